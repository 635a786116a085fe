"""Metrics for whoever watches over the bot, and for nobody else."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from aiohttp import web

from bot import metrics
from bot.metrics import Standing
from bot.observe import failure, log
from bot.web.keys import DATABASE, SETTINGS
from storage.errors import DatabaseUnavailable


async def page(request: web.Request) -> web.Response:
    """GET /metrics, with "Authorization: Bearer" and the token of the settings; without such a token there is no page."""
    token = request.app[SETTINGS].metrics_token
    if token is None:
        raise web.HTTPNotFound
    given = request.headers.get("Authorization", "").encode(errors="surrogateescape")
    if not secrets.compare_digest(given, f"Bearer {token.get_secret_value()}".encode()):
        return web.Response(status=401, text="This needs the token.\n", headers={"WWW-Authenticate": "Bearer"})
    text = metrics.exposition(await _standing(request))
    return web.Response(body=text, headers={"Content-Type": metrics.CONTENT_TYPE, "Cache-Control": "no-store"})


async def _standing(request: web.Request) -> Standing | None:
    """How things stand; none while the database does not answer, which is when the rest is wanted most."""
    now = datetime.now(UTC)
    try:
        return await request.app[DATABASE].read(lambda connection: metrics.standing(connection, now))
    except DatabaseUnavailable as error:
        log.warning("metrics without database", error=failure(error))
        return None
