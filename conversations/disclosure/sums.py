"""The sums that tie the cells of tables together, and what they give away of a number that is hidden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from conversations.disclosure.tables import Axis, Counts, Group, true_counts

PASSES = 50  # bounds settle in three or four; counts that contradict each other would never


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


def axes_of(tables: Sequence[Counts]) -> list[Axis]:
    """The sides of all tables, each once."""
    found = {(axis.adds_up, *axis.categories): axis for table in tables for axis in table.axes}
    return list(found.values())


def sums_of(tables: Sequence[Counts]) -> list[Sum]:
    """Every sum that holds among the cells of the tables, also from one table to another: areas add up to everywhere."""
    true = true_counts(tables)
    return list(dict.fromkeys(each for axis in axes_of(tables) for each in _along(axis, true)))


def _along(axis: Axis, true: Mapping[Group, int]) -> Iterator[Sum]:
    totals = dict.fromkeys(group - {key} for group in true for key in group if key in axis.categories)
    for total in totals:
        if total not in true or not total.isdisjoint(axis.categories):
            continue
        parts = tuple(part for part in (total | {key} for key in axis.categories) if part in true)
        whole = len(parts) == len(axis.categories)
        covered = whole and true[total] <= sum(true[part] for part in parts)
        yield Sum(total, parts, exact=axis.adds_up and whole, covered=covered)


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
