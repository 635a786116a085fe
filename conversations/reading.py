"""The buttons under a question, and which choice or area a reply means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from conversations import wording
from conversations.events import Area, Button, EventsFound, Inbound, Kind
from conversations.model import MORE, RATHER_NOT, SKIP, Ask, AskArea, AskChoice, AskWords, Choice, Step
from conversations.occasions import Occasion
from conversations.people import AgeBand
from conversations.signposting import postcodes
from conversations.signposting.postcodes import Postcode
from conversations.understanding import Command, Understanding, is_short, plain
from conversations.words import T, Text, verbatim

AREAS_SHOWN = 8
OUTCODE = re.compile(r"(?<![\w-])(?:[a-z]{1,2}\d{1,2}|[a-z]{1,2}\d[a-z])(?![\w-])", re.ASCII | re.IGNORECASE)
SPACED = re.compile(r"\b([a-z]{1,2})\s+(\d[\da-z]?\s*\d\s*[a-z]{2})\b", re.ASCII | re.IGNORECASE)  # "G 40 1AA"
SURE_OUTCODE = 3  # letters and digits; "M8" in a sentence is more often a road
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


def numbered(step: AskChoice, page: int) -> tuple[Text, ...]:
    """The choices on this page in lines, each with its number."""
    shown = enumerate(visible(step, page), 1)
    return tuple(verbatim("{number}. {label}", number=number, label=choice.label) for number, choice in shown)


def buttons(step: Ask, page: int, areas: Sequence[Area]) -> tuple[Button, ...]:
    """The buttons of a question, with those for more choices and for skipping."""
    found: list[Button] = []
    if isinstance(step, AskChoice):
        found += [Button(choice.value, choice.label) for choice in visible(step, page)]
        if has_more(step):
            found.append(MORE_BUTTON)
    elif isinstance(step, AskArea):
        found += [Button(area.slug, verbatim(area.name)) for area in areas[:AREAS_SHOWN]]
    if not (step.required or any(button.value == RATHER_NOT for button in found)):
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


def command(understanding: Understanding, words: str, step: Step | None, language: str) -> Command | None:
    """The command that words are at this step: whoever does not know, or has nothing to say, skips the question."""
    found = understanding.command(words, language)
    if isinstance(step, AskWords):
        is_nothing = understanding.is_nothing(words, language) or understanding.turns_down(words, language)
        return found or (Command.SKIP if is_nothing else None)
    if not isinstance(step, Ask) or found in {Command.STOP, Command.HELP}:
        return found
    if isinstance(step, AskChoice) and _answers(understanding, words, step, found, language):
        return None
    if not found and understanding.wants_help(words, language):
        return Command.HELP
    if found or step.required:
        return found
    passes = understanding.is_unsure(words, language) or understanding.turns_down(words, language)
    return Command.SKIP if passes or (isinstance(step, AskArea) and understanding.says_no(words, language)) else None


def _answers(understanding: Understanding, words: str, step: AskChoice, found: Command | None, language: str) -> bool:
    """Whether what may be a command answers here: "rather not say", or "nah ye're alright" to a yes or no."""
    if understanding.has_choice_for(words, step.choices, language):
        return True
    return found in {None, Command.SKIP} and understanding.says_yes_or_no(words, step.choices, language)


def declining(step: Ask) -> Choice | None:
    """The choice that is as good as skipping, if there is one."""
    choices = step.choices if isinstance(step, AskChoice) else ()
    return next((each for each in choices if each.value in {RATHER_NOT, AgeBand.UNKNOWN}), None)


def choice(understanding: Understanding, inbound: Inbound, step: AskChoice, page: int, language: str) -> str | None:
    """The value that a reply means, by button, number or name; a longer one may be somebody's own words."""
    if inbound.kind is Kind.CHOICE:
        return inbound.words
    if step.own_words and not is_short(inbound.words):
        return None
    return understanding.choice(
        inbound.words, step.choices, visible(step, page), language, own_age=step.learns == "age_band"
    )


def area(understanding: Understanding, inbound: Inbound, areas: Sequence[Area], language: str) -> str | None:
    """The area that a reply means, by button, number or name."""
    if inbound.kind is Kind.CHOICE:
        return next((each.slug for each in areas if each.slug == inbound.words), None)
    choices = [Choice(value=each.slug, label=verbatim(each.name)) for each in areas]
    return understanding.choice(inbound.words, choices, choices[:AREAS_SHOWN], language)


# ---------------------------------------------------------------- events

MINE, ALL = "mine", "all"
LISTS = {
    MINE: Choice(value=MINE, label=T("My events"), also=T("mine, my list, what did i say yes to")),
    ALL: Choice(value=ALL, label=T("All events"), also=T("all, everything, whole list")),
}


def is_event(value: str) -> bool:
    """Whether a button's value is the number of an event."""
    return re.fullmatch(r"[1-9]\d{0,8}", value, re.ASCII) is not None


def may_be_event(value: str) -> bool:
    """Whether a button with this value may stand under a list of events."""
    return value == MORE or value in LISTS or is_event(value)


def event_buttons(found: EventsFound, *, mine: bool) -> tuple[Button, ...]:
    """The buttons under a list of events: each of them, more of them, and the way to the person's own and back."""
    buttons = [Button(str(occasion.id), verbatim(occasion.label)) for occasion in found.events]
    if found.more:
        buttons.append(MORE_BUTTON)
    if mine or found.mine:
        other = LISTS[ALL if mine else MINE]
        buttons.append(Button(other.value, other.label))
    return (*buttons, SKIP_BUTTON)


def event(understanding: Understanding, words: str, shown: Sequence[Occasion], language: str) -> str | None:
    """The event that was typed by number or name, or which list, or that there shall be more."""
    if plain(words) == understanding.label(wording.MORE_CHOICES, language):
        return MORE
    choices = [
        Choice(value=str(each.id), label=verbatim(each.title), also=verbatim(each.label.replace(",", " ")))
        for each in shown
    ]
    return understanding.choice(words, [*choices, *LISTS.values()], choices, language)


def postcode(words: str, *, everywhere: bool = False) -> Postcode | None:
    """The postcode in a message, none when it holds several: of Great Britain, or ``everywhere`` in the UK."""
    said = "".join(str(unicodedata.decimal(letter, letter)) for letter in unicodedata.normalize("NFKC", words))
    said = SPACED.sub(r"\1\2", said)
    whole = {each.unit for match in postcodes.WHOLE.finditer(said) if (each := postcodes.read(match[0])) and each.unit}
    alone = {each.outcode for match in OUTCODE.finditer(said) if (each := postcodes.parse(match[0]))}
    if len(whole) > 1 or (not whole and len(alone) > 1):
        return None
    found = postcodes.read(said) or (postcodes.read_northern_irish(said) if everywhere else None)
    if found or len(alone) != 1:
        return found
    only = alone.pop()
    return postcodes.parse(only) if len(only) >= SURE_OUTCODE else None
