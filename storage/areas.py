"""The areas that the team serves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from conversations import events
from storage.tables.people import Area
from storage.upsert import insert

_area = Area.__table__
_EVERYONE = sa.select(
    _area.c.slug,
    _area.c.name,
    _area.c.contact,
    _area.c.postcodes,
    _area.c.country,
    _area.c.timezone,
    _area.c.social_work_day,
    _area.c.social_work_night,
).order_by(_area.c.name)
_ONE = _EVERYONE.where(_area.c.slug == sa.bindparam("slug"))


def everyone(connection: sa.Connection) -> tuple[events.Area, ...]:
    """Every area, by name."""
    return tuple(_told(row) for row in connection.execute(_EVERYONE))


def find(connection: sa.Connection, slug: str) -> events.Area | None:
    """One area; none when there is no such area any more."""
    row = connection.execute(_ONE, {"slug": slug}).first()
    return _told(row) if row else None


def codes(connection: sa.Connection) -> dict[str, str]:
    """Which area each postcode district or sector belongs to: {"G40": "bridgeton"}."""
    return {code: row.slug for row in connection.execute(_EVERYONE) for code in row.postcodes}


def upsert(connection: sa.Connection, areas: Sequence[dict[str, Any]], *, overwrite: bool = True) -> None:
    """Add the areas, given as rows of the table; those that are there already are changed, or left as they are."""
    if not areas:
        return
    statement = insert(connection, _area)
    if overwrite:
        columns = [name for name in areas[0] if name != "slug"]
        statement = statement.on_conflict_do_update(
            index_elements=["slug"], set_={name: statement.excluded[name] for name in columns}
        )
    else:
        statement = statement.on_conflict_do_nothing(index_elements=["slug"])
    connection.execute(statement, areas)


def _told(row: Any) -> events.Area:
    return events.Area(
        row.slug,
        row.name,
        row.contact,
        row.postcodes[0] if row.postcodes else None,
        row.country,
        row.timezone,
        row.social_work_day,
        row.social_work_night,
    )
