"""Announcements in storage: exactly those who asked, once each, not at night, and no more after a stop."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from conversations.announcements import Audience, Draft, State, Version
from storage import announcements
from storage.database import Database
from storage.tables import Address, Area, Outbox, Participant, Subscription

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
OUTBOX = Outbox.__table__
DRAFT = Draft({"en": Version("Family fun day", "Games and lunch."), "pl": Version("Dzień rodzinny", "Gry i obiad.")})


def render(draft: Draft, language: str) -> dict[str, Any]:
    return {"text": draft.version(language).title, "buttons": [], "step": ""}


@pytest.fixture
def connection(database: Database) -> Any:
    with database.transaction() as connection:
        connection.execute(
            Area.__table__.insert(),
            [
                {"slug": slug, "name": slug.title(), "country": "scotland", "timezone": zone, "contact": "", "postcodes": [], "demo": True}
                for slug, zone in (("calton", "Europe/London"), ("leith", "Europe/London"), ("faro", "Atlantic/Azores"))
            ],
        )  # fmt: skip
        yield connection


def settle(connection: sa.Connection, count: int, first: int = 1, **person: Any) -> range:
    """So many people who asked for announcements, each with one reachable address."""
    people = range(first, first + count)
    defaults = {"created_at": NOW, "language": "en", "age_band": "adult", "consented": True, "quote": False, "area": "calton"}  # fmt: skip
    connection.execute(
        Participant.__table__.insert(), [{"id": i, "pseudonym": f"p{i}", **defaults, **person} for i in people]
    )
    connection.execute(
        Address.__table__.insert(),
        [{"account": "telegram", "address": str(i), "participant_id": i, "reachable": True} for i in people],
    )
    connection.execute(
        Subscription.__table__.insert(), [{"participant_id": i, "topic": "events", "since": NOW} for i in people]
    )
    return people


def unsubscribe(connection: sa.Connection, people: range) -> None:
    table = Subscription.__table__
    connection.execute(table.delete().where(table.c.participant_id.in_(people)))


def sending(connection: sa.Connection, draft: Draft = DRAFT, now: datetime = NOW) -> int:
    """The id of an announcement whose audience is frozen."""
    announcement_id = announcements.create(connection, draft, staff_id=None, now=now)
    announcements.schedule(connection, announcement_id, now)
    announcements.freeze(connection, announcement_id, now, render)
    return announcement_id


def outbox(connection: sa.Connection) -> list[Mapping[str, Any]]:
    rows = connection.execute(sa.select(OUTBOX).order_by(OUTBOX.c.participant_id)).mappings().all()
    return [dict(row) for row in rows]


def state(connection: sa.Connection, announcement_id: int) -> State:
    announced = announcements.find(connection, announcement_id)
    assert announced is not None
    return announced.state


# ---------------------------------------------------------------- drafts


def test_a_draft_comes_back_as_it_was_written(connection: sa.Connection) -> None:
    draft = replace(
        DRAFT,
        place="Hall",
        starts="2026-05-30T10:00",
        link="https://a.example",
        audience=Audience(("calton",), ("pl",)),
    )
    announcement_id = announcements.create(connection, draft, staff_id=None, now=NOW)
    found = announcements.find(connection, announcement_id)
    assert found is not None
    assert (found.draft, found.state, found.created_at) == (draft, State.DRAFT, NOW)


def test_only_a_draft_can_be_changed(connection: sa.Connection) -> None:
    announcement_id = announcements.create(connection, DRAFT, staff_id=None, now=NOW)
    assert announcements.update(connection, announcement_id, replace(DRAFT, place="Park"))
    assert announcements.schedule(connection, announcement_id, NOW)
    assert not announcements.update(connection, announcement_id, replace(DRAFT, place="Pool"))
    assert not announcements.schedule(connection, announcement_id, NOW)


def test_the_newest_come_first_page_by_page(connection: sa.Connection) -> None:
    made = [announcements.create(connection, DRAFT, staff_id=None, now=NOW) for _ in range(5)]
    first = announcements.recent(connection, 3)
    assert [one.id for one in first] == made[:1:-1]
    assert [one.id for one in announcements.recent(connection, 3, before=first[-1].id)] == made[1::-1]


# ---------------------------------------------------------------- the audience


def test_it_reaches_exactly_those_who_asked(connection: sa.Connection) -> None:
    settle(connection, 3000)
    unsubscribe(connection, range(1, 1000))
    announcement_id = sending(connection)
    assert announcements.count_audience(connection, DRAFT.audience, "events") == 2001
    assert [row["participant_id"] for row in outbox(connection)] == list(range(1000, 3001))
    assert announcements.progress(connection, [announcement_id]) == {announcement_id: {"queued": 2001}}


def test_areas_and_languages_narrow_it(connection: sa.Connection) -> None:
    settle(connection, 40)
    settle(connection, 30, 100, area="leith")
    settle(connection, 20, 200, area="leith", language="pl")
    settle(connection, 10, 300, area=None)
    count = {
        audience: announcements.count_audience(connection, audience, "events")
        for audience in (
            Audience(),
            Audience(("leith",)),
            Audience(("leith", "calton"), ("en",)),
            Audience((), ("pl",)),
        )
    }
    assert list(count.values()) == [100, 50, 70, 20]
    sending(connection, replace(DRAFT, audience=Audience(("leith",), ("pl",))))
    assert [row["participant_id"] for row in outbox(connection)] == list(range(200, 220))


def test_another_topic_is_not_this_one(connection: sa.Connection) -> None:
    settle(connection, 5)
    connection.execute(Subscription.__table__.update().values(topic="polls"))
    assert announcements.count_audience(connection, Audience(), "events") == 0
    sending(connection)
    assert outbox(connection) == []


def test_who_cannot_be_reached_is_left_out(connection: sa.Connection) -> None:
    settle(connection, 5)
    connection.execute(Address.__table__.update().where(Address.__table__.c.address == "3").values(reachable=False))
    sending(connection)
    assert announcements.count_audience(connection, Audience(), "events") == 4
    assert [row["participant_id"] for row in outbox(connection)] == [1, 2, 4, 5]


def test_one_message_a_person_to_the_messaging_account_first(connection: sa.Connection) -> None:
    settle(connection, 2)
    web = [{"account": "web", "address": f"w{i}", "participant_id": i, "reachable": True} for i in (1, 2)]
    connection.execute(Address.__table__.insert(), web)
    connection.execute(Address.__table__.update().where(Address.__table__.c.address == "2").values(reachable=False))
    sending(connection)
    assert announcements.count_audience(connection, Audience(), "events") == 2
    assert [(row["account"], row["address"]) for row in outbox(connection)] == [("telegram", "1"), ("web", "w2")]


def test_each_gets_it_in_their_language(connection: sa.Connection) -> None:
    for first, language in ((1, "en"), (2, "pl"), (3, "ar")):
        settle(connection, 1, first, language=language)
    sending(connection)
    assert [row["body"]["text"] for row in outbox(connection)] == ["Family fun day", "Dzień rodzinny", "Family fun day"]


# ---------------------------------------------------------------- once each


def test_freezing_twice_sends_nothing_twice(connection: sa.Connection) -> None:
    settle(connection, 2500)
    announcement_id = sending(connection)
    assert announcements.freeze(connection, announcement_id, NOW, render) == 0
    assert len(outbox(connection)) == 2500


def test_a_row_that_is_there_already_is_not_doubled(connection: sa.Connection) -> None:
    settle(connection, 10)
    announcement_id = sending(connection)
    connection.execute(announcements.ANNOUNCEMENT.update().values(state=State.SCHEDULED))
    assert announcements.freeze(connection, announcement_id, NOW, render) == 0
    assert len(outbox(connection)) == 10


def test_only_what_is_scheduled_is_due_and_only_in_time(connection: sa.Connection) -> None:
    draft, early, late = (announcements.create(connection, DRAFT, staff_id=None, now=NOW) for _ in range(3))
    announcements.schedule(connection, late, NOW)
    announcements.schedule(connection, early, NOW - timedelta(hours=1))
    assert announcements.due(connection, NOW - timedelta(seconds=1)) == [early]
    assert announcements.due(connection, NOW) == [early, late]
    assert announcements.freeze(connection, draft, NOW, render) == 0


# ---------------------------------------------------------------- the night


def test_each_area_sleeps_by_its_own_clock(connection: sa.Connection) -> None:
    settle(connection, 1, 1, area="calton")
    settle(connection, 1, 2, area="faro")
    settle(connection, 1, 3, area=None)
    evening = datetime(2026, 3, 14, 20, 30, tzinfo=UTC)  # 19:30 on the Azores
    sending(connection, now=evening)
    morning = datetime(2026, 3, 15, 8, tzinfo=UTC)
    assert [row["not_before"] for row in outbox(connection)] == [morning, evening, morning]


def test_what_is_left_at_night_waits_for_the_morning(connection: sa.Connection) -> None:
    settle(connection, 3)
    sending(connection)
    connection.execute(OUTBOX.update().where(OUTBOX.c.participant_id == 1).values(state="sent"))
    night = NOW.replace(hour=22)
    assert announcements.hold_for_the_night(connection, NOW) == 0
    assert announcements.hold_for_the_night(connection, night) == 2
    assert announcements.hold_for_the_night(connection, night) == 0
    morning = datetime(2026, 3, 15, 8, tzinfo=UTC)
    assert [row["not_before"] for row in outbox(connection)] == [NOW, morning, morning]


def test_going_on_at_night_wakes_nobody(connection: sa.Connection) -> None:
    settle(connection, 1)
    announcement_id = sending(connection)
    announcements.pause(connection, announcement_id)
    assert announcements.resume(connection, announcement_id, NOW.replace(hour=23))
    assert [row["not_before"] for row in outbox(connection)] == [datetime(2026, 3, 15, 8, tzinfo=UTC)]


# ---------------------------------------------------------------- changing one's mind


def test_cancelled_half_way(connection: sa.Connection) -> None:
    settle(connection, 1000)
    announcement_id = sending(connection)
    connection.execute(OUTBOX.update().where(OUTBOX.c.participant_id <= 400).values(state="sent"))
    assert announcements.cancel(connection, announcement_id)
    assert announcements.progress(connection, [announcement_id])[announcement_id] == {"sent": 400, "cancelled": 600}
    assert state(connection, announcement_id) is State.CANCELLED
    assert not announcements.cancel(connection, announcement_id)
    assert not announcements.resume(connection, announcement_id, NOW)


def test_stop_works_at_once_and_for_one_person_only(connection: sa.Connection) -> None:
    settle(connection, 50)
    announcement_id = sending(connection)
    announcements.stop(connection, 7)
    assert announcements.progress(connection, [announcement_id])[announcement_id] == {"queued": 49, "stopped": 1}
    assert announcements.count_audience(connection, Audience(), "events") == 49


def test_stop_leaves_replies_alone(connection: sa.Connection) -> None:
    settle(connection, 1)
    sending(connection)
    connection.execute(OUTBOX.update().values(announcement_id=None))
    announcements.stop(connection, 1)
    assert [row["state"] for row in outbox(connection)] == ["queued"]


def test_pause_and_resume_before_and_after_freezing(connection: sa.Connection) -> None:
    settle(connection, 1)
    waiting = announcements.create(connection, DRAFT, staff_id=None, now=NOW)
    assert not announcements.pause(connection, waiting)
    announcements.schedule(connection, waiting, NOW)
    for announcement_id, expected in ((waiting, State.SCHEDULED), (sending(connection), State.SENDING)):
        assert announcements.pause(connection, announcement_id)
        assert announcements.due(connection, NOW) == []
        assert announcements.resume(connection, announcement_id, NOW)
        assert state(connection, announcement_id) is expected
        announcements.pause(connection, announcement_id)


def test_a_paused_message_can_still_be_stopped_or_cancelled(connection: sa.Connection) -> None:
    settle(connection, 4)
    announcement_id = sending(connection)
    announcements.pause(connection, announcement_id)
    assert announcements.progress(connection, [announcement_id])[announcement_id] == {"queued": 4}
    announcements.stop(connection, 2)
    announcements.resume(connection, announcement_id, NOW)
    assert announcements.progress(connection, [announcement_id])[announcement_id] == {"queued": 3, "stopped": 1}
    announcements.pause(connection, announcement_id)
    announcements.cancel(connection, announcement_id)
    assert announcements.progress(connection, [announcement_id])[announcement_id] == {"cancelled": 3, "stopped": 1}


@pytest.mark.parametrize(
    ("meanwhile", "expected"),
    [("nothing", "queued"), ("stop", "stopped"), ("pause", "queued"), ("cancel", "cancelled")],
)
def test_a_message_that_comes_back_unsent_hears_what_was_said_meanwhile(
    connection: sa.Connection, meanwhile: str, expected: str
) -> None:
    settle(connection, 1)
    announcement_id = sending(connection)
    connection.execute(OUTBOX.update().values(state="sending"))
    if meanwhile == "stop":
        announcements.stop(connection, 1)
    elif meanwhile != "nothing":
        getattr(announcements, meanwhile)(connection, announcement_id)
    connection.execute(OUTBOX.update().values(state="queued"))
    announcements.recall(connection, outbox(connection)[0]["id"])
    assert [row["state"] for row in outbox(connection)] == [expected]


def test_done_when_nothing_is_left_to_send(connection: sa.Connection) -> None:
    settle(connection, 2)
    announcement_id = sending(connection)
    assert announcements.finish(connection) == 0
    connection.execute(OUTBOX.update().where(OUTBOX.c.participant_id == 1).values(state="sent"))
    assert announcements.finish(connection) == 0
    connection.execute(OUTBOX.update().where(OUTBOX.c.participant_id == 2).values(state="failed", reason="blocked"))
    assert announcements.finish(connection) == 1
    assert state(connection, announcement_id) is State.DONE
    assert announcements.reasons(connection, announcement_id) == {"failed": [("blocked", 1)]}


def test_progress_of_many_in_one_query(connection: sa.Connection) -> None:
    settle(connection, 30)
    made = [sending(connection) for _ in range(3)]
    connection.execute(OUTBOX.update().where(OUTBOX.c.announcement_id == made[0]).values(state="delivered"))
    counted = announcements.progress(connection, [*made, 999])
    assert counted == {made[0]: {"delivered": 30}, made[1]: {"queued": 30}, made[2]: {"queued": 30}}


async def test_two_processes_at_the_same_time_freeze_it_once(database: Database) -> None:
    with database.transaction() as connection:
        settle(connection, 3000, area=None)
        announcement_id = announcements.create(connection, DRAFT, staff_id=None, now=NOW)
        announcements.schedule(connection, announcement_id, NOW)
    other = Database(database.url)

    def work(connection: sa.Connection) -> int:
        return announcements.freeze(connection, announcement_id, NOW, render)

    try:
        frozen = await asyncio.gather(database.write(work), other.write(work))
    finally:
        other.close()
    assert sorted(frozen) == [0, 3000]


async def test_a_stop_during_the_freezing_is_not_missed(database: Database) -> None:
    with database.transaction() as connection:
        settle(connection, 3000, area=None)
        announcement_id = announcements.create(connection, DRAFT, staff_id=None, now=NOW)
        announcements.schedule(connection, announcement_id, NOW)
    other = Database(database.url)
    try:
        await asyncio.gather(
            database.write(lambda connection: announcements.freeze(connection, announcement_id, NOW, render)),
            other.write(lambda connection: announcements.stop(connection, 2999)),
        )
    finally:
        other.close()
    with database.transaction() as connection:
        rows = [row["state"] for row in outbox(connection) if row["participant_id"] == 2999]
    assert rows in ([], ["stopped"])


def test_every_state_of_the_outbox_is_counted_once(connection: sa.Connection) -> None:
    settle(connection, 6)
    announcement_id = sending(connection)
    states = ["queued", "sent", "delivered", "unknown", "failed", "stopped"]
    for number, name in enumerate(states, 1):
        connection.execute(OUTBOX.update().where(OUTBOX.c.participant_id == number).values(state=name))
    assert announcements.progress(connection, [announcement_id])[announcement_id] == Counter(states)
