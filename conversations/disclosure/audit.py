"""The audit (step 7): what a reader with a computer could work out of a hidden number, by linear programming.

For every hidden cell the least and the most are sought that agree with all that is shown: the rounded numbers, the sums,
and which cuts are too small. scipy is imported here and nowhere else, and not before something is published: it takes
half a second and some 50 MB, which a bot that only chats shall not pay.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from conversations.disclosure.sums import Sum
from conversations.disclosure.tables import Group

if TYPE_CHECKING:
    import numpy as np

Range = tuple[int, int]

HIGHEST = 10**6  # more people than any area has; a larger number would only cost the solver precision
PATIENCE = 6  # solutions in a row that tell nothing new, before the cells that are left are looked at one by one
CLOSE = 1e-6


def narrowed(
    known: Mapping[Group, Range], true: Mapping[Group, int], sums: Sequence[Sum], secret: Iterable[Group], width: int
) -> dict[Group, Range]:
    """The secret cells that can be told to within less than ``width``, with the range that is left.

    ``true``: the numbers themselves, which are one solution; each further one shows of many cells how different they could be.
    """
    program = _Program(known, true, sums)
    left = program.look_around([program.place[group] for group in secret], width)
    found = {program.groups[number]: program.range(number) for number in left}
    return {group: (low, high) for group, (low, high) in found.items() if high - low < width}


class _Program:
    """The linear program of one publication: a variable for each cell, a row for each rule that must hold."""

    def __init__(self, known: Mapping[Group, Range], true: Mapping[Group, int], sums: Sequence[Sum]) -> None:
        import numpy as np  # noqa: PLC0415 - see the module's docstring

        self.groups = list(known)
        self.place = {group: number for number, group in enumerate(self.groups)}
        self.limits = [(low, min(high, HIGHEST)) for low, high in known.values()]
        self.equal, self.at_most = _rules(sums, self.place)
        self.least = np.array([true[group] for group in self.groups], dtype=float)
        self.most = self.least.copy()

    def look_around(self, left: Sequence[int], width: int) -> Sequence[int]:
        """Solve for mixtures of all cells that are not settled yet, some high and some low; returns those never settled."""
        chance = random.Random(0)  # noqa: S311 - the same tables must always be protected alike
        idle = 0
        while left and idle < PATIENCE:
            self.solve({number: chance.choice((-1.0, 1.0)) for number in left})
            still = [number for number in left if self.most[number] - self.least[number] < width - CLOSE]
            idle = idle + 1 if len(still) == len(left) else 0
            left = still
        return left

    def range(self, number: int) -> Range:
        """The whole numbers that one cell can be."""
        low, high = (self.solve({number: sign})[number] for sign in (1.0, -1.0))
        return math.ceil(low - CLOSE), math.floor(high + CLOSE)

    def solve(self, goal: Mapping[int, float]) -> np.ndarray:
        """The solution for which the weighted sum of some cells is least. Raises ValueError if nothing can be true."""
        import numpy as np  # noqa: PLC0415 - see the module's docstring
        from scipy.optimize import linprog  # noqa: PLC0415

        costs = np.zeros(len(self.groups))
        costs[list(goal)] = list(goal.values())
        rows: dict[str, Any] = {}
        for name, matrix in (("eq", self.equal), ("ub", self.at_most)):
            rows |= {f"A_{name}": matrix, f"b_{name}": None if matrix is None else np.zeros(matrix.shape[0])}
        found: Any = linprog(costs, bounds=self.limits, method="highs-ds", **rows)
        if found.x is None:
            raise ValueError(f"the audit could not be made: {found.message}")
        self.least, self.most = np.minimum(self.least, found.x), np.maximum(self.most, found.x)
        return np.asarray(found.x)


def _rules(sums: Sequence[Sum], place: Mapping[Group, int]) -> tuple[Any, Any]:
    """What must hold, as sparse rows: those that are nought, and those that are nought at most."""
    equal: list[dict[int, float]] = []
    at_most: list[dict[int, float]] = []
    for each in sums:
        total = place[each.total]
        whole = {total: 1.0} | {place[part]: -1.0 for part in each.parts}
        if each.exact:
            equal.append(whole)
        else:
            at_most += [whole] if each.covered else []
            at_most += [{place[part]: 1.0, total: -1.0} for part in each.parts]
    return _matrix(equal, len(place)), _matrix(at_most, len(place))


def _matrix(rows: Sequence[Mapping[int, float]], width: int) -> Any:
    from scipy.sparse import csr_array  # noqa: PLC0415 - see the module's docstring

    if not rows:
        return None
    cells = [(row, column, weight) for row, weights in enumerate(rows) for column, weight in weights.items()]
    down, across, weights = zip(*cells, strict=True)
    return csr_array((weights, (down, across)), shape=(len(rows), width))
