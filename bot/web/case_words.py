"""What the pages about safeguarding cases say of a case and of each line of its log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from babel.dates import format_timedelta

from bot.alerting import STAFF_LOCALE, ZONE, language, moment
from conversations.risks import Risk, Tier
from storage.cases import Case, Entry
from storage.summaries import AGES

HOME = "/staff/cases"
LONGEST_ID = 9  # digits: more would not fit the column

TIERS = {  # by tier: what it is called, and its badge
    Tier.IMMINENT.value: ("Imminent", "bad"),
    Tier.SERIOUS.value: ("Serious", "care"),
    Tier.CONCERN.value: ("Concern", "heather"),
}
STATES = {"open": ("Not acknowledged", "care"), "acknowledged": ("Acknowledged", "teal"), "closed": ("Closed", "good")}
RISKS = {risk.value: risk.value.replace("_", " ").capitalize() for risk in Risk} | {"self_harm": "Self-harm"}

HEADINGS = {
    "flagged": "Words were flagged",
    "alerted": "An alert was sent",
    "escalated": "Nobody had acknowledged it: both were alerted",
    "viewed": "The case was opened",
    "acknowledged": "Acknowledged",
    "decided": "A decision",
    "shared": "Shared with others",
    "not_shared": "Not shared",
    "note": "A note",
    "cleared": "The words were released",
    "linked": "The account was looked at",
    "exported": "The record was printed or downloaded",
    "closed": "Closed",
    "reopened": "Opened again",
}
LABELS = {
    "decision": "Decision",
    "reason": "Reason",
    "with": "With whom",
    "when": "When",
    "why": "Why",
    "consent": "Agreed to by the person",
    "consent_why": "Why with or without agreement",
    "text": "",
    "way": "As",
}
ROUNDS = {
    "new": "a new case",
    "graver": "it became graver",
    "again": "more was written",
    "escalation": "not acknowledged",
}
ROUNDS |= {"break_glass": "somebody looked at the account"}
WHO = {"lead": "the safeguarding lead", "deputy": "the deputy"}
BY = {"email": "by e-mail", "telegram": "by Telegram", "demo": "only here: a demo alerts nobody"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a log as it is shown: what happened, when, who did it, what the person said, and what staff wrote."""

    heading: str
    at: str
    name: str
    words: str
    facts: Sequence[tuple[str, str]]
    kind: str


def number(given: str) -> int | None:
    """An id from an address; none when it cannot be one."""
    return int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None


def lines(entries: Iterable[Entry]) -> list[Line]:
    """A log in words. Openings by one person in a row are one line, with how many they were."""
    found: list[Line] = []
    row: list[Entry] = []
    for entry in entries:
        if row and (entry.kind, entry.name) != (row[0].kind, row[0].name):
            found.append(_viewed(row))
            row = []
        if entry.kind == "viewed":
            row.append(entry)
        else:
            found.append(_line(entry))
    return [*found, *([_viewed(row)] if row else [])]


def _viewed(row: Sequence[Entry]) -> Line:
    times = f"Opened {len(row)} times" if len(row) > 1 else HEADINGS["viewed"]
    until = f" to {moment(row[-1].at)}" if len(row) > 1 else ""
    return Line(times, moment(row[0].at) + until, row[0].name, "", (), "viewed")


def _line(entry: Entry) -> Line:
    return Line(
        HEADINGS.get(entry.kind, entry.kind), moment(entry.at), entry.name, entry.words, facts(entry), entry.kind
    )


def facts(entry: Entry) -> list[tuple[str, str]]:
    """The details of a line, each with its label (empty: it needs none)."""
    about = entry.details
    if entry.kind == "flagged":
        return [("Tier", tier(about["tier"])), ("Kind", risk(about["kind"])), ("Seen by", seen_by(about))]
    if entry.kind == "alerted":
        told = f"{WHO.get(about['who'], about['who'])}, {BY.get(about['channel'], about['channel'])}"
        return [("To", told), ("Because", ROUNDS.get(about["round"], about["round"]))]
    return [(label, str(about[name])) for name, label in LABELS.items() if about.get(name)]


def seen_by(about: Mapping[str, Any]) -> str:
    """By which rule of the program, or that a person found it."""
    rule, version = about["rule"], about["version"]
    return f"the program (rule “{rule}”, version {version})" if version else str(rule)


def tier(code: str) -> str:
    """A tier's name."""
    return TIERS.get(code, (code, ""))[0]


def risk(code: str) -> str:
    """The name of what somebody may be in danger of."""
    return RISKS.get(code, code)


def about(case: Case, area_names: Mapping[str, str]) -> list[tuple[str, str]]:
    """What is known of whose case it is, each with its label. It is not who they are."""
    return [
        ("Age", AGES.get(case.age_band, "Not said")),
        ("Area", area_names.get(case.area or "", case.area or "Not said")),
        ("Language", language(case.language)),
        ("First flagged", moment(case.opened_at)),
    ]


def since(then: datetime, now: datetime) -> str:
    """How long ago, roughly."""
    gone = max(now - then, timedelta())
    return f"{format_timedelta(gone, threshold=1.5, locale=STAFF_LOCALE)} ago"


def local(at: datetime) -> str:
    """A moment as a form's field has it, in local time."""
    return f"{at.astimezone(ZONE):%Y-%m-%dT%H:%M}"
