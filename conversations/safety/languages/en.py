"""The English lexicon, UK and Scots, and how English as people type it becomes the words that its families know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from conversations.safety.languages import en_home, en_sexual, en_suicide, en_violence
from conversations.safety.languages.en_spellings import PHRASES, WORDS
from conversations.safety.languages.en_words import CLASSES
from conversations.safety.lexicon import Lexicon
from conversations.safety.typos import mended

LEXICON = Lexicon(
    "en",
    CLASSES,
    (*en_suicide.FAMILIES, *en_sexual.FAMILIES, *en_home.OUTSIDE, *en_violence.FAMILIES, *en_home.FAMILIES),
)
KNOWN_CHILD = "ownchildmark"  # stands for a child whom the writer knows
DISTANCES = frozenset("few several many couple of five ten twenty the".split())  # "a few kms" is a way to go
DOUBLED = re.compile(r"(.)\1+")
STRETCHED = {
    DOUBLED.sub(r"\1", word): word
    for word in "kill killing suicide suicidal myself scared hurt hurts hurting dead dying hits help stop abused raped".split()
}
IMPLIED_SELF = frozenset(
    """
    want wanting wish feel feeling felt thinking thought been being have had got getting going just keep kept took taken
    swallowed necked cut cutting am was can do did tired hate need tried trying started relapsed left ran run sleeping
    homeless struggling losing lost might still really so pure always not wrote made forced starving scared could drank
    sick hadenough planning considering contemplating ready drinking failing might nearly hardly literally honestly
    """.split()
)
IMPLIED_OTHER = frozenset(
    """
    gets takes hits beats batters keeps makes touches comes says threatens will puts pulls kicks punches slaps forces
    controls checks told tells leaves locks calls skelps leathers grabbed hit punched slapped kicked strangled raped
    """.split()
)
REMEMBERED = 8192  # words
SHORTEST_DOING = 4  # letters; "saving up my pills" begins with something that the writer does
LONGEST_PHRASE = max(map(len, PHRASES))
FIRST_OF_PHRASES = frozenset(phrase[0] for phrase in PHRASES)


def canonical(words: Sequence[str], known: frozenset[str]) -> list[str]:
    """One spelling for each word, short forms in full, and phrases that mean one thing as one word."""
    spelt: list[str] = []
    for before, word in zip((None, *words), words, strict=False):
        if word == "kms" and (before in DISTANCES or (before or "").isdigit()):
            spelt.append(word)
        else:
            spelt += _spelt(word, known)
    return _joined(_with_subject(spelt))


@lru_cache(REMEMBERED)
def _spelt(word: str, known: frozenset[str]) -> Sequence[str]:
    """The word or words that one is written for."""
    return WORDS.get(word) or WORDS.get(meant := mended(_unstretched(word), known)) or (meant,)


def _unstretched(word: str) -> str:
    """A word of `STRETCHED` whose letters were held down: "kiiilll" has come as "kiill"."""
    return STRETCHED.get(DOUBLED.sub(r"\1", word), word)


def _with_subject(words: list[str]) -> list[str]:
    """Sentences such as "feel like dying" and "hits me every night" with the person that they leave out."""
    if words and (words[0] in IMPLIED_SELF or (words[0].endswith("ing") and len(words[0]) > SHORTEST_DOING)):
        return ["i", *words]
    if words and words[0] in IMPLIED_OTHER:
        return ["he", *words]
    return words


def _joined(words: list[str]) -> list[str]:
    for _ in range(2):  # "does not know" becomes one word only when "dinnae ken" is "do not know"
        joined: list[str] = []
        place = 0
        while place < len(words):
            length, meant = _phrase(words, place) if words[place] in FIRST_OF_PHRASES else (1, words[place : place + 1])
            joined.extend(meant)
            place += length
        words = joined
    return words


def _phrase(words: Sequence[str], place: int) -> tuple[int, Sequence[str]]:
    """The longest phrase that begins here, as how many words it takes and what it becomes."""
    for length in range(min(LONGEST_PHRASE, len(words) - place), 1, -1):
        if meant := PHRASES.get(tuple(words[place : place + length])):
            return length, meant
    return 1, words[place : place + 1]
