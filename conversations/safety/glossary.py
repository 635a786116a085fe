"""Reads a message of another language word by word in English, so that all that is known of English helps there too.

No translation: the order stays, and what has no English here is left out. It is enough to see that somebody's dad, hitting
and "me" stand near each other.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module
from sys import intern

from conversations.safety.languages import LEXICONS
from conversations.safety.matchers import ENGLISH, Sentences, in_english, matcher

SHORTEST = 3  # letters of a beginning
REMEMBERED = 8192  # words of a language
ENOUGH = 0.5  # of a message's words; a language knows so much of hardly any message in another one
# The languages that are written in a script, by the name that Unicode gives its letters. Phones have written all of them in Latin.
SCRIPTS = {
    "LATIN": tuple(LEXICONS),
    "ARABIC": ("ar", "ur", "pa"),
    "BENGALI": ("bn",),
    "GURMUKHI": ("pa",),
    "CYRILLIC": ("uk",),
}
PREFIXES = {"ar": "وال بال فال كال لل ال و ب ل ف س".split()}  # what is written in one with the word after it


class Glossary:
    """The English of words, and of all words that begin in some way: lines such as ``бив<TAB>hit`` and ``удар*<TAB>hits``."""

    def __init__(self, lines: str, prefixes: Sequence[str] = ()) -> None:
        entries = (line.split("\t") for line in lines.splitlines())
        self._words = {word: intern(english) for word, english in entries}  # many words mean the same
        self._longest = max((len(word) for word in self._words if word.endswith("*")), default=0)
        self._prefixes = prefixes
        self._read = lru_cache(REMEMBERED)(self._looked_up)
        self._knows = lru_cache(REMEMBERED)(lambda word: self._entry(word) is not None)

    def share(self, words: Sequence[str]) -> float:
        """How much of a message's words it knows: from 0 to 1."""
        return sum(map(self._knows, words)) / len(words) if words else 0.0

    def read(self, said: Sentences) -> list[list[str]]:
        """Sentences of plain words as the English words that stand for them."""
        return [[english for word in sentence for english in self._read(word)] for sentence in said]

    def _looked_up(self, word: str) -> tuple[str, ...]:
        if (found := self._entry(word)) is not None:
            return tuple(found.split())
        # People mix English in; of a word that only looks so nothing is known, and nothing comes.
        return (word,) if word in matcher(ENGLISH).vocabulary or word.isdigit() else ()

    def _entry(self, word: str) -> str | None:
        """The English of a word, or of what is left of it without a prefix."""
        without = (word.removeprefix(prefix) for prefix in self._prefixes if word.startswith(prefix))
        return next((found for each in (word, *without) if (found := self._found(each)) is not None), None)

    def _found(self, word: str) -> str | None:
        """The word's own entry, else that of its longest beginning."""
        lengths = range(min(len(word), self._longest - 1), SHORTEST - 1, -1)
        names = (word, *(f"{word[:length]}*" for length in lengths))
        return next((self._words[name] for name in names if name in self._words), None)


@cache
def glossary(language: str) -> Glossary | None:
    """The glossary of a language; none where none was written."""
    try:
        words = import_module(f"conversations.safety.glossaries.{language}").WORDS
    except ModuleNotFoundError:
        return None
    return Glossary(words, PREFIXES.get(language, ()))


def tongue(said: Sentences, language: str) -> str | None:
    """The language with a glossary that a message is in: ``language``, if that may be, else the one that knows most words.

    None where none of them knows half of it. People press the wrong language, or write another one all the same.
    """
    words = [word for each in said for word in each]
    if (known := glossary(language)) and known.share(words) >= ENOUGH:
        return language
    scripts = {unicodedata.name(word[0], "").partition(" ")[0] for word in words}
    may_be = {code for script in scripts for code in SCRIPTS.get(script, ())}  # the others are not even loaded
    shares = [(each.share(words), code) for code in may_be if (each := glossary(code))]
    share, likely = max(shares, default=(0.0, ""))
    return likely if share >= ENOUGH else None


def glossed(said: Sentences, language: str) -> list[list[str]]:
    """Sentences of another language in the English lexicon's spelling; nothing of a language without a glossary."""
    return in_english(known.read(said)) if (known := glossary(language)) else []
