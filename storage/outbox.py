"""The outbox: what is decided is here before it is sent, and what became of it stays here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from storage import pace
from storage.many import execute_many
from storage.pace import Limits, Room
from storage.tables import Address, Announcement, Outbox

outbox = Outbox.__table__
earlier = outbox.alias("earlier")
chat = Address.__table__

REPLY, ANNOUNCEMENT, DROPPABLE = 0, 1, 2
REPLIES, ALL = (REPLY,), (REPLY, ANNOUNCEMENT, DROPPABLE)
ABSURD = timedelta(minutes=10)  # no reply waits so long for its next try: the clock was put back since
LEASE = timedelta(seconds=60)  # longer than any message takes to be sent or to be given up
WORTH_SENDING = timedelta(hours=1)  # what may be dropped is dropped after that

POST = sa.insert(outbox)


# States are written into statements as they are: SQLite takes a partial index only where the words are those of the
# index, and prepares a statement anew at each turn where a parameter might be such a word.


def open_(row: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether a row is not settled yet."""
    return row.c.state.in_([sa.literal_column("'queued'"), sa.literal_column("'sending'")])


def is_in(row: sa.FromClause, state: str) -> sa.ColumnElement[bool]:
    """Whether a row is in a state."""
    return row.c.state == sa.literal_column(f"'{state}'")


PAUSED = sa.select(Announcement.__table__.c.id).where(is_in(Announcement.__table__, "paused")).scalar_subquery()


def _goes_ahead(row: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether a row belongs to no announcement, or to one that is not paused."""
    return sa.or_(row.c.announcement_id.is_(None), row.c.announcement_id.not_in(PAUSED))


# In a chat one message at a time, replies before announcements, each in the order it was decided. A reply that must
# wait for another try holds up those after it; an announcement that waits for the morning or is paused does not.
OVERTAKES = sa.exists().where(
    open_(earlier),
    earlier.c.account == outbox.c.account,
    earlier.c.address == outbox.c.address,
    sa.or_(
        is_in(earlier, "sending"),
        earlier.c.urgency < outbox.c.urgency,
        sa.and_(
            earlier.c.urgency == outbox.c.urgency,
            earlier.c.id < outbox.c.id,
            sa.or_(earlier.c.urgency == REPLY, earlier.c.not_before <= bindparam("now")),
            _goes_ahead(earlier),
        ),
    ),
)


def _is_calm(account: sa.ColumnElement[str], at: sa.ColumnElement[str]) -> Any:
    """Whether a chat's last but so many messages were long enough ago, or there were not so many yet."""
    last = (
        sa.select(earlier.c.sent_at)
        .where(earlier.c.account == account, earlier.c.address == at, earlier.c.sent_at.is_not(None))
        .order_by(earlier.c.sent_at.desc())
        .limit(1)
        .offset(bindparam("burst"))
        .scalar_subquery()
    )
    return sa.func.coalesce(last <= bindparam("calm", type_=outbox.c.sent_at.type), sa.true())


CHAT_IS_CALM = _is_calm(outbox.c.account, outbox.c.address)


def _claim(*conditions: sa.ColumnElement[bool]) -> sa.UpdateBase:
    # Apart from the update, so that PostgreSQL looks for them once and not for each row.
    due = (
        sa.select(outbox.c.id)
        .where(
            is_in(outbox, "queued"),
            outbox.c.account == bindparam("of"),
            outbox.c.urgency == bindparam("class"),
            # What was due when it was decided stays due, also for a clock that was put back.
            sa.or_(
                outbox.c.not_before <= bindparam("now"),
                outbox.c.not_before <= outbox.c.created_at,
                sa.and_(outbox.c.urgency == REPLY, outbox.c.not_before > bindparam("absurd")),
            ),
            ~OVERTAKES,
            *conditions,
        )
        .order_by(outbox.c.not_before, outbox.c.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    return (
        sa.update(outbox)
        .where(outbox.c.id.in_(sa.select(due.c.id)))
        .values(state="sending", lease_until=bindparam("until"))
        .returning(
            outbox.c.id,
            outbox.c.account,
            outbox.c.address,
            outbox.c.participant_id,
            outbox.c.urgency,
            outbox.c.body,
            outbox.c.tries,
            outbox.c.created_at,
        )
    )


# By whether it is for replies, and whether each chat has a pace.
CLAIM = {
    (is_reply, is_paced): _claim(*([] if is_reply else [_goes_ahead(outbox)]), *([CHAT_IS_CALM] if is_paced else []))
    for is_reply in (True, False)
    for is_paced in (True, False)
}
SOMETHING_OPEN = sa.exists().where(
    open_(earlier), earlier.c.account == chat.c.account, earlier.c.address == chat.c.address
)
BUSY = {  # by whether each chat has a pace
    is_paced: sa.select(chat.c.address).where(
        chat.c.account == bindparam("of"),
        chat.c.address.in_(bindparam("addresses", expanding=True)),
        sa.or_(SOMETHING_OPEN, *([sa.not_(_is_calm(chat.c.account, chat.c.address))] if is_paced else [])),
    )
    for is_paced in (True, False)
}
SEQUENCE = sa.text("SELECT nextval(pg_get_serial_sequence('outbox', 'id')) FROM generate_series(1, :count)")
LAST = sa.text("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")
SETTLE = (
    sa.update(outbox)
    .where(outbox.c.id == bindparam("of"), is_in(outbox, "sending"))
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
MOVE = (
    sa.update(outbox)
    .where(open_(outbox), outbox.c.account == bindparam("at_account"), outbox.c.address == bindparam("at_address"))
    .values(address=bindparam("new_address"))
)


class Claimed(NamedTuple):
    """A message that is this process's to send, until its lease runs out.

    ``at`` is its slot, as a reading of this machine's monotonic clock.
    """

    id: int
    account: str
    address: str
    participant_id: int | None
    urgency: int
    body: dict[str, Any]
    tries: int
    created_at: datetime
    at: float


class Outcome(NamedTuple):
    """What became of a claimed message. ``again_at`` is when to try once more, with state "queued"."""

    id: int
    state: str
    tries: int
    reason: str = ""
    external_id: str = ""
    again_at: datetime | None = None
    at: datetime | None = None


class Reply(NamedTuple):
    """What one turn says to a chat: messages as the outbox keeps them, in their order."""

    address: str
    participant_id: int | None
    bodies: Sequence[dict[str, Any]]


def post(
    connection: sa.Connection, account: str, replies: Sequence[Reply], now: datetime, *, state: str = "queued"
) -> None:
    """Put replies into the outbox. ``state`` "sent" is for channels whose people fetch their messages."""
    rows = [_row(account, reply, body, now, state) for reply in replies for body in reply.bodies]
    if rows:
        execute_many(connection, POST, rows, distinct=True)


def post_one(connection: sa.Connection, account: str, address: str, body: dict[str, Any], now: datetime) -> int:
    """Put one message to somebody who is no participant into the outbox; returns its number."""
    row = _row(account, Reply(address, None, [body]), body, now, "queued")
    return int(connection.execute(POST.returning(outbox.c.id), row).scalar_one())


def post_and_claim(
    connection: sa.Connection, account: str, replies: Sequence[Reply], limits: Limits, most: int, now: datetime
) -> dict[str, Claimed]:
    """Put replies into the outbox and claim them at once, where nothing else is to be said before; by address.

    It is `post` and `claim` in one, for the replies that can go out this moment: that is nearly all of them.
    """
    room = pace.room(connection, account, limits, min(most, len(replies)))
    busy = _busy(connection, account, [reply.address for reply in replies], limits, room.now) if room.slots else set()
    free = [reply for reply in replies if reply.bodies and reply.address not in busy] if room.slots else []
    slots = dict(zip((reply.address for reply in free), room.slots, strict=False))
    pace.spend(connection, account, limits, room, len(slots))
    numbers = iter(_numbers(connection, sum(len(reply.bodies) for reply in replies)))
    rows: list[dict[str, Any]] = []
    claimed: dict[str, Claimed] = {}
    for reply in replies:
        for body in reply.bodies:
            row = _row(account, reply, body, now, "queued") | {"id": next(numbers), "lease_until": None}
            if reply.address in slots and reply.address not in claimed:
                row |= {"state": "sending", "lease_until": room.now + LEASE}
                slot = slots[reply.address]
                claimed[reply.address] = Claimed(
                    row["id"], account, reply.address, reply.participant_id, REPLY, body, 0, now, slot
                )
            rows.append(row)
    if rows:
        execute_many(connection, POST, rows, distinct=True)
    return claimed


def _row(account: str, reply: Reply, body: dict[str, Any], now: datetime, state: str) -> dict[str, Any]:
    return {
        "account": account,
        "address": reply.address,
        "participant_id": reply.participant_id,
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


def _busy(connection: sa.Connection, account: str, addresses: Sequence[str], limits: Limits, now: datetime) -> set[str]:
    """The addresses where something else is to be said before, or that have just been told a lot."""
    values = {"of": account, "addresses": list(addresses)} | _calm(limits, now)
    return set(connection.scalars(BUSY[limits.chat_seconds is not None], values))


def _calm(limits: Limits, now: datetime) -> dict[str, Any]:
    if limits.chat_seconds is None:
        return {}
    return {
        "burst": limits.chat_burst - 1,
        "calm": now - timedelta(seconds=limits.chat_burst * limits.chat_seconds),
    }


def _numbers(connection: sa.Connection, count: int) -> Sequence[int]:
    """The next so many ids. On SQLite nobody else writes meanwhile; on PostgreSQL they are taken from the sequence."""
    if connection.dialect.name == "postgresql":
        return connection.scalars(SEQUENCE, {"count": count}).all()
    last = connection.scalar(LAST) or 0
    return range(last + 1, last + 1 + count)


def claim(
    connection: sa.Connection, account: str, limits: Limits, classes: Sequence[int], most: int, now: datetime
) -> tuple[list[Claimed], Room]:
    """Take the next messages of these urgencies to send, at most one a chat, no more than the account's pace allows.

    Returns them in the order to send them, and the room that there was.
    """
    room = pace.room(connection, account, limits, most)
    rows: list[Any] = []
    is_paced = limits.chat_seconds is not None
    values = {"of": account, "now": now, "absurd": now + ABSURD, "until": room.now + LEASE} | _calm(limits, room.now)
    for urgency in classes:
        if left := len(room.slots) - len(rows):
            found = connection.execute(CLAIM[urgency == REPLY, is_paced], values | {"class": urgency, "most": left})
            rows += sorted(found, key=lambda row: row.id)
    pace.spend(connection, account, limits, room, len(rows))
    slotted = zip(rows, room.slots, strict=False)
    return [Claimed(**row._mapping, at=slot) for row, slot in slotted], room  # noqa: SLF001 - SQLAlchemy's public name


def settle(connection: sa.Connection, outcomes: Sequence[Outcome]) -> None:
    """Record what became of claimed messages, all in one go."""
    if outcomes:
        execute_many(
            connection,
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
            distinct=True,
        )


def sweep(connection: sa.Connection, *, everything: bool = False) -> int:
    """Settle what a worker that died left claimed: a reply is sent again, an announcement may have arrived.

    ``everything``: whatever is claimed, because no other process can be sending. Returns how many there were.
    """
    died = sa.and_(open_(outbox), is_in(outbox, "sending"))
    if not everything:
        died = sa.and_(died, outbox.c.lease_until < pace.clock(connection))
    again = sa.update(outbox).where(died, outbox.c.urgency != ANNOUNCEMENT).values(state="queued", lease_until=None)
    unknown = (
        sa.update(outbox)
        .where(died, outbox.c.urgency == ANNOUNCEMENT)
        .values(state="unknown", reason="the sender stopped in the middle", lease_until=None)
    )
    return connection.execute(again).rowcount + connection.execute(unknown).rowcount


def drop(connection: sa.Connection, now: datetime) -> int:
    """Let go of what was only worth sending at once; returns how many."""
    late = sa.and_(
        is_in(outbox, "queued"),
        outbox.c.urgency == DROPPABLE,
        outbox.c.not_before < now - WORTH_SENDING,
    )
    dropped = sa.update(outbox).where(late).values(state="cancelled", reason="too late to be of use")
    return connection.execute(dropped).rowcount


def move(connection: sa.Connection, account: str, old: str, new: str) -> None:
    """A chat has another address: what waits for the old one goes there."""
    connection.execute(MOVE, {"at_account": account, "at_address": old, "new_address": new})


def give_up(connection: sa.Connection, account: str, address: str, reason: str) -> None:
    """Nothing more can be sent to an address: what waits for it is stopped."""
    connection.execute(
        sa.update(outbox)
        .where(outbox.c.account == account, outbox.c.address == address, is_in(outbox, "queued"))
        .values(state="stopped", reason=reason)
    )
