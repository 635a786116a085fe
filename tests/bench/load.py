"""Posts updates as Telegram does: each chat in order, several chats at once, again until the bot says 200.

A chat whose update was taken goes to the end of the queue: people read before they answer, and meanwhile others write.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

import uvloop

from tests.bench.process import SECRET
from tests.bench.script import Chat

AGAIN = 0.05  # seconds before an update that was not taken is offered again


@dataclass(slots=True)
class Answers:
    """How long each webhook answer took, in seconds, and how many were refusals; the load's own processor time."""

    seconds: list[float] = field(default_factory=list)
    refused: int = 0
    cpu_seconds: float = 0.0

    def quantile(self, share: float) -> float:
        """Milliseconds within which this share of the answers came."""
        ordered = sorted(self.seconds)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def drive(port: int, path: str, chats: Sequence[Chat], at_once: int) -> Answers:
    """Deliver every update of every chat, ``at_once`` chats at a time."""
    gc.collect()
    gc.disable()  # our own pauses are not the bot's
    try:
        return uvloop.run(_drive(port, path, chats, at_once))
    finally:
        gc.enable()


async def _drive(port: int, path: str, chats: Sequence[Chat], at_once: int) -> Answers:
    answers, cpu = Answers(), time.process_time()
    waiting = deque(iter(chat.updates) for chat in chats)
    loop = asyncio.get_running_loop()
    lanes = [Lane(port, path, waiting, answers) for _ in range(at_once)]
    for lane in lanes:
        await loop.create_connection(lambda lane=lane: lane, "127.0.0.1", port)  # type: ignore[misc]
    await asyncio.gather(*(lane.done for lane in lanes))
    answers.cpu_seconds = time.process_time() - cpu
    return answers


class Lane(asyncio.Protocol):
    """One connection. It carries one update of a chat at a time, taken from a queue that all lanes share."""

    def __init__(self, port: int, path: str, waiting: deque[Iterator[bytes]], answers: Answers) -> None:
        self._head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: "
        ).encode()
        self._waiting = waiting
        self._answers = answers
        self._pending = b""
        self._request = b""
        self._began = 0.0
        self._transport: asyncio.Transport
        self._chat: Iterator[bytes]
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one in all but name
        self._next()

    def data_received(self, data: bytes) -> None:
        self._pending += data
        end = self._pending.find(b"\r\n\r\n") + 4
        if end < 4 or len(self._pending) < end + content_length(self._pending[:end]):
            return
        taken, self._pending = self._pending.startswith(b"HTTP/1.1 200"), b""
        if taken:
            self._answers.seconds.append(time.perf_counter() - self._began)
            self._waiting.append(self._chat)  # only now: a chat's next update follows its last one
            self._next()
        else:
            self._answers.refused += 1
            asyncio.get_running_loop().call_later(AGAIN, self._post)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(exc or ConnectionError("the bot closed the connection"))

    def _next(self) -> None:
        while self._waiting:
            self._chat = self._waiting.popleft()
            if update := next(self._chat, None):
                self._request = self._head + str(len(update)).encode() + b"\r\n\r\n" + update
                self._post()
                return
        self.done.set_result(None)
        self._transport.close()

    def _post(self) -> None:
        self._began = time.perf_counter()
        self._transport.write(self._request)


def content_length(head: bytes) -> int:
    """The length of the body that these HTTP headers promise."""
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0
