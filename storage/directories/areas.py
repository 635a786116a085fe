"""Imports the areas that the team serves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from conversations.signposting.postcodes import AREAS, parse
from storage import areas
from storage.directories import fields, reading, runs
from storage.directories.reading import BadRow, Table
from storage.directories.runs import Progress, Run
from storage.errors import BadFile
from storage.tables.people import Area
from storage.tables.services import ImportRun

COLUMNS = ("slug", "name", "country", "timezone", "postcodes", "contact")
MAY_BE_ABSENT = ("social_work_day", "social_work_night")

_area = Area.__table__


def run(
    connection: sa.Connection,
    path: Path,
    progress: Progress = runs.quiet,
    now: datetime | None = None,
    *,
    overwrite: bool = True,
    demo: bool = False,
) -> ImportRun:
    """Import a file of areas: all of its good rows, or, with `BadFile`, nothing. Other areas stay as they are."""
    run = runs.begin(path, "areas", now)
    with connection.begin_nested(), reading.table(path, run.refuse) as table:
        if missing := [name for name in COLUMNS if name not in table.columns]:
            raise BadFile(f"{path.name} is not a list of areas: it has no column {', '.join(missing)}")
        rows = [{**row, "demo": demo} for row in _rows(table, run)]
        if not rows:
            raise BadFile(f"{path.name} holds no area that can be taken")
        _count(connection, rows, run)
        if not overwrite:
            run.changed, run.unchanged = 0, run.changed + run.unchanged
        areas.upsert(connection, rows, overwrite=overwrite)
        progress(len(rows))
        return run.record(connection)


def _count(connection: sa.Connection, rows: list[dict[str, Any]], run: Run) -> None:
    columns = [_area.c[name] for name in rows[0]]
    kept = {row["slug"]: dict(row) for row in connection.execute(sa.select(*columns)).mappings()}
    run.added = sum(row["slug"] not in kept for row in rows)
    run.unchanged = sum(kept.get(row["slug"]) == row for row in rows)
    run.changed = len(rows) - run.added - run.unchanged


def _rows(table: Table, run: Run) -> Iterator[dict[str, Any]]:
    seen: set[str] = set()
    for line, cells in table.rows:
        try:
            yield _row(dict(zip(table.columns, cells, strict=True)), seen)
        except BadRow as bad:
            run.refuse(line, str(bad))


def _row(record: dict[str, str], seen: set[str]) -> dict[str, Any]:
    if record["slug"] in seen:
        raise BadRow("has the slug of a row above")
    seen.add(record["slug"])
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", record["slug"]):
        raise BadRow("its slug must be small letters, digits and -, at most 40")
    return {
        "slug": record["slug"],
        "name": fields.required(record["name"], "name", 80),
        "country": fields.one_of(record["country"], fields.COUNTRIES, "country", "scotland"),
        "timezone": _timezone(record["timezone"].strip() or "Europe/London"),
        "contact": fields.text(record["contact"], 200),
        "postcodes": [_code(part) for part in record["postcodes"].split("|") if part.strip()],
        **{name: _phone(record[name]) for name in MAY_BE_ABSENT if name in record},
    }


def _phone(number: str) -> str:
    number = " ".join(number.split())
    if number and not re.fullmatch(r"\+?[0-9][0-9 ]{2,18}", number, re.ASCII):
        raise BadRow("its social work numbers must be phone numbers such as 0141 287 0555")
    return number


def _timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # zoneinfo has one for each way of being no time zone
        raise BadRow("its timezone is not known; Europe/London is one") from None
    return name


def _code(part: str) -> str:
    letters = part.strip().upper()
    found = parse(letters)
    if letters in AREAS:
        return letters
    if found is None or found.unit:
        raise BadRow('its postcodes must be districts or sectors such as "G40|G31 2", with | between them')
    return found.code
