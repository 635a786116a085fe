"""Wordings that a deployment changes: laid over ours, or refused by file and message."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from bot.catalogues import files, review
from bot.catalogues.files import BadWording
from bot.catalogues.groups import Group
from bot.speech import Speech
from conversations.understanding import COMMANDS, Command
from conversations.words import N
from tests import small_catalogues
from tests.small_catalogues import DANGER, HEADER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Catalogues of four messages: English, and Polish translated whole."""
    return small_catalogues.make(tmp_path)


# ---------------------------------------------------------------- changed wordings


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """An empty folder for changed wordings."""
    (tmp_path / "wording").mkdir()
    return tmp_path / "wording"


def _lay(changed: Path, language: str, msgid: str, msgstr: str, plural: str = "") -> None:
    catalogue = Catalog(locale=language)
    catalogue.mime_headers = [("Plural-Forms", files.PLURALS[language])]
    forms = msgstr.split("|")
    catalogue.add((msgid, plural) if plural else msgid, tuple(forms) if plural else msgstr)
    with (changed / f"{language}.po").open("wb") as file:
        write_po(file, catalogue)


def test_a_changed_wording_is_said_and_the_others_stay(folder: Path, changed: Path) -> None:
    _lay(changed, "en", DANGER.msgid, "Call 999 if someone is in danger.")
    speech = Speech(folder, wording=changed)
    assert speech.say(DANGER, "en") == "Call 999 if someone is in danger."
    assert speech.say(DANGER, "pl") == "Dzwoń pod 999."
    assert Speech(folder).say(DANGER, "en") == DANGER.msgid


def test_a_changed_wording_of_a_number_has_all_its_forms(folder: Path, changed: Path) -> None:
    _lay(changed, "en", "{n} answer", "{n} reply|{n} replies", plural="{n} answers")
    assert Speech(folder, wording=changed).say(N("{n} answer", "{n} answers", 2), "en") == "2 replies"
    _lay(changed, "en", "{n} answer", "{n} reply|", plural="{n} answers")
    with pytest.raises(BadWording, match="it needs all 2 forms"):
        Speech(folder, wording=changed)


def test_a_changed_wording_of_a_checked_language_is_to_be_checked_again(folder: Path, changed: Path) -> None:
    review.sign("pl", Group.SAFETY, "Alice", "speaks it", date(2026, 11, 22), folder)
    _lay(changed, "pl", DANGER.msgid, "Szybko dzwoń pod 999.")
    assert Speech(folder, wording=changed).unchecked == {"pl"}


@pytest.mark.parametrize(
    ("language", "msgid", "msgstr", "reason"),
    [
        ("en", "Hello.", "Hi.", "we say nothing like that"),
        ("en", "Say STOP to stop, {name}.", "Say STOP to stop.", r"must also have \{name\}"),
        (
            "en",
            "Say STOP to stop, {name}.",
            "Say STOP, {name} {who}.",
            r"has \{who\}, which the English wording has not",
        ),
        ("en", "Say STOP to stop, {name}.", "Say STOP, {name.", "a brace without its partner"),
        (
            "en",
            "Say STOP to stop, {name}.",
            "Say HALT to stop, {name}.",
            "must name STOP in capitals, and names something",
        ),
        ("pl", "Say STOP to stop, {name}.", "Napisz to, {name}.", "must name STOP in capitals, and names no command"),
    ],
)
def test_a_wording_that_could_not_be_said_is_refused_by_file_and_message(
    folder: Path, changed: Path, language: str, msgid: str, msgstr: str, reason: str
) -> None:
    _lay(changed, language, msgid, msgstr)
    with pytest.raises(BadWording, match=rf"{language}\.po, “{msgid[:4]}.*{reason}"):
        Speech(folder, wording=changed)


def test_a_label_that_is_too_long_for_a_button_is_refused(changed: Path) -> None:
    _lay(changed, "en", "A little", "Buses and trains and all of that")
    with pytest.raises(BadWording, match="has 32 characters; a button has room for 24"):
        Speech(wording=changed)


def test_a_command_that_would_mean_another_one_is_refused(folder: Path, changed: Path) -> None:
    for language in ("en", "pl"):
        file = files.path(language, folder)
        message = f'\nmsgid "{COMMANDS[Command.HELP].msgid}"\nmsgstr "pomoc"\n'
        file.write_text(file.read_text(encoding="utf-8") + message, encoding="utf-8")
    _lay(changed, "en", COMMANDS[Command.HELP].msgid, "help, stop")
    with pytest.raises(BadWording, match="“stop” would be understood as STOP and not as HELP"):
        Speech(folder, wording=changed)


def test_a_folder_or_file_that_cannot_be_meant_is_refused(folder: Path, changed: Path) -> None:
    with pytest.raises(BadWording, match=r"there is no \.po file"):
        Speech(folder, wording=changed)
    (changed / "fr.po").write_text("", encoding="utf-8")
    with pytest.raises(BadWording, match=r"fr\.po: the languages are en, pl"):
        Speech(folder, wording=changed)
    with pytest.raises(BadWording, match="there is no folder"):
        Speech(folder, wording=changed / "nowhere")


def test_a_file_that_is_no_catalogue_is_refused_by_name(folder: Path, changed: Path) -> None:
    (changed / "en.po").write_bytes(b'msgid "\xff\xfe"')
    with pytest.raises(BadWording, match=r"en\.po: this is not a \.po file"):
        Speech(folder, wording=changed)
    (changed / "en.po").write_text(HEADER.format(plural=files.PLURALS["en"]), encoding="utf-8")
    with pytest.raises(BadWording, match=r"en\.po: it changes no wording"):
        Speech(folder, wording=changed)
