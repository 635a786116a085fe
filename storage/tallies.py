"""What became of announcements: how many people are in which state, and why, whether or not the messages are still there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from storage.tables import DeliveryTally, Outbox
from storage.upsert import insert

OUTBOX, TALLY = Outbox.__table__, DeliveryTally.__table__
NOT_SETTLED = ("queued", "sending")
# Written out: PostgreSQL would take two parameters of the same value for two different groups.
BECAME = sa.case(
    (OUTBOX.c.state.in_([sa.literal_column(f"'{each}'") for each in NOT_SETTLED]), sa.literal_column("'cancelled'")),
    else_=OUTBOX.c.state,
)


def outcomes(connection: sa.Connection, announcement_ids: Iterable[int]) -> Sequence[sa.Row[Any]]:
    """How many people are in which state for which reason: those still in the outbox, and those counted when they left it."""
    ids = list(announcement_ids)
    group = (OUTBOX.c.announcement_id, OUTBOX.c.state, OUTBOX.c.reason)
    there = sa.select(*group, sa.func.count().label("people")).where(OUTBOX.c.announcement_id.in_(ids)).group_by(*group)
    left = sa.select(*(TALLY.c[each.name] for each in group), TALLY.c.people).where(TALLY.c.announcement_id.in_(ids))
    return connection.execute(sa.union_all(there, left)).all()


def tally(connection: sa.Connection, which: sa.ColumnElement[bool]) -> None:
    """Count deliveries that are about to be let go of, so that an announcement's numbers stay right."""
    group = (OUTBOX.c.announcement_id, BECAME, OUTBOX.c.reason)
    ours = sa.and_(which, OUTBOX.c.announcement_id.is_not(None))
    counted = sa.select(*group, sa.func.count()).where(ours).group_by(*group)
    rows = insert(connection, TALLY).from_select(["announcement_id", "state", "reason", "people"], counted)
    connection.execute(
        rows.on_conflict_do_update(
            index_elements=["announcement_id", "state", "reason"],
            set_={"people": TALLY.c.people + rows.excluded.people},
        )
    )
