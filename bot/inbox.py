"""Receives messages: one participant, one turn, one transaction, and only then an acknowledgement."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa

from bot import effects, flood, metrics
from bot.conversing import Conversing
from bot.flood import Flood
from bot.notices import Notices
from bot.observe import failure, log
from bot.speech import Speech
from conversations import engine, wording
from conversations.conversation import Conversation
from conversations.engine import Turn
from conversations.events import EventsWanted, Found, Inbound, Kind, Said, Wanted
from conversations.help_here import where_help_is
from conversations.people import Person
from conversations.progress import Progress
from conversations.safety.detector import screen
from conversations.understanding import Understanding
from conversations.words import Text
from storage import (
    areas,
    cases,
    followups,
    inbox,
    lookups,
    nudges,
    outbox,
    participants,
    progress,
    wakeup,
)
from storage.database import Database
from storage.erasures import Ledger
from storage.errors import DatabaseUnavailable, StaleProgress
from storage.outbox import Claimed
from storage.pace import Limits
from storage.together import Together

TRIES = 3  # two processes may greet the same new person at once; the second try finds them


Thought = TypeVar("Thought")


class Outgoing(Protocol):
    """Who sends what turns decide, as the inbox sees it."""

    def wake(self, account: str) -> None:
        """There is something to send on an account."""

    def capacity(self, account: str) -> tuple[Limits, int]:
        """How fast an account may send, and how many messages could begin to be sent by this process now."""

    def take(self, account: str, claimed: Claimed) -> None:
        """Send a message that was claimed as it was written."""


class Nobody:
    """Sends nothing: what is decided waits in the outbox."""

    def wake(self, account: str) -> None:
        """Nobody is there to be woken."""

    def capacity(self, account: str) -> tuple[Limits, int]:  # noqa: ARG002 - the protocol's
        """None."""
        return Limits(), 0

    def take(self, account: str, claimed: Claimed) -> None:
        """Never called, since there is no capacity."""


class Inbox:
    """Takes messages in.

    ``fetched`` names the accounts whose people come for their messages (a web page): those are sent by being there.
    ``ledger`` remembers who was deleted. ``is_limited``: nobody gets more turns than anybody needs.
    """

    def __init__(
        self,
        database: Database,
        conversation: Conversation,
        speech: Speech,
        *,
        outgoing: Outgoing | None = None,
        fetched: frozenset[str] = frozenset({"web"}),
        ledger: Ledger | None = None,
        is_limited: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.database = database
        self.conversing = Conversing(conversation)
        self.speech = speech
        self.understanding = Understanding(speech.say, speech.languages, speech.tongues())
        self.flood = Flood(self.understanding) if is_limited else None
        self.outgoing = outgoing or Nobody()
        self.fetched = fetched
        self.notices = Notices(conversation, speech)
        self.ledger = ledger
        self.now = now
        screen("")  # makes ready what the detector knows: nobody is to wait for it

    @property
    def conversation(self) -> Conversation:
        """The conversation as it is held at this moment."""
        return self.conversing.held

    async def receive(self, inbound: Inbound) -> None:
        """Handle one message; returns when it and all that it brought about are durable.

        Raises `DatabaseUnavailable` when nothing could be kept: the channel must offer the message again. A turn that
        fails for any other reason is kept whole, to be handled again once its cause is mended.
        """
        began = time.perf_counter()
        for last in (False,) * (TRIES - 1) + (True,):
            try:
                claimed = await self.database.join(self.turns, inbound)
            except DatabaseUnavailable:
                raise
            except (StaleProgress, sa.exc.IntegrityError) as error:
                if last:
                    await self.keep_failed(inbound, error)
            except Exception as error:  # noqa: BLE001 - whatever is wrong with us, the words must not be lost
                await self.keep_failed(inbound, error)
                break
            else:
                metrics.TURNS.observe(time.perf_counter() - began)
                if claimed:
                    self.outgoing.take(inbound.account, claimed)
                else:
                    self.outgoing.wake(inbound.account)
                return
        self.outgoing.wake(inbound.account)

    def turns(self, connection: sa.Connection, arrived: Sequence[Inbound]) -> list[Claimed | None]:
        """One turn for each message, within a transaction: what all need is read at once, and written at once.

        Returns for each message the reply that is to be sent now, which nobody else may send.
        """
        claimed: dict[tuple[str, str], Claimed] = {}
        self.conversing.look(connection, self.now())
        for wave in _waves(arrived):
            at_once = self._together(connection, wave)
            claimed |= {_key(inbound): at_once[inbound.address] for inbound in wave if inbound.address in at_once}
        return [claimed.pop(_key(inbound), None) for inbound in arrived]

    def _together(self, connection: sa.Connection, wave: Sequence[Inbound]) -> dict[str, Claimed]:
        """Messages of as many people, none of whose turns depends on another; all on one account."""
        now, account = self.now(), wave[0].account
        known = participants.known(connection, account, [inbound.address for inbound in wave])
        # After the lock on the people, so that another process's turn is seen.
        seen = inbox.seen(connection, account, [inbound.message_id for inbound in wave])
        fresh = [inbound for inbound in wave if inbound.message_id not in seen]
        strangers = {
            each.address: self.speech.nearest(each.language_hint) for each in fresh if each.address not in known
        }
        known |= participants.welcome(connection, account, strangers, now)
        batch = Batch(connection, now)
        for inbound in fresh:
            self._turn(batch, known[inbound.address], inbound)
        batch.write()
        return self._reply(connection, account, batch.replies, now)

    def _turn(self, batch: Batch, known: participants.Known, inbound: Inbound) -> None:
        """One turn of the conversation."""
        writing = batch.writing
        writing.begin_turn()
        if self.flood and self.flood.stops(inbound, known.person.language, batch.now):
            self._ask_for_patience(batch, known, inbound, self.flood)
            return
        turn = self._think(batch, known, inbound)
        inbox.record(writing, inbound, known.id, turn.keep, batch.now)
        if not known.reachable:
            participants.reach(writing, inbound.account, inbound.address, reachable=True)
        scene = effects.Scene(
            writing, inbound, known.id, known.person, batch.now, self.speech, self.notices, self.ledger
        )
        for event in turn.events:
            effects.carry_out(scene, event)
        if scene.participant_id is None:
            inbox.record_number(writing, inbound, batch.now)
        else:
            batch.saved.append(progress.Saved(known.id, known.revision, turn.progress.to_json()))
        batch.replies.append(outbox.Reply(inbound.address, scene.participant_id, scene.replies))

    def _ask_for_patience(self, batch: Batch, known: participants.Known, inbound: Inbound, limit: Flood) -> None:
        """No turn, but the message is kept, and its writer is told once a minute."""
        inbox.record(batch.writing, inbound, known.id, flood.kept(inbound), batch.now)
        if limit.is_to_be_told(inbound):
            body = self.speech.body(Said((wording.slow_down(),)), known.person.language)
            batch.replies.append(outbox.Reply(inbound.address, known.id, [body]))

    def _think(self, batch: Batch, known: participants.Known, inbound: Inbound) -> Turn:
        """What the engine makes of a message."""
        before = Progress.from_json(known.state, known.wrote_at) if known.state else None
        if not self.conversing.knows(before, inbound):  # it began at another process, a moment ago
            self.conversing.look(batch.connection, batch.now, at_once=True)
        thought = engine.advance(self.conversation, self.understanding, before, inbound, known.person)
        return batch.think_through(thought, known.id)

    def _reply(
        self, connection: sa.Connection, account: str, replies: Sequence[outbox.Reply], now: datetime
    ) -> dict[str, Claimed]:
        """Put replies into the outbox; returns, by address, those to be sent now."""
        if account in self.fetched:
            outbox.post(connection, account, replies, now, state="sent")
            wakeup.notify(connection, [reply.address for reply in replies])
            return {}
        limits, free = self.outgoing.capacity(account)
        return outbox.post_and_claim(connection, account, replies, limits, free, now)

    async def again(self, most: int = 100) -> int:
        """Handle messages again whose turns failed, the earliest first; returns how many are handled now."""
        handled = 0
        for inbound in await self.database.read(lambda connection: inbox.failed(connection, most)):
            try:
                claimed = await self.database.write(partial(self._once_more, inbound))
            except DatabaseUnavailable:
                raise
            except Exception as error:  # noqa: BLE001 - this one fails still, and stays where it is
                log.error("turn failed again", account=inbound.account, error=failure(error))
            else:
                handled += 1
                if claimed:
                    self.outgoing.take(inbound.account, claimed)
        return handled

    def _once_more(self, inbound: Inbound, connection: sa.Connection) -> Claimed | None:
        inbox.forget(connection, inbound)
        return self.turns(connection, [inbound])[0]

    async def follow_up(self) -> int:
        """Ask those who wanted to be asked how it went, when it is time; returns how many.

        Nobody is asked twice: who is taken is not taken again, whatever becomes of the turn.
        """
        due = await self.database.write(lambda connection: followups.claim(connection, self.now()))
        await asyncio.gather(*map(self.receive, due))
        return len(due)

    async def nudge(self) -> int:
        """Write to grown-ups who left a question open a day ago, once and by day; returns to how many."""
        now, database = self.now(), self.database
        if await database.read(nudges.any_over):
            await database.write(nudges.forget)
        due = await database.read(lambda connection: nudges.due(connection, self.fetched, now))
        return await database.write(partial(self._nudge, due, now)) if due else 0

    def _nudge(self, due: Sequence[int], now: datetime, connection: sa.Connection) -> int:
        batch = Batch(connection, now)
        told = []
        for left in nudges.claim(connection, due, self.fetched, now):
            before = Progress.from_json(left.state)
            thought = engine.remind(self.conversation, self.understanding, before, left.person, now)
            if said := batch.think_through(thought, left.participant_id):
                told.append(nudges.Nudge(left, self.speech.body(said, left.person.language)))
        nudges.post(connection, told, now)
        wakeup.notify(connection, [wakeup.OUTBOX])
        return len(told)

    async def keep_failed(self, inbound: Inbound, error: Exception) -> None:
        """Keep a message that could not be handled, and say so kindly."""
        log.error("turn failed", account=inbound.account, error=failure(error))

        def keep(connection: sa.Connection) -> None:
            now, language = self.now(), self.speech.nearest(inbound.language_hint)
            if inbox.record_failed(connection, inbound, now):
                grave = self._where_help_is(connection, inbound, Person(language, account=inbound.account), now)
                body = self.speech.body(Said(grave or (wording.sorry_we_failed(),)), language, to_child=bool(grave))
                state = "sent" if inbound.account in self.fetched else "queued"
                outbox.post(
                    connection, inbound.account, [outbox.Reply(inbound.address, None, [body])], now, state=state
                )

        await self.database.write(keep)

    def _where_help_is(
        self, connection: sa.Connection, inbound: Inbound, person: Person, now: datetime
    ) -> tuple[Text, ...]:
        """Where help is, if a message whose turn failed is a grave one: neither a person nor an alert waits for our mending.

        When the turn succeeds at last there is a second case, which knows who it was.
        """
        lead = self.conversation.hears_children
        try:
            hit = screen(inbound.words, person.language) if inbound.kind in {Kind.WORDS, Kind.MEDIA} else None
            if hit is None:
                return ()
            with connection.begin_nested():
                cases.flag(
                    connection,
                    participant_id=None,
                    account=inbound.account,
                    hit=hit,
                    words=inbound.words,
                    person=person,
                    now=now,
                )
            return where_help_is(hit, person, areas.everyone(connection), now, lead=lead) if hit.is_serious else ()
        except Exception as error:  # noqa: BLE001 - the message itself must be kept, whatever else fails
            log.error("screening failed", account=inbound.account, error=failure(error))
            return ()

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


class Batch:
    """What the turns of one transaction share, and what they bring about."""

    def __init__(self, connection: sa.Connection, now: datetime) -> None:
        self.connection = connection
        self.now = now
        self.writing = Together(connection)
        self.saved: list[progress.Saved] = []
        self.replies: list[outbox.Reply] = []
        self._found: dict[tuple[Wanted, int | None], Found] = {}

    def look_up(self, wanted: Wanted, whose: int) -> Found:
        """What the directory says; the same question is asked once, or once for each person whose events it is about."""
        question = (wanted, whose if isinstance(wanted, EventsWanted) else None)
        if question not in self._found:
            self._found[question] = lookups.answer(
                self.connection, wanted, today=self.now.date(), whose=question[1], now=self.now
            )
        return self._found[question]

    def think_through(self, thought: Generator[Wanted, Found, Thought], participant_id: int) -> Thought:
        """Let the engine think, looking up what it asks for."""
        found: Found = None
        while True:
            try:
                wanted = thought.send(found)
            except StopIteration as thought_through:
                result: Thought = thought_through.value
                return result
            found = self.look_up(wanted, participant_id)

    def write(self) -> None:
        """Write all that was brought about, except the replies."""
        self.writing.carry_out()
        progress.save(self.connection, self.saved, self.now)


def _key(inbound: Inbound) -> tuple[str, str]:
    return inbound.account, inbound.message_id


def _waves(arrived: Sequence[Inbound]) -> list[list[Inbound]]:
    """The messages of each account in waves, none with two of the same person, each person's in their order."""
    waves: dict[tuple[str, int], list[Inbound]] = {}
    count: Counter[tuple[str, str]] = Counter()
    for inbound in arrived:
        place = inbound.account, inbound.address
        waves.setdefault((inbound.account, count[place]), []).append(inbound)
        count[place] += 1
    return [waves[each] for each in sorted(waves)]  # every process locks the accounts in this order
