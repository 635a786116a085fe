"""Replies as people write them, and the words that work everywhere."""

from __future__ import annotations

import pytest

from bot.speech import Speech
from conversations import understanding as module
from conversations.flows import welcome, what_matters
from conversations.flows.find_help import FLOW as FIND_HELP
from conversations.model import AskChoice
from conversations.understanding import Command, Understanding, is_only_symbols, plain


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    speech = Speech()
    return Understanding(speech.say, speech.languages)


def question(flow_step: str) -> AskChoice:
    flows = {"welcome": welcome.FLOW, "what_matters": what_matters.FLOW, "find_help": FIND_HELP}
    flow, step = flow_step.split(".")
    found = flows[flow].find(step)
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
        ("welcome.age", "I am under 16", "13_15"),
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
        ("find_help.fit", "show me others please", "others"),
    ],
)
def test_a_reply_means_a_choice(understanding: Understanding, step: str, reply: str, value: str) -> None:
    asked = question(step)
    assert understanding.choice(reply, asked.choices, asked.choices, "en") == value


@pytest.mark.parametrize(
    ("step", "reply"),
    [
        ("welcome.privacy", "I don't know"),
        ("what_matters.quote", "I don't mind"),
        ("find_help.need", "nothing to eat in the house"),
    ],
)
def test_a_short_name_within_a_sentence_is_no_answer(understanding: Understanding, step: str, reply: str) -> None:
    asked = question(step)
    assert understanding.choice(reply, asked.choices, asked.choices, "en") is None


@pytest.mark.parametrize("reply", ["", "👍", "purple", "9", "0", "yes and no", "what do you mean"])
def test_a_reply_that_means_none(understanding: Understanding, reply: str) -> None:
    asked = question("what_matters.weight")
    assert understanding.choice(reply, asked.choices, asked.choices, "en") is None


@pytest.mark.parametrize("reply", ["EH6", "m 1", "flat 2", "my 3 kids"])
def test_a_number_that_is_part_of_something_else_is_no_age(understanding: Understanding, reply: str) -> None:
    asked = question("welcome.age")
    assert understanding.choice(reply, asked.choices, asked.choices, "en") is None


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
        ("I’m 14!", "i'm 14"),
        ("my_data", "my data"),
        ("ＹＥＳ", "yes"),
        ("Żółć", "zolc"),
        ("Iñtël", "intel"),
        ("йод", "йод"),
        ("শিশু", "শিশু"),
        ("tak…", "tak"),
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
