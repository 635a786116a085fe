"""Webhooks: the 200 goes out when the update is durable, and only to Telegram itself."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs
from yarl import URL

from bot import web as pages
from bot.channels.contract import WebhookChannel
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram.requests import AiohttpRequest
from bot.channels.webchat import WebChat
from bot.settings import Settings
from bot.speech import Speech
from storage.database import Database
from tests.messaging import HEADER, SECRET, Desk, press, reader, served, update
from tests.standins.fake_bot_api import TOKEN, FakeBotApi


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as fake:
        yield fake


@pytest.fixture
def desk() -> Desk:
    return Desk()


def reader_by_webhook() -> TelegramChannel:
    """A channel with a webhook, for what needs no Telegram."""
    return TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9", mode="webhook", secret=SECRET)


@contextlib.asynccontextmanager
async def pages_with(desk: Desk, sqlite: Database) -> AsyncIterator[str]:
    """The whole web application being served; yields the address of its webhooks."""
    webhooks: dict[str, WebhookChannel] = {"telegram": reader_by_webhook()}
    listening = WebChat().listening
    app = pages.application(Settings(), sqlite, Speech(), desk.reception, listening, webhooks)
    async with TestServer(app, host="127.0.0.1") as server:
        yield str(server.make_url("/telegram/"))


async def test_a_conversation_by_webhook(api: FakeBotApi, desk: Desk) -> None:
    telegram = TelegramChannel("telegram", TOKEN, api.url, mode="webhook", secret=SECRET)
    async with served(telegram, desk) as url:
        telegram._webhook = f"{url}telegram"
        await telegram.open()
        desk.echo = telegram
        ben = api.person()
        await ben.start()
        await ben.heard()
        await ben.press("No")
        assert (await ben.heard()).text == "You said no"
        await api.all_taken()
    await telegram.close()
    assert [delivery.status for delivery in api.deliveries] == [200, 200]
    [answer] = api.called("answerCallbackQuery")
    assert (answer.status, answer.in_answer) == (200, True)


async def test_an_update_that_could_not_be_kept_is_delivered_again(api: FakeBotApi, desk: Desk) -> None:
    telegram = TelegramChannel("telegram", TOKEN, api.url, mode="webhook", secret=SECRET)
    desk.refusals = {"one": 2}
    async with served(telegram, desk) as url:
        telegram._webhook = f"{url}telegram"
        await telegram.open()
        ben = api.person()
        await ben.say("one")
        await ben.say("two")
        await api.all_taken()
    await telegram.close()
    assert desk.words == ["one", "two"]
    assert [delivery.status for delivery in api.deliveries] == [503, 503, 200, 200]


@pytest.mark.parametrize(
    ("account", "headers", "body", "status"),
    [
        ("telegram", {HEADER: SECRET}, json.dumps(update(text="hi")), 200),
        ("telegram", {}, json.dumps(update(text="hi")), 403),
        ("telegram", {HEADER: "guessed"}, json.dumps(update(text="hi")), 403),
        ("telegram", {HEADER: "gu\xe9ssed"}, json.dumps(update(text="hi")), 403),
        ("nobody", {HEADER: SECRET}, json.dumps(update(text="hi")), 404),
        ("telegram", {HEADER: SECRET}, "secret words", 200),
        ("telegram", {HEADER: SECRET}, "[1, 2]", 200),
        ("telegram", {HEADER: SECRET}, "[" * 100_000, 200),
        ("telegram", {HEADER: SECRET}, b"\xff\xfe\x00", 200),
        ("telegram", {HEADER: SECRET}, "x" * (1024 * 1024 + 1), 413),
        ("telegram", {HEADER: SECRET}, json.dumps({"update_id": 4, "message": 5}), 200),
    ],
)
async def test_only_telegram_itself_is_heard(
    desk: Desk, account: str, headers: dict[str, str], body: str | bytes, status: int
) -> None:
    telegram = TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9", mode="webhook", secret=SECRET)
    with capture_logs() as logs:
        async with (
            served(telegram, desk) as url,
            aiohttp.ClientSession() as session,
            session.post(
                url + account, data=io.BytesIO(body.encode() if isinstance(body, str) else body), headers=headers
            ) as response,
        ):
            assert response.status == status
    assert (len(desk.received) == 1) == (status == 200 and "hi" in str(body))
    assert "secret words" not in str(logs)


async def test_what_is_no_update_at_all_is_kept_once_as_it_came(desk: Desk) -> None:
    async with served(reader_by_webhook(), desk) as url, aiohttp.ClientSession(headers={HEADER: SECRET}) as session:
        for _ in range(2):
            async with session.post(f"{url}telegram", data=b"half \0an \xff update") as response:
                assert (response.status, await response.read()) == (200, b"")
    first, second = desk.kept
    assert first == second
    assert (first[0], first[1][0], first[2]) == ("telegram", "x", {"body": "half an \ufffd update"})


async def test_a_press_is_answered_in_the_same_breath(desk: Desk) -> None:
    telegram = reader_by_webhook()
    async with served(telegram, desk) as url, aiohttp.ClientSession(headers={HEADER: SECRET}) as session:
        async with session.post(f"{url}telegram", json=press()) as response:
            assert await response.json() == {"method": "answerCallbackQuery", "callback_query_id": "99"}
        async with session.post(f"{url}telegram", json=press(data=None)) as response:
            assert (await response.json())["callback_query_id"] == "99"  # nobody waits for what we cannot read
    assert (desk.words, len(desk.kept), telegram._answers) == (["parent"], 1, set())


async def test_updates_pass_ahead_of_everything_that_is_for_pages(desk: Desk, sqlite: Database) -> None:
    async with pages_with(desk, sqlite) as url, aiohttp.ClientSession(headers={HEADER: SECRET}) as session:
        async with session.post(f"{url}telegram", json=update(text="word " * 20_000)) as response:
            assert response.status == 200  # longer than a form may be
        async with session.post(f"{url}nobody", json=update(text="hi")) as response:
            assert (response.status, await response.read()) == (404, b"")
    assert len(desk.received) == 1


@pytest.mark.parametrize(("kilobytes", "status"), [(100, 200), (1025, 413)])
async def test_an_update_may_come_in_many_pieces(desk: Desk, sqlite: Database, kilobytes: int, status: int) -> None:
    body = json.dumps(update(text="x" * 1024 * kilobytes)).encode()

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 10_000):
            yield body[start : start + 10_000]

    async with (
        pages_with(desk, sqlite) as url,
        aiohttp.ClientSession(headers={HEADER: SECRET}) as session,
        session.post(f"{url}telegram", data=pieces()) as response,
    ):
        assert response.status == status
    assert len(desk.received) == (status == 200)


async def test_a_secret_that_is_no_text_is_a_wrong_one(desk: Desk) -> None:
    async with served(reader_by_webhook(), desk) as url:
        place = URL(url)
        reading, writing = await asyncio.open_connection(place.host, place.port)
        writing.write(f"POST {place.path}telegram HTTP/1.1\r\nHost: x\r\n{HEADER}: ".encode() + b"gu\xe9ss\r\n\r\n")
        assert (await reading.readline()).split()[1] == b"403"
        writing.close()


def test_nobody_is_trusted_without_a_secret() -> None:
    assert not reader().trusts({HEADER: ""})
    assert not reader().trusts({})


async def test_the_request_backend_opens_and_closes_more_than_once() -> None:
    requests = AiohttpRequest()
    for _ in range(2):
        await requests.initialize()
        await requests.initialize()
        await requests.shutdown()
        await requests.shutdown()
    assert requests._session is None
