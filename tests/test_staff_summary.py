"""The summary page and its downloads, over real HTTP."""

from __future__ import annotations

import csv
import errno
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import sqlalchemy as sa

from bot.reports import REPORTS
from bot.web import access, summary
from storage.staff import Role
from storage.tables import AuditEntry, Participant, Publication
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
    """Sixty people of Calton have said what matters."""

    def work(connection: sa.Connection) -> None:
        settle(connection, 60, subscribed=False)
        for theme, people in (
            ("play_and_recreation", range(1, 31)),
            ("public_transport", range(31, 56)),
            ("feeling_safe", range(56, 61)),
        ):
            answer(connection, people, theme)
        answer(connection, range(1, 13), "natural_space", session=2)

    await signed_in.database.write(work)
    return signed_in


async def test_the_summary_tells_themes_in_words_and_hides_small_numbers(heard: Site) -> None:
    page = words(await heard.get("/staff/summary?area=calton&period=all"))
    assert "People talked most about Play and recreation , then about Public transport ." in page
    assert "Play and recreation about 30 people" in page
    assert "Hidden, to protect people: Natural space, Feeling safe." in page
    assert "[c] = hidden to protect people" in page


async def add(site: Site, people: range, theme: str, **about: Any) -> None:
    """More people, who say what matters to them."""

    def work(connection: sa.Connection) -> None:
        settle(connection, len(people), people[0], subscribed=False)
        answer(connection, people, theme, **about)

    await site.database.write(work)


async def test_too_few_people_are_not_shown_at_all(heard: Site) -> None:
    await add(heard, range(61, 65), "feeling_safe", area="leith")
    page = words(await heard.get("/staff/summary?area=leith"))
    assert "Fewer than ten people have been heard" in page
    assert "Feeling safe" not in page


async def test_an_area_beside_a_small_one_is_shown_as_far_as_the_small_one_stays_hidden(heard: Site) -> None:
    await add(heard, range(61, 65), "feeling_safe", area="leith")
    page = words(await heard.get("/staff/summary?area=calton"))
    assert "How many people were heard here is hidden." in page
    assert "65 people were heard" in words(await heard.get("/staff/summary"))


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
    tables = [sheet for sheet in book if sheet.title.startswith("Table")]
    cells = {row[0].value: row[1].value for sheet in tables for row in sheet.iter_rows(max_col=2)}
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
    assert "60 people have chatted so far" in page
    assert "Read what families said" in page
    assert "Try the chat yourself" not in page


def test_no_staff_page_has_a_script_or_style_of_its_own() -> None:
    folder = Path(access.__file__).parent / "templates" / "staff"
    for template in folder.glob("*.html"):
        text = template.read_text(encoding="utf-8")
        assert " style=" not in text
        assert " on" + "click" not in text
        assert "<script>" not in text


# ---------------------------------------------------------------- the register of publications


async def heard_people(site: Site, query: str) -> str:
    """The people that a summary says were heard."""
    text = await site.get(f"/staff/summary.csv?{query}")
    return next(csv.DictReader(io.StringIO(text)))["people"] if "attachment" in str(site.headers) else "refused"


async def test_d2_step_8_a_few_more_people_change_nothing_and_eight_do(heard: Site) -> None:
    assert await heard_people(heard, "period=all") == "60"
    await add(heard, range(61, 68), "feeling_safe")
    assert await heard_people(heard, "period=all") == "60"
    assert "Newer answers come in when at least eight more" in words(await heard.get("/staff/summary"))
    await add(heard, range(68, 70), "feeling_safe")
    assert await heard_people(heard, "period=all") == "70"


async def test_d2_step_8_a_cut_that_differs_by_a_few_people_is_refused_with_what_to_do(heard: Site) -> None:
    february = NOON - timedelta(days=30)
    await add(heard, range(61, 66), "feeling_safe", at=february)
    assert await heard_people(heard, "period=2026-03") == "60"
    page = words(await heard.get("/staff/summary?period=2026-Q1"))
    assert "Not shown." in page
    assert "Choose another period, or come back when more families have answered." in page
    assert await heard_people(heard, "period=2026-Q1") == "refused"
    await add(heard, range(66, 70), "feeling_safe", at=february)
    assert await heard_people(heard, "period=2026-Q1") == "70"


async def test_d6_erasure_after_publication_never_reissues_a_locked_period(heard: Site) -> None:
    february = NOON - timedelta(days=30)
    await add(heard, range(61, 91), "public_transport", at=february)
    first = await heard.get("/staff/summary.csv?period=2026-02")

    def erase(connection: sa.Connection) -> None:
        connection.execute(Participant.__table__.delete().where(Participant.__table__.c.id.between(61, 75)))

    await heard.database.write(erase)
    assert await heard.get("/staff/summary.csv?period=2026-02") == first
    assert "These numbers are final" in words(await heard.get("/staff/summary?period=2026-02"))


async def test_d6_a_summary_that_would_show_who_was_erased_is_refused(heard: Site) -> None:
    february = NOON - timedelta(days=30)
    await add(heard, range(61, 91), "public_transport", at=february)
    assert await heard_people(heard, "period=2026-02") == "30"

    def erase(connection: sa.Connection) -> None:
        connection.execute(Participant.__table__.delete().where(Participant.__table__.c.id.between(1, 64)))

    await heard.database.write(
        erase
    )  # all of March, and four of February: the quarter would be February without the four
    assert await heard_people(heard, "period=2026-Q1") == "refused"


async def test_d2_step_8_an_area_with_a_few_newer_answers_is_left_out_of_a_first_summary(heard: Site) -> None:
    february = NOON - timedelta(days=30)
    await add(heard, range(61, 101), "public_transport", at=february)
    await add(heard, range(101, 131), "public_transport", at=february, area="leith")
    await add(heard, range(131, 134), "feeling_safe", area="leith")
    assert await heard_people(heard, "period=2026-02") == "70"
    assert "Hidden for now." in words(await heard.get("/staff/summary?period=2026-Q1&area=leith"))
    assert await heard_people(heard, "period=2026-Q1") == "135"


async def test_what_is_kept_of_a_publication_is_what_was_shown(heard: Site) -> None:
    await heard.get("/staff/summary")
    row = (
        await heard.database.read(lambda connection: connection.execute(sa.select(Publication.__table__)).one())
    )._mapping
    assert (row["id"], row["period"], row["profile"], row["made_by"]) == (1, "all", "published", 1)
    assert row["bases"] == {"": 60, "area:calton": 60, "area:leith": 0, "area:": 0}
    shown = [cell[0] for table in row["content"]["publication"]["tables"] for line in table["rows"] for cell in line[2]]
    assert not {value for value in shown if value} - set(range(10, 1000, 5))


# ---------------------------------------------------------------- profiles


async def test_d3_a_partner_gets_exact_numbers_only_by_an_agreement_on_record(heard: Site) -> None:
    await heard.get("/staff/summary/partner/1")
    assert heard.status == 404
    form = [("partner", "Calton Health"), ("reference", "File 12"), ("signed_on", "2026-03-01")]
    assert "Calton Health" in words(await heard.post("/staff/agreements", *form))
    page = words(await heard.get("/staff/summary/partner/1?period=2026-03"))
    assert "For Calton Health only," in page
    assert "Profile: partner." in page
    text = await heard.get("/staff/summary/partner/1/file.csv?period=2026-03")
    rows = [row for row in csv.DictReader(io.StringIO(text)) if row["column"] == "All people"]
    line = next(row for row in rows if row["row"] == "Natural space")
    assert (line["value"], line["made_for"], line["profile"]) == ("12", "Calton Health", "partner")
    assert heard.headers["Content-Disposition"] == 'attachment; filename="partner-1-what-matters-2026-03.csv"'
    await heard.post("/staff/agreements/1/end")
    await heard.get("/staff/summary/partner/1")
    assert heard.status == 404


async def test_d3_an_agreement_needs_a_partner_a_file_and_a_day_that_has_been(heard: Site) -> None:
    page = words(
        await heard.post("/staff/agreements", ("partner", ""), ("reference", "x" * 81), ("signed_on", "2026-04-01"))
    )
    assert heard.status == 422
    assert "Write the partner's name." in page.replace("&#39;", "'")
    assert "This is too long. Use at most 80 characters." in page
    assert "This day is still to come." in page


async def test_d3_the_lead_reads_true_numbers_on_the_screen_and_is_noted(heard: Site) -> None:
    await heard.get("/staff/summary/lead")
    assert heard.status == 403  # an admin runs the machine
    await heard.sign_in(Role.COORDINATOR)
    page = words(await heard.get("/staff/summary/lead?period=2026-03"))
    assert "Nothing is hidden on this page." in page
    assert "Feeling safe 5 people" in page
    assert "Take it with you" not in page
    query = sa.select(AuditEntry.__table__.c.action, AuditEntry.__table__.c.details)
    lines = await heard.database.read(lambda connection: connection.execute(query).all())
    assert ("summary read unhidden", {"profile": "lead", "area": "", "period": "2026-03"}) in lines
    await heard.get("/staff/summary/lead.csv")
    assert heard.status == 404


async def test_d1_every_page_says_profile_thresholds_base_date_and_what_c_means(heard: Site) -> None:
    page = words(await heard.get("/staff/summary"))
    assert (
        "Profile: published. Groups of fewer than 10 people are not broken down, numbers from 1 to 7 are hidden" in page
    )
    assert "Base: 60 people. Made on 2026-03-14." in page
    assert "[c] = hidden to protect people" in page
