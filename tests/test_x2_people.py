"""X2: an admin invites people, gives roles and disables; there is always an admin; and an admin reads no cases."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from bot.web.access import MAY
from storage import factors, staff, team
from storage.database import Database
from storage.staff import Role
from storage.team import LastAdmin
from tests.signing_in import ADA, SECRET, hire, member, posted, sign_in, written
from tests.staffing import Site, words

NOW = datetime(2026, 3, 14, 10, tzinfo=UTC)
INVITED = [("name", "Ada"), ("email", "Ada@council.example"), ("role", "editor")]


# ---------------------------------------------------------------- on both databases


def test_x2_the_last_admin_stays(database: Database) -> None:
    with database.transaction() as connection:
        only = staff.add(connection, "Ada", Role.ADMIN, NOW)
        staff.add(connection, "Ben", Role.COORDINATOR, NOW)
        with pytest.raises(LastAdmin, match="always be somebody"):
            team.disable(connection, only, by=only, now=NOW)
        with pytest.raises(LastAdmin):
            team.change_role(connection, only, Role.VIEWER, by=only, now=NOW)
        second = staff.add(connection, "Cara", Role.ADMIN, NOW)
        assert team.disable(connection, only, by=second, now=NOW)
        with pytest.raises(LastAdmin):
            team.disable(connection, second, by=second, now=NOW)


def test_x2_disabling_ends_sessions_and_links_at_once(database: Database) -> None:
    with database.transaction() as connection:
        admin, ada = (staff.add(connection, "A", role, NOW) for role in (Role.ADMIN, Role.EDITOR))
        begun = staff.begin(connection, ada, "totp", NOW)
        assert begun is not None
        link = staff.issue_link(connection, ada, NOW)
        assert team.disable(connection, ada, by=admin, now=NOW)
        assert staff.session(connection, begun[1], NOW) is None
        assert staff.redeem(connection, link, NOW) is None
        assert staff.begin(connection, ada, "passkey", NOW) is None


def test_x2_who_is_let_in_again_sets_up_a_new_second_step(database: Database) -> None:
    with database.transaction() as connection:
        admin = staff.add(connection, "Ada", Role.ADMIN, NOW)
        ben = staff.add(connection, "Ben", Role.EDITOR, NOW, totp=SECRET, state="disabled")
        assert team.enable(connection, ben, by=admin, now=NOW)
        assert not team.enable(connection, ben, by=admin, now=NOW)
        assert not factors.of(connection, ben).any


def test_x2_an_address_is_one_persons_whatever_its_capitals(database: Database) -> None:
    with database.transaction() as connection:
        admin = staff.add(connection, "Ada", Role.ADMIN, NOW, email=ADA)
        new = team.invite(connection, name="Eve", email=ADA.upper(), role=Role.ADMIN, by=admin, now=NOW)
        assert new is None
        assert team.find(connection, ADA.upper()) == admin


async def test_x2_every_change_is_in_the_audit_log(sqlite: Database) -> None:
    def work(connection: sa.Connection) -> None:
        admin = staff.add(connection, "Ada", Role.ADMIN, NOW)
        ben = team.invite(connection, name="Ben", email=ADA, role=Role.EDITOR, by=admin, now=NOW)
        assert ben is not None
        assert team.change_role(connection, ben, Role.ADMIN, by=admin, now=NOW)
        assert not team.change_role(connection, ben, Role.ADMIN, by=admin, now=NOW)
        assert team.reset_factor(connection, ben, by=admin, now=NOW)
        assert team.disable(connection, ben, by=admin, now=NOW)
        assert not team.disable(connection, ben, by=admin, now=NOW)
        assert team.enable(connection, ben, by=admin, now=NOW)

    await sqlite.write(work)
    assert await written(sqlite) == ["invited", "role_changed", "factor_reset", "disabled", "enabled"]


def test_x2_an_admin_can_read_no_case() -> None:
    cases = {route: roles for route, roles in MAY.items() if route[1].startswith("/staff/cases")}
    assert cases
    assert not any(Role.ADMIN in roles for roles in cases.values())


def test_x2_people_and_roles_are_for_admins_alone() -> None:
    people = [roles for (_, route), roles in MAY.items() if route.startswith("/staff/people")]
    assert people
    assert all(roles == {Role.ADMIN} for roles in people)


# ---------------------------------------------------------------- over HTTP


async def test_x2_an_invitation_is_mailed_and_holds_no_secret(sqlite: Database) -> None:
    async with posted(sqlite) as (site, office):
        await site.sign_in()
        page = await site.post("/staff/people", *INVITED)
        assert "ada@council.example · editor · no second step yet" in words(page)
        mail = await office.next_mail()
    assert mail["To"] == "Ada@council.example"
    assert "/staff/sign-in\n" in mail.get_content()
    assert "/staff/sign-in/" not in mail.get_content()


async def test_x2_what_is_wrong_with_an_invitation_is_said_and_what_was_typed_stays(signed_in: Site) -> None:
    page = await signed_in.post("/staff/people", ("name", ""), ("email", "ada"), ("role", "king"))
    assert signed_in.status == 422
    for sentence in ("Write a name of at most", "Type a whole e-mail address", "Choose a role.", 'value="ada"'):
        assert sentence in page
    await signed_in.post("/staff/people", *INVITED)
    assert "somebody&#39;s already" in await signed_in.post("/staff/people", *INVITED)


async def test_x2_a_disabled_persons_next_click_is_refused(sqlite: Database) -> None:
    ada = await hire(sqlite, totp=SECRET)
    async with posted(sqlite) as (site, office):
        await sign_in(site, office)
        await site.get("/staff")
        assert site.status == 200
        await sqlite.write(lambda connection: _disable(connection, ada))
        await site.get("/staff")
        assert site.status == 401
        await site.post("/staff/sign-in", ("email", ADA), csrf=False)
        await asyncio.sleep(0.3)
        assert len(office.arrived) == 1


def _disable(connection: sa.Connection, ada: int) -> bool:
    return team.disable(connection, ada, by=ada, now=datetime.now(UTC))


async def test_x2_the_page_changes_roles_resets_and_disables(signed_in: Site) -> None:
    ada = await hire(signed_in.database, totp=SECRET)
    await signed_in.post(f"/staff/people/{ada}/role", ("role", "coordinator"))
    assert signed_in.path == "/staff/people"
    await signed_in.post(f"/staff/people/{ada}/reset")
    await signed_in.post(f"/staff/people/{ada}/disable")
    kept = await member(signed_in.database, ada)
    assert (kept["role"], kept["totp"], kept["state"]) == ("coordinator", "", "disabled")
    await signed_in.post(f"/staff/people/{ada}/enable")
    assert (await member(signed_in.database, ada))["state"] == "active"


async def test_x2_the_page_says_why_the_last_admin_stays(signed_in: Site) -> None:
    page = await signed_in.post("/staff/people/1/disable")
    assert signed_in.status == 422
    assert "There must always be somebody who is an admin" in page


@pytest.mark.parametrize("path", ["0/role", "x/disable", "99999999999/enable", "77/reset"])
async def test_x2_nobody_and_no_role_change_nothing(signed_in: Site, path: str) -> None:
    await signed_in.post(f"/staff/people/{path}", ("role", "king"))
    assert signed_in.status in {200, 400, 404}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
async def test_x2_no_other_role_sees_or_changes_people(office: Site, role: Role) -> None:
    await office.sign_in(role)
    await office.get("/staff/people")
    assert office.status == 403
    await office.post("/staff/people", *INVITED)
    assert office.status == 403
