"""One Core statement for many rows, compiled once: on the message path the library's bookkeeping costs more than SQLite."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import orjson
import sqlalchemy as sa
from sqlalchemy.sql.compiler import SQLCompiler

from storage.tables.base import UtcDateTime

Row = Mapping[str, Any]


class Kept(NamedTuple):
    """A statement's words, and what makes rows ready for the driver."""

    sql: str
    bound: Callable[[Sequence[Row]], Any]


def execute_many(
    connection: sa.Connection, statement: sa.UpdateBase, rows: Sequence[Row], *, distinct: bool = False
) -> int:
    """Carry out an insert, update or delete for each row, in their order; returns how many rows of the table it met.

    What `Connection.execute` does with a list, for statements that are kept (it is compiled once for each statement,
    and for the names in the first row) and have no defaults of their own. ``distinct``: no two rows are about the same
    row of the table, so their order does not matter.
    """
    at_once = distinct and connection.dialect.name == "postgresql"
    kept = _kept(statement, connection.dialect, tuple(rows[0]), at_once)
    result = connection.exec_driver_sql(kept.sql, kept.bound(rows), execution_options={"preserve_rowcount": True})
    return result.rowcount


@lru_cache(maxsize=256)
def _kept(statement: sa.UpdateBase, dialect: sa.Dialect, names: tuple[str, ...], at_once: bool) -> Kept:
    if isinstance(statement, sa.Insert):  # inline: else the new ids would be asked for
        compiled = statement.inline().compile(dialect=dialect, column_keys=names)
    else:
        compiled = statement.compile(dialect=dialect)
    if not isinstance(compiled, SQLCompiler) or compiled.insert_prefetch or compiled.post_compile_params:
        raise ValueError(f"this statement cannot be kept: {compiled}")
    fixed = {name: value for name, value in compiled.params.items() if name not in names}
    return _as_records(compiled, names, fixed) if at_once else _one_by_one(compiled, fixed)


def _one_by_one(compiled: SQLCompiler, fixed: Row) -> Kept:
    """The driver repeats the statement for each row."""
    order = compiled.positiontup or list(compiled.bind_names.values())
    processors = [(place, process) for place, name in enumerate(order) if (process := _processor(compiled, name))]

    def values(row: Row) -> list[Any]:
        whole = {**fixed, **row} if fixed else row
        found = [whole[name] for name in order]
        for place, process in processors:
            found[place] = process(found[place])
        return found

    if compiled.positiontup is None:
        return Kept(str(compiled), lambda rows: [dict(zip(order, values(row), strict=True)) for row in rows])
    return Kept(str(compiled), lambda rows: [tuple(values(row)) for row in rows])


def _as_records(compiled: SQLCompiler, names: tuple[str, ...], fixed: Row) -> Kept:
    """PostgreSQL reads all rows from one piece of JSON: a fifth of the work for the driver, and less for the server."""
    kinds = {name: compiled.binds[name].type.dialect_impl(compiled.dialect).compile(compiled.dialect) for name in names}
    records = ", ".join(f'"{name}" {kind}' for name, kind in kinds.items())
    source = f"FROM json_to_recordset(CAST(%(records)s AS json)) AS record({records})"
    sql = str(compiled)
    for name in names:
        sql = sql.replace(f"%({name})s", f'record."{name}"')
    if compiled.isinsert:
        columns, _, rest = sql.partition(" VALUES (")
        values, clash, otherwise = rest.partition(") ON CONFLICT")
        # "WHERE true", so that the ON of the clause is not taken for that of a join.
        sql = f"{columns} SELECT {values.removesuffix(')')} {source} WHERE true{clash.removeprefix(')')}{otherwise}"
    else:
        changes, _, condition = sql.partition(" WHERE ")
        sql = f"{changes} {source.replace('FROM', 'USING', 1) if compiled.isdelete else source} WHERE {condition}"
    return Kept(sql, lambda rows: {"records": orjson.dumps(rows).decode(), **fixed})


def _processor(compiled: SQLCompiler, name: str) -> Callable[[Any], Any] | None:
    kind = compiled.binds[name].type.dialect_impl(compiled.dialect)
    process: Callable[[Any], Any] | None = kind.bind_processor(compiled.dialect)
    # One moment is written many times: by every row of a batch.
    return lru_cache(maxsize=16)(process) if process and isinstance(kind, UtcDateTime) else process
