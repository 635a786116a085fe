"""The parts together in one process: how they start, and how they end when one of them does."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot import app
from bot.app import CannotListen, PartEnded
from bot.channels.telegram import TokenRefused
from bot.outbox import Sender
from bot.settings import Settings
from storage.errors import NotMigrated
from tests.acceptance.server import free_port
from tests.standins import faults
from tests.standins.fake_bot_api import TOKEN, FakeBotApi


@pytest.fixture
def settings(sqlite_url: str) -> Settings:
    return Settings(database_url=sqlite_url, port=free_port())


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "FIRST_PAUSE", 0.05)


@pytest.fixture
def taken(settings: Settings) -> Iterator[int]:
    """The port of the settings, listened on by somebody else."""
    with socket.create_server((settings.host, settings.port)):
        yield settings.port


def on(settings: Settings, api: FakeBotApi) -> Settings:
    return Settings.model_validate(
        settings.model_dump() | {"telegram_bot_token": TOKEN, "telegram_api_url": api.url or "http://127.0.0.1:9"}
    )


async def alone() -> bool:
    """Whether no task but the test's own is left."""
    await asyncio.sleep(0)
    return asyncio.all_tasks() == {asyncio.current_task()}


def test_the_program_runs_on_uvloop_and_the_tests_do_not() -> None:
    kinds = []

    async def main() -> None:
        kinds.append(type(asyncio.get_running_loop()).__module__)

    app.run(main())
    asyncio.run(main())
    assert kinds == ["uvloop", "asyncio.unix_events"]


async def test_a_port_in_use_is_a_sentence_and_leaves_nothing_running(settings: Settings, taken: int) -> None:
    with pytest.raises(CannotListen, match=f"port {taken} is in use.*PORT={taken + 1}"):
        await app.serve(settings)
    assert await alone()


async def test_a_host_that_is_not_ours_is_a_sentence(settings: Settings) -> None:
    with pytest.raises(CannotListen, match=r"cannot listen on HOST 192\.0\.2\.1"):
        await app.serve(settings.model_copy(update={"host": "192.0.2.1"}))
    assert await alone()


async def test_an_empty_database_is_a_sentence_and_leaves_nothing_running(settings: Settings) -> None:
    with pytest.raises(NotMigrated, match="python -m bot migrate"):
        await app.serve(settings.model_copy(update={"database_url": "sqlite:///:memory:"}))
    assert await alone()


async def test_a_refused_token_ends_it_with_the_channels_own_sentence(settings: Settings) -> None:
    async with FakeBotApi() as api:
        api.fail("getMe", faults.unauthorized())
        with pytest.raises(TokenRefused, match="Copy it again from BotFather"):
            await asyncio.wait_for(app.serve(on(settings, api)), 30)
    assert await alone()


async def test_a_token_that_is_refused_later_ends_it_too(settings: Settings) -> None:
    async with FakeBotApi() as api:
        api.fail("getUpdates", faults.broken(), faults.unauthorized())
        with pytest.raises(TokenRefused):
            await asyncio.wait_for(app.serve(on(settings, api)), 30)


async def test_a_part_that_breaks_takes_the_rest_with_it_and_its_words_are_not_told(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_sender: Sender) -> None:
        raise ValueError("what Ben said")

    monkeypatch.setattr(Sender, "run", broken)
    with capture_logs() as logs, pytest.raises(PartEnded, match="sender stopped working: ValueError at") as ended:
        await asyncio.wait_for(app.serve(settings), 30)
    assert "Ben" not in f"{ended.value} {logs}"
    assert [entry["kind"] for entry in logs if entry["event"] == "part ended"] == ["sender"]
    assert await alone()


async def test_while_telegram_is_away_the_pages_are_there(settings: Settings) -> None:
    api = FakeBotApi()  # not listening yet
    with capture_logs() as logs:
        serving = asyncio.create_task(app.serve(on(settings, api)))
        while len([entry for entry in logs if entry["event"] == "channel not open"]) < 3:
            await asyncio.sleep(0.01)
        async with aiohttp.ClientSession() as session, session.get(f"{settings.address}/chat") as page:
            assert page.status == 200
        serving.cancel()
        await asyncio.wait([serving])
    away = [entry for entry in logs if entry["event"] == "channel not open"]
    assert [entry["retry_after"] for entry in away][:3] == [0.05, 0.1, 0.2]
    assert TOKEN not in str(logs)
    assert await alone()


async def test_what_is_to_be_sent_waits_until_telegram_is_back(settings: Settings) -> None:
    async with FakeBotApi() as api:
        api.fail("getMe", faults.broken(), faults.cut(), faults.flood(1))
        ben = api.person()
        await ben.start()
        serving = asyncio.create_task(app.serve(on(settings, api)))
        assert "Hello!" in (await ben.heard()).text
        assert [call.status for call in api.called("sendMessage")] == [200]
        serving.cancel()
        await asyncio.wait([serving])


async def test_nothing_is_claimed_for_an_account_that_is_not_open(settings: Settings) -> None:
    blether = app.build(on(settings, FakeBotApi()))
    opening = asyncio.create_task(app._attend(blether, blether.telegram[0], listening=True))
    await asyncio.sleep(0.02)
    assert blether.sender.couriers["telegram"].is_held
    opening.cancel()
    await asyncio.wait([opening])
    blether.database.close()
