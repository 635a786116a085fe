"""An announcement in a reader's language, ready for the outbox: its wording translated, its date as people write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time

from bot.speech import FALLBACK, Speech
from conversations.announcements import Draft, compose
from conversations.events import Said


def renderer(speech: Speech) -> Callable[[Draft, str], dict[str, Any]]:
    """What `storage.announcements.freeze` needs to write a message."""

    def render(draft: Draft, language: str) -> dict[str, Any]:
        # One reader's language that is no longer spoken must not keep the news from everyone else.
        spoken = language if language in speech.languages else FALLBACK
        return speech.body(Said(compose(draft, language, when(draft.starts, speech.locale(spoken)))), spoken)

    return render


def when(starts: str, locale: Locale) -> str:
    """A local date and time in ISO form as people of a language write it; "" stays ""."""
    if not starts:
        return ""
    moment = datetime.fromisoformat(starts)
    return f"{format_date(moment, 'full', locale)}, {format_time(moment, 'short', locale=locale)}"
