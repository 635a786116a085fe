"""Reads a message of another language word by word in English, so that all that is known of English helps there too.

No translation: the order stays, and what has no English here is left out. It is enough to see that somebody's dad, hitting
and "me" stand near each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module

from conversations.safety.matchers import ENGLISH, Sentences, in_english, matcher

SHORTEST = 3  # letters of a beginning
REMEMBERED = 8192  # words of a language
PREFIXES = {"ar": "وال بال فال كال لل ال و ب ل ف س".split()}  # what is written in one with the word after it


class Glossary:
    """The English of words, and of all words that begin in some way: lines such as ``бив<TAB>hit`` and ``удар*<TAB>hits``."""

    def __init__(self, lines: str, prefixes: Sequence[str] = ()) -> None:
        entries = (line.split("\t") for line in lines.splitlines())
        self._words = {word: tuple(english.split()) for word, english in entries}
        self._longest = max((len(word) for word in self._words if word.endswith("*")), default=0)
        self._prefixes = prefixes
        self._read = lru_cache(REMEMBERED)(self._looked_up)

    def read(self, said: Sentences) -> list[list[str]]:
        """Sentences of plain words as the English words that stand for them."""
        return [[english for word in sentence for english in self._read(word)] for sentence in said]

    def _looked_up(self, word: str) -> tuple[str, ...]:
        if (found := self._found(word)) is not None:
            return found
        for prefix in self._prefixes:
            if word.startswith(prefix) and (found := self._found(word.removeprefix(prefix))) is not None:
                return found
        # People mix English in; of a word that only looks so nothing is known, and nothing comes.
        return (word,) if word in matcher(ENGLISH).vocabulary or word.isdigit() else ()

    def _found(self, word: str) -> tuple[str, ...] | None:
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


def glossed(said: Sentences, language: str) -> list[list[str]]:
    """Sentences of another language in the English lexicon's spelling; nothing of a language without a glossary."""
    return in_english(known.read(said)) if (known := glossary(language)) else []
