"""Ages as people tell them: "34", "im 15", "nearly 13", "mid thirties", "over 18"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from conversations.understanding.folding import is_symbol
from conversations.understanding.lexicon import Lexicon, Phrases
from conversations.understanding.meanings import STAGES
from conversations.understanding.vocabulary import (
    AGE_WORDS,
    BETWEEN,
    DECADES,
    I_AM,
    MONTHS,
    NOT_YET,
    NUMBERS,
    NUMBERS_TO_20,
    NUMBERS_TO_99,
    OTHER_PEOPLE,
    OVER,
    POLITE,
    UNDER,
)

OLDEST = 120
NUMBER = re.compile(r"(\d{1,3})(s|ish|yo|yr|yrs|y|f|m|th|st|nd|rd|years?|i|lat|l|yaşındayım)?")
ENDING_OF_DECADES = "s"
SPANS = ((0, 0), (1, 2), (3, 4), (5, 11), (12, 17), (18, OLDEST))  # of the stages of life
CLASS = re.compile(r"([ps])([1-7])")  # "p3", "s1": the years at school in Scotland
FIRST_CLASS = {"p": 4, "s": 11}  # the age at school's start, less one


@dataclass(frozen=True, slots=True)
class Ages:
    """The years that somebody may mean, first and last, both within."""

    first: int
    last: int

    def within(self, numbers: tuple[int, int]) -> bool:
        """Whether all of them lie in a band."""
        return numbers[0] <= self.first and self.last <= numbers[1]


def ages(tokens: Sequence[str], lexicon: Lexicon, language: str, *, own: bool) -> Ages | None:
    """The age in a reply. With ``own`` only the writer's own: "my son is 6" and "flat 2" are none.

    None when there is none, when there are several, or when it could be several: "over 12".
    """
    cut = [*_marked(tokens, lexicon, language)]
    numbers = [place for place, (_, mark) in enumerate(cut) if isinstance(mark, Ages)]
    marks = {mark for _, mark in cut if isinstance(mark, str)}
    if (own and len(numbers) > 1) or (own and "other" in marks):
        after = [place for place in numbers if place and cut[place - 1][1] == "i_am"]
        if len(after) != 1:
            return _span(cut, numbers) if "other" not in marks and "" not in marks else None
        return _meant(cut[after[0]][1], marks - {"other"})
    if own and "" in marks and not _stands_alone(cut, numbers):
        return None
    if len(numbers) != 1:
        return _span(cut, numbers)
    behind = [mark for _, mark in cut[numbers[0] + 1 :]]
    or_under = "between" in behind and "under" in behind[behind.index("between") :]
    return _meant(cut[numbers[0]][1], marks, or_under=or_under)


def _stands_alone(cut: list[tuple[str, Ages | str]], numbers: list[int]) -> bool:
    """Whether somebody says "I'm 33", whatever else they tell: "I'm 33 and pregnant", but not "I'm 3 miles away"."""
    place = numbers[0] if numbers else 0
    return place > 0 and cut[place - 1][1] == "i_am" and (place + 1 == len(cut) or cut[place + 1][1] != "")


def _span(cut: list[tuple[str, Ages | str]], numbers: list[int]) -> Ages | None:
    """Several ages in one: "13 to 15", "in 2 or 3"."""
    found = [mark for place in numbers if isinstance(mark := cut[place][1], Ages)]
    if not found:
        return None
    if any(mark == "not_yet" for _, mark in cut) and found[-1].first == found[0].first + 1:
        return found[0]  # "12 going on 13"
    return Ages(min(each.first for each in found), max(each.last for each in found))


def _meant(number: Ages | str, marks: set[str], *, or_under: bool = False) -> Ages | None:
    """An age with the words around it taken in: "nearly", "under", "12 or under", "over", "months"."""
    if not isinstance(number, Ages):
        return None
    if "months" in marks:
        return Ages(number.first // 12, number.first // 12)
    if "under" in marks:
        return Ages(0, number.first - (not or_under))
    if "over" in marks:
        return Ages(number.first, OLDEST)
    if "not_yet" in marks:
        return Ages(number.first - 1, number.last - 1)
    return number


def _marked(tokens: Sequence[str], lexicon: Lexicon, language: str) -> Iterator[tuple[str, Ages | str]]:
    """The words with what each is: an age, or the name of the list that it is in."""
    phrases = lexicon.phrases(
        language,
        months=MONTHS,
        not_yet=NOT_YET,
        under=UNDER,
        over=OVER,
        i_am=I_AM,
        other=OTHER_PEOPLE,
        age=AGE_WORDS,
        between=BETWEEN,
        polite=POLITE,
    )
    words = _number_words(lexicon, language)
    stages = _stages(lexicon, language)
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if match := NUMBER.fullmatch(token):
            number = int(match[1])
            decade = match[2] == ENDING_OF_DECADES
            yield token, Ages(number, number + 9 if decade else number) if number <= OLDEST else ""
            place += 1
        elif in_class := CLASS.fullmatch(token):
            first = FIRST_CLASS[in_class[1]] + int(in_class[2])
            yield token, Ages(first, first + 1)
            place += 1
        elif stage := stages.at(tokens, place):
            length = stage[0] + (place + stage[0] < len(tokens) and tokens[place + stage[0]].isdigit())  # "primary 3"
            yield " ".join(tokens[place : place + length]), Ages(*SPANS[int(stage[1]) - 1])
            place += length
        elif spelt := words.at(tokens, place):
            first = int(spelt[1])
            yield token, Ages(abs(first), abs(first) + (9 if first < 0 else 0))
            place += spelt[0]
        else:
            length, meaning = phrases.at(tokens, place) or (1, "polite" if is_symbol(token) else "")
            yield token, meaning
            place += length


def _stages(lexicon: Lexicon, language: str) -> Phrases:
    key = ("stages", language)
    if key not in lexicon.made:
        lexicon.made[key] = Phrases({way: str(place) for way, place in lexicon.numbers(STAGES, language).items()})
    return lexicon.made[key]


def _number_words(lexicon: Lexicon, language: str) -> Phrases:
    key = ("ages", language)
    if key not in lexicon.made:
        found: dict[str, str] = {}
        for text, first, step in ((NUMBERS, 1, 1), (NUMBERS_TO_20, 11, 1), (NUMBERS_TO_99, 21, 1), (DECADES, -20, -10)):
            spelt: Mapping[str, int] = lexicon.numbers(text, language)
            found |= {way: str(first + (place - 1) * step) for way, place in spelt.items() if way not in found}
        lexicon.made[key] = Phrases(found)
    return lexicon.made[key]
