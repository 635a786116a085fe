"""A web chat with a small conversation of its own, so that the page is tested without the engine."""

from __future__ import annotations

import gettext
import re
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, Self

import sqlalchemy as sa
from aiohttp import ClientSession, CookieJar
from aiohttp.test_utils import TestServer
from aiohttp.typedefs import LooseHeaders

from bot.channels.contract import Message, Reception
from bot.channels.webchat import WebChat
from bot.settings import Settings
from bot.speech import Speech
from bot.web import application
from conversations.events import Inbound, Kind
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.tables import Address, Announcement, Inbox, Outbox, Participant
from storage.upsert import insert

ADDRESS, PARTICIPANT = Address.__table__, Participant.__table__
INBOX, OUTBOX = Inbox.__table__, Outbox.__table__
ANNOUNCEMENT = Announcement.__table__

WELCOME = "Hello! I am Blether.\nWhich language shall we use?"
LANGUAGES = [["en", "English"], ["pl", "Polski"], ["ur", "اردو"]]
MATTERS = {
    "en": "What matters most to your family where you live?",
    "pl": "Co jest najważniejsze dla Twojej rodziny tam, gdzie mieszkasz?",
    "ur": "جہاں آپ رہتے ہیں وہاں آپ کے خاندان کے لیے سب سے اہم کیا ہے؟ ہمیں 0141 496 0123 پر فون کریں",
}
CHOICES = {
    "en": [["play", "Parks and play"], ["money", "Money and food"], ["buses", "Buses and trains"], ["own", "Something else"]],
    "pl": [["play", "Parki i zabawa"], ["money", "Pieniądze i jedzenie"], ["own", "Coś innego"]],
    "ur": [["play", "پارک اور کھیل"], ["money", "پیسے اور کھانا"], ["own", "کچھ اور"]],
}  # fmt: skip
THANKS = "Thank you. Call 0141 496 0123 or see https://example.org/help?a=1&b=2."


class Translations(Speech):
    """English words in every language: what is tested here is the page, not its wording."""

    def __init__(self) -> None:
        self.catalogues = dict.fromkeys(("en", "pl", "ur"), gettext.NullTranslations())
        self._sentence = self._looked_up  # type: ignore[assignment]  # nothing is worth remembering here
        self._written = self._formatted  # type: ignore[assignment]


class Talk:
    """A reception that holds a small conversation. ``is_broken`` makes it fail as a locked database does."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.heard: list[Inbound] = []
        self.is_broken = False

    async def receive(self, inbound: Inbound) -> None:
        if self.is_broken:
            raise DatabaseUnavailable("locked")
        self.heard.append(inbound)
        await self.database.write(lambda connection: self.turn(connection, inbound))

    def turn(self, connection: sa.Connection, inbound: Inbound) -> None:
        person = greet(connection, inbound.account, inbound.address)
        row = {name: getattr(inbound, name) for name in ("account", "address", "message_id", "words", "step", "at")}
        row |= {"kind": inbound.kind.value, "participant_id": person, "received_at": inbound.at}
        kept = connection.execute(insert(connection, INBOX).values(state="handled", **row).on_conflict_do_nothing())
        if kept.rowcount == 0:
            return
        if inbound.kind is Kind.START:
            tell(connection, inbound.address, WELCOME, LANGUAGES, "welcome.language")
        elif inbound.step == "welcome.language":
            language = inbound.words
            connection.execute(PARTICIPANT.update().where(PARTICIPANT.c.id == person).values(language=language))
            tell(
                connection,
                inbound.address,
                MATTERS[language],
                CHOICES[language],
                "what_matters.theme",
                language=language,
            )
        else:
            tell(connection, inbound.address, THANKS)


def greet(connection: sa.Connection, account: str, address: str) -> int:
    """The participant of an address, made when there is none."""
    here = sa.and_(ADDRESS.c.account == account, ADDRESS.c.address == address)
    if found := connection.scalar(sa.select(ADDRESS.c.participant_id).where(here)):
        return int(found)
    now = datetime.now(UTC)
    new: dict[str, Any] = {"pseudonym": f"P-{address[:12]}", "created_at": now, "language": "en"}
    new |= {"age_band": "unknown", "consented": False, "quote": False}
    person = connection.execute(PARTICIPANT.insert().values(new).returning(PARTICIPANT.c.id)).scalar_one()
    row = {"account": account, "address": address, "participant_id": person, "reachable": True}
    connection.execute(ADDRESS.insert().values(row))
    return int(person)


def tell(
    connection: sa.Connection,
    address: str,
    text: str,
    buttons: list[list[str]] | None = None,
    step: str = "",
    *,
    language: str = "en",
    **row: Any,
) -> int:
    """Put a message of the bot into the outbox; returns its id."""
    now = datetime.now(UTC)
    body = {"text": text, "buttons": buttons or [], "step": step, "language": language}
    common: dict[str, Any] = {
        "account": "web",
        "address": address,
        "urgency": 0,
        "state": "sent",
        "tries": 0,
        "reason": "",
    }
    common |= {"external_id": "", "created_at": now, "not_before": now, "body": body}
    return int(connection.execute(OUTBOX.insert().values(common | row).returning(OUTBOX.c.id)).scalar_one())


def announce(connection: sa.Connection, address: str, text: str, **row: Any) -> int:
    """Put news into the outbox, as the freezing of an audience does; returns the row's id."""
    news: dict[str, Any] = {
        "language": "en",
        "versions": {},
        "topic": "events",
        "place": "",
        "starts": "",
        "audience": {},
    }
    news |= {"state": "sending", "created_at": datetime.now(UTC), "link": ""}
    columns = {name: value for name, value in news.items() if name in ANNOUNCEMENT.c}
    number = connection.execute(ANNOUNCEMENT.insert().values(columns).returning(ANNOUNCEMENT.c.id)).scalar_one()
    person = greet(connection, "web", address)
    named = {"announcement_id": number, "participant_id": person, "urgency": 1, "state": "queued"}
    return tell(connection, address, text, **(named | row))


class Site:
    """A running web chat: where it is, the channel that wakes its pages, and what it heard."""

    def __init__(self, database: Database, talk: Talk, channel: WebChat, server: TestServer) -> None:
        self.database = database
        self.talk = talk
        self.channel = channel
        self.server = server

    @property
    def url(self) -> str:
        return str(self.server.make_url("")).rstrip("/")

    async def send_news(self, address: str, text: str) -> None:
        """Send an announcement as the sender does: claimed, sent, recorded."""
        row = await self.database.write(lambda connection: announce(connection, address, text, state="sending"))
        await self.channel.send(address, Message(text))
        sent = OUTBOX.update().where(OUTBOX.c.id == row).values(state="sent", sent_at=datetime.now(UTC))
        await self.database.write(lambda connection: connection.execute(sent))


@asynccontextmanager
async def site(database: Database, *, port: int | None = None, **settings: Any) -> AsyncIterator[Site]:
    """The chat's pages on a real port of this machine."""
    talk, channel = Talk(database), WebChat()

    async def nothing(*_arguments: Any) -> None: ...

    chosen = Settings.model_validate({"organisation": "Calton Families Together"} | settings)
    app = application(
        chosen, database, Translations(), Reception(talk.receive, nothing, nothing), channel.listening, {}
    )
    server = TestServer(app, port=port)
    await server.start_server()
    try:
        yield Site(database, talk, channel, server)
    finally:
        await channel.close()
        await server.close()


def texts(html: str) -> list[str]:
    """The words of each bubble on a page, without markup."""
    log = re.search(r'<ol id="log">(.*?)</ol>', html, re.DOTALL)
    found = re.findall(r'<div class="words" dir="[a-z]+"[^>]*>(.*?)</div>', log[1], re.DOTALL) if log else []
    return [re.sub("<[^>]+>", "", each).strip() for each in found]


class Browser:
    """A browser with its own cookies, as far as the chat is concerned."""

    def __init__(self, site: Site, **headers: str) -> None:
        self.site = site
        self.session = ClientSession(site.url, cookie_jar=CookieJar(unsafe=True), headers=headers)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.session.close()

    async def open(self, path: str = "/chat") -> str:
        async with self.session.get(path) as response:
            assert response.status == 200
            return await response.text()

    async def say(self, words: str = "", headers: LooseHeaders | None = None, **fields: Any) -> tuple[int, Any]:
        fields = {"message_id": str(uuid.uuid4()), "words": words} | fields
        async with self.session.post("/chat/say", json=fields, headers=headers) as response:
            return response.status, await response.json()

    async def form(self, **fields: str) -> tuple[int, str]:
        async with self.session.post("/chat/say", data=fields) as response:
            return response.status, await response.text()

    async def messages(self, after: str = "", wait: float = 0) -> Any:
        async with self.session.get("/chat/messages", params={"after": after, "wait": str(wait)}) as response:
            assert response.status == 200
            return await response.json()

    @property
    def address(self) -> str:
        return self.site.talk.heard[-1].address
