"""The clock jumps. Whatever was to be sent is sent once, and nobody is disturbed at night."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.chaos.deployment import TELEGRAMS_PACE, Deployment, until
from tests.chaos.run import Run
from tests.chaos.scenario import Stage
from tests.standins import faults

HOUR = 3600.0
PEOPLE = 300
SLOW = 0.5  # seconds to Telegram, and as many back
TROUBLED = 30  # sends that Telegram fails, so that they wait for another try when the clock jumps
SILENCE = 5  # seconds that Telegram asks for
MOMENT = 3.0
SOON = 120.0  # seconds until all is settled, although a clock was put back an hour
LONDON = ZoneInfo("Europe/London")


class Clock:
    """The clock of a bot's processes, put wrong through a file."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "clock"
        self.put(0.0)

    def put(self, ahead: float) -> None:
        """Be so many seconds ahead of the real time."""
        replacement = self.file.with_suffix(".new")
        replacement.write_text(f"{ahead}")
        replacement.replace(self.file)

    def put_to(self, moment: datetime) -> None:
        """Show this moment now."""
        self.put(moment.timestamp() - time.time())


async def forward(run: Run, stage: Stage) -> None:
    """An hour is skipped: what is claimed is still being sent."""
    await _jump(run, stage, HOUR)


async def back(run: Run, stage: Stage) -> None:
    """An hour comes again: what is to wait a second does not wait an hour."""
    await _jump(run, stage, -HOUR)


async def _jump(run: Run, stage: Stage, seconds: float) -> None:
    """Answers, news and further tries are under way, and the account is to be silent, when the clock jumps."""
    bot, clock = await _deployed(run, stage, pace=100)
    answered, informed = bot.people(stage.size(PEOPLE)), bot.people(stage.size(PEOPLE))
    bot.api.fail("sendMessage", *[faults.broken()] * TROUBLED, faults.flood(SILENCE))
    async with bot.running():
        await bot.announce(informed)
        for person in answered:
            await person.start()
        await bot.acknowledged(len(answered))
        await until(lambda: len(bot.api.called("sendMessage")) > TROUBLED)
        await asyncio.sleep(2 * SLOW)
        bot.note_in_flight()
        clock.put(seconds)
        await bot.settled(SOON)
    bot.reckon([*answered, *informed])
    run.expect("nothing came twice", run.duplicates == 0)
    run.expect("nothing is unknown", run.unknown == 0)


async def october(run: Run, stage: Stage) -> None:
    """News is going out on the evening before the clocks go back; the rest of it goes out at eight the next morning."""
    bot, clock = await _deployed(run, stage, pace=TELEGRAMS_PACE)
    people = bot.people(stage.size(PEOPLE))
    clock.put_to(_at_london(24, 19, 50))
    async with bot.running():
        await bot.announce(people, area="london")
        await until(lambda: len(bot.api.sent) > len(people) // 3)
        heard = []
        for moment in (_at_london(24, 20), _at_london(25, 1, 59, 58), datetime(2026, 10, 25, 7, tzinfo=UTC)):
            clock.put_to(moment)
            bot.note_in_flight()
            await asyncio.sleep(MOMENT)
            heard.append(len(bot.api.sent))
            await asyncio.sleep(MOMENT)
        at_night = len(bot.api.sent) - heard[0]
        clock.put_to(_at_london(25, 8))
        await bot.settled(SOON)
    bot.reckon(people)
    run.note(in_the_evening=heard[0], at_night=at_night)
    run.expect("some were left for the morning", heard[0] < len(people))
    run.expect("nobody was disturbed at night", at_night == 0)
    run.expect("nobody has the news twice", run.duplicates == 0)
    run.expect("nothing is unknown", run.unknown == 0)


async def _deployed(run: Run, stage: Stage, pace: int) -> tuple[Deployment, Clock]:
    clock = Clock(run.folder)
    bot = Deployment(
        run,
        await stage.database(run),
        workers=stage.several(run, 2) - 1,
        pace=pace,
        pause=lambda: SLOW,
        program="tests.chaos.shifted",
        CHAOS_CLOCK=str(clock.file),
    )
    return bot, clock


def _at_london(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, 10, day, hour, minute, second, tzinfo=LONDON)
