"""The second step: a code of an authenticator app, a backup code or a passkey. Also for a page that wants it afresh."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from aiohttp import web

from bot.web import access, ceremonies
from bot.web.access import SESSION, render
from bot.web.keys import DATABASE, PROVIDER, SETTINGS
from storage import factors, staff
from storage.factors import Factors
from storage.staff import Factor

WRONG = "This code is not right, or was used already. An app's code changes every half minute: take the next one."
OURS = re.compile(r"/staff(/[\w.-]+)*", re.ASCII)  # where somebody may be led afterwards


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/second-step?next=/staff/…: what they can take it with; who has nothing yet sets it up."""
    found = await _factors(request)
    if not found.any and not _is_of_own_sign_in(request):
        raise web.HTTPSeeOther(access.ACCOUNT)
    return _page(request, found, _next(request.query.get("next", "")))


async def take(request: web.Request) -> web.StreamResponse:
    """POST /staff/second-step: a code. After five wrong ones the session is over."""
    form, token, session = await request.post(), access.token_of(request), request[SESSION]
    typed, afterwards = str(form.get("code", ""))[:40], _next(str(form.get("next", "")))
    now = datetime.now(UTC)
    begun = await request.app[DATABASE].write(
        lambda connection: factors.step_up(connection, token, session, typed, now)
    )
    if begun is None:
        return await _not_right(request, token, afterwards, now)
    response = web.HTTPSeeOther(afterwards)
    access.let_in(response, request.app[SETTINGS], begun[1])
    raise response


async def _not_right(request: web.Request, token: str, afterwards: str, now: datetime) -> web.Response:
    if await request.app[DATABASE].read(lambda connection: staff.session(connection, token, now)) is None:
        del request[SESSION]
        return render(request, "staff/signed_out.html", {"wrong": True}, status=401)
    return _page(request, await _factors(request), afterwards, WRONG)


async def _factors(request: web.Request) -> Factors:
    staff_id = request[SESSION].staff_id
    return await request.app[DATABASE].read(lambda connection: factors.of(connection, staff_id))


def _page(request: web.Request, found: Factors, afterwards: str, wrong: str = "") -> web.Response:
    passkeys = bool(found.passkeys) and ceremonies.are_possible(request.app[SETTINGS])
    context = {"found": found, "passkeys": passkeys, "next": afterwards, "wrong": wrong}
    context["own_sign_in"] = _is_of_own_sign_in(request)
    return render(request, "staff/second_step.html", context, status=422 if wrong else 200)


def _is_of_own_sign_in(request: web.Request) -> bool:
    """Whether somebody came by the organisation's own sign-in, and can take the step there again."""
    return PROVIDER in request.app and request[SESSION].factor == Factor.OWN_SIGN_IN


def _next(given: str) -> str:
    return given if OURS.fullmatch(given) else "/staff"
