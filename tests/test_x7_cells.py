"""X7: no cell of any file that we write can run in a spreadsheet, whatever people or directories call themselves."""

from __future__ import annotations

import ast
import csv
import io
import unicodedata
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.reports import as_csv, as_xlsx
from bot.reports.cells import safe
from conversations.themes.summary import Summary
from tests.test_reports import made

ROOT = Path(__file__).parent.parent
BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
SKIPPED = " \t\r\n\0\x1b\u00a0\u00ad\u2003\u200b\u202e\u2060\ufeff\u3000"  # some of what programs skip before a formula

cells = st.one_of(
    st.text(max_size=40),
    st.builds(
        lambda skipped, first, rest: skipped + first + rest,
        st.text(SKIPPED, max_size=3),
        st.sampled_from(BEGINNINGS),
        st.text(max_size=20),
    ),
)


def can_run(cell: str) -> bool:
    """Whether a spreadsheet may take a cell for a formula, or for something else than its text."""
    seen = "".join(each for each in cell if unicodedata.category(each)[0] not in "ZC")
    return "\0" in cell or cell.startswith(("\t", "\r", "\n")) or seen.startswith(BEGINNINGS)


@given(cells)
@example("\u200b=1+1")
@example("\ufeff@SUM(A1)")
@example("\u00a0＝1")
def test_x7_no_cell_can_run(text: str) -> None:
    assert not can_run(safe(text))


@given(st.text(max_size=40))
def test_x7_what_cannot_run_stays_as_it_is(text: str) -> None:
    if not can_run(text):
        assert safe(text) == text


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40))
def test_x7_nothing_is_lost_but_an_apostrophe_may_come_before_it(text: str) -> None:
    assert safe(text).removeprefix("'") == text.removeprefix("'")


def named(name: str, other: str) -> Summary:
    return made(60, areas={"area:a": "Govan", "area:b": name, "area:c": other})


FEW = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@FEW
@given(cells, cells)
def test_x7_no_cell_of_a_csv_file_can_run(name: str, other: str) -> None:
    written = as_csv.write(named(name, other)).decode("utf-8", "replace")
    rows = list(csv.reader(io.StringIO(written, newline="")))
    assert not [cell for row in rows for cell in row if can_run(cell)]


printable = cells.map(lambda text: "".join(each for each in text if each.isprintable() or each in "\t\r\n"))


@FEW
@example("=", "=")  # two headings that are alike once they are safe
@example("a", "a (2)")
@given(printable, printable)
def test_x7_no_cell_of_an_xlsx_file_can_run(name: str, other: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx.write(named(name, other))))
    found = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in found} <= {"s", "n"}
    assert not [cell.value for cell in found if isinstance(cell.value, str) and can_run(cell.value)]


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("folder", ["bot", "storage", "conversations"])
def test_x7_there_is_no_other_writer(folder: str) -> None:
    """Who imports csv to read (the directories) writes nothing; whoever writes rows must come by `cells.safe`."""
    writing = set()
    for path in (ROOT / folder).rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        if "csv.writer" in source or "DictWriter" in source or "xlsxwriter" in imports(path):
            writing.add(str(path.relative_to(ROOT)))
    assert {path for path in writing if "cells import safe" not in (ROOT / path).read_text(encoding="utf-8")} == set()
