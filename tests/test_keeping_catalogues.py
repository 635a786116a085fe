"""How the catalogues are kept in step with the code, and the commands for it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from click.testing import CliRunner

from bot import language_commands
from bot.catalogues import extraction, files, review
from bot.catalogues.files import BadWording
from bot.speech import Speech
from conversations.safety.helpline_table import EMERGENCY
from tests import small_catalogues
from tests.small_catalogues import DANGER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Catalogues of four messages: English, and Polish translated whole."""
    return small_catalogues.make(tmp_path)


# ---------------------------------------------------------------- keeping them up to date


def _template(*wordings: str | tuple[str, str]) -> Catalog:
    template = Catalog()
    for each in wordings:
        template.add(each, None, [("conversations/flows/stop.py", 1)])
    return template


def _renewed(folder: Path, *wordings: str | tuple[str, str]) -> Catalog:
    return extraction.renewed(files.load(files.path("pl", folder), "pl"), _template(*wordings), "pl")


def test_a_translation_stays_with_its_wording(folder: Path) -> None:
    now = _renewed(folder, DANGER.msgid, ("{n} answer", "{n} answers"))
    assert now[DANGER.msgid].string == "Dzwoń pod 999."
    assert files.forms(now[("{n} answer", "{n} answers")])[2] == "{n} odpowiedzi!"
    assert len(now) == 2


def test_a_wording_that_changed_a_little_keeps_its_translation_to_be_looked_at_again(folder: Path) -> None:
    message = _renewed(folder, "If somebody is in danger now, call 999.")["If somebody is in danger now, call 999."]
    assert (message.string, message.fuzzy) == ("Dzwoń pod 999.", True)
    assert message.user_comments == [f"The English was: {DANGER.msgid}"]


def test_a_wording_that_is_still_there_lends_its_translation_to_none(folder: Path) -> None:
    alike = "If someone is in danger here, call 999."
    assert not _renewed(folder, DANGER.msgid, alike)[alike].string


def test_a_wording_with_other_places_to_fill_begins_anew(folder: Path) -> None:
    changed = "Say STOP to stop, {who}."
    assert not _renewed(folder, changed)[changed].string


def test_what_was_looked_at_again_loses_the_old_english(folder: Path) -> None:
    changed = "If somebody is in danger now, call 999."
    now = _renewed(folder, changed)
    now[changed].flags.discard("fuzzy")
    assert extraction.renewed(now, _template(changed), "pl")[changed].user_comments == []


def test_updating_twice_changes_no_file(tmp_path: Path) -> None:
    shutil.copytree(files.LOCALES, tmp_path / "locales")
    extraction.update(tmp_path / "locales")
    before = {each: each.read_bytes() for each in (tmp_path / "locales").rglob("*.po")}
    reports = extraction.update(tmp_path / "locales")
    assert {each: each.read_bytes() for each in before} == before
    assert {each.total for each in reports} == {reports[0].total}
    assert all(each.translated + each.missing == each.total for each in reports)


def test_every_wording_of_the_code_is_found() -> None:
    found = {files.wording(message)[0] for message in files.messages(extraction.extracted())}
    assert {EMERGENCY.contact.msgid, "{n} answer", "Skip to the main part of this page"} <= found


# ---------------------------------------------------------------- commands


@pytest.fixture
def ours(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The commands work on the small catalogues."""
    functions: list[Any] = [files.languages, files.path, files.read, extraction.reports, extraction.report]
    functions += [
        extraction.by_group,
        extraction.begin,
        review.sign,
        review.path,
        review.reviewed,
        review.read,
        review.write,
    ]
    for function in functions:
        monkeypatch.setattr(function, "__defaults__", _with(function.__defaults__, folder))
    return folder


def _with(defaults: tuple[object, ...] | None, folder: Path) -> tuple[object, ...]:
    return tuple(folder if each == files.LOCALES else each for each in defaults or ())


def test_a_language_is_signed_and_listed_from_the_terminal(ours: Path) -> None:
    run = CliRunner()
    told = run.invoke(language_commands.sign, ["pl", "safety_and_privacy", "--by", "Alice", "--role", "speaks it"])
    assert told.output.endswith("safety_and_privacy is signed by Alice.\n")
    listed = run.invoke(language_commands.languages).output
    assert "pl  4 of 4 messages translated  (Polski)" in listed
    assert "safety_and_privacy       reviewed by Alice (speaks it) on " in listed
    assert Speech(ours).unchecked == frozenset()


@pytest.mark.parametrize(
    "arguments", [["xx", "questions", "--by", "A", "--role", "B"], ["pl", "questions", "--by", " ", "--role", "B"]]
)
def test_a_signature_needs_a_language_and_a_name(ours: Path, arguments: list[str]) -> None:
    assert CliRunner().invoke(language_commands.sign, arguments).exit_code == 1
    assert not review.path("pl", ours).exists()


def test_a_language_is_begun_once(ours: Path) -> None:
    run = CliRunner()
    assert "Now: python -m bot messages" in run.invoke(language_commands.begin_language, ["gd"]).output
    assert "nplurals=4" in files.path("gd", ours).read_text(encoding="utf-8")
    with pytest.raises(BadWording, match="is there already"):
        extraction.begin("gd", ours)
    with pytest.raises(BadWording, match="add its plural rule"):
        extraction.begin("fr", ours)


def test_the_wording_is_scored_in_the_terminal() -> None:
    told = CliRunner().invoke(language_commands.wording).output
    assert "0 too hard" in told
    assert "conversations/flows/help_now.py" in told
    assert "welcome" in told
