"""The web chat: its messages lie in the outbox already, so sending one wakes the pages that wait for it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from bot.channels.contract import Limits, Message

PAGES = 8  # that may wait at one address at a time; any more are answered at once


class WebChat:
    """The chat on our own page. Sent means: the person's browser can have it."""

    account = "web"
    limits = Limits()

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self._closed = False

    async def open(self) -> None:
        """Nothing to connect to."""

    async def close(self) -> None:
        """Let every waiting page go, so that the server can stop."""
        self._closed = True
        for address in list(self._waiting):
            self.wake(address)

    async def send(self, address: str, message: Message) -> str:  # noqa: ARG002 - the page reads it from the outbox
        """Wake the pages open at ``address``; there is no id but the outbox's own."""
        self.wake(address)
        return ""

    @contextlib.contextmanager
    def listening(self, address: str) -> Iterator[asyncio.Event]:
        """An event that is set when something was sent to ``address``."""
        event = asyncio.Event()
        pages = self._waiting.setdefault(address, set())
        if self._closed or len(pages) >= PAGES:
            event.set()
        pages.add(event)
        try:
            yield event
        finally:
            pages.discard(event)
            if not pages:
                self._waiting.pop(address, None)

    def wake(self, address: str) -> None:
        """Let the pages open at ``address`` look: there is something new."""
        for event in self._waiting.get(address, ()):
            event.set()
