"""An account's pace is one row that every process shares."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import combinations

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


async def stopped(*tasks: asyncio.Task[None]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


async def until(is_true: Callable[[], object]) -> None:
    """Wait for something that a sender brings about."""
    async with asyncio.timeout(60):
        while not is_true():
            await asyncio.sleep(0.01)


def most_in_a_second(times: list[float]) -> int:
    return max(sum(1 for each in times if first <= each < first + 1) for first in times)


async def test_two_senders_together_keep_an_account_s_pace(database: Database) -> None:
    post(database, [f"chat{number}" for number in range(120)])
    channels = [Noting(), Noting()]
    tasks = [asyncio.create_task(Sender(database, {"noting": channel}).run()) for channel in channels]
    await until(lambda: sum(len(channel.sent) for channel in channels) == 120)
    await stopped(*tasks)
    sent = [each for channel in channels for each in channel.sent]
    assert most_in_a_second([at for at, _ in sent]) <= 43  # 40 slots, one at the edge, and two that were late
    assert len({address for _, address in sent}) == len(sent) == 120


async def test_a_reply_does_not_wait_behind_an_announcement(database: Database) -> None:
    post(database, [f"chat{number}" for number in range(100)], urgency=outbox.ANNOUNCEMENT)
    channel = Noting()
    sender = Sender(database, {"noting": channel})
    sending = asyncio.create_task(sender.run())
    await until(lambda: channel.sent)
    with database.transaction() as connection:
        outbox.post(connection, "noting", [outbox.Reply("family", None, [{"text": "hello"}])], datetime.now(UTC))
    asked = time.monotonic()
    sender.wake("noting")
    await until(lambda: "family" in [address for _, address in channel.sent[:-1]])
    await stopped(sending)
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
    sending = asyncio.create_task(Sender(database, {"noting": channel}).run())
    await until(lambda: len(channel.sent) == 6)
    await stopped(sending)
    times = [at for at, _ in channel.sent]
    assert all(later - earlier > 0.55 for earlier, later in zip(times, times[3:], strict=False))


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
        pace.pause(connection, "noting", 60, "told to")
        pace.pause(connection, "noting", 1, "again")
        for room in (pace.room(connection, "noting", QUICK, 5), pace.later(connection, "noting", QUICK, 0.1)):
            assert room.is_paused
            assert room.again > 50
            assert room.slots == ()


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


def apart(slots: Sequence[float]) -> bool:
    """Whether nobody was given a slot before somebody else's was over, but for what a time may be on its way."""
    places = range(len(slots))
    return all(
        slots[later] - slots[earlier] > (later - earlier) / 40 - pace.ON_THE_WAY - 0.0005
        for earlier, later in combinations(places, 2)
    )


def test_slots_follow_each_other_and_none_is_given_twice(database: Database) -> None:
    with database.transaction() as connection:
        first = pace.room(connection, "noting", QUICK, 5)
        pace.spend(connection, "noting", QUICK, first, 5)
        second = pace.room(connection, "noting", QUICK, 50)
    slots = [*first.slots, *second.slots]
    assert apart(slots)
    assert 10 <= len(slots) <= 16  # a quarter of a second of them each time


def test_whoever_missed_a_slot_gets_one_of_its_own_although_the_next_ones_are_given_out(database: Database) -> None:
    with database.transaction() as connection:
        room = pace.room(connection, "noting", QUICK, 50)
        pace.spend(connection, "noting", QUICK, room, len(room.slots))
        assert pace.room(connection, "noting", QUICK, 50).slots == ()
        others = [pace.later(connection, "noting", QUICK, 0.01).slots[0] for _ in range(20)]
        soonest = pace.later(connection, "noting", QUICK, 30).slots[0]
    assert apart([*room.slots, *others])
    assert soonest - others[-1] > 25


def test_slots_stay_apart_however_long_one_waited_for_the_other(database: Database) -> None:
    is_locked = threading.Event()

    def first() -> Sequence[float]:
        with database.transaction() as connection:
            room = pace.room(connection, "noting", QUICK, 3)
            pace.spend(connection, "noting", QUICK, room, 3)
            is_locked.set()
            time.sleep(0.3)  # longer than the slots last
        return room.slots

    def second() -> Sequence[float]:
        is_locked.wait()
        with database.transaction() as connection:
            return pace.room(connection, "noting", QUICK, 3).slots

    with database.transaction() as connection:
        pace.room(connection, "noting", QUICK, 1)  # there is a row to wait for
    with ThreadPoolExecutor(2) as threads:
        given = [each.result() for each in (threads.submit(first), threads.submit(second))]
    assert apart([*given[0], *given[1]])
