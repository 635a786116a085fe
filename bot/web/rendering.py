"""How pages are drawn: templates, the reader's language, error pages and the headers that keep browsers safe."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import aiohttp_jinja2
import jinja2
from aiohttp import web, web_response
from jinja2.runtime import Context

from bot.observe import failure, log
from bot.speech import Speech, direction
from bot.web.keys import LANGUAGE, SETTINGS
from storage.errors import DatabaseUnavailable

FOLDER = Path(__file__).parent
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def policy(framed_by: str = "'none'") -> str:
    """What a page may load and do (Content-Security-Policy); ``framed_by``: the origins that may show it inside a page."""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        f"form-action 'self'; base-uri 'none'; frame-ancestors {framed_by}; manifest-src 'self'"
    )


SERVER = "Blether"  # and not which versions of what
web_response.SERVER_SOFTWARE = SERVER  # type: ignore[attr-defined]  # the library's own answer to what is no HTTP at all
NOBODY = (
    "accelerometer", "autoplay", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone",
    "midi", "payment", "usb",
)  # fmt: skip
OURSELVES = ("publickey-credentials-create", "publickey-credentials-get")  # staff sign in with passkeys
HEADERS = {
    "Content-Security-Policy": policy(),
    "Server": SERVER,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join((*(f"{each}=()" for each in NOBODY), *(f"{each}=(self)" for each in OURSELVES))),
}
TOLD = ("Allow", "Retry-After")  # what an error tells besides its page
A_YEAR = "max-age=31536000"  # without subdomains: those of a council's domain are not ours to decide about


class Page:
    """What every template knows of the page: its language and which way that is written."""

    def __init__(self, request: web.Request, speech: Speech) -> None:
        self._request = request
        self._speech = speech

    @property
    def language(self) -> str:
        """The language that the page was told to speak, else the first one of the browser's that is spoken."""
        hint = self._request.get(LANGUAGE) or self._request.headers.get("Accept-Language", "")
        return self._speech.nearest(str(hint))

    @property
    def direction(self) -> str:
        """Which way the language is written: ltr or rtl."""
        return direction(self.language)


def setup(app: web.Application, speech: Speech) -> None:
    """Prepare an application for drawing pages."""

    async def every_page(request: web.Request) -> dict[str, Any]:
        settings, page = request.app[SETTINGS], Page(request, speech)
        name = speech.within(settings.organisation, page.language)
        return {"page": page, "organisation": name, "demo": settings.demo}

    environment = aiohttp_jinja2.setup(
        app,
        loader=jinja2.FileSystemLoader(FOLDER / "templates"),
        extensions=["jinja2.ext.i18n"],
        context_processors=[every_page],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["static"] = static
    install_gettext(environment, speech)
    app.on_response_prepare.append(add_headers)


@cache
def static(name: str) -> str:
    """The address of a file that pages link to. It changes with the file, so browsers may keep it for a year."""
    version = hashlib.sha256((FOLDER / "static" / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={version}"


def install_gettext(environment: jinja2.Environment, speech: Speech) -> None:
    """Let templates speak the page's language."""

    def language(context: Context) -> str:
        page = context.get("page")
        return speech.nearest(str(page["language"] if isinstance(page, Mapping) else page.language))

    @jinja2.pass_context
    def gettext(context: Context, message: str) -> str:
        return speech.of_page(message, language(context))

    @jinja2.pass_context
    def ngettext(context: Context, one: str, many: str, count: int) -> str:
        return speech.catalogues[language(context)].ngettext(one, many, count)

    environment.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Give every answer the headers that keep browsers safe, whatever page or error it is."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]:
        response.headers.setdefault("X-Frame-Options", "DENY")  # for browsers that know no frame-ancestors
    if request.app[SETTINGS].is_secure:
        response.headers.setdefault("Strict-Transport-Security", A_YEAR)
    if request.path.startswith("/static/"):
        # With its version in the address a file never changes; without it, the browser must ask.
        kept = "public, max-age=31536000, immutable" if "v" in request.query else "no-cache"
        response.headers["Cache-Control"] = kept


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every error becomes a page in plain words. What was asked for is logged by its route only."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400 or error.content_type != "text/plain":  # noqa: PLR2004 - 400 is where errors begin
            raise
        response = _error_page(request, error.status)
        response.headers.update({name: error.headers[name] for name in TOLD if name in error.headers})
        return response
    except DatabaseUnavailable as error:
        log.warning("page without database", route=_route(request), error=failure(error))
        response = _error_page(request, 503)
        response.headers["Retry-After"] = "5"
        return response
    except Exception as error:  # noqa: BLE001 - the last place where it can become a page
        log.error("page failed", route=_route(request), error=failure(error))
        return _error_page(request, 500)


def _route(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else "?"


def _error_page(request: web.Request, status: int) -> web.Response:
    response = aiohttp_jinja2.render_template("error.html", request, {"status": status, "sentence": ""}, status=status)
    response.headers["Cache-Control"] = "no-store"  # what is wrong now may be right in a minute
    return response
