"""python -m bot understand: one line of JSON in, one out, by the code that the bot uses."""

from __future__ import annotations

import orjson
import pytest
from click.testing import CliRunner

from bot.understand import command


def understood(*lines: str) -> list[dict[str, object]]:
    result = CliRunner().invoke(command, input="\n".join(lines))
    assert result.exit_code == 0
    return [orjson.loads(line) for line in result.stdout.splitlines()]


def test_each_line_has_its_answer() -> None:
    assert understood(
        '{"question": "yes_no", "reply": "och aye", "lang": "en"}',
        '{"question": "choice", "options": ["Parks", "Buses"], "reply": "the second one", "lang": "en"}',
        '{"question": "free_text", "reply": "stop the cars on our street"}',
        '{"question": "free_text", "reply": "Stop. Thanks"}',
        '{"question": "postcode", "reply": "we\'re at g40 1aa"}',
        '{"question": "postcode", "reply": "g40"}',
        '{"question": "age_band", "reply": "nearly 13"}',
        '{"question": "language", "options": ["English", "Polski"], "reply": "🇵🇱"}',
    ) == [
        {"choice": 0},
        {"choice": 1},
        {"text": True},
        {"stop": True},
        {"postcode": "G40 1AA"},
        {"outcode": "G40"},
        {"choice": 0},
        {"choice": 1},
    ]


def test_synonyms_of_a_shipped_choice_are_found_by_its_label() -> None:
    line = '{"question": "choice", "options": ["Childcare", "Food and money"], "reply": "nursery"}'
    assert understood(line) == [{"choice": 0}]


def test_own_words_are_text_where_a_question_takes_them() -> None:
    line = (
        '{"question": "choice", "options": ["Parks", "Buses"], "own_words": true, "reply": "the pool is shut all week"}'
    )
    assert understood(line) == [{"text": True}]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("nonsense", "not JSON"),
        ("[1]", "must be an object"),
        ('{"question": "riddle", "reply": "1"}', '"question" must be one of'),
        ('{"question": "yes_no"}', '"reply" must be text'),
        ('{"question": "yes_no", "reply": 1}', '"reply" must be text'),
        ('{"question": "choice", "reply": "1"}', 'needs "options"'),
        ('{"question": "choice", "options": [1], "reply": "1"}', "list of labels"),
        ('{"question": "yes_no", "reply": "aye", "lang": 5}', '"lang" must be'),
        (f'{{"question": "yes_no", "reply": "{"a" * 20_000}"}}', "letters at most"),
    ],
)
def test_a_bad_line_gets_a_sentence_and_the_next_is_read(line: str, reason: str) -> None:
    wrong, right = understood(line, '{"question": "yes_no", "reply": "aye"}')
    assert reason in str(wrong["error"])
    assert right == {"choice": 0}


def test_bytes_that_are_no_text_are_a_bad_line() -> None:
    result = CliRunner().invoke(command, input=b'\xff\xfe\n{"question": "yes_no", "reply": "aye"}\n')
    assert [*map(orjson.loads, result.stdout.splitlines())][1] == {"choice": 0}
