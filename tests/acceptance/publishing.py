"""Whether the summary says what was said, hides what it must, and gives nothing away."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

import openpyxl

from conversations.themes.coding import Coder
from conversations.themes.periods import ALL_TIME
from conversations.themes.place_standard import CODEBOOK
from storage import summaries
from storage.counting import tally
from storage.database import Database
from tests.acceptance.family import Life
from tests.linear import narrowed

HIDDEN_TO, ROUNDED_TO = 7, 5
SHARES_FROM = 20
Numbers = Mapping[tuple[str, str, str], str]


def said(lives: Iterable[Life]) -> Counter[str]:
    """How many people raised each theme (by name), worked out from what they were told to say."""
    coder = Coder(CODEBOOK)
    names = CODEBOOK.names
    people: Counter[str] = Counter()
    for life in lives:
        themes = {each.theme for each in coder.code(life.statement, life.language)}
        people.update(names[each] for each in themes | ({life.theme} if life.theme else set()))
    return people


def of_csv(content: bytes) -> Numbers:
    """Every number of the CSV, by table, row and column; "[c]" where it is hidden."""
    rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    return {(row["table"], row["row"], row["column"]): row["value"] or row["hidden"] for row in rows if row["column"]}


def of_xlsx(content: bytes) -> Numbers:
    """Every number of the spreadsheet, in the same form, as a spreadsheet program reads it."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    found = {}
    for sheet in book.worksheets:
        if not sheet.title.startswith("Table"):
            continue
        for table in sheet.tables.values():
            head, *body = [[cell.value for cell in row] for row in sheet[table.ref]]
            title = str(sheet["A1"].value).partition(": ")[2].rpartition(", ")[0]  # "Table 1: TITLE, PERIOD"
            for label, *cells in body:
                for column, cell in zip(head[1:], cells, strict=True):
                    found[title, str(label), str(column)] = str(cell)
    return found


def disagreements(numbers: Numbers, expected: Counter[str], people: int) -> list[str]:
    """Where the published numbers are not what was said, rounded, or show what must be hidden."""
    wrong = []
    for theme, true in [*expected.items(), ("All people", people)]:
        shown = numbers.get(("Themes by age", theme, "All people"))
        if shown is None:
            wrong.append(f"{theme} is missing")
        elif shown == "[c]":
            continue
        elif 0 < true <= HIDDEN_TO or int(shown) != ROUNDED_TO * round(true / ROUNDED_TO):
            wrong.append(f"{theme}: {true} is shown as {shown}")
    return wrong


def recoverable(url: str) -> tuple[int, int]:
    """How many numbers are hidden in what was published of all time, and how many of them can be worked out from the others.

    The pack is the one in the register, with every area's tables; the true numbers are counted anew, of the same time.
    """
    database = Database(url)
    try:
        with database.transaction() as connection:
            pack = summaries.prepare(connection, period=ALL_TIME, now=datetime.now(UTC))
            counted = tally(connection, CODEBOOK, (ALL_TIME.start, pack.until))
            tables = summaries.tables(connection, counted, pack.areas)
    finally:
        database.close()
    hidden = [cell.value is None for table in pack.publication.every_table for row in table.rows for cell in row.cells]
    return sum(hidden), len(narrowed(tables, pack.publication))


def wrong_shares(content: bytes) -> list[str]:
    """The shares of the CSV that are not those of the rounded numbers beside them, or stand beside a hidden one."""
    rows = [row for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"))) if row["column"]]
    bases = {(row["table"], row["column"]): row["value"] for row in rows if row["row"] == "All people"}
    wrong = []
    for row in rows:
        base = bases[row["table"], row["column"]]
        if row["row"] == "All people" or not row["share"]:
            continue
        is_right = (
            row["value"]
            and base
            and (int(base) < SHARES_FROM or row["share"] == f"{int(row['value']) / int(base):.0%}")
        )
        if not is_right or (base and int(base) < SHARES_FROM and "%" in row["share"]):
            wrong.append(f"{row['table']}: {row['row']}, {row['column']}: {row['share']}")
    return wrong
