"""Who may do what on the staff pages: nothing that is not in the table, and nothing without signing in."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp_jinja2
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.settings import Settings
from bot.web import recording
from bot.web.keys import DATABASE, SETTINGS
from bot.web.visitor import is_from_our_page
from storage import cases, staff
from storage.staff import SEEN_EVERY, Factor, Role, Session

SESSION = web.RequestKey("session", Session)
OPEN_CASES = web.RequestKey("open_cases", int)  # how many there are, for whoever may read them
DOOR, SECOND_STEP, ACCOUNT = "/staff/sign-in", "/staff/second-step", "/staff/account"
SIGN_IN = "/staff/sign-in/{token}"
WITH_PASSKEY, PASSKEY_QUESTION = "/staff/sign-in-with/passkey", "/staff/sign-in-with/passkey/question"
WITH_ORGANISATION, BACK = "/staff/sign-in-with/organisation", "/staff/sign-in-with/organisation/back"
# The way in: for everybody, and nothing can be seen or changed there but the session that it ends in.
OPEN = frozenset({DOOR, SIGN_IN, WITH_PASSKEY, PASSKEY_QUESTION, WITH_ORGANISATION, BACK})
# What a session may open before the second step was taken. Those below the account ask again who may change what.
HALFWAY = frozenset({
    "/staff/sign-out", SECOND_STEP, ACCOUNT, "/staff/account/email", "/staff/account/app",
    "/staff/account/passkey", "/staff/account/passkey/question",
})  # fmt: skip
ASKING_FOR = 15 * 60  # seconds that a browser is remembered as the one that asked for a link
READING = frozenset({"GET", "HEAD"})

EVERYONE = frozenset(Role)
WRITERS = frozenset({Role.EDITOR, Role.COORDINATOR, Role.ADMIN})
SENDERS = frozenset({Role.COORDINATOR, Role.ADMIN})
LEADS = frozenset({Role.SAFEGUARDING_LEAD})  # the deputy's role too; an admin may make leads, and read no case
ADMINS = frozenset({Role.ADMIN})
COORDINATORS = frozenset(
    {Role.COORDINATOR}
)  # who leads the work with families reads true numbers; who runs the machine does not

# Each route of the staff pages with the roles that may use it. A route that is not here is nobody's.
MAY: Mapping[tuple[str, str], frozenset[Role]] = {
    ("GET", "/staff"): EVERYONE,
    ("POST", "/staff/sign-out"): EVERYONE,
    ("GET", "/staff/second-step"): EVERYONE,
    ("POST", "/staff/second-step"): EVERYONE,
    ("GET", "/staff/account"): EVERYONE,
    ("POST", "/staff/account/email"): EVERYONE,
    ("GET", "/staff/account/app"): EVERYONE,
    ("POST", "/staff/account/app"): EVERYONE,
    ("POST", "/staff/account/passkey"): EVERYONE,
    ("POST", "/staff/account/passkey/question"): EVERYONE,
    ("POST", "/staff/account/passkey/remove"): EVERYONE,
    ("POST", "/staff/account/codes"): EVERYONE,
    ("POST", "/staff/account/sign-out-everywhere"): EVERYONE,
    ("GET", "/staff/people"): ADMINS,
    ("POST", "/staff/people"): ADMINS,
    ("POST", "/staff/people/{id}/role"): ADMINS,
    ("POST", "/staff/people/{id}/disable"): ADMINS,
    ("POST", "/staff/people/{id}/enable"): ADMINS,
    ("POST", "/staff/people/{id}/reset"): ADMINS,
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
    ("GET", "/staff/cases"): LEADS,
    ("GET", "/staff/cases/review"): LEADS,
    ("POST", "/staff/cases/review"): LEADS,
    ("GET", "/staff/cases/{id}"): LEADS,
    ("POST", "/staff/cases/{id}"): LEADS,
    ("GET", "/staff/cases/{id}/export"): LEADS,
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
    ("GET", "/staff/summary/lead"): COORDINATORS,
    ("GET", "/staff/summary/partner/{id}"): SENDERS,
    ("GET", "/staff/summary/partner/{id}/file.{format}"): SENDERS,
    ("GET", "/staff/agreements"): SENDERS,
    ("POST", "/staff/agreements"): SENDERS,
    ("POST", "/staff/agreements/{id}/end"): SENDERS,
    ("GET", "/staff/quotes"): WRITERS,
    ("POST", "/staff/quotes/new"): WRITERS,
    ("GET", "/staff/quotes/{id}"): WRITERS,
    ("POST", "/staff/quotes/{id}/edit"): WRITERS,
    ("POST", "/staff/quotes/{id}/approve"): WRITERS,
    ("POST", "/staff/quotes/{id}/remove"): WRITERS,
    ("GET", "/staff/audit"): ADMINS,
}


def may(role: Role, method: str, route: str) -> bool:
    """Whether a role may use a route, named as in the table."""
    return role in MAY.get(("GET" if method in READING else method, route), frozenset())


def cookie_name(settings: Settings) -> str:
    """The session cookie's name; ``__Host-`` makes browsers refuse it from any other host, and needs HTTPS."""
    return "__Host-staff" if settings.is_secure else "staff"


def is_strong(session: Session, settings: Settings) -> bool:
    """Whether the second step was taken in this session. The demo's link is enough in a demo, and nowhere else."""
    return bool(session.factor) and (session.factor != Factor.DEMO or settings.demo)


def is_fresh(session: Session, now: datetime, within: timedelta = timedelta(minutes=30)) -> bool:
    """Whether the second step was taken just now. A page that needs it sends people to /staff/second-step?next=PATH."""
    return session.strong_at is not None and now - session.strong_at <= within


def token_of(request: web.Request) -> str:
    """The token of the browser's session; "" when it has none."""
    return request.cookies.get(cookie_name(request.app[SETTINGS]), "")


def let_in(response: web.StreamResponse, settings: Settings, token: str) -> None:
    """Hand a browser its session."""
    # No max_age: the cookie goes with the browser window; the database decides about the rest.
    response.set_cookie(
        cookie_name(settings), token, path="/", httponly=True, samesite="Lax", secure=settings.is_secure
    )


def asking(request: web.Request) -> str:
    """The token by which a browser is known while it signs in; "" for one that has not asked yet."""
    return request.cookies.get(_asking_name(request.app[SETTINGS]), "")


def remember_asking(response: web.StreamResponse, settings: Settings, token: str) -> None:
    """Have a browser remember, for some minutes, that it asked."""
    name = _asking_name(settings)
    response.set_cookie(
        name, token, max_age=ASKING_FOR, path="/", httponly=True, samesite="Lax", secure=settings.is_secure
    )


def _asking_name(settings: Settings) -> str:
    return cookie_name(settings) + "-asking"


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
    if route not in OPEN:
        session = await _signed_in(request)
        if session is None:
            return _private(render(request, "staff/signed_out.html", status=401))
        request[SESSION] = session
        if route not in HALFWAY and not is_strong(session, request.app[SETTINGS]):
            return _private(web.Response(status=303, headers={"Location": SECOND_STEP}))
        if sentence := await _objection(request, route, session):
            return refuse(request, sentence)
        if session.role in LEADS:
            request[OPEN_CASES] = await request.app[DATABASE].read(cases.count_open)
    try:
        return _private(await _recorded(request, route, handler))
    except web.HTTPException as answer:  # a redirect is raised, and is as private as a page
        _private(answer)
        raise


async def _recorded(request: web.Request, route: str, handler: Handler) -> web.StreamResponse:
    """Run a page with what it does in the audit log: a change in its own transaction, a file before it leaves."""
    session = request.get(SESSION)
    if session is None:  # whoever signs in is nobody yet; the page says who it was
        return await handler(request)
    if request.method not in READING:
        with recording.changes(request, route, session.staff_id):
            return await handler(request)
    response = await handler(request)
    if recording.is_file(response):
        await recording.download(request.app[DATABASE], request, route, session.staff_id)
    return response


async def _objection(request: web.Request, route: str, session: Session) -> str | None:
    """Why a signed-in request is refused; none when it is not."""
    if not may(session.role, request.method, route):
        await recording.refusal(request.app[DATABASE], request, route, session.staff_id, session.role)
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
    is_let_in = session is not None and is_strong(session, request.app[SETTINGS])
    shared = {
        "page": {"language": "en-GB", "direction": "ltr"},  # staff pages are in English, whatever the browser likes
        "session": session,
        "may": lambda method, route: is_let_in and session is not None and may(session.role, method, route),
        "path": request.path,
        "open_cases": request.get(OPEN_CASES, 0),
    }
    return aiohttp_jinja2.render_template(template, request, {**shared, **(context or {})}, status=status)


def refuse(request: web.Request, sentence: str) -> web.StreamResponse:
    """The page that says no, and why."""
    return _private(render(request, "staff/refused.html", {"sentence": sentence}, status=403))
