"""A family's whole way, as somebody walks it on Telegram: pressing or typing, and looking at every answer."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.speech import Speech
from conversations import flows
from conversations.words import Text
from tests.acceptance.looking import shown
from tests.judge.client import Judge
from tests.standins.person import Heard

MESSAGES = 40  # a conversation that takes more has gone in a circle
PATIENCE = 20.0  # seconds
POSTCODE = "G40 1AA"

SPEECH = Speech()
CONVERSATION = flows.conversation(organisation="", web="", spoken=SPEECH.names())
THANKS = Text("Thank you. You have helped us a lot.")
STOPPED = Text("Done. I will not send you any more news.")

# The questions that everybody must come by, in this order; those about what matters may be more.
STATIONS = (
    *("languages.language", "welcome.age", "welcome.privacy", "welcome.area", "what_matters.theme"),
    *("what_matters.good", "find_help.need", "find_help.age", "find_help.fit", "news.events"),
)
PRESSED: Mapping[str, str] = {
    "welcome.age": "adult",
    "welcome.privacy": "yes",
    "what_matters.weight": "quite_a_lot",
    "what_matters.quote": "yes",
    "find_help.need": "childcare",
    "find_help.age": "4",
    "find_help.fit": "yes",
    "news.events": "yes",
}


@dataclass
class Guest:
    """Somebody who walks the way. ``types`` says the labels of buttons in place of pressing them."""

    judge: Judge
    name: str
    language: str
    words: str
    types: bool = False
    presses: int = 0
    turns: int = 0
    stations: list[str] = field(default_factory=list)
    services: int = 0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.person = self.judge.person(self.name, self.language)

    async def walk(self) -> None:
        """From the first hello to the thank-you, and to the menu."""
        begun = time.monotonic()
        await self.person.start()
        await self._to_the_end()
        self.seconds = time.monotonic() - begun
        missed = [each for each in STATIONS if each not in self.stations]
        self._expect(not missed, f"was never asked {', '.join(missed)}")
        passed = [each for each in self.stations if each in STATIONS]
        self._expect(passed == list(STATIONS) or bool(missed), f"was asked in another order: {', '.join(passed)}")
        self._expect(2 <= self.services <= 4, f"was shown {self.services} services with a distance")
        await self._say("menu")
        self._look_at(await self._hear(), "menu.what")

    async def stop(self) -> None:
        """Say stop: it is granted at once."""
        await self._say("stop")
        self._expect(self._says(STOPPED) in (await self._hear()).text, "said stop, and was not told that it is done")

    async def hear_of(self, title: str) -> None:
        """Hear the announcement with this title, next of all."""
        heard = await self._hear()
        self._expect(heard.text.startswith(title), "heard something else in place of the announcement")

    async def has_news(self, title: str) -> bool:
        """Whether a message that begins with this title has come."""
        return any(heard.text.startswith(title) for heard in await self.person.messages())

    async def _to_the_end(self) -> None:
        for _ in range(MESSAGES):
            heard = await self._hear()
            self.services += sum(each.km is not None for each in shown(heard.text))
            if self._says(THANKS) in heard.text:
                return
            if step := asked(heard):
                self._look_at(heard, step)
                await self._reply(step, heard)
        self._expect(False, "went in a circle")

    async def _reply(self, step: str, heard: Heard) -> None:
        self.stations.append(step)
        if step in {"what_matters.theme", "what_matters.better"}:
            await self._say(self.words)
        elif step == "welcome.area":
            await self._say(POSTCODE)
        else:
            await self._choose(self.language if step == "languages.language" else PRESSED.get(step, "skip"), heard)

    async def _choose(self, value: str, heard: Heard) -> None:
        labels = {data.partition("=")[2]: label for label, data in heard.data.items()}
        label = labels.get(value) or labels["more"]
        if self.types:
            await self._say(label)
        else:
            self.turns += 1
            self.presses += 1
            await self.person.press(label)

    async def _say(self, words: str) -> None:
        self.turns += 1
        await self.person.say(words)

    async def _hear(self) -> Heard:
        return await self.person.heard(PATIENCE)

    def _look_at(self, heard: Heard, step: str) -> None:
        """The question must be asked in this person's language, as soon as that is known."""
        flow, _, name = step.partition(".")
        found = CONVERSATION.flows[flow].find(name)
        wording = self._says(found.lines[-1]) if found is not None and hasattr(found, "lines") else ""
        self._expect(bool(wording) and wording in heard.text, f"was not asked {step} in {self.language}")

    def _says(self, text: Text) -> str:
        return SPEECH.say(text, self.language)

    def _expect(self, is_so: bool, otherwise: str) -> None:
        if not is_so:
            self.faults.append(f"{self.name} {otherwise}")


def asked(heard: Heard) -> str:
    """The step that a message asks; none when it has no buttons."""
    return next((data.partition("=")[0] for data in heard.data.values()), "")
