"""The groups of messages that a reader checks and signs for, the gravest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, lru_cache

from babel.messages.catalog import Catalog, Message

from bot.catalogues import files
from conversations import flows
from conversations.flows import languages, stop, welcome
from conversations.model import Ask, AskChoice, Choice, Say, Step


class Group(StrEnum):
    """What a message is about. It belongs to the first of these that it fits."""

    SAFETY = "safety_and_privacy"
    TYPED = "buttons_and_typed_words"
    QUESTIONS = "questions"
    SERVICES = "services"
    NEWS = "events_and_news"
    REST = "everything_else"

    @property
    def heading(self) -> str:
        """The group's name for people."""
        return HEADINGS[self]


HEADINGS: Mapping[Group, str] = {
    Group.SAFETY: "Safety and privacy",
    Group.TYPED: "Buttons, and words people type",
    Group.QUESTIONS: "Questions",
    Group.SERVICES: "Services",
    Group.NEWS: "Events and news",
    Group.REST: "Everything else",
}

# The files whose messages belong to a group: a path begins with one of these.
_FILES: Mapping[Group, tuple[str, ...]] = {
    Group.SAFETY: (
        "conversations/flows/about_me.py",
        "conversations/flows/barriers.py",
        "conversations/flows/help_now.py",
        "conversations/flows/languages.py",
        "conversations/flows/privacy.py",
        "conversations/flows/stop.py",
        "conversations/flows/under_13.py",
        "conversations/flows/welcome.py",
        "conversations/flows/wellbeing",
        "conversations/safety",
    ),
    Group.TYPED: ("conversations/understanding", "bot/channels/"),
    Group.QUESTIONS: (
        "conversations/flows/what_matters.py",
        "conversations/flows/about_you.py",
        "conversations/flows/question_sets.py",
        "conversations/loading.py",
        "conversations/question_sets.py",
        "conversations/themes/",
    ),
    Group.SERVICES: ("conversations/flows/find_help.py", "conversations/flows/follow", "conversations/signposting/"),
    Group.NEWS: (
        "conversations/flows/events.py",
        "conversations/flows/heard_back.py",
        "conversations/flows/news.py",
        "conversations/announcements.py",
        "conversations/calendar.py",
        "conversations/diary.py",
        "conversations/going.py",
        "conversations/heard_back.py",
        "conversations/occasions.py",
    ),
}


def of(message: Message) -> Group:
    """The group of a message, by where it comes from and whether people press or type it."""
    places = [str(place) for place, _ in message.locations]
    if _comes_from(places, Group.SAFETY):
        return Group.SAFETY
    if files.wording(message)[0] in pressed_or_typed():
        return Group.TYPED
    return next((group for group in Group if _comes_from(places, group)), Group.REST)


def _comes_from(places: Iterable[str], group: Group) -> bool:
    return any(place.startswith(_FILES.get(group, ())) for place in places if _FILES.get(group))


@cache
def getting_acquainted() -> frozenset[str]:
    """The English of a greeting's and a goodbye's words: kept with safety, but about neither harm nor what is kept."""
    first = (step for flow in (languages.flow(()), welcome.FLOW) for step in _until_age(flow.steps))
    steps = (each for each in (*first, *stop.FLOW.steps) if isinstance(each, Say | Ask))
    return frozenset(line.msgid for step in steps for line in step.lines if line.translate)


def _until_age(steps: Iterable[Step]) -> Iterable[Step]:
    for step in steps:
        yield step
        if step.id == "age":
            return


@cache
def pressed_or_typed() -> frozenset[str]:
    """The English of every label and of every list of other ways to say it, in the conversations that are shipped."""
    said = [text for choice in _choices() for text in (choice.label, choice.also) if text is not None]
    return frozenset(text.msgid for text in said if text.translate)


@cache
def labels() -> frozenset[str]:
    """The English of everything that stands on a button."""
    return frozenset(choice.label.msgid for choice in _choices() if choice.label.translate)


def _choices() -> list[Choice]:
    """Every choice of the conversations that are shipped, with those that are off by default."""
    spoken = ((files.ENGLISH, "English"),)
    shipped = flows.conversation(organisation="", web="", spoken=spoken, wellbeing=True, adults_only=True)
    steps = [step for flow in shipped.flows.values() for step in flow.steps if isinstance(step, AskChoice)]
    return [choice for step in steps for choice in step.choices]


@lru_cache(maxsize=8)
def _homes(english: Catalog) -> Mapping[files.Wording, Group]:
    """The group of each message of a catalogue, which is known by being that very object."""
    return {files.wording(message): of(message) for message in files.messages(english)}


def by_group(catalogue: Catalog, english: Catalog) -> Mapping[Group, tuple[Message, ...]]:
    """A language's messages by group. The groups are those of the English catalogue, where each message comes from."""
    home = _homes(english)
    found: dict[Group, list[Message]] = {group: [] for group in Group}
    for message in files.messages(catalogue):
        found[home.get(files.wording(message), Group.REST)].append(message)
    return {group: tuple(each) for group, each in found.items()}
