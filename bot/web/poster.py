"""A poster for a noticeboard: one A4 page that leads to the chat, for an area and in a language."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

import segno
from aiohttp import web

from bot.settings import Settings
from bot.speech import Speech, direction
from bot.web.access import render
from bot.web.keys import DATABASE, SETTINGS, SPEECH
from conversations.events import Area
from conversations.model import SET_CODE
from conversations.words import T
from storage import areas

MODULE = 16  # pixels to a square of the PNG: sharp when printed as wide as a hand
QUIET = 4  # squares of white around the code (ISO/IEC 18004)
FORMATS = {"svg": "image/svg+xml", "png": "image/png"}

WORDS = {
    "ask": T("What would make things better for your family?"),
    "lead": T("Tell us in a short chat. It takes about three minutes."),
    "near": T("Find help and things to do near you."),
    "camera": T("Point your phone's camera at the square."),
    "press": T("Press the link that comes up."),
    "chat": T("Chat with us. Skip what you like."),
    "web": T("Chat on the web"),
    "telegram": T("Chat on Telegram"),
    "type": T("Or type this into your browser:"),
    "promise": T("You need no account. We do not ask for your name."),
    "computer": T("A computer asks. Our team reads what you say."),
    "danger": T("Is somebody in danger now? Call 999."),
}


@dataclass(frozen=True, slots=True)
class Poster:
    """What a poster is for. ``area`` is none for a poster that any area can hang up; ``telegram`` is a bot's name or ""."""

    area: Area | None
    language: str
    telegram: str
    code: str = ""  # of a question set that it leads to, in place of the area

    @property
    def query(self) -> str:
        """The poster as a page's address asks for it."""
        area = self.area.slug if self.area else ""
        return urlencode({"area": area, "language": self.language, "telegram": self.telegram, "code": self.code})

    @property
    def _slug(self) -> str:
        return self.code or (self.area.slug if self.area else "")

    def short(self, address: str) -> str:
        """What somebody without a camera types, without https://."""
        place = f"{address}/chat/{self._slug}" if self._slug else f"{address}/chat"
        return re.sub("^https?://", "", place)

    def link(self, address: str, where: str) -> str:
        """Where a code leads: ``where`` is "web" or "telegram"."""
        if where == "telegram":
            return f"https://t.me/{self.telegram}" + (f"?start={self._slug}" if self._slug else "")
        wanted = {"area": self._slug, "lang": self.language}
        return f"{address}/chat?" + urlencode({name: value for name, value in wanted.items() if value})


# ---------------------------------------------------------------- pages


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/poster: choose an area and a language, see the poster's link, print it."""
    wanted, everywhere = await _wanted(request)
    speech, settings = request.app[SPEECH], request.app[SETTINGS]
    context = {
        "poster": wanted,
        "areas": everywhere,
        "languages": speech.names(),
        "links": [(where, wanted.link(settings.address, where)) for where in _places(wanted)],
        "public": settings.public_url is not None,
    }
    return render(request, "staff/poster.html", context)


async def sheet(request: web.Request) -> web.StreamResponse:
    """GET /staff/poster/print: the poster itself, one A4 page."""
    wanted, _ = await _wanted(request)
    speech, settings = request.app[SPEECH], request.app[SETTINGS]
    context = {
        "poster": wanted,
        "page": {"language": wanted.language, "direction": direction(wanted.language)},
        "words": {name: speech.say(text, wanted.language) for name, text in WORDS.items()},
        "run_by": _run_by(speech, settings, wanted),
        "places": _places(wanted),
        "short": wanted.short(settings.address),
    }
    return render(request, "staff/poster_print.html", context)


def _run_by(speech: Speech, settings: Settings, wanted: Poster) -> str:
    text = T("Run by {organisation}.", organisation=settings.organisation)
    return speech.say(text, wanted.language)


async def code(request: web.Request) -> web.StreamResponse:
    """GET /staff/poster/code.svg and .png: the code alone, for a newsletter or a leaflet."""
    kind = request.match_info["format"]
    wanted, _ = await _wanted(request)
    where = request.query.get("where", "web")
    if kind not in FORMATS or where not in _places(wanted):
        raise web.HTTPNotFound
    response = web.Response(body=drawn(wanted.link(request.app[SETTINGS].address, where), kind))
    response.content_type = FORMATS[kind]
    if "save" in request.query:
        name = "-".join(filter(None, ("code", wanted.area.slug if wanted.area else "", wanted.language, where)))
        response.headers["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response


def drawn(link: str, kind: str) -> bytes:
    """A link as a QR code, black on white, that still reads with a seventh of it torn off (level M)."""
    image = io.BytesIO()
    segno.make_qr(link, error="m").save(
        image, kind=kind, scale=MODULE if kind == "png" else 1, border=QUIET, light="#fff"
    )
    return image.getvalue()


# ---------------------------------------------------------------- what was chosen


async def _wanted(request: web.Request) -> tuple[Poster, Sequence[Area]]:
    """The poster that the address asks for, and every area; what it does not name, or names wrongly, is the first choice."""
    everywhere = await request.app[DATABASE].read(areas.everyone)
    speech = request.app[SPEECH]
    asked = request.query.get("language", "")
    name = request.query.get("telegram", request.app[SETTINGS].telegram_bot_name).strip().removeprefix("@")
    wanted = Poster(
        next((area for area in everywhere if area.slug == request.query.get("area")), None),
        asked if asked in speech.languages else speech.languages[0],
        name if re.fullmatch("[A-Za-z][A-Za-z0-9_]{4,31}", name) else "",
        of_set if re.fullmatch(f"{SET_CODE}[a-z0-9]{{1,12}}", of_set := request.query.get("code", "")) else "",
    )
    return wanted, everywhere


def _places(wanted: Poster) -> tuple[str, ...]:
    return ("web", "telegram") if wanted.telegram else ("web",)
