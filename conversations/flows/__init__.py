"""The conversations that are shipped, one flow a file. To add one, copy the most similar."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.conversation import Conversation
from conversations.flows import (
    about_me,
    about_you,
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
from conversations.privacy import Keeping
from conversations.understanding import Command

NO_SETTINGS = Keeping()


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
    ``adults_only`` turns away whoever is younger. ``keeping``: what the privacy words are made from.
    """
    flows = (
        welcome.flow(adults_only=adults_only),
        privacy.flow(keeping),
        what_matters.flow(hear_back_weeks),
        find_help.flow(follow_up_days),
        find_help.HOW_IT_WENT,
        about_you.flow(spoken),
        *((feelings.SOMEONE, *map(feelings.flow, feelings.PACKS)) if wellbeing else ()),
        heard_back.FLOW,
        events.FLOW,
        news.FLOW,
        menu.flow(wellbeing=wellbeing),
        help_now.FLOW,
        stop.FLOW,
        languages.flow(spoken),
        languages.UNCHECKED_WORDS,
        about_me.MY_DATA,
        about_me.DELETE,
        about_me.COMPLAIN,
        question_sets.linked(()),
        question_sets.questions(()),
    )
    return Conversation(
        flows={flow.name: flow for flow in flows},
        start="welcome",
        menu="menu",
        gate=("welcome", "age"),
        commands={
            Command.STOP: "stop",
            Command.HELP: "help_now",
            Command.MENU: "menu",
            Command.LANGUAGE: "languages",
            Command.MY_DATA: "my_data",
            Command.DELETE: "delete",
            Command.PRIVACY: "privacy",
        },
        facts={"organisation": organisation, "web": web, "controller": keeping.controller or organisation},
        unchecked=unchecked,
        hears_children=hears_children,
        under_13=under_13,
        unscreened=unscreened,
    )
