"""Areas, participants, where they can be reached, what they agreed to and how far they are."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime
from storage.tables.messages import some


def participant_key(*, primary_key: bool = False) -> Any:
    """A column that names its participant and goes when the participant is erased."""
    return Field(
        sa_column=sa.Column(
            sa.ForeignKey("participant.id", ondelete="CASCADE"),
            primary_key=primary_key,
            nullable=False,
            index=not primary_key,
        )
    )


class Area(Row, table=True):
    """A children's neighbourhood: its name, its time zone, and the postcode districts and sectors it covers.

    The two numbers are those of its social work team: by day, and out of hours.
    """

    slug: str = Field(primary_key=True, max_length=40)
    name: str
    country: str = "scotland"
    timezone: str = "Europe/London"
    contact: str = ""
    social_work_day: str = Field(default="", max_length=20)
    social_work_night: str = Field(default="", max_length=20)
    postcodes: list[str] = Field(sa_type=Json, default_factory=list)
    demo: bool = False


class Participant(Row, table=True):
    """A parent or young person. There is no column for a name, phone, photo, school or date of birth.

    ``terms``: what they said yes to (`conversations.privacy.terms`); empty while they have not, or agreed before it was kept.
    """

    __table_args__ = (
        some("ix_participant_under_13", "id", where="age_band = 'under_13'"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    pseudonym: str = Field(unique=True, max_length=24)
    created_at: datetime = Field(sa_type=UtcDateTime)
    language: str = Field(default="en", max_length=12)
    age_band: str = Field(default="unknown", max_length=12)
    area: str | None = Field(default=None, foreign_key="area.slug", index=True)
    sector: str | None = Field(default=None, max_length=8)
    consented: bool = False
    terms: str = Field(default="", max_length=40, sa_column_kwargs={"server_default": ""})
    quote: bool = False


class Address(Row, table=True):
    """Where a participant can be reached: one place on one channel account."""

    account: str = Field(primary_key=True, max_length=40)
    address: str = Field(primary_key=True, max_length=80)
    participant_id: int = participant_key()
    reachable: bool = True


class Progress(Row, table=True):
    """How far a participant is in the conversation. ``revision`` refuses a save that is out of date.

    ``updated_at`` is when they last wrote, ``nudged_at`` when we last wrote because they had left a question open.
    """

    participant_id: int = participant_key(primary_key=True)
    revision: int = 0
    state: dict[str, Any] = Field(sa_type=Json)
    updated_at: datetime = Field(sa_type=UtcDateTime)
    nudged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Consent(Row, table=True):
    """What a participant agreed to or refused: which words, in which language, when and how."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    participant_id: int = participant_key()
    subject: str = Field(max_length=40)
    given: bool
    text_version: str = Field(max_length=40)
    language: str = Field(max_length=12)
    account: str = Field(max_length=40)
    at: datetime = Field(sa_type=UtcDateTime)


class Subscription(Row, table=True):
    """A topic that a participant asked to hear about. No row means no."""

    participant_id: int = participant_key(primary_key=True)
    topic: str = Field(primary_key=True, max_length=40)
    since: datetime = Field(sa_type=UtcDateTime)
