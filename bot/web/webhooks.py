"""Where channels deliver updates over HTTP. The 200 goes out only when the update is durable."""

from __future__ import annotations

import json

from aiohttp import web

from bot.observe import failure, log
from bot.web.keys import RECEPTION, WEBHOOKS

BODY_BYTES = 1024 * 1024


async def receive(request: web.Request) -> web.Response:
    """POST /telegram/{account}: one update."""
    account = request.match_info["account"]
    channel = request.app[WEBHOOKS].get(account)
    if channel is None:
        return web.Response(status=404)
    if not channel.trusts(request.headers):
        return web.Response(status=403)
    body = await _body(request)
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        update = None
    if not isinstance(update, dict):
        # Not a refusal: Telegram would send it again for a day, and hold back what that chat says next.
        log.warning("webhook_not_json", account=account)
        return web.Response()
    try:
        await channel.handle(update, request.app[RECEPTION])
    except Exception as error:  # noqa: BLE001 - whatever it was, the update is not durable and must come again
        log.error("webhook_failed", account=account, error=failure(error))
        return web.Response(status=503)
    return web.Response()


async def _body(request: web.Request) -> bytes:
    """The whole body. Raises 413 when it is too long; an update never is."""
    if (request.content_length or 0) <= BODY_BYTES:
        body = await request.read()
        if len(body) <= BODY_BYTES:
            return body
    raise web.HTTPRequestEntityTooLarge(BODY_BYTES, request.content_length or 0)
