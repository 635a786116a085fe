"""Numbers that tell who somebody is: dates of birth, health and insurance numbers, cards and accounts, number plates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.redaction.model import Kind, Span

# ---------------------------------------------------------------- dates of birth

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    r"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|"
    r"січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|"
    r"ianuarie|februarie|martie|aprilie|mai|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|"
    r"ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)"
)
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_NUMERIC = rf"\d{{1,2}} ?[./\-] ?\d{{1,2}} ?[./\-] ?{_YEAR}(?!\d)|(?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d)|\d\d \d\d (?:19|20)\d\d(?!\d)|\d{{1,2}}/\d{{1,2}}(?![\d/])"
_WRITTEN = rf"{_DAY}(?: day)?(?: of)? {_MONTH}\.?(?:,? {_YEAR}(?!\d))?|{_MONTH} (?:the )?{_DAY}(?:,? {_YEAR}(?!\d))?"
_ANY_DATE = rf"(?P<date>(?<![\d/.])(?:{_WRITTEN}|{_NUMERIC}|(?<=\D)\d{{6}}(?!\d)|(?<=\D)\d{{8}}(?!\d)))"
_BORN = (
    r"(?:\bborn\b|\bd\.? ?o\.? ?b\b\.?|\bdate of birth\b|\bbirth ?date\b|\bbirth ?day(?:'s|’s)?(?! part)\b|\bb-?day\b|\bbirth\b|"
    r"\burodz\w+|\bнарод\w+|\bдень народження|\bnăscut\w*|\bnascut\w*|\bdata nașterii|\bdoğum\w*|\bdoğdu\w*|تاريخ الميلاد|تاريخ ميلاد\w*|ولدت?|وُلد|"
    r"تاریخ پیدائش|پیدا|ਜਨਮ(?: ਮਿਤੀ| ਤਾਰੀਖ)?|জন্ম ?তারিখ|জন্ম|\brugadh\b|\bceann-latha breith\b|\bco-là-breith\b)"
)
_NO_DATE = r"[^\d\n.!?]{0,28}?"
_BIRTHS = (
    re.compile(rf"{_BORN}{_NO_DATE}{_ANY_DATE}", re.IGNORECASE),
    re.compile(
        rf"{_ANY_DATE}(?:,? (?:is|was|for|,|that's|thats|which is))?(?: (?:my|his|her|our|their|the|when|wee|son|daughter|'s|she|he|i|we|was|were|had|\w{{2,14}}['’]s)){{0,4}} (?:birthday|b-?day|date of birth|dob|born)(?! part)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<date>(?<![\d/.])(?:{_WRITTEN}|{_NUMERIC}))\s?(?:tarihinde |'\w{{2,3}} |’\w{{2,3}} )?(?:doğ\w+|urodz\w+|народ\w+|born\b)",
        re.IGNORECASE,
    ),
)


def births(text: str) -> Iterator[Span]:
    """Dates near a word for being born. Any other date is when the fair is on."""
    for pattern in _BIRTHS:
        for match in pattern.finditer(text):
            yield Span(match.start("date"), match.end("date"), Kind.BIRTH)


# ---------------------------------------------------------------- official numbers

_SEP = r"[ .\-]?"
_INSURANCE = re.compile(
    rf"(?<![\w-])[a-z]{_SEP}[a-z]{_SEP}\d\d{_SEP}\d\d{_SEP}\d\d{_SEP}[a-d](?!\w)", re.IGNORECASE | re.ASCII
)
_INSURANCE_IN_WORDS = re.compile(
    rf"\b(?:ni|nino|national insurance|insurance)\b[^\d\n.!?]{{0,20}}?(?<!\w)([a-z]{{2}}{_SEP}\d\d{_SEP}\d\d{_SEP}\d\d(?:{_SEP}[a-d])?)(?!\w)",
    re.IGNORECASE | re.ASCII,
)
_TEN = re.compile(r"(?<![\w£$€.+/-])(\d{3}[ -]?\d{3}[ -]?\d{4}|\d{6}[ -]?\d{4}|\d{6}[ -]\d{3}[ -]?\d)(?![\w/]|[.,]\d)")
_CALLED = re.compile(
    r"\b(?:nhs|chi|patient|hospital|passport|visa|brp|ni|national insurance|uc|benefit|case|ref(?:erence)?|driving licen[cs]e|licen[cs]e|student|pupil|candidate|"
    r"home office|asylum|arc|council tax|tenancy|crn|membership|library card|young scot|nec|saltire)(?: (?:card|number|no|num|ref(?:erence)?|id)\.?){0,2}"
    r"(?: is|'s|’s|:| ?=| -|#)* ?#?([A-Za-z]{0,3}[ /-]?\d(?:[ /-]?\d){4,15}[A-Za-z]{0,2})(?!\w)",
    re.IGNORECASE,
)
_NHS_WEIGHTS = range(10, 1, -1)
_MODULUS = 11


def official(text: str) -> Iterator[Span]:
    """National insurance, NHS and CHI numbers, and whatever is called a passport's or a case's number."""
    for match in _INSURANCE.finditer(text):
        yield Span(match.start(), match.end(), Kind.NUMBER)
    for pattern in (_INSURANCE_IN_WORDS, _CALLED):
        for match in pattern.finditer(text):
            yield Span(match.start(1), match.end(1), Kind.NUMBER)
    for match in _TEN.finditer(text):
        digits = "".join(filter(str.isdecimal, match[1]))
        if is_chi(digits) or is_nhs(digits):
            yield Span(match.start(1), match.end(1), Kind.NUMBER)


def is_chi(digits: str) -> bool:
    """Whether ten digits may be a Community Health Index number: the first six are a day, a month and a year."""
    return 1 <= int(digits[:2]) <= 31 and 1 <= int(digits[2:4]) <= 12  # noqa: PLR2004 - days and months


def is_nhs(digits: str) -> bool:
    """Whether ten digits end with the check digit of an NHS number (weights 10 to 2, modulus 11)."""
    total = sum(weight * int(digit) for weight, digit in zip(_NHS_WEIGHTS, digits, strict=False))
    return (_MODULUS - total % _MODULUS) % _MODULUS == int(digits[-1])


# ---------------------------------------------------------------- money

_CARD = re.compile(r"(?<![\w+])\d(?:[ -]?\d){12,18}(?![\w])")
_IN_FOURS = re.compile(r"\d{4}([ -])\d{4}\1\d{4}\1\d{4}")
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
_SORT_AND_ACCOUNT = re.compile(
    r"(?<![\w/-])\d\d[- ]\d\d[- ]\d\d[ ,;/]{1,3}(?:a/?c(?:count)?(?: (?:no|number)\.?)?:? ?)?\d{8}(?!\w)", re.IGNORECASE
)
_MONEY = (
    re.compile(r"\bsort(?: ?code)?\b[^\d\n.!?]{0,15}?(\d\d[ -]?\d\d[ -]?\d\d)(?!\w)", re.IGNORECASE),
    re.compile(r"\b(?:account|acc|acct|a/c|bank)\b[^\d\n.!?]{0,22}?(\d{4}[ -]?\d{4})(?!\w)", re.IGNORECASE),
    re.compile(
        r"\b(?:pin|password|passcode|door code|entry code|key ?safe(?: code)?|alarm code|cvv|cvc|security code|wi-?fi code)(?: (?:number|code))?(?: is|'s|’s|:| ?=)+ ?((?=\S*\d)\S{3,24})",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:card|visa|debit|credit)\b[^\d\n.!?]{0,20}?(\d{4}(?:[ -]?\d{4}){3})(?!\w)", re.IGNORECASE),
)
_LUHN = 10


def money(text: str) -> Iterator[Span]:
    """Cards, sort codes, accounts and the secret numbers that go with them."""
    for match in _CARD.finditer(text):
        if is_card(match[0]) or _IN_FOURS.fullmatch(match[0]):
            yield Span(match.start(), match.end(), Kind.NUMBER)
    for pattern in (_IBAN, _SORT_AND_ACCOUNT):
        for match in pattern.finditer(text):
            yield Span(match.start(), match.end(), Kind.NUMBER)
    for pattern in _MONEY:
        for match in pattern.finditer(text):
            yield Span(match.start(1), match.start(1) + len(match[1].rstrip(".,;!")), Kind.NUMBER)


def is_card(typed: str) -> bool:
    """Whether the digits pass the check of bank cards (Luhn)."""
    digits = [int(letter) for letter in typed if letter.isdecimal()]
    doubled = [sum(divmod(digit * 2, 10)) for digit in digits[-2::-2]]
    return len(set(digits)) > 1 and (sum(digits[-1::-2]) + sum(doubled)) % _LUHN == 0


# ---------------------------------------------------------------- number plates

_PLATE = re.compile(
    r"(?<![\w-])(?:[A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{3} \d{3,4})(?!\w)",
    re.IGNORECASE | re.ASCII,
)
_SURE_PLATE = re.compile(r"[A-Z]{2}\d\d ?[A-Z]{3}", re.ASCII)
_DRIVEN = re.compile(
    r"\b(?:cars?|vans?|reg|registration|regi|plates?|vehicle|motor|taxi|lorry|truck|motorbike|moped|scooter|minibus|driv\w+|parked|corsa|fiesta|golf|bmw|audi|astra|transit|ford|vauxhall)\b",
    re.IGNORECASE,
)


def plates(text: str) -> Iterator[Span]:
    """Number plates, where the text is about a car."""
    found = [*_PLATE.finditer(text)]
    if found and _DRIVEN.search(text):
        for match in found:
            if _SURE_PLATE.fullmatch(match[0].upper()) or match[0].isupper():
                yield Span(match.start(), match.end(), Kind.NUMBER)
