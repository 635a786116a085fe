"""The staff pages on which a question set is written and translated: kept as it is typed, with what to put right at its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web

from bot.web import question_set_form as form
from bot.web.access import SESSION, render
from bot.web.announcement_form import Fields, text
from bot.web.keys import DATABASE, SPEECH
from conversations.announcements import about
from conversations.events import Area
from conversations.people import AgeBand
from conversations.question_sets import (
    AGES,
    LONGEST,
    MOST_QUESTIONS,
    Part,
    Question,
    QuestionSet,
    State,
    advice,
    missing,
    parts,
    problems,
    readings,
)
from storage import announcements, areas, participants, question_sets
from storage.question_sets import Kept

HOME = "/staff/question-sets"
LONGEST_ID = 9  # digits: more would not fit the column
AGE_NAMES = {AgeBand.FROM_13_TO_15: "13 to 15", AgeBand.FROM_16_TO_17: "16 and 17", AgeBand.ADULT: "18 and over"}


def set_id(request: web.Request) -> int:
    """The number in the address. Raises 404 for what is none."""
    given = request.match_info["id"]
    if not (given.isascii() and given.isdigit() and len(given) <= LONGEST_ID):
        raise web.HTTPNotFound
    return int(given)


async def find(request: web.Request) -> Kept:
    """The set that the address names. Raises 404 when there is none."""
    number = set_id(request)
    found = await request.app[DATABASE].read(lambda connection: question_sets.find(connection, number))
    if found is None:
        raise web.HTTPNotFound
    return found


def reach(connection: sa.Connection, asked: QuestionSet) -> int:
    """How many people an invitation to a set would reach now."""
    return announcements.count_audience(connection, asked.audience, participants.EVENTS)


# ---------------------------------------------------------------- writing


async def new(request: web.Request) -> web.StreamResponse:
    """GET /staff/question-sets/new."""
    return await _form(request, form.EMPTY, None)


async def create(request: web.Request) -> web.StreamResponse:
    """POST /staff/question-sets/new: kept as it is typed, whatever must still be put right."""
    asked = await _typed(request, form.EMPTY)
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    made = await request.app[DATABASE].write(
        lambda connection: question_sets.create(connection, asked, staff_id=staff_id, now=now)
    )
    raise web.HTTPSeeOther(_after_saving(made, asked, await request.post()))


async def edit(request: web.Request) -> web.StreamResponse:
    """GET /staff/question-sets/{id}/edit, for as long as it is a draft; what must be put right stands at its place."""
    kept = await find(request)
    if kept.state is not State.DRAFT:
        raise web.HTTPSeeOther(f"{HOME}/{kept.id}")
    return await _form(request, kept.asked, kept.id, wrong=problems(kept.asked))


async def save(request: web.Request) -> web.StreamResponse:
    """POST /staff/question-sets/{id}/edit."""
    kept = await find(request)
    asked = await _typed(request, kept.asked)
    if not await request.app[DATABASE].write(lambda connection: question_sets.update(connection, kept.id, asked)):
        return await _form(request, asked, kept.id, too_late=True)
    raise web.HTTPSeeOther(_after_saving(kept.id, asked, await request.post()))


def _after_saving(set_id: int, asked: QuestionSet, fields: Fields) -> str:
    stays = text(fields, "remove") or problems(asked)
    return f"{HOME}/{set_id}/edit" if stays else f"{HOME}/{set_id}"


async def count(request: web.Request) -> web.StreamResponse:
    """POST /staff/question-sets/count: the form as it was typed, with how many people an invitation would reach."""
    given = text(await request.post(), "id")
    set_id = int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None
    kept = (
        await request.app[DATABASE].read(lambda connection: question_sets.find(connection, set_id)) if set_id else None
    )
    return await _form(request, await _typed(request, kept.asked if kept else form.EMPTY), set_id)


async def _typed(request: web.Request, known: QuestionSet) -> QuestionSet:
    served = await request.app[DATABASE].read(areas.everyone)
    fields = await request.post()
    spoken = request.app[SPEECH].languages
    return form.read(fields, known, spoken, [area.slug for area in served], leave_out=text(fields, "remove"))


async def _form(
    request: web.Request,
    asked: QuestionSet,
    set_id: int | None,
    wrong: Mapping[str, str] | None = None,
    *,
    too_late: bool = False,
) -> web.Response:
    def read(connection: sa.Connection) -> tuple[tuple[Area, ...], int]:
        return areas.everyone(connection), reach(connection, asked)

    known, people = await request.app[DATABASE].read(read)
    own = {name: one for name, one in (wrong or {}).items() if name.endswith(f"_{asked.language}")}
    context = {
        "id": set_id,
        "action": f"{HOME}/{set_id}/edit" if set_id else f"{HOME}/new",
        "asked": asked,
        "numbered": _numbered(asked),
        "longest": LONGEST,
        "wrong": own,
        "elsewhere": [name for name in wrong or {} if name not in own],
        "readings": readings(asked),
        "advice": advice(asked),
        "languages": request.app[SPEECH].names(),
        "areas_": [(area.slug, area.name) for area in known],
        "ages": [(str(age), AGE_NAMES[age]) for age in AGES],
        "about": about(people),
        "too_late": too_late,
    }
    return render(request, "staff/question_sets/form.html", context, status=409 if too_late else 200)


def _numbered(asked: QuestionSet) -> list[tuple[int, Question]]:
    """As many questions as there can be, those that are not used yet empty."""
    empty = [Question({})] * (MOST_QUESTIONS - len(asked.questions))
    return list(enumerate((*asked.questions, *empty), 1))


# ---------------------------------------------------------------- translating


async def translate(request: web.Request) -> web.StreamResponse:
    """GET /staff/question-sets/{id}/translate/{language}: the original beside its translation."""
    kept, language = await find(request), _language(request)
    if kept.state is not State.DRAFT or language == kept.asked.language:
        raise web.HTTPSeeOther(f"{HOME}/{kept.id}")
    return _side_by_side(request, kept, kept.asked, language)


async def save_translation(request: web.Request) -> web.StreamResponse:
    """POST /staff/question-sets/{id}/translate/{language}: kept as it is typed; what is missing may come later."""
    kept, language = await find(request), _language(request)
    asked = form.translated(await request.post(), kept.asked, language)
    if not await request.app[DATABASE].write(lambda connection: question_sets.update(connection, kept.id, asked)):
        return _side_by_side(request, kept, asked, language, too_late=True)
    stays = any(name.endswith(f"_{language}") for name in problems(asked)) or missing(asked, language)
    raise web.HTTPSeeOther(f"{HOME}/{kept.id}/translate/{language}" if stays else f"{HOME}/{kept.id}")


def _side_by_side(
    request: web.Request, kept: Kept, asked: QuestionSet, language: str, *, too_late: bool = False
) -> web.Response:
    names = dict(request.app[SPEECH].names())
    wrong = {name: one for name, one in problems(asked).items() if name.endswith(f"_{language}")}
    context = {
        "kept": kept,
        "asked": asked,
        "language": language,
        "name": names[language],
        "original": names.get(asked.language, asked.language),
        "parts_": [
            (part, _called(part), LONGEST[part.kind]) for part in parts(asked) if part.versions.get(asked.language)
        ],
        "missing": missing(asked, language),
        "wrong": wrong,
        "advice": advice(asked),
        "readings": readings(asked),
        "too_late": too_late,
    }
    return render(request, "staff/question_sets/translate.html", context, status=409 if too_late else 200)


def _called(part: Part) -> str:
    """A text of a set as staff call it: "Question 2", "Question 2, choice B"."""
    if part.name.startswith("q"):
        number, letter = part.name[1], part.name[2:].upper()
        return f"Question {number}" + (f", choice {letter}" if letter else "")
    return part.name.capitalize()


def _language(request: web.Request) -> str:
    language = request.match_info["language"]
    if language not in request.app[SPEECH].languages:
        raise web.HTTPNotFound
    return language
