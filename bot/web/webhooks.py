"""Where channels deliver updates over HTTP. The 200 goes out only when the update is durable."""

from __future__ import annotations

import hashlib
import json

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler

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
    reception = request.app[RECEPTION]
    try:
        update = _update(body)
        if update is None:
            # Not a refusal: Telegram would send it again for a day, and hold back what that chat says next.
            log.warning("webhook_not_json", account=account)
            await reception.keep(account, f"x{hashlib.sha256(body).hexdigest()[:32]}", {"body": _storable(body)})
            return web.Response()
        answer = await channel.handle(update, reception)
    except Exception as error:  # noqa: BLE001 - whatever it was, the update is not durable and must come again
        log.error("webhook_failed", account=account, error=failure(error))
        return web.Response(status=503)
    return web.Response(body=orjson.dumps(answer), content_type="application/json") if answer else web.Response()


@web.middleware
async def ahead(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Take updates past all that is done for pages, such as languages, sessions and error pages. Must come first."""
    return await (receive(request) if request.match_info.handler is receive else handler(request))


async def _body(request: web.Request) -> bytes:
    """The whole body. Raises 413 when it is too long; an update never is."""
    content = request.content
    if (request.content_length or 0) <= BODY_BYTES:
        if content.is_eof():  # nearly always: it came in one piece with its headers
            return content.read_nowait()
        body = b""
        async for piece in content.iter_any():
            body += piece
            if len(body) > BODY_BYTES:
                break
        else:
            return body
    raise web.HTTPRequestEntityTooLarge(BODY_BYTES, request.content_length or 0)


def _update(body: bytes) -> dict[str, object] | None:
    try:
        found = orjson.loads(body)
    except ValueError:
        found = _leniently(body)
    return found if isinstance(found, dict) else None


def _leniently(body: bytes) -> object:
    """What the stricter reader refuses, and Telegram may send all the same: half an emoji, say."""
    try:
        return json.loads(body.decode())
    except (ValueError, RecursionError):
        return None


def _storable(body: bytes) -> str:
    return body.decode("utf-8", "replace").replace("\0", "")
