"""The web chat in a real browser: on a phone and at a desk, with and without its script, left to right and back."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, ViewportSize, async_playwright, expect

from storage.database import Database
from tests import chatting
from tests.chatting import MATTERS, Site

# One browser for the whole module, which must then share its event loop.
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or "/usr/bin/chromium"
PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}


@pytest_asyncio.fixture(loop_scope="module")
async def site(sqlite: Database) -> AsyncIterator[Site]:
    async with chatting.site(sqlite) as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def phone(chromium: Browser, site: Site) -> Page:
    return await opened(await chromium.new_context(viewport=PHONE, has_touch=True, base_url=site.url))


TROUBLE: list[str] = []


@pytest_asyncio.fixture(loop_scope="module", autouse=True)
async def no_trouble(chromium: Browser) -> AsyncIterator[None]:
    """Fails a test in whose pages a script failed, or was stopped by the strict policy."""
    TROUBLE.clear()
    yield
    for context in chromium.contexts:
        await context.close()
    assert TROUBLE == []


async def opened(context: BrowserContext) -> Page:
    """The chat in a new browser."""
    context.on("weberror", lambda error: TROUBLE.append(str(error.error)))
    context.on("console", note_policy)
    page = await context.new_page()
    await page.goto("/chat")
    return page


def note_policy(message: ConsoleMessage) -> None:
    if "Security Policy" in message.text:
        TROUBLE.append(message.text)


async def choose(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label, exact=True).click()


async def type_and_send(page: Page, words: str) -> None:
    await page.get_by_label("Your message").fill(words)
    await choose(page, "Send")


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_a_family_presses_and_writes_its_way_through(chromium: Browser, site: Site, size: ViewportSize) -> None:
    page = await opened(await chromium.new_context(viewport=size, base_url=site.url))
    await choose(page, "English")
    await expect(page.get_by_text(MATTERS["en"])).to_be_visible()
    await type_and_send(page, "More light in the lane")
    await expect(page.get_by_role("link", name="0141 496 0123")).to_have_attribute("href", "tel:01414960123")
    assert await page.locator(".you .words").all_inner_texts() == ["English", "More light in the lane"]
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_without_a_script_it_works_the_same(chromium: Browser, site: Site) -> None:
    page = await opened(await chromium.new_context(viewport=PHONE, base_url=site.url, java_script_enabled=False))
    await choose(page, "English")
    await page.get_by_label("Your message").fill("More light in the lane")
    await choose(page, "Send")
    await choose(page, "I need help")
    assert await page.locator(".you .words").all_inner_texts() == ["English", "More light in the lane", "I need help"]
    assert site.talk.heard[-1].words == "help"


async def test_a_reload_goes_on_where_it_was(phone: Page) -> None:
    await choose(phone, "English")
    await expect(phone.get_by_role("button", name="Parks and play")).to_be_visible()
    await phone.reload()
    await expect(phone.get_by_role("button", name="Parks and play")).to_be_visible()
    assert await phone.locator(".you .words").all_inner_texts() == ["English"]


async def test_the_page_learns_the_language_that_was_chosen(phone: Page) -> None:
    await choose(phone, "اردو")
    await expect(phone.locator("html")).to_have_attribute("dir", "rtl")
    await expect(phone.locator("html")).to_have_attribute("lang", "ur")
    box, send = phone.get_by_label("Your message"), phone.get_by_role("button", name="Send")
    assert (await place(box))["x"] > (await place(send))["x"]
    await expect(phone.locator(".words").last).to_have_attribute("lang", "ur")
    assert await phone.locator("bdi").inner_text() == "0141 496 0123"


async def place(what: object) -> dict[str, float]:
    box = await what.bounding_box()  # type: ignore[attr-defined]
    assert box
    return dict(box)


async def test_what_was_typed_survives_a_reload(phone: Page) -> None:
    await phone.get_by_label("Your message").fill("half a though")
    await phone.reload()
    await expect(phone.get_by_label("Your message")).to_have_value("half a though")


async def test_offline_words_are_kept_and_go_out_by_themselves(phone: Page, site: Site) -> None:
    await phone.context.set_offline(True)
    await type_and_send(phone, "Written in the lift")
    await expect(phone.get_by_text("Not sent yet")).to_be_visible()
    await expect(phone.get_by_role("status")).to_contain_text("You are offline")
    await phone.context.set_offline(False)
    await expect(phone.locator(".waiting")).to_have_count(0, timeout=15_000)
    assert [inbound.words for inbound in site.talk.heard] == ["", "Written in the lift"]


async def test_words_that_wait_survive_a_reload(phone: Page, site: Site) -> None:
    site.talk.is_broken = True
    await type_and_send(phone, "Written in the lift")
    await expect(phone.get_by_text("Not sent yet")).to_be_visible()
    site.talk.is_broken = False
    await phone.reload()
    await expect(phone.locator(".waiting")).to_have_count(0)
    assert await phone.locator(".you .words").all_inner_texts() == ["Written in the lift"]
    assert len(site.talk.heard) == 2


async def test_too_long_stays_in_the_box_with_a_sentence(phone: Page, site: Site) -> None:
    await type_and_send(phone, "a" * 4001)
    await expect(phone.get_by_role("status")).to_contain_text("too long")
    assert len(await phone.get_by_label("Your message").input_value()) == 4001
    assert len(site.talk.heard) == 1


async def test_news_appears_by_itself_and_keeps_the_open_question(phone: Page, site: Site) -> None:
    await asyncio.sleep(0.3)
    await site.send_news(site.talk.heard[0].address, "A fair in the park on Saturday")
    await expect(phone.get_by_text("A fair in the park on Saturday")).to_be_visible(timeout=5_000)
    await expect(phone.get_by_role("button", name="English")).to_be_visible()


async def test_the_keyboard_alone_is_enough(chromium: Browser, site: Site) -> None:
    page = await opened(await chromium.new_context(viewport=DESK, base_url=site.url))
    await page.get_by_role("button", name="English").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("log")).to_be_focused()
    await expect(page.get_by_role("button", name="Parks and play")).to_be_visible()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Parks and play")).to_be_focused()
    await page.get_by_label("Your message").focus()
    await page.keyboard.type("A crossing")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Thank you.")).to_be_visible()
    await expect(page.get_by_label("Your message")).to_be_focused()


async def test_everything_to_press_is_as_big_as_a_thumb(phone: Page) -> None:
    for button in await phone.locator("button:visible, a.leave").all():
        assert (await place(button))["height"] >= 44


async def test_leaving_quickly_replaces_the_page_and_forgets_the_draft(phone: Page) -> None:
    await phone.route("https://www.bbc.co.uk/**", lambda route: route.fulfill(body="<title>Weather</title>"))
    await phone.get_by_label("Your message").fill("he is coming")
    entries = await phone.evaluate("history.length")
    await phone.get_by_role("link", name="Leave this page quickly").click()
    await expect(phone).to_have_title("Weather")
    assert await phone.evaluate("history.length") == entries
    await phone.goto("/chat")
    await expect(phone.get_by_label("Your message")).to_have_value("")


async def test_a_small_phone_at_200_per_cent_needs_no_sideways_scrolling(chromium: Browser, site: Site) -> None:
    context = await chromium.new_context(viewport={"width": 180, "height": 370}, base_url=site.url)
    page = await opened(context)
    await choose(page, "English")
    await expect(page.get_by_role("button", name="Something else")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await expect(page.get_by_role("link", name="Leave this page quickly")).to_be_in_viewport()
