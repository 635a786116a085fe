"""The forms of a question set: from what was typed to a set that may still have problems, or to when it is open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

from bot.web.announcement_form import Fields, WrongTime, send_at, text
from conversations.announcements import Audience, NoSuchTime, moment
from conversations.question_sets import (
    AGES,
    MOST_QUESTIONS,
    Part,
    Question,
    QuestionSet,
    Versions,
    parts,
)

EMPTY = QuestionSet({}, {}, (), {})


class Opening(NamedTuple):
    """When a set is open, in UTC, and whether its audience is invited. ``until`` is none when it has no end."""

    since: datetime
    until: datetime | None
    invite: bool


def read(
    fields: Fields, known: QuestionSet, languages: Iterable[str], areas: Iterable[str], *, leave_out: str = ""
) -> QuestionSet:
    """What was typed in the set's own language. A text that is as it was keeps its translations in ``known``.

    ``leave_out`` is the number of a question that is to go.
    """
    spoken = list(languages)
    language = next(iter(_chosen(fields, "language_of", spoken)), known.language)
    kept = _by_words(known)

    def said(name: str) -> Versions:
        return _kept(text(fields, name), language, kept)

    return QuestionSet(
        title=said("title"),
        invitation=said("invitation"),
        questions=tuple(
            question
            for number in range(1, MOST_QUESTIONS + 1)
            if str(number) != leave_out and (question := _question(fields, number, language, kept))
        ),
        thanks=said("thanks"),
        language=language,
        audience=Audience(
            _chosen(fields, "area", areas),
            _chosen(fields, "language", spoken),
            _chosen(fields, "age", map(str, AGES)) or tuple(map(str, AGES)),
        ),
    )


def _question(fields: Fields, number: int, language: str, kept: Mapping[str, Versions]) -> Question | None:
    """One question, unless nothing is written in it."""
    words = text(fields, f"q{number}")
    lines = (line.strip() for line in text(fields, f"q{number}_choices").splitlines())
    choices = tuple(_kept(line, language, kept) for line in lines if line)
    if not words and not choices:
        return None
    own_words = bool(choices) and bool(text(fields, f"q{number}_own"))
    return Question(_kept(words, language, kept), choices, own_words)


def _by_words(known: QuestionSet) -> dict[str, Versions]:
    """Each text of a set with its translations, by its words."""
    return {words: part.versions for part in parts(known) if (words := part.versions.get(known.language))}


def _kept(words: str, language: str, kept: Mapping[str, Versions]) -> Versions:
    return {**kept.get(words, {}), language: words} if words else {}


def translated(fields: Fields, known: QuestionSet, language: str) -> QuestionSet:
    """The set with what was typed as its translation to a language; an empty field takes a translation away."""
    typed = {part.name: _with(part, language, text(fields, f"{part.name}_{language}")) for part in parts(known)}
    questions = tuple(
        replace(
            question,
            text=typed[f"q{number}"],
            choices=tuple(typed[part.name] for part in parts(known) if _is_choice_of(part, number)),
        )
        for number, question in enumerate(known.questions, 1)
    )
    return replace(
        known,
        title=typed["title"],
        invitation=typed["invitation"],
        questions=questions,
        thanks=typed["thanks"],
    )


def _is_choice_of(part: Part, number: int) -> bool:
    return part.name.startswith(f"q{number}") and part.name != f"q{number}"


def _with(part: Part, language: str, words: str) -> Versions:
    others = {name: version for name, version in part.versions.items() if name != language}
    return {**others, language: words} if words else others


def opening(fields: Fields, zone: str, now: datetime) -> Opening:
    """When the set is open, by the local times that were typed. Raises `WrongTime`."""
    since = send_at(fields, zone, now)
    typed = text(fields, "until")
    if not typed:
        return Opening(since, None, bool(text(fields, "invite")))
    try:
        until = moment(datetime.fromisoformat(typed).replace(tzinfo=None), zone).astimezone(UTC)
    except NoSuchTime as error:
        raise WrongUntil(str(error)) from None
    except (ValueError, OverflowError):
        raise WrongUntil("This is not a date and time.") from None
    if until <= since:
        raise WrongUntil("It would close before it opens. Choose a later time, or leave it empty.")
    return Opening(since, until, bool(text(fields, "invite")))


class WrongUntil(WrongTime):
    """A time that the set cannot close at; the message says why."""


def _chosen(fields: Fields, name: str, known: Iterable[str]) -> tuple[str, ...]:
    chosen = set(fields.getall(name, ()))
    return tuple(value for value in known if value in chosen)
