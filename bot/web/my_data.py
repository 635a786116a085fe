"""Everything that we hold about whoever chats in this browser, as a file."""

from __future__ import annotations

from typing import Any

import orjson
import sqlalchemy as sa
from aiohttp import web

from bot.web.keys import DATABASE, SETTINGS
from bot.web.visitor import visitor
from storage import rights

ACCOUNT = "web"


async def download(request: web.Request) -> web.StreamResponse:
    """GET /chat/my-data.json: only with the cookie of the browser that the person chats in."""
    somebody = visitor(request, request.app[SETTINGS])

    def read(connection: sa.Connection) -> dict[str, Any] | None:
        participant = None if somebody.is_new else rights.whose(connection, ACCOUNT, somebody.address)
        return None if participant is None else rights.everything(connection, participant)

    held = await request.app[DATABASE].read(read)
    if held is None:
        raise web.HTTPNotFound
    return web.Response(
        body=orjson.dumps(held, option=orjson.OPT_INDENT_2),
        content_type="application/json",
        headers={
            "Content-Disposition": 'attachment; filename="my-data.json"',
            "Cache-Control": "no-store",
        },
    )
