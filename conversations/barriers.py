"""Whom nothing more is asked until they have answered something first: what they agreed to changed, or whom it is for."""

from __future__ import annotations

from conversations import privacy
from conversations.conversation import Conversation
from conversations.people import AgeBand, Person

FOR_ADULTS = "for_adults"  # the flow of those whom the bot is not for any more
CHANGED_WORDS = "changed_words"  # the flow of those who agreed to something else
RIGHTS = frozenset({"complain", "unchecked_words"})  # flows that those of commands lead on to


def barrier(conversation: Conversation, person: Person) -> str:
    """The flow that somebody has to come through before anything else; empty for nearly everybody."""
    if conversation.adults_only and person.is_child and (person.consented or person.age_band is not AgeBand.UNKNOWN):
        return FOR_ADULTS
    if person.consented and privacy.is_more(conversation.terms, person.terms):
        return CHANGED_WORDS
    return ""


def is_open(conversation: Conversation, flow: str) -> bool:
    """Whether a flow may begin all the same: help, stop, delete and the other rights."""
    return flow in RIGHTS or (flow != conversation.menu and flow in conversation.commands.values())
