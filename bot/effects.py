"""What each event of a turn brings about: rows, written before the commit. One function for each event."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.observe import log
from bot.speech import Speech
from conversations import wording
from conversations.events import (
    Answered,
    DataRequested,
    ErasureRequested,
    Event,
    Finished,
    Inbound,
    Learned,
    Said,
    Withdrawn,
)
from conversations.flows.welcome import AGES, PRIVACY_VERSION
from conversations.people import AgeBand, Person
from storage import announcements, answers, areas, participants
from storage.together import Together


@dataclass(slots=True)
class Scene:
    """One turn as its effects see it. ``participant_id`` becomes none when the participant is erased."""

    writing: Together
    inbound: Inbound
    participant_id: int | None
    person: Person
    now: datetime
    speech: Speech
    replies: list[dict[str, Any]] = field(default_factory=list)


def carry_out(scene: Scene, event: Event) -> None:
    """Bring about one event."""
    EFFECTS[type(event)](scene, event)


def said(scene: Scene, event: Said) -> None:
    """Say something in the language that the person has at this moment of the turn."""
    scene.replies.append(scene.speech.body(event, scene.person.language))


def answered(scene: Scene, event: Answered) -> None:
    """Keep an answer."""
    if scene.participant_id is not None:
        answers.record(scene.writing, scene.participant_id, event, scene.person, scene.now)


def withdrawn(scene: Scene, event: Withdrawn) -> None:
    """Take an answer back."""
    if scene.participant_id is not None:
        answers.withdraw(scene.writing, scene.participant_id, event)


def learned(scene: Scene, event: Learned) -> None:
    """Keep a fact, and what was agreed to or refused."""
    scene.person = scene.person.learned(event.fact, event.value)
    if scene.participant_id is None:
        return
    match event.fact:
        case "consent":
            if event.value in {"yes", "no"}:
                _agreed(scene, "conversation", event)
                participants.learn(scene.writing, scene.participant_id, "consented", event.value == "yes")
        case "quote":
            _agreed(scene, "quote", event)
            participants.learn(scene.writing, scene.participant_id, "quote", event.value == "yes")
        case "announcements":
            _agreed(scene, participants.EVENTS, event)
            if event.value == "yes":
                participants.subscribe(scene.writing, scene.participant_id, participants.EVENTS, scene.now)
            else:
                announcements.stop(scene.writing, scene.participant_id)
        case fact:
            participants.learn(scene.writing, scene.participant_id, fact, event.value)


def _agreed(scene: Scene, subject: str, event: Learned) -> None:
    if scene.participant_id is not None:
        participants.agree(
            scene.writing,
            scene.participant_id,
            subject,
            given=event.value == "yes",
            text_version=PRIVACY_VERSION,
            language=scene.person.language,
            account=scene.inbound.account,
            now=scene.now,
        )


def finished(_scene: Scene, _event: Finished) -> None:
    """The end of a flow leaves no row of its own: the answers are there, and the progress is saved with the turn."""


def data_requested(scene: Scene, _event: DataRequested) -> None:
    """Tell what is kept about the person."""
    if scene.participant_id is None:
        return
    connection = scene.writing.connection()
    held = participants.held(connection, scene.participant_id)
    language = scene.person.language
    name = dict(scene.speech.names()).get(language, language)
    known = (each.label for each in AGES if each.value == held["age_band"] != AgeBand.UNKNOWN)
    area = areas.find(connection, held["area"] or "")
    place = held["sector"] or (area.name if area else None)
    lines = (
        *wording.kept_about_you(held["created_at"].date(), name, held["messages"], held["answers"]),
        *wording.kept_facts(next(known, None), place, news=bool(held["topics"])),
    )
    scene.replies.append(scene.speech.body(Said(lines), language))


def erasure_requested(scene: Scene, event: ErasureRequested) -> None:
    """Forget the person. What is said in this turn goes to an address without a participant."""
    if scene.participant_id is not None:
        participants.erase(scene.writing, scene.participant_id)
        scene.participant_id = None
        # Of those who are too young nothing but this count is kept.
        log.info("person erased", account=scene.inbound.account, reason=event.reason)


EFFECTS: Mapping[type[Event], Callable[[Scene, Any], None]] = {
    Said: said,
    Answered: answered,
    Withdrawn: withdrawn,
    Learned: learned,
    Finished: finished,
    DataRequested: data_requested,
    ErasureRequested: erasure_requested,
}
