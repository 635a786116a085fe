"""One Core statement for many rows, compiled once: on the message path the library's bookkeeping costs more than SQLite."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.compiler import SQLCompiler

from storage.tables.base import UtcDateTime

Row = Mapping[str, Any]
Bound = Callable[[Row], Any]


def execute_many(connection: sa.Connection, statement: sa.Executable, rows: Sequence[Row]) -> int:
    """Carry out an insert, update or delete for each row, in their order; returns how many rows of the table it met.

    What `Connection.execute` does with a list, for statements that are kept (it is compiled once for each statement,
    and for the names in the first row) and have no defaults of their own.
    """
    sql, bound = _compiled(statement, connection.dialect, tuple(rows[0]))
    result = connection.exec_driver_sql(sql, list(map(bound, rows)), execution_options={"preserve_rowcount": True})
    return result.rowcount


@lru_cache(maxsize=256)
def _compiled(statement: sa.ClauseElement, dialect: sa.Dialect, names: tuple[str, ...]) -> tuple[str, Bound]:
    """The statement's words, and what makes a row ready for the driver."""
    is_insert = isinstance(statement, sa.Insert)
    compiled = statement.compile(dialect=dialect, column_keys=names if is_insert else None)
    if not isinstance(compiled, SQLCompiler) or compiled.insert_prefetch or compiled.post_compile_params:
        raise ValueError(f"this statement cannot be kept: {compiled}")
    fixed = {name: value for name, value in compiled.params.items() if name not in names}
    order = compiled.positiontup or list(compiled.bind_names.values())
    processors = [(place, process) for place, name in enumerate(order) if (process := _processor(compiled, name))]

    def values(row: Row) -> list[Any]:
        whole = {**fixed, **row} if fixed else row
        found = [whole[name] for name in order]
        for place, process in processors:
            found[place] = process(found[place])
        return found

    if compiled.positiontup is None:
        return str(compiled), lambda row: dict(zip(order, values(row), strict=True))
    return str(compiled), lambda row: tuple(values(row))


def _processor(compiled: SQLCompiler, name: str) -> Callable[[Any], Any] | None:
    kind = compiled.binds[name].type.dialect_impl(compiled.dialect)
    process: Callable[[Any], Any] | None = kind.bind_processor(compiled.dialect)
    # One moment is written many times: by every row of a batch.
    return lru_cache(maxsize=16)(process) if process and isinstance(kind, UtcDateTime) else process
