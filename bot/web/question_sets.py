"""The staff pages for question sets: see one as families will, open it, close it, copy it, read its results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from aiohttp import web
from babel import Locale

from bot.announcing import when
from bot.observe import log
from bot.web import question_set_form as form
from bot.web.access import SESSION, render
from bot.web.announcement_form import WrongTime, text
from bot.web.keys import DATABASE, SETS_CHANGED, SETTINGS, SPEECH
from bot.web.publishing import pack_of
from bot.web.question_set_writing import AGE_NAMES, HOME, LONGEST_ID, find, reach, set_id
from conversations.announcements import about
from conversations.disclosure import PublishedTable
from conversations.flows.question_sets import faults_of
from conversations.people import AgeBand
from conversations.question_sets import (
    QuestionSet,
    State,
    advice,
    missing,
    parts,
    problems,
)
from conversations.themes.periods import ALL_TIME
from storage import announcements, areas, question_sets, summaries
from storage.announcements import TIMEZONE
from storage.publications import Refused
from storage.question_sets import Kept, NotReady
from storage.summaries import Pack

A_PAGE = 20
STAFF_LOCALE = Locale("en", "GB")  # the staff pages are in English


@dataclass(frozen=True, slots=True)
class Spoken:
    """How far a set is in one language: whether it is offered in it, and how many of its texts are missing."""

    code: str
    name: str
    own: bool
    missing: int
    of: int

    @property
    def is_complete(self) -> bool:
        """Whether the set is offered in it."""
        return not self.missing


# ---------------------------------------------------------------- all of them


async def listing(request: web.Request) -> web.StreamResponse:
    """GET /staff/question-sets: the newest first, a page at a time (?before=ID)."""
    given, now = request.query.get("before", ""), datetime.now(UTC)
    before = int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None

    def read(connection: sa.Connection) -> tuple[list[Kept], dict[int, int]]:
        found = question_sets.recent(connection, A_PAGE + 1, before)
        return found, question_sets.answered(connection, [one.id for one in found])

    found, answered = await request.app[DATABASE].read(read)
    shown = found[:A_PAGE]
    context = {
        "found": [(one, _state(one, now), about(answered.get(one.id, 0))) for one in shown],
        "older": shown[-1].id if len(found) > A_PAGE else None,
        "before": before,
        "local": local,
    }
    return render(request, "staff/question_sets/listing.html", context)


# ---------------------------------------------------------------- one of them


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/question-sets/{id}: what it asks, in which languages, whom it is for, and how it goes."""
    return await _show(request, await find(request))


async def _show(request: web.Request, kept: Kept, wrong: Mapping[str, str] | None = None) -> web.Response:
    asked, now, settings = kept.asked, datetime.now(UTC), request.app[SETTINGS]
    names = dict(request.app[SPEECH].names())
    fields = await request.post() if wrong else {}

    def read(connection: sa.Connection) -> dict[str, Any]:
        known = {area.slug: area.name for area in areas.everyone(connection)}
        people = question_sets.answered(connection, [kept.id]).get(kept.id, 0)
        return {
            "area_names": [known.get(slug, slug) for slug in asked.audience.areas],
            "about": about(reach(connection, asked)),
            "answered": about(people),
            "zone": zone_of(announcements.time_zones(connection), asked),
        }

    context = await request.app[DATABASE].read(read)
    shown = kept.state is not State.DRAFT and not wrong
    pack, tables = await _published(request, kept) if shown else (None, ())
    context |= {
        "kept": kept,
        "pack": pack,
        "tables": tables,
        "asked": asked,
        "state": _state(kept, now),
        "spoken": _spoken(asked, names),
        "parts": list(parts(asked)),
        "problems": problems(asked) or _stuck(asked),
        "advice": sum(len(found) for found in advice(asked).values()),
        "age_names": [AGE_NAMES[AgeBand(age)] for age in asked.audience.ages],
        "language_names": [names.get(code, code) for code in asked.audience.languages],
        "link": f"{settings.address}/chat/{kept.code}",
        "telegram": settings.telegram_bot_name,
        "preview": f"/chat/preview/{kept.preview}",
        "address": settings.address,
        "wrong": wrong or {},
        "typed": {name: text(fields, name) for name in ("when", "at", "until", "invite")} if wrong else {},
        "local": local,
    }
    return render(request, "staff/question_sets/set.html", context, status=422 if wrong else 200)


def _stuck(asked: QuestionSet) -> dict[str, str]:
    """What the engine itself says against the set, should anything have got past our own checks."""
    return {str(number): sentence for number, sentence in enumerate(faults_of(asked))}


def _spoken(asked: QuestionSet, names: Mapping[str, str]) -> list[Spoken]:
    """How far the set is in each language: its own first, then those that are complete, then those begun."""
    total = sum(bool(part.versions.get(asked.language)) for part in parts(asked))
    found = [
        Spoken(code, name, code == asked.language, len(missing(asked, code)), total) for code, name in names.items()
    ]
    return sorted(found, key=lambda each: (not each.own, each.missing))


async def _published(request: web.Request, kept: Kept) -> tuple[Pack | None, tuple[PublishedTable, ...]]:
    """What the summary of everything says about this set: the same numbers as in every download."""
    try:
        pack = await pack_of(request.app[DATABASE], ALL_TIME, request[SESSION].staff_id)
    except Refused:  # the summary page says why
        return None, ()
    return pack, tuple(table for table in pack.publication.tables if table.title.startswith(summaries.heading(kept)))


def _state(kept: Kept, now: datetime) -> str:
    """Draft, waiting (for its first day), open or closed: what a set is at this moment."""
    if kept.state is State.OPEN and not kept.is_under_way(now):
        return State.CLOSED
    if kept.state is State.OPEN and not kept.is_open(now):
        return "waiting"
    return kept.state


# ---------------------------------------------------------------- opening, closing, copying, throwing away


async def open_(request: web.Request) -> web.StreamResponse:
    """POST /staff/question-sets/{id}/open: from now or a local time on, until another or without end."""
    kept, fields, now = await find(request), await request.post(), datetime.now(UTC)
    zone = zone_of(await request.app[DATABASE].read(announcements.time_zones), kept.asked)
    try:
        opening = form.opening(fields, zone, now)
    except form.WrongUntil as error:
        return await _show(request, kept, {"until": str(error)})
    except WrongTime as error:
        return await _show(request, kept, {"at": str(error)})

    def work(connection: sa.Connection) -> None:
        question_sets.open_(
            connection, kept.id, opens_at=opening.since, closes_at=opening.until, invite=opening.invite, now=now
        )

    try:
        await request.app[DATABASE].write(work)
    except NotReady:  # somebody was quicker, or something must still be put right: the page that follows shows which
        raise web.HTTPSeeOther(f"{HOME}/{kept.id}") from None
    request.app[SETS_CHANGED]()
    log.info("question_set_opened", kind=f"set_{kept.id}")
    raise web.HTTPSeeOther(f"{HOME}/{kept.id}")


async def close(request: web.Request) -> web.StreamResponse:
    """POST /staff/question-sets/{id}/close."""
    now = datetime.now(UTC)
    return await _change(request, lambda connection, which: question_sets.close(connection, which, now))


async def delete(request: web.Request) -> web.StreamResponse:
    """POST /staff/question-sets/{id}/delete: a draft only."""
    deleted = await _changed(request, question_sets.delete)
    raise web.HTTPSeeOther(HOME if deleted else f"{HOME}/{set_id(request)}")


async def copy(request: web.Request) -> web.StreamResponse:
    """POST /staff/question-sets/{id}/copy: the same once more, as a draft that can be changed."""
    number, staff_id, now = set_id(request), request[SESSION].staff_id, datetime.now(UTC)
    made = await request.app[DATABASE].write(
        lambda connection: question_sets.copy(connection, number, staff_id=staff_id, now=now)
    )
    if made is None:
        raise web.HTTPNotFound
    raise web.HTTPSeeOther(f"{HOME}/{made}")


async def _change(request: web.Request, change: Callable[[sa.Connection, int], bool]) -> web.StreamResponse:
    # When it is over already, the page that follows shows so; there is nothing to refuse.
    await _changed(request, change)
    raise web.HTTPSeeOther(f"{HOME}/{set_id(request)}")


async def _changed(request: web.Request, change: Callable[[sa.Connection, int], bool]) -> bool:
    number = set_id(request)
    changed = await request.app[DATABASE].write(lambda connection: change(connection, number))
    request.app[SETS_CHANGED]()
    return changed


# ---------------------------------------------------------------- parts of the pages


def zone_of(zones: Mapping[str, str], asked: QuestionSet) -> str:
    """The time zone that its days are given in: that of the first of its areas, or of all areas."""
    chosen = asked.audience.areas or tuple(zones)
    return zones.get(chosen[0], TIMEZONE) if chosen else TIMEZONE


def local(at: datetime, zone: str = TIMEZONE) -> str:
    """A moment as staff read it."""
    return when(at.astimezone(ZoneInfo(zone)).replace(tzinfo=None).isoformat(), STAFF_LOCALE)
