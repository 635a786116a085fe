"""The writer: many turns in one commit, and one that fails takes no other with it."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from datetime import UTC, datetime
from typing import NoReturn

import pytest
import sqlalchemy as sa

from storage import database as module
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.tables import Answer, Area, UtcDateTime

area = Area.__table__


def add(slug: str) -> module.Work[str]:
    def work(connection: sa.Connection) -> str:
        row = {"slug": slug, "name": slug, "country": "scotland", "timezone": "Europe/London"}
        connection.execute(sa.insert(area), {**row, "contact": "", "postcodes": [], "demo": False})
        return threading.current_thread().name

    return work


def fail(connection: sa.Connection) -> NoReturn:
    add("lost")(connection)
    raise KeyError("mine")


def slugs(connection: sa.Connection) -> list[str]:
    return list(connection.scalars(sa.select(area.c.slug).order_by(area.c.slug)))


async def test_many_writes_at_once_are_all_kept(database: Database) -> None:
    threads = await asyncio.gather(*(database.write(add(f"a{number:03}")) for number in range(300)))
    assert set(threads) == {"database-write"}
    assert await database.read(slugs) == [f"a{number:03}" for number in range(300)]


async def test_one_that_fails_takes_no_other_with_it(database: Database) -> None:
    results = await asyncio.gather(
        database.write(add("before")), database.write(fail), database.write(add("after")), return_exceptions=True
    )
    assert isinstance(results[1], KeyError)
    assert await database.read(slugs) == ["after", "before"]


async def test_a_breach_of_a_constraint_takes_no_other_with_it(database: Database) -> None:
    results = await asyncio.gather(
        database.write(add("same")), database.write(add("same")), database.write(add("other")), return_exceptions=True
    )
    assert [type(each) for each in results] == [str, sa.exc.IntegrityError, str]
    assert await database.read(slugs) == ["other", "same"]


async def test_two_processes_that_wait_for_each_other_both_finish(postgres_url: str) -> None:
    one, other = Database(postgres_url), Database(postgres_url)
    await asyncio.gather(one.write(add("a")), one.write(add("b")))
    queued, met = threading.Event(), threading.Barrier(2, timeout=5)

    def rename(slug: str) -> module.Work[None]:
        def work(connection: sa.Connection) -> None:
            connection.execute(sa.update(area).where(area.c.slug == slug).values(name="new"))
            with contextlib.suppress(threading.BrokenBarrierError):
                met.wait()  # now each holds what the other wants next
                met.abort()

        return work

    waits = [asyncio.ensure_future(each.write(lambda _: queued.wait())) for each in (one, other)]
    orders = [(one, "a"), (one, "b"), (other, "b"), (other, "a")]
    writes = [asyncio.ensure_future(each.write(rename(slug))) for each, slug in orders]
    await asyncio.sleep(0)
    queued.set()
    await asyncio.gather(*waits, *writes)
    names = await one.read(lambda connection: connection.scalars(sa.select(area.c.name)).all())
    one.close()
    other.close()
    assert names == ["new", "new"]


def test_a_transaction_that_fails_leaves_what_was(database: Database) -> None:
    with pytest.raises(KeyError), database.transaction() as connection:
        fail(connection)
    with database.transaction() as connection:
        assert slugs(connection) == []


async def test_a_locked_database_is_said_to_be_unavailable(
    sqlite: Database, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BUSY_SECONDS", 0)
    impatient = Database(sqlite_url)
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnavailable, match="locked"):
        await impatient.write(add("late"))
    other.execute("ROLLBACK")
    other.close()
    await impatient.write(add("late"))
    assert await impatient.read(slugs) == ["late"]
    impatient.close()


async def test_a_full_disk_is_said_to_be_unavailable(sqlite: Database) -> None:
    def fill(connection: sa.Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # as if there were no room for one page more
        connection.execute(
            sa.insert(area),
            {
                "slug": "big",
                "name": "x" * 200_000,
                "country": "",
                "timezone": "",
                "contact": "",
                "postcodes": [],
                "demo": False,
            },
        )

    with pytest.raises(DatabaseUnavailable, match="full"):
        await sqlite.write(fill)
    assert await sqlite.read(slugs) == []


async def test_a_server_that_cannot_be_reached_is_said_to_be_unavailable() -> None:
    nowhere = Database("postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(DatabaseUnavailable):
        await nowhere.write(add("x"))
    nowhere.close()


async def test_what_was_handed_over_is_finished_at_the_end(sqlite_url: str) -> None:
    first = Database(sqlite_url)
    writes = [asyncio.ensure_future(first.write(add(f"a{number}"))) for number in range(20)]
    await asyncio.sleep(0)
    await asyncio.to_thread(first.close)
    await asyncio.gather(*writes)
    second = Database(sqlite_url)
    assert len(await second.read(slugs)) == 20
    second.close()


def test_times_without_a_zone_are_refused(sqlite: Database) -> None:
    naive = datetime(2026, 11, 21, 12)  # noqa: DTZ001 - the mistake that must be caught
    with pytest.raises(sa.exc.StatementError, match="time zone"), sqlite.transaction() as connection:
        connection.execute(sa.text("SELECT :at").bindparams(sa.bindparam("at", naive, UtcDateTime())))


def test_times_come_back_in_utc(database: Database) -> None:
    moment = datetime(2026, 6, 1, 12, tzinfo=UTC)
    with database.transaction() as connection:
        assert connection.scalar(sa.select(sa.literal(moment, UtcDateTime()))) == moment


def test_foreign_keys_are_held(database: Database) -> None:
    row = {"participant_id": 4711, "session": 1, "flow": "f", "question": "q", "language": "en"}
    with pytest.raises(sa.exc.IntegrityError), database.transaction() as connection:
        connection.execute(sa.insert(Answer.__table__), {**row, "age_band": "adult", "at": datetime.now(UTC)})


def test_sqlite_is_durable(sqlite: Database) -> None:
    with sqlite.transaction() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2}
