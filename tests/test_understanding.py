"""Replies as people write them, and the words that work everywhere."""

from __future__ import annotations

import pytest

from bot.speech import Speech
from conversations import reading
from conversations import understanding as module
from conversations.flows import conversation
from conversations.model import AskChoice, Choice
from conversations.understanding import Command, Understanding, is_only_symbols, plain
from conversations.words import verbatim

HELD = conversation(organisation="the team", web="", spoken=(("en", "English"),))


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    speech = Speech()
    return Understanding(speech.say, speech.languages)


def question(flow_step: str) -> AskChoice:
    flow, step = flow_step.split(".")
    found = HELD.flows[flow].find(step)
    assert isinstance(found, AskChoice)
    return found


@pytest.mark.parametrize(
    ("step", "reply", "value"),
    [
        ("welcome.age", "1", "under_13"),
        ("welcome.age", "2", "13_15"),  # the second of the list: nobody of two writes to us
        ("welcome.age", "12", "under_13"),
        ("welcome.age", "35", "adult"),
        ("welcome.age", "I'm 14", "13_15"),
        ("welcome.age", "nearly 13", "under_13"),
        ("welcome.age", "not 13 yet", "under_13"),
        ("welcome.age", "younger than 13", "under_13"),
        ("find_help.age", "not 3 yet", "1"),
        ("welcome.age", "16", "16_17"),
        ("welcome.age", "18 or over", "adult"),
        ("welcome.age", "over 18", "adult"),
        ("welcome.age", "id rather not say", "unknown"),
        ("welcome.privacy", "yes", "yes"),
        ("welcome.privacy", "Aye!", "yes"),
        ("welcome.privacy", "YES.", "yes"),
        ("welcome.privacy", "nah", "no"),
        ("welcome.privacy", "tell me more", "read"),
        ("welcome.privacy", "2", "read"),
        ("welcome.privacy", "the second one", "read"),
        ("welcome.privacy", "third", "no"),
        ("what_matters.weight", "quite a lot", "quite_a_lot"),
        ("what_matters.weight", "a graet deal", "a_great_deal"),
        ("what_matters.weight", "Option 1", "a_little"),
        ("what_matters.weight", "number two", "quite_a_lot"),
        ("find_help.age", "3", "4"),
        ("find_help.age", "he is 7", "8"),
        ("find_help.age", "toddler", "1"),
        ("find_help.need", "childcar", "childcare"),
        ("find_help.need", "nothing to eat in the house", "food_money"),
        ("what_matters.quote", "not okay", "no"),
        ("what_matters.quote", "don't agree", "no"),
        ("find_help.fit", "show me others please", "others"),
    ],
)
def test_a_reply_means_a_choice(understanding: Understanding, step: str, reply: str, value: str) -> None:
    asked = question(step)
    own_age = asked.learns == "age_band"
    assert understanding.choice(reply, asked.choices, asked.choices, "en", own_age=own_age) == value


@pytest.mark.parametrize(
    ("step", "reply"),
    [
        ("welcome.privacy", "I don't know"),
        ("what_matters.quote", "I don't mind"),
        ("what_matters.quote", "🙂"),
    ],
)
def test_a_short_name_within_a_sentence_is_no_answer(understanding: Understanding, step: str, reply: str) -> None:
    asked = question(step)
    assert understanding.choice(reply, asked.choices, asked.choices, "en") is None


@pytest.mark.parametrize("reply", ["", "👍", "purple", "9", "0", "yes and no", "what do you mean"])
def test_a_reply_that_means_none(understanding: Understanding, reply: str) -> None:
    asked = question("what_matters.weight")
    assert understanding.choice(reply, asked.choices, asked.choices, "en") is None


@pytest.mark.parametrize(
    "reply", ["EH6", "m 1", "flat 2", "my 3 kids", "I'm 3", "I am under 16", "a mum of 3", "over 12", "14 and 17"]
)
def test_a_number_that_is_part_of_something_else_is_no_age(understanding: Understanding, reply: str) -> None:
    asked = question("welcome.age")
    assert understanding.choice(reply, asked.choices, asked.choices, "en", own_age=True) is None


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("stop", Command.STOP),
        ("STOP", Command.STOP),
        ("Stop please", Command.STOP),
        ("Stop. Thanks", Command.STOP),
        ("please stop now", Command.STOP),
        ("/stop", Command.STOP),
        ("unsubscribe", Command.STOP),
        ("help", Command.HELP),
        ("I need help!", Command.HELP),
        ("menu", Command.MENU),
        ("back", Command.BACK),
        ("go back", Command.BACK),
        ("skip", Command.SKIP),
        ("change language", Command.LANGUAGE),
        ("/my_data", Command.MY_DATA),
        ("my data", Command.MY_DATA),
        ("delete my data", Command.DELETE),
    ],
)
def test_words_that_work_everywhere(understanding: Understanding, words: str, command: Command) -> None:
    assert understanding.command(words, "en") is command


@pytest.mark.parametrize(
    "words",
    [
        "stop the cars on our street",
        "the bus stop is broken",
        "help for new mums",
        "more help with homework would be good",
        "get the back court cleaned",
        "bring back the library",
        "the school menu is poor",
        "a bottle bank next to the shops",
        "skip hire is too dear",
        "delete the parking charges",
        "please",
        "",
    ],
)
def test_answers_that_only_look_like_them(understanding: Understanding, words: str) -> None:
    assert understanding.command(words, "en") is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("  YES.  ", "yes"),
        ("I’m 14!", "im 14"),
        ("my_data", "my data"),
        ("ＹＥＳ", "yes"),
        ("Żółć", "zolc"),
        ("Iñtël", "intel"),
        ("йод", "йод"),
        ("শিশু", "শিশু"),
        ("tak…", "tak"),
        ("2\ufe0f\u20e3", "2"),
        ("٢ ۲ ২ ੨", "2 2 2 2"),
        ("👍🏽🤷\u200d♀\ufe0f", "👍 🤷"),
        ("yesss", "yes"),
        ("ığdır ŞEKER", "igdir seker"),
        ("نَعَم أنا", "نعم انا"),
        ("кількість", "килкист"),
    ],
)
def test_words_are_compared_plainly(words: str, expected: str) -> None:
    assert plain(words) == expected


@pytest.mark.parametrize(
    ("words", "is_so"), [("👍👍", True), ("...?!", True), ("👍 ok", False), ("٣", False), ("так", False)]
)
def test_only_symbols(words: str, is_so: bool) -> None:
    assert is_only_symbols(words) is is_so


def test_no_phrase_means_two_commands_in_any_language() -> None:
    speech = Speech()
    meanings: dict[str, set[Command]] = {}
    for language in speech.languages:
        for command, phrases in module.COMMANDS.items():
            for phrase in speech.say(phrases, language).split(","):
                meanings.setdefault(plain(phrase), set()).add(command)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("11", None),
        ("10", "10"),
        ("ten", "10"),
        ("0", "0"),
    ],
)
def test_a_number_on_a_scale_is_no_place_in_the_list(
    understanding: Understanding, reply: str, value: str | None
) -> None:
    scale = [Choice(value=str(n), label=verbatim(str(n)), numbers=(n, n)) for n in range(11)]
    assert understanding.choice(reply, scale, scale, "en") == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("dunno", "unsure"),
        ("not sure tbh", "unsure"),
        ("prefer not to say", "rather_not"),
        ("aye", "yes"),
        ("naw", "no"),
    ],
)
def test_who_does_not_know_means_the_choice_for_it(understanding: Understanding, reply: str, value: str) -> None:
    labels = {"yes": "Yes", "no": "No", "unsure": "Not sure", "rather_not": "I'd rather not say"}
    choices = [Choice(value=value, label=verbatim(label)) for value, label in labels.items()]
    assert understanding.has_choice_for(reply, choices, "en") is (value in {"unsure", "rather_not"})
    assert understanding.choice(reply, choices, choices, "en") == value


def test_a_language_is_known_by_each_of_its_names(understanding: Understanding) -> None:
    choices = [Choice(value=code, label=verbatim(name)) for code, name in (("en", "English"), ("uk", "Українська"))]
    for name in ("ukrainian", "ukranian", "UK", "🇺🇦", "украинский", "2", "укр…"[:3] + "аїнська"):
        assert understanding.choice(name, choices, choices, "en") == "uk"


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("please help me I don't know what to do", True),
        ("i need help right now", True),
        ("can you help me find a nursery", False),
        ("we need help with heating", False),
        ("help for carers", False),
    ],
)
def test_a_longer_cry_for_help(understanding: Understanding, words: str, asks: bool) -> None:
    assert understanding.wants_help(words, "en") is asks


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("bridgeton, g40", "G40"),
        ("NW1 home", "NW1"),
        ("g٤٠ ١aa", "G40 1AA"),
        ("G40 1AA or G41 2BB", None),
        ("G40 or G41", None),
        ("D02 AF30", None),
        ("two kids", None),
    ],
)
def test_a_postcode_in_a_message(words: str, code: str | None) -> None:
    found = reading.postcode(words)
    assert (found.code if found else None) == code
