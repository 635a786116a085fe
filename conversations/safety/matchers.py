"""The lexicons, compiled once, and a message as they read it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from conversations.safety.languages import LEXICONS, en
from conversations.safety.matching import Index, Matcher
from conversations.safety.normalising import sentences

ENGLISH = "en"
SHORTEST_STARRED = 4  # letters of a word whose middle may be hidden

Sentences = Sequence[Sequence[str]]


@cache
def matcher(language: str) -> Matcher:
    """The matcher of a language."""
    return Matcher(LEXICONS[language])


@cache
def index() -> Index:
    """Which languages beside English a word matters to."""
    return Index({language: matcher(language) for language in LEXICONS if language != ENGLISH})


def plain_sentences(words: str) -> list[list[str]]:
    """A message's sentences as plain words, disguises taken off."""
    return sentences(words, _unstarred)


def in_english(said: Sentences) -> list[list[str]]:
    """The same in the spelling of the English lexicon."""
    vocabulary = matcher(ENGLISH).vocabulary
    return [en.canonical(each, vocabulary) for each in said]


@lru_cache(1024)
def _unstarred(word: str) -> str:
    """The word of risk whose middle was hidden by stars: "su*cide"."""
    hidden = re.compile(re.sub(r"[*#]+", lambda stars: f"[a-z]{{1,{len(stars.group()) + 1}}}", word))
    known = (each for each in sorted(matcher(ENGLISH).vocabulary) if len(each) >= SHORTEST_STARRED)
    return next((each for each in known if hidden.fullmatch(each)), word)
