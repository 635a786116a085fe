"""INSERT … ON CONFLICT in the words of whichever database is connected."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert
INSERTS: Mapping[str, Callable[[sa.Table], Insert]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def insert(connection: sa.Connection, table: sa.Table) -> Insert:
    """An insert that knows ``on_conflict_do_nothing`` and ``on_conflict_do_update``."""
    return INSERTS[connection.dialect.name](table)


def prepared(table: sa.Table, finish: Callable[[Insert], Insert]) -> Mapping[str, Insert]:
    """The same statement for each database, built once: on the message path building costs more than running."""
    return {name: finish(of_dialect(table)) for name, of_dialect in INSERTS.items()}
