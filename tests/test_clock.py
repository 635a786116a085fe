"""What one process at a time does: held, renewed, taken over when it lapses, and never done by two at once."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from storage import clock
from storage.clock import Lease
from storage.database import Database

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def hold(database: Database, holder: str, after: float = 0, name: str = "clock") -> bool:
    with database.transaction() as connection:
        return clock.hold(connection, name, holder, NOON + timedelta(seconds=after), 10)


def test_the_first_to_ask_holds_it_and_may_renew_it(database: Database) -> None:
    assert [hold(database, "ada"), hold(database, "ben"), hold(database, "ada", 5)] == [True, False, True]
    assert [hold(database, "ben", 14), hold(database, "ben", 15)] == [False, False]


def test_it_is_taken_over_when_it_has_lapsed(database: Database) -> None:
    assert hold(database, "ada")
    assert [hold(database, "ben", 10), hold(database, "ben", 10.1), hold(database, "ada", 11)] == [False, True, False]


def test_names_do_not_know_each_other(database: Database) -> None:
    assert hold(database, "ada", name="clock")
    assert hold(database, "ben", name="poll telegram")


def test_what_is_given_back_is_free_at_once_and_nobody_gives_back_what_is_not_theirs(database: Database) -> None:
    assert hold(database, "ada")
    for holder, free in (("ben", False), ("ada", True)):
        with database.transaction() as connection:
            clock.release(connection, "clock", holder)
        assert hold(database, "cara") is free


def test_of_many_who_ask_in_the_same_moment_one_gets_it(database: Database) -> None:
    together = threading.Barrier(4)

    def ask(holder: str) -> list[bool]:
        held = []
        for after in (0, 11, 22):  # the first time there is no row yet
            together.wait()
            held.append(hold(database, holder, after))
        return held

    with ThreadPoolExecutor(4) as threads:
        held = list(threads.map(ask, ("ada", "ben", "cara", "dev")))
    assert [sum(each) for each in zip(*held, strict=True)] == [1, 1, 1]


# ---------------------------------------------------------------- working while it is held


class Work:
    """Works until it is cancelled or told to fail; several of them notice each other."""

    running = 0
    most = 0

    def __init__(self) -> None:
        self.begun = 0
        self.fail = asyncio.Event()

    async def run(self) -> None:
        self.begun += 1
        Work.running += 1
        Work.most = max(Work.most, Work.running)
        try:
            await self.fail.wait()
            raise ValueError("told to")
        finally:
            Work.running -= 1


@pytest.fixture(autouse=True)
def nobody_at_work() -> None:
    Work.running = Work.most = 0


async def until(true: object) -> None:
    async with asyncio.timeout(30):
        while not true():  # type: ignore[operator]
            await asyncio.sleep(0.01)


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()


async def test_one_works_and_the_other_takes_over_at_once_when_it_stops(database: Database) -> None:
    ada, ben = Work(), Work()
    first = asyncio.create_task(Lease(database, "poll", "ada", 2.4).work(ada.run))
    await until(lambda: ada.begun)
    second = asyncio.create_task(Lease(database, "poll", "ben", 2.4).work(ben.run))
    await asyncio.sleep(3.0)  # longer than it was first taken for
    assert (ada.begun, ben.begun) == (1, 0)
    await ended(first)
    await until(lambda: ben.begun)
    await ended(second)
    assert (Work.running, Work.most) == (0, 1)


async def test_whoever_loses_it_stops_working_and_waits_for_it(database: Database) -> None:
    ada = Work()
    task = asyncio.create_task(Lease(database, "poll", "ada", 0.4).work(ada.run))
    await until(lambda: Work.running)
    with database.transaction() as connection:
        clock.release(connection, "poll", "ada")
        assert clock.hold(connection, "poll", "ben", datetime.now(UTC), 0.5)
    await until(lambda: not Work.running)
    await until(lambda: ada.begun == 2)
    await ended(task)


async def test_whoever_cannot_renew_it_stops_before_it_lapses(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = Work()
    lease = Lease(sqlite, "poll", "ada", 2.4)
    task = asyncio.create_task(lease.work(ada.run))
    await until(lambda: Work.running)
    begun = datetime.now(UTC)
    monkeypatch.setattr(sqlite, "write", lambda _: asyncio.sleep(60))
    await until(lambda: not Work.running)
    assert datetime.now(UTC) - begun < timedelta(seconds=lease.seconds)
    await ended(task)


async def test_whoever_is_told_to_stop_as_the_database_answers_stops(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[asyncio.Future[bool]] = []

    def answer_later(_: object) -> asyncio.Future[bool]:
        asked.append(asyncio.get_running_loop().create_future())
        return asked[-1]

    monkeypatch.setattr(sqlite, "write", answer_later)
    task = asyncio.create_task(Lease(sqlite, "poll", "ada", 60).work(Work().run))
    await until(lambda: asked)
    asked[0].set_result(False)
    async with asyncio.timeout(5):
        await ended(task)


async def test_an_error_of_the_work_is_the_end_and_gives_it_back(sqlite: Database) -> None:
    ada = Work()
    ada.fail.set()
    with pytest.raises(ValueError, match="told to"):
        await Lease(sqlite, "poll", "ada", 60).work(ada.run)
    assert hold(sqlite, "ben", name="poll")
