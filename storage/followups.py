"""Asking, some days later, how it went: who asked for it, and whose time has come."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.announcements import not_before
from conversations.events import Inbound, Kind
from conversations.people import AgeBand
from storage.announcements import TIMEZONE, time_zones
from storage.tables import Address, Area, FollowUp, Participant, Progress
from storage.together import Writing
from storage.upsert import prepared

FOLLOW_UP, PARTICIPANT, ADDRESS = FollowUp.__table__, Participant.__table__, Address.__table__
PROGRESS, AREA = Progress.__table__, Area.__table__

FLOW = "how_it_went"
NOT_DURING = timedelta(hours=1)  # nobody is asked while they are talking about something else
TOO_LATE = timedelta(days=30)  # after that nobody remembers

WANT = prepared(
    FOLLOW_UP,
    lambda statement: statement.on_conflict_do_update(
        index_elements=["participant_id"], set_={"due_at": statement.excluded.due_at}
    ),
)
FORGET = sa.delete(FOLLOW_UP).where(FOLLOW_UP.c.participant_id == bindparam("whose"))
LATE = sa.delete(FOLLOW_UP).where(FOLLOW_UP.c.due_at < bindparam("long_ago", type_=FOLLOW_UP.c.due_at.type))


def want(connection: Writing, participant_id: int, due_at: datetime) -> None:
    """Somebody asked to be asked at a moment. Who asks again is asked once, at the later moment."""
    connection.execute(WANT[connection.dialect.name], {"participant_id": participant_id, "due_at": due_at})


def forget(connection: Writing, participant_id: int) -> None:
    """Somebody said stop."""
    connection.execute(FORGET, {"whose": participant_id})


def claim(connection: sa.Connection, now: datetime, most: int = 100) -> list[Inbound]:
    """Take those whose moment has come, one message each for the inbox; nobody else gets them after that.

    Left out until later: where it is night now, who is talking to us, and who cannot be reached. Call it in the
    transaction of the turns, so that who is taken is asked.
    """
    connection.execute(LATE, {"long_ago": now - TOO_LATE})
    awake = [zone for zone in {*time_zones(connection).values(), TIMEZONE} if not_before(now, zone) <= now]
    if not awake:
        return []
    due = {row.participant_id: row for row in connection.execute(_due(awake, now, most))}
    if not due:
        return []
    mine = FOLLOW_UP.delete().where(FOLLOW_UP.c.participant_id.in_(due), FOLLOW_UP.c.due_at <= now)
    taken = connection.scalars(mine.returning(FOLLOW_UP.c.participant_id)).all()
    return [
        Inbound(due[one].account, due[one].address, f"{FLOW}-{one}-{due[one].due_at:%Y%m%d}", now, Kind.DUE, FLOW)
        for one in sorted(taken)
    ]


def _due(awake: list[str], now: datetime, most: int) -> sa.Select[tuple[int, datetime, str, str]]:
    """Adults who agreed, where it is day, each with the address that they wrote from last as far as that is known."""
    # Somebody who uses a messaging account reads it sooner than a web page that must be opened again.
    rank = sa.func.row_number().over(
        partition_by=ADDRESS.c.participant_id,
        order_by=(sa.case((ADDRESS.c.account == "web", 1), else_=0), ADDRESS.c.account, ADDRESS.c.address),
    )
    best = sa.select(ADDRESS, rank.label("rank")).where(ADDRESS.c.reachable).subquery("best")
    talking = sa.exists().where(
        PROGRESS.c.participant_id == FOLLOW_UP.c.participant_id, PROGRESS.c.updated_at > now - NOT_DURING
    )
    return (
        sa.select(FOLLOW_UP.c.participant_id, FOLLOW_UP.c.due_at, best.c.account, best.c.address)
        .join(PARTICIPANT, PARTICIPANT.c.id == FOLLOW_UP.c.participant_id)
        .join(best, sa.and_(best.c.participant_id == PARTICIPANT.c.id, best.c.rank == 1))
        .outerjoin(AREA, AREA.c.slug == PARTICIPANT.c.area)
        .where(
            FOLLOW_UP.c.due_at <= now,
            PARTICIPANT.c.age_band == AgeBand.ADULT.value,
            PARTICIPANT.c.consented,
            sa.func.coalesce(AREA.c.timezone, TIMEZONE).in_(awake),
            ~talking,
        )
        .order_by(FOLLOW_UP.c.due_at, FOLLOW_UP.c.participant_id)
        .limit(most)
    )
