"""How people feel, in numbers that nobody can lead back to them: not the team, not the database, not their own messages."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from bot.inbox import Inbox
from bot.speech import Speech
from conversations import flows
from conversations.events import Scored
from conversations.flows.wellbeing import ONS4
from conversations.people import AgeBand
from conversations.people import Person as Someone
from storage import rights, wellbeing
from storage.database import Database
from storage.tables import Answer, Outbox, Progress, WellbeingScore
from storage.tables import Inbox as InboxTable
from tests.transcripts import Person, hold

SCORES = WellbeingScore.__table__
HERE = "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> {age}\n< …\n> yes\n< …\n> menu\n< …\n> more to do\n< …\n"


@pytest.fixture
def person(demo: Database) -> Person:
    """Somebody new, where the questions are switched on."""
    speech = Speech()
    held = flows.conversation(organisation="the team", web="https://chat.test", spoken=speech.names(), wellbeing=True)
    return Person(Inbox(demo, held, speech))


async def begin(person: Person, age: str = "35") -> list[dict[str, Any]]:
    await hold(person, HERE.format(age=age).rstrip())
    return await person.press("How I feel")


async def scores(person: Person) -> Counter[tuple[str, int]]:
    query = sa.select(SCORES.c.item, SCORES.c.score)
    rows = await person.inbox.database.read(lambda connection: connection.execute(query).all())
    return Counter((row.item, row.score) for row in rows)


def test_it_is_off_unless_it_is_switched_on() -> None:
    shipped = flows.conversation(organisation="us", web="https://x.test", spoken=[("en", "English")])
    assert "wellbeing" not in shipped.flows


def test_the_words_are_those_of_the_office_for_national_statistics() -> None:
    assert [item.question.msgid for item in ONS4.items] == [
        "Overall, how satisfied are you with your life nowadays?",
        "Overall, to what extent do you feel that the things you do in your life are worthwhile?",
        "Overall, how happy did you feel yesterday?",
        "Overall, how anxious did you feel yesterday?",
    ]
    assert "Open Government Licence v3.0" in ONS4.source.msgid


async def test_four_questions_each_answered_by_a_number(person: Person) -> None:
    await begin(person)
    await hold(
        person,
        """> 8
< 2 of 4
< Overall, to what extent do you feel that the things you do in your life are worthwhile?
< 0 is “not at all worthwhile” and 10 is “completely worthwhile”.
[0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10] [Skip]
> seven
< 3 of 4
< Overall, how happy did you feel yesterday?
< 0 is “not at all happy” and 10 is “completely happy”.
[0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10] [Skip]
> (presses 10)
< 4 of 4
< Overall, how anxious did you feel yesterday?
< 0 is “not at all anxious” and 10 is “completely anxious”.
[0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10] [Skip]
> zero
< Thank you. If you ever want to talk to someone, say HELP.
< The questions are by the Office for National Statistics. Crown copyright, Open Government Licence v3.0.
< …""",
    )
    assert await scores(person) == Counter([("satisfied", 8), ("worthwhile", 7), ("happy", 10), ("anxious", 0)])


async def test_children_are_not_asked_about_being_anxious(person: Person) -> None:
    await begin(person, "15")
    for number in ("8", "8"):
        (body,) = await person.say(number)
    assert "3 of 3" in body["text"]
    (body,) = await person.say("8")
    assert "anxious" not in body["text"]
    assert "Office for National Statistics" in body["text"]


async def test_a_low_number_shows_whom_one_can_talk_to_and_only_once(person: Person) -> None:
    await begin(person)
    (body,) = await person.say("4")
    assert body["text"].startswith("Thank you for telling me. Here are people you can talk to.\nSamaritans")
    (body,) = await person.say("1")
    assert "Samaritans" not in body["text"]


@pytest.mark.parametrize(("number", "shown"), [("5", False), ("6", True)])
async def test_of_being_anxious_a_high_number_counts(person: Person, number: str, shown: bool) -> None:
    await begin(person)
    for _ in range(3):
        await person.say("9")
    (body,) = await person.say(number)
    assert ("Samaritans" in body["text"]) is shown


async def test_a_young_person_is_shown_lines_for_young_people(person: Person) -> None:
    await begin(person, "15")
    (body,) = await person.say("0")
    assert "Childline" in body["text"]
    assert "Samaritans" not in body["text"]


async def test_the_number_is_nowhere_beside_the_person(person: Person) -> None:
    await begin(person)
    for number in ("9", "(presses 9)", "9", "9"):
        await person.do(number)

    def held(connection: sa.Connection) -> tuple[list[str], list[Any], dict[str, str]]:
        inbox, answer, progress = InboxTable.__table__, Answer.__table__, Progress.__table__
        words = list(connection.scalars(sa.select(inbox.c.words).order_by(inbox.c.id.desc()).limit(4)))
        answered = list(connection.scalars(sa.select(answer.c.flow).where(answer.c.flow == "wellbeing")))
        return words, answered, connection.execute(sa.select(progress.c.state)).scalar_one()["answers"]

    words, answered, kept = await person.inbox.database.read(held)
    assert words == ["•"] * 4
    assert answered == []
    assert {value for key, value in kept.items() if key.startswith("wellbeing.")} == {"own"}


async def test_my_data_says_that_the_numbers_are_not_linked(person: Person) -> None:
    await begin(person)
    await person.say("3")

    def copy(connection: sa.Connection) -> dict[str, Any]:
        return rights.everything(connection, rights.whose(connection, "web", "alice") or 0)

    everything = await person.inbox.database.read(copy)
    assert "cannot be listed here" in everything["not_linked_to_you"]
    assert "wellbeing_score" not in everything


async def test_there_is_no_way_back_to_a_number(person: Person) -> None:
    await begin(person)
    await person.say("3")
    await person.say("back")
    assert await scores(person) == Counter([("satisfied", 3)])
    assert person.last["step"] != "wellbeing.satisfied"


async def test_a_number_out_of_range_is_asked_again(person: Person) -> None:
    await begin(person)
    (body,) = await person.say("11")
    assert "Sorry, I did not understand that." in body["text"]
    assert not await scores(person)


def test_the_rows_say_nothing_of_who_or_when(database: Database) -> None:
    assert {column.name for column in SCORES.c} == {"id", "month", "area", "age_band", "instrument", "item", "score"}
    someone = Someone(age_band=AgeBand.ADULT, area=None)
    with database.transaction() as connection:
        for number in range(20):
            wellbeing.keep(connection, Scored("wellbeing", "happy", number), someone, datetime.now(UTC))
    with database.transaction() as connection:
        ids = list(connection.scalars(sa.select(SCORES.c.id)))
        found = list(connection.scalars(sa.select(SCORES.c.score).order_by(SCORES.c.id)))
    assert len(set(ids)) == 20
    assert found != list(range(20))  # 1 in 20! by chance


def test_sqlite_keeps_them_in_no_order_of_coming(sqlite: Database) -> None:
    with sqlite.transaction() as connection:
        made = connection.scalar(sa.text("SELECT sql FROM sqlite_master WHERE name = 'wellbeing_score'"))
    assert "WITHOUT ROWID" in made


async def test_nothing_of_it_is_in_what_was_said_but_the_card(person: Person) -> None:
    await begin(person)
    await person.say("2")
    query = sa.select(Outbox.__table__.c.body).order_by(Outbox.__table__.c.id.desc()).limit(1)
    body = await person.inbox.database.read(lambda connection: connection.execute(query).scalar_one())
    assert " 2 " not in body["text"].replace("2 of 4", "")


async def test_of_what_is_no_number_the_words_are_kept_and_the_figures_are_not(person: Person) -> None:
    await begin(person)
    await person.say("it was 11 last week and 12 before, nobody helps me")
    query = sa.select(InboxTable.__table__.c.words).order_by(InboxTable.__table__.c.id.desc()).limit(1)
    kept = await person.inbox.database.read(lambda connection: connection.scalar(query))
    assert kept == "it was • last week and • before, nobody helps me"
