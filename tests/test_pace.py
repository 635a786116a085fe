"""An account's pace is one row that every process shares."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
import sqlalchemy as sa

from bot.channels.contract import Limits, Message, SendFailed
from bot.outbox import Sender
from storage import outbox, pace
from storage.database import Database
from storage.tables import Account, Outbox

NOW = datetime.now(UTC)
QUICK = Limits(a_second=40.0)
table = Outbox.__table__


class Noting:
    """A channel that notes when it sent what to whom, and fails when it is told to."""

    account = "noting"

    def __init__(self, limits: Limits = QUICK) -> None:
        self.limits = limits
        self.sent: list[tuple[float, str]] = []
        self.failures: list[SendFailed] = []

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def send(self, address: str, message: Message) -> str:  # noqa: ARG002 - the contract's
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append((time.monotonic(), address))
        return "1"


def post(database: Database, addresses: list[str], created_at: datetime | None = None, urgency: int = 0) -> None:
    with database.transaction() as connection:
        for address in addresses:
            reply = outbox.Reply(address, None, [{"text": "hello"}])
            outbox.post(connection, "noting", [reply], created_at or datetime.now(UTC))
        connection.execute(sa.update(table).values(urgency=urgency))


def states(database: Database) -> list[tuple[str, int, str]]:
    with database.transaction() as connection:
        query = sa.select(table.c.state, table.c.tries, table.c.address).order_by(table.c.id)
        return [(row.state, row.tries, row.address) for row in connection.execute(query)]


async def run(*senders: Sender, seconds: float) -> None:
    """Let senders run for a while."""
    tasks = [asyncio.create_task(sender.run()) for sender in senders]
    await asyncio.sleep(seconds)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


def most_in_a_second(times: list[float]) -> int:
    return max(sum(1 for each in times if first <= each < first + 1) for first in times)


async def test_two_senders_together_keep_an_account_s_pace(database: Database) -> None:
    post(database, [f"chat{number}" for number in range(120)])
    channels = [Noting(), Noting()]
    await run(*(Sender(database, {"noting": channel}) for channel in channels), seconds=2.2)
    times = sorted(at for channel in channels for at, _ in channel.sent)
    assert most_in_a_second(times) <= 43  # 40 slots, one at the edge, and two that were late
    assert len(times) >= 75


async def test_a_reply_does_not_wait_behind_an_announcement(database: Database) -> None:
    post(database, [f"chat{number}" for number in range(100)], urgency=outbox.ANNOUNCEMENT)
    channel = Noting()
    sender = Sender(database, {"noting": channel})
    running = asyncio.create_task(run(sender, seconds=1.2))
    await asyncio.sleep(0.3)
    with database.transaction() as connection:
        outbox.post(connection, "noting", [outbox.Reply("family", None, [{"text": "hello"}])], datetime.now(UTC))
    asked = time.monotonic()
    sender.wake("noting")
    await running
    since = [address for at, address in channel.sent if at > asked]
    # Counted, not timed: what was given a slot before goes first, a quarter of a second's worth, and not the rest.
    assert since.index("family") <= 12  # of forty a second
    assert len(since) > since.index("family") + 1


async def test_silence_is_for_every_process(database: Database) -> None:
    one, other = Noting(), Noting()
    one.failures = [SendFailed("too many requests", retry_after=30)]
    post(database, ["a"])
    await Sender(database, {"noting": one}).drain()
    post(database, ["b"])
    await Sender(database, {"noting": other}).drain()
    assert (one.sent, other.sent) == ([], [])
    assert states(database) == [("queued", 0, "a"), ("queued", 0, "b")]


async def test_a_channel_that_cannot_send_just_now_counts_no_try_and_is_silent_for_longer_each_time(
    database: Database,
) -> None:
    channel = Noting()
    channel.failures = [SendFailed("no connection", away=True)] * 2
    post(database, ["a"])
    sender = Sender(database, {"noting": channel})
    for silence in (1.4, 2.9):
        before = datetime.now(UTC)
        await sender.drain()
        with database.transaction() as connection:
            until = connection.scalar(sa.select(Account.__table__.c.paused_until))
            assert until is not None
            assert before + timedelta(seconds=silence) < until
            connection.execute(sa.update(Account.__table__).values(paused_until=None))
        sender.release("noting")
    await sender.drain()
    assert states(database) == [("sent", 1, "a")]


async def test_a_chat_that_moved_is_written_to_where_it_is_now(database: Database) -> None:
    channel = Noting(Limits())
    channel.failures = [SendFailed("moved", moved_to="-100")]
    post(database, ["a", "a"])
    await Sender(database, {"noting": channel}).drain()
    assert [address for _, address in channel.sent] == ["-100", "-100"]
    assert states(database) == [("sent", 1, "-100"), ("sent", 1, "-100")]


async def test_a_chat_is_not_flooded(database: Database) -> None:
    channel = Noting(Limits(chat_burst=3, chat_seconds=0.2))
    post(database, ["a"] * 8)
    await run(Sender(database, {"noting": channel}), seconds=0.4)
    assert len(channel.sent) == 3
    await run(Sender(database, {"noting": channel}), seconds=1.5)
    assert len(channel.sent) > 3


@pytest.mark.parametrize(("age", "state"), [(timedelta(hours=20), "queued"), (timedelta(hours=30), "failed")])
async def test_a_message_that_surely_did_not_arrive_is_tried_for_a_day(
    database: Database, age: timedelta, state: str
) -> None:
    channel = Noting(Limits())
    channel.failures = [SendFailed("in trouble")]
    post(database, ["a"], created_at=NOW - age)
    with database.transaction() as connection:
        connection.execute(sa.update(table).values(tries=20))
    await Sender(database, {"noting": channel}).drain()
    assert states(database) == [(state, 21, "a")]


async def test_in_trouble_one_message_at_a_time_is_tried(database: Database) -> None:
    channel = Noting(Limits())
    channel.failures = [SendFailed("in trouble")] * 5
    sender = Sender(database, {"noting": channel})
    sender.couriers["noting"].failures = 3
    post(database, [f"chat{number}" for number in range(10)])
    await sender.couriers["noting"].round()
    assert [state for state, _, _ in states(database)].count("sending") == 1
    await sender.drain()


def test_what_is_only_worth_sending_at_once_is_let_go(database: Database) -> None:
    post(database, ["a", "b"], created_at=NOW - timedelta(hours=2), urgency=outbox.DROPPABLE)
    with database.transaction() as connection:
        assert outbox.drop(connection, NOW) == 2
    assert [state for state, _, _ in states(database)] == ["cancelled", "cancelled"]


def test_a_pause_is_never_made_shorter(database: Database) -> None:
    with database.transaction() as connection:
        pace.pause(connection, "noting", 60, "told to", NOW)
        pace.pause(connection, "noting", 1, "again", NOW)
        room = pace.room(connection, "noting", QUICK, 5, NOW)
    assert room.is_paused
    assert room.again > 50


def test_many_that_fail_at_once_are_one_absence(database: Database) -> None:
    channel = Noting(Limits())
    channel.failures = [SendFailed("no connection", away=True)] * 20
    post(database, [f"chat{number}" for number in range(20)])
    sender = Sender(database, {"noting": channel})
    asyncio.run(sender.drain())
    with database.transaction() as connection:
        until = connection.scalar(sa.select(Account.__table__.c.paused_until))
    assert until is not None
    assert until < datetime.now(UTC) + timedelta(seconds=4)


@pytest.mark.parametrize("silence", [None, timedelta(seconds=5)])
def test_a_clock_that_is_put_back_holds_up_nothing(database: Database, silence: timedelta | None) -> None:
    later = datetime.now(UTC) + timedelta(hours=1)
    post(database, ["a"], created_at=later)
    post(database, ["b"])
    account = {"name": "noting", "next_at": later, "reason": ""}
    if silence:
        account |= {"paused_at": later, "paused_until": later + silence}
    with database.transaction() as connection:
        connection.execute(sa.insert(Account.__table__), account)
        connection.execute(sa.update(table).where(table.c.address == "b").values(not_before=later))
        claimed, _ = outbox.claim(connection, "noting", QUICK, outbox.ALL, 10, datetime.now(UTC))
    assert [row.address for row in claimed] == ["a", "b"]


def test_slots_follow_each_other_and_none_is_given_twice(database: Database) -> None:
    with database.transaction() as connection:
        first = pace.room(connection, "noting", QUICK, 5, NOW)
        pace.spend(connection, "noting", QUICK, first, 5)
        second = pace.room(connection, "noting", QUICK, 50, NOW)
    slots = [*first.slots, *second.slots]
    assert all(later - earlier > 0.0245 for earlier, later in pairwise(slots))
    assert len(slots) == 11  # a quarter of a second of them
