"""S3, seen from outside: the mail of each morning, and what whoever runs the bot is told. Numbers only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot import app, metrics
from bot.channels.telegram import TelegramChannel
from bot.settings import load
from bot.web import case_words
from conversations.risks import Tier
from storage import case_alerts, cases
from storage.database import Database
from storage.staff import Role
from storage.tables import CaseAlert, Outbox
from tests.in_danger import ALERT, HOUR, MINUTE, NOON, WORDS, Office, alerts, flag, on_duty, somebody
from tests.messaging import Desk, update
from tests.staffing import add_areas, site, words
from tests.standins.fake_bot_api import TOKEN
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


# ---------------------------------------------------------------- in a demo, where nobody is on duty

NOBODY = {
    "DEMO": "true",
    **dict.fromkeys(("SAFEGUARDING_LEAD", "SAFEGUARDING_LEAD_EMAIL"), ""),
    **dict.fromkeys(("SAFEGUARDING_DEPUTY", "SAFEGUARDING_DEPUTY_EMAIL"), ""),
}


async def test_s3_a_demo_shows_its_alerts_in_the_log_of_the_case_and_sends_nothing(duty: Office) -> None:
    duty = on_duty(duty.database, **NOBODY)
    which = await flagged(duty, Tier.IMMINENT)
    assert await duty.after(timedelta()) == []
    log = await duty.database.read(lambda connection: cases.log(connection, which))
    told = [line.facts[0] for line in case_words.lines(log) if line.kind == "alerted"]
    assert told == [
        ("To", "the safeguarding lead, only here: a demo alerts nobody"),
        ("To", "the deputy, only here: a demo alerts nobody"),
    ]


async def test_s3_a_demo_escalates_and_has_no_alert_that_failed(duty: Office) -> None:
    duty = on_duty(duty.database, **NOBODY)
    await flagged(duty)
    await duty.after(timedelta())
    await duty.after(4 * HOUR)
    with duty.database.transaction() as connection:
        assert {row["state"] for row in alerts(connection)} == {"sent", "skipped"}
        assert (case_alerts.standing(connection, duty.watch()).failed, outside(connection)) == (0, 0)


async def test_s3_a_demo_with_a_lead_of_its_own_alerts_them(duty: Office) -> None:
    duty = on_duty(duty.database, DEMO="true")
    await flagged(duty)
    assert await duty.after(timedelta()) == ["lead"]


def test_s11_a_demo_without_a_lead_asks_children_for_no_words_of_their_own(tmp_path: Path) -> None:
    blether = app.build(load({**NOBODY, "DATABASE_URL": f"sqlite:///{tmp_path}/demo.db"}))
    assert not blether.inbox.conversation.hears_children
    blether.database.close()


def outside(connection: sa.Connection) -> int:
    return int(connection.scalar(sa.select(sa.func.count()).select_from(Outbox.__table__)) or 0)


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


# ---------------------------------------------------------------- the number of a lead's chat


@pytest.mark.parametrize("said", ["/chat_number", "/chat_number@blether_bot", "/chat_number "])
async def test_s3_telegram_tells_a_chat_its_own_number_and_keeps_nothing(said: str) -> None:
    desk, channel = Desk(), TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9")
    call = await channel.handle(update(text=said), desk.reception)
    assert call is not None
    assert (call["method"], call["chat_id"], desk.received) == ("sendMessage", 5, [])
    assert "The number of this chat is 5." in call["text"]


@pytest.mark.parametrize("said", ["/chat_numbers", "chat_number", "what is /chat_number", "/chat_number i am not safe"])
async def test_s3_other_words_are_heard_as_ever(said: str) -> None:
    desk, channel = Desk(), TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9")
    assert await channel.handle(update(text=said), desk.reception) is None
    assert len(desk.received) == 1


async def test_s3_no_group_is_told_a_number() -> None:
    desk, channel = Desk(), TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9")
    asked = update(text="/chat_number", chat={"id": -1004, "type": "group"})
    assert await channel.handle(asked, desk.reception) is None


async def test_s3_leads_read_on_their_account_how_they_are_alerted(sqlite: Database) -> None:
    named: dict[str, Any] = {
        "telegram_bot_token": TOKEN,
        "telegram_bot_name": "calton_bot",
        "safeguarding_lead_telegram": 4711,
    }
    async with site(sqlite, demo=True, **named) as office:
        await office.sign_in(Role.SAFEGUARDING_LEAD)
        page = words(await office.get("/staff/account"))
    assert "The safeguarding lead is alerted on Telegram." in page
    assert "The deputy is alerted in no way yet." in page
    assert "write /chat_number to the bot, @calton_bot" in page


async def test_s3_nobody_else_reads_it(sqlite: Database) -> None:
    async with site(sqlite, demo=True) as office:
        await office.sign_in(Role.COORDINATOR)
        assert "is alerted" not in words(await office.get("/staff/account"))


def test_s3_an_alert_has_no_column_for_words() -> None:
    assert "words" not in CaseAlert.__table__.c
    assert {str(column.type) for column in CaseAlert.__table__.c}.isdisjoint({"JSON", "TEXT", "VARCHAR"})
