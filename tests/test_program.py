"""The program as a person starts it: what it prints, what it says when something is wrong, how it stops."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import sqlalchemy as sa

from bot.app import STOP_SECONDS
from storage import migrate
from storage.database import Database
from storage.tables import Address, Answer, Service
from tests.acceptance.family import Family, Life
from tests.directory import COLUMNS, service, write
from tests.processes import PATIENCE, Commands, Done, Running, environment, start, started
from tests.standins import faults
from tests.standins.fake_bot_api import TOKEN, FakeBotApi

Blether = Callable[..., Done]

SECRET_WORD = "quagmirish"
POSTCODE = "G40 1AA"


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Commands]:
    commands = Commands(tmp_path_factory.mktemp("commands"))
    yield commands
    commands.close()


@pytest.fixture
def empty(tmp_path: Path) -> dict[str, str]:
    """The settings of a bot without a database yet."""
    return environment(tmp_path)


@pytest.fixture
def home(empty: dict[str, str], demo_template: Path, tmp_path: Path) -> dict[str, str]:
    """The settings of a bot with the demo's areas and services."""
    shutil.copy(demo_template, tmp_path / "blether.db")
    return empty


@pytest.fixture
def blether(commands: Commands, home: dict[str, str]) -> Blether:
    """Runs a command on the demo's data: blether("import", "areas", FILE, LOG_LEVEL="debug")."""
    return lambda *words, **settings: commands.run(tuple(map(str, words)), home | settings)


@pytest.fixture
def bare(commands: Commands, empty: dict[str, str]) -> Blether:
    """The same without a database."""
    return lambda *words, **settings: commands.run(tuple(map(str, words)), empty | settings)


@contextlib.contextmanager
def locked(settings: dict[str, str]) -> Iterator[None]:
    """Somebody else holds the database."""
    connection = sqlite3.connect(settings["DATABASE_URL"].removeprefix("sqlite:///"), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.close()


def kept(settings: dict[str, str], query: sa.Select[Any]) -> list[Any]:
    """One column of what the database holds."""
    database = Database(settings["DATABASE_URL"])
    try:
        with database.transaction() as connection:
            return list(connection.scalars(query))
    finally:
        database.close()


def life(**more: str) -> Life:
    """Somebody who says a secret word."""
    about = {"language": "en", "age": "adult", "postcode": POSTCODE, "need": "childcare", "child": "4"} | more
    return Life(number=1, statement=f"The {SECRET_WORD} park has no path", theme=None, wants_news=True, **about)


async def talked(url: str) -> list[str]:
    """A whole conversation in the web chat; returns what the bot said."""
    family = Family(url, life())
    try:
        return [line["text"] for line in (await family.talk()).lines]
    finally:
        await family.close()


# ---------------------------------------------------------------- the demo


def test_the_demo_says_where_it_is_and_keeps_what_was_said(tmp_path: Path) -> None:
    settings = environment(tmp_path / "new" / "folder")
    (tmp_path / "new" / "folder").mkdir(parents=True)
    with started("demo", **settings) as first:
        assert first.prints(r"Ctrl\+C stops it\.")
        assert f"Chat:   {first.url}/chat\n" in first.printed
        links = re.findall(rf"(?:Staff|Cases):  {first.url}(/staff/sign-in/\S+)\n", first.printed)
        assert len(links) == 2
        assert {first.get(path)[0] for path in (*links, "/healthz", "/readyz")} == {200}
        assert "Thank you. You have helped us a lot." in asyncio.run(talked(first.url))[-1]
        assert first.stop() == 0
    with started("demo", **settings) as again:
        print(f"\nthe demo's first start took {first.seconds:.1f} s, its second {again.seconds:.1f} s")
        assert again.stop() == 0
    assert answers(settings) == [f"The {SECRET_WORD} park has no path"]


def answers(settings: dict[str, str]) -> list[str]:
    words = Answer.__table__.c.words
    return sorted(kept(settings, sa.select(words).where(words != "").distinct()))


def test_it_stops_at_once_though_a_page_waits_for_news(blether: Blether, home: dict[str, str]) -> None:
    assert "/staff/sign-in/" in blether("sign-in").said
    with started("run", **home) as server:
        polling = threading.Thread(target=lambda: asyncio.run(waited(server.url)))
        polling.start()
        time.sleep(1.0)
        told = time.monotonic()
        assert server.stop(signal.SIGTERM) == 0
        assert time.monotonic() - told < STOP_SECONDS / 2
        polling.join(PATIENCE)
    assert "Traceback" not in server.printed
    assert "First start" not in server.printed


async def waited(url: str) -> int:
    """Open the chat and wait for news, as the page does; returns the answer's status."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        await (await session.get(f"{url}/chat")).read()
        cursor = (await (await session.get(f"{url}/chat/messages")).json())["cursor"]
        async with session.get(f"{url}/chat/messages", params={"after": cursor, "wait": "25"}) as answer:
            assert (await answer.json())["messages"] == []
            return answer.status


# ---------------------------------------------------------------- what can be wrong at the start


def test_a_port_in_use(blether: Blether, home: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", int(home["PORT"]))):
        assert blether("run").sentence.startswith(f"the port {home['PORT']} is in use by another program")
        assert "Chat:" not in blether("demo").said


def test_a_wrong_setting(bare: Blether) -> None:
    assert bare("run", LOG_LEVEL="shouting").sentence == "LOG_LEVEL: must be 'debug', 'info', 'warning' or 'error'"


def test_a_database_that_was_never_migrated(bare: Blether) -> None:
    assert bare("run").sentence.endswith("run: python -m bot migrate")
    assert bare("migrate").lines == [f"The database is at version {migrate.newest()}."]


def test_a_file_that_is_no_database(bare: Blether, tmp_path: Path) -> None:
    (tmp_path / "blether.db").write_text("Dear diary, " * 100)
    assert bare("run").sentence.endswith("does not answer: file is not a database")
    assert (tmp_path / "blether.db").read_text().startswith("Dear diary")


def test_a_folder_that_cannot_be_made(bare: Blether, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be made" in bare("demo", DATABASE_URL=f"sqlite:///{tmp_path}/file/blether.db").sentence


def test_a_database_server_that_is_not_there(bare: Blether) -> None:
    done = bare("run", DATABASE_URL="postgresql://ada:wobbly@127.0.0.1:9/blether")
    assert (done.code, "Connection refused" in done.said, "wobbly" in done.said) == (1, True, False)


async def test_a_wrong_telegram_token(home: dict[str, str]) -> None:
    async with FakeBotApi("987654321:another-bots-token-of-some-length") as api:
        telegram = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url}
        process, output = start("run", **home, **telegram)
        assert await asyncio.to_thread(process.wait, PATIENCE) == 1
    assert output.read_text().splitlines()[-1].startswith("Error: Telegram refused the bot token")
    assert TOKEN.partition(":")[2] not in output.read_text()
    assert "Traceback" not in output.read_text()


async def test_a_locked_database_is_said_so_and_loses_nothing(home: dict[str, str], blether: Blether) -> None:
    async with serving(home) as server:
        family = Family(server.url, life())
        said = {"words": "english", "message_id": "one"}
        await (await family.session.get(f"{server.url}/chat")).read()
        with locked(home):
            checking = asyncio.create_task(asyncio.to_thread(blether, "check"))
            async with family.session.post(f"{server.url}/chat/say", json=said) as refused:
                assert (refused.status, (await refused.json())["problem"]) == (503, "not_saved")
            assert "MISSING  Database (SQLite): database is locked" in (await checking).said
        async with family.session.post(f"{server.url}/chat/say", json=said) as taken:
            assert taken.status == 200
        await family.close()
        assert await asyncio.to_thread(server.stop, signal.SIGINT) == 0


@contextlib.asynccontextmanager
async def serving(settings: dict[str, str]) -> AsyncIterator[Running]:
    """`python -m bot run`, beside a test that has an event loop."""
    with contextlib.ExitStack() as server:
        yield await asyncio.to_thread(lambda: server.enter_context(started("run", **settings)))


# ---------------------------------------------------------------- check


def test_check_lists_what_is_missing(bare: Blether) -> None:
    done = bare("check")
    assert done.code == 1
    assert re.search(r"MISSING +Database \(SQLite\): .*python -m bot migrate", done.said)
    bare("migrate")
    done = bare("check")
    assert (done.code, "MISSING  No areas yet: python -m bot import areas FILE" in done.said) == (1, True)


def test_check_is_content_when_nothing_is_missing(blether: Blether) -> None:
    done = blether("check", PUBLIC_URL="https://chat.example.org")
    assert (done.code, "MISSING" in done.said) == (0, False)
    assert re.search(r"ok +Areas: 1\.", done.said)
    assert "People come to https://chat.example.org." in done.said
    assert "ORGANISATION is not set" in done.said


async def test_check_asks_telegram_whether_it_knows_the_token(blether: Blether) -> None:
    async with FakeBotApi() as api:
        telegram = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url}
        api.fail("getMe", faults.unauthorized())
        wrong = await asyncio.to_thread(blether, "check", **telegram)
        right = await asyncio.to_thread(blether, "check", **telegram)
    assert (wrong.code, TOKEN in wrong.said) == (1, False)
    assert "MISSING  Telegram refused the bot token" in wrong.said
    assert (right.code, "Telegram knows the account telegram as @BletherTestBot." in right.said) == (0, True)


# ---------------------------------------------------------------- files in


def services_known(settings: dict[str, str]) -> int:
    return len(kept(settings, sa.select(Service.__table__.c.id)))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "there is no such file"),
        (b"PK\x03\x04rest", "is a spreadsheet or ZIP file, not a CSV file"),
        (b"\x00\x01\x02", "is not a CSV file"),
        (b"Dear diary", "is not a CSV file: its first line has no commas"),
        (b"one,two\n1,2\n", "is not a list of services"),
        (gzip.compress(",".join(COLUMNS).encode() + b"\n" * 500)[:-9], "the gzip file is damaged or cut short"),
        (b"", "is empty"),
    ],
)
def test_a_file_that_cannot_be_imported(
    blether: Blether, home: dict[str, str], tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    before = services_known(home)
    if content is not None:
        (tmp_path / "list.csv").write_bytes(content)
    assert sentence in blether("import", "services", tmp_path / "list.csv").sentence
    assert services_known(home) == before


def test_a_folder_is_no_file(blether: Blether, tmp_path: Path) -> None:
    assert "cannot be read: Is a directory" in blether("import", "postcodes", tmp_path).sentence


def test_bad_rows_are_listed_with_line_and_reason_and_the_good_ones_are_taken(blether: Blether, tmp_path: Path) -> None:
    rows = [service(), service(lat="100"), service(name=" "), *(service(cost="cheap") for _ in range(20))]
    done = blether("import", "services", write(tmp_path / "list.csv", rows))
    assert done.code == 0
    assert done.lines[0].startswith("1 added, 0 changed, 0 unchanged, 0 not seen this time, 22 refused, in ")
    assert done.lines[1].startswith("  line 3: ")
    assert "not in Great Britain" in done.lines[1]
    assert done.lines[2].startswith("  line 4: has no name")
    assert done.lines[-1] == "  … and 2 more"


def test_a_packed_file_is_imported(blether: Blether, tmp_path: Path) -> None:
    plain = write(tmp_path / "list.csv", [service()])
    (tmp_path / "list.csv.gz").write_bytes(gzip.compress(plain.read_bytes()))
    assert blether("import", "services", tmp_path / "list.csv.gz").lines[0].startswith("1 added")


# ---------------------------------------------------------------- files out


def test_the_summary_is_written_by_the_files_ending(blether: Blether, tmp_path: Path) -> None:
    assert "bytes, people: " in blether("export", "summary", tmp_path / "summary.csv").said
    assert "bytes, people: " in blether("export", "summary", tmp_path / "Summary.XLSX").said
    assert (tmp_path / "summary.csv").read_text(encoding="utf-8-sig").startswith("table,")
    assert (tmp_path / "Summary.XLSX").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("file", "options", "sentence"),
    [
        ("none/summary.csv", (), r"there is no folder \S+/none; make it first"),
        ("summary.doc", (), r"the name must end in \.xlsx or \.csv"),
        ("summary", (), r"the name must end in \.xlsx or \.csv"),
        ("summary.csv", ("--period", "someday"), "There is no such period; use a month"),
        ("summary.csv", ("--period", "2199-01"), "There is no such period; use a month"),
        ("summary.csv", ("--area", "narnia"), "there is no area with the code narnia"),
        ("taken.csv", (), r"taken\.csv could not be written: Is a directory"),
    ],
)
def test_a_summary_that_cannot_be_written(
    blether: Blether, tmp_path: Path, file: str, options: tuple[str, ...], sentence: str
) -> None:
    (tmp_path / "taken.csv").mkdir()
    assert re.search(sentence, blether("export", "summary", tmp_path / file, *options).sentence)
    assert [each.name for each in tmp_path.glob("*.csv*")] == ["taken.csv"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_leaves_the_earlier_summary_as_it_was(blether: Blether, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"summary.{ending}"
    file.write_text("the one before")
    (tmp_path / f"summary.{ending}.part").symlink_to("/dev/full")
    assert blether("export", "summary", file).sentence == f"{file} could not be written: No space left on device"
    assert file.read_text() == "the one before"
    assert not (tmp_path / f"summary.{ending}.part").is_symlink()


# ---------------------------------------------------------------- the terminal


WHAT_MATTERS = (f"The {SECRET_WORD} park has no path", "skip", "skip", "3", "yes", "no")
LINES = ("1", "35", "yes", POSTCODE, *WHAT_MATTERS, "1", "2", "yes", "no", "yes", "no")


def typed(settings: dict[str, str], *lines: bytes) -> subprocess.CompletedProcess[bytes]:
    """A conversation through a pipe."""
    command = [sys.executable, "-m", "bot", "talk"]
    return subprocess.run(
        command, env=settings, input=b"\n".join(lines) + b"\n", capture_output=True, check=False, timeout=PATIENCE
    )


def test_a_whole_conversation_through_a_pipe(home: dict[str, str]) -> None:
    done = typed(home, *(line.encode() for line in LINES))
    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "1. English" in said
    assert re.search(r"\d km", said)
    assert "Thank you. You have helped us a lot." in said
    assert SECRET_WORD not in said
    assert answers(home) == [f"The {SECRET_WORD} park has no path"]
    # Whoever has left the terminal is not waited for by an announcement.
    assert kept(home, sa.select(Address.__table__.c.reachable)) == [False]


def test_letters_that_the_terminal_does_not_have(home: dict[str, str]) -> None:
    done = typed(home | {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}, b"\xff\xfe", b"1", b"35")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Is that OK with you?" in done.stdout


# ---------------------------------------------------------------- what is logged


async def test_nothing_that_anybody_said_is_logged(home: dict[str, str]) -> None:
    async with FakeBotApi() as api:
        telegram = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url}
        settings = home | telegram | {"LOG_LEVEL": "debug", "LOG_FORMAT": "json", "PYTHONASYNCIODEBUG": "1"}
        async with serving(settings) as server:
            await talked(server.url)
            ben = api.person("Benedykt")
            await ben.start()
            for line in LINES:
                await ben.heard()
                await ben.say(line)
            await api.all_taken()
            assert await asyncio.to_thread(server.stop) == 0
    greeting, *logged = sorted(server.printed.splitlines())  # { comes after every letter
    assert greeting.startswith("First start. To set up, open within 15 minutes: http://")
    assert "serving" in [json.loads(line)["event"] for line in logged]
    private = [SECRET_WORD, "G40", str(ben.id), "Benedykt", TOKEN, *kept(home, sa.select(Address.__table__.c.address))]
    assert [each for each in private if each.lower() in "\n".join(logged).lower()] == []
