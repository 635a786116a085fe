"""Checks the cells of a row. Each check returns the value, or raises `BadRow` with what is wrong."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

from conversations.signposting import postcodes
from storage.directories.reading import BadRow

# Great Britain with its islands, in degrees.
SOUTH, NORTH, WEST, EAST = 49.8, 60.9, -8.7, 1.9
OLDEST = 120
COUNTRIES = ("scotland", "england", "wales")


def text(value: str, most: int = 500) -> str:
    """Words on one line, at most so many letters."""
    words = " ".join(value.split())
    if len(words) > most:
        raise BadRow(f"a cell holds {len(words)} letters; {most} is the most")
    if not words.isprintable():
        raise BadRow("a cell holds characters that cannot be shown")
    return words


def required(value: str, name: str, most: int = 200) -> str:
    """Words that must be there."""
    words = text(value, most)
    if not words:
        raise BadRow(f"has no {name}")
    return words


def coordinates(lat: str, lon: str) -> tuple[float, float]:
    """Latitude and longitude in degrees, in Great Britain."""
    try:
        north, east = float(lat), float(lon)
    except ValueError:
        raise BadRow("its latitude and longitude are not numbers") from None
    if not (SOUTH <= north <= NORTH and WEST <= east <= EAST):
        raise BadRow(f"its place ({north:g}, {east:g}) is not in Great Britain")
    return north, east


def ages(youngest: str, oldest: str) -> tuple[int | None, int | None]:
    """The ages a service is for, in years; an empty cell means that nothing is said."""
    low, high = _age(youngest), _age(oldest)
    if low is not None and high is not None and low > high:
        raise BadRow(f"its lowest age, {low}, is above its highest, {high}")
    return low, high


def _age(value: str) -> int | None:
    if not value.strip():
        return None
    if not re.fullmatch(r"\s*\d{1,3}\s*", value, re.ASCII) or int(value) > OLDEST:
        raise BadRow(f"an age must be a whole number from 0 to {OLDEST}")
    return int(value)


def one_of(value: str, allowed: tuple[str, ...], name: str, otherwise: str) -> str:
    """One of a few words; an empty cell means ``otherwise``."""
    word = value.strip().lower() or otherwise
    if word not in allowed:
        raise BadRow(f"its {name} must be one of: {', '.join(allowed)}")
    return word


def several_of(value: str, allowed: tuple[str, ...], name: str) -> list[str]:
    """Any of a few words, with | between them."""
    return [one_of(part, allowed, name, "") for part in value.split("|") if part.strip()]


def web_address(value: str) -> str:
    """An http or https address, or nothing."""
    address = text(value)
    if not address:
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadRow("its web address must begin with http:// or https://")
    return address


def unit_postcode(value: str) -> str:
    """A whole postcode of Great Britain in standard form, or nothing."""
    if not value.strip():
        return ""
    found = postcodes.parse(value)
    if found is None or found.unit is None:
        raise BadRow("its postcode is not a whole postcode of Great Britain")
    return found.unit


def day(value: str) -> date | None:
    """A date such as 2026-05-31, or nothing."""
    try:
        return date.fromisoformat(value.strip()) if value.strip() else None
    except ValueError:
        raise BadRow("a date must look like 2026-05-31") from None
