"""The staff page of delivery: what waits, what went out, what could not be sent, and another try for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from aiohttp import web
from babel import Locale
from babel.dates import format_datetime, format_timedelta

from bot.observe import log
from bot.web.access import render
from bot.web.keys import AGAIN, DATABASE
from storage import delivery
from storage.announcements import TIMEZONE
from storage.delivery import Chosen, Waiting, Why

HOME = "/staff/delivery"
A_PAGE = 10
HANDLED_AT_ONCE = 200  # messages of people; more would keep the browser waiting
LONGEST_NUMBER = 18  # digits: more would not fit the column
STAFF_LOCALE = Locale("en", "GB")
KINDS = {"reply": "Replies", "announcement": "Announcements", "droppable": "Short notices"}
ONE = {"reply": "Reply", "announcement": "Announcement", "droppable": "Short notice"}
STATES = (
    (("sent", "delivered"), "Sent"),
    (("queued", "sending"), "Waiting"),
    (("unknown",), "Not known"),
    (("failed",), "Failed"),
    (("stopped", "cancelled"), "Stopped"),
)


@dataclass(frozen=True, slots=True)
class Reason:
    """How many messages could not be sent for one reason, and of which accounts."""

    text: str
    count: int
    accounts: tuple[str, ...]


# ---------------------------------------------------------------- the page


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/delivery, the dead letters a page at a time (?before=NUMBER)."""
    now, before = datetime.now(UTC), _number(request.query.get("before", ""))

    def read(connection: sa.Connection) -> dict[str, Any]:
        return {
            "waiting": delivery.waiting(connection, now),
            "pauses": delivery.pauses(connection, now),
            "lately": delivery.lately(connection, now - timedelta(hours=1)),
            "going": delivery.going(connection),
            "reasons": by_reason(delivery.reasons(connection)),
            "letters": delivery.dead_letters(connection, before, A_PAGE + 1),
            "unhandled": delivery.unhandled(connection),
        }

    found = await request.app[DATABASE].read(read)
    letters, found["letters"] = found["letters"], found["letters"][:A_PAGE]
    context = found | {
        "before": before,
        "older": letters[A_PAGE - 1].id if len(letters) > A_PAGE else None,
        "lately": table(found["lately"]),
        "oldest": oldest(found["waiting"]),
        "done": done(request),
        "states": STATES,
        "can_handle": AGAIN in request.app,
        "kinds": KINDS,
        "one": ONE,
        "local": local,
        "lasted": lasted,
    }
    return render(request, "staff/delivery.html", context)


def by_reason(found: Iterable[Why]) -> list[Reason]:
    """The reasons over all accounts, the most frequent first."""
    grouped: dict[str, list[Why]] = {}
    for why in found:
        grouped.setdefault(why.reason, []).append(why)
    reasons = [
        Reason(text, sum(why.count for why in whys), tuple(sorted(why.account for why in whys)))
        for text, whys in grouped.items()
    ]
    return sorted(reasons, key=lambda reason: -reason.count)


def oldest(waiting: Iterable[Waiting]) -> Waiting | None:
    """The account and kind whose oldest message has waited the longest; none when nothing waits."""
    return max((each for each in waiting if each.waiting), key=lambda each: each.seconds, default=None)


def table(lately: dict[str, dict[str, int]]) -> list[tuple[str, list[int]]]:
    """The last hour's messages: for each kind, how many for each of `STATES`."""
    return [
        (name, [sum(lately[kind].get(state, 0) for state in states) for states, _ in STATES])
        for kind, name in KINDS.items()
        if kind in lately
    ]


def local(at: datetime) -> str:
    """A moment as staff read it in a list."""
    return format_datetime(at, "d MMM y, HH:mm", ZoneInfo(TIMEZONE), STAFF_LOCALE)


def lasted(seconds: float) -> str:
    """A length of time in words: 40 seconds, 3 minutes, 2 hours."""
    return format_timedelta(timedelta(seconds=seconds), granularity="second", threshold=1.5, locale=STAFF_LOCALE)


# ---------------------------------------------------------------- another try


async def retry(request: web.Request) -> web.StreamResponse:
    """POST /staff/delivery/retry: one (id), all with the same reason (reason), or all (all)."""
    chosen, now = await _chosen(request), datetime.now(UTC)

    def work(connection: sa.Connection) -> tuple[int, int]:
        return delivery.retry(connection, chosen, now), delivery.count(connection, chosen)

    queued, left = await request.app[DATABASE].write(work)
    log.info("dead letters retried", count=queued)
    raise _back(retried=queued, left=left)


async def set_aside(request: web.Request) -> web.StreamResponse:
    """POST /staff/delivery/set-aside: likewise."""
    chosen = await _chosen(request)
    count = await request.app[DATABASE].write(lambda connection: delivery.set_aside(connection, chosen))
    log.info("dead letters set aside", count=count)
    raise _back(aside=count)


async def again(request: web.Request) -> web.StreamResponse:
    """POST /staff/delivery/again: handle once more what people wrote and what failed then."""
    if AGAIN not in request.app:
        raise web.HTTPNotFound
    count = await request.app[AGAIN](HANDLED_AT_ONCE)
    log.info("failed turns handled again", count=count)
    raise _back(handled=count)


async def _chosen(request: web.Request) -> Chosen:
    fields = await request.post()
    reason = fields.get("reason")
    if number := _number(str(fields.get("id", ""))):
        return Chosen(ids=[number])
    if isinstance(reason, str):
        return Chosen(reason=reason)
    if fields.get("all") == "yes":
        return delivery.EVERY
    raise web.HTTPBadRequest


def _number(given: str) -> int | None:
    return int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_NUMBER else None


def _back(**numbers: int) -> web.HTTPSeeOther:
    return web.HTTPSeeOther(f"{HOME}?{urlencode(numbers)}")


def done(request: web.Request) -> list[str]:
    """What has just been done, in sentences; only numbers of it come from the address."""
    told = {name: _number(request.query.get(name, "")) for name in ("retried", "left", "aside", "handled")}
    sentences = []
    if (count := told["retried"]) is not None:
        sentences.append(f"{_messages(count)} will be tried again." if count else "No message was tried again.")
    if count := told["left"]:
        why = "the person cannot be reached, or the news was cancelled or is no longer wanted"
        sentences.append(f"{_messages(count)} {'was' if count == 1 else 'were'} left here: {why}.")
    if (count := told["aside"]) is not None:
        sentences.append(f"{_messages(count)} {'was' if count == 1 else 'were'} set aside.")
    if (count := told["handled"]) is not None:
        sentences.append(f"{_messages(count)} {'was' if count == 1 else 'were'} handled again.")
    return sentences


def _messages(count: int) -> str:
    return f"{count:,} message{'' if count == 1 else 's'}"
