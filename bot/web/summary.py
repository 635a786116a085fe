"""The summary of what families said: as a page in words and bars, and as files to download.

Each profile has addresses of its own, so that `bot.web.access` says who may read it: `published` is for everybody who works here,
`partner` needs an agreement in force, and `lead` is a page for coordinators that has no files and notes who opened it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web
from yarl import URL

from bot.observe import failure, log
from bot.reports import REPORTS
from bot.web.access import SESSION, may, render
from bot.web.keys import DATABASE, SETTINGS
from bot.web.publishing import pack_of
from conversations.disclosure import HELD, LEAD, PARTNER, PUBLISHED, Profile, PublishedTable
from conversations.events import Area
from conversations.themes import periods
from conversations.themes.codebook import LEFT_OVER
from conversations.themes.periods import ALL_TIME, Period, UnknownPeriod
from conversations.themes.summary import Summary
from storage import agreements, areas, audit, summaries
from storage.agreements import Agreement
from storage.publications import Refused
from storage.summaries import UnknownArea

THEME = "Theme"  # the heading of the tables whose rows are themes
HOME = "/staff/summary"
LONGEST_ID = 9  # digits: more would not fit the column


@dataclass(frozen=True, slots=True)
class Asked:
    """Which summary somebody asks for: one area ("" for all) and a period, by their keys; by a profile, for a partner."""

    area: str
    period: str
    profile: Profile = PUBLISHED
    agreement: Agreement | None = None

    @property
    def query(self) -> dict[str, str]:
        """Area and period, as the address says them."""
        return {"area": self.area, "period": self.period}

    @property
    def home(self) -> str:
        """The address of the page of this profile."""
        if self.profile is LEAD:
            return f"{HOME}/lead"
        return f"{HOME}/partner/{self.agreement.id}" if self.agreement else HOME

    @property
    def file(self) -> str:
        """What its files are called, up to the dot; empty where there are none."""
        if self.profile is LEAD:
            return ""
        return f"{self.home}/file" if self.agreement else HOME


@dataclass(frozen=True, slots=True)
class Themes:
    """The themes of a summary, sorted by what can be said of each: a number, that it is hidden, or that it is nobody.

    ``leading`` names the first three that are about something.
    """

    leading: tuple[str, ...]
    raised: tuple[tuple[str, int, str], ...]
    hidden: tuple[str, ...]
    nobody: tuple[str, ...]

    @property
    def known(self) -> bool:
        """Whether the tables have any rows at all."""
        return bool(self.raised or self.hidden or self.nobody)


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/summary?area=SLUG&period=KEY."""
    return await _page(request, _asked(request))


async def lead(request: web.Request) -> web.StreamResponse:
    """GET /staff/summary/lead?area=SLUG&period=KEY: nothing hidden, on the screen only. Each look is in the audit log."""
    asked = _asked(request, LEAD)
    staff_id, details = request[SESSION].staff_id, {"profile": LEAD.name}
    details |= {name: value for name, value in asked.query.items() if audit.CODE.fullmatch(value)}
    await request.app[DATABASE].write(
        lambda connection: audit.record(connection, staff_id, "summary read unhidden", "", details)
    )
    return await _page(request, asked)


async def partner(request: web.Request) -> web.StreamResponse:
    """GET /staff/summary/partner/{id}?area=SLUG&period=KEY: exact numbers, for the partner of an agreement in force."""
    return await _page(request, await _by_agreement(request))


async def download(request: web.Request) -> web.StreamResponse:
    """GET /staff/summary.{format}?area=SLUG&period=KEY: the same summary as a file."""
    return await _download(request, _asked(request))


async def partner_download(request: web.Request) -> web.StreamResponse:
    """GET /staff/summary/partner/{id}/file.{format}?area=SLUG&period=KEY."""
    return await _download(request, await _by_agreement(request))


async def _page(request: web.Request, asked: Asked) -> web.StreamResponse:
    summary, wrong, refused, now = None, {}, "", datetime.now(UTC)
    try:
        summary = await _summarise(request, asked, now)
    except UnknownPeriod as error:
        wrong = {"period": str(error)}
    except UnknownArea:
        wrong = {"area": "There is no such area. Choose one from the list."}
    except Refused as error:
        refused = str(error)

    def read(connection: sa.Connection) -> tuple[tuple[Area, ...], list[Agreement]]:
        return areas.everyone(connection), [each for each in agreements.everyone(connection) if not each.ended_at]

    known, partners = await request.app[DATABASE].read(read)
    context = {
        "asked": asked,
        "areas": [(area.slug, area.name) for area in known],
        "periods": [(period.key, period.name) for period in _periods(asked, summary, now)],
        "wrong": wrong,
        "refused": refused,
        "summary": summary,
        "themes": themes(summary.tables) if summary else None,
        "reports": REPORTS if asked.file else {},
        "profiles": _profiles(request, partners),
        "held": bool(summary and any(table.instead == HELD for table in summary.tables)),
        "chat": f"{request.app[SETTINGS].address}/chat",
    }
    return render(request, "staff/summary.html", context, status=422 if wrong else 200)


async def _download(request: web.Request, asked: Asked) -> web.StreamResponse:
    report = REPORTS.get(request.match_info["format"])
    if report is None:
        raise web.HTTPNotFound
    try:
        summary = await _summarise(request, asked, datetime.now(UTC))
        content = report.write(summary)
    except (UnknownPeriod, UnknownArea, Refused):  # the page says what is wrong, and offers what there is
        raise web.HTTPSeeOther(URL(asked.home).with_query(asked.query)) from None
    except OSError as error:
        log.warning("report_failed", error=failure(error))
        return render(request, "staff/no_file.html", status=507)
    partner = f"partner-{asked.agreement.id}" if asked.agreement else ""
    name = "-".join(filter(None, (asked.area, partner, report.file_name(summary))))
    headers = {"Content-Type": report.content_type, "Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=content, headers=headers)


def _profiles(request: web.Request, partners: list[Agreement]) -> list[tuple[str, str]]:
    """The addresses of the profiles that this person may read, with their names; one is nothing to choose from."""
    role = request[SESSION].role
    found = [(HOME, "For everybody")]
    if may(role, "GET", f"{HOME}/partner/{{id}}"):
        found += [(f"{HOME}/partner/{each.id}", f"For {each.partner}") for each in partners]
    return [*found, (f"{HOME}/lead", "Nothing hidden")] if may(role, "GET", f"{HOME}/lead") else found


def _asked(request: web.Request, profile: Profile = PUBLISHED, agreement: Agreement | None = None) -> Asked:
    period = request.query.get("period", "") or ALL_TIME.key
    return Asked(request.query.get("area", ""), period, profile, agreement)


async def _by_agreement(request: web.Request) -> Asked:
    given, today = request.match_info["id"], datetime.now(UTC).date()
    if not (given.isascii() and given.isdigit() and len(given) <= LONGEST_ID):
        raise web.HTTPNotFound
    found = await request.app[DATABASE].read(lambda connection: agreements.in_force(connection, int(given), today))
    if found is None:
        raise web.HTTPNotFound
    return _asked(request, PARTNER, found)


async def _summarise(request: web.Request, asked: Asked, now: datetime) -> Summary:
    """The summary that was asked for, in the register before anybody sees it. Raises what `storage.summaries` does."""
    database, period = request.app[DATABASE], periods.find(asked.period, now)
    pack = await pack_of(database, period, request[SESSION].staff_id, asked.profile)
    made_for = asked.agreement.partner if asked.agreement else ""
    organisation = request.app[SETTINGS].organisation
    return await database.read(
        lambda connection: summaries.view(
            connection, pack, organisation=organisation, area=asked.area, made_for=made_for
        )
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
    cells = [(row.label, row.cells[0]) for row in table.rows if row.key] if table else []
    rows = [(label, cell.value) for label, cell in cells]
    named = [(label, value) for label, value in rows if label not in LEFT_OVER.values()]
    return Themes(
        leading=tuple(label for label, value in named if value)[:3],
        raised=tuple((label, cell.value, cell.share) for label, cell in cells if cell.value),
        hidden=tuple(label for label, value in rows if value is None),
        nobody=tuple(label for label, value in named if value == 0),
    )
