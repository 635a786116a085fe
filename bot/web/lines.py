"""A line of the talk as the page shows it: safe HTML, its language and direction, and when it was said."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton, format_time

from bot.speech import Speech, direction
from bot.web.linked import isolated, linked
from storage.announcements import TIMEZONE
from storage.transcript import Line

HERE = ZoneInfo(TIMEZONE)


def shown(line: Line, speech: Speech, language: str) -> dict[str, Any]:
    """A line for the template and the browser; ``language`` is the page's."""
    return {
        "key": line.key,
        "who": line.who,
        "text": line.text,
        "html": linked(line.text) if line.who == "bot" else isolated(line.text),
        "buttons": [
            {"value": value, "label": label, "language": _language_of(line.step, value)}
            for value, label in line.buttons
        ],
        "step": line.step,
        "language": line.language,
        # What a person wrote shows its direction by itself; ours may begin with a name in other letters.
        "direction": direction(line.language) if line.language in speech.catalogues else "auto",
        "at": line.at.isoformat(),
        "time": moment(line.at, speech.locale(language)),
    }


def _language_of(step: str, value: str) -> str:
    """The language that a button is written in, where that is what it stands for."""
    return value if step.endswith("language") and re.fullmatch("[a-z]{2,3}", value) else ""


def moment(at: datetime, locale: Locale, now: datetime | None = None) -> str:
    """When something was said, on the clock here: the time, and the day unless it is today's."""
    at = at.astimezone(HERE)
    time = format_time(at, "HH:mm", locale=locale)  # as shops and buses here write it; a.m. and p.m. are English
    if at.date() == (now or datetime.now(UTC)).astimezone(HERE).date():
        return time
    return f"{format_skeleton('MMMd', at, locale=locale)}, {time}"
