"""The audit log: what staff did, each line chained to the one before it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime


class AuditEntry(Row, table=True):
    """One thing that a member of staff did, or the command line (``staff_id`` none).

    Lines are only ever added; the database refuses to change or take one away. ``id`` counts from 1 without gaps, ``hash``
    is made from the line before and this one. ``staff_id`` is no foreign key: the line outlives whoever it is about.
    """

    __tablename__ = "audit_entry"

    id: int = Field(primary_key=True, sa_type=BigId, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    staff_id: int | None = Field(default=None, sa_type=BigId)
    action: str = Field(max_length=60)
    subject: str = Field(default="", max_length=120)
    details: dict[str, Any] = Field(sa_type=Json, default_factory=dict)
    hash: str = Field(max_length=64)


class AuditHead(Row, table=True):
    """How many lines there are and the last one's hash, in one row: who cuts off the log's end is seen."""

    __tablename__ = "audit_head"

    id: int = Field(primary_key=True)
    count: int = Field(sa_type=BigId)
    hash: str = Field(max_length=64)
