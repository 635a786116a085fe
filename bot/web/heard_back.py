"""The staff pages for "you said, we did": write what families said and what is done, and tell those who asked to hear."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from aiohttp import web
from babel import Locale
from babel.dates import format_date

from bot.announcing import renderer
from bot.observe import log
from bot.speech import Speech
from bot.web.access import SESSION, render
from bot.web.keys import DATABASE, SPEECH
from conversations import announcements as news
from conversations import heard_back as words
from conversations.events import Area
from conversations.heard_back import TOPIC, Decision, HeardBack, Version, problems
from storage import announcements, areas, heard_back
from storage.heard_back import Kept

A_PAGE = 20
LONGEST_ID = 9  # digits: more would not fit the column
HOME = "/staff/heard-back"
STAFF_LOCALE = Locale("en", "GB")
DECISIONS = ((Decision.YES, "Yes"), (Decision.PARTLY, "Partly"), (Decision.NO, "No"))
NOT_A_DAY = "This is not a day. Write it like 2026-05-30, or leave it empty."
UNKNOWN_AREA = "Choose one of the areas, or all of them."

Fields = Any  # aiohttp's MultiDictProxy of strings and files


# ---------------------------------------------------------------- all of them


async def listing(request: web.Request) -> web.StreamResponse:
    """GET /staff/heard-back: the newest first, a page at a time (?before=ID)."""
    before = _number(request.query.get("before", ""))

    def read(connection: sa.Connection) -> tuple[list[Kept], tuple[Area, ...]]:
        return heard_back.recent(connection, A_PAGE + 1, before), areas.everyone(connection)

    found, known = await request.app[DATABASE].read(read)
    shown = found[:A_PAGE]
    context = {
        "answers": shown,
        "older": shown[-1].id if len(found) > A_PAGE else None,
        "before": before,
        "area_names": {area.slug: area.name for area in known},
        "day": lambda day: format_date(day, "long", STAFF_LOCALE),
    }
    return render(request, "staff/heard_back_list.html", context)


# ---------------------------------------------------------------- writing


async def new(request: web.Request) -> web.StreamResponse:
    """GET /staff/heard-back/new."""
    return await _form(request, HeardBack({}))


async def create(request: web.Request) -> web.StreamResponse:
    """POST /staff/heard-back/new."""
    written, wrong = await _typed(request)
    if wrong:
        return await _form(request, written, wrong=wrong)
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    made = await request.app[DATABASE].write(
        lambda connection: heard_back.create(connection, written, staff_id=staff_id, now=now)
    )
    raise web.HTTPSeeOther(f"{HOME}/{made}")


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/heard-back/{id}: as families read it, and whom it would reach."""
    kept = await _find(request)
    written, speech = kept.written, request.app[SPEECH]

    def read(connection: sa.Connection) -> tuple[int, tuple[Area, ...]]:
        return announcements.count_audience(connection, _audience(written), TOPIC), areas.everyone(connection)

    people, known = await request.app[DATABASE].read(read)
    names = dict(speech.names())
    context = {
        "kept": kept,
        "versions": [(code, names.get(code, code), _told(speech, written, code)) for code in written.versions],
        "area": next((area.name for area in known if area.slug == written.area), ""),
        "about": news.about(people),
    }
    return render(request, "staff/heard_back.html", context)


async def edit(request: web.Request) -> web.StreamResponse:
    """GET /staff/heard-back/{id}/edit."""
    kept = await _find(request)
    return await _form(request, kept.written, kept.id)


async def save(request: web.Request) -> web.StreamResponse:
    """POST /staff/heard-back/{id}/edit."""
    kept = await _find(request)
    written, wrong = await _typed(request)
    if wrong:
        return await _form(request, written, kept.id, wrong)
    now = datetime.now(UTC)
    await request.app[DATABASE].write(lambda connection: heard_back.update(connection, kept.id, written, now))
    raise web.HTTPSeeOther(f"{HOME}/{kept.id}")


async def _typed(request: web.Request) -> tuple[HeardBack, dict[str, str]]:
    known = await request.app[DATABASE].read(areas.everyone)
    return typed(await request.post(), request.app[SPEECH].languages, [area.slug for area in known])


def typed(fields: Fields, languages: Iterable[str], known: Iterable[str]) -> tuple[HeardBack, dict[str, str]]:
    """What was typed, and what is wrong with it, one sentence for each field."""
    spoken = list(languages)
    versions = {code: Version(_text(fields, f"heard_{code}"), _text(fields, f"reason_{code}")) for code in spoken}
    versions = {code: one for code, one in versions.items() if one.heard or one.reason}
    area = _text(fields, "area") or None
    decision = _text(fields, "decision")
    written = HeardBack(
        versions,
        decision=Decision(decision) if decision in set(Decision) else Decision.YES,
        language=next(iter(versions), spoken[0]),
        area=area if area in set(known) else None,
        owner=_text(fields, "owner"),
        done=_text(fields, "done") == "yes",
    )
    wrong = problems(written)
    if area and written.area is None:
        wrong["area"] = UNKNOWN_AREA
    if due := _text(fields, "due"):
        try:
            written = replace(written, due=date.fromisoformat(due))
        except ValueError:
            wrong["due"] = NOT_A_DAY
    return written, wrong


def _text(fields: Fields, name: str) -> str:
    """One field, without what no database can keep."""
    value = fields.get(name, "")
    if not isinstance(value, str):
        return ""
    return re.sub("[\x00\ud800-\udfff]", "", value).replace("\r\n", "\n").strip()


async def _form(
    request: web.Request, written: HeardBack, which: int | None = None, wrong: Mapping[str, str] | None = None
) -> web.Response:
    context = {
        "id": which,
        "action": f"{HOME}/{which}/edit" if which else f"{HOME}/new",
        "written": written,
        "wrong": wrong or {},
        "languages": request.app[SPEECH].names(),
        "areas": await request.app[DATABASE].read(areas.everyone),
        "decisions": DECISIONS,
    }
    return render(request, "staff/heard_back_form.html", context, status=422 if wrong else 200)


# ---------------------------------------------------------------- telling


async def send(request: web.Request) -> web.StreamResponse:
    """POST /staff/heard-back/{id}/send: families can read it from now on, and those who asked to hear are told."""
    kept, now = await _find(request), datetime.now(UTC)
    staff_id, body = request[SESSION].staff_id, renderer(request.app[SPEECH])
    draft = announcement(request.app[SPEECH], kept.written)

    def work(connection: sa.Connection) -> int | None:
        if not heard_back.tell(connection, kept.id, now):
            return None
        made = announcements.create(connection, draft, staff_id=staff_id, now=now)
        heard_back.announced(connection, kept.id, made)
        announcements.schedule(connection, made, now)
        return announcements.freeze(connection, made, now, body)

    people = await request.app[DATABASE].write(work)
    if people is not None:
        log.info("heard_back_told", answer=kept.id, audience=people)
    raise web.HTTPSeeOther(f"{HOME}/{kept.id}")


def announcement(speech: Speech, written: HeardBack) -> news.Draft:
    """The answer as an announcement: in every language that is spoken, with the words of the nearest version."""
    versions = {
        code: news.Version(speech.say(words.TITLE, code), _told(speech, written, code)) for code in speech.languages
    }
    return news.Draft(versions, topic=TOPIC, audience=_audience(written))


def _told(speech: Speech, written: HeardBack, language: str) -> str:
    return speech.lines(words.lines([written], language), language)


def _audience(written: HeardBack) -> news.Audience:
    return news.Audience(areas=(written.area,) if written.area else ())


# ---------------------------------------------------------------- parts of the pages


def _number(given: str) -> int | None:
    return int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None


async def _find(request: web.Request) -> Kept:
    which = _number(request.match_info["id"])
    if which is None:
        raise web.HTTPNotFound
    found = await request.app[DATABASE].read(lambda connection: heard_back.find(connection, which))
    if found is None:
        raise web.HTTPNotFound
    return found
