"""Alerts the safeguarding lead and deputy: by e-mail and by Telegram, with numbers and facts, never with what was said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from babel import Locale
from babel.dates import format_datetime

from bot.mail import MailFailed
from bot.observe import failure, log
from bot.settings import Settings
from conversations.safety import languages as lexicons
from storage import case_alerts, case_review, outbox, wakeup
from storage.announcements import TIMEZONE
from storage.case_alerts import DEPUTY, LEAD, Alert, Standing
from storage.database import Database
from storage.summaries import AGES

LONGEST_MAIL = 25.0  # seconds, so that a mail server that says nothing holds up no other alert
DIGEST_HOUR = 8  # local time
ZONE = ZoneInfo(TIMEZONE)
STAFF_LOCALE = Locale("en", "GB")
TELEGRAM, EMAIL = "telegram", "email"
DEMO = "demo"  # stands in the log of a case for an alert that a demo, which has nobody to alert, sent to nobody

WHY = {
    "new": "Somebody may be in danger.",
    "graver": "It has become graver: more was written.",
    "again": "More was written in a case that is still open.",
    "escalation": "Nobody has acknowledged this case yet.",
    "break_glass": "Somebody has asked whose account this case belongs to. The reason is in the case's log.",
}


class Mailer(Protocol):
    """What sends e-mail: `bot.mail.Mailer`."""

    async def send(self, to: str, subject: str, text: str) -> None:
        """Send one mail, or raise `MailFailed`."""


@dataclass(frozen=True, slots=True)
class Person:
    """Where somebody is alerted; empty or none where they are not."""

    email: str
    telegram: int | None


@dataclass(frozen=True, slots=True)
class Alerting:
    """Sends what is queued, and alerts again where nobody acknowledges. ``known``: languages that the detector knows well."""

    database: Database
    settings: Settings
    mailer: Mailer | None
    wake: Callable[[], None] = lambda: None
    known: Collection[str] = ("en",)
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    async def tick(self) -> int:
        """Send the alerts that are due, those that are overdue once more; returns how many were taken."""
        now = self.now()
        if not await self.database.read(lambda connection: case_alerts.is_due(connection, now)):
            return 0
        taken = await self.database.write(partial(self._take, now))
        if any(each.channel == TELEGRAM for each in taken):
            self.wake()
        await asyncio.gather(*(self._mail(each) for each in taken if each.channel == EMAIL))
        return len(taken)

    async def digest(self) -> None:
        """Once a day, in the morning, tell the lead what waits. On days when nothing waits there is no mail."""
        now = self.now()
        morning = now.astimezone(ZONE).replace(hour=DIGEST_HOUR, minute=0, second=0, microsecond=0).astimezone(UTC)
        if now < morning or not self.mailer or not self.settings.safeguarding_lead_email:
            return
        if await self.database.read(partial(self._is_digest_due, morning, now)):
            await self.database.write(lambda connection: case_alerts.digest(connection, morning, now))

    def _is_digest_due(self, morning: datetime, now: datetime, connection: sa.Connection) -> bool:
        if case_alerts.has_digest(connection, morning):
            return False
        standing, unread = self._count(connection, now)
        return bool(standing.open or unread)

    def _count(self, connection: sa.Connection, now: datetime) -> tuple[Standing, int]:
        return case_alerts.standing(connection, now), case_review.count_unread(connection, self.known, now)

    # ------------------------------------------------------------ taking and sending

    def _take(self, now: datetime, connection: sa.Connection) -> list[Alert]:
        """What is to be sent now. What goes by Telegram is put into the outbox in the same transaction."""
        case_alerts.follow(connection, now)
        case_alerts.escalate(connection, now)
        taken = case_alerts.claim(connection, now)
        possible = [alert for alert in taken if self._is_possible(connection, alert)]
        for alert in possible:
            if alert.channel == TELEGRAM:
                self._post(connection, alert, now)
        return possible

    def _is_possible(self, connection: sa.Connection, alert: Alert) -> bool:
        """Whether the person can be alerted that way at all. Where they cannot in any way, the alert has failed.

        In a demo it stands in the log of the case instead.
        """
        person = self.person(alert.recipient)
        ways = {EMAIL: bool(person.email and self.mailer), TELEGRAM: bool(person.telegram and self._account)}
        is_shown_only = self.settings.demo and not any(ways.values())
        if is_shown_only and alert.channel == EMAIL:
            case_alerts.sent(connection, replace(alert, channel=DEMO), self.now())
            log.info("alert not sent outside, for this is a demo", kind=alert.round)
        elif not ways[alert.channel]:
            state = "skipped" if is_shown_only or any(ways.values()) else "failed"
            case_alerts.set_aside(connection, alert, state, f"no way to alert the {alert.recipient} by {alert.channel}")
        return ways[alert.channel]

    def person(self, recipient: str) -> Person:
        """Where the lead or the deputy is alerted."""
        named = self.settings
        return {
            LEAD: Person(named.safeguarding_lead_email, named.safeguarding_lead_telegram),
            DEPUTY: Person(named.safeguarding_deputy_email, named.safeguarding_deputy_telegram),
        }[recipient]

    @property
    def _account(self) -> str:
        return next((each.name for each in self.settings.telegram_accounts), "")

    def _post(self, connection: sa.Connection, alert: Alert, now: datetime) -> None:
        chat = str(self.person(alert.recipient).telegram)
        body: dict[str, Any] = {"text": self.text(alert), "buttons": [], "step": "", "language": "en"}
        number = outbox.post_one(connection, self._account, chat, body, now)
        case_alerts.posted(connection, alert, number, now)
        wakeup.notify(connection, [wakeup.OUTBOX])

    async def _mail(self, alert: Alert) -> None:
        text = await self._digest_text() if alert.round == "digest" else self.text(alert)
        reason = await self._try(self.person(alert.recipient).email, subject(alert), text)
        now = self.now()
        if reason:
            log.warning("alert not sent", kind=alert.round, reason=reason)
            await self.database.write(lambda connection: case_alerts.failed(connection, alert, reason, now))
        else:
            await self.database.write(lambda connection: case_alerts.sent(connection, alert, now))

    async def _try(self, to: str, about: str, text: str) -> str:
        """Send a mail; returns why it could not be sent, or nothing."""
        if self.mailer is None:
            return "there is no mail server"
        try:
            async with asyncio.timeout(LONGEST_MAIL):
                await self.mailer.send(to, about, text)
        except MailFailed as error:
            return str(error)
        except TimeoutError:
            return "the mail server did not answer in time"
        except Exception as error:  # noqa: BLE001 - whatever is wrong with us, the alert is tried again
            return failure(error)
        return ""

    # ------------------------------------------------------------ words

    def text(self, alert: Alert) -> str:
        """What an alert says: facts and where to read on. What was said is behind the sign-in."""
        lines = [
            WHY[alert.round],
            "",
            f"Case: {alert.number}",
            f"Tier: {alert.tier}",
            f"Area: {alert.area or 'not known'}",
            f"Age: {AGES.get(alert.age_band or '', 'Not said')}",
            f"Language: {language(alert.language or '')}",
            f"Time: {moment(alert.at)}",
            "",
            "Read and acknowledge it here, after signing in:",
            f"{self.settings.address}/staff/cases/{alert.case_id}",
        ]
        return "\n".join(lines)

    async def _digest_text(self) -> str:
        now = self.now()
        standing, unread = await self.database.read(lambda connection: self._count(connection, now))
        lines = [
            f"Cases that are open: {standing.open:,}",
            f"Of these, not acknowledged yet: {standing.waiting:,}",
            f"Concerns that nobody has read yet: {standing.concerns:,}",
            f"Words to read in languages that the program cannot check: {unread:,}",
            f"Alerts that could not be sent: {standing.failed:,}",
            "",
            f"{self.settings.address}/staff/cases",
        ]
        return "\n".join(lines)


def reviewed(languages: Iterable[str]) -> list[str]:
    """Those of the languages in which the detector's words were read by somebody who speaks them."""
    return [code for code in languages if lexicons.is_trusted(code)]


def subject(alert: Alert) -> str:
    """What a mail is headed."""
    if alert.round == "digest":
        return "Blether: safeguarding today"
    return f"Blether: case {alert.number}, {alert.tier}" + (", not acknowledged" if alert.round == "escalation" else "")


def moment(at: datetime) -> str:
    """A moment as staff read it, in local time."""
    return format_datetime(at.astimezone(ZONE), "d MMMM y, HH:mm", locale=STAFF_LOCALE)


def language(code: str) -> str:
    """A language's English name."""
    return Locale.parse(code, sep="-").get_display_name("en") or code if code else "not known"
