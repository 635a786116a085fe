"""Plain words as safe HTML, with the web addresses and British phone numbers in them ready to press.

In a line that runs from right to left, a number that is not isolated is shown with its parts in the wrong order: so phone
numbers, postcodes and times stand in <bdi>.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from markupsafe import Markup

URL = r"https?://[^\s<>\"'“”\u2066-\u2069\u200e\u200f]+"  # the marks that isolate it in a line from right to left are not of it
# Numbers as they are written here: 0141 496 0123, 07700 900123, 0800 1111, +44 20 7946 0000, (0141) 496 0123,
# 116 123, and 999 by itself. What follows must not be more digits, or a date or an amount would be called.
PHONE = r"(?<![\w£.,/:-])(?:(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)\d{2,5}\)?(?:[ -]?\d{2,6}){1,3}|116 \d{3}|999)(?![\w/:]|[.,-]\d)"
POSTCODE = r"\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b"
CLOCK = r"\b\d{1,2}[:.]\d{2}(?:\s?(?:am|pm)\b)?"
TIMES = rf"{CLOCK}(?:\s?[-–—]\s?{CLOCK})*(?![.:]?\d)"
PARTS = re.compile(rf"(?P<url>{URL})|(?P<phone>{PHONE})|(?P<as_is>{POSTCODE}|{TIMES})")

DIGITS_OF_A_NUMBER = range(10, 13)  # with the leading 0, or with 44
SHORT_NUMBERS = {"999", "116123", "116000", "116111", "08001111"}
AFTER_AN_ADDRESS = ".,;:!?)]}\u2019»"


def linked(text: str) -> Markup:
    """``text`` as HTML: everything escaped first, then links around web addresses and phone numbers."""
    return _marked(text, _pressable)


def isolated(text: str) -> Markup:
    """The same without links, for words that are not ours: an address that somebody typed may lead anywhere."""
    return _marked(text, lambda match: _bdi(match[0]))


def _marked(text: str, mark: Callable[[re.Match[str]], Markup]) -> Markup:
    parts: list[Markup] = []
    end = 0
    for match in PARTS.finditer(text):
        parts.append(Markup.escape(text[end : match.start()]))
        parts.append(mark(match))
        end = match.end()
    parts.append(Markup.escape(text[end:]))
    return Markup("").join(parts)


def _pressable(match: re.Match[str]) -> Markup:
    if match["url"]:
        return _web_address(match["url"])
    return _phone(match["phone"]) if match["phone"] else _bdi(match["as_is"])


def _bdi(found: str) -> Markup:
    return Markup("<bdi>{}</bdi>").format(found)


def _web_address(found: str) -> Markup:
    address = found.rstrip(AFTER_AN_ADDRESS)
    shown = re.sub(r"^https?://(www\.)?|/$", "", address)
    link = Markup('<a href="{}" target="_blank" rel="noopener noreferrer"><bdi>{}</bdi></a>')
    return link.format(address, shown) + found[len(address) :]


def _phone(found: str) -> Markup:
    digits = re.sub(r"\D", "", found.replace("(0)", ""))
    if digits not in SHORT_NUMBERS and len(digits) not in DIGITS_OF_A_NUMBER:
        return Markup.escape(found)
    called = f"+{digits}" if found.startswith("+") else digits
    return Markup('<a href="tel:{}"><bdi>{}</bdi></a>').format(called, found)
