"""Reads replies from standard input as the bot would: for translators to try theirs, and for measuring."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from typing import Any

import click
import orjson

from bot.speech import Speech
from conversations import flows, reading
from conversations.events import Area, Inbound, Kind
from conversations.flows.welcome import AGES
from conversations.model import Ask, AskArea, AskChoice, AskWords, Choice
from conversations.understanding import Understanding, is_only_symbols, plain
from conversations.words import T, verbatim

QUESTIONS = ("choice", "free_text", "postcode", "age_band", "yes_no", "language")
LINES = (verbatim("?"),)
YES, NO = T("Yes, please"), T("No, thanks")
REMEMBERED = 256  # questions
LONGEST = 10_000  # characters of one line


class BadLine(Exception):
    """A line that is no reply to read; the message says what is wrong with it."""


class Reader:
    """Puts each reply to a question like the one it answers."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self.understanding = Understanding(speech.say, speech.languages, speech.tongues())
        self._step = lru_cache(REMEMBERED)(self._made)

    def read(self, line: bytes) -> dict[str, object]:
        """What one line of JSON means. Raises `BadLine`."""
        asked = _parsed(line)
        language = self._language(asked.get("lang", "en"))
        step = self._step(
            asked["question"], tuple(asked["options"]), language, own_words=asked.get("own_words") is True
        )
        words = asked["reply"]
        if not words.strip():
            return {"unclear": True}
        if command := reading.command(self.understanding, words, step, language):
            return {str(command): True}
        if isinstance(step, AskWords):
            return {"unclear" if is_only_symbols(words) else "text": True}
        if isinstance(step, AskArea):
            return self._place(words, asked["options"], language)
        return self._choice(words, step, language)

    def _choice(self, words: str, step: Ask, language: str) -> dict[str, object]:
        if not isinstance(step, AskChoice):
            return {"unclear": True}
        value = reading.choice(self.understanding, _heard(words), step, 0, language)
        if value is not None:
            return {"choice": [choice.value for choice in step.choices].index(value)}
        return {"text" if step.own_words and not is_only_symbols(words) else "unclear": True}

    def _place(self, words: str, options: Sequence[str], language: str) -> dict[str, object]:
        areas = [Area(str(place), name) for place, name in enumerate(options)]
        if areas and (slug := reading.area(self.understanding, _heard(words), areas, language)) is not None:
            return {"choice": int(slug)}
        found = reading.postcode(words, everywhere=True)
        if found is None:
            return {"unclear": True}
        return {"postcode": found.unit} if found.unit else {"outcode": found.outcode}

    def _language(self, code: object) -> str:
        if not isinstance(code, str):
            raise BadLine('"lang" must be a language code, such as "pl"')
        short = code.replace("_", "-").partition("-")[0].lower()
        return short or "en"

    def _made(self, question: str, options: tuple[str, ...], language: str, *, own_words: bool) -> Ask:
        if question == "free_text":
            return AskWords(id="asked", lines=LINES)
        if question == "postcode":
            return AskArea(id="asked", lines=LINES)
        return AskChoice(
            id="asked",
            lines=LINES,
            choices=self._choices(question, options, language),
            shown=max(len(options), 20),
            learns="age_band" if question == "age_band" else "",
            own_words="own" if own_words else "",
        )

    def _choices(self, question: str, options: Sequence[str], language: str) -> tuple[Choice, ...]:
        if question == "age_band" and not options:
            return AGES
        if question == "yes_no" and not options:
            return Choice(value="yes", label=YES, whole=True), Choice(value="no", label=NO, whole=True)
        if question == "language":
            return self._languages(options)
        known = self._shipped(options, language)
        found = [
            known.get(plain(option)) or Choice(value="", label=verbatim("{option}", option=option))
            for option in options
        ]
        if question == "age_band":
            found = [
                each if each.numbers else replace(each, numbers=self.understanding.band(each.label, language))
                for each in found
            ]
        values = [choice.value for choice in found]
        return tuple(
            choice if choice.value and values.count(choice.value) == 1 else replace(choice, value=f"option {place}")
            for place, choice in enumerate(found)
        )

    def _languages(self, options: Sequence[str]) -> tuple[Choice, ...]:
        names = options or [name for _, name in self.speech.names()]
        codes = {name: code for code, ways in self.understanding.tongues.items() for name in ways}
        return tuple(
            Choice(value=codes.get(plain(name), f"option {place}"), label=verbatim("{name}", name=name))
            for place, name in enumerate(names)
        )

    def _shipped(self, options: Sequence[str], language: str) -> Mapping[str, Choice]:
        """The shipped choices with these labels, of the questions that have most of them first."""
        wanted = {*map(plain, options)}
        found: dict[str, Choice] = {}
        by_label = [
            {
                plain(self.speech.say(choice.label, tongue)): choice
                for choice in step.choices
                for tongue in ("en", language)
            }
            for step in self._questions
        ]
        for labels in sorted(by_label, key=lambda labels: -len(wanted & labels.keys())):
            found = {**labels, **found}
        return {label: choice for label, choice in found.items() if label in wanted}

    @cached_property
    def _questions(self) -> list[AskChoice]:
        held = flows.conversation(organisation="", web="", spoken=self.speech.names(), wellbeing=True)
        return [step for flow in held.flows.values() for step in flow.steps if isinstance(step, AskChoice)]


def _heard(words: str) -> Inbound:
    return Inbound("understand", "", "", datetime.now(UTC), Kind.WORDS, words)


def _parsed(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST:
        raise BadLine(f"a line may have {LONGEST:,} letters at most")
    try:
        asked = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise BadLine(f"this line is not JSON: {error}") from None
    if not isinstance(asked, dict):
        raise BadLine('a line must be an object such as {"question": "yes_no", "reply": "aye", "lang": "en"}')
    if asked.get("question") not in QUESTIONS:
        raise BadLine(f'"question" must be one of {", ".join(QUESTIONS)}')
    if not isinstance(asked.get("reply"), str):
        raise BadLine('"reply" must be text')
    options = asked.get("options") or []
    if not isinstance(options, list) or not all(isinstance(each, str) for each in options):
        raise BadLine('"options" must be a list of labels')
    if asked["question"] == "choice" and not options:
        raise BadLine('a "choice" needs "options"')
    return {**asked, "options": options}


def answers(lines: Iterable[bytes], speech: Speech) -> Iterable[bytes]:
    """One line of JSON for each line; an error for one that cannot be read."""
    reader = Reader(speech)
    for line in lines:
        if not line.strip():
            continue
        try:
            yield orjson.dumps(reader.read(line))
        except BadLine as error:
            yield orjson.dumps({"error": str(error)})


@click.command(name="understand")
def command() -> None:
    """Read replies, one JSON object a line, and print what the bot understands."""
    for answer in answers(sys.stdin.buffer, Speech()):
        click.echo(answer)
