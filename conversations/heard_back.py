"""You said, we did: what families said, what is done about it, and how both are told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from conversations.words import T, Text, verbatim

TOPIC = "heard_back"  # of the announcements that tell it; asked for by itself
HEARD, REASON, OWNER = 400, 800, 80  # letters at most
LATEST = 3  # told at a time


class Decision(StrEnum):
    """What the team answered."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


ANSWERS = {
    Decision.YES: T("Our answer: yes."),
    Decision.PARTLY: T("Our answer: partly."),
    Decision.NO: T("Our answer: no."),
}
TITLE = T("You told us. Here is our answer.")
NOTHING_YET = T("There is no reply yet. When our team has one, you can read it here.")


@dataclass(frozen=True, slots=True)
class Version:
    """What families said and why the team answered so, in one language."""

    heard: str
    reason: str


@dataclass(frozen=True, slots=True)
class HeardBack:
    """One thing that families said, with the answer to it. ``area`` none: for all. ``owner`` is a role, never a name."""

    versions: Mapping[str, Version]
    decision: Decision = Decision.YES
    language: str = "en"
    area: str | None = None
    owner: str = ""
    due: date | None = None
    done: bool = False

    def version(self, language: str) -> Version:
        """The wording for a reader of ``language``: theirs, or else the one it was written in."""
        return self.versions.get(language) or self.versions[self.language]


def problems(written: HeardBack) -> dict[str, str]:
    """What must be put right before it can be kept: one sentence for each field, none when all is well."""
    found: dict[str, str] = {}
    for language, version in written.versions.items():
        found |= _too_long(f"heard_{language}", version.heard, HEARD, "Write what families said.")
        found |= _too_long(f"reason_{language}", version.reason, REASON, "Write why, and what happens now.")
    if written.language not in written.versions:
        found[f"heard_{written.language}"] = "Write what families said."
        found[f"reason_{written.language}"] = "Write why, and what happens now."
    if len(written.owner) > OWNER:
        found["owner"] = f"This is too long: {len(written.owner)} characters of at most {OWNER}."
    return found


def _too_long(field: str, words: str, most: int, missing: str) -> dict[str, str]:
    if not words:
        return {field: missing}
    return {field: f"This is too long: {len(words)} characters of at most {most}."} if len(words) > most else {}


def lines(news: Sequence[HeardBack], language: str) -> tuple[Text, ...]:
    """The news for a reader of ``language``, an empty line between; that there is none, when there is none."""
    if not news:
        return (NOTHING_YET,)
    told: list[Text] = []
    for each in news:
        told += [*([verbatim("")] if told else []), *_one(each, language)]
    return tuple(told)


def _one(told: HeardBack, language: str) -> Iterator[Text]:
    version = told.version(language)
    yield T("You said: {heard}", heard=version.heard)
    yield ANSWERS[told.decision]
    yield verbatim("{reason}", reason=version.reason)
    if told.owner:
        yield T("Who does it: {owner}", owner=told.owner)
    if told.done:
        yield T("It is done.")
    elif told.due:
        yield T("We plan to do it by {day}.", day=told.due)
