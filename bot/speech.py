"""Says things in the participant's language: gettext catalogues, compiled in memory when the bot starts."""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from conversations.events import Said
from conversations.words import Param, Text

DOMAIN = "blether"
LOCALES = Path(__file__).parent.parent / "locales"
FALLBACK = "en"
REMEMBERED = 4096  # sentences, and as many figures
FIGURES = (date, float)  # written as each language writes them


class Speech:
    """The catalogues of every language. English is one of them, so that its wording can be changed in the same way."""

    def __init__(self, folder: Path = LOCALES) -> None:
        self.catalogues: Mapping[str, gettext.NullTranslations] = {
            path.parent.parent.name: _compiled(path) for path in sorted(folder.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))
        }
        # Every turn says the same few hundred sentences, and the same distances and days come again and again.
        self._sentence = lru_cache(REMEMBERED)(self._looked_up)
        self._written = lru_cache(REMEMBERED)(self._formatted)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are spoken, English first."""
        return (FALLBACK, *(code for code in self.catalogues if code != FALLBACK))

    def names(self) -> tuple[tuple[str, str], ...]:
        """Each language with its name in itself: ("pl", "Polski")."""
        return tuple((code, _autonym(code)) for code in self.languages)

    def nearest(self, hint: str) -> str:
        """The language to begin in, from what the app or browser says ("pl-PL,pl;q=0.9"); English when none is spoken."""
        wanted = [part.partition(";")[0].strip().replace("_", "-") for part in hint.split(",")]
        for code in wanted:
            if (short := code.partition("-")[0].lower()) in self.catalogues:
                return short
        return FALLBACK

    def say(self, text: Text, language: str) -> str:
        """A wording in a language, its names filled in."""
        sentence = self._sentence(text.msgid, text.plural, text.count, language) if text.translate else text.msgid
        if not text.params or "{" not in sentence:
            return sentence
        return sentence.format_map({name: self._param(value, language) for name, value in text.params.items()})

    def _looked_up(self, msgid: str, plural: str | None, count: int, language: str) -> str:
        # A person may have chosen a language that is not spoken any more.
        catalogue = self.catalogues.get(language) or self.catalogues[FALLBACK]
        return catalogue.gettext(msgid) if plural is None else catalogue.ngettext(msgid, plural, count)

    def locale(self, language: str) -> Locale:
        """How dates and numbers are written here in a language: British, where it is English."""
        return Locale.parse(language if language in self.catalogues and language != FALLBACK else "en_GB")

    def _param(self, value: Param, language: str) -> str:
        if isinstance(value, Text):
            return self.say(value, language)
        return self._written(value, language) if isinstance(value, FIGURES) else str(value)

    def _formatted(self, value: date | float, language: str) -> str:
        if isinstance(value, date):
            return format_date(value, "long", self.locale(language))
        return format_decimal(value, "#,##0.#", self.locale(language))

    def lines(self, lines: Iterable[Text], language: str) -> str:
        """Several wordings, one a line."""
        return "\n".join([self.say(line, language) for line in lines]).strip()

    def body(self, said: Said, language: str) -> dict[str, Any]:
        """A message as the outbox keeps it: text, buttons and the question they answer."""
        return {
            "text": self.lines(said.lines, language),
            "buttons": [[button.value, self.say(button.label, language)] for button in said.buttons],
            "step": said.step,
            "language": language,
        }


def direction(language: str) -> str:
    """Which way a language is written: ltr or rtl."""
    return Locale.parse(language).text_direction


def _autonym(code: str) -> str:
    name = Locale.parse(code).get_display_name(code) or code
    return name[0].upper() + name[1:]


def _compiled(path: Path) -> gettext.GNUTranslations:
    with path.open("rb") as file:
        catalogue = read_po(file, locale=path.parent.parent.name, domain=DOMAIN)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
