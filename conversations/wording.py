"""What the engine itself says, whatever the conversation is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from conversations.events import DataRequested, Event, Said
from conversations.model import Ask, AskChoice
from conversations.words import N, T, Text, verbatim

BLANK = verbatim("")
SEEN = (Said, DataRequested)

GOODBYE = T("Bye for now. Write to me any time, or say MENU to see what I can do.")
WELCOME_BACK = T("Welcome back. Let us go on where we were.")
WE_CHANGED = T("We changed our questions since you were here. What you told us is safe.")
WORDS_ONLY = T("I can't open pictures, voice notes or stickers. Please write it in words.")
OLD_BUTTON = T("That button is from an earlier question. To change your last answer, say BACK.")
IN_A_FEW_WORDS = T("Thank you. Could you tell me in a few words? You can also say SKIP.")
OUTSIDE = T("You live outside the areas we work in. You are welcome here all the same.")
SORRY = T("Sorry, I did not understand that.")
NO_SUCH_POSTCODE = T("I can't find that postcode. Please check it, or try just the first part.")
NEVER_MIND = T("Never mind. I kept what you wrote. Let us go on.")
NEEDED = T("I need an answer to this one before we go on. You can also say STOP.")
NOTHING_BEFORE = T("There is nothing before this.")
BACK_WE_GO = T("OK, back we go.")
PRESS = T("Please press a button, or write its number.")
SKIP_IT = T("Skip")
MORE_CHOICES = T("More choices")


def too_long(longest: int) -> Text:
    """A message is longer than a question can take."""
    return T("That is too long for me. Please send it in parts of {longest} letters or fewer.", longest=longest)


def contact(words: str) -> tuple[Text, ...]:
    """How to reach the team of an area, in its own words."""
    return T("You can talk to a person in our team:"), verbatim(words)


def question(step: Ask, tries: int, place: tuple[int, int] | None) -> tuple[Text, ...]:
    """A question as it is put: with its place ("2 of 5"), and in easier forms after each reply that did not fit."""
    lines = step.again if tries and step.again else step.lines
    if tries > 1 and isinstance(step, AskChoice):
        lines = (*lines, PRESS)
    if place is None:
        return lines
    return (T("{place} of {total}", place=place[0], total=place[1]), *lines)


def joined(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events of a turn, with what is said in a row joined into one message, whatever else happens in between."""
    told: list[Event] = []
    last, place = None, 0  # of what the person sees
    for event in events:
        if isinstance(event, Said) and isinstance(last, Said) and not (last.buttons or last.apart or event.apart):
            del told[place]
            told.append(Said((*last.lines, BLANK, *event.lines), event.buttons, event.step))
        else:
            told.append(event)
        if isinstance(event, SEEN):
            last, place = told[-1], len(told) - 1
    return tuple(told)


def kept_about_you(since: date, language: str, messages: int, answers: int) -> tuple[Text, ...]:
    """What is kept about someone, in a few lines; the facts follow in `kept_facts`."""
    return (
        T("This is what I keep about you. You first wrote on {since}.", since=since),
        T("Language: {language}", language=language),
        N("{n} message from you", "{n} messages from you", messages),
        N("{n} answer", "{n} answers", answers),
    )


def kept_facts(age: Text | None, place: str | None, *, news: bool) -> tuple[Text, ...]:
    """What is known of someone, one line each; nothing is said of what is not known."""
    lines = []
    if age:
        lines.append(T("Age: {age}", age=age))
    if place:
        lines.append(T("Where you live, roughly: {place}", place=place))
    lines.append(T("News of events: yes") if news else T("News of events: no"))
    return tuple(lines)


def sorry_we_failed() -> Text:
    """Something went wrong on our side."""
    return T("Sorry, something went wrong on our side. What you wrote is safe. Please try again in a while.")
