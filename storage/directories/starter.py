"""Loads what ships with the project: sectors, a first area, help by phone, and, for a demo, made-up services."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from storage.database import Database
from storage.directories import areas, sectors, services
from storage.tables.services import ImportRun

SHIPPED = Path(__file__).parent / "shipped"
Importer = Callable[[sa.Connection, Path], ImportRun]

_run = ImportRun.__table__


def load(database: Database, demo: bool) -> None:
    """Load each shipped file that this database has not had yet. The second time there is nothing to do."""
    with database.transaction() as connection:
        for name, importer in _files(demo).items():
            mark = _mark(SHIPPED / name)
            if not _is_loaded(connection, mark):
                done = importer(connection, SHIPPED / name)
                connection.execute(sa.update(_run).where(_run.c.id == done.id).values(file_name=mark))


def _files(demo: bool) -> dict[str, Importer]:
    files: dict[str, Importer] = {"gb_sectors.csv.gz": sectors.run, "national_services.csv": services.run}
    if demo:
        # What staff changed in an area must outlive a new version of the file.
        files["areas.csv"] = partial(areas.run, overwrite=False, demo=True)
        files["demo_services.csv"] = services.run
    return files


def _mark(path: Path) -> str:
    """The file's name with the beginning of its checksum, so that a new version of it is loaded once more."""
    return f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()[:12]}"


def _is_loaded(connection: sa.Connection, mark: str) -> bool:
    return connection.execute(sa.select(_run.c.id).where(_run.c.file_name == mark).limit(1)).first() is not None
