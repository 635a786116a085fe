"""A summary as a spreadsheet, laid out as the Government Statistical Service asks for accessible ones.

A cover, the contents and the notes come first, then one marked-up table a sheet, beginning in column A, with "[c]" for
hidden numbers; a table whose numbers have shares has a second sheet for these; quotes come last. No cells are merged, and
nothing is said by colour alone.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from bot.reports.cells import safe
from conversations.disclosure import HIDDEN, LEGEND, Cell, PublishedTable
from conversations.themes.summary import Summary

WIDE, NARROW, LABEL, TEXT = 30, 14, 34, 100  # column widths in characters
HEAD = 5  # the row of a table's header, counted from nought
# Strings stay strings: the writer would otherwise make links and formulas of what looks like them.
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True, slots=True)
class _Book:
    """A workbook being written, with the few formats that it uses."""

    workbook: xlsxwriter.Workbook
    title: Format
    wrapped: Format
    header: Format
    number: Format
    link: Format

    def sheet(self, name: str, title: str, width: int) -> Worksheet:
        """A new sheet with its title in A1 and column A this wide."""
        sheet: Worksheet = self.workbook.add_worksheet(name)
        sheet.hide_gridlines(0)
        sheet.set_column(0, 0, width)
        sheet.write_string(0, 0, safe(title), self.title)
        return sheet

    def mark_up(self, sheet: Worksheet, name: str, head: int, headings: Sequence[str], rows: int) -> None:
        """Tell screen readers that a table of so many rows begins under row ``head``, its header."""
        columns = [{"header": heading, "header_format": self.header} for heading in _unlike(headings)]
        options = {"name": name, "columns": columns, "autofilter": False, "style": "Table Style Light 1"}
        sheet.add_table(head, 0, head + rows, len(headings) - 1, options)


def write(summary: Summary) -> bytes:
    """The bytes of the file."""
    file = io.BytesIO()
    workbook = xlsxwriter.Workbook(file, OPTIONS)
    book = _Book(
        workbook,
        title=workbook.add_format({"bold": True, "font_size": 14}),
        wrapped=workbook.add_format({"text_wrap": True, "valign": "top"}),
        header=workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        number=workbook.add_format({"num_format": "#,##0", "align": "right"}),
        link=workbook.get_default_url_format(),
    )
    _describe(workbook, summary)
    _cover(book, summary)
    _contents(book, summary)
    _notes(book, summary)
    for number, table in enumerate(summary.tables, 1):
        _table(book, f"Table_{number}", table, summary)
        if _has_shares(table):
            _shares(book, f"Share_{number}", table, summary)
    if summary.quotes:
        _quotes(book, summary)
    workbook.close()
    return file.getvalue()


def _describe(workbook: xlsxwriter.Workbook, summary: Summary) -> None:
    """The document's properties; its date is the summary's, so that the same summary gives the same bytes."""
    workbook.set_properties(
        {
            "title": f"{summary.title}, {summary.period.name}",
            "subject": ", ".join(summary.areas),
            "author": summary.organisation,
            "company": summary.organisation,
            "keywords": "themes, families, Place Standard",
            "comments": f"Protection: {summary.profile}. {LEGEND}.",
            "created": summary.made_at.astimezone(UTC).replace(tzinfo=None),
        }
    )


def _cover(book: _Book, summary: Summary) -> None:
    sheet = book.sheet("Cover", f"{summary.title}: {', '.join(summary.areas)}, {summary.period.name}", WIDE)
    sheet.set_column(1, 1, TEXT)
    for row, (what, value) in enumerate(summary.about, 2):
        sheet.write_string(row, 0, what, book.header)
        sheet.write_string(row, 1, safe(value), book.wrapped)


def _contents(book: _Book, summary: Summary) -> None:
    sheet = book.sheet("Contents", "Contents", WIDE)
    sheet.set_column(1, 1, TEXT)
    sheet.write_string(1, 0, "This worksheet contains one table. It lists the other worksheets, each with a link.")
    named = [("Notes", "How the numbers were made, and what they do not tell")]
    for number, table in enumerate(summary.tables, 1):
        named.append((f"Table_{number}", table.title))
        if _has_shares(table):
            named.append((f"Share_{number}", f"{table.title}, as shares"))
    named += [("Quotes", "What people said, in words that two of us approved")] if summary.quotes else []
    book.mark_up(sheet, "contents", 3, ("Worksheet", "What is in it"), len(named))
    for row, (name, title) in enumerate(named, 4):
        sheet.write_url(row, 0, f"internal:'{name}'!A1", book.link, string=name)
        sheet.write_string(row, 1, title)


def _notes(book: _Book, summary: Summary) -> None:
    sheet = book.sheet("Notes", "Notes", NARROW)
    sheet.set_column(1, 1, TEXT)
    sheet.write_string(1, 0, "This worksheet contains one table.")
    notes = (*summary.notes, summary.rule, f"{LEGEND}.")
    book.mark_up(sheet, "notes", 3, ("Note number", "Note"), len(notes))
    for number, note in enumerate(notes, 1):
        sheet.write_string(3 + number, 0, f"note {number}")
        sheet.write_string(3 + number, 1, safe(note), book.wrapped)


def _table(book: _Book, name: str, table: PublishedTable, summary: Summary) -> None:
    sheet = book.sheet(name, f"{name.replace('_', ' ')}: {table.title}, {summary.period.name}", LABEL)
    if table.instead:
        sheet.write_string(1, 0, table.instead)
        sheet.write_string(2, 0, f"{LEGEND}. Profile: {summary.profile}. {summary.rule}")
        return
    sheet.write_string(1, 0, "This worksheet contains one table. The numbers count different people.")
    _head(book, sheet, name, table, summary)
    for number, row in enumerate(table.rows, HEAD + 1):
        sheet.write_string(number, 0, safe(row.label))
        for column, cell in enumerate(row.cells, 1):
            _write(sheet, number, column, cell, book.number)


def _shares(book: _Book, name: str, table: PublishedTable, summary: Summary) -> None:
    sheet = book.sheet(name, f"{name.replace('_', ' ')}: {table.title}, as shares, {summary.period.name}", LABEL)
    sheet.write_string(
        1,
        0,
        "This worksheet contains one table. Shares are of the people in each column; below twenty people they are words.",
    )
    _head(book, sheet, name, table, summary, rows=len(table.rows) - 1)
    for number, row in enumerate(table.rows[1:], HEAD + 1):  # the first row is the base itself
        sheet.write_string(number, 0, safe(row.label))
        for column, cell in enumerate(row.cells, 1):
            sheet.write_string(number, column, cell.share or HIDDEN, book.number)


def _has_shares(table: PublishedTable) -> bool:
    return any(cell.share for row in table.rows for cell in row.cells)


def _head(
    book: _Book, sheet: Worksheet, name: str, table: PublishedTable, summary: Summary, rows: int | None = None
) -> None:
    """What every sheet with numbers says above them, and the mark-up of its table."""
    sheet.write_string(2, 0, f"{LEGEND}. Profile: {summary.profile}. {summary.rule}")
    made = f"Made on {summary.made_at.date().isoformat()}" + (
        f" for {summary.made_for} only" if summary.made_for else ""
    )
    sheet.write_string(3, 0, safe(f"Base: {table.base} people. {made}."))
    sheet.set_column(1, len(table.columns), NARROW)
    book.mark_up(sheet, name.lower(), HEAD, (table.heading, *table.columns), len(table.rows) if rows is None else rows)
    sheet.freeze_panes(HEAD + 1, 1)


def _quotes(book: _Book, summary: Summary) -> None:
    sheet = book.sheet("Quotes", "Quotes", LABEL)
    sheet.set_column(1, 1, TEXT)
    sheet.set_column(2, 3, WIDE)
    sheet.write_string(
        1, 0, "This worksheet contains one table. Two people approved each quote; names and addresses are taken out."
    )
    book.mark_up(sheet, "quotes", 3, ("Theme", "Words", "From", "Whose words"), len(summary.quotes))
    for row, quote in enumerate(summary.quotes, 4):
        whose = "their own, with their leave" if quote.verbatim else "the team's"
        for column, text in enumerate((quote.theme, quote.words, quote.attribution, whose)):
            sheet.write_string(row, column, safe(text), book.wrapped)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, look: Format) -> None:
    if cell.value is None:
        sheet.write_string(row, column, cell.text, look)
    else:
        sheet.write_number(row, column, cell.value, look)


def _unlike(headings: Sequence[str]) -> list[str]:
    """The headings, none twice: a table needs that, and two areas may share a name."""
    unlike: list[str] = []
    taken: set[str] = set()
    for heading in map(safe, headings):
        names = (heading, *(f"{heading} ({number})" for number in range(2, len(headings) + 2)))
        unlike.append(next(name for name in names if name.casefold() not in taken))
        taken.add(unlike[-1].casefold())
    return unlike
