"""The staff pages for events over real HTTP and in a real browser, and the calendar files that anybody may fetch."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from playwright.async_api import async_playwright, expect

from conversations.occasions import Coming
from storage import attendance
from storage.staff import Role
from storage.tables import Event
from storage.together import Together
from tests import browser
from tests.staffing import OUTBOX, Site, settle, words
from tests.test_events_calendar import read, unescaped

pytestmark = pytest.mark.usefixtures("noon")

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
SHOTS = Path(__file__).parent.parent / "build" / "screenshots"
FORM = {
    "title_en": "Family fun day",
    "words_en": "Games and lunch.",
    "area": "calton",
    "place": "Calton Hall",
    "starts": "2026-03-28T10:00",
    "ends": "2026-03-28T12:00",
    "cost": "Free",
}


async def make(office: Site, **changed: str) -> str:
    """Make an event; returns its path."""
    await office.post("/staff/events/new", *(FORM | changed).items())
    assert office.status == 200
    return office.path


def come(connection: sa.Connection) -> None:
    """Twelve people are going, three may come, two cannot."""
    settle(connection, 17)
    for person in range(1, 18):
        said = Coming.GOING if person <= 12 else Coming.MAYBE if person <= 15 else Coming.CANT
        writing = Together(connection)
        writing.begin_turn()
        attendance.answer(writing, 1, person, said, NOON)
        writing.carry_out()


async def test_make_see_and_change_one(signed_in: Site) -> None:
    assert "There are none." in await signed_in.get("/staff/events")
    path = await make(signed_in, title_pl="Dzień rodzinny", words_pl="Gry.")
    page = words(await signed_in.get(path))
    for part in ("Games and lunch.", "Cost: Free", "Saturday, 28 March 2026, 10:00 to 12:00", "Dzień rodzinny"):
        assert part in page
    assert "Family fun day" in await signed_in.get("/staff/events")
    await signed_in.database.write(come)
    form = await signed_in.get(f"{path}/edit")
    assert "15 people may come" in form
    await signed_in.post(f"{path}/edit", *(FORM | {"starts": "2026-03-28T11:00"}).items())
    page = words(await signed_in.get(path))
    assert "11:00 to 12:00" in page
    assert "12 going" in page
    query = sa.select(OUTBOX.c.body).where(OUTBOX.c.event_id == 1)
    bodies = await signed_in.database.read(lambda connection: connection.execute(query).scalars().all())
    assert len(bodies) == 15
    assert bodies[0]["text"].splitlines() == [
        "There is a change to Family fun day. This is how it is now:",
        "Cost: Free",
        "When: Saturday, 28 March 2026, 11:00 to 12:00",
        "Where: Calton Hall, Calton",
        "Can you still come?",
        "To stop these messages, reply STOP.",
    ]
    assert bodies[0]["step"] == "event.1"


async def test_what_is_wrong_is_said_and_nothing_is_lost(signed_in: Site) -> None:
    page = await signed_in.post("/staff/events/new", *(FORM | {"title_en": "", "starts": "2026-03-29T01:30"}).items())
    assert signed_in.status == 422
    assert "Write a title." in page
    assert "The clocks go forward and skip 01:30 on 29 March 2026" in page
    assert 'value="Calton Hall"' in page
    assert 'aria-invalid="true"' in page


async def test_a_preview_saves_nothing(signed_in: Site) -> None:
    page = words(await signed_in.post("/staff/events/preview", *FORM.items()))
    assert "What families see" in page
    assert "Where: Calton Hall, Calton" in page
    assert "There are none." in await signed_in.get("/staff/events")


async def test_cancelling_wants_a_reason_and_tells_those_who_may_come(signed_in: Site) -> None:
    path = await make(signed_in)
    await signed_in.database.write(come)
    assert "Say why" in await signed_in.post(f"{path}/cancel", ("reason", " "))
    assert signed_in.status == 422
    page = words(await signed_in.post(f"{path}/cancel", ("reason", "The hall is flooded.")))
    assert "It was cancelled: The hall is flooded." in page
    await signed_in.post(f"{path}/cancel", ("reason", "Once more."))
    query = sa.select(OUTBOX.c.body).where(OUTBOX.c.event_id == 1)
    bodies = await signed_in.database.read(lambda connection: connection.execute(query).scalars().all())
    lines = [
        "Family fun day is cancelled. Sorry about that.",
        "The hall is flooded.",
        "It was on this day: Saturday, 28 March 2026, 10:00",
        "To stop these messages, reply STOP.",
    ]
    assert [body["text"].splitlines() for body in bodies] == 15 * [lines]
    await signed_in.get(f"{path}/edit")
    assert signed_in.path == path


async def test_the_same_again_next_week_across_the_change_of_the_clocks(signed_in: Site) -> None:
    path = await make(signed_in)
    form = await signed_in.get(f"/staff/events/new?like={path.rsplit('/', 1)[1]}")
    assert 'value="2026-04-04T10:00"' in form
    assert 'value="Family fun day"' in form


async def test_an_announcement_takes_over_what_the_event_says(signed_in: Site) -> None:
    path = await make(signed_in)
    number = path.rsplit("/", 1)[1]
    form = await signed_in.get(f"/staff/announcements/new?event={number}")
    for part in ('value="Family fun day"', 'value="Calton Hall"', 'value="2026-03-28T10:00"', 'value="calton" checked'):
        assert part in form
    form = await signed_in.post("/staff/announcements/fill", ("event", number), ("title_en", "My own title"))
    assert 'value="My own title"' in form
    assert 'value="Calton Hall"' in form
    fields = {"title_en": "Fun day", "words_en": "Come!", "event": number}
    await signed_in.post("/staff/announcements/new", *fields.items())
    assert f'<option value="{number}" selected>' in await signed_in.get(f"{signed_in.path}/edit")
    await signed_in.post("/staff/announcements/new", *(fields | {"event": "999999"}).items())
    assert signed_in.status == 200


@pytest.mark.parametrize("role", [Role.VIEWER, Role.EDITOR])
async def test_who_may_not_publish_sees_events_and_makes_none(office: Site, role: Role) -> None:
    await office.sign_in(role)
    assert "/staff/events/new" not in await office.get("/staff/events")
    await office.post("/staff/events/new", *FORM.items())
    assert office.status == 403
    await office.get("/staff/events/new")
    assert office.status == 403


async def test_a_form_without_its_word_changes_nothing(signed_in: Site) -> None:
    path = await make(signed_in)
    for where in ("/staff/events/new", f"{path}/edit", f"{path}/cancel"):
        await signed_in.post(where, *FORM.items(), ("reason", "x"), csrf=False)
        assert signed_in.status == 403
    count = sa.select(sa.func.count()).where(Event.__table__.c.state == "open")
    assert await signed_in.database.read(lambda connection: connection.scalar(count)) == 1


@pytest.mark.parametrize("which", ["0", "77", "x", "99999999999", "%00", "١"])
async def test_there_is_no_such_event(signed_in: Site, which: str) -> None:
    for path in (f"/staff/events/{which}", f"/events/{which}.ics", f"/staff/events/new?like={which}"):
        await signed_in.get(path)
        assert signed_in.status == 404


# ---------------------------------------------------------------- calendars


async def test_anybody_may_add_an_event_to_their_calendar(signed_in: Site) -> None:
    path = await make(signed_in, title_pl="Dzień rodzinny")
    number = path.rsplit("/", 1)[1]
    signed_in.session.cookie_jar.clear()
    _, event = read(await signed_in.get(f"/events/{number}.ics"))
    assert signed_in.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert signed_in.headers["Content-Disposition"] == f'attachment; filename="event-{number}.ics"'
    assert (event["SUMMARY"], event["DTSTART"], event["DTEND"]) == (
        "Family fun day",
        "20260328T100000Z",
        "20260328T120000Z",
    )
    assert unescaped(event["LOCATION"]) == "Calton Hall, Calton"
    _, event = read(await signed_in.get(f"/events/{number}.ics?language=pl"))
    assert event["SUMMARY"] == "Dzień rodzinny"


async def test_an_area_s_calendar_can_be_followed(signed_in: Site) -> None:
    await make(signed_in)
    await make(signed_in, title_en="Everywhere", area="")
    await make(signed_in, title_en="Elsewhere", area="leith")
    await signed_in.post("/staff/events/2/cancel", ("reason", "Rain."))
    calendar, *found = read(await signed_in.get("/events/calton.ics"))
    assert "Calton" in calendar["X-WR-CALNAME"]
    assert [(event["SUMMARY"], event["STATUS"], event["SEQUENCE"]) for event in found] == [
        ("Family fun day", "CONFIRMED", "0"),
        ("Everywhere", "CANCELLED", "1"),
    ]


# ---------------------------------------------------------------- in a browser


@pytest.mark.browser
@pytest.mark.parametrize("size", [(360, 740), (1280, 800)], ids=["phone", "desk"])
async def test_on_a_phone_and_at_a_desk(office: Site, size: tuple[int, int]) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    name = {360: "phone", 1280: "desk"}[size[0]]
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=browser.path(), args=list(browser.FLAGS))
        page = await chromium.new_page(viewport={"width": size[0], "height": size[1]}, locale="en-GB")
        await page.goto(office.url + await office.link())
        await page.get_by_role("button").last.click()
        await page.goto(f"{office.url}/staff/events/new")
        await page.get_by_role("button", name="Save").click()
        await expect(page.get_by_role("alert")).to_contain_text("Write a title.")
        await page.screenshot(path=SHOTS / f"events-errors-{name}.png", full_page=True)
        for field, value in FORM.items():
            if field == "area":
                await page.select_option("#area", value)
            else:
                await page.fill(f"#{field}", value)
        await page.get_by_role("button", name="Preview").click()
        await expect(page.get_by_role("heading", name="What families see")).to_be_visible()
        await page.screenshot(path=SHOTS / f"events-form-{name}.png", full_page=True)
        await page.get_by_role("button", name="Save").click()
        await expect(page.get_by_role("heading", name="Family fun day")).to_be_visible()
        await office.database.write(come)
        await page.reload()
        await page.get_by_text("Cancel it", exact=True).click()
        await page.screenshot(path=SHOTS / f"events-one-{name}.png", full_page=True)
        await page.goto(f"{office.url}/staff/events")
        await page.screenshot(path=SHOTS / f"events-{name}.png", full_page=True)
        await page.goto(f"{office.url}/staff/announcements/new?event=1")
        await page.screenshot(path=SHOTS / f"events-announce-{name}.png")
        wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide == 0
        await chromium.close()
