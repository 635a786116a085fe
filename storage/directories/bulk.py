"""Many rows at once into a table: new ones are added, different ones changed, equal ones left alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from storage.directories.reading import batches
from storage.directories.runs import Progress, Run
from storage.upsert import insert

BATCH = 10_000


def replace(
    connection: sa.Connection, table: sa.Table, rows: Iterable[dict[str, Any]], run: Run, progress: Progress
) -> None:
    """Put the rows into the table by its primary key, and count what was added, changed and unchanged.

    The database compares, so that a row that is there already costs no write. A key given twice counts twice.
    """
    before, written, total = _count(connection, table), 0, 0
    statement = _statement(connection, table)
    for batch in batches(rows, BATCH):
        written += connection.execute(statement, batch).rowcount
        total += len(batch)
        progress(total)
    run.added = _count(connection, table) - before
    run.changed = written - run.added
    run.unchanged = total - written


def _statement(connection: sa.Connection, table: sa.Table) -> sa.Executable:
    statement = insert(connection, table)
    key = [column.name for column in table.primary_key]
    rest = [column.name for column in table.columns if column.name not in key]
    return statement.on_conflict_do_update(
        index_elements=key,
        set_={name: statement.excluded[name] for name in rest},
        where=sa.or_(*(table.c[name] != statement.excluded[name] for name in rest)),
    ).execution_options(preserve_rowcount=True)


def _count(connection: sa.Connection, table: sa.Table) -> int:
    return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
