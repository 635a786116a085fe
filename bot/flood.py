"""What somebody writes faster than anybody talks: it is kept, and gets no turn. Danger and commands are heard all the same."""

from __future__ import annotations

import re
from datetime import datetime

from bot.pace import Pace
from conversations.events import Inbound, Kind
from conversations.safety.detector import screen
from conversations.signposting import postcodes
from conversations.understanding import Understanding

A_MINUTE = 60.0  # seconds; what is older waited somewhere (an outage, a failed turn), and was not written in haste


class Flood:
    """At most ``burst`` turns at once for one person, and ``per_minute`` from then on."""

    def __init__(self, understanding: Understanding, per_minute: float = 30, burst: int = 90) -> None:
        self._understanding = understanding
        self._turns = Pace(per_minute, burst)
        self._told = Pace(per_minute=1, burst=1)

    def stops(self, inbound: Inbound, language: str, now: datetime) -> bool:
        """Whether a message gets no turn. By the time at which it was written, so that a backlog is no flood."""
        if (now - inbound.at).total_seconds() > A_MINUTE or not self._turns.wait(_who(inbound), inbound.at.timestamp()):
            return False
        return not (is_alarming(inbound, language) or self._is_command(inbound, language))

    def is_to_be_told(self, inbound: Inbound) -> bool:
        """Whether to ask for patience: once a minute, for each answer is one more message."""
        return not self._told.wait(_who(inbound), inbound.at.timestamp())

    def _is_command(self, inbound: Inbound, language: str) -> bool:
        return inbound.kind is Kind.WORDS and self._understanding.command(inbound.words, language) is not None


def is_alarming(inbound: Inbound, language: str) -> bool:
    """Whether somebody may be in danger: no limit of ours may keep that from being heard (S1)."""
    return inbound.kind in {Kind.WORDS, Kind.MEDIA} and screen(inbound.words, language) is not None


def kept(inbound: Inbound) -> str:
    """What may be kept of a message that nobody has understood: no unit postcode, and no figure."""
    return re.sub(r"\d+", "•", postcodes.coarse(inbound.words))


def _who(inbound: Inbound) -> str:
    return f"{inbound.account} {inbound.address}"
