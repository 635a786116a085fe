"""Events as a family sees them: what is on, who is coming, and when to remind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from conversations.announcements import not_before
from conversations.words import T, Text, verbatim

SHOWN = 3  # events in one message
REMINDED_AT = time(18)  # of the day before, by the clocks of the event's area
SPARE = timedelta(hours=3)  # nobody is reminded of what they have only just talked about
SHORT_LABEL = 20  # letters of a title on a button; WhatsApp shows no more
STEP = re.compile(r"(?:event|coming)\.([1-9]\d{0,8})")


class Coming(StrEnum):
    """What someone says to an event."""

    GOING = "going"
    MAYBE = "maybe"
    CANT = "cant"


REMIND = "remind"
CALENDAR = "calendar"

LABELS: Mapping[str, Text] = {
    Coming.GOING: T("I'm going"),
    Coming.MAYBE: T("Maybe"),
    Coming.CANT: T("Can't make it"),
    REMIND: T("Remind me"),
    CALENDAR: T("Add to calendar"),
}
TOLD = {
    Coming.GOING: T("You said: I'm going."),
    Coming.MAYBE: T("You said: maybe."),
    Coming.CANT: T("You said: I can't make it."),
}
NOTHING_ON = T("Nothing is on near you just now.")
STOPPING = T("To stop these messages, reply STOP.")
NOTED = {
    Coming.GOING: T("Good, you are going to {title}. I will remind you before it starts."),
    Coming.MAYBE: T("OK, maybe you will come to {title}. You can change it any time."),
    Coming.CANT: T("OK, you can't make it to {title}. You can change it any time."),
    REMIND: T("OK. I will remind you of {title} before it starts."),
    CALENDAR: T("Add {title} to your calendar: {web}/events/{event}.ics"),
}
NOTED_LATE = NOTED | {  # too late for a reminder
    Coming.GOING: T("Good, you are going to {title}. It starts soon."),
    REMIND: T("{title} starts too soon for a reminder."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """An event, in one person's language and by the clocks of its area.

    ``starts`` and ``ends`` are local times without a zone. ``area`` is the area's name, "" for all areas. ``answer`` is
    what the person said to it; ``can_remind``: a reminder that is asked for now comes before it starts.
    """

    id: int
    title: str
    starts: datetime
    ends: datetime | None = None
    words: str = ""
    place: str = ""
    area: str = ""
    cost: str = ""
    link: str = ""
    cancelled: bool = False
    reason: str = ""
    is_over: bool = False
    answer: str = ""
    can_remind: bool = False

    @property
    def is_open(self) -> bool:
        """Whether one can still say that one is coming."""
        return not (self.cancelled or self.is_over)

    @property
    def label(self) -> str:
        """The title as a button shows it."""
        return self.title if len(self.title) <= SHORT_LABEL else self.title[: SHORT_LABEL - 1].rstrip() + "…"


def event_of(step: str) -> int | None:
    """The event that the buttons of a message are about: those of news ("event.12") or of a question ("coming.12")."""
    found = STEP.fullmatch(step)
    return int(found[1]) if found else None


# ---------------------------------------------------------------- in words


def listed(number: int, occasion: Occasion) -> Iterator[Text]:
    """An event in a list: what it is, what it costs, when and where, and what the person said to it."""
    yield verbatim("{number}. {title}", number=number, title=occasion.title)
    if occasion.cancelled:
        yield cancelled(occasion)
    yield from facts(occasion)
    yield from _said(occasion)


def told(occasion: Occasion) -> Iterator[Text]:
    """Everything about one event."""
    yield verbatim("{title}", title=occasion.title)
    if occasion.cancelled:
        yield cancelled(occasion)
    elif occasion.is_over:
        yield T("This is over.")
    if occasion.words:
        yield verbatim("{words}", words=occasion.words)
    yield from facts(occasion)
    if occasion.link:
        yield T("Find out more: {link}", link=occasion.link)
    yield from _said(occasion)


def facts(occasion: Occasion) -> Iterator[Text]:
    """What an event costs, and when and where it is."""
    if occasion.cost:
        yield T("Cost: {cost}", cost=occasion.cost)
    yield when(occasion)
    if place := ", ".join(part for part in (occasion.place, occasion.area) if part):
        yield T("Where: {place}", place=place)


def when(occasion: Occasion) -> Text:
    """When an event is; its end is a mere time where that is on the same day."""
    starts, ends = occasion.starts, occasion.ends
    if ends is None:
        return T("When: {when}", when=starts)
    return T("When: {starts} to {ends}", starts=starts, ends=ends.time() if ends.date() == starts.date() else ends)


def cancelled(occasion: Occasion) -> Text:
    """That an event will not happen, and why if that is known."""
    if occasion.reason:
        return T("This is cancelled: {reason}", reason=occasion.reason)
    return T("This is cancelled.")


def _said(occasion: Occasion) -> Iterator[Text]:
    if occasion.is_open and occasion.answer:
        yield TOLD[Coming(occasion.answer)]


def noted(occasion: Occasion, value: str) -> Text:
    """The one line that answers a press of an event's button."""
    title = occasion.title
    if occasion.cancelled:
        return T("{title} is cancelled. Nobody needs to come.", title=title)
    if occasion.is_over:
        return T("{title} is over.", title=title)
    line = (NOTED if occasion.can_remind else NOTED_LATE)[value]
    return T(line.msgid, title=title, event=occasion.id)


def reminder(occasion: Occasion) -> tuple[Text, ...]:
    """What someone who is coming hears the day before."""
    return (
        T("This is to remind you of {title}.", title=occasion.title),
        *facts(occasion),
        T("If you can't come, just press the button."),
        STOPPING,
    )


def changed(occasion: Occasion) -> tuple[Text, ...]:
    """What someone who is coming hears when an event is moved or cancelled."""
    if occasion.cancelled:
        return (
            T("{title} is cancelled. Sorry about that.", title=occasion.title),
            *((verbatim("{reason}", reason=occasion.reason),) if occasion.reason else ()),
            T("It was on this day: {when}", when=occasion.starts),
            STOPPING,
        )
    return (
        T("There is a change to {title}. This is how it is now:", title=occasion.title),
        *facts(occasion),
        T("Can you still come?"),
        STOPPING,
    )


# ---------------------------------------------------------------- reminders


def reminding(starts_at: datetime, timezone: str) -> datetime:
    """The moment, in UTC, from which on people are reminded of an event: the evening before, by its own clocks."""
    day = date.fromordinal(starts_at.astimezone(ZoneInfo(timezone)).toordinal() - 1)
    return datetime.combine(day, REMINDED_AT, ZoneInfo(timezone)).astimezone(UTC)


def reminder_at(starts_at: datetime, timezone: str, asked_at: datetime) -> datetime | None:
    """When someone who asked at a moment is reminded; none if the event starts before people may be disturbed."""
    moment = not_before(max(reminding(starts_at, timezone), asked_at + SPARE), timezone)
    return moment if moment < starts_at else None
