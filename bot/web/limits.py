"""How often each page may be asked for: by one browser and by one network. What is said in danger is never refused (S1).

In the memory of each process: with several processes somebody gets as many times more. What must not be guessed is kept by
its length, not by these limits; they keep one visitor from taking the time of all others.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.pace import Pace
from bot.settings import Settings
from bot.web.keys import SETTINGS
from bot.web.visitor import network, visitor


@dataclass(frozen=True, slots=True)
class Limit:
    """Requests a minute, and at once: from one browser that we know, and from one network."""

    name: str
    person: int
    network: int


TALK = Limit("talk", 30, 600)  # a whole school may be one network
LISTEN = Limit("listen", 240, 6000)  # a page that waits asks again twice a minute and after each message
DOWNLOAD = Limit("download", 20, 120)
SIGN_IN = Limit("sign-in", 20, 60)
PREVIEW = Limit("preview", 60, 300)  # each asks the engine for the whole talk again

# The chat keeps TALK itself: it answers in the page's own way, and lets through what must be heard.
LIMITS: Mapping[tuple[str, str], Limit] = {
    ("GET", "/chat/messages"): LISTEN,
    ("GET", "/chat/my-data.json"): DOWNLOAD,
    ("GET", "/events/{which}.ics"): DOWNLOAD,
    ("GET", "/chat/preview/{key}"): PREVIEW,
    ("POST", "/chat/preview/{key}/say"): PREVIEW,
    ("GET", "/staff/summary.{format}"): DOWNLOAD,
    ("GET", "/staff/poster/code.{format}"): DOWNLOAD,
}
SIGNING_IN = ("/staff/sign-in", "/staff/second-step")  # and every page below

PACES: web.AppKey[dict[Limit, tuple[Pace, Pace]]] = web.AppKey("paces")


def prepare(app: web.Application) -> None:
    """Give the application its buckets."""
    every = {TALK, SIGN_IN, *LIMITS.values()}
    app[PACES] = {each: (Pace(each.person, each.person), Pace(each.network, each.network)) for each in every}


def wait(request: web.Request, limit: Limit) -> float:
    """Seconds until this request's browser and network may ask again; 0 when they may now, which counts as asking."""
    settings = request.app[SETTINGS]
    by_person, by_network = request.app[PACES][limit]
    seconds = by_person.wait(who) if (who := _person(request, settings)) else 0.0
    if not seconds and (place := network(request, settings)):
        seconds = by_network.wait(place)
    return seconds


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse whoever asks too often, with when to come back."""
    resource = request.match_info.route.resource
    limit = limit_of(request.method, resource.canonical if resource else "")
    if limit and (seconds := wait(request, limit)):
        raise web.HTTPTooManyRequests(headers={"Retry-After": str(math.ceil(seconds))})
    return await handler(request)


def limit_of(method: str, route: str) -> Limit | None:
    """The limit of a route; none where there is none."""
    if route.startswith(SIGNING_IN):
        return SIGN_IN
    return LIMITS.get(("GET" if method == "HEAD" else method, route))


def _person(request: web.Request, settings: Settings) -> str:
    """Whose browser it is, as a hash of its cookie; "" for one that we do not know."""
    somebody = visitor(request, settings)
    if not somebody.is_new:
        return somebody.address
    token = request.cookies.get("__Host-staff" if settings.is_secure else "staff", "")
    return hashlib.sha256(token.encode()).hexdigest() if token else ""
