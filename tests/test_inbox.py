"""Messages come in: once, in one transaction, and never lost."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa
import structlog

from bot.inbox import Inbox
from conversations import engine
from conversations.events import Inbound, Kind
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.tables import Address, Answer, Area, Consent, Participant, Progress, Subscription, metadata
from storage.tables import Inbox as InboxRow
from tests.transcripts import Person

TO_THE_AREA = ("(arrives)", "English", "35", "yes")
TO_NEWS = (*TO_THE_AREA, "skip", "skip", "skip", "skip", "skip", "skip", "nothing")


async def rows(database: Database, table: type[Any]) -> list[Any]:
    return await database.read(lambda connection: list(connection.execute(sa.select(table.__table__)).all()))


async def live(person: Person, *acts: str) -> None:
    for act in acts:
        await person.do(act)


async def test_the_same_message_is_handled_once(person: Person, demo: Database) -> None:
    await person.do("(arrives)")
    first = await person.send(Kind.WORDS, "English", message_id="one")
    again = await person.send(Kind.WORDS, "English", message_id="one")
    assert len(first) == 1
    assert again == []
    assert len(await rows(demo, InboxRow)) == 2


async def test_two_quick_messages_are_handled_in_order(person: Person) -> None:
    await live(person, "(arrives)", "English")
    replies = await asyncio.gather(person.say("35"), person.say("yes"))
    heard = [body for reply in replies for body in reply]
    assert "Where do you live?" in heard[-1]["text"]


async def test_of_a_postcode_only_the_sector_is_kept(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_AREA, "my postcode is G40 1AA")
    kept = [row.words for row in await rows(demo, InboxRow)]
    (participant,) = await rows(demo, Participant)
    assert kept[-1] == "G40 1"
    assert participant.sector == "G40 1"
    assert participant.area == "bridgeton-dalmarnock"
    assert "1AA" not in repr([await rows(demo, Answer), participant])


async def test_what_was_agreed_to_is_on_record(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_AREA)
    (consent,) = await rows(demo, Consent)
    assert (consent.subject, consent.given, consent.language) == ("conversation", True, "en")
    assert consent.text_version


async def test_going_back_replaces_the_answer(person: Person, demo: Database) -> None:
    await live(
        person,
        *TO_THE_AREA,
        "skip",
        "The park is dark at night and nobody feels safe",
        "back",
        "Too many cars on our street now",
    )
    own = [row.words for row in await rows(demo, Answer) if row.question == "own"]
    assert own == ["Too many cars on our street now"]


async def test_after_delete_no_row_holds_the_person(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_AREA, "G40 1AA", "The swings in the park are all broken now", "delete", "yes")
    with demo.transaction() as connection:
        left = {
            name: connection.scalar(sa.select(sa.func.count()).select_from(table))
            for name, table in metadata.tables.items()
            if "participant_id" in table.c or name == "participant"
        }
    assert left.pop("outbox") == 2  # that it is deleted, and the receipt, which names nobody
    assert left.pop("inbox") == 1  # the number of the last message, without a word of it
    assert set(left.values()) == {0}


async def test_a_turn_that_fails_keeps_the_words_and_says_sorry(
    person: Person, demo: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await live(person, *TO_THE_AREA)

    def broken(*_: Any) -> Any:
        raise RuntimeError("a mistake of ours, with The swings are broken in it")

    monkeypatch.setattr(engine, "advance", broken)
    with structlog.testing.capture_logs() as logs:
        replies = await person.say("The swings are broken")
    assert "What you wrote is safe" in replies[0]["text"]
    failed = [row for row in await rows(demo, InboxRow) if row.state == "failed"]
    assert [row.words for row in failed] == ["The swings are broken"]
    assert "swings" not in repr(logs)
    monkeypatch.undo()
    assert "Please choose an area" in (await person.say("purple monkeys"))[0]["text"]  # the person's place is not lost


async def test_when_nothing_can_be_kept_the_channel_is_told(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(_work: Any, _item: Any) -> None:
        raise DatabaseUnavailable("database or disk is full")

    monkeypatch.setattr(inbox.database, "join", full)
    with pytest.raises(DatabaseUnavailable):
        await inbox.receive(Inbound("web", "alice", "m1", datetime.now(UTC), Kind.WORDS, "hello"))


async def test_an_update_that_nobody_can_read_is_kept_whole(inbox: Inbox, demo: Database) -> None:
    for _ in range(2):
        await inbox.keep_unreadable("telegram", "u7", {"update_id": 7, "surprise": {"new": True}})
    (row,) = await rows(demo, InboxRow)
    assert (row.state, row.raw) == ("unreadable", {"update_id": 7, "surprise": {"new": True}})


async def test_the_first_language_is_the_one_that_the_app_speaks(inbox: Inbox) -> None:
    piotr = Person(inbox, address="piotr", hint="pl-PL,pl;q=0.9,en;q=0.8")
    (first,) = await piotr.do("(arrives)")
    assert first["language"] == "pl"


async def test_alice_does_not_hear_what_bob_says(inbox: Inbox) -> None:
    alice, bob = Person(inbox, address="alice"), Person(inbox, address="bob")
    await alice.do("(arrives)")
    assert len(await bob.do("(arrives)")) == 1
    assert await alice.hear() == []


async def test_on_every_database_a_message_is_answered_once(database: Database, inbox: Inbox) -> None:
    inbox.database = database
    person = Person(inbox)
    await live(person, "(arrives)", "English")
    first = await person.send(Kind.WORDS, "35", message_id="one")
    again = await person.send(Kind.WORDS, "35", message_id="one")
    assert (len(first), again) == (1, [])
    assert len(await rows(database, InboxRow)) == 3


async def test_two_processes_answer_everything_that_one_person_says_at_once(postgres_url: str, inbox: Inbox) -> None:
    databases = Database(postgres_url), Database(postgres_url)
    desks = [Inbox(each, inbox.conversation, inbox.speech) for each in databases]
    people = [Person(desk) for desk in desks for _ in range(10)]
    await asyncio.gather(*(person.send(Kind.WORDS, "hello") for person in people))
    assert {row.state for row in await rows(databases[0], InboxRow)} == {"handled"}
    (progress,) = await rows(databases[0], Progress)
    assert progress.revision == len(people)
    for each in databases:
        each.close()


async def test_no_answer_is_kept_before_the_yes(person: Person, demo: Database) -> None:
    await live(person, "(arrives)", "English", "menu", "find", "stop", "go on", "35", "tell me more", "yes")
    assert await rows(demo, Answer) == []
    await live(person, "skip", "The swings in the park are all broken")
    assert {row.question for row in await rows(demo, Answer)} == {"theme", "own"}


@pytest.mark.parametrize(("account", "age"), [("web", "12"), ("telegram", "14")])
async def test_of_whoever_is_too_young_nothing_is_kept(inbox: Inbox, demo: Database, account: str, age: str) -> None:
    child = Person(inbox, account)
    with structlog.testing.capture_logs() as logs:
        await live(child, "(follows bridgeton-dalmarnock)", "English", age)
    assert [entry["reason"] for entry in logs] == ["too young"]
    assert await rows(demo, Participant) == []
    assert [row.words for row in await rows(demo, InboxRow)] == [""]


async def test_a_child_who_goes_back_to_the_age_reaches_no_question(inbox: Inbox, demo: Database) -> None:
    child = Person(inbox, "telegram")
    await live(child, *TO_THE_AREA, "skip", "The swings in the park are all broken", "back", "back", "back", "back")
    await live(child, "14")
    assert await rows(demo, Answer) == []
    assert "Which language" in (await child.say("hello"))[-1]["text"]


async def test_a_repeat_of_the_last_message_greets_nobody_who_was_erased(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_AREA, "delete")
    await person.send(Kind.WORDS, "yes", message_id="last")
    assert await person.send(Kind.WORDS, "yes", message_id="last") == []
    assert await rows(demo, Participant) == []


async def test_a_message_whose_turn_failed_is_erased_with_its_person(
    person: Person, demo: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await live(person, *TO_THE_AREA)
    with monkeypatch.context() as patched:
        patched.setattr(engine, "advance", None)
        await live(person, "The swings are broken")
    await live(person, "delete", "yes")
    assert [row.words for row in await rows(demo, InboxRow)] == [""]


async def test_another_choice_after_going_back_takes_the_own_words_away(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_AREA, "skip", "The park is dark at night and nobody feels safe", "back")
    await live(person, "Parks and nature")
    assert [(row.question, row.value) for row in await rows(demo, Answer)] == [("theme", "natural_space")]


async def test_a_yes_that_is_gone_back_to_and_skipped_is_no_yes(person: Person, demo: Database) -> None:
    await live(person, *TO_NEWS, "yes", "back", "skip")
    assert await rows(demo, Subscription) == []
    assert "events" not in {row.question for row in await rows(demo, Answer)}


async def test_words_that_steer_the_chat_begin_no_new_session(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_AREA, "skip", "The park is dark at night and nobody feels safe")
    for _ in range(2):
        await live(person, "menu", "done", "language", "English", "help")
    await live(person, "The people")
    assert {row.session for row in await rows(demo, Answer)} == {1}


async def test_answering_anew_is_a_session_of_its_own_without_a_way_back_into_the_last(
    person: Person, demo: Database
) -> None:
    await live(person, *TO_NEWS[:5], "The first thing that I ever said", "The people", "menu", "tell us what matters")
    await live(person, "Something altogether different from that", "back", "Parks and nature")
    said = {(row.session, row.question): row.words or row.value for row in await rows(demo, Answer)}
    assert said[1, "own"] == "The first thing that I ever said"
    assert said[2, "theme"] == "natural_space"


async def test_a_postcode_in_anything_that_is_said_is_cut_to_its_sector(person: Person, demo: Database) -> None:
    await live(person, "(arrives)", "English", "G40 1AA", "35", "yes", "skip", "Glass in the park at g401aa, every day")
    assert "Glass in the park at G40 1, every day" in [row.words for row in await rows(demo, Answer)]
    assert "1AA" not in repr([row.words for row in await rows(demo, InboxRow)]).upper()


async def test_a_link_of_another_area_forgets_the_postcode(person: Person, demo: Database) -> None:
    with demo.transaction() as connection:
        area = {"slug": "govan", "name": "Govan", "country": "scotland", "timezone": "Europe/London", "contact": ""}
        connection.execute(sa.insert(Area.__table__), {**area, "postcodes": ["G51"], "demo": False})
    await live(person, *TO_THE_AREA, "G40 1AA", "(follows bridgeton-dalmarnock)")
    (at_home,) = await rows(demo, Participant)
    await live(person, "(follows govan)")
    (moved,) = await rows(demo, Participant)
    assert (at_home.area, at_home.sector, moved.area, moved.sector) == ("bridgeton-dalmarnock", "G40 1", "govan", None)


async def test_a_language_that_is_spoken_no_more_is_answered_in_english(person: Person, demo: Database) -> None:
    await live(person, "(arrives)")
    with demo.transaction() as connection:
        connection.execute(sa.update(Participant.__table__).values(language="gd"))
    assert "about you" in (await person.say("my data"))[0]["text"]


async def test_one_person_on_two_accounts_is_answered_where_they_wrote(inbox: Inbox, demo: Database) -> None:
    web, telegram = Person(inbox, "web"), Person(inbox, "telegram", "7")
    await live(web, "(arrives)")
    with demo.transaction() as connection:
        (number,) = connection.scalars(sa.select(Participant.__table__.c.id))
        place = {"account": "telegram", "address": "7", "participant_id": number, "reachable": True}
        connection.execute(sa.insert(Address.__table__), place)
    (reply,) = await telegram.say("English")
    assert "First, how old are you?" in reply["text"]
    assert await web.hear() == []
