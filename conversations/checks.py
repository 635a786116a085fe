"""What would leave a family stuck, found before anyone meets it: every fault with its flow, step and reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from string import Formatter

from conversations.events import Learned
from conversations.graph import on_loops, reached
from conversations.model import (
    END,
    HALT,
    LINK,
    OWN,
    RESERVED,
    SKIP,
    Ask,
    AskChoice,
    AskWords,
    Do,
    Flow,
    Go,
    If,
    LookForEvents,
    ShowServices,
    Step,
)
from conversations.people import AgeBand, Person
from conversations.words import Text

LONGEST_LABEL = 24  # characters; the shortest that any channel's buttons take
LONGEST_PRESS = 64  # letters of flow, step and value together, which a button carries
NOT_IN_NAMES = {".", "=", " "}  # they part names from each other where a place is written down
FACTS = frozenset(
    {"language", "age_band", "area", "sector", "consent", "announcements", "heard_back", "quote", "grown_up"}
)
COUNTED_BY_THE_ENGINE = frozenset({"shown", "offers"})  # of what a flow showed
FOR_SERVICES = ("need", "age")  # the questions that a search for services looks at

Fault = tuple[str, str]  # a step, and what is wrong with it
Place = tuple[str, str]  # a flow and a step


def faults(flows: Mapping[str, Flow], begun: Iterable[str], facts: Collection[str]) -> Iterator[str]:
    """Every fault of these flows. ``begun``: those that begin by themselves. ``facts`` fill the wordings."""
    found = [((flow.name, step), reason) for flow in flows.values() for step, reason in _of_flow(flow, flows, facts)]
    found += _between({name: flow for name, flow in flows.items() if flow.steps}, begun)
    yield from (f"flow {flow!r}, step {step!r}: {reason}" for (flow, step), reason in found)


def _of_flow(flow: Flow, flows: Mapping[str, Flow], facts: Collection[str]) -> Iterator[Fault]:
    if not flow.steps:
        yield "", "the flow has no steps"
        return
    yield from _names(flow)
    yield from _ways(flow)
    for step in flow.steps:
        reasons = [*_wording(step, facts), *_conditions(step, flows)]
        if isinstance(step, Go) and step.flow not in flows:
            reasons.append(f"there is no flow {step.flow!r}")
        if (learned := _learned(step)) and learned not in FACTS:
            reasons.append(f"it learns {learned!r}, which is nothing that we keep")
        if isinstance(step, AskChoice):
            reasons += [*_choices(flow, step), *_labels(step)]
        if isinstance(step, ShowServices):
            missing = [name for name in FOR_SERVICES if not isinstance(flow.find(name), AskChoice)]
            reasons += [f"it shows services, and there is no question {name!r} in this flow" for name in missing]
        yield from ((step.id, reason) for reason in dict.fromkeys(reasons))


def _learned(step: Step) -> str:
    if isinstance(step, Do) and isinstance(step.event, Learned):
        return step.event.fact
    return step.learns if isinstance(step, Ask) else ""


# ---------------------------------------------------------------- names and ways


def _names(flow: Flow) -> Iterator[Fault]:
    ids = [step.id for step in flow.steps]
    for step in dict.fromkeys(ids):
        if ids.count(step) > 1:
            yield step, "two steps have this name"
        if not step or NOT_IN_NAMES & {*step, *flow.name} or step in RESERVED:
            yield step, "this name is not allowed"
    for old, new in flow.renamed.items():
        if new not in ids:
            yield old, f"it is renamed to {new!r}, which is not there"
        if old in ids:
            yield old, "it is renamed, and it is still there"


def _ways(flow: Flow) -> Iterator[Fault]:
    there = {step.id for step in flow.steps} | {END, HALT}

    def onward(step: str) -> Collection[str]:
        return flow.ways.get(step, ())

    met = reached([flow.steps[0].id], onward)
    for step, ways in flow.ways.items():
        yield from ((step, f"it leads to {way!r}, which is not there") for way in sorted(ways - there))
        if step not in met:
            yield step, "nothing leads here"
        elif reached([step], onward) <= flow.ways.keys():
            yield step, "there is no way from here to the end"


# ---------------------------------------------------------------- what is said


def _wording(step: Step, facts: Collection[str]) -> Iterator[str]:
    for lines in step.wordings():
        if not any(line.msgid.strip() for line in lines):
            yield "it has nothing to say"
        for line in lines:
            if not line.msgid.strip():
                yield "it has an empty line"
            yield from _unfilled(line, facts)


def _unfilled(text: Text, facts: Collection[str]) -> Iterator[str]:
    """Names in a text that nothing fills. The words of others are said as they are."""
    if not text.translate and not text.params:
        return
    try:
        names = {name for _, name, _, _ in Formatter().parse(text.msgid) if name is not None}
    except ValueError:
        yield f"the braces in {text.msgid!r} do not pair"
        return
    yield from (f"nothing fills {{{name}}}" for name in sorted(names - {*text.params, *facts}))


# ---------------------------------------------------------------- choices


def _choices(flow: Flow, step: AskChoice) -> Iterator[str]:
    values = [choice.value for choice in step.choices]
    if not values:
        yield "it has no choices"
    for value in dict.fromkeys(values):
        if values.count(value) > 1:
            yield f"two choices have the value {value!r}"
        if not value or value in RESERVED:
            yield f"the value {value!r} is not allowed"
        if len(f"{flow.name}.{step.id}={value}".encode()) > LONGEST_PRESS:
            yield f"a button cannot carry the names of flow and step with {value!r}: they are too long"
    for value in step.then:
        if value not in {*values, SKIP} and not (value == OWN and step.own_words):
            yield f"it leads on from {value!r}, which is no choice"
    if step.own_words and not isinstance(flow.find(step.own_words), AskWords):
        yield f"own words go to {step.own_words!r}, which is not there or takes no words"


def _labels(step: AskChoice) -> Iterator[str]:
    labels = [choice.label.msgid.strip() for choice in step.choices]
    alike = [label.casefold() for label in labels]
    for choice, label in zip(step.choices, labels, strict=True):
        if not label:
            yield f"the choice {choice.value!r} has no label"
        elif alike.count(label.casefold()) > 1:
            yield f"two choices are called {label!r}"
        for words in (label, *choice.label.versions.values()):
            if len(words) > LONGEST_LABEL:
                yield f"the label {words!r} is longer than {LONGEST_LABEL} characters"
        yield from _unfilled(choice.label, ())


# ---------------------------------------------------------------- conditions


def _conditions(step: Step, flows: Mapping[str, Flow]) -> Iterator[str]:
    for condition in step.only_if:
        values = _values(condition, flows)
        if values is None:
            yield f"its condition asks for {condition.fact!r}, which nobody knows"
            continue
        for value in condition.among:
            if values and value not in values:
                yield f"its condition waits for {value!r}, which {condition.fact!r} never is"


def _values(condition: If, flows: Mapping[str, Flow]) -> Collection[str] | None:
    """What a fact can be; nothing where it can be anything, None where there is no such fact."""
    if condition.fact == LINK:
        return ()
    if condition.fact in Person().facts():
        return set(AgeBand) if condition.fact == "person.age_band" else ()
    name, _, question = condition.fact.partition(".")
    if (flow := flows.get(name)) is None:
        return None
    if question in COUNTED_BY_THE_ENGINE or any(step.once == question for step in flow.steps if step.once):
        return ()
    step = flow.find(question)
    if isinstance(step, AskChoice):
        return {OWN, *(choice.value for choice in step.choices)}
    return () if isinstance(step, Ask | LookForEvents) else None


# ---------------------------------------------------------------- between flows


def _between(flows: Mapping[str, Flow], begun: Iterable[str]) -> Iterator[tuple[Place, str]]:
    """Flows that go round without a question, and flows that nothing but themselves leads to."""
    silent = _silent_ways(flows)
    for place in on_loops(silent, lambda place: silent.get(place, ())):
        yield place, "from here it goes round and round without a question"
    held = {flow.name: {step.flow for step in flow.steps if isinstance(step, Go)} for flow in flows.values()}
    somewhere = set[str]().union(*held.values())
    # A flow that no other holds is begun from outside: a question set, what follows an announcement.
    starts = [name for name in flows if name in begun or name not in somewhere]
    for name in flows.keys() - reached(starts, lambda name: held.get(name, ())):
        yield (name, flows[name].steps[0].id), "only the flow itself, or those within it, lead here"


def _silent_ways(flows: Mapping[str, Flow]) -> dict[Place, list[Place]]:
    """From each place to those that come next without a word from the person."""
    passed: set[str] = set()  # flows that can be held from beginning to end without a question
    while more := {name for name, flow in flows.items() if name not in passed and _is_passed(flow, passed)}:
        passed |= more
    ways: dict[Place, list[Place]] = {}
    for name, flow in flows.items():
        for step in flow.steps:
            onward = [(name, way) for way in _silent(flow, step, passed) if way not in {END, HALT}]
            if isinstance(step, Go) and step.flow in flows:
                onward.append((step.flow, flows[step.flow].steps[0].id))
            ways[name, step.id] = onward
    return ways


def _is_passed(flow: Flow, passed: Collection[str]) -> bool:
    steps = {step.id: step for step in flow.steps}
    ways = reached([flow.steps[0].id], lambda step: _silent(flow, steps[step], passed) if step in steps else ())
    return END in ways


def _silent(flow: Flow, step: Step, passed: Collection[str]) -> Collection[str]:
    """Where one comes from a step that asks nothing, or that is passed over."""
    if isinstance(step, Ask):
        return {flow.after(step)} if step.only_if else ()
    if isinstance(step, Go) and step.flow not in passed:
        return {flow.after(step)} if step.only_if or step.once else ()
    return flow.ways[step.id]
