"""What an announcement says, what is wrong with a draft, and when nobody may be disturbed: rules without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from conversations import announcements as rules
from conversations.announcements import Draft, NoSuchTime, Version

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
DRAFT = Draft({"en": Version("Family fun day", "Games and lunch."), "pl": Version("Dzień rodzinny", "Gry i obiad.")})


def texts(draft: Draft, language: str, when: str = "") -> list[str]:
    return [
        line.msgid.format(**line.params) if line.translate else line.msgid
        for line in rules.compose(draft, language, when)
    ]


def test_a_family_reads_what_where_when_and_how_to_stop() -> None:
    draft = replace(DRAFT, place="Calton Hall", link="https://fun.example")
    assert texts(draft, "en", "Saturday 30 May, 10:00") == [
        "Family fun day",
        "",
        "Games and lunch.",
        "",
        "Where: Calton Hall",
        "When: Saturday 30 May, 10:00",
        "Find out more: https://fun.example",
        "",
        "To stop these messages, reply STOP.",
    ]
    assert texts(DRAFT, "pl")[-1] == "To stop these messages, reply STOP."


def test_curly_brackets_in_a_message_stay_as_they_are() -> None:
    assert texts(Draft({"en": Version("{title}", "Bring {a} friend")}), "en")[:3] == ["{title}", "", "Bring {a} friend"]


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"versions": {}}, "title_en", "Write a title"),
        ({"versions": {"en": Version("", "words")}}, "title_en", "Write a title"),
        ({"versions": {"en": Version("x" * 101, "words")}}, "title_en", "101 characters of at most 100"),
        ({"versions": {"en": Version("title", "x" * 1501)}}, "words_en", "1,501 characters of at most 1,500"),
        ({"place": "x" * 201}, "place", "too long"),
        ({"starts": "soon"}, "starts", "not a date and time"),
        ({"starts": "2026-03-13T10:00"}, "starts", "has passed"),
        ({"link": "javascript:alert(1)"}, "link", "not a web address"),
        ({"link": "https://"}, "link", "not a web address"),
        ({"link": "https://a b.example"}, "link", "not a web address"),
        ({"link": "http://[broken"}, "link", "not a web address"),
        ({"link": "https://a.example/" + "x" * 300}, "link", "too long"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(change: dict[str, Any], field: str, sentence: str) -> None:
    found = rules.problems(replace(DRAFT, **change), date(2026, 3, 14))
    assert sentence in found[field]


def test_a_good_draft_has_no_problems() -> None:
    draft = replace(DRAFT, place="Hall", starts="2026-03-14T10:00", link="https://a.example/x?y=1")
    assert rules.problems(draft, date(2026, 3, 14)) == {}


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-01-10T12:00", "2026-01-10T12:00"),
        ("2026-01-10T19:59", "2026-01-10T19:59"),
        ("2026-01-10T20:00", "2026-01-11T08:00"),
        ("2026-01-10T03:00", "2026-01-10T08:00"),
        ("2026-01-10T08:00", "2026-01-10T08:00"),
        ("2026-07-10T19:30", "2026-07-11T07:00"),  # 20:30 in summer
        ("2026-03-28T21:00", "2026-03-29T07:00"),  # the clocks go forward that night
        ("2026-10-24T21:00", "2026-10-25T08:00"),  # and back that one
    ],
)
def test_quiet_hours_follow_the_clock_on_the_wall(now: str, expected: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert rules.not_before(moment, "Europe/London") == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_a_time_that_the_clocks_skip_is_refused_and_one_they_repeat_is_the_first() -> None:
    with pytest.raises(NoSuchTime, match="skip 01:30 on 29 March 2026"):
        rules.moment(datetime(2026, 3, 29, 1, 30), "Europe/London")  # noqa: DTZ001 - a local time
    repeated = rules.moment(datetime(2026, 10, 25, 1, 30), "Europe/London")  # noqa: DTZ001 - a local time
    assert repeated == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
