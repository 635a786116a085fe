"""Signing in with a one-time link, which comes by mail to the browser that asked for it, and signing out."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web

from bot import mail
from bot.pace import Pace
from bot.web import access, errands
from bot.web.access import cookie_name, render
from bot.web.ceremonies import are_possible
from bot.web.keys import DATABASE, MAILER, PROVIDER, SETTINGS
from storage import staff, team

LINK_MINUTES = 10
MAILS: web.AppKey[Pace] = web.AppKey("mails")

TEXT = """Hello,

somebody, we hope you, asked for a link to sign in to Blether, the chat of {organisation}. Open it in the same browser in which you asked:

{address}/staff/sign-in/{token}

It works once, for {minutes} minutes. Nobody will ever ask you for it.

If you did not ask for it, leave it: it opens nothing in another browser.
"""


def prepare(app: web.Application) -> None:
    """Give the application its count of mails: three at once to one address, and one in five minutes from then on."""
    app[MAILS] = Pace(per_minute=0.2, burst=3)


async def door(request: web.Request) -> web.StreamResponse:
    """GET /staff/sign-in: every way in that is set up here."""
    return _door(request)


async def ask_for_link(request: web.Request) -> web.StreamResponse:
    """POST /staff/sign-in: a link is on its way, if we know the address. The answer is the same if we do not."""
    typed = (await request.post()).get("email", "")
    email = typed.strip().lower() if isinstance(typed, str) else ""
    if not mail.is_address(email):
        return _door(request, "Type a whole e-mail address, such as name@council.example.", email)
    browser = access.asking(request) or secrets.token_urlsafe(32)
    if MAILER in request.app and not request.app[MAILS].wait(hashlib.sha256(email.encode()).hexdigest()):
        errands.later(request.app, _mail_link(request.app, email, browser))
    response = render(request, "staff/link_sent.html", {"minutes": LINK_MINUTES})
    access.remember_asking(response, request.app[SETTINGS], browser)
    return response


async def _mail_link(app: web.Application, email: str, browser: str) -> None:
    now = datetime.now(UTC)

    def link(connection: sa.Connection) -> str | None:
        known = team.find(connection, email)
        return staff.issue_link(connection, known, now, LINK_MINUTES, browser=browser) if known else None

    if token := await app[DATABASE].write(link):
        settings = app[SETTINGS]
        text = TEXT.format(
            organisation=settings.organisation, address=settings.address, token=token, minutes=LINK_MINUTES
        )
        await app[MAILER].send(email, "Your link to sign in to Blether", text)


async def ask(request: web.Request) -> web.StreamResponse:
    """GET /staff/sign-in/{token}: one button. Opening the link does not use it up, because mail scanners open links."""
    token, browser, now = request.match_info["token"], access.asking(request), datetime.now(UTC)

    def look(connection: sa.Connection) -> tuple[bool, bool]:
        return staff.is_open(connection, token, now), staff.is_for_browser(connection, token, browser)

    is_open, is_for_browser = await request.app[DATABASE].read(look)
    if is_open and not is_for_browser:
        return render(request, "staff/other_browser.html", status=403)
    return render(request, "staff/sign_in.html") if is_open else _link_is_over(request)


async def sign_in(request: web.Request) -> web.StreamResponse:
    """POST /staff/sign-in/{token}: uses the link up and begins a session."""
    token, browser, before = request.match_info["token"], access.asking(request), access.token_of(request)
    now = datetime.now(UTC)
    redeemed = await request.app[DATABASE].write(
        lambda connection: staff.redeem(connection, token, now, browser=browser, before=before)
    )
    if redeemed is None:
        return _link_is_over(request)
    response = web.HTTPSeeOther("/staff")
    access.let_in(response, request.app[SETTINGS], redeemed[1])
    raise response


async def sign_out(request: web.Request) -> web.StreamResponse:
    """POST /staff/sign-out."""
    settings, token = request.app[SETTINGS], access.token_of(request)
    await request.app[DATABASE].write(lambda connection: staff.sign_out(connection, token))
    response = web.HTTPSeeOther(access.DOOR)
    response.del_cookie(cookie_name(settings), path="/", httponly=True, samesite="Lax", secure=settings.is_secure)
    raise response


def _door(request: web.Request, wrong: str = "", email: str = "") -> web.Response:
    context = {
        "mail": MAILER in request.app,
        "own_sign_in": PROVIDER in request.app,
        "passkeys": are_possible(request.app[SETTINGS]),
        "wrong": wrong,
        "email": email,
    }
    return render(request, "staff/door.html", context, status=422 if wrong else 200)


def _link_is_over(request: web.Request) -> web.Response:
    return render(request, "staff/link_over.html", {"mail": MAILER in request.app}, status=410)
