"""Conversations as tests: a test's docstring is the dialogue, and the bot must say just that.

> (arrives)            what the person does: arrives, (follows CODE), (presses LABEL), (sends a sticker), or types
< What matters most?   what the bot says, line by line; "…" alone stands for any lines
[Parks] [Money]        the buttons
"""

from __future__ import annotations

import re
import textwrap
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from bot.inbox import Inbox
from conversations.events import Inbound, Kind, Media
from storage.tables import Outbox

outbox = Outbox.__table__


class Person:
    """Somebody who talks to the bot through the real inbox and database, on any account."""

    def __init__(self, inbox: Inbox, account: str = "web", address: str = "alice", hint: str = "en") -> None:
        self.inbox = inbox
        self.account = account
        self.address = address
        self.hint = hint
        self.heard_to = 0
        self.last: dict[str, Any] = {"buttons": [], "step": ""}

    async def say(self, words: str) -> list[dict[str, Any]]:
        """Type something; returns the bot's messages."""
        return await self.send(Kind.WORDS, words)

    async def press(self, label: str) -> list[dict[str, Any]]:
        """Press a button of the last message."""
        values = {shown: value for value, shown in self.last["buttons"]}
        assert label in values, f"there is no button {label!r}, only {list(values)}"
        return await self.send(Kind.CHOICE, values[label], self.last["step"])

    async def send(
        self, kind: Kind, words: str, step: str = "", message_id: str = "", media: Media | None = None
    ) -> list[dict[str, Any]]:
        """Send any message."""
        now = datetime.now(UTC)
        message_id = message_id or uuid.uuid4().hex
        await self.inbox.receive(
            Inbound(self.account, self.address, message_id, now, kind, words, step, self.hint, media)
        )
        return await self.hear()

    async def hear(self) -> list[dict[str, Any]]:
        """What the bot said since the last time."""
        query = (
            sa.select(outbox.c.id, outbox.c.body)
            .where(outbox.c.account == self.account, outbox.c.address == self.address, outbox.c.id > self.heard_to)
            .order_by(outbox.c.id)
        )
        rows = await self.inbox.database.read(lambda connection: connection.execute(query).all())
        if rows:
            self.heard_to, self.last = rows[-1].id, rows[-1].body
        return [row.body for row in rows]

    async def do(self, act: str) -> list[dict[str, Any]]:
        """Do what a transcript's line says."""
        if act == "(arrives)":
            return await self.send(Kind.START, "")
        if found := re.fullmatch(r"\(follows (.*)\)", act):
            return await self.send(Kind.START, found[1])
        if found := re.fullmatch(r"\(presses (.*)\)", act):
            return await self.press(found[1])
        if act == "(sends a sticker)":
            return await self.send(Kind.MEDIA, "", media=Media.STICKER)
        return await self.say(act)


async def hold(person: Person, script: str) -> None:
    """Hold the conversation of a docstring, and compare what the bot says with it."""
    expected = [line.rstrip() for line in textwrap.dedent(script).strip().splitlines()]
    actual: list[str] = []
    for act, replies in _exchanges(expected):
        actual.append(f"> {act}")
        actual += _alike(replies, _written(await person.do(act)))
    assert "\n".join(actual) == "\n".join(expected)


def _exchanges(lines: Sequence[str]) -> list[tuple[str, list[str]]]:
    exchanges: list[tuple[str, list[str]]] = []
    for line in lines:
        if line.startswith("> "):
            exchanges.append((line[2:], []))
        else:
            exchanges[-1][1].append(line)
    return exchanges


def _written(bodies: list[dict[str, Any]]) -> list[str]:
    lines = []
    for body in bodies:
        lines += [f"< {line}" for line in body["text"].splitlines() if line]
        if body["buttons"]:
            lines.append(" ".join(f"[{label}]" for _, label in body["buttons"]))
    return lines


def _alike(expected: list[str], actual: list[str]) -> list[str]:
    """The bot's lines, with those that a "…" stands for written as "…"."""
    if "< …" not in expected:
        return actual
    place = expected.index("< …")
    before, after = expected[:place], expected[place + 1 :]
    covered = len(actual) >= len(expected) - 1 and actual[:place] == before
    if covered and (not after or actual[-len(after) :] == after):
        return expected
    return actual
