"""A3: people under 13 chat on the web page only, beside a grown-up, and nothing leads back to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.inbox import Inbox
from conversations.flows.under_13 import FACILITATOR, PARENT_PRESENT
from conversations.privacy import Keeping
from storage import participants, retention, transcript
from storage.database import Database
from storage.tables import Address, Answer, Consent, Outbox, Participant
from storage.tables import Inbox as InboxRow
from tests.transcripts import Person

TO_AGE = ("(arrives)", "English", "11")
THROUGH = (*TO_AGE, "yes", "yes", "skip", "Parks and nature", "The swings", "More swings", "a lot")


def rows(database: Database, table: type[Any]) -> list[Any]:
    with database.transaction() as connection:
        return list(connection.execute(sa.select(table.__table__)).all())


async def live(person: Person, *acts: str) -> str:
    said: list[dict[str, Any]] = []
    for act in acts:
        said = await person.do(act)
    return "\n".join(each["text"] for each in said)


@pytest.fixture(params=[PARENT_PRESENT, FACILITATOR])
def beside(request: pytest.FixtureRequest, inbox: Inbox) -> Inbox:
    """A deployment that lets people under 13 in, when a grown-up sits beside them."""
    return Inbox(inbox.database, replace(inbox.conversation, under_13=request.param), inbox.speech)


async def test_a3_it_is_off_by_default(person: Person, demo: Database) -> None:
    assert "a bit older than you" in await live(person, *TO_AGE)
    assert rows(demo, Participant) == []


async def test_a3_only_with_a_grown_up(beside: Inbox, demo: Database) -> None:
    child = Person(beside)
    assert "Please answer together." in await live(child, *TO_AGE)
    assert "a bit older than you" in await live(child, "no")
    assert rows(demo, Participant) == []


async def test_a3_never_on_telegram(beside: Inbox, demo: Database) -> None:
    assert "a bit older than you" in await live(Person(beside, "telegram"), *TO_AGE)


async def test_a3_the_grown_up_is_in_the_record_of_what_was_agreed_to(beside: Inbox, demo: Database) -> None:
    await live(Person(beside), *TO_AGE, "yes", "yes")
    assert [(row.subject, row.given) for row in rows(demo, Consent)] == [("grown_up", True), ("conversation", True)]


async def test_a3_what_a_child_says_counts_and_nothing_is_asked_that_would_need_them_later(
    beside: Inbox, demo: Database
) -> None:
    said = await live(Person(beside), *THROUGH)
    assert {row.question for row in rows(demo, Answer)} == {"theme", "good", "better", "weight"}
    assert "What would you like?" in said  # neither a quote nor news is asked for


async def test_a3_nothing_leads_back_once_the_page_is_closed(beside: Inbox, demo: Database) -> None:
    await live(Person(beside), *THROUGH)
    with demo.transaction() as connection:
        assert not transcript.since(connection, "web", "alice").lasting
        assert participants.unlink(connection, participants.at("web", "alice")) == 1
    assert rows(demo, Address) == []
    assert {row.address for table in (InboxRow, Outbox) for row in rows(demo, table)} == {""}
    assert len(rows(demo, Answer)) == 4


async def test_a3_nor_a_day_later_if_the_page_could_not_say_so(beside: Inbox, demo: Database) -> None:
    await live(Person(beside), *THROUGH)
    await live(Person(beside, address="ben"), "(arrives)", "English", "35", "yes")
    tomorrow = datetime.now(UTC) + timedelta(days=1, minutes=1)
    gone = await retention.let_go(demo, Keeping(), tomorrow, retention.HOURLY)
    assert gone["addresses_under_13"] == 1
    assert [row.address for row in rows(demo, Address)] == ["ben"]


async def test_a3_the_numbers_of_messages_do_not_tell_either(beside: Inbox, demo: Database) -> None:
    await live(Person(beside), *THROUGH)
    with demo.transaction() as connection:
        participants.unlink(connection, participants.at("web", "alice"))
    assert {row.message_id.partition("-")[0] for row in rows(demo, InboxRow)} == {"unlinked"}
