"""Answers are sorted into themes: mostly right, always the same, and with a reason."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter

import pytest

from conversations.themes.codebook import NO_REASON, OTHER, Codebook
from conversations.themes.coding import MOST, NEAR, Coder
from conversations.themes.place_standard import CODEBOOK
from tests.civic_answers import ENGLISH, POLISH

CODER = Coder(CODEBOOK)
LABELLED = [("en", *line) for line in ENGLISH] + [("pl", *line) for line in POLISH]


def top(words: str, language: str = "en") -> str:
    return CODER.code(words, language)[0].theme


@pytest.mark.parametrize(("language", "floor"), [("en", 0.84), ("pl", 0.88)])
def test_most_answers_get_a_theme_that_a_person_would_give(language: str, floor: float) -> None:
    lines = [(themes, words) for spoken, themes, words in LABELLED if spoken == language]
    hits = [top(words, language) in themes.split() for themes, words in lines]
    print(f"{language}: {sum(hits)} of {len(hits)} = {sum(hits) / len(hits):.2f}")
    assert len(hits) >= 30
    assert sum(hits) / len(hits) >= floor


def test_the_order_of_the_answers_changes_nothing() -> None:
    alone = {words: Coder(CODEBOOK).code(words, language) for language, _, words in LABELLED[:8]}
    shuffled = random.Random(1).sample(LABELLED, len(LABELLED))
    together = {words: CODER.code(words, language) for language, _, words in shuffled}
    assert all(together[words] == coded for words, coded in alone.items())


def test_another_process_codes_the_same() -> None:
    program = (
        "from conversations.themes.coding import Coder; from conversations.themes.place_standard import CODEBOOK;"
        "from tests.civic_answers import ENGLISH; c = Coder(CODEBOOK); print([c.code(w, 'en') for _, w in ENGLISH])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_every_theme_close_to_the_best_is_given_and_three_at_most() -> None:
    for language, _, words in LABELLED:
        coded = CODER.code(words, language)
        assert 1 <= len(coded) <= MOST
        assert all(coded[0].score - each.score <= NEAR + 1e-9 for each in coded)


def test_two_themes_in_one_answer_are_both_found() -> None:
    assert {coded.theme for coded in CODER.code("litter everywhere and the bus never comes", "en")} == {
        "care_and_maintenance",
        "public_transport",
    }


@pytest.mark.parametrize(
    "words", ["nothing", "N/A", "idk", "I don't know", "...", "😊", "Nic", "nie wiem", "  ", "1234"]
)
def test_a_non_answer_gives_no_reason(words: str) -> None:
    assert top(words) == NO_REASON


@pytest.mark.parametrize(
    "words", ["Computers hate everybody", "the dragon ate a purple sonnet", "asdf qwer zxcv", "عبارة"]
)
def test_what_the_codebook_does_not_know_is_other(words: str) -> None:
    assert top(words) == OTHER


def test_the_reason_quotes_the_codebook_and_not_the_person() -> None:
    coded = CODER.code("Wee Shuggie McTavish cannae get a seat on the number nine bus", "en")[0]
    assert coded.theme == "public_transport"
    assert "bus" in coded.why
    assert "Shuggie" not in coded.why
    assert "McTavish" not in coded.why


def test_a_doubtful_answer_has_a_small_margin() -> None:
    sure = CODER.code("The bus is always late and the bus fares are dear", "en")[0]
    doubtful = CODER.code("it could be nicer for the young ones", "en")[0]
    assert sure.margin > 0.2 > doubtful.margin


def test_someone_who_writes_in_another_language_than_they_chose_is_understood() -> None:
    assert top("Autobus zawsze się spóźnia", "en") == "public_transport"


def test_polish_without_its_accents_is_understood() -> None:
    assert top("wszedzie smieci i psie kupy na chodniku", "pl") == "care_and_maintenance"


def test_what_only_sounds_like_a_theme_is_kept_out_of_it() -> None:
    assert top("you can never park the car") == "traffic_and_parking"


def test_a_very_long_answer_is_coded_quickly() -> None:
    started = time.perf_counter()
    assert top("the bus is late " * 5000) == "public_transport"
    assert time.perf_counter() - started < 5


def test_the_codebook_is_complete() -> None:
    assert len(CODEBOOK.themes) == 14
    for theme in CODEBOOK.themes:
        assert len(theme.label.msgid) <= 24
        assert len(theme.seeds["en"]) >= 12
        assert len(theme.seeds["pl"]) >= 8
    counts = Counter(seed for theme in CODEBOOK.themes for seeds in theme.seeds.values() for seed in seeds)
    assert max(counts.values()) == 1


def test_two_themes_cannot_share_an_id() -> None:
    with pytest.raises(ValueError, match="share an id"):
        Codebook("twins", 1, (CODEBOOK.themes[0], CODEBOOK.themes[0]))
