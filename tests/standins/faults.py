"""What can go wrong at the Bot API, to be asked for in a test: ``api.fail("sendMessage", flood(2), cut())``."""

from __future__ import annotations

from dataclasses import dataclass

from tests.standins.limits import Refused, bad


@dataclass(frozen=True)
class Fault:
    """One fault, used up by one call. ``refusal`` comes instead of the work; the other two after it was done."""

    refusal: Refused | None = None
    wait: float = 0.0
    cut: bool = False


def flood(seconds: int) -> Fault:
    return Fault(Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds))


def blocked() -> Fault:
    return Fault(Refused(403, "Forbidden: bot was blocked by the user"))


def refused(description: str) -> Fault:
    return Fault(bad(description))


def migrated(chat_id: int) -> Fault:
    error = bad("group chat was upgraded to a supergroup chat")
    return Fault(Refused(error.status, error.description, migrate_to_chat_id=chat_id))


def broken(status: int = 502) -> Fault:
    return Fault(Refused(status, "Internal Server Error" if status == 500 else "Bad Gateway"))


def unauthorized() -> Fault:
    return Fault(Refused(401, "Unauthorized"))


def missing() -> Fault:
    return Fault(Refused(404, "Not Found"))


def conflict() -> Fault:
    return Fault(Refused(409, "Conflict: terminated by other getUpdates request"))


def slow(seconds: float) -> Fault:
    """The work is done, and the answer comes late."""
    return Fault(wait=seconds)


def cut() -> Fault:
    """The work is done, and the connection breaks before the answer."""
    return Fault(cut=True)
