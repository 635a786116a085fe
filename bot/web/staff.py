"""Signing in with a one-time link, and signing out."""

from __future__ import annotations

from datetime import UTC, datetime

from aiohttp import web

from bot.web.access import cookie_name, render
from bot.web.keys import DATABASE, SETTINGS
from storage import staff


async def ask(request: web.Request) -> web.StreamResponse:
    """GET /staff/sign-in/{token}: one button. Opening the link does not use it up, because mail scanners open links."""
    token = request.match_info["token"]
    is_open = await request.app[DATABASE].read(lambda connection: staff.is_open(connection, token, datetime.now(UTC)))
    return render(request, "staff/sign_in.html") if is_open else _link_is_over(request)


async def sign_in(request: web.Request) -> web.StreamResponse:
    """POST /staff/sign-in/{token}: uses the link up and begins a session."""
    token = request.match_info["token"]
    now = datetime.now(UTC)
    redeemed = await request.app[DATABASE].write(lambda connection: staff.redeem(connection, token, now))
    if redeemed is None:
        return _link_is_over(request)
    settings = request.app[SETTINGS]
    response = web.HTTPSeeOther("/staff")
    # No max_age: the cookie goes with the browser window; the database decides about the rest.
    response.set_cookie(
        cookie_name(settings), redeemed[1], path="/", httponly=True, samesite="Lax", secure=settings.is_secure
    )
    raise response


async def sign_out(request: web.Request) -> web.StreamResponse:
    """POST /staff/sign-out."""
    settings = request.app[SETTINGS]
    token = request.cookies.get(cookie_name(settings), "")
    await request.app[DATABASE].write(lambda connection: staff.sign_out(connection, token))
    response = web.HTTPSeeOther("/staff")
    response.del_cookie(cookie_name(settings), path="/", httponly=True, samesite="Lax", secure=settings.is_secure)
    raise response


def _link_is_over(request: web.Request) -> web.Response:
    return render(request, "staff/link_over.html", status=410)
