"""Reads the postcodes of Great Britain as people type them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

# The letters that postcodes of Great Britain begin with (Royal Mail's postcode areas).
AREA_LETTERS = (
    "AB AL B BA BB BD BH BL BN BR BS CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL"
    " GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA"
    " PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN"
    " WR WS WV YO ZE"
)
AREAS = frozenset(AREA_LETTERS.split())
NORTHERN_IRELAND = "BT"
EVERYWHERE = AREAS | {NORTHERN_IRELAND}

# A letter ends an outcode in the middle of London only. C, I, K, M, O and V never stand in the last two places.
CODE = re.compile(
    r"(?P<outcode>(?P<area>[A-Z]{1,2})\d{1,2}|(?P<london>[ENW]|NW|SE|SW|WC|EC)\d[A-HJKMNPR-Y])"
    r"(?: ?(?P<digit>\d)(?P<letters>[ABD-HJLNP-UW-Z]{2})?)?",
    re.ASCII,
)
DIGIT = re.compile(r"\d", re.ASCII)
LOOKALIKES = {"O": "O0", "0": "0O", "I": "I1", "1": "1I", "L": "L1"}
SHORTEST, LONGEST = 2, 7  # letters and digits, without the space
OUTWARD, INWARD = 4, 3

# A sentence of these words and a code is about the code; in any other, "W1" or "2nd" may mean something else.
FILLERS = (
    "A AND AM AREA AT CODE FROM HELLO HI I IM IN IS IT ITS LIVE LIVING MY NEAR OF ON OUR PLEASE POST POSTCODE SORRY THANKS"
    " THE THIS TO UM WE WERE YES KOD POCZTOWY MOJ MÓJ TO JEST W NA MIESZKAM"
)
AROUND = frozenset(FILLERS.split())
ORDINAL = re.compile(r"1ST|2ND|3RD|[4-9]TH")  # "e1 3rd street" is no postcode; "E13RD" is
WHOLE = re.compile(r"(?<!\w)([A-Z]{1,2}[\dOIL]{1,2}[A-Z]?)\W?(\d[A-Z]{2})(?!\w)", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Postcode:
    """A postcode as far as it was given: ``unit`` "G40 1AA", ``sector`` "G40 1", ``outcode`` "G40"."""

    outcode: str
    sector: str | None = None
    unit: str | None = None

    @property
    def code(self) -> str:
        """The finest part that was given, in standard form."""
        return self.unit or self.sector or self.outcode


def parse(code: str) -> Postcode | None:
    """A code and nothing else, with or without its space and in any case. Nothing is corrected."""
    return _exact(" ".join(code.upper().split()), AREAS)


def read(words: str) -> Postcode | None:
    """The postcode in a message: alone or in a short sentence, with the slips that people make (O for 0, I for 1).

    None if there is none, and for Northern Ireland, whose postcodes are not open data: see `is_northern_ireland`.
    """
    return _read(words, AREAS)


def is_northern_ireland(words: str) -> bool:
    """Whether the postcode in a message is one of Northern Ireland (BT)."""
    return read_northern_irish(words) is not None


def read_northern_irish(words: str) -> Postcode | None:
    """The postcode of Northern Ireland in a message. Where it lies is not open data."""
    could_be = set(NORTHERN_IRELAND) <= set(words.upper())
    return _read(words, frozenset({NORTHERN_IRELAND})) if could_be else None


def coarse(words: str) -> str:
    """The same words with only the sector left of each whole postcode in them: "near G40 1"."""
    return WHOLE.sub(_sector_of, words) if _has_digit(words) else words


def _sector_of(match: re.Match[str]) -> str:
    found = _within(match[1].upper(), match[2].upper(), EVERYWHERE, glued=match[0] == match[1] + match[2])
    return found.sector if found and found.sector else match[0]


def _read(words: str, areas: frozenset[str]) -> Postcode | None:
    tokens = re.findall(r"[^\W_]+", words.upper())
    rest = [token for token in tokens if token not in AROUND]
    if rest and sum(map(len, rest)) <= LONGEST and (found := _alone(rest, areas)):
        return found
    apart = (_within(*pair, areas, glued=False) for pair in itertools.pairwise(tokens))
    glued = (_within(token[:-INWARD], token[-INWARD:], areas, glued=True) for token in tokens)
    return next(filter(None, itertools.chain(apart, glued)), None)


def _alone(tokens: list[str], areas: frozenset[str]) -> Postcode | None:
    """A message that holds a code and nothing else: slips are corrected."""
    typed = " ".join(tokens)
    found = _likeliest(typed, areas)
    if found and (_has_digit(typed[: len(found.outcode)]) or (found.unit and not ORDINAL.fullmatch(tokens[-1]))):
        return found
    compact = "".join(tokens)
    found = _likeliest(compact, areas)
    # A whole postcode is known wherever its spaces stand, but "so 2" is not SO2.
    return found if found and found.unit and _has_digit(compact[: len(found.outcode)]) else None


def _within(outward: str, inward: str, areas: frozenset[str], *, glued: bool) -> Postcode | None:
    """A unit postcode among other words: a whole one, with one slip at most in its first half."""
    if len(inward) != INWARD or not inward[0].isdigit():
        return None
    if not glued and ORDINAL.fullmatch(inward):
        return None
    if not SHORTEST <= len(outward) <= OUTWARD or not _has_digit(outward):
        return None
    return next(filter(None, (_exact(variant + inward, areas) for variant in _variants(outward, slips=1))), None)


def _likeliest(typed: str, areas: frozenset[str]) -> Postcode | None:
    return next(filter(None, (_exact(variant, areas) for variant in _variants(typed))), None)


def _has_digit(letters: str) -> bool:
    return DIGIT.search(letters) is not None


def _variants(typed: str, slips: int = 3) -> Iterator[str]:
    """The code as typed and with lookalikes exchanged, the fewest exchanges first. Without any digit it is a word."""
    if not typed.isascii() or not _has_digit(typed):
        return
    yield typed  # most people make no slip
    ways = itertools.product(*(LOOKALIKES.get(letter, letter) for letter in typed))
    counted = ((sum(map(str.__ne__, way, typed)), "".join(way)) for way in ways)
    yield from (variant for count, variant in sorted(counted) if 0 < count <= slips)


def _exact(typed: str, areas: frozenset[str]) -> Postcode | None:
    match = CODE.fullmatch(typed)
    if match is None or (match["area"] or match["london"]) not in areas:
        return None
    sector = f"{match['outcode']} {match['digit']}" if match["digit"] else None
    return Postcode(match["outcode"], sector, sector + match["letters"] if sector and match["letters"] else None)
