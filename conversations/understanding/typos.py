"""Forgives typing mistakes: letters that changed places, are missing, doubled or wrong; and endings of words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST_TO_FORGIVE = 4  # in shorter words every letter counts
TWO_SLIPS = 7  # letters; a word as long as this may have two
SAME_STEM, LONGEST_ENDING = 4, 3  # letters; "park" is in "parks" and "parkach"
FEW, LONG = 3, 5  # words and letters: what `mended` looks at
ARTICLES = ("وال", "بال", "ال")  # "the", "and the", "by the"
REMEMBERED = 8192


def slips(letters: int) -> int:
    """How many slips of the finger a word of so many letters may have."""
    return 0 if letters < SHORTEST_TO_FORGIVE else 1 if letters < TWO_SLIPS else 2


@lru_cache(REMEMBERED)
def nearest(token: str, words: frozenset[str]) -> str | None:
    """The word that was meant: the same, or else the nearest within the slips that its length allows."""
    if token in words:
        return token
    if not (allowed := slips(len(token) + 1)) or len(token) < SHORTEST_TO_FORGIVE or token.isdigit():
        return None
    close = process.extract(token, words, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    forgiven = [
        (count, word)
        for word, count, _ in close
        if count <= slips(max(len(word), len(token))) and (count < 2 or word[0] == token[0])  # noqa: PLR2004 - two slips
    ]
    return min(forgiven)[1] if forgiven else None


def mended(tokens: Sequence[str], words: frozenset[str]) -> Sequence[str]:
    """Words with their slips mended, where a short message has nearly one of the ``words``."""
    if len(tokens) > FEW:
        return tokens
    return [nearest(token, words) or token if len(token) >= LONG else token for token in tokens]


def alike(said: str, name: str) -> bool:
    """Whether two words are the same but for their endings."""
    same = _common(said, name)
    return same >= SAME_STEM and max(len(said), len(name)) - same <= LONGEST_ENDING


def _common(one: str, other: str) -> int:
    """How many letters two words have in common at their beginning."""
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)


@lru_cache(REMEMBERED)
def kin(token: str, words: frozenset[str]) -> frozenset[str]:
    """Which of the words were meant by one: the same, with other endings, or with slips of the finger."""
    if token in words:
        return frozenset({token})
    one = singular(token)
    if related := frozenset(word for word in words if singular(word) == one):
        return related
    if shared := {word: _common(token, word) for word in words if alike(token, word)}:
        most = max(shared.values())  # "parkin" is "parking", not "park"
        return frozenset(word for word, letters in shared.items() if letters == most)
    found = nearest(token, words)
    return frozenset({found}) if found else frozenset()


@lru_cache(REMEMBERED)
def singular(word: str) -> str:
    """A word without an English plural's ending, or without the Arabic article."""
    for article in ARTICLES:
        if word.startswith(article) and len(word) > len(article) + 1:
            return word.removeprefix(article)
    for ending in ("es", "s"):
        if word.isascii() and len(word) > len(ending) + 2 and word.endswith(ending):
            return word.removesuffix(ending)
    return word
