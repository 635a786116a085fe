"""Who is coming to what: the events that a person asks for, and what they say to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.events import EventsFound, EventsWanted
from conversations.occasions import SHOWN, Coming, Occasion
from storage.events import ATTENDANCE, EACH, EVENT, OPEN, is_to_come, told
from storage.tables import Outbox
from storage.together import Writing
from storage.upsert import prepared

OUTBOX = Outbox.__table__
COMING = (Coming.GOING, Coming.MAYBE)


# ---------------------------------------------------------------- for one person

MINE = sa.and_(ATTENDANCE.c.participant_id == bindparam("whose"), ATTENDANCE.c.event_id == EVENT.c.id)
ALSO_MINE = EACH.add_columns(ATTENDANCE.c.answer).outerjoin(ATTENDANCE, MINE)


def asked_for(
    connection: sa.Connection, wanted: EventsWanted, near: Sequence[str] | None, whose: int | None, now: datetime
) -> EventsFound:
    """The events that a person asked for, with what they said to each. ``near``: the areas to look in (none: all)."""
    coming = sa.and_(ATTENDANCE.c.answer.in_(COMING), is_to_come(now))
    query = ALSO_MINE.order_by(EVENT.c.starts_at, EVENT.c.id)
    if wanted.ids:
        query = query.where(EVENT.c.id.in_(wanted.ids))
    elif wanted.mine:
        query = query.where(coming)
    else:
        query = query.where(is_to_come(now), EVENT.c.state == OPEN)
        if near is not None:
            query = query.where(sa.or_(EVENT.c.area.is_(None), EVENT.c.area.in_(near)))
    rows = connection.execute(query, {"whose": whose}).all()
    mine = sa.select(sa.exists().where(MINE, coming).select_from(ATTENDANCE))
    return EventsFound(
        events=tuple(_occasion(row, wanted.language, now) for row in _page(rows, wanted)),
        more=not wanted.ids and len(rows) > SHOWN,
        mine=bool(connection.scalar(mine, {"whose": whose})),
    )


def _page(rows: Sequence[sa.Row[Any]], wanted: EventsWanted) -> Sequence[sa.Row[Any]]:
    """The rows of a page; after the last one comes the first again."""
    if wanted.ids or not rows:
        return rows
    first = wanted.page % -(-len(rows) // SHOWN) * SHOWN
    return rows[first : first + SHOWN]


def _occasion(row: sa.Row[Any], language: str, now: datetime) -> Occasion:
    return told(row, {}).occasion(language, now, answer=row.answer or "")


# ---------------------------------------------------------------- what people say to it

# A second answer takes the place of the first. Who is going is reminded, also who asked for it and may come.
ANSWER = prepared(
    ATTENDANCE,
    lambda statement: statement.on_conflict_do_update(
        index_elements=["event_id", "participant_id"],
        set_={
            "answer": statement.excluded.answer,
            "remind": sa.case(
                (statement.excluded.answer == Coming.MAYBE.value, ATTENDANCE.c.remind), else_=statement.excluded.remind
            ),
            "silent": statement.excluded.silent,
            "at": statement.excluded.at,
        },
    ),
)
# To ask for a reminder is to say "maybe", unless "I'm going" was said before.
REMIND = prepared(
    ATTENDANCE,
    lambda statement: statement.on_conflict_do_update(
        index_elements=["event_id", "participant_id"],
        set_={
            "answer": sa.case(
                (ATTENDANCE.c.answer == Coming.CANT.value, statement.excluded.answer), else_=ATTENDANCE.c.answer
            ),
            "remind": statement.excluded.remind,
            "silent": statement.excluded.silent,
            "at": statement.excluded.at,
        },
    ),
)
SILENCE = sa.update(ATTENDANCE).where(ATTENDANCE.c.participant_id == bindparam("whose")).values(silent=sa.true())
STOP = (
    sa.update(OUTBOX)
    .where(
        OUTBOX.c.participant_id == bindparam("whose"),
        OUTBOX.c.event_id.is_not(None),
        OUTBOX.c.state == sa.literal_column("'queued'"),
    )
    .values(state="stopped", reason="the person said stop")
)


def answer(connection: Writing, event_id: int, participant_id: int, said: Coming, now: datetime) -> None:
    """Somebody said whether they are coming."""
    row = _attendance(event_id, participant_id, said, now) | {"remind": said is Coming.GOING}
    connection.execute(ANSWER[connection.dialect.name], row)


def remind_me(connection: Writing, event_id: int, participant_id: int, now: datetime) -> None:
    """Somebody asked to be reminded."""
    row = _attendance(event_id, participant_id, Coming.MAYBE, now) | {"remind": True}
    connection.execute(REMIND[connection.dialect.name], row)


def _attendance(event_id: int, participant_id: int, said: Coming, now: datetime) -> dict[str, Any]:
    return {"event_id": event_id, "participant_id": participant_id, "answer": said.value, "silent": False, "at": now}


def stop(connection: Writing, participant_id: int) -> None:
    """Somebody said stop: they hear no more of any event, until they say something to one again."""
    connection.execute(SILENCE, {"whose": participant_id})
    connection.execute(STOP, {"whose": participant_id})
