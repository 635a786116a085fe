"""The downloads: they open in other programs, agree with each other, and run nothing."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from bot.reports import REPORTS, as_csv, as_xlsx
from bot.reports.cells import safe
from conversations.disclosure import ALL, TOO_FEW, Axis, Counts, publish
from conversations.themes.periods import ALL_TIME, month
from conversations.themes.summary import Quoted, Summary

AREAS = {"area:a": "Govan", "area:b": "=cmd|' /C calc'!A0", "area:c": "govan", "area:d": "Łódź Street"}


def made(people: int = 200, areas: Mapping[str, str] = AREAS) -> Summary:
    chance = random.Random(3)
    counts = dict.fromkeys([ALL], people)
    for _ in range(people):
        area = chance.choice([key for key in areas for _ in range(1 + 20 * (key != "area:c"))])
        for group in [
            frozenset({area}),
            *({frozenset({"theme:bus"}), frozenset({"theme:bus", area})} if chance.random() < 0.8 else ()),
        ]:
            counts[group] = counts.get(group, 0) + 1
    themes = Axis("Theme", {"theme:bus": "Public transport", "theme:none": "Never raised"}, adds_up=False)
    area_axis = Axis("Area", areas)
    tables = [Counts("Themes by area", themes, area_axis, counts), Counts("Who was heard", area_axis, None, counts)]
    return Summary(
        title="What matters to families",
        organisation="@SUM(1+1)",
        areas=tuple(areas.values()),
        period=month(2026, 3, ZoneInfo("Europe/London")),
        made_at=datetime(2026, 4, 1, 9, 30, tzinfo=UTC),
        codebook="place_standard@1",
        publication=publish(tables, answers=321),
        notes=("How it is made.", "-what it is not"),
    )


def rows_of(summary: Summary) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv.write(summary).decode(), newline="")))


def book_of(summary: Summary) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(as_xlsx.write(summary)))


def test_both_files_hold_the_numbers_of_the_summary() -> None:
    summary = made()
    book, rows = book_of(summary), rows_of(summary)
    in_summary = [cell.text for table in summary.tables for row in table.rows for cell in row.cells]
    in_csv = [row["value"] or row["hidden"] for row in rows]
    in_xlsx = [
        str(cell)
        for sheet in book.worksheets
        if sheet.title.startswith("Table_")
        for row in sheet.iter_rows(min_row=7, min_col=2, values_only=True)
        for cell in row
    ]
    assert in_csv == in_xlsx == in_summary
    assert {"[c]", "0", "200"} <= set(in_csv)


def test_csv_is_one_number_a_line_with_all_that_is_needed_to_read_it() -> None:
    first = rows_of(made())[0]
    assert (first["table"], first["row"], first["column"], first["value"]) == (
        "Themes by area",
        "All people",
        "All people",
        "200",
    )
    assert (first["period"], first["from"], first["to"]) == ("March 2026", "2026-03-01", "2026-03-31")
    assert (first["people"], first["answers"], first["made_on"], first["profile"]) == (
        "200",
        "320",
        "2026-04-01",
        "published",
    )
    assert "from 1 to 7 are hidden" in first["rule"]
    assert first["legend"] == "[c] = hidden to protect people"


def test_csv_lines_end_as_rfc_4180_says() -> None:
    written = as_csv.write(made())
    assert written.endswith(b"\r\n")
    assert written.count(b"\r\n") == written.count(b"\n") == len(rows_of(made())) + 1
    assert "Łódź Street".encode() in written


def test_all_time_has_no_dates() -> None:
    row = rows_of(replace(made(), period=ALL_TIME))[0]
    assert (row["period"], row["from"], row["to"]) == ("All time", "", "")


@pytest.mark.parametrize(
    "text", ["=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx", "\0x", "\0=1", " =1", "＝1", "＋1", "－1", "＠x", "\n=1"]
)
def test_what_could_run_is_made_text(text: str) -> None:
    assert safe(text).startswith("'")
    assert "\0" not in safe(text)


@pytest.mark.parametrize("text", ["Govan", "18 and over", "a=b", "", "[c]", "O'Neil", "’s"])
def test_what_cannot_run_is_left_alone(text: str) -> None:
    assert safe(text) == text


def test_no_cell_of_either_file_is_a_formula() -> None:
    summary = made()
    cells = [cell for sheet in book_of(summary) for row in sheet.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    texts = [str(cell.value) for cell in cells] + [text for row in rows_of(summary) for text in row.values()]
    assert not [text for text in texts if text.startswith(("=", "+", "-", "@"))]
    assert sum("'=cmd|' /C calc'!A0" in text for text in texts) >= 4


def test_the_spreadsheet_is_laid_out_for_everybody() -> None:
    book = book_of(made())
    assert book.sheetnames == ["Cover", "Contents", "Notes", "Table_1", "Share_1", "Table_2", "Share_2"]
    sheet = book["Table_1"]
    assert sheet["A1"].value == "Table 1: Themes by area, March 2026"
    assert sheet["A2"].value == "This worksheet contains one table. The numbers count different people."
    assert "[c] = hidden to protect people" in str(sheet["A3"].value)
    assert sheet["A4"].value == "Base: 200 people. Made on 2026-04-01."
    assert sheet.freeze_panes == "B7"
    assert [table.ref for table in sheet.tables.values()] == ["A6:F9"]
    assert not [found for each in book for found in each.merged_cells.ranges]
    assert (sheet.column_dimensions["A"].width or 0) > 30


def test_two_areas_of_one_name_have_different_headers() -> None:
    headers = [cell.value for cell in book_of(made())["Table_1"][6]]
    assert headers == ["Theme", "All people", "Govan", "'=cmd|' /C calc'!A0", "govan (2)", "Łódź Street"]


def test_the_contents_lead_to_each_sheet() -> None:
    sheet = book_of(made())["Contents"]
    links = [sheet.cell(row, 1).hyperlink for row in range(5, 8)]
    assert [link.location for link in links if link] == ["'Notes'!A1", "'Table_1'!A1", "'Share_1'!A1"]


def test_the_document_says_what_it_is() -> None:
    properties = book_of(made()).properties
    assert properties.title == "What matters to families, March 2026"
    assert properties.created == datetime(2026, 4, 1, 9, 30)  # noqa: DTZ001 - the file format knows no zones


def test_the_same_summary_gives_the_same_bytes() -> None:
    assert all(report.write(made()) == report.write(made()) for report in REPORTS.values())


def test_too_few_people_are_said_to_be_too_few() -> None:
    summary = made(9)
    assert [(row["note"], row["value"], row["hidden"]) for row in rows_of(summary)] == [(TOO_FEW, "", "[c]")] * 2
    assert book_of(summary)["Table_1"]["A2"].value == TOO_FEW


def test_file_names_and_types() -> None:
    assert {key: report.file_name(made()) for key, report in REPORTS.items()} == {
        "xlsx": "what-matters-2026-03.xlsx",
        "csv": "what-matters-2026-03.csv",
    }


def test_d2_shares_have_a_sheet_and_a_column_of_their_own() -> None:
    summary = made()
    row = next(row for row in rows_of(summary) if (row["row"], row["column"]) == ("Public transport", "All people"))
    sheet = book_of(summary)["Share_1"]
    shares = {cells[0]: cells[1] for cells in sheet.iter_rows(min_row=7, values_only=True)}
    assert row["share"] == shares["Public transport"] == f"{int(row['value']) / 200:.0%}"
    assert shares["Never raised"] == "0%"


@pytest.mark.parametrize("partner", ["", "Calton Health"])
def test_d1_every_sheet_with_numbers_says_profile_thresholds_base_date_and_what_c_means(partner: str) -> None:
    summary = replace(made(), made_for=partner)
    for sheet in book_of(summary).worksheets[3:]:
        above = " ".join(str(sheet.cell(row, 1).value) for row in range(1, 5))
        assert "Profile: published. Groups of fewer than 10 people" in above
        assert "[c] = hidden to protect people" in above
        assert f"Base: 200 people. Made on 2026-04-01{f' for {partner} only' if partner else ''}." in above


def test_d1_every_line_of_the_csv_says_the_same() -> None:
    for row in rows_of(replace(made(), made_for="Calton Health")):
        assert (row["profile"], row["people"], row["made_on"], row["made_for"]) == (
            "published",
            "200",
            "2026-04-01",
            "Calton Health",
        )
        assert row["legend"] == "[c] = hidden to protect people"
        assert "from 1 to 7 are hidden" in row["rule"]


def test_d4_quotes_have_a_sheet_and_run_nothing() -> None:
    quoted = Quoted("Public transport", "=SUM(A1)", "a parent or carer", verbatim=True)
    sheet = book_of(replace(made(), quotes=(quoted,)))["Quotes"]
    assert [cell.value for cell in sheet[5]] == [
        "Public transport",
        "'=SUM(A1)",
        "a parent or carer",
        "their own, with their leave",
    ]
