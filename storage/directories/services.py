"""Imports a directory of services, as one complete list of its source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from storage.directories import listings, reading, runs
from storage.directories.listings import Listing
from storage.directories.reading import BadRow, Table
from storage.directories.runs import Progress, Run
from storage.errors import BadFile
from storage.tables.services import ImportRun, Location, Organisation, Service, ServiceAtLocation
from storage.upsert import insert

BATCH = 1_000
MISSES = 2  # complete lists in a row without a service, before it is hidden

_service, _organisation = Service.__table__, Organisation.__table__
_location, _near = Location.__table__, ServiceAtLocation.__table__

_OWN = (
    *("name", "category", "description", "access_mode", "cost", "countries", "min_age", "max_age"),
    *("phone", "email", "url", "opening_hours", "demo", "licence", "attribution", "last_verified_at"),
)
_PLACE = ("address", "postcode", "lat", "lon", "geo_quality", "lad_code")

_SOURCE: sa.BindParameter[str] = sa.bindparam("of_source")
_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)
_LISTED = (_service.c.source == _SOURCE) & _service.c.source_id.in_(_IDS)

_KEPT = (
    sa.select(
        _service.c.source_id,
        *(_service.c[name] for name in _OWN),
        _organisation.c.name.label("organisation"),
        _near.c.category.label("kind"),
        *(_location.c[name].label(f"place_{name}") for name in _PLACE),
    )
    .outerjoin(_organisation, _organisation.c.id == _service.c.organisation_id)
    .outerjoin(_near, _near.c.service_id == _service.c.id)
    .outerjoin(_location, _location.c.id == _near.c.location_id)
    .where(_LISTED)
)
_SEEN_AGAIN = (
    sa.update(_service)
    .where(_LISTED, _service.c.missed > 0)
    .values(
        missed=0, not_seen_since=None, hidden=sa.case((_service.c.missed >= MISSES, False), else_=_service.c.hidden)
    )
)
_SHOWN = sa.select(_service.c.id, _service.c.source_id).where(_service.c.source == _SOURCE, _service.c.missed < MISSES)
_MISSED = (
    sa.update(_service)
    .where(_service.c.id == sa.bindparam("missing"))
    .values(
        missed=_service.c.missed + 1,
        not_seen_since=sa.func.coalesce(
            _service.c.not_seen_since, sa.bindparam("now", type_=_service.c.fetched_at.type)
        ),
        hidden=sa.or_(_service.c.hidden, _service.c.missed + 1 >= MISSES),
    )
)


def run(
    connection: sa.Connection, path: Path, progress: Progress = runs.quiet, now: datetime | None = None
) -> ImportRun:
    """Import a file: all of its good rows, or, with `BadFile`, nothing.

    A service that the file does not list any more is noted, and hidden when the next complete file misses it too.
    """
    run = runs.begin(path, now=now)
    with connection.begin_nested(), reading.table(path, run.refuse) as table:
        directory = _Directory(connection, run)
        for batch in reading.batches(_listings(path, table, directory), BATCH):
            directory.keep(batch)
            progress(run.taken + run.refused)
        if not run.taken:
            raise BadFile(f"{path.name} holds no service that can be taken{_first_reason(run)}")
        directory.note_missing()
        return run.record(connection)


def _listings(path: Path, table: Table, directory: _Directory) -> Iterator[Listing]:
    layout = listings.layout(table.columns)
    if layout is None:
        wanted = ", ".join(sorted(listings.OURS))
        raise BadFile(f"{path.name} is not a list of services: it needs at least the columns {wanted}")
    for line, cells in table.rows:
        record = dict(zip(table.columns, cells, strict=True))
        try:
            directory.see(record)
            yield listings.read(layout.ours(record))
        except BadRow as bad:
            directory.run.refuse(line, str(bad))


def _first_reason(run: Run) -> str:
    return f"; line {run.refusals[0]['line']}: {run.refusals[0]['reason']}" if run.refusals else ""


class _Directory:
    """The services of one source, while its list comes in."""

    def __init__(self, connection: sa.Connection, run: Run) -> None:
        self.connection = connection
        self.run = run
        self.seen: set[str] = set()

    def see(self, record: listings.Record) -> None:
        """Note that the list has this service. One whose row is bad is listed all the same, and stays as it was."""
        source, source_id = record["source"].strip(), record["source_id"].strip()
        self.run.source = self.run.source or source
        if source != self.run.source:
            raise BadRow(f"is of another source than the rows above ({self.run.source})")
        if source_id in self.seen:
            raise BadRow("has the source_id of a row above")
        self.seen.add(source_id)

    def keep(self, batch: Sequence[Listing]) -> None:
        """Write those of the batch that are new or differ from what is kept."""
        which = {"of_source": self.run.source, "ids": [listing.source_id for listing in batch]}
        kept, kinds = self._kept(which)
        self.connection.execute(_SEEN_AGAIN, which)
        new = [listing for listing in batch if listing.source_id not in kept]
        changed = [
            one
            for one in batch
            if one.source_id in kept and not _is_same(one, kept[one.source_id], kinds[one.source_id])
        ]
        self.run.added += len(new)
        self.run.changed += len(changed)
        self.run.unchanged += len(batch) - len(new) - len(changed)
        if new or changed:
            self._write([*new, *changed])

    def _kept(self, which: dict[str, Any]) -> tuple[dict[str, Any], dict[str, set[str | None]]]:
        """What is kept of these services, and which kinds each is listed under at its place."""
        kept: dict[str, Any] = {}
        kinds: dict[str, set[str | None]] = defaultdict(set)
        for row in self.connection.execute(_KEPT, which):
            kept[row.source_id] = row
            kinds[row.source_id].add(row.kind)
        return kept, kinds

    def _write(self, batch: Sequence[Listing]) -> None:
        organisations = self._organisations(batch)
        rows = [
            {
                **listing.service,
                "source": listing.source,
                "source_id": listing.source_id,
                "organisation_id": organisations.get(listing.organisation),
                "fetched_at": self.run.at,
            }
            for listing in batch
        ]
        services = self._upsert(_service, rows)
        placed = [listing for listing in batch if listing.place is not None]
        locations = self._upsert(
            _location,
            [{**(one.place or {}), "source": one.source, "source_id": one.source_id} for one in placed],
        )
        self._forget_places([listing.source_id for listing in batch if listing.place is None])
        self.connection.execute(sa.delete(_near).where(_near.c.service_id.in_(services.values())))
        if placed:
            self.connection.execute(
                sa.insert(_near), [link for one in placed for link in _links(one, services, locations)]
            )

    def _forget_places(self, source_ids: list[str]) -> None:
        """Remove places that services had and have no more: one of them may be a refuge now."""
        of_these = sa.and_(_location.c.source == self.run.source, _location.c.source_id.in_(source_ids))
        self.connection.execute(sa.delete(_location).where(of_these))

    def _organisations(self, batch: Sequence[Listing]) -> dict[str, int]:
        """The ids of the organisations by name. Files of this kind know an organisation by its name alone."""
        names = {listing.organisation: listing.source for listing in batch if listing.organisation}
        rows = [{"source": source, "source_id": name[:120], "name": name} for name, source in names.items()]
        ids = self._upsert(_organisation, rows)
        return {name: ids[name[:120]] for name in names}

    def _upsert(self, table: sa.Table, rows: list[dict[str, Any]]) -> dict[str, int]:
        """Put the rows in by (source, source_id); returns their ids by source_id."""
        if not rows:
            return {}
        statement = insert(self.connection, table)
        columns = {name: statement.excluded[name] for name in rows[0] if name not in {"source", "source_id"}}
        self.connection.execute(
            statement.on_conflict_do_update(index_elements=["source", "source_id"], set_=columns), rows
        )
        found = sa.select(table.c.source_id, table.c.id).where(table.c.source == _SOURCE, table.c.source_id.in_(_IDS))
        which = {"of_source": self.run.source, "ids": [row["source_id"] for row in rows]}
        return {row.source_id: row.id for row in self.connection.execute(found, which)}

    def note_missing(self) -> None:
        """Count a miss for each service that is kept but was not listed."""
        kept = self.connection.execute(_SHOWN, {"of_source": self.run.source})
        missing = [{"missing": key, "now": self.run.at} for key, source_id in kept if source_id not in self.seen]
        self.run.not_seen = len(missing)
        if missing:
            self.connection.execute(_MISSED, missing)


def _is_same(listing: Listing, kept: Any, kinds: set[str | None]) -> bool:
    row = kept._mapping  # noqa: SLF001 - SQLAlchemy's public name for a row as a mapping
    place = {name: row[f"place_{name}"] for name in _PLACE} if row["place_lat"] is not None else None
    return (
        all(listing.service[name] == row[name] for name in _OWN)
        and listing.organisation == (row["organisation"] or "")
        and listing.place == place
        and kinds == ({listing.service["category"], *listing.also} if place else {None})
    )


def _links(listing: Listing, services: dict[str, int], locations: dict[str, int]) -> Iterator[dict[str, Any]]:
    """The service at its place, once for each kind. Its ages are those of its own kind; the others' are not known."""
    place = listing.place or {}
    for category in (listing.service["category"], *listing.also):
        is_own = category == listing.service["category"]
        yield {
            "service_id": services[listing.source_id],
            "location_id": locations[listing.source_id],
            "category": category,
            "lat": place["lat"],
            "lon": place["lon"],
            "min_age": listing.service["min_age"] if is_own else None,
            "max_age": listing.service["max_age"] if is_own else None,
        }
