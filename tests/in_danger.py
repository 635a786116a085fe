"""Made-up cases, and somebody who takes the alerts about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.alerting import Alerting
from bot.mail import MailFailed
from bot.settings import Settings, load
from conversations.events import Answered
from conversations.people import AgeBand, Person
from conversations.risks import Hit, Risk, Tier
from storage import answers, cases, staff
from storage.cases import Case, Entry, Flagged
from storage.database import Database
from storage.staff import Role
from storage.tables import CaseAlert
from tests.staffing import settle

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
WORDS = "zzunmistakable words of a child zz"
SOMEBODY = Person(language="pl", age_band=AgeBand.FROM_13_TO_15, area="calton")
ALERT = CaseAlert.__table__


def hit(tier: Tier = Tier.SERIOUS, kind: Risk = Risk.SELF_HARM) -> Hit:
    return Hit(tier, kind, "hurts-self", "3")


def flag(
    connection: sa.Connection,
    tier: Tier = Tier.SERIOUS,
    now: datetime = NOON,
    *,
    whose: int | None = 1,
    words: str = WORDS,
    person: Person = SOMEBODY,
) -> Flagged:
    return cases.flag(
        connection, participant_id=whose, account="telegram", hit=hit(tier), words=words, person=person, now=now
    )


def somebody(connection: sa.Connection, number: int = 1) -> None:
    """A person who can be flagged."""
    settle(connection, 1, number, language="pl", age_band="13_15", area=None)


def answer(connection: sa.Connection, held_for: int | None = None, words: str = WORDS, *, language: str = "en") -> None:
    """Person 1 says what matters, in own words."""
    said = Answered("what_matters", "own", None, words)
    person = Person(language=language, age_band=AgeBand.ADULT, area="calton")
    answers.record(connection, 1, said, person, NOON, held_for=held_for)


def the_case(connection: sa.Connection, which: int = 1) -> Case:
    found = cases.find(connection, which)
    assert found is not None
    return found


def lead(connection: sa.Connection) -> int:
    return staff.add(connection, "Morag", Role.SAFEGUARDING_LEAD, NOON)


def kinds(log: list[Entry]) -> list[str]:
    return [line.kind for line in log]


def alerts(connection: sa.Connection) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(sa.select(ALERT).order_by(ALERT.c.id)).mappings()]


# ---------------------------------------------------------------- who takes alerts


@dataclass
class Letters:
    """Takes mail, as (to, subject, text); while ``broken``, it says why it cannot."""

    taken: list[tuple[str, str, str]] = field(default_factory=list)
    broken: str = ""

    async def send(self, to: str, subject: str, text: str) -> None:
        if self.broken:
            raise MailFailed(self.broken)
        self.taken.append((to, subject, text))

    def to(self) -> list[str]:
        return [to.partition("@")[0] for to, _, _ in self.taken]


class Watch:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> datetime:
        return self.time


def settings(**more: str) -> Settings:
    return load({
        "PUBLIC_URL": "https://chat.test",
        "SAFEGUARDING_LEAD": "Morag",
        "SAFEGUARDING_LEAD_EMAIL": "lead@council.test",
        "SAFEGUARDING_DEPUTY": "Isla",
        "SAFEGUARDING_DEPUTY_EMAIL": "deputy@council.test",
        **more,
    })  # fmt: skip


TELEGRAM = {
    "TELEGRAM_BOT_TOKEN": "123456789:" + "A" * 35,
    "SAFEGUARDING_LEAD_TELEGRAM": "4711",
    "SAFEGUARDING_DEPUTY_TELEGRAM": "4712",
}


@dataclass
class Office:
    """Whoever is alerted, by mail at least, and the clock by which that happens."""

    database: Database
    letters: Letters
    watch: Watch
    alerting: Alerting

    async def after(self, elapsed: timedelta) -> list[str]:
        """To whom mail went after some more time, at its end."""
        self.watch.time += elapsed
        before = len(self.letters.taken)
        await self.alerting.tick()
        return self.letters.to()[before:]


def on_duty(database: Database, **more: str) -> Office:
    letters, watch = Letters(), Watch()
    return Office(database, letters, watch, Alerting(database, settings(**more), letters, now=watch))
