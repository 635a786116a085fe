"""Puts a summary together: counts, protects, and says in plain words how it was made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from babel import Locale, UnknownLocaleError

from conversations.disclosure import ALL, Axis, Counts, publish
from conversations.flows.question_sets import labels
from conversations.model import OWN
from conversations.people import AgeBand
from conversations.themes.codebook import Codebook
from conversations.themes.periods import Period
from conversations.themes.place_standard import CODEBOOK
from conversations.themes.summary import Summary
from storage import question_sets
from storage.counting import AGE, AREA, CHOICE, LANGUAGE, OUTSIDE, THEME, Tally, tally
from storage.errors import StorageError
from storage.question_sets import Kept
from storage.tables import Area

AREAS = Area.__table__


class UnknownArea(StorageError):
    """A summary was asked for with an area that there is not."""


AGES: Mapping[str, str] = {
    AgeBand.UNDER_13: "Under 13",
    AgeBand.FROM_13_TO_15: "13 to 15",
    AgeBand.FROM_16_TO_17: "16 to 17",
    AgeBand.ADULT: "18 and over",
    AgeBand.UNKNOWN: "Not said",
}
NOTES = (
    (
        "Every number counts different people, however often each of them wrote. One person may talk about several themes, "
        "so the themes add up to more than all people. A person who moved is counted where they lived last."
    ),
    (
        "A theme is counted when a person chose it, or when their own words were sorted into it by a program. The program "
        "compares the words with example phrases of each theme, in English and Polish, and gives up to three themes. "
        "It can be wrong: read the numbers as a guide to what to talk about, not as a vote."
    ),
    "A theme says what people talked about. It does not say whether they were for or against anything.",
    (
        "Answers to a question set count each person once, by their last answer. Own words given there are sorted into themes "
        "with all others. Few of all people may have been asked: see its row “Not asked, or no answer”."
    ),
    "“Something else” is what fits no theme. “No reason given” is an answer such as “nothing” or “don't know”.",
    "The people here chose to take part. They are not a sample of everybody who lives here.",
    (
        "Not covered: people who did not take part, answers that are not sorted into themes yet, and answers that were "
        "deleted because their owner asked for it or because they were too old to keep."
    ),
)


def build(
    connection: sa.Connection, *, organisation: str, areas: Sequence[str] = (), period: Period, now: datetime
) -> Summary:
    """The summary of what families said in these areas, or (none named) everywhere. Raises `UnknownArea`."""
    counted = tally(connection, CODEBOOK, period, areas)
    names = _areas(connection, areas)
    names |= {key: code for key, code in _found(counted, AREA).items() if key not in names}  # no longer in the table
    return Summary(
        title="What matters to families",
        organisation=organisation,
        areas=tuple(names.values()),
        period=period,
        made_at=now,
        codebook=CODEBOOK.key,
        publication=publish(
            [*_tables(counted, CODEBOOK, names), *_set_tables(connection, counted)], answers=counted.answers
        ),
        notes=NOTES,
    )


def _areas(connection: sa.Connection, areas: Sequence[str]) -> dict[str, str]:
    """The areas to count, by condition, in the order of their names."""
    query = sa.select(AREAS.c.slug, AREAS.c.name).order_by(AREAS.c.name, AREAS.c.slug)
    known = {AREA + slug: name for slug, name in connection.execute(query)} | {OUTSIDE: "Outside our areas"}
    if unknown := [slug for slug in areas if AREA + slug not in known]:
        raise UnknownArea(f"there is no area with the code {' or '.join(unknown)}")
    return {key: name for key, name in known.items() if not areas or key.removeprefix(AREA) in areas}


def _tables(counted: Tally, codebook: Codebook, areas: Mapping[str, str]) -> list[Counts]:
    themes = Axis("Theme", {THEME + key: name for key, name in codebook.names.items()}, adds_up=False)
    area = Axis("Area", areas)
    age = Axis("Age", {AGE + key: name for key, name in AGES.items()})
    language = Axis("Language", _languages(counted))
    several = len(areas) > 1  # one area alone is what the other tables are about already
    return [
        *([Counts("Themes by area", themes, area, counted.people, ranked=True)] if several else []),
        Counts("Themes by age", themes, age, counted.people, ranked=True),
        *([Counts("Who was heard, by area", area, None, counted.people)] if several else []),
        Counts("Who was heard, by age", age, None, counted.people),
        Counts("Who was heard, by language", language, None, counted.people),
    ]


def _set_tables(connection: sa.Connection, counted: Tally) -> list[Counts]:
    """A table for each question with choices of each question set that people answered, the newest set first."""
    flows = {key.removeprefix(CHOICE).partition(".")[0] for key in _found(counted, CHOICE)}
    kept = question_sets.asked_in(connection, flows)
    return [
        _choices(counted, f"{CHOICE}{flow}.{question}=", f"{heading(each)} – {words}", choices)
        for flow, each in reversed(list(kept.items()))
        for question, (words, choices) in labels(each.asked).items()
    ]


def heading(kept: Kept) -> str:
    """What the titles of a question set's tables begin with."""
    return f"Questions {kept.id}: {kept.asked.said(kept.asked.title)}"


def _choices(counted: Tally, question: str, title: str, choices: Mapping[str, str]) -> Counts:
    """How many people gave each answer; those who gave none are a row too, so that the rows add up to everybody."""
    categories = {question + value: label for value, label in choices.items()} | {question + OWN: "In their own words"}
    said = {frozenset({key}): counted.people[frozenset({key})] for key in categories}
    nobody = question  # an empty value
    silent = counted.people[ALL] - sum(said.values())
    people = {ALL: counted.people[ALL], **said, frozenset({nobody}): silent}
    return Counts(title, Axis("Answer", categories | {nobody: "Not asked, or no answer"}), None, people)


def _found(counted: Tally, prefix: str) -> dict[str, str]:
    """The conditions of one kind that people were counted by, with their codes, in the codes' order."""
    keys = {key for group in counted.people for key in group if key.startswith(prefix)}
    return {key: key.removeprefix(prefix) for key in sorted(keys)}


def _languages(counted: Tally) -> dict[str, str]:
    names = {key: _language(code) for key, code in _found(counted, LANGUAGE).items()}
    return dict(sorted(names.items(), key=lambda item: item[1]))


def _language(code: str) -> str:
    try:
        return Locale.parse(code, sep="-").get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code
