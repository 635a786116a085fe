"""Catalogues of four messages, English and Polish, for tests to change."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.catalogues import files, review
from conversations.words import T

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {plural}\\n"\n\n'
ENGLISH = """\
#: conversations/flows/help_now.py
msgid "If someone is in danger now, call 999."
msgstr ""

#: conversations/flows/what_matters.py
msgid "What is good about where you live now?"
msgstr ""

#: conversations/wording.py
msgid "{n} answer"
msgid_plural "{n} answers"
msgstr[0] ""
msgstr[1] ""

#: conversations/flows/menu.py
msgid "Say STOP to stop, {name}."
msgstr ""
"""
DANGER = T("If someone is in danger now, call 999.")
GOOD = T("What is good about where you live now?")


def make(tmp_path: Path) -> Path:
    """English, and Polish translated whole; returns their folder."""
    polish = ENGLISH.replace('now, call 999."\nmsgstr ""', 'now, call 999."\nmsgstr "Dzwoń pod 999."')
    polish = polish.replace('live now?"\nmsgstr ""', 'live now?"\nmsgstr "Co jest dobre?"')
    polish = polish.replace(
        'STOP to stop, {name}."\nmsgstr ""', 'STOP to stop, {name}."\nmsgstr "Napisz STOP, {name}."'
    )
    polish = polish.replace(
        'msgstr[0] ""\nmsgstr[1] ""',
        'msgstr[0] "{n} odpowiedź"\nmsgstr[1] "{n} odpowiedzi"\nmsgstr[2] "{n} odpowiedzi!"',
    )
    write(tmp_path / "locales", "en", ENGLISH)
    write(tmp_path / "locales", "pl", polish)
    shutil.copy(review.path("en"), tmp_path / "locales" / "en" / "review.toml")
    return tmp_path / "locales"


def write(folder: Path, language: str, body: str) -> None:
    """Write a language's catalogue."""
    file = files.path(language, folder)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(HEADER.format(plural=files.PLURALS[language]) + body, encoding="utf-8")


def change(folder: Path, language: str, before: str, after: str) -> None:
    """Change words in a language's catalogue."""
    file = files.path(language, folder)
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")
