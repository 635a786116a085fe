"""What was done about what families said, what they want put right, and how it went with the help they were shown."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime
from storage.tables.messages import optional_participant
from storage.tables.people import participant_key
from storage.tables.safeguarding import held_for, held_index


class HeardBack(Row, table=True):
    """What families said and what is done about it. ``area`` none: it is for every area.

    ``versions``: {language: {"heard", "reason"}}, always one for the ``language`` it was written in. ``decision``: yes,
    partly, no. ``owner`` is the role that does it, never a name. From ``told_at`` on families can read it.
    """

    __tablename__ = "heard_back"

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    area: str | None = Field(default=None, max_length=40, foreign_key="area.slug", index=True)
    language: str = Field(default="en", max_length=12)
    versions: dict[str, Any] = Field(sa_type=Json)
    decision: str = Field(max_length=8)
    owner: str = ""
    due: date | None = None
    done: bool = False
    created_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    created_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    announcement_id: int | None = Field(default=None, foreign_key="announcement.id", ondelete="SET NULL", sa_type=BigId)


class FollowUp(Row, table=True):
    """Somebody asked to be asked, some days later, how it went. The row goes when they are asked."""

    __tablename__ = "follow_up"

    participant_id: int = participant_key(primary_key=True)
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)


class WellbeingScore(Row, table=True):
    """One number that somebody gave, and nothing that leads to who it was.

    No participant, no moment but the ``month`` ("2026-11"), and an id by chance: SQLite keeps the rows in the order of
    the id, so that not even their order says who came when.
    """

    __tablename__ = "wellbeing_score"
    __table_args__ = {"sqlite_with_rowid": False}

    id: str = Field(primary_key=True, max_length=32)
    month: str = Field(max_length=7)
    area: str | None = Field(default=None, max_length=40)
    age_band: str = Field(max_length=12)
    instrument: str = Field(max_length=40)
    item: str = Field(max_length=40)
    score: int


class Report(Row, table=True):
    """A complaint, or word that something we listed is wrong, with the number that the person was told.

    ``kind``: complaint or wrong. ``services`` are the ids of what had just been shown. ``state``: open or closed.
    While it is ``held_for`` a safeguarding case, its words are shown nowhere but there.
    """

    __table_args__ = (held_index("report"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    number: str = Field(unique=True, max_length=12)
    kind: str = Field(max_length=12)
    participant_id: int | None = optional_participant()
    area: str | None = Field(default=None, max_length=40)
    language: str = Field(default="en", max_length=12)
    words: str
    services: list[Any] = Field(sa_type=Json, default_factory=list)
    at: datetime = Field(sa_type=UtcDateTime)
    held_for: int | None = held_for()
    state: str = Field(default="open", max_length=8, index=True)
    outcome: str = ""
    closed_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Receipt(Row, table=True):
    """That somebody's data was deleted on a day. The code is known to them alone, and says nothing of who they were."""

    code: str = Field(primary_key=True, max_length=12)
    day: date


class TurnedAway(Row, table=True):
    """How many people were too young for a channel in a month. It is all that is kept of them."""

    __tablename__ = "turned_away"

    account: str = Field(primary_key=True, max_length=40)
    month: str = Field(primary_key=True, max_length=7)
    people: int = 0
