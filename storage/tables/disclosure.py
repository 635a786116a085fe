"""What was published, with whom numbers are shared by an agreement, and which words may be quoted."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime
from storage.tables.people import participant_key


class Publication(Row, table=True):
    """One summary as it was published: of the answers from ``starts`` up to ``until``, by one profile.

    ``content`` holds what was shown, never a number that was hidden. ``bases`` are the true numbers of people, {"": all,
    "area:leith": …}, of those cuts alone whose number was shown; later cuts are compared with them. Numbered without gaps, so
    that two processes cannot both publish next.
    """

    __table_args__ = (sa.Index("ix_publication_of", "period", "profile"),)

    id: int = Field(sa_column=sa.Column(BigId, primary_key=True, autoincrement=False, nullable=False))
    period: str = Field(max_length=12)
    profile: str = Field(max_length=12)
    starts: datetime = Field(sa_type=UtcDateTime)
    until: datetime = Field(sa_type=UtcDateTime)
    made_at: datetime = Field(sa_type=UtcDateTime)
    made_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    bases: dict[str, Any] = Field(sa_type=Json)
    content: dict[str, Any] = Field(sa_type=Json)


class Agreement(Row, table=True):
    """That a partner organisation may have exact numbers: its name, where the paper is kept, and since when."""

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    partner: str = Field(max_length=80)
    reference: str = Field(max_length=80)
    signed_on: date
    recorded_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Quote(Row, table=True):
    """Words about a theme that may stand in a summary. They go with the answer that they come from.

    ``kind``: paraphrase (staff's own words) or verbatim (the person's, with their leave). ``attributed``: whether it says what
    kind of person it is from. It is in summaries once two different people have approved it; a change begins that anew.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    answer_id: int = Field(
        sa_column=sa.Column(sa.ForeignKey("answer.id", ondelete="CASCADE"), nullable=False, index=True)
    )
    participant_id: int = participant_key()
    theme: str = Field(max_length=40)
    kind: str = Field(max_length=12)
    words: str
    attributed: bool = False
    written_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    created_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    first_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    first_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    second_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    second_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
