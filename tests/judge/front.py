"""The foreign stand-in as a process of its own, and what listens in between it and the bot."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from tests.acceptance.server import free_port

START_SECONDS = 30


def installed(folder: Path, place: Path) -> Path:
    """The stand-in from a folder, copied to a place where it may fetch what it needs."""
    if not (folder / "front.js").is_file():
        sys.exit(f"{folder} holds no front.js")
    if shutil.which("node") is None or shutil.which("npm") is None:
        sys.exit("the stand-in needs Node.js with npm")
    shutil.copytree(folder, place, ignore=shutil.ignore_patterns("node_modules"), dirs_exist_ok=True)
    if not (place / "node_modules").is_dir():
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"], cwd=place, check=False)
        if done.returncode:
            sys.exit("npm install failed")
    return place


@contextlib.asynccontextmanager
async def listening(place: Path) -> AsyncIterator[str]:
    """The stand-in on a free port of loopback; yields its address. It begins with nothing in its memory."""
    port = free_port()
    with (place / "front.log").open("a") as log:
        process = await asyncio.create_subprocess_exec("node", "front.js", str(port), cwd=place, stdout=log, stderr=log)
    try:
        await _answers(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def _answers(port: int, process: asyncio.subprocess.Process) -> None:
    async with asyncio.timeout(START_SECONDS):
        while process.returncode is None:
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            await asyncio.sleep(0.05)
    sys.exit(f"node front.js ended with {process.returncode}; see front.log beside it")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot, and how it was answered."""

    method: str
    given: Mapping[str, Any]
    status: int


class Passage:
    """Passes the bot's calls on and remembers them, since the stand-in keeps no record of presses that were answered."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.url = ""
        self.calls: list[Call] = []
        self._session: aiohttp.ClientSession | None = None

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Passage]:
        """Listen on a free port of loopback."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._pass_on)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        async with aiohttp.ClientSession() as self._session:
            yield self
            await runner.cleanup()

    def called(self, method: str) -> list[Call]:
        """The calls of one method."""
        return [call for call in self.calls if call.method == method]

    async def heard(self, method: str) -> None:
        """Wait until the bot has called a method."""
        async with asyncio.timeout(START_SECONDS):
            while not self.called(method):
                await asyncio.sleep(0.02)

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._session is not None
        body = await request.read()
        headers = {"Content-Type": request.headers.get("Content-Type", "application/json")}
        async with self._session.request(
            request.method, self.target + request.path_qs, data=body, headers=headers
        ) as answer:
            payload = await answer.read()
        method = request.path.rpartition("/")[2]
        if method != "getUpdates":
            self.calls.append(Call(method, json.loads(body or b"{}"), answer.status))
        return web.Response(body=payload, status=answer.status, content_type="application/json")
