"""How words are compared: without case, accents, signs, and the spellings that are mixed up in each script."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

REMEMBERED = 8192  # replies and names that were folded

SIGNS_WITHIN = "'`´‘’ʼ′"  # "dont", "i’m": an apostrophe parts no words
UNSEEN = "\u0640\u20e3\ufe0e\ufe0f♀♂"  # tatweel, what makes a keycap, how an emoji is drawn, and who is in it
SPELLINGS = (
    "ا أإآٱ",
    "ي ىیئېے",
    "و ؤ",
    "ه ةہھۃۂ",
    "ك ک",
    "ن ں",
    "и іїы",
    "е єэё",
    "г ґ",
    "у ў",
    "l ł",
    "i ı",
    "o ø",
    "d đ",
    "ਂ ੰ",
)
DROPPED = "ьъءੱ\u09bc\u0a3c"
SAME = str.maketrans(
    {letter: spelling[0] for spelling in SPELLINGS for letter in spelling[2:]}
    | dict.fromkeys(SIGNS_WITHIN + UNSEEN + DROPPED, "")
)
REPEATED = re.compile(r"([^\W\d_])\1{2,}")  # "yesss"
FLAG = re.compile(r"([\U0001F1E6-\U0001F1FF]{2})")
HARAKAT = re.compile("[\u064b-\u065f\u0670]+")
ACCENTS = re.compile(r"(?<=[a-z])[\u0300-\u036f]+")
MODIFIERS = range(0x1F3FB, 0x1F400)  # skin tones
HALVES = str.maketrans(dict.fromkeys("½¼¾", " "))


class _Kept(dict[int, str]):
    """For `str.translate`: what becomes of each character, found out when it first comes."""

    def __missing__(self, code: int) -> str:
        self[code] = _kept(chr(code), code)
        return self[code]


def _kept(letter: str, code: int) -> str:
    """Letters, digits and the marks of vowels as they are, digits of all scripts as ours, emoji and "+" apart."""
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    category = unicodedata.category(letter)
    if letter.isalnum() or category[0] == "M" or 0x1F1E6 <= code <= 0x1F1FF:  # noqa: PLR2004 - the letters of flags
        return letter
    if category == "Cf" or code in MODIFIERS:
        return ""
    return f" {letter} " if letter == "+" or category == "So" else " "


KEPT = _Kept()


@lru_cache(REMEMBERED)
def plain(words: str) -> str:
    """Words as they are compared: small letters, one space between, nothing but letters, digits, emoji and "+"."""
    if words.isascii():
        folded = words.casefold().translate(SAME)
    else:
        folded = _without_accents(unicodedata.normalize("NFKC", words.translate(HALVES)).casefold()).translate(SAME)
        folded = FLAG.sub(r" \1 ", folded)
    return " ".join(REPEATED.sub(r"\1", folded.translate(KEPT)).split())


def _without_accents(words: str) -> str:
    """Latin letters without accents and Arabic ones without harakat. Other scripts keep their marks: there they matter."""
    parts = HARAKAT.sub("", unicodedata.normalize("NFC", words))
    if not ACCENTS.search(parts := unicodedata.normalize("NFD", parts)):
        return unicodedata.normalize("NFC", parts)
    return unicodedata.normalize("NFC", ACCENTS.sub("", parts))


def is_symbol(token: str) -> bool:
    """Whether there is no letter and no digit in it."""
    return not (token.isalnum() or any(character.isalnum() for character in token))


def is_only_symbols(words: str) -> bool:
    """True when there is not one letter or digit in it: emoji, dots, question marks."""
    return is_symbol(words)
