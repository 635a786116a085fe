"""Events as an iCalendar file (RFC 5545), which every phone's calendar opens.

Times are in UTC, so that no time zone has to be described and no clock change can shift an entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

LONGEST_LINE = 75  # octets, without the line's end
PRODUCT = "-//Blether//Events//EN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An event as a calendar keeps it. ``sequence`` grows with each change, so that the newest is believed."""

    id: int
    title: str
    starts_at: datetime
    ends_at: datetime | None
    created_at: datetime
    changed_at: datetime
    sequence: int
    words: str = ""
    place: str = ""
    link: str = ""
    cancelled: bool = False

    @property
    def uid(self) -> str:
        """The same for ever, wherever this runs: a calendar knows an entry again by it."""
        return f"{_moment(self.created_at)}-{self.id}@blether"


def file(entries: Iterable[Entry], name: str = "") -> str:
    """The text of an .ics file; ``name`` is what a calendar calls it that follows the address of the file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    if name:
        lines.append(f"X-WR-CALNAME:{_text(name)}")
    for entry in entries:
        lines += _entry(entry)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _entry(entry: Entry) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}"
    yield f"DTSTAMP:{_moment(entry.changed_at)}"
    yield f"CREATED:{_moment(entry.created_at)}"
    yield f"LAST-MODIFIED:{_moment(entry.changed_at)}"
    yield f"SEQUENCE:{entry.sequence}"
    yield f"DTSTART:{_moment(entry.starts_at)}"
    if entry.ends_at:
        yield f"DTEND:{_moment(entry.ends_at)}"
    yield f"SUMMARY:{_text(entry.title)}"
    if entry.words:
        yield f"DESCRIPTION:{_text(entry.words)}"
    if entry.place:
        yield f"LOCATION:{_text(entry.place)}"
    if entry.link:
        yield f"URL:{_one_line(entry.link)}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """A value of type TEXT (3.3.11): what would end it or part it is written with a backslash."""
    escaped = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return _printable("\\n".join(escaped.splitlines()))


def _one_line(address: str) -> str:
    return _printable("".join(address.split()))


def _printable(words: str) -> str:
    """Without control characters, which no value may hold."""
    return "".join(letter for letter in words if letter >= " " and letter != "\x7f")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets (3.1), each after the first begun by a space, no letter cut in two."""
    pieces = [""]
    room = LONGEST_LINE
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append("")
            room = LONGEST_LINE - 1
        pieces[-1] += letter
        room -= size
    return "\r\n ".join(pieces)
