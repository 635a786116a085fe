"""A random walk: people who do anything at all, at any time, to a bot that restarts and changes; nothing must break."""

from __future__ import annotations

import asyncio
import uuid
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import sqlalchemy as sa

from bot.inbox import Inbox
from bot.speech import Speech
from conversations import wording
from conversations.conversation import Conversation
from conversations.engine import Turn
from conversations.events import Answered, ErasureRequested, Inbound, Kind, Media, Withdrawn
from conversations.model import AskWords
from conversations.understanding import COMMANDS
from storage.database import Database
from storage.tables import Answer, Outbox
from storage.tables import Inbox as Arrived
from tests.walk import staff
from tests.walk.edits import edited

START = datetime(2026, 3, 14, 12, tzinfo=UTC)
WORDS = (
    "hello", "hi", "1", "2", "3", "the second one", "yes", "no", "aye", "35", "12", "15", "16", "G40 1AA", "EH1 1AA",
    "BT7 1NN", "G97 9ZZ", "The swings in the park are broken and nobody mends them", "stop the cars on our street",
    "👍", "…", "?", "   ", "x" * 5000, "purple monkeys", "مرحبا", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "dzień dobry", "nothing to eat",
    "{organisation}", "100%", "a.b=c", "<b>bold</b>", "dunno", "nah ye're alright", "Robert'); DROP TABLE answer;--",
    "ok", "thanks", "skip", "menu", "back", "not sure", "any", "something else", "english", "polski", "govan",
    "I want to kill myself", "he hits me", "my dad hits me and I am scared to go home", "there is no food in the house",
    "\u202eabc", "1️⃣", "٣", "3 or 4", "my kid is 4", "all of us", "done", "more choices", "I need help", "SOS",
)  # fmt: skip
LINKS = ("", "bridgeton-dalmarnock", "nowhere", "q-abc", "x" * 40)
STEPS = (
    "",
    "gone.x",
    "welcome.age",
    "find_help.need",
    "delete.sure",
    "languages.language",
    "coming.1",
    "coming.7",
    "event.1",
    "set_1.invited",
)
VALUES = ("yes", "skip", "more", "x", "", "nothing", "1", "going", "remind")
PINS = ("55.85,-4.22", "0.00,0.00", "-90.00,180.00")
LEAVING = {("delete.sure", "yes"), ("welcome.age", "under_13"), ("welcome.age", "13_15"), ("welcome.privacy", "no")}
A_DAY = 86_400.0
WAITS = (0.0, 0.2, 2.0, 60.0, 3600.0, 5 * 3600.0, A_DAY, 3 * A_DAY, 40 * A_DAY)
HOW_LONG = (30, 25, 20, 15, 3, 3, 2, 1, 1)  # how often each


class Broken(AssertionError):
    """What must always hold did not; the message says what, and what was done before."""


@dataclass(slots=True)
class Somebody:
    """One of the people. ``shown``: the last messages with buttons that they saw. ``did``: their last acts.

    Whoever ``stays`` is old enough and deletes nothing by a button, and so comes further.
    """

    account: str
    address: str
    stays: bool
    shown: list[dict[str, Any]] = field(default_factory=list)
    did: list[str] = field(default_factory=list)
    heard_to: int = 0


class Walker:
    """Walks turn by turn; the same seed walks the same way."""

    def __init__(self, database: Database, speech: Speech, conversation: Conversation, seed: int) -> None:
        self.database = database
        self.speech = speech
        self.shipped = conversation
        self.random = Random(seed)
        self.now = START
        self.turns = 0
        self.counts: Counter[str] = Counter()
        self.thought: list[tuple[str, str, Turn]] = []
        accounts = ("web", "telegram", "telegram-govan")
        self.people = [Somebody(accounts[number % 3], str(100 + number), number < 6) for number in range(9)]
        self.asked: set[str] = set()
        self.links = list(LINKS)
        self.inbox = self.restarted()

    def restarted(self) -> Inbox:
        """A new process over the same database, sometimes with a conversation that was changed meanwhile."""
        held = edited(self.random, self.shipped) if self.random.random() < 0.5 else self.shipped
        return _Watched(self, held)

    async def walk(self, turns: int) -> None:
        """So many messages. Raises `Broken`."""
        while self.turns < turns:
            waited = self.random.choices(WAITS, HOW_LONG)[0]
            self.now += timedelta(seconds=waited)
            if self.random.random() < 0.01:
                self.inbox = self.restarted()
                self.counts["restarts"] += 1
            if waited >= A_DAY:  # the clock asks every minute whom to write to
                self.counts["nudges"] += await self.inbox.nudge()
            if self.random.random() < 0.02:
                await self._staff_act()
            await self._step(self.random.choice(self.people))

    async def _staff_act(self) -> None:
        code = await self.database.write(lambda connection: staff.act(connection, self.random, self.now))
        self.links += [code] if code else []
        self.counts["acts of staff"] += 1

    async def _step(self, person: Somebody) -> None:
        before = await self._answers()
        self.thought.clear()
        sent = self._acts(person)
        person.did = [*person.did[-11:], *(f"{each.kind} {each.words[:40]!r} {each.step}" for each in sent)]
        await asyncio.gather(*(self.inbox.receive(each) for each in sent))
        self.turns += len(sent)
        bodies = await self._heard(person)
        self._check(person, sent, bodies)
        await self._check_rows(person, sent, before)

    # ------------------------------------------------------------ what people do

    def _acts(self, person: Somebody) -> list[Inbound]:
        """One message, or two in one breath: another one, the same press again, or the very same message."""
        first = self._message(person)
        how = self.random.random()
        if how < 0.08:
            self.counts["two at once"] += 1
            return [first, self._message(person)]
        if how < 0.12:
            self.counts["pressed or said twice"] += 1
            return [first, replace(first, message_id=uuid.UUID(int=self.random.getrandbits(128)).hex)]
        if how < 0.16:
            self.counts["delivered twice"] += 1
            return [first, first]
        return [first]

    def _message(self, person: Somebody) -> Inbound:
        kind, words, step, media = self._content(person)
        late = timedelta(days=self.random.choice((0, 0, 0, 0, 0, 1, 35)))
        self.counts["late"] += bool(late)
        number = uuid.UUID(int=self.random.getrandbits(128)).hex
        at = min(self.now, self.now - late)
        return Inbound(person.account, person.address, number, at, kind, words, step, self._hint(), media)

    def _hint(self) -> str:
        return self.random.choice(("", "en", "pl", "ar", "xx"))

    def _content(self, person: Somebody) -> tuple[Kind, str, str, Media | None]:
        how = self.random.random()
        if person.shown and how < 0.55:
            return self._press(person, person.shown[-1])
        if person.shown and how < 0.60:
            self.counts["old buttons"] += 1
            return self._press(person, self.random.choice(person.shown))
        if how < 0.70:
            return self._odd()
        return Kind.WORDS, self._words(person), "", None

    def _odd(self) -> tuple[Kind, str, str, Media | None]:
        """Buttons that are none of ours, media, places on the map and links."""
        kind = self.random.choice((Kind.CHOICE, Kind.MEDIA, Kind.PLACE, Kind.START))
        self.counts[kind] += 1
        if kind is Kind.CHOICE:
            return kind, self.random.choice(VALUES), self.random.choice(STEPS), None
        if kind is Kind.MEDIA:
            return kind, self.random.choice(("", "", "Our park")), "", self.random.choice((None, *Media))
        return kind, self.random.choice(PINS if kind is Kind.PLACE else self.links), "", None

    def _press(self, person: Somebody, body: dict[str, Any]) -> tuple[Kind, str, str, Media | None]:
        offered = [value for value, _ in body["buttons"]]
        staying = [value for value in offered if (body["step"], value) not in LEAVING] if person.stays else []
        value = self.random.choice(staying or offered)
        self.counts["buttons"] += 1
        self.asked.add(body["step"])
        return Kind.CHOICE, value, body["step"], None

    def _words(self, person: Somebody) -> str:
        how = self.random.random()
        if how < 0.25:
            text = COMMANDS[self.random.choice(list(COMMANDS))]
            return self.random.choice(
                self.speech.say(text, self.random.choice(self.speech.languages)).split(",")
            ).strip()
        if how < 0.5 and person.shown:
            label = str(self.random.choice(person.shown[-1]["buttons"])[1])
            return self.random.choice((label, label.lower(), label[:20], label[::-1], label.split(maxsplit=1)[0]))
        if how < 0.6:
            return "".join(chr(self.random.choice((*range(32, 127), 0x1F600, 0x0663, 0x200F))) for _ in range(12))
        return self.random.choice(WORDS)

    # ------------------------------------------------------------ what must hold

    async def _heard(self, person: Somebody) -> list[dict[str, Any]]:
        outbox = Outbox.__table__
        query = (
            sa.select(outbox.c.id, outbox.c.body)
            .where(
                outbox.c.account == person.account, outbox.c.address == person.address, outbox.c.id > person.heard_to
            )
            .order_by(outbox.c.id)
        )
        rows = await self.database.read(lambda connection: connection.execute(query).all())
        if rows:
            person.heard_to = rows[-1].id
            person.shown += [row.body for row in rows if row.body["buttons"]]
            del person.shown[:-20]
        return [row.body for row in rows]

    def _check(self, person: Somebody, sent: list[Inbound], bodies: list[dict[str, Any]]) -> None:
        """There is a reply to each message that was not here before, and the last one has a way out."""
        if len(self.thought) != len({each.message_id for each in sent}):
            raise self._broken(person, "a message was handled twice, or not at all")
        if not bodies:
            raise self._broken(person, "there was no reply")
        if any(not body["text"].strip() for body in bodies):
            raise self._broken(person, "a reply has no words")
        if any(self.speech.say(wording.LOST, body["language"]) in body["text"] for body in bodies):
            raise self._broken(person, "the conversation went round in circles")
        _, _, turn = self.thought[-1]
        last = bodies[-1]
        if (
            turn.progress.frames
            and not turn.progress.paused
            and not (last["buttons"] or self._takes_words(last["step"]))
        ):
            raise self._broken(person, f"there is no way on from {last['step']!r}")

    def _takes_words(self, step: str) -> bool:
        name, _, question = step.partition(".")
        flow = self.inbox.conversation.flows.get(name)
        return flow is not None and isinstance(flow.find(question), AskWords)

    async def _check_rows(self, person: Somebody, sent: list[Inbound], before: set[tuple[Any, ...]]) -> None:
        """Every message is kept, every answer of the turn is there, and none is gone that the person did not take back."""
        events = [event for _, _, turn in self.thought for event in turn.events]
        if any(isinstance(event, ErasureRequested) for event in events):
            return
        arrived, ids = Arrived.__table__, {each.message_id for each in sent}
        query = sa.select(arrived.c.message_id, arrived.c.state).where(arrived.c.message_id.in_(ids))
        rows = await self.database.read(lambda connection: connection.execute(query).all())
        if {row.message_id for row in rows} != ids or any(row.state != "handled" for row in rows):
            raise self._broken(person, "a message was lost")
        after = await self._answers()
        taken_back = {(each.flow, each.question) for each in events if isinstance(each, Withdrawn)}
        if lost := {row for row in before - after if row[1:3] not in taken_back}:
            raise self._broken(person, f"answers are gone: {lost}")
        given = {(each.flow, each.question) for each in events if isinstance(each, Answered)} - taken_back
        if not given <= {row[1:3] for row in after}:
            raise self._broken(person, f"an answer was not kept: {given}")

    async def _answers(self) -> set[tuple[Any, ...]]:
        answer = Answer.__table__
        query = sa.select(answer.c.participant_id, answer.c.flow, answer.c.question, answer.c.session)
        return {tuple(row) for row in await self.database.read(lambda connection: connection.execute(query).all())}

    def _broken(self, person: Somebody, what: str) -> Broken:
        done = "\n".join(person.did)
        return Broken(f"turn {self.turns}: {what}\n{person.account} {person.address} did:\n{done}")


class _Watched(Inbox):
    """The real inbox; a turn that fails is not kept for later but ends the walk."""

    def __init__(self, walker: Walker, held: Conversation) -> None:
        super().__init__(walker.database, held, walker.speech, now=lambda: walker.now)
        self.walker = walker

    def _think(self, batch: Any, known: Any, inbound: Inbound) -> Turn:
        turn = super()._think(batch, known, inbound)
        self.walker.thought.append((inbound.message_id, inbound.address, turn))
        return turn

    async def keep_failed(self, inbound: Inbound, error: Exception) -> None:
        raise Broken(f"turn {self.walker.turns}: {inbound.kind} {inbound.words[:40]!r} {inbound.step}") from error
