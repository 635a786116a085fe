"""The catalogues: every wording can be said in every language, with the same names, numbers and commands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from gettext import c2py

import pytest
from babel import Locale
from babel.messages.catalog import Message

from bot.catalogues import checks, extraction, files
from bot.catalogues.files import PLURALS
from bot.speech import Speech
from conversations import flows
from conversations.model import AskChoice, Choice
from conversations.understanding import COMMANDS, Command, Understanding
from conversations.understanding.vocabulary import NUMBERED
from conversations.words import T, Text, verbatim

SPEECH = Speech()
UNDERSTANDING = Understanding(SPEECH.say, SPEECH.languages)
COUNTS = (0, 1, 2, 3, 5, 11, 12, 19, 20, 21, 22, 100, 101, 111)
LABEL = 24  # characters; the shortest label of any channel's button

EVERY = files.languages()
MESSAGES = {language: list(files.messages(files.read(language))) for language in EVERY}
PLURAL = [message for message in MESSAGES["en"] if message.pluralizable]


@cache
def _choices() -> tuple[tuple[AskChoice, Choice], ...]:
    conversation = flows.conversation(organisation="the team", web="https://chat.test", spoken=SPEECH.names())
    steps = [step for flow in conversation.flows.values() for step in flow.steps if isinstance(step, AskChoice)]
    return tuple((step, choice) for step in steps for choice in step.choices)


def _translated(language: str) -> Iterator[Message]:
    return (message for message in MESSAGES[language] if any(files.forms(message)))


def test_ten_languages_are_there() -> None:
    assert set(EVERY) == {"en", "pl", "ur", "ar", "pa", "uk", "ro", "tr", "bn", "gd"}


def test_every_language_is_whole() -> None:
    assert SPEECH.incomplete == {}


@pytest.mark.parametrize("language", EVERY)
def test_every_translation_has_the_places_labels_and_commands_of_the_english_wording(language: str) -> None:
    found = [
        (files.wording(message)[0], fault)
        for message in _translated(language)
        for fault in checks.faults(message, language, UNDERSTANDING)
    ]
    assert found == []


@pytest.mark.parametrize("language", EVERY)
def test_no_wording_is_left_to_look_at_again(language: str) -> None:
    assert [message.id for message in MESSAGES[language] if message.fuzzy] == []


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("numbers", NUMBERED, ids=lambda text: text.msgid[:12])
def test_there_are_as_many_different_words_for_numbers(numbers: Text, language: str) -> None:
    said = re.split("[,،]", SPEECH.say(numbers, language))
    assert all(each.strip() for each in said)
    assert len(set(said)) == len(said) == len(numbers.msgid.split(","))


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("message", PLURAL, ids=lambda message: message.id[0])
def test_a_plural_is_a_sentence_with_its_number(message: Message, language: str) -> None:
    names = {name.strip("{}"): "x" for name in checks.placeholders(message.id[1])}
    for count in COUNTS:
        said = SPEECH.say(Text(message.id[0], {**names, "n": count}, message.id[1], count), language)
        as_a_word = _is_alone(count, language)
        assert re.findall(r"\d+", said) in ([[str(count)], []] if as_a_word else [[str(count)]])


def _is_alone(count: int, language: str) -> bool:
    """Whether a form is said of just this number, which then may be a word ("a minute")."""
    rule = c2py(files.read(language).plural_expr)
    return sum(rule(n) == rule(count) for n in range(1000)) == 1


@pytest.mark.parametrize("language", EVERY)
def test_every_language_has_every_form_of_its_numbers(language: str) -> None:
    catalogue = files.read(language)
    assert {len(files.forms(message)) for message in MESSAGES[language] if message.pluralizable} <= {
        catalogue.num_plurals
    }


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


def test_english_names_its_commands_in_capitals() -> None:
    named = [checks.named(files.wording(message)[0], "en", UNDERSTANDING) for message in MESSAGES["en"]]
    assert {Command.STOP} in named
    assert [each for each in named if None in each] == []


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("command", list(Command))
def test_a_command_is_understood_as_each_of_its_phrases(command: Command, language: str) -> None:
    for phrase in re.split("[,،]", SPEECH.say(COMMANDS[command], language)):
        assert UNDERSTANDING.command(phrase.upper(), language) is command


@pytest.mark.parametrize("language", SPEECH.languages)
def test_labels_fit_on_buttons(language: str) -> None:
    labels = {SPEECH.say(choice.label, language) for _, choice in _choices()}
    assert {label for label in labels if len(label) > LABEL} == set()


@pytest.mark.parametrize("language", SPEECH.languages)
def test_every_name_of_a_choice_means_it(language: str) -> None:
    for step, choice in _choices():
        also = re.split("[,،]", SPEECH.say(choice.also, language)) if choice.also else []
        for name in (SPEECH.say(choice.label, language), *also):
            meant = UNDERSTANDING.choice(name, step.choices, step.choices, language)
            assert (step.id, name, meant) == (step.id, name, choice.value)


def test_every_catalogue_has_just_the_messages_of_the_code() -> None:
    wanted = {files.wording(message) for message in files.messages(extraction.extracted())}
    found = {language: {files.wording(message) for message in messages} for language, messages in MESSAGES.items()}
    assert found == dict.fromkeys(found, wanted), "run: make messages"


@pytest.mark.parametrize("language", EVERY)
def test_no_catalogue_tells_the_lines_of_its_messages(language: str) -> None:
    text = files.path(language).read_text(encoding="utf-8")
    assert re.findall(r"^#: .*:\d+$", text, re.MULTILINE) == []


@pytest.mark.parametrize("language", PLURALS)
def test_the_plural_rule_is_that_of_unicode(language: str) -> None:
    catalogue = files.read(language)
    rule, unicodes = c2py(catalogue.plural_expr), Locale.parse(language).plural_form
    pairs = {(rule(n), unicodes(n)) for n in range(1200)}
    assert len(pairs) == len({form for form, _ in pairs}) == len({name for _, name in pairs}) == catalogue.num_plurals
