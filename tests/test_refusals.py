"""What is refused before anybody meets it, each with its flow, its step and the reason; and all of it at once."""

from __future__ import annotations

import pytest

from bot import checks
from bot.settings import Settings
from bot.speech import Speech
from conversations import flows
from conversations.checks import FACTS, LONGEST_LABEL
from conversations.conversation import Conversation
from conversations.events import Learned
from conversations.loading import flow_from_json
from conversations.model import (
    END,
    OWN,
    Ask,
    AskArea,
    AskChoice,
    AskWords,
    BadConversation,
    Choice,
    ChooseEvent,
    Do,
    Flow,
    Go,
    If,
    Say,
    ShowContact,
    ShowServices,
    Step,
)
from conversations.people import Person
from conversations.words import T, Text, verbatim, versioned
from tests.test_engine import ask, conversation, flow, line

SPEECH = Speech()
SHIPPED = flows.conversation(organisation="us", web="https://x.test", spoken=SPEECH.names())


def named(*labels: str) -> AskChoice:
    choices = tuple(Choice(value=f"v{place}", label=verbatim(label)) for place, label in enumerate(labels))
    return AskChoice(id="a", lines=line("a?"), choices=choices)


REFUSED: list[tuple[str, tuple[Step, ...], str]] = [
    ("", (), "the flow has no steps"),
    ("a", (ask("a"), ask("a")), "two steps have this name"),
    ("a.b", (ask("a.b"),), "this name is not allowed"),
    ("end", (ask("end"),), "this name is not allowed"),
    ("", (ask(""),), "this name is not allowed"),
    ("a", (ask("a", next="b"),), "it leads to 'b', which is not there"),
    ("a", (ask("a", then={"yes": "b"}),), "it leads to 'b', which is not there"),
    ("a", (ask("a", then={"maybe": END}),), "it leads on from 'maybe', which is no choice"),
    ("b", (Say(id="a", lines=line("x"), next=END), ask("b")), "nothing leads here"),
    ("a", (ask("a", required=True, then={"yes": "a", "no": "a"}),), "there is no way from here to the end"),
    ("a", (ask("a", then={"yes": "a", "no": "a", "skip": "a"}),), "there is no way from here to the end"),
    ("a", (ask("a"), Say(id="b", lines=line("x"), next="b")), "there is no way from here to the end"),
    ("a", (AskChoice(id="a", lines=line("a?"), choices=()),), "it has no choices"),
    ("a", (ask("a", "x", "x"),), "two choices have the value 'x'"),
    ("a", (ask("a", "skip"),), "the value 'skip' is not allowed"),
    ("a", (ask("a", ""),), "the value '' is not allowed"),
    ("a", (ask("a", "x" * 60),), "they are too long"),
    ("a", (named("Yes", "yes "),), "two choices are called 'Yes'"),
    ("a", (named("Yes", " "),), "the choice 'v1' has no label"),
    ("a", (named("x" * 25),), f"is longer than {LONGEST_LABEL} characters"),
    ("a", (ask("a", own_words=OWN),), "own words go to 'own', which is not there or takes no words"),
    ("a", (ask("a", own_words="b"), ask("b")), "own words go to 'b', which is not there or takes no words"),
    ("a", (ask("a", learns="shoe_size"),), "it learns 'shoe_size', which is nothing that we keep"),
    ("a", (Do(id="a", event=Learned("shoe_size", "9")), ask("b")), "it learns 'shoe_size'"),
    ("a", (Say(id="a", lines=()), ask("b")), "it has nothing to say"),
    ("a", (Say(id="a", lines=(T("x"), verbatim(" "))), ask("b")), "it has an empty line"),
    ("a", (ask("a", again=line("")),), "it has an empty line"),
    ("a", (ShowContact(id="a", otherwise=()),), "it has nothing to say"),
    ("a", (Say(id="a", lines=(T("We are {organisation}."),)), ask("b")), "nothing fills {organisation}"),
    ("a", (Say(id="a", lines=(Text("A {brace"),)), ask("b")), "the braces in 'A {brace' do not pair"),
    ("a", (Go(id="a", flow="elsewhere"),), "there is no flow 'elsewhere'"),
    ("b", (ask("a"), ask("b", only_if=(If("main.x"),))), "its condition asks for 'main.x', which nobody knows"),
    ("b", (ask("a"), ask("b", only_if=(If("person.shoe"),))), "its condition asks for 'person.shoe'"),
    ("b", (ask("a"), ask("b", only_if=(If("gone.a"),))), "its condition asks for 'gone.a', which nobody knows"),
    ("b", (ask("a"), ask("b", only_if=(If("main.a", ("maybe",)),))), "waits for 'maybe', which 'main.a' never is"),
    ("b", (ask("a"), ask("b", only_if=(If("person.age_band", ("old",)),))), "waits for 'old'"),
    ("a", (ShowServices(id="a"), ask("b")), "it shows services, and there is no question 'need' in this flow"),
    ("a", (ask("need"), ShowServices(id="a")), "it shows services, and there is no question 'age' in this flow"),
    ("a", (Go(id="a", flow="main"), ask("b")), "it goes round and round without a question"),
]


@pytest.mark.parametrize(("step", "steps", "reason"), REFUSED, ids=[reason for _, _, reason in REFUSED])
def test_what_would_leave_someone_stuck_is_refused_by_flow_step_and_reason(
    step: str, steps: tuple[Step, ...], reason: str
) -> None:
    with pytest.raises(BadConversation) as refused:
        conversation(flow(ask("q"), name="first"), flow(*steps))
    (fault, *_) = [each for each in refused.value.args if reason in each]
    assert fault.startswith(f"flow 'main', step {step!r}: ")


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(BadConversation) as refused:
        conversation(flow(ask("a", "x", "x"), ask("b", next="gone")), flow(Go(id="q", flow="nowhere"), name="other"))
    assert str(refused.value).splitlines() == [
        "flow 'main', step 'b': it leads to 'gone', which is not there",
        "flow 'main', step 'a': two choices have the value 'x'",
        "flow 'main', step 'a': two choices are called 'x'",
        "flow 'other', step 'q': there is no flow 'nowhere'",
    ]


@pytest.mark.parametrize(
    ("renamed", "reason"),
    [({"old": "gone"}, "it is renamed to 'gone', which is not there"), ({"a": "b"}, "still there")],
)
def test_a_step_that_is_renamed_wrongly_is_refused(renamed: dict[str, str], reason: str) -> None:
    with pytest.raises(BadConversation, match=reason):
        conversation(flow(ask("a"), ask("b"), renamed=renamed))


def test_flows_that_only_lead_to_each_other_are_refused() -> None:
    island = (flow(Go(id="x", flow="two"), ask("q"), name="one"), flow(ask("q"), Go(id="x", flow="one"), name="two"))
    with pytest.raises(BadConversation, match="flow 'one', step 'x': only the flow itself"):
        conversation(flow(ask("a")), *island)


def test_a_flow_that_nobody_holds_is_begun_from_outside_and_is_welcome() -> None:
    assert "set_1" in conversation(flow(ask("a")), flow(ask("q"), name="set_1")).flows


def test_going_round_by_way_of_a_question_is_welcome() -> None:
    back = flow(ask("a", required=True, then={"no": "in"}, next=END), Go(id="in", flow="other", next="a"))
    assert conversation(back, flow(Say(id="s", lines=line("x")), name="other")).flows


def test_a_flow_without_a_question_that_comes_back_to_itself_is_refused() -> None:
    silent = flow(Say(id="s", lines=line("x")), Go(id="back", flow="main"), name="other")
    with pytest.raises(BadConversation, match="round and round"):
        conversation(flow(Go(id="in", flow="other"), ask("a")), silent)


@pytest.mark.parametrize("broken", [{"start": "gone"}, {"menu": "gone"}, {"gate": ("main", "gone")}])
def test_a_beginning_that_is_not_there_is_refused(broken: dict[str, object]) -> None:
    parts: dict[str, object] = {"start": "main", "menu": "main", "gate": ("main", "a"), "commands": {}, "facts": {}}
    with pytest.raises(BadConversation, match="gone"):
        Conversation(flows={"main": flow(ask("a"))}, **(parts | broken))  # type: ignore[arg-type]


# ---------------------------------------------------------------- what is shipped


def questions() -> list[tuple[Flow, Ask]]:
    return [(flow, step) for flow in SHIPPED.flows.values() for step in flow.steps if isinstance(step, Ask)]


def test_every_shipped_flow_says_what_it_is_about() -> None:
    assert [name for name, flow in SHIPPED.flows.items() if flow.title is None] == []


def test_every_fact_that_may_be_learned_can_be_kept() -> None:
    person = Person()
    for fact in FACTS - {"age_band"}:
        person = person.learned(Learned(fact, "yes").fact, "yes")
    assert person.consented
    assert person.area == "yes"


@pytest.mark.parametrize(
    ("flow", "step"), questions(), ids=lambda value: getattr(value, "name", getattr(value, "id", ""))
)
def test_a_question_is_put_in_other_words_and_then_in_an_easier_form(flow: Flow, step: Ask) -> None:
    from conversations import reading, wording  # noqa: PLC0415

    forms = [wording.question(step, tries, None) for tries in range(3)]
    if isinstance(step, AskChoice):
        assert forms[0] != forms[1]
        assert forms[2][-1] == wording.PRESS
        assert reading.numbered(step, 0)[0].params["number"] == 1
    elif isinstance(step, AskArea):
        assert forms[0] != forms[1]
    else:  # whatever is said is an answer
        assert isinstance(step, AskWords | ChooseEvent)


# ---------------------------------------------------------------- from JSON

TOLD = {
    "name": "set_12",
    "title": {"en": "the new park", "pl": "nowy park"},
    "questions": [
        {
            "id": "q1",
            "kind": "choice",
            "text": {"en": "Do you go there?", "pl": "Czy tam chodzisz?"},
            "choices": [
                {"value": "a", "label": {"en": "Often", "pl": "Często"}},
                {"value": "b", "label": {"en": "Never", "pl": "Nigdy"}},
            ],
            "own_words": True,
        },
        {"id": "q2", "kind": "words", "text": {"en": "What would you change? {Really}?"}},
    ],
    "thanks": {"en": "Thank you."},
}


def test_a_question_set_from_json_is_a_flow_like_any_other() -> None:
    loaded = flow_from_json(TOLD)
    assert [step.id for step in loaded.steps] == ["q1", "q1_own", "q2", "thanks"]
    assert loaded.needs_consent
    assert "set_12" in SHIPPED.with_flows([loaded]).flows
    assert "set_12" not in SHIPPED.flows


def test_a_question_set_speaks_each_of_its_languages_and_english_in_all_others() -> None:
    asked = flow_from_json(TOLD).steps[0]
    assert isinstance(asked, AskChoice)
    said = {language: SPEECH.say(asked.lines[0], language) for language in ("en", "pl", "ur")}
    assert said == {"en": "Do you go there?", "pl": "Czy tam chodzisz?", "ur": "Do you go there?"}
    assert SPEECH.say(asked.choices[1].label, "pl") == "Nigdy"


def test_what_staff_wrote_is_said_as_it_is() -> None:
    (line,) = flow_from_json(TOLD).steps[2].wordings()[0]
    assert SPEECH.say(line.filled({"Really": "no"}), "pl") == "What would you change? {Really}?"
    assert SPEECH.say(versioned({"gd": "Halò"}), "en") == "Halò"


@pytest.mark.parametrize("part", ["name", "title", "questions"])
def test_a_question_set_without_one_of_its_parts_is_refused(part: str) -> None:
    with pytest.raises(BadConversation, match=f"no '{part}'"):
        flow_from_json({key: value for key, value in TOLD.items() if key != part})


@pytest.mark.parametrize("broken", [{"questions": [3]}, {"title": "x"}, {"name": 3}, {"questions": None}])
def test_a_question_set_of_the_wrong_form_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises(BadConversation, match="not written as it should be"):
        flow_from_json(TOLD | broken)


def test_a_question_set_with_a_fault_is_refused_with_its_reason() -> None:
    question = {"id": "q1", "kind": "choice", "text": {"en": "?"}, "choices": []}
    with pytest.raises(BadConversation, match="flow 'set_12', step 'q1': it has no choices"):
        SHIPPED.with_flows([flow_from_json(TOLD | {"questions": [question]})])
    with pytest.raises(BadConversation, match="no such kind of question"):
        flow_from_json(TOLD | {"questions": [question | {"kind": "dance"}]})


def test_a_label_that_is_too_long_in_any_of_its_languages_is_refused() -> None:
    choice = {"value": "a", "label": {"en": "Short", "pl": "x" * 25}}
    question = {"id": "q1", "kind": "choice", "text": {"en": "?"}, "choices": [choice]}
    with pytest.raises(BadConversation, match="longer than 24"):
        SHIPPED.with_flows([flow_from_json(TOLD | {"questions": [question]})])


def test_check_tells_every_fault_of_the_conversation(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(**_: object) -> Conversation:
        raise BadConversation("flow 'a', step 'b': one", "flow 'c', step 'd': two")

    assert [check.fine for check in checks._conversation(Settings())] == [True]
    monkeypatch.setattr("bot.checks.flows.conversation", refused)
    found = checks._conversation(Settings())
    assert [check.sentence for check in found] == [
        "Conversation: flow 'a', step 'b': one.",
        "Conversation: flow 'c', step 'd': two.",
    ]
    assert not any(check.fine for check in found)
