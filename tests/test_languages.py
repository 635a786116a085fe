"""Languages: which are spoken, who has checked them, and what people are told of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.catalogues import extraction, files, groups, review
from bot.catalogues.files import BadWording
from bot.catalogues.groups import Group
from bot.catalogues.review import State
from bot.inbox import Inbox
from bot.speech import Speech
from conversations import flows
from conversations.events import Said
from conversations.flows import languages
from conversations.model import Ask
from storage.database import Database
from tests import small_catalogues
from tests.small_catalogues import DANGER, GOOD, change
from tests.staffing import Site, words
from tests.transcripts import Person


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Catalogues of four messages: English, and Polish translated whole."""
    return small_catalogues.make(tmp_path)


# ---------------------------------------------------------------- which are spoken


def test_a_language_is_spoken_when_every_message_is_translated(folder: Path) -> None:
    speech = Speech(folder)
    assert speech.languages == ("en", "pl")
    assert speech.incomplete == {}
    assert speech.say(DANGER, "pl") == "Dzwoń pod 999."


def test_a_language_with_a_message_missing_is_not_spoken_and_the_number_is_told(folder: Path) -> None:
    change(folder, "pl", "Co jest dobre?", "")
    speech = Speech(folder)
    assert speech.languages == ("en",)
    assert speech.incomplete == {"pl": 1}
    assert speech.say(DANGER, "pl") == DANGER.msgid


def test_a_language_with_one_form_of_a_number_missing_is_not_spoken(folder: Path) -> None:
    change(folder, "pl", "{n} odpowiedzi!", "")
    assert Speech(folder).incomplete == {"pl": 1}


def test_a_translation_whose_english_changed_is_not_said(folder: Path) -> None:
    change(folder, "pl", "#: conversations/flows/help_now.py\n", "#: conversations/flows/help_now.py\n#, fuzzy\n")
    assert Speech(folder).incomplete == {"pl": 1}


def test_a_language_just_begun_is_not_spoken(folder: Path) -> None:
    extraction.begin("gd", folder)
    assert Speech(folder).incomplete == {"gd": 4}


def test_the_setting_chooses_among_the_languages(folder: Path) -> None:
    assert Speech(folder, offered="en").languages == ("en",)
    assert Speech(folder, offered="pl").languages == ("en", "pl")


@pytest.mark.parametrize(
    ("offered", "reason"),
    [
        ("xx", "LANGUAGES: xx: the languages are en, pl, ro"),
        ("pl, ro", "LANGUAGES: ro cannot be spoken yet: 4 of its messages are not translated"),
    ],
)
def test_a_language_that_cannot_be_spoken_cannot_be_chosen(folder: Path, offered: str, reason: str) -> None:
    extraction.begin("ro", folder)
    with pytest.raises(BadWording, match=reason):
        Speech(folder, offered=offered)


# ---------------------------------------------------------------- who has checked them


def test_what_a_person_has_signed_is_reviewed_until_a_word_changes(folder: Path) -> None:
    assert Speech(folder).unchecked == {"pl"}
    review.sign("pl", Group.SAFETY, "Alice", "speaks it at home", date(2026, 11, 22), folder)
    reviewed = Speech(folder)
    assert reviewed.unchecked == frozenset()
    assert reviewed.reviews["pl"].groups[Group.SAFETY].by == "Alice"
    assert reviewed.reviews["pl"].groups[Group.QUESTIONS].state is State.DRAFTED
    change(folder, "pl", "Dzwoń pod 999.", "Zadzwoń pod 999.")
    changed = Speech(folder)
    assert changed.reviews["pl"].groups[Group.SAFETY].state is State.CHANGED
    assert changed.unchecked == {"pl"}


def test_a_change_in_another_group_leaves_a_signature(folder: Path) -> None:
    review.sign("pl", Group.SAFETY, "Alice", "speaks it", date(2026, 11, 22), folder)
    change(folder, "pl", "Co jest dobre?", "Co jest tu dobre?")
    assert Speech(folder).unchecked == frozenset()


def test_a_new_message_in_a_group_takes_its_signature_away(folder: Path) -> None:
    review.sign("pl", Group.SAFETY, "Alice", "speaks it", date(2026, 11, 22), folder)
    for language, words_ in (("en", ""), ("pl", "Nowe")):
        file = files.path(language, folder)
        new = f'\n#: conversations/flows/stop.py\nmsgid "New."\nmsgstr "{words_}"\n'
        file.write_text(file.read_text(encoding="utf-8") + new, encoding="utf-8")
    assert Speech(folder).unchecked == {"pl"}


def test_nobody_can_sign_what_is_not_translated(folder: Path) -> None:
    change(folder, "pl", "Dzwoń pod 999.", "")
    with pytest.raises(BadWording, match="1 of this group's messages are not translated"):
        review.sign("pl", Group.SAFETY, "Alice", "speaks it", date(2026, 11, 22), folder)


def test_english_is_written_by_the_project(folder: Path) -> None:
    assert {each.state for each in Speech(folder).reviews["en"].groups.values()} == {State.WRITTEN}


@pytest.mark.parametrize(
    "told",
    [
        '[safety_and_privacy]\nstate = "reviewed"\n',
        '[safety_and_privacy]\nstate = "fine"\n',
        "[nothing]\n",
        "]",
        "x = 1",
    ],
)
def test_a_review_that_names_nobody_is_refused_by_its_file(folder: Path, told: str) -> None:
    review.path("pl", folder).write_text(told, encoding="utf-8")
    with pytest.raises(BadWording, match=r"pl/review\.toml: "):
        Speech(folder)


def test_a_message_belongs_to_the_gravest_of_its_groups() -> None:
    english = files.read("en")
    found = groups.by_group(english, english)
    said = {group: {files.wording(message)[0] for message in messages} for group, messages in found.items()}
    assert "If someone is in danger now, call {number}." in said[Group.SAFETY]
    assert "Yes, that's OK" in said[Group.SAFETY]
    assert "A little" in said[Group.TYPED]
    assert "What is good about where you live now?" in said[Group.QUESTIONS]
    assert "About {distance} km away" in said[Group.SERVICES]
    assert all(said.values())


# ---------------------------------------------------------------- what people are told


def test_grave_words_that_nobody_checked_are_said_to_a_child_in_english_too(folder: Path) -> None:
    said = Said((DANGER, GOOD))
    speech = Speech(folder)
    both = "Dzwoń pod 999.\nCo jest dobre?\n\nEnglish:\nIf someone is in danger now, call 999."
    assert speech.body(said, "pl", to_child=True)["text"] == both
    assert speech.body(said, "pl")["text"] == "Dzwoń pod 999.\nCo jest dobre?"
    assert speech.body(Said((GOOD,)), "pl", to_child=True)["text"] == "Co jest dobre?"
    assert speech.body(said, "en", to_child=True)["text"] == speech.body(said, "en")["text"]


def test_checked_words_are_said_once(folder: Path) -> None:
    review.sign("pl", Group.SAFETY, "Alice", "speaks it", date(2026, 11, 22), folder)
    assert Speech(folder).body(Said((DANGER,)), "pl", to_child=True)["text"] == "Dzwoń pod 999."


NOT_CHECKED = "Nobody has checked my words in this language. They may be wrong."


def _inbox(demo: Database, unchecked: frozenset[str]) -> Inbox:
    speech = Speech()
    speech.unchecked = unchecked
    names = (("en", "English"), ("pl", "Polski"))
    return Inbox(
        demo, flows.conversation(organisation="us", web="https://x.test", spoken=names, unchecked=unchecked), speech
    )


async def _asked(person: Person, *said: str) -> str:
    told = await person.do("(arrives)")
    for each in said:
        told = await person.say(each)
    return "\n".join(str(body["text"]) for body in told)


@pytest.fixture
def unchecked(demo: Database) -> Inbox:
    """An inbox where nobody has checked Polish."""
    return _inbox(demo, frozenset({"pl"}))


@pytest.mark.parametrize("age", ["14", "17", "I'd rather not say"])
async def test_a_child_is_asked_to_go_on_in_english_or_with_a_grown_up(unchecked: Inbox, age: str) -> None:
    assert NOT_CHECKED in await _asked(Person(unchecked), "Polski", age)  # in English, below the Polish


async def test_an_adult_is_told_once_and_goes_on(unchecked: Inbox) -> None:
    person = Person(unchecked)
    assert "Moje słowa przetłumaczył komputer." in await _asked(person, "Polski")
    told = "\n".join(body["text"] for body in await person.say("35"))
    assert NOT_CHECKED not in told
    assert "English:" not in told


async def test_a_child_who_chooses_english_goes_on_in_english(unchecked: Inbox) -> None:
    person = Person(unchecked)
    await _asked(person, "Polski", "14")
    (body,) = await person.say("english")
    assert "English:" not in body["text"]
    assert body["language"] == "en"
    assert body["buttons"]


async def test_a_child_with_a_grown_up_goes_on_in_their_language_with_english_below(unchecked: Inbox) -> None:
    person = Person(unchecked)
    await _asked(person, "Polski", "14")
    await person.say("grown up")
    (body,) = await person.say("help")
    assert body["language"] == "pl"
    assert unchecked.speech.say(DANGER, "pl") in body["text"]
    assert f"English:\n{DANGER.msgid}" in body["text"]


async def test_a_child_may_choose_another_language(unchecked: Inbox) -> None:
    person = Person(unchecked)
    await _asked(person, "Polski", "14")
    (body,) = await person.say("another language")
    assert [label for _, label in body["buttons"]][:2] == ["English", "Polski"]
    (body,) = await person.say("English")
    assert body["language"] == "en"
    assert NOT_CHECKED not in body["text"]


async def test_nobody_is_asked_where_the_words_are_checked(demo: Database) -> None:
    told = await _asked(Person(_inbox(demo, frozenset())), "Polski", "14")
    assert NOT_CHECKED not in told
    assert "English:" not in told


async def test_staff_see_who_has_checked_which_language(signed_in: Site) -> None:
    page = words(await signed_in.get("/staff/languages"))
    assert "English" in page
    assert "Written by the project" in page
    assert "To check a language" in page


def test_each_greeting_keeps_its_exclamation_mark_among_others() -> None:
    (asked, *_) = languages.flow((("en", "English"), ("ur", "اردو"))).steps
    assert isinstance(asked, Ask)
    assert asked.lines[0].msgid == "\u2068Hello!\u2069 · \u2068سلام!\u2069"
