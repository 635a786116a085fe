"""The engine's rules: what is refused at load, and how people are carried across a change of the conversation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.speech import Speech
from conversations import engine, flows
from conversations.engine import EndlessConversation, Turn
from conversations.events import Answered, Finished, Inbound, Kind, Said
from conversations.model import (
    END,
    AskChoice,
    AskWords,
    BadConversation,
    Choice,
    Conversation,
    Flow,
    Go,
    If,
    Say,
    Step,
)
from conversations.people import AgeBand, Person
from conversations.progress import Frame, Progress
from conversations.understanding import Understanding
from conversations.words import T, verbatim

SPEECH = Speech()
ADULT = Person(age_band=AgeBand.ADULT, consented=True)


def line(words: str) -> tuple[verbatim, ...]:  # type: ignore[valid-type]
    return (verbatim(words),)


def ask(step_id: str, *values: str, **more: object) -> AskChoice:
    choices = tuple(Choice(value=value, label=verbatim(value)) for value in values or ("yes", "no"))
    return AskChoice(id=step_id, lines=line(f"{step_id}?"), choices=choices, **more)  # type: ignore[arg-type]


def conversation(*found: Flow) -> Conversation:
    return Conversation({flow.name: flow for flow in found}, found[0].name, found[0].name, (found[0].name, "a"), {}, {})


def flow(*steps: Step, name: str = "main", **more: object) -> Flow:
    return Flow(name=name, steps=steps, **{"needs_consent": True, **more})  # type: ignore[arg-type]


def turn(held: Conversation, words: str, progress: Progress | None = None, **more: object) -> Turn:
    inbound = Inbound("web", "alice", "1", datetime.now(UTC), words=words, **more)  # type: ignore[arg-type]
    thought = engine.advance(held, Understanding(SPEECH.say, SPEECH.languages), progress, inbound, ADULT)
    with pytest.raises(StopIteration) as done:
        thought.send(None)
    return done.value.value  # type: ignore[no-any-return]


def texts(events: Sequence[object]) -> list[str]:
    return [each.msgid for event in events if isinstance(event, Said) for each in event.lines if each.msgid]


def test_the_shipped_conversation_is_accepted() -> None:
    shipped = flows.conversation(organisation="us", web="https://x.test", spoken=SPEECH.names())
    assert {"welcome", "what_matters", "find_help"} <= set(shipped.flows)


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ((), "no steps"),
        ((ask("a"), ask("a")), "two steps"),
        ((ask("a", next="b"),), "leads to 'b'"),
        ((ask("a", then={"yes": "b"}),), "leads to 'b'"),
        ((ask("a", then={"maybe": END}),), "no choice"),
        ((ask("a", "x", "x"),), "two choices"),
        ((ask("a", "skip"),), "not allowed"),
        ((ask("a.b"),), "not allowed"),
        ((Go(id="a", flow="elsewhere"),), "no flow 'elsewhere'"),
        ((Say(id="a", lines=line("x"), next=END), ask("b")), "nothing leads here"),
        ((ask("a", own_words="own"),), "own words go to 'own'"),
    ],
)
def test_what_would_leave_someone_stuck_is_refused(steps: tuple[Step, ...], reason: str) -> None:
    with pytest.raises(BadConversation, match=reason):
        conversation(flow(*steps))


def test_a_step_that_is_renamed_to_nowhere_is_refused() -> None:
    with pytest.raises(BadConversation, match="renamed to 'gone'"):
        conversation(flow(ask("a"), renamed={"old": "gone"}))


def test_someone_at_a_renamed_step_is_asked_there() -> None:
    held = conversation(flow(ask("new"), ask("after"), renamed={"old": "new"}))
    found = turn(held, "yes", Progress(frames=(Frame("main", "old"),)))
    assert Answered("main", "new", "yes", None) in found.events
    assert found.progress.frames == (Frame("main", "after"),)


def test_someone_at_a_step_that_is_gone_begins_again_kindly_and_keeps_the_answers() -> None:
    held = conversation(flow(ask("a"), ask("b")))
    found = turn(held, "yes", Progress(frames=(Frame("main", "gone"),), answers={"main.x": "kept"}))
    assert "What you told us is safe" in texts(found.events)[0]
    assert found.progress.frames == (Frame("main", "a"),)
    assert found.progress.answers == {"main.x": "kept"}


def test_someone_in_a_flow_that_is_gone_goes_on_around_it() -> None:
    held = conversation(flow(ask("a")))
    found = turn(held, "yes", Progress(frames=(Frame("main", "a"), Frame("gone", "x"))))
    assert Answered("main", "a", "yes", None) in found.events


def test_someone_in_a_flow_that_is_gone_goes_on_after_it_where_it_was_held() -> None:
    held = conversation(flow(ask("a"), Go(id="in", flow="other"), ask("b")), flow(ask("q"), name="other"))
    found = turn(held, "yes", Progress(frames=(Frame("main", "in"), Frame("gone", "x"))))
    assert texts(found.events) == ["q?"]
    assert found.progress.frames == (Frame("main", "b"), Frame("other", "q"))


def test_a_conversation_without_questions_never_hangs() -> None:
    held = conversation(flow(Say(id="a", lines=line("x"), next="a")))
    with pytest.raises(EndlessConversation):
        turn(held, "hello")


def test_a_condition_passes_over_its_step_whatever_its_next_is() -> None:
    held = conversation(
        flow(ask("a"), Say(id="b", lines=line("b"), only_if=(If("main.a", ("no",)),), next=END), ask("c"))
    )
    found = turn(held, "yes", Progress(frames=(Frame("main", "a"),)))
    assert texts(found.events)[-1] == "c?"


def test_a_flow_within_a_flow_comes_back() -> None:
    held = conversation(flow(Go(id="in", flow="inner"), ask("after")), flow(ask("q"), name="inner"))
    found = turn(held, "yes", Progress(frames=(Frame("main", "after"), Frame("inner", "q"))))
    assert Finished("inner") in found.events
    assert found.progress.frames == (Frame("main", "after"),)


def test_an_old_button_changes_nothing_and_says_what_to_do() -> None:
    held = conversation(flow(ask("a"), ask("b")))
    found = turn(held, "yes", Progress(frames=(Frame("main", "b"),)), kind=Kind.CHOICE, step="main.a")
    assert not any(isinstance(event, Answered) for event in found.events)
    assert "BACK" in texts(found.events)[0]


def test_a_button_that_the_question_has_no_more_is_nobodys_own_words() -> None:
    held = conversation(flow(ask("a", own_words="own"), AskWords(id="own", lines=line("own?"))))
    found = turn(held, "gone", Progress(frames=(Frame("main", "a"),)), kind=Kind.CHOICE, step="main.a")
    assert not any(isinstance(event, Answered) for event in found.events)
    assert "BACK" in texts(found.events)[0]


def test_a_more_button_where_there_are_no_more_choices_answers_nothing() -> None:
    held = conversation(flow(ask("a"), ask("b")))
    found = turn(held, "more", Progress(frames=(Frame("main", "a"),)), kind=Kind.CHOICE, step="main.a")
    assert not any(isinstance(event, Answered) for event in found.events)
    assert "BACK" in texts(found.events)[0]


def test_the_facts_of_a_deployment_fill_what_a_step_says_and_no_one_elses_words() -> None:
    steps = (Say(id="a", lines=(T("We are {organisation}."), verbatim("{organisation}"))), ask("b"))
    held = replace(conversation(flow(*steps)), facts={"organisation": "us"})
    (said,) = [event for event in turn(held, "hello").events if isinstance(event, Said)]
    assert SPEECH.lines(said.lines[:2], "en") == "We are us.\n{organisation}"


def test_a_skip_button_of_an_old_question_skips_nothing() -> None:
    held = conversation(flow(ask("a"), ask("b"), ask("c")))
    found = turn(held, "skip", Progress(frames=(Frame("main", "b"),)), kind=Kind.CHOICE, step="main.a")
    assert found.progress.frames == (Frame("main", "b"),)


def test_the_third_reply_that_does_not_fit_is_kept_and_the_talk_goes_on() -> None:
    held = conversation(flow(ask("a"), ask("b")))
    found = turn(held, "purple", Progress(frames=(Frame("main", "a"),), tries=2))
    assert Answered("main", "a", None, "purple") in found.events
    assert found.progress.frames == (Frame("main", "b"),)


def test_a_required_question_is_never_passed() -> None:
    held = conversation(flow(ask("a", required=True), ask("b")))
    for words in ("purple", "skip"):
        found = turn(held, words, Progress(frames=(Frame("main", "a"),), tries=9))
        assert found.progress.frames == (Frame("main", "a"),)


def test_a_message_that_is_too_long_is_said_to_be_and_the_question_stays() -> None:
    held = conversation(flow(AskWords(id="a", lines=line("a?"), longest=10), ask("b")))
    found = turn(held, "x" * 11, Progress(frames=(Frame("main", "a"),)))
    assert "too long" in texts(found.events)[0]
    assert found.progress.frames == (Frame("main", "a"),)


def test_an_emoji_is_welcome_and_words_are_asked_for_once() -> None:
    held = conversation(flow(AskWords(id="a", lines=line("a?")), ask("b")))
    first = turn(held, "❤️", Progress(frames=(Frame("main", "a"),)))
    assert "few words" in texts(first.events)[0]
    second = turn(held, "❤️", first.progress)
    assert Answered("main", "a", None, "❤️") in second.events


def test_going_back_asks_a_question_that_its_own_answer_would_pass_over() -> None:
    known = If("main.b", absent=True)
    held = conversation(flow(ask("a"), ask("b", only_if=(known,)), ask("c")))
    first = turn(held, "yes", Progress(frames=(Frame("main", "b"),)))
    back = turn(held, "back", first.progress)
    assert texts(back.events)[-1] == "b?"
    assert texts(turn(held, "purple", back.progress).events)[-1] == "b?"


def test_a_question_that_was_asked_stays_in_the_count() -> None:
    learned = If("main.b", absent=True)
    held = conversation(flow(ask("a"), ask("b", only_if=(learned,)), ask("c")))
    found = turn(held, "yes", Progress(frames=(Frame("main", "b"),), answers={"main.a": "yes"}))
    (said,) = [event for event in found.events if isinstance(event, Said)]
    assert dict(said.lines[0].params) == {"place": 3, "total": 3}


def test_an_earlier_version_of_progress_can_be_read() -> None:
    older = Progress((Frame("a", "b"),)).to_json() | {"frames": [["a", "b"]], "session": 3}
    del older["sessions"], older["returned"]
    assert Progress.from_json(older) == Progress((Frame("a", "b"),))


def test_one_can_go_back_to_a_place_that_an_earlier_version_kept() -> None:
    held = conversation(flow(ask("a"), ask("b")))
    back = turn(held, "back", Progress(frames=(Frame("main", "b"),), trail=[[["main", "a"]]]))
    assert back.progress.frames == (Frame("main", "a"),)


def test_one_can_go_back_after_progress_was_stored() -> None:
    held = conversation(flow(ask("a"), ask("b")))
    first = turn(held, "yes", Progress(frames=(Frame("main", "a"),)))
    stored = json.loads(json.dumps(first.progress.to_json()))
    back = turn(held, "back", Progress.from_json(stored))
    assert back.progress.frames == (Frame("main", "a"),)
    assert not back.progress.trail


def test_progress_survives_json() -> None:
    before = Progress((Frame("a", "b"),), {"a.b": "c"}, ("a.a b.c",), {"a": 3}, 1, 2, returned=True, paused=True)
    assert Progress.from_json(before.to_json()) == before
