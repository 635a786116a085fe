"""Signing in through the organisation's own sign-in (OpenID Connect): there and back. Only for people who were invited."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web

from bot.observe import log
from bot.openid import Provider, SignOnFailed, Trip, Vouched
from bot.web import access
from bot.web.access import render
from bot.web.keys import DATABASE, PROVIDER, SETTINGS
from storage import factors, staff, team
from storage.staff import Factor, Session

KIND = "own_sign_in"
NOT_INVITED = "Your organisation knows you, but nobody has invited you here. Ask an admin of Blether to invite your e-mail address."
ASTRAY = "This did not come from the sign-in that this browser began. Begin again."


async def leave(request: web.Request) -> web.StreamResponse:
    """GET /staff/sign-in-with/organisation: off to the provider."""
    trip = Trip(*(secrets.token_urlsafe(32) for _ in range(3)))
    browser, now = access.asking(request) or secrets.token_urlsafe(32), datetime.now(UTC)
    try:
        response = web.HTTPSeeOther(await _provider(request).address(trip))
    except SignOnFailed as error:
        return _failed(request, error)
    await request.app[DATABASE].write(lambda connection: factors.ask(connection, browser, KIND, str(trip), now))
    access.remember_asking(response, request.app[SETTINGS], browser)
    raise response


async def back(request: web.Request) -> web.StreamResponse:
    """GET /staff/sign-in-with/organisation/back?code&state: who the provider says it was."""
    provider, browser, now = _provider(request), access.asking(request), datetime.now(UTC)
    kept = await request.app[DATABASE].write(lambda connection: factors.answered(connection, browser, KIND, now))
    trip = Trip(*kept.split()) if kept else None
    given = request.query.get("state", "").encode()
    if trip is None or not secrets.compare_digest(given, trip.state.encode()):
        return _refused(request, ASTRAY)
    if not (code := request.query.get("code", "")):
        return _failed(request, SignOnFailed("your organisation's sign-in did not let you in"))
    try:
        vouched = await provider.vouched(code, trip)
    except SignOnFailed as error:
        return _failed(request, error)
    before = access.token_of(request)
    begun = await request.app[DATABASE].write(lambda connection: _begun(connection, vouched, before, now))
    if begun is None:
        return _refused(request, NOT_INVITED)
    response = web.HTTPSeeOther("/staff")
    access.let_in(response, request.app[SETTINGS], begun[1])
    raise response


def _begun(connection: sa.Connection, vouched: Vouched, before: str, now: datetime) -> tuple[Session, str] | None:
    """A session for somebody invited; with our second step still to be taken where theirs was only one."""
    known = team.by_own_sign_in(connection, vouched.subject, vouched.email, now)
    factor = Factor.OWN_SIGN_IN if vouched.two_factors else ""
    return None if known is None else staff.begin(connection, known, factor, now, before=before)


def _provider(request: web.Request) -> Provider:
    if PROVIDER not in request.app:
        raise web.HTTPNotFound
    return request.app[PROVIDER]


def _failed(request: web.Request, error: SignOnFailed) -> web.Response:
    log.warning("own sign-in failed", reason=str(error))
    return _refused(request, f"It did not work: {error}. Try again, or use another way.", 502)


def _refused(request: web.Request, sentence: str, status: int = 403) -> web.Response:
    return render(request, "staff/not_in.html", {"sentence": sentence}, status=status)
