"""The summary page and its downloads, over real HTTP."""

from __future__ import annotations

import csv
import errno
import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa

from bot.reports import REPORTS
from bot.web import access, summary
from tests.staffing import Site, answer, settle, words

pytestmark = pytest.mark.usefixtures("noon")

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
FORM = [
    ("title_en", "Family fun day"),
    ("words_en", "Games and lunch."),
    ("place", "Calton Hall"),
    ("starts", "2026-05-30T10:00"),
]


@pytest.fixture
async def heard(signed_in: Site) -> Site:
    """Sixty people of Calton and four of Leith have said what matters."""

    def work(connection: sa.Connection) -> None:
        settle(connection, 64, subscribed=False)
        for theme, people in (
            ("play_and_recreation", range(1, 31)),
            ("public_transport", range(31, 56)),
            ("feeling_safe", range(56, 61)),
        ):
            answer(connection, people, theme)
        answer(connection, range(1, 13), "natural_space", session=2)
        answer(connection, range(61, 65), "feeling_safe", area="leith")

    await signed_in.database.write(work)
    return signed_in


async def test_the_summary_tells_themes_in_words_and_hides_small_numbers(heard: Site) -> None:
    page = words(await heard.get("/staff/summary?area=calton&period=all"))
    assert "People talked most about Play and recreation , then about Public transport ." in page
    assert "Play and recreation about 30 people" in page
    assert "Hidden, to protect people: Natural space, Feeling safe." in page
    assert "[c] = hidden to protect people" in page


async def test_too_few_people_are_not_shown_at_all(heard: Site) -> None:
    page = words(await heard.get("/staff/summary?area=leith"))
    assert "Fewer than ten people have been heard" in page
    assert "Feeling safe" not in page


@pytest.mark.parametrize(
    ("query", "sentence"),
    [("area=atlantis", "no such area"), ("period=2026-13", "no such period"), ("period=2030-01", "no such period")],
)
async def test_an_area_or_period_that_is_not_there_is_said_beside_its_field(
    heard: Site, query: str, sentence: str
) -> None:
    assert sentence in (await heard.get(f"/staff/summary?{query}"))
    assert heard.status == 422
    assert sentence in await heard.get(f"/staff/summary.csv?{query}")
    assert (heard.status, heard.path) == (422, "/staff/summary")


async def test_the_downloads_hold_the_numbers_of_the_page(heard: Site) -> None:
    text = await heard.get("/staff/summary.csv?area=calton&period=2026-03")
    assert heard.headers["Content-Disposition"] == 'attachment; filename="calton-what-matters-2026-03.csv"'
    totals = {
        line["row"]: line["value"] for line in csv.DictReader(io.StringIO(text)) if line["column"] == "All people"
    }
    assert (totals["Play and recreation"], totals["Feeling safe"]) == ("30", "")
    async with heard.session.get(heard.url + "/staff/summary.xlsx?area=calton&period=2026-03") as response:
        book = openpyxl.load_workbook(io.BytesIO(await response.read()))
    cells = {row[0].value: row[1].value for sheet in book for row in sheet.iter_rows(max_col=2)}
    assert (cells["Play and recreation"], cells["Feeling safe"]) == (30, "[c]")


async def test_a_format_that_is_not_there(heard: Site) -> None:
    await heard.get("/staff/summary.docx")
    assert heard.status == 404


async def test_no_disk_space_for_the_export_is_a_clear_page(heard: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_summary: object) -> bytes:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(summary, "REPORTS", {"csv": replace(REPORTS["csv"], write=full)})
    assert "There is no room left" in await heard.get("/staff/summary.csv")
    assert heard.status == 507
    await heard.get("/staff/summary")
    assert heard.status == 200


async def test_the_overview_shows_numbers_and_keeps_small_ones_vague(heard: Site) -> None:
    page = words(await heard.get("/staff"))
    assert "64 people have chatted so far" in page
    assert "Read what families said" in page
    assert "Try the chat yourself" not in page


def test_no_staff_page_has_a_script_or_style_of_its_own() -> None:
    folder = Path(access.__file__).parent / "templates" / "staff"
    for template in folder.glob("*.html"):
        text = template.read_text(encoding="utf-8")
        assert " style=" not in text
        assert " on" + "click" not in text
        assert "<script>" not in text
