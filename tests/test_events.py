"""Events in storage: reminders once and at a decent hour, also when the clocks change, and news of what was changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from conversations.announcements import Draft, State, Version
from conversations.event_draft import EventDraft, problems
from conversations.events import EventsWanted
from conversations.occasions import Coming, Occasion, reminder_at, reminding
from storage import announcements, attendance, delivery, event_news, events, lookups, participants
from storage.database import Database
from storage.tables import Address, Area, Attendance, Outbox, Participant, Sector
from storage.together import Together

OUTBOX, ATTENDANCE = Outbox.__table__, Attendance.__table__
NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
LONDON, AZORES = "Europe/London", "Atlantic/Azores"
FUN_DAY = EventDraft(
    {"en": Version("Fun day", "Games."), "pl": Version("Dzień zabawy", "Gry.")},
    area="calton",
    place="Hall",
    starts="2026-03-28T10:00",
    ends="2026-03-28T12:00",
)


def at(day: str) -> datetime:
    moment = datetime.fromisoformat(f"2026-{day}")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def say(occasion: Occasion, language: str) -> dict[str, Any]:
    return {"text": f"{occasion.title} {occasion.starts:%d %H:%M} {language}", "buttons": [], "step": ""}


@pytest.fixture
def connection(database: Database) -> Iterator[sa.Connection]:
    with database.transaction() as connection:
        rest = {"country": "scotland", "contact": "", "demo": True}
        areas = (("calton", LONDON, "G40"), ("leith", LONDON, "EH6"), ("gorbals", LONDON, "G5"), ("faro", AZORES, "X1"))
        rows = [
            {"slug": slug, "name": slug.title(), "timezone": zone, "postcodes": [code]} for slug, zone, code in areas
        ]
        connection.execute(Area.__table__.insert(), [row | rest for row in rows])
        yield connection


def settle(connection: sa.Connection, *people: int, **about: Any) -> None:
    row = {"language": "en", "age_band": "adult", "consented": True, "quote": False, "area": "calton"}
    row |= {"created_at": NOW}
    connection.execute(
        Participant.__table__.insert(), [{"id": one, "pseudonym": f"p{one}", **row, **about} for one in people]
    )
    connection.execute(
        Address.__table__.insert(),
        [{"account": "telegram", "address": str(one), "participant_id": one, "reachable": True} for one in people],
    )


def make(connection: sa.Connection, draft: EventDraft = FUN_DAY) -> int:
    return events.create(connection, draft, staff_id=None, now=NOW)


def answer(connection: sa.Connection, event: int, answers: dict[int, Coming | str], now: datetime = NOW) -> None:
    """What people say, by their numbers; all in one turn's way of writing."""
    for person, said in answers.items():
        writing = Together(connection)
        writing.begin_turn()
        if said == "remind":
            attendance.remind_me(writing, event, person, now)
        else:
            attendance.answer(writing, event, person, Coming(said), now)
        writing.carry_out()


def remind(connection: sa.Connection, now: datetime) -> int:
    return event_news.remind(connection, now, say)


def sent(connection: sa.Connection) -> list[tuple[int, str, str]]:
    columns = (OUTBOX.c.participant_id, OUTBOX.c.body, OUTBOX.c.state)
    query = sa.select(*columns).where(OUTBOX.c.event_id.is_not(None)).order_by(OUTBOX.c.id)
    return [(person, body["text"], state) for person, body, state in connection.execute(query)]


# ---------------------------------------------------------------- when to remind


@pytest.mark.parametrize(
    ("starts", "zone", "eve"),
    [
        ("03-28T10:00+00:00", LONDON, "03-27T18:00+00:00"),
        ("03-29T10:00+01:00", LONDON, "03-28T18:00+00:00"),  # the clocks go forward in between
        ("03-30T10:00+01:00", LONDON, "03-29T17:00+00:00"),
        ("10-25T10:00+00:00", LONDON, "10-24T17:00+00:00"),  # and back
        ("10-26T00:30+00:00", LONDON, "10-25T18:00+00:00"),
        ("10-25T00:30+01:00", LONDON, "10-24T17:00+00:00"),
        ("03-29T10:00+00:00", AZORES, "03-28T19:00+00:00"),
    ],
)
def test_people_are_reminded_at_six_the_evening_before_by_the_clocks_of_the_place(
    starts: str, zone: str, eve: str
) -> None:
    assert reminding(at(starts), zone) == at(eve)


@pytest.mark.parametrize(
    ("asked", "when"),
    [
        ("03-20T10:00", "03-27T18:00"),
        ("03-27T16:00", "03-27T19:00"),  # not at once after the person has just been told all about it
        ("03-27T17:30", "03-28T08:00"),  # that would be at half past eight in the evening
        ("03-28T05:30", "03-28T08:30"),
        ("03-28T07:30", None),
    ],
)
def test_who_asks_late_is_reminded_when_it_is_of_use_or_not_at_all(asked: str, when: str | None) -> None:
    assert reminder_at(at("03-28T10:00"), LONDON, at(asked)) == (at(when) if when else None)


# ---------------------------------------------------------------- reminders


def test_who_is_going_or_asked_is_reminded_once(connection: sa.Connection) -> None:
    settle(connection, 1, 2, 3, 4)
    settle(connection, 5, language="pl")
    event = make(connection)
    answer(connection, event, {1: "going", 2: "maybe", 3: "cant", 4: "remind", 5: "going"})
    assert remind(connection, at("03-27T17:59")) == 0
    assert remind(connection, at("03-27T18:00")) == 3
    assert remind(connection, at("03-27T18:01")) == 0
    assert sorted(sent(connection)) == [
        (1, "Fun day 28 10:00 en", "queued"),
        (4, "Fun day 28 10:00 en", "queued"),
        (5, "Dzień zabawy 28 10:00 pl", "queued"),
    ]


@pytest.mark.parametrize(("starts", "eve"), [("2026-03-29T14:00", "03-28T18:00"), ("2026-10-25T14:00", "10-24T17:00")])
def test_on_the_days_when_the_clocks_change_too(connection: sa.Connection, starts: str, eve: str) -> None:
    settle(connection, 1)
    event = make(connection, replace(FUN_DAY, starts=starts, ends=""))
    answer(connection, event, {1: "going"})
    assert remind(connection, at(eve) - timedelta(seconds=1)) == 0
    assert remind(connection, at(eve)) == 1
    assert sent(connection)[0][1].endswith("14:00 en")


def test_it_makes_up_for_a_missed_evening_but_never_at_night_nor_too_late(connection: sa.Connection) -> None:
    settle(connection, 1, 2)
    event = make(connection)
    answer(connection, event, {1: "going"})
    answer(connection, event, {2: "going"}, at("03-28T06:30"))
    assert remind(connection, at("03-27T20:00")) == 0
    assert remind(connection, at("03-28T07:59")) == 0
    assert remind(connection, at("03-28T08:00")) == 1
    assert remind(connection, at("03-28T09:29")) == 0
    assert remind(connection, at("03-28T09:30")) == 1
    answer(connection, make(connection, replace(FUN_DAY, starts="2026-03-28T08:30", ends="")), {1: "going"})
    assert remind(connection, at("03-28T08:30")) == 0


def test_nobody_is_reminded_of_what_they_said_stop_to(connection: sa.Connection) -> None:
    settle(connection, 1, 2)
    event = make(connection)
    answer(connection, event, {1: "going", 2: "going"})
    attendance.stop(connection, 1)
    assert remind(connection, at("03-27T18:00")) == 1
    attendance.stop(connection, 2)
    assert [(person, state) for person, _, state in sent(connection)] == [(2, "stopped")]


def test_a_reminder_on_its_way_comes_back_only_if_it_is_still_wanted(connection: sa.Connection) -> None:
    settle(connection, 1, 2)
    event = make(connection)
    answer(connection, event, {1: "going", 2: "going"})
    remind(connection, at("03-27T18:00"))
    attendance_silent = sa.update(ATTENDANCE).where(ATTENDANCE.c.participant_id == 1).values(silent=True)
    connection.execute(attendance_silent)
    for number in connection.scalars(sa.select(OUTBOX.c.id)).all():
        event_news.recall(connection, number)
    assert sorted((person, state) for person, _, state in sent(connection)) == [(1, "stopped"), (2, "queued")]


def test_what_has_not_gone_out_by_night_waits_and_is_let_go_when_it_has_begun(connection: sa.Connection) -> None:
    settle(connection, 1)
    event = make(connection)
    answer(connection, event, {1: "going"})
    remind(connection, at("03-27T18:00"))
    assert announcements.hold_for_the_night(connection, at("03-27T20:00")) == 1
    assert connection.scalar(sa.select(OUTBOX.c.not_before)) == at("03-28T08:00")
    assert event_news.let_go(connection, at("03-28T09:59")) == 0
    assert event_news.let_go(connection, at("03-28T10:00")) == 1
    assert sent(connection)[0][2] == "cancelled"


def test_a_reminder_that_failed_is_not_tried_again_for_who_said_stop_or_once_it_has_begun(
    connection: sa.Connection,
) -> None:
    settle(connection, 1, 2)
    event = make(connection)
    answer(connection, event, {1: "going", 2: "going"})
    remind(connection, at("03-27T18:00"))
    connection.execute(sa.update(OUTBOX).values(state="failed"))
    attendance.stop(connection, 1)
    assert delivery.retry(connection, delivery.EVERY, at("03-27T19:00")) == 1
    connection.execute(sa.update(OUTBOX).values(state="failed"))
    assert delivery.retry(connection, delivery.EVERY, at("03-28T10:30")) == 0


# ---------------------------------------------------------------- changes


def test_who_may_come_hears_once_that_it_was_moved_and_is_reminded_of_the_new_day(connection: sa.Connection) -> None:
    settle(connection, 1, 2, 3, 4)
    event = make(connection)
    answer(connection, event, {1: "going", 2: "maybe", 3: "cant", 4: "going"})
    attendance.stop(connection, 4)
    remind(connection, at("03-27T18:00"))
    moved = replace(FUN_DAY, starts="2026-03-29T11:00", ends="2026-03-29T12:00")
    assert event_news.change(connection, event, moved, at("03-27T18:30"), say) == 2
    assert sorted(sent(connection)) == [
        (1, "Fun day 28 10:00 en", "cancelled"),
        (1, "Fun day 29 11:00 en", "queued"),
        (2, "Fun day 29 11:00 en", "queued"),
    ]
    assert remind(connection, at("03-27T19:00")) == 0
    assert remind(connection, at("03-28T18:00")) == 1


def test_a_small_change_disturbs_nobody(connection: sa.Connection) -> None:
    settle(connection, 1)
    event = make(connection)
    answer(connection, event, {1: "going"})
    assert event_news.change(connection, event, replace(FUN_DAY, cost="£2"), NOW, say) == 0
    assert sent(connection) == []
    found = events.find(connection, event)
    assert found is not None
    assert (found.draft.cost, found.sequence, found.created_at) == ("£2", 1, NOW)


def test_who_may_come_hears_once_that_it_is_cancelled_and_nothing_more_goes_out(connection: sa.Connection) -> None:
    settle(connection, 1, 2)
    event = make(connection)
    answer(connection, event, {1: "going", 2: "maybe"})
    news = announcements.create(connection, Draft({"en": Version("a", "b")}, event=event), staff_id=None, now=NOW)
    announcements.schedule(connection, news, at("03-20T10:00"))
    assert event_news.cancel(connection, event, "Flooded.", at("03-16T21:00"), say) == 2
    assert event_news.cancel(connection, event, "Again.", at("03-16T21:00"), say) is None
    assert event_news.change(connection, event, FUN_DAY, at("03-16T21:00"), say) is None
    assert connection.scalars(sa.select(OUTBOX.c.not_before).distinct()).all() == [at("03-17T08:00")]
    assert remind(connection, at("03-27T18:00")) == 0
    announced = announcements.find(connection, news)
    assert announced is not None
    assert announced.state is State.CANCELLED


def test_news_that_waits_says_the_new_time(connection: sa.Connection) -> None:
    event = make(connection)
    found = events.find(connection, event)
    assert found is not None
    news = announcements.create(connection, events.announced(found, Draft({})), staff_id=None, now=NOW)
    event_news.change(connection, event, replace(FUN_DAY, starts="2026-03-29T10:00", ends="", place="Park"), NOW, say)
    announced = announcements.find(connection, news)
    assert announced is not None
    assert (announced.draft.starts, announced.draft.place) == ("2026-03-29T10:00", "Park")


# ---------------------------------------------------------------- what is on


def found(connection: sa.Connection, now: datetime = NOW, **about: Any) -> list[str]:
    wanted = EventsWanted("en", **about)
    result = lookups.answer(connection, wanted, now.date(), whose=1, now=now)
    return [occasion.title for occasion in result.events]  # type: ignore[union-attr]


def test_events_in_or_near_the_area_come_by_their_time(connection: sa.Connection) -> None:
    sectors = (("G40", 55.85, -4.22), ("G5", 55.84, -4.25), ("EH6", 55.97, -3.17), ("X1", 38.5, -28.0))
    rest = {"radius95_km": 1.0, "lad_code": "S1", "postcodes": 9}
    connection.execute(Sector.__table__.insert(), [{"code": c, "lat": y, "lon": x, **rest} for c, y, x in sectors])
    for number, area in enumerate(("leith", "gorbals", "calton", None), start=1):
        draft = EventDraft({"en": Version(str(area), "")}, area=area, starts=f"2026-03-2{number}T10:00")
        make(connection, draft)
    assert found(connection, area="calton") == ["gorbals", "calton", "None"]
    assert found(connection, sector="EH6") == ["leith", "None"]
    assert found(connection) == ["leith", "gorbals", "calton"]
    assert found(connection, page=1) == ["None"]
    assert found(connection, area="calton", now=at("03-23T12:59")) == ["calton", "None"]
    assert found(connection, area="calton", now=at("03-23T13:00")) == ["None"]


def test_the_demo_s_time_zone_is_the_area_s(connection: sa.Connection) -> None:
    event = make(connection, replace(FUN_DAY, area="faro"))
    planned = events.find(connection, event)
    assert planned is not None
    assert (planned.starts_at, planned.draft.starts) == (at("03-28T11:00"), "2026-03-28T10:00")


def test_a_person_s_answers_go_with_them(connection: sa.Connection) -> None:
    settle(connection, 1)
    event = make(connection)
    answer(connection, event, {1: "going"})
    remind(connection, at("03-27T18:00"))
    participants.erase(connection, 1)
    assert connection.scalar(sa.select(sa.func.count()).select_from(ATTENDANCE)) == 0
    assert sent(connection) == []


def test_counts_are_of_people(connection: sa.Connection) -> None:
    settle(connection, *range(1, 8))
    event = make(connection)
    answer(connection, event, {1: "going", 2: "going", 3: "maybe", 4: "cant"})
    answer(connection, event, {1: "cant"})
    planned = events.find(connection, event)
    assert planned is not None
    assert planned.answers == {"going": 1, "maybe": 1, "cant": 2}


# ---------------------------------------------------------------- the form


@pytest.mark.parametrize(
    ("changed", "field", "says"),
    [
        ({"versions": {}}, "title_en", "Write a title"),
        ({"versions": {"en": Version("x" * 101, "")}}, "title_en", "too long"),
        ({"starts": ""}, "starts", "Say when"),
        ({"starts": "soon"}, "starts", "not a date"),
        ({"starts": "0001-01-01T00:00"}, "starts", "passed"),
        ({"starts": "9999-12-31T23:59"}, "starts", "two years"),
        ({"starts": "2026-03-14T11:59"}, "starts", "passed"),
        ({"starts": "2026-03-29T01:30"}, "starts", "clocks go forward"),
        ({"starts": "2026-03-28T10:00+02:00"}, "starts", "not a date"),
        ({"ends": "2026-03-28T10:00"}, "ends", "after it starts"),
        ({"ends": "2027-03-28T10:00"}, "ends", "two weeks"),
        ({"ends": "x"}, "ends", "not a date"),
        ({"link": "ftp://x"}, "link", "not a web address"),
        ({"cost": "x" * 61}, "cost", "too long"),
        ({"place": "x" * 201}, "place", "too long"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(changed: dict[str, Any], field: str, says: str) -> None:
    assert says in problems(replace(FUN_DAY, **changed), LONDON, NOW)[field]
    assert problems(FUN_DAY, LONDON, NOW) == {}


def test_a_week_later_is_the_same_time_by_the_clocks() -> None:
    later = replace(FUN_DAY, starts="2026-03-24T10:00", ends="2026-03-24T12:00").a_week_later()
    assert (later.starts, later.ends) == ("2026-03-31T10:00", "2026-03-31T12:00")
    assert FUN_DAY.a_week_later().a_week_later().starts == "2026-04-11T10:00"
