"""What the bot stands on is gone for a while: the database, the network, the room on the disk."""

from __future__ import annotations

import asyncio

from tests.chaos.deployment import Deployment, until
from tests.chaos.disk import Disk
from tests.chaos.run import Run
from tests.chaos.scenario import Stage
from tests.standins.fake_bot_api import FakePerson

PEOPLE = 600
OUTAGE = 30.0  # seconds
SLOW = 0.5  # seconds to Telegram, and as many back
MOMENT = 2.0  # seconds, until everything is under way
SOON = 90.0  # seconds after which all must be settled, once everything works again
SERVICE_UNAVAILABLE = 503


async def database(run: Run, stage: Stage) -> None:
    """PostgreSQL dies while people write, and comes back."""
    cluster, url = await stage.own_cluster()
    bot = Deployment(run, url, runs=2, pause=lambda: SLOW)
    async with bot.running():
        people = bot.people(stage.size(PEOPLE))
        before, after = people[: len(people) // 2], people[len(people) // 2 :]
        for person in before:
            await person.start()
        await until(lambda: len(bot.api.sent) >= len(before) // 4)
        await cluster.crash()
        for person in after:
            await person.start()
        async with cluster.elsewhere() as port:
            bot.note_in_flight(port)
        await asyncio.sleep(MOMENT)
        refused = sum(each.status == SERVICE_UNAVAILABLE for each in bot.api.deliveries)
        await cluster.start()
        await bot.settled(SOON)
    bot.reckon(people)
    run.note(refused_meanwhile=refused)
    run.expect("what came meanwhile was refused with a 503", refused > 0)
    run.expect("at most what was in flight came twice", run.duplicates <= run.in_flight)


async def cut(run: Run, stage: Stage) -> None:
    """The network is cut: nobody listens, and every connection breaks."""
    bot, answered, informed = await _speaking(run, stage)
    async with bot.running():
        await _everybody_is_spoken_to(bot, answered, informed)
        await bot.network.cut()
        bot.note_in_flight()
        await asyncio.sleep(OUTAGE)
        await bot.network.mend()
        await bot.settled(SOON)
    _judge(run, bot, answered, informed)


async def silence(run: Run, stage: Stage) -> None:
    """Telegram takes every connection, and never answers."""
    bot, answered, informed = await _speaking(run, stage)
    async with bot.running():
        await _everybody_is_spoken_to(bot, answered, informed)
        bot.network.fall_silent()
        bot.note_in_flight()
        await asyncio.sleep(OUTAGE)
        bot.network.speak_again()
        await bot.settled(SOON)
    _judge(run, bot, answered, informed)


async def disk(run: Run, stage: Stage) -> None:
    """The disk is full while people write, until somebody makes room."""
    with Disk(run.folder) as disk:
        run.note(by=disk.kind)
        bot = Deployment(run, await stage.database(run, disk.folder), pause=lambda: SLOW / 5)
        async with bot.running():
            people = bot.people(stage.size(PEOPLE))
            for person in people:
                await person.start()
            await bot.acknowledged(len(people) // 4)
            disk.fill(bot.processes[0].pid)
            await until(lambda: any(each.status == SERVICE_UNAVAILABLE for each in bot.api.deliveries))
            await asyncio.sleep(MOMENT)
            taken = sum(each.taken for each in bot.api.deliveries)
            kept = bot.ask("SELECT count(*) FROM inbox")[0][0]
            bot.note_in_flight()
            disk.make_room(bot.processes[0].pid)
            await bot.settled(SOON)
        bot.reckon(people)
    run.note(taken_before=taken, kept_then=kept)
    run.expect("what was acknowledged is there", kept >= taken)
    run.expect("not everything had been taken", taken < len(people))
    run.expect("at most what was in flight came twice", run.duplicates <= run.in_flight)


# ---------------------------------------------------------------- what the cuts share


async def _speaking(run: Run, stage: Stage) -> tuple[Deployment, list[FakePerson], list[FakePerson]]:
    """A bot, people to be answered, and people who want news."""
    bot = Deployment(run, await stage.database(run), runs=stage.several(run, 2), pause=lambda: SLOW)
    return bot, bot.people(stage.size(PEOPLE)), bot.people(stage.size(PEOPLE))


async def _everybody_is_spoken_to(bot: Deployment, answered: list[FakePerson], informed: list[FakePerson]) -> None:
    """Both are under way: some have their answers, some the news."""
    await bot.announce(informed)
    await until(lambda: len(bot.api.sent) > 0)
    for person in answered:
        await person.start()
    await until(lambda: len(bot.api.sent) > (len(answered) + len(informed)) // 3)


def _judge(run: Run, bot: Deployment, answered: list[FakePerson], informed: list[FakePerson]) -> None:
    run.expect("something was in flight", run.in_flight > 0)
    bot.reckon(informed)
    run.expect("nobody has the news twice", run.duplicates == 0)
    run.note(without_news=run.lost)
    bot.reckon([*answered, *informed])
    run.expect("at most what was in flight came twice", run.duplicates <= run.in_flight)
    run.expect("no more are unknown than were in flight", run.unknown <= run.in_flight)
