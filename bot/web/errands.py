"""What is done after a page was answered, so that the answer takes the same time for everybody: mail, mostly."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from aiohttp import web

from bot.mail import MailFailed
from bot.observe import failure, log
from bot.web.keys import DATABASE, MAILER, SETTINGS
from storage import team

CHANGED = """Hello,

{what}, at Blether, the chat of {organisation}.

If that was not you, tell an admin of Blether at once: they can reset your second step and sign you out everywhere.
"""
PATIENCE = 5  # seconds that a stopping server waits for what is on its way

ERRANDS = web.AppKey("errands", set[asyncio.Task[None]])


def prepare(app: web.Application) -> None:
    """Give the application its list of errands, which it sees to the end when it stops."""
    app[ERRANDS] = set()
    app.on_cleanup.append(_finish)


def later(app: web.Application, work: Coroutine[Any, Any, None]) -> None:
    """Begin an errand. Nobody waits for it; what goes wrong is logged."""
    task = asyncio.create_task(_done(work))
    app[ERRANDS].add(task)
    task.add_done_callback(app[ERRANDS].discard)


def tell(app: web.Application, staff_id: int, what: str) -> None:
    """Mail somebody that their second step was changed, so that they hear of it when it was not they who did it."""
    if MAILER in app:
        later(app, _told(app, staff_id, what))


async def _told(app: web.Application, staff_id: int, what: str) -> None:
    if email := await app[DATABASE].read(lambda connection: team.email_of(connection, staff_id)):
        text = CHANGED.format(what=what, organisation=app[SETTINGS].organisation)
        await app[MAILER].send(email, "Your sign-in to Blether was changed", text)


async def _done(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except MailFailed as error:
        log.warning("mail not sent", reason=str(error))
    except Exception as error:  # noqa: BLE001 - the last place where anybody could hear of it
        log.error("errand failed", error=failure(error))


async def _finish(app: web.Application) -> None:
    if app[ERRANDS]:
        await asyncio.wait([*app[ERRANDS]], timeout=PATIENCE)
    for task in app[ERRANDS]:
        task.cancel()
