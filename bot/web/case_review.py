"""The page on which the lead reads what people wrote in languages that the program cannot check by itself."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web

from bot import alerting
from bot.observe import log
from bot.web import case_words
from bot.web.access import SESSION, render
from bot.web.case_words import HOME
from bot.web.keys import DATABASE, SPEECH
from conversations.risks import Hit, Risk, Tier
from storage import case_review
from storage.case_review import Unread
from storage.cases import Flagged

A_PAGE = 30


async def listing(request: web.Request) -> web.StreamResponse:
    """GET /staff/cases/review: the oldest words that nobody has read."""
    now = datetime.now(UTC)
    reviewed = alerting.reviewed(request.app[SPEECH].languages)

    def read(connection: sa.Connection) -> tuple[list[Unread], int]:
        found = case_review.unread(connection, reviewed, now, A_PAGE)
        return found, case_review.count_unread(connection, reviewed, now)

    found, count = await request.app[DATABASE].read(read)
    context = {
        "unread": found,
        "count": count,
        "days": case_review.DAYS.days,
        "tiers": [(tier.value, case_words.tier(tier)) for tier in Tier],
        "risks": list(case_words.RISKS.items()),
        "moment": alerting.moment,
        "language": alerting.language,
    }
    return render(request, "staff/cases/review.html", context)


async def act(request: web.Request) -> web.StreamResponse:
    """POST /staff/cases/review: mark what is on the page as read, or open a case for one text (the button ``open``)."""
    fields = await request.post()
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    if (grave := case_words.number(str(fields.get("open", "")))) is not None:
        flagged = await _open(request, grave, str(fields.get("tier", "")), str(fields.get("kind", "")))
        raise web.HTTPSeeOther(f"{HOME}/{flagged.id}" if flagged else f"{HOME}/review")
    shown = (case_words.number(str(each)) for each in fields.getall("answer", []))
    read = [each for each in shown if each is not None][:A_PAGE]
    await request.app[DATABASE].write(
        lambda connection: case_review.mark_read(connection, read, staff_id=staff_id, now=now)
    )
    raise web.HTTPSeeOther(f"{HOME}/review")


async def _open(request: web.Request, answer: int, tier: str, kind: str) -> Flagged | None:
    if tier not in set(Tier) or kind not in set(Risk):
        raise web.HTTPBadRequest
    hit = Hit(Tier(tier), Risk(kind), case_review.BY_PERSON, "")
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    flagged = await request.app[DATABASE].write(
        lambda connection: case_review.open_case(connection, answer, hit, staff_id=staff_id, now=now)
    )
    log.info("case opened by hand", kind=kind, state="new" if flagged and flagged.is_new else "known")
    return flagged
