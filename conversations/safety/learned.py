"""The learned part of the detector: weighs what is in a message as labelled lines have taught it.

The weights are plain numbers for words and pairs of words, which anybody can read and question; `tests.safety.learn` makes
them. A message's odds are the sum of the weights of what is in it, by the square root of how much is in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from math import inf, sqrt

from conversations.risks import Risk

TAB = "\t"


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned for a language, or for several.

    ``words``: weights of features, each line a weight and the features that have it. ``kinds``: of each risk, likewise.
    ``enough``: the odds from which on a message of a language is a concern, and serious. Below ``denied`` a message is
    so far from any risk that patterns are not believed; weights that read only a part of its words never say so.
    """

    words: str
    bias: float
    enough: Mapping[str, tuple[float, float]]
    kinds: Mapping[Risk, str] = field(default_factory=dict)
    denied: float = -inf


class Scales:
    """Weighs messages."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._words = dict(_read(weights.words))
        self._kinds = {kind: dict(_read(words)) for kind, words in weights.kinds.items()}

    def odds(self, features: AbstractSet[str]) -> float:
        """How much speaks for a risk (above zero: more than against it), as a natural logarithm."""
        found = self._words.keys() & features
        return self.weights.bias + sum(map(self._words.__getitem__, found)) / sqrt(1 + len(found))

    def knows(self, word: str) -> bool:
        """Whether anything was learned of a word."""
        return word in self._words

    def kind(self, features: AbstractSet[str]) -> Risk:
        """The risk that most of it speaks for."""

        def speaks_for(kind: Risk) -> float:
            known = self._kinds[kind]
            return sum(known[feature] for feature in known.keys() & features)

        return max(self._kinds, key=speaks_for)


def _read(text: str) -> Iterator[tuple[str, float]]:
    for line in text.splitlines():
        weight, *features = line.split(TAB)
        for feature in features:
            yield feature, float(weight)
