"""The floor that durability has in Python: bare aiohttp, one batching SQLite writer (FULL), a sender; no conversation.

python -m tests.bench.floor PORT API_URL FILE
"""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import sys
import threading
from typing import Any

import uvloop
from aiohttp import ClientSession, TCPConnector, web

BATCH = 256
IN_FLIGHT = 256  # enough that a Bot API of 50 ms is never waited for
TABLES = """
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE inbox (id INTEGER PRIMARY KEY);
CREATE TABLE progress (chat INTEGER PRIMARY KEY, state INTEGER);
CREATE TABLE outbox (id INTEGER PRIMARY KEY, chat INTEGER, body TEXT, state TEXT);
"""
Statement = tuple[str, tuple[Any, ...]]
Job = tuple[list[Statement], "asyncio.Future[None]"]


class Writer:
    """Many updates, one commit."""

    def __init__(self, file: str) -> None:
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._loop = asyncio.get_running_loop()
        threading.Thread(target=self._run, args=(file,), daemon=True).start()

    async def write(self, statements: list[Statement]) -> None:
        """Returns when they are durable."""
        done = self._loop.create_future()
        self._jobs.put((statements, done))
        await done

    def _run(self, file: str) -> None:
        connection = sqlite3.connect(file, isolation_level=None)
        connection.executescript(TABLES)
        while True:
            batch = [self._jobs.get()]
            while len(batch) < BATCH and not self._jobs.empty():
                batch.append(self._jobs.get_nowait())
            connection.execute("BEGIN IMMEDIATE")
            for statements, _ in batch:
                for statement, values in statements:
                    connection.execute(statement, values)
            connection.execute("COMMIT")
            self._loop.call_soon_threadsafe(_resolve, [done for _, done in batch])


def _resolve(done: list[asyncio.Future[None]]) -> None:
    for each in done:
        each.set_result(None)


class Floor:
    """Takes an update, keeps it, acknowledges it, answers it."""

    def __init__(self, api_url: str, file: str) -> None:
        self._api_url = api_url
        self._file = file
        self._replies: asyncio.Queue[tuple[int, int]] = asyncio.Queue()

    async def start(self, _app: web.Application) -> None:
        """Open what needs a running loop."""
        self._writer = Writer(self._file)
        self._session = ClientSession(connector=TCPConnector(limit=IN_FLIGHT))
        self._senders = [asyncio.create_task(self._send()) for _ in range(IN_FLIGHT)]

    async def receive(self, request: web.Request) -> web.Response:
        """POST: one update."""
        update = await request.json()
        said = update.get("message") or update["callback_query"]["message"]
        number, chat = update["update_id"], said["chat"]["id"]
        await self._writer.write(
            [
                ("INSERT OR IGNORE INTO inbox VALUES (?)", (number,)),
                ("INSERT INTO progress VALUES (?, 1) ON CONFLICT DO UPDATE SET state = state + 1", (chat,)),
                ("INSERT INTO outbox VALUES (?, ?, 'What matters most to your family?', 'queued')", (number, chat)),
            ]
        )
        self._replies.put_nowait((number, chat))
        return web.Response()

    async def _send(self) -> None:
        while True:
            number, chat = await self._replies.get()
            body = {"chat_id": chat, "text": "What matters most to your family?"}
            async with self._session.post(f"{self._api_url}/botTOKEN/sendMessage", json=body) as answer:
                await answer.json()
            await self._writer.write([("UPDATE outbox SET state = 'sent' WHERE id = ?", (number,))])


async def healthy(_request: web.Request) -> web.Response:
    """GET /readyz."""
    return web.Response()


def main(port: int, api_url: str, file: str) -> None:
    """Serve until ended."""
    app, floor = web.Application(), Floor(api_url, file)
    app.on_startup.append(floor.start)
    app.router.add_post("/telegram/telegram", floor.receive)
    app.router.add_get("/readyz", healthy)
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None, loop=uvloop.new_event_loop())


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
