"""S1: whatever is typed is screened first, and a grave message is answered with where help is before anything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from bot.inbox import Inbox
from conversations import engine
from conversations.events import Kind, Media
from storage.database import Database
from storage.tables import Answer, CaseAlert, CaseEntry, Report, SafeguardingCase
from tests.transcripts import Person

FORCED = "I'm being forced to have sex and I'm only 12 years old"  # the sentence that well-being bots missed in 2018
WORRIED = "I want to kill myself"
TO_THE_FIRST_QUESTION = ("(arrives)", "English", "35", "yes", "skip")
THEME = "What matters most to your family where you live?"


def rows(database: Database, table: type[Any]) -> Sequence[Any]:
    with database.transaction() as connection:
        return connection.execute(sa.select(table.__table__).order_by(*table.__table__.primary_key)).all()


async def live(person: Person, *acts: str) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = []
    for act in acts:
        said = await person.do(act)
    return said


@pytest.mark.parametrize("words", [FORCED, WORRIED])
async def test_s1_the_next_message_is_where_help_is_and_nothing_else(person: Person, words: str) -> None:
    (said,) = await live(person, *TO_THE_FIRST_QUESTION, words)
    assert "999" in said["text"]
    assert "?" not in said["text"]
    assert (said["buttons"], THEME in said["text"]) == ([], False)


async def test_s1_the_answer_is_saved_all_the_same_and_held_for_the_case(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_FIRST_QUESTION, FORCED)
    (case,) = rows(demo, SafeguardingCase)
    held = [(row.question, row.words, row.held_for) for row in rows(demo, Answer)]
    assert held == [("own", FORCED, case.id), ("theme", None, case.id)]
    assert [row.words for row in rows(demo, CaseEntry) if row.kind == "flagged"] == [FORCED]


async def test_s1_the_chat_goes_on_when_the_person_writes_again(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_FIRST_QUESTION, WORRIED)
    said = await live(person, "ok thanks")
    assert "What is good about where you live now?" in said[-1]["text"]
    assert {row.question for row in rows(demo, Answer)} == {"own", "theme"}  # "ok thanks" was no answer
    await live(person, "The park")
    assert {row.question for row in rows(demo, Answer)} == {"own", "theme", "good"}


@pytest.mark.parametrize(
    "before",
    [
        (),
        ("(arrives)",),
        ("(arrives)", "English"),
        ("(arrives)", "English", "35"),
        ("(arrives)", "English", "35", "no"),
        ("(arrives)", "English", "35", "yes"),
        (*TO_THE_FIRST_QUESTION, "stop"),
        (*TO_THE_FIRST_QUESTION, "stop", "nothing"),
        (*TO_THE_FIRST_QUESTION, "menu"),
        (*TO_THE_FIRST_QUESTION, "my data"),
        (*TO_THE_FIRST_QUESTION, "delete"),
        (*TO_THE_FIRST_QUESTION, WORRIED),
    ],
    ids=lambda acts: acts[-1] if acts else "out of the blue",
)
async def test_s1_in_any_state(person: Person, demo: Database, before: tuple[str, ...]) -> None:
    await live(person, *before)
    (said,) = await live(person, FORCED)
    assert "999" in said["text"]
    assert FORCED in [row.words for row in rows(demo, CaseEntry)]
    assert await live(person, "hello")  # and there is always a way on


async def test_s1_beside_a_picture(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_FIRST_QUESTION)
    said = await person.send(Kind.MEDIA, FORCED, media=Media.PICTURE)
    assert len(said) == 1
    assert "999" in said[0]["text"]
    assert len(rows(demo, SafeguardingCase)) == 1


async def test_s1_in_a_complaint(person: Person, demo: Database) -> None:
    said = await live(person, *TO_THE_FIRST_QUESTION, "menu", "more to do", "complain", FORCED)
    assert "999" in said[0]["text"]
    ((report,), (case,)) = rows(demo, Report), rows(demo, SafeguardingCase)
    assert report.held_for == case.id


async def test_s1_a_second_grave_message_goes_into_the_same_case(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_FIRST_QUESTION, WORRIED)
    (said,) = await live(person, FORCED)
    assert "999" in said["text"]
    assert len(rows(demo, SafeguardingCase)) == 1
    assert [row.words for row in rows(demo, CaseEntry) if row.kind == "flagged"] == [WORRIED, FORCED]


async def test_s1_a_button_is_no_free_text(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_FIRST_QUESTION)
    await person.send(Kind.CHOICE, WORRIED, "what_matters.theme")
    assert rows(demo, SafeguardingCase) == []


async def test_s1_even_when_the_turn_fails(person: Person, demo: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await live(person, *TO_THE_FIRST_QUESTION)
    with monkeypatch.context() as patched:
        patched.setattr(engine, "advance", None)
        (said,) = await live(person, FORCED)
    assert "999" in said["text"]
    assert len(rows(demo, SafeguardingCase)) == 1


async def test_s3_somebody_is_alerted_of_it(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_FIRST_QUESTION, FORCED)
    assert {row.state for row in rows(demo, CaseAlert)} == {"queued"}
    assert FORCED not in repr(rows(demo, CaseAlert))


async def test_s7_an_ordinary_answer_opens_no_case(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_FIRST_QUESTION, "Drugs are sold at the shops, and somebody was stabbed last year")
    assert rows(demo, SafeguardingCase) == []


async def test_s11_without_a_lead_children_are_asked_for_no_words(inbox: Inbox, demo: Database) -> None:
    unread = Person(with_rules(inbox, hears_children=False))
    said = await live(
        unread, "(arrives)", "English", "14", "yes", "skip", "The swings in the park are broken and nobody mends them"
    )
    assert "did not understand" in said[-1]["text"]
    said = await live(unread, "Parks and nature")
    assert "How much does this matter to you?" in said[-1]["text"]
    assert [row.words for row in rows(demo, Answer)] == [None]


async def test_s11_adults_are(inbox: Inbox, demo: Database) -> None:
    await live(
        Person(with_rules(inbox, hears_children=False)),
        *TO_THE_FIRST_QUESTION,
        "The swings in the park are broken and nobody mends them",
    )
    assert "The swings in the park are broken and nobody mends them" in [row.words for row in rows(demo, Answer)]


def with_rules(inbox: Inbox, **changed: Any) -> Inbox:
    """The same inbox, whose deployment has other rules."""
    return Inbox(inbox.database, replace(inbox.conversation, **changed), inbox.speech)
