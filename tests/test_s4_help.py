"""I need help: one word or button on every screen, and what it shows by age and country."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import pytest

from conversations import flows
from conversations.flows import help_now
from conversations.model import Say
from conversations.people import AgeBand, Person
from conversations.safety import helpline_table as table
from conversations.safety.helpline import COUNTRIES, Helpline
from conversations.understanding import Command

EVERYWHERE = (*COUNTRIES, None)


def said(age: AgeBand, country: str | None) -> list[str]:
    """The lines of the help card, in English."""
    facts = Person(age_band=age, country=country).facts()
    steps = [
        step
        for step in help_now.FLOW.steps
        if isinstance(step, Say) and all(each.holds(facts) for each in step.only_if)
    ]
    return [line.msgid.format(**line.params) for step in steps for line in step.lines]


def named(lines: Sequence[str]) -> list[Helpline]:
    return [each for each in table.TABLE if any(each.number in line.split(".")[0] for line in lines)]


def test_s4_help_is_a_word_that_works_everywhere() -> None:
    held = flows.conversation(organisation="", web="", spoken=(("en", "English"),))
    assert held.flows[held.commands[Command.HELP]] is help_now.FLOW


@pytest.mark.parametrize(("age", "country"), [*product(AgeBand, EVERYWHERE)])
def test_s4_everybody_is_shown_999_and_somebody_free_day_and_night(age: AgeBand, country: str | None) -> None:
    lines = said(age, country)
    assert lines[0] == "If someone is in danger now, call 999."
    assert {"85258"} < {each.number for each in named(lines) if each.is_always_there}
    assert len(lines) <= 8


@pytest.mark.parametrize("age", sorted(set(AgeBand) - {AgeBand.ADULT}))
def test_s4_a_child_is_shown_childline_and_told_to_tell_a_grown_up(age: AgeBand) -> None:
    lines = said(age, "scotland")
    assert any("0800 1111" in line for line in lines)
    assert any("Tell a grown-up you trust" in line for line in lines)


def test_s4_an_adult_is_not_sent_to_childline() -> None:
    assert not any("0800 1111" in line for line in said(AgeBand.ADULT, "scotland"))


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("scotland", "0800 027 1234"),
        ("england", "0808 2000 247"),
        ("wales", "0808 80 10 800"),
        ("northern_ireland", "0808 802 1414"),
    ],
)
def test_s4_each_country_has_its_own_lines_and_no_others(country: str, number: str) -> None:
    lines = said(AgeBand.ADULT, country)
    assert any(number in line for line in lines)
    assert all(not each.countries or country in each.countries for each in named(lines) if each.number != "111")


def test_s4_while_the_country_is_not_known_only_what_is_there_in_each_is_shown() -> None:
    assert all(not each.countries for each in named(said(AgeBand.ADULT, None)))
