"""Says things in the participant's language: gettext catalogues, compiled in memory when the bot starts."""

from __future__ import annotations

import gettext
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time
from babel.messages.catalog import Catalog
from babel.numbers import format_decimal

from bot.catalogues import files, groups, overlay, review
from bot.catalogues.files import DOMAIN as DOMAIN  # noqa: PLC0414 - offered from here too
from bot.catalogues.files import LOCALES, BadWording
from bot.catalogues.groups import Group
from bot.catalogues.review import Reviewed
from conversations import bidi
from conversations.events import Said
from conversations.understanding import Understanding
from conversations.words import Param, Text, verbatim

FALLBACK = files.ENGLISH
REMEMBERED = 4096  # sentences, and as many figures
FIGURES = (date, time, float)  # written as each language writes them
IN_ENGLISH = verbatim("English:")


class Speech:
    """The catalogues of the languages that are spoken: those in which every message is translated.

    English is one of them, so that its wording can be changed in the same way. ``offered`` chooses among the others
    ("pl, ur"; empty: all); ``wording`` is a folder of changed wordings. Raises `BadWording` when either is wrong.
    """

    def __init__(self, folder: Path = LOCALES, *, offered: str = "", wording: Path | None = None) -> None:
        found, laid = _read(folder, wording)
        english = found[FALLBACK]
        spoken = {code: found[code] for code in _complete(found, offered)}
        self.catalogues: Mapping[str, gettext.NullTranslations] = {
            code: files.compiled(catalogue) for code, catalogue in spoken.items()
        }
        self.reviews: Mapping[str, Reviewed] = {
            code: review.reviewed(code, catalogue, english, folder) for code, catalogue in spoken.items()
        }
        # The languages in which nobody stands for the words about safety and privacy.
        self.unchecked = frozenset(code for code, each in self.reviews.items() if not each.is_safe_for_children)
        # How many messages are still to be translated, for each language that is not spoken for that.
        self.incomplete: Mapping[str, int] = {
            code: lacking for code, each in found.items() if (lacking := _lacking(code, each, english))
        }
        safety = groups.by_group(english, english)[Group.SAFETY]
        self._grave = {files.wording(message)[0] for message in safety} - groups.getting_acquainted()
        # Every turn says the same few hundred sentences, and the same distances and days come again and again.
        self._sentence = lru_cache(REMEMBERED)(self._looked_up)
        self._written = lru_cache(REMEMBERED)(self._formatted)
        if laid:
            overlay.require_right(laid, Understanding(self.say, self.languages))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are spoken, English first."""
        return (FALLBACK, *(code for code in self.catalogues if code != FALLBACK))

    def names(self) -> tuple[tuple[str, str], ...]:
        """Each language with its name in itself: ("pl", "Polski")."""
        return tuple((code, autonym(code)) for code in self.languages)

    def tongues(self) -> Mapping[str, tuple[str, ...]]:
        """What each language is called in every language that is spoken: ("Polish", "polski", "polonais" …)."""
        return {
            code: tuple(Locale.parse(code).get_display_name(other) or code for other in self.languages)
            for code in self.languages
        }

    def nearest(self, hint: str) -> str:
        """The language to begin in, from what the app or browser says ("pl-PL,pl;q=0.9"); English when none is spoken."""
        wanted = [part.partition(";")[0].strip().replace("_", "-") for part in hint.split(",")]
        for code in wanted:
            if (short := code.partition("-")[0].lower()) in self.catalogues:
                return short
        return FALLBACK

    def say(self, text: Text, language: str) -> str:
        """A wording in a language, its names filled in; what is written the other way is isolated."""
        if text.translate:
            sentence = self._sentence(text.msgid, text.plural, text.count, language)
            if "{" not in sentence:
                return sentence
        else:
            sentence = text.versions.get(language) or text.msgid
        if text.params and "{" in sentence:
            sentence = sentence.format_map(_Filling(self, text.params, language))
        return self._isolated(sentence, language)

    def within(self, words: str, language: str) -> str:
        """Words of somebody else's, a name, say, to be put into a sentence in a language."""
        return bidi.alone(words, rtl=language in files.RIGHT_TO_LEFT)

    def of_page(self, msgid: str, language: str) -> str:
        """A wording of a page's template, which fills its ``%(names)s`` itself."""
        return self._sentence(msgid, None, 0, language)

    def _looked_up(self, msgid: str, plural: str | None, count: int, language: str) -> str:
        """A wording, isolated where nothing is to be filled in."""
        # A person may have chosen a language that is not spoken any more.
        catalogue = self.catalogues.get(language) or self.catalogues[FALLBACK]
        found = catalogue.gettext(msgid) if plural is None else catalogue.ngettext(msgid, plural, count)
        return found if "{" in found or "%(" in found else self._isolated(found, language)

    @staticmethod
    def _isolated(sentence: str, language: str) -> str:
        return sentence if sentence.isascii() else bidi.isolated(sentence, rtl=language in files.RIGHT_TO_LEFT)

    def locale(self, language: str) -> Locale:
        """How dates and numbers are written here in a language: British, where it is English."""
        return Locale.parse(language if language in self.catalogues and language != FALLBACK else "en_GB")

    def filled_in(self, value: Param, language: str) -> str:
        """A value as it stands in a sentence of a language."""
        if isinstance(value, Text):
            return self.say(value, language)
        if isinstance(value, str):
            return self.within(value, language)
        return self._written(value, language) if isinstance(value, FIGURES) else str(value)

    def _formatted(self, value: date | time | float, language: str) -> str:
        if isinstance(value, datetime):
            return self.moment(value, language)
        if isinstance(value, time):
            return format_time(value, "short", locale=self.locale(language))
        # Babel writes the digits 0 to 9 in every language, as buses, phones and letters here do.
        if isinstance(value, date):
            return format_date(value, "long", self.locale(language))
        return format_decimal(value, "#,##0.#", self.locale(language))

    def moment(self, value: datetime, language: str) -> str:
        """A local date and time as people of a language write it: "Saturday, 30 May 2026, 10:00"."""
        locale = self.locale(language)
        return f"{format_date(value, 'full', locale)}, {format_time(value.time(), 'short', locale=locale)}"

    def lines(self, lines: Iterable[Text], language: str) -> str:
        """Several wordings, one a line."""
        return "\n".join([self.say(line, language) for line in lines]).strip()

    def body(self, said: Said, language: str, *, to_child: bool = False) -> dict[str, Any]:
        """A message as the outbox keeps it: text, buttons and the question they answer.

        To a child, grave words that nobody has checked in this language are said in English too.
        """
        text = self.lines(said.lines, language)
        if to_child and language in self.unchecked and (grave := self.grave(said.lines)):
            text = f"{text}\n\n{self.lines((IN_ENGLISH, *grave), FALLBACK)}"
        return {
            "text": text,
            "buttons": [[button.value, self.say(button.label, language)] for button in said.buttons],
            "step": said.step,
            "language": language,
        }

    def grave(self, lines: Iterable[Text]) -> tuple[Text, ...]:
        """Those of the lines that are about safety or privacy."""
        return tuple([line for line in lines if line.translate and line.msgid in self._grave])


class _Filling(dict[str, str]):
    """What fills a sentence's names, written when it is asked for: most of what might be said is not."""

    def __init__(self, speech: Speech, params: Mapping[str, Param], language: str) -> None:
        self._written = (speech, params, language)

    def __missing__(self, name: str) -> str:
        speech, params, language = self._written
        return speech.filled_in(params[name], language)


def direction(language: str) -> str:
    """Which way a language is written: ltr or rtl."""
    return Locale.parse(language).text_direction


def autonym(code: str) -> str:
    """A language's name in itself."""
    name = Locale.parse(code).get_display_name(code) or code
    return name[0].upper() + name[1:]


# ---------------------------------------------------------------- which are spoken

Laid = dict[str, tuple[Path, tuple[Any, ...]]]


def _read(folder: Path, wording: Path | None) -> tuple[dict[str, Catalog], Laid]:
    """Every catalogue, with changed wordings laid over; and those, by language with their file."""
    there = files.languages(folder)
    found = {code: files.read(code, folder) for code in there}
    laid: Laid = {}
    for code, file in (overlay.language_files(wording, there) if wording else {}).items():
        found[code], messages = overlay.laid_over(file, code, folder)
        laid[code] = (file, messages)
    return found, laid


def _lacking(code: str, catalogue: Catalog, english: Catalog) -> int:
    """How many messages cannot be said. English is whole as it is."""
    return 0 if code == FALLBACK else len(files.missing(catalogue, english))


def _complete(found: Mapping[str, Catalog], offered: str) -> tuple[str, ...]:
    """The languages to speak. One that was asked for must be whole; of the others, those that are not are left out."""
    wanted = offered.replace(",", " ").split()
    if strange := [code for code in wanted if code not in found]:
        raise BadWording(f"LANGUAGES: {', '.join(strange)}: the languages are {', '.join(found)}")
    spoken = [FALLBACK]
    for code in dict.fromkeys(wanted or found):
        lacking = _lacking(code, found[code], found[FALLBACK])
        if lacking and wanted:
            raise BadWording(f"LANGUAGES: {code} cannot be spoken yet: {lacking} of its messages are not translated")
        if not lacking and code != FALLBACK:
            spoken.append(code)
    return tuple(spoken)
