"""How far a person is: a stack of flows, the answers that conditions look at, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

REMEMBERED = 4096  # places; there are not many more, and every turn reads the same dozen


class Frame(NamedTuple):
    """A place in a flow."""

    flow: str
    step: str


def written(frames: Iterable[Frame]) -> str:
    """A place as it is kept: "welcome.find_help what_matters.own". Read a third as quickly as lists within lists."""
    return " ".join(map(".".join, frames))


def read(place: str | Sequence[Sequence[str]]) -> tuple[Frame, ...]:
    """The other way round; an earlier version wrote lists."""
    return _split(place) if isinstance(place, str) else tuple(map(Frame._make, place))


@lru_cache(REMEMBERED)
def _split(place: str) -> tuple[Frame, ...]:
    return tuple([Frame._make(frame.split(".")) for frame in place.split()])


@dataclass(frozen=True, slots=True)
class Progress:
    """Where someone is, between two turns. It goes to and comes from JSON.

    ``frames``: the flows being held, the innermost last; none when everything is said.
    ``answers``: "flow.question" to value. ``trail``: the places of earlier questions, `written`, for going back.
    ``sessions`` counts how often a flow was begun, where it was more than once. ``tries`` and ``page`` belong
    to the question being asked; ``returned`` is the question that the person went back to. ``paused`` when the person
    wanted no more questions, until they write again. ``at`` is when the person last wrote; it is kept beside the rest, not within.
    """

    frames: tuple[Frame, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    trail: Sequence[str | Sequence[Sequence[str]]] = ()
    sessions: Mapping[str, int] = field(default_factory=dict)
    tries: int = 0
    page: int = 0
    returned: str = ""
    paused: bool = False
    at: datetime | None = None

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return {
            "frames": written(self.frames),
            "answers": self.answers,
            "trail": self.trail,
            "sessions": self.sessions,
            "tries": self.tries,
            "page": self.page,
            "returned": self.returned,
            "paused": self.paused,
        }

    @classmethod
    def from_json(cls, state: Mapping[str, Any], at: datetime | None = None) -> Progress:
        """From what `to_json` gave, in this version of the program or an earlier one."""
        frames, returned = read(state["frames"]), state.get("returned") or ""
        return cls(
            frames=frames,
            answers=state["answers"],
            trail=state["trail"],
            sessions=state.get("sessions", {}),
            tries=state["tries"],
            page=state["page"],
            returned=".".join(frames[-1]) if returned is True and frames else str(returned),
            paused=state["paused"],
            at=at,
        )
