"""News of an event as people get it: in the web chat in a real browser, on Telegram, and reminders on the clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa
import time_machine
from aiohttp.test_utils import TestServer
from playwright.async_api import Page, async_playwright, expect

from bot.announcing import reminding, renderer
from bot.channels.contract import Reception
from bot.channels.telegram.messages import CALLBACK_BYTES, callback_data
from bot.channels.webchat import WebChat
from bot.inbox import Inbox
from bot.outbox import Sender
from bot.settings import Settings
from bot.speech import Speech
from bot.timetable import Clock
from bot.web import application
from conversations.announcements import Draft, Version
from conversations.event_draft import EventDraft
from conversations.occasions import Coming, Occasion
from conversations.themes.coding import Coder
from conversations.themes.place_standard import CODEBOOK
from storage import announcements, attendance, events
from storage.database import Database
from storage.tables import Outbox, Participant, Subscription
from storage.together import Together
from tests import browser
from tests.staffing import add_areas, settle

OUTBOX, PARTICIPANT = Outbox.__table__, Participant.__table__
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
SHOTS = Path(__file__).parent.parent / "build" / "screenshots"
FUN_DAY = EventDraft({"en": Version("Family fun day", "Games.")}, place="Calton Hall", starts="2026-03-28T10:00")


def make(connection: sa.Connection) -> int:
    return events.create(connection, FUN_DAY, staff_id=None, now=NOON)


def announce(speech: Speech, connection: sa.Connection) -> int:
    """Announce the event to everybody there is."""
    now, number = datetime.now(UTC), make(connection)
    connection.execute(sa.update(PARTICIPANT).values(consented=True))
    people = connection.scalars(sa.select(PARTICIPANT.c.id)).all()
    rows = [{"participant_id": one, "topic": "events", "since": now} for one in people]
    connection.execute(sa.insert(Subscription.__table__), rows)
    draft = Draft({"en": Version("Family fun day", "Come along!")}, event=number)
    made = announcements.create(connection, draft, staff_id=None, now=now)
    announcements.schedule(connection, made, now)
    announcements.freeze(connection, made, now, renderer(speech))
    return number


# ---------------------------------------------------------------- on the clock


@pytest.fixture
def eve() -> Iterator[None]:
    with time_machine.travel(datetime(2026, 3, 27, 18, 0, 5, tzinfo=UTC), tick=True):
        yield


async def test_the_clock_reminds_people_once_and_wakes_the_sender(database: Database, eve: None) -> None:
    woken: list[bool] = []

    def prepare(connection: sa.Connection) -> None:
        add_areas(connection)
        settle(connection, 3)
        number = make(connection)
        for person in (1, 2, 3):
            writing = Together(connection)
            writing.begin_turn()
            attendance.answer(writing, number, person, Coming.GOING, NOON)
            writing.carry_out()

    await database.write(prepare)
    clock = Clock(database, Speech(), lambda: woken.append(True), Coder(CODEBOOK))
    await clock.remind()
    await clock.remind()
    rows = await database.read(lambda connection: connection.execute(sa.select(OUTBOX)).all())
    assert [(row.account, row.urgency, row.state, row.event_id) for row in rows] == 3 * [("telegram", 1, "queued", 1)]
    assert rows[0].body["buttons"] == [["going", "I'm going"], ["maybe", "Maybe"], ["cant", "Can't make it"]]
    assert woken == [True]


# ---------------------------------------------------------------- on Telegram


def test_every_button_fits_what_telegram_carries() -> None:
    occasion = Occasion(id=999_999_999, title="Fun day", starts=datetime(2026, 3, 28, 10))  # noqa: DTZ001 - a local time
    body = reminding(Speech())(occasion, "en")
    assert body["step"] == "event.999999999"
    for value, _ in body["buttons"]:
        assert len(callback_data(body["step"], value).encode()) <= CALLBACK_BYTES


# ---------------------------------------------------------------- in the web chat


@pytest.mark.browser
async def test_news_is_answered_in_the_middle_of_a_question(inbox: Inbox, noon: datetime) -> None:
    webchat = WebChat()

    async def nothing(*_arguments: object) -> None: ...

    reception = Reception(inbox.receive, nothing, nothing)
    settings = Settings.model_validate({"organisation": "Calton Families Together"})
    app = application(settings, inbox.database, inbox.speech, reception, webchat.listening, {})
    async with TestServer(app) as server, async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=browser.path(), args=list(browser.FLAGS))
        page = await chromium.new_page(viewport={"width": 360, "height": 740}, locale="en-GB")
        await page.goto(str(server.make_url("/chat")))
        asked = page.locator(".choices button", has_text="Polski")
        await expect(asked).to_be_visible()
        await inbox.database.write(partial(announce, inbox.speech))
        await Sender(inbox.database, {"web": webchat}).drain()
        await _answer_the_news(page)
        await expect(asked).to_be_visible()
        await page.reload()
        await expect(asked).to_be_visible()
        await page.locator(".choices button", has_text="English").click()
        await expect(asked).to_have_count(0)
        await expect(page.locator(".choices button", has_text="Maybe")).to_be_visible()
        SHOTS.mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=SHOTS / "events-chat.png", full_page=True)
        await chromium.close()
        await webchat.close()
    rows = await inbox.database.read(
        lambda connection: connection.execute(sa.text("SELECT answer FROM attendance")).all()
    )
    assert [row.answer for row in rows] == ["maybe"]


async def _answer_the_news(page: Page) -> None:
    await page.locator(".choices button", has_text="I'm going").click()
    await expect(page.locator("#log")).to_contain_text("Good, you are going to Family fun day.")
    await page.locator(".choices button", has_text="Maybe").click()
    await expect(page.locator("#log")).to_contain_text("OK, maybe you will come to Family fun day.")
