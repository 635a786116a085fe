"""How the Bot API brings updates to a webhook: each chat in order, again and again until a 2xx.

The answer to a delivery may itself be a call of a method ("making requests when getting updates").
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp

Update = dict[str, Any]
Answered = Callable[[Update], Awaitable[None]]
NO_ANSWER = 0
OK = 200


@dataclass(frozen=True)
class Delivery:
    """One try to deliver an update; ``status`` is 0 when there was no answer."""

    update_id: int
    status: int
    at: float

    @property
    def taken(self) -> bool:
        return 200 <= self.status < 300


class Deliveries:
    """Delivers to one webhook. ``answered`` is given what the webhook says, before ``tried`` is told of the try."""

    def __init__(
        self,
        url: str,
        secret: str,
        connections: int,
        pauses: tuple[float, ...],
        tried: Callable[[Delivery], None],
        answered: Answered,
    ) -> None:
        self.url = url
        self._headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        self._pauses = pauses
        self._tried = tried
        self._answered = answered
        self._lanes: dict[int, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(connections)
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30))

    def put(self, chat: int, update: Update) -> None:
        """Queue an update behind the others of its chat."""
        if chat in self._lanes:
            self._lanes[chat].append(update)
            return
        self._lanes[chat] = deque([update])
        task = asyncio.create_task(self._lane(chat))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()

    async def _lane(self, chat: int) -> None:
        lane = self._lanes[chat]
        while lane:
            await self._deliver(lane[0])
            lane.popleft()
        del self._lanes[chat]

    async def _deliver(self, update: Update) -> None:
        """Post one update until it is taken; the last pause is kept from then on."""
        tries = 0
        while not 200 <= await self._post(update) < 300:
            await asyncio.sleep(self._pauses[min(tries, len(self._pauses) - 1)])
            tries += 1

    async def _post(self, update: Update) -> int:
        status = NO_ANSWER
        async with self._slots:
            try:
                async with self._session.post(self.url, json=update, headers=self._headers) as answer:
                    status = answer.status
                    if status == OK and (said := await _said(answer)) is not None:
                        await self._answered(said)
            except (aiohttp.ClientError, TimeoutError):
                pass
        self._tried(Delivery(update["update_id"], status, time.monotonic()))
        return status


async def _said(answer: aiohttp.ClientResponse) -> Update | None:
    """What the answer holds; None when that is nothing. Whatever is no object is empty, which names no method."""
    if not await answer.read():
        return None
    if answer.content_type != "application/json":
        return {}
    try:
        said = await answer.json()
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
