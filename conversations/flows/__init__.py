"""The conversations that are shipped, one flow a file. To add one, copy the most similar."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.flows import about_me, find_help, help_now, languages, menu, news, stop, welcome, what_matters
from conversations.model import Conversation
from conversations.understanding import Command


def conversation(*, organisation: str, web: str, spoken: Sequence[tuple[str, str]]) -> Conversation:
    """The whole conversation. ``spoken``: the languages to choose from, as (code, name in that language)."""
    flows = (
        welcome.FLOW,
        what_matters.FLOW,
        find_help.FLOW,
        news.FLOW,
        menu.FLOW,
        help_now.FLOW,
        stop.FLOW,
        languages.flow(spoken),
        about_me.MY_DATA,
        about_me.DELETE,
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
        },
        facts={"organisation": organisation, "web": web},
    )
