"""What a table is before protection and after: true counts of people, and cells that may be shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

HIDDEN = "[c]"
LEGEND = "[c] = hidden to protect people"
TOO_FEW = "Fewer than 10 people; nothing is shown, to protect them."
HELD = "Hidden for now: beside what was published before, it would give a few people away."
EVERYONE = "All people"

Group = frozenset[str]  # the conditions that people in a cell share; none at all is everybody
ALL: Group = frozenset()


@dataclass(frozen=True, slots=True)
class Profile:
    """How much a reader may be shown. All numbers are of distinct people.

    ``smallest_base``: no cut with fewer. From 1 to ``hidden_to`` is hidden, and a sensitive theme where no more than
    ``hidden_to`` of its base are without it. ``rounded_to``: 1 is exact. ``width``: a hidden number must stay uncertain
    by at least so many; 0 hides nothing. ``beside``: what this profile's readers can read as well.
    """

    name: str
    smallest_base: int
    hidden_to: int
    rounded_to: int
    width: int
    readers: str
    beside: Profile | None = None

    @property
    def hides(self) -> bool:
        """Whether anything is hidden at all."""
        return self.width > 0

    @property
    def rule(self) -> str:
        """The thresholds in words."""
        if not self.hides:
            return f"Nothing is hidden and nothing is rounded. For {self.readers}."
        shown = "are exact" if self.rounded_to == 1 else f"are rounded to the nearest {self.rounded_to}"
        return (
            f"Groups of fewer than {self.smallest_base} people are not broken down, numbers from 1 to {self.hidden_to} "
            f"are hidden, with others that would give them away, and the rest {shown}. For {self.readers}."
        )


PUBLISHED = Profile("published", 10, 7, 5, 3, "everybody")
PARTNER = Profile("partner", 10, 4, 1, 3, "the partner organisation that it was made for, by its agreement", PUBLISHED)
LEAD = Profile("lead", 0, 0, 1, 0, "coordinators, on the screen only; it must not leave")
PROFILES: Mapping[str, Profile] = {each.name: each for each in (PUBLISHED, PARTNER, LEAD)}


@dataclass(frozen=True, slots=True)
class Axis:
    """One side of a table: its heading, and its categories as {condition: label}.

    ``adds_up``: everybody is in exactly one category (areas, age bands), so they sum to the total. Themes do not add
    up, since people may raise several; each is at most the total, and all of them together at least. ``sensitive``:
    the conditions that nobody should be known to share, not even as "everybody of that street".
    """

    heading: str
    categories: Mapping[str, str]
    adds_up: bool = True
    sensitive: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Counts:
    """A table before protection: true counts of distinct people for each row, column, pair of them and everybody.

    ``within``: the table is about the people of this group only, an area say. ``ranked`` puts rows in the order of their
    published totals. A group that is missing from ``people`` is empty.
    """

    title: str
    rows: Axis
    columns: Axis | None
    people: Mapping[Group, int]
    ranked: bool = False
    within: Group = ALL

    @property
    def row_groups(self) -> list[Group]:
        """Everybody of the table, then each row."""
        return self._along(self.rows)

    @property
    def column_groups(self) -> list[Group]:
        """Everybody of the table, then each column."""
        return self._along(self.columns)

    @property
    def axes(self) -> tuple[Axis, ...]:
        """Its one or two sides."""
        return (self.rows,) if self.columns is None else (self.rows, self.columns)

    def _along(self, axis: Axis | None) -> list[Group]:
        return [self.within, *(self.within | {key} for key in (axis.categories if axis else ()))]


@dataclass(frozen=True, slots=True)
class Cell:
    """A number that may be shown, or None for one that is hidden; and its share of the base of its column, in words."""

    value: int | None
    share: str = ""

    @property
    def text(self) -> str:
        """The number, or ``[c]``."""
        return HIDDEN if self.value is None else str(self.value)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """One row: its condition ("" for everybody), its label and its cells."""

    key: str
    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """A table that may leave. With too few people it has no rows, and ``instead`` says so.

    ``within`` is the condition that all its people share, "" for everybody.
    """

    title: str
    heading: str
    columns: tuple[str, ...]
    rows: tuple[PublishedRow, ...]
    base: Cell
    instead: str = ""
    within: str = ""


def true_counts(tables: Iterable[Counts]) -> dict[Group, int]:
    """Every cell of the tables with its true count. Raises ValueError when two tables count the same people differently."""
    true: dict[Group, int] = {}
    for table in tables:
        for group in (row | column for row in table.row_groups for column in table.column_groups):
            people = table.people.get(group, 0)
            if true.setdefault(group, people) != people:
                raise ValueError(f"{table.title}: {' and '.join(group) or EVERYONE} is counted differently elsewhere")
    return true


def rounded(number: int, profile: Profile) -> int:
    """A number as the profile shows it."""
    return (number + profile.rounded_to // 2) // profile.rounded_to * profile.rounded_to


def rounding_range(value: int, profile: Profile) -> tuple[int, int]:
    """The true numbers that are shown as this one. Zero is itself, and what would be hidden is not shown."""
    if not value:
        return 0, 0
    half = profile.rounded_to // 2
    return max(profile.hidden_to + 1, value - half), value + profile.rounded_to - 1 - half
