"""S3: the lead and the deputy are alerted within seconds, again while nobody acknowledges, and never with what was said."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
import sqlalchemy as sa
import structlog

from bot import checks, metrics, timetable
from bot.alerting import Alerting
from bot.mail import mailer
from bot.speech import Speech
from conversations.risks import Tier
from storage import case_alerts, cases, participants, staff
from storage.database import Database
from storage.staff import Role
from storage.tables import Outbox
from tests.in_danger import (
    HOUR,
    MINUTE,
    NOON,
    TELEGRAM,
    WORDS,
    Office,
    alerts,
    flag,
    on_duty,
    settings,
    somebody,
)
from tests.staffing import add_areas
from tests.standins.post_office import post_office

OUTBOX = Outbox.__table__


@pytest.fixture
async def duty(database: Database) -> Office:
    """Lead and deputy with mail, and somebody of Calton who can be flagged."""
    await database.write(add_areas)
    await database.write(somebody)
    return on_duty(database)


async def flagged(office: Office, tier: Tier = Tier.SERIOUS) -> int:
    return (await office.database.write(lambda connection: flag(connection, tier, office.watch()))).id


async def act(office: Office, which: int, kind: str) -> None:
    def work(connection: sa.Connection) -> None:
        lead = staff.add(connection, "Morag", Role.SAFEGUARDING_LEAD, NOON)
        assert cases.act(connection, which, kind, staff_id=lead, now=office.watch())

    await office.database.write(work)


# ---------------------------------------------------------------- who and when


async def test_s3_danger_at_once_alerts_the_lead_and_the_deputy(duty: Office) -> None:
    await flagged(duty, Tier.IMMINENT)
    assert await duty.after(timedelta()) == ["lead", "deputy"]
    assert await duty.after(MINUTE) == []


async def test_s3_what_is_serious_alerts_the_lead_first(duty: Office) -> None:
    await flagged(duty)
    assert await duty.after(timedelta()) == ["lead"]


async def test_s3_a_concern_alerts_nobody(duty: Office) -> None:
    await flagged(duty, Tier.CONCERN)
    assert await duty.after(24 * HOUR) == []


@pytest.mark.parametrize(("tier", "period"), [(Tier.IMMINENT, 15 * MINUTE), (Tier.SERIOUS, 4 * HOUR)])
async def test_s3_both_are_alerted_again_after_each_period(duty: Office, tier: Tier, period: timedelta) -> None:
    await flagged(duty, tier)
    await duty.after(timedelta())
    assert await duty.after(period - MINUTE) == []
    assert await duty.after(MINUTE) == ["lead", "deputy"]
    assert await duty.after(period) == ["lead", "deputy"]


async def test_s3_out_of_hours_is_the_same(duty: Office) -> None:
    duty.watch.time = datetime(2026, 3, 15, 3, tzinfo=UTC)
    await flagged(duty, Tier.IMMINENT)
    assert await duty.after(timedelta()) == ["lead", "deputy"]


async def test_s3_escalation_ends_with_the_acknowledgement(duty: Office) -> None:
    which = await flagged(duty, Tier.IMMINENT)
    await duty.after(timedelta())
    await act(duty, which, "acknowledged")
    assert await duty.after(HOUR) == []


async def test_s3_escalation_ends_after_a_sensible_number(duty: Office) -> None:
    await flagged(duty, Tier.IMMINENT)
    sent = [await duty.after(15 * MINUTE) for _ in range(20)]
    assert sum(map(bool, sent)) == case_alerts.MOST_ESCALATIONS


async def test_s3_the_same_tier_in_one_case_alerts_once(duty: Office) -> None:
    for _ in range(3):
        await flagged(duty)
        duty.watch.time += MINUTE
    assert await duty.after(timedelta()) == ["lead"]


async def test_s3_a_graver_hit_alerts_anew_and_is_to_be_acknowledged_anew(duty: Office) -> None:
    which = await flagged(duty)
    await duty.after(timedelta())
    await act(duty, which, "acknowledged")
    assert await flagged(duty, Tier.IMMINENT) == which
    assert await duty.after(MINUTE) == ["lead", "deputy"]
    assert await duty.after(15 * MINUTE) == ["lead", "deputy"]


async def test_s3_more_words_a_day_later_alert_again(duty: Office) -> None:
    which = await flagged(duty)
    await duty.after(timedelta())
    await act(duty, which, "acknowledged")
    duty.watch.time += 24 * HOUR
    assert await flagged(duty) == which
    assert await duty.after(timedelta()) == ["lead"]


# ---------------------------------------------------------------- what it says


async def test_s3_an_alert_says_case_tier_area_age_language_and_time(duty: Office) -> None:
    which = await flagged(duty, Tier.IMMINENT)
    await duty.after(timedelta())
    to, subject, text = duty.letters.taken[0]
    number = (await duty.database.read(lambda connection: cases.find(connection, which))).number  # type: ignore[union-attr]
    assert (to, subject) == ("lead@council.test", f"Blether: case {number}, imminent")
    facts = [
        f"Case: {number}",
        "Tier: imminent",
        "Area: Calton",
        "Age: 13 to 15",
        "Language: Polish",
        "14 March 2026, 12:00",
    ]
    assert [each for each in [*facts, f"https://chat.test/staff/cases/{which}"] if each not in text] == []


async def test_s3_no_alert_mail_log_or_metric_holds_the_words(
    duty: Office, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    duty = on_duty(duty.database, **TELEGRAM)
    caplog.set_level(logging.DEBUG)
    with structlog.testing.capture_logs() as logged:
        await flagged(duty, Tier.IMMINENT)
        await duty.after(timedelta())
        duty.letters.broken = "the mail server cannot be reached"
        await duty.after(15 * MINUTE)
        await duty.alerting.digest()
    with duty.database.transaction() as connection:
        kept = json.dumps(
            [alerts(connection), [dict(row) for row in connection.execute(sa.select(OUTBOX)).mappings()]], default=str
        )
        exposed = metrics.exposition(metrics.standing(connection, duty.watch())).decode()
    found = [kept, exposed, caplog.text, str(capsys.readouterr()), str(logged), str(duty.letters.taken)]
    assert "Case: " in kept
    assert [place for place in found if WORDS in place or "unmistakable" in place] == []


# ---------------------------------------------------------------- by which way


async def test_s3_an_alert_goes_by_telegram_too_ahead_of_all_pages(duty: Office) -> None:
    duty = on_duty(duty.database, **TELEGRAM)
    await flagged(duty)
    await duty.after(timedelta())
    with duty.database.transaction() as connection:
        (row,) = connection.execute(sa.select(OUTBOX)).mappings()
    assert (row["account"], row["address"], row["participant_id"], row["urgency"]) == ("telegram", "4711", None, 0)
    assert "https://chat.test/staff/cases/" in row["body"]["text"]


async def settled(duty: Office, state: str) -> None:
    """The sender comes back from Telegram, and the alerts look at what became of theirs."""
    change = OUTBOX.update().where(OUTBOX.c.state == "queued").values(state=state, sent_at=duty.watch())
    await duty.database.write(lambda connection: connection.execute(change).rowcount)
    await duty.after(MINUTE)


async def test_s3_what_telegram_took_is_in_the_log_of_the_case(duty: Office) -> None:
    duty = on_duty(duty.database, **TELEGRAM)
    which = await flagged(duty)
    await duty.after(timedelta())
    await settled(duty, "sent")
    log = await duty.database.read(lambda connection: cases.log(connection, which))
    assert [line.details["channel"] for line in log if line.kind == "alerted"] == ["email", "telegram"]


@pytest.mark.parametrize("state", ["failed", "stopped", "unknown"])
async def test_s3_what_telegram_could_not_send_is_tried_again_and_seen(duty: Office, state: str) -> None:
    duty = on_duty(duty.database, **TELEGRAM)
    await flagged(duty)
    assert await duty.after(timedelta()) == ["lead"]  # the other way was used at once
    await settled(duty, state)
    assert await failed(duty) == 1
    await duty.after(MINUTE)
    assert await posted(duty) == 2


async def test_s3_an_alert_that_somebody_took_out_of_the_outbox_is_posted_again(duty: Office) -> None:
    duty = on_duty(duty.database, **TELEGRAM)
    await flagged(duty)
    await duty.after(timedelta())
    await duty.database.write(lambda connection: connection.execute(sa.delete(OUTBOX)).rowcount)
    await duty.after(MINUTE)
    await duty.after(MINUTE)
    assert await posted(duty) == 1


async def posted(duty: Office) -> int:
    query = sa.select(sa.func.count()).select_from(OUTBOX)
    return int(await duty.database.read(lambda connection: connection.execute(query).scalar_one()))


async def failed(duty: Office) -> int:
    return (await duty.database.read(lambda connection: case_alerts.standing(connection, duty.watch()))).failed


async def test_s3_mail_that_fails_is_tried_again_with_growing_pauses(duty: Office) -> None:
    duty.letters.broken = "the mail server cannot be reached"
    await flagged(duty)
    await duty.after(timedelta())
    assert await failed(duty) == 1
    duty.letters.broken = ""
    assert await duty.after(MINUTE - timedelta(seconds=1)) == []
    assert await duty.after(timedelta(seconds=1)) == ["lead"]
    assert await failed(duty) == 0


async def test_s3_mail_that_never_works_is_given_up_and_told(duty: Office) -> None:
    duty.letters.broken = "the mail server cannot be reached"
    await flagged(duty)
    for _ in range(case_alerts.TRIES + 2):
        await duty.after(31 * MINUTE - timedelta(seconds=59))
    with duty.database.transaction() as connection:
        first = alerts(connection)[0]
    assert (first["state"], first["tries"], first["reason"]) == ("failed", 10, "the mail server cannot be reached")


async def test_s3_an_alert_is_not_tried_again_once_somebody_acknowledged(duty: Office) -> None:
    duty.letters.broken = "the mail server cannot be reached"
    which = await flagged(duty)
    await duty.after(timedelta())
    await act(duty, which, "acknowledged")
    duty.letters.broken = ""
    assert await duty.after(HOUR) == []


async def test_s3_where_nobody_can_be_alerted_that_is_seen(database: Database) -> None:
    await database.write(somebody)
    duty = on_duty(database, SAFEGUARDING_LEAD_EMAIL="")
    await flagged(duty)
    assert await duty.after(timedelta()) == []
    told = [each for each in checks._cases(database) if not each.fine]
    assert [each.sentence for each in told] == [
        "Safeguarding alerts not sent: 1 (no way to alert the lead by email).",
        "Safeguarding alerts not sent: 1 (no way to alert the lead by telegram).",
    ]


async def test_s3_a_mail_server_that_says_nothing_holds_up_no_other_alert(
    duty: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.alerting.LONGEST_MAIL", 0.05)
    taken: list[str] = []

    class Slow:
        async def send(self, to: str, _subject: str, _text: str) -> None:
            if to.startswith("lead"):
                await asyncio.Event().wait()
            taken.append(to)

    alerting = Alerting(duty.database, settings(), Slow(), now=duty.watch)
    await flagged(duty, Tier.IMMINENT)
    await alerting.tick()
    assert (taken, await failed(duty)) == (["deputy@council.test"], 1)


async def test_s3_a_real_mail_server_gets_it(duty: Office) -> None:
    async with post_office() as office:
        named = {"SMTP_URL": f"smtp://127.0.0.1:{office.port}", "MAIL_FROM": "blether@council.test"}
        alerting = Alerting(duty.database, settings(**named), mailer(settings(**named)), now=duty.watch)
        await flagged(duty)
        await alerting.tick()
        mail = await office.next_mail()
    assert mail["To"] == "lead@council.test"
    assert ("Tier: serious" in mail.get_content(), WORDS in mail.as_string()) == (True, False)


# ---------------------------------------------------------------- many processes, and one that dies


async def test_s3_several_processes_send_each_alert_once(duty: Office) -> None:
    for number in range(2, 12):
        await duty.database.write(partial(somebody, number=number))
        await duty.database.write(partial(flag, whose=number))
    others = [Alerting(duty.database, settings(), duty.letters, now=duty.watch) for _ in range(4)]
    await asyncio.gather(*(each.tick() for each in others))
    assert len(duty.letters.taken) == 10


async def test_s3_what_a_dead_process_had_taken_is_sent_after_its_lease(duty: Office) -> None:
    await flagged(duty)
    await duty.database.write(lambda connection: case_alerts.claim(connection, duty.watch()))  # and then it dies
    assert await duty.after(MINUTE) == []
    assert await duty.after(case_alerts.LEASE - MINUTE) == ["lead"]


async def test_s3_a_turn_that_is_undone_alerts_nobody(duty: Office) -> None:
    def fails(connection: sa.Connection) -> None:
        flag(connection)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await duty.database.write(fails)
    assert await duty.after(MINUTE) == []


async def test_s3_the_clock_looks_for_alerts_every_few_seconds(sqlite: Database) -> None:
    jobs = timetable.schedule(sqlite, Speech(offered="en"), lambda: None).get_jobs()
    (alert,) = [job for job in jobs if job.id == "alert"]
    assert alert.trigger.interval <= timedelta(seconds=10)


async def test_s3_looking_for_alerts_writes_nothing(duty: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(*_arguments: object) -> None:
        pytest.fail("there was nothing to write")

    monkeypatch.setattr(Database, "write", refuse)
    assert await duty.alerting.tick() == 0


async def test_s3_the_lead_who_deletes_their_own_chat_is_alerted_still(duty: Office) -> None:
    """The lead's chat may be a participant's too: its waiting messages go with that, and the alert is posted anew."""
    duty = on_duty(duty.database, **TELEGRAM)
    await duty.database.write(partial(somebody, number=4711))
    await flagged(duty)
    await duty.after(timedelta())
    await duty.database.write(lambda connection: participants.erase(connection, 4711))
    await duty.after(MINUTE)
    await duty.after(MINUTE)
    assert await posted(duty) == 1
