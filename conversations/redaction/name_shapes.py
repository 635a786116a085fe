"""What a name looks like: where it ends, and when a word with a capital is a place's, a shop's or somebody famous's."""

from __future__ import annotations

import re

from conversations.redaction.given_names import CERTAIN, MAYBE, NAMES, NO_NAMES
from conversations.redaction.name_patterns import MAC, NAMED, SHORTEST_AGAIN, WORD
from conversations.redaction.name_words import (
    DOES,
    ENDS_OF_WORDS,
    FAMOUS_WHOLE,
    PEOPLE_AT,
    PLACES,
    SMALL_BEFORE,
    STOP_LOWER,
)

MOST_WORDS = 3  # of one name
_OWNED = re.compile(r"['’]s$")
_NEXT = re.compile(rf" ({WORD})(?: ({WORD}))?")
_ACTS_AFTER = DOES - {"and", "at", "who"}


def bare(word: str) -> str:
    """The word without the 's of possession."""
    return _OWNED.sub("", word)


def core(word: str) -> str:
    """The word as the lists have it."""
    return bare(word).casefold().replace("’", "'").strip("'-.")


def end_of(text: str, start: int, most: int = MOST_WORDS) -> int:
    """Where a name in capitals ends that begins at ``start``: "Jean", "Jean McBride", "Anna-Maria O'Neil"."""
    end = at = start
    for place in range(most):
        word = NAMED.match(text, at)
        if word is None or not word[0][0].isupper() or (place and core(word[0]) in NO_NAMES | PLACES):
            break
        end = word.start() + len(bare(word[0]))
        # After "Aisha's" comes what is hers; where all is in capitals, they tell nothing.
        if end != word.end() or text[end : end + 1] != " " or text.isupper():
            break
        at = end + 1
    return end


def end_at(text: str, at: int, *, told: bool, after_sign: bool = False) -> int:
    """Where the name ends that begins here, in any letters; 0 when there is none.

    ``told``: a word for being called stands before it; ``after_sign``: only a comma or a dash does.
    """
    word = NAMED.match(text, at)
    if word is None or (len(bare(word[0])) < SHORTEST_AGAIN - 1 and not told):
        return 0
    found = core(word[0])
    if word[0][0].isupper() and not (text.isupper() and found in STOP_LOWER):
        return _end_with_capital(text, word, told=told, after_sign=after_sign)
    if found in CERTAIN:
        return at + len(bare(word[0]))
    if found in STOP_LOWER or after_sign:
        return 0
    is_name = _acts(text, word) or (told and found not in PLACES and not found.endswith(ENDS_OF_WORDS))
    return at + len(bare(word[0])) if is_name else 0


def _end_with_capital(text: str, word: re.Match[str], *, told: bool, after_sign: bool) -> int:
    found, after = core(word[0]), NAMED.match(text, word.end() + 1)
    if told and found in SMALL_BEFORE and after and after[0][0].isupper():
        return end_of(text, after.start(), most=2)
    if (found in NO_NAMES and found not in MAYBE) or is_place(text, word):
        return 0
    if after_sign and found not in NAMES | MAYBE and not MAC.match(word[0]):
        return 0
    return end_of(text, word.start())


def _acts(text: str, word: re.Match[str]) -> bool:
    """Whether a word in small letters that we do not know stands where only a name can: "my son kaylo is …"."""
    found, after = core(word[0]), NAMED.match(text, word.end() + 1)
    is_word = found in PLACES or found.endswith((*ENDS_OF_WORDS, "s")) or len(found) < SHORTEST_AGAIN
    return not is_word and after is not None and after[0].casefold() in _ACTS_AFTER and text[word.end()] == " "


def is_place(text: str, word: re.Match[str]) -> bool:
    """Whether the words that follow make a place, a shop or somebody famous of it: "Alexandra Park", "Ben Nevis"."""
    after = _NEXT.match(text, word.end())
    if after is None:
        return False
    first, second = after[1].casefold(), (after[2] or "").casefold()
    if f"{word[0].casefold()} {first}" in FAMOUS_WHOLE or first in PLACES - PEOPLE_AT:
        return True
    return after[1][0].isupper() and (first in PLACES or (second in PLACES and after[2][0].isupper()))


def before(text: str, at: int) -> str:
    """The word before, in small letters."""
    return text[max(0, at - 20) : at].rstrip().rpartition(" ")[2].casefold().strip(".,(")
