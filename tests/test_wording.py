"""What families read is plain: short sentences, easy words, nothing that only our own trade says."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.speech import Speech
from conversations import flows
from conversations.model import Ask, Say, ShowContact
from conversations.words import Text

ROOT = Path(flows.__file__).parents[2]
NOT_SAID = frozenset({"understanding.py", "disclosure.py", "place_standard.py"})  # heard, or for staff
LONGEST_SENTENCE = 25  # words
HARDEST_GRADE = 5.0  # Flesch-Kincaid: what a child of ten reads with ease
FEWEST_WORDS = 8  # a formula for texts says nothing about a label
JARGON = ("backbone", "signpost", "outcome", "stakeholder", "engage")
SHOWN = 5


def _in_steps() -> Iterator[str]:
    """Every message that a step of a conversation says, whole."""
    spoken = Speech().names()
    for flow in flows.conversation(organisation="the team", web="https://chat.test", spoken=spoken).flows.values():
        for step in flow.steps:
            if isinstance(step, Say | Ask):
                yield _joined(step.lines)
            if isinstance(step, Ask):
                yield _joined(step.again)
            if isinstance(step, ShowContact):
                yield _joined(step.otherwise)


def _joined(lines: tuple[Text, ...]) -> str:
    return "\n".join(line.msgid for line in lines if line.translate)


def _in_code() -> Iterator[str]:
    """Every wording in the code, one by one. Lists of synonyms are heard, not said."""
    for path in sorted((*ROOT.glob("conversations/**/*.py"), *ROOT.glob("bot/channels/**/*.py"))):
        if path.name in NOT_SAID:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        heard = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.keyword) and each.arg == "also"}
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and id(call) not in heard:
                wordings = call.args[: {"T": 1, "N": 2}.get(call.func.id, 0)]
                yield from (str(each.value) for each in wordings if isinstance(each, ast.Constant))


MESSAGES = sorted({message for message in (*_in_steps(), *_in_code()) if message})


def sentences(message: str) -> list[list[str]]:
    """The words of each sentence; numbers, and what fills a placeholder, are not counted."""
    parts = re.split(r"[.!?](?:\s|$)|\n", re.sub(r"\{\w+\}\S*", "", message))
    found = (re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", part) for part in parts)
    return [words for words in found if words]


def syllables(word: str) -> int:
    """How often the sound opens: groups of vowels, without a silent e at the end."""
    word = word.lower().replace("'", "")
    silent = len(re.findall(r"(?<![aeiouyl])e$|(?<=[aeiouy][^aeiouy])es$|(?<=[^aeioutdy])ed$|(?<=[aeiouy]l)e$", word))
    return max(1, len(re.findall(r"[aeiouy]+", word)) - silent)


def grade(message: str) -> float:
    """The Flesch-Kincaid grade (Kincaid and others, 1975)."""
    found = sentences(message)
    words = [word for sentence in found for word in sentence]
    return 0.39 * len(words) / len(found) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def is_text(message: str) -> bool:
    """Whether there is enough of it for a grade to mean something."""
    found = sentences(message)
    return len(found) > 1 or sum(map(len, found)) >= FEWEST_WORDS


@pytest.mark.parametrize(
    ("words", "count"),
    [("help time while asked I'm", 1), ("little table message wanted people", 2), ("families computer remember", 3)],
)
def test_syllables_are_counted(words: str, count: int) -> None:
    assert [syllables(word) for word in words.split()] == [count] * len(words.split())


def test_every_sentence_is_short() -> None:
    long = [" ".join(words) for message in MESSAGES for words in sentences(message) if len(words) > LONGEST_SENTENCE]
    assert long == []


def test_every_message_is_easy_to_read() -> None:
    grades = sorted(((round(grade(each), 1), each) for each in MESSAGES if is_text(each)), reverse=True)
    print(*(f"{points:5} {message!r}" for points, message in grades[:SHOWN]), sep="\n")
    assert [pair for pair in grades if pair[0] > HARDEST_GRADE] == []


def test_no_message_speaks_our_jargon() -> None:
    assert [each for each in MESSAGES if any(word in each.lower() for word in JARGON)] == []
