"""The outbox: what is decided is here before it is sent, and what became of it stays here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from storage.tables import Announcement, Outbox

outbox = Outbox.__table__
earlier = outbox.alias("earlier")

REPLY, ANNOUNCEMENT = 0, 1
LEASE = timedelta(seconds=60)  # longer than any channel takes to answer or to time out

POST = sa.insert(outbox)


def open_(row: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether a row is not settled yet, in the very words of the partial index: SQLite takes it for nothing else."""
    return row.c.state.in_([sa.literal_column("'queued'"), sa.literal_column("'sending'")])


PAUSED = sa.select(Announcement.__table__.c.id).where(Announcement.__table__.c.state == "paused").scalar_subquery()


def _goes_ahead(row: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether a row belongs to no announcement, or to one that is not paused."""
    return sa.or_(row.c.announcement_id.is_(None), row.c.announcement_id.not_in(PAUSED))


# In a chat one message at a time, replies before announcements, each in the order it was decided. A reply that must
# wait for another try holds up those after it; an announcement that waits for the morning or is paused does not.
OVERTAKES = sa.exists().where(
    earlier.c.account == outbox.c.account,
    earlier.c.address == outbox.c.address,
    sa.or_(
        earlier.c.state == "sending",
        sa.and_(
            earlier.c.state == "queued",
            sa.or_(
                earlier.c.urgency < outbox.c.urgency,
                sa.and_(
                    earlier.c.urgency == outbox.c.urgency,
                    earlier.c.id < outbox.c.id,
                    sa.or_(earlier.c.urgency == REPLY, earlier.c.not_before <= bindparam("now")),
                    _goes_ahead(earlier),
                ),
            ),
        ),
    ),
)
DUE = (
    sa.select(outbox.c.id)
    .where(
        open_(outbox),
        outbox.c.state == "queued",
        outbox.c.not_before <= bindparam("now"),
        outbox.c.account.in_(bindparam("accounts", expanding=True)),
        _goes_ahead(outbox),
        ~OVERTAKES,
    )
    .order_by(outbox.c.urgency, outbox.c.not_before, outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
CLAIM = (
    sa.update(outbox)
    .where(outbox.c.id.in_(DUE.scalar_subquery()))
    .values(state="sending", lease_until=bindparam("until"))
    .returning(
        outbox.c.id,
        outbox.c.account,
        outbox.c.address,
        outbox.c.participant_id,
        outbox.c.urgency,
        outbox.c.body,
        outbox.c.tries,
    )
)
SETTLE = (
    sa.update(outbox)
    .where(outbox.c.id == bindparam("of"), outbox.c.state == "sending")
    .values(
        state=bindparam("became"),
        reason=bindparam("why"),
        external_id=bindparam("channel_id"),
        tries=bindparam("tried"),
        not_before=sa.func.coalesce(bindparam("again_at", type_=outbox.c.not_before.type), outbox.c.not_before),
        sent_at=bindparam("at", type_=outbox.c.sent_at.type),
        lease_until=None,
    )
)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that is this process's to send, until its lease runs out."""

    id: int
    account: str
    address: str
    participant_id: int | None
    urgency: int
    body: dict[str, Any]
    tries: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a claimed message. ``again_at`` is when to try once more, with state "queued"."""

    id: int
    state: str
    tries: int
    reason: str = ""
    external_id: str = ""
    again_at: datetime | None = None
    at: datetime | None = None


def post(
    connection: sa.Connection,
    account: str,
    address: str,
    participant_id: int | None,
    bodies: Sequence[dict[str, Any]],
    now: datetime,
    *,
    state: str = "queued",
) -> None:
    """Put replies into the outbox, in order. ``state`` "sent" is for channels whose people fetch their messages."""
    rows = [
        {
            "account": account,
            "address": address,
            "participant_id": participant_id,
            "urgency": REPLY,
            "body": body,
            "state": state,
            "tries": 0,
            "reason": "",
            "external_id": "",
            "created_at": now,
            "not_before": now,
            "sent_at": now if state == "sent" else None,
        }
        for body in bodies
    ]
    if rows:
        connection.execute(POST, rows)


def claim(connection: sa.Connection, accounts: Iterable[str], now: datetime, most: int) -> list[Claimed]:
    """Take the next messages to send, at most one a chat."""
    values = {"accounts": list(accounts), "now": now, "until": now + LEASE, "most": most}
    rows = connection.execute(CLAIM, values).all()
    return sorted((Claimed(*row) for row in rows), key=lambda row: (row.urgency, row.id))


def settle(connection: sa.Connection, outcomes: Sequence[Outcome]) -> None:
    """Record what became of claimed messages, all in one go."""
    if outcomes:
        connection.execute(
            SETTLE,
            [
                {
                    "of": each.id,
                    "became": each.state,
                    "why": each.reason,
                    "channel_id": each.external_id,
                    "tried": each.tries,
                    "again_at": each.again_at,
                    "at": each.at,
                }
                for each in outcomes
            ],
        )


def sweep(connection: sa.Connection, now: datetime) -> int:
    """Settle what a worker that died left claimed: a reply is sent again, an announcement may have arrived.

    Returns how many there were.
    """
    died = sa.and_(open_(outbox), outbox.c.state == "sending", outbox.c.lease_until < now)
    replies = connection.execute(
        sa.update(outbox).where(died, outbox.c.urgency == REPLY).values(state="queued", lease_until=None)
    )
    announcements = connection.execute(
        sa.update(outbox)
        .where(died, outbox.c.urgency == ANNOUNCEMENT)
        .values(state="unknown", reason="the sender stopped in the middle", lease_until=None)
    )
    return replies.rowcount + announcements.rowcount


def give_up(connection: sa.Connection, account: str, address: str, reason: str) -> None:
    """Nothing more can be sent to an address: what waits for it is stopped."""
    connection.execute(
        sa.update(outbox)
        .where(outbox.c.account == account, outbox.c.address == address, outbox.c.state == "queued")
        .values(state="stopped", reason=reason)
    )
