"""S3, seen from outside: the mail of each morning, and what whoever runs the bot is told. Numbers only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot import metrics
from conversations.risks import Tier
from storage.database import Database
from storage.tables import CaseAlert
from tests.in_danger import ALERT, HOUR, MINUTE, NOON, WORDS, Office, flag, on_duty, somebody
from tests.staffing import add_areas
from tests.test_metrics import samples


@pytest.fixture
async def duty(database: Database) -> Office:
    """Lead and deputy with mail, and somebody of Calton who can be flagged."""
    await database.write(add_areas)
    await database.write(somebody)
    return on_duty(database)


async def flagged(office: Office, tier: Tier = Tier.SERIOUS) -> int:
    return (await office.database.write(lambda connection: flag(connection, tier, office.watch()))).id


# ---------------------------------------------------------------- each morning


async def test_s3_each_morning_the_lead_reads_numbers_once(duty: Office) -> None:
    await flagged(duty, Tier.CONCERN)
    duty.watch.time = datetime(2026, 3, 15, 7, 59, tzinfo=UTC)
    await duty.alerting.digest()
    assert await duty.after(timedelta()) == []
    duty.watch.time += MINUTE
    for _ in range(3):
        await duty.alerting.digest()
    assert await duty.after(MINUTE) == ["lead"]
    text = duty.letters.taken[0][2]
    assert ("Concerns that nobody has read yet: 1" in text, WORDS in text) == (True, False)
    duty.watch.time += 24 * HOUR
    await duty.alerting.digest()
    assert await duty.after(MINUTE) == ["lead"]


async def test_s3_on_days_when_nothing_waits_there_is_no_mail(duty: Office) -> None:
    await duty.alerting.digest()
    assert await duty.after(MINUTE) == []


# ---------------------------------------------------------------- seen from outside


def told(database: Database, now: datetime, *work: Callable[[sa.Connection], object]) -> dict[tuple[str, ...], float]:
    with database.transaction() as connection:
        for each in work:
            each(connection)
        return samples(metrics.exposition(metrics.standing(connection, now)).decode())


def test_s3_metrics_tell_numbers_only(database: Database) -> None:
    fails = sa.update(ALERT).values(state="failed", reason="the mail server cannot be reached")
    found = told(database, NOON + HOUR, somebody, flag, lambda connection: connection.execute(fails))
    assert found["blether_cases_open",] == 1
    assert found["blether_cases_not_acknowledged",] == 1
    assert found["blether_cases_oldest_not_acknowledged_seconds",] == 3600
    assert found["blether_cases_alerts_failed",] == 2


def test_s3_an_alert_has_no_column_for_words() -> None:
    assert "words" not in CaseAlert.__table__.c
    assert {str(column.type) for column in CaseAlert.__table__.c}.isdisjoint({"JSON", "TEXT", "VARCHAR"})
