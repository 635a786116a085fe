"""Wakes the other processes on PostgreSQL: there is something to send, or something new on a web page.

Only a wake-up (LISTEN and NOTIFY): whoever misses one finds the same rows a little later by looking.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from storage.database import Database

if TYPE_CHECKING:
    import psycopg

CHANNEL = "blether"
OUTBOX = ""  # the payload that says: the outbox has something to send; any other is the address of a web page
SETS = "sets"  # the payload that says: a question set was opened or closed
FIRST_PAUSE = 0.5  # seconds before a lost connection is made again; doubled each time
LONGEST_PAUSE = 30.0
# A server that vanished without a word is missed after a minute.
KEPT_ALIVE: dict[str, Any] = {
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "connect_timeout": 10,
}

_NOTIFY = sa.text("SELECT pg_notify(:channel, address) FROM unnest(CAST(:addresses AS text[])) AS address")


def notify(connection: sa.Connection, addresses: Collection[str]) -> None:
    """Wake every process when this transaction commits: for `OUTBOX`, or for the address of a web page. Not on SQLite."""
    if addresses and connection.dialect.name == "postgresql":
        connection.execute(_NOTIFY, {"channel": CHANNEL, "addresses": list(addresses)})


class Wakeups:
    """Hears what other processes notify, on a connection of its own, and calls ``woken`` with each payload.

    ``lost`` is told of each connection that could not be made or broke; it is made again.
    """

    def __init__(
        self, database: Database, woken: Callable[[str], None], lost: Callable[[Exception], None] = lambda _: None
    ) -> None:
        self._database = database
        self._woken = woken
        self._lost = lost
        self._pause = FIRST_PAUSE

    async def run(self) -> None:
        """Hear until cancelled. On SQLite, where nobody else is, it ends at once."""
        if self._database.is_sqlite:
            return
        import psycopg  # noqa: PLC0415 - whoever stays with SQLite does not pay for it

        while True:
            try:
                await self._hear(psycopg.AsyncConnection)
            except (psycopg.Error, OSError) as error:
                self._lost(error)
            await asyncio.sleep(self._pause)
            self._pause = min(2 * self._pause, LONGEST_PAUSE)

    async def _hear(self, kind: type[psycopg.AsyncConnection]) -> None:
        engine = self._database.engine
        words, settings = engine.dialect.create_connect_args(engine.url)
        async with await kind.connect(*words, **{**KEPT_ALIVE, **settings}, autocommit=True) as connection:
            await connection.execute(f"LISTEN {CHANNEL}")
            self._pause = FIRST_PAUSE
            self._woken(OUTBOX)  # whatever was notified while nobody heard
            async for heard in connection.notifies():
                self._woken(heard.payload)
