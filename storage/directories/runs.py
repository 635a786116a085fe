"""What an import did: counted while it runs, kept as one row when it is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from storage.tables.services import ImportRun

Progress = Callable[[int], None]

LISTED = 200  # refusals kept with their line and reason; the rest are only counted


@dataclass(slots=True)
class Run:
    """The counts of an import that is under way."""

    file_name: str
    source: str = ""
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    started: float = field(default_factory=time.perf_counter)
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    not_seen: int = 0
    refused: int = 0
    refusals: list[dict[str, object]] = field(default_factory=list)

    @property
    def taken(self) -> int:
        """How many rows were good."""
        return self.added + self.changed + self.unchanged

    def refuse(self, line: int, reason: str) -> None:
        """Note a row that cannot be taken."""
        self.refused += 1
        if len(self.refusals) < LISTED:
            self.refusals.append({"line": line, "reason": reason})

    def record(self, connection: sa.Connection) -> ImportRun:
        """Keep the counts; returns them as the row that was written."""
        values: dict[str, Any] = {
            "source": self.source,
            "file_name": self.file_name,
            "at": self.at,
            "seconds": round(time.perf_counter() - self.started, 3),
            "added": self.added,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "not_seen": self.not_seen,
            "refused": self.refused,
            "refusals": self.refusals,
        }
        key = connection.execute(sa.insert(ImportRun.__table__), values).inserted_primary_key
        return ImportRun(id=key[0] if key else None, **values)


def quiet(_rows: int) -> None:
    """Progress that nobody watches."""


def begin(path: Path, source: str = "", now: datetime | None = None) -> Run:
    """Start counting."""
    return Run(path.name, source, now or datetime.now(UTC))
