"""The staff pages on a real port of this machine, with made-up families behind them."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import aiohttp
import sqlalchemy as sa
from aiohttp.test_utils import TestServer

from bot.channels.contract import Reception
from bot.channels.webchat import WebChat
from bot.settings import Settings
from bot.speech import Speech
from bot.web import application
from bot.web.keys import Again
from storage import staff
from storage.database import Database
from storage.staff import Factor, Role
from storage.tables import Address, Answer, Area, Outbox, Participant, Subscription

OUTBOX = Outbox.__table__


def settle(connection: sa.Connection, count: int, first: int = 1, *, subscribed: bool = True, **person: Any) -> None:
    """So many people, each with one reachable address; ``subscribed`` to news unless told otherwise."""
    now = datetime.now(UTC)
    people = range(first, first + count)
    row = {"created_at": now, "language": "en", "age_band": "adult", "consented": True, "quote": False}
    connection.execute(
        Participant.__table__.insert(),
        [{"id": i, "pseudonym": f"p{i}", "area": "calton", **row, **person} for i in people],
    )
    addresses = [{"account": "telegram", "address": str(i), "participant_id": i, "reachable": True} for i in people]
    connection.execute(Address.__table__.insert(), addresses)
    if subscribed:
        rows = [{"participant_id": i, "topic": "events", "since": now} for i in people]
        connection.execute(Subscription.__table__.insert(), rows)


def add_areas(connection: sa.Connection) -> None:
    rest = {"country": "scotland", "timezone": "Europe/London", "contact": "", "postcodes": [], "demo": False}
    areas = [{"slug": slug, "name": slug.title(), **rest} for slug in ("calton", "leith")]
    connection.execute(Area.__table__.insert(), areas)


def answer(connection: sa.Connection, people: Iterable[int], theme: str, **about: Any) -> None:
    """These people choose a theme as what matters to them."""
    row = {"session": 1, "flow": "what_matters", "question": "theme", "value": theme, "language": "en"}
    row |= {"area": "calton", "age_band": "adult", "at": datetime.now(UTC)}
    connection.execute(Answer.__table__.insert(), [{"participant_id": person, **row, **about} for person in people])


class Site:
    """A running site, and one browser's cookies."""

    def __init__(self, database: Database, server: TestServer, session: aiohttp.ClientSession) -> None:
        self.database = database
        self.server = server
        self.session = session
        self.status = 0
        self.path = ""
        self.headers: Mapping[str, str] = {}

    @property
    def url(self) -> str:
        return str(self.server.make_url("")).rstrip("/")

    async def link(self, role: Role = Role.ADMIN, minutes: int = 15, factor: str = Factor.TOTP) -> str:
        """The path of a sign-in link for a new member of staff, whose second step is taken as done; or not, without one."""

        def work(connection: sa.Connection) -> str:
            now = datetime.now(UTC)
            return staff.issue_link(connection, staff.add(connection, "Morag", role, now), now, minutes, factor=factor)

        return f"/staff/sign-in/{await self.database.write(work)}"

    async def sign_in(self, role: Role = Role.ADMIN) -> None:
        await self.post(await self.link(role), csrf=False)
        assert (self.status, self.path) == (200, "/staff")

    async def get(self, path: str) -> str:
        async with self.session.get(self.url + path) as response:
            return await self._keep(response)

    async def post(
        self, path: str, *fields: tuple[str, str], csrf: bool = True, headers: Mapping[str, str] | None = None
    ) -> str:
        """Send a form, with the session's own word unless told otherwise; redirects are followed."""
        word = [("csrf", await self.csrf())] if csrf else []
        async with self.session.post(self.url + path, data=[*word, *fields], headers=headers) as response:
            return await self._keep(response)

    async def csrf(self) -> str:
        async with self.session.get(self.url + "/staff") as response:
            found = re.search(r'name="csrf" value="([^"]+)"', await response.text())
        return found[1] if found else ""

    async def _keep(self, response: aiohttp.ClientResponse) -> str:
        self.status, self.path, self.headers = response.status, response.url.path, response.headers
        return await response.text()

    async def outbox(self) -> list[dict[str, Any]]:
        query = sa.select(OUTBOX).order_by(OUTBOX.c.participant_id)
        return await self.database.read(lambda connection: [dict(row) for row in connection.execute(query).mappings()])


@asynccontextmanager
async def site(
    database: Database, *, again: Again | None = None, port: int | None = None, **settings: Any
) -> AsyncIterator[Site]:
    """The real application, without channels; on any port, unless its address must be known before."""
    await database.write(add_areas)

    async def nothing(*_arguments: Any) -> None: ...

    chosen = Settings.model_validate({"organisation": "Calton Families Together"} | settings)
    app = application(chosen, database, Speech(), Reception(nothing, nothing, nothing), WebChat().listening, {}, again)
    server = TestServer(app, port=port)
    await server.start_server()
    # Cookies of an address that is a number, such as 127.0.0.1, are kept only when asked for.
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield Site(database, server, session)
    await server.close()


def words(html: str) -> str:
    """What a reader sees of a page: its text, on one line."""
    body = re.sub(r"<(script|style|head).*?</\1>", " ", html, flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", body)).strip()
