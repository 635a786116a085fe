"""Yes and no, in all the ways that people say them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from conversations.understanding.folding import is_symbol
from conversations.understanding.lexicon import Lexicon, Phrases
from conversations.understanding.typos import mended
from conversations.understanding.vocabulary import (
    COMMANDS,
    DECLINE,
    FILLER,
    INSTEAD,
    NO_ALONE,
    NO_WORDS,
    NOT,
    OPEN,
    POLITE,
    UNSURE,
    YES_ALONE,
    YES_WORDS,
    Command,
)

LONGEST = 14  # words; a longer reply is no yes or no


class Polarity(StrEnum):
    """What a reply to a yes-or-no question means."""

    YES = "yes"
    NO = "no"


def polarity(tokens: Sequence[str], lexicon: Lexicon, language: str) -> Polarity | None:
    """Yes, no, or neither. What follows a plain yes or no may be anything but its opposite or a "but"."""
    if not tokens or len(tokens) > LONGEST:
        return None
    phrases = _phrases(lexicon, language)
    found = [
        (said, meaning)
        for said, meaning in phrases.cut(mended(tokens, phrases.words))
        if not _is_neutral(said, meaning)
    ]
    meanings = [meaning for _, meaning in found]
    if len({*meanings} & {"yes", "yes_alone"}) and {*meanings} & {"no", "no_alone"}:
        polite = {*lexicon.both(POLITE, language)}
        found = [(said, meaning) for said, meaning in found if said not in polite]  # "ok no thanks", "no that's right"
        meanings = [meaning for _, meaning in found]
    return _decided(meanings)


def _phrases(lexicon: Lexicon, language: str) -> Phrases:
    return lexicon.phrases(
        language,
        yes=YES_WORDS,
        no=NO_WORDS,
        yes_alone=YES_ALONE,
        no_alone=NO_ALONE,
        unsure=UNSURE,
        skip=COMMANDS[Command.SKIP],
        decline=DECLINE,
        open=OPEN,
        polite=POLITE,
        not_=NOT,
        filler=FILLER,
    )


def _is_neutral(said: str, meaning: str) -> bool:
    return meaning in {"polite", "filler"} or (not meaning and is_symbol(said))


def _decided(meanings: list[str]) -> Polarity | None:
    found = {*meanings}
    if not found or found & {"unsure", "open", "skip", "decline"}:
        return None
    says_yes, says_no = found & {"yes", "yes_alone"}, found & {"no", "no_alone", "not_"}
    if found <= {"yes", "yes_alone"}:
        return Polarity.YES
    if found <= {"no", "no_alone", "not_"}:
        return Polarity.NO
    if meanings[0] == "no" and not says_yes:
        return Polarity.NO
    if not says_no and "yes" in {meanings[0], meanings[-1]}:
        return Polarity.YES
    return None


def corrected(tokens: Sequence[str], lexicon: Lexicon, language: str) -> tuple[list[str], list[str]] | None:
    """What was said before and after a correction: "1", "2" of "1 no wait 2". None when nothing is corrected."""
    phrases = lexicon.phrases(language, instead=INSTEAD)
    cut = [*phrases.cut(tokens)]
    places = [place for place, (_, meaning) in enumerate(cut) if meaning]
    if not places:
        return None
    before, after = cut[: places[0]], cut[places[-1] + 1 :]
    return " ".join(said for said, _ in before).split(), " ".join(said for said, _ in after).split()
