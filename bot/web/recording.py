"""What staff do, as lines of the audit log: each change in the change's own transaction, each file before it leaves.

The guard of the staff pages calls this for every request, so that no page has to think of it. A page with more to tell (a
reason, a second person) calls `storage.audit.record` in its own transaction, and has two lines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import AbstractContextManager
from functools import partial

import sqlalchemy as sa
from aiohttp import web

from storage import audit
from storage.audit import Value
from storage.database import Database, along

NAMED = ("id", "number", "language", "format")  # what an address may tell; a token in one never gets into the log
MAKING = {"new", "copy"}  # what such a change returns is the number of what was made


def changes(request: web.Request, route: str, staff_id: int) -> AbstractContextManager[None]:
    """Within this, the first change is noted in its own transaction; what changes nothing is not noted."""
    return along(partial(_note, staff_id, action(route), subject(request)))


def _note(staff_id: int, what: str, about: str, connection: sa.Connection, result: object) -> None:
    audit.record(connection, staff_id, what, about, outcome(what, result))


async def download(database: Database, request: web.Request, route: str, staff_id: int) -> None:
    """Note that a file is about to leave, and which."""
    asked = {name: value for name in ("area", "period") if (value := _code(request.query.get(name, "")))}
    what, about = f"{action(route)} download", subject(request)
    await database.write(lambda connection: audit.record(connection, staff_id, what, about, asked))


async def refusal(database: Database, request: web.Request, route: str, staff_id: int, role: str) -> None:
    """Note that somebody asked for what their role does not include."""
    about = {"role": role, "method": request.method, "route": _code(route)}
    await database.write(lambda connection: audit.record(connection, staff_id, "refused", subject(request), about))


def is_file(response: web.StreamResponse) -> bool:
    """Whether a response is a file to keep, rather than a page to read."""
    return response.headers.get("Content-Disposition", "").startswith("attachment")


def action(route: str) -> str:
    """What a route does, in the words of its address: /staff/events/{id}/cancel is "events cancel"."""
    return " ".join(re.findall(r"[\w-]+", re.sub(r"\{\w+\}", " ", route.removeprefix("/staff/")), re.ASCII))


def subject(request: web.Request) -> str:
    """What a request is about, by the numbers and codes in its address."""
    found = (_code(request.match_info.get(name, "")) for name in NAMED)
    return " ".join(filter(None, found))[:120]


def outcome(what: str, result: object) -> Mapping[str, Value]:
    """What a change returned, where that is a number or whether anything changed."""
    first = result[0] if isinstance(result, tuple) and result else result
    if isinstance(first, bool):
        return {"changed": first}
    if isinstance(first, int):
        return {"made" if what.rpartition(" ")[2] in MAKING else "count": first}
    return {}


def _code(given: str) -> str:
    return given if audit.CODE.fullmatch(given) else ""
