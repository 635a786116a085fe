"""How families of sentences are written down: classes of words, and patterns over them with gaps between.

A pattern is a line of elements with a space between:

    word          that word; ``word*`` its beginnings, ``*word`` its endings, ``word+`` its English forms (hit, hits, hitting)
    a|b|@class    any of these; ``@class`` names a class of the lexicon
    _  _5         up to three, or five, other words; never a negation, nor a word that begins another story (`BARRIERS`)
    x?            may be missing
    !x  !4:x      not next, or not within the next four words
    ^  $          the sentence begins or ends here
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from conversations.risks import Risk, Tier
from conversations.safety.normalising import REPEATS
from conversations.understanding.folding import plain

GAP = 3  # words in a plain "_"
NEGATION, BARRIER, PERSON, NOW, PAST = "not", "barrier", "person", "now", "past"  # classes with a part of their own
VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Family:
    """Sentences that mean one thing, how grave it is, and when they mean something else.

    ``unless``: a class; with a word of it in the sentence, the family is not meant. ``soon``: with "now" or "tonight"
    in the sentence it is imminent. ``once``: told of long ago, it is a concern.
    """

    name: str
    kind: Risk
    tier: Tier
    patterns: str
    unless: str = ""
    soon: bool = False
    once: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the detector knows in one language."""

    language: str
    classes: Mapping[str, str]
    families: tuple[Family, ...]
    is_reviewed: bool = False
    phrases: Mapping[str, str] = field(default_factory=dict)


def members(text: str, classes: Mapping[str, str]) -> Iterator[str]:
    """The words of an element such as ``dad|@partner|hit+``, folded as messages are; ``@class`` may name others again."""
    for part in text.replace("|", " ").split():
        if part.startswith("@"):
            yield from members(classes[part[1:]], classes)
        elif part.endswith("+"):
            yield from forms(part[:-1])
        else:
            yield _folded(part)


def _folded(part: str) -> str:
    """A member as messages are folded, with its stars kept."""
    core = plain(REPEATS.sub(r"\1\1", part.strip("*")))
    return "*" * part.startswith("*") + core + "*" * part.endswith("*")


def forms(verb: str) -> Iterator[str]:
    """A regular English verb's forms, and some that are none: "slap" also gives "slaping", which people write."""
    stem = verb.removesuffix("e")
    yield from (verb, f"{verb}s", f"{verb}es", f"{stem}ed", f"{stem}ing", f"{stem}in")
    if verb[-1] not in VOWELS | {"w", "y"} and verb[-2] in VOWELS:
        yield from (f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing", f"{verb}{verb[-1]}in")
    if verb.endswith("y"):
        yield from (f"{verb[:-1]}ies", f"{verb[:-1]}ied")


SOON = frozenset({Risk.SUICIDE, Risk.PHYSICAL_ABUSE, Risk.DOMESTIC_ABUSE, Risk.THREAT, Risk.MISSING})


def families(language: str, serious: Mapping[Risk, str], imminent: Mapping[Risk, str]) -> tuple[Family, ...]:
    """The families of a language that has one for each kind and tier."""
    return (
        *(Family(f"{language}.{kind}.now", kind, Tier.IMMINENT, patterns) for kind, patterns in imminent.items()),
        *(
            Family(f"{language}.{kind}", kind, Tier.SERIOUS, patterns, soon=kind in SOON)
            for kind, patterns in serious.items()
        ),
    )
