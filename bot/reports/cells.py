"""Text in spreadsheets: a name that looks like a formula must stay a name."""

from __future__ import annotations

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # the full-width forms begin formulas too
BLANK = ("\t", "\r", "\n", "\0")


def safe(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet could run it (OWASP: CSV injection). NULs are dropped."""
    dangerous = text.startswith(BLANK) or text.lstrip(" \t\r\n\0\u3000").startswith(FORMULA)
    return ("'" if dangerous else "") + text.replace("\0", "")
