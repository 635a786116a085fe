"""What tests of the Telegram channel share: a fake Bot API, a channel on it, and a reception that remembers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.contract import Message, Reception, WebhookChannel
from bot.channels.telegram import TelegramChannel
from bot.web import webhooks
from bot.web.keys import RECEPTION, WEBHOOKS
from conversations.events import Inbound
from tests.standins.fake_bot_api import TOKEN, FakeBotApi

SECRET = "not-a-real-secret"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Desk:
    """A reception that remembers. It refuses as many messages as ``refusals`` says, and answers what it may."""

    def __init__(self) -> None:
        self.received: list[Inbound] = []
        self.kept: list[tuple[str, str, dict[str, Any]]] = []
        self.reach: list[tuple[str, str, bool]] = []
        self.refusals: dict[str, int] = {}
        self.echo: TelegramChannel | None = None

    @property
    def reception(self) -> Reception:
        return Reception(self.receive, self.keep, self.reachable)

    @property
    def words(self) -> list[str]:
        return [inbound.words for inbound in self.received]

    async def receive(self, inbound: Inbound) -> None:
        if self.refusals.get(inbound.words, 0) > 0:
            self.refusals[inbound.words] -= 1
            raise OSError("the disk is full")
        self.received.append(inbound)
        if self.echo:
            yes_or_no = (("yes", "Yes"), ("no", "No"))
            await self.echo.send(inbound.address, Message(f"You said {inbound.words}", yes_or_no, step="echo"))

    async def keep(self, account: str, message_id: str, raw: dict[str, Any]) -> None:
        self.kept.append((account, message_id, raw))

    async def reachable(self, account: str, address: str, now: bool) -> None:
        self.reach.append((account, address, now))

    async def has(self, count: int) -> None:
        async with asyncio.timeout(5):
            while len(self.received) < count:
                await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def opened(api: FakeBotApi) -> AsyncIterator[TelegramChannel]:
    """A channel that polls this Bot API, open."""
    channel = TelegramChannel("telegram", TOKEN, api.url)
    await channel.open()
    yield channel
    await channel.close()


@contextlib.asynccontextmanager
async def polled(channel: TelegramChannel, desk: Desk) -> AsyncIterator[asyncio.Task[None]]:
    """The channel polling, its updates going to the desk."""
    task = asyncio.create_task(channel.poll(desk.reception))
    yield task
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


@contextlib.asynccontextmanager
async def served(channel: TelegramChannel, desk: Desk) -> AsyncIterator[str]:
    """The webhook route being served; yields its address, to be followed by the account."""
    app = web.Application()
    hooks: dict[str, WebhookChannel] = {channel.account: channel}
    app[WEBHOOKS] = hooks
    app[RECEPTION] = desk.reception
    app.router.add_post("/telegram/{account}", webhooks.receive)
    async with TestServer(app, host="127.0.0.1") as server:
        yield str(server.make_url("/telegram/"))


def reader() -> TelegramChannel:
    """A channel for what needs no Telegram."""
    return TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9")


def update(number: int = 7, **message: Any) -> dict[str, Any]:
    """A message in a private chat, as Telegram sends it."""
    user = {"id": 5, "is_bot": False, "first_name": "Ailsa", "username": "ailsa_x", "language_code": "pl"}
    chat = {"id": 5, "type": "private", "first_name": "Ailsa", "username": "ailsa_x"}
    return {
        "update_id": number,
        "message": {"message_id": 1, "date": 1_790_000_000, "from": user, "chat": chat} | message,
    }


def press(data: Any = "age=parent", **query: Any) -> dict[str, Any]:
    """A press of a button, as Telegram sends it."""
    user = {"id": 5, "is_bot": False, "first_name": "Ailsa", "language_code": "en"}
    message = {"message_id": 3, "date": 0, "chat": {"id": 5, "type": "private"}}
    return {"update_id": 8, "callback_query": {"id": "99", "from": user, "message": message, "data": data} | query}
