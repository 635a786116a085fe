"""A3 in a real browser: no identifier of somebody under 13 survives the tab."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import sqlalchemy as sa
from playwright.async_api import Browser, Page, expect

from conversations.people import AgeBand
from storage.database import Database
from storage.tables import Address, Inbox, Participant
from tests import chatting, phones
from tests.chatting import Site
from tests.phones import PHONE, choose, opened, type_and_send

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module")
async def site(sqlite: Database) -> AsyncIterator[Site]:
    async with chatting.site(sqlite) as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with phones.chromium() as launched:
        yield launched


async def child_at(chromium: Browser, site: Site, database: Database) -> Page:
    """The page of somebody under 13, who has said something."""
    page = await opened(await chromium.new_context(viewport=PHONE, base_url=site.url))
    await choose(page, "English")
    with database.transaction() as connection:
        connection.execute(sa.update(Participant.__table__).values(age_band=AgeBand.UNDER_13.value))
    await type_and_send(page, "More swings please")
    await expect(page.locator("#chat[data-lasting=no]")).to_have_count(1)
    return page


async def addresses(database: Database) -> set[str]:
    with database.transaction() as connection:
        return {*connection.scalars(sa.select(Address.__table__.c.address))} | {
            *connection.scalars(sa.select(Inbox.__table__.c.address).where(Inbox.__table__.c.address != ""))
        }


async def test_a3_the_cookie_ends_with_the_browser(chromium: Browser, site: Site, sqlite: Database) -> None:
    page = await child_at(chromium, site, sqlite)
    (cookie,) = await page.context.cookies()
    assert cookie["expires"] == -1


async def test_a3_whoever_is_older_is_known_for_a_year(chromium: Browser, site: Site) -> None:
    page = await opened(await chromium.new_context(viewport=PHONE, base_url=site.url))
    (cookie,) = await page.context.cookies()
    assert cookie["expires"] > 0


@pytest.mark.parametrize("leaving", ["the tab is closed", "somebody goes to another page"])
async def test_a3_nothing_leads_back_when(chromium: Browser, site: Site, sqlite: Database, leaving: str) -> None:
    page = await child_at(chromium, site, sqlite)
    context = page.context
    if leaving == "the tab is closed":
        await page.close(run_before_unload=True)
    else:
        await page.goto("about:blank")
    async with asyncio.timeout(10):
        while await addresses(sqlite) or await context.cookies():
            await asyncio.sleep(0.05)
    assert await addresses(sqlite) == set()
    assert await context.cookies() == []
