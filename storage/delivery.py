"""How delivery goes: what waits and since when, what could not be sent, and another try for it.

Nothing here reads a message's words or where it goes. Everything is asked of the few rows that a partial index holds,
whose conditions stand here in the very words of the index: SQLite takes it for nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.announcements import State
from storage import announcements, pace
from storage.outbox import ANNOUNCEMENT, DROPPABLE, REPLY, open_
from storage.tables import Account, Address, Announcement, Attendance, Event, Inbox, Outbox, Subscription, UtcDateTime

outbox, inbox = Outbox.__table__, Inbox.__table__
account, address = Account.__table__, Address.__table__
announcement, subscription = Announcement.__table__, Subscription.__table__
event, attendance = Event.__table__, Attendance.__table__

KINDS: Mapping[int, str] = {REPLY: "reply", ANNOUNCEMENT: "announcement", DROPPABLE: "droppable"}  # by urgency
LOOKED_AT = 100_000  # rows: of a busier hour, only the newest are counted
SET_ASIDE = "set aside by staff: "

IS_DEAD = outbox.c.state == sa.literal_column("'failed'")
IS_UNHANDLED = inbox.c.state != sa.literal_column("'handled'")


# ---------------------------------------------------------------- what waits


@dataclass(frozen=True, slots=True)
class Waiting:
    """What has not gone out yet, of one account and kind.

    ``waiting`` should go now, and the oldest of them has waited for ``seconds``; ``held`` is for later on purpose (the
    morning, an announcement that is paused); ``sending`` is being sent this moment.
    """

    account: str
    kind: str
    waiting: int
    held: int
    sending: int
    seconds: float


PAUSED = sa.select(announcement.c.id).where(announcement.c.state == State.PAUSED).scalar_subquery()
# A reply is never held back on purpose. Once it was tried, it has waited since it was decided.
IS_QUEUED = outbox.c.state == "queued"
IS_DUE = sa.and_(
    IS_QUEUED,
    sa.or_(outbox.c.urgency == REPLY, outbox.c.not_before <= bindparam("now")),
    sa.or_(outbox.c.announcement_id.is_(None), outbox.c.announcement_id.not_in(PAUSED)),
)
SINCE = sa.case(
    (sa.and_(outbox.c.urgency == REPLY, outbox.c.tries > 0), outbox.c.created_at), else_=outbox.c.not_before
)
WAITING = (
    sa.select(
        outbox.c.account,
        outbox.c.urgency,
        sa.func.count(sa.case((IS_QUEUED, 1))).label("queued"),
        sa.func.count(sa.case((IS_DUE, 1))).label("due"),
        sa.func.count(sa.case((outbox.c.state == "sending", 1))).label("sending"),
        sa.func.min(sa.case((IS_DUE, SINCE))).label("since"),
    )
    .where(open_(outbox))
    .group_by(outbox.c.account, outbox.c.urgency)
    .order_by(outbox.c.account, outbox.c.urgency)
)


def waiting(connection: sa.Connection, now: datetime) -> list[Waiting]:
    """What has not gone out yet, by account and kind; nothing of an account for which nothing waits."""
    return [
        Waiting(
            account=row.account,
            kind=KINDS[row.urgency],
            waiting=row.due,
            held=row.queued - row.due,
            sending=row.sending,
            seconds=max(0.0, (now - row.since).total_seconds()) if row.since else 0.0,
        )
        for row in connection.execute(WAITING, {"now": now})
    ]


@dataclass(frozen=True, slots=True)
class Pause:
    """An account that sends nothing until a moment, and why."""

    account: str
    until: datetime
    reason: str


def pauses(connection: sa.Connection, now: datetime) -> list[Pause]:
    """The accounts that are silent just now."""
    query = sa.select(account.c.name, account.c.paused_until, account.c.reason).order_by(account.c.name)
    return [Pause(*row) for row in connection.execute(query.where(pace.is_paused(sa.literal(now, UtcDateTime()))))]


# ---------------------------------------------------------------- what went out


def lately(connection: sa.Connection, since: datetime) -> dict[str, dict[str, int]]:
    """Of the messages decided ``since`` a moment (the newest of them, if there are very many), how many by kind and state."""
    newest = connection.scalar(sa.select(sa.func.max(outbox.c.id))) or 0
    earlier = sa.select(outbox.c.id).where(outbox.c.created_at < since, outbox.c.id > newest - LOOKED_AT)
    # Numbers follow time: walking back from the newest row ends at the first that is older.
    last = connection.scalar(earlier.order_by(outbox.c.id.desc()).limit(1)) or newest - LOOKED_AT
    query = sa.select(outbox.c.urgency, outbox.c.state, sa.func.count()).where(outbox.c.id > last)
    found: dict[str, dict[str, int]] = {}
    for urgency, state, count in connection.execute(query.group_by(outbox.c.urgency, outbox.c.state)):
        found.setdefault(KINDS[urgency], {})[state] = count
    return found


@dataclass(frozen=True, slots=True)
class Going:
    """An announcement on its way: its title, sending or paused, to how many people, and how many of them are done with."""

    id: int
    title: str
    state: str
    people: int
    gone: int


def going(connection: sa.Connection) -> list[Going]:
    """The announcements on their way, the newest first."""
    on_its_way = announcement.c.state.in_([State.SENDING, State.PAUSED])
    query = sa.select(announcement).where(on_its_way, announcement.c.frozen_at.is_not(None))
    rows = connection.execute(query.order_by(announcement.c.id.desc())).all()
    progress = announcements.progress(connection, [row.id for row in rows])
    return [_going(row, progress.get(row.id, {})) for row in rows]


def _going(row: sa.Row[Any], by_state: Mapping[str, int]) -> Going:
    people = sum(by_state.values())
    left = by_state.get("queued", 0) + by_state.get("sending", 0)
    return Going(row.id, row.versions[row.language]["title"], row.state, people, people - left)


# ---------------------------------------------------------------- dead letters


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message that could not be sent. ``at`` is when it was decided."""

    id: int
    at: datetime
    account: str
    kind: str
    tries: int
    reason: str


@dataclass(frozen=True, slots=True)
class Why:
    """How many messages of one account could not be sent for one reason."""

    account: str
    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which dead letters are meant: those with these numbers, those with this reason, or, with neither, all."""

    ids: Sequence[int] | None = None
    reason: str | None = None

    @property
    def condition(self) -> sa.ColumnElement[bool]:
        """The same, as the database is asked."""
        found = IS_DEAD
        if self.ids is not None:
            found = sa.and_(found, outbox.c.id.in_(self.ids))
        return found if self.reason is None else sa.and_(found, outbox.c.reason == self.reason)


EVERY = Chosen()


def dead_letters(connection: sa.Connection, before: int | None = None, limit: int = 50) -> list[DeadLetter]:
    """The newest messages that could not be sent, those with a number below ``before``."""
    columns = (outbox.c.id, outbox.c.created_at, outbox.c.account, outbox.c.urgency, outbox.c.tries, outbox.c.reason)
    query = sa.select(*columns).where(IS_DEAD).order_by(outbox.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(outbox.c.id < before)
    return [
        DeadLetter(row.id, row.created_at, row.account, KINDS[row.urgency], row.tries, row.reason)
        for row in connection.execute(query)
    ]


def reasons(connection: sa.Connection) -> list[Why]:
    """Why messages could not be sent, the most frequent first."""
    count = sa.func.count().label("count")
    query = sa.select(outbox.c.account, outbox.c.reason, count).where(IS_DEAD)
    query = query.group_by(outbox.c.account, outbox.c.reason)
    return [Why(*row) for row in connection.execute(query.order_by(count.desc(), outbox.c.reason, outbox.c.account))]


def count(connection: sa.Connection, chosen: Chosen = EVERY) -> int:
    """How many dead letters there are."""
    return int(connection.execute(sa.select(sa.func.count()).select_from(outbox).where(chosen.condition)).scalar_one())


# News is sent only to those who want it now, and nothing to an address that is known to be closed.
IS_WANTED = sa.exists().where(
    announcement.c.id == outbox.c.announcement_id,
    announcement.c.state != State.CANCELLED,
    subscription.c.participant_id == outbox.c.participant_id,
    subscription.c.topic == announcement.c.topic,
)
IS_CLOSED = sa.exists().where(
    address.c.account == outbox.c.account, address.c.address == outbox.c.address, ~address.c.reachable
)
# What is said of an event is of use until it is changed or begins, to those who did not say stop.
IS_OF_USE = sa.exists().where(
    event.c.id == outbox.c.event_id,
    event.c.changed_at <= outbox.c.created_at,
    event.c.starts_at > bindparam("now", type_=event.c.starts_at.type),
    attendance.c.event_id == event.c.id,
    attendance.c.participant_id == outbox.c.participant_id,
    ~attendance.c.silent,
)
CAN_GO = sa.and_(
    sa.or_(outbox.c.announcement_id.is_(None), IS_WANTED),
    sa.or_(outbox.c.event_id.is_(None), IS_OF_USE),
    ~IS_CLOSED,
)
REOPEN = (
    sa.update(announcement)
    .where(
        announcement.c.state == State.DONE,
        sa.exists().where(outbox.c.announcement_id == announcement.c.id, outbox.c.state == "queued"),
    )
    .values(state=State.SENDING)
)


def retry(connection: sa.Connection, chosen: Chosen, now: datetime) -> int:
    """Queue dead letters once more, as if never tried; returns how many.

    Left as they are: news that was cancelled or that the person no longer wants, and whatever is for an address that
    cannot be reached.
    """
    again = sa.update(outbox).where(chosen.condition, CAN_GO)
    queued = connection.execute(
        again.values(state="queued", tries=0, reason="", not_before=now, lease_until=None, sent_at=None), {"now": now}
    ).rowcount
    if queued:
        connection.execute(REOPEN)
        announcements.hold_for_the_night(connection, now)
    return queued


def set_aside(connection: sa.Connection, chosen: Chosen) -> int:
    """Give up dead letters that nobody will mend, keeping the reason; returns how many."""
    values = {"state": "cancelled", "reason": sa.literal(SET_ASIDE) + outbox.c.reason}
    return connection.execute(sa.update(outbox).where(chosen.condition).values(values)).rowcount


# ---------------------------------------------------------------- what people wrote


@dataclass(frozen=True, slots=True)
class Unhandled:
    """How many messages of people to one account are failed or unreadable, and when the first and last of them came."""

    account: str
    state: str
    count: int
    first: datetime
    last: datetime


def unhandled(connection: sa.Connection) -> list[Unhandled]:
    """What people wrote and what could not be handled, by account and state."""
    columns = (sa.func.count(), sa.func.min(inbox.c.received_at), sa.func.max(inbox.c.received_at))
    by = (
        inbox.c.account + "",
        inbox.c.state,
    )  # by the bare column, SQLite would walk an index of every message there is
    query = sa.select(*by, *columns).where(IS_UNHANDLED).group_by(*by).order_by(*by)
    return [Unhandled(*row) for row in connection.execute(query)]
