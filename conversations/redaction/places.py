"""Postcodes and home addresses. Streets, parks and outcodes by themselves are what people talk about, and stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.redaction.given_names import listed
from conversations.redaction.model import Kind, Span
from conversations.signposting.postcodes import EVERYWHERE

# ---------------------------------------------------------------- postcodes

_POSTCODE = re.compile(
    r"(?<![\w-])(?P<area>[A-Za-z]{1,2})(?P<district>[0-9oOiIlL]{1,2}|[0-9][A-Za-z])[\s.\-]{0,2}(?P<inward>[0-9oOiIl][A-Za-z]{2})(?![\w])",
    re.ASCII,
)
# "g 40 4 aa": with a space wherever one can be.
_SPACED = re.compile(
    r"(?<![\w-])(?P<area>[A-Za-z]{1,2}) ?(?P<district>\d{1,2}[A-Za-z]?) ?(?P<inward>\d ?(?!(?:st|nd|rd|th|am|pm|as|at|an|be|by|he|so|up|us|we|to|ad|ha|an|ya|ye)\b)[A-Za-z]{2})(?![\w])",
    re.ASCII | re.IGNORECASE,
)
_LAST_LETTERS = frozenset("ABDEFGHJLNPQRSTUWXYZ")
_TO_DIGIT = str.maketrans("oOiIlL", "001111")
_NO_INWARD = re.compile(
    r"1st|2nd|3rd|[04-9]th|\d(?:am|pm|km|kg|cm|mm|mi|ml|hr|hrs)", re.IGNORECASE
)  # "on the M8 5km away"
# Short words that begin with a letter which could be a digit: "alright m8 lad".
_WORDS = listed(
    """old odd own our out off one ore oar oat owe owl use ill its ire ink let leg lap las law lay lad led les lug lot lie lab lag lax
    lee lei lye inn ins int isn ian its ins oft ohs oes our"""
)


def postcodes(text: str) -> Iterator[Span]:
    """Whole postcodes, with the slips that people make: o for 0, i or l for 1, no space, small letters."""
    for pattern in (_POSTCODE, _SPACED):
        for match in pattern.finditer(text):
            if _is_postcode(match):
                yield Span(match.start(), match.end(), Kind.POSTCODE)


def _is_postcode(match: re.Match[str]) -> bool:
    district, inward = match["district"], match["inward"].replace(" ", "")
    if _NO_INWARD.fullmatch(inward) or match["area"].upper() not in EVERYWHERE:
        return False
    is_spaced = inward != match["inward"]
    if is_spaced and match.end("district") == match.start("inward"):
        return False  # "G40 is where I live"
    is_typed_well = not is_spaced and inward[0].isdigit() and any(map(str.isdigit, district))
    if not is_typed_well and not set(inward[1:].upper()) <= _LAST_LETTERS:
        return False
    if inward[0].isdigit():
        return any(map(str.isdigit, district)) or not match[0].islower()
    return any(map(str.isdigit, district)) and not (
        inward in _WORDS or (inward.casefold() in _WORDS and inward.isalpha() and inward[1:].islower())
    )


# ---------------------------------------------------------------- addresses

# What a street may be called; those on the second line are ordinary words too, and count only with a name before them.
_STREETS = (
    r"street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|crescent|cresc|cres|place|pl|terrace|terr|gardens|gdns|quadrant|quad|grove|"
    r"loan|wynd|brae|mews|vennel|pend|parade|circus|neuk|boulevard|gait|drv|crt|plc"
)
_MAYBE_STREETS = (
    r"court|ct|close|cl|square|sq|way|row|gate|path|walk|hill|view|rise|vale|green|oval|bank|house|tower|towers|buildings|mansions|"
    r"heights|wharf|quay|park|cottages?|cottage|farm|lodge|estate|gr|ter|cr|shore|field|meadow|meadows|bridge|end|side|toll|cross"
)
# What stands between a number and a street when the number is no house's: "2 new streets", "the 18 bus on Main Street".
_BETWEEN = listed(
    """more new old big small wee busy dark quiet main good bad nice other different whole whole local empty closed broken dirty clean
    dead safe unsafe crossing crossings bus buses route train trains car cars van vans bin bins light lights lamp lamps people kids
    children weans families family boys girls lads men women folk houses flats shops shop trees minute minutes min mins hour hours
    day days week weeks weekend month months year years yr yrs old o'clock am pm mph mile miles metre metres km of the on in at from to
    to for by up down along near next and or is are was were per a an no not than with off out over across past between before after
    times time way one every each pounds pound quid p pence percent school schools pubs pub stops stop parked swings benches bench
    holes potholes accidents stars star wheels door doors bedroom bedrooms bed room rooms floor floors storey storeys that which about
    side sides ways two three four five full free long short wide left right high low speed fast dog dogs bikes bike children's kids'
    first second third hrs hr secs seconds degrees players teams goals staff workers adults teenagers teens mums dads parents"""
)
_UNIT = r"(?:flat|flt|apt|apartment|unit|room|rm|door|block|house|top flat|basement flat)"
_NUMBER = r"\d{1,4}[a-zA-Z]?(?:[/\-]\d{1,3}[a-zA-Z]?)?"
_STREET_NAME = r"(?:[^\W\d_][\w'’.\-]{0,24} ){1,3}?"
_HOUSE = re.compile(
    rf"(?<![\w£$€.:/-])(?:{_UNIT}\s?#?{_NUMBER}(?:,\s?|\s))?(?:(?:block|stair|entry|level) \w{{1,2}},?\s)?(?:(?:{_NUMBER}|[GBTgbt]/\d),?\s(?:at\s|in\s)?)?(?:(?:no|nos|number|num|house)\.?\s)?(?P<number>{_NUMBER}),?\s"
    rf"(?P<name>{_STREET_NAME})(?P<kind>(?P<sure>{_STREETS})|{_MAYBE_STREETS})\.?(?![\w'’-])",
    re.IGNORECASE,
)
_THE_STREET = re.compile(
    rf"(?<![\w£$€.:/-])(?:{_UNIT}\s?{_NUMBER},?\s)?(?P<number>{_NUMBER}),?\s(?:The|the) (?:Avenue|Green|Close|Loan|Crescent|Square|Mews|Drive|Row|Grove|Glebe|Paddock|Cottages|Steading|Paddocks|Lane|Terrace|Gardens|Court)(?:, (?:[A-Z][\w'’]{{1,24}} ){{1,2}}(?:Street|St|Road|Rd|Lane|Avenue|Drive))?(?!\w)"
)
_UNIT_AND_NAME = re.compile(
    rf"(?<!\w)(?i:{_UNIT})\s?#?\d{{1,4}}[a-zA-Z]?(?:/\d{{1,3}})?(?:,\s?(?:at |in )?|\s(?:at |in |of )?)(?:[A-Z][\w'’]{{1,24}} ){{1,3}}"
    r"(?:House|Court|Hotel|Hostel|Lodge|Tower|Towers|Hall|Place|Building|Buildings|Mansions|Apartments|B&B|Inn|Heights|Point)(?!\w)"
)
_UNIT_ALONE = re.compile(
    rf"(?<!\w)(?i:flat|flt|apt|apartment)\s?(?:\d{{1,3}}/\d{{1,3}}|[GBgb]/\d|\d{{1,4}}[a-hA-H]?)(?![\w/:.]\w|\w|\s(?i:{'|'.join(sorted(w for w in _BETWEEN if w.isalpha()))})(?!\w))"
)
_LIVING = (
    r"(?:(?:live|lives|lived|living|stay|stays|stayed|staying|bide|bides|based|moved|reside)(?:\s(?:just|up|over|round|down|now|the close))?\s(?:at|to|in|oan|on)|"
    r"address(?:'s|’s)?(?:\sis|:)?|(?:my|our|her|his) (?:door|house|flat|close)(?:'s|’s| is)|up the close at|round at|(?:i['’]?m|we['’]?re|she['’]?s|he['’]?s|they['’]?re|i am|we are|it['’]?s|is) at|house is|come to|deliver to|send it to)"
)
_AT_HOME = re.compile(
    rf"(?<!\w)(?i:{_LIVING}) (?P<home>(?i:(?:no|number|num|house|door)\.? ?)?{_NUMBER},? [A-Z][\w'’]{{2,24}}(?: [A-Z][\w'’]{{1,24}}){{0,2}})(?!\w)"
)
_HOUSE_NUMBER = re.compile(
    rf"(?<!\w)(?i:(?:{_LIVING}|our|my|her|his|from|at|in) (?P<home>(?:house |door )?(?:no\.?|number|num) ?{_NUMBER})(?![\w:]|\s(?:bus|on my|reason|one|problem|priority|worry|fan|choice|concern|issue|favourite)))"
)
_HOUSE_NUMBER_IS = re.compile(
    rf"(?i:house|door|flat|close|street|building) (?i:number|no\.?) (?:(?i:is|:) )?(?P<home>{_NUMBER})(?![\w:])"
)


def addresses(text: str) -> Iterator[Span]:
    """House numbers with their streets, flats, rooms in a hostel, and a number that somebody says they live at."""
    yield from _houses(text)
    for pattern in (_THE_STREET, _UNIT_AND_NAME, _UNIT_ALONE):
        for match in pattern.finditer(text):
            yield Span(match.start(), match.end(), Kind.ADDRESS)
    for pattern in (_AT_HOME, _HOUSE_NUMBER, _HOUSE_NUMBER_IS):
        for match in pattern.finditer(text):
            yield Span(match.start("home"), match.end("home"), Kind.ADDRESS)


def _houses(text: str) -> Iterator[Span]:
    at = 0
    while match := _HOUSE.search(text, at):
        if _is_house(text, match):
            yield Span(match.start(), match.end(), Kind.ADDRESS)
            at = match.end()
        else:
            at = match.start("number") + 1  # "8 kids at 14 Main Street": the next number may be the house's


def _is_house(text: str, match: re.Match[str]) -> bool:
    words = match["name"].split()
    folded = {word.casefold().strip(".'’") for word in words}
    if folded & _BETWEEN and not (
        folded & _BETWEEN <= {"main", "high", "old", "new", "long", "quiet"} and words[0][0].isupper()
    ):
        return (folded == {"main"} and match["kind"].casefold() in {"street", "st"}) or (
            folded == {"high"} and match["kind"].casefold() in {"street", "st"}
        )
    if match["sure"]:
        return True
    is_named = all(word[0].isupper() for word in words) and match["kind"][0].isupper()
    return is_named or bool(_HOME_BEFORE.search(text, max(0, match.start() - 40), match.start()))


_HOME_BEFORE = re.compile(rf"(?<!\w){_LIVING} (?:no\.? |number )?$|(?:^|[^\w]){_UNIT} ?{_NUMBER},? $", re.IGNORECASE)


def joined(spans: list[Span], text: str) -> list[Span]:
    """Addresses that follow each other ("flat 2/1, 14 Main Street") become one."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last and last.kind is span.kind is Kind.ADDRESS and not text[last.end : span.start].strip(" ,"):
            found[-1] = Span(last.start, max(last.end, span.end), Kind.ADDRESS)
        else:
            found.append(span)
    return found
