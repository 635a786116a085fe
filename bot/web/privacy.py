"""What happens to people's words, on a page that anybody can read, in every language; and each text as it once was."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

import aiohttp_jinja2
from aiohttp import web

from bot.notices import Notices
from bot.settings import Settings
from bot.speech import Speech, autonym, direction
from bot.web.keys import DATABASE, LANGUAGE, SETTINGS, SPEECH
from conversations import flows
from conversations.privacy import Reader
from conversations.words import T
from storage import privacy_texts

Told = Callable[[], Notices]
NOTICES: web.AppKey[Told] = web.AppKey("notices")
HEADINGS = {
    Reader.ADULT: T("For adults"),
    Reader.TEEN: T("For people of 13 to 17"),
    Reader.CHILD: T("For children"),
}


def prepare(app: web.Application) -> None:
    """Have the words at hand; they are put together when they are first asked for."""
    told: Told = cache(partial(_notices, app[SETTINGS], app[SPEECH]))
    app[NOTICES] = told


def _notices(settings: Settings, speech: Speech) -> Notices:
    told = flows.conversation(
        organisation=settings.organisation, web=settings.address, spoken=speech.names(), keeping=settings.keeping
    )
    return Notices(told, speech)


async def page(request: web.Request) -> web.Response:
    """GET /privacy: the words for adults, teenagers and children, in the language of ?lang= or of the browser."""
    speech = request.app[SPEECH]
    language = speech.nearest(request.query.get("lang") or request.headers.get("Accept-Language") or "")
    request[LANGUAGE] = language
    told = [each for each in request.app[NOTICES]().everything() if each.language == language]
    texts = [(speech.say(HEADINGS[each.reader], language), each.version, each.text) for each in told]
    languages = [(code, autonym(code), direction(code)) for code in speech.languages]
    return aiohttp_jinja2.render_template("privacy.html", request, {"texts": texts, "languages": languages})


async def earlier(request: web.Request) -> web.Response:
    """GET /privacy/{version}: a text as it was told, by the version that a consent names."""
    version = request.match_info["version"]
    told = await request.app[DATABASE].read(lambda connection: privacy_texts.find(connection, version))
    if told is None:
        raise web.HTTPNotFound
    request[LANGUAGE] = told.language
    heading = request.app[SPEECH].say(HEADINGS[Reader(told.audience)], told.language)
    context = {"texts": [(heading, told.version, told.text)], "languages": [], "since": told.since}
    return aiohttp_jinja2.render_template("privacy.html", request, context)
