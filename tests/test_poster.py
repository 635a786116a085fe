"""The printed poster: one page exactly, in every language, and codes that lead where they say."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
import segno
from playwright.async_api import Browser, Page, expect

from bot.speech import Speech
from bot.web.poster import Poster, drawn
from conversations.events import Area
from storage.database import Database
from storage.staff import Role
from tests import phones, staffing
from tests.phones import DESK, PHONE, barriers
from tests.staffing import Site, words

SHOTS = Path(__file__).parent.parent / "build" / "screenshots"
LEITH = Area("leith", "Leith", "", None)


@pytest_asyncio.fixture
async def office(sqlite: Database) -> AsyncIterator[Site]:
    async with staffing.site(sqlite, public_url="http://chat.example.org", telegram_bot_name="@leith_bot") as running:
        yield running


def test_a_link_carries_the_area_and_the_language() -> None:
    poster = Poster(LEITH, "ur", "leith_bot")
    assert poster.link("https://chat.example.org", "web") == "https://chat.example.org/chat?area=leith&lang=ur"
    assert poster.link("https://chat.example.org", "telegram") == "https://t.me/leith_bot?start=leith"
    assert poster.short("https://chat.example.org") == "chat.example.org/chat/leith"


def test_a_poster_for_any_area_leads_to_the_question_where() -> None:
    poster = Poster(None, "en", "leith_bot")
    assert poster.link("https://chat.example.org", "web") == "https://chat.example.org/chat?lang=en"
    assert poster.link("https://chat.example.org", "telegram") == "https://t.me/leith_bot"


def test_a_code_has_its_quiet_margin_and_is_black_on_white() -> None:
    side = segno.make_qr("https://chat.example.org/chat?area=leith", error="m").symbol_size(border=4)[0]
    svg = drawn("https://chat.example.org/chat?area=leith", "svg").decode()
    assert f'width="{side}" height="{side}"' in svg
    assert 'fill="#fff"' in svg
    assert drawn("https://chat.example.org/chat", "png").startswith(b"\x89PNG")


async def test_whoever_is_signed_in_may_print_and_nobody_else(office: Site) -> None:
    await office.get("/staff/poster")
    assert office.status == 401
    await office.sign_in(Role.VIEWER)
    for path in ("/staff/poster", "/staff/poster/print?area=leith", "/staff/poster/code.png?area=leith&save"):
        async with office.session.get(office.url + path) as response:
            assert response.status == 200, path
    assert response.headers["Content-Disposition"] == 'attachment; filename="code-leith-en-web.png"'


async def test_what_is_asked_for_wrongly_is_the_first_choice(office: Site) -> None:
    await office.sign_in()
    assert "Any area" in words(await office.get("/staff/poster?area=nowhere&language=xx&telegram=%3Cb%3E"))
    for path in (
        "/staff/poster/code.gif",
        "/staff/poster/code.svg?where=elsewhere",
        "/staff/poster/code.svg?where=telegram&telegram=",
    ):
        await office.get(path)
        assert office.status == 404


async def test_the_sheet_names_the_area_and_who_runs_it(office: Site) -> None:
    await office.sign_in()
    sheet = words(await office.get("/staff/poster/print?area=leith&language=en"))
    for each in ("Leith", "Run by Calton Families Together.", "chat.example.org/chat/leith", "Chat on Telegram", "999"):
        assert each in sheet


# ---------------------------------------------------------------- on paper


async def printed(chromium: Browser, office: Site, query: str) -> tuple[Page, bytes]:
    """The sheet in Chromium, and what its printer would get."""
    context = await chromium.new_context(base_url=office.url, viewport=DESK)
    page = await phones.opened(context, await office.link())
    await page.get_by_role("button").last.click()
    await page.goto(f"/staff/poster/print?{query}")
    return page, await page.pdf(prefer_css_page_size=True, print_background=True)


@pytest.mark.browser
@pytest.mark.parametrize("telegram", ["", "leith_bot"], ids=["one code", "two codes"])
async def test_it_is_one_page_exactly_in_every_language(office: Site, telegram: str) -> None:
    languages = [code for code, _ in Speech().names()]
    async with phones.chromium() as chromium:
        for language in languages:
            page, pdf = await printed(chromium, office, f"area=leith&language={language}&telegram={telegram}")
            assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1, language
            assert await page.evaluate(
                "(() => { const sheet = document.querySelector('.sheet'); return sheet.scrollHeight <= sheet.clientHeight })()"
            ), language
            await expect(page.locator("html")).to_have_attribute("lang", language)
            SHOTS.mkdir(parents=True, exist_ok=True)
            (SHOTS / f"poster-{language}{'-2' if telegram else ''}.pdf").write_bytes(pdf)
            await page.context.close()


@pytest.mark.browser
async def test_axe_finds_nothing_on_the_posters_pages(office: Site) -> None:
    async with phones.chromium() as chromium:
        page, _ = await printed(chromium, office, "area=leith")
        assert await barriers(page, "poster") == []
        for size in (PHONE, DESK):
            await page.set_viewport_size(size)
            await page.goto("/staff/poster?area=leith")
            assert await barriers(page, "the poster's form") == []
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
