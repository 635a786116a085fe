"""Who left a question open a day ago, and may be written to about it: once, by day, and only grown-ups who said yes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.announcements import not_before
from conversations.people import AgeBand, Person
from storage import outbox
from storage.many import execute_many
from storage.participants import EVENTS
from storage.tables import Address, Area, Consent, Outbox, Participant, Progress

AFTER = timedelta(hours=24)
TOO_LATE = timedelta(
    days=4
)  # a question from longer ago is forgotten, and a bot that was off does not stir everybody up
AT_ONCE = 500
HOME = "Europe/London"  # the time of those who have not said where they live

area = Area.__table__
chat = Address.__table__
consent = Consent.__table__
participant = Participant.__table__
progress = Progress.__table__

IS_OPEN = sa.and_(
    progress.c.updated_at <= bindparam("until"),
    progress.c.updated_at > bindparam("since"),
    progress.c.state["frames"].as_string().not_in(["", "[]"]),
    progress.c.state["paused"].as_boolean().is_not(True),
)
REFUSED = sa.exists().where(
    consent.c.participant_id == participant.c.id, consent.c.subject == EVENTS, consent.c.given.is_(False)
)
REACHED = sa.exists().where(
    chat.c.participant_id == participant.c.id,
    chat.c.reachable.is_(True),
    chat.c.account.not_in(bindparam("fetched", expanding=True)),
)
DUE = (
    sa.select(progress.c.participant_id)
    .join(participant, participant.c.id == progress.c.participant_id)
    .outerjoin(area, area.c.slug == participant.c.area)
    .where(
        IS_OPEN,
        progress.c.nudged_at.is_(None),
        participant.c.consented.is_(True),
        participant.c.age_band == AgeBand.ADULT.value,
        sa.func.coalesce(area.c.timezone, HOME).in_(bindparam("awake", expanding=True)),
        ~REFUSED,
        REACHED,
    )
    .limit(AT_ONCE)
)
# Whoever wrote a moment ago has another time by now, and is let be.
CLAIM = (
    sa.update(progress)
    .where(progress.c.participant_id.in_(bindparam("due", expanding=True)), progress.c.nudged_at.is_(None), IS_OPEN)
    .values(nudged_at=bindparam("now", type_=progress.c.nudged_at.type))
    .returning(progress.c.participant_id, progress.c.state)
)
WHO = (
    sa.select(
        participant.c.id,
        participant.c.language,
        participant.c.age_band,
        participant.c.area,
        participant.c.sector,
        participant.c.terms,
        chat.c.account,
        chat.c.address,
    )
    .join(chat, chat.c.participant_id == participant.c.id)
    .where(
        participant.c.id.in_(bindparam("claimed", expanding=True)),
        chat.c.reachable.is_(True),
        chat.c.account.not_in(bindparam("fetched", expanding=True)),
    )
    .order_by(participant.c.id, chat.c.account)
)
# A conversation that came to its end is over; the next one may be asked about again.
OVER = sa.and_(progress.c.nudged_at.is_not(None), progress.c.state["frames"].as_string().in_(["", "[]"]))
FORGET = sa.update(progress).where(OVER).values(nudged_at=None)
POST = sa.insert(Outbox.__table__)


class Left(NamedTuple):
    """Somebody who left a question open: who and where they are, and how far they came."""

    participant_id: int
    address: str
    person: Person
    state: dict[str, Any]


class Nudge(NamedTuple):
    """What to say to somebody."""

    left: Left
    body: dict[str, Any]


def due(connection: sa.Connection, fetched: Collection[str], now: datetime) -> Sequence[int]:
    """Participants who may be written to now; those on a ``fetched`` account cannot be."""
    return connection.scalars(DUE, _window(now) | {"fetched": list(fetched), "awake": _awake(connection, now)}).all()


def claim(connection: sa.Connection, due: Sequence[int], fetched: Collection[str], now: datetime) -> list[Left]:
    """Take those who are still due, so that nobody else takes them and they are never taken again."""
    claimed = connection.execute(CLAIM, _window(now) | {"due": list(due), "now": now}).all()
    states = {row.participant_id: row.state for row in claimed}
    found: dict[int, Left] = {}
    for row in connection.execute(WHO, {"claimed": list(states), "fetched": list(fetched)}):
        person = Person(
            row.language,
            AgeBand(row.age_band),
            row.area,
            row.sector,
            consented=True,
            account=row.account,
            terms=row.terms,
        )
        found.setdefault(row.id, Left(row.id, row.address, person, states[row.id]))
    return list(found.values())


def post(connection: sa.Connection, nudges: Sequence[Nudge], now: datetime) -> None:
    """Put what is to be said into the outbox, behind everything else; it is dropped when it cannot go out soon."""
    if nudges:
        execute_many(connection, POST, [_row(nudge, now) for nudge in nudges], distinct=True)


def any_over(connection: sa.Connection) -> bool:
    """Whether somebody who was written to came to the end of everything since."""
    return bool(connection.scalar(sa.select(sa.exists().where(OVER))))


def forget(connection: sa.Connection) -> None:
    """Let those who came to the end of everything be written to another time."""
    connection.execute(FORGET)


def _window(now: datetime) -> dict[str, datetime]:
    return {"until": now - AFTER, "since": now - TOO_LATE}


def _awake(connection: sa.Connection, now: datetime) -> list[str]:
    """The time zones where it is day, and stays so for as long as a nudge may wait to be sent."""
    zones = {HOME, *connection.scalars(sa.select(area.c.timezone).distinct())}
    moments = (now, now + outbox.WORTH_SENDING)
    return [zone for zone in zones if all(not_before(moment, zone) == moment for moment in moments)]


def _row(nudge: Nudge, now: datetime) -> dict[str, Any]:
    return {
        "account": nudge.left.person.account,
        "address": nudge.left.address,
        "participant_id": nudge.left.participant_id,
        "urgency": outbox.DROPPABLE,
        "body": nudge.body,
        "state": "queued",
        "tries": 0,
        "reason": "",
        "external_id": "",
        "created_at": now,
        "not_before": now,
    }
