"""Small numbers never leave: `publish` is the one way from counts of people to tables that may be shown.

A cell counts the distinct people who share some conditions: an area, an age band, a theme. Tables that are published
together are protected together, since a cell of one ("raised this theme") is a total of another. The steps are those
of the profile `published`: (1) no cut with fewer than ten people, (2) 1 to 7 is hidden, (4) whatever a hidden number
could be worked out from is hidden too, (5) the rest is rounded. Each later step has its place in `_Cells`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import InitVar, dataclass

HIDDEN = "[c]"
LEGEND = "[c] = hidden to protect people"
TOO_FEW = "Fewer than 10 people; nothing is shown, to protect them."
EVERYONE = "All people"
UNBOUNDED = 10**9
PASSES = 50  # bounds settle in three or four; counts that contradict each other would never

Group = frozenset[str]  # the conditions that people in a cell share; none at all is everybody
ALL: Group = frozenset()


@dataclass(frozen=True, slots=True)
class Profile:
    """How much a reader may be shown. All numbers are of distinct people."""

    name: str
    smallest_base: int
    hidden_to: int
    rounded_to: int
    width: int  # a hidden number must stay uncertain by at least so many

    @property
    def rule(self) -> str:
        """The thresholds in words."""
        return (
            f"Groups of fewer than {self.smallest_base} people are not broken down, numbers from 1 to {self.hidden_to} "
            f"are hidden, with others that would give them away, and the rest are rounded to the nearest {self.rounded_to}."
        )


PUBLISHED = Profile("published", smallest_base=10, hidden_to=7, rounded_to=5, width=3)


@dataclass(frozen=True, slots=True)
class Axis:
    """One side of a table: its heading, and its categories as {condition: label}.

    ``adds_up``: everybody is in exactly one category (areas, age bands), so they sum to the total. Themes do not add
    up, since people may raise several; each is at most the total, and all of them together at least.
    """

    heading: str
    categories: Mapping[str, str]
    adds_up: bool = True


@dataclass(frozen=True, slots=True)
class Counts:
    """A table before protection: true counts of distinct people for each row, column, pair of them and everybody.

    ``ranked`` puts rows in the order of their published totals. A group that is missing from ``people`` is empty.
    """

    title: str
    rows: Axis
    columns: Axis | None
    people: Mapping[Group, int]
    ranked: bool = False

    @property
    def row_groups(self) -> list[Group]:
        """Everybody, then each row."""
        return [ALL, *(frozenset({key}) for key in self.rows.categories)]

    @property
    def column_groups(self) -> list[Group]:
        """Everybody, then each column."""
        return [ALL, *(frozenset({key}) for key in (self.columns.categories if self.columns else ()))]


@dataclass(frozen=True, slots=True)
class Cell:
    """A number that may be shown, or None for one that is hidden."""

    value: int | None

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
    """A table that may leave. With too few people it has no rows, and ``instead`` says so."""

    title: str
    heading: str
    columns: tuple[str, ...]
    rows: tuple[PublishedRow, ...]
    base: Cell
    instead: str = ""


_SEAL = object()


@dataclass(frozen=True, slots=True)
class Publication:
    """What `publish` gives back, and nothing else can make: tables, and how they were protected."""

    profile: Profile
    people: Cell
    answers: Cell
    tables: tuple[PublishedTable, ...]
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise TypeError("only disclosure.publish makes a Publication")


def publish(tables: Sequence[Counts], *, answers: int, profile: Profile = PUBLISHED) -> Publication:
    """Protect the tables together. ``answers`` is how many answers the people in them gave.

    Raises ValueError when two tables count the same people differently.
    """
    cells = _Cells(tables, profile)
    if cells.true[ALL] < profile.smallest_base:
        nothing = Cell(None)
        refused = tuple(PublishedTable(table.title, table.rows.heading, (), (), nothing, TOO_FEW) for table in tables)
        return Publication(profile, nothing, nothing, refused, _SEAL)
    cells.protect()
    shown = tuple(_lay_out(table, cells) for table in tables)
    return Publication(profile, cells.shown(ALL), Cell(_rounded(answers, profile)), shown, _SEAL)


def _lay_out(table: Counts, cells: _Cells) -> PublishedTable:
    labels = {ALL: EVERYONE} | {frozenset({key}): label for key, label in table.rows.categories.items()}
    rows = [
        PublishedRow("".join(row), labels[row], tuple(cells.shown(row | column) for column in table.column_groups))
        for row in table.row_groups
    ]
    if table.ranked:  # by what is shown, as the order would give hidden numbers away
        rows[1:] = sorted(rows[1:], key=_rank)
    columns = (EVERYONE, *(table.columns.categories.values() if table.columns else ()))
    return PublishedTable(table.title, table.rows.heading, columns, tuple(rows), cells.shown(ALL))


def _rank(row: PublishedRow) -> int:
    """Many people first, then hidden numbers in the codebook's order, then nobody."""
    people = row.cells[0].value
    return -1 if people is None else -people


def _rounded(number: int, profile: Profile) -> int:
    return (number + profile.rounded_to // 2) // profile.rounded_to * profile.rounded_to


# ---------------------------------------------------------------- the steps


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and its parts. When not ``exact``, parts overlap, and the total is at least each of them.

    ``covered``: everybody in the total is in some part, so it is at most all of them together.
    """

    total: Group
    parts: tuple[Group, ...]
    exact: bool
    covered: bool

    @property
    def members(self) -> tuple[Group, ...]:
        """The parts, then the total."""
        return (*self.parts, self.total)


class _Cells:
    """Every cell of the tables, which of them are hidden, and the sums that tie them together."""

    def __init__(self, tables: Sequence[Counts], profile: Profile) -> None:
        self.profile = profile
        self.true = _true_counts(tables)
        self.sums = list(dict.fromkeys(each for table in tables for each in sums_of(table)))
        self.sums_with: dict[Group, list[Sum]] = {group: [] for group in self.true}
        for each in self.sums:
            for member in each.members:
                self.sums_with[member].append(each)
        axes = [axis for table in tables for axis in (table.rows, table.columns) if axis is not None]
        self.cuts = [frozenset({key}) for axis in axes if axis.adds_up for key in axis.categories]
        self.hidden: set[Group] = set()
        self.in_small_cut: set[Group] = set()

    def shown(self, group: Group) -> Cell:
        """(5) The cell as it is published: a total is rounded from the true total, not summed from rounded parts."""
        return Cell(None if group in self.hidden else _rounded(self.true[group], self.profile))

    def protect(self) -> None:
        """The steps in their order."""
        self._hide_small_cuts()
        self._hide_small_numbers()
        # (3) Sensitive themes: hide here too what leaves 1 to 7 of the base outside it.
        self._hide_what_gives_them_away()
        # (6) Percentages are made in `_lay_out`, of rounded values. (7) An audit by linear programming checks here,
        # as tests/test_disclosure.py does. (8) The register of cuts already published is asked in `publish`.

    def _hide_small_cuts(self) -> None:
        """(1) A cut with fewer than ten people shows nothing, not even where it has nobody, unless nobody has at all."""
        for cut in self.cuts:
            if 0 < self.true[cut] < self.profile.smallest_base:
                self.in_small_cut |= {group for group in self.true if cut <= group and self.true[group - cut]}
        self.hidden |= self.in_small_cut

    def _hide_small_numbers(self) -> None:
        """(2) From 1 to 7 people are hidden."""
        self.hidden |= {group for group, people in self.true.items() if 0 < people <= self.profile.hidden_to}

    def _hide_what_gives_them_away(self) -> None:
        """(4) Hide more until no sum lacks just one number, and no hidden number can be narrowed down."""
        while self._hide_partners() or self._hide_to_loosen():
            pass

    def _hide_partners(self) -> bool:
        """Hide a second number in every sum that lacks one; whether there was any to hide."""
        before = len(self.hidden)
        for each in self.sums:
            if self._lacks_one(each):
                self._hide_one_of(each.members)
        return len(self.hidden) > before

    def _hide_to_loosen(self) -> bool:
        """Hide a number beside each that its sums narrow down too far; whether there was any to hide."""
        before = len(self.hidden)
        known = bounds({group: self._published_range(group) for group in self.true}, self.sums)
        for group, (low, high) in known.items():
            if group in self.hidden and high - low < self.profile.width:
                around = [member for each in self.sums_with[group] for member in each.members]
                if not self._hide_one_of(around):
                    self._hide_one_of(self.true)
        return len(self.hidden) > before

    def _lacks_one(self, each: Sum) -> bool:
        return sum(member in self.hidden for member in each.members) == 1

    def _hide_one_of(self, groups: Iterable[Group]) -> bool:
        """Hide one number that is still shown: never a zero, which protects nobody, and the base of all only at last.

        Best is one that mends other sums too; of those the smallest, so that as much as possible is still shown.
        """
        shown = [group for group in groups if group not in self.hidden and self.true[group]]
        if not shown:
            return False
        mends = {group: sum(map(self._lacks_one, self.sums_with[group])) for group in shown}
        self.hidden.add(min(shown, key=lambda group: (group == ALL, -mends[group], self.true[group])))
        return True

    def _published_range(self, group: Group) -> tuple[int, int]:
        """What a reader knows of one cell from its own place in the table."""
        if group in self.in_small_cut:
            return int(group in self.cuts), self.profile.smallest_base - 1
        if group in self.hidden:
            return 1, UNBOUNDED
        return rounding_range(_rounded(self.true[group], self.profile), self.profile)


def _true_counts(tables: Sequence[Counts]) -> dict[Group, int]:
    true: dict[Group, int] = {}
    for table in tables:
        for group in (row | column for row in table.row_groups for column in table.column_groups):
            people = table.people.get(group, 0)
            if true.setdefault(group, people) != people:
                raise ValueError(f"{table.title}: {' and '.join(group) or EVERYONE} is counted differently elsewhere")
    return true


def sums_of(table: Counts) -> Iterator[Sum]:
    """Every total of a table with its parts: along the columns for each row, along the rows for each column."""
    if table.columns is not None:
        across = table.column_groups[1:]
        for row in table.row_groups:
            yield _sum(table, row, tuple(row | column for column in across), table.columns.adds_up)
    for column in table.column_groups:
        yield _sum(table, column, tuple(row | column for row in table.row_groups[1:]), table.rows.adds_up)


def _sum(table: Counts, total: Group, parts: tuple[Group, ...], exact: bool) -> Sum:
    count = table.people.get
    return Sum(total, parts, exact, count(total, 0) <= sum(count(part, 0) for part in parts))


def rounding_range(value: int, profile: Profile) -> tuple[int, int]:
    """The true numbers that are shown as this one. Zero is itself, and what would be hidden is not shown."""
    if not value:
        return 0, 0
    half = profile.rounded_to // 2
    return max(profile.hidden_to + 1, value - half), value + profile.rounded_to - 1 - half


def bounds(known: Mapping[Group, tuple[int, int]], sums: Sequence[Sum]) -> dict[Group, tuple[int, int]]:
    """The least and most that each cell can be, worked out from sum to sum until little changes."""
    low = {group: least for group, (least, _) in known.items()}
    high = {group: most for group, (_, most) in known.items()}
    for _ in range(PASSES):
        before = (dict(low), dict(high))
        for each in sums:
            _narrow(each, low, high)
        if before == (low, high):
            break
    return {group: (low[group], high[group]) for group in known}


def _narrow(each: Sum, low: dict[Group, int], high: dict[Group, int]) -> None:
    total, lows, highs = each.total, sum(low[part] for part in each.parts), sum(high[part] for part in each.parts)
    low[total] = max(low[total], lows if each.exact else max((low[part] for part in each.parts), default=0))
    if each.covered:
        high[total] = min(high[total], highs)
    for part in each.parts:
        others_low, others_high = lows - low[part], highs - high[part]
        high[part] = min(high[part], high[total] - (others_low if each.exact else 0))
        if each.covered:
            low[part] = max(low[part], low[total] - others_high)
        lows, highs = others_low + low[part], others_high + high[part]
