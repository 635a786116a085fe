"""A database in which every table has a row for each of two people, made from the tables themselves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from storage import data_map
from storage.tables import metadata
from storage.tables.base import UtcDateTime

ALICE, BOB = 1001, 1002
PEOPLE = (ALICE, BOB)
FILLED = frozenset({"audit_head"})  # it has its one row
NOBODYS = 10  # for columns too short for a longer word
KEPT_APART = frozenset({"safeguarding_case", "case_entry", "case_alert"})

Special = Mapping[str, Mapping[str, Any]]
USUAL: Special = {
    "participant": {"language": "en", "age_band": "adult", "consented": True},
    "progress": {"state": {}},
    "answer": {"held_for": None, "age_band": "adult"},
    "report": {"held_for": None, "state": "closed"},
    "inbox": {"state": "handled", "kind": "words"},
    "outbox": {"state": "sent", "reason": ""},
    "safeguarding_case": {"state": "closed", "tier": "serious"},
    "wellbeing_score": {"month": "2026-03"},
    "turned_away": {"month": "2026-03"},
    "event": {"state": "open"},
}


def word(whose: int) -> str:
    """What is in everything that somebody said, and nowhere else."""
    return {ALICE: "quagmire", BOB: "brisket"}[whose]


def address(whose: int) -> str:
    """Where somebody writes from."""
    return f"{word(whose)}-77"


def fill(connection: sa.Connection, now: datetime, special: Special | None = None) -> None:
    """Put a row for Alice and one for Bob into every table. ``special`` gives columns a value of their own."""
    special = special or {}
    for table in metadata.sorted_tables:
        if table.name in FILLED:
            continue
        own = {**USUAL.get(table.name, {}), **special.get(table.name, {})}
        rows = [{str(each.name): _value(each, whose, now) for each in table.c} | own for whose in PEOPLE]
        connection.execute(sa.insert(table), rows)
        if connection.dialect.name == "postgresql" and table.autoincrement_column is not None:
            # Numbers that were given do not count there, and the next row would be number 1.
            numbers = sa.func.pg_get_serial_sequence(str(table.name), str(table.autoincrement_column.name))
            connection.execute(sa.select(sa.func.setval(numbers, 10 * BOB)).where(numbers.is_not(None)))


def _value(column: sa.Column[Any], whose: int, now: datetime) -> Any:
    if column.name == "address" and "account" in column.table.c:
        return address(whose)
    if column.name == "account" and "address" in column.table.c:
        return "web"
    if column.foreign_keys:
        (key,) = column.foreign_keys
        return _value(key.column, whose, now)
    text = _text(column, whose)
    made: list[tuple[Any, Any]] = [
        (UtcDateTime, now),
        (sa.Boolean, True),
        (sa.Date, date(now.year, now.month, now.day)),
        (sa.Integer | sa.BigInteger, whose),
        (sa.Float, 1.0),
        (sa.LargeBinary, text.encode()),
        (sa.JSON, {"said": text, "of": column.name}),
    ]
    return next((value for kind, value in made if isinstance(column.type, kind)), text)


def _text(column: sa.Column[Any], whose: int) -> str:
    """What somebody said where it is about residents, and where it is not, something that leads to nobody."""
    about = data_map.load().tables[str(column.table.name)].about
    is_said = about == "resident" and column.table.name not in KEPT_APART
    text = word(whose) if is_said else f"x{whose}"
    longest = getattr(column.type, "length", None) or 40
    is_key = column.primary_key or column.unique
    return (f"{text}-{column.name}" if longest > NOBODYS and not is_key else text)[:longest]


def rows(connection: sa.Connection) -> dict[str, list[str]]:
    """Every row of every table, in words."""
    return {
        str(table.name): [str(tuple(row)) for row in connection.execute(sa.select(table).order_by(*table.primary_key))]
        for table in metadata.sorted_tables
    }


def holding(connection: sa.Connection, what: str | int) -> dict[str, list[str]]:
    """The rows that have something in them, by table: a word anywhere, or a participant's id where ids are."""
    if isinstance(what, str):
        found = {name: [row for row in each if what in row] for name, each in rows(connection).items()}
    else:
        found = {
            str(table.name): [str(tuple(row)) for row in connection.execute(sa.select(table).where(column == what))]
            for table in metadata.sorted_tables
            for column in ([table.c.id] if table.name == "participant" else [table.c.get("participant_id")])
            if column is not None
        }
    return {name: each for name, each in found.items() if each}
