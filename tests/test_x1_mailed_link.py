"""X1: a link that comes by mail, works once, for ten minutes, and only in the browser that asked for it."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
import sqlalchemy as sa
import time_machine
from structlog.testing import CapturingLogger

from bot.web import errands
from storage.database import Database
from storage.tables import SignInLink
from tests import signing_in, staffing
from tests.signing_in import ADA, SECRET, ask, hire, posted
from tests.staffing import words


async def test_x1_a_mailed_link_and_a_code_let_somebody_in(sqlite: Database) -> None:
    await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        page = await signing_in.sign_in(site, office)
    assert (site.status, site.path) == (200, "/staff")
    assert "Hello, Ada" in page
    assert "sign_in" in await signing_in.written(sqlite)


async def test_x1_the_mail_goes_to_the_address_that_we_know_and_says_what_to_do(sqlite: Database) -> None:
    await hire(sqlite)
    async with posted(sqlite, public_url="https://chat.example.org") as (site, office):
        await site.post("/staff/sign-in", ("email", "  ADA@Council.example "), csrf=False)
        mail = await office.next_mail()
    assert mail["To"] == ADA
    assert "https://chat.example.org/staff/sign-in/" in mail.get_content()
    assert "works once, for 10 minutes" in mail.get_content()


async def test_x1_the_link_opens_nothing_in_another_browser(sqlite: Database) -> None:
    await hire(sqlite)
    async with posted(sqlite) as (site, office):
        link = await ask(site, office)
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as other:
            async with other.get(site.url + link) as answer:
                assert (answer.status, "for another browser" in await answer.text()) == (403, True)
            async with other.post(site.url + link) as answer:
                assert answer.status == 410
        assert "Press the button" in await site.get(link)  # and it is not used up by that


async def test_x1_the_link_works_once(sqlite: Database) -> None:
    await hire(sqlite)
    async with posted(sqlite) as (site, office):
        link = await ask(site, office)
        await site.post(link, csrf=False)
        assert site.path == "/staff/account"
        assert "no longer works" in await site.post(link, csrf=False)


@pytest.mark.parametrize(("minutes", "works"), [(9, True), (10, False)])
async def test_x1_the_link_works_for_ten_minutes(sqlite: Database, minutes: int, works: bool) -> None:
    await hire(sqlite)
    async with posted(sqlite) as (site, office):
        link = await ask(site, office)
        with time_machine.travel(datetime.now(UTC) + timedelta(minutes=minutes, seconds=1)):
            await site.post(link, csrf=False)
    assert (site.status == 200) is works


async def test_x1_only_the_links_hash_is_kept(sqlite: Database) -> None:
    await hire(sqlite)
    async with posted(sqlite) as (site, office):
        token = (await ask(site, office)).rpartition("/")[2]
    table = SignInLink.__table__
    row = await sqlite.read(lambda connection: connection.execute(sa.select(table)).mappings().one())
    assert token not in str(dict(row))
    assert (len(row["token_hash"]), len(row["browser_hash"])) == (64, 64)


@pytest.mark.parametrize("about", [{"email": "ben@council.example"}, {"email": ADA, "state": "disabled"}])
async def test_x1_for_an_unknown_address_the_answer_is_the_same_and_no_mail_goes(
    sqlite: Database, about: dict[str, Any]
) -> None:
    await hire(sqlite, **about)
    async with posted(sqlite) as (site, office):
        unknown = words(await site.post("/staff/sign-in", ("email", ADA), csrf=False))
        told = (site.status, sorted(site.headers.keys() - {"Date"}))
        known = words(await site.post("/staff/sign-in", ("email", "ben@council.example"), csrf=False))
        assert (unknown, told) == (known, (site.status, sorted(site.headers.keys() - {"Date"})))
        await asyncio.sleep(0.3)
        assert ADA not in [mail["To"] for mail in office.arrived]


async def test_x1_the_answer_does_not_wait_for_the_mail(sqlite: Database) -> None:
    """So the time that it takes tells nothing about whether an address is known."""
    await hire(sqlite)

    async def never(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()  # a mail server that never says hello
        writer.close()

    silent = await asyncio.start_server(never, "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    async with staffing.site(sqlite, smtp_url=f"smtp://127.0.0.1:{port}", mail_from=ADA) as site:
        for email in (ADA, "ben@council.example"):
            before = time.monotonic()
            await site.post("/staff/sign-in", ("email", email), csrf=False)
            assert (site.status, time.monotonic() - before < 10) == (200, True)
        silent.close()


async def test_x1_one_address_gets_three_mails_at_once_at_most(sqlite: Database) -> None:
    await hire(sqlite)
    async with posted(sqlite) as (site, office):
        answers = {words(await site.post("/staff/sign-in", ("email", ADA), csrf=False)) for _ in range(6)}
        await office.next_mail(3)
        await asyncio.sleep(0.5)
    assert len(answers) == 1
    assert len(office.arrived) == 3


async def test_x1_something_that_is_no_address_is_said(sqlite: Database) -> None:
    async with posted(sqlite) as (site, _):
        assert "Type a whole e-mail address" in await site.post("/staff/sign-in", ("email", "ada"), csrf=False)
        assert site.status == 422


async def test_x1_without_mail_the_page_says_where_the_first_link_is(office: staffing.Site) -> None:
    assert "printed where the bot was started" in await office.get("/staff/sign-in")
    await office.post("/staff/sign-in", ("email", ADA), csrf=False)
    assert office.status == 200


async def test_x1_a_mail_that_fails_is_logged_without_the_address(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged = CapturingLogger()
    monkeypatch.setattr(errands, "log", logged)
    await hire(sqlite)
    async with posted(sqlite) as (site, office):
        office.refuse["RCPT"] = f"550 no {ADA}"
        await site.post("/staff/sign-in", ("email", ADA), csrf=False)
        await asyncio.sleep(0.5)
    (call,) = logged.calls
    assert "the mail server refused the recipient" in str(call)
    assert ADA not in str(call)


async def test_x1_a_form_on_another_website_asks_for_nothing(sqlite: Database) -> None:
    await hire(sqlite)
    async with posted(sqlite) as (site, office):
        await site.post("/staff/sign-in", ("email", ADA), csrf=False, headers={"Origin": "https://elsewhere.example"})
        assert site.status == 403
        await asyncio.sleep(0.2)
        assert not office.arrived


async def test_x1_one_network_asks_sixty_times_a_minute_at_most(sqlite: Database) -> None:
    async with posted(sqlite, trusted_proxies=1) as (site, _):
        places = [{"X-Forwarded-For": f"192.0.2.{number}"} for number in (1, 2)]
        site.session.cookie_jar.clear()
        for number in range(60):
            await site.post("/staff/sign-in", ("email", f"a{number}@council.example"), csrf=False, headers=places[0])
            site.session.cookie_jar.clear()
        await site.post("/staff/sign-in", ("email", ADA), csrf=False, headers=places[0])
        assert (site.status, int(site.headers["Retry-After"]) > 0) == (429, True)
        await site.post("/staff/sign-in", ("email", ADA), csrf=False, headers=places[1])
        assert site.status == 200
