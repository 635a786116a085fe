"""Families as they use the web chat: over HTTP, with a cookie, pressing buttons and typing."""

from __future__ import annotations

import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import aiohttp

DANGER = "999"  # in the message to whoever may be in danger; after it the talk waits for a word
MESSAGES = 40  # a conversation that takes more has gone in a circle


@dataclass(frozen=True, slots=True)
class Life:
    """What somebody answers, by question. ``theme`` is a theme's id, or none to say ``statement`` instead."""

    number: int
    language: str
    age: str
    postcode: str
    statement: str
    theme: str | None
    need: str
    child: str
    wants_news: bool


@dataclass(slots=True)
class Heard:
    """What the bot showed to somebody: every line, the message with the services, and whether they were pointed to help."""

    lines: list[dict[str, Any]] = field(default_factory=list)
    services: str = ""
    finished: bool = False
    pointed_to_help: bool = False


class Family:
    """One browser."""

    def __init__(self, url: str, life: Life) -> None:
        # A jar that keeps cookies of a bare address too, as browsers do.
        self.session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self.url = url
        self.turns = 0
        self.life = life
        self.heard = Heard()
        self.cursor = ""

    async def talk(self) -> Heard:
        """Hold the whole conversation, from opening the page to the thank-you."""
        async with self.session.get(f"{self.url}/chat") as page:
            page.raise_for_status()
        line = await self.latest()
        for _ in range(MESSAGES):
            step = line["step"]
            if not step and DANGER in line["text"]:
                self.heard.pointed_to_help = True
                line = await self.say("I am all right")
                continue
            if not step:
                self.heard.finished = True
                return self.heard
            line = await self.reply(step, line)
        raise AssertionError(f"family {self.life.number} went in a circle at {line['step']}")

    async def reply(self, step: str, line: dict[str, Any]) -> dict[str, Any]:
        """Answer one question; returns the next."""
        if step in self.typed:
            return await self.say(self.typed[step])
        values = [button["value"] for button in line["buttons"]]
        likely = (self.pressed.get(step, "yes" if step.startswith("welcome.privacy") else "skip"), "more", "no")
        return await self.press(step, next((value for value in likely if value in values), values[-1]))

    @property
    def typed(self) -> dict[str, str]:
        """What is typed, by question."""
        life = self.life
        own = dict.fromkeys(("what_matters.own", "what_matters.better"), life.statement)
        return {"welcome.area": life.postcode, **own}

    @property
    def pressed(self) -> dict[str, str]:
        """The values of the buttons that are pressed, by question."""
        life = self.life
        return {
            "languages.language": life.language,
            "welcome.age": life.age,
            "unchecked_words.who": "grown_up",
            "what_matters.theme": life.theme or "own",
            "what_matters.weight": "quite_a_lot",
            "what_matters.quote": "yes",
            "find_help.need": life.need,
            "find_help.age": life.child,
            "find_help.fit": "yes",
            "news.events": "yes" if life.wants_news else "no",
        }

    async def has_news(self, title: str) -> bool:
        """Whether a message that begins with this title has come."""
        async with self.session.get(f"{self.url}/chat/messages") as answer:
            answer.raise_for_status()
            return any(line["text"].startswith(title) for line in (await answer.json())["messages"])

    async def close(self) -> None:
        """Close the browser."""
        await self.session.close()

    async def press(self, step: str, value: str) -> dict[str, Any]:
        """Press a button."""
        return await self._post({"step": step, "value": value})

    async def say(self, words: str) -> dict[str, Any]:
        """Type something."""
        return await self._post({"words": words})

    async def latest(self) -> dict[str, Any]:
        """What the bot said since the last time, as the last of its lines."""
        query = {"after": self.cursor} if self.cursor else {}
        async with self.session.get(f"{self.url}/chat/messages", params=query) as answer:
            answer.raise_for_status()
            return self._take(await answer.json())

    async def _post(self, fields: dict[str, str]) -> dict[str, Any]:
        self.turns += 1
        body = {"message_id": str(uuid.uuid4()), "after": self.cursor, **fields}
        async with self.session.post(f"{self.url}/chat/say", json=body) as answer:
            assert answer.status == 200, (answer.status, await answer.text())
            return self._take(await answer.json())

    def _take(self, found: dict[str, Any]) -> dict[str, Any]:
        self.cursor = found["cursor"]
        bot = [line for line in found["messages"] if line["who"] == "bot"]
        self.heard.lines += bot
        for line in bot:
            if line["text"].find("\n1. ") >= 0 or line["text"].startswith("1. "):
                self.heard.services = line["text"]
        assert bot, f"family {self.life.number} got no reply"
        return dict(bot[-1])


# What the register can answer: it lists childcare everywhere, and clubs for pupils where there are many people.
EVERYWHERE = (("childcare", "1"), ("childcare", "4"), ("childcare", "any"), ("family_support", "any"))
IN_TOWN = (*EVERYWHERE, ("after_school", "8"), ("holidays", "8"))


def lives(
    postcodes: Sequence[str], statements: Sequence[str], themes: Sequence[str], *, in_town: int, seed: int
) -> list[Life]:
    """One life for each postcode and statement, the rest drawn by chance. The first ``in_town`` live in towns."""
    draw = random.Random(seed)
    found = []
    for number, (postcode, statement) in enumerate(zip(postcodes, statements, strict=True)):
        need, child = draw.choice(IN_TOWN if number < in_town else EVERYWHERE)
        found.append(
            Life(
                number=number,
                language=draw.choice(("en", "en", "pl")),
                age=draw.choices(("adult", "16_17", "13_15", "unknown"), (7, 1, 1, 1))[0],
                postcode=postcode,
                statement=statement,
                theme=draw.choice(themes) if number % 3 == 0 else None,
                need=need,
                child=child,
                wants_news=number % 2 == 0,
            )
        )
    return found
