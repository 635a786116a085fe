"""A question set: a few questions that staff write on a page, and what must be put right before a family meets them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from conversations.announcements import Audience
from conversations.people import AgeBand
from conversations.plain_language import HARDEST_GRADE, LONGEST_SENTENCE, grade, jargon, longest_sentence
from conversations.prying import objection

MOST_QUESTIONS = 5
MOST_CHOICES = 8
LONGEST_LABEL = 24  # characters of a button on WhatsApp; a longer one would be cut off
GOOD_LABEL = 20
LETTERS = "abcdefghijklmnopqrstuvwxyz"  # what choices are called in the answers, in their order
ENGLISH = "en"
OWN_WORDS_LABEL = "something else"  # on the button that the chat itself adds
# Those who have not said how old they are count as children, and under 13 nobody is asked without a parent.
AGES = (AgeBand.FROM_13_TO_15, AgeBand.FROM_16_TO_17, AgeBand.ADULT)
EVERYONE = Audience(ages=tuple(map(str, AGES)))

Versions = Mapping[str, str]  # words by language


class State(StrEnum):
    """How far a question set is. Only a draft can be changed; what people have answered to stays as it was."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class Kind(StrEnum):
    """What a text of a set is for; how long it may be depends on it."""

    TITLE = "title"
    INVITATION = "invitation"
    QUESTION = "question"
    CHOICE = "choice"
    THANKS = "thanks"


LONGEST = {Kind.TITLE: 60, Kind.INVITATION: 300, Kind.QUESTION: 240, Kind.CHOICE: LONGEST_LABEL, Kind.THANKS: 300}
SENTENCES = {Kind.INVITATION, Kind.QUESTION, Kind.THANKS}
WHAT = {
    Kind.TITLE: "the title",
    Kind.INVITATION: "the invitation",
    Kind.QUESTION: "the question",
    Kind.CHOICE: "the choice",
    Kind.THANKS: "the thanks",
}


@dataclass(frozen=True, slots=True)
class Question:
    """One question. Without ``choices`` it is answered in own words; with them, in own words too when they are allowed."""

    text: Versions
    choices: tuple[Versions, ...] = ()
    own_words: bool = False


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A set as staff wrote it, in its ``language`` and in those that it was translated to."""

    title: Versions
    invitation: Versions
    questions: tuple[Question, ...]
    thanks: Versions
    language: str = ENGLISH
    audience: Audience = field(default=EVERYONE)

    def said(self, versions: Versions, language: str = "") -> str:
        """A text in a language, else as it was written; "" when there is none."""
        return versions.get(language) or versions.get(self.language, "")


class Part(NamedTuple):
    """One text of a set with its name on the form: title, invitation, q1, q1a, q1b, q2, thanks."""

    name: str
    kind: Kind
    versions: Versions


def parts(asked: QuestionSet) -> Iterator[Part]:
    """Every text of a set, in the order that people read them."""
    yield Part("title", Kind.TITLE, asked.title)
    yield Part("invitation", Kind.INVITATION, asked.invitation)
    for number, question in enumerate(asked.questions, 1):
        yield Part(f"q{number}", Kind.QUESTION, question.text)
        for letter, choice in zip(LETTERS, question.choices, strict=False):
            yield Part(f"q{number}{letter}", Kind.CHOICE, choice)
    yield Part("thanks", Kind.THANKS, asked.thanks)


# ---------------------------------------------------------------- languages


def missing(asked: QuestionSet, language: str) -> tuple[str, ...]:
    """The names of the texts that are not translated to a language yet."""
    return tuple(
        part.name for part in parts(asked) if part.versions.get(asked.language) and not part.versions.get(language)
    )


def languages(asked: QuestionSet) -> tuple[str, ...]:
    """The languages that the set is complete in, its own first: only these are offered."""
    found = {language for part in parts(asked) for language, words in part.versions.items() if words}
    complete = (language for language in sorted(found - {asked.language}) if not missing(asked, language))
    return (asked.language, *complete)


# ---------------------------------------------------------------- what must be put right


def problems(asked: QuestionSet) -> dict[str, str]:
    """What must be put right before the set can be opened: a sentence for each field, such as ``q1a_pl``."""
    found: dict[str, str] = {}
    for part in parts(asked):
        for language in {asked.language: None} | dict(part.versions):
            if sentence := _problem(part, language, asked.language):
                found[f"{part.name}_{language}"] = sentence
    for name, sentence in (*_twice(asked), *_dead_ends(asked)):
        found.setdefault(name, sentence)
    return found


def _problem(part: Part, language: str, own: str) -> str | None:
    words = part.versions.get(language, "")
    if not words:
        return f"Write {WHAT[part.kind]}." if language == own else None
    if len(words) > LONGEST[part.kind]:
        return f"Too long for {WHAT[part.kind]}: {len(words)} characters of at most {LONGEST[part.kind]}."
    if part.kind in {Kind.TITLE, Kind.CHOICE} and "\n" in words:
        return "Write this in one line."
    if part.kind is Kind.QUESTION:
        return objection(words)
    return None


def _twice(asked: QuestionSet) -> Iterator[tuple[str, str]]:
    """The same question asked again, and two choices that nobody could tell apart, in any language."""
    for language in languages(asked):
        seen: dict[str, int] = {}
        for number, question in enumerate(asked.questions, 1):
            words = _plain(question.text.get(language, ""))
            if words and (first := seen.setdefault(words, number)) != number:
                yield (
                    f"q{number}_{language}",
                    f"This is the same as question {first}. Ask something else, or take it out.",
                )
            labels = [_plain(choice.get(language, "")) for choice in question.choices]
            if question.own_words and OWN_WORDS_LABEL in labels:
                name = f"q{number}{LETTERS[labels.index(OWN_WORDS_LABEL)]}_{language}"
                yield name, "Own words have a button of this name already. Take this choice out."
            for place, label in enumerate(labels):
                if label and label in labels[:place]:
                    yield (
                        f"q{number}{LETTERS[place]}_{language}",
                        "Two choices say the same. Change one, or take it out.",
                    )


def _dead_ends(asked: QuestionSet) -> Iterator[tuple[str, str]]:
    """What would lead nowhere: no question at all, or nothing to choose from."""
    if not asked.questions:
        yield f"q1_{asked.language}", "Write at least one question."
    for number, question in enumerate(asked.questions, 1):
        if len(question.choices) > MOST_CHOICES:
            sentence = f"{len(question.choices)} choices are too many to choose from. Keep the best {MOST_CHOICES}."
            yield f"q{number}_{asked.language}", sentence
        if len(question.choices) == 1:
            yield f"q{number}b_{asked.language}", "One choice is no choice. Write at least two, or none for own words."


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", words.casefold()).split())


# ---------------------------------------------------------------- what could be better


class Reading(NamedTuple):
    """How easy an English text is: its school grade, and its longest sentence in words."""

    grade: float
    longest: int

    @property
    def is_plain(self) -> bool:
        """Whether a child of nine could read it."""
        return self.grade <= HARDEST_GRADE and self.longest <= LONGEST_SENTENCE


def readings(asked: QuestionSet) -> dict[str, Reading]:
    """How easy each English text is to read, by the name of its field. Other languages have no such measure here."""
    english = ((part.name, part.versions.get(ENGLISH, "")) for part in parts(asked) if part.kind in SENTENCES)
    return {f"{name}_{ENGLISH}": Reading(grade(words), longest_sentence(words)) for name, words in english if words}


def advice(asked: QuestionSet) -> dict[str, list[str]]:
    """What could be better, by the name of the field. None of it keeps the set from being opened."""
    found: dict[str, list[str]] = {}
    for name, sentence in (*_hard_words(asked), *_small_buttons(asked), *_no_way_out(asked)):
        found.setdefault(name, []).append(sentence)
    return found


def _hard_words(asked: QuestionSet) -> Iterator[tuple[str, str]]:
    for name, reading in readings(asked).items():
        if reading.longest > LONGEST_SENTENCE:
            yield name, f"A sentence has {reading.longest} words. Keep to {LONGEST_SENTENCE}."
        if reading.grade > HARDEST_GRADE:
            yield (
                name,
                f"Hard to read (grade {reading.grade:g}; aim for {HARDEST_GRADE:g} or less). Use short, everyday words.",
            )
    for part in parts(asked):
        if words := jargon(part.versions.get(ENGLISH, "")):
            yield f"{part.name}_{ENGLISH}", f"Families may not know: {', '.join(words)}."


def _small_buttons(asked: QuestionSet) -> Iterator[tuple[str, str]]:
    for part in parts(asked):
        for language, words in part.versions.items():
            if part.kind is Kind.CHOICE and GOOD_LABEL < len(words) <= LONGEST_LABEL:
                yield f"{part.name}_{language}", f"{len(words)} characters; up to {GOOD_LABEL} fit on every phone."


def _no_way_out(asked: QuestionSet) -> Iterator[tuple[str, str]]:
    for number, question in enumerate(asked.questions, 1):
        if question.choices and not question.own_words:
            yield (
                f"q{number}_{asked.language}",
                "Who finds no choice that fits can only skip. Allow own words, if you can.",
            )


# ---------------------------------------------------------------- as JSON


def to_json(asked: QuestionSet) -> dict[str, Any]:
    """The set as it is kept, its audience aside."""
    return {
        "title": dict(asked.title),
        "invitation": dict(asked.invitation),
        "questions": [
            {"text": dict(each.text), "choices": [dict(choice) for choice in each.choices], "own_words": each.own_words}
            for each in asked.questions
        ],
        "thanks": dict(asked.thanks),
    }


def from_json(told: Mapping[str, Any], language: str, audience: Audience) -> QuestionSet:
    """The other way round."""
    questions = tuple(Question(each["text"], tuple(each["choices"]), each["own_words"]) for each in told["questions"])
    return QuestionSet(told["title"], told["invitation"], questions, told["thanks"], language, audience)
