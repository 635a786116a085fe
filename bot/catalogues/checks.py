"""What is wrong with one translation or changed wording, in a sentence each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from string import Formatter

from babel.messages.catalog import Message

from bot.catalogues import files, groups
from conversations.understanding import COMMANDS, Command, Understanding

LABEL = 24  # characters; the shortest label of any channel's button
SHORTEST_COMMAND = 4  # letters; shorter capitals that are no command mean nothing: "OK"
NOT_COMMANDS = frozenset({"SHOUT", "NSPCC"})  # services, named in capitals


def faults(message: Message, language: str, understanding: Understanding) -> Iterator[str]:
    """Everything that is wrong with a message's translation into a language."""
    english = files.wording(message)
    for form in filter(None, files.forms(message)):
        yield from _placeholders_are_wrong(english, form)
        if english[0] in groups.labels() and len(form) > LABEL:
            yield f"the label “{form}” has {len(form)} characters; a button has room for {LABEL}"
        yield from _commands_are_wrong(english[0], form, language, understanding)


def placeholders(wording: str) -> set[str]:
    """The places to be filled: "{name}" and "%(name)s". Raises ValueError for a brace without its partner."""
    braces = {f"{{{name}}}" for _, name, _, _ in Formatter().parse(wording) if name is not None}
    return braces | set(re.findall(r"%\(\w+\)s", wording))


def _placeholders_are_wrong(english: files.Wording, form: str) -> Iterator[str]:
    wanted = placeholders(english[1] or english[0])
    try:
        found = placeholders(form)
    except ValueError:
        yield f"“{form}” has a brace without its partner"
        return
    # "One answer" may say its number as a word.
    may_be_left_out = {"{n}"} if english[1] else set()
    if lost := wanted - found - may_be_left_out:
        yield f"“{form}” must also have {', '.join(sorted(lost))}"
    if strange := found - wanted:
        yield f"“{form}” has {', '.join(sorted(strange))}, which the English wording has not"


def _commands_are_wrong(english: str, form: str, language: str, understanding: Understanding) -> Iterator[str]:
    own = next((command for command, phrases in COMMANDS.items() if phrases.msgid == english), None)
    if own is None:
        if (wanted := named(english, "en", understanding)) != (found := named(form, language, understanding)):
            yield f"“{form}” must name {_listed(wanted)} in capitals, and names {_listed(found)}"
        return
    for phrase in re.split("[,،]", form):
        if (meant := understanding.command(phrase, language)) is not own:
            yield f"“{phrase.strip()}” would be understood as {_listed({meant})} and not as {_listed({own})}"


def named(wording: str, language: str, understanding: Understanding) -> set[Command | None]:
    """The commands that a sentence names in capitals, or in «…» where a script has none; none for what is no command."""
    tokens = re.findall(r"\w+|[^\w\s]", wording)
    runs = groupby(tokens, key=lambda token: token.isupper() and token.isalpha())
    words = {" ".join(run) for in_capitals, run in runs if in_capitals} - NOT_COMMANDS
    quoted = {each for each in re.findall("«(.+?)»", wording) if each.upper() == each.lower()}
    meant = {each: understanding.command(each, language) for each in words | quoted}
    return {command for each, command in meant.items() if command or len(each) >= SHORTEST_COMMAND}


def _listed(commands: set[Command | None]) -> str:
    names = sorted(command.replace("_", " ").upper() if command else "something else" for command in commands)
    return " and ".join(names) or "no command"
