"""The web chat in a real browser: on a phone and at a desk, with and without its script, left to right and back."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from storage.database import Database
from tests import chatting, phones
from tests.chatting import MATTERS, Site
from tests.phones import DESK, PHONE, choose, opened, type_and_send

# One browser for the whole module, which must then share its event loop.
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ELSEWHERE = "https://weather.example/today"  # where somebody who leaves quickly goes


@pytest_asyncio.fixture(loop_scope="module")
async def site(sqlite: Database) -> AsyncIterator[Site]:
    async with chatting.site(sqlite, quick_exit_url=ELSEWHERE) as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with phones.chromium() as launched:
        yield launched


@pytest_asyncio.fixture(loop_scope="module", autouse=True)
async def no_trouble(chromium: Browser) -> AsyncIterator[None]:
    async with phones.untroubled(chromium):
        yield


@pytest_asyncio.fixture(loop_scope="module")
async def phone(chromium: Browser, site: Site) -> Page:
    return await opened(await chromium.new_context(viewport=PHONE, has_touch=True, base_url=site.url))


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
    await expect(phone.get_by_text("A fair in the park on Saturday")).to_be_visible()
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


# ---------------------------------------------------------------- leaving quickly, and shared phones


@pytest.mark.parametrize("by", ["press", "escape"])
async def test_leaving_quickly_replaces_the_page_and_forgets_the_draft(phone: Page, by: str) -> None:
    await phone.route("https://weather.example/**", lambda route: route.fulfill(body="<title>Weather</title>"))
    await phone.get_by_label("Your message").fill("he is coming")
    entries = await phone.evaluate("history.length")
    if by == "press":
        await phone.get_by_role("link", name="Leave this page quickly").click()
    for _ in range(3 if by == "escape" else 0):
        await phone.keyboard.press("Escape")
    await expect(phone).to_have_title("Weather")
    assert await phone.evaluate("history.length") == entries
    await phone.goto("/chat")
    await expect(phone.get_by_label("Your message")).to_have_value("")


async def test_the_talk_is_off_the_screen_before_the_other_page_is_there(phone: Page) -> None:
    await phone.route("https://weather.example/**", lambda route: route.fulfill(body="<title>Weather</title>"))
    left = "document.getElementById('leave').click(), [document.documentElement.hidden, document.body.textContent]"
    assert await phone.evaluate(left) == [True, ""]
    await expect(phone).to_have_title("Weather")


async def test_escape_twice_or_slowly_does_nothing(phone: Page) -> None:
    for pause in (0.0, 2.2, 0.0):
        await phone.keyboard.press("Escape")
        await asyncio.sleep(pause)
    await expect(phone.get_by_role("button", name="English")).to_be_visible()


async def test_without_a_script_leaving_is_a_link_that_tells_nothing(chromium: Browser, site: Site) -> None:
    page = await opened(await chromium.new_context(base_url=site.url, java_script_enabled=False))
    link = page.get_by_role("link", name="Leave this page quickly")
    assert [await link.get_attribute(name) for name in ("href", "rel")] == [ELSEWHERE, "noreferrer"]


async def test_a_closed_tab_and_some_days_later_the_talk_goes_on(chromium: Browser, site: Site) -> None:
    first = await chromium.new_context(viewport=PHONE, base_url=site.url)
    page = await opened(first)
    await choose(page, "English")
    await expect(page.get_by_role("button", name="Parks and play")).to_be_visible()
    kept = await first.storage_state()
    await first.close()
    later = await opened(await chromium.new_context(viewport=PHONE, base_url=site.url, storage_state=kept))
    await expect(later.get_by_role("button", name="Parks and play")).to_be_visible()
    assert kept["cookies"][0]["expires"] > asyncio.get_running_loop().time() + 300 * 24 * 3600
    assert len([inbound for inbound in site.talk.heard if inbound.step == ""]) == 1


async def test_a_shared_phone_forgets_the_talk_and_what_was_not_sent(phone: Page, site: Site) -> None:
    await choose(phone, "English")
    await expect(phone.get_by_role("button", name="Parks and play")).to_be_visible()
    site.talk.is_broken = True
    await type_and_send(phone, "Nobody else should read this")
    await expect(phone.get_by_text("Not sent yet")).to_be_visible()
    site.talk.is_broken = False
    await phone.get_by_role("link", name="Shared phone?").click()
    await choose(phone, "Clear the chat")
    await expect(phone.get_by_role("heading", name="This phone has forgotten the chat")).to_be_visible()
    assert await phone.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]") == []
    await phone.get_by_role("link", name="Start a new chat").click()
    await expect(phone.get_by_role("button", name="English")).to_be_visible()
    assert len({inbound.address for inbound in site.talk.heard}) == 2


# ---------------------------------------------------------------- small, large, old and slow


async def test_the_first_question_is_there_within_a_hundred_kilobytes(chromium: Browser, site: Site) -> None:
    async with phones.counted(site.url) as line:
        page = await opened(await chromium.new_context(viewport=PHONE, base_url=line.url))
        await expect(page.get_by_role("button", name="English")).to_be_visible()
        await asyncio.sleep(0.5)  # the script and the mark too; the page that waits for news never ends
    print(f"bytes before the first question, headers and all: {line.down:,} down, {line.up:,} up")
    assert line.down + line.up <= 100_000


async def test_on_a_slow_line_and_an_old_phone_it_is_there_in_seconds(chromium: Browser, site: Site) -> None:
    page = await (await chromium.new_context(viewport=PHONE, base_url=site.url)).new_page()
    await phones.slowed(page)
    await page.goto("/chat", wait_until="commit")
    await expect(page.get_by_role("button", name="English")).to_be_visible(timeout=20_000)
    painted = "performance.getEntriesByName('first-contentful-paint').map(each => each.startTime)[0]"
    async with asyncio.timeout(20):
        while not (paint := await page.evaluate(painted)):  # Playwright's own waiting would need what the page forbids
            await asyncio.sleep(0.05)
    print(f"first paint on a slow line: {paint / 1000:.1f} s")
    assert paint < 10_000


async def test_nothing_comes_from_anywhere_else(chromium: Browser, site: Site) -> None:
    asked: list[str] = []
    context = await chromium.new_context(viewport=PHONE, base_url=site.url)
    context.on("request", lambda request: asked.append(request.url))
    page = await opened(context)
    await type_and_send(page, "Hello")
    await expect(page.get_by_text("Thank you.")).to_be_visible()
    assert [url for url in asked if not url.startswith(site.url)] == []


@pytest.mark.parametrize("size", [(320, 640), (320, 256), (640, 400)], ids=["320 px", "1280 at 400 %", "1280 at 200 %"])
async def test_everything_fits_without_sideways_scrolling(chromium: Browser, site: Site, size: tuple[int, int]) -> None:
    page = await opened(await chromium.new_context(viewport={"width": size[0], "height": size[1]}, base_url=site.url))
    await type_and_send(page, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 2)
    await expect(page.get_by_text("Thank you.")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for way_out in (page.get_by_role("button", name="I need help"), page.get_by_role("link", name="Leave this page")):
        await expect(way_out).to_be_in_viewport()


async def test_help_is_in_reach_wherever_one_has_scrolled(phone: Page) -> None:
    for number in range(8):
        await type_and_send(phone, f"One more thing: {number}")
        await expect(phone.get_by_text(f"One more thing: {number}")).to_be_visible()
    await phone.evaluate("scrollTo(0, 0)")
    await expect(phone.get_by_role("button", name="I need help")).to_be_in_viewport()
    await choose(phone, "I need help")
    await expect(phone.locator(".you .words").last).to_have_text("I need help")


async def test_who_wants_no_motion_gets_none(chromium: Browser, site: Site) -> None:
    page = await opened(await chromium.new_context(base_url=site.url, reduced_motion="reduce"))
    await type_and_send(page, "Hello")
    await expect(page.get_by_text("Thank you.")).to_be_visible()
    assert await page.evaluate("document.getAnimations().length") == 0


async def test_the_dark_page_is_dark(chromium: Browser, site: Site) -> None:
    page = await opened(await chromium.new_context(base_url=site.url, color_scheme="dark"))
    red, green, blue = (
        int(each) for each in re.findall(r"\d+", await page.evaluate("getComputedStyle(document.body).backgroundColor"))
    )
    assert max(red, green, blue) < 60


# ---------------------------------------------------------------- words


async def test_only_our_own_links_can_be_pressed(phone: Page) -> None:
    await type_and_send(phone, "Look at https://elsewhere.example/x or ring 0141 496 0999")
    await expect(phone.get_by_text("Thank you.")).to_be_visible()
    assert await phone.locator(".you a").count() == 0
    link = phone.get_by_role("link", name="example.org/help")
    assert await link.get_attribute("rel") == "noopener noreferrer"


async def test_times_are_shown_once_a_minute(phone: Page) -> None:
    await type_and_send(phone, "Hello")
    await expect(phone.get_by_text("Thank you.")).to_be_visible()
    shown = await phone.locator("time.at").all_inner_texts()
    assert all(re.fullmatch(r"\d\d:\d\d", each) for each in shown)
    assert 1 <= len(shown) <= 2


async def test_every_message_says_its_language_and_direction(phone: Page) -> None:
    await choose(phone, "اردو")
    await expect(phone.locator("html")).to_have_attribute("dir", "rtl")
    said = await phone.locator(".words").evaluate_all("all => all.map(each => [each.lang, each.dir])")
    assert said[:3] == [["en", "ltr"], ["", "auto"], ["ur", "rtl"]]
    assert await phone.locator(".choices").get_attribute("lang") == "ur"


async def test_no_dots_move_where_nothing_is_being_written(phone: Page) -> None:
    await asyncio.sleep(1.2)
    assert await phone.locator(".thinking").count() == 0


async def test_a_small_phone_at_200_per_cent_needs_no_sideways_scrolling(chromium: Browser, site: Site) -> None:
    context = await chromium.new_context(viewport={"width": 180, "height": 370}, base_url=site.url)
    page = await opened(context)
    await choose(page, "English")
    await expect(page.get_by_role("button", name="Something else")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await expect(page.get_by_role("link", name="Leave this page quickly")).to_be_in_viewport()
