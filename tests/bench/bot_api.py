"""A Bot API that only counts, so cheap that it does not decide the figures: python -m tests.bench.bot_api PORT DELAY.

Strictness is for the tests; here every method succeeds after DELAY seconds. GET /sent tells what came.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any, cast

import uvloop

from tests.bench.load import content_length

BOT = {"id": 123456789, "is_bot": True, "first_name": "Blether", "username": "BletherTestBot"}
ABILITIES = {"can_join_groups": False, "can_read_all_group_messages": False, "supports_inline_queries": False}
SENT = {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}, "from": BOT, "text": "…"}


class Count:
    """How many messages came, how many requests in all, and when the last message did (monotonic seconds)."""

    def __init__(self, delay: float) -> None:
        self.delay = delay
        self.sent = 0
        self.requests = 0
        self.last = 0.0

    def result(self, method: str) -> Any:
        """What a method returns."""
        self.requests += 1
        if method == "sendMessage":
            self.sent += 1
            self.last = time.monotonic()
            return SENT | {"message_id": self.sent}
        return BOT | ABILITIES if method == "getMe" else True


class Connection(asyncio.Protocol):
    """HTTP/1.1 as bots' clients speak it: bodies with a Content-Length, one request at a time."""

    def __init__(self, count: Count) -> None:
        self._count = count
        self._pending = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one in all but name

    def data_received(self, data: bytes) -> None:
        self._pending += data
        while (end := self._pending.find(b"\r\n\r\n")) >= 0:
            head = self._pending[:end]
            size = end + 4 + content_length(head + b"\r\n")
            if len(self._pending) < size:
                return
            self._pending = self._pending[size:]
            self._answer(head.split(b" ", 2)[1].decode())

    def _answer(self, path: str) -> None:
        if path == "/sent":
            body = {"sent": self._count.sent, "requests": self._count.requests, "last": self._count.last}
            self._write(json.dumps(body).encode())
            return
        body = {"ok": True, "result": self._count.result(path.rpartition("/")[2])}
        answer = json.dumps(body).encode()
        if self._count.delay:
            asyncio.get_running_loop().call_later(self._count.delay, self._write, answer)
        else:
            self._write(answer)

    def _write(self, body: bytes) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        if not self._transport.is_closing():
            self._transport.write(head.encode() + body)


async def main(port: int, delay: float) -> None:
    """Answer until ended."""
    count = Count(delay)
    server = await asyncio.get_running_loop().create_server(lambda: Connection(count), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1]), float(sys.argv[2])))
