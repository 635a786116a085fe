"""What waits, what could not be sent, and another try for it: on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from storage import announcements, delivery
from storage.database import Database
from storage.delivery import EVERY, Chosen, Pause, Why
from storage.tables import Account, Address, Announcement, Outbox, Subscription
from tests.letters import announce, fail, put
from tests.staffing import add_areas, settle

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
NIGHT = NOON.replace(hour=23)
MINUTE = timedelta(minutes=1)


def done(database: Database, *work: Callable[[sa.Connection], Any]) -> Any:
    """Do some things in one transaction; returns what came of the last."""
    with database.transaction() as connection:
        return [each(connection) for each in work][-1]


def some(count: int = 1, at: datetime = NOON, **about: Any) -> Callable[[sa.Connection], None]:
    return lambda connection: put(connection, at, count, **about)


def states(connection: sa.Connection) -> list[str]:
    table = Outbox.__table__
    return list(connection.scalars(sa.select(table.c.state).order_by(table.c.id)))


def again(chosen: Chosen = EVERY, now: datetime = NOON) -> Callable[[sa.Connection], int]:
    return lambda connection: delivery.retry(connection, chosen, now)


def people(connection: sa.Connection) -> None:
    add_areas(connection)
    settle(connection, 3)


# ---------------------------------------------------------------- what waits


def test_what_waits_is_told_by_account_and_kind_with_the_age_of_the_oldest(database: Database) -> None:
    found = done(
        database,
        some(2, NOON - MINUTE),
        some(3, NOON - 2 * MINUTE, urgency=1),
        some(state="sending"),
        some(4, state="sent"),
        some(account="telegram-leith", urgency=2),
        lambda connection: delivery.waiting(connection, NOON),
    )
    assert [(each.account, each.kind, each.waiting, each.sending, each.seconds) for each in found] == [
        ("telegram", "reply", 2, 1, 60.0),
        ("telegram", "announcement", 3, 0, 120.0),
        ("telegram-leith", "droppable", 1, 0, 0.0),
    ]


def test_what_is_held_on_purpose_does_not_count_as_waiting(database: Database) -> None:
    found = done(
        database,
        lambda connection: announce(connection, NOON, state="paused"),
        some(2, NOON - MINUTE, urgency=1, announcement_id=1),
        some(urgency=1, not_before=NOON + MINUTE),
        lambda connection: delivery.waiting(connection, NOON),
    )
    assert [(each.waiting, each.held, each.seconds) for each in found] == [(0, 3, 0.0)]


def test_a_reply_that_is_tried_again_has_waited_since_it_was_decided(database: Database) -> None:
    later = some(1, NOON - 5 * MINUTE, tries=3, not_before=NOON + MINUTE)
    found = done(database, later, lambda connection: delivery.waiting(connection, NOON))
    assert [(each.waiting, each.held, each.seconds) for each in found] == [(1, 0, 300.0)]


def test_an_account_is_silent_until_its_pause_is_over(database: Database) -> None:
    assert done(database, lambda connection: delivery.pauses(connection, NOON)) == []
    rows = [
        {"name": "a", "next_at": NOON, "paused_at": None, "paused_until": None, "reason": ""},
        {"name": "b", "next_at": NOON, "paused_at": NOON, "paused_until": NOON + MINUTE, "reason": "too fast"},
        {
            "name": "c",
            "next_at": NOON,
            "paused_at": NOON - 2 * MINUTE,
            "paused_until": NOON - MINUTE,
            "reason": "too fast",
        },
    ]
    done(database, lambda connection: connection.execute(Account.__table__.insert(), rows))
    assert done(database, lambda connection: delivery.pauses(connection, NOON)) == [
        Pause("b", NOON + MINUTE, "too fast")
    ]


def test_the_last_hour_is_counted_by_kind_and_state(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def look(connection: sa.Connection) -> dict[str, dict[str, int]]:
        return delivery.lately(connection, NOON)

    assert done(database, look) == {}
    old, new = some(5, NOON - MINUTE, state="sent"), some(2, NOON + MINUTE, state="sent")
    done(database, old, new, some(3, NOON + MINUTE, urgency=1, state="unknown"))
    assert done(database, look) == {"reply": {"sent": 2}, "announcement": {"unknown": 3}}
    monkeypatch.setattr(delivery, "LOOKED_AT", 4)
    assert done(database, look) == {"reply": {"sent": 1}, "announcement": {"unknown": 3}}


def test_an_announcement_on_its_way_says_how_far_it_is(database: Database) -> None:
    of_it: dict[str, Any] = {"urgency": 1, "announcement_id": 1}
    done(database, people, lambda connection: announce(connection, NOON))
    done(
        database,
        lambda connection: announce(connection, NOON, 2, "done"),
        some(state="sent", **of_it, participant_id=1),
    )
    done(database, some(state="queued", **of_it, participant_id=2), some(state="sending", **of_it, participant_id=3))
    (found,) = done(database, delivery.going)
    assert (found.title, found.state, found.people, found.gone) == ("Family fun day", "sending", 3, 1)


# ---------------------------------------------------------------- dead letters


def test_dead_letters_come_newest_first_a_page_at_a_time(database: Database) -> None:
    done(database, some(5, state="failed", tries=8, reason="cut off"), some(2, state="sent"))
    first = done(database, lambda connection: delivery.dead_letters(connection, None, 3))
    assert [each.id for each in first] == [5, 4, 3]
    assert (first[0].at, first[0].kind, first[0].tries, first[0].reason) == (NOON, "reply", 8, "cut off")
    rest = done(database, lambda connection: delivery.dead_letters(connection, 3, 3))
    assert [each.id for each in rest] == [2, 1]


def test_reasons_are_counted_the_most_frequent_first(database: Database) -> None:
    done(database, some(2, state="failed", reason="cut off"), some(3, state="failed", reason="too long"), some(4))
    assert done(database, delivery.reasons) == [Why("telegram", "too long", 3), Why("telegram", "cut off", 2)]


@pytest.mark.parametrize(
    ("chosen", "after"),
    [
        (Chosen(ids=[2]), ["failed", "queued", "failed", "sent"]),
        (Chosen(ids=[]), ["failed", "failed", "failed", "sent"]),
        (Chosen(ids=[4, 99]), ["failed", "failed", "failed", "sent"]),
        (Chosen(reason="too long"), ["failed", "queued", "queued", "sent"]),
        (EVERY, ["queued", "queued", "queued", "sent"]),
    ],
)
def test_those_that_are_chosen_are_queued_as_if_never_tried(
    database: Database, chosen: Chosen, after: list[str]
) -> None:
    letters = some(state="failed", reason="cut off", tries=8), some(2, state="failed", reason="too long", tries=8)
    done(database, *letters, some(state="sent"))
    assert done(database, again(chosen, NOON + MINUTE)) == after.count("queued")
    assert done(database, states) == after
    table = Outbox.__table__
    query = sa.select(table.c.tries, table.c.reason, table.c.not_before).where(table.c.state == "queued").distinct()
    expected = [(0, "", NOON + MINUTE)] if "queued" in after else []
    assert done(database, lambda connection: [tuple(row) for row in connection.execute(query)]) == expected


def news(connection: sa.Connection) -> None:
    """Three people, to each of whom the same news could not be sent."""
    people(connection)
    announce(connection, NOON, state="done")
    for person in (1, 2, 3):
        about: dict[str, Any] = {"participant_id": person, "announcement_id": 1, "address": str(person), "urgency": 1}
        put(connection, NOON, state="failed", **about)


def test_news_is_tried_again_only_for_those_who_still_want_it(database: Database) -> None:
    table = Subscription.__table__
    done(database, news, lambda connection: connection.execute(table.delete().where(table.c.participant_id == 2)))
    assert done(database, again()) == 2
    assert done(database, states) == ["queued", "failed", "queued"]


def test_news_that_was_cancelled_is_not_tried_again(database: Database) -> None:
    cancel = Announcement.__table__.update().values(state="cancelled")
    assert done(database, news, lambda connection: connection.execute(cancel), again()) == 0


def test_nothing_is_tried_again_for_an_address_that_is_closed_until_it_opens(database: Database) -> None:
    closed, opened = (Address.__table__.update().values(reachable=is_open) for is_open in (False, True))
    done(database, news, some(state="failed", address="1"))
    done(database, lambda connection: connection.execute(closed.where(Address.__table__.c.address == "1")))
    assert done(database, again()) == 2
    assert done(database, states) == ["failed", "queued", "queued", "failed"]
    assert done(database, lambda connection: connection.execute(opened), again()) == 2


def test_an_announcement_that_was_done_is_on_its_way_again(database: Database) -> None:
    assert done(database, news, delivery.going) == []
    done(database, again(Chosen(ids=[1])))
    assert [(each.people, each.gone) for each in done(database, delivery.going)] == [(3, 2)]
    sent = Outbox.__table__.update().values(state="sent")
    assert done(database, lambda connection: connection.execute(sent), announcements.finish) == 1


def test_news_that_is_tried_again_at_night_waits_for_the_morning(database: Database) -> None:
    done(database, news, some(state="failed"), again(now=NIGHT))
    found = done(database, lambda connection: delivery.waiting(connection, NIGHT))
    assert [(each.kind, each.waiting, each.held) for each in found] == [("reply", 1, 0), ("announcement", 0, 3)]


def test_set_aside_they_leave_the_list_and_keep_their_reason(database: Database) -> None:
    done(database, some(2, state="failed", reason="cut off"), some(state="failed", reason="too long"), some())
    assert done(database, lambda connection: delivery.set_aside(connection, Chosen(reason="cut off"))) == 2
    assert done(database, delivery.count) == 1
    query = sa.select(Outbox.__table__.c.reason).where(Outbox.__table__.c.state == "cancelled").distinct()
    assert done(database, lambda connection: connection.scalars(query).all()) == ["set aside by staff: cut off"]
    assert done(database, again()) == 1


# ---------------------------------------------------------------- what people wrote


def test_what_could_not_be_handled_is_counted_by_account_and_state(database: Database) -> None:
    assert done(database, delivery.unhandled) == []
    done(
        database, lambda connection: fail(connection, NOON, 2), lambda connection: fail(connection, NOON, 1, "handled")
    )
    done(database, lambda connection: fail(connection, NOON, 1, "unreadable", "web"))
    found = done(database, delivery.unhandled)
    assert [(each.account, each.state, each.count) for each in found] == [
        ("telegram", "failed", 2),
        ("web", "unreadable", 1),
    ]
    assert (found[0].first, found[0].last) == (NOON, NOON)


# ---------------------------------------------------------------- what it costs

QUESTIONS: dict[str, tuple[str, Callable[[sa.Connection], object]]] = {
    "waiting": ("ix_outbox_open", lambda connection: delivery.waiting(connection, NOON)),
    "dead letters": ("ix_outbox_dead", delivery.dead_letters),
    "reasons": ("ix_outbox_dead", delivery.reasons),
    "count": ("ix_outbox_dead", delivery.count),
    "retry": ("ix_outbox_dead", again()),
    "unhandled": ("ix_inbox_unhandled", delivery.unhandled),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_reads_the_whole_outbox(sqlite: Database, question: str) -> None:
    index, ask = QUESTIONS[question]
    plans: list[str] = []

    def explain(_connection: Any, cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        if not statement.startswith(("EXPLAIN", "BEGIN", "PRAGMA")):
            plans.extend(row[3] for row in cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", values))

    sa.event.listen(sqlite.engine, "before_cursor_execute", explain)
    done(sqlite, ask)
    first = next(plan for plan in plans if "outbox" in plan or "inbox" in plan)
    assert index in first
