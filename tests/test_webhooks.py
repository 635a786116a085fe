"""Webhooks: the 200 goes out when the update is durable, and only to Telegram itself."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.channels.telegram import TelegramChannel
from bot.channels.telegram.requests import AiohttpRequest
from tests.messaging import HEADER, SECRET, Desk, reader, served, update
from tests.standins.fake_bot_api import TOKEN, FakeBotApi


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as fake:
        yield fake


@pytest.fixture
def desk() -> Desk:
    return Desk()


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
