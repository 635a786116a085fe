"""The safeguarding lead's pages: the cases, and one case with its log and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from aiohttp import web

from bot import alerting
from bot.observe import log
from bot.web import case_form, case_words
from bot.web.access import SECOND_STEP, SESSION, is_fresh, render
from bot.web.case_form import BY_KIND, Act
from bot.web.case_words import HOME
from bot.web.keys import DATABASE, SPEECH
from conversations.events import Area
from storage import areas, case_alerts, case_review, cases
from storage.case_alerts import Standing
from storage.cases import Account, Case, Entry

A_PAGE = 50


async def listing(request: web.Request) -> web.StreamResponse:
    """GET /staff/cases: the open ones, the gravest first; ?state=closed for the others. A page at a time (?page=2)."""
    closed = request.query.get("state") == "closed"
    page_number = max(1, case_words.number(request.query.get("page", "")) or 1)
    now = datetime.now(UTC)
    reviewed = alerting.reviewed(request.app[SPEECH].languages)

    def read(connection: sa.Connection) -> tuple[list[Case], dict[str, int], Standing, int, tuple[Area, ...]]:
        return (
            cases.listing(connection, closed=closed, most=A_PAGE + 1, skip=A_PAGE * (page_number - 1)),
            cases.counts(connection),
            case_alerts.standing(connection, now),
            case_review.count_unread(connection, reviewed, now),
            areas.everyone(connection),
        )

    found, counts, standing, unread, known = await request.app[DATABASE].read(read)
    context = {
        "cases": found[:A_PAGE],
        "more": page_number + 1 if len(found) > A_PAGE else None,
        "closed": closed,
        "counts": counts,
        "standing": standing,
        "unread": unread,
        "area_names": {area.slug: area.name for area in known},
        "now": now,
        "words": case_words,
    }
    return render(request, "staff/cases/list.html", context)


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/cases/{id}. Every opening is a line of the log, and of the audit log."""
    which, staff_id, now = _id(request), request[SESSION].staff_id, datetime.now(UTC)

    def look(connection: sa.Connection) -> bool:
        return cases.find(connection, which) is not None and cases.act(
            connection, which, "viewed", staff_id=staff_id, now=now
        )

    if not await request.app[DATABASE].write(look):
        raise web.HTTPNotFound
    return await _page(request, which)


async def act(request: web.Request) -> web.StreamResponse:
    """POST /staff/cases/{id}: do one of the things that can be done with a case (the form's field ``act``)."""
    which, staff_id, now = _id(request), request[SESSION].staff_id, datetime.now(UTC)
    fields = await request.post()
    chosen = BY_KIND.get(str(fields.get("act", "")))
    if chosen is None:
        raise web.HTTPBadRequest
    given, wrong = case_form.typed(chosen, fields)
    if wrong:
        return await _page(request, which, chosen, given, wrong)
    if chosen.kind == "linked":
        return await _link(request, which, given["reason"])

    def work(connection: sa.Connection) -> bool:
        case = cases.find(connection, which)
        if case is None or case.state not in chosen.states:
            return False
        return cases.act(
            connection, which, chosen.kind, staff_id=staff_id, now=now, details=case_form.details(chosen, given)
        )

    done = await request.app[DATABASE].write(work)
    log.info("case act", kind=chosen.kind, state="done" if done else "nothing to do")
    raise web.HTTPSeeOther(f"{HOME}/{which}#log")


async def _link(request: web.Request, which: int, reason: str) -> web.StreamResponse:
    """Show whose account it is, on this one page and on no other, to somebody who has just shown who they are."""
    session, now = request[SESSION], datetime.now(UTC)
    if not is_fresh(session, now):
        raise web.HTTPSeeOther(f"{SECOND_STEP}?next={HOME}/{which}")

    def work(connection: sa.Connection) -> Account | None:
        if cases.find(connection, which) is None:
            return None
        return cases.link(connection, which, staff_id=session.staff_id, reason=reason, now=now)

    found = await request.app[DATABASE].write(work)
    return await _page(request, which, account=found, linked=True)


def _id(request: web.Request) -> int:
    which = case_words.number(request.match_info["id"])
    if which is None:
        raise web.HTTPNotFound
    return which


async def _page(
    request: web.Request,
    which: int,
    tried: Act | None = None,
    given: Mapping[str, str] | None = None,
    wrong: Mapping[str, str] | None = None,
    **more: Any,
) -> web.Response:
    """A case, with the form that was tried open again where something is wrong with it."""

    def read(connection: sa.Connection) -> tuple[Case | None, list[Entry], int, tuple[Area, ...]]:
        found = cases.find(connection, which)
        return found, cases.log(connection, which), cases.held(connection, which), areas.everyone(connection)

    case, entries, held, known = await request.app[DATABASE].read(read)
    if case is None:
        raise web.HTTPNotFound
    now = datetime.now(UTC)
    context = {
        "case": case,
        "held": held,
        "said": [line for line in case_words.lines(entries) if line.kind == "flagged"],
        "log": case_words.lines(entries),
        "about": case_words.about(case, {area.slug: area.name for area in known}),
        "acts": [each for each in case_form.possible(case.state) if each.kind != "cleared" or held],
        "acknowledge": case_form.ACKNOWLEDGE if case.state == "open" else None,
        "tried": tried.kind if tried else "",
        "given": given or {"when": case_words.local(now)},
        "wrong": wrong or {},
        "now": now,
        "words": case_words,
        **more,
    }
    return render(request, "staff/cases/one.html", context, status=422 if wrong else 200)
