"""Where two ways of writing meet: numbers, names and addresses stay whole."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.speech import Speech, direction
from conversations import bidi
from conversations.events import Button, Said
from conversations.words import T, verbatim


def shown(words: str) -> str:
    return words.replace(bidi.FIRST, "[").replace(bidi.END, "]")


@pytest.mark.parametrize(
    ("sentence", "isolated"),
    [
        ("اتصل على 0800 1111 الآن.", "اتصل على [0800 1111] الآن."),
        ("اتصل على 999 الآن.", "اتصل على 999 الآن."),
        ("(18:00) من G40 1AA", "([18:00]) من [G40 1AA]"),
        ("أرسل SHOUT إلى 85258.", "أرسل [SHOUT] إلى 85258."),
        ("افتح https://chat.test/chat. شكرا", "افتح [https://chat.test/chat]. شكرا"),
        ("+44 (0)141 496 0000 رقمنا", "[+44 (0)141 496 0000] رقمنا"),
        ("لا شيء هنا", "لا شيء هنا"),
    ],
)
def test_what_is_written_from_the_left_is_isolated_in_a_sentence_from_the_right(sentence: str, isolated: str) -> None:
    assert shown(bidi.isolated(sentence, rtl=True)) == isolated


def test_names_from_the_right_are_isolated_in_a_sentence_from_the_left() -> None:
    assert (
        shown(bidi.isolated("Hello! · سلام! · مرحبا بك · Cześć!", rtl=False))
        == "Hello! · [سلام]! · [مرحبا بك] · Cześć!"
    )


@pytest.mark.parametrize("words", ["Hello! Call 0800 1111.", "", "Cześć", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ 0800 1111"])
def test_a_sentence_that_is_written_one_way_stays_as_it_is(words: str) -> None:
    assert bidi.isolated(words, rtl=False) == words


@given(st.text(alphabet="aZ09 :+.,()/@-–\u2019اتصل؟،বাਪੰ\u2068\u2069"), st.booleans())
def test_nothing_is_lost_and_isolating_twice_changes_nothing(words: str, rtl: bool) -> None:
    words = bidi.without(words)
    once = bidi.isolated(words, rtl=rtl)
    assert bidi.without(once) == words
    assert bidi.isolated(once, rtl=rtl) == once
    assert once.count(bidi.FIRST) == once.count(bidi.END)


def test_the_signs_are_those_of_unicode() -> None:
    assert [unicodedata.name(sign) for sign in (bidi.FIRST, bidi.END)] == [
        "FIRST STRONG ISOLATE",
        "POP DIRECTIONAL ISOLATE",
    ]
    assert [direction(code) for code in ("ur", "ar", "en", "pa", "bn")] == ["rtl", "rtl", "ltr", "ltr", "ltr"]


def test_a_name_that_is_filled_in_is_isolated_in_a_language_from_the_right() -> None:
    speech = Speech()
    text = verbatim("{name}: {phone} ({count})", name="Calton Hall", phone="0141 496 0000", count=3)
    assert shown(speech.say(text, "ur")) == "[Calton Hall]: [0141 496 0000] (3)"
    assert shown(speech.say(text, "en")) == "Calton Hall: 0141 496 0000 (3)"
    assert shown(speech.say(verbatim("{name} is open.", name="مركز"), "en")) == "[مركز] is open."


def test_the_values_of_buttons_stay_as_they_are() -> None:
    button = Button("G40 1AA", verbatim("G40 1AA · مركز"))
    body = Speech().body(Said((T("Skip"),), (button,), "a.b"), "ur")
    assert body["buttons"][0][0] == "G40 1AA"
    assert shown(body["buttons"][0][1]) == "[G40 1AA] · مركز"


@pytest.mark.parametrize("language", ["en", "pl", "ur", "ar", "pa", "bn", "uk"])
def test_days_and_figures_are_written_in_the_digits_of_phones_and_buses_here(language: str) -> None:
    said = Speech().say(verbatim("{day} {figure}", day=date(2026, 11, 22), figure=1234.5), language)
    digits = {letter for letter in said if letter.isdecimal()}
    assert digits == set("0123456"), said
