"""What every channel does, so that the rest of the bot need not know which one it is talking through."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from conversations.events import Inbound
from storage.pace import Limits as Limits  # noqa: PLC0414 - offered from here too


@dataclass(frozen=True, slots=True)
class Message:
    """A message ready to be sent: words in the person's language, and buttons as (value, label).

    ``step`` is the question that the buttons answer; a channel sends it along and gives it back with the press.
    """

    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    step: str = ""
    language: str = "en"


class SendFailed(Exception):
    """A message could not be sent.

    ``permanent``: trying again cannot help. ``unreachable``: nothing can be sent to this address any more.
    ``retry_after``: the whole account must stay silent for so many seconds. ``ambiguous``: it may have arrived.
    ``away``: the account cannot send anything just now, so this is no try of this message. ``moved_to``: the chat has
    another address from now on.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool = False,
        unreachable: bool = False,
        retry_after: float | None = None,
        ambiguous: bool = False,
        away: bool = False,
        moved_to: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent or unreachable
        self.unreachable = unreachable
        self.retry_after = retry_after
        self.ambiguous = ambiguous
        self.away = away
        self.moved_to = moved_to


class Unreadable(Exception):
    """An update that the channel cannot make sense of. It is stored raw and acknowledged."""


@dataclass(frozen=True, slots=True)
class Reception:
    """What a channel hands its updates to. Each returns only when what it was given is durable.

    ``receive`` handles one message; ``keep`` stores, by account and message id, an update that cannot be read;
    ``reachable`` notes that a person blocked (False) or unblocked (True) this account.
    """

    receive: Callable[[Inbound], Awaitable[None]]
    keep: Callable[[str, str, dict[str, Any]], Awaitable[None]]
    reachable: Callable[[str, str, bool], Awaitable[None]]


class Channel(Protocol):
    """A way to reach people. ``account`` names one account on it, and is part of every address."""

    account: str
    limits: Limits

    async def open(self) -> None:
        """Connect, and check that the account is ours to use."""

    async def close(self) -> None:
        """Let go of every connection."""

    async def send(self, address: str, message: Message) -> str:
        """Send one message; returns the channel's id for it. Raises `SendFailed`."""


class WebhookChannel(Channel, Protocol):
    """A channel whose updates arrive over HTTP."""

    def trusts(self, headers: Any) -> bool:
        """Whether a request really comes from the channel's own servers (compared in constant time)."""

    async def handle(self, update: dict[str, Any], reception: Reception) -> dict[str, Any] | None:
        """Read one update and hand it on; returns, when it is durable, what the HTTP answer shall say (none: nothing)."""
