"""The word lists of every language, as `plain` writes them, and phrases found in what somebody said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from conversations.understanding.folding import plain
from conversations.understanding.meanings import IN_ORDER
from conversations.understanding.vocabulary import LISTS, NUMBERED
from conversations.words import Text

Say = Callable[[Text, str], str]
ENGLISH = "en"
COMMA = re.compile("[,،、]")  # as it is written in each script
SLASH = re.compile("[,،、/]")


class Phrases:
    """Phrases with what each of them means, found in words from left to right, the longest first."""

    def __init__(self, meanings: Mapping[str, str]) -> None:
        self.meanings = meanings
        self.words = frozenset(word for phrase in meanings for word in phrase.split())
        self._starting: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase in sorted(meanings, key=lambda each: -len(each.split())):
            tokens = tuple(phrase.split())
            self._starting.setdefault(tokens[0], []).append((tokens, meanings[phrase]))

    def at(self, tokens: Sequence[str], place: int) -> tuple[int, str] | None:
        """How many words the longest phrase at this place has, and what it means."""
        for phrase, meaning in self._starting.get(tokens[place], ()):
            if len(phrase) == 1 or tuple(tokens[place : place + len(phrase)]) == phrase:
                return len(phrase), meaning
        return None

    def cut(self, tokens: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The words in phrases, each with its meaning; "" for a word that is in none."""
        place = 0
        while place < len(tokens):
            if tokens[place] in self._starting and (found := self.at(tokens, place)):
                length, meaning = found
                yield " ".join(tokens[place : place + length]), meaning
                place += length
            else:  # nearly always
                yield tokens[place], ""
                place += 1

    def without(self, tokens: Sequence[str]) -> list[str]:
        """The words that are in no phrase."""
        return [words for words, meaning in self.cut(tokens) if not meaning]

    def among(self, tokens: Sequence[str]) -> bool:
        """Whether one of the phrases is in the words."""
        return any(meaning for _, meaning in self.cut(tokens))


class Lexicon:
    """Reads the lists of `vocabulary` in each language, once. ``say`` translates a wording."""

    def __init__(self, say: Say) -> None:
        self.say = say
        self._lists: dict[tuple[str, str], tuple[str, ...]] = {}
        self._taken: dict[str, frozenset[str]] = {}
        self._phrases: dict[tuple[str, ...], Phrases] = {}
        self._numbers: dict[tuple[str, ...], Mapping[str, int]] = {}
        self.made: dict[tuple[str, ...], Phrases] = {}  # what others put together of the lists

    def own(self, text: Text, language: str) -> tuple[str, ...]:
        """The phrases of a list in a language alone."""
        key = (text.msgid, language)
        if key not in self._lists:
            between = SLASH if text in (*NUMBERED, *IN_ORDER) else COMMA
            found = (plain(phrase) for phrase in between.split(self.say(text, language)))
            self._lists[key] = tuple(dict.fromkeys(filter(None, found)))
        return self._lists[key]

    def both(self, text: Text, language: str) -> tuple[str, ...]:
        """The phrases of a list in a language and in English."""
        own = self.own(text, language)
        if language == ENGLISH:
            return own
        taken = self._meant_otherwise(language)
        return (*own, *(phrase for phrase in self.own(text, ENGLISH) if phrase not in taken and phrase not in own))

    def phrases(self, language: str, **lists: Text) -> Phrases:
        """The phrases of lists, with the names that the lists are given here; the first list wins."""
        key = (language, *lists)
        if key not in self._phrases:
            found: dict[str, str] = {}
            for meaning, text in lists.items():
                for phrase in self.both(text, language):
                    found.setdefault(phrase, meaning)
            self._phrases[key] = Phrases(found)
        return self._phrases[key]

    def numbers(self, text: Text, language: str) -> Mapping[str, int]:
        """Each way to write the numbers of a list, with the number's place in it, counted from 1."""
        key = (text.msgid, language)
        if key not in self._numbers:
            found: dict[str, int] = {}
            for tongue in dict.fromkeys((language, ENGLISH)):
                taken = self._meant_otherwise(language) if tongue != language else ()
                for number, ways in enumerate(COMMA.split(self.say(text, tongue)), 1):
                    found |= {
                        way: number for way in map(plain, ways.split("/")) if way not in taken and way not in found
                    }
            self._numbers[key] = found
        return self._numbers[key]

    def _meant_otherwise(self, language: str) -> frozenset[str]:
        """Words of a language that mean something else in English: "no" is "well" in Polish."""
        if language not in self._taken:
            lists = [({*self.own(text, language)}, {*self.own(text, ENGLISH)}) for text in LISTS]
            self._taken[language] = frozenset().union(*(own - english for own, english in lists))
        return self._taken[language]


def unmet(tokens: Iterable[str], allowed: Phrases) -> bool:
    """Whether there is a word that none of the phrases has."""
    return any(not meaning for _, meaning in allowed.cut([*tokens]))
