"""X3: sessions: the cookie, half an hour and twelve hours, a new token at each step, and an end on the server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
import sqlalchemy as sa
import time_machine
from yarl import URL

from storage import staff, team
from storage.database import Database
from storage.staff import Role
from tests import staffing
from tests.signing_in import SECRET, ask, code, hire, posted, sign_in, word
from tests.staffing import Site, words

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def token(site: Site) -> str:
    """The session cookie that the browser has."""
    return next((cookie.value for cookie in site.session.cookie_jar if cookie.key == "staff"), "")


async def test_x3_over_https_the_cookie_is_for_this_host_alone(sqlite: Database) -> None:
    await hire(sqlite, totp=SECRET)
    async with posted(sqlite, public_url="https://chat.example.org") as (site, office):
        answer = await site.session.post(site.url + "/staff/sign-in", data={"email": "ada@council.example"})
        assert "__Host-staff-asking" in answer.cookies
        link = (await office.next_mail()).get_content().partition("chat.example.org")[2].split()[0]
        asking = {"Cookie": f"__Host-staff-asking={answer.cookies['__Host-staff-asking'].value}"}
        answer = await site.session.post(site.url + link, headers=asking, allow_redirects=False)
        cookie = answer.cookies["__Host-staff"]
    assert all(cookie[each] for each in ("httponly", "secure"))
    assert (cookie["samesite"], cookie["path"], cookie["domain"], cookie["max-age"]) == ("Lax", "/", "", "")


async def test_x3_the_token_changes_at_each_step_and_the_old_one_is_worth_nothing(sqlite: Database) -> None:
    await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        await site.post(await ask(site, office), csrf=False)
        first = token(site)
        given = await word(site, "/staff/second-step")
        await site.post("/staff/second-step", given, ("code", code()), csrf=False)
        second = token(site)
        assert first
        assert second
        assert first != second
        assert given != await word(site, "/staff")
        for old, status in ((first, 401), (second, 200)):
            async with aiohttp.ClientSession(cookies={"staff": old}) as other:
                answer = await other.get(site.url + "/staff/second-step", allow_redirects=False)
                assert answer.status == status


async def test_x3_a_session_that_was_planted_before_is_not_the_one_after(office: Site) -> None:
    office.session.cookie_jar.update_cookies({"staff": "planted"}, URL(office.url))
    await office.sign_in()
    assert token(office) not in {"", "planted"}


async def test_x3_signing_out_ends_it_on_the_server(signed_in: Site) -> None:
    kept = token(signed_in)
    await signed_in.post("/staff/sign-out")
    assert signed_in.path == "/staff/sign-in"
    async with aiohttp.ClientSession(cookies={"staff": kept}) as thief, thief.get(signed_in.url + "/staff") as answer:
        assert answer.status == 401


@pytest.mark.parametrize(("minutes", "status"), [(29, 200), (31, 401)])
async def test_x3_half_an_hour_without_use_ends_it(sqlite: Database, minutes: int, status: int) -> None:
    with time_machine.travel(NOON, tick=True) as clock:
        async with staffing.site(sqlite) as site:
            await site.sign_in()
            clock.shift(timedelta(minutes=minutes))
            await site.get("/staff")
            assert site.status == status


async def test_x3_twelve_hours_end_it_however_much_it_is_used(sqlite: Database) -> None:
    with time_machine.travel(NOON, tick=True) as clock:
        async with staffing.site(sqlite) as site:
            await site.sign_in()
            for _ in range(12 * 60 // 25):
                clock.shift(timedelta(minutes=25))
                await site.get("/staff")
                assert site.status == 200
            clock.shift(timedelta(minutes=25))
            await site.get("/staff")
            assert site.status == 401


async def test_x3_somebody_sees_where_they_are_signed_in_and_ends_it_everywhere(sqlite: Database) -> None:
    ada = await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        await sign_in(site, office)
        now = datetime.now(UTC)
        other = await sqlite.write(lambda connection: staff.begin(connection, ada, "passkey", now))
        assert other is not None
        page = words(await site.get("/staff/account"))
        assert "This browser since" in page
        assert "Another browser since" in page
        assert "with a passkey" in page
        await site.post("/staff/account/sign-out-everywhere")
        assert site.path == "/staff/sign-in"
        assert await sqlite.read(lambda connection: staff.of(connection, ada, now)) == []


async def test_x3_a_new_role_ends_what_the_old_one_had_open(sqlite: Database) -> None:
    async with staffing.site(sqlite) as site:
        await site.sign_in(Role.COORDINATOR)
        admin = await hire(sqlite, role=Role.ADMIN)
        now = datetime.now(UTC)
        await sqlite.write(lambda connection: demote(connection, admin, now))
        await site.get("/staff")
        assert site.status == 401


def demote(connection: sa.Connection, admin: int, now: datetime) -> bool:
    return team.change_role(connection, 1, Role.VIEWER, by=admin, now=now)
