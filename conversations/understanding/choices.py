"""Which of the choices a reply means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from rapidfuzz.distance import OSA

from conversations.model import Choice
from conversations.understanding.folding import plain
from conversations.understanding.lexicon import COMMA, ENGLISH, Lexicon, Phrases
from conversations.understanding.polarity import Polarity
from conversations.understanding.senses import Senses
from conversations.understanding.typos import kin, singular
from conversations.understanding.vocabulary import FILLER, NO_ALONE, NO_WORDS, POLITE, YES_ALONE, YES_WORDS

SHORTEST_PART = 3  # letters of a part that can stand for a whole label
SHORTEST_START = 4  # letters of a label that was cut short
CLOSE = 0.84  # of 1: one wrong letter in a word of seven


@dataclass(frozen=True)
class Name:
    """One way to say a choice: as it is compared, and the words that tell it from others."""

    place: int  # of the choice
    words: str
    telling: frozenset[str]


@dataclass(frozen=True)
class Names:
    """The names of every choice of a question in a language; those of the language itself come before English ones."""

    choices: tuple[Choice, ...]
    own: tuple[Name, ...]
    english: tuple[Name, ...]
    yes: frozenset[int]
    no: frozenset[int]
    links: dict[int, frozenset[int]] = field(default_factory=dict)  # of each topic, the choices that are about it
    scale: dict[int, int] = field(default_factory=dict)  # of each amount, the choice that is as much

    @cached_property
    def all(self) -> tuple[Name, ...]:
        """Every name."""
        return (*self.own, *self.english)

    @cached_property
    def joined(self) -> Mapping[str, str]:
        """Two words that follow each other in a name, as people write them in one: "playpark"."""
        tokens = (name.words.split() for name in self.all)
        return {f"{one}{two}": f"{one} {two}" for words in tokens for one, two in pairwise(words)}

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that tells one choice from another."""
        return frozenset(word for name in self.all for word in name.telling)

    def exactly(self, said: str) -> set[int]:
        """The choices with this very name."""
        own = {name.place for name in self.own if name.words == said}
        return own or {name.place for name in self.english if name.words == said}

    @cached_property
    def labels(self) -> Mapping[int, str]:
        """The label of each choice."""
        return {name.place: name.words for name in reversed(self.own)}

    @cached_property
    def shared(self) -> frozenset[str]:
        """The words that several labels have, and that tell none from another: the "happy" of a scale."""
        counted = Counter(word for label in self.labels.values() for word in {*label.split()})
        return frozenset(word for word, count in counted.items() if count > 1)

    def beginning(self, said: str) -> set[int]:
        """The choices with a name that was cut short here; "of course" is no short "of course not"."""
        names = (
            self.own if not self.yes | self.no else [name for name in self.own if self.labels[name.place] == name.words]
        )
        found = {name.place for name in names if len(said) >= SHORTEST_START and name.words.startswith(said)}
        return found or {
            name.place for name in self.english if len(said) >= SHORTEST_START and name.words.startswith(said)
        }

    def within(self, said: str) -> set[int]:
        """The choice that has these words in its label, if it is the only one: "no name" of "Yes, with no name"."""
        found = {place for place, label in self.labels.items() if " " in said and f" {said} " in f" {label} "}
        return found if len(found) == 1 else set()

    def nearly(self, said: str) -> set[int]:
        """The choices with nearly this name, spaces apart."""
        bare = said.replace(" ", "")
        if len(bare) < SHORTEST_START:
            return set()
        close = {
            name.place: score
            for name in self.all
            if _digits(name.words) == _digits(bare)
            and (score := OSA.normalized_similarity(bare, name.words.replace(" ", ""), score_cutoff=CLOSE)) >= CLOSE
        }
        best = max(close.values(), default=0)
        return {place for place, score in close.items() if score == best}

    def saying(self, polarity: Polarity) -> set[int]:
        """The choices that mean yes, or no."""
        return {*(self.yes if polarity is Polarity.YES else self.no)}


def named(
    choices: Sequence[Choice], lexicon: Lexicon, language: str, tongues: Mapping[str, Sequence[str]], senses: Senses
) -> Names:
    """The names of choices in a language. ``tongues`` are the names of languages, for choices that are languages."""
    filler = lexicon.phrases(language, filler=FILLER, polite=POLITE)
    own = [Name(place, words, _telling(words, filler)) for place, words in _names(choices, lexicon, language)]
    own += [
        Name(place, words, _telling(words, filler))
        for place, choice in enumerate(choices)
        if not choice.label.translate
        for words in tongues.get(choice.value, ())
    ]
    known = {name.words for name in own}
    english = (
        Name(place, words, _telling(words, filler))
        for place, words in (_names(choices, lexicon, ENGLISH) if language != ENGLISH else ())
        if words not in known
    )
    return Names(
        tuple(choices),
        tuple(own),
        tuple(english),
        _polar(
            Polarity.YES,
            choices,
            own,
            lexicon.phrases(language, yes=YES_WORDS),
            lexicon.phrases(language, yes_alone=YES_ALONE),
            lexicon.both(YES_WORDS, language),
        ),
        _polar(
            Polarity.NO,
            choices,
            own,
            lexicon.phrases(language, no=NO_WORDS),
            lexicon.phrases(language, no_alone=NO_ALONE),
            lexicon.both(NO_WORDS, language),
        ),
        senses.links(choices),
        senses.scale(choices),
    )


def _names(choices: Sequence[Choice], lexicon: Lexicon, language: str) -> Iterator[tuple[int, str]]:
    for place, choice in enumerate(choices):
        also = COMMA.split(lexicon.say(choice.also, language)) if choice.also else ()
        for words in dict.fromkeys(map(plain, (lexicon.say(choice.label, language), *also))):
            if words:
                yield place, words


def _digits(words: str) -> list[str]:
    """No slip makes a 13 of an 18."""
    return [letter for letter in words if letter.isdigit()]


def _telling(words: str, filler: Phrases) -> frozenset[str]:
    tokens = words.split()
    return frozenset(word for words in filler.without(tokens) for word in words.split()) or frozenset(tokens)


def _polar(
    polarity: Polarity,
    choices: Sequence[Choice],
    names: Sequence[Name],
    phrases: Phrases,
    alone: Phrases,
    plainest: Sequence[str],
) -> frozenset[int]:
    """The choices that mean yes (or no): by their value, by how the label begins, or by the plainest word for it."""
    labels = {name.place: name for name in reversed(names)}
    begins = {place for place, name in labels.items() if phrases.at(name.words.split(), 0)}
    means = {place for place, choice in enumerate(choices) if choice.value == polarity}
    plainly = means or begins | {name.place for name in names if name.words in plainest[:1]}
    if plainly:
        return frozenset(plainly)
    nearly = {place for place, name in labels.items() if alone.at(name.words.split(), 0)}
    return frozenset(nearly if len(nearly) == 1 else ())  # "Can't go"


def told(tokens: Sequence[str], names: Names, filler: Phrases, topics: frozenset[str]) -> set[int]:
    """The choices that the words of a reply name, best first: a whole name, a part of one, or a single telling word."""
    apart = " ".join(names.joined.get(token, token) for token in tokens).split()
    kept = [word for words in filler.without(apart) for word in words.split()] or apart
    related = {token: _related(token, names.words, topics) for token in kept}
    wholes: dict[int, frozenset[str]] = {}
    parts: set[int] = set()
    hits: dict[int, int] = {}
    polar = names.yes | names.no
    for name in names.all:
        meant = {token for token in kept if related[token] & name.telling}
        if not meant:
            continue
        covered = frozenset(word for token in meant for word in related[token] & name.telling)
        room = 1 if names.choices[name.place].whole else len(meant) + 2
        is_whole = covered == name.telling and len(kept) - len(meant) <= room and len(name.words) >= SHORTEST_PART - 1
        if is_whole and len(meant) > len(wholes.get(name.place, ())):
            wholes[name.place] = frozenset(meant)
        if name.place in polar and name.words != names.labels[name.place]:
            continue  # the "under" of "under no circumstances" is no "no"
        if len(meant) == len(kept) and len(" ".join(kept)) >= SHORTEST_PART:
            parts.add(name.place)
        if not names.choices[name.place].whole:
            hits[name.place] = max(hits.get(name.place, 0), len(meant))
    if wholes:
        return {place for place, meant in wholes.items() if not any(meant < other for other in wholes.values())}
    if parts:
        return _exact_first(parts, kept, names)
    return (
        {place for place, count in hits.items() if len(kept) - count <= max(1, count)} if len(hits) == 1 else set(hits)
    )


def _related(token: str, words: frozenset[str], topics: frozenset[str]) -> frozenset[str]:
    """The words of names that one word means; none if it is the very word for a topic: "parks" are not "parking"."""
    stem = singular(token)
    if token not in words and stem in topics:
        return frozenset(word for word in words if singular(word) == stem)
    return kin(token, words)


def _exact_first(places: set[int], kept: Sequence[str], names: Names) -> set[int]:
    """Of several choices that parts were said of, those that have the very words."""
    if len(places) < 2:  # noqa: PLR2004 - nothing to choose between
        return places
    said = {*kept}
    return {name.place for name in names.all if name.place in places and said <= {*name.words.split()}} or places
