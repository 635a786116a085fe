"""What is kept for how long: each rule against a stopped clock, on both databases, and what is told of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot import timetable
from bot.speech import Speech
from conversations.privacy import Keeping
from storage import announcements, audit, retention
from storage.database import Database
from storage.months import earlier
from storage.retention import RULES, Rule
from storage.tables import Answer, CaseEntry, Inbox, Outbox, Participant, Subscription
from tests import filling
from tests.filling import ALICE, BOB, Special, word

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
KEEPING = Keeping()
A_MOMENT = timedelta(minutes=1)
A_DAY, YEAR = timedelta(days=1), timedelta(days=365)
WORDS, DELIVERIES = timedelta(days=90), timedelta(days=30)
ANSWERS = datetime(2028, 3, 14, 12, tzinfo=UTC) - NOW  # 24 months
A_MONTH_MORE = timedelta(days=32)
ANSWER, INBOX, OUTBOX = Answer.__table__, Inbox.__table__, Outbox.__table__

# Each rule: how long its rows stay, and what must be so of them.
AGES: dict[str, tuple[timedelta, Special]] = {
    "addresses_under_13": (A_DAY, {"participant": {"age_band": "under_13"}}),
    "words_under_13": (A_DAY, {"answer": {"age_band": "under_13"}}),
    "messages_under_13": (A_DAY, {"participant": {"age_band": "under_13"}}),
    "words": (WORDS, {}),
    "messages": (WORDS, {}),
    "unhandled": (DELIVERIES, {"inbox": {"state": "failed"}}),
    "complaint_words": (WORDS, {}),
    "complaints": (ANSWERS, {}),
    "answers": (ANSWERS, {}),
    "quotes": (WORDS, {"quote": {"kind": "verbatim", "second_at": None}}),
    "deliveries": (DELIVERIES, {}),
    "goodbyes": (A_DAY, {"outbox": {"participant_id": None, "announcement_id": None}}),
    "attendance": (WORDS, {}),
    "events": (ANSWERS, {"announcement": {"event_id": None}, "outbox": {"event_id": None}}),
    "scores": (ANSWERS + A_MONTH_MORE, {}),  # by the month
    "receipts": (ANSWERS + A_DAY, {}),  # by the day
    "turned_away": (ANSWERS + A_MONTH_MORE, {}),
    "nobody": (DELIVERIES, {"participant": {"consented": False}}),
    "gone": (ANSWERS, {"address": {"reachable": False}}),
    "cases": (datetime(2051, 3, 14, 12, tzinfo=UTC) - NOW, {"answer": {"held_for": ALICE}}),
    "sessions": (timedelta(), {}),
    "links": (A_DAY, {}),
    "sign_in": (timedelta(), {}),
}
SLACK = {"scores": A_MONTH_MORE, "turned_away": A_MONTH_MORE, "receipts": A_DAY}


def due(connection: sa.Connection, rule: Rule, now: datetime) -> int:
    return rule.count(connection, retention.moments(KEEPING, now))


def test_p4_every_rule_has_its_age_here() -> None:
    assert AGES.keys() == {rule.name for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_p4_each_rule_waits_for_its_time_and_then_lets_go(database: Database, rule: Rule) -> None:
    age, special = AGES[rule.name]
    with database.transaction() as connection:
        filling.fill(connection, NOW, special)
        assert due(connection, rule, NOW + age - SLACK.get(rule.name, timedelta()) - A_MOMENT) == 0
        before = retention.moments(KEEPING, NOW + age + A_MOMENT)
        keys = rule.find(connection, before)
        assert len(keys) in {1, 2}  # of what is counted by the month, both have one
        assert rule.let_go(connection, before, keys) == 2
        assert rule.count(connection, before) == 0
        left = list(connection.execute(sa.select(rule.table)).mappings())
    assert [row[column] for row in left for column in rule.empties] == [""] * (2 if rule.empties else 0)
    assert len(left) == (2 if rule.empties else 0)


@pytest.mark.parametrize("name", ["words", "answers", "complaint_words", "complaints"])
def test_p4_what_a_case_holds_back_waits_for_it(database: Database, name: str) -> None:
    (rule,) = (each for each in RULES if each.name == name)
    with database.transaction() as connection:
        filling.fill(connection, NOW, {"answer": {"held_for": ALICE}, "report": {"held_for": ALICE}})
        assert due(connection, rule, NOW + 2 * ANSWERS) == 0


def test_p4_who_is_in_an_open_case_stays(database: Database) -> None:
    special: Special = {"participant": {"consented": False}, "safeguarding_case": {"state": "open"}}
    with database.transaction() as connection:
        filling.fill(connection, NOW, special)
        assert [due(connection, rule, NOW + 2 * ANSWERS) for rule in RULES if rule.name in {"nobody", "gone"}] == [0, 0]


def test_p4_who_still_gets_news_stays(database: Database) -> None:
    (rule,) = (each for each in RULES if each.name == "gone")
    with database.transaction() as connection:
        filling.fill(connection, NOW)
        subscription = Subscription.__table__
        connection.execute(sa.delete(subscription).where(subscription.c.participant_id == BOB))
        assert rule.find(connection, retention.moments(KEEPING, NOW + 2 * ANSWERS)) == [BOB]


@pytest.mark.parametrize(
    ("keeping", "rule", "days"),
    [
        (Keeping(words_days=7), "words", 8),
        (Keeping(deliveries_days=3), "deliveries", 4),
        (Keeping(answers_months=1), "answers", 32),
    ],
)
def test_p4_the_settings_decide(sqlite: Database, keeping: Keeping, rule: str, days: int) -> None:
    (found,) = (each for each in RULES if each.name == rule)
    with sqlite.transaction() as connection:
        filling.fill(connection, NOW)
        assert found.count(connection, retention.moments(keeping, NOW + timedelta(days=days))) == 2
        assert found.count(connection, retention.moments(KEEPING, NOW + timedelta(days=days))) == 0


# ---------------------------------------------------------------- all of them together


async def test_p4_in_the_end_nothing_of_anybody_is_left_but_their_cases(database: Database) -> None:
    with database.transaction() as connection:
        filling.fill(connection, NOW, {"address": {"reachable": False}})
    gone = await retention.let_go(database, KEEPING, NOW + ANSWERS + A_MONTH_MORE)
    with database.transaction() as connection:
        assert filling.holding(connection, word(ALICE)) == filling.holding(connection, ALICE) == {}
        assert len(list(connection.scalars(sa.select(CaseEntry.__table__.c.id)))) == 2
        lines = {line.subject: line.details for line in audit.lines(connection, 100)}
    assert lines.items() >= {name: {"count": count} for name, count in gone.items()}.items()
    assert await retention.let_go(database, KEEPING, NOW + ANSWERS + A_MONTH_MORE) == {}


async def test_p4_many_rows_go_a_portion_at_a_time(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    row = {"account": "web", "address": "a", "kind": "words", "words": "hello", "step": "", "state": "handled"}
    rows = [row | {"message_id": str(n), "at": NOW, "received_at": NOW} for n in range(retention.PORTION + 5)]
    with sqlite.transaction() as connection:
        connection.execute(sa.insert(INBOX), rows)
    portions: list[int] = []
    let_go = Rule.let_go

    def counted(rule: Rule, connection: sa.Connection, before: retention.Moments, keys: Any) -> int:
        portions.append(len(keys))
        return let_go(rule, connection, before, keys)

    monkeypatch.setattr(Rule, "let_go", counted)
    assert await retention.let_go(sqlite, KEEPING, NOW + WORDS + A_MOMENT) == {"messages": retention.PORTION + 5}
    assert portions == [retention.PORTION, 5]


async def test_p4_the_numbers_of_an_announcement_stay_right(database: Database) -> None:
    with database.transaction() as connection:
        filling.fill(connection, NOW, {"outbox": {"announcement_id": ALICE, "state": "failed", "reason": "blocked"}})
        connection.execute(sa.update(OUTBOX).where(OUTBOX.c.participant_id == BOB).values(state="sent", reason=""))
        connection.execute(sa.text("DELETE FROM delivery_tally"))
        before = announcements.progress(connection, [ALICE]), announcements.reasons(connection, ALICE)
    assert before == ({ALICE: {"failed": 1, "sent": 1}}, {"failed": [("blocked", 1)]})
    assert (await retention.let_go(database, KEEPING, NOW + DELIVERIES + A_MOMENT))["deliveries"] == 2
    with database.transaction() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(OUTBOX)) == 0
        assert (announcements.progress(connection, [ALICE]), announcements.reasons(connection, ALICE)) == before


async def test_p4_words_that_are_gone_still_count_as_said(database: Database) -> None:
    """That somebody said something of their own is a number of the summary, after the words are gone too."""
    with database.transaction() as connection:
        filling.fill(connection, NOW)
    await retention.let_go(database, KEEPING, NOW + WORDS + A_MOMENT)
    with database.transaction() as connection:
        found = connection.execute(sa.select(ANSWER.c.words, ANSWER.c.coded_with)).all()
        people = connection.scalar(sa.select(sa.func.count()).select_from(Participant.__table__))
    assert [row.words for row in found] == ["", ""]
    assert people == 2


def test_p4_a_case_that_is_not_closed_never_goes(database: Database) -> None:
    (rule,) = (each for each in RULES if each.name == "cases")
    with database.transaction() as connection:
        filling.fill(connection, NOW, {"safeguarding_case": {"state": "open"}})
        assert due(connection, rule, NOW + 100 * YEAR) == 0


async def test_p4_the_clock_does_it_each_day_and_for_people_under_13_each_hour(sqlite: Database) -> None:
    scheduler = timetable.schedule(sqlite, Speech(offered="en"), lambda: None, keeping=KEEPING)
    every = {job.id: job.trigger.interval for job in scheduler.get_jobs()}
    assert (every["let_go"], every["let_go_soon"]) == (A_DAY, timedelta(hours=1))
    with sqlite.transaction() as connection:
        filling.fill(connection, NOW, {"answer": {"age_band": "under_13"}})
    soon = await retention.let_go(sqlite, KEEPING, NOW + A_DAY + A_MOMENT, retention.HOURLY)
    assert soon == {"words_under_13": 2, "sign_in": 2}


def test_p4_a_month_is_a_month() -> None:
    assert earlier(datetime(2026, 3, 31, tzinfo=UTC), 1) == datetime(2026, 2, 28, tzinfo=UTC)
    assert earlier(datetime(2026, 1, 15, tzinfo=UTC), 24) == datetime(2024, 1, 15, tzinfo=UTC)
