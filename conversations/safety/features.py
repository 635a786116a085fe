"""What the learned part of the detector looks at: the words of a message, words near each other, and their classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

NEAR = 4  # words from one to the next that are still seen together
LETTERS = (4, 5)  # in a row
NUMBER = "#"  # any number

Classes = Callable[[str], tuple[str, ...]]  # of a word: "@kin" of "dad"


def features(said: Sequence[Sequence[str]], classes: Classes) -> set[str]:
    """The features of sentences, each a list of plain words: "dad", "@kin", "hits me", "@kin~me"."""
    found: set[str] = set()
    for sentence in said:
        words = [NUMBER if word.isdigit() else word for word in sentence]
        known = [(word, *classes(word)) for word in words]
        found.update(name for names in known for name in names)
        found.update(map(" ".join, pairwise(words)))
        found.update(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
        found.update(_near(known))
        if words:
            found.update((f"^ {words[0]}", f"{words[-1]} $"))
    return found


def spellings(said: Sequence[Sequence[str]]) -> set[str]:
    """Every so many letters in a row, marked as such ("'hits"): they see what is misspelt, too."""
    texts = [f" {' '.join([NUMBER if word.isdigit() else word for word in sentence])} " for sentence in said]
    return {
        f"'{text[start : start + length]}"
        for text in texts
        for length in LETTERS
        for start in range(len(text) - length + 1)
    }


def _near(known: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Classes of words with classes and words that come soon after."""
    for at, (word, *classes) in enumerate(known):
        for other, *others in known[at + 1 : at + NEAR]:
            for one in classes:
                yield f"{one}~{other}"
                for each in others:
                    yield f"{one}~{each}"
            for each in others:
                yield f"{word}~{each}"
