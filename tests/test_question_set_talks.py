"""Question sets as families meet them: by link, by invitation, from the menu; in every state, on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot import app
from bot.announcing import renderer
from bot.inbox import Inbox
from bot.settings import Settings
from conversations.announcements import Audience
from conversations.question_sets import QuestionSet
from storage import announcements, participants, question_sets, wakeup
from storage.database import Database
from storage.tables import Answer, Outbox, Participant
from storage.wakeup import Wakeups
from tests.test_question_sets import PARK
from tests.transcripts import Person, hold

ADULTS = replace(PARK, audience=Audience(ages=("adult",)))
WELCOME = ("(arrives)", "English", "35", "yes", "G40 1AA")


def opened(connection: sa.Connection, asked: QuestionSet = ADULTS, **how: Any) -> str:
    """A set that is open; returns its link's code."""
    now = datetime.now(UTC)
    set_id = question_sets.create(connection, asked, staff_id=None, now=now)
    how = {"opens_at": now, "closes_at": None, "invite": False} | how
    question_sets.open_(connection, set_id, now=now, **how)
    kept = question_sets.find(connection, set_id)
    assert kept is not None
    return kept.code


async def open_set(inbox: Inbox, asked: QuestionSet = ADULTS, **how: Any) -> str:
    code = await inbox.database.write(lambda connection: opened(connection, asked, **how))
    inbox.conversing.changed()
    return code


async def close_set(inbox: Inbox, set_id: int = 1) -> None:
    await inbox.database.write(lambda connection: question_sets.close(connection, set_id, datetime.now(UTC)))
    inbox.conversing.changed()


async def live(person: Person, acts: Sequence[str]) -> dict[str, Any]:
    """Do all this; returns the bot's last message."""
    bodies: list[dict[str, Any]] = []
    for act in acts:
        bodies = await person.do(act)
    return bodies[-1]


async def answers(database: Database) -> list[tuple[str, str, str | None, str | None]]:
    table = Answer.__table__
    query = sa.select(table.c.flow, table.c.question, table.c.value, table.c.words)
    query = query.where(table.c.question != "invited").order_by(table.c.id)
    return await database.read(lambda connection: [tuple(row) for row in connection.execute(query)])


async def known(person: Person) -> None:
    """Somebody who has agreed, and is doing nothing."""
    await live(person, [*WELCOME, "menu", "go on"])


# ---------------------------------------------------------------- the ways in


async def test_somebody_new_comes_by_the_link_and_is_asked_that_set_first(inbox: Inbox, person: Person) -> None:
    code = await open_set(inbox)
    await live(person, [f"(follows {code})", "English", "35", "yes"])
    await hold(
        person,
        """
        > G40 1AA
        < We plan the new park. Tell us what you need there.
        < I have 2 questions for you. Shall we start?
        [Yes, please] [No, thanks]
        > (presses Yes, please)
        < 1 of 2
        < What do you want most?
        [Swings] [Trees] [Something else] [Skip]
        > trees
        < 2 of 2
        < What else should we know?
        [Skip]
        > A tap for water
        < Thank you. We read it all.
        < …
        """,
    )
    assert await answers(inbox.database) == [
        ("set_1", "q1", "b", None),
        ("set_1", "q2", None, "A tap for water"),
    ]


async def test_the_link_asks_somebody_known_at_once_and_then_goes_on_where_they_were(
    inbox: Inbox, person: Person
) -> None:
    code = await open_set(inbox)
    await live(person, WELCOME)
    question = person.last["text"]
    assert "We plan the new park." in (await live(person, [f"(follows {code})"]))["text"]
    assert question.splitlines()[-1] in (await live(person, ["no thanks"]))["text"]


async def test_own_words_are_taken_where_none_of_the_choices_fits(inbox: Inbox, person: Person) -> None:
    code = await open_set(inbox)
    await known(person)
    await live(person, [f"(follows {code})", "yes", "somewhere dry to sit when it rains all day", "skip"])
    assert await answers(inbox.database) == [
        ("set_1", "q1_own", None, "somewhere dry to sit when it rains all day"),
        ("set_1", "q1", "own", None),
    ]


async def test_it_is_in_the_menu_while_it_is_open_and_not_asked_twice(inbox: Inbox, person: Person) -> None:
    await known(person)
    assert "Questions for you" not in str(await live(person, ["menu"]))
    await open_set(inbox)
    assert "Questions for you" in str(await live(person, ["menu"]))
    assert "park" in (await live(person, ["(presses Questions for you)"]))["text"]
    done = await live(person, ["yes", "swings", "no idea"])
    assert "That is all I wanted to ask for now." in done["text"]
    again = await live(person, ["menu", "(presses Questions for you)"])
    assert "We plan the new park." not in again["text"]


async def test_a_code_that_leads_nowhere_is_answered_kindly(inbox: Inbox, person: Person) -> None:
    await known(person)
    assert "not open just now" in (await live(person, ["(follows q-zzzzz)"]))["text"]


async def test_whoever_it_is_not_for_is_told_so(inbox: Inbox, person: Person) -> None:
    code = await open_set(inbox, replace(PARK, audience=Audience(areas=("leith",), ages=("adult",))))
    await known(person)
    assert "another area" in (await live(person, [f"(follows {code})"]))["text"]
    teens = await open_set(inbox, replace(PARK, audience=Audience(ages=("13_15", "16_17"))))
    assert "other ages" in (await live(person, [f"(follows {teens})"]))["text"]
    assert "That is all I wanted to ask" in (await live(person, ["menu", "(presses Questions for you)"]))["text"]


async def test_in_another_language_the_original_comes_with_a_word_of_regret(inbox: Inbox) -> None:
    half = replace(ADULTS, thanks={"en": "Thank you."})
    code, whole = await open_set(inbox, half), await open_set(inbox, ADULTS)
    pole = Person(inbox, address="ola", hint="pl")
    await live(pole, ["(arrives)", "Polski", "35", "tak", "G40 1AA", "menu"])
    first = await live(pole, [f"(follows {code})", "tak"])
    assert "What do you want most?" in first["text"]
    assert len(first["text"].splitlines()) > len((await live(pole, [f"(follows {whole})", "tak"]))["text"].splitlines())
    assert "Czego najbardziej chcesz?" in pole.last["text"]


# ---------------------------------------------------------------- closing


async def test_whoever_is_in_the_middle_when_it_closes_is_told_and_loses_nothing(inbox: Inbox, person: Person) -> None:
    code = await open_set(inbox)
    await known(person)
    await live(person, [f"(follows {code})", "yes", "trees"])
    await close_set(inbox)
    assert "These questions are closed now. What you told us is safe." in (await live(person, ["a tap"]))["text"]
    assert await answers(inbox.database) == [("set_1", "q1", "b", None)]
    assert "not open just now" in (await live(person, [f"(follows {code})"]))["text"]


async def test_a_set_opens_and_closes_by_the_clock(inbox: Inbox, person: Person) -> None:
    now = datetime.now(UTC)
    code = await open_set(inbox, opens_at=now + timedelta(hours=1), closes_at=now + timedelta(hours=2))
    await known(person)
    heard = []
    for hours in (0, 1.5, 2.5):
        inbox.now = lambda hours=hours: now + timedelta(hours=hours)  # type: ignore[misc]
        inbox.conversing.changed()
        heard.append("park" in (await live(person, [f"(follows {code})"]))["text"])
        await live(person, ["no thanks"])
    assert heard == [False, True, False]


def test_a_set_whose_last_day_is_over_is_closed_once(database: Database) -> None:
    now = datetime.now(UTC)
    with database.transaction() as connection:
        opened(connection, closes_at=now + timedelta(hours=1))
        assert question_sets.close_due(connection, now) == []
        assert question_sets.close_due(connection, now + timedelta(hours=2)) == [1]
        assert question_sets.close_due(connection, now + timedelta(hours=2)) == []


def test_what_is_not_ready_is_not_opened_and_what_is_open_is_not_opened_again(database: Database) -> None:
    with database.transaction() as connection:
        opened(connection)
        for asked in (PARK, replace(PARK, thanks={})):
            with pytest.raises(question_sets.NotReady):
                opened(connection, replace(asked, questions=()))
        with pytest.raises(question_sets.NotReady):
            question_sets.open_(
                connection, 1, opens_at=datetime.now(UTC), closes_at=None, invite=False, now=datetime.now(UTC)
            )


def test_a_number_is_never_used_again_for_another_set(database: Database) -> None:
    now = datetime.now(UTC)
    with database.transaction() as connection:
        first = question_sets.create(connection, PARK, staff_id=None, now=now)
        question_sets.delete(connection, first)
        assert question_sets.create(connection, PARK, staff_id=None, now=now) > first


# ---------------------------------------------------------------- invitations


def subscribe(connection: sa.Connection) -> None:
    """Everybody asks for news."""
    for whose in connection.scalars(sa.select(Participant.__table__.c.id)).all():
        participants.subscribe(connection, whose, participants.EVENTS, datetime.now(UTC))


async def invited(inbox: Inbox, asked: QuestionSet = ADULTS) -> int:
    """Open a set and freeze its invitations; returns how many people get one."""
    await open_set(inbox, asked, invite=True)

    def freeze(connection: sa.Connection) -> int:
        now = datetime.now(UTC) + timedelta(seconds=1)
        due = announcements.due(connection, now)
        return sum(announcements.freeze(connection, each, now, renderer(inbox.speech)) for each in due)

    return await inbox.database.write(freeze)


async def test_an_invitation_is_accepted_by_its_button_wherever_one_is(inbox: Inbox, person: Person) -> None:
    await known(person)
    await inbox.database.write(subscribe)
    assert await invited(inbox) == 1
    (letter,) = await person.hear()
    assert letter["text"].splitlines()[0] == "The new park"
    assert letter["text"].splitlines()[-1] == "To stop these messages, reply STOP."
    assert "What do you want most?" in (await live(person, ["(presses Yes, please)"]))["text"]
    assert await invited(inbox, replace(ADULTS, title={"en": "The bus"})) == 1
    await person.hear()
    assert "That's fine." in (await live(person, ["(presses No, thanks)"]))["text"]
    assert "What do you want most?" in person.last["text"]


async def test_only_those_it_is_for_are_invited(inbox: Inbox, person: Person) -> None:
    await known(person)
    await inbox.database.write(subscribe)
    assert await invited(inbox, replace(PARK, audience=Audience(ages=("16_17",)))) == 0

    def forget_age(connection: sa.Connection) -> None:
        connection.execute(sa.update(Participant.__table__).values(age_band="unknown"))

    await inbox.database.write(forget_age)
    assert await invited(inbox, PARK) == 0


async def test_an_invitation_that_comes_too_late_says_so(inbox: Inbox, person: Person) -> None:
    await known(person)
    await inbox.database.write(subscribe)
    await invited(inbox)
    await person.hear()
    await close_set(inbox)
    assert "closed now" in (await live(person, ["(presses Yes, please)"]))["text"]


async def test_closing_calls_off_the_invitations_that_have_not_gone(inbox: Inbox, person: Person) -> None:
    await known(person)
    await inbox.database.write(subscribe)
    await invited(inbox)
    await close_set(inbox)
    states = sa.select(Outbox.__table__.c.state).where(Outbox.__table__.c.announcement_id.is_not(None))
    assert await inbox.database.read(lambda connection: connection.scalars(states).all()) == ["cancelled"]


# ---------------------------------------------------------------- rights


async def test_what_was_answered_goes_with_the_person(inbox: Inbox, person: Person) -> None:
    code = await open_set(inbox)
    await known(person)
    await live(person, [f"(follows {code})", "yes", "trees", "a tap"])
    whose = await inbox.database.read(
        lambda connection: connection.scalars(sa.select(Participant.__table__.c.id)).one()
    )
    held = await inbox.database.read(lambda connection: participants.held(connection, whose))
    assert held["answers"] == 3  # the yes to the invitation too
    await inbox.database.write(lambda connection: participants.erase(connection, whose))
    assert await answers(inbox.database) == []


# ---------------------------------------------------------------- several processes


async def test_two_processes_hold_the_same_sets(postgres_url: str, inbox: Inbox) -> None:
    databases = Database(postgres_url), Database(postgres_url)
    first, second = (Inbox(each, inbox.conversing.shipped, inbox.speech) for each in databases)
    alice = Person(second)
    await live(alice, ["(arrives)", "English", "35", "yes"])
    code = await open_set(first)
    # Neither process was told; the second finds out by the code, the first by where she stands.
    assert "park" in (await live(alice, [f"(follows {code})"]))["text"]
    alice.inbox = Inbox(databases[0], inbox.conversing.shipped, inbox.speech)
    assert "What do you want most?" in (await live(alice, ["yes"]))["text"]
    for each in databases:
        each.close()


async def test_opening_and_closing_wake_the_other_processes(postgres_url: str) -> None:
    database = Database(postgres_url)
    heard: asyncio.Queue[str] = asyncio.Queue()
    hearing = asyncio.create_task(Wakeups(database, heard.put_nowait).run())
    assert await asyncio.wait_for(heard.get(), 10) == wakeup.OUTBOX
    await database.write(opened)
    assert await asyncio.wait_for(heard.get(), 10) == wakeup.SETS
    await database.write(lambda connection: question_sets.close(connection, 1, datetime.now(UTC)))
    assert await asyncio.wait_for(heard.get(), 10) == wakeup.SETS
    hearing.cancel()
    await asyncio.wait([hearing])
    database.close()


async def test_a_process_that_is_woken_looks_before_its_next_turn(sqlite_url: str) -> None:
    blether = app.build(Settings.model_validate({"database_url": sqlite_url}))
    person = Person(blether.inbox)
    await live(person, ["(arrives)"])
    await blether.database.write(opened)
    await live(person, ["English"])
    assert "set_1" not in blether.inbox.conversation.flows
    blether.woken(wakeup.SETS)
    await live(person, ["35"])
    assert "set_1" in blether.inbox.conversation.flows
    blether.database.close()


async def test_turns_look_for_sets_only_now_and_then(inbox: Inbox, person: Person) -> None:
    await known(person)
    looked = 0

    def count(*arguments: Any) -> None:
        nonlocal looked
        looked += "question_set" in arguments[2]

    sa.event.listen(inbox.database.engine, "before_cursor_execute", count)
    inbox.conversing.changed()
    await live(person, ["menu", "go on"] * 10)
    assert looked == 1


@pytest.mark.parametrize("days", [0, 61])
async def test_sets_that_closed_long_ago_are_not_carried_along(inbox: Inbox, person: Person, days: int) -> None:
    await open_set(inbox)
    await close_set(inbox)
    inbox.now = lambda: datetime.now(UTC) + timedelta(days=days)
    await known(person)
    assert ("set_1" in inbox.conversation.flows) is (days == 0)
