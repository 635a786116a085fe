"""Wording: English sentences marked for translation, with the values that belong in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence or label for people, not yet in any language.

    ``msgid`` is the English wording, which Babel finds through `T` and `N`. ``params`` fill its ``{names}``;
    a parameter that is itself a `Text` is translated first, numbers and dates are written as the language writes them. A `verbatim` text is never translated,
    nor is one with ``versions`` of its own, by language: what staff wrote is not in the catalogues.
    """

    msgid: str
    params: Mapping[str, Param] = field(default_factory=dict)
    plural: str | None = None
    count: int = 0
    translate: bool = True
    versions: Mapping[str, str] = field(default_factory=dict)

    def filled(self, facts: Mapping[str, Param]) -> Text:
        """The text with facts for its names. A translation has just the names of the English wording."""
        if not self.translate or "{" not in self.msgid:
            return self
        return Text(self.msgid, {**facts, **self.params}, self.plural, self.count)


Param = str | int | float | date | time | Text  # a date may have a time; both are those of the place's own clocks


def T(msgid: str, /, **params: Param) -> Text:  # noqa: N802 - Babel's keyword, short on purpose
    """A wording to translate; ``{name}`` in it is filled from ``params``."""
    return Text(msgid, params)


def N(singular: str, plural: str, count: int, /, **params: Param) -> Text:  # noqa: N802 - Babel's keyword
    """A wording that depends on a number; ``{n}`` in it is that number."""
    return Text(singular, {"n": count, **params}, plural, count)


def verbatim(words: str, /, **params: Param) -> Text:
    """Words that somebody else wrote: a service's name, a staff announcement. Said as they are."""
    return Text(words, params, translate=False)


def versioned(versions: Mapping[str, str]) -> Text:
    """Words that somebody else wrote, in several languages: the reader's own, else English, else the first there is."""
    return Text(versions.get("en") or next(iter(versions.values()), ""), translate=False, versions=versions)
