"""What is counted is what people said: the same as counting by hand, on both databases."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from conversations.disclosure import ALL, TOO_FEW, Group
from conversations.themes.coding import Coder
from conversations.themes.periods import ALL_TIME, Period, UnknownPeriod, find, month, presets, quarter, reporting_year
from conversations.themes.place_standard import CODEBOOK
from conversations.themes.summary import Summary
from storage import codings, counting, summaries
from storage.database import Database
from storage.tables import Answer, Area, Coding, Participant
from tests.civic_answers import ENGLISH

CODER = Coder(CODEBOOK)
NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
LONDON_MARCH = find("2026-03", NOW)
AREAS = {"govan": "Govan", "leith": "Leith", "unst": "Unst"}
EVER = (ALL_TIME.start, ALL_TIME.end)
BANDS = ["under_13", "13_15", "16_17", "adult", "unknown"]


def said(person: int, at: datetime = NOW, area: str | None = "govan", **more: Any) -> dict[str, Any]:
    row = {
        "participant_id": person,
        "session": 1,
        "flow": "what_matters",
        "question": "own",
        "value": None,
        "words": None,
    }
    return {**row, "language": "en", "area": area, "age_band": "adult", "at": at, **more}


def keep(connection: sa.Connection, answers: Sequence[dict[str, Any]]) -> None:
    areas = [
        {
            "slug": slug,
            "name": name,
            "country": "scotland",
            "timezone": "Europe/London",
            "contact": "",
            "postcodes": [],
            "demo": False,
        }
        for slug, name in AREAS.items()
    ]
    connection.execute(sa.insert(Area.__table__), areas)
    person = {
        "created_at": NOW,
        "language": "en",
        "age_band": "adult",
        "consented": True,
        "quote": False,
    }
    people = sorted({answer["participant_id"] for answer in answers})
    connection.execute(
        sa.insert(Participant.__table__), [{"id": each, "pseudonym": f"p{each}", **person} for each in people]
    )
    connection.execute(sa.insert(Answer.__table__), list(answers))


def crowd(seed: int, people: int = 60) -> list[dict[str, Any]]:
    """Random people: some press a theme, some write, some do both or move; some answers are none of ours."""
    chance = random.Random(seed)
    answers = []
    for person in range(1, people + 1):
        for session in range(1, chance.randint(1, 3) + 1):
            row = said(
                person,
                NOW + timedelta(days=chance.randint(-40, 20)),
                chance.choice([*AREAS, None]),
                session=session,
                age_band=chance.choice(BANDS),
                language=chance.choice(["en", "pl", "ur"]),
            )
            theme = chance.choice([*(each.id for each in CODEBOOK.themes), "own", None])
            answers.append({**row, "question": "theme", "value": theme})
            answers.append(
                {**row, "question": "better", "words": chance.choice([*(words for _, words in ENGLISH), None])}
            )
            answers.append({**row, "question": "weight", "value": "a_little"})
            answers.append({**row, "flow": "find_help", "question": "wrong", "words": "the park was shut"})
    return answers


def by_hand(answers: Sequence[dict[str, Any]], span: counting.Span) -> counting.Tally:
    """The same count in plain Python."""
    themes = {theme.id for theme in CODEBOOK.themes}
    meant = [
        answer
        for answer in answers
        if answer["flow"] == "what_matters"
        and span[0] <= answer["at"] < span[1]
        and answer.get("held_for") is None
        and (answer["words"] or (answer["question"] == "theme" and answer["value"] in themes))
    ]
    people: Counter[Group] = Counter()
    given: Counter[str] = Counter()
    latest = {answer["participant_id"]: answer for answer in meant}
    for person, last in latest.items():
        theirs = [answer for answer in meant if answer["participant_id"] == person]
        raised = {answer["value"] for answer in theirs if answer["value"]}
        for answer in theirs:
            if answer["words"]:
                raised |= {coded.theme for coded in CODER.code(answer["words"], answer["language"])}
        area, age, language = f"area:{last['area'] or ''}", f"age:{last['age_band']}", f"language:{last['language']}"
        given.update({"": len(theirs), area: len(theirs)})
        for where in (frozenset[str](), frozenset({area})):
            people.update((where, where | {age}, where | {language}))
            people.update(where | {f"theme:{theme}"} | cut for theme in raised for cut in (ALL, {age}))
    return counting.Tally(people, given)


def code_all(connection: sa.Connection) -> None:
    while codings.code_pending(connection, CODER, 50) == 50:
        pass


@pytest.mark.parametrize("period", [ALL_TIME, LONDON_MARCH], ids=lambda period: period.key)
def test_the_database_counts_as_one_would_by_hand(database: Database, period: Period) -> None:
    answers, span = crowd(7), (period.start, period.end)
    with database.transaction() as connection:
        keep(connection, answers)
        code_all(connection)
        assert counting.tally(connection, CODEBOOK, span) == by_hand(answers, span)


def test_a_period_ends_where_the_next_begins(database: Database) -> None:
    moments = [LONDON_MARCH.start - timedelta(seconds=1), LONDON_MARCH.start, LONDON_MARCH.end]
    with database.transaction() as connection:
        keep(connection, [said(person, at, words="the bus is late") for person, at in enumerate(moments, 1)])
        assert counting.tally(connection, CODEBOOK, (LONDON_MARCH.start, LONDON_MARCH.end)).people[ALL] == 1


def test_coding_takes_each_answer_once_in_order(database: Database) -> None:
    with database.transaction() as connection:
        keep(connection, [said(person, words=f"the bus is late {person}") for person in range(1, 8)])
        assert [each.answer_id for each in codings.uncoded(connection, 3)] == [1, 2, 3]
        assert [codings.code_pending(connection, CODER, 3) for _ in range(4)] == [3, 3, 1, 0]
        assert connection.scalar(sa.select(sa.func.count()).select_from(Coding.__table__)) == 7
        assert set(connection.scalars(sa.select(Answer.__table__.c.coded_with))) == {"place_standard@1"}


def test_the_list_of_uncoded_answers_is_read_from_its_index(sqlite: Database) -> None:
    with sqlite.transaction() as connection:
        query = str(codings._UNCODED.compile(dialect=connection.dialect)).replace("\n", " ")
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", (5, 0)).all()
    assert "ix_answer_uncoded" in str(plan)


def test_changed_words_lose_their_old_themes_at_once_and_get_new_ones(database: Database) -> None:
    answer = Answer.__table__
    with database.transaction() as connection:
        keep(connection, [said(1, words="the bus is late")])
        code_all(connection)
        connection.execute(sa.update(answer).values(words="dog mess everywhere", coded_with=None))
        assert not [group for group in counting.tally(connection, CODEBOOK, EVER).people if "theme" in str(group)]
        code_all(connection)
        assert set(counting.tally(connection, CODEBOOK, EVER).people) >= {frozenset({"theme:care_and_maintenance"})}
        assert connection.scalars(sa.select(Coding.__table__.c.theme)).all() == ["care_and_maintenance"]


def test_a_choice_counts_as_its_theme_at_once(database: Database) -> None:
    with database.transaction() as connection:
        keep(connection, [said(1, question="theme", value="feeling_safe")])
        assert connection.execute(codings.themed(["feeling_safe"])).all() == [(1, "feeling_safe", "chosen")]
        assert counting.tally(connection, CODEBOOK, EVER).people[frozenset({"theme:feeling_safe"})] == 1


def summary(database: Database, answers: Sequence[dict[str, Any]], **more: Any) -> Summary:
    with database.transaction() as connection:
        keep(connection, answers)
        code_all(connection)
        return summaries.build(connection, organisation="Team", period=ALL_TIME, now=NOW + timedelta(seconds=1), **more)


def test_a_summary_has_every_area_and_those_outside(database: Database) -> None:
    made = summary(
        database,
        [said(person, area=area, words="the bus is late") for person, area in enumerate(["govan"] * 20 + [None] * 15)],
    )
    reach = next(table for table in made.tables if table.title == "Who was heard, by area")
    assert [(row.label, row.cells[0].text) for row in reach.rows] == [
        ("All people", "35"),
        ("Govan", "20"),
        ("Leith", "0"),
        ("Unst", "0"),
        ("Outside our areas", "15"),
    ]
    themes = made.tables[0]
    assert [cell.text for cell in themes.rows[1].cells] == ["35", "20", "0", "0", "15"]
    assert (themes.rows[1].label, made.people.text, made.answers.text) == ("Public transport", "35", "35")


def test_a_summary_of_nine_people_says_only_that(database: Database) -> None:
    made = summary(database, [said(person, words="the bus is late") for person in range(9)])
    assert {table.instead for table in made.tables} == {TOO_FEW}
    assert (str(made.people), str(made.answers)) == ("[c]", "[c]")


def test_a_summary_of_one_area_has_no_table_by_area(sqlite: Database) -> None:
    made = summary(sqlite, [said(person, words="the bus is late") for person in range(12)], area="govan")
    assert made.areas == ("Govan",)
    assert not [table.title for table in made.tables if "by area" in table.title]


def test_an_area_that_is_gone_is_shown_by_its_code(sqlite: Database) -> None:
    made = summary(sqlite, [said(person, area="old-town", words="the bus is late") for person in range(12)])
    assert made.areas == ("Govan", "Leith", "Unst", "Outside our areas", "old-town")


def test_an_unknown_area_is_refused_by_its_code(sqlite: Database) -> None:
    with pytest.raises(summaries.UnknownArea, match="narnia"):
        summary(sqlite, [said(1)], area="narnia")


def test_a_summary_states_how_it_was_protected(sqlite: Database) -> None:
    about = dict(summary(sqlite, [said(person, words="the bus is late") for person in range(12)]).about)
    assert about["People heard"] == "10"
    assert about["Made on"] == "2026-03-20"
    assert about["Protection"].startswith("published: Groups of fewer than 10")
    assert about["Hidden numbers"] == "[c] = hidden to protect people"


# ---------------------------------------------------------------- periods


def test_the_periods_on_offer() -> None:
    offered = [(period.key, period.name) for period in presets(datetime(2026, 1, 31, tzinfo=UTC))]
    assert offered == [
        ("2026-01", "January 2026"),
        ("2025-12", "December 2025"),
        ("2026-Q1", "January to March 2026"),
        ("2025-Q4", "October to December 2025"),
        ("2025-26", "April 2025 to March 2026"),
        ("2024-25", "April 2024 to March 2025"),
        ("all", "All time"),
    ]


def test_a_period_is_found_again_by_its_key() -> None:
    for period in presets(NOW):
        assert find(period.key, NOW) == period


def test_periods_begin_at_midnight_where_people_live() -> None:
    april = month(2026, 4, counting_zone := LONDON_MARCH.start.tzinfo or UTC)
    assert april.start.astimezone(UTC) == datetime(2026, 3, 31, 23, tzinfo=UTC)
    assert LONDON_MARCH.end == april.start
    assert quarter(2026, 4, counting_zone).end == month(2027, 1, counting_zone).start
    assert reporting_year(2025, counting_zone).end == april.start


@pytest.mark.parametrize(
    "key", ["", "2026-13", "2026-00", "2026-Q5", "2026-28", "March", "2026-04", "2026-27", "ALL", "2026-03 "]
)
def test_a_period_that_is_not_there_is_refused(key: str) -> None:
    with pytest.raises(UnknownPeriod, match="2026-Q1"):
        find(key, NOW)
