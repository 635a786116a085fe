"""The part of a turn that goes on: from step to step, carrying out each, until one asks something."""

from __future__ import annotations

from conversations import heard_back, reading, wording
from conversations.answering import Answering
from conversations.diary import Looking
from conversations.events import (
    ErasureRequested,
    HeardBackFound,
    HeardBackWanted,
    Learned,
    Said,
    ServicesFound,
    ServicesWanted,
)
from conversations.model import (
    OWN,
    Ask,
    AskArea,
    AskChoice,
    AskComing,
    ChooseEvent,
    Do,
    Go,
    LookForEvents,
    Say,
    ShowContact,
    ShowHeardBack,
    ShowServices,
    Step,
)
from conversations.signposting import telling

STEPS_A_TURN = 60  # far more than any conversation has between two questions


class Going(Answering):
    """A course that goes on by itself to the next question."""

    def run(self) -> Looking:
        """Go from step to step until one asks something."""
        began = len(self.events)
        for _ in range(STEPS_A_TURN):
            if not self.frames or self.paused:
                return
            step = self.current()
            if step is None:
                self.mend()
            elif not (self.has_returned_to(step) or self.may_come(step)):
                self.pass_over(step)
            elif isinstance(step, Ask):
                yield from self.ask(step)
                return
            else:
                yield from self.do(step)
        self.lose_the_thread(began)

    def lose_the_thread(self, began: int) -> None:
        """It went round and round, which no check foresaw: nothing of that is said, and what was answered is kept."""
        self.hush(began)
        self.frames.clear()
        self.say(wording.LOST)

    def do(self, step: Step) -> Looking:
        """Carry out a step that asks nothing."""
        if step.once:
            self.answers[f"{self.flow().name}.{step.once}"] = OWN
        if isinstance(step, Go):
            self.forward(step)
            self.push(step.flow)
            return
        if isinstance(step, Say):
            self.say(*step.lines)
        elif isinstance(step, Do) and isinstance(step.event, Learned):
            self.learn(step.event.fact, step.event.value)
        elif isinstance(step, Do):
            self.events.append(step.event)
            if isinstance(step.event, ErasureRequested):
                self.frames.clear()
                return
        else:
            yield from self.show(step)
        self.forward(step)

    def show(self, step: Step) -> Looking:
        """Tell what had to be looked up."""
        if isinstance(step, ShowServices):
            yield from self.show_services()
        elif isinstance(step, LookForEvents):
            yield from self.look_for_events(step)
        elif isinstance(step, ShowContact):
            yield from self.show_contact(step)
        elif isinstance(step, ShowHeardBack):
            yield from self.show_heard_back()

    def ask(self, step: Ask) -> Looking:
        """Put a question, in the form that suits how often it was not understood."""
        if isinstance(step, ChooseEvent | AskComing):
            yield from self.ask_event(step)
            return
        areas = (yield from self.areas()) if isinstance(step, AskArea) else ()
        lines = wording.question(step, self.tries, self.place_of(step))
        if self.tries > 1 and isinstance(step, AskChoice):
            lines += reading.numbered(step, self.page)
        buttons = reading.buttons(step, self.page, areas)
        self.events.append(Said(self.filled(lines), buttons, self.key(step)))

    def show_services(self) -> Looking:
        """Show the next services that fit."""
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
            self.answers[f"{flow}.offers"] = " ".join(str(offer.service_id) for offer in found.offers)
            self.events.append(Said(telling.lines(found), apart=True))

    def show_heard_back(self) -> Looking:
        """Tell what was done about what families said."""
        found = yield HeardBackWanted(self.person.area)
        news = found.news if isinstance(found, HeardBackFound) else ()
        self.events.append(Said(heard_back.lines(news, self.person.language), apart=True))

    def show_contact(self, step: ShowContact) -> Looking:
        """Tell how to reach a person."""
        areas = yield from self.areas()
        contact = next((area.contact for area in areas if area.slug == self.person.area), "")
        self.say(*(wording.contact(contact) if contact else step.otherwise))
