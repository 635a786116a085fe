"""What may be quoted, and how: the rules for words that stand in a summary."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from conversations.people import AgeBand
from conversations.redaction import redact

LONGEST = 300
SHORTEST_WORDS, LONGEST_WORDS = 8, 40  # of an answer worth choosing
COPIED = 6  # so many words in a row are the person's own, not a paraphrase
SHARED_BY = 10  # people who must share what a quote says of its speaker

# What a quote may say of who said it. Nobody under 13, or of an age that we do not know, is quoted in their own words.
SPEAKERS: Mapping[str, str] = {
    AgeBand.FROM_13_TO_15: "a young person",
    AgeBand.FROM_16_TO_17: "a young person",
    AgeBand.ADULT: "a parent or carer",
}


class Kind(StrEnum):
    """Staff's own words, or the person's."""

    PARAPHRASE = "paraphrase"
    VERBATIM = "verbatim"


def may_be_verbatim(age_band: str, opted_in: bool) -> bool:
    """Whether somebody's own words may be used: with their leave, and never under 13."""
    return opted_in and age_band in SPEAKERS


def problem(words: str, original: str, kind: Kind, language: str = "en") -> str:
    """What is wrong with the words of a quote, in one sentence; empty when they may be approved."""
    if not words:
        return "Write the words first."
    if len(words) > LONGEST:
        return f"This is too long. Use at most {LONGEST} characters."
    if redact(words, language).spans:
        return "A name, a number or an address is still in it, or something like one. Take it out."
    if kind is Kind.PARAPHRASE and _copies(words, original):
        return f"This repeats {COPIED} words of theirs in a row. Say it in your own words."
    return ""


def _copies(words: str, original: str) -> bool:
    theirs = " ".join(_words(original))
    ours = _words(words)
    runs = (" ".join(ours[start : start + COPIED]) for start in range(len(ours) - COPIED + 1))
    return any(f" {run} " in f" {theirs} " for run in runs)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
