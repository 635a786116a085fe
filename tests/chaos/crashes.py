"""The power fails in the middle of the work."""

from __future__ import annotations

from tests.chaos.deployment import Deployment, until
from tests.chaos.run import Run
from tests.chaos.scenario import Stage

ACKNOWLEDGED = 1_000  # updates, when the bot is killed
ARRIVING = 1_200  # people; what the last of them said is not acknowledged yet, and comes again
AUDIENCE = 10_000
SLOW = 0.5  # seconds to Telegram, and as many back: there are always sends in flight


async def replies(run: Run, stage: Stage) -> None:
    """A thousand updates are acknowledged, and most of the answers still wait to be sent."""
    bot = Deployment(run, await stage.database(run), runs=stage.several(run, 2), pause=lambda: SLOW)
    async with bot.running():
        people = bot.people(stage.size(ARRIVING))
        for person in people:
            await person.start()
        await bot.acknowledged(stage.size(ACKNOWLEDGED))
        await until(lambda: len(bot.api.sent) >= len(people) // 12)
        await bot.kill()
        run.note(heard_before=len(bot.api.sent))
        await bot.start()
        await bot.settled()
    bot.reckon(people)
    run.expect("at most what was in flight came twice", run.duplicates <= run.in_flight)


async def polling(run: Run, stage: Stage) -> None:
    """The same where the bot fetches its updates: those that it had not confirmed come again."""
    bot = Deployment(run, await stage.database(run), pause=lambda: SLOW / 10, TELEGRAM_MODE="polling")
    async with bot.running():
        people = bot.people(stage.size(ARRIVING))
        for person in people:
            await person.start()
        await until(lambda: len(bot.api.pending) <= len(people) - stage.size(ACKNOWLEDGED))
        bot.network.pause = lambda: SLOW
        await until(lambda: len(bot.api.sent) >= len(people) // 12)
        await bot.kill()
        run.note(heard_before=len(bot.api.sent), not_confirmed=len(bot.api.pending))
        await bot.start()
        await bot.settled()
    bot.reckon(people)
    run.expect("at most what was in flight came twice", run.duplicates <= run.in_flight)


async def announcement(run: Run, stage: Stage) -> None:
    """Half of an announcement's audience has it."""
    bot = Deployment(run, await stage.database(run), runs=stage.several(run, 2), pause=lambda: SLOW / 5)
    people = bot.people(stage.size(AUDIENCE))
    async with bot.running():
        await bot.announce(people)
        await until(lambda: len(bot.api.sent) >= len(people) // 2)
        await bot.kill()
        run.note(heard_before=len(bot.api.sent))
        await bot.start()
        await bot.settled()
    bot.reckon(people)
    run.expect("nobody has the news twice", run.duplicates == 0)
    run.expect("no more are unknown than were in flight", run.unknown <= run.in_flight)
