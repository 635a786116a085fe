"""Phones, e-mails, accounts and links, in every shape in which people in the United Kingdom type them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.redaction.model import Kind, Span
from conversations.safety import helplines

# ---------------------------------------------------------------- phones

_DIGIT_RUN = re.compile(
    r"(?<![\w£$€#.,/])(?P<lead>\(?\+\(?|\(?00(?=[\s.-]?[1-9])|\(?[0oO\u0660\u06f0\u09e6\u0a66\uff10]|44(?=[\s.-]?\(?0?\)?7))(?P<rest>(?:[\s().\-\u2010-\u2013/]{0,3}[\doO](?![a-zA-NP-Z])){6,16})(?!\d)"
)
_DATE = re.compile(r"\(?\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|\d{4}-\d\d-\d\d(?!\d)")
_RINGING = r"(?:phone|ring|call|text|txt|whats ?app|mobile|mob|tel|number|no\.?|landline|contact|reach)"
_LOCAL = re.compile(
    rf"\b{_RINGING}\b[^\d\n.!?]{{0,25}}(?<![\w£$€#./])([2-9]\d\d[\s.-]?\d{{4}}|7\d{{3}}[\s.-]?\d{{3}}[\s.-]?\d{{3}}|[1-9]\d{{2,3}}[\s.-]\d{{3}}[\s.-]?\d{{3,4}})(?![\w/]|[\s.-]?\d)",
    re.IGNORECASE,
)
# Freephone and 03 numbers belong to organisations: to hide a helpline would hide the help.
_OF_ORGANISATIONS = re.compile(r"0(?:80|3|84|87)\d+|116\d{3}")
_BRITISH = re.compile(r"0(?:7\d{9}|[1259]\d{8,9})")
_HELPLINES = helplines.numbers()
_LONGEST_ABROAD = range(8, 16)  # digits after the plus (E.164)


def phones(text: str) -> Iterator[Span]:
    """Phone numbers of people, never a helpline's or an organisation's."""
    for match in _DIGIT_RUN.finditer(text):
        end = None if _DATE.match(match[0]) else _end_of_phone(match)
        if end is not None:
            yield Span(match.start(), end, Kind.PHONE)
    for match in _LOCAL.finditer(text):
        if not _is_of_an_organisation(_digits(match[1])):
            yield Span(match.start(1), match.end(1), Kind.PHONE)


def _end_of_phone(match: re.Match[str]) -> int | None:
    """Where the number ends: a run of digits may go on with what is no part of it ("07700 900123 4 kids")."""
    ends = [place + 1 for place, letter in enumerate(match[0]) if letter in "oO" or letter.isdecimal()]
    for end in reversed(ends):
        if not match[0][end : end + 1].isdecimal() and is_phone(match[0][:end]):
            return match.start() + end
    return None


def is_phone(typed: str) -> bool:
    """Whether these digits and signs make a person's phone number."""
    digits = _digits(re.sub("[oO]", "0", typed))
    if "+" in typed or digits.startswith(("00", "44")):
        abroad = digits.removeprefix("00")
        if not abroad.startswith("44"):
            return len(abroad) in _LONGEST_ABROAD
        digits = "0" + abroad[2:].removeprefix("0")
    return bool(_BRITISH.fullmatch(digits)) and not _is_of_an_organisation(digits)


def _is_of_an_organisation(digits: str) -> bool:
    return bool(_OF_ORGANISATIONS.match(digits)) or digits in _HELPLINES


def _digits(typed: str) -> str:
    return "".join(str(int(letter)) for letter in typed if letter.isdecimal())


# ---------------------------------------------------------------- e-mails

_HOUSES = (
    "gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|live|aol|msn|btinternet|sky|me|mac|proton|protonmail|virginmedia|"
    "talktalk|mail|gmx|wp|o2|onet|interia|ukr|tlen"
)
_END_OF_HOST = r"(?:com|co\.uk|co|org\.uk|uk|org|net|pl|ro|tr|ua|scot|eu|ie|pk|in|bd|fr|de|me)"
_DOT = r"(?: ?\. ?| ?\(dot\) ?| ?\[dot\] ?| dot )"
_AT = r"(?: ?@ ?| ?\(at\) ?| ?\[at\] ?| at )"
_MAILS = (
    re.compile(r"(?<![\w.+-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"),
    re.compile(
        rf"(?<![\w.+-])[\w.+-]{{1,64}}(?: dot \w{{1,30}}){{0,2}}{_AT}(?:{_HOUSES})(?:{_DOT}{_END_OF_HOST}){{1,2}}(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\w.+-])[\w.+-]{{1,64}} ?(?:\(at\)|\[at\]|@) ?[\w-]{{2,40}}{_DOT}{_END_OF_HOST}(?!\w)", re.IGNORECASE
    ),
    re.compile(
        rf"(?<![\w.+-])[\w.+-]{{1,64}}(?: dot \w{{1,30}}){{0,2}} at [\w-]{{2,40}} dot {_END_OF_HOST}(?:(?: dot |\.)uk)?(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\w.+-])[\w.+-]{{1,64}}@(?:{_HOUSES})(?![\w.])", re.IGNORECASE),
)
# "my email is jean smith 22 at gmail": whatever stands between.
_SPELT_OUT = re.compile(
    rf"\be-?mail(?: address)?(?: is|'s|’s|:| -| at)? ((?:[\w.+-]{{1,40}} ){{1,5}}?(?:at|@) ?(?:{_HOUSES})(?:{_DOT}{_END_OF_HOST}){{0,2}})(?!\w)",
    re.IGNORECASE,
)


def mails(text: str) -> Iterator[Span]:
    """E-mail addresses, with the sign or in words."""
    for pattern in _MAILS:
        for match in pattern.finditer(text):
            yield Span(match.start(), match.end(), Kind.EMAIL)
    for match in _SPELT_OUT.finditer(text):
        yield Span(match.start(1), match.end(1), Kind.EMAIL)


# ---------------------------------------------------------------- accounts

_PLATFORM = (
    r"(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|facebook|fb|discord|roblox|fortnite|minecraft|xbox|psn|playstation|"
    r"gamer ?tag|steam|telegram|signal|you ?tube|twitch|kik|bluesky|threads|messenger|linkedin|user ?name|handle|skype|whats ?app)(?!\w)(?: gamer ?tag| user ?name)?"
)
_NO_ACCOUNT = (
    r"(?!(?:a|an|the|my|our|his|her|your|ur|their|its?|it|is|so|too|not|no|never|always|all|full|on|off|in|at|if|and|or|but|for|to|of|"
    r"broken|gone|down|private|public|blocked|locked|hacked|banned|deleted|great|good|bad|rubbish|boring|fun|fine|ok|okay|where|how|what|"
    r"why|when|who|because|cause|cos|just|really|very|made|making|getting|being|used|only|more|better|worse|horrible|toxic|addictive|"
    r"please|pls|plz|now|later|today|tomorrow|we|i|you|they|she|he|me|us|them|page|group|groups|pages|post|posts|story|stories|chat|"
    r"live|video|videos|app|with|from|by|this|that|there|too|as|about|like|also|any|some|every|everyone|kids|people|marketplace|account|accounts)(?!\w|[._-]\w))"
)
_HANDLE = r"@?[^\W_][\w.\-]{1,30}(?:#\d{3,5})?"
_ACCOUNTS = (
    re.compile(
        r"(?<![\w@.+/])@(?=[\w.]{0,30}[^\W\d])(?!(?:home|school|work|night|the|my|our|a|weekends?|least|all|lunch|noon)(?!\w))[\w.]{2,31}(?<!\.)"
    ),
    re.compile(
        rf"\b(?:my|his|her|our|their|the|ma|on|me on|mój|moj|мій|contul meu de|benim) {_PLATFORM}(?: (?:name|handle|account|id|user(?:name)?|tag|@))?(?: is|'s|’s| to| este| e| це| ?[:=-]|,)? {{0,2}}(?<= ){_NO_ACCOUNT}({_HANDLE})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\w){_PLATFORM}(?: (?:name|handle|account|id|user(?:name)?|tag))? ?[:=] ?({_HANDLE})", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:add|dm|follow|message|msg|find|snap) me (?:on|at|@|via|through)? ?(?:my )?{_PLATFORM}(?:,|:| as| at| under| -)? ?{_NO_ACCOUNT}(?<!\w)(?!{_PLATFORM}(?!\w))(?:as )?(?<!\w)({_HANDLE})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\w)(?:(?:add|dm|follow|message|msg|find|snap) me(?: on| at| as)?|{_PLATFORM}(?: name| user(?:name)?| id)?(?: is|'s|’s)?) ({_HANDLE})",
        re.IGNORECASE,
    ),
)
_LOOKS_LIKE_ONE = re.compile(r"[\d_#@]|[^\W_]\.[^\W_]")


def accounts(text: str) -> Iterator[Span]:
    """Handles, and names on a platform that somebody tells of."""
    bare, told, labelled, asked, loose = _ACCOUNTS
    for match in bare.finditer(text):
        yield Span(match.start(), match.end(), Kind.ACCOUNT)
    for pattern in (labelled, asked):
        for match in pattern.finditer(text):
            yield _account(match)
    for match in told.finditer(text):
        # "on insta bullies post" tells of no account, "my insta is jeanie" does.
        if _LOOKS_LIKE_ONE.search(match[1]) or re.search(
            r"(?:is|'s|’s|[:=-]) {1,2}$", match[0][: match.start(1) - match.start()]
        ):
            yield _account(match)
    for match in loose.finditer(text):
        if _LOOKS_LIKE_ONE.search(match[1].rstrip(".-")):
            yield _account(match)


def _account(match: re.Match[str]) -> Span:
    return Span(match.start(1), match.start(1) + len(match[1].rstrip(".-")), Kind.ACCOUNT)


# ---------------------------------------------------------------- links

_TLD = (
    r"(?:com|org|net|co\.uk|org\.uk|gov\.uk|ac\.uk|sch\.uk|nhs\.uk|uk|scot|wales|gov|edu|info|io|app|gg|ly|tv|eu|ie|online|site|shop|"
    r"xyz|club|link|page|dev|biz|pl|ro|com\.tr|com\.ua|ua|pk|com\.bd)"
)
_LINKS = (
    re.compile(r"(?:https?|ftp)://[^\s<>\"]{1,2000}", re.IGNORECASE),
    re.compile(r"(?<![\w@.])www\.[^\s<>\"]{2,2000}", re.IGNORECASE),
    re.compile(
        rf"(?<![\w@.-])[a-z0-9][a-z0-9-]{{0,62}}(?:\.[a-z0-9-]{{1,63}}){{0,3}}\.{_TLD}(?![\w-]|\.\w)(?:/[^\s<>\"]{{0,2000}})?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\w@.])(?:t\.me|wa\.me|fb\.me|m\.me|youtu\.be|bit\.ly|goo\.gl|g\.co)/[^\s<>\"]{1,500}", re.IGNORECASE
    ),
)


def links(text: str) -> Iterator[Span]:
    """Web addresses, with or without what stands before them."""
    for pattern in _LINKS:
        for match in pattern.finditer(text):
            yield Span(match.start(), match.start() + len(match[0].rstrip(".,;:!?)'’”]")), Kind.LINK)
