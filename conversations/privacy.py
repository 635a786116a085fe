"""What families are told about their words: who answers for them and how long they are kept, and who is told what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conversations.conversation import Conversation
from conversations.model import Ask, Say, Step
from conversations.people import AgeBand, Person
from conversations.words import Text

FLOW = "privacy"
GATE = ("privacy", "privacy_teen", "privacy_child")  # the steps of the first talk in which people are asked to agree


class Reader(StrEnum):
    """Whom a version of the words is for."""

    ADULT = "adult"
    TEEN = "teen"
    CHILD = "child"


@dataclass(frozen=True, slots=True)
class Keeping:
    """Who answers for what people say, how to reach them, and how long it is kept: what the words are made from."""

    controller: str = ""
    contact: str = ""
    words_days: int = 90
    answers_months: int = 24
    deliveries_days: int = 30
    cases_years: int = 25


BANDS = {Reader.ADULT: AgeBand.ADULT, Reader.TEEN: AgeBand.FROM_13_TO_15, Reader.CHILD: AgeBand.UNKNOWN}
TEENS = frozenset({AgeBand.FROM_13_TO_15, AgeBand.FROM_16_TO_17})


def reader(age_band: AgeBand) -> Reader:
    """Whoever does not say how old they are is told it as a child is."""
    if age_band is AgeBand.ADULT:
        return Reader.ADULT
    return Reader.TEEN if age_band in TEENS else Reader.CHILD


def gate(conversation: Conversation, whom: Reader) -> tuple[Text, ...]:
    """What somebody is told before they are asked to agree."""
    flow = conversation.flows[conversation.gate[0]]
    return _told(conversation, tuple(step for step in flow.steps if step.id in GATE), whom)


def notice(conversation: Conversation, whom: Reader) -> tuple[Text, ...]:
    """What somebody reads who wants to know more."""
    return _told(conversation, conversation.flows[FLOW].steps, whom)


def _told(conversation: Conversation, steps: tuple[Step, ...], whom: Reader) -> tuple[Text, ...]:
    facts = Person(age_band=BANDS[whom]).facts()
    said = (step for step in steps if isinstance(step, Say | Ask) and all(each.holds(facts) for each in step.only_if))
    return tuple(line.filled(conversation.facts) for step in said for line in step.lines)
