"""Counts of distinct people by theme, area, age band and language. They are true counts: `disclosure` must see them first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from conversations.disclosure import ALL, Group
from conversations.model import OWN
from conversations.themes.codebook import Codebook
from conversations.themes.periods import Period
from storage import codings
from storage.tables import Answer

ANSWER = Answer.__table__
THEME, AREA, AGE, LANGUAGE = "theme:", "area:", "age:", "language:"  # what each condition begins with
CHOICE = "choice:"  # of a question set's question: "choice:set_12.q1=a"
OUTSIDE = AREA  # people outside every area


@dataclass(frozen=True, slots=True)
class Tally:
    """Distinct people by the conditions that they share, and the number of their answers."""

    people: Counter[Group]
    answers: int


def tally(connection: sa.Connection, codebook: Codebook, period: Period, areas: Sequence[str] = ()) -> Tally:
    """Count who said what in a period, in these areas or (none named) everywhere.

    Somebody who moved, or got older, is counted once: where and what they were at their last answer.
    """
    people: Counter[Group] = Counter()
    answers = 0
    for kind, theme, area, age, language, count in connection.execute(_statement(codebook, period, areas)):
        if kind == "answers":
            answers = count
        elif kind == "themes":
            for cut in (ALL, {AREA + (area or "")}, {AGE + age}):
                people[frozenset({THEME + theme, *cut})] += count
        elif kind == "choices":
            people[frozenset({CHOICE + theme})] += count
        else:
            for cut in (ALL, {AREA + (area or "")}, {AGE + age}, {LANGUAGE + language}):
                people[frozenset(cut)] += count
    return Tally(people, answers)


def _statement(
    codebook: Codebook, period: Period, areas: Sequence[str]
) -> sa.CompoundSelect[str, Any, Any, Any, Any, int]:
    """Everything in one statement, so that all numbers are of the same moment on every database."""
    ids = [theme.id for theme in codebook.themes]
    said = _said(ids, period, areas)
    latest = sa.select(sa.func.max(said.c.id)).group_by(said.c.participant_id)
    person = (
        sa.select(ANSWER.c.participant_id, ANSWER.c.area, ANSWER.c.age_band, ANSWER.c.language)
        .where(ANSWER.c.id.in_(latest))
        .cte("person")
    )
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
    answers = sa.select(sa.literal("answers"), nothing, nothing, nothing, nothing, sa.func.count()).select_from(said)
    return sa.union_all(themes, reach, answers, _choices(said))


def _choices(said: sa.CTE) -> sa.Select[Any]:
    """How many people chose what in each question of a set, by their last answer to it."""
    nothing = sa.cast(sa.null(), sa.String)
    last = (
        sa.select(sa.func.max(ANSWER.c.id))
        .join(said, said.c.id == ANSWER.c.id)
        .where(codings.to_a_set(ANSWER))
        .group_by(ANSWER.c.participant_id, ANSWER.c.flow, ANSWER.c.question)
    )
    chosen = ANSWER.c.flow + "." + ANSWER.c.question + "=" + sa.func.coalesce(ANSWER.c.value, OWN)
    counted = sa.select(chosen.label("chosen")).where(ANSWER.c.id.in_(last)).subquery("counted")
    return sa.select(sa.literal("choices"), counted.c.chosen, nothing, nothing, nothing, sa.func.count()).group_by(
        counted.c.chosen
    )


def _said(theme_ids: Sequence[str], period: Period, areas: Sequence[str]) -> sa.CTE:
    """The answers of the period that say what matters."""
    wanted = [ANSWER.c.at >= period.start, ANSWER.c.at < period.end, codings.said(theme_ids)]
    if areas:
        wanted.append(ANSWER.c.area.in_(list(areas)))
    return sa.select(ANSWER.c.id, ANSWER.c.participant_id).where(*wanted).cte("said")
