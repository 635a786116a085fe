"""What the bot is doing when it is killed, and what must have become of it in the end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from conversations.announcements import Audience, Draft, Version
from conversations.events import Inbound
from storage import announcements, participants
from storage.tables import Area
from tests.acceptance.__main__ import daytime
from tests.chaos.deployment import Deployment
from tests.standins.fake_bot_api import FakePerson

ACKNOWLEDGED = 1_000  # updates, when the bot is killed
ARRIVING = 1_200  # people; what the last of them said is not acknowledged yet, and comes again
AUDIENCE = 2_000


@dataclass(frozen=True, slots=True)
class Result:
    """How a run ended.

    ``lost``: people never answered and not reported unknown, or answered only that something went wrong.
    ``in_flight``: claimed and not settled when the bot was killed.
    """

    name: str
    lost: int
    duplicates: int
    in_flight: int
    unknown: int

    @property
    def is_right(self) -> bool:
        """Nothing lost; replies twice only where they were in flight, announcements never."""
        return self.lost == 0 and self.duplicates <= (self.in_flight if self.name.startswith("replies") else 0)


async def replies(folder: Path) -> Result:
    """A thousand updates are acknowledged; most of the answers still wait to be sent."""
    bot = Deployment(folder)
    async with bot.running():
        people = [bot.api.person() for _ in range(ARRIVING)]
        for person in people:
            await person.start()
        while sum(each.taken for each in bot.api.deliveries) < ACKNOWLEDGED:
            await asyncio.sleep(0)
        await bot.crash()
        await bot.all_sent()
        return _result("replies-sqlite", bot, people)


async def announcement(folder: Path) -> Result:
    """Half of an announcement's audience has it."""
    bot = Deployment(folder)
    people = [bot.api.person() for _ in range(AUDIENCE)]
    bot.api._known.update(person.id for person in people)  # they wrote to the bot long ago
    _announce(bot, people)
    async with bot.running():
        while len(bot.api.sent) < AUDIENCE // 2:
            await asyncio.sleep(0.05)
        await bot.crash()
        await bot.all_sent()
        return _result("announcement-sqlite", bot, people)


def _result(name: str, bot: Deployment, people: list[FakePerson]) -> Result:
    heard = [len(bot.api.said[person.id]) for person in people]
    unknown = bot.count("unknown")
    silent = sum(1 for count in heard if not count) + bot.failed_turns()
    return Result(
        name=name,
        lost=max(0, silent - unknown),
        duplicates=sum(count - 1 for count in heard if count),
        in_flight=bot.in_flight,
        unknown=unknown,
    )


def _announce(bot: Deployment, people: list[FakePerson]) -> None:
    """Everyone asked for news, lives where it is day, and the announcement is due now."""
    now = datetime.now(UTC)
    draft = Draft(
        versions={"en": Version("Family fun day", "Games and soup for all.")},
        language="en",
        topic=participants.EVENTS,
        place="The park gate",
        starts="",
        link="",
        audience=Audience((), ()),
    )
    with bot.database.transaction() as connection:
        area = {"slug": "chaos", "name": "Chaos", "country": "scotland", "timezone": daytime(), "contact": ""}
        connection.execute(sa.insert(Area.__table__), {**area, "postcodes": [], "demo": True})
        for person in people:
            hello = Inbound("telegram", str(person.id), f"h{person.id}", now)
            known = participants.greet(connection, hello, "en", now)
            participants.learn(connection, known.id, "area", "chaos")
            participants.subscribe(connection, known.id, participants.EVENTS, now)
        number = announcements.create(connection, draft, staff_id=None, now=now)
        announcements.schedule(connection, number, now)
