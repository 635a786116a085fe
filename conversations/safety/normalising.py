"""Brings a message into the form that families are matched in: sentences of plain words, disguises taken off.

Letters of all widths are one, invisible ones go, "s u i c i d e" and "su1c1de" are put right, repeats collapse.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from conversations.understanding.folding import plain

LONGEST = 4_000  # characters that are read; a longer message is read from its beginning and its end
APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ′‘`´＇", "'") | {"\u00ad": None, "…": " ", "\u2060": None})
LOOKALIKES = str.maketrans("@$€£!|013457", "aseliioieast")
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
REPEATS = re.compile(r"([^\W\d_])\1{2,}")
SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_][ .\-_*,~]{1,2}){2,}[^\W\d_](?![^\W_])")
BETWEEN = re.compile(r"[\W_]+")
SHORT_FORMS = (
    (re.compile(r"(?<=\w)'ll\b"), " will"),
    (re.compile(r"(?<=\w)'m\b"), " am"),
    (re.compile(r"(?<=\w)'ve\b"), " have"),
    (re.compile(r"(?<=\w)'re\b"), " are"),
    (re.compile(r"(?<=\w)'d\b"), " would"),
    (re.compile(r"\b(he|she|it|that|there|who|what|here|where)'s\b"), r"\1 is"),
    (re.compile(r"\bcan't\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"(?<=\w)n't\b"), " not"),
)
DISGUISED = re.compile(r"[^\s]*(?:[^\W\d_][@$€£!|013457]+[^\W\d_]|(?<!\S)[@$][^\W\d_]|\d[^\W\d_]{2,})[^\s]*")
DISGUISES = re.compile(r"[@$€£!|\d]")  # without one of them nothing is disguised, and most is not
STARRED = re.compile(r"\b[a-z]+[*#]+[a-z]+\b")
ENDS = re.compile(r"[!?;\n।۔؟]+|(?<!\.)\.(?=\s|$)")
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|yr|yrs|am|pm|k|m|x|ish|mg|ml|g|s)?")


def sentences(words: str, meant: Callable[[str], str]) -> list[list[str]]:
    """A message's sentences as plain words. ``meant`` tells which word a starred one ("su*cide") stands for."""
    folded = _folded(words)
    folded = SPACED.sub(lambda found: _joined(found.group()), folded)
    if DISGUISES.search(folded):
        folded = DISGUISED.sub(lambda found: _undisguised(found.group()), folded)
    folded = STARRED.sub(lambda found: meant(found.group()), folded)
    folded = REPEATS.sub(r"\1\1", folded)
    if "'" in folded:
        for short, full in SHORT_FORMS:
            folded = short.sub(full, folded)
    return [said for each in ENDS.split(folded) if (said := plain(each).split())]


def _folded(words: str) -> str:
    if len(words) > LONGEST:
        words = f"{words[: LONGEST // 2]}\n{words[-LONGEST // 2 :]}"
    return UNSEEN.sub("", unicodedata.normalize("NFKC", words)).casefold().translate(APOSTROPHES)


def _joined(spaced: str) -> str:
    """Spaced letters such as "s u i c i d e" as one word; three single letters in a row are no sentence."""
    return BETWEEN.sub("", spaced)


def _undisguised(word: str) -> str:
    """Words such as "su1c1de" and "k!ll" with their letters; "2nd", "5-0" and postcodes stay, for no word comes of them."""
    if ORDINAL.fullmatch(word.strip(".,!?")) or any(letter.isdigit() and letter not in "013457" for letter in word):
        return word
    core = word.rstrip("!?.,")
    return core.translate(LOOKALIKES) + word[len(core) :]
