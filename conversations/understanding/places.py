"""The place in a list that a reply means: a number, a number word, an ordinal, a letter, or "the last one"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conversations.understanding.folding import is_symbol
from conversations.understanding.lexicon import Lexicon, Phrases
from conversations.understanding.typos import nearest
from conversations.understanding.vocabulary import (
    FILLER,
    LAST,
    LETTERED,
    MIDDLE,
    NUMBERS,
    NUMBERS_TO_20,
    ORDINALS,
    POLITE,
    SECOND_LAST,
)

DIGITS = re.compile(r"(?:no|nr|n|number|num|opt|option)?(\d{1,2})(?:st|nd|rd|th|e|a|o|й|я|а|е|ша|га|тя)?")
ALPHABETS = ("abcdefghij", "абвгд", "ابج", "কখগঘ")
LAST_ONE, SECOND_LAST_ONE, MIDDLE_ONE, FILLED = "last", "second_last", "middle", "filled"
LONG = 5  # letters: a word in which a slip is forgiven here
BEFORE_A_NUMBER = {"no", "nr", "n", "№"}


def places(tokens: Sequence[str], count: int, lexicon: Lexicon, language: str) -> list[int] | None:
    """The places that a reply names, counted from 0, when it holds nothing else. None when it holds other words."""
    if (letter := _letter(tokens, lexicon, language)) is not None:
        return [letter] if letter < count else None
    filler = lexicon.phrases(language, filler=FILLER, polite=POLITE)
    numbers = _numbers(lexicon, language)
    said = [_mistyped(token, numbers, filler) for token in _mended(tokens, filler, numbers)]
    cut = [(words, meaning) for words, meaning in numbers.cut(said) if meaning != FILLED]
    found = [_place(words, meaning, count) for words, meaning in cut if words not in filler.meanings]
    if not found:  # "one please": every word is a filler, and one of them a number too
        found = [_place(words, meaning, count) for words, meaning in cut]
    if not found or None in found:
        return None
    return list(dict.fromkeys(place for place in found if place is not None))


def _letter(tokens: Sequence[str], lexicon: Lexicon, language: str) -> int | None:
    """The place of a letter that stands alone, or after "option"."""
    alone = lexicon.phrases(language, lettered=LETTERED, polite=POLITE).without(tokens)
    if len(alone) != 1 or len(alone[0]) != 1:
        return None
    return next((letters.index(alone[0]) for letters in ALPHABETS if alone[0] in letters), None)


def _mended(tokens: Sequence[str], filler: Phrases, numbers: Phrases) -> list[str]:
    """The words that may be a number, without symbols, the "no" of "no 2", fillers of several words and "numbr"."""
    said = [token for token in tokens if not is_symbol(token)]
    if any(token[0].isdigit() for token in said):
        said = [token for token in said if token not in BEFORE_A_NUMBER]
    kept = filler.without(said)
    if len(kept) > 1:
        slips = {
            word
            for word in kept
            if len(word) >= LONG and word not in numbers.words and nearest(word, filler.words) is not None
        }
        said = [token for token in said if token not in slips or token in filler.meanings]
    return said


def _mistyped(token: str, numbers: Phrases, filler: Phrases) -> str:
    """A long number word with its slips mended: "secnd"."""
    if len(token) < LONG or token in filler.words:
        return token
    close = nearest(token, numbers.words)
    is_number = (
        close and close[0] == token[0] and numbers.meanings.get(close, FILLED) != FILLED
    )  # "night" is no "eight"
    return close if close and is_number else token


def _place(said: str, meaning: str, count: int) -> int | None:
    """The place that a number, or the name of a place, means among so many."""
    if match := DIGITS.fullmatch(said):
        return int(match[1]) - 1
    if meaning == LAST_ONE:
        return count - 1
    if meaning == SECOND_LAST_ONE:
        return count - 2 if count > 1 else None
    if meaning == MIDDLE_ONE:
        return count // 2 if count % 2 else None
    return int(meaning) - 1 if meaning else None


def _numbers(lexicon: Lexicon, language: str) -> Phrases:
    """Number words, ordinals, "the last", and what may stand around them, in a language."""
    key = ("places", language)
    if key not in lexicon.made:
        found: dict[str, str] = dict.fromkeys(lexicon.both(LAST, language), LAST_ONE)
        found |= dict.fromkeys(lexicon.both(MIDDLE, language), MIDDLE_ONE)
        found |= dict.fromkeys(lexicon.both(SECOND_LAST, language), SECOND_LAST_ONE)
        for text in (ORDINALS, NUMBERS):
            found |= {way: str(place) for way, place in lexicon.numbers(text, language).items() if way not in found}
        teens = lexicon.numbers(NUMBERS_TO_20, language)
        found |= {way: str(10 + place) for way, place in teens.items() if way not in found}
        filler = lexicon.phrases(language, filler=FILLER, polite=POLITE).meanings
        lexicon.made[key] = Phrases({**dict.fromkeys(filler, FILLED), **found})
    return lexicon.made[key]
