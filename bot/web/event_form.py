"""The form that an event is written on: from what was typed to a draft."""

from __future__ import annotations

from collections.abc import Iterable

from bot.web.announcement_form import Fields, text
from conversations.announcements import Version
from conversations.event_draft import EventDraft


def read(fields: Fields, languages: Iterable[str], areas: Iterable[str]) -> EventDraft:
    """What was typed, as a draft that may still have problems. A language or area that is not known is left out."""
    known = list(languages)
    written = {name: Version(text(fields, f"title_{name}"), text(fields, f"words_{name}")) for name in known}
    versions = {name: version for name, version in written.items() if version.title or version.words}
    area = text(fields, "area")
    return EventDraft(
        versions,
        language=next(iter(versions), known[0]),
        area=area if area in set(areas) else None,
        place=text(fields, "place"),
        starts=text(fields, "starts"),
        ends=text(fields, "ends"),
        cost=text(fields, "cost"),
        link=text(fields, "link"),
    )
