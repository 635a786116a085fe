"""What a safeguarding lead can do with a case: one small form each, and how it is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.alerting import ZONE, moment
from storage.cases import SHORTEST_REASON

LONGEST = 4_000  # characters of a field
NOT_CLOSED, CLOSED = frozenset({"open", "acknowledged"}), frozenset({"closed"})


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. ``kind``: text, long, moment or choice; ``shortest``: characters at least."""

    name: str
    label: str
    hint: str = ""
    kind: str = "text"
    choices: tuple[str, ...] = ()
    shortest: int = 1


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do: its kind in the log, what opens its form, its button, what it is for, and in which states."""

    kind: str
    title: str
    button: str
    about: str
    fields: tuple[Field, ...]
    states: frozenset[str] = NOT_CLOSED


REASON = Field("reason", "Reason", kind="long")
ACTS = (
    Act(
        "decided",
        "Write down a decision",
        "Save the decision",
        "What was decided, and why.",
        (Field("decision", "Decision", kind="long"), REASON),
    ),
    Act(
        "shared",
        "Write down what was shared",
        "Save what was shared",
        "The record must say with whom something was shared, and why.",
        (
            Field("with", "With whom", "Agency, name and role."),
            Field("when", "When", "Local time.", kind="moment"),
            Field("why", "What was shared, and why", kind="long"),
            Field(
                "consent",
                "Did the person agree to it?",
                kind="choice",
                choices=("Yes", "No", "They were not asked"),
            ),
            Field("consent_why", "Why with or without their agreement", kind="long"),
        ),
    ),
    Act(
        "not_shared",
        "Write down why nothing was shared",
        "Save the reason",
        "The record must say why something was not shared, too.",
        (Field("why", "Why nothing was shared", kind="long"),),
    ),
    Act("note", "Add a note", "Save the note", "Facts, advice that you took, or a different view.", (
        Field("text", "Note", kind="long"),
    )),
    Act(
        "cleared",
        "Release the words",
        "Release the words",
        "What the person said is held back from themes, quotes, exports and other staff. Release it only if it is no sign of danger.",
        (REASON,),
    ),
    Act(
        "linked",
        "See whose account it is",
        "Show the account",
        "You see it once. The reason is kept in this log and the audit log, and the lead and the deputy are both told.",
        (Field("reason", "Reason", f"At least {SHORTEST_REASON} characters.", kind="long", shortest=SHORTEST_REASON),),
        NOT_CLOSED | CLOSED,
    ),
    Act("closed", "Close the case", "Close the case", "It can be opened again. New words open a new case.", (REASON,)),
    Act("reopened", "Open the case again", "Open it again", "", (REASON,), CLOSED),
)  # fmt: skip
ACKNOWLEDGE = Act("acknowledged", "", "I have seen it and am acting on it", "", (), frozenset({"open"}))
BY_KIND = {act.kind: act for act in (*ACTS, ACKNOWLEDGE)}


def possible(state: str) -> list[Act]:
    """What can be done with a case in a state, except to acknowledge it."""
    return [act for act in ACTS if state in act.states]


def typed(act: Act, fields: Any) -> tuple[dict[str, str], dict[str, str]]:
    """What was typed, and what is wrong with it, one sentence for each field."""
    given = {field.name: _text(fields.get(field.name, "")) for field in act.fields}
    wrong = {field.name: problem for field in act.fields if (problem := _problem(field, given[field.name]))}
    return given, wrong


def details(act: Act, given: Mapping[str, str]) -> dict[str, str]:
    """What was typed as the log keeps it: moments in words."""
    kinds = {field.name: field.kind for field in act.fields}
    return {name: moment(_moment(text)) if kinds[name] == "moment" else text for name, text in given.items()}


def _problem(field: Field, text: str) -> str:
    if not text:
        return "Choose one." if field.kind == "choice" else "Write something here."
    if len(text) < field.shortest:
        return f"Say a little more: at least {field.shortest} characters."
    if len(text) > LONGEST:
        return f"This is too long. Say it in at most {LONGEST:,} characters."
    if field.kind == "choice" and text not in field.choices:
        return "Choose one of these."
    if field.kind == "moment":
        try:
            _moment(text)
        except ValueError:
            return "This is not a date and time. Write it like 2026-05-30T10:00."
    return ""


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def _text(value: object) -> str:
    """One field, without what no database can keep."""
    if not isinstance(value, str):
        return ""
    return re.sub("[\x00\ud800-\udfff]", "", value).replace("\r\n", "\n").strip()
