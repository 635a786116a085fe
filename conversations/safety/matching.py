"""Finds families of sentences in a sentence's words: each word is a set of bits, one for each element it belongs to.

A pattern is tried only where its rarest element is, so a message without a word of risk costs a few look-ups.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_

from conversations.safety.lexicon import BARRIER, GAP, NEGATION, NOW, PAST, PERSON, Family, Lexicon, members

REMEMBERED = 8192  # words
LONGEST_AFFIX = 24  # letters
OFTEN = 200  # how many rare words a common one weighs
COMMON = frozenset(
    """
    i my me we us our to in on of the is are was be am and a an he she they him her them it that this at with for not no
    up out do does did get got go going have has had will would can could so all now when what if or but from your you
    his their there here home house school mum dad kid kids mother want make back time day night people like just one
    """.split()
)
NONE: frozenset[str] = frozenset()
BEFORE = 3  # words before a pattern in which a negation still speaks of it


@dataclass(frozen=True, slots=True)
class Step:
    """One element: the ``bit`` of its words, how many words may come before it, and how it is meant."""

    bit: int
    skip: int = 0
    is_optional: bool = False
    forbidden_within: int = 0
    at_start: bool = False
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """One compiled line of a family. ``needed``: the bits without which it cannot match."""

    family: Family
    steps: tuple[Step, ...]
    needed: int
    unless: int
    is_about_somebody: bool


class Index:
    """Which of several matchers a word matters to: those that look for a pattern by it. Most words matter to none."""

    def __init__(self, matchers: Mapping[str, Matcher]) -> None:
        self._names: dict[tuple[str, str], frozenset[str]] = defaultdict(frozenset)
        for name, each in matchers.items():
            for anchor in each.anchored():
                self._names[anchor] |= {name}
        self._of = lru_cache(REMEMBERED)(self._found)

    def names(self, words: Iterable[str]) -> frozenset[str]:
        """The names of the matchers that may find a pattern in a sentence."""
        return NONE.union(*map(self._of, words))

    def _found(self, word: str) -> frozenset[str]:
        names = self._names.get(("whole", word), NONE)
        for length in range(1, min(len(word), LONGEST_AFFIX) + 1):
            names |= self._names.get(("beginning", word[:length]), NONE)
            names |= self._names.get(("ending", word[-length:]), NONE)
        return names


class Matcher:
    """The compiled families of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.families = lexicon.families
        self._classes: Mapping[str, str] = {NEGATION: "", BARRIER: "", PERSON: "", NOW: "", PAST: "", **lexicon.classes}
        self._bits: dict[str, int] = {}
        self._whole: dict[str, int] = defaultdict(int)
        self._beginnings: dict[str, int] = defaultdict(int)
        self._endings: dict[str, int] = defaultdict(int)
        self.negation, self.barrier, self.person, self.now, self.past = (
            self._bit(f"@{name}") for name in (NEGATION, BARRIER, PERSON, NOW, PAST)
        )
        for name in self._classes:  # all of them now: what a word belongs to is remembered when it is first met
            self._bit(f"@{name}")
        self._person_words = frozenset(members("@" + PERSON, self._classes))
        patterns = [
            self._compiled(family, elements)
            for family in lexicon.families
            for line in family.patterns.splitlines()
            for elements in _spelt_out(line.split())
        ]
        self._by_anchor = self._anchored(patterns)
        self.anchors = sum(self._by_anchor)
        self.vocabulary = frozenset(self._whole)  # the whole words that patterns know
        self.bits = lru_cache(REMEMBERED)(self._bits_of)

    def element(self, name: str) -> int:
        """The bit of a class."""
        return self._bit(f"@{name}")

    # ---------------------------------------------------------------- compiling

    def _bit(self, element: str) -> int:
        if element not in self._bits:
            bit = self._bits[element] = 1 << len(self._bits)
            for member in members(element, self._classes):
                if member.endswith("*"):
                    self._beginnings[member[:-1]] |= bit
                elif member.startswith("*"):
                    self._endings[member[1:]] |= bit
                else:
                    self._whole[member] |= bit
        return self._bits[element]

    def _compiled(self, family: Family, elements: Sequence[str]) -> Pattern:
        steps: list[Step] = []
        skip = 0
        for element in elements:
            if element.startswith("_"):
                skip = int(element[1:] or GAP)
            elif element.startswith("!"):
                steps.extend(self._forbidden(element[1:]))
            else:
                steps.append(self._step(element, skip))
                skip = 0
        needed = sum({step.bit for step in steps if step.bit and not step.is_optional and not step.forbidden_within})
        first = next(element for element in elements if element[0] not in "^_!")
        about = elements[0] == "^" or self._names_somebody(first)
        return Pattern(family, tuple(steps), needed, self._bit(f"@{family.unless}") if family.unless else 0, about)

    def _step(self, element: str, skip: int) -> Step:
        if element in {"^", "$"}:
            return Step(0, skip, at_start=element == "^", at_end=element == "$")
        return Step(self._bit(element.removesuffix("?")), skip, is_optional=element.endswith("?"))

    def _forbidden(self, element: str) -> Iterator[Step]:
        """What "up|4:ball|goal" forbids: "up" as the next word, the others within four."""
        near, _, far = element.rpartition(":")
        *near_words, within = near.split("|") if near else ["1"]
        yield Step(self._bit(far), forbidden_within=int(within))
        if near_words:
            yield Step(self._bit("|".join(near_words)), forbidden_within=1)

    def _names_somebody(self, element: str) -> bool:
        return any(member in self._person_words for member in members(element.removesuffix("?"), self._classes))

    def _anchored(self, patterns: Iterable[Pattern]) -> dict[int, list[Pattern]]:
        """Patterns by the one of their needed bits that is seldom met: few words have it, and none that all use."""
        sizes: dict[int, int] = defaultdict(int)
        for word, bits in (*self._whole.items(), *self._beginnings.items(), *self._endings.items()):
            for bit in _single(bits):
                sizes[bit] += OFTEN if word in COMMON else 1
        found: dict[int, list[Pattern]] = defaultdict(list)
        for pattern in patterns:
            found[min(_single(pattern.needed), key=lambda bit: (sizes[bit], bit))].append(pattern)
        return dict(found)

    # ---------------------------------------------------------------- matching

    def _bits_of(self, word: str) -> int:
        bits = self._whole.get(word, 0)
        for length in range(1, min(len(word), LONGEST_AFFIX) + 1):
            bits |= self._beginnings.get(word[:length], 0) | self._endings.get(word[-length:], 0)
        return bits

    def anchored(self) -> Iterator[tuple[str, str]]:
        """The words that a pattern is looked for by, each with what it is: "whole", a "beginning" or an "ending"."""
        for kind, known in (("whole", self._whole), ("beginning", self._beginnings), ("ending", self._endings)):
            for word, bits in known.items():
                if bits & self.anchors:
                    yield kind, word

    def matches(self, words: Sequence[int]) -> Iterator[Pattern]:
        """The patterns that a sentence (the bits of its words) has."""
        present = reduce(or_, words, 0)
        for anchor in _single(present & self.anchors):
            for pattern in self._by_anchor[anchor]:
                needed = pattern.needed
                if needed & present == needed and not pattern.unless & present and self._is_in(pattern, words):
                    yield pattern

    def _is_in(self, pattern: Pattern, words: Sequence[int]) -> bool:
        return any(
            self._goes_on(pattern.steps, 0, words, start)
            and (pattern.is_about_somebody or not self._is_denied(words, start))
            for start in range(len(words))
        )

    def _is_denied(self, words: Sequence[int], start: int) -> bool:
        """Whether a negation stands shortly before, in the same clause."""
        for word in reversed(words[max(0, start - BEFORE) : start]):
            if word & self.barrier:
                return False
            if word & self.negation:
                return True
        return False

    def _goes_on(self, steps: tuple[Step, ...], at: int, words: Sequence[int], place: int) -> bool:
        """Whether the steps from ``at`` on are found from this word on."""
        if at == len(steps):
            return True
        step = steps[at]
        if step.at_start:
            return place == 0 and self._goes_on(steps, at + 1, words, place)
        if step.at_end:
            return place + step.skip >= len(words)
        if step.forbidden_within:
            near = words[place : place + step.forbidden_within]
            return not any(word & step.bit for word in near) and self._goes_on(steps, at + 1, words, place)
        for here in range(place, min(place + step.skip + 1, len(words))):
            if words[here] & step.bit and self._goes_on(steps, at + 1, words, here + 1):
                return True
            if words[here] & (self.negation | self.barrier):
                break
        return step.is_optional and self._goes_on(steps, at + 1, words, place)


def _spelt_out(elements: list[str]) -> Iterator[list[str]]:
    """A line's patterns: "anymore|$" is one that ends with the word, and one that ends with the sentence."""
    if not elements:
        return
    *before, last = elements
    words = last.split("|")
    if "$" in words[1:]:
        yield [*before, "$"]
        last = "|".join(word for word in words if word != "$")
    yield [*before, last]


def _single(bits: int) -> Iterator[int]:
    while bits:
        bit = bits & -bits
        yield bit
        bits ^= bit
