"""Processes on PostgreSQL wake each other, and do so again after the connection was cut."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Iterator

import psycopg
import pytest
import sqlalchemy as sa

from storage import wakeup
from storage.database import Database
from storage.wakeup import OUTBOX, Wakeups, notify

CUT = sa.text("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query = 'LISTEN blether'")


@pytest.fixture
def postgresql(postgres_url: str) -> Iterator[Database]:
    database = Database(postgres_url)
    yield database
    database.close()


class Ears:
    """What was heard, and what was lost."""

    def __init__(self) -> None:
        self.heard: asyncio.Queue[str] = asyncio.Queue()
        self.lost: list[Exception] = []

    async def next(self) -> str:
        return await asyncio.wait_for(self.heard.get(), 10)


@pytest.fixture
async def ears(postgresql: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Ears]:
    """A process that listens already."""
    monkeypatch.setattr(wakeup, "FIRST_PAUSE", 0.05)
    ears = Ears()
    async with listening(postgresql, ears):
        assert await ears.next() == OUTBOX
        yield ears


@contextlib.asynccontextmanager
async def listening(database: Database, ears: Ears) -> AsyncIterator[None]:
    task = asyncio.create_task(Wakeups(database, ears.heard.put_nowait, ears.lost.append).run())
    yield
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()


async def test_what_is_notified_is_heard_when_it_is_committed(postgresql: Database, ears: Ears) -> None:
    with postgresql.transaction() as connection:
        notify(connection, [OUTBOX, "web-of-ben", OUTBOX])
        await asyncio.sleep(0.1)
        assert ears.heard.empty()
    assert {await ears.next(), await ears.next()} == {OUTBOX, "web-of-ben"}
    assert ears.heard.empty()


async def test_what_is_rolled_back_wakes_nobody(postgresql: Database, ears: Ears) -> None:
    def fail(connection: sa.Connection) -> None:
        notify(connection, ["never"])
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - the one from above
        await postgresql.write(fail)
    await postgresql.write(lambda connection: notify(connection, ["now"]))
    assert await ears.next() == "now"


async def test_after_a_cut_connection_it_hears_again(postgresql: Database, ears: Ears) -> None:
    with postgresql.transaction() as connection:
        assert connection.scalar(CUT) == 1
    assert await ears.next() == OUTBOX  # whatever was missed meanwhile is looked for
    assert [type(error) for error in ears.lost] == [psycopg.OperationalError]
    await postgresql.write(lambda connection: notify(connection, ["web-of-ben"]))
    assert await ears.next() == "web-of-ben"


async def test_a_server_that_is_away_is_tried_again_less_and_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wakeup, "FIRST_PAUSE", 0.05)
    database, ears = Database("postgresql://ada@127.0.0.1:9/blether"), Ears()
    began = time.monotonic()
    async with listening(database, ears), asyncio.timeout(30):
        while len(ears.lost) < 4:  # at 0, 0.05, 0.15 and 0.35 seconds
            await asyncio.sleep(0.01)
    assert time.monotonic() - began > 0.34
    database.close()


async def test_nobody_is_woken_for_nothing(postgresql: Database, ears: Ears) -> None:
    await postgresql.write(lambda connection: notify(connection, []))
    await postgresql.write(lambda connection: notify(connection, ["now"]))
    assert await ears.next() == "now"
    assert ears.heard.empty()


async def test_on_sqlite_there_is_nobody_to_wake(sqlite: Database) -> None:
    heard: list[str] = []
    with sqlite.transaction() as connection:
        notify(connection, [OUTBOX])
    await asyncio.wait_for(Wakeups(sqlite, heard.append).run(), 1)
    assert heard == []
