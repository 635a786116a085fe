"""Holds a conversation: one message in, a turn out. Pure: what must be looked up is asked of the shell.

`advance` is a generator. Each `Wanted` that it yields is answered with a `Found`; it returns the `Turn`:

    thought = advance(conversation, understanding, progress, inbound, person)
    wanted = next(thought); wanted = thought.send(found) …; StopIteration.value is the Turn
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from conversations import reading, wording
from conversations.course import Course
from conversations.events import (
    Area,
    AreasFound,
    AreasWanted,
    ErasureRequested,
    Event,
    Finished,
    Found,
    Inbound,
    Kind,
    PlaceFound,
    PlaceWanted,
    Said,
    ServicesFound,
    ServicesWanted,
    Wanted,
)
from conversations.model import (
    OWN,
    SKIP,
    Ask,
    AskArea,
    AskChoice,
    AskWords,
    Conversation,
    Do,
    Go,
    Say,
    ShowContact,
    ShowServices,
    Step,
)
from conversations.people import Person
from conversations.progress import Progress
from conversations.signposting import postcodes, telling
from conversations.understanding import Command, Understanding, is_only_symbols
from conversations.words import Text

STEPS_A_TURN = 60  # far more than any conversation has between two questions

Thought = Generator[Wanted, Found, "Turn"]
Looking = Generator[Wanted, Found, None]


class EndlessConversation(Exception):
    """A conversation went from step to step without ever asking anything."""


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


class _Talk(Course):
    """One turn being thought: hears the message and goes on to the next question."""

    # ------------------------------------------------------------ hearing

    def hear(self) -> Looking:
        """Take in the message, then go on to the next question."""
        if self.inbound.kind is Kind.START:
            yield from self.arrive()
        elif command := self.command():
            self.obey(command)
        elif step := self.mend():
            if self.was_paused and not self.presses(step):
                self.say(wording.WELCOME_BACK)
            else:
                yield from self.take(step)
        elif not self.frames:
            self.begin()
        yield from self.run()
        self.close()

    def close(self) -> None:
        """Whoever has come to the end of everything hears how to go on; the first conversation says it by itself."""
        if self.frames or self.paused:
            return
        closing = Finished(self.conversation.start)
        if not any(isinstance(event, ErasureRequested) or event == closing for event in self.events):
            self.say(wording.GOODBYE)

    def arrive(self) -> Looking:
        """The person opened the chat or followed a link, whose code may name an area."""
        if self.inbound.words:
            areas = yield from self.areas()
            if self.inbound.words != self.person.area and any(area.slug == self.inbound.words for area in areas):
                self.learn("area", self.inbound.words)
                self.learn("sector", None)  # it may lie in another area
        if self.mend():
            self.say(wording.WELCOME_BACK)
        elif not self.frames:
            self.begin()

    def areas(self) -> Generator[Wanted, Found, tuple[Area, ...]]:
        """The areas that the team serves."""
        found = yield AreasWanted()
        return found.areas if isinstance(found, AreasFound) else ()

    def begin(self) -> None:
        """Nothing is going on: greet someone new, or offer the menu."""
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
        command = self.understanding.command(self.inbound.words, self.person.language)
        if command in {None, Command.STOP, Command.HELP} or not isinstance(step := self.current(), AskChoice):
            return command
        # "Rather not say" may be one of the answers here, word for word.
        return None if self.understanding.names(self.inbound.words, step.choices, self.person.language) else command

    def presses(self, step: Step) -> bool:
        """Whether the message is a press of a button under this question."""
        return self.inbound.kind is Kind.CHOICE and self.inbound.step == self.key(step)

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
                self.learn("announcements", "no")  # at once, whatever the person says next
            self.push(self.conversation.commands[command])

    # ------------------------------------------------------------ answers

    def take(self, step: Ask) -> Looking:
        """Read the reply to the question being asked."""
        if self.inbound.kind is Kind.MEDIA:
            self.say(wording.WORDS_ONLY)
        elif self.inbound.kind is Kind.CHOICE and not (self.presses(step) and reading.offers(step, self.inbound.words)):
            self.say(wording.OLD_BUTTON)
        elif reading.wants_more(self.understanding, self.inbound, step, self.person.language):
            self.page += 1
        elif isinstance(step, AskChoice):
            self.take_choice(step)
        elif isinstance(step, AskArea):
            yield from self.take_area(step)
        else:
            self.take_words(step)

    def take_choice(self, step: AskChoice) -> None:
        value = reading.choice(self.understanding, self.inbound, step, self.page, self.person.language)
        if value is not None:
            if step.own_words:
                self.withdraw(step.own_words)
            self.answer(step, value)
        elif step.own_words and not is_only_symbols(self.inbound.words):
            own = self.flow().find(step.own_words)
            if isinstance(own, AskWords) and self.fits(own):
                self.record(step.own_words, None, self.keep)
                self.answer(step, OWN)
        else:
            self.unclear(step)

    def take_words(self, step: Ask) -> None:
        words = self.keep.strip()
        if is_only_symbols(words) and self.tries == 0:
            self.tries = 1
            self.say(wording.IN_A_FEW_WORDS)
        elif not isinstance(step, AskWords) or self.fits(step):
            self.answer(step, None, words)

    def fits(self, step: AskWords) -> bool:
        if len(self.inbound.words) <= step.longest:
            return True
        self.say(wording.too_long(step.longest))
        return False

    def take_area(self, step: AskArea) -> Looking:
        areas = yield from self.areas()
        slug = reading.area(self.understanding, self.inbound, areas, self.person.language)
        if slug is not None:
            self.learn("area", slug)
            self.learn("sector", None)
            self.answer(step, slug)
        elif self.inbound.kind is Kind.CHOICE:
            self.say(wording.OLD_BUTTON)
        elif postcodes.is_northern_ireland(self.inbound.words):
            self.settle(step, None, postcodes.NORTHERN_IRELAND)
        elif (postcode := postcodes.read(self.inbound.words)) is None:
            self.unclear(step)
        else:
            # Only the sector may be kept of a postcode, in the message too.
            self.keep = postcode.sector or postcode.outcode
            yield from self.locate(step, postcode.code)

    def locate(self, step: AskArea, code: str) -> Looking:
        place = yield PlaceWanted(code)
        if not isinstance(place, PlaceFound):
            self.unclear(step, wording.NO_SUCH_POSTCODE)
            return
        self.keep = place.sector
        self.settle(step, place.area, place.sector)

    def settle(self, step: AskArea, area: str | None, sector: str) -> None:
        """Where the person lives is known."""
        self.learn("area", area)
        self.learn("sector", sector)
        if area is None:
            self.say(wording.OUTSIDE)
        self.answer(step, sector)

    def unclear(self, step: Ask, sorry: Text = wording.SORRY) -> None:
        """Other words first, then the easiest form, then on; what was said is kept."""
        self.tries += 1
        if self.tries <= 2 or step.required:  # noqa: PLR2004 - the two ways of asking again
            self.say(sorry)
            return
        if not isinstance(step, AskArea):  # there it may be an address, and no answer needs that
            self.record(step.id, None, self.keep)
        self.say(wording.NEVER_MIND)
        self.leave(step, SKIP)

    def answer(self, step: Ask, value: str | None, words: str | None = None) -> None:
        """The question is answered: keep it, learn from it, and go on."""
        self.record(step.id, value, words)
        if step.learns and not isinstance(step, AskArea):
            self.learn(step.learns, value)
        self.leave(step, value or "")

    def skip(self) -> None:
        step = self.mend()
        if step is None:
            return
        if step.required:
            self.tries += 1
            self.say(wording.NEEDED)
            return
        self.withdraw(step.id, *([step.own_words] if isinstance(step, AskChoice) and step.own_words else []))
        if self.returned and step.learns and self.flow().needs_consent:
            self.learn(step.learns, None)  # a "yes" to news, say, that the person came back to
        self.leave(step, SKIP)

    def back(self) -> None:
        self.say(wording.BACK_WE_GO if self.go_back() else wording.NOTHING_BEFORE)

    # ------------------------------------------------------------ going on

    def run(self) -> Looking:
        """Go from step to step until one asks something."""
        for _ in range(STEPS_A_TURN):
            if not self.frames or self.paused:
                return
            step = self.current()
            if step is None:
                self.mend()
            elif not (self.returned or self.may_come(step)):
                self.pass_over(step)
            elif isinstance(step, Ask):
                yield from self.ask(step)
                return
            else:
                yield from self.do(step)
        raise EndlessConversation(self.frames[-1].flow)

    def do(self, step: Step) -> Looking:
        """Carry out a step that asks nothing."""
        if isinstance(step, Go):
            self.forward(step)
            self.push(step.flow)
            return
        if isinstance(step, Say):
            self.say(*step.lines)
        elif isinstance(step, Do):
            self.events.append(step.event)
            if isinstance(step.event, ErasureRequested):
                self.frames.clear()
                return
        elif isinstance(step, ShowServices):
            yield from self.show_services()
        elif isinstance(step, ShowContact):
            yield from self.show_contact(step)
        self.forward(step)

    def ask(self, step: Ask) -> Looking:
        areas = (yield from self.areas()) if isinstance(step, AskArea) else ()
        lines = wording.question(step, self.tries, self.place_of(step))
        buttons = reading.buttons(step, self.page, areas)
        self.events.append(Said(self.filled(lines), buttons, self.key(step)))

    def show_services(self) -> Looking:
        flow = self.flow().name
        shown = int(self.answers.get(f"{flow}.shown", "0"))
        age = self.answers.get(f"{flow}.age", "")
        found = yield ServicesWanted(
            need=self.answers.get(f"{flow}.need", ""),
            child_age=int(age) if age.isdecimal() else None,
            sector=self.person.sector,
            area=self.person.area,
            shown=shown,
        )
        if isinstance(found, ServicesFound):
            self.answers[f"{flow}.shown"] = str(shown + len(found.offers))
            self.events.append(Said(telling.lines(found), apart=True))

    def show_contact(self, step: ShowContact) -> Looking:
        areas = yield from self.areas()
        contact = next((area.contact for area in areas if area.slug == self.person.area), "")
        self.say(*(wording.contact(contact) if contact else step.otherwise))
