"""What happens on the clock: a few ticks that look for rows whose time has come. No job belongs to one person."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

import sqlalchemy as sa
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.announcing import renderer
from bot.observe import failure, log
from bot.speech import Speech
from conversations.themes.coding import Coder
from conversations.themes.place_standard import CODEBOOK
from storage import announcements, codings, outbox, wakeup
from storage.database import Database

CODED_AT_ONCE = 100  # answers a turn of the writer, about 50 ms: conversations go on in between


@dataclass(frozen=True, slots=True)
class Clock:
    """What the ticks need. ``wake`` tells the sender that there is something to send."""

    database: Database
    speech: Speech
    wake: Callable[[], None]
    coder: Coder

    async def announce(self) -> None:
        """Freeze the audience of each announcement that is due, and close those that are done."""

        def look(connection: sa.Connection) -> bool:
            now = datetime.now(UTC)
            render = renderer(self.speech)
            frozen = [
                announcements.freeze(connection, each, now, render) for each in announcements.due(connection, now)
            ]
            announcements.hold_for_the_night(connection, now)
            announcements.finish(connection)
            if frozen:
                wakeup.notify(connection, [wakeup.OUTBOX])
            return bool(frozen)

        if await self.database.write(look):
            log.info("announcements due")
            self.wake()

    async def sweep(self) -> None:
        """Take back what a sender that died had claimed, and let go of what is too late."""
        if count := await self.database.write(partial(_sweep, datetime.now(UTC))):
            log.warning("claims swept", count=count)
            self.wake()

    async def code(self) -> None:
        """Give themes to the answers that have none yet."""
        while await self.database.write(partial(_code, self.coder)) == CODED_AT_ONCE:
            pass


def _sweep(now: datetime, connection: sa.Connection) -> int:
    outbox.drop(connection, now)
    # On SQLite there is one process, which swept when it began: what is claimed now is its own.
    return 0 if connection.dialect.name == "sqlite" else outbox.sweep(connection, now)


def _code(coder: Coder, connection: sa.Connection) -> int:
    return codings.code_pending(connection, coder, CODED_AT_ONCE)


async def keep(database: Database, speech: Speech, wake: Callable[[], None]) -> None:
    """Keep the clock until cancelled. One process at a time does it: see `storage.clock`."""
    scheduler = schedule(database, speech, wake)
    scheduler.start()
    try:
        await asyncio.Event().wait()
    finally:
        scheduler.shutdown(wait=False)


def schedule(database: Database, speech: Speech, wake: Callable[[], None]) -> AsyncIOScheduler:
    """The timetable, not started yet."""
    clock = Clock(database, speech, wake, Coder(CODEBOOK))
    scheduler = AsyncIOScheduler(timezone=UTC)
    for tick, seconds in ((clock.announce, 2), (clock.code, 2), (clock.sweep, 10)):
        # A tick that was missed or is still running is not made up for: the next one finds the same rows.
        scheduler.add_job(
            _quietly(tick),
            IntervalTrigger(seconds=seconds),
            id=tick.__name__,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )
    return scheduler


def _quietly(tick: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
    """A tick whose failure is logged by name, not by what it was about."""

    async def run() -> None:
        try:
            await tick()
        except Exception as error:  # noqa: BLE001 - the next tick tries again
            log.error("tick failed", reason=getattr(tick, "__name__", ""), error=failure(error))

    return run
