"""A family's browser: real Chromium at the sizes people have, what they do in it, and what may not go wrong there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, ViewportSize, async_playwright

from tests import browser

PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

TROUBLE: list[str] = []


@asynccontextmanager
async def chromium(*flags: str) -> AsyncIterator[Browser]:
    """Chromium, for as long as it is wanted."""
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=browser.path(), args=[*browser.FLAGS, *flags])
        yield launched
        await launched.close()


@asynccontextmanager
async def untroubled(launched: Browser) -> AsyncIterator[None]:
    """Fails a test in whose pages a script failed, or was stopped by the strict policy."""
    TROUBLE.clear()
    yield
    for context in launched.contexts:
        await context.close()
    assert TROUBLE == []


async def opened(context: BrowserContext, path: str = "/chat") -> Page:
    """The chat in a new browser."""
    context.on("weberror", lambda error: TROUBLE.append(str(error.error)))
    context.on("console", note_policy)
    page = await context.new_page()
    await page.goto(path)
    return page


def note_policy(message: ConsoleMessage) -> None:
    if "Security Policy" in message.text:
        TROUBLE.append(message.text)


async def choose(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label, exact=True).click()


async def type_and_send(page: Page, words: str) -> None:
    await page.get_by_label("Your message").fill(words)
    await choose(page, "Send")


# ---------------------------------------------------------------- what a machine can tell about access


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


async def barriers(page: Page, state: str) -> list[str]:
    """What axe-core finds wrong on the page as it is now, by rule and element; prints how many rules it looked at."""
    await page.evaluate(_axe())
    options = {"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations", "incomplete"]}
    found: dict[str, Any] = await page.evaluate("options => axe.run(document, options)", options)
    wrong = [
        f"{each['id']}: {node['html'][:120]} {node['failureSummary']}"
        for each in found["violations"]
        for node in each["nodes"]
    ]
    unsure = sorted({each["id"] for each in found["incomplete"]})
    counts = f"{len(found['passes'])} rules passed, {len(wrong)} elements wrong"
    print(
        f"axe {found['testEngine']['version']}, {state}: {counts}", f"(to look at by eye: {unsure})" if unsure else ""
    )
    return wrong


# ---------------------------------------------------------------- the line between


@dataclass(slots=True)
class Line:
    """A line that counts the bytes on it, both ways, and can be cut."""

    url: str = ""
    up: int = 0
    down: int = 0


@asynccontextmanager
async def counted(site: str) -> AsyncIterator[Line]:
    """A way to the site on which every byte is counted, headers and all."""
    line, host, port = Line(), urlsplit(site).hostname, urlsplit(site).port
    carriers: set[asyncio.Task[None]] = set()
    writers: list[asyncio.StreamWriter] = []

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str) -> None:
        while data := await reader.read(65536):
            setattr(line, way, getattr(line, way) + len(data))
            writer.write(data)
        writer.close()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(host, port)
        writers.extend((writer, far_writer))
        ways = ((reader, far_writer, "up"), (far_reader, writer, "down"))
        carriers.update(asyncio.ensure_future(carry(*way)) for way in ways)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    line.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield line
    server.close()
    for carrier in carriers:
        carrier.cancel()
    for writer in writers:
        writer.close()
    await asyncio.gather(*carriers, *(writer.wait_closed() for writer in writers), return_exceptions=True)


async def slowed(page: Page) -> None:
    """The page on an old phone and a slow line: a sixth of the processor, 50 KB a second, 400 ms to the server and back."""
    session = await page.context.new_cdp_session(page)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    await session.send("Network.enable")
    line = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    await session.send("Network.emulateNetworkConditions", line)
