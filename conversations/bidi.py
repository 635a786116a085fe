"""Keeps numbers, names and addresses whole where two ways of writing meet: the Unicode isolates U+2068 and U+2069.

In a sentence in Arabic, "0800 1111" without them is shown as "1111 0800" (Unicode Standard Annex 9, section 2.4.2).
"""

from __future__ import annotations

import re
import unicodedata

FIRST = "\u2068"  # FIRST STRONG ISOLATE: what follows is written in its own way
END = "\u2069"  # POP DIRECTIONAL ISOLATE

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"  # Hebrew, Arabic and its supplements, presentation forms
_LTR = "A-Za-z\u00c0-\u024f"
_JOINED = r"(?: |\u00a0|[.,:;'\u2019&/@#?=%_~+*\u2013-]{1,3})"  # a stop or comma with a space ends a run
_HAS_RTL = re.compile(f"[{_RTL}]")
_ISOLATED = re.compile(f"({FIRST}[^{END}]*{END})")
# Latin words, and numbers of more than one part ("0800 1111", "18:00", "G40 1AA"), up to their last letter or digit.
_LTR_RUN = re.compile(rf"\+?[{_LTR}0-9]+(?:{_JOINED}?(?:\([0-9]+\)|[{_LTR}0-9]+))*/?")
_RTL_RUN = re.compile(rf"[{_RTL}]+(?:{_JOINED}?[{_RTL}0-9]*[{_RTL}]+)*")


def is_rtl(words: str) -> bool:
    """Whether words have a letter of a script that is written from right to left."""
    return _HAS_RTL.search(words) is not None


def alone(words: str, *, rtl: bool) -> str:
    """What is put into a sentence (a name, a phone number), isolated unless it is written the sentence's own way.

    ``rtl``: the sentence is in a language that is written from right to left.
    """
    foreign = _is_foreign(words) if rtl else is_rtl(words)
    return f"{FIRST}{words}{END}" if foreign and FIRST not in words else words


def isolated(sentence: str, *, rtl: bool) -> str:
    """A sentence with everything in it isolated that is written the other way. What is isolated already stays so."""
    if not is_rtl(sentence) or (not rtl and not _has_ltr(sentence)):
        return sentence  # it is written one way only
    run = _LTR_RUN if rtl else _RTL_RUN
    parts = _ISOLATED.split(sentence)
    return "".join(part if part.startswith(FIRST) else run.sub(_wrapped, part) for part in parts)


def without(words: str) -> str:
    """Words without isolates, for where they would be counted or compared."""
    return words.replace(FIRST, "").replace(END, "")


def _wrapped(found: re.Match[str]) -> str:
    words = found[0]
    return words if words.isdecimal() else f"{FIRST}{words}{END}"  # one number alone is shown right anyway


def _is_foreign(words: str) -> bool:
    return _has_ltr(words) or (any(letter.isdecimal() for letter in words) and not words.isdecimal())


def _has_ltr(words: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "L" for letter in words)
