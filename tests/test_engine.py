"""The engine's rules: what is refused at load, and how people are carried across a change of the conversation."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

import pytest

from bot.speech import Speech
from conversations import engine, flows
from conversations.conversation import Conversation
from conversations.engine import Turn
from conversations.events import Answered, ErasureRequested, Finished, Inbound, Kind, Said
from conversations.model import (
    END,
    AskChoice,
    AskWords,
    Choice,
    Do,
    Flow,
    Go,
    If,
    Say,
    Step,
)
from conversations.people import AgeBand, Person
from conversations.progress import Frame, Progress
from conversations.understanding import Understanding
from conversations.wording import GOODBYE
from conversations.words import T, verbatim

SPEECH = Speech()
ADULT = Person(age_band=AgeBand.ADULT, consented=True)


def line(words: str) -> tuple[verbatim, ...]:  # type: ignore[valid-type]
    return (verbatim(words),)


def ask(step_id: str, *values: str, **more: object) -> AskChoice:
    choices = tuple(Choice(value=value, label=verbatim(value)) for value in values or ("yes", "no"))
    return AskChoice(id=step_id, lines=line(f"{step_id}?"), choices=choices, **more)  # type: ignore[arg-type]


def conversation(*found: Flow, facts: Mapping[str, str] = MappingProxyType({})) -> Conversation:
    flows = {flow.name: flow for flow in found}
    first = found[0]
    return Conversation(flows, first.name, first.name, (first.name, first.steps[0].id), {}, facts)


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


def test_nobody_is_left_without_a_word_even_after_everything_was_taken_away() -> None:
    held = conversation(flow(ask("sure"), Do(id="gone", event=ErasureRequested("asked"))))
    found = turn(held, "yes", Progress(frames=(Frame("main", "sure"),)))
    assert ErasureRequested("asked") in found.events
    assert texts(found.events) == [GOODBYE.msgid]


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


def test_a_conversation_that_goes_round_in_circles_all_the_same_gives_a_way_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("conversations.conversation.faults", lambda *_: ())
    held = conversation(flow(ask("a"), Say(id="b", lines=line("b"), next="b")))
    found = turn(held, "yes", Progress(frames=(Frame("main", "a"),)))
    assert texts(found.events) == ["Sorry, I went round in circles. What you told us is safe.", GOODBYE.msgid]
    assert Answered("main", "a", "yes", None) in found.events
    assert texts(turn(held, "hello", found.progress).events) == ["a?"]


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
    held = conversation(flow(*steps), facts={"organisation": "us"})
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
    assert "b?" in texts(turn(held, "purple", back.progress).events)


def test_after_help_one_goes_on_with_the_question_that_one_went_back_to() -> None:
    held = conversation(flow(ask("a"), ask("b", only_if=(If("main.c", absent=True),)), ask("c")))
    back = Progress(frames=(Frame("main", "b"),), answers={"main.c": "yes"}, returned="main.b")
    assert texts(turn(held, "menu", back).events)[-1] == "a?"
    aside = conversation(flow(ask("a")), flow(ask("b", only_if=(If("main.a"),)), name="other"))
    stood = Progress(frames=(Frame("other", "b"), Frame("main", "a")), returned="other.b")
    assert texts(turn(aside, "yes", replace(stood, answers={})).events)[-1] == "b?"


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
    before = Progress((Frame("a", "b"),), {"a.b": "c"}, ("a.a b.c",), {"a": 3}, 1, 2, returned="a.b", paused=True)
    assert Progress.from_json(before.to_json()) == before


# ---------------------------------------------------------------- "2 of 5"


def place(found: Turn) -> tuple[object, object] | None:
    """Which question of how many is asked."""
    lines = [line.params for event in found.events if isinstance(event, Said) for line in event.lines]
    return next(((params["place"], params["total"]) for params in lines if "place" in params), None)


def test_what_lies_on_another_way_is_not_counted() -> None:
    held = conversation(flow(ask("a", then={"no": "c"}), ask("b", next="d"), ask("c"), ask("d")))
    found = turn(held, "no", Progress(frames=(Frame("main", "a"),)))
    assert (texts(found.events)[-1], place(found)) == ("c?", (2, 3))
    assert place(turn(held, "back", found.progress)) == (1, 4)


def test_what_was_skipped_is_counted() -> None:
    held = conversation(flow(ask("a"), ask("b"), ask("c")))
    assert place(turn(held, "skip", Progress(frames=(Frame("main", "a"),)))) == (2, 3)


def test_a_condition_that_does_not_hold_makes_the_way_shorter() -> None:
    held = conversation(flow(ask("a"), ask("b", only_if=(If("main.a", ("yes",)),)), ask("c")))
    before = Progress(frames=(Frame("main", "a"),))
    assert [place(turn(held, words, before)) for words in ("yes", "no")] == [(2, 3), (2, 2)]


def test_a_conversation_within_another_counts_for_itself() -> None:
    held = conversation(flow(ask("a"), Go(id="in", flow="inner"), ask("b")), flow(ask("q"), ask("r"), name="inner"))
    found, places = turn(held, "yes", Progress(frames=(Frame("main", "a"),))), []
    for _ in range(3):
        places.append(place(found))
        found = turn(held, "yes", found.progress)
    assert places == [(1, 2), (2, 2), (2, 2)]


def test_asking_in_a_circle_never_counts_beyond_the_end() -> None:
    held = conversation(flow(ask("a"), ask("b", then={"no": "b", "yes": END})))
    found = turn(held, "no", Progress(frames=(Frame("main", "b"),), trail=("main.a",)))
    assert place(turn(held, "no", found.progress)) == (2, 2)


# ---------------------------------------------------------------- replies that do not fit


def test_a_question_comes_again_in_other_words_then_with_numbers_and_then_is_let_be() -> None:
    held = conversation(flow(ask("a", again=line("In other words?")), ask("b")))
    found, told = Turn(Progress(frames=(Frame("main", "a"),)), (), ""), []
    for _ in range(3):
        found = turn(held, "purple", found.progress)
        told.append(texts(found.events))
    assert told[0][-1] == "In other words?"
    assert told[1][-3:] == ["Please press a button, or write its number.", "{number}. {label}", "{number}. {label}"]
    assert told[2][-1] == "b?"
    assert Answered("main", "a", None, "purple") in found.events
