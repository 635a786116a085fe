"""Screens a message: is somebody in danger in it, how soon, and in what way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from conversations.risks import Hit, Tier
from conversations.safety.languages import LEXICONS, en
from conversations.safety.matchers import ENGLISH, in_english, index, matcher, plain_sentences
from conversations.safety.matching import Matcher
from conversations.safety.weighing import weigh

VERSION = "2026.11.4"
GRAVITY = {tier: place for place, tier in enumerate(Tier)}
BEFORE, AFTER = 3, 5  # words between a child and whose child it is


def screen(words: str, language: str = ENGLISH) -> Hit | None:
    """The gravest risk in the words, or None.

    Every lexicon is asked, the one of ``language`` first: people mix languages, and write to a bot that speaks another. What was
    learned from labelled lines sees what no pattern does, and lets go of what only looks like one; never of what is imminent.
    """
    said = plain_sentences(words)
    spelt = in_english(said)
    weighed = weigh(said, spelt, language, VERSION)
    hits = [hit for hit in _hits(said, spelt, language) if hit.tier is Tier.IMMINENT or not weighed.is_denied]
    if weighed.hit:
        hits.append(weighed.hit)
    if not hits:
        return None
    return replace(min(hits, key=lambda hit: GRAVITY[hit.tier]), about_child=_is_about_a_child(spelt))


def _hits(said: Sequence[Sequence[str]], spelt: Sequence[Sequence[str]], language: str) -> Iterator[Hit]:
    concerned = [index().names(each) for each in said]
    for code in _own_first(language):
        reads = matcher(code)
        if code == ENGLISH:
            for each in spelt:
                yield from _found(reads, _related(reads, each))
        else:
            for each, names in zip(said, concerned, strict=True):
                if code in names:
                    yield from _found(reads, [*map(reads.bits, each)])


@cache
def _own_first(language: str) -> tuple[str, ...]:
    return tuple(sorted(LEXICONS, key=lambda code: (code != language, code != ENGLISH)))


def _found(reads: Matcher, words: Sequence[int]) -> Iterator[Hit]:
    for family in sorted({pattern.family for pattern in reads.matches(words)}, key=reads.families.index):
        tier = family.tier
        if family.soon and any(word & reads.now for word in words):
            tier = Tier.IMMINENT
        elif family.once and any(word & reads.past for word in words):
            tier = Tier.CONCERN
        yield Hit(tier, family.kind, family.name, VERSION)


def _related(reads: Matcher, words: Sequence[str]) -> list[int]:
    """The bits of English words, where children whom the writer knows are told from children at large."""
    bits = [reads.bits(word) for word in words]
    child, near, after = _relations()
    known = reads.bits(en.KNOWN_CHILD)
    for at, word in enumerate(bits):
        if word & child and (_has(bits[max(0, at - BEFORE) : at], near) or _has(bits[at + 1 : at + AFTER + 1], after)):
            bits[at] |= known
    return bits


def _is_about_a_child(spelt: Sequence[Sequence[str]]) -> bool:
    """Whether a child is spoken of, and the writer in no place where something is done to them ("me", "myself")."""
    reads = matcher(ENGLISH)
    child, me = reads.element("childnoun"), reads.element("me")
    words = [reads.bits(word) for each in spelt for word in each]
    return _has(words, child) and not _has(words, me)


def _has(words: Sequence[int], wanted: int) -> bool:
    return any(word & wanted for word in words)


@cache
def _relations() -> tuple[int, ...]:
    """What makes a child a known one: a child's word, whose it is, and where it is known from."""
    return tuple(matcher(ENGLISH).element(name) for name in ("childnoun", "near", "near_after"))
