"""Who works here: an admin invites by e-mail, gives roles, disables, and resets a second step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web
from babel import Locale
from babel.dates import format_date

from bot import mail
from bot.web import access, errands
from bot.web.access import SESSION, render
from bot.web.keys import DATABASE, MAILER, PROVIDER, SETTINGS
from storage import team
from storage.staff import Role
from storage.team import LastAdmin

HOME = "/staff/people"
LONGEST_ID = 9  # digits: more would not fit the column
LONGEST_NAME = 60
STAFF_LOCALE = Locale("en", "GB")
ROLES: Mapping[Role, str] = {
    Role.VIEWER: "Viewer: reads everything but complaints and cases",
    Role.EDITOR: "Editor: also writes announcements and questions, which others send",
    Role.COORDINATOR: "Coordinator: also sends, and answers complaints",
    Role.SAFEGUARDING_LEAD: "Safeguarding lead: reads and handles safeguarding cases",
    Role.ADMIN: "Admin: invites people and gives roles; cannot read cases",
}
INVITED = """Hello {name},

{organisation} has invited you to Blether, its chat with families. To sign in, open

{address}/staff/sign-in

and type this e-mail address there. The first time you set up a second step: an authenticator app on your phone, or a passkey.
"""


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/people."""
    return await _page(request)


async def invite(request: web.Request) -> web.StreamResponse:
    """POST /staff/people: somebody new, who is told by mail how to get in. There is no secret in that mail."""
    form, now, by = await request.post(), datetime.now(UTC), request[SESSION].staff_id
    name, email, role = (str(form.get(each, "")).replace("\0", "").strip() for each in ("name", "email", "role"))
    if wrong := _faults(name, email, role):
        return await _page(request, wrong, {"name": name, "email": email, "role": role})
    invited = await request.app[DATABASE].write(
        lambda connection: team.invite(connection, name=name, email=email, role=Role(role), by=by, now=now)
    )
    if invited is None:
        return await _page(request, {"email": "This address is somebody's already."}, {"name": name, "email": email})
    if MAILER in request.app:
        settings = request.app[SETTINGS]
        text = INVITED.format(name=name, organisation=settings.organisation, address=settings.address)
        errands.later(request.app, request.app[MAILER].send(email, "You are invited to Blether", text))
    raise web.HTTPSeeOther(HOME)


async def change_role(request: web.Request) -> web.StreamResponse:
    """POST /staff/people/{id}/role."""
    given = str((await request.post()).get("role", ""))
    if given not in {*Role}:
        raise web.HTTPBadRequest
    by, now = request[SESSION].staff_id, datetime.now(UTC)
    return await _changed(
        request, lambda connection, one: team.change_role(connection, one, Role(given), by=by, now=now)
    )


async def disable(request: web.Request) -> web.StreamResponse:
    """POST /staff/people/{id}/disable: their sessions end at once."""
    by, now = request[SESSION].staff_id, datetime.now(UTC)
    return await _changed(request, lambda connection, one: team.disable(connection, one, by=by, now=now))


async def enable(request: web.Request) -> web.StreamResponse:
    """POST /staff/people/{id}/enable."""
    by, now = request[SESSION].staff_id, datetime.now(UTC)
    return await _changed(request, lambda connection, one: team.enable(connection, one, by=by, now=now))


async def reset(request: web.Request) -> web.StreamResponse:
    """POST /staff/people/{id}/reset: the second step, after a lost phone."""
    by, now = request[SESSION].staff_id, datetime.now(UTC)
    told = "an admin has reset your second step; you set up a new one when you next sign in"
    return await _changed(request, lambda connection, one: team.reset_factor(connection, one, by=by, now=now), told)


async def _changed(
    request: web.Request, change: Callable[[sa.Connection, int], bool], told: str = ""
) -> web.StreamResponse:
    given = request.match_info["id"]
    if not (given.isascii() and given.isdigit() and len(given) <= LONGEST_ID):
        raise web.HTTPNotFound
    try:
        is_changed = await request.app[DATABASE].write(lambda connection: change(connection, int(given)))
    except LastAdmin as error:
        return await _page(request, {"people": str(error)})
    if told and is_changed:
        errands.tell(request.app, int(given), told)
    raise web.HTTPSeeOther(HOME)


def _faults(name: str, email: str, role: str) -> dict[str, str]:
    wrong = {}
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        wrong["name"] = f"Write a name of at most {LONGEST_NAME} letters."
    if not mail.is_address(email):
        wrong["email"] = "Type a whole e-mail address, such as name@council.example."
    if role not in {*Role}:
        wrong["role"] = "Choose a role."
    return wrong


async def _page(
    request: web.Request, wrong: Mapping[str, str] | None = None, typed: Mapping[str, str] | None = None
) -> web.Response:
    context = {
        "people": await request.app[DATABASE].read(team.everyone),
        "roles": ROLES,
        "mail": MAILER in request.app,
        "own_sign_in": PROVIDER in request.app,
        "wrong": wrong or {},
        "typed": typed or {},
        "me": request[SESSION].staff_id,
        "day": lambda at: format_date(at, "long", STAFF_LOCALE),
        "door": request.app[SETTINGS].address + access.DOOR,
    }
    return render(request, "staff/people.html", context, status=422 if wrong else 200)
