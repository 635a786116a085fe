"""Keeps the catalogues in step with the wording in the code: extracts it, updates each language, and reports."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po
from rapidfuzz import fuzz, process

from bot.catalogues import checks, files, groups, review
from bot.catalogues.files import ENGLISH, LOCALES, PLURALS, BadWording
from bot.catalogues.groups import Group

ROOT = LOCALES.parent
KEYWORDS = {"T": None, "N": (1, 2), "_": None, "gettext": None, "ngettext": (1, 2)}
ALIKE = 70.0  # of 100: how much of the English must have stayed for the old translation to be worth a look
BEFORE = "The English was: "  # a comment for whoever looks at a fuzzy translation
HEADER = """\
# {name} translations for Blether.
# Copyright (C) 2026 the Blether contributors
# This file is distributed under the same license as the Blether project.
#"""


@dataclass(frozen=True, slots=True)
class Report:
    """How far a language has come: messages by what they are in, and each group's review."""

    language: str
    total: int
    translated: int
    changed: int
    missing: int
    reviewed: review.Reviewed


def extracted(root: Path = ROOT) -> Catalog:
    """Every wording in the code and the templates, with the files that it is in (pyproject.toml says which to read)."""
    mappings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["babel"]["mappings"]
    patterns = [(each["pattern"], each) for each in mappings]
    methods = [
        (one, told["method"]) for found, told in patterns for one in ([found] if isinstance(found, str) else found)
    ]
    options = {
        one: {name: value for name, value in told.items() if name not in {"method", "pattern"}}
        for found, told in patterns
        for one in ([found] if isinstance(found, str) else found)
    }
    template = Catalog(project="Blether", version="0.1", charset="utf-8")
    for place, line, message, comments, context in extract_from_dir(
        root, methods, options, keywords=KEYWORDS, comment_tags=("Translators:",), directory_filter=_is_ours(root)
    ):
        template.add(message, None, [(place, line)], auto_comments=comments, context=context)
    return template


def _is_ours(root: Path) -> Callable[[str | os.PathLike[str]], bool]:
    """Whether a folder may hold wording: not tests, not what others wrote."""
    allowed = {"bot", "conversations"}

    def look(folder: str | os.PathLike[str]) -> bool:
        parts = Path(folder).relative_to(root).parts
        return not parts or (parts[0] in allowed and "__pycache__" not in parts)

    return look


# ---------------------------------------------------------------- updating


def update(folder: Path = LOCALES, root: Path = ROOT) -> tuple[Report, ...]:
    """Bring every catalogue up to date with the code, and report. A file of which nothing changed is not touched."""
    template = extracted(root)
    for language in files.languages(folder):
        file = files.path(language, folder)
        if (written := _written(renewed(files.load(file, language), template, language))) != file.read_bytes():
            file.write_bytes(written)
    return reports(folder)


def renewed(before: Catalog, template: Catalog, language: str) -> Catalog:
    """A language's catalogue with just the messages of the code.

    Where an English wording was changed, its translation is kept under the new one, marked fuzzy, with the old wording
    as a comment: it is not said until somebody has looked at it. Only the translations of wordings that are gone serve
    so, and each only once.
    """
    now = _empty(language, before)
    known = {files.wording(message): message for message in files.messages(before)}
    wanted = {files.wording(message) for message in files.messages(template)}
    gone = {each: message for each, message in known.items() if each not in wanted and any(files.forms(message))}
    for message in files.messages(template):
        if same := known.get(files.wording(message)):
            _add(now, message, same, _comments(same))
        elif old := _most_alike(message, gone):
            del gone[files.wording(old)]
            _add(now, message, old, (f"{BEFORE}{_first(old)}",), flags=("fuzzy",))
        else:
            _add(now, message, None, ())
    return now


def _comments(message: Message) -> tuple[str, ...]:
    """A translator's comments; the old wording goes when the translation has been looked at."""
    return tuple(each for each in message.user_comments if message.fuzzy or not each.startswith(BEFORE))


def _most_alike(message: Message, gone: Mapping[files.Wording, Message]) -> Message | None:
    """The message, of those that are gone, that this one probably was before its English was changed."""
    same_places = checks.placeholders(_first(message))
    choices = {
        each: each[0]
        for each, old in gone.items()
        if old.pluralizable == message.pluralizable and checks.placeholders(each[0]) == same_places
    }
    found = process.extractOne(_first(message), choices, scorer=fuzz.ratio, score_cutoff=ALIKE)
    return gone[found[2]] if found else None


def _first(message: Message) -> str:
    return files.wording(message)[0]


def _add(
    catalogue: Catalog, message: Message, known: Message | None, comments: Iterable[str], flags: Iterable[str] = ()
) -> None:
    """Put a message of the code into a catalogue, with a translation that is known."""
    catalogue.add(
        message.id,
        known.string if known and _fits(known, catalogue) else None,
        [(place, None) for place in sorted({str(place) for place, _ in message.locations})],  # type: ignore[misc]
        flags={*message.flags, *flags, *({"fuzzy"} if known and known.fuzzy else ())},
        auto_comments=message.auto_comments,
        user_comments=comments,
    )


def _fits(known: Message, catalogue: Catalog) -> bool:
    return not known.pluralizable or len(files.forms(known)) == catalogue.num_plurals


def _empty(language: str, before: Catalog) -> Catalog:
    """A catalogue without messages, with the header of the one before; plural rules are always ours."""
    catalogue = Catalog(
        locale=language,
        domain=files.DOMAIN,
        project="Blether",
        version="0.1",
        header_comment=before.header_comment,
        creation_date=before.creation_date,
        revision_date=before.revision_date,
        last_translator=before.last_translator,
        language_team=before.language_team,
        charset="utf-8",
        fuzzy=False,
    )
    if language in PLURALS:
        catalogue.mime_headers = [("Plural-Forms", PLURALS[language])]
    return catalogue


def _written(catalogue: Catalog) -> bytes:
    file = BytesIO()
    write_po(file, catalogue, width=0, sort_by_file=True, include_lineno=False)
    return file.getvalue()


# ---------------------------------------------------------------- beginning


def begin(language: str, folder: Path = LOCALES) -> Path:
    """Begin a language: a catalogue with its header, and no review. Raises `BadWording` when it cannot be begun."""
    if language not in PLURALS:
        raise BadWording(f"{language}: add its plural rule to PLURALS in bot/catalogues/files.py first")
    file = files.path(language, folder)
    if file.exists():
        raise BadWording(f"{file} is there already")
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    name = Locale.parse(language).get_display_name("en") or language
    catalogue = Catalog(
        locale=language,
        header_comment=HEADER.format(name=name),
        creation_date=now,
        revision_date=now,
        last_translator="machine draft",
        language_team=name,
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_written(_empty(language, catalogue)))
    review.write(language, {group: review.Review() for group in Group}, folder)
    return file


# ---------------------------------------------------------------- reporting


def reports(folder: Path = LOCALES) -> tuple[Report, ...]:
    """How far each language has come."""
    return tuple(report(language, folder) for language in files.languages(folder))


def report(language: str, folder: Path = LOCALES) -> Report:
    """How far a language has come, against the English catalogue. English itself is whole as it is."""
    english, catalogue = files.read(ENGLISH, folder), files.read(language, folder)
    total = sum(1 for _ in files.messages(english))
    missing = 0 if language == ENGLISH else len(files.missing(catalogue, english))
    changed = sum(message.fuzzy for message in files.messages(catalogue))
    return Report(
        language, total, total - missing, changed, missing, review.reviewed(language, catalogue, english, folder)
    )


def left(messages: Iterable[Message]) -> int:
    """How many of the messages are still to be translated or looked at again."""
    return sum(not files.is_translated(message) for message in messages)


def by_group(language: str, folder: Path = LOCALES) -> Mapping[Group, tuple[int, int]]:
    """For each group, how many messages there are, and how many are left to translate."""
    there = groups.by_group(files.read(language, folder), files.read(ENGLISH, folder))
    return {group: (len(each), 0 if language == ENGLISH else left(each)) for group, each in there.items()}
