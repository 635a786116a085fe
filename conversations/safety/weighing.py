"""Weighs a message with what was learned from labelled lines, in its language and, if it looks like it, in English."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from conversations.risks import Hit, Tier
from conversations.safety.features import features, pieces
from conversations.safety.learned import Scales
from conversations.safety.matchers import ENGLISH, Sentences, matcher

RULE = "learned"
REMEMBERED = 8192  # words
DENIED = -3.0  # odds; of held lines with a risk that patterns found, 1 in 100 is below
FEWEST_WORDS = 5  # of fewer, only the patterns know what they mean
MOSTLY = 0.7  # of a message's words, known in English, make it English whatever language the bot speaks
HALF = 0.45  # as many, where the bot speaks English anyway
CLASSES = (
    "i me my we he self dad mum kin partner trusted friend kid someone adult wish going say always not now past hit weapon bruise "
    "bodypart kill die pills many take touch rape private sex force image money drugs dealer control scared unsafe home drunk "
    "days leave alone hungry marry abroad missing evict vomit thin bully baby cope sport animal service cooking"
).split()


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the weights say of a message: the ``odds`` of a risk, and the hit that they make, if they do."""

    odds: float
    hit: Hit | None

    @property
    def is_denied(self) -> bool:
        """Whether nearly everything in it speaks against a risk."""
        return self.odds < DENIED


def weigh(said: Sentences, spelt: Sentences, language: str, version: str) -> Weighed:
    """Weigh a message: its sentences as plain words, and in the English lexicon's spelling."""
    if sum(map(len, spelt)) < FEWEST_WORDS:
        return Weighed(0.0, None)
    found = [
        _weighed(scales, seen(said, spelt, code), version)
        for code in dict.fromkeys((language, ENGLISH))
        if (scales := _scales(code))
        and (code == language != ENGLISH or _looks_english(scales, spelt, HALF if code == language else MOSTLY))
    ]
    return max(found, key=lambda each: each.odds, default=Weighed(0.0, None))


def seen(said: Sentences, spelt: Sentences, language: str) -> set[str]:
    """What is looked at in a message of a language."""
    return features(spelt, _classes) if language == ENGLISH else pieces(said)


def _weighed(scales: Scales, found: set[str], version: str) -> Weighed:
    odds = scales.odds(found)
    if odds < scales.weights.concern:
        return Weighed(odds, None)
    tier = Tier.SERIOUS if odds >= scales.weights.serious else Tier.CONCERN
    return Weighed(odds, Hit(tier, scales.kind(found), RULE, version))


def _looks_english(english: Scales, spelt: Sentences, share: float) -> bool:
    words = [word for each in spelt for word in each]
    return bool(words) and sum(map(english.knows, words)) >= share * len(words)


@cache
def _scales(language: str) -> Scales | None:
    """What was learned for a language; none where nothing was."""
    try:
        return Scales(import_module(f"conversations.safety.weights.{language}").WEIGHTS)
    except ModuleNotFoundError:
        return None


@cache
def _bits() -> dict[str, int]:
    return {f"@{name}": matcher(ENGLISH).element(name) for name in CLASSES}


@lru_cache(REMEMBERED)
def _classes(word: str) -> tuple[str, ...]:
    belongs = matcher(ENGLISH).bits(word)
    return tuple(name for name, bit in _bits().items() if belongs & bit)
