"""The staff page for complaints, and for what families say is wrong in our list of services."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web
from babel import Locale
from babel.dates import format_date

from bot.observe import log
from bot.web.access import SESSION, render
from bot.web.keys import DATABASE
from conversations.events import Area
from storage import areas, rights
from storage.rights import Received

A_PAGE = 50
LONGEST_ID = 9  # digits: more would not fit the column
LONGEST_OUTCOME = 500
HOME = "/staff/complaints"
STATES = ("open", "closed")
STAFF_LOCALE = Locale("en", "GB")
NOTHING_DONE = "Write in a few words what was done."
TOO_LONG = f"This is too long. Say it in at most {LONGEST_OUTCOME} characters."


async def listing(request: web.Request) -> web.StreamResponse:
    """GET /staff/complaints: those that wait, the oldest first; ?state=closed for the others, the latest first."""
    return await _listing(request)


async def close(request: web.Request) -> web.StreamResponse:
    """POST /staff/complaints/{id}/close: note what was done about it."""
    given = request.match_info["id"]
    if not (given.isascii() and given.isdigit() and len(given) <= LONGEST_ID):
        raise web.HTTPNotFound
    typed = (await request.post()).get("outcome", "")
    outcome = typed.replace("\0", "").strip() if isinstance(typed, str) else ""
    if not outcome or len(outcome) > LONGEST_OUTCOME:
        return await _listing(request, {int(given): TOO_LONG if outcome else NOTHING_DONE})
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    is_closed = await request.app[DATABASE].write(
        lambda connection: rights.close(connection, int(given), outcome, staff_id=staff_id, now=now)
    )
    log.info("report_closed", report=int(given), changed=is_closed)
    raise web.HTTPSeeOther(HOME)


async def _listing(request: web.Request, wrong: Mapping[int, str] | None = None) -> web.Response:
    state = request.query.get("state", "open")
    state = state if state in STATES else "open"
    given = request.query.get("before", "")
    before = int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None

    def read(connection: sa.Connection) -> tuple[list[Received], tuple[Area, ...], int]:
        found = rights.reports(connection, state, A_PAGE + 1, before)
        return found, areas.everyone(connection), rights.count_open(connection)

    found, known, waiting = await request.app[DATABASE].read(read)
    context = {
        "reports": found[:A_PAGE],
        "more": found[A_PAGE - 1].id if len(found) > A_PAGE else None,
        "state": state,
        "waiting": waiting,
        "wrong": wrong or {},
        "area_names": {area.slug: area.name for area in known},
        "day": lambda at: format_date(at, "long", STAFF_LOCALE),
    }
    return render(request, "staff/complaints.html", context, status=422 if wrong else 200)
