"""The Telegram channel against a strict Bot API on loopback: opening and sending."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from aiohttp.typedefs import Handler
from structlog.testing import capture_logs
from telegram.error import BadRequest

from bot.channels.console import Console
from bot.channels.contract import Limits, Message, SendFailed
from bot.channels.telegram import TelegramChannel, TelegramUnavailable, TokenRefused, callback_data
from bot.channels.telegram.messages import HELP, keyboard, pieces, step_and_value
from bot.channels.telegram.requests import failed
from bot.channels.webchat import WebChat
from tests.messaging import SECRET, opened, reader
from tests.standins import faults
from tests.standins.fake_bot_api import TOKEN, FakeBotApi
from tests.standins.limits import Refused


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as fake:
        yield fake


@contextlib.asynccontextmanager
async def answering(answer: Handler) -> AsyncIterator[TelegramChannel]:
    """A channel whose Bot API answers each message in a way of its own."""
    app = web.Application()
    app.router.add_post("/bot{token}/sendMessage", answer)
    async with TestServer(app, host="127.0.0.1") as server:
        telegram = TelegramChannel("telegram", TOKEN, str(server.make_url("")).rstrip("/"))
        await telegram._requests.initialize()
        yield telegram
        await telegram._requests.shutdown()


@pytest.fixture
async def telegram(api: FakeBotApi) -> AsyncIterator[TelegramChannel]:
    async with opened(api) as channel:
        yield channel


async def test_opening_for_polling_removes_the_webhook_and_offers_commands(api: FakeBotApi) -> None:
    telegram = TelegramChannel("telegram", TOKEN, api.url, commands={"": {"help": "Get help"}, "pl": {"help": "Pomoc"}})
    await telegram.open()
    await telegram.close()
    assert [made.method for made in api.calls] == ["getMe", "deleteWebhook", "setMyCommands", "setMyCommands"]
    assert "drop_pending_updates" not in api.called("deleteWebhook")[0].given
    assert api.commands["pl"] == [{"command": "help", "description": "Pomoc"}]


async def test_opening_for_a_webhook_tells_telegram_where_and_with_which_secret(api: FakeBotApi) -> None:
    url = "http://127.0.0.1:9"
    telegram = TelegramChannel("telegram", TOKEN, api.url, mode="webhook", public_url=url, secret=SECRET)
    await telegram.open()
    await telegram.close()
    assert api.called("setWebhook")[0].given == {
        "url": f"{url}/telegram/telegram",
        "max_connections": 40,
        "allowed_updates": ["message", "callback_query", "my_chat_member"],
        "secret_token": SECRET,
    }


async def test_a_bot_api_without_commands_is_good_enough(api: FakeBotApi) -> None:
    api.fail("setMyCommands", faults.missing())
    telegram = TelegramChannel("telegram", TOKEN, api.url)
    with capture_logs() as logs:
        await telegram.open()
    await telegram.close()
    assert [entry["event"] for entry in logs] == ["telegram_commands_not_set", "telegram_open"]


async def test_a_refused_token_is_said_clearly_and_not_repeated(api: FakeBotApi) -> None:
    telegram = TelegramChannel("telegram", "123456789:AAwrong-wrong-wrong-wrong", api.url)
    with pytest.raises(TokenRefused, match="TELEGRAM_BOT_TOKEN") as raised:
        await telegram.open()
    assert "AAwrong" not in str(raised.value)


async def test_a_refused_token_is_named_by_the_setting_it_came_from(api: FakeBotApi) -> None:
    telegram = TelegramChannel(
        "telegram-govan", "123456789:AAwrong-wrong-wrong-wrong", api.url, setting="TELEGRAM_BOT_TOKEN_GOVAN"
    )
    with pytest.raises(TokenRefused, match=r"account telegram-govan.*TELEGRAM_BOT_TOKEN_GOVAN"):
        await telegram.open()


async def test_asking_for_the_name_changes_nothing_at_telegram(api: FakeBotApi) -> None:
    telegram = TelegramChannel("telegram", TOKEN, api.url)
    assert await telegram.name() == "BletherTestBot"
    await telegram.close()
    assert [made.method for made in api.calls] == ["getMe"]


async def test_a_bot_api_that_is_not_there_is_said_clearly() -> None:
    with pytest.raises(TelegramUnavailable, match="cannot be reached"):
        await TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9").open()


async def test_a_message_goes_out_with_its_buttons(api: FakeBotApi, telegram: TelegramChannel) -> None:
    ben = api.person()
    await ben.start()
    sent = await telegram.send(str(ben.id), Message("Ready?", (("yes", "Yes"), ("no", "No")), step="ready"))
    heard = await ben.heard()
    assert (heard.text, heard.rows, heard.data["Yes"]) == ("Ready?", (("Yes", "No"),), "ready=yes")
    assert sent == str(heard.message_id)
    assert api.called("sendMessage")[0].given["link_preview_options"] == {"is_disabled": True}


def test_long_labels_get_a_row_each() -> None:
    message = Message("Which?", (("a", "Parks"), ("b", "Somewhere to go when it rains")), step="what")
    rows = keyboard(message)
    assert rows is not None
    assert [len(row) for row in rows["inline_keyboard"]] == [1, 1]


def test_a_button_that_telegram_would_refuse_is_refused_at_once() -> None:
    assert step_and_value(callback_data("step", "ż" * 29)) == ("step", "ż" * 29)
    with pytest.raises(ValueError, match="the step long_step needs more than 64 bytes"):
        callback_data("long_step", "ż" * 29)
    with pytest.raises(ValueError, match="has = in its name"):
        callback_data("a=b", "c")


async def test_a_message_with_such_a_button_fails_for_good(telegram: TelegramChannel) -> None:
    with pytest.raises(SendFailed, match="64 bytes") as raised:
        await telegram.send("5", Message("Ready?", (("x" * 64, "Yes"),), step="ready"))
    assert raised.value.permanent


async def test_an_address_of_another_channel_fails_for_good(telegram: TelegramChannel) -> None:
    with pytest.raises(SendFailed, match="no Telegram chat") as raised:
        await telegram.send("ailsa", Message("Hello."))
    assert raised.value.permanent


async def test_a_long_message_goes_out_in_pieces_with_the_buttons_last(
    api: FakeBotApi, telegram: TelegramChannel
) -> None:
    ben = api.person()
    await ben.start()
    lines = [f"{number} {'word ' * 20}".strip() for number in range(90)]
    await telegram.send(str(ben.id), Message("\n".join(lines), (("yes", "Yes"),), step="ready"))
    said = await ben.messages()
    assert "\n".join(heard.text for heard in said).split("\n") == lines
    assert [heard.buttons for heard in said] == [(), (), ("Yes",)]


@pytest.mark.parametrize(
    "text", ["", "short", "x" * 9000, "😀" * 5000, "a " * 5000, "line\n" * 3000, "\n" * 5000 + "x"]
)
def test_pieces_hold_all_that_was_there(text: str) -> None:
    cut = pieces(text)
    assert all(len(piece.encode("utf-16-le")) // 2 <= 4096 for piece in cut)
    assert "".join("".join(cut).split()) == "".join(text.split())


FAILURES = [
    (faults.flood(7), {"retry_after": 7.0}),
    (faults.blocked(), {"permanent": True, "unreachable": True}),
    (faults.refused("chat not found"), {"permanent": True, "unreachable": True}),
    (faults.refused("can't parse entities: <secret words>"), {"permanent": True}),
    (faults.migrated(-100500), {"moved_to": "-100500"}),
    (faults.broken(500), {}),
    (faults.broken(502), {}),
    (faults.unauthorized(), {"away": True}),
    (faults.missing(), {"away": True}),
    (faults.broken(503), {}),
    (faults.broken(409), {}),
    (faults.cut(), {"ambiguous": True}),
]


@pytest.mark.parametrize(("fault", "expected"), FAILURES)
async def test_each_failure_says_what_to_do_about_it(
    api: FakeBotApi, telegram: TelegramChannel, fault: faults.Fault, expected: dict[str, Any]
) -> None:
    ben = api.person()
    await ben.start()
    api.fail("sendMessage", fault)
    with pytest.raises(SendFailed) as raised:
        await telegram.send(str(ben.id), Message("secret words"))
    flags = ("permanent", "unreachable", "ambiguous", "away")
    nothing: dict[str, Any] = dict.fromkeys(flags, False) | {"retry_after": None, "moved_to": None}
    assert {name: getattr(raised.value, name) for name in nothing} == nothing | expected
    assert raised.value.reason
    assert TOKEN not in raised.value.reason
    assert len(api.called("sendMessage")) == 1


async def test_a_number_that_telegram_could_not_give_stands_for_no_other_chat(
    api: FakeBotApi, telegram: TelegramChannel
) -> None:
    api.fail("sendMessage", faults.Fault(Refused(400, "Bad Request: moved", migrate_to_chat_id=0)))
    with pytest.raises(SendFailed, match="400 Moved") as raised:
        await telegram.send("5", Message("Hello."))
    assert (raised.value.permanent, raised.value.moved_to) == (True, None)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_nobody_is_sent_elsewhere_with_the_token(status: int) -> None:
    asked = []

    async def redirect(request: web.Request) -> web.Response:
        asked.append(request.method)
        return web.Response(status=status, headers={"Location": str(request.url)})

    async with answering(redirect) as telegram:
        with pytest.raises(SendFailed, match=str(status)) as raised:
            await telegram.send("5", Message("Hello."))
    assert asked == ["POST"]
    assert (raised.value.permanent, raised.value.ambiguous) == (False, False)


@pytest.mark.parametrize("answer", ["", "<html>", "[]", '{"parameters": 5}', '{"parameters": {"retry_after": "soon"}}'])
async def test_a_refusal_that_makes_no_sense_is_still_one(answer: str) -> None:
    async def flood(_request: web.Request) -> web.Response:
        return web.Response(status=429, text=answer)

    async with answering(flood) as telegram:
        with pytest.raises(SendFailed) as raised:
            await telegram.send("5", Message("Hello."))
    assert raised.value.retry_after == 5.0


async def test_an_answer_that_comes_too_late_may_have_arrived(
    api: FakeBotApi, telegram: TelegramChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram._requests, "_read", 0.1)
    ben = api.person()
    await ben.start()
    api.fail("sendMessage", faults.slow(0.5))
    with pytest.raises(SendFailed, match="no answer") as raised:
        await telegram.send(str(ben.id), Message("Hello."))
    assert raised.value.ambiguous
    assert (await ben.heard()).text == "Hello."


async def test_what_never_left_may_be_sent_again(api: FakeBotApi, telegram: TelegramChannel) -> None:
    await api.stop()
    await asyncio.sleep(0.05)  # the end of the kept connection must be noticed first
    with pytest.raises(SendFailed, match="cannot be reached") as raised:
        await telegram.send("5", Message("Hello."))
    assert raised.value.away
    assert not raised.value.ambiguous
    assert not raised.value.permanent


async def test_a_long_message_that_broke_off_in_the_middle_may_have_arrived(
    api: FakeBotApi, telegram: TelegramChannel
) -> None:
    ben = api.person()
    await ben.start()
    api.fail("sendMessage", faults.Fault(), faults.flood(2))
    with pytest.raises(SendFailed) as raised:
        await telegram.send(str(ben.id), Message("word " * 1000))
    assert (raised.value.ambiguous, raised.value.retry_after) == (True, 2.0)


def test_reasons_hold_nothing_that_was_quoted() -> None:
    reason = failed(BadRequest('can\'t parse "my secret words" here')).reason
    assert "secret" not in reason
    assert reason.startswith("400 ")


@pytest.mark.parametrize(
    "answer", ['{"ok": true, "result": {"text": "secret wo', "[]", '{"ok": true}', '{"ok": true, "result": "secret"}']
)
async def test_an_answer_that_makes_no_sense_is_not_logged(caplog: pytest.LogCaptureFixture, answer: str) -> None:
    async def half(_request: web.Request) -> web.Response:
        return web.Response(text=answer)

    async with answering(half) as telegram:
        with caplog.at_level(logging.WARNING), pytest.raises(SendFailed) as raised:
            await telegram.send("5", Message("secret words"))
    assert raised.value.ambiguous
    assert "secret" not in caplog.text + raised.value.reason


async def test_a_channel_that_is_not_open_sends_nothing() -> None:
    with pytest.raises(SendFailed, match="not open") as raised:
        await reader().send("5", Message("Hello."))
    assert raised.value.away


def test_every_channel_says_how_fast_it_may_send() -> None:
    assert reader().limits == Limits(a_second=28.0, chat_burst=20, chat_seconds=1.0)
    assert TelegramChannel("big", TOKEN, "http://127.0.0.1:9", a_second=900).limits.a_second == 900
    assert WebChat().limits == Console("ailsa").limits == Limits()


async def test_no_retry_is_made_behind_our_back(api: FakeBotApi, telegram: TelegramChannel) -> None:
    ben = api.person()
    await ben.start()
    await telegram.send(str(ben.id), Message("one"))
    api.fail("sendMessage", faults.cut())
    with pytest.raises(SendFailed):
        await telegram.send(str(ben.id), Message("two"))
    assert [sent.heard.text for sent in api.sent] == ["one", "two"]


def test_under_every_question_is_a_button_for_help() -> None:
    asked, told = Message("Why?", step="talk.why"), Message("Bye.", language="pl")
    assert keyboard(asked, "I need help") == {"inline_keyboard": [[{"text": "I need help", "callback_data": HELP}]]}
    assert keyboard(told, "I need help") is None
