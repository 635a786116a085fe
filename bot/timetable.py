"""What happens on the clock: a few ticks that look for rows whose time has come. No job belongs to one person."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import sqlalchemy as sa
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.alerting import Alerting
from bot.announcing import reminding, renderer
from bot.observe import failure, log
from bot.speech import Speech
from conversations.privacy import Keeping
from conversations.themes.coding import Coder
from conversations.themes.place_standard import CODEBOOK
from storage import announcements, audit, codings, event_news, outbox, question_sets, retention, wakeup
from storage.database import Database

KEEPING = Keeping()
A_MINUTE = timedelta(minutes=1)  # after a start, what is done each hour or day is done for the first time
CODED_AT_ONCE = 100  # answers a turn of the writer, about 50 ms: conversations go on in between


async def nobody() -> int:
    """There is nobody to ask."""
    return 0


@dataclass(frozen=True, slots=True)
class Clock:
    """What the ticks need. ``wake`` tells the sender that there is something to send, ``follow_up`` asks how it went.

    ``nudge`` writes to those who left a question open.
    """

    database: Database
    speech: Speech
    wake: Callable[[], None]
    coder: Coder
    follow_up: Callable[[], Awaitable[int]] = nobody
    nudge: Callable[[], Awaitable[int]] = nobody
    alerting: Alerting | None = None
    keeping: Keeping = KEEPING

    async def alert(self) -> None:
        """Alert the safeguarding lead of whoever may be in danger, within seconds, and again while nobody acknowledges."""
        if self.alerting and (count := await self.alerting.tick()):
            log.info("alerts", count=count)

    async def tell_the_day(self) -> None:
        """Tell the lead each morning, in numbers, what waits."""
        if self.alerting:
            await self.alerting.digest()

    async def ask_to_go_on(self) -> None:
        """Write once to those who left a question open a day ago."""
        if count := await self.nudge():
            log.info("asked to go on", count=count)
            self.wake()

    async def ask_how_it_went(self) -> None:
        """Ask those who wanted to be asked some days later."""
        if count := await self.follow_up():
            log.info("asked how it went", count=count)

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

    async def close(self) -> None:
        """Close the question sets whose last day is over."""
        if closed := await self.database.write(
            lambda connection: question_sets.close_due(connection, datetime.now(UTC))
        ):
            log.info("question sets closed", count=len(closed))

    async def remind(self) -> None:
        """Remind people of the events of tomorrow, and call off what is still to be said of those that have begun."""

        def look(connection: sa.Connection) -> int:
            now = datetime.now(UTC)
            event_news.let_go(connection, now)
            if reminded := event_news.remind(connection, now, reminding(self.speech)):
                wakeup.notify(connection, [wakeup.OUTBOX])
            return reminded

        if count := await self.database.write(look):
            log.info("people reminded", count=count)
            self.wake()

    async def sweep(self) -> None:
        """Take back what a sender that died had claimed, and let go of what is too late."""
        if count := await self.database.write(partial(_sweep, datetime.now(UTC))):
            log.warning("claims swept", count=count)
            self.wake()

    async def note_audit(self) -> None:
        """Tell the log where the audit log stands: a copy that nobody can change by changing the database."""
        found = await self.database.read(audit.head)
        log.info("audit log", count=found.count, head=str(found))

    async def let_go(self) -> None:
        """Let go of what was kept for long enough."""
        await self._let_go(retention.RULES)

    async def let_go_soon(self) -> None:
        """Let go of what is kept for a day only."""
        await self._let_go(retention.HOURLY)

    async def _let_go(self, rules: Sequence[retention.Rule]) -> None:
        gone = await retention.let_go(self.database, self.keeping, datetime.now(UTC), rules)
        for rule, count in gone.items():
            log.info("let go of", kind=rule, count=count)

    async def code(self) -> None:
        """Give themes to the answers that have none yet."""
        await asyncio.to_thread(self.coder.make_ready)  # the first time, and not while families wait for the writer
        while await self.database.write(partial(_code, self.coder)) == CODED_AT_ONCE:
            pass


def _sweep(now: datetime, connection: sa.Connection) -> int:
    outbox.drop(connection, now)
    # On SQLite there is one process, which swept when it began: what is claimed now is its own.
    return 0 if connection.dialect.name == "sqlite" else outbox.sweep(connection)


def _code(coder: Coder, connection: sa.Connection) -> int:
    return codings.code_pending(connection, coder, CODED_AT_ONCE)


async def keep(
    database: Database,
    speech: Speech,
    wake: Callable[[], None],
    follow_up: Callable[[], Awaitable[int]] = nobody,
    nudge: Callable[[], Awaitable[int]] = nobody,
    alerting: Alerting | None = None,
    keeping: Keeping = KEEPING,
) -> None:
    """Keep the clock until cancelled. One process at a time does it: see `storage.clock`."""
    scheduler = schedule(database, speech, wake, follow_up, nudge, alerting, keeping)
    scheduler.start()
    try:
        await asyncio.Event().wait()
    finally:
        scheduler.shutdown(wait=False)


def schedule(
    database: Database,
    speech: Speech,
    wake: Callable[[], None],
    follow_up: Callable[[], Awaitable[int]] = nobody,
    nudge: Callable[[], Awaitable[int]] = nobody,
    alerting: Alerting | None = None,
    keeping: Keeping = KEEPING,
) -> AsyncIOScheduler:
    """The timetable, not started yet."""
    clock = Clock(database, speech, wake, Coder(CODEBOOK), follow_up, nudge, alerting, keeping)
    scheduler = AsyncIOScheduler(timezone=UTC)
    for tick, seconds in (
        (clock.alert, 2),
        (clock.tell_the_day, 60),
        (clock.announce, 2),
        (clock.code, 2),
        (clock.sweep, 10),
        (clock.remind, 10),
        (clock.ask_how_it_went, 30),
        (clock.close, 10),
        (clock.ask_to_go_on, 60),
        (clock.note_audit, 3600),
        (clock.let_go_soon, 3600),
        (clock.let_go, 24 * 3600),
    ):
        # A tick that was missed or is still running is not made up for: the next one finds the same rows.
        scheduler.add_job(
            _quietly(tick),
            IntervalTrigger(seconds=seconds),
            id=tick.__name__,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
            **({"next_run_time": datetime.now(UTC) + A_MINUTE} if seconds > A_MINUTE.total_seconds() else {}),
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
