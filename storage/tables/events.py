"""Events for families, and who is coming to them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime


class Event(Row, table=True):
    """Something that is on, in one area or (no ``area``) in all of them.

    ``versions``: {language: {"title", "words"}}, always one for the ``language`` it was written in. ``state``: open or
    cancelled (why: ``reason``). ``sequence`` grows with each change, for calendars that keep a copy.
    """

    __table_args__ = (sa.Index("ix_event_next", "starts_at"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    area: str | None = Field(default=None, foreign_key="area.slug", max_length=40)
    language: str = Field(default="en", max_length=12)
    versions: dict[str, Any] = Field(sa_type=Json)
    place: str = ""
    starts_at: datetime = Field(sa_type=UtcDateTime)
    ends_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    cost: str = ""
    link: str = ""
    state: str = Field(default="open", max_length=12)
    reason: str = ""
    created_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    created_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    sequence: int = 0


class Attendance(Row, table=True):
    """What a participant said to an event: ``answer`` is going, maybe or cant.

    ``remind``: they are to be reminded, once (``reminded_at``). ``silent``: they said stop since. ``at`` is their last word.
    """

    event_id: int = Field(
        sa_column=sa.Column(sa.ForeignKey("event.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    participant_id: int = Field(
        sa_column=sa.Column(
            sa.ForeignKey("participant.id", ondelete="CASCADE"), primary_key=True, nullable=False, index=True
        )
    )
    answer: str = Field(max_length=8)
    remind: bool = False
    silent: bool = False
    reminded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    at: datetime = Field(sa_type=UtcDateTime)
