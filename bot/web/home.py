"""The first page: what this is, and the way in."""

from __future__ import annotations

import aiohttp_jinja2
from aiohttp import web


async def page(request: web.Request) -> web.Response:
    """GET /: the way to the chat, and to the staff pages."""
    return aiohttp_jinja2.render_template("home.html", request, {})
