"""The question sets that staff make."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime


class QuestionSet(Row, table=True):
    """A few questions made on a page. People's answers to set 12 are rows of ``answer`` whose flow is "set_12".

    ``words`` holds every text in every language (`conversations.question_sets.to_json`), ``audience`` {"areas": […],
    "languages": […], "ages": […]}, an empty list meaning all. ``code`` is what its link and poster carry; ``preview``
    opens it for whoever has the link. ``state``: draft, open (from ``opens_at`` until ``closes_at``), closed.
    """

    __tablename__ = "question_set"
    __table_args__ = {"sqlite_autoincrement": True}  # answers name the number, so it is never used again

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    code: str = Field(unique=True, max_length=16)
    preview: str = Field(unique=True, max_length=40)
    language: str = Field(default="en", max_length=12)
    words: dict[str, Any] = Field(sa_type=Json)
    audience: dict[str, Any] = Field(sa_type=Json)
    state: str = Field(default="draft", max_length=12, index=True)
    created_by: int | None = Field(default=None, foreign_key="staff_member.id", sa_type=BigId)
    created_at: datetime = Field(sa_type=UtcDateTime)
    opens_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closes_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    announcement_id: int | None = Field(
        default=None,
        sa_column=sa.Column(sa.ForeignKey("announcement.id", ondelete="SET NULL"), nullable=True, index=True),
    )
