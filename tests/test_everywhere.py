"""What works everywhere: each command, in each language, at each question of each conversation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.speech import Speech
from conversations import engine, flows
from conversations.conversation import Conversation
from conversations.engine import Turn
from conversations.events import (
    Area,
    AreasFound,
    AreasWanted,
    ErasureRequested,
    EventsFound,
    EventsWanted,
    Found,
    HeardBackFound,
    HeardBackWanted,
    Inbound,
    Kind,
    Learned,
    Said,
    ServicesFound,
    ServicesWanted,
    Wanted,
)
from conversations.model import SKIP, Ask, AskComing, AskWords, ChooseEvent
from conversations.people import AgeBand, Person
from conversations.progress import Frame, Progress
from conversations.understanding import COMMANDS, Command, Understanding

SPEECH = Speech()
UNDERSTANDING = Understanding(SPEECH.say, SPEECH.languages)
UNCHECKED = frozenset(SPEECH.languages) - {"en"}
SHIPPED = flows.conversation(
    organisation="us", web="https://x.test", spoken=SPEECH.names(), wellbeing=True, unchecked=UNCHECKED
)
GOVAN = Area("govan", "Govan", "0141 496 0000", "G51 2")
ADULT = Person(age_band=AgeBand.ADULT, area="govan", consented=True)
AWAY_FROM_HERE = {"unchecked_words.who": "grown_up", "menu.what": "done", "delete.sure": "no", "stop.then": "go_on"}
ASIDE = [Command.HELP, Command.LANGUAGE, Command.MY_DATA]


def found(wanted: Wanted) -> Found:
    """A directory with one area and nothing else in it."""
    match wanted:
        case AreasWanted():
            return AreasFound((GOVAN,))
        case EventsWanted():
            return EventsFound()
        case ServicesWanted():
            return ServicesFound((), (), None)
        case HeardBackWanted():
            return HeardBackFound(())
    return None


def turn(inbound: Inbound, progress: Progress | None, person: Person) -> Turn:
    thought = engine.advance(SHIPPED, UNDERSTANDING, progress, inbound, person)
    answer: Found = None
    while True:
        try:
            answer = found(thought.send(answer))
        except StopIteration as done:
            result: Turn = done.value
            return result


PEOPLE = [
    Person(age_band=band, area=area, consented=consented, announcements=announcements, account=account)
    for account in ("telegram", "web")
    for consented in (True, False)
    for area in ("govan", None)
    for announcements in (False, True)
    for band in (AgeBand.ADULT, AgeBand.FROM_16_TO_17, AgeBand.FROM_13_TO_15, AgeBand.UNKNOWN)
]


def questions(language: str) -> Iterator[tuple[str, str, Person]]:
    """Each question that somebody who speaks this language may be asked, and who."""
    return questions_of(SHIPPED, language)


def questions_of(held: Conversation, language: str) -> Iterator[tuple[str, str, Person]]:
    """The same of any conversation."""
    asked = [(flow, step) for flow in held.flows.values() for step in flow.steps if isinstance(step, Ask)]
    for flow, step in asked:
        conditions = [each for each in step.only_if if each.fact.startswith("person.")]
        people = (replace(each, language=language) for each in PEOPLE)
        may_be = (
            each
            for each in people
            if all(condition.holds(each.facts(UNCHECKED)) for condition in conditions)
            and (each.consented or not flow.needs_consent)
        )
        if somebody := next(may_be, None):
            yield flow.name, step.id, somebody


def says(words: str) -> Inbound:
    return Inbound("telegram", "5", "1", datetime.now(UTC), words=words)


def at(flow: str, step: str, held: Conversation = SHIPPED) -> Progress:
    """Where this question is asked: what it waits for has been answered."""
    asked = held.flows[flow].find(step)
    waits = [each for each in asked.only_if if not each.absent and not each.fact.startswith("person.")] if asked else []
    answers = {each.fact: each.among[0] if each.among else "1" for each in waits}
    return Progress((Frame("menu", "what"), Frame(flow, step)) if flow != "menu" else (Frame(flow, step),), answers)


def last_said(given: Turn) -> Said:
    return [event for event in given.events if isinstance(event, Said)][-1]


def phrases(command: Command, language: str) -> Iterator[str]:
    yield SPEECH.say(COMMANDS[command], language).split(",")[0].strip()


def has_way_out(given: Turn) -> bool:
    """The last thing said can be answered, or says how to go on; or everything is over."""
    said = last_said(given)
    if given.progress.frames and not given.progress.paused:
        return bool(said.step) and (bool(said.buttons) or _takes_words(said.step))
    return not said.step


def is_at(said: Said, flow: str, step: str) -> bool:
    """Whether this question was put; one about an event is named for the event."""
    about_events = isinstance(SHIPPED.flows[flow].find(step), ChooseEvent | AskComing)
    return said.step == f"{flow}.{step}" or about_events


def _takes_words(step: str) -> bool:
    flow, _, name = step.partition(".")
    return isinstance(SHIPPED.flows[flow].find(name), AskWords)


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("command", list(Command))
def test_each_command_at_each_question_gets_a_reply_and_a_way_out(command: Command, language: str) -> None:
    for flow, step, somebody in questions(language):
        for phrase in phrases(command, language):
            given = turn(says(phrase), at(flow, step), somebody)
            assert SPEECH.lines(last_said(given).lines, language), (flow, step)
            assert has_way_out(given), (flow, step)


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("command", ASIDE)
def test_after_help_language_and_my_data_one_goes_on_where_one_was(command: Command, language: str) -> None:
    for flow, step, somebody in questions(language):
        if flow == SHIPPED.commands[command]:
            continue
        given = turn(says(next(phrases(command, language))), at(flow, step), somebody)
        for _ in range(8):
            said = last_said(given)
            if is_at(said, flow, step):
                break
            given = turn(_press(said, language), given.progress, somebody)
        assert is_at(last_said(given), flow, step), (flow, step)


def _press(said: Said, language: str) -> Inbound:
    """The way back from what a command began."""
    offered = [button.value for button in said.buttons]
    likely = (AWAY_FROM_HERE.get(said.step, ""), language, SKIP, *reversed(offered))
    value = next(value for value in likely if value in offered)
    return Inbound("telegram", "5", "2", datetime.now(UTC), Kind.CHOICE, value, said.step)


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("command", list(Command))
def test_each_command_is_obeyed_from_the_very_first_message_on(command: Command, language: str) -> None:
    given = turn(says(next(phrases(command, language))), None, Person(language=language))
    assert has_way_out(given)


@pytest.mark.parametrize("language", SPEECH.languages)
@pytest.mark.parametrize("command", list(Command))
@pytest.mark.parametrize("paused", [False, True])
def test_each_command_is_obeyed_when_nothing_is_going_on(command: Command, language: str, paused: bool) -> None:
    frames = (Frame("what_matters", "good"),) if paused else ()
    given = turn(
        says(next(phrases(command, language))), Progress(frames, paused=paused), replace(ADULT, language=language)
    )
    assert has_way_out(given)


@pytest.mark.parametrize("language", SPEECH.languages)
def test_stop_stops_at_each_question(language: str) -> None:
    for flow, step, somebody in questions(language):
        given = turn(says(next(phrases(Command.STOP, language))), at(flow, step), somebody)
        assert Learned("announcements", "stop") in given.events, (flow, step)


@pytest.mark.parametrize("language", SPEECH.languages)
def test_delete_asks_before_it_deletes_at_each_question(language: str) -> None:
    for flow, step, somebody in questions(language):
        if flow == "delete":
            continue  # there it is the answer
        given = turn(says(next(phrases(Command.DELETE, language))), at(flow, step), somebody)
        assert last_said(given).step == "delete.sure", (flow, step)
        assert not any(isinstance(event, ErasureRequested) for event in given.events)


def test_change_my_answer_is_back() -> None:
    first = turn(says("2"), at("what_matters", "theme"), ADULT)
    assert last_said(turn(says("change my answer"), first.progress, ADULT)).step == "what_matters.theme"


@pytest.mark.parametrize("language", SPEECH.languages)
def test_help_comes_with_the_question_that_one_stands_at(language: str) -> None:
    for flow, step, somebody in questions(language):
        given = turn(says("help"), at(flow, step), somebody)
        told = "\n".join(SPEECH.lines(event.lines, language) for event in given.events if isinstance(event, Said))
        assert "999" in told
        assert is_at(last_said(given), flow, step), (flow, step)
