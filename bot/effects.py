"""What each event of a turn brings about: rows, written before the commit. One function for each event."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson

from bot.notices import Notices
from bot.observe import failure, log
from bot.speech import Speech
from conversations import heard_back, wording
from conversations.events import (
    Answered,
    Attending,
    DataRequested,
    ErasureRequested,
    Event,
    Finished,
    Flagged,
    FollowUpWanted,
    Inbound,
    Learned,
    ReminderAsked,
    Reported,
    Said,
    Scored,
    Withdrawn,
)
from conversations.flows.welcome import AGES
from conversations.people import AgeBand, Person
from conversations.words import Text
from storage import announcements, answers, areas, attendance, cases, followups, participants, rights, wellbeing
from storage.erasures import BadLedger, Ledger
from storage.together import Together


@dataclass(slots=True)
class Scene:
    """One turn as its effects see it. ``participant_id`` becomes none when the participant is erased.

    ``case_id``: the safeguarding case that holds back what is said in this turn.
    """

    writing: Together
    inbound: Inbound
    participant_id: int | None
    person: Person
    now: datetime
    speech: Speech
    notices: Notices
    ledger: Ledger | None = None  # without one, a backup that is put back brings back who was deleted
    replies: list[dict[str, Any]] = field(default_factory=list)
    case_id: int | None = None


def carry_out(scene: Scene, event: Event) -> None:
    """Bring about one event."""
    EFFECTS[type(event)](scene, event)


def said(scene: Scene, event: Said) -> None:
    """Say something in the language that the person has at this moment of the turn."""
    scene.replies.append(scene.speech.body(event, scene.person.language, to_child=scene.person.is_child))


def flagged(scene: Scene, event: Flagged) -> None:
    """Open a safeguarding case, or add to the open one. Whatever is answered after it in this turn is held back."""
    scene.case_id = cases.flag(
        scene.writing,
        participant_id=scene.participant_id,
        account=scene.inbound.account,
        hit=event.hit,
        words=event.words,
        person=scene.person,
        now=scene.now,
    ).id


def answered(scene: Scene, event: Answered) -> None:
    """Keep an answer."""
    if scene.participant_id is not None:
        answers.record(scene.writing, scene.participant_id, event, scene.person, scene.now, held_for=scene.case_id)


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
                given = event.value == "yes"
                participants.consented(scene.writing, scene.participant_id, given=given, terms=scene.notices.terms)
        case "grown_up":
            _agreed(scene, "grown_up", event)
        case "quote":
            _agreed(scene, "quote", event)
            participants.learn(scene.writing, scene.participant_id, "quote", event.value == "yes")
        case "announcements":
            _agreed(scene, participants.EVENTS, event)
            if event.value == "stop":
                announcements.stop(scene.writing, scene.participant_id)
                attendance.stop(scene.writing, scene.participant_id)
                followups.forget(scene.writing, scene.participant_id)
            else:
                _subscribed(scene, participants.EVENTS, event)
        case "heard_back":
            _agreed(scene, heard_back.TOPIC, event)
            _subscribed(scene, heard_back.TOPIC, event)
        case fact:
            participants.learn(scene.writing, scene.participant_id, fact, event.value)


def _subscribed(scene: Scene, topic: str, event: Learned) -> None:
    """Send a topic from now on, or no more."""
    if scene.participant_id is None:
        return
    if event.value == "yes":
        participants.subscribe(scene.writing, scene.participant_id, topic, scene.now)
    else:
        announcements.stop_topic(scene.writing, scene.participant_id, topic)


def _agreed(scene: Scene, subject: str, event: Learned) -> None:
    if scene.participant_id is not None:
        participants.agree(
            scene.writing,
            scene.participant_id,
            subject,
            given=event.value == "yes",
            text_version=scene.notices.version(scene.person.language, scene.person.age_band),
            language=scene.person.language,
            account=scene.inbound.account,
            now=scene.now,
        )


def attending(scene: Scene, event: Attending) -> None:
    """Keep whether the person is coming to an event."""
    if scene.participant_id is not None:
        attendance.answer(scene.writing, event.event, scene.participant_id, event.answer, scene.now)


def reminder_asked(scene: Scene, event: ReminderAsked) -> None:
    """Keep that the person wants to be reminded of an event."""
    if scene.participant_id is not None:
        attendance.remind_me(scene.writing, event.event, scene.participant_id, scene.now)


def finished(_scene: Scene, _event: Finished) -> None:
    """The end of a flow leaves no row of its own: the answers are there, and the progress is saved with the turn."""


def scored(scene: Scene, event: Scored) -> None:
    """Keep a number apart from the person who gave it."""
    wellbeing.keep(scene.writing, event, scene.person, scene.now)


def reported(scene: Scene, event: Reported) -> None:
    """Keep a complaint or a correction, and tell its number."""
    number = rights.report(scene.writing, scene.participant_id, event, scene.person, scene.now, held_for=scene.case_id)
    if event.kind == "complaint":
        _tell(scene, *wording.complaint_received(number, scene.now.date()))


def follow_up_wanted(scene: Scene, event: FollowUpWanted) -> None:
    """Ask again, some days from now."""
    if scene.participant_id is not None:
        followups.want(scene.writing, scene.participant_id, scene.now + timedelta(days=event.days))


def _tell(scene: Scene, *lines: Text) -> None:
    said(scene, Said(lines))


def data_requested(scene: Scene, event: DataRequested) -> None:
    """Tell what is kept about the person, or send them all of it."""
    if scene.participant_id is None:
        return
    connection = scene.writing.connection()
    if event.whole:
        everything = orjson.dumps(rights.everything(connection, scene.participant_id), option=orjson.OPT_INDENT_2)
        body = scene.speech.body(Said(()), scene.person.language)
        scene.replies.append(
            body | {"text": everything.decode(), rights.COPY: True}
        )  # a file: nothing is isolated in it
        return
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
        connection = scene.writing.connection()
        _remember(scene, participants.places(connection, scene.participant_id))
        participants.erase(connection, scene.participant_id)
        if event.reason == "asked":
            _tell(scene, *wording.receipt(rights.receipt(scene.writing, scene.now), scene.now.date()))
        else:
            rights.turn_away(scene.writing.connection(), scene.inbound.account, scene.now)
        scene.participant_id = None
        log.info("person erased", account=scene.inbound.account, reason=event.reason)


def _remember(scene: Scene, places: Sequence[tuple[str, str]]) -> None:
    """Note the deletion outside of the database, before it is made. A full disk must not keep anybody from being deleted."""
    try:
        if scene.ledger:
            scene.ledger.remember(places, scene.now)
    except (OSError, BadLedger) as error:
        log.error("deletion not in the ledger", account=scene.inbound.account, error=failure(error))


EFFECTS: Mapping[type[Event], Callable[[Scene, Any], None]] = {
    Said: said,
    Flagged: flagged,
    Answered: answered,
    Withdrawn: withdrawn,
    Learned: learned,
    Scored: scored,
    Reported: reported,
    FollowUpWanted: follow_up_wanted,
    Attending: attending,
    ReminderAsked: reminder_asked,
    Finished: finished,
    DataRequested: data_requested,
    ErasureRequested: erasure_requested,
}
