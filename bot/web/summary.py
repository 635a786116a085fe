"""The summary of what families said: as a page in words and bars, and as files to download."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web
from yarl import URL

from bot.observe import failure, log
from bot.reports import REPORTS
from bot.web.access import render
from bot.web.keys import DATABASE, SETTINGS
from conversations.disclosure import PublishedTable
from conversations.events import Area
from conversations.themes import periods
from conversations.themes.codebook import LEFT_OVER
from conversations.themes.periods import ALL_TIME, Period, UnknownPeriod
from conversations.themes.summary import Summary
from storage import areas, summaries
from storage.summaries import UnknownArea

THEME = "Theme"  # the heading of the tables whose rows are themes


@dataclass(frozen=True, slots=True)
class Asked:
    """Which summary somebody asks for: one area ("" for all) and a period, both by their keys."""

    area: str
    period: str

    @property
    def query(self) -> dict[str, str]:
        """The same, as the address says it."""
        return {"area": self.area, "period": self.period}


@dataclass(frozen=True, slots=True)
class Themes:
    """The themes of a summary, sorted by what can be said of each: a number, that it is hidden, or that it is nobody.

    ``leading`` names the first three that are about something.
    """

    leading: tuple[str, ...]
    raised: tuple[tuple[str, int], ...]
    hidden: tuple[str, ...]
    nobody: tuple[str, ...]


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/summary?area=SLUG&period=KEY."""
    asked, now = _asked(request), datetime.now(UTC)

    def read(connection: sa.Connection) -> tuple[tuple[Area, ...], Summary | None, dict[str, str]]:
        try:
            return areas.everyone(connection), _build(connection, request, asked, now), {}
        except UnknownPeriod as error:
            return areas.everyone(connection), None, {"period": str(error)}
        except UnknownArea:
            return areas.everyone(connection), None, {"area": "There is no such area. Choose one from the list."}

    known, summary, wrong = await request.app[DATABASE].read(read)
    context = {
        "asked": asked,
        "areas": [(area.slug, area.name) for area in known],
        "periods": [(period.key, period.name) for period in _periods(asked, summary, now)],
        "wrong": wrong,
        "summary": summary,
        "themes": themes(summary.tables) if summary else None,
        "reports": REPORTS,
        "chat": f"{request.app[SETTINGS].address}/chat",
    }
    return render(request, "staff/summary.html", context, status=422 if wrong else 200)


async def download(request: web.Request) -> web.StreamResponse:
    """GET /staff/summary.{format}?area=SLUG&period=KEY: the same summary as a file."""
    report = REPORTS.get(request.match_info["format"])
    if report is None:
        raise web.HTTPNotFound
    asked, now = _asked(request), datetime.now(UTC)

    def make(connection: sa.Connection) -> tuple[Summary, bytes]:
        summary = _build(connection, request, asked, now)
        return summary, report.write(summary)

    try:
        summary, content = await request.app[DATABASE].read(make)
    except (UnknownPeriod, UnknownArea):  # the page says what is wrong, and offers what there is
        raise web.HTTPSeeOther(URL("/staff/summary").with_query(asked.query)) from None
    except OSError as error:
        log.warning("report_failed", error=failure(error))
        return render(request, "staff/no_file.html", status=507)
    name = "-".join(filter(None, (asked.area, report.file_name(summary))))
    headers = {"Content-Type": report.content_type, "Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=content, headers=headers)


def _asked(request: web.Request) -> Asked:
    return Asked(request.query.get("area", ""), request.query.get("period", "") or ALL_TIME.key)


def _build(connection: sa.Connection, request: web.Request, asked: Asked, now: datetime) -> Summary:
    return summaries.build(
        connection,
        organisation=request.app[SETTINGS].organisation,
        areas=[asked.area] if asked.area else [],
        period=periods.find(asked.period, now),
        now=now,
    )


def _periods(asked: Asked, summary: Summary | None, now: datetime) -> list[Period]:
    """The periods to choose from, with the one that was asked for."""
    offered = list(periods.presets(now))
    if summary and asked.period not in {each.key for each in offered}:
        offered.insert(0, summary.period)
    return offered


def themes(tables: tuple[PublishedTable, ...]) -> Themes:
    """What the first table of themes says about everybody, the most frequent first."""
    table = next((each for each in tables if each.heading == THEME and each.rows), None)
    rows = [(row.label, row.cells[0].value) for row in table.rows if row.key] if table else []
    named = [(label, value) for label, value in rows if label not in LEFT_OVER.values()]
    return Themes(
        leading=tuple(label for label, value in named if value)[:3],
        raised=tuple((label, value) for label, value in rows if value),
        hidden=tuple(label for label, value in rows if value is None),
        nobody=tuple(label for label, value in named if value == 0),
    )
