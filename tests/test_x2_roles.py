"""X2: who may use which page, tried out over HTTP: every route, every role, and nobody."""

from __future__ import annotations

import re

import pytest
from aiohttp import ClientSession, CookieJar, web

from bot.web import ROUTES, access
from storage.database import Database
from storage.staff import Role
from tests import staffing
from tests.staffing import Site

VIEWER, EDITOR, COORDINATOR, LEAD, ADMIN = Role
EVERYBODY = set(Role)

# What must never change by accident, written out once more.
SENSITIVE: dict[tuple[str, str], set[Role]] = {
    ("POST", "/staff/announcements/{id}/send"): {COORDINATOR, ADMIN},
    ("POST", "/staff/announcements/{id}/cancel"): {COORDINATOR, ADMIN},
    ("POST", "/staff/events/new"): {COORDINATOR, ADMIN},
    ("POST", "/staff/events/{id}/cancel"): {COORDINATOR, ADMIN},
    ("POST", "/staff/heard-back/{id}/send"): {COORDINATOR, ADMIN},
    ("GET", "/staff/complaints"): {COORDINATOR, ADMIN},
    ("POST", "/staff/complaints/{id}/close"): {COORDINATOR, ADMIN},
    ("POST", "/staff/question-sets/{id}/open"): {COORDINATOR, ADMIN},
    ("POST", "/staff/delivery/retry"): {COORDINATOR, ADMIN},
    ("GET", "/staff/summary.{format}"): {COORDINATOR, ADMIN},
    ("GET", "/staff/audit"): {ADMIN},
    ("GET", "/staff"): EVERYBODY,
}
# Every page below these is for these roles and for nobody else, whatever pages there are.
BELOW: dict[str, set[Role]] = {
    "/staff/people": {ADMIN},
    "/staff/safeguarding": {LEAD},
    "/staff/cases": {LEAD},
}
STAFF_ROUTES = [
    (route.method, route.path)
    for route in ROUTES
    if access.is_staff_route(route.path) and route.path not in access.OPEN
]
ENDS = {"/staff/sign-out", "/staff/account/sign-out-everywhere"}  # the session that the test needs
REFUSED = "Your role does not include this."


def address(path: str) -> str:
    """A real address of a route; what it is about is not there."""
    return re.sub(r"\{(\w+)\}", lambda found: {"format": "csv", "language": "pl"}.get(found[1], "999"), path)


def test_x2_sensitive_pages_are_for_whom_this_table_says() -> None:
    assert {route: set(access.MAY[route]) for route in SENSITIVE} == SENSITIVE


@pytest.mark.parametrize("below", BELOW)
def test_x2_whole_parts_are_for_few(below: str) -> None:
    found = {role for (_, path), roles in access.MAY.items() if path.startswith(below) for role in roles}
    assert found <= BELOW[below]


def test_x2_an_admin_reads_no_case() -> None:
    assert not any(
        access.may(ADMIN, method, path) for method, path in STAFF_ROUTES if "safeguarding" in path or "case" in path
    )


def test_x2_every_staff_page_is_in_the_table_and_the_table_names_no_other() -> None:
    assert set(STAFF_ROUTES) == access.MAY.keys()


def test_x2_only_the_way_in_is_open_to_everybody() -> None:
    assert all(path.startswith(access.DOOR) for path in access.OPEN)


def test_x2_a_page_that_is_not_in_the_table_is_nobodys() -> None:
    assert not any(access.may(role, method, "/staff/new-page") for role in Role for method in ("GET", "POST", "HEAD"))


async def test_x2_nobody_gets_anywhere_without_signing_in(office: Site) -> None:
    let_in = []
    for method, path in STAFF_ROUTES:
        async with office.session.request(method, office.url + address(path), allow_redirects=False) as response:
            if response.status not in {401, 403}:
                let_in.append((method, path, response.status))
    assert let_in == []


@pytest.mark.parametrize("role", Role)
async def test_x2_each_role_gets_where_the_table_says_and_nowhere_else(office: Site, role: Role) -> None:
    await office.sign_in(role)
    word, wrong = await office.csrf(), []
    for method, path in STAFF_ROUTES:
        if path in ENDS:
            continue
        data = {"csrf": word} if method == "POST" else None
        async with office.session.request(
            method, office.url + address(path), data=data, allow_redirects=False
        ) as response:
            refused = response.status == 403 and REFUSED in await response.text()
        if refused is access.may(role, method, path) or response.status >= 500:
            wrong.append((method, path, response.status))
    assert wrong == []


async def test_x2_a_route_that_somebody_forgot_to_put_into_the_table_is_refused(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def forgotten(_request: web.Request) -> web.Response:
        return web.Response(text="everything")

    monkeypatch.setattr("bot.web.ROUTES", [*ROUTES, web.get("/staff/forgotten", forgotten)])
    async with staffing.site(sqlite) as site:
        await site.sign_in(ADMIN)
        assert "everything" not in await site.get("/staff/forgotten")
        assert site.status == 403


async def test_x2_a_form_without_the_sessions_own_word_changes_nothing(office: Site) -> None:
    await office.sign_in(ADMIN)
    accepted = []
    for method, path in access.MAY:
        if method == "POST" and path not in ENDS:
            async with office.session.post(office.url + address(path), data={"csrf": "guessed"}) as response:
                accepted += [path] if response.status != 403 else []
    assert accepted == []


async def test_x3_another_website_cannot_send_our_forms(office: Site) -> None:
    await office.sign_in(ADMIN)
    for name, value in (("Sec-Fetch-Site", "cross-site"), ("Origin", "https://evil.example")):
        await office.post("/staff/delivery/retry", ("all", "yes"), headers={name: value})
        assert office.status == 403


async def test_x3_a_session_cookie_is_for_this_host_only_and_for_no_script(sqlite: Database) -> None:
    async with staffing.site(sqlite, public_url="https://chat.example") as site:
        link = await site.link()
        async with (
            ClientSession(cookie_jar=CookieJar(unsafe=True)) as session,
            session.post(site.url + link, allow_redirects=False) as response,
        ):
            kept = [each for each in response.headers.getall("Set-Cookie", []) if "__Host-staff" in each]
    assert kept
    for wanted in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert all(wanted in each for each in kept)
    assert not any("Domain" in each for each in kept)
