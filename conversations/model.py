"""What a conversation is made of: flows of steps, as plain values that can be checked before anyone meets them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from conversations.events import Event
from conversations.graph import reached
from conversations.words import Text

END = "end"  # of this flow; the one it was held in goes on
HALT = "halt"  # end, and wait for the person to write again
SKIP = "skip"
MORE = "more"
RATHER_NOT = "rather_not"  # a choice of this value is as good as skipping, so no button to skip stands beside it
OWN = "own"  # the value of an answer in the person's own words
RESERVED = frozenset({END, HALT, SKIP, MORE})


class BadConversation(Exception):
    """A conversation that must not be started. The message names flow, step and reason, one line for each fault."""

    def __str__(self) -> str:
        return "\n".join(map(str, self.args))


@dataclass(frozen=True, slots=True)
class If:
    """A condition on a fact: an answer ("find_help.need") or what is known of the person ("person.area").

    True when the fact is ``among`` the values; with no values, when the fact is known (or, ``absent``, when it is not).
    """

    fact: str
    among: tuple[str, ...] = ()
    absent: bool = False

    def holds(self, facts: Mapping[str, str | None]) -> bool:
        """Whether the condition is true of these facts."""
        value = facts.get(self.fact)
        found = value in self.among if self.among else value is not None
        return found is not self.absent


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a flow. It is passed over unless every condition holds. ``next`` is empty for the one that follows.

    Of the steps that ask nothing and have the same ``once``, only the first that is come to is carried out.
    """

    id: str
    once: str = ""
    only_if: tuple[If, ...] = ()
    next: str = ""

    def wordings(self) -> tuple[tuple[Text, ...], ...]:
        """What the step may say: messages, each in lines."""
        return ()

    def ways(self, after: str) -> set[str]:
        """The steps that it may lead to, where ``after`` is the one that follows in order."""
        return {self.next or after} | ({after} if self.only_if or self.once else set())


@dataclass(frozen=True, slots=True, kw_only=True)
class Say(Step):
    """Says something and goes on."""

    lines: tuple[Text, ...]

    def wordings(self) -> tuple[tuple[Text, ...], ...]:
        """Its lines."""
        return (self.lines,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Do(Step):
    """Brings something about and goes on."""

    event: Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Go(Step):
    """Holds another flow, then goes on here."""

    flow: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowServices(Step):
    """Shows services that fit the answers ``need`` and ``age`` of its flow, near where the person lives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowContact(Step):
    """Tells how to reach a person: the team of the person's area, else the ``otherwise`` lines."""

    otherwise: tuple[Text, ...]

    def wordings(self) -> tuple[tuple[Text, ...], ...]:
        """What it says where there is no team."""
        return (self.otherwise,)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowHeardBack(Step):
    """Tells what was done about what families said, in the person's area."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the answers to choose from. ``also`` lists other ways to say it, separated by commas.

    ``numbers`` (first and last) are numbers that mean it, as ages do; any other number means a place in the list.
    The names of a ``whole`` one ("no", "nothing") mean it only when little else is said: "nothing to eat" is none.
    """

    value: str
    label: Text
    also: Text | None = None
    numbers: tuple[int, int] | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Step):
    """A question. ``again`` asks it in other words; ``learns`` is the fact about the person that the answer gives.

    A ``required`` question cannot be skipped. One that is not ``counted`` shows no "2 of 5".
    """

    lines: tuple[Text, ...]
    again: tuple[Text, ...] = ()
    learns: str = ""
    required: bool = False
    counted: bool = True

    def wordings(self) -> tuple[tuple[Text, ...], ...]:
        """The question, and the question in other words."""
        return (self.lines, self.again) if self.again else (self.lines,)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskChoice(Ask):
    """A question with answers to choose from, ``shown`` at a time.

    ``then`` leads from a value to a step. ``own_words`` names the question of the same flow that takes a reply which
    is none of the choices (value ``own`` is then recorded here).
    """

    choices: tuple[Choice, ...]
    shown: int = 6
    then: Mapping[str, str] = field(default_factory=dict)
    own_words: str = ""

    def ways(self, after: str) -> set[str]:
        """Where each answer leads to, and skipping where that is possible."""
        values = {choice.value for choice in self.choices}
        values |= ({OWN} if self.own_words else set()) | (set() if self.required else {SKIP})
        led = {self.then.get(value) or self.next or after for value in values}
        return led | ({after} if self.only_if else set())


INVITED = "invited"  # the question that an invitation asks: its buttons begin its flow, wherever a person is
LINK = "link.code"  # the fact that tells which question set's link was followed
LINKED = "linked"  # the flow that leads on from it
SET_CODE = "q-"  # what such a link's code begins with


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWords(Ask):
    """A question to be answered in the person's own words, ``longest`` characters at most.

    ``reports`` makes the answer a report to the team: a complaint, or what is wrong with a service just shown.
    """

    longest: int = 4000
    reports: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskArea(Ask):
    """Where do you live? An area from the list, or a postcode, of which only the sector is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookForEvents(Step):
    """Looks whether anything is on near the person: then the step has an answer, as if it had been asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseEvent(Ask):
    """Shows what is on near the person, a few at a time, and asks which of them to tell more about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskComing(AskChoice):
    """Tells about the event that was chosen at the question ``about``, and asks whether the person is coming."""

    about: str


@dataclass(frozen=True, kw_only=True)  # no slots: it keeps what is worked out of its steps
class Flow:
    """A short conversation. ``title`` is what it is about, as it follows "We were talking about".

    ``renamed`` leads people who stand at a step's old name to its new one.

    One that ``needs_consent`` is never held with someone who has not said yes to the privacy words, and only the
    answers to such a one are kept. One that is ``apart`` takes numbers that are kept without whoever gave them: neither
    their place in the flow nor their messages tell what they were, and there is no way back to change them.
    """

    name: str
    steps: tuple[Step, ...]
    needs_consent: bool = False
    apart: bool = False
    title: Text | None = None
    renamed: Mapping[str, str] = field(default_factory=dict)

    def find(self, step_id: str) -> Step | None:
        """The step of this name, old or new."""
        return self._named.get(self.renamed.get(step_id, step_id))

    def after(self, step: Step) -> str:
        """The name of the step that follows in order."""
        return self._following[step.id]

    @cached_property
    def questions(self) -> tuple[Ask, ...]:
        """The questions that are counted, in order."""
        return tuple(step for step in self.steps if isinstance(step, Ask) and step.counted)

    @cached_property
    def ways(self) -> Mapping[str, set[str]]:
        """From each step to those that it may lead to."""
        return {step.id: step.ways(self.after(step)) for step in self.steps}

    @cached_property
    def ahead(self) -> Mapping[str, set[str]]:
        """From each step to all that may come after it."""
        return {step: reached(ways, lambda each: self.ways.get(each, ())) for step, ways in self.ways.items()}

    @cached_property
    def _named(self) -> Mapping[str, Step]:
        return {step.id: step for step in self.steps}

    @cached_property
    def _following(self) -> Mapping[str, str]:
        return dict(pairwise((*self._named, END)))
