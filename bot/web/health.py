"""Is the bot alive, and can it do its work? For whoever watches over it."""

from __future__ import annotations

import sqlalchemy as sa
from aiohttp import web

from bot.web.keys import DATABASE
from storage import migrate
from storage.errors import DatabaseUnavailable


async def alive(_request: web.Request) -> web.Response:
    """GET /healthz: the program answers."""
    return web.json_response({"status": "ok"})


async def ready(request: web.Request) -> web.Response:
    """GET /readyz: the database answers too, and is of the version that this program needs."""
    try:
        found = await request.app[DATABASE].read(migrate.current)
        await request.app[DATABASE].write(lambda connection: connection.execute(sa.text("SELECT 1")).scalar())
    except DatabaseUnavailable:
        return web.json_response({"status": "the database does not answer"}, status=503)
    if found != migrate.newest():
        return web.json_response({"status": "the database needs: python -m bot migrate"}, status=503)
    return web.json_response({"status": "ok"})
