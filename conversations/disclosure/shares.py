"""How much of a base a number is (step 6): a percentage of rounded numbers, or words where the base is small."""

from __future__ import annotations

SMALLEST = 20  # people; below it a percentage would promise more than it knows

# Up to so much of the base, and what it is called.
WORDS = ((0.0, "none"), (0.2, "few"), (0.4, "some"), (0.6, "about half"), (0.85, "most"), (1.0, "nearly all"))


def share(value: int | None, base: int | None) -> str:
    """The share, made of what is shown and so telling nothing more; empty if either is hidden."""
    if value is None or base is None:
        return ""
    if not base:
        return WORDS[0][1]
    part = value / base
    if base >= SMALLEST:
        return f"{part:.0%}"
    return next(word for most, word in WORDS if part <= most)
