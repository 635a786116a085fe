"""The form that an announcement is written on: from what was typed to a draft, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from conversations.announcements import Audience, Draft, NoSuchTime, Version, moment

Fields = Any  # aiohttp's MultiDictProxy of strings and files


class WrongTime(ValueError):
    """A time that nothing can be sent at; the message says why."""


def read(fields: Fields, languages: Iterable[str], areas: Iterable[str]) -> Draft:
    """What was typed, as a draft that may still have problems. Languages and areas that are not known are left out."""
    known = list(languages)
    written = {name: Version(text(fields, f"title_{name}"), text(fields, f"words_{name}")) for name in known}
    versions = {name: version for name, version in written.items() if version.title or version.words}
    return Draft(
        versions,
        language=next(iter(versions), known[0]),
        place=text(fields, "place"),
        starts=text(fields, "starts"),
        link=text(fields, "link"),
        event=_number(text(fields, "event")),
        audience=Audience(_chosen(fields, "area", areas), _chosen(fields, "language", known)),
    )


def send_at(fields: Fields, timezone: str, now: datetime) -> datetime:
    """When to send it, in UTC: now, or at a local date and time. Raises `WrongTime`."""
    if text(fields, "when") != "later":
        return now
    typed = text(fields, "at")
    try:
        local = datetime.fromisoformat(typed).replace(tzinfo=None)
        chosen = moment(local, timezone)
    except NoSuchTime as error:
        raise WrongTime(str(error)) from None
    except (ValueError, OverflowError):
        raise WrongTime(
            "Choose a date and a time to send it." if not typed else "This is not a date and time."
        ) from None
    if chosen <= now:
        raise WrongTime("This time has passed. Choose a later one, or send it now.")
    return chosen.astimezone(UTC)


def text(fields: Fields, name: str) -> str:
    """One field, without what no database can keep."""
    value = fields.get(name, "")
    if not isinstance(value, str):
        return ""
    return re.sub("[\x00\ud800-\udfff]", "", value).replace("\r\n", "\n").strip()


def _number(typed: str) -> int | None:
    return int(typed) if re.fullmatch(r"[1-9]\d{0,8}", typed, re.ASCII) else None


def _chosen(fields: Fields, name: str, known: Iterable[str]) -> tuple[str, ...]:
    chosen = set(fields.getall(name, ()))
    return tuple(value for value in known if value in chosen)
