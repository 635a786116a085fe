"""What the detector knows of each language: words, and families of sentences."""

from conversations.safety.languages import ar, bn, en, gd, pa, pl, ro, tr, uk, ur
from conversations.safety.lexicon import Lexicon

LEXICONS: dict[str, Lexicon] = {
    module.LEXICON.language: module.LEXICON for module in (en, ar, bn, gd, pa, pl, ro, tr, uk, ur)
}

OWN = "en"


def is_reviewed(language: str) -> bool:
    """Whether people who grew up with the language, and know safeguarding, have checked its words."""
    lexicon = LEXICONS.get(language)
    return lexicon is not None and lexicon.is_reviewed


def is_trusted(language: str) -> bool:
    """Whether the detector stands alone: where the words are reviewed, and in English, in which it was written and measured.

    In any other language people are told that it may miss things, and somebody reads what they write.
    """
    return language == OWN or is_reviewed(language)
