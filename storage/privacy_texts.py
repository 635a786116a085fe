"""Keeps every privacy text that was ever told, so that what somebody agreed to can be shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from storage.tables import PrivacyText
from storage.upsert import insert

TEXT = PrivacyText.__table__


class Told(NamedTuple):
    """A text, and since when it is told."""

    version: str
    language: str
    audience: str
    text: str
    since: datetime


def keep(connection: sa.Connection, told: Sequence[Told]) -> None:
    """Keep texts that are not there yet; one that is told again keeps the day of its first time."""
    rows = [each._asdict() for each in told]
    if rows:
        connection.execute(insert(connection, TEXT).on_conflict_do_nothing(), rows)


def find(connection: sa.Connection, version: str) -> Told | None:
    """A text by its version; none when there never was one."""
    row = connection.execute(sa.select(TEXT).where(TEXT.c.version == version)).one_or_none()
    return Told(row.version, row.language, row.audience, row.text, row.since) if row else None
