"""The catalogues: every wording can be said in every language, with the same names, numbers and commands in it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from bot.speech import DOMAIN, LOCALES, Speech
from conversations import flows, understanding
from conversations.model import AskChoice, Choice
from conversations.understanding import COMMANDS, Command, Understanding
from conversations.words import T, Text, verbatim

SPEECH = Speech()
UNDERSTANDING = Understanding(SPEECH.say, SPEECH.languages)
COUNTS = (0, 1, 2, 3, 5, 11, 12, 19, 20, 21, 22, 100, 101, 111)
LABEL = 24  # characters; the shortest label of any channel's button
SHORTEST_COMMAND = 4  # letters; "OK" and "SMS" are none
NOT_COMMANDS = {"SHOUT"}  # a text service, named in capitals


def _messages(language: str) -> list[Message]:
    with (LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as file:
        return [message for message in read_po(file, locale=language) if message.id]


MESSAGES = {language: _messages(language) for language in SPEECH.languages}
PLURALS = [message for message in MESSAGES["en"] if message.pluralizable]


def _forms(words: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words or ("",))


def _wordings() -> Iterator[tuple[str, str, str]]:
    """Each translated form, with its language and the English form it comes from."""
    for language, messages in MESSAGES.items():
        for message in messages:
            english = _forms(message.id)[-1]
            yield from ((language, english, form) for form in _forms(message.string) if form)


def _choices() -> Iterator[tuple[AskChoice, Choice]]:
    conversation = flows.conversation(organisation="the team", web="https://chat.test", spoken=SPEECH.names())
    for flow in conversation.flows.values():
        for step in flow.steps:
            if isinstance(step, AskChoice):
                yield from ((step, choice) for choice in step.choices)


def _placeholders(wording: str) -> set[str]:
    braces = {f"{{{name}}}" for _, name, _, _ in Formatter().parse(wording) if name is not None}
    return braces | set(re.findall(r"%\(\w+\)s", wording))


def _commands(wording: str, language: str) -> set[Command | None]:
    """The commands that a sentence names in capitals."""
    tokens = re.findall(r"\w+|[^\w\s]", wording)
    runs = groupby(tokens, key=lambda token: token.isupper() and token.isalpha())
    named = {" ".join(run) for in_capitals, run in runs if in_capitals} - NOT_COMMANDS
    return {UNDERSTANDING.command(words, language) for words in named if len(words) >= SHORTEST_COMMAND}


def test_placeholders_are_those_of_the_english_wording() -> None:
    different = [wording for wording in _wordings() if _placeholders(wording[1]) != _placeholders(wording[2])]
    assert different == []


def test_nothing_is_left_to_translate_into_polish() -> None:
    empty = [message.id for message in MESSAGES["pl"] if not all(_forms(message.string))]
    assert empty == []


@pytest.mark.parametrize("language", SPEECH.languages)
def test_no_wording_is_fuzzy(language: str) -> None:
    assert [message.id for message in MESSAGES[language] if message.fuzzy] == []


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("numbers", [understanding.NUMBERS, understanding.ORDINALS])
def test_there_are_ten_different_words_for_numbers(numbers: Text, language: str) -> None:
    phrases = UNDERSTANDING.phrases(numbers, language)
    assert all(phrases)
    assert len(set(phrases)) == len(phrases) == 10


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("message", PLURALS, ids=lambda message: message.id[0])
def test_a_plural_is_a_sentence_with_its_number(message: Message, language: str) -> None:
    names = {name.strip("{}"): "x" for name in _placeholders(message.id[1])}
    for count in COUNTS:
        said = SPEECH.say(Text(message.id[0], {**names, "n": count}, message.id[1], count), language)
        assert re.findall(r"\d+", said) == [str(count)]


def test_every_language_has_every_plural() -> None:
    known = {message.id for message in PLURALS}
    for messages in MESSAGES.values():
        assert {message.id for message in messages if message.pluralizable} == known


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 odpowiedzi"),
        (1, "1 odpowiedź"),
        (2, "2 odpowiedzi"),
        (5, "5 odpowiedzi"),
        (21, "21 odpowiedzi"),
        (22, "22 odpowiedzi"),
    ],
)
def test_polish_counts_answers(count: int, words: str) -> None:
    assert SPEECH.say(Text("{n} answer", {"n": count}, "{n} answers", count), "pl") == words


@pytest.mark.parametrize(
    ("text", "english", "polish"),
    [
        (T("About {distance} km away", distance=1.5), "About 1.5 km away", "Około 1,5 km stąd"),
        (T("About {distance} km away", distance=2.5), "About 2.5 km away", "Około 2,5 km stąd"),
        (T("{place} of {total}", place=1, total=4), "1 of 4", "1 z 4"),
        (T("{place} of {total}", place=2, total=4), "2 of 4", "2 z 4"),
        (verbatim("{day}", day=date(2026, 11, 1)), "1 November 2026", "1 listopada 2026"),
        (verbatim("{day}", day=date(2026, 11, 2)), "2 November 2026", "2 listopada 2026"),
    ],
)
def test_what_was_said_before_is_said_anew_in_each_language_with_its_own_values(
    text: Text, english: str, polish: str
) -> None:
    assert [SPEECH.say(text, language) for language in ("en", "pl", "en")] == [english, polish, english]


@pytest.mark.parametrize(
    ("count", "minutes"),
    [(1, "minuta"), (2, "minuty"), (4, "minuty"), (5, "minut"), (12, "minut"), (21, "minut"), (22, "minuty")],
)
def test_polish_counts_minutes(count: int, minutes: str) -> None:
    (message,) = [each for each in PLURALS if "minute" in each.id[0]]
    said = SPEECH.say(Text(message.id[0], {"n": count, "distance": "1"}, message.id[1], count), "pl")
    assert f", {count} {minutes} pieszo" in said


def test_words_in_capitals_are_the_commands_of_the_english_wording() -> None:
    commands = [(_commands(english, "en"), _commands(said, language)) for language, english, said in _wordings()]
    assert {Command.STOP} in [named for named, _ in commands]
    assert [pair for pair in commands if pair[0] != pair[1] or None in pair[0]] == []


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("command", list(Command))
def test_a_command_is_understood_as_each_of_its_phrases(command: Command, language: str) -> None:
    for phrase in SPEECH.say(COMMANDS[command], language).split(","):
        assert UNDERSTANDING.command(phrase.upper(), language) is command


@pytest.mark.parametrize("language", SPEECH.languages)
def test_labels_fit_on_buttons(language: str) -> None:
    labels = {SPEECH.say(choice.label, language) for _, choice in _choices()}
    assert {label for label in labels if len(label) > LABEL} == set()


@pytest.mark.parametrize("language", SPEECH.languages)
def test_every_name_of_a_choice_means_it(language: str) -> None:
    for step, choice in _choices():
        also = SPEECH.say(choice.also, language).split(",") if choice.also else []
        for name in (SPEECH.say(choice.label, language), *also):
            meant = UNDERSTANDING.choice(name, step.choices, step.choices, language)
            assert (step.id, name, meant) == (step.id, name, choice.value)


def test_every_catalogue_has_just_the_messages_of_the_code(tmp_path: Path) -> None:
    template = tmp_path / "blether.pot"
    extract = [sys.executable, "-m", "babel.messages.frontend", "-q", "extract", "-F", "pyproject.toml"]
    options = ["-k", "T", "-k", "N:1,2", "-o", str(template), "."]
    subprocess.run([*extract, *options], cwd=LOCALES.parent, check=True)
    with template.open("rb") as file:
        wanted = {str(message.id) for message in read_po(file) if message.id}
    found = {language: {str(message.id) for message in messages} for language, messages in MESSAGES.items()}
    assert found == dict.fromkeys(found, wanted), "run: make messages"
