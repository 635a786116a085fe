"""Holds a conversation: one message in, a turn out. Pure: what must be looked up is asked of the shell.

`advance` is a generator. Each `Wanted` that it yields is answered with a `Found`; it returns the `Turn`:

    thought = advance(conversation, understanding, progress, inbound, person)
    wanted = next(thought); wanted = thought.send(found) …; StopIteration.value is the Turn
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from datetime import datetime

from conversations import reading, returning, wording
from conversations.conversation import Conversation
from conversations.diary import Looking
from conversations.events import (
    ErasureRequested,
    Event,
    Finished,
    Flagged,
    Found,
    Inbound,
    Kind,
    Said,
    Wanted,
)
from conversations.going import Going
from conversations.help_here import where_help_is
from conversations.model import (
    INVITED,
    LINK,
    LINKED,
    SET_CODE,
    SKIP,
    Ask,
    AskChoice,
    AskWords,
)
from conversations.people import Person
from conversations.progress import Frame, Progress
from conversations.risks import Hit
from conversations.safety.detector import screen
from conversations.understanding import Command, Understanding, plain

Thought = Generator[Wanted, Found, "Turn"]


@dataclass(frozen=True, slots=True)
class Turn:
    """What one message brought about. ``keep`` is what may be stored of the message's words."""

    progress: Progress
    events: tuple[Event, ...]
    keep: str


def advance(
    conversation: Conversation,
    understanding: Understanding,
    progress: Progress | None,
    inbound: Inbound,
    person: Person,
) -> Thought:
    """Think through one message; see the module's description."""
    talk = _Talk(conversation, understanding, progress, person, inbound)
    yield from talk.hear()
    return Turn(talk.progress(), wording.joined(talk.events), talk.keep)


def remind(
    conversation: Conversation, understanding: Understanding, progress: Progress, person: Person, now: datetime
) -> Generator[Wanted, Found, Said | None]:
    """The open question once more, for somebody who left it a day ago; none where it is better let be."""
    talk = _Talk(conversation, understanding, progress, person, Inbound(person.account, "", "", now, Kind.DUE))
    at, step = returning.place(conversation, progress.frames), talk.current()
    title = returning.subject(conversation, progress.frames)
    if at is None or at < len(progress.frames) - 1 or title is None or not isinstance(step, Ask) or talk.is_too_early():
        return None
    talk.say(*returning.nudge(title))
    yield from talk.ask(step)
    (said,) = wording.joined(talk.events)
    return said if isinstance(said, Said) else None


class _Talk(Going):
    """One turn being thought: hears the message and goes on to the next question."""

    def hear(self) -> Looking:
        """Take in the message, then go on to the next question."""
        if self.inbound.kind is Kind.CHOICE and self.is_new:
            self.press_of_nobody()
            return
        self.read_caption()
        if too_early := self.is_too_early():
            command = self.command()
            if self.follows_link():  # its questions come after what has to be answered first
                held = [frame for frame in self.frames if frame.flow != LINKED]
                self.stand(*held, Frame(LINKED, self.conversation.flows[LINKED].steps[0].id))
            self.stop_here()
        hit = self.screened()
        if hit and hit.is_serious:
            yield from self.point_to_help(hit)
            return
        if event := self.pressed_event():
            yield from self.note(event, self.inbound.words)
            self.wait_on()
        elif not too_early:
            yield from self.turn_to()
        elif command and command not in {Command.BACK, Command.SKIP}:
            self.obey(command)
        yield from self.run()
        self.close()

    def wait_on(self) -> None:
        """Whatever was going on waits where it was; its question is put once more, so that there is a way on."""
        self.paused = self.was_paused
        if self.away >= returning.A_WHILE and not self.paused and self.mend():
            self.say(returning.welcome(returning.subject(self.conversation, self.frames)))

    def turn_to(self) -> Looking:
        """Come to what the message is about: a command, a link, an invitation, the open question, or nothing yet."""
        command = self.command()
        begins_again = command is None and self.begins_again()
        if self.inbound.kind is Kind.START:
            yield from self.arrive(greeted=begins_again)
        elif self.inbound.kind is Kind.DUE:
            self.push(self.inbound.words)  # the person asked to be asked later, and now it is later
        elif invited := self.invitation():
            yield from self.take(invited)
        elif listed := self.list_pressed():
            yield from self.take(listed)
        elif command:
            self.obey(command)
        elif not begins_again and (step := self.mend()):
            yield from self.hear_reply(step)
        elif not self.frames:
            self.begin()

    def screened(self) -> Hit | None:
        """Look at whatever was typed, wherever the conversation is, before anything else is made of it."""
        if self.inbound.kind is not Kind.WORDS:
            return None
        hit = screen(self.inbound.words, self.person.language)
        if hit:
            self.events.append(Flagged(hit, self.inbound.words))
        return hit

    def point_to_help(self, hit: Hit) -> Looking:
        """Say where help is, and nothing else. An open question keeps what was said; the next waits until they write again."""
        areas = yield from self.areas()
        lines = where_help_is(hit, self.person, areas, self.inbound.at, lead=self.conversation.hears_children)
        self.hush(0)  # that a picture cannot be opened, say
        self.events.append(Said(lines, apart=True))
        said = len(self.events)
        step = None if self.was_paused else self.mend()
        if isinstance(step, AskWords):
            self.take_words(step)
        elif isinstance(step, AskChoice) and step.own_words:
            self.take_own_words(step)
        self.hush(said)
        if self.frames:
            self.cover()
        if self.is_new:
            self.push(self.conversation.start)
        self.paused = bool(self.frames)

    def hear_reply(self, step: Ask) -> Looking:
        """Take a reply as one to the open question, unless it is only a hello, or says that somebody is back."""
        came_back = (self.was_paused or self.away >= returning.A_WHILE) and not self.presses(step)
        if came_back:
            self.say(returning.welcome(returning.subject(self.conversation, self.frames)))
        # A mere hello is no answer, and nothing to be sorry for.
        if self.presses(step) or not (self.was_paused or self.greets()):
            yield from self.take(step)

    def greets(self) -> bool:
        """Whether the message is no more than a hello."""
        return plain(self.inbound.words) in self.understanding.lexicon.both(returning.GREETINGS, self.person.language)

    def begins_again(self) -> bool:
        """After a month, what the person was in the middle of begins again; whether it does. The answers stay."""
        step = self.current()
        if self.away < returning.LONG or not self.frames or (step and self.presses(step)):
            return False
        at = returning.place(self.conversation, self.frames)
        name = self.frames[at].flow if at is not None else ""
        self.stand(*self.frames[:at] if at else ())
        self.say(returning.A_LONG_TIME if name else returning.WELCOME_BACK)
        if name:
            self.push(name)
        else:
            self.begin()
        return True

    def press_of_nobody(self) -> None:
        """A press by somebody of whom nothing is known: they had it all deleted, and nothing is kept of this either."""
        self.say(wording.GONE_BUTTON)
        self.events.append(ErasureRequested("nothing was kept"))

    def read_caption(self) -> None:
        """What is not words is declined; what was written beside it is the person's words, and taken as such."""
        if self.inbound.kind is not Kind.MEDIA:
            return
        if self.inbound.words.strip():
            self.say(wording.ONLY_THE_WORDS)
            self.inbound = replace(self.inbound, kind=Kind.WORDS)
        else:
            self.say(wording.declined(self.inbound.media))

    def close(self) -> None:
        """Whoever has come to the end of everything hears how to go on; the first conversation says it by itself.

        Nobody is left without a word, whatever a conversation forgets to say.
        """
        if self.frames or self.paused:
            return
        closing = Finished(self.conversation.start)
        has_parted = any(isinstance(event, ErasureRequested) or event == closing for event in self.events)
        if not has_parted or not any(isinstance(event, Said) for event in self.events):
            self.say(wording.GOODBYE)

    def invitation(self) -> Ask | None:
        """The question of an invitation that came by itself, if its button was pressed: its flow begins, and it is asked."""
        name, _, asked = self.inbound.step.partition(".")
        known = self.inbound.kind is Kind.CHOICE and asked == INVITED and name in self.conversation.flows
        if not known or self.is_new or any(frame.flow == name for frame in self.frames):
            return None
        self.push(name)
        step = self.flow().find(INVITED)
        if not isinstance(step, Ask):  # it has closed, or the person does not agree any more to be asked
            return None
        self.stand(*self.frames[:-1], Frame(name, step.id))
        return step

    def follows_link(self) -> bool:
        """Whether the person came by a question set's link, whose code is kept in mind."""
        code = self.inbound.words
        follows = self.inbound.kind is Kind.START and code.startswith(SET_CODE) and LINKED in self.conversation.flows
        if follows:
            self.answers[LINK] = code
        return follows

    def arrive(self, *, greeted: bool) -> Looking:
        """The person opened the chat or followed a link, whose code may name an area."""
        if self.inbound.words:
            areas = yield from self.areas()
            if self.inbound.words != self.person.area and any(area.slug == self.inbound.words for area in areas):
                self.learn("area", self.inbound.words)
                self.learn("sector", None)  # it may lie in another area
        if self.follows_link() and self.person.consented:  # whoever is new comes to it after the first talk
            self.push(LINKED)
            return
        if greeted:
            return
        if self.mend():
            self.say(returning.welcome(returning.subject(self.conversation, self.frames)))
        elif not self.frames:
            self.begin()

    def begin(self) -> None:
        """Nothing is going on: greet someone new, or offer the menu."""
        if self.inbound.kind is Kind.CHOICE:
            self.say(wording.OLD_BUTTON)
        elif self.away >= returning.A_WHILE:
            self.say(returning.WELCOME_BACK)
        if self.is_new:
            self.push(self.conversation.start)
        elif not self.person.consented:
            self.to_gate()
        else:
            self.push(self.conversation.menu)

    def command(self) -> Command | None:
        if self.inbound.kind is Kind.CHOICE:
            step = self.current() if self.inbound.words == SKIP else None
            return Command.SKIP if step is not None and self.presses(step) else None
        if self.inbound.kind is not Kind.WORDS:
            return None
        return reading.command(self.understanding, self.inbound.words, self.current(), self.person.language)

    def obey(self, command: Command) -> None:
        if self.is_new:
            self.push(self.conversation.start)
        elif not self.frames and command not in {Command.BACK, Command.SKIP}:
            self.push(self.conversation.menu)  # something to go on to after it
        if command is Command.BACK:
            self.back()
        elif command is Command.SKIP:
            self.skip()
        else:
            if command is Command.STOP:
                self.learn("announcements", "stop")  # all of them, at once, whatever the person says next
            self.push(self.conversation.commands.get(command, self.conversation.menu))
