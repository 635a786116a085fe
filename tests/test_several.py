"""Several bots in one process, and several processes of one bot."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot import app
from bot.channels.telegram import TokenRefused
from bot.settings import Settings
from storage.database import Database
from storage.wakeup import notify
from tests.acceptance.server import free_port
from tests.messaging import HEADER, SECRET, update
from tests.processes import PATIENCE, Commands, environment, started
from tests.standins import faults
from tests.standins.fake_bot_api import TOKEN, FakeBotApi

GOVANS = "987654321:AAfake-fake-fake-fake-fake-fake-fake"


class Bots:
    """Two bot accounts at one Bot API: the first, and Govan's."""

    def __init__(self, url: str, first: FakeBotApi, govan: FakeBotApi) -> None:
        self.url = url
        self.first = first
        self.govan = govan

    def settings(self, database_url: str, **more: object) -> Settings:
        ours = {"database_url": database_url, "port": free_port(), "telegram_api_url": self.url}
        tokens = {"telegram_bot_token": TOKEN, "telegram_bot_token_name": {"GOVAN": GOVANS}}
        return Settings.model_validate(ours | tokens | more)


@pytest.fixture
async def bots() -> AsyncIterator[Bots]:
    accounts = {token: FakeBotApi(token) for token in (TOKEN, GOVANS)}

    async def answer(request: web.Request) -> web.Response:
        return await accounts[request.match_info["token"]]._answer(request)

    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", answer)
    runner = web.AppRunner(application, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield Bots(f"http://127.0.0.1:{runner.addresses[0][1]}", accounts[TOKEN], accounts[GOVANS])
    for each in accounts.values():
        await each.stop()
    await runner.cleanup()


@contextlib.asynccontextmanager
async def served(settings: Settings) -> AsyncIterator[None]:
    serving = asyncio.create_task(app.serve(settings))
    yield
    serving.cancel()
    await asyncio.wait([serving])


# ---------------------------------------------------------------- several bots in one process


async def test_each_bot_polls_for_its_own_people_and_answers_them(bots: Bots, sqlite_url: str) -> None:
    ben, gus = bots.first.person("Ben"), bots.govan.person("Gus")
    async with served(bots.settings(sqlite_url)):
        for person in (ben, gus):
            await person.start()
            assert "Hello!" in (await person.heard()).text
    assert [len(each.sent) for each in (bots.first, bots.govan)] == [1, 1]


async def test_each_bot_has_a_webhook_of_its_own(bots: Bots, sqlite_url: str) -> None:
    port = free_port()
    webhook = {"telegram_mode": "webhook", "telegram_webhook_secret": SECRET, "public_url": f"http://127.0.0.1:{port}"}
    ben, gus = bots.first.person("Ben"), bots.govan.person("Gus")
    async with served(bots.settings(sqlite_url, port=port, **webhook)):
        for person in (ben, gus):
            await person.start()
            assert "Hello!" in (await person.heard()).text
        assert [each.hook.url.rpartition("/")[2] for each in (bots.first, bots.govan) if each.hook] == [
            "telegram",
            "telegram-govan",
        ]
        async with aiohttp.ClientSession(headers={HEADER: SECRET}) as session:
            for account, status in (("telegram-govan", 200), ("telegram-leith", 404)):
                async with session.post(f"http://127.0.0.1:{port}/telegram/{account}", json={}) as answer:
                    assert answer.status == status


async def test_who_starts_at_an_areas_bot_comes_from_there(bots: Bots, sqlite_url: str) -> None:
    blether = app.build(bots.settings(sqlite_url, telegram_messages_a_second=100))
    first, govan = blether.telegram
    assert [first.read(update(text="/start")).words, govan.read(update(text="/start")).words] == ["", "govan"]  # type: ignore[union-attr]
    assert [each.limits.a_second for each in blether.telegram] == [100, 100]
    blether.database.close()


async def test_one_bot_with_a_wrong_token_is_left_out_and_the_others_go_on(bots: Bots, sqlite_url: str) -> None:
    bots.govan.fail("getMe", *[faults.unauthorized()] * 9)
    ben = bots.first.person("Ben")
    with capture_logs() as logs:
        async with served(bots.settings(sqlite_url)):
            await ben.start()
            assert "Hello!" in (await ben.heard()).text
    (entry,) = [entry for entry in logs if entry["event"] == "account left out"]
    assert (entry["account"], "TELEGRAM_BOT_TOKEN_GOVAN" in entry["reason"]) == ("telegram-govan", True)


async def test_a_bot_that_is_the_only_one_must_have_the_right_token(bots: Bots, sqlite_url: str) -> None:
    bots.govan.fail("getMe", *[faults.unauthorized()] * 9)
    with pytest.raises(TokenRefused, match="TELEGRAM_BOT_TOKEN_GOVAN"):
        await asyncio.wait_for(app.serve(bots.settings(sqlite_url, telegram_bot_token=None)), 5)


async def test_check_tells_of_each_account_and_notes_a_name_that_is_no_area(
    bots: Bots, demo: Database, tmp_path: Path
) -> None:
    settings = environment(tmp_path, DATABASE_URL=demo.url, TELEGRAM_API_URL=bots.url)
    tokens = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_BOT_TOKEN_GOVAN": GOVANS}
    commands = Commands(tmp_path)
    try:
        right = await asyncio.to_thread(commands.run, ("check",), settings | tokens)
        bots.govan.fail("getMe", faults.unauthorized())
        wrong = await asyncio.to_thread(commands.run, ("check",), settings | tokens)
    finally:
        commands.close()
    assert (right.code, wrong.code) == (0, 1)
    assert "Telegram knows the account telegram as @BletherTestBot." in right.said
    assert "Telegram knows the account telegram-govan as @BletherTestBot." in right.said
    assert "note     TELEGRAM_BOT_TOKEN_GOVAN: no area has the code govan" in right.said
    assert "MISSING  Telegram refused the bot token of the account telegram-govan" in wrong.said


# ---------------------------------------------------------------- several processes on SQLite


def test_a_second_process_on_sqlite_is_refused_and_small_commands_are_not(demo_template: Path, tmp_path: Path) -> None:
    (tmp_path / "blether.db").write_bytes(demo_template.read_bytes())
    settings = environment(tmp_path)
    commands = Commands(tmp_path)
    try:
        with started("run", **settings) as server:
            for command in ("run", "demo"):
                sentence = commands.run((command,), settings | {"PORT": str(free_port())}).sentence
                assert sentence.startswith(f"another bot is at work on {tmp_path}/blether.db")
            assert "another bot is at work" in talked(settings)
            for small in (("check",), ("sign-in",), ("export", "summary", f"{tmp_path}/summary.csv")):
                assert commands.run(small, settings).code == 0
            server.process.kill()
            server.process.wait()
        assert "1. English" in talked(settings)
    finally:
        commands.close()


def talked(settings: dict[str, str]) -> str:
    """What `python -m bot talk` prints to somebody who says nothing."""
    command = [sys.executable, "-m", "bot", "talk"]
    done = subprocess.run(command, env=settings, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


# ---------------------------------------------------------------- several processes on PostgreSQL

# The program itself, but for a lease that a test can wait for.
PROGRAM = "from bot import app; app.POLL_LEASE = 2.0; from bot.__main__ import main; main()"


@contextlib.contextmanager
def process(folder: Path, settings: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """`python -m bot run`, until the end of the block."""
    with (folder / settings["PORT"]).open("wb") as log:
        running = subprocess.Popen([sys.executable, "-c", PROGRAM, "run"], env=settings, stdout=log, stderr=log)
    yield running
    running.terminate()
    running.wait(PATIENCE)


def printed(folder: Path, settings: dict[str, str]) -> str:
    """All that the process with these settings printed."""
    return (folder / settings["PORT"]).read_text()


async def answers(port: str) -> None:
    """Wait until the process on a port is ready."""
    async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as session:
        while True:
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                    if answer.status == 200:
                        return
            await asyncio.sleep(0.05)


async def test_one_of_two_processes_polls_and_the_other_takes_over_when_it_is_killed(
    postgres_url: str, tmp_path: Path
) -> None:
    async with FakeBotApi() as api:
        telegram = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url}
        ada, bea = (environment(tmp_path, DATABASE_URL=postgres_url) | telegram for _ in range(2))
        ben, cara = api.person("Ben"), api.person("Cara")
        with process(tmp_path, ada) as first:
            await ben.start()
            assert "Hello!" in (await ben.heard(within=PATIENCE)).text
            with process(tmp_path, bea):
                await answers(bea["PORT"])
                await asyncio.sleep(3)  # longer than a lease that nobody renews
                assert [call.status for call in api.called("getUpdates") if call.status == 409] == []
                first.kill()
                killed = time.monotonic()
                await cara.start()
                assert "Hello!" in (await cara.heard(within=PATIENCE)).text
                print(f"\ntaken over and answered {time.monotonic() - killed:.1f} s after the kill")
                await api.all_taken()
    # A poll that the dead process had begun is ended by the next one; nobody is there to hear of it.
    assert len([call for call in api.called("getUpdates") if call.status == 409]) <= 1
    for each in (ada, bea):
        assert "telegram_conflict" not in printed(tmp_path, each)


async def test_a_page_here_wakes_for_what_another_process_posted(postgres_url: str) -> None:
    blether = app.build(Settings(database_url=postgres_url))
    elsewhere = Database(postgres_url)
    async with app.working(blether, asyncio.Event(), listening=True):
        with blether.webchat.listening("web-of-ben") as woken:
            async with asyncio.timeout(10):
                while not woken.is_set():
                    await elsewhere.write(lambda connection: notify(connection, ["web-of-ben", "web-of-ailsa"]))
                    await asyncio.sleep(0.05)
            assert woken.is_set()
    elsewhere.close()
    blether.database.close()
