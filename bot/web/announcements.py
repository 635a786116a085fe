"""The staff pages for announcements: write one, see whom it reaches, send it, watch it go, pause or cancel it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from aiohttp import web
from babel import Locale

from bot.announcing import renderer, when
from bot.observe import log
from bot.web import announcement_form as form
from bot.web.access import SESSION, render
from bot.web.keys import DATABASE, SPEECH
from conversations.announcements import Draft, State, about, problems
from conversations.events import Area
from storage import announcements, areas, events
from storage.announcements import TIMEZONE, Announced
from storage.events import Planned

A_PAGE = 20
STAFF_LOCALE = Locale("en", "GB")  # the staff pages are in English
LONGEST_ID = 9  # digits: more would not fit the column
HOME = "/staff/announcements"

# What became of a message, in the order to show it: outbox states, a word for them, and what it means.
FATES = (
    (("queued", "sending"), "Waiting", "not sent yet"),
    (("sent",), "Sent", "handed to the messaging service"),
    (("delivered",), "Delivered", "reached the phone"),
    (("unknown",), "Not known", "may have arrived, and is not sent a second time"),
    (("failed",), "Failed", "could not be sent"),
    (("stopped",), "Stopped", "the person said stop, or can no longer be reached"),
    (("cancelled",), "Cancelled", "not sent, because you cancelled"),
)


@dataclass(frozen=True, slots=True)
class Fate:
    """How many people one outcome happened to, out of all, and why."""

    name: str
    meaning: str
    count: int
    share: float
    reasons: tuple[tuple[str, int], ...]


# ---------------------------------------------------------------- all of them


async def listing(request: web.Request) -> web.StreamResponse:
    """GET /staff/announcements: the newest first, a page at a time (?before=ID)."""
    given = request.query.get("before", "")
    before = int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None

    def read(connection: sa.Connection) -> tuple[list[Announced], dict[int, dict[str, int]]]:
        found = announcements.recent(connection, A_PAGE + 1, before)
        return found, announcements.progress(connection, [one.id for one in found])

    found, progress = await request.app[DATABASE].read(read)
    shown = found[:A_PAGE]
    context = {
        "announcements": [(one, fates(progress.get(one.id, {}))) for one in shown],
        "older": shown[-1].id if len(found) > A_PAGE else None,
        "before": before,
        "local": local,
    }
    return render(request, "staff/announcements.html", context)


# ---------------------------------------------------------------- writing


async def new(request: web.Request) -> web.StreamResponse:
    """GET /staff/announcements/new; with ?event=ID about that event."""
    given = request.query.get("event", "")
    return await _form(request, await _about_event(request, Draft({}), given) if given else Draft({}))


async def fill(request: web.Request) -> web.StreamResponse:
    """POST /staff/announcements/fill: the form as it was typed, what is empty filled in from the chosen event."""
    draft = await _typed(request)
    given = form.text(await request.post(), "id")
    announcement_id = int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None
    return await _form(request, await _about_event(request, draft, str(draft.event or "")), announcement_id)


async def _about_event(request: web.Request, draft: Draft, given: str) -> Draft:
    """A draft with what is still empty in it filled in from an event."""
    planned = await _event(request, given)
    return events.announced(planned, draft) if planned else draft


async def _event(request: web.Request, given: str) -> Planned | None:
    if not (given.isascii() and given.isdigit() and len(given) <= LONGEST_ID):
        return None
    return await request.app[DATABASE].read(lambda connection: events.find(connection, int(given)))


async def create(request: web.Request) -> web.StreamResponse:
    """POST /staff/announcements/new."""
    draft = await _typed(request)
    if wrong := problems(draft, _today()):
        return await _form(request, draft, wrong=wrong)
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    made = await request.app[DATABASE].write(
        lambda connection: announcements.create(connection, draft, staff_id=staff_id, now=now)
    )
    raise web.HTTPSeeOther(f"{HOME}/{made}")


async def edit(request: web.Request) -> web.StreamResponse:
    """GET /staff/announcements/{id}/edit, for as long as it is a draft."""
    announced = await _find(request)
    if announced.state is not State.DRAFT:
        raise web.HTTPSeeOther(f"{HOME}/{announced.id}")
    return await _form(request, announced.draft, announced.id)


async def save(request: web.Request) -> web.StreamResponse:
    """POST /staff/announcements/{id}/edit."""
    announcement_id = _id(request)
    draft = await _typed(request)
    if wrong := problems(draft, _today()):
        return await _form(request, draft, announcement_id, wrong=wrong)
    await request.app[DATABASE].write(lambda connection: announcements.update(connection, announcement_id, draft))
    raise web.HTTPSeeOther(f"{HOME}/{announcement_id}")


async def count(request: web.Request) -> web.StreamResponse:
    """POST /staff/announcements/count: the form as it was typed, with how many people it would reach."""
    draft = await _typed(request)
    given = form.text(await request.post(), "id")
    announcement_id = int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None
    return await _form(request, draft, announcement_id)


async def _typed(request: web.Request) -> Draft:
    known = await request.app[DATABASE].read(areas.everyone)
    draft = form.read(await request.post(), request.app[SPEECH].languages, [area.slug for area in known])
    return draft if await _event(request, str(draft.event or "")) else replace(draft, event=None)


async def _form(
    request: web.Request, draft: Draft, announcement_id: int | None = None, wrong: Mapping[str, str] | None = None
) -> web.Response:
    def read(connection: sa.Connection) -> tuple[tuple[Area, ...], int, list[Planned]]:
        people = announcements.count_audience(connection, draft.audience, draft.topic)
        return areas.everyone(connection), people, events.open_(connection, datetime.now(UTC))

    known, people, coming = await request.app[DATABASE].read(read)
    context = {
        "id": announcement_id,
        "action": f"{HOME}/{announcement_id}/edit" if announcement_id else f"{HOME}/new",
        "draft": draft,
        "wrong": wrong or {},
        "languages": request.app[SPEECH].names(),
        "areas": known,
        "events": [
            (one.id, one.draft.version(one.draft.language).title, when(one.draft.starts, STAFF_LOCALE))
            for one in coming
        ],
        "about": about(people),
    }
    return render(request, "staff/announcement_form.html", context, status=422 if wrong else 200)


# ---------------------------------------------------------------- one of them


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/announcements/{id}: what it says, whom it reaches, and how it goes."""
    return await _show(request, await _find(request))


async def _show(request: web.Request, announced: Announced, wrong: str = "", at: str = "") -> web.Response:
    draft, body = announced.draft, renderer(request.app[SPEECH])

    def read(connection: sa.Connection) -> dict[str, Any]:
        known = {area.slug: area.name for area in areas.everyone(connection)}
        progress = announcements.progress(connection, [announced.id]).get(announced.id, {})
        return {
            "area_names": [known.get(slug, slug) for slug in draft.audience.areas],
            "about": about(announcements.count_audience(connection, draft.audience, draft.topic)),
            "fates": fates(progress, announcements.reasons(connection, announced.id)),
            "waits_until": announcements.waits_until(connection, announced.id),
            "zone": zone_of(announcements.time_zones(connection), draft),
        }

    context = await request.app[DATABASE].read(read)
    names = dict(request.app[SPEECH].names())
    context |= {
        "announced": announced,
        "title": draft.version(draft.language).title,
        "versions": [(name, names.get(name, name), body(draft, name)["text"]) for name in draft.versions],
        "language_names": [names.get(name, name) for name in draft.audience.languages],
        "wrong": wrong,
        "at": at,
        "local": local,
        "now": datetime.now(UTC),
    }
    return render(request, "staff/announcement.html", context, status=422 if wrong else 200)


async def send(request: web.Request) -> web.StreamResponse:
    """POST /staff/announcements/{id}/send: now, or at a date and time in the area's own zone."""
    announced, fields, now = await _find(request), await request.post(), datetime.now(UTC)
    database, body = request.app[DATABASE], renderer(request.app[SPEECH])
    zone = zone_of(await database.read(announcements.time_zones), announced.draft)
    try:
        send_at = form.send_at(fields, zone, now)
    except form.WrongTime as error:
        return await _show(request, announced, wrong=str(error), at=form.text(fields, "at"))

    def work(connection: sa.Connection) -> int | None:
        announcements.schedule(connection, announced.id, send_at)
        return announcements.freeze(connection, announced.id, now, body) if send_at <= now else None

    people = await database.write(work)
    log.info("announcement_scheduled", announcement=announced.id, audience=people)
    raise web.HTTPSeeOther(f"{HOME}/{announced.id}")


async def pause(request: web.Request) -> web.StreamResponse:
    """POST /staff/announcements/{id}/pause."""
    return await _change(request, announcements.pause)


async def resume(request: web.Request) -> web.StreamResponse:
    """POST /staff/announcements/{id}/resume."""
    now = datetime.now(UTC)
    return await _change(request, lambda connection, which: announcements.resume(connection, which, now))


async def cancel(request: web.Request) -> web.StreamResponse:
    """POST /staff/announcements/{id}/cancel."""
    return await _change(request, announcements.cancel)


async def _change(request: web.Request, change: Callable[[sa.Connection, int], bool]) -> web.StreamResponse:
    # When it is over already, the page that follows shows so; there is nothing to refuse.
    announcement_id = _id(request)
    await request.app[DATABASE].write(lambda connection: change(connection, announcement_id))
    raise web.HTTPSeeOther(f"{HOME}/{announcement_id}")


# ---------------------------------------------------------------- parts of the pages


def fates(progress: Mapping[str, int], why: Mapping[str, list[tuple[str, int]]] | None = None) -> list[Fate]:
    """What became of everyone's message, leaving out what happened to nobody."""
    everyone = sum(progress.values())
    found = []
    for states, name, meaning in FATES:
        number = sum(progress.get(state, 0) for state in states)
        reasons = tuple(reason for state in states for reason in (why or {}).get(state, ()))
        if number:
            found.append(Fate(name, meaning, number, 100 * number / everyone, reasons))
    return found


def zone_of(zones: Mapping[str, str], draft: Draft) -> str:
    """The time zone that sending times are given in: the first of the announcement's areas, or of all areas."""
    chosen = draft.audience.areas or tuple(zones)
    return zones.get(chosen[0], TIMEZONE) if chosen else TIMEZONE


def local(at: datetime, zone: str = TIMEZONE) -> str:
    """A moment as staff read it."""
    return when(at.astimezone(ZoneInfo(zone)).replace(tzinfo=None).isoformat(), STAFF_LOCALE)


def _today() -> date:
    return datetime.now(ZoneInfo(TIMEZONE)).date()


def _id(request: web.Request) -> int:
    given = request.match_info["id"]
    if not (given.isascii() and given.isdigit() and len(given) <= LONGEST_ID):
        raise web.HTTPNotFound
    return int(given)


async def _find(request: web.Request) -> Announced:
    announcement_id = _id(request)
    found = await request.app[DATABASE].read(lambda connection: announcements.find(connection, announcement_id))
    if found is None:
        raise web.HTTPNotFound
    return found
