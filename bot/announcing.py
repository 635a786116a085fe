"""An announcement in a reader's language, ready for the outbox: its wording translated, its date as people write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time

from bot.speech import FALLBACK, Speech
from conversations.announcements import Draft, compose
from conversations.events import Button, Said
from conversations.flows import question_sets
from conversations.occasions import LABELS, Coming, Occasion, changed, reminder
from conversations.words import Text


def renderer(speech: Speech) -> Callable[[Draft, str], dict[str, Any]]:
    """What `storage.announcements.freeze` needs to write a message."""

    def render(draft: Draft, language: str) -> dict[str, Any]:
        # One reader's language that is no longer spoken must not keep the news from everyone else.
        spoken = language if language in speech.languages else FALLBACK
        lines = compose(draft, language, when(draft.starts, speech.locale(spoken)))
        if draft.question_set is not None:
            return speech.body(question_sets.invitation(lines, draft, language), spoken)
        said = Said(lines) if draft.event is None else _answerable(lines, draft.event)
        return speech.body(said, spoken)

    return render


def reminding(speech: Speech) -> Callable[[Occasion, str], dict[str, Any]]:
    """What `storage.event_news.remind` needs to write a message."""
    return _telling(speech, reminder)


def telling_of_changes(speech: Speech) -> Callable[[Occasion, str], dict[str, Any]]:
    """What `storage.event_news.change` and `cancel` need to write a message."""
    return _telling(speech, changed)


def _telling(speech: Speech, say: Callable[[Occasion], tuple[Text, ...]]) -> Callable[[Occasion, str], dict[str, Any]]:
    def render(occasion: Occasion, language: str) -> dict[str, Any]:
        spoken = language if language in speech.languages else FALLBACK
        lines = say(occasion)
        return speech.body(_answerable(lines, occasion.id) if occasion.is_open else Said(lines), spoken)

    return render


def _answerable(lines: tuple[Text, ...], event: int) -> Said:
    """A message with buttons that say whether one is coming; they work for as long as there is the event."""
    return Said(lines, tuple(Button(answer, LABELS[answer]) for answer in Coming), f"event.{event}")


def when(starts: str, locale: Locale) -> str:
    """A local date and time in ISO form as people of a language write it; "" stays ""."""
    if not starts:
        return ""
    moment = datetime.fromisoformat(starts)
    return f"{format_date(moment, 'full', locale)}, {format_time(moment, 'short', locale=locale)}"
