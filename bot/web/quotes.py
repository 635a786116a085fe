"""The staff pages of quotes: choose an answer, put it into words, and have two people approve them."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web
from yarl import URL

from bot.web.access import SESSION, render
from bot.web.announcement_form import text
from bot.web.keys import DATABASE
from conversations.quoting import LONGEST, SHARED_BY, SPEAKERS, Kind
from conversations.themes.codebook import LEFT_OVER
from conversations.themes.place_standard import CODEBOOK
from storage import quotes
from storage.quotes import Candidate, Kept

HOME = "/staff/quotes"
A_PAGE = 50
CANDIDATES = 12
LONGEST_ID = 18  # digits: more would not fit the column
NAMES = {key: name for key, name in CODEBOOK.names.items() if key not in LEFT_OVER}


async def listing(request: web.Request) -> web.StreamResponse:
    """GET /staff/quotes?theme=ID: the quotes that there are, and answers of a theme to choose from."""
    return await _listing(request, "")


async def create(request: web.Request) -> web.StreamResponse:
    """POST /staff/quotes/new: begin a quote from an answer."""
    fields, now, staff_id = await request.post(), datetime.now(UTC), request[SESSION].staff_id
    answer, theme, kind = (text(fields, name) for name in ("answer", "theme", "kind"))
    if not (_is_id(answer) and theme in NAMES and kind in set(Kind)):
        raise web.HTTPBadRequest
    made = await request.app[DATABASE].write(
        lambda connection: quotes.create(connection, int(answer), theme, Kind(kind), staff_id=staff_id, now=now)
    )
    if made is None:
        return await _listing(request, quotes.NOT_ALLOWED)
    raise web.HTTPSeeOther(f"{HOME}/{made}")


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/quotes/{id}: the words, and who has approved them."""
    return _one(request, await _find(request), "")


async def save(request: web.Request) -> web.StreamResponse:
    """POST /staff/quotes/{id}/edit: keep the words; both approvals are needed anew."""
    kept, fields, now = await _find(request), await request.post(), datetime.now(UTC)
    words, attributed, staff_id = text(fields, "words"), text(fields, "attributed") == "yes", request[SESSION].staff_id
    wrong = await request.app[DATABASE].write(
        lambda connection: quotes.save(connection, kept.id, words, attributed=attributed, staff_id=staff_id, now=now)
    )
    if wrong:
        return _one(request, kept, wrong, words)
    raise web.HTTPSeeOther(f"{HOME}/{kept.id}")


async def approve(request: web.Request) -> web.StreamResponse:
    """POST /staff/quotes/{id}/approve: the first or the second approval, of the words that were read."""
    kept, fields, now = await _find(request), await request.post(), datetime.now(UTC)
    read, staff_id = text(fields, "read"), request[SESSION].staff_id
    wrong = await request.app[DATABASE].write(
        lambda connection: quotes.approve(connection, kept.id, words=read, staff_id=staff_id, now=now)
    )
    if wrong:
        return _one(request, kept, wrong)
    raise web.HTTPSeeOther(f"{HOME}/{kept.id}")


async def remove(request: web.Request) -> web.StreamResponse:
    """POST /staff/quotes/{id}/remove: it is in no summary from now on."""
    kept = await _find(request)
    await request.app[DATABASE].write(lambda connection: quotes.remove(connection, kept.id))
    raise web.HTTPSeeOther(URL(HOME).with_query(theme=kept.theme))


async def _listing(request: web.Request, refused: str) -> web.Response:
    theme = request.query.get("theme", "")
    theme = theme if theme in NAMES else ""

    def read(connection: sa.Connection) -> tuple[list[Kept], list[Candidate]]:
        found = quotes.candidates(connection, theme, CANDIDATES) if theme else []
        return quotes.everyone(connection, A_PAGE), found

    known, found = await request.app[DATABASE].read(read)
    context = {"quotes": known, "candidates": found, "theme": theme, "names": NAMES, "refused": refused}
    return render(request, "staff/quotes.html", context, status=422 if refused else 200)


def _one(request: web.Request, kept: Kept, wrong: str, typed: str | None = None) -> web.Response:
    context = {
        "kept": kept,
        "typed": kept.words if typed is None else typed,
        "wrong": {"words": wrong} if wrong else {},
        "theme": NAMES.get(kept.theme, kept.theme),
        "speaker": SPEAKERS.get(kept.age_band, ""),
        "shared_by": SHARED_BY,
        "longest": LONGEST,
        "mine": kept.first_by == request[SESSION].staff_id,
    }
    return render(request, "staff/quote.html", context, status=422 if wrong else 200)


def _is_id(given: str) -> bool:
    return given.isascii() and given.isdigit() and len(given) <= LONGEST_ID


async def _find(request: web.Request) -> Kept:
    given = request.match_info["id"]
    found = (
        await request.app[DATABASE].read(lambda connection: quotes.find(connection, int(given)))
        if _is_id(given)
        else None
    )
    if found is None:
        raise web.HTTPNotFound
    return found
