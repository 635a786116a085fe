"""Telegram allows each account thirty messages a second, however many processes send them."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncIterator, Sequence

from tests.chaos.deployment import TELEGRAMS_PACE, Deployment, until
from tests.chaos.run import Run
from tests.chaos.scenario import Stage
from tests.standins import faults
from tests.standins.fake_bot_api import Call, FakeBotApi

WORKERS = 7  # beside one process with pages, which sends too
AUDIENCE = 1_500
MOST = 30
SUSTAINED = 27.0
SILENCE = 3  # seconds that Telegram asks for
ON_ITS_WAY = 0.5  # seconds after a 429 in which a send that had begun may still come in
TOO_MANY_REQUESTS = 429
LOOK = 0.005  # seconds
STALL = 0.03  # seconds that one may be late; a message comes every 36 ms
FIRST = -15  # the priority of who must not be late


async def rate(run: Run, stage: Stage) -> None:
    """Eight processes send news for one account; towards the end Telegram asks for silence."""
    bot = await _deployed(run, stage, accounts=1)
    people, stalls = bot.people(stage.size(AUDIENCE)), list[float]()
    async with bot.running():
        await bot.announce(people)
        async with _watched(run, stalls):
            await _flooded(bot, 3 * len(people) // 4)
        await bot.settled()
    bot.reckon(people)
    _judge_pace(run, bot.api, stalls)
    _judge_silence(run, bot.api)
    run.expect("nobody has the news twice", run.duplicates == 0)
    run.expect("nothing is unknown", run.unknown == 0)


async def accounts(run: Run, stage: Stage) -> None:
    """Two accounts: each has a pace of its own, and the silence of one is none of the other's business."""
    bot = await _deployed(run, stage, accounts=2)
    ours, theirs = bot.people(stage.size(AUDIENCE)), bot.people(stage.size(AUDIENCE), account=1)
    stalls: list[float] = []
    async with bot.running():
        await bot.announce(ours, theirs)
        async with _watched(run, stalls):
            await _flooded(bot, 3 * len(ours) // 4)
        await bot.settled()
    bot.reckon([*ours, *theirs])
    for account in bot.accounts:
        _judge_pace(run, account, stalls)
    silent_from = _judge_silence(run, bot.api)
    others = sum(silent_from < sent.at <= silent_from + SILENCE for sent in bot.accounts[1].sent)
    run.note(others_meanwhile=others)
    run.expect("the other account went on meanwhile", others >= SUSTAINED * SILENCE)
    run.expect("nobody has the news twice", run.duplicates == 0)
    run.expect("nothing is unknown", run.unknown == 0)


async def _deployed(run: Run, stage: Stage, accounts: int) -> Deployment:
    url, workers = await stage.database(run), stage.several(run, 1 + WORKERS) - 1
    return Deployment(run, url, workers=workers, accounts=accounts, pace=TELEGRAMS_PACE)


@contextlib.asynccontextmanager
async def _watched(run: Run, stalls: list[float]) -> AsyncIterator[None]:
    """Notes the moments at which this process itself had stood still, so that its record has messages fall together.

    Likewise those at which the machine's clock, which paces all processes, was put forward.
    """

    put_forward = 0.0

    async def watch() -> None:
        nonlocal put_forward
        while True:
            before, ahead = time.monotonic(), time.time() - time.monotonic()
            await asyncio.sleep(LOOK)
            step = time.time() - time.monotonic() - ahead
            put_forward = max(put_forward, step)
            if step > STALL or time.monotonic() - before > LOOK + STALL:
                stalls.append(time.monotonic())

    watching = asyncio.create_task(watch())
    usual = os.getpriority(os.PRIO_PROCESS, 0)
    with contextlib.suppress(PermissionError):  # where we may, we come before whatever else this machine does
        os.setpriority(os.PRIO_PROCESS, 0, FIRST)
    try:
        yield
    finally:
        os.setpriority(os.PRIO_PROCESS, 0, usual)
        watching.cancel()
        run.note(stalls=len(stalls), put_forward=f"{1000 * put_forward:.0f} ms")


async def _flooded(bot: Deployment, count: int) -> None:
    """When so many have been sent, Telegram asks the account for silence."""
    await until(lambda: len(bot.api.sent) >= count)
    bot.api.fail("sendMessage", faults.flood(SILENCE))
    await until(lambda: _flood(bot.api) is not None)
    bot.note_in_flight()


def _flood(account: FakeBotApi) -> Call | None:
    return next((call for call in account.called("sendMessage") if call.status == TOO_MANY_REQUESTS), None)


def _judge_pace(run: Run, account: FakeBotApi, stalls: Sequence[float]) -> None:
    """From the first message to the flood, if there was one. Seconds in which we stood still ourselves say nothing."""
    flood = _flood(account)
    times = [call.at for call in account.called("sendMessage") if flood is None or call.at <= flood.at]
    seconds = in_each_second(times)
    most = max(count for at, count in seconds if not any(at - 1.0 - STALL < stall <= at + STALL for stall in stalls))
    sustained = per_second(times)
    run.note(most_in_a_second=most, or_with_stalls=max(count for _, count in seconds), a_second=round(sustained, 2))
    run.expect(f"never more than {MOST} in a second", most <= MOST)
    run.expect(f"at least {SUSTAINED:g} a second", sustained >= SUSTAINED)


def _judge_silence(run: Run, account: FakeBotApi) -> float:
    """Nothing came for three seconds but what was on its way; returns when they began."""
    flood = _flood(account)
    assert flood is not None
    after = [call.at - flood.at for call in account.called("sendMessage") if flood.at < call.at < flood.at + SILENCE]
    late = [seconds for seconds in after if seconds > ON_ITS_WAY]
    run.note(on_their_way=len(after) - len(late), in_the_silence=len(late))
    run.expect("the account kept silent for three seconds", not late)
    run.expect("no more were on their way than were claimed", len(after) <= run.in_flight)
    return flood.at


def in_each_second(times: Sequence[float]) -> list[tuple[float, int]]:
    """How many came in the second up to each of these moments."""
    found, first = [], 0
    for last, at in enumerate(times):
        while times[first] <= at - 1.0:
            first += 1
        found.append((at, last - first + 1))
    return found


def per_second(times: Sequence[float]) -> float:
    """How many a second, once the first is over."""
    later = [at for at in times if at > times[0] + 1.0]
    return (len(later) - 1) / (later[-1] - later[0]) if len(later) > 1 else 0.0
