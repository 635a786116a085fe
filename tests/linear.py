"""The attacker: works out, by linear programming, what hidden numbers must have been."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np
from scipy.optimize import linprog

from conversations.disclosure import Axis, Cell, Counts, Group, Publication
from conversations.disclosure.tables import rounding_range

HIGHEST = 1000  # more people than any table here has
GUESSES = 12


def seen(tables: Sequence[Counts], publication: Publication) -> dict[Group, int | None]:
    """Every published cell by the people that it counts."""
    cells: dict[Group, int | None] = {}
    for counts, table in zip(tables, publication.every_table, strict=True):
        rows = {row.key: row.cells for row in table.rows}
        for row in counts.row_groups:
            nothing = [Cell(None)] * len(counts.column_groups)
            for column, cell in zip(counts.column_groups, rows.get("".join(row - counts.within), nothing), strict=True):
                cells[row | column] = cell.value
    for group in sorted(cells, key=len):  # of what nobody does, nobody does it here or there
        if cells[group] is None and any(cells.get(group - {key}) == 0 for key in group):
            cells[group] = 0
    return cells


def narrowed(
    tables: Sequence[Counts], publication: Publication, width: int = 3, beside: Publication | None = None
) -> dict[Group, tuple[int, int]]:
    """The hidden cells that must lie in a range narrower than ``width``, with that range.

    The attacker knows every published number, the rounding, which sums hold, and even which cuts were too small. What is
    to be read in another publication ``beside`` this one is known as well, and no secret.
    """
    cells = seen(tables, publication)
    place = {group: number for number, group in enumerate(cells)}
    ranges = _ranges(tables, publication, cells)
    equal, at_most = _rules(tables, place)
    hidden = [group for group, value in cells.items() if value is None]
    if beside is not None:
        others = seen(tables, beside)
        theirs = _ranges(tables, beside, others)
        ranges = {
            group: (max(low, theirs[group][0]), min(high, theirs[group][1])) for group, (low, high) in ranges.items()
        }
        hidden = [group for group in hidden if others[group] is None]
    limits = [ranges[group] for group in cells]
    people = {group: count for table in tables for group, count in table.people.items()}
    least = np.array([float(people.get(group, 0)) for group in cells])  # the truth is one of the solutions
    most = least.copy()

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

    chance, left = random.Random(1), [place[group] for group in hidden]
    for _ in range(GUESSES):  # solutions that differ a lot settle most cells at once
        left = [number for number in left if most[number] - least[number] < width]
        if left:
            solve({number: chance.choice((-1.0, 1.0)) for number in left})
    pinned = {}
    for group in (group for group in hidden if most[place[group]] - least[place[group]] < width):
        low, high = (solve({place[group]: sign})[place[group]] for sign in (1.0, -1.0))
        whole = math.ceil(low - 1e-6), math.floor(high + 1e-6)
        if whole[1] - whole[0] < width:
            pinned[group] = whole
    return pinned


def _ranges(
    tables: Sequence[Counts], publication: Publication, cells: dict[Group, int | None]
) -> dict[Group, tuple[int, int]]:
    profile = publication.profile
    true = {group: people for table in tables for group, people in table.people.items()}
    cutting = {key for axis in _axes(tables) if axis.adds_up for key in axis.categories}
    small = [cut for cut in cells if cut and cut <= cutting and 0 < true.get(cut, 0) < profile.smallest_base]
    ranges = {}
    for group, value in cells.items():
        inside = [cut for cut in small if cut <= group]
        if value is not None:
            ranges[group] = rounding_range(value, profile)
        elif inside:
            ranges[group] = (int(inside == [group]), profile.smallest_base - 1)
        else:
            ranges[group] = (1, HIGHEST)
    return ranges


def _axes(tables: Sequence[Counts]) -> list[Axis]:
    return [axis for table in tables for axis in table.axes]


def _rules(tables: Sequence[Counts], place: dict[Group, int]) -> tuple[np.ndarray | None, np.ndarray | None]:
    """What must hold among any cells of any of the tables, as rows: those that are nought, and those that are nought at most."""
    true = {group: people for table in tables for group, people in table.people.items()}
    equal, at_most = {}, {}
    for axis in _axes(tables):
        for total in place:
            parts = tuple(total | {key} for key in axis.categories if total | {key} in place)
            if len(parts) < len(axis.categories) or not total.isdisjoint(axis.categories):
                continue
            whole = _row(place, {total: 1.0, **dict.fromkeys(parts, -1.0)})
            if axis.adds_up:
                equal[total, parts] = whole
                continue
            if true.get(total, 0) <= sum(true.get(part, 0) for part in parts):
                at_most[total, parts] = whole
            at_most |= {(total, (part,)): _row(place, {part: 1.0, total: -1.0}) for part in parts}
    return tuple(np.array(list(rows.values())) if rows else None for rows in (equal, at_most))  # type: ignore[return-value]


def _row(place: dict[Group, int], weights: dict[Group, float]) -> np.ndarray:
    row = np.zeros(len(place))
    for group, weight in weights.items():
        row[place[group]] = weight
    return row
