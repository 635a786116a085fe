"""Imports postcodes from the Office for National Statistics' directory (ONSPD) or a file like Code-Point Open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from conversations.signposting import postcodes
from storage.directories import bulk, fields, reading, runs
from storage.directories.reading import BadRow, Table
from storage.directories.runs import Progress, Run
from storage.errors import BadFile
from storage.tables.places import Postcode
from storage.tables.services import ImportRun

STANDARD = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}", re.ASCII)
NAMES = {
    "postcode": ("postcode", "pcds", "pcd8", "pcd7", "pcd2", "pcd"),
    "lat": ("lat", "latitude"),
    "lon": ("lon", "long", "longitude"),
    "lad_code": ("lad_code", "oslaua", "laua"),
}
LAD_OF_A_YEAR = re.compile(r"lad\d\dcd")  # ONSPD names the column after the year


@dataclass(frozen=True, slots=True)
class _Columns:
    postcode: int
    lat: int
    lon: int
    lad_code: int | None
    live: int | None
    ended: int | None


def run(
    connection: sa.Connection, path: Path, progress: Progress = runs.quiet, now: datetime | None = None
) -> ImportRun:
    """Import a file of postcodes: all of its good rows, or, with `BadFile`, nothing.

    Postcodes that the file does not have stay as they are: files for one part of the country may follow each other.
    """
    run = runs.begin(path, "postcodes", now)
    with connection.begin_nested(), reading.table(path, run.refuse) as table:
        bulk.replace(connection, Postcode.__table__, _rows(table, _columns(path, table), run), run, progress)
        if not run.taken:
            raise BadFile(f"{path.name} holds no postcode of Great Britain with a place")
        return run.record(connection)


def _columns(path: Path, table: Table) -> _Columns:
    at = {name: place for place, name in enumerate(table.columns)}
    found = {part: next((at[name] for name in names if name in at), None) for part, names in NAMES.items()}
    postcode, lat, lon = found["postcode"], found["lat"], found["lon"]
    if postcode is None or lat is None or lon is None:
        raise BadFile(f"{path.name} is not a list of postcodes: it needs the columns postcode (or pcds), lat and long")
    of_a_year = next((at[name] for name in at if LAD_OF_A_YEAR.fullmatch(name)), None)
    lad_code = of_a_year if found["lad_code"] is None else found["lad_code"]
    return _Columns(postcode, lat, lon, lad_code, at.get("live"), at.get("doterm"))


def _rows(table: Table, at: _Columns, run: Run) -> Iterator[dict[str, Any]]:
    for line, cells in table.rows:
        try:
            lat, lon = fields.coordinates(cells[at.lat], cells[at.lon])
            code = _standard(cells[at.postcode])
        except BadRow as bad:
            run.refuse(line, str(bad))
            continue
        yield {
            "postcode": code,
            "lat": lat,
            "lon": lon,
            "lad_code": cells[at.lad_code] if at.lad_code is not None else "",
            "live": _is_live(cells, at),
        }


def _standard(code: str) -> str:
    if code.startswith(postcodes.NORTHERN_IRELAND):
        raise BadRow("is in Northern Ireland, whose postcodes are not open data")
    if STANDARD.fullmatch(code):  # most are; the full reading is ten times slower
        return code
    return fields.unit_postcode(code) or fields.required("", "postcode")


def _is_live(cells: list[str], at: _Columns) -> bool:
    if at.live is not None:
        return cells[at.live] == "1"
    return at.ended is None or not cells[at.ended]
