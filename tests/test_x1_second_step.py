"""X1: beside the link there is a second step: an authenticator app, a backup code or a passkey."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pyotp
import pytest
import sqlalchemy as sa

from bot.web.access import HALFWAY, MAY, is_fresh
from storage import factors, staff
from storage.database import Database
from storage.staff import Factor, Role, Session
from storage.tables import StaffBackupCode, StaffMember
from tests import staffing
from tests.signing_in import SECRET, code, hire, member, posted, sign_in, word, written
from tests.staffing import Site, words

NOW = datetime(2026, 3, 14, 10, tzinfo=UTC)


def begun(connection: sa.Connection, **about: str) -> tuple[Session, str]:
    """Somebody who has opened a link and not taken the second step."""
    added = staff.add(connection, "Ada", Role.EDITOR, NOW, **about)
    session = staff.begin(connection, added, "", NOW)
    assert session is not None
    return session


def shown(when: datetime) -> str:
    return pyotp.TOTP(SECRET).at(when)


# ---------------------------------------------------------------- codes, on both databases


def test_x1_the_right_code_makes_a_new_strong_session(database: Database) -> None:
    with database.transaction() as connection:
        session, token = begun(connection, totp=SECRET)
        strong = factors.step_up(connection, token, session, shown(NOW), NOW)
        assert strong is not None
        assert (strong[0].factor, strong[0].strong_at) == (Factor.TOTP, NOW)
        assert strong[1] != token
        assert staff.session(connection, token, NOW) is None


@pytest.mark.parametrize(("seconds", "works"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)])
def test_x1_a_code_may_be_half_a_minute_early_or_late(database: Database, seconds: int, works: bool) -> None:
    with database.transaction() as connection:
        session, token = begun(connection, totp=SECRET)
        given = shown(NOW + timedelta(seconds=seconds))
        assert (factors.step_up(connection, token, session, given, NOW) is not None) is works


def test_x1_a_code_is_taken_once(database: Database) -> None:
    with database.transaction() as connection:
        session, token = begun(connection, totp=SECRET)
        later = NOW + timedelta(seconds=30)
        assert factors.step_up(connection, token, session, shown(later), NOW) is not None
        again = staff.begin(connection, session.staff_id, "", NOW)
        assert again is not None
        for given in (shown(later), shown(NOW)):  # the same, and one from before it
            assert factors.step_up(connection, again[1], again[0], given, later) is None


def test_x1_five_wrong_codes_end_the_session(database: Database) -> None:
    with database.transaction() as connection:
        session, token = begun(connection, totp=SECRET)
        for _ in range(4):
            assert factors.step_up(connection, token, session, "000000", NOW) is None
            assert staff.session(connection, token, NOW) is not None
        factors.step_up(connection, token, session, "", NOW)
        assert staff.session(connection, token, NOW) is None


def test_x1_a_backup_code_works_once_and_only_for_its_owner(database: Database) -> None:
    with database.transaction() as connection:
        (ada, adas), (ben, bens) = begun(connection, totp=SECRET), begun(connection, totp=SECRET)
        codes = factors.new_backup_codes(connection, ada.staff_id, NOW)
        assert len(set(codes)) == 10
        assert factors.step_up(connection, bens, ben, codes[0], NOW) is None
        strong = factors.step_up(connection, adas, ada, codes[0].upper(), NOW)
        assert strong is not None
        assert strong[0].factor == Factor.BACKUP_CODE
        assert factors.step_up(connection, strong[1], ada, codes[0], NOW) is None
        assert factors.of(connection, ada.staff_id).backup_codes == 9


def test_x1_backup_codes_are_kept_as_hashes_and_new_ones_make_the_old_ones_void(database: Database) -> None:
    with database.transaction() as connection:
        session, token = begun(connection, totp=SECRET)
        old = factors.new_backup_codes(connection, session.staff_id, NOW)
        factors.new_backup_codes(connection, session.staff_id, NOW)
        kept = connection.scalars(sa.select(StaffBackupCode.__table__.c.code_hash)).all()
        assert (len(kept), {len(each) for each in kept}) == (10, {64})
        assert factors.step_up(connection, token, session, old[0], NOW) is None


def test_x1_what_a_browser_was_asked_is_answered_once_and_in_time(database: Database) -> None:
    with database.transaction() as connection:
        factors.ask(connection, "browser", "passkey", "first", NOW)
        factors.ask(connection, "browser", "passkey", "second", NOW)
        assert factors.answered(connection, "other", "passkey", NOW) is None
        assert factors.answered(connection, "browser", "passkey", NOW + timedelta(minutes=10)) is None
        assert factors.answered(connection, "browser", "passkey", NOW) == "second"
        assert factors.answered(connection, "browser", "passkey", NOW) is None


def test_x1_a_session_without_the_second_step_does_not_last(database: Database) -> None:
    with database.transaction() as connection:
        session, token = begun(connection)
        staff.seen(connection, token, NOW + timedelta(minutes=20))
        assert staff.session(connection, token, NOW + timedelta(minutes=31)) is None
        assert session.factor == ""


def test_x1_a_telegram_account_is_no_second_step_and_no_way_in() -> None:
    assert {*Factor} == {"totp", "backup_code", "passkey", "own_sign_in", "demo", "emergency"}
    assert not any("telegram" in route for _, route in MAY)
    assert not any("telegram" in column.name or "address" in column.name for column in StaffMember.__table__.columns)


# ---------------------------------------------------------------- over HTTP


async def test_x1_nothing_opens_before_the_second_step(office: Site) -> None:
    await office.post(await office.link(factor=""), csrf=False)
    for method, route in MAY:
        path = (
            route.replace("{id}", "1").replace("{format}", "csv").replace("{language}", "pl").replace("{number}", "1")
        )
        if route in HALFWAY:
            continue
        async with office.session.request(method, office.url + path, allow_redirects=False) as answer:
            assert (answer.status, answer.headers.get("Location")) == (303, "/staff/second-step"), (method, route)


async def test_x1_the_first_sign_in_sets_up_an_app(office: Site) -> None:
    page = await office.post(await office.link(factor=""), csrf=False)
    assert office.path == "/staff/account"
    assert "Set up a second step before you go on" in words(page)
    setting_up = await office.get("/staff/account/app")
    secret = re.search(r'id="key">([^<]+)<', setting_up)
    assert secret is not None
    assert secret[1] in await office.get("/staff/account/app")  # the same after a reload
    given = await word(office, "/staff/account/app")
    assert "This code is not right" in await office.post("/staff/account/app", given, ("code", "12"), csrf=False)
    await office.post("/staff/account/app", given, ("code", code(secret[1].replace(" ", ""))), csrf=False)
    assert (office.status, office.path) == (200, "/staff/account")
    assert "What to do next" in await office.get("/staff")


async def test_x1_who_has_a_second_step_cannot_set_up_another_one_instead_of_taking_it(sqlite: Database) -> None:
    mine = await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        with pytest.raises(AssertionError):  # a wrong code leads back to where it is asked for
            assert (await sign_in(site, office, late=7), site.path)[1] == "/staff"
        given = await word(site, "/staff/second-step")
        for path in ("/staff/account", "/staff/account/app"):
            await site.get(path)
            assert site.path == "/staff/second-step"
        await site.post("/staff/account/app", given, ("code", code()), csrf=False)
        await site.post("/staff/account/email", given, ("email", "eve@council.example"), csrf=False)
        assert "First take the second step" in await site.post("/staff/account/passkey/question", given, csrf=False)
    kept = await member(sqlite, mine)
    assert (kept["totp"], kept["email"]) == (SECRET, "ada@council.example")


async def test_x1_after_five_wrong_codes_a_new_link_is_needed(sqlite: Database) -> None:
    await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        page = await sign_in(site, office, late=7)
        given = await word(site, "/staff/second-step")
        for _ in range(4):
            page = await site.post("/staff/second-step", given, ("code", "000000"), csrf=False)
        assert "Five codes were not right" in page
        await site.get("/staff/second-step")
        assert site.status == 401
    assert "wrong_codes" in await written(sqlite)


async def test_x1_backup_codes_are_shown_once(signed_in: Site) -> None:
    page = words(await signed_in.post("/staff/account/codes"))
    assert len(re.findall(r"\b(?:[a-z2-9]{4}-){3}[a-z2-9]{4}\b", page)) == 10
    assert signed_in.headers["Cache-Control"] == "no-store"
    assert not re.findall(r"\b(?:[a-z2-9]{4}-){3}[a-z2-9]{4}\b", words(await signed_in.get("/staff/account")))


async def test_x1_the_second_step_can_be_asked_for_afresh(sqlite: Database) -> None:
    mine = await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        await sign_in(site, office)
        given = await word(site, "/staff/second-step")
        await site.post(
            "/staff/second-step", given, ("code", code(late=1)), ("next", "/staff/announcements"), csrf=False
        )
        assert (site.status, site.path) == (200, "/staff/announcements")
    assert (await member(sqlite, mine))["totp_step"] is not None


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example", "//evil.example", "/staff//evil.example", "/chat", "/staff/\\x"]
)
async def test_x1_the_second_step_leads_nowhere_else(sqlite: Database, elsewhere: str) -> None:
    await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        await sign_in(site, office)
        given = await word(site, "/staff/second-step")
        await site.post("/staff/second-step", given, ("code", code(late=1)), ("next", elsewhere), csrf=False)
        assert site.path == "/staff"


@pytest.mark.parametrize(("minutes", "fresh"), [(29, True), (31, False)])
def test_x1_how_long_a_second_step_is_fresh(minutes: int, fresh: bool) -> None:
    session = Session(1, "Ada", Role.SAFEGUARDING_LEAD, "x", NOW, Factor.TOTP, NOW)
    assert is_fresh(session, NOW + timedelta(minutes=minutes)) is fresh


@pytest.mark.parametrize(("demo", "path"), [(True, "/staff"), (False, "/staff/account")])
async def test_x1_the_demos_link_is_enough_in_the_demo_alone(sqlite: Database, demo: bool, path: str) -> None:
    async with staffing.site(sqlite, demo=demo) as site:
        await site.post(await site.link(factor=Factor.DEMO), csrf=False)
        assert (site.status, site.path) == (200, path)


async def test_x1_somebody_is_told_by_mail_when_their_second_step_changes(sqlite: Database) -> None:
    await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        await sign_in(site, office)
        await site.post("/staff/account/codes")
        mail = await office.next_mail(2)
    assert mail["Subject"] == "Your sign-in to Blether was changed"
    assert "new backup codes were made" in mail.get_content()
    assert not re.search(r"(?:[a-z2-9]{4}-){3}", mail.get_content())
