"""Postcodes are read as people type them, and nothing else is taken for one."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conversations.signposting.postcodes import AREAS, coarse, is_northern_ireland, parse, read


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("G40 1AA", "G40 1AA"),
        ("g401aa", "G40 1AA"),
        ("my postcode is g401aa.", "G40 1AA"),
        ("G40-1AA", "G40 1AA"),
        ("G 40 1AA", "G40 1AA"),
        ("G4 01AA", "G40 1AA"),
        ("g40 1 aa", "G40 1AA"),
        ("I live in Dalmarnock, G40 4AB, thanks pal", "G40 4AB"),
        ("sw1a 2aa", "SW1A 2AA"),
        ("N1C 4AG", "N1C 4AG"),
        ("l1 8jq", "L1 8JQ"),
        ("G40 1", "G40 1"),
        ("g401.", "G40 1"),
        ("e8 1", "E8 1"),
        ("G4 1", "G4 1"),
        ("g40.", "G40"),
        ("near G40 please", "G40"),
        ("W1", "W1"),
        ("mieszkam w G40", "G40"),
    ],
)
def test_a_postcode_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    found = read(typed)
    assert found is not None
    assert found.code == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("G4O 1AA", "G40 1AA"),
        ("g40 iaa", "G40 1AA"),
        ("G40 OAA", "G40 0AA"),
        ("G40 lAA", "G40 1AA"),
        ("EHI 1YZ", "EH1 1YZ"),
        ("0X1 2AB", "OX1 2AB"),
        ("0L6 6AA", "OL6 6AA"),
        ("WIA 1AA", "W1A 1AA"),
        ("G3I", "G31"),
        ("we are at g4o 1aa in Bridgeton", "G40 1AA"),
    ],
)
def test_o_and_0_and_i_and_1_are_told_apart_by_where_they_stand(typed: str, meant: str) -> None:
    found = read(typed)
    assert found is not None
    assert found.code == meant


@pytest.mark.parametrize(
    "words",
    [
        "so 2 of us",
        "so 2",
        "W1 fun",
        "see you M8",
        "we go 1st",
        "on the M25 6am",
        "B1 2nd floor",
        "we live at e1 3rd street",
        "go led",
        "covid 19",
        "im 12",
        "2",
        "hello",
        "",
        "😀",
        "b2b",
        "G40 1CA",  # C never stands in the last two places
        "GIR 0AA",
        "ZZ99 9ZZ",
        "٤٠",
        "O" * 7,
        "G40 1AA"[::-1],
        "g" * 10_000,
    ],
)
def test_ordinary_words_hold_no_postcode(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize("words", ["BT1 1AA", "bt7", "my postcode is BT48 6aa."])
def test_northern_ireland_is_told_apart(words: str) -> None:
    assert read(words) is None
    assert is_northern_ireland(words)
    assert not is_northern_ireland("G40 1AA")


def test_each_part_that_was_given_is_there() -> None:
    found = parse("g40 1aa")
    assert found is not None
    assert (found.outcode, found.sector, found.unit) == ("G40", "G40 1", "G40 1AA")
    found = parse("G4 1")
    assert found is not None
    assert (found.outcode, found.sector, found.unit) == ("G4", "G4 1", None)


def test_parse_corrects_nothing() -> None:
    assert parse("G4O 1AA") is None
    assert parse("my postcode is G40 1AA") is None


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("The park at g40 1aa is dark", "The park at G40 1 is dark"),
        ("G401AA/EH1 1BB", "G40 1/EH1 1"),
        ("BT7 1NN", "BT7 1"),
        ("G4O 1AA", "G40 1"),
        ("the M1 2nd exit", "the M1 2nd exit"),
        ("at AB1 0TH and AB10TH", "at AB1 0 and AB1 0"),
        ("EH6 is nice", "EH6 is nice"),
    ],
)
def test_only_the_sector_is_left_of_a_postcode_among_words(words: str, kept: str) -> None:
    assert coarse(words) == kept


ORDINAL = re.compile(r"1ST|2ND|3RD|[4-9]TH")
INWARD = st.from_regex(re.compile(r"\d[ABD-HJLNP-UW-Z]{2}", re.ASCII), fullmatch=True)


@given(st.sampled_from(sorted(AREAS)), st.integers(1, 99), INWARD, st.booleans(), st.booleans())
def test_every_well_typed_postcode_is_read_back(area: str, number: int, inward: str, spaced: bool, small: bool) -> None:
    assume(not (spaced and ORDINAL.fullmatch(inward)))
    code = f"{area}{number} {inward}"
    typed = code if spaced else code.replace(" ", "")
    found = read(typed.lower() if small else typed)
    assert found is not None
    assert found.code == code
    assert coarse(f"at {typed}.") == f"at {code[:-2]}."


@given(st.text(max_size=200))
def test_no_message_breaks_the_reading(words: str) -> None:
    found = read(words)
    assert found is None or parse(found.code) == found
