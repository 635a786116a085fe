"""What staff do while people walk: open and close question sets, make, move and cancel events."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import sqlalchemy as sa

from conversations.announcements import Audience, Version
from conversations.event_draft import EventDraft
from conversations.question_sets import State
from storage import events, question_sets
from storage.tables import Event, QuestionSet
from tests.test_question_sets import PARK

SET, EVENT = QuestionSet.__table__, Event.__table__
AREA = "bridgeton-dalmarnock"
AUDIENCES = (Audience(), Audience(areas=(AREA,)), Audience(ages=("adult",)), Audience(languages=("pl",)))


def act(connection: sa.Connection, random: Random, now: datetime) -> str | None:
    """Do one of it; returns the code of a set that was opened."""
    return random.choice((open_set, open_set, close_set, make_event, make_event, move_event, cancel_event))(
        connection, random, now
    )


def open_set(connection: sa.Connection, random: Random, now: datetime) -> str:
    """A new set, for a while or until it is closed."""
    asked = replace(PARK, audience=random.choice(AUDIENCES))
    new = question_sets.create(connection, asked, staff_id=None, now=now)
    closes = random.choice((None, now + timedelta(hours=2), now + timedelta(days=10)))
    question_sets.open_(connection, new, now=now, opens_at=now, closes_at=closes, invite=False)
    return str(connection.scalar(sa.select(SET.c.code).where(SET.c.id == new)))


def close_set(connection: sa.Connection, random: Random, now: datetime) -> None:
    """One of the open sets."""
    if found := connection.scalars(sa.select(SET.c.id).where(SET.c.state == State.OPEN).order_by(SET.c.id)).all():
        question_sets.close(connection, random.choice(found), now)


def make_event(connection: sa.Connection, random: Random, now: datetime) -> None:
    """Something that is on in some days."""
    starts = now + timedelta(days=random.choice((1, 3, 20)))
    draft = EventDraft(
        {"en": Version("Fun day", "Games and soup.")},
        area=random.choice((AREA, None)),
        place="The hall",
        starts=starts.strftime("%Y-%m-%dT12:00"),
    )
    events.create(connection, draft, staff_id=None, now=now)


def move_event(connection: sa.Connection, random: Random, now: datetime) -> None:
    """One of the events, a week on."""
    if found := _coming(connection, now):
        event_id, starts = random.choice(found)
        events.save(connection, event_id, {"starts_at": starts + timedelta(days=7)}, now)


def cancel_event(connection: sa.Connection, random: Random, now: datetime) -> None:
    """One of the events, with a reason."""
    if found := _coming(connection, now):
        event_id, _ = random.choice(found)
        events.save(connection, event_id, {"state": "cancelled", "reason": "The hall is flooded."}, now)


def _coming(connection: sa.Connection, now: datetime) -> list[tuple[int, datetime]]:
    query = sa.select(EVENT.c.id, EVENT.c.starts_at).where(EVENT.c.starts_at > now, EVENT.c.state == "open")
    return [(row.id, row.starts_at) for row in connection.execute(query.order_by(EVENT.c.id))]
