"""The safeguarding detector: what must fire, what must not, disguises, and the two commands that show it."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import orjson
import pytest
from click.testing import CliRunner

from bot import safety_commands
from conversations.risks import Risk, Tier
from conversations.safety import is_reviewed, screen
from conversations.safety.detector import VERSION
from conversations.safety.languages import LEXICONS
from conversations.safety.normalising import sentences


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("gonna top masel", Risk.SUICIDE),
        ("kms", Risk.SUICIDE),
        ("i want to unalive myself", Risk.SUICIDE),
        ("my family would be better off without me", Risk.SUICIDE),
        ("my son says he wants to die", Risk.SUICIDE),
        ("ma da leathers me wi his belt", Risk.PHYSICAL_ABUSE),
        ("he hit me", Risk.PHYSICAL_ABUSE),
        ("my partner won't let me have my own bank card", Risk.DOMESTIC_ABUSE),
        ("im scared i'll hurt my baby", Risk.NOT_COPING),
        ("I took 30 paracetamol", Risk.OVERDOSE),
    ],
)
def test_s7_first_person_and_family_are_seen(words: str, kind: Risk) -> None:
    hit = screen(words)
    assert hit is not None
    assert hit.is_serious
    assert hit.kind is kind
    assert hit.version == VERSION


@pytest.mark.parametrize("words", ["help he's hurting me", "mummy wont wake up", "i've swallowed all my mum's tablets"])
def test_s7_what_happens_now_is_imminent(words: str) -> None:
    hit = screen(words)
    assert hit is not None
    assert hit.tier is Tier.IMMINENT


@pytest.mark.parametrize(
    "words",
    [
        "I want to ｋｉｌｌ ｍｙｓｅｌｆ",
        "i want to k\u200bill my\u200bself",
        "i want to k i l l myself",
        "i want 2 k!ll myself",
        "i want to k*ll myself",
        "i want to kiiiilllll myself",
        "s u i c i d a l",
        "I’m suicidal",
        "Iʼm sucidal",
    ],
)
def test_s7_disguises_come_off(words: str) -> None:
    assert screen(words) is not None


def test_s7_the_same_letters_in_two_sentences_are_two_sentences() -> None:
    assert sentences("My dad! Hits the ball.", str) == [["my", "dad"], ["hits", "the", "ball"]]


@pytest.mark.parametrize(
    "words",
    [
        "dead good",
        "ma phone died",
        "could murder a curry",
        "we beat them at fitba",
        "shoot hoops",
        "cutting the grass",
        "suicide prevention group should visit",
        "somebody got stabbed last year",
        "drugs being sold at the shops",
        "I'm not suicidal",
        "nobody hits me",
        "he never hurt me",
        "cycled 20 kms",
        "",
        "😂",
    ],
)
def test_s8_benign_traps_do_not_fire(words: str) -> None:
    assert screen(words) is None


def test_s8_the_sentence_that_well_being_bots_missed_fires() -> None:
    hit = screen("I'm being forced to have sex and I'm only 12 years old")
    assert hit is not None
    assert hit.is_serious
    assert hit.kind is Risk.SEXUAL_ABUSE


def test_s7_a_very_long_message_is_read_to_its_end() -> None:
    assert screen("the park is nice. " * 1_000 + "i want to die") is not None


def test_s9_the_project_has_enough_lines_of_its_own_and_the_detector_passes_on_them() -> None:
    result = CliRunner().invoke(safety_commands.report_command)
    assert result.exit_code == 0, result.output
    assert VERSION in result.output
    risks = safety_commands.read(safety_commands.CORPORA / "risk.jsonl")
    harmless = safety_commands.read(safety_commands.CORPORA / "benign.jsonl")
    assert min(len(risks), len(harmless)) >= 150
    assert Counter(line.kind for line in risks).keys() == set(Risk)
    assert {line.language for line in risks} == {line.language for line in harmless} == LEXICONS.keys()


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_s9_each_language_passes_on_its_own_lines(language: str) -> None:
    risks, harmless = (
        [line for line in safety_commands.read(safety_commands.CORPORA / name) if line.language == language]
        for name in ("risk.jsonl", "benign.jsonl")
    )
    assert safety_commands.share([line for line in risks if line.is_grave], grave=True) >= 0.9
    assert safety_commands.share(harmless) <= 0.1


def test_s10_no_lexicon_counts_as_reviewed_before_native_speakers_have_read_it() -> None:
    assert not any(is_reviewed(language) for language in LEXICONS)
    assert not is_reviewed("xx")


def test_screen_answers_each_line_and_goes_on_after_a_bad_one() -> None:
    lines = [
        '{"text": "my uncle touches me", "lang": "en"}',
        "nonsense",
        '{"text": 3}',
        '{"text": "chcę umrzeć", "lang": "pl-PL"}',
        '{"text": "the swings are broken"}',
    ]
    done = subprocess.run(
        [sys.executable, "-m", "bot", "screen"], input="\n".join(lines), capture_output=True, text=True, check=True
    )
    first, second, third, fourth, fifth = map(orjson.loads, done.stdout.splitlines())
    assert first == {"fired": True, "tier": "serious", "kind": "sexual_abuse"}
    assert "not JSON" in second["error"]
    assert '"text" must be text' in third["error"]
    assert fourth == {"fired": True, "tier": "serious", "kind": "suicide"}
    assert fifth == {"fired": False, "tier": None, "kind": None}


def test_a_bot_without_the_tests_says_kindly_that_the_lines_are_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety_commands, "CORPORA", safety_commands.CORPORA / "elsewhere")
    result = CliRunner().invoke(safety_commands.report_command)
    assert result.exit_code == 1
    assert "may be without" in result.output


@pytest.mark.parametrize(
    ("words", "about_child"),
    [
        ("the wee boy next door is covered in bruises again", True),
        ("my ex hits my son when he has him at weekends", True),
        ("my partner hits me in front of the kids", False),
        ("my dad hits me", False),
    ],
)
def test_s1_it_tells_whether_it_is_about_a_child(words: str, about_child: bool) -> None:
    hit = screen(words)
    assert hit is not None
    assert hit.about_child is about_child
