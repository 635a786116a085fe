"""When somebody comes back: the same question after hours or days, and a fresh start after a month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from conversations.conversation import Conversation
from conversations.events import Inbound, Kind
from conversations.progress import Frame, Progress
from conversations.words import T, Text

A_WHILE = timedelta(hours=4)  # after that, people may have forgotten what the question was
LONG = timedelta(days=31)

GREETINGS = T(
    "hello, hi, hiya, hey, hello again, hi again, good morning, good afternoon, good evening, i'm back, i am back"
)
WELCOME_BACK = T("Welcome back.")
LET_US_GO_ON = T("Welcome back. Let us go on where we were.")
A_LONG_TIME = T("Welcome back. It has been a while, so we start this part again. What you told us is safe.")


def away(progress: Progress | None, inbound: Inbound) -> timedelta:
    """How long a person was away when they wrote this; nothing, when the message does not come from them."""
    if progress is None or progress.at is None or inbound.kind is Kind.DUE:
        return timedelta()
    return max(timedelta(), inbound.at - progress.at)  # a message may come late


def place(conversation: Conversation, frames: Sequence[Frame]) -> int | None:
    """Which of these frames is of what the person came for: the innermost that is no menu and no command's."""
    passing = {conversation.menu, *conversation.commands.values()}
    told = (at for at in reversed(range(len(frames))) if frames[at].flow in conversation.flows.keys() - passing)
    return next(told, None)


def subject(conversation: Conversation, frames: Sequence[Frame]) -> Text | None:
    """What the person was talking about, in plain words."""
    at = place(conversation, frames)
    return None if at is None else conversation.flows[frames[at].flow].title


def welcome(subject: Text | None) -> Text:
    """What somebody hears who comes back to an open question."""
    if subject is None:
        return LET_US_GO_ON
    return T("Welcome back. We were talking about {subject}.", subject=subject)


def nudge(subject: Text) -> tuple[Text, ...]:
    """What somebody hears, once, who left a question open a day ago."""
    return (
        T("Hello again. We were talking about {subject}.", subject=subject),
        T("Shall we go on? If not, just leave it. I will not ask you again."),
    )
