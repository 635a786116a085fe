"""Every conversation in every language on every channel, walked to its end by button, by number and by label."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.inbox import Inbox
from bot.speech import Speech, direction
from conversations import bidi, flows, wording
from conversations.events import Kind
from conversations.flows.help_now import SAMARITANS
from conversations.model import MORE, SKIP
from conversations.understanding import COMMANDS, Command
from conversations.words import T
from storage import rights
from storage.database import Database
from tests.transcripts import Person

SPEECH = Speech()
WALKERS = (("web", "adult"), ("telegram", "adult"), ("web", "13_15"))
LONGEST_TEXT = 4096  # letters in one message at Telegram
LONGEST_LABEL = 24  # letters on a button, the least that any channel takes
PATIENCE = 12  # answers to one conversation, after which a person skips what they can
ENOUGH = 60  # answers after which a conversation has no end
NOT_WALKED = {"welcome", "delete"}  # the first and the last thing that everybody does

# What leads on where another answer would end the talk.
CHOSEN = {
    "welcome.privacy": "yes",
    "welcome.privacy_again": "yes",
    "unchecked_words.who": "grown_up",
    "delete.sure": "no",
}


@pytest.fixture(scope="module")
def crowd(demo_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inbox]:
    """One inbox and database for everybody, with all conversations, those that are off by default too."""
    path = tmp_path_factory.mktemp("every") / "blether.db"
    shutil.copy(demo_template, path)
    database = Database(f"sqlite:///{path}")
    conversation = flows.conversation(
        organisation="the team",
        web="https://chat.test",
        spoken=SPEECH.names(),
        unchecked=SPEECH.unchecked,
        wellbeing=True,
    )
    yield Inbox(database, conversation, SPEECH)
    database.close()


class Walker:
    """Somebody who answers whatever is asked, in one language, each time in another way."""

    def __init__(self, inbox: Inbox, language: str, channel: str, age: str) -> None:
        self.person = Person(inbox, channel, f"{language}-{channel}-{age}", hint=language)
        self.language = language
        self.random = Random(f"{language} {channel} {age}")
        self.turns = 0
        self.chosen = {**CHOSEN, "languages.language": language, "welcome.age": age}

    async def walk(self, bodies: list[dict[str, Any]]) -> None:
        """Answer until nothing is asked any more."""
        for answers in range(ENOUGH):
            self.look_at(bodies)
            if not bodies or not bodies[-1]["step"]:
                return
            bodies = await self.answer(bodies[-1], patient=answers < PATIENCE)
        raise AssertionError(f"no end in {self.person.last['step']} ({self.language})")

    async def answer(self, body: dict[str, Any], *, patient: bool) -> list[dict[str, Any]]:
        """Answer a question: press a button, or type its number or its label, or some words."""
        self.turns += 1
        buttons = [(value, label) for value, label in body["buttons"] if value not in {SKIP, MORE}]
        skip = [pair for pair in body["buttons"] if pair[0] == SKIP]
        if not buttons or (skip and not patient):
            return await self.press(body, *skip[0]) if skip and not patient else await self.person.say(self.own_words())
        wanted = self.chosen.get(body["step"])
        value, label = next((pair for pair in buttons if pair[0] == wanted), self.random.choice(buttons))
        way = self.turns % 3
        if way == 0:
            return await self.press(body, value, label)
        # Where ages or marks out of ten are asked for, a number is one of those.
        by_number = way == 1 and not any(letter.isdecimal() for _, shown in buttons for letter in shown)
        said = await self.person.say(str(buttons.index((value, label)) + 1) if by_number else bidi.without(label))
        self.was_understood(body, label, said)
        return said

    async def press(self, body: dict[str, Any], value: str, _label: str) -> list[dict[str, Any]]:
        """Press a button."""
        return await self.person.send(Kind.CHOICE, value, body["step"])

    def own_words(self) -> str:
        """A sentence of somebody's own: one of ours will do."""
        return SPEECH.say(T("What is good about where you live now?"), self.language)

    def was_understood(self, asked: dict[str, Any], label: str, said: list[dict[str, Any]]) -> None:
        """A number or a label of what is offered is always an answer."""
        sorry = SPEECH.say(wording.SORRY, self.language)
        told = "\n".join(body["text"] for body in said)
        assert sorry not in told, f"{asked['step']}: {label!r} was not understood ({self.language})"

    def look_at(self, bodies: list[dict[str, Any]]) -> None:
        """Whatever is said is whole, in the person's language, and fits the channel."""
        for body in bodies:
            assert body["text"].strip()
            assert body["language"] == self.language
            if rights.COPY in body:
                continue  # a file
            assert len(body["text"]) <= LONGEST_TEXT
            assert not re.search(r"[{}]|%\(", body["text"]), body["text"]
            assert body["text"].count(bidi.FIRST) == body["text"].count(bidi.END)
            labels = [label for _, label in body["buttons"]]
            assert [each for each in labels if not each.strip() or len(each) > LONGEST_LABEL] == []
            assert len(set(labels)) == len(labels)


async def _walk_everything(inbox: Inbox, language: str, channel: str, age: str) -> int:
    """Everything that somebody of an age can do on a channel; returns how often they answered."""
    walker = Walker(inbox, language, channel, age)
    await walker.walk(await walker.person.do("(arrives)"))
    for name in inbox.conversation.flows:
        if name not in NOT_WALKED:
            await walker.walk(await walker.person.send(Kind.DUE, name))
    for command in Command:
        phrase = re.split("[,،]", SPEECH.say(COMMANDS[command], language))[0]
        await walker.walk(await walker.person.say(bidi.without(phrase)))
    walker.chosen["delete.sure"] = "yes"
    await walker.walk(await walker.person.send(Kind.DUE, "delete"))
    return walker.turns


@pytest.mark.parametrize("language", SPEECH.languages)
async def test_every_conversation_is_walked_to_its_end(crowd: Inbox, language: str) -> None:
    answers = await asyncio.gather(*(_walk_everything(crowd, language, *each) for each in WALKERS))
    assert min(answers) > len(crowd.conversation.flows)


@pytest.mark.parametrize("language", [each for each in SPEECH.languages if direction(each) == "rtl"])
def test_phone_numbers_stay_whole_in_a_language_from_the_right(language: str) -> None:
    said = SPEECH.say(SAMARITANS, language)
    assert f"{bidi.FIRST}116 123{bidi.END}" in said
