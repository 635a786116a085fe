"""What a person sees of their talk: everything once, in order, and news only when it went out. On both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from conversations.events import Kind
from storage import transcript
from storage.database import Database
from tests import chatting
from tests.chatting import OUTBOX, Browser, announce


async def test_news_waits_for_its_moment_and_is_not_missed_after_it(database: Database) -> None:
    with database.transaction() as connection:
        row = announce(connection, "alice", "A fair")
        chatting.tell(connection, "alice", "Good morning")
        before = transcript.since(connection, "web", "alice")
        assert [line.text for line in before.lines] == ["Good morning"]
        connection.execute(OUTBOX.update().where(OUTBOX.c.id == row).values(state="sent", sent_at=datetime.now(UTC)))
        after = transcript.since(connection, "web", "alice", before.cursor)
        assert [line.text for line in after.lines] == ["A fair"]
        assert transcript.since(connection, "web", "alice", after.cursor).lines == ()


@pytest.mark.parametrize("state", ["cancelled", "stopped", "queued", "failed"])
async def test_news_that_did_not_go_out_is_not_shown(database: Database, state: str) -> None:
    with database.transaction() as connection:
        announce(connection, "alice", "A fair", state=state)
        assert transcript.since(connection, "web", "alice").lines == ()


async def test_a_reply_with_a_later_moment_is_held_until_then(database: Database) -> None:
    later = datetime.now(UTC) + timedelta(hours=1)
    with database.transaction() as connection:
        chatting.tell(connection, "alice", "Did you go?", not_before=later, state="queued")
        first = transcript.since(connection, "web", "alice")
        assert first.lines == ()
        [line] = transcript.since(connection, "web", "alice", first.cursor, later).lines
        assert line.text == "Did you go?"


async def test_only_the_open_question_has_buttons(database: Database) -> None:
    with database.transaction() as connection:
        chatting.tell(connection, "alice", "First?", [["a", "A"]], "one")
        chatting.tell(connection, "alice", "Second?", [["b", "B"]], "two")
        announce(connection, "alice", "News", state="sent", sent_at=datetime.now(UTC))
        lines = transcript.since(connection, "web", "alice").lines
    assert [line.buttons for line in lines] == [(), (("b", "B"),), ()]


@pytest.mark.parametrize("cursor", ["", "nonsense", "1-", "9" * 40, "1-2.x", "\u0661-\u0662"])
async def test_a_cursor_that_is_none_means_the_beginning(database: Database, cursor: str) -> None:
    with database.transaction() as connection:
        chatting.tell(connection, "alice", "Hello")
        assert len(transcript.since(connection, "web", "alice", cursor).lines) == 1


async def test_a_long_talk_shows_its_last_two_hundred_lines(database: Database) -> None:
    with database.transaction() as connection:
        for number in range(205):
            chatting.tell(connection, "alice", str(number))
        said = transcript.since(connection, "web", "alice")
    assert [said.lines[0].text, said.lines[-1].text, len(said.lines)] == ["5", "204", 200]


async def test_the_label_of_a_button_pressed_later_is_found(database: Database) -> None:
    talk = chatting.Talk(database)
    async with chatting.site(database) as site, Browser(site) as alice:
        talk = site.talk
        await alice.open()
        cursor = (await alice.messages())["cursor"]
        await alice.say(step="welcome.language", value="ur")
        answer = await alice.messages(cursor)
    assert talk.heard[-1].kind is Kind.CHOICE
    assert answer["messages"][0]["text"] == "اردو"
