"""Reads every English wording for families as a tired parent would: how hard it is, how long, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from babel.messages.catalog import Catalog, Message

from bot.catalogues import extraction, files, groups
from conversations import plain_language
from conversations.conversation import Conversation
from conversations.plain_language import HARDEST_GRADE, LONGEST_SENTENCE

LABEL_WORDS = 5  # more than so many words are read as a sentence, whatever they end with
ENDS = (".", "?", "!", "…", ":")
# Asked in the words of those who made the questions (the Office for National Statistics), or their attribution.
QUOTED = ("conversations/flows/wellbeing.py",)
LISTS = ("conversations/understanding", "conversations/vocabulary")


@dataclass(frozen=True, slots=True)
class Score:
    """How plain one message is. ``place`` is the file that it is in, or the flow and step that say it."""

    words: str
    place: str
    grade: float
    longest: int
    jargon: tuple[str, ...]

    @property
    def faults(self) -> tuple[str, ...]:
        """What a family would stumble over."""
        if self.place.startswith(QUOTED):
            return ()
        found = [f"“{word}” is jargon" for word in self.jargon]
        if self.grade > HARDEST_GRADE:
            found.append(f"grade {self.grade} is above {HARDEST_GRADE:g}")
        if self.longest > LONGEST_SENTENCE:
            found.append(f"a sentence has {self.longest} words, more than {LONGEST_SENTENCE}")
        return tuple(found)


def score(words: str, place: str = "") -> Score:
    """The score of a message. A label of a few words has no grade: it is no sentence."""
    is_label = len(words.split()) <= LABEL_WORDS and not words.rstrip().endswith(ENDS)
    grade = 0.0 if is_label else plain_language.grade(words)
    return Score(words, place, grade, plain_language.longest_sentence(words), plain_language.jargon(words))


def scores(template: Catalog | None = None) -> list[Score]:
    """Every English wording that families read, the hardest first. Words that people type are no wording."""
    typed = groups.pressed_or_typed() - groups.labels()
    found = [
        score(form, ", ".join(_places(message)))
        for message in files.messages(template or extracted())
        if not _is_list(message, typed)
        for form in _english(message)
    ]
    return sorted(found, key=lambda each: (len(each.faults), each.grade), reverse=True)


def extracted() -> Catalog:
    """What the code says today, whether or not the catalogues have it yet."""
    return extraction.extracted()


def messages_of(conversation: Conversation) -> Iterator[Score]:
    """Every message of a conversation as it is sent: the lines of a step together."""
    for flow in conversation.flows.values():
        for step in flow.steps:
            for lines in step.wordings():
                said = " \n".join(line.msgid for line in lines if line.translate)
                if said.strip():
                    yield score(said, f"{flow.name}.{step.id}")


def grades(conversation: Conversation) -> dict[str, float]:
    """The grade of each flow: of all that it says, read in one go."""
    said: dict[str, list[str]] = {}
    for each in messages_of(conversation):
        said.setdefault(each.place.partition(".")[0], []).append(each.words)
    return {name: plain_language.grade("\n".join(words)) for name, words in said.items()}


def _english(message: Message) -> Iterable[str]:
    return (message.id,) if isinstance(message.id, str) else message.id


def _is_list(message: Message, typed: frozenset[str]) -> bool:
    """Whether a message is a list of what people may type: it is shown to nobody."""
    first = files.wording(message)[0]
    unshipped = first.count(",") > 1 and first.islower() and not first.endswith(ENDS)
    return first in typed or unshipped or any(place.startswith(LISTS) for place in _places(message))


def _places(message: Message) -> list[str]:
    return sorted({str(place) for place, _ in message.locations})
