"""A directory for tests: rows of a services file, written and imported."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from storage.directories import services
from storage.tables import ImportRun, Service

COLUMNS = (
    *("source", "source_id", "name", "organisation", "category", "also", "description", "access_mode", "countries"),
    *("address", "postcode", "lat", "lon", "phone", "url", "min_age", "max_age", "cost", "opening_hours"),
    *("last_verified_at", "attribution", "demo"),
)
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
numbers = itertools.count(1)


def service(**given: object) -> dict[str, str]:
    """One row: a nursery in the middle of G40 unless something else is said."""
    row: dict[str, object] = dict.fromkeys(COLUMNS, "")
    row |= {"source": "test", "source_id": f"s{next(numbers)}", "name": "Wee Ones", "category": "nursery"}
    row |= {"lat": 55.848, "lon": -4.222, "access_mode": "in_person", "attribution": "Test list"}
    row |= {"last_verified_at": "2026-11-01", "phone": "0141 496 0001"}
    return {name: str(value) for name, value in (row | given).items()}


def write(path: Path, rows: Iterable[Mapping[str, str]], columns: Iterable[str] = COLUMNS) -> Path:
    """Write the rows as a CSV file."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(columns))
        writer.writeheader()
        writer.writerows(rows)
    return path


def load(connection: sa.Connection, folder: Path, rows: Iterable[Mapping[str, str]]) -> ImportRun:
    """Import the rows as one complete list."""
    return services.run(connection, write(folder / "services.csv", rows), now=NOW)


def kept(connection: sa.Connection) -> dict[str, sa.Row[tuple[object, ...]]]:
    """Every service that is kept, by its source_id."""
    table = Service.__table__
    return {row.source_id: row for row in connection.execute(sa.select(table).order_by(table.c.id))}
