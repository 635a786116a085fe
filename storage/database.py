"""The database: one batching writer, a pool of readers, the same functions on SQLite and PostgreSQL.

Storage functions are synchronous and take a connection. The shell hands them over:

    await database.write(lambda connection: outbox.claim(connection, now))
    await database.read(lambda connection: services.nearest(connection, search))

Many writes share one durable commit; each has a savepoint of its own, so that one that fails takes no other with it.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import sqlalchemy as sa

from storage.errors import DatabaseUnavailable

T = TypeVar("T")
Work = Callable[[sa.Connection], T]

BATCH = 256  # turns in one commit at most; more only makes the first of them wait
READERS = 4
BUSY_SECONDS = 5
DEADLOCK = "40P01"  # PostgreSQL's code


class Database:
    """SQLite or PostgreSQL behind one writing thread and a few reading ones."""

    def __init__(self, url: str) -> None:
        self.url = standard_url(url)
        self.engine = _engine(self.url)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="database-read")
        self._writer: threading.Thread | None = None

    @property
    def is_sqlite(self) -> bool:
        """True for one file on this machine, false for a server."""
        return self.engine.dialect.name == "sqlite"

    async def write(self, work: Work[T]) -> T:
        """Run ``work`` in the next batch; returns when its effects are durable.

        Whatever ``work`` raises is raised here, and only its own changes are undone. `DatabaseUnavailable` means
        that nothing was kept and the same call may be made again. ``work`` may run twice, the first time in vain.
        """
        if self._writer is None:
            self._writer = threading.Thread(target=self._write_batches, name="database-write", daemon=True)
            self._writer.start()
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put(_Job(work, future, loop))
        return await future

    async def read(self, work: Work[T]) -> T:
        """Run ``work`` on a reading connection, in a thread of its own."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, work)

    def _read(self, work: Work[T]) -> T:
        with translated(), self.engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN")  # one snapshot for all that the work reads
            return work(connection)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sa.Connection]:
        """One transaction on the caller's own thread: for the command line, migrations and tests."""
        with translated(), self.engine.connect() as connection:
            begin(connection)
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def close(self) -> None:
        """Finish what was handed over, then let go of every connection."""
        if self._writer is not None:
            self._jobs.put(None)
            self._writer.join()
            self._writer = None
        self._readers.shutdown()
        self.engine.dispose()

    # ------------------------------------------------------------ the writing thread

    def _write_batches(self) -> None:
        running = True
        while running:
            batch = [job] if (job := self._jobs.get()) else []
            running = job is not None
            while running and len(batch) < BATCH:
                try:
                    job = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if job is None:
                    running = False
                else:
                    batch.append(job)
            if batch:
                _settle(batch, self._commit(batch))

    def _commit(self, batch: list[_Job]) -> list[_Outcome]:
        try:
            with translated(), self.engine.connect() as connection:
                begin(connection)
                outcomes = [_run(connection, job) for job in batch]
                connection.commit()
                return outcomes
        except Exception as error:  # noqa: BLE001 - whatever stopped the commit belongs to every caller in it
            if len(batch) > 1 and _is_deadlock(error):
                # Another process has two of the same people in the other order. One by one, nobody waits in a ring.
                return [self._commit([job])[0] for job in batch]
            return [_Outcome(error=error)] * len(batch)


@dataclass(slots=True)
class _Job:
    work: Work[Any]
    future: asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop


@dataclass(slots=True)
class _Outcome:
    value: Any = None
    error: Exception | None = None


def _run(connection: sa.Connection, job: _Job) -> _Outcome:
    """One piece of work inside its savepoint.

    Where the database itself gives out (disk full, connection lost) the savepoint may be gone with the transaction, so
    that is raised: nothing of the batch is kept, and every caller is told so.
    """
    connection.exec_driver_sql("SAVEPOINT turn")
    try:
        value = job.work(connection)
    except Exception as error:
        if isinstance(error, sa.exc.OperationalError) or getattr(error, "connection_invalidated", False):
            raise
        connection.exec_driver_sql("ROLLBACK TO SAVEPOINT turn")
        connection.exec_driver_sql("RELEASE SAVEPOINT turn")
        return _Outcome(error=error)
    connection.exec_driver_sql("RELEASE SAVEPOINT turn")
    return _Outcome(value)


def _is_deadlock(error: Exception) -> bool:
    return getattr(getattr(error.__cause__, "orig", None), "sqlstate", None) == DEADLOCK


def _settle(batch: list[_Job], outcomes: list[_Outcome]) -> None:
    """Hand the outcomes back, waking each event loop once for the whole batch."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], _Outcome]]] = {}
    for job, outcome in zip(batch, outcomes, strict=True):
        by_loop.setdefault(job.loop, []).append((job.future, outcome))
    for loop, settled in by_loop.items():
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is waiting any more
            loop.call_soon_threadsafe(_resolve, settled)


def _resolve(settled: list[tuple[asyncio.Future[Any], _Outcome]]) -> None:
    for future, outcome in settled:
        if future.done():
            continue
        if outcome.error is not None:
            future.set_exception(outcome.error)
        else:
            future.set_result(outcome.value)


# ---------------------------------------------------------------- engines


def standard_url(url: str) -> str:
    """The URL that SQLAlchemy wants; platforms hand out ``postgres://``."""
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url


def _engine(url: str) -> sa.Engine:
    # The library would put what people said into its errors' messages.
    engine = sa.create_engine(
        url, pool_size=READERS + 2, pool_pre_ping=not url.startswith("sqlite"), hide_parameters=True
    )
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transaction handling would begin a deferred one, whose upgrade ignores busy_timeout.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def begin(connection: sa.Connection) -> None:
    """Begin a writing transaction. On SQLite the write lock is taken now, while waiting for it still works."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Turn a driver's way of saying "not now" into `DatabaseUnavailable`."""
    try:
        yield
    except sa.exc.OperationalError as error:
        raise DatabaseUnavailable(str(error.orig)) from error
    except sa.exc.DBAPIError as error:
        # SQLite has no kind of its own for a file that is damaged, or no database at all.
        if error.connection_invalidated or type(error) is sa.exc.DatabaseError:
            raise DatabaseUnavailable(str(error.orig)) from error
        raise
