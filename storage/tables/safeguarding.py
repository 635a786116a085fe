"""Safeguarding cases: what was said, who looked, what was decided, and who was alerted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime
from storage.tables.messages import some

HELD = "held_for IS NOT NULL"


def held_for() -> Any:
    """The case that holds a row's words back; none for nearly all rows, so its index has only the others.

    A case cannot be deleted while it holds any: words must not come free because nobody is left to hold them.
    """
    return Field(default=None, foreign_key="safeguarding_case.id", sa_type=BigId)


def held_index(table: str) -> sa.Index:
    """An index of the rows of a table that a case holds back."""
    return some(f"ix_{table}_held_for", "held_for", where=HELD)


class SafeguardingCase(Row, table=True):
    """Somebody may be in danger. ``state``: open, acknowledged, closed.

    The participant may be erased; the case stays, with no way back to them (``participant_id`` none). ``number`` is
    what alerts and staff call it. ``tier``, ``kind``, ``rule`` and ``version`` are the gravest hit's (`conversations.risks`).
    ``alerted_at``: when somebody was last alerted, ``escalations`` times because nobody had acknowledged it.
    """

    __tablename__ = "safeguarding_case"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    number: str = Field(unique=True, max_length=12)
    participant_id: int | None = Field(
        default=None,
        sa_column=sa.Column(sa.ForeignKey("participant.id", ondelete="SET NULL"), nullable=True, index=True),
    )
    account: str = Field(max_length=40)
    tier: str = Field(max_length=12)
    kind: str = Field(max_length=20)
    rule: str = Field(max_length=60)
    version: str = Field(max_length=20)
    area: str | None = Field(default=None, max_length=40)
    age_band: str = Field(default="unknown", max_length=12)
    language: str = Field(default="en", max_length=12)
    opened_at: datetime = Field(sa_type=UtcDateTime)
    state: str = Field(default="open", max_length=12, index=True)
    alerted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    escalations: int = 0
    acknowledged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class CaseEntry(Row, table=True):
    """One line of a case's log. Lines are only ever added; the database refuses to change or take one away.

    ``kind``: flagged (``words`` are what was said), alerted, escalated, viewed, acknowledged, decided, shared, not_shared,
    note, cleared, linked, exported, closed, reopened. ``details`` hold what the kind needs (tier, rule, reason, agency …).
    Only the lines of a closed case may be deleted, with the case: see `storage.cases.forget_closed`.
    """

    __tablename__ = "case_entry"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    case_id: int = Field(foreign_key="safeguarding_case.id", index=True, sa_type=BigId)
    at: datetime = Field(sa_type=UtcDateTime)
    staff_id: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    kind: str = Field(max_length=16)
    words: str = ""
    details: dict[str, Any] = Field(sa_type=Json, default_factory=dict)


class CaseAlert(Row, table=True):
    """One alert to one person by one channel. It never holds what was said.

    ``round``: new (a case), graver (a graver hit in it), again (another hit, a day later), escalation, break_glass, or
    digest (the day's numbers: no case). ``recipient``: lead or deputy. ``channel``: email or telegram. ``state``: queued
    (a claim puts ``not_before`` off, so that what a dead process took comes back), posted (its message is ``outbox_id`` of the outbox), sent, failed, skipped.
    """

    __tablename__ = "case_alert"

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    case_id: int | None = Field(default=None, foreign_key="safeguarding_case.id", index=True, sa_type=BigId)
    round: str = Field(default="new", max_length=12)
    channel: str = Field(max_length=12)
    recipient: str = Field(max_length=12)
    state: str = Field(default="queued", max_length=12, index=True)
    tries: int = 0
    reason: str = Field(default="", max_length=120)
    created_at: datetime = Field(sa_type=UtcDateTime)
    not_before: datetime = Field(sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    outbox_id: int | None = Field(default=None, sa_type=BigId)


class CaseReview(Row, table=True):
    """That somebody read an answer whose language the detector does not know well. A later answer is to be read again."""

    __tablename__ = "case_review"

    answer_id: int = Field(
        sa_column=sa.Column(sa.ForeignKey("answer.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    at: datetime = Field(sa_type=UtcDateTime)
    staff_id: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
