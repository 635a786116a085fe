"""Imports postcode sectors, and works out the outcodes ("G40") that they make up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from conversations.signposting import distance
from conversations.signposting.postcodes import parse
from storage.directories import bulk, fields, reading, runs
from storage.directories.reading import BadRow, Table
from storage.directories.runs import Progress, Run
from storage.errors import BadFile
from storage.tables.places import Sector
from storage.tables.services import ImportRun

COLUMNS = ("code", "lat", "lon", "live_postcodes", "radius95_km", "main_lad_code")
MOST = 0.95  # the share of the postcodes that lie within the radius


def run(
    connection: sa.Connection, path: Path, progress: Progress = runs.quiet, now: datetime | None = None
) -> ImportRun:
    """Import a file of sectors: all of its good rows, or, with `BadFile`, nothing."""
    run = runs.begin(path, "sectors", now)
    with connection.begin_nested(), reading.table(path, run.refuse) as table:
        if missing := [name for name in COLUMNS if name not in table.columns]:
            raise BadFile(f"{path.name} is not a list of postcode sectors: it has no column {', '.join(missing)}")
        sectors = sorted(_sectors(table, run), key=_outcode)
        if not sectors:
            raise BadFile(f"{path.name} holds no postcode sector")
        outcodes = [outcode(code, list(group)) for code, group in groupby(sectors, _outcode)]
        bulk.replace(connection, Sector.__table__, [*sectors, *outcodes], run, progress)
        return run.record(connection)


def outcode(code: str, sectors: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """An outcode from its sectors: the middle of its postcodes, and the radius in km that holds 95 % of them.

    The radius is the smallest that covers whole sectors until it has enough, so it errs on the large side.
    """
    postcodes = sum(sector["postcodes"] for sector in sectors)
    weights = [sector["postcodes"] / postcodes if postcodes else 1 / len(sectors) for sector in sectors]
    lat = sum(sector["lat"] * weight for sector, weight in zip(sectors, weights, strict=True))
    lon = sum(sector["lon"] * weight for sector, weight in zip(sectors, weights, strict=True))
    return {
        "code": code,
        "lat": round(lat, 5),
        "lon": round(lon, 5),
        "radius95_km": _radius(sectors, weights, lat, lon),
        "lad_code": max(sectors, key=lambda sector: sector["postcodes"])["lad_code"],
        "postcodes": postcodes,
    }


def _radius(sectors: Sequence[dict[str, Any]], weights: Sequence[float], lat: float, lon: float) -> float:
    reaches: list[tuple[float, float]] = sorted(
        (distance.km(lat, lon, sector["lat"], sector["lon"]) + sector["radius95_km"], weight)
        for sector, weight in zip(sectors, weights, strict=True)
    )
    covered = 0.0
    for reach, weight in reaches:
        covered += weight
        if covered >= MOST:
            return round(reach, 2)
    return round(reaches[-1][0], 2)


def _outcode(sector: dict[str, Any]) -> str:
    return str(sector["code"]).split()[0]


def _sectors(table: Table, run: Run) -> Iterator[dict[str, Any]]:
    for line, cells in table.rows:
        try:
            yield _sector(dict(zip(table.columns, cells, strict=True)))
        except BadRow as bad:
            run.refuse(line, str(bad))


def _sector(record: dict[str, str]) -> dict[str, Any]:
    found = parse(record["code"])
    if found is None or found.sector is None or found.unit:
        raise BadRow("its code is not a postcode sector of Great Britain")
    if not re.fullmatch(r"\d+", record["live_postcodes"]) or not re.fullmatch(r"\d+(\.\d+)?", record["radius95_km"]):
        raise BadRow("live_postcodes and radius95_km must be numbers")
    lat, lon = fields.coordinates(record["lat"], record["lon"])
    return {
        "code": found.sector,
        "lat": lat,
        "lon": lon,
        "radius95_km": float(record["radius95_km"]),
        "lad_code": fields.text(record["main_lad_code"], 9),
        "postcodes": int(record["live_postcodes"]),
    }
