"""A question set from the staff page to families on the web and on Telegram, through the whole running bot."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
import sqlalchemy as sa

from bot import app
from bot.settings import Settings
from storage import participants
from storage.database import Database
from storage.tables import Answer, Participant
from tests.acceptance.server import free_port
from tests.staffing import Site
from tests.standins.fake_bot_api import TOKEN, FakeBotApi
from tests.standins.person import Person
from tests.test_question_set_pages import FORM, HOME

pytestmark = pytest.mark.usefixtures("noon")

POLISH = {
    "title": "Nowy park", "invitation": "Planujemy nowy park.", "q1": "Czego najbardziej chcesz?", "q1a": "Huśtawki",
    "q1b": "Drzewa", "q1c": "Kawiarnia", "q2": "Co jeszcze?", "thanks": "Dziękujemy.",
}  # fmt: skip


@contextlib.asynccontextmanager
async def running(database: Database, api: FakeBotApi) -> AsyncIterator[str]:
    """The whole bot at work; its address."""
    port = free_port()
    ours = {"database_url": database.url, "port": port, "telegram_api_url": api.url, "telegram_bot_token": TOKEN}
    ready = asyncio.Event()
    serving = asyncio.create_task(app.serve(Settings.model_validate(ours), ready=ready.set))
    await asyncio.wait([serving, asyncio.create_task(ready.wait())], return_when=asyncio.FIRST_COMPLETED)
    yield f"http://127.0.0.1:{port}"
    serving.cancel()
    await asyncio.wait([serving])


@contextlib.asynccontextmanager
async def browser(database: Database, url: str) -> AsyncIterator[Site]:
    server: Any = SimpleNamespace(make_url=lambda _path: url)
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield Site(database, server, session)


async def hears(person: Person, words: str) -> None:
    """The next message has these words in it."""
    said = await person.heard(within=15)
    assert words in said.text


async def meets(person: Person) -> None:
    """Somebody new says yes, and asks for news."""
    await person.start()
    await person.heard()
    for words in ("English", "35", "yes", "G40 1AA", "menu", "go on"):
        await person.say(words)
        await person.heard()


def subscribe(connection: sa.Connection) -> None:
    for whose in connection.scalars(sa.select(Participant.__table__.c.id)).all():
        participants.subscribe(connection, whose, participants.EVENTS, datetime.now(UTC))


async def kept(database: Database) -> list[tuple[str, str | None, str | None]]:
    table = Answer.__table__
    query = (
        sa.select(table.c.question, table.c.value, table.c.words).where(table.c.flow == "set_1").order_by(table.c.id)
    )
    return await database.read(lambda connection: [tuple(row) for row in connection.execute(query)])


async def test_from_the_staff_page_to_telegram_and_back(demo: Database) -> None:
    async with FakeBotApi() as api, running(demo, api) as url, browser(demo, url) as office:
        ben = api.person("Ben")
        await meets(ben)
        await demo.write(subscribe)
        await office.sign_in()
        await office.post(f"{HOME}/new", *FORM)
        await office.post(f"{HOME}/1/open", ("when", "now"), ("invite", "yes"))
        await hears(ben, "We plan the new park.")
        await ben.press("Yes, please")
        await hears(ben, "What do you want most?")
        await ben.press("Trees")
        await hears(ben, "What else should we know?")
        await ben.say("The gate is locked on Sundays")
        await hears(ben, "Thank you. We read it all.")
        assert await kept(demo) == [
            ("invited", "yes", None),
            ("q1", "b", None),
            ("q2", None, "The gate is locked on Sundays"),
        ]
        assert "Answered by <strong>fewer than 10 people</strong>" in await office.get(f"{HOME}/1")


async def test_a_poster_on_telegram_and_a_link_on_the_web_lead_to_the_same_set(demo: Database) -> None:
    async with FakeBotApi() as api, running(demo, api) as url, browser(demo, url) as office, browser(demo, url) as ola:
        await office.sign_in()
        await office.post(f"{HOME}/new", *FORM)
        await office.post(f"{HOME}/1/translate/pl", *((f"{name}_pl", words) for name, words in POLISH.items()))
        page = await office.post(f"{HOME}/1/open", ("when", "now"))
        code = re.findall(r"/chat/(q-\w+)", page)[0]
        ben = api.person("Ben")
        await ben.start(code)
        for words in ("English", "35", "yes", "G40 1AA"):
            await ben.heard()
            await ben.say(words)
        await hears(ben, "We plan the new park.")
        page = await ola.get(f"/chat/{code}")
        for words in ("Polski", "35", "tak", "G40 1AA", "tak"):
            page = await ola.post("/chat/say", ("words", words), csrf=False)
        assert "Czego najbardziej chcesz?" in page
        assert "Drzewa" in page
        page = await ola.post("/chat/say", ("words", "drzewa"), csrf=False)
        assert "Co jeszcze?" in page
        await office.post(f"{HOME}/1/close")
        assert await kept(demo) == [("invited", "yes", None), ("q1", "b", None)]
        page = await ola.post("/chat/say", ("words", "Ławki"), csrf=False)
        assert "Twoje odpowiedzi są bezpieczne." in page
