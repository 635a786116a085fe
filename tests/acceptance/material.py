"""The real input of a run: postcodes, services and what people really said, from a folder of data."""

from __future__ import annotations

import csv
import gzip
import io
import random
import sys
from dataclasses import dataclass
from pathlib import Path

SERVICES = "services/care_inspectorate_children_2026-05-31.csv.gz"
POSTCODES = "postcodes/neighbourhood_postcodes.csv.gz"
SECTORS = "postcodes/gb_sectors.csv.gz"
CIVIC = (
    "themes/american-assembly.bowling-green.csv",
    "themes/bg2050-volunteers.csv",
    "themes/london.youth.policing.csv",
    "themes/scoop-hivemind.affordable-housing.csv",
)


# A registered service may be several things at once; its row names them in the column ``subtype``.
KINDS = {
    "Nursery": "nursery",
    "Playgroup": "playgroup",
    "Creche": "creche",
    "Children and Family Centre": "family centre",
    "School Age Child Care": "out of school care",
    "Holiday Playscheme": "holiday playscheme",
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A service of the register, as its file has it."""

    name: str
    category: str
    categories: frozenset[str]
    lat: float
    lon: float
    min_age: int | None


@dataclass(frozen=True, slots=True)
class Material:
    """What a run is made of. ``sectors`` are (lat, lon) by code."""

    folder: Path
    scottish: tuple[str, ...]
    english: tuple[str, ...]
    sectors: dict[str, tuple[float, float]]
    services: tuple[Listed, ...]
    statements: tuple[str, ...]


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file, plain or packed."""
    if not path.is_file():
        sys.exit(f"{path} is not there; say where the data is: make acceptance DATA=FOLDER")
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))


def load(folder: Path, seed: int) -> Material:
    """Read everything, in an order drawn from ``seed``."""
    draw = random.Random(seed)
    live = [row for row in rows(folder / POSTCODES) if row["live"] == "1"]
    draw.shuffle(live)
    said = {row["comment-body"].strip() for name in CIVIC for row in rows(folder / name)}
    statements = sorted(each for each in said if 15 <= len(each) <= 600)
    draw.shuffle(statements)
    return Material(
        folder=folder,
        scottish=tuple(row["postcode"] for row in live if row["lad_code"].startswith("S")),
        english=tuple(row["postcode"] for row in live if row["lad_code"].startswith("E")),
        sectors={row["code"]: (float(row["lat"]), float(row["lon"])) for row in rows(folder / SECTORS)},
        services=tuple(
            Listed(
                row["name"],
                row["category"],
                frozenset({row["category"], *(KINDS[each] for each in row["subtype"].split("; ") if each)}),
                float(row["lat"]),
                float(row["lon"]),
                int(row["min_age"]) if row["min_age"] else None,
            )
            for row in rows(folder / SERVICES)
        ),
        statements=tuple(statements),
    )
