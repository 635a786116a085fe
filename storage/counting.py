"""Counts of distinct people by theme, area, age band and language. They are true counts: `disclosure` must see them first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from conversations.disclosure import Group
from conversations.model import OWN
from conversations.themes.codebook import Codebook
from storage import codings
from storage.tables import Answer

ANSWER = Answer.__table__
THEME, AREA, AGE, LANGUAGE = "theme:", "area:", "age:", "language:"  # what each condition begins with
CHOICE = "choice:"  # of a question set's question: "choice:set_12.q1=a"
OUTSIDE = AREA  # people outside every area

Span = tuple[datetime, datetime]  # from, up to and without


@dataclass(frozen=True, slots=True)
class Tally:
    """Distinct people by the conditions that they share, and the number of their answers by area, "" for all."""

    people: Counter[Group]
    answers: Counter[str]


def tally(connection: sa.Connection, codebook: Codebook, span: Span) -> Tally:
    """Count who said what in a time, everywhere and in each area.

    Somebody who moved, or got older, is counted once: where and what they were at their last answer. So the areas of one
    time never share a person, and add up to everybody.
    """
    people: Counter[Group] = Counter()
    answers: Counter[str] = Counter()
    for kind, said, area, age, language, count in connection.execute(_statement(codebook, span)):
        where = AREA + (area or "")
        if kind == "answers":
            answers.update({"": count, where: count})
            continue
        also = {"themes": (THEME, (age and AGE + age,)), "choices": (CHOICE, ())}
        prefix, cuts = also.get(kind, ("", (age and AGE + age, language and LANGUAGE + language)))
        about = {prefix + said} if said is not None else set()
        for cut in _cuts(where, *cuts):
            people[frozenset(about | cut)] += count
    return Tally(people, answers)


def _cuts(where: str, *others: str) -> Iterator[set[str]]:
    """Everybody and each cut that a person is in, everywhere and in their area."""
    for place in (set[str](), {where}):
        yield place
        yield from (place | {other} for other in others)


def _statement(codebook: Codebook, span: Span) -> sa.CompoundSelect[str, Any, Any, Any, Any, int]:
    """Everything in one statement, so that all numbers are of the same moment on every database."""
    ids = [theme.id for theme in codebook.themes]
    said = answers_in(span, ids)
    person = people_of(said)
    themed = codings.themed(ids).subquery("themed")
    nothing = sa.cast(sa.null(), sa.String)
    themes = (
        sa.select(
            sa.literal("themes").label("kind"),
            themed.c.theme,
            person.c.area,
            person.c.age_band,
            nothing.label("language"),
            sa.func.count(said.c.participant_id.distinct()),
        )
        .select_from(themed)
        .join(said, said.c.id == themed.c.answer_id)
        .join(person, person.c.participant_id == said.c.participant_id)
        .group_by(themed.c.theme, person.c.area, person.c.age_band)
    )
    reach = sa.select(
        sa.literal("reach"), nothing, person.c.area, person.c.age_band, person.c.language, sa.func.count()
    ).group_by(person.c.area, person.c.age_band, person.c.language)
    answers = (
        sa.select(sa.literal("answers"), nothing, person.c.area, nothing, nothing, sa.func.count())
        .join_from(said, person, person.c.participant_id == said.c.participant_id)
        .group_by(person.c.area)
    )
    return sa.union_all(themes, reach, answers, _choices(said, person))


def _choices(said: sa.CTE, person: sa.CTE) -> sa.Select[Any]:
    """How many people chose what in each question of a set, by their last answer to it."""
    nothing = sa.cast(sa.null(), sa.String)
    last = (
        sa.select(sa.func.max(ANSWER.c.id))
        .join(said, said.c.id == ANSWER.c.id)
        .where(codings.to_a_set(ANSWER))
        .group_by(ANSWER.c.participant_id, ANSWER.c.flow, ANSWER.c.question)
    )
    chosen = ANSWER.c.flow + "." + ANSWER.c.question + "=" + sa.func.coalesce(ANSWER.c.value, OWN)
    counted = (
        sa.select(chosen.label("chosen"), person.c.area)
        .join_from(ANSWER, person, person.c.participant_id == ANSWER.c.participant_id)
        .where(ANSWER.c.id.in_(last))
        .subquery("counted")
    )
    return sa.select(
        sa.literal("choices"), counted.c.chosen, counted.c.area, nothing, nothing, sa.func.count()
    ).group_by(counted.c.chosen, counted.c.area)


def answers_in(span: Span, theme_ids: Sequence[str]) -> sa.CTE:
    """The answers of a time that say what matters, without those that are held for a safeguarding case."""
    start, end = span
    wanted = (ANSWER.c.at >= start, ANSWER.c.at < end, codings.said(theme_ids))
    return sa.select(ANSWER.c.id, ANSWER.c.participant_id, ANSWER.c.at).where(*wanted).cte("said")


def people_of(said: sa.CTE) -> sa.CTE:
    """Whoever gave these answers, each once: where and what they were at the last of them."""
    latest = sa.select(sa.func.max(said.c.id)).group_by(said.c.participant_id)
    return (
        sa.select(ANSWER.c.participant_id, ANSWER.c.area, ANSWER.c.age_band, ANSWER.c.language)
        .where(ANSWER.c.id.in_(latest))
        .cte("person")
    )
