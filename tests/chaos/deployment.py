"""A bot that can be killed, on SQLite, beside a strict Bot API that remembers what reached whom."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import sqlalchemy as sa

from storage import migrate
from storage.database import Database
from storage.directories import starter
from storage.tables import Inbox, Outbox
from tests.bench.process import Process, free_port, telegram_settings
from tests.standins.fake_bot_api import FakeBotApi
from tests.standins.faults import slow

INBOX, OUTBOX = Inbox.__table__, Outbox.__table__
SEND_SECONDS = 1.0  # the Bot API is slow, so that there are always sends in flight
LONGEST = 400.0  # seconds until all must have been sent


class Deployment:
    """One bot, its database and its Bot API. It is killed once."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.url = f"sqlite:///{folder}/blether.db"
        self.api = FakeBotApi()
        self.in_flight = 0
        self._log = folder / "server.log"
        self._port = free_port()
        self._server: Process | None = None
        self.database = Database(self.url)
        migrate.upgrade(self.database)
        starter.load(self.database, demo=True)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Everything is up until the end of the block."""
        async with self.api:
            self.api.fail("sendMessage", *[slow(SEND_SECONDS)] * 20_000)
            await self.start()
            try:
                yield
            finally:
                if self._server:
                    await asyncio.to_thread(self._server.stop)
                self.database.close()

    async def start(self) -> None:
        """Start the bot; returns when it is ready."""
        settings = telegram_settings(self.url, self._port, self.api.url)
        self._server = Process(self._log, "bot", "run", **settings)
        await asyncio.to_thread(self._server.wait_for, f"http://127.0.0.1:{self._port}/readyz")

    async def crash(self) -> None:
        """kill -9, note what was in flight, start again."""
        assert self._server is not None
        self._server.kill()
        self.in_flight = self.count("sending")
        await self.start()

    def count(self, *states: str) -> int:
        """How many messages are in one of these states."""
        found = sa.select(sa.func.count()).where(OUTBOX.c.state.in_(states))
        with self.database.engine.connect() as connection:
            return int(connection.scalar(found) or 0)

    def failed_turns(self) -> int:
        """How many messages came in and could not be handled."""
        found = sa.select(sa.func.count()).where(INBOX.c.state != "handled")
        with self.database.engine.connect() as connection:
            return int(connection.scalar(found) or 0)

    async def all_sent(self) -> None:
        """Wait until nothing waits any more: what a dead process had claimed comes back when its lease is over."""
        async with asyncio.timeout(LONGEST):
            while self.api.pending or self.count("queued", "sending"):
                await asyncio.sleep(0.5)
