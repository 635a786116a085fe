"""What all processes share about sending: each account's pace, and who keeps the clock."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Row, UtcDateTime


class Account(Row, table=True):
    """The pace of one channel account, shared by every process that sends for it.

    ``next_at`` is the moment of the next free slot (the theoretical arrival time of GCRA); from ``paused_at`` until
    ``paused_until`` nothing is sent, for the ``reason``.
    """

    name: str = Field(primary_key=True, max_length=40)
    next_at: datetime = Field(sa_type=UtcDateTime)
    paused_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paused_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str = ""


class Clock(Row, table=True):
    """Something that one process at a time does: it holds the row until ``until``, and renews it."""

    name: str = Field(primary_key=True, max_length=60)
    holder: str
    until: datetime = Field(sa_type=UtcDateTime)
