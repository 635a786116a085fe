"""The safeguarding pages in a real browser: a case from the list to its closing, on a phone and at a desk."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import time_machine
from playwright.async_api import Browser, Page, async_playwright, expect

from conversations.people import AgeBand, Person
from conversations.risks import Tier
from storage.database import Database
from storage.staff import Role
from tests import browser, phones, staffing
from tests.in_danger import HOUR, MINUTE, NOON, answer, flag, somebody
from tests.staffing import Site

pytestmark = [pytest.mark.browser]

SHOTS = Path(__file__).parent.parent / "build" / "screenshots"
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
SIZES = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
SAID = "ma step da hits me when he's been drinkin and a cannae go hame the night, ahm scared"


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(NOON, tick=True):
        yield


@pytest.fixture
async def site(sqlite: Database) -> AsyncIterator[Site]:
    async with staffing.site(sqlite) as running:
        for number in range(1, 5):
            await sqlite.write(partial(somebody, number=number))
        adult = Person(language="en", age_band=AgeBand.ADULT, area="leith")
        await sqlite.write(partial(flag, tier=Tier.SERIOUS, now=NOON - 2 * HOUR, whose=2, person=adult))
        await sqlite.write(partial(flag, tier=Tier.CONCERN, now=NOON - 30 * HOUR, whose=3))
        case = await sqlite.write(partial(flag, tier=Tier.IMMINENT, now=NOON - 20 * MINUTE, words=SAID))
        await sqlite.write(partial(answer, held_for=case.id))
        yield running


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=browser.path(), args=list(browser.FLAGS))
        yield launched
        await launched.close()


async def signed_in(chromium: Browser, site: Site, size: dict[str, int], **options: Any) -> Page:
    context = await chromium.new_context(viewport=size, base_url=site.url, locale="en-GB", **options)  # type: ignore[arg-type]
    page = await context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"the page's script failed: {error}"))
    await page.goto(await site.link(Role.SAFEGUARDING_LEAD))
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("heading", name="What to do next")).to_be_visible()
    return page


async def look(page: Page, name: str, size: dict[str, int]) -> None:
    """Keep a screenshot; nothing is wider than the screen, and axe finds nothing."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=SHOTS / f"cases-{name}-{size['width']}.png", full_page=True)
    assert await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert await phones.barriers(page, name) == []


@SIZES
async def test_a_case_from_the_alert_to_its_closing(chromium: Browser, site: Site, size: dict[str, int]) -> None:
    page = await signed_in(chromium, site, size)
    await look(page, "overview", size)
    await page.get_by_role("link", name="Cases 3").click()
    await expect(page.get_by_text("2 cases wait for somebody")).to_be_visible()
    await look(page, "list", size)
    await page.locator(".card.imminent a").click()
    await expect(page.get_by_text(SAID)).to_be_visible()
    await look(page, "one", size)
    await page.get_by_role("button", name="I have seen it and am acting on it").click()
    await expect(page.locator("#main .badge", has_text="Acknowledged")).to_be_visible()
    await page.get_by_text("Write down what was shared").click()
    await page.get_by_label("With whom").fill("Social work, duty team")
    await page.get_by_role("button", name="Save what was shared").click()
    await expect(page.get_by_role("alert")).to_be_focused()
    await expect(page.get_by_label("With whom")).to_have_value("Social work, duty team")
    await look(page, "wrong", size)
    await page.get_by_label("What was shared, and why").fill(
        "What was said, and the area. A child may be hurt tonight."
    )
    await page.get_by_label("They were not asked").check()
    await page.get_by_label("Why with or without their agreement").fill("Asking could put the child at risk.")
    await page.get_by_role("button", name="Save what was shared").click()
    await expect(page.get_by_text("Shared with others, Morag")).to_be_visible()
    await page.get_by_text("See whose account it is").click()
    await page.get_by_role("group").get_by_label("Reason").last.scroll_into_view_if_needed()
    await page.locator("#linked-reason").fill("The duty team asked how to find the child tonight.")
    await page.get_by_role("button", name="Show the account").click()
    await expect(page.get_by_role("heading", name="Whose account it is")).to_be_visible()
    await look(page, "account", size)
    await page.get_by_text("Close the case").first.click()
    await page.locator("#closed-reason").fill("Social work have taken over.")
    await page.get_by_role("button", name="Close the case").click()
    await expect(page.locator("#main .badge", has_text="Closed")).to_be_visible()
    await look(page, "closed", size)


@SIZES
async def test_the_record_is_read_and_printed(chromium: Browser, site: Site, size: dict[str, int]) -> None:
    page = await signed_in(chromium, site, size)
    await page.goto("/staff/cases/3")
    await page.get_by_role("link", name="Record to print").click()
    await expect(page.get_by_role("heading", name="Record of a concern")).to_be_visible()
    await look(page, "record", size)
    await page.get_by_role("link", name="Back to the case").click()
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="Record as text").click()
    assert (await waiting.value).suggested_filename.startswith("case-")


@SIZES
async def test_words_in_other_languages_are_read(
    chromium: Browser, site: Site, size: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conversations.safety.languages.is_reviewed", lambda code: code == "en")
    await site.database.write(partial(answer, words="Boję się wracać do domu.", language="pl"))
    page = await signed_in(chromium, site, size)
    await page.goto("/staff/cases/review")
    await look(page, "review", size)
    await page.get_by_text("Open a case for it").click()
    await page.get_by_label("What is it about?").select_option("Physical abuse")
    await page.get_by_role("button", name="Open a case").click()
    await expect(page.get_by_text("read by a person")).to_be_visible()


async def test_all_of_it_works_without_script(chromium: Browser, site: Site) -> None:
    page = await signed_in(chromium, site, PHONE, java_script_enabled=False)
    await page.goto("/staff/cases/3")
    await page.get_by_role("button", name="I have seen it").click()
    await page.get_by_text("Write down a decision").click()
    await page.locator("#decided-decision").fill("Call social work now.")
    await page.locator("#decided-reason").fill("The child is afraid to go home.")
    await page.get_by_role("button", name="Save the decision").click()
    await expect(page.get_by_text("Call social work now.")).to_be_visible()
