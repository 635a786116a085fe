"""Hides who said it: phones, e-mails, accounts, links, postcodes, addresses, birthdays, numbers and names, before words are used again.

The forms are those of the United Kingdom. `redact` is pure and the only way in: coding, quotes and exports take its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from conversations.redaction import contacts, names, numbers, places
from conversations.redaction.model import Kind as Kind
from conversations.redaction.model import Redacted as Redacted
from conversations.redaction.model import Span as Span

_FINDERS = (
    contacts.mails,
    contacts.links,
    contacts.accounts,
    places.postcodes,
    numbers.births,
    numbers.official,
    numbers.money,
    numbers.plates,
    contacts.phones,
    places.addresses,
    names.names,
)
_HIDDEN = re.compile(rf"\[(?:{'|'.join(map(re.escape, Kind))})\]")
_ROUNDS = 4  # what is hidden may bring to light what stood in its shadow; nobody needs a fourth look


def redact(text: str, language: str = "en") -> Redacted:
    """The text with whatever tells who somebody is hidden. The spans are of the text as it was given.

    ``language`` is the text's own; people mix languages, so every one's patterns are tried all the same.
    """
    del language
    spans: tuple[Span, ...] = ()
    for _ in range(_ROUNDS):
        shown = _Shown(text, spans)
        more = _found(shown.text)
        if not more:
            break
        spans = _merged([*spans, *map(shown.original, more)], text)
    return Redacted(_Shown(text, spans).text, spans)


class _Shown:
    """A text with words in place of its spans, and the way back from its places to those of the original."""

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        parts: list[str] = []
        self.moves: list[tuple[int, int]] = []  # from this place on, the original is so much further
        at = length = 0
        for span in spans:
            word = f"[{span.kind}]"
            parts += (text[at : span.start], word)
            length += span.start - at + len(word)
            at = span.end
            self.moves.append((length, at - length))
        self.text = "".join((*parts, text[at:]))

    def original(self, span: Span) -> Span:
        """The same span in the original text."""
        return Span(self._back(span.start), self._back(span.end - 1) + 1, span.kind)

    def _back(self, place: int) -> int:
        return place + next((move for start, move in reversed(self.moves) if start <= place), 0)


def _found(text: str) -> tuple[Span, ...]:
    """What is to be hidden, in order and apart; a word that already stands for something hidden stays as it is."""
    kept = [match.span() for match in _HIDDEN.finditer(text)]
    spans = [span for finder in _FINDERS for span in finder(text)]
    return _merged((part for span in spans for part in _outside(span, kept)), text)


def _outside(span: Span, kept: Iterable[tuple[int, int]]) -> Iterator[Span]:
    start = span.start
    for begin, end in kept:
        if begin >= span.end or end <= start:
            continue
        if start < begin:
            yield Span(start, begin, span.kind)
        start = max(start, end)
    if start < span.end:
        yield Span(start, span.end, span.kind)


def _merged(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """The spans in order; those that overlap become one, of the kind of the first that was looked for."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if found and span.start < found[-1].end:
            found[-1] = found[-1]._replace(end=max(found[-1].end, span.end))
        elif span.start < span.end:
            found.append(span)
    return tuple(places.joined(found, text))
