"""The network between Telegram and the bot: slow, broken or silent on demand. Everything that either says passes here."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Sequence
from typing import Self

import aiohttp
from aiohttp import web

from tests.standins.fake_bot_api import FakeBotApi

PAUSE = 0.02  # seconds from one end to the other
LONGEST_BODY = 2**20


class Lost(Exception):
    """What was on its way got lost."""


class Network:
    """Has bot accounts at one end, and at the other the doors (ports) of the bot's processes, which take turns.

    ``pause`` says how many seconds each message to Telegram takes, and each answer.
    """

    def __init__(self, accounts: Sequence[FakeBotApi], pause: Callable[[], float] = lambda: PAUSE) -> None:
        self.accounts = {account.token: account for account in accounts}
        self.pause = pause
        self.url = ""
        self._doors = itertools.cycle([0])
        self._times = 0  # how often something happened to what was on its way
        self._speaks = asyncio.Event()
        self._speaks.set()

    def lead_to(self, *doors: int) -> None:
        """From now on updates are brought to these ports in turn."""
        self._doors = itertools.cycle(doors)

    # ------------------------------------------------------------ running it

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._to_telegram)
        app.router.add_post("/telegram/{account}", self._to_bot)
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        await self._listen(0)
        self._port: int = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self._port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._speaks.set()
        for account in self.accounts.values():
            await account.stop()
        await self._session.close()
        await self._runner.cleanup()

    async def _listen(self, port: int) -> None:
        self._site = web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True)
        await self._site.start()

    # ------------------------------------------------------------ what happens to it

    async def cut(self) -> None:
        """Nobody listens any more, and all that is on its way is lost."""
        await self._site.stop()
        self._lose_all()

    async def mend(self) -> None:
        """As before `cut`."""
        await self._listen(self._port)

    def fall_silent(self) -> None:
        """Whoever connects to Telegram gets through, and never an answer."""
        self._speaks.clear()
        self._times += 1

    def speak_again(self) -> None:
        """As before `fall_silent`; what nobody answered is lost."""
        self._lose_all()
        self._speaks.set()

    def _lose_all(self) -> None:
        self._times += 1
        for connection in self._runner.server.connections if self._runner.server else ():
            if connection.transport:
                connection.transport.abort()

    # ------------------------------------------------------------ what passes

    async def _to_telegram(self, request: web.Request) -> web.StreamResponse:
        account = self.accounts.get(request.match_info["token"])
        if account is None:
            return web.json_response({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)
        await request.read()  # from here on it arrives, even if the bot does not live to see the answer
        try:
            await self._way()
            answer = await account._answer(request)
            await self._way()
        except Lost:
            if request.transport:
                request.transport.abort()
            return web.Response()
        return answer

    async def _way(self) -> None:
        """Be on the way. Raises `Lost`."""
        before = self._times
        await asyncio.sleep(self.pause())
        await self._speaks.wait()
        if self._times != before:
            raise Lost

    async def _to_bot(self, request: web.Request) -> web.StreamResponse:
        url = f"http://127.0.0.1:{next(self._doors)}{request.path}"
        try:
            async with self._session.post(url, data=await request.read(), headers=request.headers) as answer:
                kind = answer.content_type
                return web.Response(status=answer.status, body=await answer.read(), content_type=kind)
        except aiohttp.ClientError:
            return web.Response(status=502)  # as a load balancer says when nobody is at home
