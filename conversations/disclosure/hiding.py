"""Which cells are hidden: the steps of a profile, in their order, over all tables that are published together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from conversations.disclosure.audit import Range, narrowed
from conversations.disclosure.shares import share
from conversations.disclosure.sums import Sum, axes_of, bounds, sums_of
from conversations.disclosure.tables import ALL, Cell, Counts, Group, Profile, rounded, rounding_range, true_counts

UNBOUNDED = 10**9


class Cells:
    """Every cell of the tables, which of them are hidden, and the sums that tie them together."""

    def __init__(self, tables: Sequence[Counts], profile: Profile, held: Collection[Group] = ()) -> None:
        """``held``: cuts that show nothing because of what was published before."""
        self.profile = profile
        self.true = true_counts(tables)
        self.sums = sums_of(tables)
        self.sums_with: dict[Group, list[Sum]] = {group: [] for group in self.true}
        for each in self.sums:
            for member in each.members:
                self.sums_with[member].append(each)
        axes = axes_of(tables)
        self.cutting = frozenset(key for axis in axes if axis.adds_up for key in axis.categories)
        self.sensitive = frozenset(key for axis in axes for key in axis.sensitive)
        self.held = frozenset(held)
        self.small = {cut for cut in self.true if self._is_cut(cut) and 0 < self.true[cut] < profile.smallest_base}
        self.hidden: set[Group] = set()
        self.in_held: set[Group] = set()
        self.in_small_cut: set[Group] = set()
        self.public = Cells(tables, profile.beside, held) if profile.beside else None

    def shown(self, group: Group) -> Cell:
        """(5) The cell as it is published: a total is rounded from the true total, not summed from rounded parts."""
        return Cell(None if group in self.hidden else rounded(self.true[group], self.profile))

    def shared(self, group: Group, base: Group) -> Cell:
        """(6) The same with its share, which is made of the two published numbers."""
        cell = self.shown(group)
        return replace(cell, share=share(cell.value, self.shown(base).value))

    def base(self, group: Group) -> Cell:
        """How many people a part of the publication is of: where the exact number is hidden, the one that everybody may read."""
        return self.public.shown(group) if self.public and group in self.hidden else self.shown(group)

    def protect(self) -> None:
        """The steps in their order."""
        if not self.profile.hides:
            return
        if self.public is not None:
            self.public.protect()
        self._hide_held_cuts()  # (8) what the register of publications does not let out
        self._hide_small_cuts()
        self._hide_small_numbers()
        self._hide_nearly_everybody()
        self._hide_what_gives_them_away()
        while self._hide_what_the_audit_finds():
            self._hide_what_gives_them_away()

    def hide_all(self) -> None:
        """Hide every number, here and for everybody."""
        for cells in filter(None, (self, self.public)):
            cells.hidden = set(cells.true)

    def _is_cut(self, group: Group) -> bool:
        """Whether people are in the group by where, how old or who they are, not by what they said: others are its parts."""
        return bool(group) and group <= self.cutting

    def _hide_held_cuts(self) -> None:
        self.in_held = self._within(self.held)
        self.hidden |= self.in_held

    def _hide_small_cuts(self) -> None:
        """(1) A cut with fewer than ten people shows nothing, not even where it has nobody, unless nobody has at all."""
        self.in_small_cut = self._within(self.small)
        self.hidden |= self.in_small_cut

    def _within(self, cuts: Collection[Group]) -> set[Group]:
        """The cells of these cuts, but for those that everybody knows to be nobody: a total of them is shown to be."""
        found: set[Group] = set()
        for group in sorted(self.true, key=len):  # totals before their parts
            nobody = any(not self.true.get(group - {key}, 1) and group - {key} not in found for key in group)
            if not nobody and any(cut in cuts for cut in self._cuts_of(group)):
                found.add(group)
        return found

    def _cuts_of(self, group: Group) -> Iterator[Group]:
        keys = sorted(group & self.cutting)
        return (frozenset(some) for size in range(1, len(keys) + 1) for some in combinations(keys, size))

    def _hide_small_numbers(self) -> None:
        """(2) From 1 to 7 people are hidden."""
        self.hidden |= {group for group, people in self.true.items() if 0 < people <= self.profile.hidden_to}

    def _hide_nearly_everybody(self) -> None:
        """(3) A sensitive theme is hidden where so few are without it that all of a group would be known to share it."""
        for group, people in self.true.items():
            for key in group & self.sensitive:
                base = self.true.get(group - {key}, 0)
                if people and base - people <= self.profile.hidden_to:
                    self.hidden.add(group)

    def _hide_what_gives_them_away(self) -> None:
        """(4) Hide more until no sum lacks just one number, and no hidden number can be narrowed down from sum to sum."""
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
        known = bounds(self.ranges(), self.sums)
        return self._hide_beside(
            group for group in self._secrets() if known[group][1] - known[group][0] < self.profile.width
        )

    def _hide_what_the_audit_finds(self) -> bool:
        """(7) The same for what linear programming narrows down; whether it found anything.

        Should there be nothing left to hide beside it, nothing of these tables is shown at all.
        """
        if not self.hidden or len(self.hidden) == len(self.true):
            return False
        found = narrowed(self.ranges(), self.true, self.sums, self._secrets(), self.profile.width)
        if found and not self._hide_beside(found):
            self.hide_all()
        return bool(found)

    def _secrets(self) -> list[Group]:
        """What is hidden here, and is not to be read elsewhere."""
        return [group for group in self.true if group in self.hidden and not self._is_public(group)]

    def _hide_beside(self, groups: Iterable[Group]) -> bool:
        before = len(self.hidden)
        for group in groups:
            around = [member for each in self.sums_with[group] for member in each.members]
            if not self._hide_one_of(around):
                self._hide_one_of(self.true)
        return len(self.hidden) > before

    def _lacks_one(self, each: Sum) -> bool:
        return sum(member in self.hidden for member in each.members) == 1

    def _hide_one_of(self, groups: Iterable[Group]) -> bool:
        """Hide one number that is still shown: never a zero, which protects nobody, and the base of all only at last.

        Best is one that others cannot read elsewhere, then one that mends other sums too; of those the smallest and the
        most detailed, so that as much as possible is still shown.
        """
        shown = [group for group in groups if group not in self.hidden and self.true[group]]
        if not shown:
            return False
        mends = {group: sum(map(self._lacks_one, self.sums_with[group])) for group in shown}
        self.hidden.add(
            min(
                shown,
                key=lambda group: (
                    self.true[group] == self.true[ALL],  # everybody, or everybody speaks English
                    self._is_public(group),
                    -mends[group],
                    self.true[group],
                    -len(group),
                ),
            )
        )
        return True

    def _is_public(self, group: Group) -> bool:
        return self.public is not None and group not in self.public.hidden

    def ranges(self) -> Mapping[Group, Range]:
        """What a reader knows of each cell from its own place in the table, and in the table that others may read."""
        own = {group: self._range(group) for group in self.true}
        if self.public is None:
            return own
        theirs = self.public.ranges()
        return {group: (max(low, theirs[group][0]), min(high, theirs[group][1])) for group, (low, high) in own.items()}

    def _range(self, group: Group) -> Range:
        if group in self.in_held:
            return 0, UNBOUNDED
        if group in self.in_small_cut:
            is_alone = group in self.small and sum(cut in self.small for cut in self._cuts_of(group)) == 1
            return int(is_alone), self.profile.smallest_base - 1
        if group in self.hidden:
            return 1, UNBOUNDED
        return rounding_range(rounded(self.true[group], self.profile), self.profile)
