"""The fake Bot API is as strict as the real one, so that a green test means something."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.standins import faults
from tests.standins.fake_bot_api import TOKEN, FakeBotApi

Answer = dict[str, Any]


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as fake:
        yield fake


async def call(api: FakeBotApi, method: str, token: str = TOKEN, **given: Any) -> Answer:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{api.url}/bot{token}/{method}", json=given) as response,
    ):
        answer: Answer = await response.json()
        return answer | {"status": response.status}


async def test_a_message_reaches_the_person_who_wrote_first(api: FakeBotApi) -> None:
    ben = api.person()
    await ben.say("hello")
    answer = await call(api, "sendMessage", chat_id=ben.id, text="Hello, Ben.")
    heard = await ben.heard()
    assert (heard.text, heard.message_id) == ("Hello, Ben.", answer["result"]["message_id"])
    assert [sent.chat_id for sent in api.sent] == [ben.id]


async def test_nobody_is_written_to_who_did_not_write_first(api: FakeBotApi) -> None:
    answer = await call(api, "sendMessage", chat_id=api.person().id, text="Hello.")
    assert (answer["status"], answer["description"]) == (400, "Bad Request: chat not found")


@pytest.mark.parametrize(
    ("given", "description"),
    [
        ({"text": "x"}, '"chat_id" is required'),
        ({"chat_id": 1}, "message text is empty"),
        ({"chat_id": 1, "text": "  "}, "message text is empty"),
        ({"chat_id": 1, "text": "x" * 4097}, "message is too long"),
        ({"chat_id": 1, "text": "\U0001f600" * 2049}, "message is too long"),
        ({"chat_id": 1, "text": 5}, '"text" must be of type str'),
        ({"chat_id": "ben", "text": "x"}, 'can\'t parse "chat_id"'),
        ({"chat_id": 1, "text": "x", "txt": "y"}, 'no parameter "txt"'),
        ({"chat_id": 1, "text": "x", "link_preview_options": {"is_off": True}}, 'unknown field "is_off"'),
    ],
)
async def test_a_wrong_message_is_refused(api: FakeBotApi, given: Answer, description: str) -> None:
    answer = await call(api, "sendMessage", **given)
    assert answer["status"] == 400
    assert description in answer["description"]


@pytest.mark.parametrize(
    ("button", "description"),
    [
        ({"text": "Yes"}, "unallowed"),
        ({"text": "", "callback_data": "a"}, "text is empty"),
        ({"text": "Yes", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "Yes", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "Yes", "callback_data": "a", "url": "https://example.org"}, "unallowed"),
        ({"text": "Yes", "callback": "a"}, "unknown field"),
    ],
)
async def test_a_wrong_button_is_refused(api: FakeBotApi, button: Answer, description: str) -> None:
    answer = await call(api, "sendMessage", chat_id=1, text="x", reply_markup={"inline_keyboard": [[button]]})
    assert answer["status"] == 400
    assert description in answer["description"]


async def test_unknown_methods_and_tokens_are_refused(api: FakeBotApi) -> None:
    assert (await call(api, "sendPigeon"))["status"] == 404
    assert (await call(api, "getMe", token="123:other"))["status"] == 401


async def test_updates_stay_until_they_are_confirmed(api: FakeBotApi) -> None:
    await api.person().say("hello")
    first = (await call(api, "getUpdates"))["result"]
    again = (await call(api, "getUpdates"))["result"]
    assert [update["message"]["text"] for update in first] == ["hello"]
    assert again == first
    assert (await call(api, "getUpdates", offset=first[0]["update_id"] + 1))["result"] == []


async def test_a_long_poll_returns_as_soon_as_somebody_writes(api: FakeBotApi) -> None:
    poll = asyncio.create_task(call(api, "getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    await api.person().say("hello")
    assert len((await asyncio.wait_for(poll, 20))["result"]) == 1


async def test_two_pollers_are_one_too_many(api: FakeBotApi) -> None:
    first = asyncio.create_task(call(api, "getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(call(api, "getUpdates", timeout=1))
    assert (await first)["status"] == 409
    assert (await second)["status"] == 200


async def test_updates_that_were_not_asked_for_do_not_come(api: FakeBotApi) -> None:
    await call(api, "getUpdates", allowed_updates=["callback_query"])
    await api.person().say("hello")
    assert (await call(api, "getUpdates"))["result"] == []


async def test_a_press_gives_back_what_the_button_holds(api: FakeBotApi) -> None:
    ben = api.person()
    await ben.start("poster7")
    button = {"text": "Yes", "callback_data": "ready=yes"}
    await call(api, "sendMessage", chat_id=ben.id, text="Ready?", reply_markup={"inline_keyboard": [[button]]})
    await ben.press("Yes")
    start, press = (await call(api, "getUpdates"))["result"]
    assert start["message"]["text"] == "/start poster7"
    assert press["callback_query"]["data"] == "ready=yes"
    assert (await call(api, "answerCallbackQuery", callback_query_id=press["callback_query"]["id"]))["result"] is True
    assert (await call(api, "answerCallbackQuery", callback_query_id="5"))["status"] == 400


async def test_a_press_on_a_button_that_is_not_there_fails_the_test(api: FakeBotApi) -> None:
    with pytest.raises(AssertionError, match="no button 'Yes'"):
        await api.person().press("Yes")


async def test_whoever_blocks_the_bot_hears_no_more(api: FakeBotApi) -> None:
    ben = api.person()
    await ben.say("hello")
    await ben.block()
    assert (await call(api, "sendMessage", chat_id=ben.id, text="x"))["status"] == 403
    await ben.unblock()
    assert (await call(api, "sendMessage", chat_id=ben.id, text="x"))["status"] == 200
    statuses = [u["my_chat_member"]["new_chat_member"]["status"] for u in (await call(api, "getUpdates"))["result"][1:]]
    assert statuses == ["kicked", "member"]


async def test_faults_come_in_the_order_asked_for(api: FakeBotApi) -> None:
    api.fail("getMe", faults.flood(3), faults.broken(500))
    flood, broken, well = [await call(api, "getMe") for _ in range(3)]
    assert (flood["status"], flood["parameters"]) == (429, {"retry_after": 3})
    assert (broken["status"], well["status"]) == (500, 200)
    assert [made.status for made in api.called("getMe")] == [429, 500, 200]


async def test_a_cut_connection_has_done_the_work(api: FakeBotApi) -> None:
    ben = api.person()
    await ben.say("hello")
    api.fail("sendMessage", faults.cut())
    with pytest.raises(aiohttp.ClientError):
        await call(api, "sendMessage", chat_id=ben.id, text="Hello.")
    assert (await ben.heard()).text == "Hello."


async def test_a_webhook_gets_each_chat_in_order_until_it_takes_it(api: FakeBotApi) -> None:
    answers, seen, secrets = iter([500, 200, 200]), [], []

    async def hook(request: web.Request) -> web.Response:
        seen.append((await request.json())["message"]["text"])
        secrets.append(request.headers["X-Telegram-Bot-Api-Secret-Token"])
        return web.Response(status=next(answers))

    app = web.Application()
    app.router.add_post("/hook", hook)
    async with TestServer(app, host="127.0.0.1") as server:
        await call(api, "setWebhook", url=str(server.make_url("/hook")), secret_token="s3cret")
        ben = api.person()
        await ben.say("one")
        await ben.say("two")
        await api.all_taken()
        assert (await call(api, "getUpdates"))["status"] == 409
        await call(api, "deleteWebhook")
    assert seen == ["one", "one", "two"]
    assert set(secrets) == {"s3cret"}
    assert [delivery.status for delivery in api.deliveries] == [500, 200, 200]


@pytest.mark.parametrize(
    ("said", "method", "status"),
    [
        ({"method": "answerCallbackQuery", "callback_query_id": "4000000000"}, "answerCallbackQuery", 200),
        ({"method": "answerCallbackQuery", "callback_query_id": "5"}, "answerCallbackQuery", 400),
        ({"method": "answerCallbackQuery", "query": "4000000000"}, "answerCallbackQuery", 400),
        ({"method": "sendPigeon"}, "sendPigeon", 404),
        ({"ok": True}, "", 404),
        ([], "", 404),
    ],
)
async def test_a_webhook_may_answer_with_a_call(api: FakeBotApi, said: Any, method: str, status: int) -> None:
    async def hook(_request: web.Request) -> web.Response:
        return web.json_response(said)

    app = web.Application()
    app.router.add_post("/hook", hook)
    async with TestServer(app, host="127.0.0.1") as server:
        await call(api, "setWebhook", url=str(server.make_url("/hook")))
        await api.feel(5, {"data": "yes"})
        await api.all_taken()
        await call(api, "deleteWebhook")
    [made] = [made for made in api.calls if made.in_answer]
    assert (made.method, made.status) == (method, status)
    assert "method" not in made.given


async def test_a_webhook_must_be_safe(api: FakeBotApi) -> None:
    assert (await call(api, "setWebhook", url="http://example.org/hook"))["status"] == 400
    assert (await call(api, "setWebhook", url="https://example.org", secret_token="no spaces"))["status"] == 400
