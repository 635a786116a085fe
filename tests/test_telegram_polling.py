"""Polling: nothing is confirmed before it is durable, and nothing is lost."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram.error import InvalidToken

from bot.channels.telegram import TelegramChannel, TokenRefused, channel, polling
from conversations.events import Kind
from tests.messaging import SECRET, Desk, opened, polled, press
from tests.standins import faults
from tests.standins.fake_bot_api import TOKEN, FakeBotApi


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi() as fake:
        yield fake


@pytest.fixture
async def telegram(api: FakeBotApi) -> AsyncIterator[TelegramChannel]:
    async with opened(api) as channel:
        yield channel


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.02)
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.1)


async def test_a_conversation_by_polling(api: FakeBotApi, telegram: TelegramChannel, desk: Desk) -> None:
    desk.echo = telegram
    ben = api.person()
    async with polled(telegram, desk):
        await ben.start("poster7")
        assert (await ben.heard()).text == "You said poster7"
        await ben.press("Yes")
        assert (await ben.heard()).text == "You said yes"
        await api.all_taken()
    assert [inbound.kind for inbound in desk.received] == [Kind.START, Kind.CHOICE]
    assert desk.received[1].step == "echo"


async def test_a_press_is_answered_after_it_is_durable(api: FakeBotApi, telegram: TelegramChannel, desk: Desk) -> None:
    desk.echo = telegram
    desk.refusals = {"yes": 1}
    ben = api.person()
    async with polled(telegram, desk):
        await ben.say("hello")
        await ben.heard()
        await ben.press("Yes")
        await ben.heard()
        await api.all_taken()
        await asyncio.sleep(0.05)
    assert [made.status for made in api.called("answerCallbackQuery")] == [200]


async def test_a_late_answer_to_a_press_disturbs_nobody(api: FakeBotApi, telegram: TelegramChannel, desk: Desk) -> None:
    api.fail("answerCallbackQuery", faults.refused("query is too old"))
    await telegram._take(press(), desk.reception)
    await asyncio.gather(*telegram._answers)
    assert desk.words == ["parent"]
    assert [made.status for made in api.called("answerCallbackQuery")] == [400]


async def test_answers_to_presses_do_not_pile_up(
    api: FakeBotApi, telegram: TelegramChannel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel, "ANSWERS_AT_ONCE", 2)
    for _ in range(5):
        await telegram._take(press(), desk.reception)
    await asyncio.gather(*telegram._answers)
    assert len(desk.received) == 5
    assert len(api.called("answerCallbackQuery")) == 2


async def test_an_update_that_could_not_be_kept_is_fetched_again(
    api: FakeBotApi, telegram: TelegramChannel, desk: Desk
) -> None:
    desk.refusals = {"two": 3}
    ben = api.person()
    for words in ("one", "two", "three"):
        await ben.say(words)
    async with polled(telegram, desk):
        await api.all_taken()
    assert desk.words == ["one", "two", "three"]


async def test_one_chat_that_fails_holds_up_no_other(api: FakeBotApi, telegram: TelegramChannel, desk: Desk) -> None:
    desk.refusals = {"broken": 5}
    ben, cara = api.person("Ben"), api.person("Cara")
    await ben.say("broken")
    await cara.say("fine")
    async with polled(telegram, desk):
        await desk.has(1)
        await cara.say("still fine")
        await api.all_taken()
    assert desk.words == ["fine", "still fine", "broken"]


async def test_nothing_is_confirmed_before_it_is_durable(
    api: FakeBotApi, telegram: TelegramChannel, desk: Desk
) -> None:
    desk.refusals = {"hello": 1_000}
    await api.person().say("hello")
    async with polled(telegram, desk), asyncio.timeout(30):
        while len(api.called("getUpdates")) <= 2:
            await asyncio.sleep(0.01)
    assert len(api.pending) == 1


async def test_what_was_written_while_the_bot_was_away_arrives(api: FakeBotApi, desk: Desk) -> None:
    await api.person().say("anybody there?")
    for mode in ("webhook", "polling"):
        telegram = TelegramChannel(
            "telegram", TOKEN, api.url, mode=mode, public_url="http://127.0.0.1:9", secret=SECRET
        )
        await telegram.open()
        if mode == "polling":
            async with polled(telegram, desk):
                await desk.has(1)
        await telegram.close()
    assert desk.words == ["anybody there?"]


async def test_update_ids_may_start_anew_lower(
    api: FakeBotApi, telegram: TelegramChannel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel, "POLL_SECONDS", 0)
    ben = api.person()
    async with polled(telegram, desk):
        await ben.say("one")
        await api.all_taken()
        api._update_ids = itertools.count(5)
        polls = len(api.called("getUpdates"))
        async with asyncio.timeout(30):
            while len(api.called("getUpdates")) < polls + 2:  # one of them began after that, and finds nothing
                await asyncio.sleep(0.01)
        await ben.say("two")
        await desk.has(2)
    assert [inbound.message_id for inbound in desk.received] == ["u100000001", "u5"]


async def test_an_odd_update_does_not_stop_those_beside_it(
    api: FakeBotApi, telegram: TelegramChannel, desk: Desk
) -> None:
    ben = api.person()
    odd = await api.put(ben.id, "message", {"chat": {"id": [], "type": "private"}})
    await ben.say("hello")
    async with polled(telegram, desk):
        await api.all_taken()
    assert desk.words == ["hello"]
    assert [kept[1] for kept in desk.kept] == [f"u{odd}"]


async def test_polling_goes_on_after_trouble_at_telegram(
    api: FakeBotApi, telegram: TelegramChannel, desk: Desk
) -> None:
    api.fail("getUpdates", faults.broken(502), faults.cut(), faults.conflict())
    with capture_logs() as logs:
        async with polled(telegram, desk):
            await api.person().say("hello")
            await desk.has(1)
    events = [entry["event"] for entry in logs]
    assert events == ["telegram_poll_failed", "telegram_poll_failed", "telegram_conflict"]


async def test_polling_keeps_silent_as_long_as_telegram_wants(
    api: FakeBotApi, telegram: TelegramChannel, desk: Desk
) -> None:
    api.fail("getUpdates", faults.flood(1))
    await api.person().say("hello")
    async with polled(telegram, desk):
        await desk.has(1)
    first, second = api.called("getUpdates")[:2]
    assert second.at - first.at >= 1


async def test_polling_stops_when_the_token_is_refused(api: FakeBotApi, telegram: TelegramChannel, desk: Desk) -> None:
    api.fail("getUpdates", faults.unauthorized())
    with capture_logs() as logs, pytest.raises(TokenRefused, match="account telegram"):
        await asyncio.wait_for(telegram.poll(desk.reception), 30)
    assert [entry["event"] for entry in logs] == ["telegram_token_refused"]


async def test_polling_ends_at_once_when_it_is_told_to(telegram: TelegramChannel, desk: Desk) -> None:
    async with polled(telegram, desk) as task:
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(task, 20)


async def test_whoever_blocks_the_bot_is_noted(api: FakeBotApi, telegram: TelegramChannel, desk: Desk) -> None:
    ben = api.person()
    await ben.block()
    await ben.unblock()
    async with polled(telegram, desk):
        await api.all_taken()
    assert desk.reach == [("telegram", str(ben.id), False), ("telegram", str(ben.id), True)]


async def test_a_server_that_does_not_hold_the_poll_is_not_asked_without_pause() -> None:
    fetched = 0

    async def nothing(_offset: int | None) -> list[dict[str, Any]]:
        nonlocal fetched
        fetched += 1
        return []

    async def take(_update: dict[str, Any]) -> None: ...

    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(polling.Polling("telegram", nothing, take).run(), 0.5)
    assert 1 <= fetched <= 4


async def test_the_polling_loop_lets_a_refused_token_through() -> None:
    async def refused(_offset: int | None) -> list[dict[str, Any]]:
        raise InvalidToken

    async def take(_update: dict[str, Any]) -> None: ...

    with pytest.raises(InvalidToken):
        await polling.Polling("telegram", refused, take).run()
