"""Who has checked the words of a language: locales/CODE/review.toml, by group of messages.

    [safety_and_privacy]
    state = "reviewed"
    by = "the reader's name"
    role = "what makes them fit to judge: speaks it at home, and is a child protection social worker"
    on = 2026-11-22
    digest = "…"

The digest is of the words that were read. When one of them is changed afterwards, the group counts as drafted again.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message

from bot.catalogues import files, groups
from bot.catalogues.files import LOCALES, BadWording
from bot.catalogues.groups import Group

DIGEST = 16  # hexadecimal digits, of SHA-256


class State(StrEnum):
    """How far the words of a group may be trusted."""

    WRITTEN = "written by the project"
    REVIEWED = "reviewed"
    CHANGED = "changed since reviewed"
    DRAFTED = "machine-drafted"

    @property
    def is_checked(self) -> bool:
        """Whether somebody who can judge them stands for them."""
        return self in {State.WRITTEN, State.REVIEWED}


@dataclass(frozen=True, slots=True)
class Review:
    """What is known of one group of messages in one language."""

    state: State = State.DRAFTED
    by: str = ""
    role: str = ""
    on: date | None = None
    digest: str = ""

    def now(self, fingerprint: str) -> Review:
        """The review as it stands for the words of today, by their digest."""
        if self.state is State.REVIEWED and self.digest != fingerprint:
            return Review(State.CHANGED, self.by, self.role, self.on, self.digest)
        return self


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A language's groups, each with its review as it stands today."""

    groups: Mapping[Group, Review] = field(default_factory=dict)

    @property
    def is_safe_for_children(self) -> bool:
        """Whether a named person stands for the words about safety and privacy (or the project itself, in English)."""
        return self.groups.get(Group.SAFETY, Review()).state.is_checked


def digest(messages: Iterable[Message]) -> str:
    """A fingerprint of messages with their translations."""
    said = sorted((*files.wording(each), *files.forms(each), "fuzzy" if each.fuzzy else "") for each in messages)
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:DIGEST]


def reviewed(language: str, catalogue: Catalog, english: Catalog, folder: Path = LOCALES) -> Reviewed:
    """How far the words of a language may be trusted. Raises `BadWording` when its review.toml is wrong."""
    written = read(language, folder)
    digests = _digests(catalogue, english)
    return Reviewed({group: written.get(group, Review()).now(digests[group]) for group in Group})


@lru_cache(maxsize=32)
def _digests(catalogue: Catalog, english: Catalog) -> Mapping[Group, str]:
    """The fingerprint of each group of a catalogue, which is known by being that very object."""
    return {group: digest(messages) for group, messages in groups.by_group(catalogue, english).items()}


def path(language: str, folder: Path = LOCALES) -> Path:
    """Where the review of a language is written down."""
    return folder / language / "review.toml"


def read(language: str, folder: Path = LOCALES) -> Mapping[Group, Review]:
    """What is written down. A language without a file is drafted."""
    file = path(language, folder)
    if not file.exists():
        return {}
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
        return {Group(name): _review(each) for name, each in told.items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:  # TOML's own errors are ValueErrors
        raise BadWording(f"{file}: {error}") from None


def _review(told: Mapping[str, Any]) -> Review:
    review = Review(**{**told, "state": State(told["state"])})
    if review.state is State.REVIEWED and not (review.by and review.role and review.on and review.digest):
        raise ValueError("a reviewed group needs by, role, on and digest; `python -m bot sign` writes them")
    return review


def sign(language: str, group: Group, by: str, role: str, on: date, folder: Path = LOCALES) -> None:
    """Write down that somebody has read a group of messages, as they are now. Raises `BadWording`."""
    catalogue, english = files.read(language, folder), files.read(files.ENGLISH, folder)
    messages = groups.by_group(catalogue, english)[group]
    unsaid = sum(not files.is_translated(each) for each in messages)
    if not messages or unsaid:
        raise BadWording(
            f"{files.path(language, folder)}: {unsaid or 'all'} of this group's messages are not translated"
        )
    signed = {**read(language, folder), group: Review(State.REVIEWED, by, role, on, digest(messages))}
    write(language, signed, folder)


def write(language: str, reviews: Mapping[Group, Review], folder: Path = LOCALES) -> None:
    """Write a language's review.toml anew."""
    path(language, folder).write_text(_written(reviews), encoding="utf-8")


def _written(reviews: Mapping[Group, Review]) -> str:
    """Reviews as TOML, every group in its order. A TOML string is quoted as a JSON string is."""
    parts = []
    for group in Group:
        review = reviews.get(group, Review())
        lines = [f"[{group}]", f'state = "{review.state}"']
        if review.state is State.REVIEWED and review.on:
            lines += [f"{name} = {json.dumps(getattr(review, name), ensure_ascii=False)}" for name in ("by", "role")]
            lines += [f"on = {review.on.isoformat()}", f'digest = "{review.digest}"']
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"
