"""What the engine itself says, whatever the conversation is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from conversations.events import DataRequested, Event, Media, Said
from conversations.model import Ask, AskArea, AskChoice
from conversations.words import N, T, Text, verbatim

BLANK = verbatim("")
SEEN = (Said, DataRequested)

GOODBYE = T("Bye for now. Write to me any time, or say MENU to see what I can do.")
WE_CHANGED = T("We changed our questions since you were here. What you told us is safe.")
WORDS_ONLY = T("I can't open pictures, voice notes or stickers. Please write it in words.")
NO_PIN = T("I don't use the place of your phone. Please choose an area, or type a postcode.")
ONLY_THE_WORDS = T("I can't open what you sent, but I read your words.")
INSTEAD = {
    Media.VOICE: T("I can't listen to voice notes. Please type it, or use the microphone on your keyboard."),
    Media.PICTURE: T("I can't look at pictures. Please tell me in words what is in it."),
    Media.STICKER: T("I can't read stickers. Please write it in words."),
    Media.PLACE: T("I can't use a pin on a map here. Please write it in words."),
    Media.CONTACT: T("Please don't send names or numbers of people. I did not keep it. Please write it in words."),
}
HAVE_IT = T("I have your answer to that one. To change it, say BACK.")
GONE_BUTTON = T("That button is from an old chat, and I keep nothing of it. Write to me any time to start anew.")
LOST = T("Sorry, I went round in circles. What you told us is safe.")
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
AREA_OR_POSTCODE = T("Please choose an area, or type a postcode like G40 1AA.")
SKIP_IT = T("Skip")
MORE_CHOICES = T("More choices")


def declined(media: Media | None) -> Text:
    """What to do instead of sending this."""
    return INSTEAD[media] if media else WORDS_ONLY


def too_long(longest: int) -> Text:
    """A message is longer than a question can take."""
    return T("That is too long for me. Please send it in parts of {longest} letters or fewer.", longest=longest)


def contact(words: str) -> tuple[Text, ...]:
    """How to reach the team of an area, in its own words."""
    return T("You can talk to a person in our team:"), verbatim(words)


def question(step: Ask, tries: int, place: tuple[int, int] | None) -> tuple[Text, ...]:
    """A question as it is put: with its place ("2 of 5"), and in easier forms after each reply that did not fit."""
    lines = step.again if tries and step.again else step.lines
    if isinstance(step, AskChoice) and (tries > 1 or (tries and not step.again)):
        lines = (*lines, PRESS)
    if isinstance(step, AskArea) and tries and not step.again:
        lines = (*lines, AREA_OR_POSTCODE)
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


def complaint_received(number: str, day: date) -> tuple[Text, ...]:
    """A complaint is kept, under a number to quote."""
    return (
        T("Thank you. We have your complaint. Its number is {number}.", number=number),
        T("Please keep that number. A person in our team reads it. We got it on {day}.", day=day),
    )


def receipt(code: str, day: date) -> tuple[Text, ...]:
    """That everything about somebody was deleted."""
    return (
        T("Your receipt is {code}, of {day}. Keep it if you like: it is all that is left.", code=code, day=day),
        # Said to everybody: on a shared phone it must not show who told us.
        T("If you told us that someone is not safe, the people who help keep that. It leads to nobody any more."),
    )


def slow_down() -> Text:
    """Somebody writes faster than anybody can be answered."""
    return T(
        "That was a lot in a short time. Please wait a moment, then send again. If somebody is in danger, call 999."
    )


def sorry_we_failed() -> Text:
    """Something went wrong on our side."""
    return T("Sorry, something went wrong on our side. What you wrote is safe. Please try again in a while.")
