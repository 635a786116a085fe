"""Conversations that change while people are in them: whatever the edit, and wherever the person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest

from conversations.conversation import Conversation
from conversations.engine import Turn
from conversations.events import ErasureRequested, Inbound, Kind, Said
from conversations.model import SKIP, AskChoice
from conversations.progress import Frame
from tests import test_everywhere as everywhere
from tests.test_everywhere import SHIPPED, SPEECH, at, has_way_out, last_said, says
from tests.walk.edits import EDITS, edited

ACTS = ("hello", "2", "skip", "back", "the swings are broken", "help", "menu")
KEPT = {"what_matters.theme": "play", "what_matters.own": "own", "some_old.question": "x"}


def messages(flow: str, step: str) -> list[Inbound]:
    """What somebody may do who stands at this question, with the buttons that they see."""
    asked = SHIPPED.flows[flow].find(step)
    values = [SKIP, *(choice.value for choice in asked.choices)] if isinstance(asked, AskChoice) else [SKIP]
    now = datetime.now(UTC)
    presses = [Inbound("telegram", "5", "1", now, Kind.CHOICE, value, f"{flow}.{step}") for value in values]
    return [*map(says, ACTS), *presses, Inbound("telegram", "5", "1", now, Kind.START)]


@pytest.mark.parametrize("seed", range(25))
def test_whoever_stands_anywhere_when_the_conversation_changes_goes_on(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = Random(seed)
    changed: Conversation = edited(random, SHIPPED, 4)
    monkeypatch.setattr(everywhere, "SHIPPED", changed)
    for flow, step, somebody in everywhere.questions_of(SHIPPED, "en"):
        before = at(flow, step, SHIPPED)
        before = replace(
            before, answers={**before.answers, **KEPT}, trail=("what_matters.theme", "gone.x", f"{flow}.{step}")
        )
        inbound = random.choice(messages(flow, step))
        given = everywhere.turn(inbound, before, somebody)
        assert has_way_out(given), (flow, step, inbound)
        assert _still_has(given, "some_old.question"), (flow, step, inbound)


def _still_has(given: Turn, answer: str) -> bool:
    return answer in given.progress.answers or any(isinstance(event, ErasureRequested) for event in given.events)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_each_sort_of_edit_can_be_made(edit: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.walk.edits.EDITS", (edit,))
    assert any(edited(Random(seed), SHIPPED, 1) != SHIPPED for seed in range(10))


def test_one_whose_conversation_is_gone_altogether_gets_the_menu() -> None:
    given = everywhere.turn(
        says("hello"), replace(at("what_matters", "good"), frames=(Frame("gone", "x"),)), everywhere.ADULT
    )
    assert last_said(given).step == "menu.what"


def test_going_back_passes_over_what_is_gone() -> None:
    stood = replace(at("what_matters", "good"), trail=("what_matters.theme", "gone.x", "what_matters.gone"))
    given = everywhere.turn(says("back"), stood, everywhere.ADULT)
    assert isinstance(given.events[0], Said)
    assert last_said(given).step == "what_matters.theme"
    assert SPEECH.lines(last_said(given).lines, "en").startswith("OK, back we go.")
