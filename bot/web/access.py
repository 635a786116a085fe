"""Who may do what on the staff pages: nothing that is not in the table, and nothing without signing in."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import aiohttp_jinja2
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.settings import Settings
from bot.web.keys import DATABASE, SETTINGS
from bot.web.visitor import is_from_our_page
from storage import staff
from storage.staff import SEEN_EVERY, Role, Session

SESSION = web.RequestKey("session", Session)
SIGN_IN = "/staff/sign-in/{token}"
READING = frozenset({"GET", "HEAD"})

EVERYONE = frozenset(Role)
WRITERS = frozenset({Role.EDITOR, Role.COORDINATOR, Role.ADMIN})
SENDERS = frozenset({Role.COORDINATOR, Role.ADMIN})

# Each route of the staff pages with the roles that may use it. A route that is not here is nobody's.
MAY: Mapping[tuple[str, str], frozenset[Role]] = {
    ("GET", "/staff"): EVERYONE,
    ("POST", "/staff/sign-out"): EVERYONE,
    ("GET", "/staff/announcements"): EVERYONE,
    ("GET", "/staff/announcements/new"): WRITERS,
    ("POST", "/staff/announcements/new"): WRITERS,
    ("POST", "/staff/announcements/count"): WRITERS,
    ("POST", "/staff/announcements/fill"): WRITERS,
    ("GET", "/staff/announcements/{id}"): EVERYONE,
    ("GET", "/staff/announcements/{id}/edit"): WRITERS,
    ("POST", "/staff/announcements/{id}/edit"): WRITERS,
    ("POST", "/staff/announcements/{id}/send"): SENDERS,
    ("POST", "/staff/announcements/{id}/pause"): SENDERS,
    ("POST", "/staff/announcements/{id}/resume"): SENDERS,
    ("POST", "/staff/announcements/{id}/cancel"): SENDERS,
    ("GET", "/staff/heard-back"): EVERYONE,
    ("GET", "/staff/heard-back/new"): WRITERS,
    ("POST", "/staff/heard-back/new"): WRITERS,
    ("GET", "/staff/heard-back/{id}"): EVERYONE,
    ("GET", "/staff/heard-back/{id}/edit"): WRITERS,
    ("POST", "/staff/heard-back/{id}/edit"): WRITERS,
    ("POST", "/staff/heard-back/{id}/send"): SENDERS,
    ("GET", "/staff/complaints"): SENDERS,
    ("POST", "/staff/complaints/{id}/close"): SENDERS,
    ("GET", "/staff/events"): EVERYONE,
    ("GET", "/staff/events/new"): SENDERS,  # families see an event as soon as it is saved
    ("POST", "/staff/events/new"): SENDERS,
    ("POST", "/staff/events/preview"): SENDERS,
    ("GET", "/staff/events/{id}"): EVERYONE,
    ("GET", "/staff/events/{id}/edit"): SENDERS,
    ("POST", "/staff/events/{id}/edit"): SENDERS,
    ("POST", "/staff/events/{id}/cancel"): SENDERS,
    ("GET", "/staff/delivery"): EVERYONE,
    ("POST", "/staff/delivery/retry"): SENDERS,
    ("POST", "/staff/delivery/set-aside"): SENDERS,
    ("POST", "/staff/delivery/again"): SENDERS,
    ("GET", "/staff/poster"): EVERYONE,
    ("GET", "/staff/poster/print"): EVERYONE,
    ("GET", "/staff/poster/code.{format}"): EVERYONE,
    ("GET", "/staff/question-sets"): EVERYONE,
    ("GET", "/staff/question-sets/new"): WRITERS,
    ("POST", "/staff/question-sets/new"): WRITERS,
    ("POST", "/staff/question-sets/count"): WRITERS,
    ("GET", "/staff/question-sets/{id}"): EVERYONE,
    ("GET", "/staff/question-sets/{id}/edit"): WRITERS,
    ("POST", "/staff/question-sets/{id}/edit"): WRITERS,
    ("GET", "/staff/question-sets/{id}/translate/{language}"): WRITERS,
    ("POST", "/staff/question-sets/{id}/translate/{language}"): WRITERS,
    ("POST", "/staff/question-sets/{id}/open"): SENDERS,
    ("POST", "/staff/question-sets/{id}/close"): SENDERS,
    ("POST", "/staff/question-sets/{id}/copy"): WRITERS,
    ("POST", "/staff/question-sets/{id}/delete"): WRITERS,
    ("GET", "/staff/languages"): EVERYONE,
    ("GET", "/staff/summary"): EVERYONE,
    ("GET", "/staff/summary.{format}"): SENDERS,
}


def may(role: Role, method: str, route: str) -> bool:
    """Whether a role may use a route, named as in the table."""
    return role in MAY.get(("GET" if method in READING else method, route), frozenset())


def cookie_name(settings: Settings) -> str:
    """The session cookie's name; ``__Host-`` makes browsers refuse it from any other host, and needs HTTPS."""
    return "__Host-staff" if settings.is_secure else "staff"


def is_staff_route(route: str) -> bool:
    """Whether a route belongs to the staff pages."""
    return route == "/staff" or route.startswith(("/staff/", "/staff."))


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let a request through to the staff pages only with a session, a role and, for changes, the form's own word."""
    resource = request.match_info.route.resource
    route = resource.canonical if resource else ""
    if not is_staff_route(route):
        return await handler(request)
    if request.method not in READING and not is_from_our_page(request, request.app[SETTINGS]):
        return refuse(request, "This came from another website, so nothing was changed.")
    if route != SIGN_IN:
        session = await _signed_in(request)
        if session is None:
            return _private(render(request, "staff/signed_out.html", status=401))
        request[SESSION] = session
        if sentence := await _objection(request, route, session):
            return refuse(request, sentence)
    try:
        return _private(await handler(request))
    except web.HTTPException as answer:  # a redirect is raised, and is as private as a page
        _private(answer)
        raise


async def _objection(request: web.Request, route: str, session: Session) -> str | None:
    """Why a signed-in request is refused; none when it is not."""
    if not may(session.role, request.method, route):
        return f"You are signed in as {session.role.replace('_', ' ')}. Your role does not include this."
    if request.method in READING:
        return None
    given = (await request.post()).get("csrf", "")
    if isinstance(given, str) and secrets.compare_digest(given.encode(), session.csrf.encode()):
        return None
    return "This form was open for too long, so nothing was changed. Go back, load the page again and try once more."


async def _signed_in(request: web.Request) -> Session | None:
    """The session of the request's cookie, kept from going idle."""
    token = request.cookies.get(cookie_name(request.app[SETTINGS]))
    if not token:
        return None
    now = datetime.now(UTC)
    database = request.app[DATABASE]
    session = await database.read(lambda connection: staff.session(connection, token, now))
    if session and now - session.seen_at >= SEEN_EVERY:
        await database.write(lambda connection: staff.seen(connection, token, now))
    return session


def _private(response: web.StreamResponse) -> web.StreamResponse:
    """Keep a staff page out of every cache, and its address out of every other site's logs."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "same-origin"
    return response


# ---------------------------------------------------------------- pages


def render(
    request: web.Request, template: str, context: Mapping[str, Any] | None = None, status: int = 200
) -> web.Response:
    """A staff page, told who is signed in and what they may do."""
    session = request.get(SESSION)
    shared = {
        "page": {"language": "en-GB", "direction": "ltr"},  # staff pages are in English, whatever the browser likes
        "session": session,
        "may": lambda method, route: session is not None and may(session.role, method, route),
        "path": request.path,
    }
    return aiohttp_jinja2.render_template(template, request, {**shared, **(context or {})}, status=status)


def refuse(request: web.Request, sentence: str) -> web.StreamResponse:
    """The page that says no, and why."""
    return _private(render(request, "staff/refused.html", {"sentence": sentence}, status=403))
