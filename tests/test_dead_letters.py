"""The commands for messages that could not be sent, on SQLite and on PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.tables import Address, Outbox
from tests.letters import WORDS, put
from tests.processes import Commands, Done, environment
from tests.staffing import add_areas, settle

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
Letters = Callable[..., Done]


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Commands]:
    commands = Commands(tmp_path_factory.mktemp("commands"))
    yield commands
    commands.close()


@pytest.fixture
def letters(commands: Commands, database: Database, tmp_path: Path) -> Letters:
    """Runs a command: letters("retry", "--all")."""
    settings = environment(tmp_path) | {"DATABASE_URL": database.url}
    return lambda *words: commands.run(("dead-letters", *words), settings)


def dead(database: Database, count: int = 1, **about: Any) -> None:
    about = {"state": "failed", "reason": "the message is too long", "tries": 8} | about
    with database.transaction() as connection:
        put(connection, NOON, count, **about)


def states(database: Database) -> list[str]:
    table = Outbox.__table__
    with database.transaction() as connection:
        return list(connection.scalars(sa.select(table.c.state).order_by(table.c.id)))


def test_they_are_listed_newest_first_without_words_or_address(database: Database, letters: Letters) -> None:
    assert letters().said == "There are none.\n"
    dead(database, address="4711471147")
    dead(database, account="telegram-leith", urgency=1, tries=1, reason="")
    done = letters()
    assert (done.code, done.lines) == (
        0,
        [
            "       2  2026-03-14 12:00 UTC  telegram-leith  announcement  1 try  no reason was given",
            "       1  2026-03-14 12:00 UTC  telegram  reply  8 tries  the message is too long",
        ],
    )
    assert "4711471147" not in letters("--json").said


def test_another_program_gets_them_as_json(database: Database, letters: Letters) -> None:
    assert json.loads(letters("--json").said) == []
    dead(database, 2)
    first, _ = json.loads(letters("--json").said)
    assert first == {
        "id": 2,
        "at": "2026-03-14T12:00:00+00:00",
        "account": "telegram",
        "kind": "reply",
        "tries": 8,
        "reason": "the message is too long",
    }
    assert WORDS not in letters("--json").said


def test_a_long_list_says_how_much_more_there_is(database: Database, letters: Letters) -> None:
    dead(database, 5)
    assert letters("--limit", "2").lines[-1] == "… and 3 more; --limit 5 shows them too"


@pytest.mark.parametrize(
    ("which", "said", "after"),
    [
        (("2",), "1 message will be tried again.", ["failed", "queued", "failed"]),
        (("1", "2", "99"), "2 messages will be tried again.", ["queued", "queued", "failed"]),
        (("--reason", "cut off"), "1 message will be tried again.", ["failed", "failed", "queued"]),
        (("--all",), "3 messages will be tried again.", ["queued"] * 3),
    ],
)
def test_those_that_are_named_are_tried_again(
    database: Database, letters: Letters, which: tuple[str, ...], said: str, after: list[str]
) -> None:
    dead(database, 2)
    dead(database, reason="cut off")
    assert (letters("retry", *which).lines, states(database)) == ([said], after)


def test_whose_address_is_closed_is_left_and_said_so(database: Database, letters: Letters) -> None:
    with database.transaction() as connection:
        add_areas(connection)
        settle(connection, 1)
        connection.execute(Address.__table__.update().values(reachable=False))
    dead(database)
    done = letters("retry", "--all")
    assert done.code == 0
    assert "1 message left as before: the person cannot be reached" in done.said
    assert "0 messages will be tried again." in done.lines
    assert states(database) == ["failed"]


def test_set_aside_they_are_no_longer_listed(database: Database, letters: Letters) -> None:
    dead(database, 3)
    assert letters("set-aside", "1").lines == ["1 message set aside."]
    assert letters("set-aside", "--all").lines == ["2 messages set aside."]
    assert (states(database), letters().said) == (["cancelled"] * 3, "There are none.\n")


@pytest.mark.parametrize("what", ["retry", "set-aside"])
def test_what_is_asked_for_wrongly_is_refused(sqlite_url: str, commands: Commands, tmp_path: Path, what: str) -> None:
    settings = environment(tmp_path) | {"DATABASE_URL": sqlite_url}
    for words in ((), ("1", "--all"), ("--reason", "x", "--all"), ("x",), ("0",), ("9" * 30,)):
        done = commands.run(("dead-letters", what, *words), settings)
        assert (done.code, done.lines[0].startswith("Usage: ")) == (2, True)
    for words in (("7",), ("--reason", "made up")):
        done = commands.run(("dead-letters", what, *words), settings)
        assert done.sentence == "there is no such dead letter; `python -m bot dead-letters` lists them"
    assert commands.run(("dead-letters", what, "--all"), settings).code == 0
