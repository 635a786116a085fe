"""Makes sense of replies: numbers, labels, parts, synonyms, typing mistakes, and the words that work everywhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from rapidfuzz import fuzz

from conversations.model import Choice
from conversations.words import T, Text

Say = Callable[[Text, str], str]

CLOSE_ENOUGH = 84  # of 100: one wrong letter in a word of seven
SHORTEST_TO_FORGIVE = 4  # in shorter words every letter counts
SHORT_REPLY = 5  # words; a longer reply to a question with choices is somebody's own words


class Command(StrEnum):
    """What a person can say anywhere."""

    STOP = "stop"
    HELP = "help"
    MENU = "menu"
    BACK = "back"
    SKIP = "skip"
    LANGUAGE = "language"
    MY_DATA = "my_data"
    DELETE = "delete"


# Each list is one message for translators: every way to say it, separated by commas. English works in any language.
COMMANDS: dict[Command, Text] = {
    Command.STOP: T(
        "stop, stop it, stop messages, stop texting me, unsubscribe, stop all, no more messages, quit, end"
    ),
    Command.HELP: T("help, i need help, help me, sos, need help"),
    Command.MENU: T("menu, main menu, home, options"),
    Command.BACK: T("back, go back, undo, previous, change my answer"),
    Command.SKIP: T("skip, skip this, pass, next, rather not say, i'd rather not say, prefer not to say"),
    Command.LANGUAGE: T("language, languages, change language, other language"),
    Command.MY_DATA: T("my data, mydata, my information, what do you know about me"),
    Command.DELETE: T("delete, delete me, delete my data, forget me, erase my data, delete everything"),
}
POLITE = T("please, thanks, thank you, ta, cheers, now")
NUMBERS = T("one, two, three, four, five, six, seven, eight, nine, ten")
ORDINALS = T("first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth")
BELOW = T("under, younger, below, less, not, nearly, almost")
NOT_PART_OF_AN_ANSWER = T("the, a, an, one, number, option, it's, its, it, is, i, think, want, please, about")


class Understanding:
    """Reads replies in every language that the bot speaks. ``say`` translates a wording."""

    def __init__(self, say: Say, languages: Iterable[str]) -> None:
        self._say = say
        self._lists: dict[tuple[str, str], tuple[str, ...]] = {}
        self._pairs: dict[tuple[str, str], tuple[str, ...]] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._commands = {
            phrase: command
            for language in (*languages, "en")
            for command, phrases in COMMANDS.items()
            for phrase in self.phrases(phrases, language)
        }

    def phrases(self, text: Text, language: str) -> tuple[str, ...]:
        """The phrases of a list in a language, as `plain` writes them. Each list is read once."""
        key = (text.msgid, language)
        if key not in self._lists:
            self._lists[key] = tuple(plain(phrase) for phrase in self._say(text, language).split(","))
        return self._lists[key]

    def _also_in_english(self, text: Text, language: str) -> tuple[str, ...]:
        """The phrases of a list in a language and in English, the longest first. They are put together once."""
        key = (text.msgid, language)
        if key not in self._pairs:
            both = dict.fromkeys((*self.phrases(text, language), *self.phrases(text, "en")))
            self._pairs[key] = tuple(sorted(both, key=len, reverse=True))
        return self._pairs[key]

    def command(self, words: str, language: str) -> Command | None:
        """The command that the whole message is, if it is one. "Stop the cars on our street" is an answer."""
        said = plain(words.lstrip("/"))
        if said in self._commands:
            return self._commands[said]
        for phrase in self._also_in_english(POLITE, language):
            said = said.removeprefix(f"{phrase} ").removesuffix(f" {phrase}")
        return self._commands.get(said)

    def choice(self, words: str, choices: Sequence[Choice], visible: Sequence[Choice], language: str) -> str | None:
        """The value of the choice that the words mean, or none. Numbers count in the ``visible`` ones."""
        said = plain(words)
        if not said:
            return None
        if same := self.names(words, choices, language):
            return same.pop() if len(same) == 1 else None
        if (value := self._of_number(said, choices, language)) is not None:
            return value
        if (place := self._number(said, language)) is not None:
            return visible[place].value if 0 <= place < len(visible) else None
        return self._alike(said, choices, language)

    def _alike(self, said: str, choices: Sequence[Choice], language: str) -> str | None:
        """The one choice with a name that is part of what was said, or the other way round, or else nearly the same."""
        meant = " ".join(self._kept(said, language))
        names = [(choice, name) for choice in choices for name in self._names(choice, language)]
        parts = {choice.value for choice, name in names if _is_part(meant, name, whole=choice.whole)}
        close = {choice.value for choice, name in names if _is_close(said, name)}
        return next((found.pop() for found in (parts, close) if len(found) == 1), None)

    def names(self, words: str, choices: Sequence[Choice], language: str) -> set[str]:
        """The values of the choices that have the words as a name, letter for letter."""
        said = plain(words)
        return {choice.value for choice in choices if said in self._names(choice, language)}

    def _names(self, choice: Choice, language: str) -> tuple[str, ...]:
        also = self.phrases(choice.also, language) if choice.also else ()
        return (self.label(choice.label, language), *also)

    def label(self, text: Text, language: str) -> str:
        """A label as `plain` writes it."""
        key = (text.msgid, language)
        if key not in self._labels:
            self._labels[key] = plain(self._say(text, language))
        return self._labels[key]

    def _kept(self, said: str, language: str) -> list[str]:
        """The words that can tell one answer from another."""
        filler = self._also_in_english(NOT_PART_OF_AN_ANSWER, language)
        return [word for word in said.split() if word not in filler] or said.split()

    def _of_number(self, said: str, choices: Sequence[Choice], language: str) -> str | None:
        """The choice whose numbers include the one number that was said; "nearly 13" and "not 13 yet" are below it."""
        numbers = [int(digits) for digits in re.findall(r"(?<!\w)\d{1,3}", said)]  # the 6 of "EH6" is none
        if len(numbers) != 1:
            return None
        below = self._also_in_english(BELOW, language)
        number = numbers[0] - any(word in below for word in said.split())
        fits = (each for each in choices if each.numbers and each.numbers[0] <= number <= each.numbers[1])
        return next((each.value for each in fits), None)

    def _number(self, said: str, language: str) -> int | None:
        """The place that a number or ordinal means, counted from 0; "2", "2nd", "the second one", "number two"."""
        kept = self._kept(said, language)
        if len(kept) != 1:
            return None
        if match := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", kept[0]):
            return int(match[1]) - 1
        lists = (self.phrases(each, tongue) for each in (NUMBERS, ORDINALS) for tongue in (language, "en"))
        return next((names.index(kept[0]) for names in lists if kept[0] in names), None)


def plain(words: str) -> str:
    """Words as they are compared: small letters, one space between, nothing but letters, digits and signs of a word."""
    folded = _without_accents(unicodedata.normalize("NFKC", words).casefold().replace("\u2019", "'"))
    return " ".join(folded.translate(KEPT).split())


def _is_kept(letter: str) -> bool:
    """Letters, digits, the marks that some scripts write vowels with, emoji, and the signs within a word."""
    return letter.isalnum() or letter in "'+\u200d" or unicodedata.category(letter)[0] == "M" or letter >= "\u2600"


class _Kept(dict[int, int]):
    """For `str.translate`: each character that is kept as itself, any other as a space, found out when it first comes."""

    def __missing__(self, code: int) -> int:
        self[code] = code if _is_kept(chr(code)) else ord(" ")
        return self[code]


KEPT = _Kept()


def _without_accents(words: str) -> str:
    """Latin letters without their accents, as many people type them. Other scripts keep every mark: there they matter."""
    if words.isascii():
        return words
    parts = unicodedata.normalize("NFD", words.replace("ł", "l"))
    return unicodedata.normalize("NFC", re.sub(r"(?<=[a-z])[\u0300-\u036f]+", "", parts))


def is_only_symbols(words: str) -> bool:
    """True when there is not one letter or digit in it: emoji, dots, question marks."""
    return not any(character.isalnum() for character in words)


def is_short(words: str) -> bool:
    """True when a reply is short enough to be meant for one of the choices."""
    return len(words.split()) <= SHORT_REPLY


def _is_part(said: str, name: str, *, whole: bool) -> bool:
    """Whole words of one are in the other: "play" of "parks and play". A ``whole`` name may have one word beside it."""
    if len(min(said, name, key=len)) < SHORTEST_TO_FORGIVE - 1:
        return False
    fits = not whole or len(said.split()) <= len(name.split()) + 1
    return f" {said} " in f" {name} " or (fits and f" {name} " in f" {said} ")


def _is_close(said: str, name: str) -> bool:
    return min(len(said), len(name)) >= SHORTEST_TO_FORGIVE and fuzz.ratio(said, name) >= CLOSE_ENOUGH
