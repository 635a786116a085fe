"""Staff at their pages, over HTTP: signing in, sending an announcement, downloading the summary."""

from __future__ import annotations

import asyncio
import re
from email.utils import parsedate_to_datetime

import aiohttp
import pyotp

PATIENCE = 60  # seconds


class Office:
    """One signed-in browser."""

    def __init__(self, url: str) -> None:
        self.session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self.url = url

    async def close(self) -> None:
        """Close the browser."""
        await self.session.close()

    async def sign_in(self, link: str) -> None:
        """Follow the one-time link and press its button; where a second step is asked for, set up an app."""
        await self.read(link.removeprefix(self.url))
        async with self.session.post(link) as answer:
            arrived = answer.url.path
        if arrived == "/staff/account":
            async with self.session.get(self.url + "/staff/account/app") as answer:
                key = re.search(r'id="key">([^<]+)<', await answer.text())
                now = parsedate_to_datetime(answer.headers["Date"])  # by the bot's clock, which may be put wrong
            assert key is not None
            code = pyotp.TOTP(key[1].replace(" ", "")).at(now)
            await self.submit("/staff/account/app", [("code", code)], "/staff/account/app")
            assert await self.read("/staff")
        else:
            assert arrived == "/staff", arrived

    async def read(self, path: str) -> str:
        """A page."""
        async with self.session.get(self.url + path) as answer:
            assert answer.status == 200, (path, answer.status)
            return await answer.text()

    async def download(self, path: str) -> bytes:
        """A file."""
        async with self.session.get(self.url + path) as answer:
            assert answer.status == 200, (path, answer.status)
            return await answer.read()

    async def submit(self, path: str, fields: list[tuple[str, str]], form_on: str) -> str:
        """Fill in a form; returns the path that it led to."""
        token = re.search(r'name="csrf" value="([^"]+)"', await self.read(form_on))
        assert token is not None, f"no form on {form_on}"
        body = aiohttp.FormData([("csrf", token[1]), *fields])
        async with self.session.post(self.url + path, data=body) as answer:
            assert answer.status == 200, (path, answer.status, await answer.text())
            return answer.url.path

    async def announce(self, words: dict[str, str], areas: list[str], languages: list[str]) -> tuple[str, str]:
        """Write an announcement and send it now; returns its page, and whom it was said to reach ("12 people")."""
        fields = [*words.items(), *(("area", each) for each in areas), *(("language", each) for each in languages)]
        page = await self.submit("/staff/announcements/new", fields, "/staff/announcements/new")
        count = re.search(r"It would reach <strong>([^<]+)</strong>", await self.read(page))
        await self.submit(f"{page}/send", [("when", "now")], page)
        return page, count[1] if count else ""

    async def until_done(self, page: str) -> str:
        """Wait until an announcement is sent; returns its page."""
        async with asyncio.timeout(PATIENCE):
            while "All done." not in (text := await self.read(page)):
                await asyncio.sleep(0.5)
        return text
