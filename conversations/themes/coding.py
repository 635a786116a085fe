"""Sorts an answer into themes by the phrases of a codebook. Plain, explained, and the same on every machine.

Two kinds of evidence are added up for each theme:
- likeness: the cosine of character 3- to 5-grams, weighted by how rare they are in the codebook (TF-IDF), with the
  theme's nearest seed phrase and with the middle of all its seeds;
- words: how far the answer's words point to this theme rather than to the others.
Nothing is learned from the answers, so no answer changes what another one is coded to.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial

from conversations.themes.codebook import NO_REASON, OTHER, Codebook
from conversations.themes.evidence import Evidence, Found
from conversations.themes.tokens import is_no_answer, plain

METHOD = "lexical"
NEAR = 0.05  # every theme this close to the best one is given as well
MOST = 3  # themes that an answer can have
FLOOR = 0.2  # an answer whose best theme is weaker than this is "other"
LONGEST = 2000  # characters that are looked at; what matters most is said by then


@dataclass(frozen=True, slots=True)
class Coded:
    """One theme of an answer. ``margin`` is the lead of the best theme over the second: small means doubtful.

    ``why`` quotes the codebook, never the answer: the nearest seed phrase, and the words that both use.
    """

    theme: str
    score: float
    why: str
    margin: float


class Coder:
    """Codes answers by one codebook. What can be worked out of a language's seeds is, when it is first needed, or by `make_ready`."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self._languages = tuple(dict.fromkeys(language for theme in codebook.themes for language in theme.seeds))
        self._evidence = cache(partial(Evidence, codebook.themes))  # each is several MB

    def make_ready(self) -> None:
        """Work out now what every language's seeds say, if that was not done yet; it takes a moment."""
        for language in self._languages:
            self._evidence(language)

    def code(self, words: str, language: str) -> tuple[Coded, ...]:
        """The themes of one answer, best first; "other" or "no reason given" when there is none."""
        text = plain(words[:LONGEST])
        if is_no_answer(text):
            return (Coded(NO_REASON, 1.0, "says nothing that can be sorted", 1.0),)
        strongest = 0.0
        for spoken in self._own_language_first(language):
            found = self._evidence(spoken).themes(text)
            if found[0].score >= FLOOR:
                return _near_the_best(found)
            strongest = max(strongest, found[0].score)
        return (Coded(OTHER, strongest, "not like any phrase of the codebook", round(FLOOR - strongest, 4)),)

    def _own_language_first(self, language: str) -> list[str]:
        """Then the others: many people write in whichever language comes to mind."""
        own = language.partition("-")[0]
        return sorted(self._languages, key=lambda spoken: spoken != own)


def _near_the_best(found: list[Found]) -> tuple[Coded, ...]:
    best = found[0].score
    margin = round(best - (found[1].score if len(found) > 1 else 0.0), 4)
    chosen = [each for each in found[:MOST] if each.score >= max(FLOOR, best - NEAR)]
    return tuple(Coded(each.theme, each.score, _why(each), margin) for each in chosen)


def _why(found: Found) -> str:
    like = f"like “{found.nearest}”" if found.nearest else ""
    words = f"words: {', '.join(found.words)}" if found.words else ""
    return "; ".join(filter(None, (like, words)))
