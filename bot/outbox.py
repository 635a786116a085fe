"""Sends what is in the outbox: claims, paces, sends, records."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial

import sqlalchemy as sa

from bot.channels.contract import Channel, Message, SendFailed
from bot.observe import failure, log
from storage import announcements, outbox, participants
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.outbox import Claimed, Outcome

IN_FLIGHT = 64  # messages being sent at once
LOOK_AGAIN = 1.0  # seconds; a scheduled or retried message waits no longer than this for its turn
TRIES = 8
LONGEST_WAIT = 300.0  # seconds between two tries
A_SECOND = 28  # messages a second and account: Telegram allows 30, and clocks differ


class Sender:
    """Sends for the given accounts until it is stopped. Any number of senders may share one outbox."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.database = database
        self.channels = channels
        self.now = now
        self.paces = {account: Pace(A_SECOND) for account in channels}
        self._awake = asyncio.Event()
        self._sending: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """There is something to send."""
        self._awake.set()

    async def run(self) -> None:
        """Send until cancelled; then let what is under way finish."""
        try:
            while True:
                self._awake.clear()
                try:
                    claimed = await self.start()
                except DatabaseUnavailable as error:
                    log.warning("outbox out of reach", error=failure(error))
                    claimed = 0
                if not claimed:
                    await self._rest()
        finally:
            if self._sending:
                await asyncio.wait(self._sending, timeout=10)

    async def drain(self) -> None:
        """Send all that is due now."""
        while await self.start() or self._sending:
            if self._sending:
                await asyncio.wait(set(self._sending))

    async def start(self) -> int:
        """Claim what there is room for and begin to send it; returns how many."""
        room = IN_FLIGHT - len(self._sending)
        accounts = [account for account, pace in self.paces.items() if pace.is_open()]
        if room <= 0 or not accounts:
            return 0
        claimed = await self.database.write(partial(_claim, accounts, self.now(), room))
        for row in claimed:
            task = asyncio.create_task(self._send(row))
            self._sending.add(task)
            task.add_done_callback(self._sent)
        return len(claimed)

    def _sent(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("outcome not recorded", error=failure(error))  # the lease runs out, and the row is swept
        self.wake()  # the next message of that chat may go now

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._awake.wait(), LOOK_AGAIN)
        except TimeoutError:
            return

    async def _send(self, row: Claimed) -> None:
        pace = self.paces[row.account]
        await pace.wait()
        # The account may have been told to be silent while this message waited for its turn: then it goes back.
        outcome, failed = await self._try(row) if pace.is_open() else (Outcome(row.id, "queued", row.tries), None)
        if failed:
            if failed.retry_after is not None:
                pace.hold(failed.retry_after)
            log.info("not sent", account=row.account, state=outcome.state, reason=failed.reason)
        await self.database.write(partial(_settle, row, outcome, bool(failed and failed.unreachable)))

    async def _try(self, row: Claimed) -> tuple[Outcome, SendFailed | None]:
        try:
            channel_id = await self.channels[row.account].send(row.address, _message(row))
        except SendFailed as failed:
            return self.after_failure(row, failed), failed
        except Exception as error:  # noqa: BLE001 - a mistake of ours must not hold up the chat, nor be tried for ever
            mistake = SendFailed(failure(error), ambiguous=True)
            return self.after_failure(row, mistake), mistake
        return Outcome(row.id, "sent", row.tries + 1, external_id=channel_id, at=self.now()), None

    def after_failure(self, row: Claimed, failed: SendFailed) -> Outcome:
        """What becomes of a message that could not be sent."""
        now = self.now()
        if failed.retry_after is not None:  # the account was too fast; that is no try of this message
            return Outcome(row.id, "queued", row.tries, again_at=now + timedelta(seconds=failed.retry_after))
        if failed.ambiguous and row.urgency == outbox.ANNOUNCEMENT:
            return Outcome(row.id, "unknown", row.tries + 1, failed.reason, at=now)
        if failed.permanent or row.tries + 1 >= TRIES:
            return Outcome(row.id, "failed", row.tries + 1, failed.reason)
        wait = min(2.0**row.tries, LONGEST_WAIT) * random.uniform(0.75, 1.25)  # noqa: S311 - spreads retries, hides nothing
        return Outcome(row.id, "queued", row.tries + 1, failed.reason, again_at=now + timedelta(seconds=wait))


class Pace:
    """Lets through so many a second, and nothing while it is held. One for each account, within one process."""

    def __init__(self, a_second: float) -> None:
        self.gap = 1 / a_second
        self.next = 0.0
        self.held_until = 0.0

    def is_open(self) -> bool:
        """Whether the account may send at all just now."""
        return asyncio.get_running_loop().time() >= self.held_until

    def hold(self, seconds: float) -> None:
        """Be silent for so many seconds."""
        self.held_until = max(self.held_until, asyncio.get_running_loop().time() + seconds)

    async def wait(self) -> None:
        """Wait for this message's turn."""
        now = asyncio.get_running_loop().time()
        self.next = max(self.next, now) + self.gap
        await asyncio.sleep(self.next - self.gap - now)


def _message(row: Claimed) -> Message:
    body = row.body
    return Message(
        text=body["text"],
        buttons=tuple((value, label) for value, label in body.get("buttons", ())),
        step=body.get("step", ""),
        language=body.get("language", "en"),
    )


def _claim(accounts: list[str], now: datetime, most: int, connection: sa.Connection) -> list[Claimed]:
    return outbox.claim(connection, accounts, now, most)


def _settle(row: Claimed, outcome: Outcome, unreachable: bool, connection: sa.Connection) -> None:
    outbox.settle(connection, [outcome])
    if outcome.state == "queued" and row.urgency == outbox.ANNOUNCEMENT:
        announcements.recall(connection, row.id)
    if unreachable:
        participants.reach(connection, row.account, row.address, reachable=False)
        outbox.give_up(connection, row.account, row.address, outcome.reason)
