"""Events for people's own calendars: one to add, or all of an area to follow. Nobody has to sign in, nobody is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from aiohttp import web

from bot.web.keys import DATABASE, SETTINGS
from conversations import calendar
from storage import areas, events
from storage.events import Planned

LONGEST_ID = 9  # digits: more would not fit the column
PAST = timedelta(days=30)  # a calendar that follows must hear that something was cancelled
KEPT = "public, max-age=300"  # seconds


async def file(request: web.Request) -> web.StreamResponse:
    """GET /events/{which}.ics: an event by its number, or an area by its name, with ?language= for its wording."""
    which = request.match_info["which"]
    is_one = which.isascii() and which.isdigit()
    if is_one and len(which) <= LONGEST_ID:
        return await _one(request, int(which))
    if is_one:
        raise web.HTTPNotFound
    return await _all(request, which)


async def _one(request: web.Request, event_id: int) -> web.Response:
    found = await request.app[DATABASE].read(lambda connection: events.find(connection, event_id))
    if found is None:
        raise web.HTTPNotFound
    response = _answer(request, [found])
    response.headers["Content-Disposition"] = f'attachment; filename="event-{event_id}.ics"'
    return response


async def _all(request: web.Request, slug: str) -> web.Response:
    since = datetime.now(UTC) - PAST
    area, found = await request.app[DATABASE].read(
        lambda connection: (areas.find(connection, slug), events.of_area(connection, slug, since))
    )
    if area is None:
        raise web.HTTPNotFound
    return _answer(request, found, f"{area.name} · {request.app[SETTINGS].organisation}")


def _answer(request: web.Request, found: list[Planned], name: str = "") -> web.Response:
    asked = request.query.get("language", "")
    entries = [one.entry(asked or one.draft.language) for one in found]
    return web.Response(
        text=calendar.file(entries, name),
        content_type="text/calendar",
        charset="utf-8",
        headers={"Cache-Control": KEPT},
    )
