"""The staff page about languages: which are offered, what is still to translate, and who has checked the words."""

from __future__ import annotations

from aiohttp import web

from bot.catalogues.groups import Group
from bot.speech import Speech, autonym, direction
from bot.web.access import render
from bot.web.keys import SPEECH


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/languages."""
    speech = request.app[SPEECH]
    waiting = [(code, autonym(code), direction(code), count) for code, count in speech.incomplete.items()]
    context = {"spoken": spoken(speech), "groups": list(Group), "waiting": waiting}
    return render(request, "staff/languages.html", context)


def spoken(speech: Speech) -> list[dict[str, object]]:
    """Each language that is offered, with the review of each of its groups of messages."""
    return [
        {
            "code": code,
            "name": autonym(code),
            "direction": direction(code),
            "groups": speech.reviews[code].groups,
            "for_children": speech.reviews[code].is_safe_for_children,
        }
        for code in speech.languages
    ]
