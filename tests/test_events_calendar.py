"""The calendar file, read back as RFC 5545 says it is to be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from conversations.calendar import LONGEST_LINE, Entry, file

FUN_DAY = Entry(
    id=12,
    title="Family fun day; games, lunch",
    words="Bring a \\ cup.\nEverybody is welcome: parents, children, grandparents. We begin with a story and end with cake.",
    place="Calton Hall, 1 Main Street",
    link="https://a.example/fun?a=1,2;b",
    starts_at=datetime(2026, 3, 29, 10, tzinfo=timezone(timedelta(hours=1))),
    ends_at=datetime(2026, 3, 29, 11, tzinfo=UTC),
    created_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    changed_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    sequence=2,
)


def read(text: str) -> list[dict[str, str]]:
    """The properties of each component, unfolded and unescaped, the calendar's own first."""
    components: list[dict[str, str]] = []
    stack: list[dict[str, str]] = []
    assert text.endswith("\r\n")
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            stack.append({"": value})
            components.append(stack[-1])
        elif name == "END":
            assert stack.pop()[""] == value
        else:
            assert name not in stack[-1]
            stack[-1][name] = value
    assert not stack
    return components


def unescaped(value: str) -> str:
    parts = value.split("\\\\")
    return "\\".join(part.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";") for part in parts)


def test_every_field_comes_back() -> None:
    calendar, event = read(file([FUN_DAY], "Calton · Together"))
    assert (calendar[""], calendar["VERSION"], calendar["METHOD"]) == ("VCALENDAR", "2.0", "PUBLISH")
    assert unescaped(calendar["X-WR-CALNAME"]) == "Calton · Together"
    assert event[""] == "VEVENT"
    assert (event["DTSTART"], event["DTEND"]) == ("20260329T090000Z", "20260329T110000Z")
    assert unescaped(event["SUMMARY"]) == FUN_DAY.title
    assert unescaped(event["DESCRIPTION"]) == FUN_DAY.words
    assert unescaped(event["LOCATION"]) == FUN_DAY.place
    assert (event["URL"], event["SEQUENCE"], event["STATUS"]) == (FUN_DAY.link, "2", "CONFIRMED")
    assert event["DTSTAMP"] == event["LAST-MODIFIED"] == "20260302T093000Z"


def test_it_is_the_same_entry_for_ever_and_cancelled_when_it_is() -> None:
    moved = replace(FUN_DAY, starts_at=FUN_DAY.starts_at + timedelta(days=1), sequence=3, cancelled=True)
    (_, before), (_, after) = read(file([FUN_DAY])), read(file([moved]))
    assert before["UID"] == after["UID"] == "20260301T093000Z-12@blether"
    assert (after["SEQUENCE"], after["STATUS"]) == ("3", "CANCELLED")
    assert read(file([FUN_DAY, replace(FUN_DAY, id=13)]))[2]["UID"] != before["UID"]


@pytest.mark.parametrize("words", ["ą" * 200, "خ" * 200, "👨‍👩‍👧" * 60, "a" * 75 + "é" * 75, "x"])
def test_lines_are_folded_at_75_octets_and_no_letter_is_cut(words: str) -> None:
    text = file([replace(FUN_DAY, title=words)])
    assert max(len(line.encode()) for line in text.split("\r\n")) <= LONGEST_LINE
    assert unescaped(read(text)[1]["SUMMARY"]) == words


def test_nothing_that_is_written_can_begin_a_line_of_its_own() -> None:
    nasty = "Fun\r\nBEGIN:VALARM\u2028X:1\x0b\x00\x1b\x85END"
    _, event = read(file([replace(FUN_DAY, title=nasty, link="https://a.example/\r\nX:1")]))
    assert event["SUMMARY"] == "Fun\\nBEGIN:VALARM\\nX:1\\n\\nEND"
    assert event["URL"] == "https://a.example/X:1"


def test_an_event_without_an_end_says_none() -> None:
    _, event = read(file([replace(FUN_DAY, ends_at=None, words="", place="", link="")]))
    assert not {"DTEND", "DESCRIPTION", "LOCATION", "URL"} & set(event)
