"""How fast each account may send, shared by every process: one row an account, after the rule of GCRA.

The generic cell rate algorithm (ITU-T I.371) gives each message a slot, so many a second; the row keeps the next one.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from storage.tables import Account, UtcDateTime
from storage.upsert import prepared

AHEAD = 0.25  # seconds of slots given out at once: more would let announcements keep a reply waiting

ON_THE_WAY = 0.02  # seconds that the server's time may take to reach us, and nobody minds
ABSURD = 60.0  # seconds; no slot is given out so far ahead, so the clock was put back

account = Account.__table__


def is_paused(now: sa.ColumnElement[datetime]) -> sa.ColumnElement[bool]:
    """Whether an account is to be silent. A pause that begins later than now is one of before a clock was put back."""
    return sa.and_(account.c.paused_at <= now, account.c.paused_until > now)


# One clock for all: the server's. It is asked after the row is locked, however long that took, and says when it was
# asked for that. SQLite is one machine, whose clock is read here.
_ON_POSTGRESQL = (
    sa.select(account.c.next_at, account.c.paused_at, account.c.paused_until)
    .where(account.c.name == bindparam("of"))
    .with_for_update()
    .subquery("locked")
)
FIND = {
    "postgresql": sa.select(
        *_ON_POSTGRESQL.c,
        sa.func.clock_timestamp(type_=UtcDateTime()).label("now"),
        sa.func.statement_timestamp(type_=UtcDateTime()).label("asked_at"),
    ),
    "sqlite": sa.select(account.c.next_at, account.c.paused_at, account.c.paused_until).where(
        account.c.name == bindparam("of")
    ),
}
ADD = prepared(account, lambda statement: statement.on_conflict_do_nothing())
SPEND = sa.update(account).where(account.c.name == bindparam("of")).values(next_at=bindparam("next"))
PAUSE = (
    sa.update(account)
    .where(
        account.c.name == bindparam("of"),
        sa.or_(
            account.c.paused_until.is_(None),
            account.c.paused_until < bindparam("until"),
            account.c.paused_at > bindparam("since"),
        ),
    )
    .values(paused_at=bindparam("since"), paused_until=bindparam("until"), reason=bindparam("why"))
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast an account may send, whichever process does it; none means as fast as it goes.

    ``a_second`` is the whole account's pace. To one chat ``chat_burst`` messages may follow each other at once, after
    that one every ``chat_seconds``.
    """

    a_second: float | None = None
    chat_burst: int = 20
    chat_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """The next free slots of an account, each as a reading of this machine's monotonic clock, in seconds.

    ``now`` is the shared clock's time, and ``read_at`` what the monotonic clock said then. ``again`` says in how many
    seconds there may be more: the account is paused, or its next slots are given out. ``late`` is by how many seconds
    the slots may be behind the shared clock, so that whoever comes next gets none that falls together with them.
    """

    now: datetime
    read_at: float
    slots: tuple[float, ...]
    again: float = 0.0
    is_paused: bool = False
    late: float = 0.0


def room(connection: sa.Connection, name: str, limits: Limits, most: int) -> Room:
    """The slots of the next moment, ``most`` at most. They are not taken yet.

    The account's row is locked until the transaction ends: nobody else gets these slots meanwhile.
    """
    if limits.a_second is None:
        return _room_without_limit(most)
    row = _row(connection, name)
    if row.silent:
        return Room(row.now, row.read_at, (), row.silent, is_paused=True)
    free = max(0, min(most, int((AHEAD - row.taken) * limits.a_second) + 1)) if row.taken <= AHEAD else 0
    slots = tuple(row.read_at + row.taken + place / limits.a_second for place in range(free))
    return Room(row.now, row.read_at, slots, max(0.0, row.taken + free / limits.a_second - AHEAD / 2), late=row.late)


def later(connection: sa.Connection, name: str, limits: Limits, margin: float) -> Room:
    """Take one slot for a message that missed its own: the next that is free in ``margin`` seconds, however far ahead."""
    if limits.a_second is None:
        return _room_without_limit(1)
    row = _row(connection, name)
    if row.silent:
        return Room(row.now, row.read_at, (), row.silent, is_paused=True)
    found = Room(row.now, row.read_at, (row.read_at + max(row.taken, margin),), late=row.late)
    spend(connection, name, limits, found, 1)
    return found


def spend(connection: sa.Connection, name: str, limits: Limits, found: Room, count: int) -> None:
    """Take the first ``count`` slots of a room."""
    if limits.a_second is None or not count:
        return
    last = found.slots[count - 1] - found.read_at + found.late
    connection.execute(SPEND, {"of": name, "next": found.now + timedelta(seconds=last + 1 / limits.a_second)})


def pause(connection: sa.Connection, name: str, seconds: float, reason: str) -> None:
    """Have every process be silent on an account for so many seconds, or for longer where that was decided before."""
    now = _row(connection, name).now
    until = now + timedelta(seconds=seconds)
    connection.execute(PAUSE, {"of": name, "since": now, "until": until, "why": reason})


def clock(connection: sa.Connection) -> datetime:
    """The time by the shared clock."""
    if connection.dialect.name == "sqlite":
        return datetime.now(UTC)
    return connection.execute(sa.select(sa.func.clock_timestamp(type_=UtcDateTime()))).scalar_one()


class _Row(NamedTuple):
    """How an account stands, in seconds from ``now`` on: when its next slot is free, and for how long it is silent.

    ``late``: how much later than ``now`` the monotonic clock may have been read, where that matters.
    """

    now: datetime
    read_at: float
    taken: float
    silent: float
    late: float


def _room_without_limit(most: int) -> Room:
    read_at = time.monotonic()
    return Room(datetime.now(UTC), read_at, (read_at,) * most)


def _row(connection: sa.Connection, name: str) -> _Row:
    find, of = FIND[connection.dialect.name], {"of": name}
    asked = time.monotonic()
    found = connection.execute(find, of).one_or_none()
    if found is None:
        new = {"name": name, "next_at": clock(connection), "paused_at": None, "paused_until": None, "reason": ""}
        connection.execute(ADD[connection.dialect.name], new)
        asked = time.monotonic()
        found = connection.execute(find, of).one()
    read_at, late = time.monotonic(), 0.0
    if connection.dialect.name == "sqlite":
        now = datetime.now(UTC)
    else:
        now = found.now
        late = max(0.0, read_at - asked - (found.now - found.asked_at).total_seconds() - ON_THE_WAY)
    silent = 0.0
    if found.paused_until and found.paused_at <= now < found.paused_until:
        silent = (found.paused_until - now).total_seconds()
    taken = (found.next_at - now).total_seconds()
    return _Row(now, read_at, max(0.0, taken) if taken < ABSURD else 0.0, silent, late)
