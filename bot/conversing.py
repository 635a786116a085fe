"""The conversation as it is held at this moment: what is shipped, with the question sets that are open."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.observe import failure, log
from conversations.conversation import Conversation
from conversations.events import Inbound, Kind
from conversations.flows.question_sets import Offered, with_sets
from conversations.model import SET_CODE, BadConversation
from conversations.progress import Progress
from storage import question_sets

LOOK_AGAIN = 3.0  # seconds between two looks at which question sets are open


class Conversing:
    """The conversation with the question sets of this moment in it: looked for again every few seconds, or when told."""

    def __init__(self, shipped: Conversation) -> None:
        self.shipped = shipped
        self.held = shipped
        self._signs: question_sets.Signs = ()
        self._look_at = 0.0

    def changed(self) -> None:
        """A set was opened or closed: look before the next turn."""
        self._look_at = 0.0

    def look(self, connection: sa.Connection, now: datetime, *, at_once: bool = False) -> None:
        """See which sets there are, if it is time to."""
        moment = time.monotonic()
        if moment < self._look_at and not at_once:
            return
        self._look_at = moment + LOOK_AGAIN
        found = question_sets.signs(connection, now)
        if found != self._signs:
            self.held, self._signs = self._with(question_sets.offered(connection, now)), found

    def knows(self, before: Progress | None, inbound: Inbound) -> bool:
        """Whether every flow is here that a message is about."""
        named = {frame.flow for frame in before.frames} if before else set()
        if inbound.step:
            named.add(inbound.step.partition(".")[0])
        return named <= self.held.flows.keys() and not (
            inbound.kind is Kind.START and inbound.words.startswith(SET_CODE)
        )

    def _with(self, offered: Sequence[Offered]) -> Conversation:
        """The shipped conversation and these sets; one that would leave people stuck is left out."""
        try:
            return with_sets(self.shipped, offered)
        except BadConversation as error:
            log.error("question set left out", error=failure(error))
        good = []
        for each in offered:
            with contextlib.suppress(BadConversation):
                with_sets(self.shipped, [each])
                good.append(each)
        return with_sets(self.shipped, good)
