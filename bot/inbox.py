"""Receives messages: one participant, one turn, one transaction, and only then an acknowledgement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import sqlalchemy as sa

from bot import effects
from bot.observe import failure, log
from bot.speech import Speech
from conversations import engine, wording
from conversations.engine import Turn
from conversations.events import Found, Inbound, Said
from conversations.model import Conversation
from conversations.progress import Progress
from conversations.understanding import Understanding
from storage import inbox, lookups, outbox, participants, progress
from storage.database import Database
from storage.errors import DatabaseUnavailable, StaleProgress

TRIES = 3  # two processes may greet the same new person at once; the second try finds them


class AlreadyHandled(Exception):
    """The message came before; nothing of it is done twice, and nobody is greeted for it."""


class Inbox:
    """Takes messages in. ``wake`` is called when there is something to send.

    ``fetched`` names the accounts whose people come for their messages (a web page): those are sent by being there.
    """

    def __init__(
        self,
        database: Database,
        conversation: Conversation,
        speech: Speech,
        *,
        wake: Callable[[], None],
        fetched: frozenset[str] = frozenset({"web"}),
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.database = database
        self.conversation = conversation
        self.speech = speech
        self.understanding = Understanding(speech.say, speech.languages)
        self.wake = wake
        self.fetched = fetched
        self.now = now

    async def receive(self, inbound: Inbound) -> None:
        """Handle one message; returns when it and all that it brought about are durable.

        Raises `DatabaseUnavailable` when nothing could be kept: the channel must offer the message again. A turn that
        fails for any other reason is kept whole, to be handled again once its cause is mended.
        """
        for last in (False,) * (TRIES - 1) + (True,):
            try:
                await self.database.write(partial(self.turn, inbound))
            except DatabaseUnavailable:
                raise
            except AlreadyHandled:
                return
            except (StaleProgress, sa.exc.IntegrityError) as error:
                if last:
                    await self.keep_failed(inbound, error)
            except Exception as error:  # noqa: BLE001 - whatever is wrong with us, the words must not be lost
                await self.keep_failed(inbound, error)
                break
            else:
                break
        self.wake()

    def turn(self, inbound: Inbound, connection: sa.Connection) -> None:
        """One turn of the conversation, within a transaction."""
        now = self.now()
        known = participants.greet(connection, inbound, self.speech.nearest(inbound.language_hint), now)
        if not inbox.record(connection, inbound, known.id, now):
            raise AlreadyHandled
        turn = self.think(connection, known, inbound)
        if turn.keep != inbound.words:
            inbox.keep_only(connection, inbound, turn.keep)
        scene = effects.Scene(connection, inbound, known.id, known.person, now, self.speech)
        for event in turn.events:
            effects.carry_out(scene, event)
        if scene.participant_id is None:
            inbox.record_number(connection, inbound, now)
        else:
            progress.save(connection, known.id, turn.progress.to_json(), known.revision, now)
        self.reply(connection, inbound, scene.participant_id, scene.replies, now)

    def think(self, connection: sa.Connection, known: participants.Known, inbound: Inbound) -> Turn:
        """Let the engine think, looking up what it asks for."""
        before = Progress.from_json(known.state) if known.state else None
        thought = engine.advance(self.conversation, self.understanding, before, inbound, known.person)
        found: Found = None
        while True:
            try:
                wanted = thought.send(found)
            except StopIteration as thought_through:
                turn: Turn = thought_through.value
                return turn
            found = lookups.answer(connection, wanted, today=self.now().date())

    def reply(
        self,
        connection: sa.Connection,
        inbound: Inbound,
        participant_id: int | None,
        bodies: list[dict[str, Any]],
        now: datetime,
    ) -> None:
        """Put replies into the outbox."""
        state = "sent" if inbound.account in self.fetched else "queued"
        outbox.post(connection, inbound.account, inbound.address, participant_id, bodies, now, state=state)

    async def keep_failed(self, inbound: Inbound, error: Exception) -> None:
        """Keep a message that could not be handled, and say so kindly."""
        log.error("turn failed", account=inbound.account, error=failure(error))

        def keep(connection: sa.Connection) -> None:
            now = self.now()
            if inbox.record_failed(connection, inbound, now):
                body = self.speech.body(Said((wording.sorry_we_failed(),)), self.speech.nearest(inbound.language_hint))
                self.reply(connection, inbound, None, [body], now)

        await self.database.write(keep)

    async def keep_unreadable(self, account: str, message_id: str, raw: dict[str, Any]) -> None:
        """Keep an update that the channel cannot read."""
        log.warning("update not readable", account=account)
        await self.database.write(
            lambda connection: inbox.record_unreadable(connection, account, message_id, raw, self.now())
        )

    async def reachable(self, account: str, address: str, can_be_reached: bool) -> None:
        """Note that a person blocked the bot, or let it back in."""

        def note(connection: sa.Connection) -> None:
            participants.reach(connection, account, address, reachable=can_be_reached)
            if not can_be_reached:
                outbox.give_up(connection, account, address, "the person blocked the bot")

        await self.database.write(note)
