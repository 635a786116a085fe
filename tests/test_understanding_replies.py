"""Replies with what they mean, written as people type them, in every language: tests/replies/CODE.jsonl."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from bot.speech import Speech
from bot.understand import Reader
from conversations.understanding.meanings import MEANINGS
from conversations.understanding.vocabulary import LISTS

REPLIES = Path(__file__).parent / "replies"
FILES = sorted(REPLIES.glob("*.jsonl"))
FEWEST = {
    "en": 400,
    "blind": 150,
    "examiner": 900,
}  # of the others: 60. The blind one was written when the code was done


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(Speech())


def labelled(file: Path) -> list[tuple[bytes, object]]:
    rows = [orjson.loads(line) for line in file.read_bytes().splitlines()]
    meant = [row.pop("expect") for row in rows]
    return [*zip(map(orjson.dumps, rows), meant, strict=True)]


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_replies_are_understood(reader: Reader, file: Path) -> None:
    rows = labelled(file)
    language = orjson.loads(rows[0][0])["lang"]
    if language != "en" and any(reader.speech.say(text, language) == text.msgid for text in (*LISTS, *MEANINGS)):
        pytest.skip(f"{language}: its lists of words are not whole yet")
    wrong = [(line.decode(), meant) for line, meant in rows if (meant != reader.read(line))]
    right = 1 - len(wrong) / len(rows)
    print(f"{file.stem}: {len(rows) - len(wrong)} of {len(rows)} understood ({right:.1%})")
    assert right >= (0.97 if language == "en" else 0.9), wrong


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_there_are_enough_replies_and_none_twice(file: Path) -> None:
    rows = [line for line, _ in labelled(file)]
    assert len(rows) >= FEWEST.get(file.stem, 60)
    assert len(set(rows)) == len(rows)
