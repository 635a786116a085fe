"""The catalogue files: where each language's is, how it is read, and what is still missing in it."""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

DOMAIN = "blether"
LOCALES = Path(__file__).parent.parent.parent / "locales"
ENGLISH = "en"
Wording = tuple[str, str]  # a message's English, and its English for many things (empty: it counts nothing)

RIGHT_TO_LEFT = frozenset({"ar", "ur"})

# How many forms a language's numbers have, and which one a number takes: CLDR's rules for whole numbers.
# Babel's own are others for Gaelic (two forms instead of four), Punjabi and Bengali (nothing, "0", is one of them).
PLURALS: Mapping[str, str] = {
    "en": "nplurals=2; plural=(n != 1);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "ur": "nplurals=2; plural=(n != 1);",
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "pa": "nplurals=2; plural=(n > 1);",
    "uk": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "ro": "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);",
    "tr": "nplurals=2; plural=(n != 1);",
    "bn": "nplurals=2; plural=(n > 1);",
    "gd": "nplurals=4; plural=(n==1 || n==11) ? 0 : (n==2 || n==12) ? 1 : (n > 2 && n < 20) ? 2 : 3;",
}


class BadWording(Exception):
    """A catalogue, a file of changed wordings or a choice of languages is wrong. The message names file and reason."""


def path(language: str, folder: Path = LOCALES) -> Path:
    """Where the catalogue of a language is."""
    return folder / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def languages(folder: Path = LOCALES) -> tuple[str, ...]:
    """Every language that has a catalogue, complete or not, English first."""
    found = sorted(each.parent.parent.name for each in folder.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))
    return (ENGLISH, *(code for code in found if code != ENGLISH))


def read(language: str, folder: Path = LOCALES) -> Catalog:
    """The catalogue of a language, not to be changed: it is read once for all who ask. Raises `BadWording`."""
    file = path(language, folder)
    written = file.stat()
    return _read(file, language, written.st_mtime_ns, written.st_size)


@lru_cache(maxsize=64)
def _read(file: Path, language: str, _written: int, _size: int) -> Catalog:
    return load(file, language)


def load(file: Path, language: str) -> Catalog:
    """A .po file as a catalogue. Raises `BadWording` when it cannot be read as one."""
    try:
        with file.open("rb") as opened:
            return read_po(opened, locale=language, domain=DOMAIN, abort_invalid=True)
    except (PoFileError, ValueError) as error:  # letters that are no UTF-8 are a ValueError too
        raise BadWording(f"{file}: this is not a .po file that can be read ({error})") from None


def messages(catalogue: Catalog) -> Iterator[Message]:
    """The messages of a catalogue, without its header."""
    return (message for message in catalogue if message.id)


def wording(message: Message) -> Wording:
    """What a message is known by."""
    return (message.id, "") if isinstance(message.id, str) else (message.id[0], message.id[1])


def forms(message: Message) -> tuple[str, ...]:
    """A message's translations: one, or one for each form that numbers have."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def is_translated(message: Message) -> bool:
    """Whether a message is said in every form. What only may fit ("fuzzy": its English changed) is not said."""
    return all(forms(message)) and not message.fuzzy


@lru_cache(maxsize=32)
def missing(catalogue: Catalog, english: Catalog) -> tuple[Wording, ...]:
    """The wordings that a language cannot say yet."""
    there = {wording(message) for message in messages(catalogue) if is_translated(message)}
    return tuple(each for each in map(wording, messages(english)) if each not in there)


@lru_cache(maxsize=32)
def compiled(catalogue: Catalog) -> gettext.GNUTranslations:
    """A catalogue as gettext speaks it, in memory: nothing compiled is kept in files. Each is compiled once."""
    written = io.BytesIO()
    write_mo(written, catalogue)
    written.seek(0)
    return gettext.GNUTranslations(written)
