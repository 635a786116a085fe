"""Posts updates as Telegram does: each chat in order, several chats at once, again until the bot says 200."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.bench.process import SECRET
from tests.bench.script import Chat

AGAIN = 0.05  # seconds before an update that was not taken is offered again


@dataclass(slots=True)
class Answers:
    """How long each webhook answer took, in seconds, and how many were refusals."""

    seconds: list[float] = field(default_factory=list)
    refused: int = 0

    def quantile(self, share: float) -> float:
        """Milliseconds within which this share of the answers came."""
        ordered = sorted(self.seconds)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def drive(port: int, path: str, chats: Sequence[Chat], at_once: int) -> Answers:
    """Deliver every update of every chat, ``at_once`` chats at a time."""
    answers, waiting = Answers(), iter(chats)
    await asyncio.gather(*(_lane(port, path, waiting, answers) for _ in range(at_once)))
    return answers


async def _lane(port: int, path: str, waiting: Iterator[Chat], answers: Answers) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: "
    ).encode()
    for chat in waiting:  # one iterator that all lanes share
        for body in chat.updates:
            request = head + str(len(body)).encode() + b"\r\n\r\n" + body
            while not await _post(reader, writer, request, answers):
                await asyncio.sleep(AGAIN)
    writer.close()
    await writer.wait_closed()


async def _post(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes, answers: Answers) -> bool:
    began = time.perf_counter()
    writer.write(request)
    answer = await reader.readuntil(b"\r\n\r\n")
    length = answer.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0]
    if size := int(length or 0):
        await reader.readexactly(size)
    if not answer.startswith(b"HTTP/1.1 200"):
        answers.refused += 1
        return False
    answers.seconds.append(time.perf_counter() - began)
    return True
