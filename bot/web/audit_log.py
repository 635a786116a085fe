"""The staff page of the audit log: who did what, the newest first. For admins."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from aiohttp import web
from babel import Locale
from babel.dates import format_datetime

from bot.web.access import render
from bot.web.keys import DATABASE
from storage import audit
from storage.announcements import TIMEZONE
from storage.audit import Head, Line

A_PAGE = 50
LONGEST_ID = 15  # digits: more would not fit the column
STAFF_LOCALE = Locale("en", "GB")


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/audit, a page at a time (?before=NUMBER)."""
    given = request.query.get("before", "")
    before = int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None

    def read(connection: sa.Connection) -> tuple[list[Line], Head]:
        return audit.lines(connection, A_PAGE + 1, before=before), audit.head(connection)

    found, head = await request.app[DATABASE].read(read)
    context = {
        "lines": found[:A_PAGE],
        "older": found[A_PAGE - 1].id if len(found) > A_PAGE else None,
        "before": before,
        "head": head,
        "local": local,
        "told": told,
    }
    return render(request, "staff/audit.html", context)


def local(at: datetime) -> str:
    """A moment as staff read it in a list."""
    return format_datetime(at, "d MMM y, HH:mm:ss", ZoneInfo(TIMEZONE), STAFF_LOCALE)


def told(line: Line) -> str:
    """The details of a line, as one line."""
    return ", ".join(f"{name.replace('_', ' ')}: {_value(value)}" for name, value in line.details.items())


def _value(value: object) -> str:
    return {True: "yes", False: "no", None: "none"}[value] if isinstance(value, bool | None) else str(value)
