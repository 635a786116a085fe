"""What is let go of, and when. Each rule is a set of rows that are due: they are emptied or taken away, some at a time.

Looking for rows is left to readers; the writer is handed their keys, so that conversations never wait for long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import sqlalchemy as sa

from conversations.people import AgeBand
from conversations.privacy import Keeping
from storage import audit, cases, participants
from storage.database import Database
from storage.months import earlier
from storage.tables import (
    Address,
    Announcement,
    Answer,
    Attendance,
    Event,
    Inbox,
    Outbox,
    Participant,
    Progress,
    Quote,
    Receipt,
    Report,
    SafeguardingCase,
    SignInLink,
    SignInQuestion,
    StaffSession,
    Subscription,
    TurnedAway,
    WellbeingScore,
)
from storage.tallies import NOT_SETTLED, tally

ANSWER, INBOX, OUTBOX, REPORT = Answer.__table__, Inbox.__table__, Outbox.__table__, Report.__table__
PARTICIPANT, PROGRESS, SUBSCRIPTION = Participant.__table__, Progress.__table__, Subscription.__table__
ADDRESS, CASE = Address.__table__, SafeguardingCase.__table__
EVENT, ATTENDANCE, ANNOUNCEMENT = Event.__table__, Attendance.__table__, Announcement.__table__
QUOTE = Quote.__table__
SCORE, RECEIPT, TURNED = WellbeingScore.__table__, Receipt.__table__, TurnedAway.__table__
SESSION, LINK, QUESTION = StaffSession.__table__, SignInLink.__table__, SignInQuestion.__table__

PORTION = 2000  # rows in one turn of the writer
WINDOW = 10_000  # of a table that grows at its end: the oldest rows that are looked at
A_DAY = timedelta(days=1)
UNDER_13 = "age_band = 'under_13'"  # as its partial indexes say it


@dataclass(frozen=True, slots=True)
class Moments:
    """The moments before which things are let go of."""

    now: datetime
    words: datetime
    answers: datetime
    deliveries: datetime
    cases: datetime

    @property
    def day(self) -> datetime:
        """A day ago."""
        return self.now - A_DAY

    @property
    def month(self) -> str:
        """The month in which answers of today's age were given: "2026-11"."""
        return f"{self.answers:%Y-%m}"


def moments(keeping: Keeping, now: datetime) -> Moments:
    """The moments, from what families are told."""
    return Moments(
        now,
        now - timedelta(days=keeping.words_days),
        earlier(now, keeping.answers_months),
        now - timedelta(days=keeping.deliveries_days),
        earlier(now, 12 * keeping.cases_years),
    )


Condition = sa.ColumnElement[bool]


@dataclass(frozen=True)
class Rule:
    """One thing that is let go of. ``empties`` are the columns that are blanked; without any, the rows are deleted.

    ``why`` says which rows; the data map names rules by ``name``. In a table that ``grows`` at its end, only
    the oldest rows are looked at.
    """

    name: str
    key: sa.Column[Any]
    due: Callable[[Moments], Condition]
    why: str
    empties: Mapping[str, Any] = field(default_factory=dict)
    grows: bool = False
    carry_out: Callable[[sa.Connection, Condition, Moments], int] | None = None

    @property
    def table(self) -> sa.Table:
        """The table it is about."""
        return self.key.table

    def count(self, connection: sa.Connection, before: Moments) -> int:
        """How many rows are due."""
        counted = sa.select(sa.func.count()).select_from(self.table).where(self.due(before))
        return int(connection.scalar(counted) or 0)

    def find(self, connection: sa.Connection, before: Moments, most: int = PORTION) -> list[Any]:
        """The keys of some rows that are due."""
        query = sa.select(self.key).distinct().where(self.due(before)).limit(most)
        if self.grows:
            oldest = sa.select(self.key).order_by(self.key).limit(WINDOW).subquery()
            query = query.where(self.key <= sa.select(sa.func.max(oldest.c[self.key.name])).scalar_subquery())
        return list(connection.scalars(query))

    def let_go(self, connection: sa.Connection, before: Moments, keys: Sequence[Any]) -> int:
        """Let go of rows that are due still; returns how many."""
        which = sa.and_(self.key.in_(keys), self.due(before))
        if self.carry_out:
            return self.carry_out(connection, which, before)
        change = sa.update(self.table).values(self.empties) if self.empties else sa.delete(self.table)
        return connection.execute(change.where(which)).rowcount


# ---------------------------------------------------------------- those that need more than one statement


def _tallied(connection: sa.Connection, which: Condition, _before: Moments) -> int:
    """Deliveries: what became of announcements stays as numbers."""
    tally(connection, which)
    return connection.execute(sa.delete(OUTBOX).where(which)).rowcount


def _erased(connection: sa.Connection, which: Condition, _before: Moments) -> int:
    """People: with everything that names them, and what was said at their addresses."""
    people = list(connection.scalars(sa.select(PARTICIPANT.c.id).where(which)))
    participants.erase(connection, *people)
    return len(people)


def _closed(connection: sa.Connection, _which: Condition, before: Moments) -> int:
    """Cases: with their log, and what they still held back."""
    return cases.forget_closed(connection, before.cases)


# ---------------------------------------------------------------- what is due


def _held(table: sa.Table) -> Condition:
    return table.c.held_for.is_not(None)


def _last_wrote(before: datetime) -> Condition:
    wrote = sa.select(PROGRESS.c.updated_at).where(PROGRESS.c.participant_id == PARTICIPANT.c.id).scalar_subquery()
    return sa.func.coalesce(wrote, PARTICIPANT.c.created_at) < sa.literal(before, PARTICIPANT.c.created_at.type)


def _in_a_case() -> Condition:
    return sa.exists().where(CASE.c.participant_id == PARTICIPANT.c.id, CASE.c.state != "closed")


def _gets_news() -> Condition:
    return sa.exists().where(
        SUBSCRIPTION.c.participant_id == PARTICIPANT.c.id,
        ADDRESS.c.participant_id == PARTICIPANT.c.id,
        ADDRESS.c.reachable,
    )


def _over(before: datetime) -> Condition:
    ended = sa.func.coalesce(EVENT.c.ends_at, EVENT.c.starts_at)
    return ended < sa.literal(before, EVENT.c.starts_at.type)


YOUNG = sa.select(PARTICIPANT.c.id).where(sa.text(UNDER_13))
GONE = {"words": ""}  # not null: that they said something of their own still counts

RULES: tuple[Rule, ...] = (
    Rule(
        "addresses_under_13",
        ADDRESS.c.participant_id,
        lambda before: ADDRESS.c.participant_id.in_(participants.left_behind(AgeBand.UNDER_13, before.day)),
        "a day after somebody under 13 last wrote: nothing leads back to them any more",
        carry_out=lambda connection, which, _: participants.unlink(
            connection, sa.select(ADDRESS.c.participant_id).where(which)
        ),
    ),
    Rule(
        "words_under_13",
        ANSWER.c.id,
        lambda before: sa.and_(
            sa.text(UNDER_13), ANSWER.c.at < before.day, ANSWER.c.words != "", sa.not_(_held(ANSWER))
        ),
        "a day old, of people under 13",
        GONE,
    ),
    Rule(
        "messages_under_13",
        INBOX.c.id,
        lambda before: sa.and_(
            INBOX.c.participant_id.in_(YOUNG), INBOX.c.received_at < before.day, INBOX.c.words != ""
        ),
        "a day old, of people under 13",
        GONE,
    ),
    Rule(
        "words",
        ANSWER.c.id,
        lambda before: sa.and_(ANSWER.c.at < before.words, ANSWER.c.words != "", sa.not_(_held(ANSWER))),
        "older than KEEP_WORDS_DAYS; a safeguarding case keeps its own",
        GONE,
    ),
    Rule(
        "messages",
        INBOX.c.id,
        lambda before: INBOX.c.received_at < before.words,
        "older than KEEP_WORDS_DAYS",
        grows=True,
    ),
    Rule(
        "unhandled",
        INBOX.c.id,
        lambda before: sa.and_(
            INBOX.c.state != sa.literal_column("'handled'"), INBOX.c.received_at < before.deliveries
        ),
        "older than KEEP_DELIVERIES_DAYS, and could not be read or handled",
    ),
    Rule(
        "complaint_words",
        REPORT.c.id,
        lambda before: sa.and_(REPORT.c.closed_at < before.words, REPORT.c.words != "", sa.not_(_held(REPORT))),
        "closed for longer than KEEP_WORDS_DAYS",
        GONE,
    ),
    Rule(
        "complaints",
        REPORT.c.id,
        lambda before: sa.and_(REPORT.c.closed_at < before.answers, sa.not_(_held(REPORT))),
        "closed for longer than KEEP_ANSWERS_MONTHS",
    ),
    Rule(
        "answers",
        ANSWER.c.id,
        lambda before: sa.and_(ANSWER.c.at < before.answers, sa.not_(_held(ANSWER))),
        "older than KEEP_ANSWERS_MONTHS",
    ),
    Rule(
        "quotes",
        QUOTE.c.id,
        lambda before: sa.and_(
            QUOTE.c.kind == "verbatim", QUOTE.c.second_at.is_(None), QUOTE.c.created_at < before.words
        ),
        "a person's own words, older than KEEP_WORDS_DAYS, and not approved by two people",
    ),
    Rule(
        "deliveries",
        OUTBOX.c.id,
        lambda before: OUTBOX.c.created_at < before.deliveries,
        "older than KEEP_DELIVERIES_DAYS; of announcements, the numbers stay",
        grows=True,
        carry_out=_tallied,
    ),
    Rule(
        "goodbyes",
        OUTBOX.c.id,
        lambda before: sa.and_(
            OUTBOX.c.participant_id.is_(None),
            OUTBOX.c.announcement_id.is_(None),
            OUTBOX.c.created_at < before.day,
            OUTBOX.c.state.not_in(NOT_SETTLED),
        ),
        "a day old, and the last thing that somebody was told who was deleted",
    ),
    Rule(
        "attendance",
        ATTENDANCE.c.event_id,
        lambda before: ATTENDANCE.c.event_id.in_(sa.select(EVENT.c.id).where(_over(before.words))),
        "of events that were over for longer than KEEP_WORDS_DAYS",
    ),
    Rule(
        "events",
        EVENT.c.id,
        lambda before: sa.and_(
            _over(before.answers),
            ~sa.exists().where(ANNOUNCEMENT.c.event_id == EVENT.c.id),
            ~sa.exists().where(OUTBOX.c.event_id == EVENT.c.id),
        ),
        "over for longer than KEEP_ANSWERS_MONTHS, and never announced",
    ),
    Rule("scores", SCORE.c.id, lambda before: SCORE.c.month < before.month, "older than KEEP_ANSWERS_MONTHS"),
    Rule(
        "receipts",
        RECEIPT.c.code,
        lambda before: RECEIPT.c.day < before.answers.date(),
        "older than KEEP_ANSWERS_MONTHS",
    ),
    Rule("turned_away", TURNED.c.month, lambda before: TURNED.c.month < before.month, "older than KEEP_ANSWERS_MONTHS"),
    Rule(
        "nobody",
        PARTICIPANT.c.id,
        lambda before: sa.and_(sa.not_(PARTICIPANT.c.consented), _last_wrote(before.deliveries), ~_in_a_case()),
        "people who agreed to nothing and wrote last before KEEP_DELIVERIES_DAYS",
        carry_out=_erased,
    ),
    Rule(
        "gone",
        PARTICIPANT.c.id,
        lambda before: sa.and_(_last_wrote(before.answers), ~_gets_news(), ~_in_a_case()),
        "people who wrote last before KEEP_ANSWERS_MONTHS and get no news",
        carry_out=_erased,
    ),
    Rule(
        "cases",
        CASE.c.id,
        lambda before: sa.and_(CASE.c.state == "closed", CASE.c.closed_at < before.cases),
        "closed for longer than KEEP_CASES_YEARS, with their log; erasure only cuts their link to the person",
        carry_out=_closed,
    ),
    Rule("sessions", SESSION.c.token_hash, lambda before: SESSION.c.expires_at < before.now, "over"),
    Rule("links", LINK.c.token_hash, lambda before: LINK.c.expires_at < before.day, "over for a day"),
    Rule("sign_in", QUESTION.c.browser_hash, lambda before: QUESTION.c.expires_at < before.now, "over"),
)


# What goes after a day is looked for each hour. The other rules look through much, and a day more or less is nothing there.
AT_ONCE = {"addresses_under_13", "words_under_13", "messages_under_13", "goodbyes", "sign_in"}
HOURLY = tuple(rule for rule in RULES if rule.name in AT_ONCE)


async def let_go(database: Database, keeping: Keeping, now: datetime, rules: Sequence[Rule] = RULES) -> dict[str, int]:
    """Let go of everything that is due; returns how many rows by rule, and has the audit log say so."""
    before = moments(keeping, now)
    gone: dict[str, int] = {}
    for rule in rules:
        while keys := await database.read(partial(rule.find, before=before)):
            count = await database.write(partial(rule.let_go, before=before, keys=keys))
            if not count:
                break
            gone[rule.name] = gone.get(rule.name, 0) + count
    if gone:
        await database.write(partial(_note, gone, now))
    return gone


def _note(gone: Mapping[str, int], now: datetime, connection: sa.Connection) -> None:
    for name, count in gone.items():
        audit.record(connection, None, "retention", name, {"count": count}, now)
