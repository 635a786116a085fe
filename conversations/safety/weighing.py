"""Weighs a message with what was learned from labelled lines, in its own words and, if it looks like it, in English."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from conversations.risks import Hit, Tier
from conversations.safety.features import features, spellings
from conversations.safety.glossary import glossed, tongue
from conversations.safety.learned import Scales
from conversations.safety.matchers import ENGLISH, Sentences, matcher

RULE = "learned"
GLOSSED = "glossed"  # what was learned for all languages that are read through a glossary
REMEMBERED = 8192  # words
FEWEST_WORDS = 5  # of fewer English ones, only the patterns know what they mean
FEWEST_GLOSSED = 3  # the other languages have fewer patterns, and some of them say more with a word
MOSTLY = 0.7  # of a message's words, known in English, make it English, although it may be in another language
HALF = 0.45  # as many, where the bot speaks English anyway, or no other language knows the words
CLASSES = (
    "i me my we he self dad mum kin partner trusted friend kid someone adult wish going say always not now past hit weapon bruise "
    "bodypart kill die pills many take touch rape private sex force image money drugs dealer control scared unsafe home drunk "
    "days leave alone hungry marry abroad missing evict vomit thin bully baby cope sport animal service cooking"
).split()


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the weights say of a message: the ``odds`` of a risk, and the hit that they make, if they do.

    It ``is_denied`` when nearly everything in it speaks against a risk.
    """

    odds: float
    hit: Hit | None
    is_denied: bool = False


def weigh(said: Sentences, spelt: Sentences, language: str, version: str) -> Weighed:
    """Weigh a message: its sentences as plain words, and in the English lexicon's spelling."""
    length, found = sum(map(len, spelt)), []
    if length < FEWEST_GLOSSED:  # a postcode, say: no language is looked for in it
        return Weighed(0.0, None)
    in_english = _known_in_english(spelt)
    likely = None if language == ENGLISH and in_english >= HALF else tongue(said, language)
    is_english = in_english >= (MOSTLY if likely else HALF)
    if length >= FEWEST_WORDS and is_english:
        found.append(_weighed(_scales(ENGLISH), in_words(spelt) | spellings(spelt), ENGLISH, version))
    read_as = language if is_english else likely or language
    if read_as in _scales(GLOSSED).weights.enough:
        found.append(_weighed(_scales(GLOSSED), in_words(glossed(said, read_as)), read_as, version))
    return max(found, key=lambda each: each.odds, default=Weighed(0.0, None))


def in_words(spelt: Sentences) -> set[str]:
    """What is looked at in sentences of English words: the words, their classes, and which stand near each other."""
    return features(spelt, _classes)


def _weighed(scales: Scales, found: set[str], language: str, version: str) -> Weighed:
    odds = scales.odds(found)
    concern, serious = scales.weights.enough[language]
    if odds < concern:
        return Weighed(odds, None, is_denied=odds < scales.weights.denied)
    return Weighed(odds, Hit(Tier.SERIOUS if odds >= serious else Tier.CONCERN, scales.kind(found), RULE, version))


def _known_in_english(spelt: Sentences) -> float:
    """How much of a message's words are known in English: from 0 to 1."""
    words = [word for each in spelt for word in each]
    return sum(map(_scales(ENGLISH).knows, words)) / len(words) if words else 0.0


@cache
def _scales(name: str) -> Scales:
    """What was learned: for English, or for the languages that are read through a glossary."""
    return Scales(import_module(f"conversations.safety.weights.{name}").WEIGHTS)


@cache
def _bits() -> dict[str, int]:
    return {f"@{name}": matcher(ENGLISH).element(name) for name in CLASSES}


@lru_cache(REMEMBERED)
def _classes(word: str) -> tuple[str, ...]:
    belongs = matcher(ENGLISH).bits(word)
    return tuple(name for name, bit in _bits().items() if belongs & bit)
