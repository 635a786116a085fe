"""The staff page of agreements with partner organisations: without one on record, nobody gets exact numbers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from aiohttp import web

from bot.web.access import SESSION, render
from bot.web.announcement_form import text
from bot.web.keys import DATABASE
from storage import agreements

HOME = "/staff/agreements"
LONGEST = 80
LONGEST_ID = 9  # digits: more would not fit the column


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/agreements."""
    return await _page(request, {}, {})


async def record(request: web.Request) -> web.StreamResponse:
    """POST /staff/agreements: put one on record."""
    fields, now = await request.post(), datetime.now(UTC)
    typed = {name: text(fields, name) for name in ("partner", "reference", "signed_on")}
    wrong = _wrong(typed, now.date())
    if wrong:
        return await _page(request, typed, wrong)
    staff_id = request[SESSION].staff_id
    await request.app[DATABASE].write(
        lambda connection: agreements.record(
            connection,
            typed["partner"],
            typed["reference"],
            date.fromisoformat(typed["signed_on"]),
            staff_id=staff_id,
            now=now,
        )
    )
    raise web.HTTPSeeOther(HOME)


async def end(request: web.Request) -> web.StreamResponse:
    """POST /staff/agreements/{id}/end: no numbers are made for the partner from now on."""
    given, now = request.match_info["id"], datetime.now(UTC)
    if not (given.isascii() and given.isdigit() and len(given) <= LONGEST_ID):
        raise web.HTTPNotFound
    await request.app[DATABASE].write(lambda connection: agreements.end(connection, int(given), now))
    raise web.HTTPSeeOther(HOME)


def _wrong(typed: Mapping[str, str], today: date) -> dict[str, str]:
    wrong = {}
    for name, what in (("partner", "the partner's name"), ("reference", "where the agreement is kept")):
        if not typed[name]:
            wrong[name] = f"Write {what}."
        elif len(typed[name]) > LONGEST:
            wrong[name] = f"This is too long. Use at most {LONGEST} characters."
    try:
        if date.fromisoformat(typed["signed_on"]) > today:
            wrong["signed_on"] = "This day is still to come. Record the agreement when it is signed."
    except ValueError:
        wrong["signed_on"] = "Choose the day on which it was signed."
    return wrong


async def _page(request: web.Request, typed: Mapping[str, str], wrong: Mapping[str, str]) -> web.Response:
    known = await request.app[DATABASE].read(agreements.everyone)
    context = {"agreements": known, "typed": typed, "wrong": wrong}
    return render(request, "staff/agreements.html", context, status=422 if wrong else 200)
