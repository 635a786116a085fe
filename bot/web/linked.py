"""Plain words as safe HTML, with the web addresses and British phone numbers in them ready to press."""

from __future__ import annotations

import re

from markupsafe import Markup

URL = r"https?://[^\s<>\"'“”]+"
# Numbers as they are written here: 0141 496 0123, 07700 900123, 0800 1111, +44 20 7946 0000, (0141) 496 0123,
# 116 123, and 999 by itself. What follows must not be more digits, or a date or an amount would be called.
PHONE = r"(?<![\w£.,/:-])(?:(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)\d{2,5}\)?(?:[ -]?\d{2,6}){1,3}|116 \d{3}|999)(?![\w/:]|[.,-]\d)"
PRESSABLE = re.compile(rf"(?P<url>{URL})|(?P<phone>{PHONE})")

DIGITS_OF_A_NUMBER = range(10, 13)  # with the leading 0, or with 44
SHORT_NUMBERS = {"999", "116123", "116000", "116111", "08001111"}
AFTER_AN_ADDRESS = ".,;:!?)]}\u2019»"


def linked(text: str) -> Markup:
    """``text`` as HTML: everything escaped first, then links around web addresses and phone numbers."""
    parts: list[Markup] = []
    end = 0
    for match in PRESSABLE.finditer(text):
        parts.append(Markup.escape(text[end : match.start()]))
        parts.append(_web_address(match["url"]) if match["url"] else _phone(match["phone"]))
        end = match.end()
    parts.append(Markup.escape(text[end:]))
    return Markup("").join(parts)


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
    # In a line that runs from right to left, a number that is not isolated is shown with its parts in the wrong order.
    return Markup('<a href="tel:{}"><bdi>{}</bdi></a>').format(called, found)
