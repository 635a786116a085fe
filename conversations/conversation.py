"""The whole conversation: every flow by name, and where people begin, fall back to and are asked to agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from conversations.checks import faults
from conversations.model import BadConversation, Flow


@dataclass(frozen=True, slots=True)
class Conversation:
    """Every flow by name, the one that greets, the one to fall back on, and where someone who has not agreed goes on.

    ``commands`` leads from a word that works everywhere ("help") to its flow. ``facts`` fill the wordings:
    organisation, web. ``unchecked``: languages in which nobody stands for the words about safety and privacy.
    Where nobody is there to read what may be grave, ``hears_children`` is false: children are asked for no words of their own.
    ``under_13``: with whom people under 13 may chat: parent_present, facilitator, or nobody (empty). ``unscreened``:
    languages whose list of grave words no speaker of them has read. ``adults_only``: whom it is not for any more is
    asked nothing. ``terms``: what people agree to here; who agreed to less is asked again.
    """

    flows: Mapping[str, Flow]
    start: str
    menu: str
    gate: tuple[str, str]
    commands: Mapping[str, str]
    facts: Mapping[str, str]
    unchecked: frozenset[str] = frozenset()
    hears_children: bool = True
    under_13: str = ""
    unscreened: frozenset[str] = frozenset()
    adults_only: bool = False
    terms: str = ""

    def __post_init__(self) -> None:
        """Refuse what would leave a family stuck. Raises `BadConversation` with every fault that there is."""
        begun = (self.start, self.menu, self.gate[0], *self.commands.values())
        missing = [f"there is no flow {name!r}" for name in dict.fromkeys(begun) if name not in self.flows]
        if not missing and self.flows[self.gate[0]].find(self.gate[1]) is None:
            missing.append(f"flow {self.gate[0]!r} has no step {self.gate[1]!r}, where people are asked to agree")
        if found := (*missing, *faults(self.flows, begun, self.facts)):
            raise BadConversation(*found)

    def with_flows(self, extra: Iterable[Flow]) -> Conversation:
        """The same conversation with more flows (the question sets of today), in place of those with their names."""
        return replace(self, flows={**self.flows, **{flow.name: flow for flow in extra}})
