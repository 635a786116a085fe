"""What people answered, and the themes that their answers were coded to."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Row, UtcDateTime
from storage.tables.messages import some
from storage.tables.people import participant_key
from storage.tables.safeguarding import held_for, held_index


class Answer(Row, table=True):
    """One answer to one question, in one session. Answering again (back, a change of mind) replaces it.

    ``area`` and ``age_band`` are those at the time of answering, so that a summary does not shift when people move.
    While it is ``held_for`` a safeguarding case, its words are in no count, quote, export or view but that case's.
    """

    __table_args__ = (
        sa.UniqueConstraint("participant_id", "session", "flow", "question"),
        sa.Index(
            "ix_answer_uncoded",
            "id",
            sqlite_where=sa.text("coded_with IS NULL AND words IS NOT NULL"),
            postgresql_where=sa.text("coded_with IS NULL AND words IS NOT NULL"),
        ),
        sa.Index("ix_answer_at", "at"),
        some("ix_answer_under_13", "at", where="age_band = 'under_13'"),
        held_index("answer"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    participant_id: int = participant_key()
    session: int = 1
    flow: str = Field(max_length=40)
    question: str = Field(max_length=40)
    value: str | None = Field(default=None, max_length=80)
    words: str | None = None
    language: str = Field(default="en", max_length=12)
    area: str | None = Field(default=None, max_length=40)
    age_band: str = Field(default="unknown", max_length=12)
    at: datetime = Field(sa_type=UtcDateTime)
    coded_with: str | None = Field(default=None, max_length=40)
    held_for: int | None = held_for()


class Coding(Row, table=True):
    """One theme given to one answer, by which codebook and method, and why."""

    answer_id: int = Field(
        sa_column=sa.Column(sa.ForeignKey("answer.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    theme: str = Field(primary_key=True, max_length=40)
    codebook: str = Field(max_length=40)
    method: str = Field(max_length=20)
    score: float
    why: str = ""
