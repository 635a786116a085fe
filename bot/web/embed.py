"""The chat in a school's own page: one line there, and a button that opens the chat in a dialog."""

from __future__ import annotations

import gzip

import orjson
from aiohttp import web

from bot.speech import Speech, direction
from bot.web.files import packed_or_plain
from bot.web.keys import SETTINGS, SPEECH
from bot.web.rendering import FOLDER
from conversations.words import T

WORDS = {
    "open": T("Tell us what matters"),
    "title": T("Chat"),
    "close": T("Close the chat"),
    "own": T("Open the chat in its own page"),
}
AN_HOUR = "public, max-age=3600"  # a new version reaches every school's page within an hour


async def script(request: web.Request) -> web.StreamResponse:
    """GET /embed.js. Where no website may show the chat there is no such file."""
    settings = request.app[SETTINGS]
    if not settings.embed_origins:
        raise web.HTTPNotFound
    told = {"leave": settings.quick_exit_url, "words": _words(request.app[SPEECH])}
    source = (FOLDER / "static" / "embed.js").read_bytes().replace(b"{/* told */}", orjson.dumps(told))
    response = packed_or_plain(request, source, gzip.compress(source, mtime=0), "text/javascript")
    response.headers["Cache-Control"] = AN_HOUR
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"  # for pages that load only what agrees to it
    return response


def _words(speech: Speech) -> dict[str, dict[str, str]]:
    """The words of the button and the dialog in every language: the page that shows them names one."""
    return {
        code: {"dir": direction(code), **{name: speech.say(text, code) for name, text in WORDS.items()}}
        for code in speech.languages
    }
