"""Plain language: how it is measured, and that everything families read is plain."""

from __future__ import annotations

import pytest

from bot import language_commands, wording_check
from conversations.plain_language import grade, jargon, longest_sentence, sentences, syllables, words_of

SYLLABLES = {
    1: """cat makes asked year school free house moved tired mile while phones lived the closed safe""",
    2: """water table tables apple needed wanted places changes people postcode minute children little being playing
    science quiet lovely advice someone under carer centre trouble private lion poem diet client ruin fluent chaos cruel
    pavement statement likely Wednesday trying couple housing delete language evening surely useful""",
    3: """beautiful area idea important computer understand library bicycle deleted family anyone museum poetry audience
    influence opinion various radio piano medicine vehicle everywhere announcement completely suicide musician
    employee managing Saturday exercise""",
    4: """community information material experience usually recreation apologise reliable January""",
    5: """organisation association immediately unfortunately""",
}


@pytest.mark.parametrize(("count", "words"), SYLLABLES.items())
def test_syllables_are_counted(count: int, words: str) -> None:
    known = words.split()
    assert {word: syllables(word) for word in known} == dict.fromkeys(known, count)


def test_the_grade_is_that_of_the_formula() -> None:
    # 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    assert grade("The cat sat on the mat.") == pytest.approx(-1.4, abs=0.1)


def test_a_hard_sentence_has_a_high_grade() -> None:
    hard = "Stakeholder engagement activities will be undertaken in order to facilitate community participation."
    assert grade(hard) > 15
    assert grade("Tell us what you think. It helps us a lot.") < 2


@pytest.mark.parametrize("text", ["", "  ", "…", "☎"])
def test_a_text_without_words_has_no_grade(text: str) -> None:
    assert (grade(text), longest_sentence(text)) == (0.0, 0)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Childline, if you are under 19: 0800 1111. Free, day and night.", 3),
        ("Write to help@example.org or https://chat.test/chat. Thank you!", 2),
        ("Dr. Who came at 9 a.m. to the hall.", 1),
        ("One line\nAnd another line", 2),
    ],
)
def test_sentences_are_told_apart(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_names_numbers_and_places_to_fill_make_nothing_harder() -> None:
    plain = grade("Call ten now, or go to Ann.")
    assert grade("Call 0800 1111 now, or go to {organisation}.") == plain
    assert grade("Call 116 123 now, or go to Samaritans.") == plain
    assert words_of("Please phone Childline") == ["Please", "phone", "Ann"]


def test_the_longest_sentence_is_counted_in_words() -> None:
    assert longest_sentence("Short. This one has five words. Short again.") == 5


def test_jargon_is_found_in_every_form() -> None:
    assert jargon("We engaged stakeholders. Outcomes follow.") == ("engage", "outcome", "stakeholder")
    assert jargon("We asked families. Things get better.") == ()


def test_a_label_has_no_grade_and_a_sentence_has() -> None:
    assert wording_check.score("Additional accessibility").grade == 0
    assert wording_check.score("Additional accessibility information is available.").faults


def test_everything_that_families_read_is_plain() -> None:
    assert [
        f"{each.place}: {each.words} ({'; '.join(each.faults)})" for each in wording_check.scores() if each.faults
    ] == []


def test_every_message_is_plain_as_a_whole() -> None:
    conversation = language_commands.shipped()
    found = [each for each in wording_check.messages_of(conversation) if not each.place.startswith("wellbeing.")]
    assert len(found) > 50
    assert [f"{each.place}: {'; '.join(each.faults)}" for each in found if each.faults] == []
