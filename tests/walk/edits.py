"""Random edits of a conversation, as between one deployment and the next: each still passes every check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from random import Random
from typing import Any

from conversations.conversation import Conversation
from conversations.model import AskChoice, BadConversation, Flow, Go, If, Say, Step
from conversations.words import verbatim

TRIES = 30  # most edits of a place that others lead to are refused


def edited(random: Random, held: Conversation, edits: int = 3) -> Conversation:
    """The conversation with a few edits that are not refused."""
    for _ in range(edits):
        for _ in range(TRIES):
            name = random.choice(sorted(held.flows))
            try:
                held = random.choice(EDITS)(random, held, held.flows[name])
            except (BadConversation, IndexError):
                continue
            break
    return held


def _with(held: Conversation, flow: Flow, **changes: Any) -> Conversation:
    return held.with_flows([replace(flow, **changes)])


def take_out_a_step(random: Random, held: Conversation, flow: Flow) -> Conversation:
    """One step less."""
    gone = random.choice(flow.steps)
    return _with(held, flow, steps=tuple(step for step in flow.steps if step is not gone))


def swap_two_steps(random: Random, held: Conversation, flow: Flow) -> Conversation:
    """Two neighbours change places."""
    steps, at = list(flow.steps), random.randrange(len(flow.steps) - 1) if len(flow.steps) > 1 else 0
    steps[at], steps[at + 1] = steps[at + 1], steps[at]
    return _with(held, flow, steps=tuple(steps))


def rename_a_step(random: Random, held: Conversation, flow: Flow) -> Conversation:
    """One step has another name, which people are led to, or (a mistake of ours) are not."""
    old = random.choice(flow.steps).id
    new = f"{old}_{random.randrange(1000)}"
    everywhere = [
        replace(
            each,
            steps=tuple(_renamed(step, each is flow, flow.name, old, new) for step in each.steps),
            renamed={**each.renamed, **({old: new} if each is flow and random.random() < 0.7 else {})},
        )
        for each in held.flows.values()
    ]
    return held.with_flows(everywhere)


def _renamed(step: Step, is_here: bool, flow: str, old: str, new: str) -> Step:
    fact = f"{flow}.{old}"
    conditions = tuple(
        If(f"{flow}.{new}", each.among, each.absent) if each.fact == fact else each for each in step.only_if
    )
    changes: dict[str, Any] = {"only_if": conditions}
    if is_here:
        changes["id"] = new if step.id == old else step.id
        names = {field.name for field in fields(step)} & {"next", "own_words", "about"}
        changes |= {name: new if getattr(step, name) == old else getattr(step, name) for name in names}
        if isinstance(step, AskChoice):
            changes["then"] = {value: new if to == old else to for value, to in step.then.items()}
    return replace(step, **changes)


def take_out_a_choice(random: Random, held: Conversation, flow: Flow) -> Conversation:
    """A question offers one thing less."""
    asked = random.choice([step for step in flow.steps if isinstance(step, AskChoice)])
    gone = random.choice(asked.choices).value
    then = {value: step for value, step in asked.then.items() if value != gone}
    return _instead(held, flow, asked, replace(asked, choices=_without(asked, gone), then=then))


def _without(asked: AskChoice, gone: str) -> Any:
    return tuple(choice for choice in asked.choices if choice.value != gone)


def shuffle_choices(random: Random, held: Conversation, flow: Flow) -> Conversation:
    """A question offers the same in another order."""
    asked = random.choice([step for step in flow.steps if isinstance(step, AskChoice)])
    return _instead(held, flow, asked, replace(asked, choices=tuple(random.sample(asked.choices, len(asked.choices)))))


def ask_otherwise(random: Random, held: Conversation, flow: Flow) -> Conversation:
    """A question is no question any more."""
    gone = random.choice(flow.steps)
    return _instead(held, flow, gone, Say(id=gone.id, lines=(verbatim("This is new."),), only_if=gone.only_if))


def take_out_a_flow(random: Random, held: Conversation, flow: Flow) -> Conversation:
    """A whole conversation less; where it was held, a sentence is said."""
    others = [
        replace(each, steps=tuple(_not_to(step, flow.name) for step in each.steps))
        for each in held.flows.values()
        if each is not flow
    ]
    return replace(held, flows={each.name: each for each in others})


def _not_to(step: Step, gone: str) -> Step:
    if not isinstance(step, Go) or step.flow != gone:
        return step
    return Say(id=step.id, lines=(verbatim("That is over."),), only_if=step.only_if, next=step.next)


def _instead(held: Conversation, flow: Flow, old: Step, new: Step) -> Conversation:
    return _with(held, flow, steps=tuple(new if step is old else step for step in flow.steps))


Edit = Callable[[Random, Conversation, Flow], Conversation]
EDITS: tuple[Edit, ...] = (
    take_out_a_step,
    swap_two_steps,
    rename_a_step,
    take_out_a_choice,
    shuffle_choices,
    ask_otherwise,
    take_out_a_flow,
)
