"""What tests share: a database of each kind, made once and copied for each test."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from playwright.async_api import expect

pytest.register_assert_rewrite("tests.transcripts")

from bot.inbox import Inbox  # noqa: E402 - the line above must come first
from bot.speech import Speech  # noqa: E402
from conversations import flows  # noqa: E402
from storage import migrate  # noqa: E402
from storage.database import Database  # noqa: E402
from storage.directories import starter  # noqa: E402
from tests import postgres, staffing  # noqa: E402
from tests.staffing import Site  # noqa: E402
from tests.transcripts import Person, hold  # noqa: E402

expect.set_options(timeout=20_000)  # milliseconds; a browser beside busy tests may take its time


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "blether.db"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database)
    database.close()
    return path


@pytest.fixture(scope="session")
def demo_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with the demo area and its directory."""
    path = tmp_path_factory.mktemp("demo") / "blether.db"
    shutil.copy(sqlite_template, path)
    database = Database(f"sqlite:///{path}")
    starter.load(database, demo=True)
    database.close()
    return path


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    with postgres.cluster() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """A migrated PostgreSQL database, to be copied."""
    name = f"template_{os.getpid()}"
    database = Database(postgres.create(postgres_server, name))
    migrate.upgrade(database)
    database.close()
    yield name
    postgres.drop(postgres_server, name)


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "blether.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres_server: str, postgres_template: str) -> Iterator[str]:
    name = f"test_{uuid.uuid4().hex}"
    yield postgres.create(postgres_server, name, postgres_template)
    postgres.drop(postgres_server, name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty, migrated database; each test that asks for it runs on both kinds."""
    return str(request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url"))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty, migrated database; each test that asks for it runs on SQLite and on PostgreSQL."""
    database = Database(database_url)
    yield database
    database.close()


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[Database]:
    """An empty, migrated SQLite database, for tests that are not about the database."""
    database = Database(sqlite_url)
    yield database
    database.close()


@pytest.fixture
def demo(demo_template: Path, tmp_path: Path) -> Iterator[Database]:
    """A SQLite database with the demo area and its directory."""
    path = tmp_path / "demo.db"
    shutil.copy(demo_template, path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.close()


@pytest.fixture
def inbox(demo: Database) -> Inbox:
    """The real inbox, with the demo area and its directory."""
    speech = Speech(offered="en pl")  # so that transcripts stay readable; test_every_language has them all
    conversation = flows.conversation(
        organisation="the team", web="https://chat.test", spoken=speech.names(), unchecked=speech.unchecked
    )
    return Inbox(demo, conversation, speech)


@pytest.fixture
def person(inbox: Inbox) -> Person:
    """Somebody new."""
    return Person(inbox)


@pytest.fixture
async def talk(person: Person, request: pytest.FixtureRequest) -> None:
    """Holds the conversation that the test's docstring is."""
    await hold(person, request.function.__doc__)


@pytest.fixture
def noon() -> Iterator[datetime]:
    """Noon on a Saturday in March: not in the quiet hours, and two weeks before the clocks go forward."""
    moment = datetime(2026, 3, 14, 12, tzinfo=UTC)
    with time_machine.travel(moment, tick=True):
        yield moment


@pytest.fixture
async def office(sqlite: Database) -> AsyncIterator[Site]:
    """The staff pages on a real port, nobody signed in."""
    async with staffing.site(sqlite) as running:
        yield running


@pytest.fixture
async def signed_in(office: Site) -> Site:
    """The same, with somebody signed in."""
    await office.sign_in()
    return office
