"""The question sets that staff make, as flows: how each begins, who may hold it, and what is said when it has closed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from conversations.announcements import Audience, Draft
from conversations.checks import faults
from conversations.conversation import Conversation
from conversations.events import Button, Said
from conversations.loading import flow_from_json
from conversations.model import END, INVITED, LINK, LINKED, AskChoice, BadConversation, Choice, Flow, Go, If, Say, Step
from conversations.question_sets import LETTERS, QuestionSet, Versions, languages
from conversations.words import N, T, Text, verbatim, versioned

YES = Choice(value="yes", label=T("Yes, please"), also=T("start"), whole=True)
NO = Choice(value="no", label=T("No, thanks"), also=T("skip"), whole=True)
BUTTONS = tuple(Button(each.value, each.label) for each in (YES, NO))
NOT_TRANSLATED = T("Sorry, this is not in your language yet. You can still answer in your own language.")
NOT_OPEN = T("These questions are not open just now. Thank you for coming.")
CLOSED = T("These questions are closed now. What you told us is safe. Thank you.")


@dataclass(frozen=True, slots=True)
class Offered:
    """A set as people meet it. ``code`` is what its link and poster carry; one that is not open says so kindly."""

    id: int
    code: str
    asked: QuestionSet
    is_open: bool = True

    @property
    def flow(self) -> str:
        """The name of its flow, which its answers are kept under."""
        return flow_name(self.id)


def flow_name(set_id: int) -> str:
    """What the answers to a set are kept under."""
    return f"set_{set_id}"


def with_sets(conversation: Conversation, offered: Iterable[Offered]) -> Conversation:
    """The conversation with the sets of today in it. Raises `BadConversation` for one that would leave people stuck."""
    known = list(offered)
    now_open = [each for each in known if each.is_open]
    menu = [_menu(conversation.flows[conversation.menu])] if now_open else []
    return conversation.with_flows([*map(flow_of, known), linked(now_open), questions(now_open), *menu])


def flow_of(offered: Offered) -> Flow:
    """One set as a flow: an open one asks whether to begin, a closed one says thank you to whoever stands in it."""
    asked = flow_from_json(_told(offered))
    steps = (*_for_others(offered.asked.audience), *_beginning(offered, asked.steps[0].id), *asked.steps)
    if offered.is_open:
        return replace(asked, steps=steps)
    return replace(asked, steps=(Say(id="closed", lines=(CLOSED,)),), renamed={step.id: "closed" for step in steps})


def faults_of(asked: QuestionSet) -> tuple[str, ...]:
    """Why the engine would not hold a set; none when it would."""
    try:
        flow = flow_of(Offered(0, "", asked))
    except (BadConversation, IndexError):
        return ("It has no questions that can be asked.",)
    return tuple(faults({flow.name: flow}, [flow.name], ()))


def _told(offered: Offered) -> dict[str, Any]:
    """The set as `flow_from_json` reads it, in the languages that it is complete in."""
    asked, spoken = offered.asked, languages(offered.asked)
    return {
        "name": offered.flow,
        "title": _only(asked.title, spoken),
        "questions": [
            {
                "id": f"q{number}",
                "kind": "choice" if each.choices else "words",
                "text": _only(each.text, spoken),
                "choices": [
                    {"value": letter, "label": _only(choice, spoken)}
                    for letter, choice in zip(LETTERS, each.choices, strict=False)
                ],
                "own_words": each.own_words,
            }
            for number, each in enumerate(asked.questions, 1)
        ],
        "thanks": _only(asked.thanks, spoken),
    }


def _only(versions: Versions, spoken: Iterable[str]) -> dict[str, str]:
    return {language: versions[language] for language in spoken if versions.get(language)}


def _beginning(offered: Offered, first: str) -> Iterator[Step]:
    """Shall we start? And a word of regret to whoever reads another language."""
    asked = offered.asked
    spoken = languages(asked)
    count = len(asked.questions)
    yield AskChoice(
        id=INVITED,
        lines=(
            versioned(_only(asked.invitation, spoken)),
            N("I have {n} question for you. Shall we start?", "I have {n} questions for you. Shall we start?", count),
        ),
        required=True,
        counted=False,
        choices=(YES, NO),
        then={"yes": "untranslated", "no": "declined"},
    )
    yield Say(id="declined", lines=(T("That's fine. Maybe another time."),), next=END)
    other = If("person.language", among=spoken, absent=True)
    yield Say(id="untranslated", only_if=(other,), lines=(NOT_TRANSLATED,), next=first)


def _for_others(audience: Audience) -> Iterator[Step]:
    """What is said to those whom a set is not for, should they come by its link."""
    if audience.ages:
        others = If("person.age_band", among=audience.ages, absent=True)
        yield Say(id="other_age", only_if=(others,), lines=(T("These questions are for other ages. Thank you for coming."),), next=END)  # fmt: skip
    if audience.areas:
        others = If("person.area", among=audience.areas, absent=True)
        yield Say(id="other_area", only_if=(others,), lines=(T("These questions are for people who live in another area. Thank you for coming."),), next=END)  # fmt: skip


# ---------------------------------------------------------------- the ways in


def invitation(lines: tuple[Text, ...], draft: Draft, language: str) -> Said:
    """An announcement's lines as an invitation to its set: people accept it or decline it by a button."""
    regret = () if language in draft.versions else (verbatim(""), NOT_TRANSLATED)
    step = f"{flow_name(draft.question_set or 0)}.{INVITED}"
    return Said((*lines, *regret), BUTTONS, step)


def linked(now_open: Iterable[Offered]) -> Flow:
    """Whoever followed a link or a poster goes to its set, if that is open."""
    ways = (Go(id=each.flow, flow=each.flow, only_if=(If(LINK, among=(each.code,)),), next=END) for each in now_open)
    return Flow(name=LINKED, title=T("some questions"), steps=(*ways, Say(id="not_open", lines=(NOT_OPEN,))))


def questions(now_open: Iterable[Offered]) -> Flow:
    """From the menu: every set that is for this person and that they have not answered yet, one after the other."""
    ways = (Go(id=each.flow, flow=each.flow, only_if=tuple(_for_this_person(each))) for each in now_open)
    all_asked = Say(id="all", lines=(T("That is all I wanted to ask for now."),))
    return Flow(name="questions", title=T("some questions"), steps=(*ways, all_asked))


def _for_this_person(offered: Offered) -> Iterator[If]:
    audience = offered.asked.audience
    yield If(f"{offered.flow}.q1", absent=True)
    for fact, among in (
        ("person.age_band", audience.ages),
        ("person.area", audience.areas),
        ("person.language", audience.languages),
    ):
        if among:
            yield If(fact, among=among)


def _menu(menu: Flow) -> Flow:
    """The menu with the way to the questions in the second place."""
    first = menu.steps[0]
    if not isinstance(first, AskChoice):
        return menu
    mine = Choice(value="questions", label=T("Questions for you"), also=T("questions, new questions, question"))
    matters, *others = first.choices
    asked = replace(
        first,
        choices=(matters, mine, *others),
        shown=first.shown + 1,
        then={**first.then, mine.value: "go_questions"},
    )
    return replace(menu, steps=(asked, *menu.steps[1:], Go(id="go_questions", flow="questions", next=END)))


# ---------------------------------------------------------------- what summaries say


def labels(asked: QuestionSet) -> dict[str, tuple[str, dict[str, str]]]:
    """For each question with choices, by its id: its words, and its choices' words by value, as they were written."""
    return {
        f"q{number}": (
            asked.said(each.text),
            {letter: asked.said(choice) for letter, choice in zip(LETTERS, each.choices, strict=False)},
        )
        for number, each in enumerate(asked.questions, 1)
        if each.choices
    }
