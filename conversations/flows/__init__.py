"""The conversations that are shipped, one flow a file. To add one, copy the most similar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from conversations.conversation import Conversation
from conversations.flows import (
    about_me,
    about_you,
    barriers,
    events,
    find_help,
    heard_back,
    help_now,
    languages,
    menu,
    news,
    privacy,
    question_sets,
    stop,
    welcome,
    what_matters,
)
from conversations.flows import wellbeing as feelings
from conversations.model import Flow
from conversations.privacy import Keeping, terms
from conversations.understanding import Command

NO_SETTINGS = Keeping()
COMMANDS: Mapping[str, str] = {
    Command.STOP: "stop",
    Command.HELP: "help_now",
    Command.MENU: "menu",
    Command.LANGUAGE: "languages",
    Command.MY_DATA: "my_data",
    Command.DELETE: "delete",
    Command.PRIVACY: "privacy",
}


def conversation(
    *,
    organisation: str,
    web: str,
    spoken: Sequence[tuple[str, str]],
    unchecked: frozenset[str] = frozenset(),
    wellbeing: bool = False,
    follow_up_days: int = 5,
    hear_back_weeks: int = 8,
    hears_children: bool = True,
    under_13: str = "",
    unscreened: frozenset[str] = frozenset(),
    adults_only: bool = False,
    keeping: Keeping = NO_SETTINGS,
) -> Conversation:
    """The whole conversation. ``spoken``: the languages to choose from, as (code, name in that language).

    ``unchecked``: those in which nobody stands for the words about safety and privacy. ``wellbeing``: with the questions
    about how people feel. ``hears_children``, ``under_13`` and ``unscreened`` are those of `Conversation`. The days and weeks are those after which we ask how it went, and say what was done.
    ``adults_only`` turns away whoever is younger, those too who came before it was so. ``keeping``: what the privacy words are made from.
    """
    flows = _flows(
        spoken,
        keeping,
        wellbeing=wellbeing,
        follow_up_days=follow_up_days,
        hear_back_weeks=hear_back_weeks,
        adults_only=adults_only,
    )
    return Conversation(
        flows={flow.name: flow for flow in flows},
        start="welcome",
        menu="menu",
        gate=("welcome", "age"),
        commands=COMMANDS,
        facts={"organisation": organisation, "web": web, "controller": keeping.controller or organisation},
        unchecked=unchecked,
        hears_children=hears_children,
        under_13=under_13,
        unscreened=unscreened,
        adults_only=adults_only,
        terms=terms(keeping, organisation),
    )


def _flows(
    spoken: Sequence[tuple[str, str]],
    keeping: Keeping,
    *,
    wellbeing: bool,
    follow_up_days: int,
    hear_back_weeks: int,
    adults_only: bool,
) -> Iterator[Flow]:
    """Every flow, in the order in which most people meet them."""
    yield welcome.flow(adults_only=adults_only)
    yield privacy.flow(keeping)
    yield barriers.CHANGED
    if adults_only:
        yield barriers.ADULTS
    yield what_matters.flow(hear_back_weeks)
    yield from (find_help.flow(follow_up_days), find_help.HOW_IT_WENT)
    yield about_you.flow(spoken)
    if wellbeing:
        yield from (feelings.SOMEONE, *map(feelings.flow, feelings.PACKS))
    yield from (heard_back.FLOW, events.FLOW, news.FLOW)
    yield menu.flow(wellbeing=wellbeing)
    yield from (help_now.FLOW, stop.FLOW)
    yield from (languages.flow(spoken), languages.UNCHECKED_WORDS)
    yield from (about_me.MY_DATA, about_me.DELETE, about_me.COMPLAIN)
    yield from (question_sets.linked(()), question_sets.questions(()))
