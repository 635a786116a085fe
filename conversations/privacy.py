"""What families are told about their words: who answers for them and how long they are kept, and who is told what."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from conversations.conversation import Conversation
from conversations.model import Ask, Say, Step
from conversations.people import AgeBand, Person
from conversations.words import Text

FLOW = "privacy"
# What the words promise: why it is kept, who reads it, whom it is shared with. Raise it when that changes, and everybody who
# agreed is asked again; leave it when only the wording does.
PROMISE = 1
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


def terms(keeping: Keeping, organisation: str) -> str:
    """What people agree to, in short: the promise, who answers for it and reads it, and how long it is kept at most."""
    who = hashlib.sha256(f"{keeping.controller}\n{keeping.contact}\n{organisation}".encode()).hexdigest()[:12]
    return f"{PROMISE} {who}: {keeping.words_days} {keeping.answers_months} {keeping.deliveries_days}"


def is_more(now: str, agreed: str) -> bool:
    """Whether people who agreed to other terms are to be asked again: not where it is only kept for less long."""
    if not now or not agreed or now == agreed:  # nobody is asked again who agreed before it was kept to what
        return False
    (promise, _, kept), (promised, _, was_kept) = now.partition(":"), agreed.partition(":")
    if promise != promised:
        return True
    return any(int(new) > int(old) for new, old in zip(kept.split(), was_kept.split(), strict=True))


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
