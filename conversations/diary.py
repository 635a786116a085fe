"""The part of a turn that is about events: which are on, and who is coming. Buttons of news about one work at any time."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from conversations import barriers, reading, wording
from conversations.course import Course
from conversations.events import Attending, EventsFound, EventsWanted, Found, Kind, ReminderAsked, Said, Wanted
from conversations.model import MORE, Ask, AskComing, ChooseEvent, LookForEvents, Step
from conversations.occasions import LABELS, NOTHING_ON, REMIND, Coming, Occasion, event_of, listed, noted, told
from conversations.progress import Frame
from conversations.words import T, Text

Looking = Generator[Wanted, Found, None]

YOURS = T("These are the events that you may come to.")
NONE_OF_YOURS = T("There is no event yet that you said you may come to.")
NOT_THERE = T("I can't find that event any more.")


class Diary(Course):
    """A course that knows what is on."""

    def find_events(
        self, *, page: int = 0, ids: Sequence[int] = (), mine: bool = False
    ) -> Generator[Wanted, Found, EventsFound]:
        """Look events up: see `EventsWanted`."""
        found = yield EventsWanted(self.person.language, self.person.area, self.person.sector, page, tuple(ids), mine)
        return found if isinstance(found, EventsFound) else EventsFound()

    def find_event(self, event: int) -> Generator[Wanted, Found, Occasion | None]:
        """Look one event up."""
        found = yield from self.find_events(ids=(event,))
        return next(iter(found.events), None)

    def key(self, step: Step) -> str:
        """The name that a question's buttons carry. Whether one is coming names the event, so that it can be said later."""
        if isinstance(step, AskComing):
            return f"coming.{self.chosen(step)}"
        return super().key(step)

    def chosen(self, step: AskComing) -> int:
        """The event that the question is about; 0 for none."""
        return int(self.answers.get(f"{self.frames[-1].flow}.{step.about}", "0"))

    # ------------------------------------------------------------ buttons of other messages

    def pressed_event(self) -> int | None:
        """The event of a pressed button, if it is not one of the question being asked; none for someone we must ask first."""
        if self.inbound.kind is not Kind.CHOICE or self.inbound.words not in LABELS or not self.is_known():
            return None
        step = self.current()
        is_asked = isinstance(step, AskComing) and self.inbound.step == self.key(step)
        return None if is_asked else event_of(self.inbound.step)

    def list_pressed(self) -> Ask | None:
        """The list of events in which one was pressed while something else was asked: it is gone back to."""
        name, _, asked = self.inbound.step.partition(".")
        flow = self.conversation.flows.get(name)
        step = flow.find(asked) if flow else None
        is_event = self.inbound.kind is Kind.CHOICE and reading.is_event(self.inbound.words)
        if not (is_event and isinstance(step, ChooseEvent) and self.is_known()) or self.is_told_of(step):
            return None
        self.push(name)
        self.stand(*self.frames[:-1], Frame(name, step.id))
        return step

    def presses(self, step: Step) -> bool:
        """Whether the message is a press of a button under this question."""
        return self.inbound.kind is Kind.CHOICE and self.inbound.step == self.key(step)

    def is_told_of(self, listed: ChooseEvent) -> bool:
        """Whether the list itself, or the pressed event, is what is being talked about."""
        step = self.current()
        return step is listed or (isinstance(step, AskComing) and str(self.chosen(step)) == self.inbound.words)

    def is_known(self) -> bool:
        """Whether what the person says may be kept."""
        return self.person.consented and not self.is_new and not barriers.barrier(self.conversation, self.person)

    def note(self, event: int, value: str) -> Looking:
        """Take in what was said to an event, and answer with one line. Whatever else is going on stays as it is."""
        occasion = yield from self.find_event(event)
        if occasion is None:
            self.say(NOT_THERE)
            return
        if occasion.is_open and value in set(Coming):
            self.events.append(Attending(event, Coming(value)))
        elif occasion.is_open and value == REMIND and occasion.can_remind:
            self.events.append(ReminderAsked(event))
        self.say(noted(occasion, value))

    # ------------------------------------------------------------ answers

    def take_event(self, step: ChooseEvent) -> Looking:
        """Take in which event is meant, by button, number or name."""
        value = self.inbound.words if self.inbound.kind is Kind.CHOICE else (yield from self.typed_event())
        if self.inbound.kind is Kind.CHOICE and not (self.presses(step) and reading.may_be_event(value or "")):
            self.say(wording.OLD_BUTTON)
        elif value == MORE:
            self.page += 1
        elif value in reading.LISTS:
            self.answers[f"{self.flow().name}.list"] = value
            self.stand(*self.frames)
        elif value is not None:
            self.answers[self.key(step)] = value
            self.leave(step, value)
        else:
            self.unclear(step)

    def typed_event(self) -> Generator[Wanted, Found, str | None]:
        """What was typed under a list of events. Numbers count in what was shown, whatever has become of it since."""
        ids = [int(number) for number in self.answers.get(f"{self.flow().name}.shown", "").split()]
        found = (yield from self.find_events(ids=ids)) if ids else EventsFound()
        shown = sorted(found.events, key=lambda occasion: ids.index(occasion.id))
        return reading.event(self.understanding, self.inbound.words, shown, self.person.language)

    def take_coming(self, step: AskComing) -> Looking:
        """Take in whether the person is coming."""
        value = reading.choice(self.understanding, self.inbound, step, self.page, self.person.language)
        if value is None:
            self.unclear(step)
        else:
            if value in LABELS:
                yield from self.note(self.chosen(step), value)
            self.leave(step, value)

    def unclear(self, step: Ask) -> None:
        """The reply did not fit."""
        raise NotImplementedError

    # ------------------------------------------------------------ questions

    def ask_event(self, step: ChooseEvent | AskComing) -> Looking:
        """Ask which event, or whether the person is coming to it."""
        if isinstance(step, ChooseEvent):
            yield from self.ask_which(step)
        else:
            yield from self.ask_coming(step)

    def look_for_events(self, step: LookForEvents) -> Looking:
        """See whether anything is on."""
        found = yield from self.find_events()
        if found.events or found.mine:
            self.answers[self.key(step)] = "yes"

    def ask_which(self, step: ChooseEvent) -> Looking:
        """Show a page of what is on."""
        flow = self.flow().name
        mine = self.answers.get(f"{flow}.list") == reading.MINE
        found = yield from self.find_events(page=self.page, mine=mine)
        self.answers[f"{flow}.shown"] = " ".join(str(occasion.id) for occasion in found.events)
        lines = wording.question(step, self.tries, None)
        if mine and not self.tries:
            lines = (YOURS if found.events else NONE_OF_YOURS,)
        elif not found.events:
            lines = (NOTHING_ON,)
        if not self.tries:
            for number, occasion in enumerate(found.events, start=1):
                lines = (*lines, wording.BLANK, *listed(number, occasion))
        self.events.append(Said(self.filled(lines), reading.event_buttons(found, mine=mine), self.key(step)))

    def ask_coming(self, step: AskComing) -> Looking:
        """Tell everything about the chosen event, and ask whether the person is coming."""
        occasion = yield from self.find_event(self.chosen(step))
        lines: tuple[Text, ...] = wording.question(step, self.tries, None)
        buttons = reading.buttons(step, self.page, ())
        if occasion is None or not occasion.is_open:
            lines = (wording.BLANK,) if occasion else (NOT_THERE,)
            buttons = tuple(button for button in buttons if button.value not in LABELS)
        if occasion and not (self.tries and occasion.is_open):  # of one that is over there is nothing else to say
            lines = (*told(occasion), wording.BLANK, *lines)
        self.events.append(Said(self.filled(lines), buttons, self.key(step)))
