"""One run: a server, a Bot API and a load, each in a process of its own; returns the figures."""

from __future__ import annotations

import contextlib
import json
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.load import drive
from tests.bench.process import Process, free_port
from tests.bench.script import Chat

PATH = "/telegram/telegram"
AT_ONCE = 50
QUIET = 1.2  # seconds without a further message: everything has been sent (Blether looks again every second)
STUCK = 15.0  # seconds without one before what is missing is given up


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run showed.

    ``replied_per_s`` counts until the last message reached the Bot API. Of the processor time per update,
    ``loop_us_per_update`` is what the server's first thread used. ``load_us_per_update`` is what the load itself used.
    """

    updates_per_s: float
    cpu_us_per_update: float
    p50_ms: float
    p99_ms: float
    rss_mb: float
    peak_rss_mb: float
    replied_per_s: float
    messages_per_update: float
    requests_per_update: float
    loop_us_per_update: float
    load_us_per_update: float
    refused: int
    updates: int
    seconds: float


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
            drive(port, PATH, warm_up, AT_ONCE)
            _quiet(api_url, _updates(warm_up))
            return _measured(server, port, api_url, chats, acknowledges=acknowledges)


def _updates(chats: list[Chat]) -> int:
    return sum(len(chat.updates) for chat in chats)


def _measured(server: Process, port: int, api_url: str, chats: list[Chat], *, acknowledges: bool) -> Figures:
    updates = _updates(chats)
    before = _counted(api_url)
    cpu, loop, began = server.cpu_seconds, server.main_thread_seconds, time.monotonic()
    answers = drive(port, PATH, chats, AT_ONCE)
    taken = time.monotonic() - began
    after = _quiet(api_url, int(before["sent"]) + updates)
    replied = max(after["last"] - began, taken)
    return Figures(
        updates_per_s=updates / (taken if acknowledges else replied),
        # With what was sent after the last 200: an update is not free because its reply is late.
        cpu_us_per_update=1e6 * (server.cpu_seconds - cpu) / updates,
        p50_ms=answers.quantile(0.5),
        p99_ms=answers.quantile(0.99),
        rss_mb=server.rss_mb,
        peak_rss_mb=server.peak_rss_mb,
        replied_per_s=updates / replied,
        messages_per_update=(after["sent"] - before["sent"]) / updates,
        requests_per_update=(after["requests"] - before["requests"]) / updates,
        loop_us_per_update=1e6 * (server.main_thread_seconds - loop) / updates,
        load_us_per_update=1e6 * answers.cpu_seconds / updates,
        refused=answers.refused,
        updates=updates,
        seconds=taken if acknowledges else replied,
    )


def _counted(api_url: str) -> dict[str, float]:
    """What the Bot API has counted so far."""
    with contextlib.closing(urllib.request.urlopen(f"{api_url}/sent")) as answer:  # noqa: S310 - our own address
        return dict(json.load(answer))


def _quiet(api_url: str, expected: int) -> dict[str, float]:
    """Wait until nothing more is sent, at least not beyond the ``expected`` messages; returns what was counted then."""
    began = time.monotonic()
    while True:
        found = _counted(api_url)
        idle = time.monotonic() - max(began, found["last"])
        if idle > (QUIET if found["sent"] >= expected else STUCK):
            return found
        time.sleep(0.1)
