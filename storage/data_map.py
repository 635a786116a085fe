"""The data map: what every column is for, by which right it is kept, whom it is about and when it goes."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from storage import retention
from storage.tables import metadata

FILE = Path(__file__).with_name("data_map.toml")


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``kept`` are names of rules, those of its table where it has none of its own."""

    name: str
    purpose: str
    kept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mapped:
    """One table: ``about`` whom it is (resident, staff, nobody), and the right (``basis``, by name) to keep it."""

    name: str
    purpose: str
    basis: str
    about: str
    columns: Mapping[str, Column]


@dataclass(frozen=True, slots=True)
class DataMap:
    """Every table that has an entry, the rights by name, and in words when something goes, by the name of its rule."""

    tables: Mapping[str, Mapped]
    bases: Mapping[str, str]
    kept: Mapping[str, str]


@cache
def load() -> DataMap:
    """The map, with the rules of retention."""
    given = tomllib.loads(FILE.read_text(encoding="utf-8"))
    rules = {rule.name: _in_words(rule) for rule in retention.RULES}
    return DataMap(
        {name: _table(name, each) for name, each in given["tables"].items()}, given["bases"], rules | given["kept"]
    )


def _in_words(rule: retention.Rule) -> str:
    return f"{'emptied' if rule.empties else 'deleted'}: {rule.why}"


def _table(name: str, given: Mapping[str, Any]) -> Mapped:
    kept = tuple(given["kept"])
    columns = {column: _column(column, each, kept) for column, each in given["columns"].items()}
    return Mapped(name, given["purpose"], given["basis"], given["about"], columns)


def _column(name: str, given: Any, kept: tuple[str, ...]) -> Column:
    if isinstance(given, str):
        return Column(name, given, kept)
    return Column(name, given["what"], tuple(given["kept"]))


def faults() -> Iterator[str]:
    """What the map lacks, has too much, or names that is not there; nothing when it is whole."""
    found = load()
    there = {str(table.name): table for table in metadata.sorted_tables}
    yield from (f"{name}: the table has no entry" for name in there.keys() - found.tables.keys())
    yield from (f"{name}: there is no such table" for name in found.tables.keys() - there.keys())
    yield from (
        f"{rule.name}: nothing is said to go by this rule" for rule in retention.RULES if rule.name not in _used(found)
    )
    for name in there.keys() & found.tables.keys():
        yield from _faults_of(there[name], found.tables[name], found)


def _faults_of(table: sa.Table, mapped: Mapped, found: DataMap) -> Iterator[str]:
    columns = {str(column.name) for column in table.c}
    yield from (f"{mapped.name}.{name}: the column has no entry" for name in columns - mapped.columns.keys())
    yield from (f"{mapped.name}.{name}: there is no such column" for name in mapped.columns.keys() - columns)
    if mapped.basis not in found.bases:
        yield f"{mapped.name}: {mapped.basis} is not among the bases"
    if mapped.about not in {"resident", "staff", "nobody"}:
        yield f"{mapped.name}: it is about {mapped.about}, which is not resident, staff or nobody"
    for column in mapped.columns.values():
        yield from (
            f"{mapped.name}.{column.name}: there is no rule {rule}" for rule in column.kept if rule not in found.kept
        )


def markdown() -> str:
    """The map as a page."""
    found = load()
    lines = [
        "# Data map",
        "",
        "Every table and column: what it is for, by which right it is kept, and when it goes. Made by `python -m bot data-map` from",
        "`storage/data_map.toml` and the rules in `storage/retention.py`; do not edit it by hand.",
        "",
        "## The rights",
        "",
        *(f"- **{name}**: {text}." for name, text in found.bases.items()),
        "",
        "## When things go",
        "",
        *(f"- **{name}**: {text}." for name, text in sorted(found.kept.items()) if name in _used(found)),
    ]
    for about, heading in (("resident", "Residents"), ("staff", "Staff"), ("nobody", "Nobody")):
        lines += ["", f"## About {heading.lower()}"]
        for table in found.tables.values():
            if table.about == about:
                lines += ["", *_section(table)]
    return "\n".join(lines) + "\n"


def _used(found: DataMap) -> set[str]:
    return {rule for table in found.tables.values() for column in table.columns.values() for rule in column.kept}


def _section(table: Mapped) -> Iterator[str]:
    yield f"### {table.name}"
    yield ""
    yield f"{table.purpose}. Right: {table.basis}."
    yield ""
    yield "| column | what it is for | goes by |"
    yield "|---|---|---|"
    for column in table.columns.values():
        yield f"| {column.name} | {column.purpose} | {', '.join(column.kept)} |"
