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
from storage.tables import Answer, Consent, Participant, metadata
from storage.tables import Inbox as InboxRow
from tests.transcripts import Person

TO_THE_AREA = ("(arrives)", "English", "35", "yes")


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
    assert left.pop("outbox") == 1  # the receipt, which names nobody
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
    async def full(_work: Any) -> None:
        raise DatabaseUnavailable("database or disk is full")

    monkeypatch.setattr(inbox.database, "write", full)
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
