"""The staff pages in a real browser: write, count, send, watch; on a phone and at a desk, with and without script."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
import time_machine
from playwright.async_api import Browser, Page, async_playwright, expect

from storage.database import Database
from tests import browser, staffing
from tests.letters import fail, put
from tests.phones import barriers
from tests.staffing import OUTBOX, Site, answer, settle

pytestmark = [
    pytest.mark.browser,
]

SHOTS = Path(__file__).parent.parent / "build" / "screenshots"
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
SIZES = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
THEMES = {
    "play_and_recreation": 70, "public_transport": 55, "feeling_safe": 40, "natural_space": 35, "housing_and_community": 25,
    "facilities_and_services": 20, "traffic_and_parking": 15, "work_and_local_economy": 5,
}  # fmt: skip


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    """Noon on a day in March, so that nothing waits for the morning."""
    with time_machine.travel(datetime(2026, 3, 14, 12, tzinfo=UTC), tick=True):
        yield


@pytest.fixture
async def site(sqlite: Database) -> AsyncIterator[Site]:
    async with staffing.site(sqlite) as running:
        await sqlite.write(families)
        yield running


def families(connection: sa.Connection) -> None:
    """A hundred and twenty people of Calton, some Polish, and twelve of Leith; most asked for news, and said what matters."""
    settle(connection, 90)
    settle(connection, 30, 100, language="pl")
    settle(connection, 12, 200, area="leith")
    settle(connection, 40, 300, subscribed=False)
    everyone = [*range(1, 91), *range(100, 130), *range(200, 212), *range(300, 340)]
    for number, (theme, people) in enumerate(THEMES.items()):
        chosen = [everyone[(7 * number + each) % len(everyone)] for each in range(people)]
        for person in chosen:
            area = "leith" if 200 <= person < 212 else "calton"
            answer(
                connection,
                [person],
                theme,
                session=number + 1,
                area=area,
                language="pl" if 100 <= person < 130 else "en",
            )


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=browser.path(), args=list(browser.FLAGS))
        yield launched
        await launched.close()


async def signed_in(chromium: Browser, site: Site, size: dict[str, int], **options: Any) -> Page:
    """The overview, after signing in with a link. Every error of the page fails the test."""
    context = await chromium.new_context(viewport=size, base_url=site.url, locale="en-GB", **options)  # type: ignore[arg-type]
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"the page's script failed: {error}"))
    page.on("console", lambda message: forbid_policy_errors(message.text))
    await page.goto(await site.link())
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("heading", name="What to do next")).to_be_visible()
    return page


def forbid_policy_errors(text: str) -> None:
    assert "Content Security Policy" not in text


async def look(page: Page, name: str, size: dict[str, int]) -> None:
    """Keep a screenshot, and check that nothing is wider than the screen."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=SHOTS / f"staff-{name}-{size['width']}.png", full_page=True)
    assert await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


async def write(page: Page) -> None:
    await page.get_by_label("Title", exact=True).fill("Family fun day")
    await page.get_by_label("Message", exact=True).fill(
        "Games, lunch and a bouncy castle for everyone.\nCome for an hour or stay all day. It costs nothing."
    )
    await page.get_by_label("Place").fill("Calton Heritage Centre, 423 London Road")
    await page.get_by_label("Date and time").fill("2026-05-30T10:00")
    await page.get_by_text("Also in Polski").click()
    await page.get_by_label("Title in Polski").fill("Dzień rodzinny")
    await page.get_by_label("Message in Polski").fill("Gry, obiad i dmuchany zamek dla wszystkich. Wstęp wolny.")


async def deliver(site: Site) -> None:
    """Send all but a few, as the sender would."""

    def work(connection: sa.Connection) -> None:
        for last, values in (
            (80, {"state": "delivered"}),
            (100, {"state": "sent"}),
            (102, {"state": "failed", "reason": "the messaging service refused it"}),
            (103, {"state": "stopped", "reason": "the person blocked the bot"}),
        ):
            ids = sa.select(OUTBOX.c.id).where(OUTBOX.c.state == "queued").order_by(OUTBOX.c.id).limit(last)
            done = sa.select(sa.func.count()).where(OUTBOX.c.state != "queued").scalar_subquery()
            rows = list(connection.scalars(ids))[: last - int(connection.scalar(sa.select(done)) or 0)]
            connection.execute(OUTBOX.update().where(OUTBOX.c.id.in_(rows)).values(**values))

    await site.database.write(work)


@SIZES
async def test_an_announcement_from_the_first_word_to_the_last_delivery(
    chromium: Browser, site: Site, size: dict[str, int]
) -> None:
    page = await signed_in(chromium, site, size)
    await look(page, "overview", size)
    await page.get_by_role("link", name="Write an announcement").click()
    await write(page)
    await expect(page.get_by_role("status")).to_have_text("It would reach 132 people now.")
    await page.get_by_label("Leith").check()
    await expect(page.get_by_role("status")).to_have_text("It would reach 12 people now.")
    await page.get_by_label("Leith").uncheck()
    await page.get_by_label("Calton").check()
    await expect(page.get_by_role("status")).to_have_text("It would reach 120 people now.")
    await look(page, "form", size)
    await page.get_by_role("button", name="Save and preview").click()
    await expect(page.get_by_role("heading", name="Family fun day")).to_be_visible()
    await expect(page.get_by_text("Gry, obiad i dmuchany zamek")).to_be_visible()
    await look(page, "preview", size)
    await page.get_by_role("button", name="Send").click()
    await expect(page.get_by_text("120 people in all")).to_be_visible()
    await deliver(site)
    await expect(page.get_by_text("1: the person blocked the bot")).to_be_visible()  # by itself, without loading again
    await look(page, "sending", size)
    await page.get_by_role("button", name="Pause").click()
    await expect(page.get_by_text("It is paused.")).to_be_visible()
    await page.get_by_role("link", name="All announcements").click()
    await look(page, "list", size)
    assert len(await site.outbox()) == 120


async def test_all_of_it_works_without_script(chromium: Browser, site: Site) -> None:
    page = await signed_in(chromium, site, PHONE, java_script_enabled=False)
    await page.goto("/staff/announcements/new")
    await write(page)
    await page.get_by_label("Leith").check()
    await page.get_by_role("button", name="Count again").click()
    await expect(page.get_by_role("status")).to_have_text("It would reach 12 people now.")
    await expect(page.get_by_label("Title", exact=True)).to_have_value("Family fun day")
    await page.get_by_role("button", name="Save and preview").click()
    await page.get_by_role("button", name="Send").click()
    await expect(page.get_by_text("12 people in all")).to_be_visible()
    assert len(await site.outbox()) == 12


@SIZES
async def test_what_is_wrong_is_said_where_it_is(chromium: Browser, site: Site, size: dict[str, int]) -> None:
    page = await signed_in(chromium, site, size)
    await page.goto("/staff/announcements/new")
    await page.get_by_label("Title", exact=True).fill("Fun day")
    await page.get_by_label("Link").fill("see our page")
    await page.get_by_role("button", name="Save and preview").click()
    await expect(page.get_by_role("alert")).to_be_focused()
    await page.get_by_role("link", name="Write the message.").click()
    await expect(page.get_by_label("Message", exact=True)).to_be_focused()
    await expect(page.get_by_label("Link")).to_have_value("see our page")
    await look(page, "wrong", size)


@SIZES
async def test_the_summary_is_read_and_taken_away(chromium: Browser, site: Site, size: dict[str, int]) -> None:
    page = await signed_in(chromium, site, size)
    await page.get_by_role("link", name="Read what families said").click()
    await page.get_by_label("Area", exact=True).select_option("Calton")
    await page.get_by_role("button", name="Show").click()
    await expect(page.get_by_role("list").filter(has_text="Play and recreation about").last).to_be_visible()
    await look(page, "summary", size)
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="Spreadsheet").click()
    assert (await waiting.value).suggested_filename == "calton-what-matters-all.xlsx"


def stuck(connection: sa.Connection) -> None:
    """Replies that wait, and messages of two reasons that could not be sent."""
    now = datetime.now(UTC)
    put(connection, now, 3, account="telegram-bridgeton-and-dalmarnock")
    put(connection, now, 2, state="failed", reason="the messaging service did not answer", tries=8)
    put(connection, now, 12, state="failed", reason="Bad Request: " + "unreadable" * 9, tries=1)
    fail(connection, now, 3)


@SIZES
async def test_what_could_not_be_sent_is_tried_again(chromium: Browser, site: Site, size: dict[str, int]) -> None:
    await site.database.write(stuck)
    page = await signed_in(chromium, site, size)
    await page.get_by_role("navigation").get_by_text("More", exact=True).click()
    await page.get_by_role("link", name="Delivery").click()
    await expect(page.get_by_role("navigation").get_by_text("More: Delivery")).to_be_visible()
    await look(page, "delivery", size)
    await page.get_by_role("button", name="Try these again").last.click()
    await expect(page.get_by_role("status")).to_have_text("2 messages will be tried again.")
    await page.get_by_text("Set all aside", exact=True).click()
    await page.get_by_role("button", name="Yes, set all aside").click()
    await expect(page.get_by_role("status")).to_have_text("12 messages were set aside.")
    sent = OUTBOX.update().where(OUTBOX.c.state == "queued").values(state="sent")
    await site.database.write(lambda connection: connection.execute(sent).rowcount)
    await expect(page.get_by_text("Nothing waits.")).to_be_visible(timeout=15_000)  # by itself


async def test_delivery_works_without_script(chromium: Browser, site: Site) -> None:
    await site.database.write(stuck)
    page = await signed_in(chromium, site, PHONE, java_script_enabled=False)
    await page.goto("/staff/delivery")
    await page.get_by_role("button", name="Try again").first.click()
    await expect(page.get_by_role("status")).to_have_text("1 message will be tried again.")
    await page.get_by_role("link", name="Show the latest numbers").click()
    await expect(page.get_by_role("heading", name="Delivery")).to_be_visible()


async def test_every_field_has_a_label_and_every_page_one_heading(chromium: Browser, site: Site) -> None:
    page = await signed_in(chromium, site, DESK)
    for path in ("/staff", "/staff/announcements", "/staff/announcements/new", "/staff/summary", "/staff/delivery"):
        await page.goto(path)
        assert await page.locator("h1").count() == 1
        fields = page.locator("input:not([type=hidden]), select, textarea")
        for number in range(await fields.count()):
            assert await fields.nth(number).evaluate("field => field.labels.length") == 1
        ids = await page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)")
        assert len(ids) == len(set(ids))


@SIZES
async def test_quotes_and_agreements_are_written_and_the_profiles_looked_at(
    chromium: Browser, site: Site, size: dict[str, int]
) -> None:
    page = await signed_in(chromium, site, size)
    await page.goto("/staff/agreements")
    await page.get_by_label("Partner organisation").fill("Calton Health")
    await page.get_by_label("Where the agreement is kept").fill("File 12")
    await page.get_by_label("Signed on").fill("2026-01-05")
    await page.get_by_role("button", name="Put it on record").click()
    await look(page, "agreements", size)
    await page.get_by_role("link", name="Their numbers").click()
    await expect(page.get_by_text("For Calton Health only,")).to_be_visible()
    await look(page, "summary-partner", size)
    await page.goto("/staff/quotes?theme=play_and_recreation")
    await look(page, "quotes", size)


FORMS = ("/staff/announcements/new", "/staff/events/new", "/staff/question-sets/new", "/staff/heard-back/new")


@SIZES
async def test_axe_finds_nothing_on_any_page_of_staff(chromium: Browser, site: Site, size: dict[str, int]) -> None:
    page = await signed_in(chromium, site, size)
    links = page.get_by_role("navigation").locator("a")
    addresses = [await link.get_attribute("href") or "" for link in await links.all()]
    assert len(addresses) > len(FORMS)
    for address in (*addresses, *FORMS):
        answer = await page.goto(address)
        assert answer is not None
        assert answer.status == 200, address
        await page.get_by_role("navigation").locator("summary").click()
        assert await barriers(page, address) == [], address
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
