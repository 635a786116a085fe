"""What a conversation is made of: flows of steps, as plain values that can be checked before anyone meets them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from conversations.events import Event
from conversations.words import Text

END = "end"  # of this flow; the one it was held in goes on
HALT = "halt"  # end, and wait for the person to write again
SKIP = "skip"
MORE = "more"
RESERVED = frozenset({END, HALT, SKIP, MORE})


class BadConversation(Exception):
    """A conversation that must not be started; the message names flow, step and reason."""


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
    """One step of a flow. It is passed over unless every condition holds. ``next`` is empty for the one that follows."""

    id: str
    only_if: tuple[If, ...] = ()
    next: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Say(Step):
    """Says something and goes on."""

    lines: tuple[Text, ...]


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


OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWords(Ask):
    """A question to be answered in the person's own words, ``longest`` characters at most."""

    longest: int = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class AskArea(Ask):
    """Where do you live? An area from the list, or a postcode, of which only the sector is kept."""


@dataclass(frozen=True, kw_only=True)  # no slots: it keeps what is worked out of its steps
class Flow:
    """A short conversation. ``renamed`` leads people who stand at a step's old name to its new one.

    One that ``needs_consent`` is never held with someone who has not said yes to the privacy words, and only the
    answers to such a one are kept.
    """

    name: str
    steps: tuple[Step, ...]
    needs_consent: bool = False
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
    def _named(self) -> Mapping[str, Step]:
        return {step.id: step for step in self.steps}

    @cached_property
    def _following(self) -> Mapping[str, str]:
        return dict(pairwise((*self._named, END)))


NOT_IN_NAMES = {".", "=", " "}  # they part names from each other where a place is written down


@dataclass(frozen=True, slots=True)
class Conversation:
    """Every flow by name, the one that greets, the one to fall back on, and where someone who has not agreed goes on.

    ``commands`` leads from a word that works everywhere ("help") to its flow. ``facts`` fill the wordings:
    organisation, web.
    """

    flows: Mapping[str, Flow]
    start: str
    menu: str
    gate: tuple[str, str]
    commands: Mapping[str, str]
    facts: Mapping[str, str]

    def __post_init__(self) -> None:
        """Refuse what would leave a family stuck. Raises `BadConversation`."""
        for name in (self.start, self.menu, *self.commands.values()):
            if name not in self.flows:
                raise BadConversation(f"there is no flow {name!r}")
        for flow in self.flows.values():
            for step, reason in _faults(flow, self.flows):
                raise BadConversation(f"flow {flow.name!r}, step {step!r}: {reason}")


def _faults(flow: Flow, flows: Mapping[str, Flow]) -> Iterator[tuple[str, str]]:
    ids = [step.id for step in flow.steps]
    if not ids:
        yield "", "the flow has no steps"
    for step in flow.steps:
        if ids.count(step.id) > 1:
            yield step.id, "two steps have this name"
        if NOT_IN_NAMES & {*step.id, *flow.name} or step.id in RESERVED:
            yield step.id, "this name is not allowed"
        for target in _targets(step):
            if target not in {*ids, END, HALT}:
                yield step.id, f"it leads to {target!r}, which is not there"
        if isinstance(step, Go) and step.flow not in flows:
            yield step.id, f"there is no flow {step.flow!r}"
        if isinstance(step, AskChoice):
            yield from _choice_faults(step, ids)
    yield from ((step_id, "nothing leads here") for step_id in ids if step_id not in _reached(flow))
    yield from (
        (old, f"it is renamed to {new!r}, which is not there") for old, new in flow.renamed.items() if new not in ids
    )


def _choice_faults(step: AskChoice, ids: list[str]) -> Iterator[tuple[str, str]]:
    values = [choice.value for choice in step.choices]
    if not values:
        yield step.id, "it has no choices"
    for value in values:
        if values.count(value) > 1:
            yield step.id, f"two choices have the value {value!r}"
        if value in RESERVED:
            yield step.id, f"the value {value!r} is not allowed"
    for value in step.then:
        if value not in {*values, SKIP}:
            yield step.id, f"it leads on from {value!r}, which is no choice"
    if step.own_words and step.own_words not in ids:
        yield step.id, f"own words go to {step.own_words!r}, which is not there"


def _targets(step: Step) -> set[str]:
    named = {step.next} if step.next else set()
    return named | set(step.then.values()) if isinstance(step, AskChoice) else named


def _reached(flow: Flow) -> set[str]:
    """The steps that someone can come to from the first one. A condition may always pass over its step."""
    reached: set[str] = set()
    waiting = [flow.steps[0].id] if flow.steps else []
    while waiting:
        step = flow.find(waiting.pop())
        if step is None or step.id in reached:
            continue
        reached.add(step.id)
        always_leads = isinstance(step, AskChoice) and {choice.value for choice in step.choices} <= set(step.then)
        onward = (
            set() if step.next or (always_leads and isinstance(step, Ask) and step.required) else {flow.after(step)}
        )
        passed_over = {flow.after(step)} if step.only_if else set()
        waiting += _targets(step) | onward | passed_over
    return reached
