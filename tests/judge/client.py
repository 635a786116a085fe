"""Talks as a person through the HTTP of npm telegram-test-api, with the same words as our own fake.

The judge itself is started by whoever runs this, on loopback. Things to know about it: it forgets what is ten minutes
old; its update ids start at 1 each time, so each run needs a new database; and with a webhook it gives two updates
that come at once the same id, so one person speaks at a time, and waits for the answer.
"""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import aiohttp

from tests.standins.person import Heard, Person, heard_from

LOOK_AGAIN = 0.03  # seconds


class Judge:
    """The judge at ``url``, for one bot token."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url
        self.token = token
        self._session = aiohttp.ClientSession()

    def person(self, name: str = "Ben", language: str = "en") -> JudgePerson:
        """Somebody new."""
        return JudgePerson(self, name, language)

    async def history(self) -> list[dict[str, Any]]:
        """All that was said, both ways."""
        found: list[dict[str, Any]] = await self.post("getUpdatesHistory", {"token": self.token})
        return found

    async def post(self, path: str, body: dict[str, Any]) -> Any:
        """One call. Raises RuntimeError when the judge refuses it."""
        async with self._session.post(f"{self.url}/{path}", json=body) as response:
            answer = await response.json()
        if not answer.get("ok"):
            raise RuntimeError(f"the judge refused {path}: {response.status}")
        return answer["result"]

    async def close(self) -> None:
        await self._session.close()


class JudgePerson(Person):
    """Somebody who writes to the bot through the judge."""

    def __init__(self, judge: Judge, name: str, language: str) -> None:
        super().__init__(name, language)
        self._judge = judge

    async def messages(self) -> list[Heard]:
        return [
            heard_from(_plain(entry["message"]), entry["messageId"])
            for entry in await self._judge.history()
            if str(entry.get("message", {}).get("chat_id")) == str(self.id)
        ]

    async def _send(self, message: dict[str, Any]) -> None:
        path = "sendCommand" if "entities" in message else "sendMessage"
        await self._judge.post(path, {"botToken": self._judge.token, **message})

    async def _press(self, message: Heard, data: str) -> None:
        shown = {"message_id": message.message_id, "date": int(time.time()), "chat": self._chat, "text": message.text}
        query = {"from": self._user, "message": shown, "data": data, "chat_instance": "1"}
        await self._judge.post("sendCallback", {"botToken": self._judge.token, **query})

    async def _wait(self) -> None:
        await asyncio.sleep(LOOK_AGAIN)


def _plain(message: dict[str, Any]) -> dict[str, Any]:
    """The message with its keyboard as an object; a form brings it as JSON in a string."""
    markup = message.get("reply_markup")
    return message | {"reply_markup": json.loads(markup) if isinstance(markup, str) else markup}
