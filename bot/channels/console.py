"""A conversation in the terminal: for trying wordings, and for seeing the engine without any app."""

from __future__ import annotations

import sys
import uuid
from datetime import UTC, datetime
from typing import TextIO

from bot.channels.contract import Limits, Message, SendFailed
from conversations.events import Inbound, Kind

ACCOUNT = "console"


class Console:
    """Prints what the bot says, and reads what the person types. A number presses the button of that number."""

    account = ACCOUNT
    limits = Limits()

    def __init__(self, address: str, stdin: TextIO = sys.stdin, stdout: TextIO = sys.stdout) -> None:
        self.address = address
        self._in = stdin
        self._out = stdout
        self._buttons: tuple[tuple[str, str], ...] = ()
        self._step = ""

    async def open(self) -> None:
        """Nothing to connect to."""

    async def close(self) -> None:
        """Nothing to let go of."""

    async def send(self, address: str, message: Message) -> str:
        """Print one message. Raises `SendFailed` for whoever was at the terminal before."""
        if address != self.address:
            raise SendFailed("has left the terminal", unreachable=True)
        print(f"\n{message.text}", file=self._out)
        for number, (_, label) in enumerate(message.buttons, 1):
            print(f"  {number}. {label}", file=self._out)
        self._out.flush()
        self._buttons, self._step = message.buttons, message.step
        return uuid.uuid4().hex

    def arrival(self) -> Inbound:
        """What a person does first: they come in."""
        return self._inbound(Kind.START, "")

    def hear(self) -> Inbound | None:
        """Wait for the next line that is typed; none when there are no more."""
        print("\n> ", end="", file=self._out, flush=True)
        line = self._in.readline()
        if not line:
            return None
        words = line.strip()
        if words.isdecimal() and 0 < int(words) <= len(self._buttons):
            return self._inbound(Kind.CHOICE, self._buttons[int(words) - 1][0], self._step)
        return self._inbound(Kind.WORDS, words)

    def _inbound(self, kind: Kind, words: str, step: str = "") -> Inbound:
        return Inbound(ACCOUNT, self.address, uuid.uuid4().hex, datetime.now(UTC), kind, words, step)
