"""Signing in: links that work once, sessions that end, and nothing in the database that a thief could use."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from storage import staff
from storage.database import Database
from storage.staff import Role
from storage.tables import SignInLink, StaffSession

NOW = datetime(2026, 3, 14, 10, tzinfo=UTC)


def minutes(count: int) -> datetime:
    return NOW + timedelta(minutes=count)


@pytest.fixture
def signed_in(database: Database) -> str:
    """A session token."""
    with database.transaction() as connection:
        link = staff.issue_link(connection, staff.ensure_first(connection, NOW), NOW, factor="totp")
        redeemed = staff.redeem(connection, link, NOW)
    assert redeemed is not None
    return redeemed[1]


def test_the_first_member_is_an_admin_and_stays_the_only_one(database: Database) -> None:
    with database.transaction() as connection:
        first = staff.ensure_first(connection, NOW)
        assert staff.ensure_first(connection, NOW) == first
        redeemed = staff.redeem(connection, staff.issue_link(connection, first, NOW), NOW)
    assert redeemed is not None
    assert redeemed[0].role is Role.ADMIN


def test_a_link_works_once(database: Database) -> None:
    with database.transaction() as connection:
        link = staff.issue_link(connection, staff.ensure_first(connection, NOW), NOW)
        assert staff.redeem(connection, link, NOW) is not None
        assert staff.redeem(connection, link, NOW) is None
        assert not staff.is_open(connection, link, NOW)


def test_looking_at_a_link_does_not_use_it_up(database: Database) -> None:
    with database.transaction() as connection:
        link = staff.issue_link(connection, staff.ensure_first(connection, NOW), NOW)
        assert staff.is_open(connection, link, NOW)
        assert staff.is_open(connection, link, NOW)
        assert staff.redeem(connection, link, NOW) is not None


@pytest.mark.parametrize(("after", "works"), [(14, True), (15, False), (60, False)])
def test_a_link_expires(database: Database, after: int, works: bool) -> None:
    with database.transaction() as connection:
        link = staff.issue_link(connection, staff.ensure_first(connection, NOW), NOW, minutes=15)
        assert (staff.redeem(connection, link, minutes(after)) is not None) is works


def test_a_made_up_link_is_refused(database: Database) -> None:
    with database.transaction() as connection:
        assert staff.redeem(connection, "made-up", NOW) is None


def test_only_hashes_are_kept(database: Database, signed_in: str) -> None:
    with database.transaction() as connection:
        kept = connection.scalars(sa.select(StaffSession.__table__.c.token_hash)).all()
        links = connection.scalars(sa.select(SignInLink.__table__.c.token_hash)).all()
    assert signed_in not in kept
    assert all(len(value) == 64 for value in [*kept, *links])


def test_a_session_ends_after_half_an_hour_of_silence(database: Database, signed_in: str) -> None:
    with database.transaction() as connection:
        assert staff.session(connection, signed_in, minutes(29)) is not None
        assert staff.session(connection, signed_in, minutes(30)) is None


def test_a_session_in_use_goes_on_but_never_past_twelve_hours(database: Database, signed_in: str) -> None:
    with database.transaction() as connection:
        for elapsed in range(0, 12 * 60, 20):
            assert staff.session(connection, signed_in, minutes(elapsed)) is not None
            staff.seen(connection, signed_in, minutes(elapsed))
        assert staff.session(connection, signed_in, minutes(12 * 60)) is None


def test_use_is_noted_at_most_once_a_minute(database: Database, signed_in: str) -> None:
    with database.transaction() as connection:
        staff.seen(connection, signed_in, NOW + timedelta(seconds=59))
        early = staff.session(connection, signed_in, NOW)
        staff.seen(connection, signed_in, minutes(1))
        late = staff.session(connection, signed_in, NOW)
    assert early is not None
    assert late is not None
    assert (early.seen_at, late.seen_at) == (NOW, minutes(1))


def test_signing_out_ends_the_session(database: Database, signed_in: str) -> None:
    with database.transaction() as connection:
        staff.sign_out(connection, signed_in)
        assert staff.session(connection, signed_in, NOW) is None


def test_old_sessions_and_links_are_cleared_away(database: Database, signed_in: str) -> None:
    later = NOW + timedelta(days=1)
    with database.transaction() as connection:
        staff.redeem(connection, staff.issue_link(connection, staff.ensure_first(connection, later), later), later)
        assert connection.scalar(sa.select(sa.func.count()).select_from(StaffSession.__table__)) == 1
        assert connection.scalar(sa.select(sa.func.count()).select_from(SignInLink.__table__)) == 1
