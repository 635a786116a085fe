"""Making a passkey, and signing in with one. A script speaks to these addresses, so they answer in JSON."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

import orjson
import sqlalchemy as sa
from aiohttp import web

from bot.web import access, ceremonies, errands
from bot.web.access import SESSION
from bot.web.ceremonies import NoPasskey
from bot.web.keys import DATABASE, SETTINGS
from storage import factors, staff, team
from storage.staff import Factor, Session

SIGN_IN, NEW = "passkey", "new_passkey"  # kinds of questions
NO = "This passkey was not accepted. Load the page again and try once more, or use another way."
NOT_NOW = "First take the second step that you have, then add another one."
FULL = "There are ten passkeys already. Remove one first."


async def question(request: web.Request) -> web.StreamResponse:
    """POST /staff/sign-in-with/passkey/question: what the browser is to sign."""
    settings, browser = request.app[SETTINGS], access.asking(request) or secrets.token_urlsafe(32)
    options, challenge = ceremonies.to_show(settings)
    now = datetime.now(UTC)
    await request.app[DATABASE].write(lambda connection: factors.ask(connection, browser, SIGN_IN, challenge, now))
    response = web.json_response(text=options)
    access.remember_asking(response, settings, browser)
    return response


async def sign_in(request: web.Request) -> web.StreamResponse:
    """POST /staff/sign-in-with/passkey: two things in one (the device, and a finger or PIN), so nothing else is asked."""
    settings, browser, before = request.app[SETTINGS], access.asking(request), access.token_of(request)
    credential, now = await _credential(request), datetime.now(UTC)

    def work(connection: sa.Connection) -> tuple[Session, str] | None:
        challenge = factors.answered(connection, browser, SIGN_IN, now)
        known = factors.passkey(connection, _id(credential))
        if challenge is None or known is None:
            return None
        try:
            used = ceremonies.shown(settings, credential, challenge, known)
        except NoPasskey:
            return None  # not raised: the question must stay answered
        factors.passkey_used(connection, known.id, used, now)
        return staff.begin(connection, known.staff_id, Factor.PASSKEY, now, before=before)

    return _led(request, await request.app[DATABASE].write(work), "/staff")


async def new_question(request: web.Request) -> web.StreamResponse:
    """POST /staff/account/passkey/question: what the browser is to make a passkey with."""
    session, token, settings = request[SESSION], access.token_of(request), request.app[SETTINGS]
    now = datetime.now(UTC)

    def work(connection: sa.Connection) -> tuple[str, str]:
        found = factors.of(connection, session.staff_id)
        if found.any and not access.is_strong(session, settings):
            return "", NOT_NOW
        if len(found.passkeys) >= factors.MOST_PASSKEYS:
            return "", FULL
        name = team.email_of(connection, session.staff_id) or session.name
        options, challenge = ceremonies.to_make(settings, session.staff_id, name, found.passkeys)
        factors.ask(connection, token, NEW, challenge, now)
        return options, ""

    options, sentence = await request.app[DATABASE].write(work)
    return web.json_response(text=options) if options else _no(sentence)


async def add(request: web.Request) -> web.StreamResponse:
    """POST /staff/account/passkey: keeps the passkey that the browser has made."""
    session, token, settings = request[SESSION], access.token_of(request), request.app[SETTINGS]
    credential, now = await _credential(request), datetime.now(UTC)

    def work(connection: sa.Connection) -> tuple[Session, str] | None:
        challenge = factors.answered(connection, token, NEW, now)
        is_allowed = access.is_strong(session, settings) or not factors.of(connection, session.staff_id).any
        if challenge is None or not is_allowed:
            return None
        try:
            new = ceremonies.made(settings, session.staff_id, credential, challenge, now)
        except NoPasskey:
            return None
        if not factors.add_passkey(connection, new):
            return None
        return staff.begin(connection, session.staff_id, Factor.PASSKEY, now, before=token)

    begun = await request.app[DATABASE].write(work)
    if begun is not None:
        errands.tell(request.app, session.staff_id, "a passkey was added to your sign-in")
    return _led(request, begun, access.ACCOUNT)


def _led(request: web.Request, begun: tuple[Session, str] | None, to: str) -> web.Response:
    """Where the script is to go on, with the new session; or why not."""
    if begun is None:
        return _no(NO)
    response = web.json_response({"to": to})
    access.let_in(response, request.app[SETTINGS], begun[1])
    return response


def _no(sentence: str) -> web.Response:
    return web.json_response({"sentence": sentence}, status=400)


async def _credential(request: web.Request) -> str:
    given = (await request.post()).get("credential", "")
    return given if isinstance(given, str) else ""


def _id(credential: str) -> str:
    """The credential id of what a browser sent; "" when that is something else."""
    try:
        found = orjson.loads(credential)
    except orjson.JSONDecodeError:
        return ""
    named = found.get("id") if isinstance(found, dict) else None
    return named if isinstance(named, str) and "\0" not in named else ""
