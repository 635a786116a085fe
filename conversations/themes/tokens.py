"""An answer's words as the coder compares them: folded, without small words, cut into stems and character n-grams."""

from __future__ import annotations

import re
import unicodedata

SHORTEST, LONGEST = 3, 5  # characters in a gram

# Small words say how a sentence is built and nothing about its theme. Both languages in one list: none of the words
# of one means something else in the other that would matter here.
_SMALL_WORDS = """
a about after again all also always am an and another any are as at be because been being both but by can cannot
could did do does doing done dont each either else enough even ever every few for from get gets getting give go
goes going good got great had has have having he her here him his how i if in into is it its just keep lack less
let like ll lot lots made make makes many may me might mine more most much must my need needed needs never no not
of off on one only or other our ours out over own please put really same see seem set she should since so some
something somewhere such sure take than that the their them then there these they thing things this those though
through to too two up upon us use used ve very want wants was way we well were what when where which while who why
will wish with within without would yes yet you your able around along etc pass im ive bit per via near nearer
dae fae tae ae aye wee nae oor yer cannae dinnae doon roon whit they ower
aby albo ale ani az bardzo bez bo by byc byl bylo byla chce chcemy co czy dla do gdzie go i ich ile im inne inny ja
jak jaka jakie jako je jego jej jest jestem jestesmy jeszcze juz kazdy kiedy ktora ktore ktory lub ma maja mam mamy
mi mial mnie moga moze mozna moj moja moje musi na nad nam nami nas nasz nasza nasze naszej nie nich niego niej nic
nim niz o od oraz po pod powinien powinna powinno powinny potrzeba potrzebne potrzebny potrzebujemy przed przez
przy sa sie sobie swoj swoje ta tak taki tam te tego tej ten to tu tutaj tych tylko u w we wiecej wszystko wszyscy z
za ze zeby zawsze zbyt duzo malo brak brakuje lepsze lepszy bylby
"""
_SMALL = frozenset(_SMALL_WORDS.split())

# Said instead of an answer, in the form that `plain` gives.
_NOTHING_SAID = """
nothing | none | no | nope | nah | na | n a | nil | idk | i dont know | dont know | dunno | not sure |
im not sure | no idea | no comment | no comments | no answer | no opinion | no specific comments | no thanks |
no thank you | nothing really | nothing much | nothing comes to mind | nothing to say | nothing at all |
nothing else | no reason | not applicable | pass | skip | whatever | ok | okay | yes | yeah | aye | hi |
hello | thanks | thank you | test | testing | dinnae ken | dont care | cant think of anything |
i have no idea | as above | same as above | see above | no change | all good | agree | disagree | nic | nie |
nie wiem | brak | brak zdania | brak uwag | nie mam | nie mam zdania | nie mam pojecia | nie dotyczy |
bez zmian | tak | nic takiego | nic nie | trudno powiedziec | dziekuje | dzieki | nwm | wszystko ok
"""
_NON_ANSWERS = frozenset(said.strip() for said in _NOTHING_SAID.split("|"))

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = str.maketrans("", "", "'’ʼ′`")
_LETTERS = str.maketrans("łđøæ", "ldoa")  # those that do not fall apart into a letter and a mark
_ROOT = 4  # letters that an ending must leave
_POLISH_CASES = "iami ami ach iem ego emu ymi imi ych ich owie ow om ej ie ia iu em am a e i o u y"
_ENDINGS = {
    "en": (
        ("ness", ""),
        ("ies", "y"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("sses", "ss"),
        ("ss", "ss"),
        ("us", "us"),
        ("s", ""),
    ),
    "pl": tuple((ending, "") for ending in _POLISH_CASES.split()),
}


def plain(text: str) -> str:
    """Lower case, accents and apostrophes gone, only words and single spaces."""
    folded = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold().translate(_LETTERS))
    return " ".join(_WORD.findall("".join(letter for letter in folded if not unicodedata.combining(letter))))


def is_no_answer(text: str) -> bool:
    """Whether a plain text says nothing: empty (emoji, numbers), or one of the ways to say nothing."""
    return not text or text in _NON_ANSWERS


def content(text: str) -> list[str]:
    """The words of a plain text that can point to a theme, in their order."""
    return [word for word in text.split() if len(word) > 1 and word not in _SMALL]


def stem(word: str, language: str) -> str:
    """A word without its plural or case: "shops" and "shop" are one. Rough on purpose; n-grams catch what it misses."""
    for ending, instead in _ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= _ROOT - len(instead):
            return word.removesuffix(ending) + instead
    return word


def grams(word: str) -> tuple[str, ...]:
    """The 3- to 5-character pieces of one word, its edges marked by spaces."""
    edged = f" {word} "
    return tuple(
        edged[start : start + size] for size in range(SHORTEST, LONGEST + 1) for start in range(len(edged) - size + 1)
    )
