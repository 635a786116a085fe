"""What staff may ask families: the checks of a question set, and what must not be asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations import prying
from conversations.announcements import Audience
from conversations.flows.question_sets import faults_of
from conversations.question_sets import (
    EVERYONE,
    Question,
    QuestionSet,
    advice,
    from_json,
    languages,
    missing,
    problems,
    readings,
    to_json,
)

PARK = QuestionSet(
    title={"en": "The new park", "pl": "Nowy park"},
    invitation={"en": "We plan the new park. Tell us what you need there.", "pl": "Planujemy nowy park."},
    questions=(
        Question(
            {"en": "What do you want most?", "pl": "Czego najbardziej chcesz?"},
            ({"en": "Swings", "pl": "Huśtawki"}, {"en": "Trees", "pl": "Drzewa"}),
            own_words=True,
        ),
        Question({"en": "What else should we know?", "pl": "Co jeszcze?"}),
    ),
    thanks={"en": "Thank you. We read it all.", "pl": "Dziękujemy."},
)

PRYING = """
What is your name? | What's your full name? | Whats ur name | Please tell us your child's name | What are you called?
What is your address? | Where do you live? | Which street do you live on? | What is your postcode?
What is your phone number? | Can you give us a contact number? | What is your email? | How can we contact you?
What is your Instagram? | Which school do you go to? | What school does your child attend? | Who is your teacher?
Which primary school does your daughter go to? | What is the name of your school? | What is your date of birth?
When were you born? | When is your birthday? | How old are you? | What age is your child? | How much do you earn?
What is your National Insurance number? | Jak masz na imię? | Do której szkoły chodzisz? | Яке ваше ім'я?
Cum te numești? | Adınız nedir? | ما اسمك؟ | آپ کا نام کیا ہے؟ | ਤੁਹਾਡਾ ਨਾਮ ਕੀ ਹੈ? | আপনার নাম কী? | Dè an t-ainm a th' ort?
"""
LEADING = """
Don't you think the park is great? | Do you agree that the park is dirty? | Isn't the new playground lovely?
The park is good, isn't it? | Surely you want more buses? | How great was the fun day? | Why are the streets so dirty?
How much do you love the library? | As we all know, buses are late. What would help?
"""
FAIR = """
What do you think of the new park? | What should the new playground be called? | What would be a good name for the park?
Which street needs better lights? | How do you get to school? | How safe do you feel on the way to school?
What do your children like to do? | Would a breakfast club help your family? | What is your school like?
What is the best thing about your child's nursery? | What can't you find here? | Why don't you use the bus?
What don't you like about living here? | How warm is your home in winter? | What age group should the club be for?
How do you like to hear from us? | Do you have email? | Jak dojeżdżasz do szkoły? | Що ви думаєте про парк?
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.replace("\n", "|").split("|") if line.strip()]


def with_question(**changes: object) -> QuestionSet:
    """The park's questions, the first one changed."""
    return replace(PARK, questions=(replace(PARK.questions[0], **changes), *PARK.questions[1:]))  # type: ignore[arg-type]


# ---------------------------------------------------------------- what must not be asked


@pytest.mark.parametrize("question", lines(PRYING))
def test_who_somebody_is_is_not_asked(question: str) -> None:
    assert "“" not in (prying.objection(question) or "“")


@pytest.mark.parametrize("question", lines(LEADING))
def test_the_answer_is_not_put_into_peoples_mouths(question: str) -> None:
    assert prying.objection(question) == prying.NO_LEADING


@pytest.mark.parametrize("question", lines(FAIR))
def test_a_fair_question_is_let_through(question: str) -> None:
    assert prying.objection(question) is None


def test_a_question_for_a_name_is_a_problem_with_its_reason_at_its_field() -> None:
    assert problems(with_question(text={"en": "What is your name?"})) == {"q1_en": prying.NO_NAMES}
    polish = with_question(text={"en": "What do you want?", "pl": "Jak masz na imię?"})
    assert problems(polish) == {"q1_pl": prying.NO_NAMES}


# ---------------------------------------------------------------- what must be put right


def test_a_good_set_has_no_problems_and_little_advice() -> None:
    assert problems(PARK) == {}
    assert advice(PARK) == {}


def test_what_is_empty_is_asked_for_at_its_field() -> None:
    assert problems(QuestionSet({}, {}, (), {})) == {
        "title_en": "Write the title.",
        "invitation_en": "Write the invitation.",
        "thanks_en": "Write the thanks.",
        "q1_en": "Write at least one question.",
    }


def test_one_choice_leads_nowhere() -> None:
    assert "One choice is no choice" in problems(with_question(choices=({"en": "Swings"},)))["q1b_en"]


@pytest.mark.parametrize("language", ["en", "pl"])
def test_a_button_that_would_be_cut_off_is_refused_in_every_language(language: str) -> None:
    found = problems(with_question(choices=({"en": "Swings", language: "x" * 25}, {"en": "Trees"})))
    assert found == {f"q1a_{language}": "Too long for the choice: 25 characters of at most 24."}


def test_the_same_question_twice_is_refused() -> None:
    twice = replace(PARK, questions=(PARK.questions[0], Question({"en": "what do you want MOST"})))
    assert problems(twice)["q2_en"].startswith("This is the same as question 1")


def test_two_choices_that_nobody_could_tell_apart_are_refused() -> None:
    assert "say the same" in problems(with_question(choices=({"en": "Swings"}, {"en": "swings!"})))["q1b_en"]


def test_a_choice_that_the_chat_adds_by_itself_is_refused() -> None:
    choices = ({"en": "Swings"}, {"en": "Something else"})
    assert "already" in problems(with_question(choices=choices))["q1b_en"]
    assert problems(with_question(choices=choices, own_words=False)) == {}
    assert faults_of(with_question(choices=choices)) != ()


def test_nine_choices_are_too_many_and_all_are_still_there() -> None:
    nine = with_question(choices=tuple({"en": f"Choice {number}"} for number in range(9)))
    assert problems(nine)["q1_en"].startswith("9 choices are too many")
    assert len(nine.questions[0].choices) == 9


def test_what_has_no_problems_is_what_the_engine_holds() -> None:
    for asked in (PARK, with_question(choices=(), own_words=False), with_question(own_words=False)):
        assert (problems(asked), faults_of(asked)) == ({}, ())


def test_hard_words_long_sentences_and_jargon_are_pointed_out() -> None:
    hard = "Which infrastructural interventions would stakeholders prioritise in order to facilitate holistic participation?"
    (sentences,) = [advice(with_question(text={"en": hard}))["q1_en"]]
    assert [sentence.split(" ")[0] for sentence in sentences] == ["Hard", "Families"]
    assert not readings(with_question(text={"en": hard}))["q1_en"].is_plain
    assert readings(PARK)["q1_en"].is_plain


def test_who_finds_no_choice_that_fits_should_have_own_words() -> None:
    assert "own words" in advice(with_question(own_words=False))["q1_en"][0]


# ---------------------------------------------------------------- languages


def test_a_set_is_offered_only_in_the_languages_that_are_complete() -> None:
    assert languages(PARK) == ("en", "pl")
    half = with_question(text={"en": "What do you want most?"})
    assert languages(half) == ("en",)
    assert missing(half, "pl") == ("q1",)


def test_a_set_comes_back_from_its_json_as_it_was() -> None:
    assert from_json(to_json(PARK), "en", EVERYONE) == PARK
    assert Audience(ages=("13_15", "16_17", "adult")) == EVERYONE
