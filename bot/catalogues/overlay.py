"""Wordings that a deployment changes without Python: WORDING names a folder with en.po, pl.po …, laid over ours.

A file has just the messages to change, each with our English wording as its ``msgid``.
"""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog, Message

from bot.catalogues import checks, files, groups
from bot.catalogues.files import BadWording
from conversations.understanding import Understanding

SHOWN = 60  # characters of a message in an error


def language_files(folder: Path, known: tuple[str, ...]) -> dict[str, Path]:
    """The files of a folder by language. Raises `BadWording` for a folder or file that cannot be meant."""
    if not folder.is_dir():
        raise BadWording(f"WORDING: there is no folder {folder}")
    found = {each.stem: each for each in sorted(folder.glob("*.po"))}
    if not found:
        raise BadWording(f"WORDING: there is no .po file in {folder}; name one by its language, such as en.po")
    if strange := [each.name for code, each in found.items() if code not in known]:
        raise BadWording(f"WORDING: {', '.join(strange)}: the languages are {', '.join(known)}")
    return found


def laid_over(file: Path, language: str, folder: Path) -> tuple[Catalog, tuple[Message, ...]]:
    """The catalogue of a language with a file's wordings in it, and those messages. Raises `BadWording`."""
    catalogue = files.load(files.path(language, folder), language)
    known = {files.wording(message): message for message in files.messages(catalogue)}
    changed = [message for message in files.messages(files.load(file, language)) if any(files.forms(message))]
    if not changed:
        raise BadWording(f"{file}: it changes no wording; give each msgid that is to change a msgstr")
    strange = [message for message in changed if files.wording(message) not in known]
    if strange:
        raise BadWording("\n".join(f"{_place(file, each)} we say nothing like that" for each in strange))
    for message in changed:
        ours = known[files.wording(message)]
        if len(files.forms(message)) != len(files.forms(ours)) or not all(files.forms(message)):
            raise BadWording(f"{_place(file, message)} it needs all {len(files.forms(ours))} forms of its number")
        ours.string = message.string
        ours.flags.discard("fuzzy")
    return catalogue, tuple(known[files.wording(message)] for message in changed)


def require_right(laid: dict[str, tuple[Path, tuple[Message, ...]]], understanding: Understanding) -> None:
    """Refuse wordings that could not be said, pressed or understood. Raises `BadWording` with each, by file and message."""
    wrong = [
        f"{_place(file, message)} {fault}"
        for language, (file, messages) in laid.items()
        for message in messages
        for fault in checks.faults(message, language, understanding)
    ]
    if wrong:
        raise BadWording("\n".join(wrong))


def _place(file: Path, message: Message) -> str:
    english = files.wording(message)[0]
    typed = " (words that people type)" if english in groups.pressed_or_typed() - groups.labels() else ""
    return f"{file}, “{english[:SHOWN]}{'…' if len(english) > SHOWN else ''}”{typed}:"
