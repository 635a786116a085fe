"""Text in spreadsheets: a name that looks like a formula must stay a name."""

from __future__ import annotations

FORMULA = frozenset("=+-@＝＋－＠")  # the full-width forms begin formulas too
BLANK = ("\t", "\r", "\n", "\0")


def safe(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet could run it (OWASP: CSV injection). NULs are dropped.

    Programs skip blanks and invisible characters before they look for a formula, each program others; here all are skipped.
    """
    first = next((each for each in text if each.isprintable() and each != " "), "")
    dangerous = text.startswith(BLANK) or first in FORMULA
    return ("'" if dangerous else "") + text.replace("\0", "")
