"""How fast each account may send, shared by every process: one row an account, after the rule of GCRA.

The generic cell rate algorithm (ITU-T I.371) gives each message a slot, so many a second; the row keeps the next one.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from storage.tables import Account, UtcDateTime
from storage.upsert import prepared

AHEAD = 0.25  # seconds of slots given out at once: more would let announcements keep a reply waiting

ABSURD = 60.0  # seconds; no slot is given out so far ahead, so the clock was put back

account = Account.__table__


def is_paused(now: sa.ColumnElement[datetime]) -> sa.ColumnElement[bool]:
    """Whether an account is to be silent. A pause that begins later than now is one of before a clock was put back."""
    return sa.and_(account.c.paused_at <= now, account.c.paused_until > now)


# One clock for all: the server's. SQLite is one machine, whose clock the caller reads.
NOW = {
    "postgresql": sa.func.clock_timestamp(type_=UtcDateTime()),
    "sqlite": sa.type_coerce(bindparam("now", type_=UtcDateTime()), UtcDateTime()),
}
FIND = {
    name: sa.select(account.c.next_at, account.c.paused_at, account.c.paused_until, now.label("now"))
    .where(account.c.name == bindparam("of"))
    .with_for_update()
    for name, now in NOW.items()
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
    seconds there may be more: the account is paused, or its next slots are given out.
    """

    now: datetime
    read_at: float
    slots: tuple[float, ...]
    again: float = 0.0
    is_paused: bool = False


def room(connection: sa.Connection, name: str, limits: Limits, most: int, now: datetime, margin: float = 0.0) -> Room:
    """The slots of the next moment, ``most`` at most, none before ``margin`` seconds are over. They are not taken yet.

    The account's row is locked until the transaction ends: nobody else gets these slots meanwhile.
    """
    monotonic = time.monotonic()
    if limits.a_second is None:
        return Room(now, monotonic, (monotonic,) * most)
    next_at, paused_at, paused_until, now = _row(connection, name, now)
    if paused_until and paused_at <= now < paused_until:
        return Room(now, monotonic, (), (paused_until - now).total_seconds(), is_paused=True)
    taken = (next_at - now).total_seconds()
    first = max(taken if taken < ABSURD else 0.0, margin)
    ahead = AHEAD + margin
    free = max(0, min(most, int((ahead - first) * limits.a_second) + 1)) if first <= ahead else 0
    slots = tuple(monotonic + first + place / limits.a_second for place in range(free))
    return Room(now, monotonic, slots, max(0.0, first + free / limits.a_second - AHEAD / 2))


def spend(connection: sa.Connection, name: str, limits: Limits, found: Room, count: int) -> None:
    """Take the first ``count`` slots of a room."""
    if limits.a_second is None or not count:
        return
    last = found.slots[count - 1] - found.read_at
    connection.execute(SPEND, {"of": name, "next": found.now + timedelta(seconds=last + 1 / limits.a_second)})


def pause(connection: sa.Connection, name: str, seconds: float, reason: str, now: datetime) -> None:
    """Have every process be silent on an account for so many seconds, or for longer where that was decided before."""
    *_, now = _row(connection, name, now)
    until = now + timedelta(seconds=seconds)
    connection.execute(PAUSE, {"of": name, "since": now, "until": until, "why": reason})


def clock(connection: sa.Connection, now: datetime) -> datetime:
    """The time by the shared clock."""
    found: datetime = connection.execute(sa.select(NOW[connection.dialect.name]), {"now": now}).scalar_one()
    return found


def _row(connection: sa.Connection, name: str, now: datetime) -> Any:
    find, values = FIND[connection.dialect.name], {"of": name, "now": now}
    row = connection.execute(find, values).one_or_none()
    if row is None:
        new = {"name": name, "next_at": now, "paused_at": None, "paused_until": None, "reason": ""}
        connection.execute(ADD[connection.dialect.name], new)
        row = connection.execute(find, values).one()
    return row
