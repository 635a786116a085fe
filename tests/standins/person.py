"""Somebody who writes to the bot: the same few words for every stand-in, so that a test reads as a conversation."""

from __future__ import annotations

import abc
import asyncio
import itertools
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

numbers = itertools.count(710_001)


@dataclass(frozen=True)
class Heard:
    """A message from the bot, as it shows on a phone. ``data`` is what each button gives back."""

    text: str
    buttons: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    data: Mapping[str, str] = field(default_factory=dict)
    message_id: int = 0


def heard_from(message: Mapping[str, Any], message_id: int) -> Heard:
    """What a person sees of the parameters of sendMessage."""
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    return Heard(
        text=message["text"],
        buttons=tuple(button["text"] for row in rows for button in row),
        rows=tuple(tuple(button["text"] for button in row) for row in rows),
        data={button["text"]: button["callback_data"] for row in rows for button in row if "callback_data" in button},
        message_id=message_id,
    )


class Person(abc.ABC):
    """One person in a private chat with the bot."""

    def __init__(self, name: str = "Ben", language: str = "en", number: int | None = None) -> None:
        self.name = name
        self.id = number or next(numbers)
        self._user = {"id": self.id, "is_bot": False, "first_name": name, "language_code": language}
        self._chat = {"id": self.id, "type": "private", "first_name": name}
        self._cursor = 0

    # ------------------------------------------------------------ what a person does

    async def say(self, words: str) -> None:
        """Type something and send it; a word after a slash is a command."""
        await self.share(text=words, **_entities(words))

    async def start(self, payload: str = "") -> None:
        """Press Start, perhaps on a link or a poster's code that carries a payload."""
        await self.say(f"/start {payload}".strip())

    async def share(self, **content: Any) -> None:
        """Send a message of any kind: ``share(photo=[…])``, ``share(location={…})``."""
        message = {"from": self._user, "chat": self._chat, "date": int(time.time()), **content}
        await self._send(message)

    async def press(self, label: str) -> None:
        """Press the button with this label, on the newest message that has it."""
        messages = await self.messages()
        for message in reversed(messages):
            if label in message.data:
                await self._press(message, message.data[label])
                return
        shown = [button for message in messages[-1:] for button in message.buttons]
        raise AssertionError(f"no button {label!r}; the last message has {shown}")

    async def heard(self, within: float = 30.0) -> Heard:
        """The bot's next message that this person has not read yet. Raises AssertionError when none comes."""
        try:
            async with asyncio.timeout(within):
                while len(messages := await self.messages()) <= self._cursor:
                    await self._wait()
        except TimeoutError:
            raise AssertionError(f"{self.name} heard nothing within {within} s") from None
        self._cursor += 1
        return messages[self._cursor - 1]

    async def hears_nothing(self, within: float = 0.2) -> None:
        """Raises AssertionError when the bot says anything more."""
        await asyncio.sleep(within)
        unread = (await self.messages())[self._cursor :]
        if unread:
            raise AssertionError(f"{self.name} heard {unread[0].text!r}")

    # ------------------------------------------------------------ what each stand-in does for it

    @abc.abstractmethod
    async def messages(self) -> list[Heard]:
        """All that the bot has said to this person."""

    @abc.abstractmethod
    async def _send(self, message: dict[str, Any]) -> None: ...

    @abc.abstractmethod
    async def _press(self, message: Heard, data: str) -> None: ...

    @abc.abstractmethod
    async def _wait(self) -> None:
        """Return when something may have changed."""


def _entities(words: str) -> dict[str, Any]:
    if not words.startswith("/"):
        return {}
    return {"entities": [{"type": "bot_command", "offset": 0, "length": len(words.split(maxsplit=1)[0])}]}
