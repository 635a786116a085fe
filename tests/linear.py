"""The attacker: works out, by linear programming, what hidden numbers must have been."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from scipy.optimize import linprog

from conversations.disclosure import Counts, Group, Publication, rounding_range, sums_of

HIGHEST = 1000  # more people than any table here has


def seen(tables: Sequence[Counts], publication: Publication) -> dict[Group, int | None]:
    """Every published cell by the people that it counts."""
    cells: dict[Group, int | None] = {}
    for counts, table in zip(tables, publication.tables, strict=True):
        rows = {row.key: row for row in table.rows}
        for row in counts.row_groups:
            for column, cell in zip(counts.column_groups, rows["".join(row)].cells, strict=True):
                cells[row | column] = cell.value
    return cells


def narrowed(tables: Sequence[Counts], publication: Publication, width: int = 3) -> dict[Group, tuple[int, int]]:
    """The hidden cells that must lie in a range narrower than ``width``, with that range.

    The attacker knows every published number, the rounding, which sums hold, and even which cuts were too small.
    """
    cells = seen(tables, publication)
    place = {group: number for number, group in enumerate(cells)}
    ranges = _ranges(tables, publication, cells)
    equal, at_most = _rules(tables, place)
    hidden = [group for group, value in cells.items() if value is None]
    limits = [ranges[group] for group in cells]
    least, most = np.full(len(cells), np.inf), np.full(len(cells), -np.inf)

    def solve(goal: dict[int, float]) -> np.ndarray:
        costs = np.zeros(len(cells))
        costs[list(goal)] = list(goal.values())
        found = linprog(
            costs,
            A_eq=equal,
            b_eq=None if equal is None else np.zeros(len(equal)),
            A_ub=at_most,
            b_ub=None if at_most is None else np.zeros(len(at_most)),
            bounds=limits,
        )
        assert found.x is not None, found.message
        np.minimum(least, found.x, out=least)
        np.maximum(most, found.x, out=most)
        return np.asarray(found.x)

    for sign in (1, -1):  # two solutions that differ a lot settle most cells at once
        solve({place[group]: sign for group in hidden})
    pinned = {}
    for group in hidden:
        number = place[group]
        if most[number] - least[number] >= width:
            continue
        low, high = (solve({number: sign})[number] for sign in (1, -1))
        whole = math.ceil(low - 1e-6), math.floor(high + 1e-6)
        if whole[1] - whole[0] < width:
            pinned[group] = whole
    return pinned


def _ranges(
    tables: Sequence[Counts], publication: Publication, cells: dict[Group, int | None]
) -> dict[Group, tuple[int, int]]:
    profile = publication.profile
    true = {group: people for table in tables for group, people in table.people.items()}
    axes = [axis for table in tables for axis in (table.rows, table.columns) if axis is not None and axis.adds_up]
    cuts = [frozenset({key}) for axis in axes for key in axis.categories]
    small = [cut for cut in cuts if 0 < true.get(cut, 0) < profile.smallest_base]
    ranges = {}
    for group, value in cells.items():
        if value is not None:
            ranges[group] = rounding_range(value, profile)
        elif any(cut <= group for cut in small):
            ranges[group] = (int(group in small), profile.smallest_base - 1)
        else:
            ranges[group] = (1, HIGHEST)
    return ranges


def _rules(tables: Sequence[Counts], place: dict[Group, int]) -> tuple[np.ndarray | None, np.ndarray | None]:
    """What must hold, as rows: those that are nought, and those that are nought at most."""
    equal: list[np.ndarray] = []
    at_most: list[np.ndarray] = []
    for each in dict.fromkeys(each for table in tables for each in sums_of(table)):
        whole = _row(place, {each.total: 1.0, **dict.fromkeys(each.parts, -1.0)})
        if each.exact:
            equal.append(whole)
        else:
            at_most += [whole] if each.covered else []
            at_most += [_row(place, {part: 1.0, each.total: -1.0}) for part in each.parts]
    return np.array(equal) if equal else None, np.array(at_most) if at_most else None


def _row(place: dict[Group, int], weights: dict[Group, float]) -> np.ndarray:
    row = np.zeros(len(place))
    for group, weight in weights.items():
        row[place[group]] = weight
    return row
