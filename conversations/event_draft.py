"""An event as staff write it on the form, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.announcements import PLACE, TITLE, NoSuchTime, Version, link_problem, moment

WORDS = 1000
COST = 60
REASON = 200
LONGEST = timedelta(days=14)
FURTHEST = timedelta(days=750)
WEEK = timedelta(days=7)
NO_TIME = "This is not a date and time. Write it like 2026-05-30T10:00."


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What was written. ``area`` is none for all areas; ``starts`` and ``ends`` are local times in ISO form, or empty."""

    versions: Mapping[str, Version]
    language: str = "en"
    area: str | None = None
    place: str = ""
    starts: str = ""
    ends: str = ""
    cost: str = ""
    link: str = ""

    def version(self, language: str) -> Version:
        """The wording for a reader of ``language``: theirs, or else the one it was written in."""
        return self.versions.get(language) or self.versions[self.language]

    def a_week_later(self) -> EventDraft:
        """The same by the clocks of the next week, whatever the clocks do in between."""
        return replace(self, starts=_later(self.starts), ends=_later(self.ends))


def problems(draft: EventDraft, timezone: str, now: datetime) -> dict[str, str]:
    """What must be put right: one sentence for each field, none when all is well. Wordings are named by language."""
    found: dict[str, str] = {}
    for language, version in draft.versions.items():
        found |= _wording_problems(language, version)
    if draft.language not in draft.versions:
        found[f"title_{draft.language}"] = "Write a title."
    for name, longest, words in (("place", PLACE, draft.place), ("cost", COST, draft.cost)):
        if len(words) > longest:
            found[name] = f"This is too long: {len(words)} characters of at most {longest}."
    if draft.link and (sentence := link_problem(draft.link)):
        found["link"] = sentence
    return found | _time_problems(draft, timezone, now)


def _wording_problems(language: str, version: Version) -> dict[str, str]:
    found = {}
    if not version.title:
        found[f"title_{language}"] = "Write a title."
    elif len(version.title) > TITLE:
        found[f"title_{language}"] = f"The title is too long: {len(version.title)} characters of at most {TITLE}."
    if len(version.words) > WORDS:
        found[f"words_{language}"] = f"This is too long: {len(version.words):,} characters of at most {WORDS:,}."
    return found


def _time_problems(draft: EventDraft, timezone: str, now: datetime) -> dict[str, str]:
    name = "starts"
    try:
        starts_at = at(draft.starts, timezone)
        name = "ends"
        ends_at = at(draft.ends, timezone) if draft.ends else None
    except ValueError as error:
        missing = name == "starts" and not draft.starts
        return {name: "Say when it starts." if missing else _sentence(error)}
    if starts_at <= now:
        return {"starts": "This time has passed. Choose a later one."}
    if starts_at > now + FURTHEST:
        return {"starts": "This is more than two years away. Check the year."}
    if ends_at and not starts_at < ends_at <= starts_at + LONGEST:
        too_long = ends_at > starts_at
        return {
            "ends": "It lasts more than two weeks. Check the dates." if too_long else "It must end after it starts."
        }
    return {}


def at(local: str, timezone: str) -> datetime:
    """A local time in ISO form as a moment in UTC. Raises ValueError, and `NoSuchTime` where the clocks skip it."""
    naive = datetime.fromisoformat(local)
    if naive.tzinfo is not None:
        raise ValueError
    try:
        return moment(naive, timezone)
    except OverflowError:
        raise ValueError from None


def local(at: datetime, timezone: str) -> datetime:
    """A moment as the clocks of a time zone show it, without a zone of its own."""
    return at.astimezone(ZoneInfo(timezone)).replace(tzinfo=None)


def _sentence(error: ValueError) -> str:
    return str(error) if isinstance(error, NoSuchTime) else NO_TIME


def _later(local: str) -> str:
    return (datetime.fromisoformat(local) + WEEK).isoformat(timespec="minutes") if local else ""
