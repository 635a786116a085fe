"""D2, step 8: what can be subtracted from what, worked out against brute force on both databases."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from conversations.disclosure import PUBLISHED
from conversations.themes.periods import find
from conversations.themes.place_standard import CODEBOOK
from storage import publications, summaries
from storage.counting import Span, tally
from storage.database import Database
from storage.publications import Published
from storage.tables import Answer, SafeguardingCase
from tests.test_counting import keep, said

START = datetime(2026, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 7, 1, tzinfo=UTC)
DAYS = 180


def span(first: int, last: int) -> Span:
    return START + timedelta(days=first), START + timedelta(days=last)


def published(number: int, of: Span) -> Published:
    return Published(number, "x", "published", *of, NOW, {}, {})


def crowd(seed: int) -> list[dict[str, Any]]:
    """People who choose themes on random days, some of them several times, in one area or two."""
    chance = random.Random(seed)
    answers = []
    for person in range(1, chance.choice([20, 40, 60]) + 1):
        for session in range(chance.choice([1, 1, 1, 2, 3])):
            day = chance.choice([chance.uniform(0, DAYS), chance.uniform(0, 30)])
            about: dict[str, Any] = {"area": chance.choice(["govan", "govan", "leith"]), "session": session}
            at = START + timedelta(days=day)
            answers.append(said(person, at, question="theme", value="feeling_safe", **about))
    return answers


def by_hand(answers: Sequence[dict[str, Any]], outer: Span, inner: Sequence[Span]) -> tuple[bool, set[str]]:
    """Take away every choice of the inner ones from the outer, and see whether 1 to 7 people are left."""
    everywhere, areas = False, set()
    whole = [each for each in answers if outer[0] <= each["at"] < outer[1]]
    lives = {each["participant_id"]: each["area"] for each in whole}  # in order, so where they were last
    for some in itertools.chain.from_iterable(itertools.combinations(inner, size) for size in range(1, len(inner) + 1)):
        left = {each["participant_id"] for each in whole if not any(start <= each["at"] < end for start, end in some)}
        everywhere |= 1 <= len(left) <= 7
        for area in ("govan", "leith"):
            if 1 <= sum(lives[person] == area for person in left) <= 7:
                areas.add(f"area:{area}")
    return everywhere, areas


@pytest.mark.parametrize("seed", range(12))
def test_d2_step_8_every_way_of_subtracting_is_found(sqlite: Database, seed: int) -> None:
    _agrees(sqlite, seed)


def test_d2_step_8_the_same_on_both_databases(database: Database) -> None:
    _agrees(database, 99)


def _agrees(database: Database, seed: int) -> None:
    chance, answers = random.Random(seed), crowd(seed)
    cuts = [span(*sorted(chance.sample(range(0, DAYS + 1, 30), 2))) for _ in range(chance.choice([1, 2, 3, 4]))]
    with database.transaction() as connection:
        keep(connection, answers)
        known = [published(number, each) for number, each in enumerate(cuts, 1)]
        found = publications.difference(connection, span(0, DAYS), known)
    inner = [each for each in dict.fromkeys(cuts) if each != span(0, DAYS)]
    assert (found.everywhere, set(found.areas)) == by_hand(answers, span(0, DAYS), inner)


def test_d2_step_8_a_part_of_what_was_published_is_compared_with_the_whole(sqlite: Database) -> None:
    days = [1] * 20 + [100] * 5
    answers = [
        said(n, START + timedelta(days=day), question="theme", value="feeling_safe") for n, day in enumerate(days, 1)
    ]
    with sqlite.transaction() as connection:
        keep(connection, answers)
        assert publications.difference(connection, span(0, 30), [published(1, span(0, DAYS))]).everywhere
        assert not publications.difference(connection, span(0, 120), [published(1, span(0, DAYS))])


def test_d6_two_who_publish_at_the_same_moment_cannot_both(database: Database) -> None:
    days = [said(n, START, question="theme", value="feeling_safe") for n in range(1, 21)]
    period = find("2026-01", NOW)
    with database.transaction() as connection:
        keep(connection, days)
    with database.transaction() as connection:
        first, second = (summaries.prepare(connection, period=period, now=NOW) for _ in range(2))
        assert [summaries.keep(connection, each) for each in (first, second)] == [True, False]
        again = summaries.prepare(connection, period=period, now=NOW)
        assert (again.is_new, again.publication) == (False, first.publication)


def test_fewer_than_ten_people_are_no_publication(sqlite: Database) -> None:
    with sqlite.transaction() as connection:
        keep(connection, [said(n, START, question="theme", value="feeling_safe") for n in range(1, 10)])
        pack = summaries.prepare(connection, period=find("2026-01", NOW), profile=PUBLISHED, now=NOW)
        assert (pack.is_new, pack.publication.people.text) == (False, "[c]")


def test_s6_what_a_case_holds_is_in_no_count(sqlite: Database) -> None:
    """D4 and S6: an answer that is held counts again when it is cleared."""

    with sqlite.transaction() as connection:
        keep(connection, [said(n, START, question="theme", value="feeling_safe") for n in range(1, 13)])
        row = {"number": "S1", "account": "web", "tier": "serious", "kind": "k", "rule": "r", "version": "1"}
        connection.execute(
            SafeguardingCase.__table__.insert().values(
                **row, age_band="adult", language="en", opened_at=NOW, state="open", id=1
            )
        )
        table = Answer.__table__
        connection.execute(table.update().where(table.c.participant_id == 1).values(held_for=1))
        assert tally(connection, CODEBOOK, span(0, 30)).people[frozenset()] == 11
        connection.execute(table.update().values(held_for=None))
        assert tally(connection, CODEBOOK, span(0, 30)).people[frozenset()] == 12
