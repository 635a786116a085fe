"""The chat in a school's own page: one line there, two origins, and a browser that keeps no cookies of ours."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer, unused_port
from playwright.async_api import Browser, FrameLocator, Page, expect

from storage.database import Database
from tests import chatting, phones
from tests.chatting import MATTERS, Site
from tests.phones import DESK, PHONE, barriers

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

SCHOOL = """<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>A school</title></head>
<body><main><h1>A school</h1><p><a href="#dinner">What is for dinner</a></p></main>
<script src="{chat}/embed.js" data-area="calton" {data} async></script></body></html>"""
STRICT = "default-src 'none'; script-src {chat}; frame-src {chat}"  # no style element, no inline script


class School:
    """A school's website. ``url`` is its address under another name than the chat's, so that browsers see two sites."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.url = f"http://localhost:{port}"
        self.site: Site | None = None

    async def page(self, request: web.Request) -> web.Response:
        assert self.site
        lang = request.query.get("lang", "en")
        data = f'data-lang="{lang}"' if "say" in request.query else ""
        html = SCHOOL.format(chat=self.site.url, lang=lang, data=data)
        policy = {"Content-Security-Policy": STRICT.format(chat=self.site.url)}
        return web.Response(text=html, content_type="text/html", headers=policy)


@asynccontextmanager
async def school() -> AsyncIterator[School]:
    running = School(unused_port())
    app = web.Application()
    app.router.add_get("/", running.page)
    async with TestServer(app, host="127.0.0.1", port=running.port):
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def listed(sqlite: Database) -> AsyncIterator[School]:
    """A school that may show the chat, and the chat."""
    async with school() as running:
        # Chromium takes this machine for secure, as https is, and keeps the cookie of a frame.
        settings: dict[str, Any] = {
            "embed_origins": f"https://a.example {running.url}",
            "public_url": "https://chat.example.org",
        }
        async with chatting.site(sqlite, **settings) as site:
            running.site = site
            yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with phones.chromium("--test-third-party-cookie-phaseout") as launched:
        yield launched


@pytest_asyncio.fixture(loop_scope="module", autouse=True)
async def no_trouble(chromium: Browser) -> AsyncIterator[None]:
    async with phones.untroubled(chromium):
        yield


async def visited(chromium: Browser, school: School, query: str = "", **options: Any) -> Page:
    context = await chromium.new_context(**({"viewport": DESK, "base_url": school.url} | options))
    context.set_default_timeout(10_000)
    return await phones.opened(context, f"/{query}")


def inside(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


async def opened(page: Page) -> FrameLocator:
    await page.get_by_role("button", name="Tell us what matters").click()
    await expect(inside(page).get_by_role("button", name="English")).to_be_visible()
    return inside(page)


# ---------------------------------------------------------------- for families


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_a_family_chats_inside_the_schools_page(chromium: Browser, listed: School, size: dict[str, int]) -> None:
    page = await visited(chromium, listed, viewport=size)
    chat = await opened(page)
    await chat.get_by_role("button", name="English").click()
    await expect(chat.get_by_text(MATTERS["en"])).to_be_visible()
    await chat.get_by_label("Your message").fill("More light in the lane")
    await chat.get_by_role("button", name="Send").click()
    await expect(chat.get_by_text("Thank you.")).to_be_visible()
    assert listed.site
    assert [each.words for each in listed.site.talk.heard] == ["calton", "en", "More light in the lane"]
    [cookie] = await page.context.cookies()
    assert (cookie["name"], cookie["sameSite"], cookie["secure"]) == ("__Host-blether-framed", "None", True)
    assert cookie["partitionKey"] == "http://localhost"  # for this pair of sites alone


async def test_the_talk_goes_on_when_the_page_is_opened_again(chromium: Browser, listed: School) -> None:
    page = await visited(chromium, listed)
    await (await opened(page)).get_by_role("button", name="English").click()
    await expect(inside(page).get_by_text(MATTERS["en"])).to_be_visible()
    await page.reload()
    await page.get_by_role("button", name="Tell us what matters").click()
    await expect(inside(page).get_by_role("button", name="Parks and play")).to_be_visible()
    assert listed.site
    assert len({each.address for each in listed.site.talk.heard}) == 1


async def test_where_nothing_may_be_kept_at_all_it_still_works(chromium: Browser, listed: School) -> None:
    page = await visited(chromium, listed)
    forbidden = (
        "Object.defineProperty(window, '{}', {{ get() {{ throw new DOMException('denied', 'SecurityError'); }} }})"
    )
    for kind in ("localStorage", "sessionStorage"):
        await page.context.add_init_script(forbidden.format(kind))
    await page.reload()
    chat = await opened(page)
    await chat.get_by_role("button", name="English").click()
    await expect(chat.get_by_text(MATTERS["en"])).to_be_visible()


async def test_the_frame_learns_the_language_that_was_chosen(chromium: Browser, listed: School) -> None:
    page = await visited(chromium, listed)
    await (await opened(page)).get_by_role("button", name="اردو").click()
    await expect(inside(page).locator("html")).to_have_attribute("dir", "rtl")
    await expect(inside(page).get_by_text("0141 496 0123")).to_be_visible()


@pytest.mark.parametrize("query", ["?lang=ur", "?lang=ur&say"])
async def test_the_button_speaks_the_pages_language(chromium: Browser, listed: School, query: str) -> None:
    page = await visited(chromium, listed, query)
    await page.get_by_role("button", name="Tell us what matters").click()
    await expect(page.get_by_role("dialog")).to_have_attribute("dir", "rtl")
    await expect(inside(page).get_by_role("button", name="English")).to_be_visible()
    assert listed.site
    assert listed.site.talk.heard[0].language_hint.startswith("ur,")


async def test_a_shared_phone_forgets_the_frames_talk_too(chromium: Browser, listed: School) -> None:
    page = await visited(chromium, listed)
    chat = await opened(page)
    await chat.get_by_role("button", name="English").click()
    await expect(chat.get_by_text(MATTERS["en"])).to_be_visible()
    await chat.get_by_role("link", name="Shared phone?").click()
    await chat.get_by_role("button", name="Clear the chat").click()
    await chat.get_by_role("link", name="Start a new chat").click()
    await expect(chat.get_by_role("button", name="Polski")).to_be_visible()
    assert listed.site
    assert len({each.address for each in listed.site.talk.heard}) == 2


# ---------------------------------------------------------------- keyboard, screen reader, quick exit


async def test_escape_closes_it_and_the_button_has_the_focus_again(chromium: Browser, listed: School) -> None:
    page = await visited(chromium, listed)
    chat = await opened(page)
    await chat.get_by_label("Your message").fill("half a thought")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_be_hidden()
    await expect(page.get_by_role("button", name="Tell us what matters")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(chat.get_by_label("Your message")).to_have_value("half a thought")


async def test_the_focus_stays_in_the_dialog(chromium: Browser, listed: School) -> None:
    page = await visited(chromium, listed)
    await opened(page)
    await expect(page.get_by_role("button", name="Close the chat")).to_be_focused()
    for _ in range(30):
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.tagName") != "A"
    for _ in range(30):
        await page.keyboard.press("Shift+Tab")
        assert await page.evaluate("document.activeElement.tagName") != "A"


async def test_escape_three_times_leaves_the_schools_page(chromium: Browser, listed: School) -> None:
    page = await visited(chromium, listed)
    await page.route("https://www.bbc.co.uk/**", lambda route: route.fulfill(body="<title>Weather</title>"))
    await (await opened(page)).get_by_label("Your message").fill("he is coming")
    for _ in range(3):
        await page.keyboard.press("Escape")
    await expect(page).to_have_title("Weather")


async def test_leaving_quickly_leaves_the_whole_page(chromium: Browser, listed: School) -> None:
    page = await visited(chromium, listed)
    await page.route("https://www.bbc.co.uk/**", lambda route: route.fulfill(body="<title>Weather</title>"))
    await (await opened(page)).get_by_role("link", name="Leave this page quickly").click()
    await expect(page).to_have_title("Weather")


@pytest.mark.parametrize("query", ["", "?lang=ur&say"], ids=["left to right", "right to left"])
async def test_axe_finds_nothing_with_the_dialog_open(chromium: Browser, listed: School, query: str) -> None:
    page = await visited(chromium, listed, query, bypass_csp=True)
    assert await barriers(page, "a school's page") == []
    await opened(page)
    assert await barriers(page, "a school's page, the chat open") == []


# ---------------------------------------------------------------- who may, and who may not


async def test_a_website_that_is_not_listed_is_refused(chromium: Browser, sqlite: Database) -> None:
    async with school() as other, chatting.site(sqlite, embed_origins="https://a.example") as site:
        other.site = site
        page = await (await chromium.new_context(base_url=other.url)).new_page()
        refusals: list[str] = []
        page.on("console", lambda message: refusals.append(message.text))
        await page.goto("/")
        await page.get_by_role("button", name="Tell us what matters").click()
        own = page.get_by_role("link", name="Open the chat in its own page")
        await expect(own).to_be_visible(timeout=10_000)
        assert any("frame-ancestors https://a.example" in each for each in refusals)
        assert site.talk.heard == []
        assert await own.get_attribute("href") == f"{site.url}/chat?area=calton&lang=en"


async def test_only_the_chats_frame_may_be_shown_elsewhere(listed: School) -> None:
    assert listed.site
    allowed = f"frame-ancestors https://a.example {listed.url};"
    async with ClientSession(listed.site.url) as session:
        for path in ("/chat?frame=1", "/chat/calton?frame=1", "/chat/forget?frame=1"):
            async with session.get(path) as response:
                assert allowed in response.headers["Content-Security-Policy"]
                assert "Set-Cookie" not in response.headers
        for path in ("/", "/chat", "/chat/calton", "/chat/forget", "/staff", "/staff?frame=1", "/?frame=1"):
            async with session.get(path) as response:
                assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]


async def test_without_the_setting_there_is_no_script_and_no_frame(sqlite: Database) -> None:
    async with chatting.site(sqlite) as site, ClientSession(site.url) as session:
        async with session.get("/embed.js") as response:
            assert response.status == 404
        async with session.get("/chat?frame=1") as response:
            assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]


async def test_a_frames_talk_is_known_by_its_token_alone(listed: School) -> None:
    assert listed.site
    async with ClientSession(listed.site.url) as session:
        async with session.post("/chat/begin?area=calton") as response:
            first = await response.json()
        async with session.post("/chat/begin", headers={"Authorization": f"Bearer {first['token']}"}) as response:
            again = await response.json()
        async with session.post("/chat/begin", headers={"Authorization": "Bearer made-up"}) as response:
            stranger = await response.json()
        async with session.post("/chat/begin", headers={"Sec-Fetch-Site": "cross-site"}) as response:
            assert response.status == 403
    assert again == first
    assert stranger["token"] not in {first["token"], "made-up"}
    assert len(listed.site.talk.heard) == 2
