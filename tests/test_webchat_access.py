"""Whoever uses the chat with a screen reader or a keyboard: axe-core in every state of the page, and old browsers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import esprima  # type: ignore[import-untyped]
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.web import rendering
from storage.database import Database
from tests import chatting, phones
from tests.chatting import CHOICES, Site, tell
from tests.phones import DESK, PHONE, barriers, choose, opened, type_and_send

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

STATIC = Path(rendering.__file__).parent / "static"
THEMES = [[str(number), f"A theme with a long name, number {number}"] for number in range(14)]


@pytest_asyncio.fixture(loop_scope="module")
async def site(sqlite: Database) -> AsyncIterator[Site]:
    async with chatting.site(sqlite, demo=True) as running:
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
    return await opened(await chromium.new_context(viewport=PHONE, base_url=site.url, reduced_motion="reduce"))


# ---------------------------------------------------------------- every state of the page


async def test_the_first_question(phone: Page) -> None:
    assert await barriers(phone, "first question") == []


async def test_the_first_question_in_the_dark_and_at_a_desk(chromium: Browser, site: Site) -> None:
    context = await chromium.new_context(viewport=DESK, base_url=site.url, color_scheme="dark", reduced_motion="reduce")
    page = await opened(context)
    await type_and_send(page, "Hello")
    await expect(page.get_by_text("Thank you.")).to_be_visible()
    assert await barriers(page, "dark, at a desk") == []


async def test_a_long_list(phone: Page, site: Site) -> None:
    address = site.talk.heard[0].address
    await site.database.write(
        lambda connection: tell(connection, address, "What matters?", THEMES, "what_matters.theme")
    )
    await phone.reload()
    await expect(phone.get_by_role("button", name="A theme with a long name")).to_have_count(14)
    assert await barriers(phone, "a long list") == []


async def test_while_typing(phone: Page) -> None:
    await phone.get_by_label("Your message").fill("I am in the middle of\na thought")
    assert await barriers(phone, "typing") == []


async def test_offline_with_words_that_wait(phone: Page) -> None:
    await phone.context.set_offline(True)
    await type_and_send(phone, "Written in the lift")
    await expect(phone.get_by_text("Not sent yet")).to_be_visible()
    await expect(phone.get_by_role("status")).to_contain_text("You are offline")
    assert await barriers(phone, "offline") == []


async def test_offline_in_the_dark(chromium: Browser, site: Site) -> None:
    context = await chromium.new_context(
        viewport=PHONE, base_url=site.url, color_scheme="dark", reduced_motion="reduce"
    )
    page = await opened(context)
    await context.set_offline(True)
    await type_and_send(page, "Written in the lift")
    await expect(page.get_by_text("Not sent yet")).to_be_visible()
    assert await barriers(page, "offline, dark") == []


async def test_an_error(phone: Page) -> None:
    await type_and_send(phone, "a" * 4001)
    await expect(phone.get_by_role("status")).to_contain_text("too long")
    assert await barriers(phone, "error") == []


async def test_while_waiting_for_the_reply(phone: Page, site: Site) -> None:
    await phone.route("**/chat/say", lambda _route: None)
    await type_and_send(phone, "Hello")
    await expect(phone.locator(".thinking")).to_have_count(1)
    assert await barriers(phone, "waiting for the reply") == []


async def test_the_end(phone: Page) -> None:
    await choose(phone, "English")
    await choose(phone, "Something else")
    await expect(phone.get_by_text("Thank you.")).to_be_visible()
    assert await phone.locator(".choices").count() == 0
    assert await barriers(phone, "ended") == []


async def test_from_right_to_left(phone: Page) -> None:
    await choose(phone, "اردو")
    await expect(phone.locator("html")).to_have_attribute("dir", "rtl")
    await expect(phone.get_by_role("button", name=CHOICES["ur"][0][1])).to_be_visible()
    assert await barriers(phone, "right to left") == []


async def test_the_way_out_of_a_shared_phone(phone: Page) -> None:
    await phone.get_by_role("link", name="Shared phone?").click()
    assert await barriers(phone, "shared phone") == []
    await choose(phone, "Clear the chat")
    await expect(phone.get_by_role("link", name="Start a new chat")).to_be_visible()
    assert await barriers(phone, "forgotten") == []


async def test_the_first_page(phone: Page) -> None:
    await phone.goto("/")
    assert await barriers(phone, "first page") == []


async def test_a_page_that_is_not_there(phone: Page) -> None:
    await phone.goto("/nowhere")
    assert await barriers(phone, "error page") == []


async def test_the_form_without_a_script_after_an_error(site: Site, chromium: Browser) -> None:
    context = await chromium.new_context(viewport=PHONE, base_url=site.url, reduced_motion="reduce")
    await context.route("**/chat.js*", lambda route: route.abort())
    page = await context.new_page()
    await page.goto("/chat")
    await type_and_send(page, "a" * 4001)
    await expect(page.get_by_role("status")).to_contain_text("too long")
    assert await barriers(page, "the plain form, after an error") == []


# ---------------------------------------------------------------- what axe cannot tell


async def test_the_keyboard_comes_by_everything_in_the_order_it_is_read(phone: Page) -> None:
    seen = []
    for _ in range(13):
        await phone.keyboard.press("Tab")
        seen.append(await phone.evaluate("document.activeElement.innerText || document.activeElement.id"))
    start = ["Skip to the main part of this page", "Blether", "I need help"]
    assert [each.replace("\n", " ").strip() for each in seen[:3]] == start
    assert [each.strip() for each in seen[3:13]] == [
        "Leave this page quickly", "English", "Polski", "اردو", "box", "Send", "Back", "Menu", "Shared phone?",
        "Privacy",
    ]  # fmt: skip


async def test_what_has_the_focus_is_ringed_and_not_covered(phone: Page) -> None:
    for name in ("English", "Send", "Menu"):
        button = phone.get_by_role("button", name=name, exact=True)
        await phone.keyboard.press("Tab")  # from now on the focus is a keyboard's
        await button.focus()
        outline = await button.evaluate(
            "each => getComputedStyle(each).outlineWidth + getComputedStyle(each).boxShadow"
        )
        assert outline.startswith("3px")
        assert "5px" in outline
        assert await button.evaluate(
            "each => { const box = each.getBoundingClientRect();"
            " return each.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)) }"
        )


@pytest.mark.parametrize("name", ["chat.js", "embed.js", "forget.js"])
async def test_an_old_browser_can_read_the_script(name: str) -> None:
    """Esprima 4 knows the language of 2017 and nothing newer."""
    assert esprima.parseScript((STATIC / name).read_text(encoding="utf-8")).body
