"""What the seeds of one language say about an answer's words."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from conversations.themes.codebook import Theme
from conversations.themes.tokens import content, grams, plain, stem

REMEMBERED = 4096  # words whose likeness to the seeds is kept; about 5 MB when full
WORDS = 0.8  # what word evidence weighs beside likeness
CHANCE = 0.5  # how far a word that one seed alone uses is believed: it may stand there by chance
TRAPPED = 0.4  # likeness from which a phrase that is "not this" takes its theme back
SHOWN = 4  # words named in an explanation

Vector = Mapping[str, float]
Weights = tuple[Sequence[int], Sequence[float]]  # numbers of phrases and the weight of each, packed: there are many
Postings = Mapping[str, Weights]  # of each n-gram
NOWHERE: Weights = ((), ())


@dataclass(frozen=True, slots=True)
class Found:
    """How strongly one theme is in an answer, and what speaks for it: a seed phrase and words, both the codebook's."""

    theme: str
    score: float
    nearest: str
    words: tuple[str, ...]


class Evidence:
    """The seeds of one language, ready for comparison. Every sum runs in the answer's order, so it is always the same."""

    def __init__(self, themes: Sequence[Theme], language: str) -> None:
        self.language = language
        self._ids = [theme.id for theme in themes]
        self._seeds = [(n, seed) for n, theme in enumerate(themes) for seed in theme.seeds.get(language, ())]
        self._traps = [(n, trap) for n, theme in enumerate(themes) for trap in theme.not_this]
        self._rarity, self._unseen = _rarity([_count(seed) for _, seed in self._seeds])
        seeds = [self._unit(_count(seed)) for _, seed in self._seeds]
        middles = [_sum(v for v, (n, _) in zip(seeds, self._seeds, strict=True) if n == k) for k in range(len(themes))]
        traps = [self._unit(_count(trap)) for _, trap in self._traps]
        self._postings = _postings([*seeds, *map(_scaled, middles), *traps])
        self._points_to, self._shown = self._word_evidence()
        self._likeness_of = lru_cache(REMEMBERED)(self._word_likeness)

    def themes(self, text: str) -> list[Found]:
        """Every theme's evidence in a plain text, strongest first; ties stand in the codebook's order."""
        words = content(text)
        likeness = self._likeness(words)
        count, middles = len(self._seeds), len(self._seeds) + len(self._ids)
        nearest = _best(likeness[:count], self._seeds, len(self._ids))
        trapped = _best(likeness[middles:], self._traps, len(self._ids))
        pointing = self._pointing(words)
        found = []
        for n, theme in enumerate(self._ids):
            score = (nearest[n][0] + likeness[count + n]) / 2 + WORDS * sum(pointing[n].values())
            if trapped[n][0] > max(TRAPPED, nearest[n][0]):
                score /= 2  # it sounds more like what this theme is not
            found.append(Found(theme, round(score, 4), nearest[n][1], tuple(pointing[n])[:SHOWN]))
        return sorted(found, key=lambda each: -each.score)

    # ------------------------------------------------------------ likeness: cosines of weighted n-grams

    def _likeness(self, words: list[str]) -> list[float]:
        """The cosine of the words with every seed, every theme's middle, every trap, in that order."""
        total = [0.0] * (len(self._seeds) + len(self._ids) + len(self._traps))
        counts: Counter[str] = Counter()
        for word in words:
            counts.update(grams(word))
            for number, value in zip(*self._likeness_of(word), strict=True):
                total[number] += value
        length = math.sqrt(sum((k * self._weight(gram)) ** 2 for gram, k in counts.items()))
        return [value / length for value in total] if length else total

    def _word_likeness(self, word: str) -> Weights:
        """One word's part in every cosine. The product is linear, so an answer's is the sum of its words'."""
        part: dict[int, float] = {}
        for gram in grams(word):
            rarity = self._weight(gram)
            for number, weight in zip(*self._postings.get(gram, NOWHERE), strict=True):
                part[number] = part.get(number, 0.0) + weight * rarity
        return array("H", part), array("d", part.values())

    def _weight(self, gram: str) -> float:
        return self._rarity.get(gram, self._unseen)

    def _unit(self, counts: Counter[str]) -> Vector:
        return _scaled({gram: k * self._weight(gram) for gram, k in counts.items()})

    # ------------------------------------------------------------ words: stems that point to one theme

    def _word_evidence(self) -> tuple[dict[str, list[tuple[int, float]]], dict[str, str]]:
        """For each stem the themes whose seeds use it with its share, more certain when used more; and a word to show."""
        uses: dict[str, Counter[int]] = {}
        shown: dict[str, str] = {}
        for n, seed in self._seeds:
            for key, word in self._stems(content(plain(seed))).items():
                uses.setdefault(key, Counter())[n] += 1
                shown.setdefault(key, word)
        return {
            key: [(n, k / counts.total() * (1 - CHANCE**k)) for n, k in counts.items()] for key, counts in uses.items()
        }, shown

    def _pointing(self, words: list[str]) -> list[dict[str, float]]:
        """For each theme the codebook's words that point to it, each with its weight."""
        pointing: list[dict[str, float]] = [{} for _ in self._ids]
        keys = self._stems(words)
        for key in keys:
            for n, weight in self._points_to.get(key, ()):
                pointing[n][self._shown[key]] = weight / math.sqrt(len(keys))
        return pointing

    def _stems(self, words: list[str]) -> dict[str, str]:
        return {stem(word, self.language): word for word in words}


def _count(phrase: str) -> Counter[str]:
    return Counter(gram for word in content(plain(phrase)) for gram in grams(word))


def _rarity(phrases: Sequence[Counter[str]]) -> tuple[Vector, float]:
    """Smoothed inverse document frequency over the seeds: ln((1 + n) / (1 + df)) + 1, and that of an unseen n-gram."""
    found_in = Counter(gram for phrase in phrases for gram in phrase)
    n = 1 + len(phrases)
    return {gram: math.log(n / (1 + df)) + 1 for gram, df in found_in.items()}, math.log(n) + 1


def _sum(vectors: Iterable[Vector]) -> Vector:
    total: dict[str, float] = {}
    for vector in vectors:
        for gram, weight in vector.items():
            total[gram] = total.get(gram, 0.0) + weight
    return total


def _scaled(vector: Vector) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {gram: weight / length for gram, weight in vector.items()}


def _postings(vectors: Sequence[Vector]) -> Postings:
    postings: dict[str, tuple[array[int], array[float]]] = defaultdict(lambda: (array("H"), array("d")))
    for number, vector in enumerate(vectors):
        for gram, weight in vector.items():
            numbers, weights = postings[gram]
            numbers.append(number)
            weights.append(weight)
    return dict(postings)


def _best(likeness: Sequence[float], phrases: Sequence[tuple[int, str]], themes: int) -> list[tuple[float, str]]:
    """For each theme its phrase that is most like the answer; the first of equals."""
    best = [(0.0, "")] * themes
    for value, (n, phrase) in zip(likeness, phrases, strict=True):
        if value > best[n][0]:
            best[n] = (value, phrase)
    return best
