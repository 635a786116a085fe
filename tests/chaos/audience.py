"""People who asked for news, written down from outside, and the staff who send it to them from their pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

import sqlalchemy as sa

from storage.tables import Address, Participant, Subscription
from tests.acceptance import office
from tests.standins.fake_bot_api import FakePerson

WORDS = {"title_en": "Family fun day", "words_en": "Games and soup for all.", "place": "The park gate", "starts": ""}


@dataclass(frozen=True, slots=True)
class News:
    """News for people who live in ``area``."""

    engine: sa.Engine
    area: str

    def is_wanted_by(self, people: Mapping[str, Sequence[FakePerson]]) -> None:
        """These people, by account, asked for it long ago."""
        now = datetime.now(UTC)
        person = {"language": "en", "age_band": "adult", "consented": True, "quote": False, "area": self.area}
        person |= {"created_at": now}
        everyone = [(account, each.id) for account, those in people.items() for each in those]
        rows = [{"id": number, "pseudonym": f"chaos-{number}", **person} for _, number in everyone]
        addresses = [
            {"account": account, "address": str(number), "participant_id": number, "reachable": True}
            for account, number in everyone
        ]
        wishes = [{"participant_id": number, "topic": "events", "since": now} for _, number in everyone]
        with self.engine.begin() as connection:
            connection.execute(sa.insert(Participant.__table__), rows)
            connection.execute(sa.insert(Address.__table__), addresses)
            connection.execute(sa.insert(Subscription.__table__), wishes)


class Office(office.Office):
    """Staff at their pages."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def send_news(self, link: str) -> None:
        """Sign in by the one-time link, and send an announcement to everyone now."""
        await self.sign_in(self.url + "/staff/" + link.strip().partition("/staff/")[2])
        await self.announce(WORDS, [], [])
