"""Each chat is answered in the order of what was said in it, once, whichever process takes what."""

from __future__ import annotations

import asyncio
import itertools
import random
from dataclasses import dataclass

import aiohttp

from tests.chaos.deployment import SECRET, Deployment
from tests.chaos.run import Run
from tests.chaos.scenario import Stage
from tests.standins.fake_bot_api import FakePerson
from tests.standins.person import Heard

PROCESSES = 4
CHATS = 20
STEPS = 20  # that each chat takes, half of them words and half of them buttons
SLOWEST = 0.4  # seconds to Telegram, and as many back; at random between nothing and this
TIMES = 3
OK = 200
TOO_YOUNG = {"Under 13", "13 to 15"}  # who is forgotten at once, with all that was still to be said to them


@dataclass(frozen=True, slots=True)
class Step:
    """What somebody does: they write words, or press the button with this data."""

    words: str = ""
    data: str = ""

    async def done_by(self, person: FakePerson) -> None:
        """Do it, without waiting for an answer."""
        if self.data:
            await person._press(Heard(""), self.data)
        else:
            await person.say(self.words)


async def order(run: Run, stage: Stage) -> None:
    """Twenty chats, each with twenty updates; the next comes as soon as the one before got its 200."""
    bot = Deployment(run, await stage.database(run), runs=stage.several(run, PROCESSES))
    async with bot.running():
        calm, *people = bot.people(1 + CHATS)
        steps = await _whole_way(bot, calm)
        bot.network.pause = _any_pause
        for step in steps:
            for person in people:
                await step.done_by(person)
        await bot.settled()
    expected = _texts(calm)
    bot.reckon(people, each=len(expected))
    swaps = sum(_swaps(expected, _texts(person)) for person in people)
    run.note(updates=STEPS * len(people), replies=len(expected) * len(people), swaps=swaps)
    run.expect("each chat was answered in its order", swaps == 0)
    run.expect("nothing came twice", run.duplicates == 0)


async def thrice(run: Run, stage: Stage) -> None:
    """Each update is delivered three times, in any order, to any process."""
    bot = Deployment(run, await stage.database(run), runs=stage.several(run, PROCESSES), pause=_any_pause)
    async with bot.running():
        people = bot.people(stage.size(CHATS * STEPS))
        bot.api._allowed = ["nothing"]  # Telegram itself delivers nothing: we do
        updates = [_update(number, person) for number, person in enumerate(people, 1)] * TIMES
        bot.api._known.update(person.id for person in people)
        random.shuffle(updates)
        async with aiohttp.ClientSession(headers={"X-Telegram-Bot-Api-Secret-Token": SECRET}) as session:
            refused = await asyncio.gather(*(_deliver(session, bot, update) for update in updates))
        await bot.settled()
    bot.reckon(people)
    run.note(deliveries=len(updates), refused=sum(refused))
    run.expect("each update was handled once", run.duplicates == 0)


# ---------------------------------------------------------------- what they do


async def _whole_way(bot: Deployment, calm: FakePerson) -> list[Step]:
    """Somebody goes their way, waiting for each answer, and asks in between who reads it: each hears the same then."""
    steps = [Step(words="/start")]
    await steps[0].done_by(calm)
    while len(steps) < STEPS:
        await bot.settled()
        heard = (await calm.messages())[-1]
        label = next((each for each in heard.buttons if each not in TOO_YOUNG), "")
        asks = len(steps) % 2 == 0 or not label
        steps.append(Step(words="privacy") if asks else Step(data=heard.data[label]))
        await steps[-1].done_by(calm)
    await bot.settled()
    return steps


def _update(number: int, person: FakePerson) -> dict[str, object]:
    chat = {"id": person.id, "type": "private", "first_name": person.name}
    message = {"message_id": number, "date": 1_790_000_000, "chat": chat, "from": person._user, "text": "Hello"}
    return {"update_id": number, "message": message}


async def _deliver(session: aiohttp.ClientSession, bot: Deployment, update: dict[str, object]) -> int:
    """Bring an update to any process until one takes it; returns how often it was refused."""
    for refused in itertools.count():
        url = f"http://127.0.0.1:{random.choice(bot.doors)}/telegram/telegram"
        async with session.post(url, json=update) as answer:
            if answer.status == OK:
                return refused
        await asyncio.sleep(SLOWEST)
    raise AssertionError


def _any_pause() -> float:
    return random.uniform(0, SLOWEST)


def _texts(person: FakePerson) -> list[str]:
    return [heard.text for heard in person._api.said[person.id]]


def _swaps(expected: list[str], texts: list[str]) -> int:
    """How many messages came before one that should have come first. The same text may come again."""
    places = list(expected)
    order = []
    for text in texts:
        if text in places:
            order.append(places.index(text))
            places[order[-1]] = ""
    return sum(later < earlier for earlier, later in itertools.pairwise(order))
