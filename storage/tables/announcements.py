"""What staff announce."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime


class Announcement(Row, table=True):
    """News of an event, with its audience rule. Its deliveries are the outbox rows that name it.

    ``versions``: {language: {"title", "words"}}, always one for the ``language`` it was written in. ``audience``:
    {"areas": […], "languages": […]}; an empty list means all.
    ``state``: draft, scheduled, sending, done, paused, cancelled. The audience is frozen when sending starts.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    language: str = Field(default="en", max_length=12)
    versions: dict[str, Any] = Field(sa_type=Json)
    topic: str = Field(default="events", max_length=40)
    place: str = ""
    starts: str = ""
    link: str = ""
    event_id: int | None = Field(default=None, foreign_key="event.id", sa_type=BigId)
    audience: dict[str, Any] = Field(sa_type=Json)
    state: str = Field(default="draft", max_length=12, index=True)
    created_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    created_at: datetime = Field(sa_type=UtcDateTime)
    send_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    frozen_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class DeliveryTally(Row, table=True):
    """How many people an announcement reached or did not, from the outbox rows that were let go of since.

    ``state`` and ``reason`` are the outbox's. The rows that are still there are counted by themselves.
    """

    __tablename__ = "delivery_tally"

    announcement_id: int = Field(
        sa_column=sa.Column(sa.ForeignKey("announcement.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    state: str = Field(primary_key=True, max_length=12)
    reason: str = Field(primary_key=True)
    people: int
