"""Messages in and messages out. Replies and announcements share one outbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime

QUEUED = "state = 'queued'"
NOT_SETTLED = "state IN ('queued', 'sending')"
FAILED = "state = 'failed'"
ANNOUNCED = "announcement_id IS NOT NULL"
ABOUT_AN_EVENT = "event_id IS NOT NULL"


def some(name: str, *columns: str, where: str, unique: bool = False) -> sa.Index:
    """An index of only those rows that are ever looked for: the others cost it nothing."""
    return sa.Index(name, *columns, unique=unique, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


# A number is never used again, even after its row was erased: people's browsers remember how far they have read.
NUMBERED_ONCE = {"sqlite_autoincrement": True}


def optional_participant() -> Any:
    """A participant where there may be none; the row goes with the participant."""
    return Field(
        default=None,
        sa_column=sa.Column(sa.ForeignKey("participant.id", ondelete="CASCADE"), nullable=True, index=True),
    )


class Inbox(Row, table=True):
    """Every message that came in, once: (account, message_id) is what makes a repeat harmless.

    ``state`` is handled, failed (kept to be handled again, ``raw`` has it whole) or unreadable.
    """

    __table_args__ = (
        sa.UniqueConstraint("account", "message_id"),
        some("ix_inbox_unhandled", "id", where="state <> 'handled'"),
        NUMBERED_ONCE,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    account: str = Field(max_length=40)
    message_id: str = Field(max_length=80)
    address: str = Field(default="", max_length=80)
    participant_id: int | None = optional_participant()
    kind: str = Field(default="words", max_length=12)
    words: str = ""
    step: str = Field(default="", max_length=80)
    state: str = Field(default="handled", max_length=12)
    raw: dict[str, Any] | None = Field(default=None, sa_type=Json)
    at: datetime = Field(sa_type=UtcDateTime)
    received_at: datetime = Field(sa_type=UtcDateTime)


class Outbox(Row, table=True):
    """Every message that goes out, from the moment it is decided.

    ``body`` is the message in the person's language: {"text": …, "buttons": [[value, label], …], "step": …}.
    ``state``: queued, sending (claimed until ``lease_until``), sent, delivered, failed, unknown, stopped, cancelled.
    ``event_id``: a reminder of that event, or a change to it.
    ``not_before`` holds a row back; ``urgency`` 0 is a reply, 1 an announcement, 2 what may be dropped.
    """

    __table_args__ = (
        some("ix_outbox_once", "announcement_id", "participant_id", where=ANNOUNCED, unique=True),
        some("ix_outbox_announcement", "announcement_id", "state", where=ANNOUNCED),
        some("ix_outbox_due", "account", "urgency", "not_before", "id", where=QUEUED),
        some("ix_outbox_open", "account", "address", "urgency", "id", where=NOT_SETTLED),
        some("ix_outbox_dead", "id", where=FAILED),
        some("ix_outbox_event", "event_id", where=ABOUT_AN_EVENT),
        sa.Index("ix_outbox_lane", "account", "address", "id"),
        NUMBERED_ONCE,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    account: str = Field(max_length=40)
    address: str = Field(max_length=80)
    participant_id: int | None = optional_participant()
    announcement_id: int | None = Field(
        default=None, sa_column=sa.Column(sa.ForeignKey("announcement.id", ondelete="CASCADE"), nullable=True)
    )
    event_id: int | None = Field(default=None, foreign_key="event.id", sa_type=BigId)
    urgency: int = 0
    body: dict[str, Any] = Field(sa_type=Json)
    state: str = Field(default="queued", max_length=12)
    tries: int = 0
    reason: str = ""
    external_id: str = Field(default="", max_length=80)
    created_at: datetime = Field(sa_type=UtcDateTime)
    not_before: datetime = Field(sa_type=UtcDateTime)
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
