"""The database: one batching writer, a pool of readers, the same functions on SQLite and PostgreSQL.

Storage functions are synchronous and take a connection. The shell hands them over:

    await database.write(lambda connection: staff.seen(connection, token, now))
    await database.read(lambda connection: services.nearest(connection, search))
    await database.join(inbox.turns, message)

Many writes share one durable commit. What is joined is also done by the same statements: `work` gets every item that
waits for it at once. When anything in a batch fails, the batch is done again piece by piece, each with a savepoint of
its own, so that one failure takes nothing else with it, and the good case pays nothing for that.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar

import orjson
import sqlalchemy as sa

from storage.errors import DatabaseUnavailable

T = TypeVar("T")
Item = TypeVar("Item")
Work = Callable[[sa.Connection], T]
Joint = Callable[[sa.Connection, Sequence[Item]], Sequence[T]]  # one result for each item, in their order
Note = Callable[[sa.Connection, object], None]  # hears what a change returned, and writes beside it

BATCH = 256  # turns in one commit at most; more only makes the first of them wait
READERS = 4
BUSY_SECONDS = 5
DEADLOCK = "40P01"  # PostgreSQL's code

_ALONG: ContextVar[_Along | None] = ContextVar("along", default=None)


@contextlib.contextmanager
def along(note: Note) -> Iterator[None]:
    """Have ``note`` written in the same transaction as the first change that is made within the block.

    Both are kept or neither; where nothing is changed, nothing is noted.
    """
    token = _ALONG.set(_Along(note))
    try:
        yield
    finally:
        _ALONG.reset(token)


class Database:
    """SQLite or PostgreSQL behind one writing thread and a few reading ones."""

    def __init__(self, url: str, *, committed: Callable[[int, float], None] = lambda _jobs, _seconds: None) -> None:
        """``committed`` hears of each batch: how many jobs it held, and how many seconds it took."""
        self.url = standard_url(url)
        self.engine = _engine(self.url)
        self._committed = committed
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="database-read")
        self._writer: threading.Thread | None = None
        self._writing: sa.Connection | None = None  # the writing thread's own

    @property
    def is_sqlite(self) -> bool:
        """True for one file on this machine, false for a server."""
        return self.engine.dialect.name == "sqlite"

    async def write(self, work: Work[T]) -> T:
        """Run ``work`` in the next batch; returns when its effects are durable.

        Whatever ``work`` raises is raised here, and only its own changes are undone. `DatabaseUnavailable` means
        that nothing was kept and the same call may be made again. ``work`` may run twice, the first time in vain.
        """
        noting = _ALONG.get()
        if noting is None or noting.is_done:
            return await self._hand_over(lambda connection, _: (work(connection),), None)
        result = await self._hand_over(lambda connection, _: (noting.beside(work, connection),), None)
        noting.is_done = True
        return result

    async def join(self, work: Joint[Item, T], item: Item, *, first: bool = False) -> T:
        """Like `write`, for one of many items that ``work`` takes together; returns the item's own result.

        Items are joined when they wait for the same ``work``. What is to be done ``first`` comes before the rest of its
        batch.
        """
        return await self._hand_over(work, item, first=first)

    async def _hand_over(self, work: Joint[Item, T], item: Item, *, first: bool = False) -> T:
        if self._writer is None:
            self._writer = threading.Thread(target=self._write_batches, name="database-write", daemon=True)
            self._writer.start()
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put(_Job(work, item, future, loop, first))
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
                batch.sort(key=_is_later)
                _settle(batch, self._commit(batch))
        if self._writing is not None:
            self._writing.close()
            self._writing = None

    def _commit(self, batch: list[_Job]) -> list[_Outcome]:
        began = time.perf_counter()
        try:
            outcomes = self._once(batch, _together)
        except DatabaseUnavailable as error:
            if len(batch) > 1 and _is_deadlock(error):
                # Another process has two of the same people in the other order. One by one, nobody waits in a ring.
                return [self._commit([job])[0] for job in batch]
            return [_Outcome(error=error)] * len(batch)
        except Exception:  # noqa: BLE001 - whose mistake it was shows when each is done by itself
            outcomes = self._one_by_one(batch)
        self._committed(len(batch), time.perf_counter() - began)
        return outcomes

    def _one_by_one(self, batch: list[_Job]) -> list[_Outcome]:
        try:
            return self._once(batch, _apart)
        except Exception as error:  # noqa: BLE001 - whatever stopped the commit belongs to every caller in it
            return [_Outcome(error=error)] * len(batch)

    def _once(self, batch: list[_Job], run: _Run) -> list[_Outcome]:
        with translated():
            connection = self._writing or self.engine.connect()
            self._writing = None
            try:
                begin(connection)
                outcomes = run(connection, batch)
                connection.commit()
            except BaseException:
                connection.close()  # what was begun is rolled back
                raise
            self._writing = connection  # kept for the next batch
            return outcomes


@dataclass(slots=True)
class _Along:
    """What is to be noted beside the next change, once."""

    note: Note
    is_done: bool = False

    def beside(self, work: Work[T], connection: sa.Connection) -> T:
        result = work(connection)
        self.note(connection, result)
        return result


@dataclass(slots=True)
class _Job:
    work: Joint[Any, Any]
    item: Any
    future: asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop
    first: bool


@dataclass(slots=True)
class _Outcome:
    value: Any = None
    error: Exception | None = None


def _is_later(job: _Job) -> bool:
    return not job.first


_Run = Callable[[sa.Connection, list[_Job]], list[_Outcome]]


def _together(connection: sa.Connection, batch: list[_Job]) -> list[_Outcome]:
    """Each kind of work once, for all that wait for it."""
    joined: dict[Any, list[int]] = {}
    for place, job in enumerate(batch):
        joined.setdefault(job.work, []).append(place)
    outcomes: dict[int, _Outcome] = {}
    for work, places in joined.items():
        values = work(connection, [batch[place].item for place in places])
        outcomes |= {place: _Outcome(value) for place, value in zip(places, values, strict=True)}
    return [outcomes[place] for place in range(len(batch))]


def _apart(connection: sa.Connection, batch: list[_Job]) -> list[_Outcome]:
    """Each job by itself, inside a savepoint.

    Where the database itself gives out (disk full, connection lost) the savepoint may be gone with the transaction, so
    that is raised: nothing of the batch is kept, and every caller is told so.
    """
    return [_alone(connection, job) for job in batch]


def _alone(connection: sa.Connection, job: _Job) -> _Outcome:
    connection.exec_driver_sql("SAVEPOINT job")
    try:
        (value,) = job.work(connection, [job.item])
    except Exception as error:
        if isinstance(error, sa.exc.OperationalError) or getattr(error, "connection_invalidated", False):
            raise
        connection.exec_driver_sql("ROLLBACK TO SAVEPOINT job")
        connection.exec_driver_sql("RELEASE SAVEPOINT job")
        return _Outcome(error=error)
    connection.exec_driver_sql("RELEASE SAVEPOINT job")
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
        url,
        pool_size=READERS + 2,
        pool_pre_ping=not url.startswith("sqlite"),
        hide_parameters=True,
        json_serializer=lambda value: orjson.dumps(value).decode(),
        json_deserializer=orjson.loads,
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
        "temp_store = MEMORY",  # else a file is made and removed for many a statement that could be undone
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
