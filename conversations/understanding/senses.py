"""What a reply is about, where it has no word of a label: topics, days, times of day, and how much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from conversations.model import Choice
from conversations.understanding.folding import plain
from conversations.understanding.lexicon import COMMA, ENGLISH, Lexicon, Phrases
from conversations.understanding.meanings import DAYS, DEGREES, TIMES, TOPICS
from conversations.understanding.typos import alike, kin, singular
from conversations.understanding.vocabulary import FILLER, NOT, POLITE

LONGEST = 12  # words; a longer reply tells a story
SHORTEST_ANCHOR = 4  # letters of a word in a label that shows what it is about: "am" is no morning in "I am"
SHORTEST_STEM = 4  # letters of a word that is known by its stem
AMOUNTS = (10, 8, 5, 3, 0)  # of the degrees, from "a lot" to "not at all"
NEAR = 2  # amounts that are close enough to stand for each other
MUCH, LITTLE = 8, 3
FEWEST = 3  # choices of a scale
TIMES_NAMED = 2  # ways to say a time of day that stand in labels: a label "Saturday" is not the weekend


@dataclass(frozen=True)
class Sense:
    """One thing that choices are about: the words of a label that show it, and all the ways to say it."""

    anchors: tuple[str, ...]
    ways: tuple[str, ...]


class Senses:
    """The topics of a language and of English, and how much each degree is."""

    def __init__(self, lexicon: Lexicon, language: str) -> None:
        self.lexicon, self.language = lexicon, language
        self.senses = tuple(_senses(lexicon, language))

    @cached_property
    def phrases(self) -> Phrases:
        """Every way to say a topic, in stems, with the numbers of the topics that it says."""
        found: dict[str, list[str]] = {}
        for number, sense in enumerate(self.senses):
            for way in dict.fromkeys(map(_stem, sense.ways)):
                found.setdefault(way, []).append(str(number))
        return Phrases({way: " ".join(numbers) for way, numbers in found.items()})

    @cached_property
    def degrees(self) -> Phrases:
        """Every way to say how much, as its number, and what may stand around it."""
        found: dict[str, str] = {}
        for tongue in dict.fromkeys((self.language, ENGLISH)):
            for number, ways in enumerate(COMMA.split(self.lexicon.say(DEGREES, tongue))):
                for way in map(plain, ways.split("/")):
                    found.setdefault(way, str(number))
        around = self.lexicon.phrases(self.language, filler=FILLER, polite=POLITE).meanings
        return Phrases({**dict.fromkeys(around, "around"), **found})

    def links(self, choices: Sequence[Choice]) -> dict[int, frozenset[int]]:
        """The places of the choices whose label shows a topic, by the number of the topic."""
        labels = [plain(self.lexicon.say(choice.label, self.language)).split() for choice in choices]
        refusing = self.lexicon.phrases(self.language, not_=NOT)
        found: dict[int, set[int]] = {}
        for place, label in enumerate(labels):
            for same in (_same, _alike):  # by their stems only where no very word of a topic is in a label
                numbers = [
                    number
                    for number, sense in enumerate(self.senses)
                    if any(_shows(label, each, refusing, same) for each in sense.anchors)
                ]
                for number in numbers:
                    found.setdefault(number, set()).add(place)
                if numbers:
                    break
        return {number: frozenset(places) for number, places in found.items()}

    def scale(self, choices: Sequence[Choice]) -> dict[int, int]:
        """The place of the choice for each amount, if the choices are amounts: "A lot", "A bit", "Not at all"."""
        found: dict[int, int] = {}
        for place, choice in enumerate(choices):
            label = plain(self.lexicon.say(choice.label, self.language)).split()
            amounts = [AMOUNTS[int(meaning)] for _, meaning in self.degrees.cut(label) if meaning.isdigit()]
            if not amounts and self.lexicon.phrases(self.language, not_=NOT).at(label, 0):
                amounts = [AMOUNTS[-1]]  # "Not important"
            if not amounts or amounts[0] in found:
                return {}
            found[amounts[0]] = place
        return found if len(found) >= FEWEST else {}

    def told(self, tokens: Sequence[str], links: dict[int, frozenset[int]]) -> set[int]:
        """The choices that a reply is about, those first that most of it is about."""
        if not links or len(tokens) > LONGEST:
            return set()
        hits: Counter[int] = Counter()
        for said, numbers in self.phrases.cut([self._mended(token) for token in tokens]):
            meant = [links[number] for number in map(int, numbers.split()) if number in links]
            fewest = min(map(len, meant), default=0)
            for place in frozenset().union(*(places for places in meant if len(places) == fewest)):
                hits[place] += len(said.split())
        most = max(hits.values(), default=0)
        return {place for place, count in hits.items() if count == most}

    def wholly(self, tokens: Sequence[str], links: dict[int, frozenset[int]]) -> set[int]:
        """The choices that a reply of several words is the name of: "community centre", "money worries"."""
        numbers = self.phrases.meanings.get(" ".join(map(singular, tokens)), "") if links and len(tokens) > 1 else ""
        meant = [links[number] for number in map(int, numbers.split()) if number in links]
        return {*frozenset().union(*meant)}

    def amount(self, tokens: Sequence[str], scale: dict[int, int], known: frozenset[str]) -> int | None:
        """The place on a scale that a reply means, when it says how much and nothing else."""
        if self._denies(tokens, known):
            low = [place for amount, place in scale.items() if amount <= LITTLE]
            return low[0] if len(low) == 1 else None
        cut = [(said, meaning) for said, meaning in self.degrees.cut(tokens) if meaning != "around"]
        if any(not meaning and said not in known for said, meaning in cut):
            return None
        found = {AMOUNTS[int(meaning)] for _, meaning in cut if meaning}
        if len(found) > 1:
            found.discard(AMOUNTS[0])  # "really not much"
        return _nearest(found.pop(), scale) if len(found) == 1 else None

    def _denies(self, tokens: Sequence[str], known: frozenset[str]) -> bool:
        """Whether a reply is a "not" and words of the labels: "not important"."""
        said = self.lexicon.phrases(self.language, not_=NOT).at(tokens, 0)
        rest = tokens[said[0] :] if said else ()
        says_how_much = any(meaning.isdigit() for _, meaning in self.degrees.cut(tokens))
        return bool(rest) and not says_how_much and known.issuperset(rest)

    def _mended(self, token: str) -> str:
        """A word in its stem, or the one that was meant by it."""
        stem, words = singular(token), self.phrases.words
        if stem in words or len(token) < SHORTEST_STEM + 1:
            return stem
        return min(kin(stem, words), key=lambda word: (abs(len(word) - len(stem)), word), default=stem)


def _senses(lexicon: Lexicon, language: str) -> Iterator[Sense]:
    """Each topic, day and time of day, in a language and in English."""
    tongues = dict.fromkeys((language, ENGLISH))
    for topic in TOPICS:
        halves = [lexicon.say(topic, tongue).partition(":") for tongue in tongues]
        anchors = _plain(",".join(first for first, _, _ in halves))
        yield Sense(anchors, (*anchors, *_plain(",".join(rest for *_, rest in halves))))
    for text, naming in ((DAYS, None), (TIMES, TIMES_NAMED)):
        lists = [COMMA.split(lexicon.say(text, tongue)) for tongue in tongues]
        for same in zip(*lists, strict=False):
            ways = _plain(",".join(same).replace("/", ","))
            first = _plain(",".join(",".join(each.split("/")[:naming]) for each in same))
            yield Sense(tuple(way for way in first if len(way) >= SHORTEST_ANCHOR), ways)


def _plain(listed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(plain, COMMA.split(listed)))))


def _stem(way: str) -> str:
    return " ".join(map(singular, way.split()))


def _shows(label: Sequence[str], anchor: str, refusing: Phrases, same: Callable[[str, str], bool]) -> bool:
    """Whether a label is about what an anchor names. "Not going" is not about going."""
    words = anchor.split()
    places = [next((place for place, each in enumerate(label) if same(each, word)), None) for word in words]
    if None in places:
        return False
    first = places[0] or 0
    return not (first and refusing.at(label, first - 1)) or refusing.among(words)


def _same(one: str, other: str) -> bool:
    return singular(one) == singular(other)


def _alike(one: str, other: str) -> bool:
    return not (one.isascii() and other.isascii()) and len(other) > SHORTEST_STEM and alike(one, other)


def _nearest(amount: int, scale: dict[int, int]) -> int | None:
    """The place of the amount, or of the one amount close to it; beyond the ends of the scale, of its end."""
    if amount in scale:
        return scale[amount]
    if amount < min(scale) <= LITTLE:
        return scale[min(scale)]
    if amount > max(scale) >= MUCH:
        return scale[max(scale)]
    near = [each for each in scale if abs(each - amount) <= NEAR]
    return scale[near[0]] if len(near) == 1 else None
