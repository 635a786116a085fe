"""The files that pages link to: styles, scripts and the mark, small on the wire."""

from __future__ import annotations

import gzip
import mimetypes
from functools import lru_cache

from aiohttp import web

from bot.web.rendering import FOLDER

WORTH_IT = 512  # bytes; below, compressing saves nothing


async def file(request: web.Request) -> web.StreamResponse:
    """GET /static/{name}. A phone on a slow line gets a third of the bytes."""
    path = FOLDER / "static" / request.match_info["name"]
    if path.parent != FOLDER / "static" or not path.is_file():
        raise web.HTTPNotFound
    plain, packed = _read(path.name, path.stat().st_mtime_ns)
    return packed_or_plain(request, plain, packed, mimetypes.guess_type(path.name)[0] or "application/octet-stream")


def packed_or_plain(request: web.Request, plain: bytes, packed: bytes, content_type: str) -> web.Response:
    """The bytes as the browser takes them: compressed, if it says so and it is worth it."""
    charset = "utf-8" if content_type.startswith(("text/", "application/json", "image/svg")) else None
    response = web.Response(body=plain, content_type=content_type, charset=charset)
    response.headers["Vary"] = "Accept-Encoding"
    if len(plain) >= WORTH_IT and "gzip" in request.headers.get("Accept-Encoding", ""):
        response.body = packed
        response.headers["Content-Encoding"] = "gzip"
    return response


@lru_cache(64)
def _read(name: str, _changed: int) -> tuple[bytes, bytes]:
    """A file as it is and compressed; read again when it has changed."""
    plain = (FOLDER / "static" / name).read_bytes()
    return plain, gzip.compress(plain, 9, mtime=0)
