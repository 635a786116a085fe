"""What a form or a script may send: forms and JSON in UTF-8. There are no files to upload here, so nothing takes them."""

from __future__ import annotations

from aiohttp import web
from aiohttp.typedefs import Handler

UTF_8 = {"utf-8", "utf8", "us-ascii"}


@web.middleware
async def readable(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse what could not be read anyway, before any page tries to, as 415 or 400."""
    if request.content_type.startswith("multipart/") or not _is_utf_8(request):
        raise web.HTTPUnsupportedMediaType
    try:
        return await handler(request)
    except UnicodeDecodeError:  # only the bytes of a request are decoded while a page is made
        raise web.HTTPBadRequest from None


def _is_utf_8(request: web.Request) -> bool:
    return (request.charset or "utf-8").lower() in UTF_8
