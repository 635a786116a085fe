"""X5: a webhook believes nobody but its channel, and tells nothing by how long it thinks. X6: private chats only."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.channels.telegram import ONLY_PRIVATE, TelegramChannel
from tests.messaging import HEADER, SECRET, Desk, update
from tests.standins.fake_bot_api import TOKEN


@pytest.fixture
async def telegram(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TelegramChannel]:
    """A channel that notes which calls it would make."""
    channel = TelegramChannel(
        "telegram", TOKEN, "http://127.0.0.1:9", mode="webhook", secret=SECRET, only_private={"pl": "Tylko prywatnie."}
    )
    calls: list[dict[str, Any]] = []

    async def call(method: str, _seconds: float, **parameters: Any) -> None:
        calls.append({"method": method, **parameters})

    monkeypatch.setattr(channel, "_call", call)
    monkeypatch.setattr(channel, "calls", calls, raising=False)
    yield channel
    await channel.close()


def calls(channel: TelegramChannel) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = vars(channel)["calls"]
    return found


# ---------------------------------------------------------------- X5


@pytest.mark.parametrize("given", ["", SECRET[:-1], SECRET + "x", SECRET.upper(), "\udcff", "ß"])
async def test_x5_only_the_right_secret_is_believed(telegram: TelegramChannel, given: str) -> None:
    assert telegram.trusts({HEADER: SECRET})
    assert not telegram.trusts({HEADER: given})
    assert not telegram.trusts({})


async def test_x5_without_a_secret_of_our_own_nobody_is_believed() -> None:
    channel = TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9")
    assert not channel.trusts({HEADER: ""})
    assert not channel.trusts({})


async def test_x5_the_secret_is_compared_in_constant_time(
    telegram: TelegramChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(given: bytes, ours: bytes) -> bool:
        compared.append((given, ours))
        return given == ours

    monkeypatch.setattr(hmac, "compare_digest", compare)
    telegram.trusts({HEADER: "guess"})
    assert compared == [(b"guess", SECRET.encode())]


# ---------------------------------------------------------------- X6


def put_into(kind: str, status: str = "member", was: str = "left", language: str = "en") -> dict[str, Any]:
    """Somebody puts the bot into a chat of many."""
    return {
        "update_id": 9,
        "my_chat_member": {
            "chat": {"id": -1004, "type": kind, "title": "School gate"},
            "from": {"id": 5, "is_bot": False, "first_name": "Ailsa", "language_code": language},
            "date": 1_790_000_000,
            "old_chat_member": {"status": was},
            "new_chat_member": {"status": status},
        },
    }


async def told(channel: TelegramChannel, desk: Desk, *given: dict[str, Any]) -> list[dict[str, Any]]:
    for each in given:
        assert await channel.handle(each, desk.reception) is None
    await asyncio.gather(*channel._answers)
    assert (desk.received, desk.kept, desk.reach) == ([], [], [])
    return calls(channel)


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_x6_a_group_gets_one_kind_refusal_and_no_row(telegram: TelegramChannel, kind: str) -> None:
    group = {"id": -1004, "type": kind, "title": "School gate"}
    words = [update(number, text="/start", chat=group) for number in (10, 11)]
    assert await told(telegram, Desk(), put_into(kind), *words) == [
        {"method": "sendMessage", "chat_id": -1004, "text": ONLY_PRIVATE.msgid},
        {"method": "leaveChat", "chat_id": -1004},
    ]


async def test_x6_the_refusal_is_in_the_language_of_who_asked(telegram: TelegramChannel) -> None:
    said = await told(telegram, Desk(), put_into("group", language="pl-PL"))
    assert said[0]["text"] == "Tylko prywatnie."


async def test_x6_a_channel_is_left_without_a_word(telegram: TelegramChannel) -> None:
    found = await told(telegram, Desk(), put_into("channel", "administrator"))
    assert [call["method"] for call in found] == ["leaveChat"]


@pytest.mark.parametrize(("status", "was"), [("left", "member"), ("kicked", "member"), ("administrator", "member")])
async def test_x6_nothing_is_said_when_it_was_not_just_put_there(
    telegram: TelegramChannel, status: str, was: str
) -> None:
    assert await told(telegram, Desk(), put_into("group", status, was)) == []


@pytest.mark.parametrize(
    "given",
    [
        update(text="hi", chat={"id": -4, "type": "channel"}),
        {"update_id": 7, "channel_post": {"chat": {"id": -4, "type": "channel"}, "text": "hi"}},
        {"update_id": 7, "my_chat_member": {"chat": {"id": -4, "type": "group"}, "new_chat_member": {"status": 3}}},
    ],
)
async def test_x6_nothing_that_is_said_among_many_is_kept(telegram: TelegramChannel, given: dict[str, Any]) -> None:
    assert await told(telegram, Desk(), given) == []
