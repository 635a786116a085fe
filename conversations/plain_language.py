"""How plain English words are: the school grade that they ask for, their longest sentence, and their jargon.

Our own forty lines instead of a library: the core stands on nothing, and families' messages are made of names, numbers
and ``{places}`` to be filled, which a general one takes for long words.
"""

from __future__ import annotations

import re

HARDEST_GRADE = 5.0  # what messages to families may ask for
LONGEST_SENTENCE = 25  # words

# Words of our trade, which a family at the school gate would not use.
JARGON = frozenset(
    """accessible, backbone, beneficiary, capacity building, co-design, co-produce, co-production, cohort, commissioning,
    consultation, co-ordinator, deliverable, demographic, demographics, disaggregate, empower, empowerment, engage,
    engagement, facilitate, holistic, implement, intervention, key worker, lived experience, locality, multi-agency,
    navigate to, outcome, outreach, participant, pathway, pilot, provision, referral, respondent, service user, signpost,
    signposting, stakeholder, submit, third sector, utilise, vulnerable, wraparound""".replace("\n", " ").split(", ")
)
_JARGON = {each.strip(): re.compile(rf"\b{re.escape(each.strip())}(?:s|d|ed|es)?\b", re.IGNORECASE) for each in JARGON}

# What stands in for whatever is read at a glance or was not ours to choose: one word of one syllable.
_NAME = "Ann"
_NUMBER = "ten"
_FILLED = re.compile(r"\{\w*\}|%\(\w+\)s")
_ADDRESSES = re.compile(r"(?:https?://|www\.)\S*[^\s.,;:!?]|\S+@\S+\.\w+|\{\w+\}/\S+")
_NUMBERS = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?\b|\+?\d+(?:[ :./,-]\d+)+|\d+(?:st|nd|rd|th)?\b"
)  # postcodes; phones, times and days; any other number
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_END = re.compile(r"[.!?\u2026:]+(?=\s|$)|\n+")
_ABBREVIATED = re.compile(r"\b(Mr|Mrs|Ms|Dr|St|e\.g|i\.e|a\.m|p\.m|No)\.", re.IGNORECASE)

_SILENT_E = re.compile(r"(?<=[^aeiouy])e$")
_SILENT_ES = re.compile(r"(?<=[^aeiouy])es$|(?<=[^aeiouytd])ed$")
_SILENT_WITHIN = re.compile(r"(?<=[^aeiouyl])e(?=(?:ly|ments?|ful|less|ness|where)$)|(?<=[aeiou][^aeiouy]l)e(?=ly$)")
_SAID_ES = re.compile(r"(?:[sxz]|[cs]h|[cg])es$")
_SAID_LE = re.compile(r"[^aeiouyl]le[sd]?$|[^aeiouy]res?$")
# Vowels side by side that are two syllables.
_APART = re.compile(
    r"(?<![cts])ia|[cts]iat|(?<![cgt])io(?!n)|iu|eo(?!n\b|ple)|(?<![gqs])ua|[^aeiou]ying\b|uel\b|[aeo]y?ing|iet|ior\b|"
    r"(?<!q)uity\b|(?<![cts])ien[ct]|(?<!q)uen[ct]|uin\b|oet|ao|yee|creat"
)
# Words that the rules get wrong and that families' messages have.
_KNOWN = {
    "area": 3, "idea": 3, "real": 1, "really": 2, "people": 2, "because": 2, "being": 2, "business": 2, "different": 2,
    "evening": 2, "every": 2, "everyone": 3, "everything": 3, "everywhere": 3, "something": 2, "someone": 2,
    "somewhere": 2, "sometimes": 2, "somebody": 3, "anyone": 3, "nobody": 3, "wherever": 3, "therefore": 2, "interest": 2,
    "interesting": 3, "science": 2, "lonely": 2, "moved": 1, "the": 1, "ok": 2, "sms": 3, "suicide": 3, "lion": 2,
    "facebook": 2, "homework": 2, "housework": 2, "lifeline": 2, "timetable": 3, "theatre": 3, "cafe": 2, "wednesday": 2,
    "february": 4, "does": 1, "trying": 2, "vegetable": 3, "favourite": 3, "listen": 2, "rhythm": 2, "naive": 2, "safety": 2, "usually": 4,
    "museum": 3, "poem": 2,
}  # fmt: skip


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: the years at a US school after which one can read a text; 5 is reached at about ten.

    0.39 * words a sentence + 11.8 * syllables a word - 15.59 (Kincaid, Fishburne, Rogers and Chissom, 1975, Derivation of
    New Readability Formulas for Navy Enlisted Personnel). An empty text has grade 0; short easy ones are below it.
    """
    found = [words for words in map(words_of, sentences(text)) if words]
    count = sum(map(len, found))
    if not count:
        return 0.0
    spoken = sum(syllables(word) for words in found for word in words)
    return round(0.39 * count / len(found) + 11.8 * spoken / count - 15.59, 1)


def longest_sentence(text: str) -> int:
    """The number of words in the longest sentence."""
    return max((len(words_of(sentence)) for sentence in sentences(text)), default=0)


def jargon(text: str) -> tuple[str, ...]:
    """The words of our trade in a text."""
    return tuple(sorted(word for word, pattern in _JARGON.items() if pattern.search(text)))


def sentences(text: str) -> list[str]:
    """The sentences of a text: a full stop, question mark, colon or new line ends one."""
    text = _ADDRESSES.sub(_NAME, text)
    text = _NUMBERS.sub(_NUMBER, _FILLED.sub(_NAME, text))
    text = _ABBREVIATED.sub(lambda found: found[1].replace(".", ""), text)
    return [part.strip() for part in _END.split(text) if _WORD.search(part)]


def words_of(sentence: str) -> list[str]:
    """The words of one sentence. A name within it counts as a short one: nobody can say it more simply."""
    words = _WORD.findall(sentence)
    return [_NAME if place and _is_name(word) else word for place, word in enumerate(words)]


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.isupper() and "'" not in word and "\u2019" not in word


def syllables(word: str) -> int:
    """How many syllables an English word has: groups of vowels, less the silent ones. Right for about 95 words in 100."""
    plain = word.casefold().replace("\u2019", "'").split("'")[0] or "a"
    if plain in _KNOWN:
        return _KNOWN[plain]
    if plain.endswith("s") and plain[:-1] in _KNOWN:
        return _KNOWN[plain[:-1]]
    groups = len(re.findall("[aeiouy]+", plain)) + len(_APART.findall(plain))
    groups -= bool(_SILENT_WITHIN.search(plain))
    if not _SAID_LE.search(plain):
        groups -= bool(_SILENT_E.search(plain) or (_SILENT_ES.search(plain) and not _SAID_ES.search(plain)))
    return max(groups, 1)
