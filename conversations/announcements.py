"""What staff announce: the draft and what is wrong with it, its words for a family, and when not to disturb anyone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from conversations.words import T, Text, verbatim

TITLE = 100
WORDS = 1500
PLACE = 200
LINK = 300  # with labels in any language the whole stays under the shortest message limit of 4,096
FEW = 10
QUIET_FROM = time(20)
QUIET_UNTIL = time(8)


class State(StrEnum):
    """How far an announcement is. The audience is frozen on the way from scheduled to sending."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    DONE = "done"
    PAUSED = "paused"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Version:
    """An announcement's wording in one language."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom it is for, among those who asked to hear about the topic. An empty tuple means everyone.

    ``ages`` are age bands: with them, only those who said how old they are and agreed to be asked are meant.
    """

    areas: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """An announcement as staff wrote it. ``starts`` is a local date and time in ISO form, or empty.

    One that invites people to answer a ``question_set`` has its number; one about an ``event`` has that one's.
    """

    versions: Mapping[str, Version]
    language: str = "en"
    topic: str = "events"
    place: str = ""
    starts: str = ""
    link: str = ""
    event: int | None = None
    audience: Audience = field(default_factory=Audience)
    question_set: int | None = None

    def version(self, language: str) -> Version:
        """The wording for a reader of ``language``: theirs, or else the one it was written in."""
        return self.versions.get(language) or self.versions[self.language]


def problems(draft: Draft, today: date) -> dict[str, str]:
    """What must be put right before it can be sent: one sentence for each field, none when all is well.

    A wording's fields are named ``title_en`` and ``words_en``, by language.
    """
    found: dict[str, str] = {}
    for language, version in draft.versions.items():
        found |= _wording_problems(language, version)
    if draft.language not in draft.versions:
        found[f"title_{draft.language}"] = "Write a title."
        found[f"words_{draft.language}"] = "Write the message."
    if len(draft.place) > PLACE:
        found["place"] = f"The place is too long: {len(draft.place)} characters of at most {PLACE}."
    if draft.starts and (sentence := _starts_problem(draft.starts, today)):
        found["starts"] = sentence
    if draft.link and (sentence := link_problem(draft.link)):
        found["link"] = sentence
    return found


def _wording_problems(language: str, version: Version) -> dict[str, str]:
    found = {}
    if not version.title:
        found[f"title_{language}"] = "Write a title."
    elif len(version.title) > TITLE:
        found[f"title_{language}"] = f"The title is too long: {len(version.title)} characters of at most {TITLE}."
    if not version.words:
        found[f"words_{language}"] = "Write the message."
    elif len(version.words) > WORDS:
        found[f"words_{language}"] = f"The message is too long: {len(version.words):,} characters of at most {WORDS:,}."
    return found


def _starts_problem(starts: str, today: date) -> str | None:
    try:
        moment = datetime.fromisoformat(starts)
    except ValueError:
        return "This is not a date and time. Write it like 2026-05-30T10:00."
    if moment.tzinfo is not None:
        return "Write the local time, without a time zone."
    return "This day has passed." if moment.date() < today else None


def link_problem(link: str) -> str | None:
    """What is wrong with a web address; none when it is one."""
    if len(link) > LINK:
        return f"The link is too long: {len(link)} characters of at most {LINK}."
    try:
        parts = urlsplit(link)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname or any(letter.isspace() for letter in link):
        return "This is not a web address. It must begin with https:// or http://."
    return None


def compose(draft: Draft, language: str, when: str = "") -> tuple[Text, ...]:
    """The announcement as lines for a reader of ``language``. ``when`` is the start in that language's own words."""
    version = draft.version(language)
    lines = [verbatim(version.title), verbatim(""), verbatim(version.words)]
    details = [
        T("Where: {place}", place=draft.place) if draft.place else None,
        T("When: {when}", when=when) if when else None,
        T("Find out more: {link}", link=draft.link) if draft.link else None,
    ]
    if any(details):
        lines += [verbatim(""), *(line for line in details if line)]
    return (*lines, verbatim(""), T("To stop these messages, reply STOP."))


def about(count: int) -> str:
    """A number of people as staff are told it; a small one stays vague, so that nobody can be made out."""
    return f"fewer than {FEW} people" if count < FEW else f"{count:,} people"


# ---------------------------------------------------------------- time


class NoSuchTime(ValueError):
    """The clocks go forward and skip this time."""


def moment(local: datetime, timezone: str) -> datetime:
    """A local date and time, without a zone of its own, as a moment in UTC. Raises `NoSuchTime`.

    A time that the clocks pass twice is the first of the two.
    """
    zone = ZoneInfo(timezone)
    found = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if found.astimezone(zone).replace(tzinfo=None) != local:
        raise NoSuchTime(
            f"The clocks go forward and skip {local:%H:%M} on {local.day} {local:%B %Y}. Choose another time."
        )
    return found


def not_before(now: datetime, timezone: str) -> datetime:
    """The first moment from ``now`` on, in UTC, that is not in the quiet hours of ``timezone``."""
    zone = ZoneInfo(timezone)
    local = now.astimezone(zone)
    if QUIET_UNTIL <= local.time() < QUIET_FROM:
        return now.astimezone(UTC)
    day = local.date() if local.time() < QUIET_UNTIL else date.fromordinal(local.toordinal() + 1)
    return datetime.combine(day, QUIET_UNTIL, zone).astimezone(UTC)
