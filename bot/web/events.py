"""The staff pages for events: what is on, who is coming in numbers, and how to make, change and cancel one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from aiohttp import web
from babel import Locale

from bot.announcing import telling_of_changes, when
from bot.observe import log
from bot.web import event_form as form
from bot.web.access import SESSION, render
from bot.web.announcement_form import text
from bot.web.keys import DATABASE, SETTINGS, SPEECH
from conversations.announcements import about
from conversations.event_draft import REASON, EventDraft, problems
from conversations.events import Area
from conversations.occasions import Coming, Occasion, told
from storage import areas, event_news, events
from storage.events import OPEN, Planned

HOME = "/staff/events"
PAST = 20  # events that are over, on the page
STAFF_LOCALE = Locale("en", "GB")  # the staff pages are in English
LONGEST_ID = 9  # digits: more would not fit the column
ANSWERS = ((Coming.GOING, "going"), (Coming.MAYBE, "maybe"), (Coming.CANT, "can’t"))


async def listing(request: web.Request) -> web.StreamResponse:
    """GET /staff/events: what is to come, then what is over."""
    now = datetime.now(UTC)
    coming, over = await request.app[DATABASE].read(
        lambda connection: (events.to_come(connection, now), events.past(connection, now, PAST))
    )
    known = await request.app[DATABASE].read(areas.everyone)
    context = {"coming": coming, "over": over, "areas": known, "web": request.app[SETTINGS].address}
    return render(request, "staff/events.html", context | SHARED)


# ---------------------------------------------------------------- writing


async def new(request: web.Request) -> web.StreamResponse:
    """GET /staff/events/new; with ?like=ID the same again a week later."""
    given = request.query.get("like", "")
    if not given:
        return await _form(request, EventDraft({}))
    return await _form(request, (await _find(request, given)).draft.a_week_later())


async def create(request: web.Request) -> web.StreamResponse:
    """POST /staff/events/new."""
    draft, zone, now = await _typed(request)
    if wrong := problems(draft, zone, now):
        return await _form(request, draft, wrong=wrong)
    staff_id = request[SESSION].staff_id
    made = await request.app[DATABASE].write(
        lambda connection: events.create(connection, draft, staff_id=staff_id, now=now)
    )
    log.info("event made")
    raise web.HTTPSeeOther(f"{HOME}/{made}")


async def preview(request: web.Request) -> web.StreamResponse:
    """POST /staff/events/preview: the form as it was typed, with what families would see."""
    draft, zone, now = await _typed(request)
    given = text(await request.post(), "id")
    planned = await _find(request, given) if given else None
    wrong = problems(draft, zone, now)
    return await _form(request, draft, planned, wrong, shown=() if wrong else await _seen(request, draft, zone))


async def edit(request: web.Request) -> web.StreamResponse:
    """GET /staff/events/{id}/edit, for as long as it is to come."""
    planned = await _find(request)
    if not _is_open(planned):
        raise web.HTTPSeeOther(f"{HOME}/{planned.id}")
    return await _form(request, planned.draft, planned)


async def save(request: web.Request) -> web.StreamResponse:
    """POST /staff/events/{id}/edit. Who may come hears of another day, time or place."""
    planned = await _find(request)
    draft, zone, now = await _typed(request)
    if wrong := problems(draft, zone, now):
        return await _form(request, draft, planned, wrong)
    say = telling_of_changes(request.app[SPEECH])
    people = await request.app[DATABASE].write(
        lambda connection: event_news.change(connection, planned.id, draft, now, say)
    )
    log.info("event changed", audience=people)
    raise web.HTTPSeeOther(f"{HOME}/{planned.id}")


async def _typed(request: web.Request) -> tuple[EventDraft, str, datetime]:
    """What was typed, the time zone of its times, and the moment."""
    known = await request.app[DATABASE].read(areas.everyone)
    draft = form.read(await request.post(), request.app[SPEECH].languages, [area.slug for area in known])
    zone = await request.app[DATABASE].read(lambda connection: events.timezone(connection, draft.area))
    return draft, zone, datetime.now(UTC)


async def _form(
    request: web.Request,
    draft: EventDraft,
    planned: Planned | None = None,
    wrong: Mapping[str, str] | None = None,
    shown: tuple[tuple[str, str, str], ...] = (),
) -> web.Response:
    known: tuple[Area, ...] = await request.app[DATABASE].read(areas.everyone)
    context = {
        "id": planned.id if planned else None,
        "action": f"{HOME}/{planned.id}/edit" if planned else f"{HOME}/new",
        "draft": draft,
        "wrong": wrong or {},
        "languages": request.app[SPEECH].names(),
        "areas": known,
        "shown": shown,
        "waiting": about(_may_come(planned)) if planned and _may_come(planned) else "",
    }
    return render(request, "staff/events_form.html", context, status=422 if wrong else 200)


async def _seen(request: web.Request, draft: EventDraft, zone: str) -> tuple[tuple[str, str, str], ...]:
    """A draft as families would see it, as if it had been saved."""

    def pretend(connection: sa.Connection) -> Planned:
        area = areas.find(connection, draft.area) if draft.area else None
        return events.pretended(draft, zone, area.name if area else "", datetime.now(UTC))

    return _bubbles(request, await request.app[DATABASE].read(pretend))


# ---------------------------------------------------------------- one of them


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/events/{id}: what families see, and how many are coming."""
    return await _show(request, await _find(request))


async def _show(request: web.Request, planned: Planned, wrong: str = "", reason: str = "") -> web.Response:
    context = {
        "planned": planned,
        "is_open": _is_open(planned),
        "versions": _bubbles(request, planned),
        "waiting": about(_may_come(planned)) if _may_come(planned) else "",
        "calendar": f"{request.app[SETTINGS].address}/events/{planned.id}.ics",
        "wrong": {"reason": wrong} if wrong else {},
        "reason": reason,
    }
    return render(request, "staff/events_one.html", context | SHARED, status=422 if wrong else 200)


async def cancel(request: web.Request) -> web.StreamResponse:
    """POST /staff/events/{id}/cancel, with a reason that those who may come are told."""
    planned, now = await _find(request), datetime.now(UTC)
    reason = text(await request.post(), "reason")
    if not reason:
        return await _show(request, planned, "Say why, in a few words. Those who may come are told.")
    if len(reason) > REASON:
        return await _show(request, planned, f"This is too long: {len(reason)} characters of at most {REASON}.", reason)
    say = telling_of_changes(request.app[SPEECH])
    people = await request.app[DATABASE].write(
        lambda connection: event_news.cancel(connection, planned.id, reason, now, say)
    )
    log.info("event cancelled", audience=people)
    raise web.HTTPSeeOther(f"{HOME}/{planned.id}")


# ---------------------------------------------------------------- parts of the pages


def _bubbles(request: web.Request, planned: Planned) -> tuple[tuple[str, str, str], ...]:
    """What families see in each language: (code, name, words)."""
    speech = request.app[SPEECH]
    names, now = dict(speech.names()), datetime.now(UTC)

    def words(language: str) -> str:
        occasion: Occasion = replace(planned.occasion(language, now), answer="")
        return speech.lines(told(occasion), language)

    return tuple((code, names.get(code, code), words(code)) for code in planned.draft.versions)


def answers(planned: Planned) -> list[tuple[int, str]]:
    """How many people said what."""
    return [(planned.answers.get(answer, 0), name) for answer, name in ANSWERS]


def title(planned: Planned) -> str:
    """An event's title in the language that it was written in."""
    return planned.draft.version(planned.draft.language).title


def local(planned: Planned) -> str:
    """When an event is, as staff read it."""
    return when(planned.draft.starts, STAFF_LOCALE)


SHARED: dict[str, Any] = {"answers": answers, "title": title, "local": local}


def _may_come(planned: Planned) -> int:
    return planned.answers.get(Coming.GOING, 0) + planned.answers.get(Coming.MAYBE, 0)


def _is_open(planned: Planned) -> bool:
    return planned.state == OPEN and not planned.is_over(datetime.now(UTC))


async def _find(request: web.Request, given: str | None = None) -> Planned:
    given = request.match_info["id"] if given is None else given
    if not (given.isascii() and given.isdigit() and len(given) <= LONGEST_ID):
        raise web.HTTPNotFound
    found = await request.app[DATABASE].read(lambda connection: events.find(connection, int(given)))
    if found is None:
        raise web.HTTPNotFound
    return found
