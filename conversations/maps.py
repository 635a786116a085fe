"""Maps of conversations: every step as a box with what is said there, and every way on, for people and for Mermaid."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from conversations.events import Event
from conversations.model import (
    END,
    HALT,
    SKIP,
    Ask,
    AskArea,
    AskChoice,
    AskWords,
    Do,
    Flow,
    Go,
    If,
    Say,
    Step,
)
from conversations.words import Text

FEW = 4  # answers that are named on an arrow; of more, only how many


class Sort(StrEnum):
    """What a step does."""

    SAYS = "says"
    ASKS = "asks"
    DOES = "does"
    HOLDS = "holds"
    SHOWS = "shows"


ENDINGS = {END: "end", HALT: "end, and wait"}


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from a step to another one (or `END`, `HALT`), for whoever gives one of these answers (none: everybody)."""

    to: str
    answers: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The answers in a few words."""
        if len(self.answers) > FEW:
            return f"{len(self.answers)} answers"
        return " · ".join(self.answers)


@dataclass(frozen=True, slots=True)
class Box:
    """One step on a map. It is passed over, to the step ``after``, unless the ``condition`` holds."""

    id: str
    sort: Sort
    lines: tuple[str, ...]
    ways: tuple[Way, ...]
    condition: str = ""
    after: str = ""


def boxes(flow: Flow) -> tuple[Box, ...]:
    """The steps of a flow in order."""
    return tuple(_box(flow, step) for step in flow.steps)


def _box(flow: Flow, step: Step) -> Box:
    sort, lines = _content(step)
    after = flow.after(step)
    conditions = [_condition(each) for each in step.only_if]
    if step.once:
        conditions.append("it was not done before")
    return Box(step.id, sort, tuple(lines), tuple(_ways(step, after)), " and ".join(conditions), after)


def _content(step: Step) -> tuple[Sort, list[str]]:
    said = [_words(line) for lines in step.wordings()[:1] for line in lines]
    match step:
        case Ask():
            return Sort.ASKS, [*said, *_kinds(step)]
        case Say():
            return Sort.SAYS, said
        case Go():
            return Sort.HOLDS, [f"the conversation {step.flow}"]
        case Do():
            return Sort.DOES, [_event(step.event)]
    return Sort.SHOWS, [_spaced(type(step).__name__.removeprefix("Show")), *said]


def _words(text: Text) -> str:
    return " ".join(text.msgid.split())


def _kinds(step: Ask) -> Iterator[str]:
    """What sort of answer a question takes."""
    if isinstance(step, AskWords):
        yield "(in their own words)"
    elif isinstance(step, AskArea):
        yield "(an area, or a postcode)"
    if isinstance(step, AskChoice) and not any(step.then.values()):
        yield f"({' · '.join(_words(choice.label) for choice in step.choices)})"
    if step.learns:
        yield f"(this tells their {step.learns.replace('_', ' ')})"


def _ways(step: Step, after: str) -> Iterator[Way]:
    """The ways on, each with the answers that lead there, in the order of the answers."""
    if not isinstance(step, Ask):
        yield Way(step.next or after)
        return
    named = [(choice.value, _words(choice.label)) for choice in step.choices] if isinstance(step, AskChoice) else []
    if not named:
        named = [("", "an answer")]
    if not step.required:
        named.append((SKIP, "Skip"))
    led: dict[str, list[str]] = {}
    then = step.then if isinstance(step, AskChoice) else {}
    for value, label in named:
        led.setdefault(then.get(value) or step.next or after, []).append(label)
    for target, answers in led.items():
        yield Way(target, tuple(answers) if len(led) > 1 else ())


def _condition(condition: If) -> str:
    if condition.among:
        return f"{condition.fact} is {'not ' if condition.absent else ''}{' or '.join(condition.among)}"
    return f"{condition.fact} is {'not ' if condition.absent else ''}known"


def _event(event: Event) -> str:
    told = [str(getattr(event, each.name)) for each in dataclasses.fields(event)]
    return " ".join([_spaced(type(event).__name__), *(each for each in told if each)])


def _spaced(name: str) -> str:
    """A class's name as words: "erasure requested" for ErasureRequested."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()


# ---------------------------------------------------------------- Mermaid

_SHAPES = {
    Sort.SAYS: ("[", "]"),
    Sort.ASKS: ("[/", "/]"),
    Sort.DOES: ("([", "])"),
    Sort.HOLDS: ("[[", "]]"),
    Sort.SHOWS: ("[(", ")]"),
}


def mermaid(flow: Flow) -> str:
    """A flow as a Mermaid flowchart (mermaid.js.org)."""
    found = boxes(flow)
    nodes = {box.id: f"s{number}" for number, box in enumerate(found)} | {END: "done", HALT: "wait"}
    lines = ["flowchart TD"]
    for box in found:
        before, behind = _SHAPES[box.sort]
        parts = [f"<b>{box.id}</b>", *([f"<i>only if {_safe(box.condition)}</i>"] if box.condition else [])]
        words = "<br>".join([*parts, *map(_safe, box.lines)])
        lines.append(f'    {nodes[box.id]}{before}"{words}"{behind}')
    used = {way.to for box in found for way in box.ways} | {box.after for box in found if box.condition}
    lines += [f'    {nodes[ending]}(("{words}"))' for ending, words in ENDINGS.items() if ending in used]
    lines += [f"    {arrow}" for box in found for arrow in _arrows(box, nodes)]
    return "\n".join(lines) + "\n"


def _arrows(box: Box, nodes: dict[str, str]) -> Iterator[str]:
    for way in box.ways:
        label = f'|"{_safe(way.label)}"|' if way.label else ""
        yield f"{nodes[box.id]} -->{label} {nodes[way.to]}"
    if box.condition and [way.to for way in box.ways] != [box.after]:
        yield f'{nodes[box.id]} -.->|"else"| {nodes[box.after]}'


def _safe(words: str) -> str:
    for sign, entity in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;")):
        words = words.replace(sign, entity)
    return words


def jumps(found: Sequence[Box]) -> Iterator[tuple[Box, Way]]:
    """The ways on that do not simply lead to the next box."""
    order = {box.id: number for number, box in enumerate(found)}
    for number, box in enumerate(found):
        yield from ((box, way) for way in box.ways if order.get(way.to, -1) != number + 1)
