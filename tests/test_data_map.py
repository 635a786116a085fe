"""The data map and the DPIA: whole, fresh, and without a column that must never be there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from bot import dpia
from bot.__main__ import main
from bot.settings import load
from storage import data_map
from storage.tables import metadata
from tests.answerable import NAMED

PAGE = Path(__file__).parent.parent / "docs" / "data-map.md"
NEVER = r"(?:^|_)(?:name|first_?name|surname|full_?name|phone|mobile|photo|picture|school|dob|birth\w*|date_of_birth|email)(?:_|$)"


def test_p5_every_column_has_an_entry() -> None:
    assert sorted(data_map.faults()) == []


def test_p5_a_column_or_a_table_without_an_entry_is_found() -> None:
    table = sa.Table("shoe_size", metadata, sa.Column("id", sa.Integer, primary_key=True))
    try:
        assert list(data_map.faults()) == ["shoe_size: the table has no entry"]
    finally:
        metadata.remove(table)
    answer = metadata.tables["answer"]
    mapped = data_map.load().tables["answer"]
    extra = sa.Table(
        "answer", sa.MetaData(), *(sa.Column(each.name, each.type) for each in answer.c), sa.Column("mood", sa.Integer)
    )
    assert list(data_map._faults_of(extra, mapped, data_map.load())) == ["answer.mood: the column has no entry"]


def test_p5_the_page_in_the_folder_is_of_today() -> None:
    assert PAGE.read_text(encoding="utf-8") == data_map.markdown(), "run: make data-map"
    assert CliRunner().invoke(main, ["data-map"]).output == data_map.markdown()


def test_p5_every_table_that_names_a_participant_is_about_residents() -> None:
    found = data_map.load().tables
    for table in metadata.sorted_tables:
        if "participant_id" in table.c or ("address" in table.c and "account" in table.c):
            assert found[str(table.name)].about == "resident", table.name


@pytest.mark.parametrize(
    "table", [each for each in data_map.load().tables.values() if each.about == "resident"], ids=lambda each: each.name
)
def test_a6_no_column_is_a_residents_name_phone_photo_school_or_birthday(table: data_map.Mapped) -> None:
    assert [name for name in table.columns if re.search(NEVER, name)] == []


def test_p5_the_dpia_is_filled_in_from_the_settings_and_says_what_is_open() -> None:
    text = dpia.text(load({**NAMED, "KEEP_WORDS_DAYS": "42"}))
    assert "Controller: the council" in text
    assert "Own words 42 days" in text
    assert "| Safeguarding lead | the safeguarding lead |" in text
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## 1. Why an assessment is needed", "## 2. The processing", "## 3. Who was asked",
        "## 4. Why it is needed, and no more than is needed", "## 5. Risks", "## 6. Further measures", "## 7. Sign-off",
    ]  # fmt: skip
    assert dpia.OPEN in text
    for table in data_map.load().tables.values():
        assert (f"| {table.name} | {table.purpose} |" in text) is (table.about == "resident")


def test_p5_the_dpia_of_a_bot_for_adults_names_no_lead() -> None:
    text = dpia.text(load({"AUDIENCE": "adults"}))
    assert "Safeguarding lead |" not in text
    assert f"Controller: {dpia.OPEN}" in text
