"""Helplines: for every age, country, hour and kind of harm there is somebody to call, and every number is kept true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from bot import checks
from bot.speech import Speech
from conversations.people import AgeBand
from conversations.plain_language import HARDEST_GRADE, LONGEST_SENTENCE, grade, longest_sentence
from conversations.risks import Hit, Risk, Tier
from conversations.safety import helplines, signpost
from conversations.safety.helpline import CHILDREN, COUNTRIES, SCOTLAND, Helpline
from conversations.safety.helpline_table import (
    BREATHING_SPACE,
    CHILDLINE,
    EMERGENCY,
    NSPCC,
    REPORT_REMOVE,
    SAMARITANS,
    SHOUT,
    TABLE,
)
from conversations.safety.helplines import ANYWHERE, pick, stale, too_old
from conversations.words import Text, verbatim

MONDAY = datetime(2026, 11, 23)  # noqa: DTZ001 - local, as the table's hours are
WEEK = [MONDAY + timedelta(minutes=30 * half) for half in range(7 * 48)]
CELLS = list(product(Risk, AgeBand, (*COUNTRIES, ANYWHERE)))
SPEECH = Speech()
ADDRESSES = {each.number for each in TABLE if each.number.endswith((".uk", "/remove"))}


def english(text: Text) -> str:
    return SPEECH.say(text, "en")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def every_pick() -> Iterator[tuple[Risk, AgeBand, str, datetime, tuple[Helpline, ...]]]:
    for (kind, age, country), moment in product(CELLS, WEEK):
        yield kind, age, country, moment, pick(kind, Tier.SERIOUS, age, country, moment)


# ---------------------------------------------------------------- S2


def test_s2_every_cell_of_a_week_holds_one_to_three_who_answer_and_one_that_is_free_day_and_night() -> None:
    for kind, age, country, moment, told in every_pick():
        cell = (kind, age, country, moment)
        assert 1 <= len(told) <= 3, cell
        assert any(each.is_always_there for each in told), cell
        assert all(each.serves(age, country, moment) and kind in each.categories for each in told), cell
        assert len({each.number for each in told}) == len(told), cell


def test_s2_a_child_hears_of_childline_first_and_is_told_to_tell_an_adult() -> None:
    for kind, age, country in CELLS:
        if age in CHILDREN:
            assert pick(kind, Tier.SERIOUS, age, country, at(0, 3))[0].number == CHILDLINE.number
            said = signpost.lines(Hit(Tier.SERIOUS, kind, "x", "1"), age, country, at(0, 3))
            assert helplines.TRUSTED in said


def test_s2_when_it_is_imminent_only_those_are_named_who_are_always_there() -> None:
    for kind, age, country in CELLS:
        assert all(each.is_always_there for each in pick(kind, Tier.IMMINENT, age, country, at(1, 12)))


def test_s2_every_risk_has_a_service_of_its_own_for_children_and_for_adults() -> None:
    general = {each.name for each in helplines.GENERAL}
    for kind in set(Risk) - {Risk.BULLYING, Risk.THREAT, Risk.NEGLECT, Risk.NOT_COPING}:
        named = {each.name for age in AgeBand for each in pick(kind, Tier.SERIOUS, age, SCOTLAND, at(2, 16))}
        assert named - general, kind


@pytest.mark.parametrize(
    ("when", "is_open"),
    [
        (at(0, 5, 59), True), (at(0, 6), False), (at(0, 17, 59), False), (at(0, 18), True), (at(1, 1, 59), True), (at(1, 2), False),
        (at(4, 17), False), (at(4, 18), True), (at(5, 12), True), (at(6, 23, 59), True),
    ],
)  # fmt: skip
def test_s2_breathing_space_has_its_hours(when: datetime, *, is_open: bool) -> None:
    assert BREATHING_SPACE.hours.hold(when) is is_open


def test_s2_breathing_space_is_for_sixteen_and_over_in_scotland() -> None:
    ages = {age for age in AgeBand if BREATHING_SPACE.serves(age, SCOTLAND, at(5, 12))}
    assert ages == {AgeBand.FROM_16_TO_17, AgeBand.ADULT}
    assert not BREATHING_SPACE.serves(AgeBand.ADULT, "england", at(5, 12))


def test_s2_a_worried_adult_is_told_of_the_nspcc_while_it_is_open() -> None:
    assert NSPCC in pick(Risk.NEGLECT, Tier.SERIOUS, AgeBand.ADULT, SCOTLAND, at(1, 11))
    assert NSPCC not in pick(Risk.NEGLECT, Tier.SERIOUS, AgeBand.ADULT, SCOTLAND, at(1, 23))
    assert all(NSPCC not in pick(Risk.NEGLECT, Tier.SERIOUS, age, SCOTLAND, at(1, 11)) for age in CHILDREN)


def test_s2_a_child_who_is_blackmailed_hears_how_a_picture_is_taken_down() -> None:
    assert REPORT_REMOVE in pick(Risk.EXPLOITATION, Tier.SERIOUS, AgeBand.FROM_13_TO_15, SCOTLAND, at(6, 4))


def test_s2_nobody_is_sent_to_a_line_of_another_country() -> None:
    for kind, age, country in CELLS:
        told = pick(kind, Tier.SERIOUS, age, country, at(1, 16))
        assert all(not each.countries or country in each.countries for each in told), (kind, age, country)


# ---------------------------------------------------------------- kept true


def test_s2_no_release_with_a_number_that_nobody_looked_at_for_a_year() -> None:
    assert too_old(datetime.now(UTC).date()) == []


def test_s2_after_half_a_year_there_is_a_note_and_after_a_year_no_release() -> None:
    read_on = CHILDLINE.verified_on
    assert list(stale(read_on + timedelta(days=180))) == []
    assert len(list(stale(read_on + timedelta(days=181)))) == len(TABLE)
    assert too_old(read_on + timedelta(days=365)) == []
    assert CHILDLINE.name in too_old(read_on + timedelta(days=366))


def test_s2_check_notes_what_is_to_be_looked_at() -> None:
    fresh, late = (
        checks._helplines(CHILDLINE.verified_on),
        checks._helplines(CHILDLINE.verified_on + timedelta(days=200)),
    )
    assert [each.fine for each in fresh] == [True]
    assert len(late) == len(TABLE)
    assert not any(each.needed or each.fine for each in late)
    assert "childline.org.uk" in " ".join(each.sentence for each in late)


def test_s2_every_row_says_where_it_is_from_and_what_is_not_sure() -> None:
    assert all(each.source and each.verified_on <= date.today() for each in TABLE)  # noqa: DTZ011
    assert {each.name for each in TABLE if each.unsure} >= {"NSPCC", "Parentline (Children 1st)", "Runaway Helpline"}


def test_s2_every_number_that_families_are_told_is_one_of_the_table() -> None:
    told = re.compile(r"(?<![\d.])(?:08\d{2,3}(?: \d{2,4}){1,3}|116 \d{3}|85258|0\d{2,3} \d{3,4} \d{4})(?!\d)")
    for file in Path("conversations").rglob("*.py"):
        if "redaction" not in file.parts and file.name not in {"bidi.py", "plain_language.py"}:
            for number in told.findall(file.read_text()):
                assert number.replace(" ", "") in helplines.numbers(), (file, number)


# ---------------------------------------------------------------- S1 and S3: the words


@cache
def every_signpost() -> list[tuple[tuple[object, ...], list[str]]]:
    """Each that differs from the others, with the first cell that has it."""
    found: dict[tuple[str, ...], tuple[object, ...]] = {}
    for (kind, age, country), tier, moment in product(
        CELLS, Tier, (at(0, 3), at(0, 12), at(0, 16), at(0, 19), at(5, 10))
    ):
        for rule, lead in product(("x", "x.child"), (True, False)):
            lines = signpost.lines(Hit(tier, kind, rule, "1"), age, country, moment, lead=lead)
            said = [english(line) for line in lines]
            found.setdefault(tuple(said), (kind, age, country, tier, moment))
    return [(cell, [*said]) for said, cell in found.items()]


def test_s1_the_signpost_is_at_most_sixty_words_besides_the_numbers() -> None:
    for cell, said in every_signpost():
        words = [
            word for line in said for word in line.split() if re.search(r"[^\W\d_]", word) and word not in ADDRESSES
        ]
        assert len(words) <= signpost.MOST_WORDS, (cell, len(words), said)


def test_s1_the_signpost_asks_nothing_and_promises_no_secrecy() -> None:
    for cell, said in every_signpost():
        text = " ".join(said)
        assert "?" not in text, cell
        assert not re.search(
            r"secret|confidential|private|nobody will|no ?one will|promise|between us", text, re.IGNORECASE
        ), cell


def test_s1_the_signpost_is_read_at_nine() -> None:
    for cell, said in every_signpost():
        for line in said:
            assert longest_sentence(line) <= LONGEST_SENTENCE, cell
        assert grade("\n".join(said)) <= HARDEST_GRADE, cell


def test_s3_the_signpost_says_plainly_that_nobody_may_be_reading_now() -> None:
    for cell, said in every_signpost():
        assert any("Nobody may be reading now" in line for line in said), cell


def test_s3_who_will_read_it_is_told_only_where_there_is_somebody() -> None:
    hit = Hit(Tier.SERIOUS, Risk.SUICIDE, "x", "1")
    without = signpost.lines(hit, AgeBand.ADULT, SCOTLAND, at(0, 3))
    assert signpost.WILL_BE_READ not in without
    assert signpost.lines(hit, AgeBand.ADULT, SCOTLAND, at(0, 3), lead=True) == (*without, signpost.WILL_BE_READ)


def test_s1_danger_now_means_999_at_once() -> None:
    said = signpost.lines(Hit(Tier.IMMINENT, Risk.OVERDOSE, "x", "1"), AgeBand.ADULT, SCOTLAND, at(0, 3))
    assert english(said[1]) == "Please call 999 now, or ask someone to."
    calm = signpost.lines(Hit(Tier.SERIOUS, Risk.OVERDOSE, "x", "1"), AgeBand.ADULT, SCOTLAND, at(0, 3))
    assert calm[1] == EMERGENCY.contact


def test_s1_the_first_words_fit_whom_it_is_about() -> None:
    def first(kind: Risk, age: AgeBand, *, about_child: bool = False) -> Text:
        return signpost.lines(Hit(Tier.SERIOUS, kind, "x", "1", about_child), age, SCOTLAND, at(0, 12))[0]

    assert first(Risk.SEXUAL_ABUSE, AgeBand.FROM_13_TO_15) == signpost.NOT_YOUR_FAULT
    assert first(Risk.SUICIDE, AgeBand.ADULT) == signpost.NOT_ALONE
    assert first(Risk.SEXUAL_ABUSE, AgeBand.ADULT, about_child=True) == signpost.RIGHT_TO_SAY
    assert first(Risk.THREAT, AgeBand.ADULT) == signpost.THANKS


def test_s2_an_areas_own_numbers_stand_among_the_others() -> None:
    hit = Hit(Tier.SERIOUS, Risk.NEGLECT, "x", "1")
    said = signpost.lines(
        hit, AgeBand.ADULT, SCOTLAND, at(0, 3), own_numbers=(verbatim("Social workers here: 0141 496 0000."),)
    )
    assert "Social workers here: 0141 496 0000." in [english(line) for line in said]


def test_s2_the_same_text_is_said_by_day_and_by_night_where_the_lines_never_close() -> None:
    hit = Hit(Tier.SERIOUS, Risk.SELF_HARM, "x", "1")
    assert signpost.lines(hit, AgeBand.UNDER_13, "england", at(0, 3)) == signpost.lines(
        hit, AgeBand.UNDER_13, "england", at(2, 14)
    )


def test_s2_at_night_an_adult_still_has_somebody_to_call_and_somebody_to_text() -> None:
    told = pick(Risk.BULLYING, Tier.SERIOUS, AgeBand.ADULT, "england", at(2, 3))
    assert [*told] == [SAMARITANS, SHOUT]
