"""`publish` makes a Publication, and nothing else can: its seal is known to this module alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import InitVar, dataclass
from typing import Any

from conversations.disclosure.hiding import Cells
from conversations.disclosure.tables import (
    ALL,
    EVERYONE,
    HELD,
    PROFILES,
    PUBLISHED,
    TOO_FEW,
    Cell,
    Counts,
    Group,
    Profile,
    PublishedRow,
    PublishedTable,
    rounded,
)

_SEAL = object()


@dataclass(frozen=True, slots=True)
class Part:
    """Of whom a part of the publication is, everybody (the key "") or the people of an area, and how much they said."""

    people: Cell
    answers: Cell


@dataclass(frozen=True, slots=True)
class Publication:
    """What `publish` gives back, and nothing else can make: tables, and how they were protected.

    It is of everybody, until `part` narrows it down to the tables about one area.
    """

    profile: Profile
    parts: Mapping[str, Part]
    every_table: tuple[PublishedTable, ...]
    seal: InitVar[object]
    about: str = ""

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise TypeError("only disclosure.publish makes a Publication")

    @property
    def tables(self) -> tuple[PublishedTable, ...]:
        """The tables about everybody, or about the one area."""
        return tuple(table for table in self.every_table if table.within == self.about)

    @property
    def people(self) -> Cell:
        """How many people were heard."""
        return self.parts[self.about].people

    @property
    def answers(self) -> Cell:
        """How many answers they gave."""
        return self.parts[self.about].answers

    def part(self, about: str) -> Publication:
        """The same publication, of which only what is about one area ("area:leith") or everybody ("") is told."""
        return Publication(self.profile, self.parts, self.every_table, _SEAL, about)

    @property
    def kept(self) -> dict[str, Any]:
        """The publication as JSON: what was shown and nothing else. `reissue` reads it."""
        return {
            "profile": self.profile.name,
            "parts": {key: [part.people.value, part.answers.value] for key, part in self.parts.items()},
            "tables": [_kept(table) for table in self.every_table],
        }


def publish(
    tables: Sequence[Counts],
    *,
    answers: int | Mapping[str, int],
    profile: Profile = PUBLISHED,
    held: Collection[Group] = (),
) -> Publication:
    """Protect the tables together. ``answers`` is how many answers the people in them gave, in all or by part ("" for all).

    ``held``: areas that must not be shown, because of what was published before. Raises ValueError when two tables count
    the same people differently.
    """
    cells = Cells(tables, profile, held)
    given = {"": answers} if isinstance(answers, int) else answers
    if cells.true[ALL] < profile.smallest_base:
        cells.hide_all()
        return Publication(profile, _parts(tables, cells, given), tuple(map(_refused, tables)), _SEAL)
    cells.protect()
    shown = tuple(_lay_out(table, cells) for table in tables)
    return Publication(profile, _parts(tables, cells, given), shown, _SEAL)


def reissue(kept: Mapping[str, Any]) -> Publication:
    """A publication as it was published. Only the register of publications calls this, with what `Publication.kept` gave."""
    parts = {key: Part(Cell(people), Cell(answers)) for key, (people, answers) in kept["parts"].items()}
    return Publication(PROFILES[kept["profile"]], parts, tuple(map(_reissued, kept["tables"])), _SEAL)


def _parts(tables: Sequence[Counts], cells: Cells, answers: Mapping[str, int]) -> dict[str, Part]:
    """The base of each part; where people are hidden, so is how much they said."""
    parts = {}
    for group in dict.fromkeys([ALL, *(table.within for table in tables)]):
        key, people = "".join(group), cells.base(group)
        said = None if people.value is None else rounded(answers.get(key, 0), cells.profile)
        parts[key] = Part(people, Cell(said))
    return parts


def _refused(table: Counts, sentence: str = TOO_FEW) -> PublishedTable:
    return PublishedTable(table.title, table.rows.heading, (), (), Cell(None), sentence, "".join(table.within))


def _lay_out(table: Counts, cells: Cells) -> PublishedTable:
    base = cells.shown(table.within)
    if table.within in cells.in_held:
        return _refused(table, HELD)
    if table.within in cells.in_small_cut:
        return _refused(table)
    labels = {table.within: EVERYONE}
    labels |= {table.within | {key}: label for key, label in table.rows.categories.items()}
    rows = [
        PublishedRow("".join(row - table.within), labels[row], _cells(table, row, cells)) for row in table.row_groups
    ]
    if table.ranked:  # by what is shown, as the order would give hidden numbers away
        rows[1:] = sorted(rows[1:], key=_rank)
    columns = (EVERYONE, *(table.columns.categories.values() if table.columns else ()))
    return PublishedTable(table.title, table.rows.heading, columns, tuple(rows), base, within="".join(table.within))


def _cells(table: Counts, row: Group, cells: Cells) -> tuple[Cell, ...]:
    if row == table.within:
        return tuple(cells.shown(column) for column in table.column_groups)
    return tuple(cells.shared(row | column, column) for column in table.column_groups)


def _rank(row: PublishedRow) -> int:
    """Many people first, then hidden numbers in the codebook's order, then nobody."""
    people = row.cells[0].value
    return -1 if people is None else -people


# ---------------------------------------------------------------- kept as JSON


def _kept(table: PublishedTable) -> dict[str, Any]:
    return {
        "title": table.title,
        "heading": table.heading,
        "columns": list(table.columns),
        "rows": [[row.key, row.label, [[cell.value, cell.share] for cell in row.cells]] for row in table.rows],
        "base": table.base.value,
        "instead": table.instead,
        "within": table.within,
    }


def _reissued(kept: Mapping[str, Any]) -> PublishedTable:
    rows = tuple(
        PublishedRow(key, label, tuple(Cell(value, share) for value, share in cells))
        for key, label, cells in kept["rows"]
    )
    return PublishedTable(
        kept["title"],
        kept["heading"],
        tuple(kept["columns"]),
        rows,
        Cell(kept["base"]),
        kept["instead"],
        kept["within"],
    )
