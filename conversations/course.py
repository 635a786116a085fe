"""Where a conversation stands within a turn, and how it moves: flows within flows, forward, and the way back."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from conversations import barriers, returning, wording
from conversations.conversation import Conversation
from conversations.events import Answered, Event, Finished, Inbound, Kind, Learned, Said, Scored, Withdrawn
from conversations.model import END, HALT, OWN, Ask, AskChoice, AskWords, Flow, Step
from conversations.people import Person
from conversations.progress import Frame, Progress, read, written
from conversations.signposting import postcodes
from conversations.understanding import Understanding
from conversations.words import Text

TRAIL = 12  # questions that one can go back
TYPED = frozenset({Kind.WORDS, Kind.MEDIA})
NOT_KEPT = "•"  # in place of what a person said


class Course:
    """The state that one turn changes, and the events that it has brought about so far."""

    def __init__(
        self,
        conversation: Conversation,
        understanding: Understanding,
        progress: Progress | None,
        person: Person,
        inbound: Inbound,
    ) -> None:
        self.conversation = conversation
        self.understanding = understanding
        self.person = person
        self.inbound = inbound
        self.keep = postcodes.coarse(inbound.words) if inbound.kind in TYPED else inbound.words
        if inbound.kind is Kind.PLACE:
            self.keep = NOT_KEPT
        self.hidden: list[str] = []  # answers of this turn, of which only that there was one is saved
        self.events: list[Event] = []
        self.is_new = progress is None
        before = progress or Progress()
        self.away = returning.away(progress, inbound)
        self.frames = list(before.frames)
        self.answers = dict(before.answers)
        self.trail = list(before.trail)
        self.sessions = dict(before.sessions)
        self.tries, self.page, self.returned = before.tries, before.page, before.returned
        self.was_paused, self.paused = before.paused, False

    def progress(self) -> Progress:
        """The state to save when the turn is over."""
        return Progress(
            tuple(self.frames),
            {**self.answers, **dict.fromkeys(self.hidden, OWN)} if self.hidden else self.answers,
            tuple(self.trail[-TRAIL:]),
            self.sessions,
            self.tries,
            self.page,
            self.returned,
            self.paused,
        )

    # ------------------------------------------------------------ places

    def mend(self) -> Ask | None:
        """The question being asked. A place that is no longer there begins its flow again; the answers stay."""
        while self.frames:
            flow = self.conversation.flows.get(self.frames[-1].flow)
            if flow is None:
                self.frames.pop()
                continue
            step = flow.find(self.frames[-1].step)
            if step is None:
                self.say(wording.WE_CHANGED)
                self.stand(*self.frames[:-1], Frame(flow.name, flow.steps[0].id))
                return None
            self.frames[-1] = Frame(flow.name, step.id)
            return step if isinstance(step, Ask) else None
        return None

    def stand(self, *frames: Frame) -> None:
        """Stand somewhere anew: nothing was tried at this place yet."""
        self.frames = list(frames)
        self.tries = self.page = 0

    def flow(self) -> Flow:
        """The innermost flow."""
        return self.conversation.flows[self.frames[-1].flow]

    def current(self) -> Step | None:
        """The step that the conversation stands at; none when nothing is going on, or when it is gone."""
        if not self.frames or self.frames[-1].flow not in self.conversation.flows:
            return None
        return self.flow().find(self.frames[-1].step)

    def key(self, step: Step) -> str:
        """A step's name with its flow's: "find_help.need"."""
        return f"{self.frames[-1].flow}.{step.id}"

    def known(self) -> dict[str, str | None]:
        """Every fact that a condition may ask about."""
        held = self.conversation
        return {**self.answers, **self.person.facts(held.unchecked, held.under_13, held.unscreened)}

    def push(self, name: str) -> None:
        """Begin a flow. One that is being held already begins again, so the stack stays short."""
        name = self.allowed(name)
        if self.conversation.flows[name].needs_consent and not self.person.consented:
            self.to_gate()
            return
        if self.forget(name):
            # What was answered before stays as it is, so there is no way back into it.
            self.sessions[name] = self.session(name) + 1
            self.trail = [place for place in self.trail if all(frame.flow != name for frame in read(place))]
        if self.returned.startswith(f"{name}."):
            self.returned = ""
        held = (frame for frame in self.frames if frame.flow != name)
        self.stand(*held, Frame(name, self.conversation.flows[name].steps[0].id))

    def allowed(self, name: str) -> str:
        """The flow to begin in place of one, where something else has to be answered first."""
        barrier = barriers.barrier(self.conversation, self.person)
        return barrier if barrier and not barriers.is_open(self.conversation, name) else name

    def is_too_early(self) -> bool:
        """Whether something has to be answered first that the person has not been asked yet."""
        barrier = barriers.barrier(self.conversation, self.person)
        if barrier == barriers.FOR_ADULTS:
            self.tries = 0  # nobody there is pressed for an answer
        return bool(barrier) and all(frame.flow != barrier for frame in self.frames)

    def stop_here(self) -> None:
        """Come to what has to be answered first. What was going on waits, and goes on after it; else there is the menu."""
        menu = self.conversation.menu
        if not self.frames:
            self.stand(Frame(menu, self.conversation.flows[menu].steps[0].id))
        self.push(barriers.barrier(self.conversation, self.person))

    def forget(self, name: str) -> bool:
        """Let go of a flow's answers, as far as conditions look at them; whether there were any."""
        own = f"{name}."
        kept = {key: value for key, value in self.answers.items() if not key.startswith(own)}
        self.answers, before = kept, self.answers
        return len(kept) < len(before)

    def session(self, name: str) -> int:
        """How often a flow was begun."""
        return self.sessions.get(name, 1)

    def to_gate(self) -> None:
        """Someone who has not agreed yet is asked to, before anything else."""
        self.stand(Frame(*self.conversation.gate))

    def leave(self, step: Ask, value: str) -> None:
        """Go on from a question, remembering it for going back."""
        if not self.flow().apart:
            self.trail.append(written(self.frames))
        if self.has_returned_to(step):
            self.returned = ""
        self.stand(*self.frames)
        self.forward(step, value)

    def go_back(self) -> bool:
        """Go to the question before this one; false when there is none, or when another has to be answered first."""
        if barriers.barrier(self.conversation, self.person):
            return False
        while self.trail and not self.is_there(read(self.trail[-1])):
            self.trail.pop()
        if not self.trail:
            return False
        left = self.frames
        self.stand(*read(self.trail.pop()))
        self.returned = ".".join(self.frames[-1])
        self.answers.pop(self.returned, None)
        if self.frames != left:
            self.answers.pop(f"{self.frames[-1].flow}.shown", None)
        for name in {frame.flow for frame in left} - {frame.flow for frame in self.frames}:
            self.forget(name)  # it was not begun yet at that place, so it does not begin again when it comes
        return True

    def has_returned_to(self, step: Step) -> bool:
        """Whether the person went back to this question: then it is asked whatever its conditions say."""
        return self.returned == f"{self.frames[-1].flow}.{step.id}"

    def is_there(self, frames: Sequence[Frame]) -> bool:
        """Whether a place is still in the conversation, which may have changed since."""
        flows = self.conversation.flows
        return all(flow in flows and flows[flow].find(step) for flow, step in frames)

    def forward(self, step: Step, value: str = "") -> None:
        """Go from a step to the one that its value, its ``next`` or its place leads to."""
        led = step.then.get(value, "") if isinstance(step, AskChoice) else ""
        self.go_to(led or step.next or self.flow().after(step))

    def pass_over(self, step: Step) -> None:
        """Go to the step that follows one whose conditions do not hold."""
        self.go_to(self.flow().after(step))

    def go_to(self, target: str) -> None:
        """Go to a step of this flow, or out of it."""
        name = self.frames[-1].flow
        if target not in {END, HALT}:
            self.frames[-1] = Frame(name, target)
            return
        self.frames.pop()
        self.paused = target == HALT
        self.events.append(Finished(name))

    def place_of(self, step: Ask) -> tuple[int, int] | None:
        """Which question of how many this is, in its flow: those that were asked, and those that may come from here."""
        if not step.counted:
            return None
        asked = {frames[-1] for place in self.trail if (frames := read(place))}
        flow = self.flow()
        ahead = flow.ahead[step.id]
        questions = [each.id for each in flow.questions if each is step or self.counts(each, asked, ahead)]
        return (questions.index(step.id) + 1, len(questions)) if len(questions) > 1 else None

    def counts(self, question: Ask, asked: Collection[Frame], ahead: Collection[str]) -> bool:
        """Whether another question of this flow was asked before, or may come."""
        if Frame(self.flow().name, question.id) in asked or self.key(question) in self.answers:
            return True
        return question.id in ahead and self.may_come(question)

    def may_write(self) -> bool:
        """Whether the person is asked for words of their own: children only where somebody reads what may be grave."""
        return self.conversation.hears_children or not self.person.is_child

    def may_come(self, step: Step) -> bool:
        """Whether every condition of a step holds just now."""
        if step.once and f"{self.frames[-1].flow}.{step.once}" in self.answers:
            return False
        if isinstance(step, AskWords) and not self.may_write():
            return False
        if not step.only_if:
            return True
        facts = self.known()
        return all(condition.holds(facts) for condition in step.only_if)

    # ------------------------------------------------------------ saying

    def say(self, *lines: Text) -> None:
        """Say something that asks nothing."""
        self.events.append(Said(self.filled(lines)))

    def hush(self, since: int) -> None:
        """Say nothing of what was to be said since then; whatever else came about stays."""
        self.events[since:] = [event for event in self.events[since:] if not isinstance(event, Said)]

    def filled(self, lines: tuple[Text, ...]) -> tuple[Text, ...]:
        """The lines with the facts of this deployment to fill them."""
        facts = self.conversation.facts
        return tuple([line.filled(facts) for line in lines])

    def record(self, question: str, value: str | None, words: str | None) -> None:
        """An answer was given. Only those to flows that need consent are kept; the others just steer the chat."""
        flow = self.flow()
        self.answers[f"{flow.name}.{question}"] = value or OWN
        if flow.apart:
            self.hidden.append(f"{flow.name}.{question}")
            if value is not None and value.isdecimal():
                self.keep = NOT_KEPT
                self.events.append(Scored(flow.name, question, int(value)))
        elif flow.needs_consent:
            self.events.append(Answered(flow.name, question, value, words, self.session(flow.name)))

    def cover(self) -> None:
        """Keep no figure of a reply that was not understood, where figures belong to nobody."""
        if self.flow().apart:
            self.keep = re.sub(r"\d+", NOT_KEPT, self.keep)

    def withdraw(self, *questions: str) -> None:
        """Answers that may have been given before do not hold any more."""
        flow = self.flow()
        for question in questions:
            self.answers.pop(f"{flow.name}.{question}", None)
            if flow.needs_consent:
                self.events.append(Withdrawn(flow.name, question, self.session(flow.name)))

    def learn(self, fact: str, value: str | None) -> None:
        """Something about the person was learned."""
        self.events.append(Learned(fact, value))
        self.person = self.person.learned(fact, value)
        if fact == "consent" and value == "yes":
            self.person = replace(self.person, terms=self.conversation.terms)
        elif fact == "consent" and value == "no":  # what they had agreed to before is not gone on with, nor back to
            self.frames, self.trail = self.frames[-1:], []
