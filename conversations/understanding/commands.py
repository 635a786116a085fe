"""The words that work everywhere, told from answers that only look like them ("stop the cars on our street")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import OSA

from conversations.understanding.folding import is_symbol, plain
from conversations.understanding.lexicon import ENGLISH, Lexicon, Phrases
from conversations.understanding.vocabulary import (
    COMMANDS,
    DECLINE,
    FILLER,
    HELP_WITH,
    HELP_WITHIN,
    NO_ALONE,
    NO_THANKS,
    NO_WORDS,
    NOTHING,
    POLITE,
    STOP_DOING,
    STOP_WHAT,
    STOP_WHOM,
    UNSURE,
    Command,
)

DOUBLED = re.compile(r"(.)\1")
LONG_ENOUGH = 5  # letters; "son" is Turkish for "end", and a child in English
SHORTEST_SLIP, ANY_SLIP = (
    4,
    7,
)  # letters; two that changed places are forgiven in short words, any one slip in long ones


class Commands:
    """Finds the command that a message is."""

    def __init__(self, lexicon: Lexicon, languages: Iterable[str]) -> None:
        self.lexicon = lexicon
        self._languages = tuple(languages)
        self._meanings: dict[str, Phrases] = {}

    def whole(self, words: str, language: str) -> Command | None:
        """The command that the whole message is, politeness apart."""
        tokens = plain(words).split()
        if not tokens:
            return None
        meanings = self._of(language)
        for said in self._bare(tokens, language):
            if found := meanings.meanings.get(" ".join(said)):
                return Command(found)
        said = [token for token in self._stripped(tokens, language) if not is_symbol(token)]
        if len(meant := _all_meant(meanings, said)) == 1:  # "stop stop it"
            return Command(meant.pop())
        if self._is_plea_to_stop(said, language):
            return Command.STOP
        return self._mistyped(said[0], language) if len(said) == 1 else None

    def wants_help(self, words: str, language: str) -> bool:
        """Whether a longer message asks for help now: "please help me I don't know what to do"."""
        tokens = plain(words).split()
        cries = self.lexicon.phrases(language, help=HELP_WITHIN)
        follow = self.lexicon.phrases(language, help_with=HELP_WITH)
        for place in range(len(tokens)):
            if cry := cries.at(tokens, place):
                after = place + cry[0]
                if after == len(tokens) or not follow.at(tokens, after):
                    return True
        return False

    def is_unsure(self, words: str, language: str) -> bool:
        """Whether somebody says no more than that they do not know."""
        return self._only(words, self.lexicon.phrases(language, unsure=UNSURE, polite=POLITE, filler=FILLER), "unsure")

    def declines(self, words: str, language: str) -> bool:
        """Whether somebody says that they would rather not answer."""
        declining = self.lexicon.phrases(language, declining=DECLINE, polite=POLITE, filler=FILLER)
        return self._only(words, declining, "declining")

    def turns_down(self, words: str, language: str) -> bool:
        """Whether somebody says "no thanks", "nah ye're alright"."""
        phrases = self.lexicon.phrases(
            language,
            no_thanks=NO_THANKS,
            declining=DECLINE,
            no=NO_WORDS,
            no_alone=NO_ALONE,
            polite=POLITE,
            filler=FILLER,
        )
        return self._only(words, phrases, "no_thanks") or self._only(words, phrases, "declining")

    def is_nothing(self, words: str, language: str) -> bool:
        """Whether somebody has nothing to say to a question for own words."""
        if (bare := words.strip()) and not bare.strip("-–—/"):
            return True
        phrases = self.lexicon.phrases(language, nothing=NOTHING, unsure=UNSURE, polite=POLITE)
        return self._only(words, phrases, "nothing") or self._only(words, phrases, "unsure")

    def _only(self, words: str, phrases: Phrases, wanted: str) -> bool:
        return wanted in _all_meant(phrases, plain(words).split())

    def _of(self, language: str) -> Phrases:
        """Every command in the language and in English; in the other languages too, if the word is not a short one."""
        if language not in self._meanings:
            found: dict[str, str] = {}
            lists = (*COMMANDS.items(), (Command.SKIP, DECLINE))
            for tongue in dict.fromkeys((language, ENGLISH, *self._languages)):
                for command, text in lists:
                    phrases = (
                        self.lexicon.both(text, language) if tongue == language else self.lexicon.own(text, tongue)
                    )
                    for phrase in phrases:
                        if tongue == language or len(phrase) >= LONG_ENOUGH or not phrase.isascii():
                            found.setdefault(phrase, command)
            self._meanings[language] = Phrases(found)
        return self._meanings[language]

    def _bare(self, tokens: Sequence[str], language: str) -> Iterator[Sequence[str]]:
        """The message as it is, and with more and more politeness taken from its ends."""
        polite = self.lexicon.phrases(language, polite=POLITE)
        cut = [(said, meaning or is_symbol(said)) for said, meaning in polite.cut(tokens)]
        yield tokens
        before = next((place for place, (_, is_polite) in enumerate(cut) if not is_polite), len(cut))
        behind = next((place for place, (_, is_polite) in enumerate(reversed(cut)) if not is_polite), len(cut))
        for start in range(before + 1):
            for stop in range(behind + 1):
                if start + stop and start + stop < len(cut):
                    yield [said for said, _ in cut[start : len(cut) - stop]]

    def _stripped(self, tokens: Sequence[str], language: str) -> list[str]:
        """The message without any politeness at its ends."""
        *_, shortest = self._bare(tokens, language)
        return " ".join(shortest).split()

    def _is_plea_to_stop(self, tokens: Sequence[str], language: str) -> bool:
        phrases = self.lexicon.phrases(language, doing=STOP_DOING, what=STOP_WHAT, whom=STOP_WHOM, polite=POLITE)
        return {"doing", "what"} <= _all_meant(phrases, tokens)

    def _mistyped(self, token: str, language: str) -> Command | None:
        """The command that one word is with one slip. In a short word only two letters may have changed places."""
        if len(token) < SHORTEST_SLIP or not token.isascii():
            return None
        for text in COMMANDS.values():
            for phrase in self.lexicon.both(text, language):
                if " " in phrase or len(phrase) < SHORTEST_SLIP:
                    continue
                if DOUBLED.sub(r"\1", phrase) == DOUBLED.sub(r"\1", token):
                    return Command(self._of(language).meanings[phrase])
                changed = sorted(phrase) == sorted(token) or len(phrase) >= ANY_SLIP
                if changed and OSA.distance(phrase, token, score_cutoff=1) <= 1:
                    return Command(self._of(language).meanings[phrase])
        return None


def _all_meant(phrases: Phrases, tokens: Sequence[str]) -> set[str]:
    """What the phrases mean that the words are, signs apart; nothing as soon as a word is in none: most are longer answers."""
    found: set[str] = set()
    for said, meaning in phrases.cut(tokens):
        if meaning:
            found.add(meaning)
        elif not is_symbol(said):
            return set()
    return found
