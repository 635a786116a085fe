"""Sends what is in the outbox: claims, paces, sends, records."""

from __future__ import annotations

import asyncio
import math
import random
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from bot import metrics
from bot.channels.contract import Channel, Limits, Message, SendFailed
from bot.observe import failure, log
from storage import announcements, event_news, outbox, pace, participants, wakeup
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.outbox import Claimed, Outcome
from storage.pace import Room

IN_FLIGHT = 160  # messages of one account being sent at once
LOOK_AGAIN = 1.0  # seconds; a scheduled or retried message waits no longer than this for its turn
TRIES = 8  # of a message that may have arrived each time
LONGEST_TRY = timedelta(days=1)  # for a message that surely has not
LONGEST_WAIT = 300.0  # seconds between two tries, and a quarter more; shorter than what the outbox calls absurd
LONGEST_SILENCE = 30.0  # seconds before an account that was away is tried again
LATE = 0.02  # seconds after its slot that a message may still go: on its way it may be late as well
LONGEST_SEND = 45.0  # seconds, shorter than a claim's lease
LONG = 2_000  # letters
STRICT = 100.0  # messages a second; an account that may send more is paid for, or a server of our own, and forgives
SOON = 0.001  # seconds not worth waiting for
TROUBLE = 3  # failures in a row; then the account is tried with one message at a time


class Sender:
    """Sends for the given accounts until it is stopped. Any number of senders may share one outbox."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.database = database
        self.now = now
        self.couriers = {account: Courier(database, channel, now) for account, channel in channels.items()}

    def wake(self, account: str | None = None) -> None:
        """There is something to send: replies on one account, or anything anywhere."""
        if account is None:
            for courier in self.couriers.values():
                courier.wake(everything=True)
        elif account in self.couriers:
            self.couriers[account].wake()

    def capacity(self, account: str) -> tuple[Limits, int]:
        """How fast an account may send, and how many messages this process could begin to send on it now."""
        courier = self.couriers.get(account)
        return (courier.channel.limits, courier.free) if courier else (Limits(), 0)

    def take(self, account: str, claimed: Claimed) -> None:
        """Send a message that was claimed as it was written."""
        self.couriers[account].take(claimed)

    def hold(self, account: str, seconds: float = math.inf) -> None:
        """Send nothing for an account, until it is released or the time is over. No try is counted."""
        self.couriers[account].hold(seconds)

    def release(self, account: str) -> None:
        """Send for an account again."""
        self.couriers[account].hold(0.0)

    async def run(self) -> None:
        """Send until cancelled; then let what is under way finish."""
        if self.database.is_sqlite:  # one process at a time: what is claimed now, a dead one had claimed
            await self.database.write(lambda connection: outbox.sweep(connection, everything=True))
        await asyncio.gather(*(courier.run() for courier in self.couriers.values()))

    async def drain(self) -> None:
        """Send all that is due now."""
        await asyncio.gather(*(courier.drain() for courier in self.couriers.values()))


class Courier:
    """Sends for one account."""

    def __init__(self, database: Database, channel: Channel, now: Callable[[], datetime]) -> None:
        self.database = database
        self.channel = channel
        self.account = channel.account
        self.now = now
        self.failures = 0  # in a row
        self._absences = 0  # of the whole account, in a row
        self._awake = asyncio.Event()
        self._sending: dict[int, asyncio.Task[None]] = {}
        self._results: list[_Result] = []  # not written down yet
        self._held_until = 0.0
        self._look_at_all = 0.0  # when to look for more than replies

    def wake(self, *, everything: bool = False) -> None:
        """There is something to send."""
        if everything:
            self._look_at_all = 0.0
        self._awake.set()

    def hold(self, seconds: float) -> None:
        """Send nothing for so many seconds; 0 ends it."""
        self._held_until = time.monotonic() + seconds if seconds else 0.0
        self.wake(everything=True)

    @property
    def is_held(self) -> bool:
        """Whether nothing is to be sent just now."""
        return time.monotonic() < self._held_until

    async def run(self) -> None:
        """Send until cancelled; then let what is under way finish."""
        try:
            while True:
                self._awake.clear()
                try:
                    await self.round()
                except Exception as error:  # noqa: BLE001 - whatever it is, the rows are still there
                    log.warning("outbox out of reach", account=self.account, error=failure(error))
                    await asyncio.sleep(LOOK_AGAIN)
                await self._rest()
        finally:
            if self._sending:
                await asyncio.wait(self._sending.values(), timeout=10)
            await self._write(None)

    async def drain(self) -> None:
        """Send all that is due now."""
        self._look_at_all = 0.0
        while await self.round() or self._sending or self._results:
            if self._sending:
                await asyncio.wait(self._sending.values())
            self._look_at_all = 0.0

    async def round(self) -> int:
        """Write down what became of the last messages, claim what there is room for, begin to send; returns how many."""
        is_time = time.monotonic() >= self._look_at_all
        classes = outbox.ALL if is_time else outbox.REPLIES
        claim = _Claim(self.account, self.channel.limits, classes, free, self.now()) if (free := self.free) else None
        claimed, room = await self._write(claim)
        if room and room.is_paused:  # another process was told to be silent; what is on its way here goes back
            self._held_until = time.monotonic() + room.again
        elif room and is_time:
            more = claimed or not room.slots
            self._look_at_all = time.monotonic() + (room.again if more else LOOK_AGAIN)
        for row in claimed:
            self.take(row)
        return len(claimed)

    def take(self, row: Claimed) -> None:
        """Begin to send a message that is this process's to send."""
        self._sending[row.id] = asyncio.create_task(self._deliver(row))

    async def _write(self, claim: _Claim | None) -> tuple[list[Claimed], Room | None]:
        """One visit to the database. Results that it does not take are kept: nothing must be sent once more for that."""
        results, self._results = self._results, []
        if not results and claim is None:
            return [], None
        for state, count in Counter(map(_counted, results)).items():
            metrics.SENDS.labels(self.account, state).inc(count)
        try:
            return await self.database.join(_write, (results, claim), first=True)
        except DatabaseUnavailable:
            self._results = results + self._results
            raise

    @property
    def free(self) -> int:
        """How many more messages may be on their way. In trouble, one is enough to see whether it is over."""
        most = 0 if self.is_held else IN_FLIGHT if self.failures < TROUBLE else 1
        return max(0, most - len(self._sending))

    async def _rest(self) -> None:
        """Wait until there may be something to send."""
        until = min(self._look_at_all - time.monotonic(), LOOK_AGAIN) if self.free else LOOK_AGAIN
        alarm = asyncio.get_running_loop().call_later(max(until, 0.0), self._awake.set)
        await self._awake.wait()
        alarm.cancel()

    # ------------------------------------------------------------ one message

    async def _deliver(self, row: Claimed) -> None:
        result = _Result(row, Outcome(row.id, "queued", row.tries))
        try:
            if abs(time.monotonic() - row.at) > SOON:
                await self._slot(row)
            # The account may have been told to be silent while this message waited for its slot: then it goes back.
            if not self.is_held:
                result = await self._try(row)
        except DatabaseUnavailable:
            pass  # there is no later slot to be had; it goes back too
        finally:
            self._results.append(result)
            del self._sending[row.id]
            self._awake.set()  # the next message of that chat may go now

    async def _slot(self, row: Claimed) -> None:
        """Wait for the row's slot. One that was missed is exchanged for a later one, lest two messages fall together."""
        at, limits = row.at, self.channel.limits
        is_strict = limits.a_second is not None and limits.a_second < STRICT
        metrics.WAITS.labels(self.account).observe(max(0.0, at - time.monotonic()))
        while (wait := at - time.monotonic()) > SOON or (is_strict and wait < -LATE):
            if wait > 0:
                await asyncio.sleep(wait)  # a busy machine may wake us late
            else:
                room = await self.database.join(_later_slots, (self.account, limits, -2 * wait))
                if room.is_paused:
                    self.hold(room.again)
                    return
                (at,) = room.slots

    async def _try(self, row: Claimed) -> _Result:
        try:
            if len(row.body["text"]) < LONG:
                external_id = await self.channel.send(row.address, _message(row))
            else:  # it goes out in pieces, each of which may take the channel's whole time
                async with asyncio.timeout(LONGEST_SEND):
                    external_id = await self.channel.send(row.address, _message(row))
        except SendFailed as error:
            failed = error
        except TimeoutError:
            failed = SendFailed("no answer in time", ambiguous=True)
        except Exception as error:  # noqa: BLE001 - a mistake of ours must not hold up the chat, nor be tried for ever
            failed = SendFailed(failure(error), ambiguous=True)
        else:
            self.failures = self._absences = 0
            return _Result(row, Outcome(row.id, "sent", row.tries + 1, external_id=external_id, at=self.now()))
        return self._after(row, failed)

    def _after(self, row: Claimed, failed: SendFailed) -> _Result:
        """What a failure means for the message and for the account."""
        silence = failed.retry_after or 0.0
        if not failed.permanent and failed.retry_after is None:
            self.failures += 1
            if failed.away and not self.is_held:  # many fail at once, and together they are one absence
                self._absences += 1
                silence = min(_longer(self._absences), LONGEST_SILENCE)
        if silence:
            self.hold(silence)
        outcome = after_failure(row, failed, self.now())
        log.info("not sent", account=row.account, state=outcome.state, reason=failed.reason)
        return _Result(row, outcome, failed, silence)


def after_failure(row: Claimed, failed: SendFailed, now: datetime) -> Outcome:
    """What becomes of a message that could not be sent."""
    tries = row.tries + 1
    if failed.ambiguous and row.urgency == outbox.ANNOUNCEMENT:
        return Outcome(row.id, "unknown", tries, failed.reason, at=now)
    if failed.retry_after is not None or failed.away or failed.moved_to:  # that was no try of this message
        return Outcome(row.id, "queued", row.tries, failed.reason)
    is_over = tries >= TRIES and (failed.ambiguous or now - row.created_at > LONGEST_TRY)
    if failed.permanent or is_over:
        return Outcome(row.id, "failed", tries, failed.reason)
    return Outcome(row.id, "queued", tries, failed.reason, again_at=now + timedelta(seconds=_longer(row.tries)))


def _longer(times: int) -> float:
    """Seconds to wait, longer each time, and never two messages in step."""
    return min(2.0**times, LONGEST_WAIT) * random.uniform(0.75, 1.25)  # noqa: S311 - spreads retries, hides nothing


def _message(row: Claimed) -> Message:
    body = row.body
    return Message(
        text=body["text"],
        buttons=tuple((value, label) for value, label in body.get("buttons", ())),
        step=body.get("step", ""),
        language=body.get("language", "en"),
    )


# ---------------------------------------------------------------- with the database


class _Claim(NamedTuple):
    account: str
    limits: Limits
    classes: tuple[int, ...]
    most: int
    now: datetime


class _Result(NamedTuple):
    """What became of a message, and for how many seconds its account must be silent."""

    row: Claimed
    outcome: Outcome
    failed: SendFailed | None = None
    silence: float = 0.0


def _counted(result: _Result) -> str:
    if result.outcome.state != "queued":
        return "stopped" if result.failed and result.failed.unreachable else result.outcome.state
    return "retried" if result.outcome.tries > result.row.tries else "throttled"


_Visit = tuple[list["_Result"], _Claim | None]


def _write(connection: sa.Connection, visits: Sequence[_Visit]) -> list[tuple[list[Claimed], Room | None]]:
    """What several couriers bring and want: first every result, then each one's claim."""
    _settle(connection, [result for results, _ in visits for result in results])
    found: dict[int, tuple[list[Claimed], Room | None]] = {}
    for place in sorted(range(len(visits)), key=lambda place: claim.account if (claim := visits[place][1]) else ""):
        claim = visits[place][1]  # every process locks the accounts in this order
        found[place] = _claimed(connection, claim) if claim else ([], None)
    return [found[place] for place in range(len(visits))]


def _claimed(connection: sa.Connection, claim: _Claim) -> tuple[list[Claimed], Room]:
    return outbox.claim(connection, claim.account, claim.limits, claim.classes, claim.most, claim.now)


def _later_slots(connection: sa.Connection, asks: Sequence[tuple[str, Limits, float]]) -> list[Room]:
    """A slot for each, none before its margin is over."""
    return [pace.later(connection, *ask) for ask in asks]


def _settle(connection: sa.Connection, results: Sequence[_Result]) -> None:
    outbox.settle(connection, [result.outcome for result in results])
    for result in results:
        if result.failed or result.outcome.state == "queued":
            _consequences(connection, result)


def _consequences(connection: sa.Connection, result: _Result) -> None:
    """What a failure means for others than the message itself."""
    row, failed = result.row, result.failed
    if result.outcome.state == "queued" and row.urgency == outbox.ANNOUNCEMENT:
        announcements.recall(connection, row.id)
        event_news.recall(connection, row.id)
    if failed and result.silence:
        pace.pause(connection, row.account, result.silence, failed.reason)
        wakeup.notify(connection, [wakeup.OUTBOX])
    if failed and failed.unreachable:
        participants.reach(connection, row.account, row.address, reachable=False)
        outbox.give_up(connection, row.account, row.address, result.outcome.reason)
    if failed and failed.moved_to:
        participants.move(connection, row.account, row.address, failed.moved_to)
        outbox.move(connection, row.account, row.address, failed.moved_to)
