"""Names in context: who is somebody's daughter, who teaches them, who signs, whose school it is.

A word is taken for a name by what stands before it, by its capital letter and by a list of given names; a name that was found
once is hidden wherever it comes again. "My daughter's school" and "my son is autistic" hold no name and stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from conversations.redaction import names_elsewhere
from conversations.redaction.given_names import CERTAIN, MAYBE, NAMES, NO_NAMES
from conversations.redaction.model import Kind, Span
from conversations.redaction.name_patterns import (
    AFTER_I_AM,
    AND_AFTER,
    AND_BEFORE,
    AND_MORE,
    AND_WHO,
    AT_PLACE,
    FAMILY,
    I_AM,
    IM,
    INTRODUCED,
    KIN_MANY,
    NAMED,
    OF_KIN,
    OF_OURS,
    OWN,
    PART_BEFORE,
    SHORTEST_AGAIN,
    SIGNED,
    TITLE,
)
from conversations.redaction.name_shapes import bare, before, core, end_at, end_of, is_place
from conversations.redaction.name_words import (
    ASKED,
    BEFORE_PLACES,
    CLOSE_KIN,
    FAMOUS,
    FAMOUS_WHOLE,
    LOWER_TITLES,
    NO_FAMILIES,
    NO_SURNAMES,
    NOT_AFTER_TITLE,
    PLACES,
    STOP_LOWER,
    SURNAMES,
    TITLES,
)

_LOOKED_BACK = 45  # characters, as far as a word before can reach


def names(text: str) -> Iterator[Span]:
    """Every name in context, and each of them wherever it comes again."""
    found = [Span(start, end, Kind.NAME) for start, end in _in_context(text)]
    yield from found
    yield from _again(text, found)


def _in_context(text: str) -> Iterator[tuple[int, int]]:
    yield from _titled(text)
    yield from _kin(text)
    yield from _introduced(text)
    yield from _first_persons(text)
    yield from _signed(text)
    yield from _families(text)
    yield from _owners(text)
    yield from _known(text)
    yield from names_elsewhere.names(text)


# ---------------------------------------------------------------- one way each


def _titled(text: str) -> Iterator[tuple[int, int]]:
    """With the title: "Mrs Khan", "his teacher mr mcbride". Not "Mr Whippy", nor "miss my friends"."""
    for match in TITLE.finditer(text):
        title, word = match["title"], NAMED.match(text, match.end())
        if word is None or (found := core(word[0])) in FAMOUS | NOT_AFTER_TITLE:
            continue
        if word[0][0].isupper() and title[0].isupper():
            end = end_of(text, word.start())
            if found not in NO_NAMES - SURNAMES and not _is_of_a_place(text, title, end):
                yield match.start(), end
        elif found in CERTAIN or (title.casefold() in LOWER_TITLES and found not in STOP_LOWER | PLACES | NO_SURNAMES):
            yield match.start(), word.start() + len(bare(word[0]))


def _is_of_a_place(text: str, title: str, end: int) -> bool:
    """Whether it is a place after all: "Sir John Maxwell school", "Dr Gray's hospital"."""
    return bool(title == "Sir" and AT_PLACE.match(text, end)) or text[end : end + 11].casefold().endswith("'s hospital")


def _kin(text: str) -> Iterator[tuple[int, int]]:
    """Of somebody's people: "my wee boy Callum and his sister Eilidh", "my kids ava, leo and mia"."""
    for match in OF_KIN.finditer(text):
        link = match["link"].strip(" ,-(")
        is_many = bool(re.fullmatch(KIN_MANY, match["kin"], re.IGNORECASE))
        after_sign = not link and match["link"].strip() in {",", "-"}
        yield from _list(text, match.end(), told=bool(link), many=is_many, after_sign=after_sign)


def _list(text: str, at: int, *, told: bool, many: bool, after_sign: bool = False) -> Iterator[tuple[int, int]]:
    """One name, or several that follow each other."""
    end = end_at(text, at, told=told, after_sign=after_sign)
    while end:
        yield at, end
        more = AND_MORE.match(text, end)
        word = NAMED.match(text, more.end()) if more else None
        if word is None or not (core(word[0]) in NAMES | MAYBE or (many and word[0][0].isupper())):
            return
        at, end = word.start(), end_at(text, word.start(), told=told and many)


def _introduced(text: str) -> Iterator[tuple[int, int]]:
    """By a word for being called: "my name is", "her name's", "ask for"."""
    for match in INTRODUCED.finditer(text):
        cue, at = match[0].casefold(), match.end()
        if cue.startswith(ASKED):
            end = end_at(text, at, told=False)
            if end and not _is_office(text[at:end]):
                yield at, end
        else:
            yield from _list(text, at, told=True, many="names" in cue)


def _first_persons(text: str) -> Iterator[tuple[int, int]]:
    """Of the writer: "I'm Jean, from …", "its jean here"; not "I'm Scottish"."""
    for match in IM.finditer(text):
        word = NAMED.match(text, match.end())
        if word and core(word[0]) in CERTAIN and not is_place(text, word):
            yield match.end(), end_at(text, match.end(), told=True) or word.end()
    for match in OF_OURS.finditer(text):
        if core(match[0]) in CERTAIN:
            yield match.span()
    for match in I_AM.finditer(text):
        at = match.end()
        end = end_at(text, at, told=True)
        words = text[at:end].split()
        if not words or _is_office(text[at:end]):
            continue
        if core(words[0]) in NAMES or len(words) > 1 or AFTER_I_AM.match(text, end):
            yield at, end


def _is_office(name: str) -> bool:
    return any(core(word) in PLACES | NO_NAMES for word in name.split())


def _signed(text: str) -> Iterator[tuple[int, int]]:
    """At the end of a line: "signed, Jean", "thanks, margaret"."""
    for match in SIGNED.finditer(text):
        words, cue = match["name"].split(), match[0].lstrip().casefold()
        first = core(words[0])
        is_named = all(word[0].isupper() for word in words) and not _is_office(match["name"])
        if cue.startswith("from") and first not in NAMES:
            continue
        if is_named or (first in CERTAIN and len(words) == 1) or (cue.startswith("signed") and first not in STOP_LOWER):
            yield match.span("name")


def _families(text: str) -> Iterator[tuple[int, int]]:
    """Of neighbours: "next door (the McGregors)", "the Khan family"."""
    for match in FAMILY.finditer(text):
        group = match.lastgroup or "first"
        if not {core(match[group]), core(match[group]).rstrip("s")} & NO_NAMES and match[group] not in NO_FAMILIES:
            yield match.span(group)


def _owners(text: str) -> Iterator[tuple[int, int]]:
    """Of owners: "Aisha's school", not "St Mary's school", "Tesco's" or "Father's Day"."""
    for match in OWN.finditer(text):
        name, what = core(match["name"]), match["what"].casefold()
        if name in NO_NAMES or before(text, match.start()) in BEFORE_PLACES or (what == "old" and name not in NAMES):
            continue
        if name in CERTAIN or (match["name"][0].isupper() and (name in MAYBE or what in CLOSE_KIN)):
            yield match.span("name")


def _known(text: str) -> Iterator[tuple[int, int]]:
    """A given name with its capital that stands alone in a sentence, and is no part of a place's name."""
    for match in NAMED.finditer(text):
        is_given = match[0][0].isupper() and core(match[0]) in CERTAIN
        is_letters = match[0].isupper() and len(match[0]) <= SHORTEST_AGAIN  # "LEO", "PAM": as likely an office
        if is_given and not is_letters and not is_place(text, match) and not _is_known_elsewhere(text, match):
            part = PART_BEFORE.search(text, max(0, match.start() - _LOOKED_BACK), match.start())
            yield part.start() if part else match.start(), end_of(text, match.start())
            yield from _beside(text, match)


def _is_known_elsewhere(text: str, match: re.Match[str]) -> bool:
    """Whether the word before makes a place or somebody famous of it: "St Thomas", "Jamie Oliver"."""
    earlier = before(text, match.start())
    return earlier in BEFORE_PLACES or f"{earlier} {core(match[0])}" in FAMOUS_WHOLE


def _beside(text: str, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """As in "Mo and Ahmed": a word that may be a name is one next to another."""
    earlier = AND_BEFORE.search(text, max(0, match.start() - _LOOKED_BACK), match.start())
    for found in (earlier, AND_AFTER.match(text, match.end()), AND_WHO.match(text, match.end())):
        if found and (
            core(found["name"]) in MAYBE
            or ("with" in found.groupdict() and core(found["name"]) not in NO_NAMES | PLACES)
        ):
            yield found.span("name")


def _again(text: str, found: Iterable[Span]) -> Iterator[Span]:
    """Every name that was found, wherever it comes again: in small letters too, when it cannot be a common word."""
    words = {core(word) for span in found for word in NAMED.findall(text[span.start : span.end])} - TITLES
    words = {word for word in words if len(word) >= SHORTEST_AGAIN}
    for match in NAMED.finditer(text) if words else ():
        word = core(match[0])
        if word not in words or (word not in CERTAIN and is_place(text, match)):
            continue
        if match[0][0].isupper() or word in CERTAIN or word not in STOP_LOWER | MAYBE | PLACES:
            yield Span(match.start(), match.start() + len(bare(match[0])), Kind.NAME)
