"""A short random walk; make walk TURNS=100000 goes further."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from conversations import flows
from conversations.engine import Turn
from conversations.progress import Frame, Progress
from storage.database import Database
from tests.walk.walker import Broken, Walker


@pytest.fixture
def walker(demo: Database, request: pytest.FixtureRequest) -> Walker:
    speech = request.getfixturevalue("inbox").speech
    shipped = flows.conversation(organisation="us", web="https://x.test", spoken=speech.names(), wellbeing=True)
    return Walker(demo, speech, shipped, seed=2026)


@pytest.mark.timeout(600)
async def test_two_thousand_turns_break_nothing(walker: Walker) -> None:
    await walker.walk(2_000)
    assert walker.counts["restarts"]
    assert walker.counts["two at once"]
    assert len(walker.asked) > 10  # different questions


async def test_a_walk_sees_what_is_wrong(walker: Walker, monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(*_: object) -> Generator[object, object, Turn]:
        yield from ()
        return Turn(Progress((Frame("menu", "what"),)), (), "")

    monkeypatch.setattr("conversations.engine.advance", silent)
    with pytest.raises(Broken, match="there was no reply"):
        await walker.walk(10)


async def test_a_walk_sees_an_answer_that_is_not_kept(walker: Walker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.effects.answers.record", lambda *_, **__: None)
    with pytest.raises(Broken, match="an answer was not kept"):
        await walker.walk(1_000)


async def test_a_walk_sees_a_turn_that_fails(walker: Walker, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Turn:
        raise RuntimeError("a mistake of ours")

    monkeypatch.setattr("conversations.engine.advance", broken)
    with pytest.raises(Broken, match="turn 0"):
        await walker.walk(10)
