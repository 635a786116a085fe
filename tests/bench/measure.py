"""One run: a server, a Bot API and a load, each in a process of its own; returns the figures."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.load import Answers, drive
from tests.bench.process import Process, free_port
from tests.bench.script import Chat

PATH = "/telegram/telegram"
AT_ONCE = 50
QUIET = 1.0  # seconds without a further message: everything has been sent
LONGEST = 120.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run showed. ``replied_per_s`` counts until the last message reached the Bot API."""

    updates_per_s: float
    cpu_us_per_update: float
    p50_ms: float
    p99_ms: float
    rss_mb: float
    replied_per_s: float
    messages_per_update: float
    refused: int


Start = Callable[[Path, int, str], Process]  # log, port, address of the Bot API


def run(
    start: Start, folder: Path, chats: list[Chat], warm_up: list[Chat], delay: float, *, acknowledges: bool
) -> Figures:
    """Warm up, then measure. ``acknowledges``: the 200 means that the update is done; else its reply does."""
    api_port, port = free_port(), free_port()
    api_url = f"http://127.0.0.1:{api_port}"
    log = folder / "server.log"
    log.unlink(missing_ok=True)
    with Process(log, "tests.bench.bot_api", str(api_port), str(delay)).running() as api:
        api.wait_for(f"{api_url}/sent")
        with start(log, port, api_url).running() as server:
            server.wait_for(f"http://127.0.0.1:{port}/readyz")
            asyncio.run(drive(port, PATH, warm_up, AT_ONCE))
            _quiet(api_url)
            return _measured(server, port, api_url, chats, acknowledges=acknowledges)


def _measured(server: Process, port: int, api_url: str, chats: list[Chat], *, acknowledges: bool) -> Figures:
    updates = sum(len(chat.updates) for chat in chats)
    sent, cpu, began = _sent(api_url)[0], server.cpu_seconds, time.monotonic()
    answers: Answers = asyncio.run(drive(port, PATH, chats, AT_ONCE))
    taken = time.monotonic() - began
    sent_in_the_end, last = _quiet(api_url)
    replied = max(last - began, taken)
    return Figures(
        updates_per_s=updates / (taken if acknowledges else replied),
        # With what was sent after the last 200: an update is not free because its reply is late.
        cpu_us_per_update=1e6 * (server.cpu_seconds - cpu) / updates,
        p50_ms=answers.quantile(0.5),
        p99_ms=answers.quantile(0.99),
        rss_mb=server.rss_mb,
        replied_per_s=updates / replied,
        messages_per_update=(sent_in_the_end - sent) / updates,
        refused=answers.refused,
    )


def _sent(api_url: str) -> tuple[int, float]:
    with contextlib.closing(urllib.request.urlopen(f"{api_url}/sent")) as answer:  # noqa: S310 - our own address
        found = json.load(answer)
    return found["sent"], found["last"]


def _quiet(api_url: str) -> tuple[int, float]:
    """Wait until nothing more is sent; returns the count, and the moment of the last."""
    until = time.monotonic() + LONGEST
    sent, last = _sent(api_url)
    while time.monotonic() - last < QUIET and time.monotonic() < until:
        time.sleep(0.1)
        sent, last = _sent(api_url)
    return sent, last
