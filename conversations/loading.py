"""Flows from JSON: the short question sets that staff make on a page become the same values as those in the code.

    {"name": "set_12", "title": {"en": "the new park"},
     "questions": [{"id": "q1", "kind": "choice", "text": {"en": "…"}, "own_words": true,
                    "choices": [{"value": "a", "label": {"en": "…", "pl": "…"}}]},
                   {"id": "q2", "kind": "words", "text": {"en": "…"}}],
     "thanks": {"en": "…"}}

``again`` beside a question's ``text`` asks it in other words. What is in no language at all is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from conversations.model import OWN, AskChoice, AskWords, BadConversation, Choice, Flow, If, Say, Step
from conversations.words import T, Text, versioned

SOMETHING_ELSE = Choice(value=OWN, label=T("Something else"), also=T("other, else, own words, my own words"))
IN_YOUR_OWN_WORDS = T("Tell me in your own words. One or two sentences are fine.")


def flow_from_json(told: Mapping[str, Any]) -> Flow:
    """The flow that JSON tells of. Raises `BadConversation` where a part is missing or of the wrong kind."""
    try:
        name = _string(told["name"])
        steps = tuple(step for question in told["questions"] for step in _question(name, question))
        thanks = (Say(id="thanks", lines=(_text(told["thanks"]),)),) if told.get("thanks") else ()
        return Flow(name=name, title=_text(told["title"]), steps=(*steps, *thanks), needs_consent=True)
    except KeyError as error:
        raise BadConversation(f"a question set has no {error.args[0]!r}") from None
    except (TypeError, AttributeError):
        raise BadConversation("a question set is not written as it should be") from None


def _question(flow: str, told: Mapping[str, Any]) -> Iterator[Step]:
    """The steps of one question: itself, and the one that takes what a person says in their own words."""
    step = _string(told["id"])
    lines = (_text(told["text"]),)
    again = (_text(told["again"]),) if told.get("again") else ()
    if told["kind"] == "words":
        yield AskWords(id=step, lines=lines, again=again)
        return
    if told["kind"] != "choice":
        raise BadConversation(f"flow {flow!r}, step {step!r}: there is no such kind of question")
    choices = tuple(Choice(value=_string(each["value"]), label=_text(each["label"])) for each in told["choices"])
    if not told.get("own_words"):
        yield AskChoice(id=step, lines=lines, again=again, choices=choices)
        return
    own = f"{step}_{OWN}"
    yield AskChoice(id=step, lines=lines, again=again, choices=(*choices, SOMETHING_ELSE), own_words=own)
    asked = (If(f"{flow}.{step}", among=(OWN,)), If(f"{flow}.{own}", absent=True))
    yield AskWords(id=own, lines=(IN_YOUR_OWN_WORDS,), only_if=asked, counted=False)


def _text(versions: Mapping[str, Any]) -> Text:
    """Words in the languages that have any."""
    return versioned({language: words for language, said in versions.items() if (words := _string(said).strip())})


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a string")
    return value
