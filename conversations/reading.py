"""The buttons under a question, and which choice or area a reply means."""

from __future__ import annotations

from collections.abc import Sequence

from conversations import wording
from conversations.events import Area, Button, Inbound, Kind
from conversations.model import MORE, SKIP, Ask, AskArea, AskChoice, Choice
from conversations.understanding import Understanding, is_short, plain
from conversations.words import verbatim

AREAS_SHOWN = 8
MORE_BUTTON = Button(MORE, wording.MORE_CHOICES)
SKIP_BUTTON = Button(SKIP, wording.SKIP_IT)


def has_more(step: AskChoice) -> bool:
    """Whether there are more choices than are shown at a time."""
    return len(step.choices) > step.shown


def visible(step: AskChoice, page: int) -> tuple[Choice, ...]:
    """The choices on this page. After the last page comes the first again."""
    if not has_more(step):
        return step.choices
    pages = -(-len(step.choices) // step.shown)
    first = (page % pages) * step.shown
    return step.choices[first : first + step.shown]


def buttons(step: Ask, page: int, areas: Sequence[Area]) -> tuple[Button, ...]:
    """The buttons of a question, with those for more choices and for skipping."""
    found: list[Button] = []
    if isinstance(step, AskChoice):
        found += [Button(choice.value, choice.label) for choice in visible(step, page)]
        if has_more(step):
            found.append(MORE_BUTTON)
    elif isinstance(step, AskArea):
        found += [Button(area.slug, verbatim(area.name)) for area in areas[:AREAS_SHOWN]]
    if not step.required:
        found.append(SKIP_BUTTON)
    return tuple(found)


def offers(step: Ask, value: str) -> bool:
    """Whether a button with this value is under the question as it is now. Which areas there are is for `area` to say."""
    if isinstance(step, AskChoice):
        return has_more(step) if value == MORE else any(choice.value == value for choice in step.choices)
    return isinstance(step, AskArea)


def wants_more(understanding: Understanding, inbound: Inbound, step: Ask, language: str) -> bool:
    """Whether a reply asks for the other choices, by button or in the button's words."""
    if not isinstance(step, AskChoice) or not has_more(step):
        return False
    if inbound.kind is Kind.CHOICE:
        return inbound.words == MORE
    return plain(inbound.words) == understanding.label(wording.MORE_CHOICES, language)


def choice(understanding: Understanding, inbound: Inbound, step: AskChoice, page: int, language: str) -> str | None:
    """The value that a reply means, by button, number or name; a longer one may be somebody's own words."""
    if inbound.kind is Kind.CHOICE:
        return inbound.words
    if step.own_words and not is_short(inbound.words):
        return None
    return understanding.choice(inbound.words, step.choices, visible(step, page), language)


def area(understanding: Understanding, inbound: Inbound, areas: Sequence[Area], language: str) -> str | None:
    """The area that a reply means, by button, number or name."""
    if inbound.kind is Kind.CHOICE:
        return next((each.slug for each in areas if each.slug == inbound.words), None)
    choices = [Choice(value=each.slug, label=verbatim(each.name)) for each in areas]
    return understanding.choice(inbound.words, choices, choices[:AREAS_SHOWN], language)
