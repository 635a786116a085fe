"""The outbox is emptied: in order within a chat, replies first, and every failure has its consequence."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.channels.contract import Limits, Message, SendFailed
from bot.outbox import Sender
from storage import outbox
from storage.database import Database
from storage.tables import Address, Announcement, Outbox, Participant

NOW = datetime.now(UTC)
table = Outbox.__table__


class Spoken:
    """A channel that remembers what it sent, and fails when it is told to."""

    account = "spoken"
    limits = Limits()

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []
        self.failures: list[Exception] = []

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def send(self, address: str, message: Message) -> str:
        await asyncio.sleep(0.001)
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append((address, message.text))
        return f"id-{len(self.sent)}"


@pytest.fixture
def channel() -> Spoken:
    return Spoken()


@pytest.fixture
def sender(database: Database, channel: Spoken) -> Sender:
    return Sender(database, {"spoken": channel})


def post(database: Database, address: str, *texts: str) -> None:
    with database.transaction() as connection:
        reply = outbox.Reply(address, None, [{"text": text} for text in texts])
        outbox.post(connection, "spoken", [reply], datetime.now(UTC))


def announce(database: Database, address: str, text: str, state: str = "sending") -> None:
    """One announcement to one address, as freezing would write it."""
    with database.transaction() as connection:
        announcement = {"language": "en", "versions": {}, "topic": "events", "place": "", "starts": "", "link": ""}
        number = connection.execute(
            sa.insert(Announcement.__table__).returning(Announcement.__table__.c.id),
            {**announcement, "audience": {}, "state": state, "created_at": NOW},
        ).scalar_one()
        row = {"account": "spoken", "address": address, "announcement_id": number, "urgency": outbox.ANNOUNCEMENT}
        outcome = {"state": "queued", "tries": 0, "reason": "", "external_id": "", "created_at": NOW, "not_before": NOW}
        connection.execute(sa.insert(table), {**row, **outcome, "body": {"text": text}})


def everything(database: Database) -> list[Any]:
    with database.transaction() as connection:
        return list(connection.execute(sa.select(table).order_by(table.c.id)).all())


async def test_each_chat_gets_its_messages_in_order(database: Database, sender: Sender, channel: Spoken) -> None:
    for number in range(5):
        for address in ("a", "b", "c"):
            post(database, address, f"{number}")
    await sender.drain()
    for address in ("a", "b", "c"):
        assert [text for to, text in channel.sent if to == address] == ["0", "1", "2", "3", "4"]
    assert {row.state for row in everything(database)} == {"sent"}


async def test_replies_go_before_announcements(database: Database, sender: Sender, channel: Spoken) -> None:
    announce(database, "a", "news")
    post(database, "a", "reply")
    await sender.drain()
    assert channel.sent == [("a", "reply"), ("a", "news")]


async def test_a_paused_announcement_waits_and_holds_nothing_up(
    database: Database, sender: Sender, channel: Spoken
) -> None:
    announce(database, "a", "paused news", state="paused")
    announce(database, "a", "other news")
    await sender.drain()
    assert channel.sent == [("a", "other news")]


async def test_too_fast_holds_the_account_and_counts_no_try(
    database: Database, sender: Sender, channel: Spoken
) -> None:
    post(database, "a", "hello")
    channel.failures = [SendFailed("too many requests", retry_after=30)]
    await sender.drain()
    (row,) = everything(database)
    assert (row.state, row.tries) == ("queued", 0)
    post(database, "b", "world")
    await sender.drain()
    assert channel.sent == []  # nobody on this account is written to meanwhile


async def test_too_fast_holds_back_what_was_on_its_way_too(database: Database, sender: Sender, channel: Spoken) -> None:
    channel.limits = Limits(a_second=5)
    for address in ("a", "b", "c"):
        post(database, address, "hello")
    channel.failures = [SendFailed("too many requests", retry_after=30)]
    await sender.drain()
    assert channel.sent == []
    assert {(row.state, row.tries) for row in everything(database)} == {("queued", 0)}


async def test_a_mistake_of_ours_counts_as_a_try_and_holds_up_nobody(
    database: Database, sender: Sender, channel: Spoken
) -> None:
    post(database, "a", "hello")
    post(database, "b", "world")
    channel.failures = [KeyError("hello")]
    await sender.drain()
    first, second = everything(database)
    assert (first.state, first.tries, second.state) == ("queued", 1, "sent")
    assert "KeyError" in first.reason
    assert "hello" not in first.reason


async def test_a_failure_that_may_pass_is_tried_again_and_keeps_the_order(
    database: Database, sender: Sender, channel: Spoken
) -> None:
    post(database, "a", "first", "second")
    channel.failures = [SendFailed("bad gateway")]
    await sender.drain()
    first, second = everything(database)
    assert (first.state, first.tries, second.state) == ("queued", 1, "queued")
    assert channel.sent == []


async def test_a_refused_message_is_kept_with_its_reason_and_the_next_goes_on(
    database: Database, sender: Sender, channel: Spoken
) -> None:
    post(database, "a", "first", "second")
    channel.failures = [SendFailed("message is too long", permanent=True)]
    await sender.drain()
    first, second = everything(database)
    assert (first.state, first.reason, second.state) == ("failed", "message is too long", "sent")


async def test_whoever_blocked_us_is_left_in_peace(database: Database, sender: Sender, channel: Spoken) -> None:
    with database.transaction() as connection:
        person = {"pseudonym": "x", "created_at": NOW, "language": "en", "age_band": "adult"}
        number = connection.execute(
            sa.insert(Participant.__table__).returning(Participant.__table__.c.id),
            {**person, "consented": True, "quote": False},
        ).scalar_one()
        address = {"account": "spoken", "address": "a", "participant_id": number, "reachable": True}
        connection.execute(sa.insert(Address.__table__), address)
    post(database, "a", "first", "second")
    channel.failures = [SendFailed("bot was blocked by the user", unreachable=True)]
    await sender.drain()
    assert [row.state for row in everything(database)] == ["failed", "stopped"]
    with database.transaction() as connection:
        assert connection.scalar(sa.select(Address.__table__.c.reachable)) is False


async def test_what_may_have_arrived_is_sent_again_only_if_it_is_a_reply(
    database: Database, sender: Sender, channel: Spoken
) -> None:
    announce(database, "a", "news")
    post(database, "b", "reply")
    channel.failures = [SendFailed("cut", ambiguous=True), SendFailed("cut", ambiguous=True)]
    await sender.drain()
    assert [row.state for row in everything(database)] == ["unknown", "queued"]


def claim_all(database: Database) -> int:
    with database.transaction() as connection:
        return len(outbox.claim(connection, "spoken", Limits(), outbox.ALL, 10, datetime.now(UTC))[0])


async def test_a_sender_that_died_leaves_nothing_behind(database: Database) -> None:
    announce(database, "a", "news")
    post(database, "b", "reply")
    assert claim_all(database) == 2
    with database.transaction() as connection:
        assert outbox.sweep(connection) == 0  # the leases still run
        connection.execute(sa.update(table).values(lease_until=datetime.now(UTC) - timedelta(seconds=1)))
        assert outbox.sweep(connection) == 2
    assert [row.state for row in everything(database)] == ["unknown", "queued"]


async def test_on_sqlite_a_new_process_takes_over_at_once(sqlite: Database, channel: Spoken) -> None:
    post(sqlite, "b", "reply")
    assert claim_all(sqlite) == 1
    await running(Sender(sqlite, {"spoken": channel}), lambda: channel.sent == [("b", "reply")])


async def test_two_senders_send_nothing_twice(database: Database, channel: Spoken) -> None:
    for number in range(30):
        post(database, f"chat{number}", "hello")
    senders = [Sender(database, {"spoken": channel}) for _ in range(2)]
    await asyncio.gather(*(each.drain() for each in senders))
    assert sorted(address for address, _ in channel.sent) == sorted(f"chat{number}" for number in range(30))


async def test_a_slow_message_is_written_down_though_others_were_before(
    database: Database, sender: Sender, channel: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = channel.send

    async def send(address: str, message: Message) -> str:
        if address == "slow":
            await asyncio.sleep(0.2)
        return await quick(address, message)

    monkeypatch.setattr(channel, "send", send)
    post(database, "slow", "hello")
    for _ in range(4):
        post(database, "quick", "hello")
    await running(sender, lambda: len(channel.sent) == 5)
    assert {row.state for row in everything(database)} == {"sent"}


async def running(sender: Sender, is_done: Callable[[], bool]) -> None:
    """Let a sender run until something is done."""
    task = asyncio.create_task(sender.run())
    try:
        async with asyncio.timeout(30):
            while not is_done():
                await asyncio.sleep(0.01)
    finally:
        task.cancel()
        await asyncio.wait([task])


async def test_a_running_sender_wakes_when_told(database: Database, sender: Sender, channel: Spoken) -> None:
    def news() -> None:
        post(database, "a", "hello")
        sender.wake("spoken")

    asyncio.get_running_loop().call_later(0.05, news)
    await running(sender, lambda: bool(channel.sent))
    assert channel.sent == [("a", "hello")]
