"""What is hidden in a text before anybody but its reader uses it: kinds, spans, and the text that is left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What is hidden. Its value is the word that stands in its place."""

    PHONE = "phone"
    EMAIL = "e-mail"
    ACCOUNT = "account"
    LINK = "link"
    POSTCODE = "postcode"
    ADDRESS = "address"
    BIRTH = "date of birth"
    NUMBER = "number"
    NAME = "name"


class Span(NamedTuple):
    """Characters ``start`` up to, not with, ``end`` of a text, and what they are."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text with "[phone]", "[name]" … in it, and the spans of the original text that they stand for, in order."""

    text: str
    spans: tuple[Span, ...]
