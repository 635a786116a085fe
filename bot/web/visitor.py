"""Who is at the other end of a request: a browser known by a random token, and nothing else about it."""

from __future__ import annotations

import hashlib
import ipaddress
import re
import secrets
from dataclasses import dataclass
from urllib.parse import urlsplit

from aiohttp import web

from bot.settings import Settings

A_YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Visitor:
    """A browser. Its address is the token's SHA-256, so that nobody who reads the database can pass for it.

    ``in_frame``: the chat is shown inside another site's page, where browsers refuse ordinary cookies. There the page's
    script sends the token along. It is kept in a cookie or in storage that is for this pair of sites alone, whichever the
    browser allows.
    """

    token: str
    is_new: bool
    in_frame: bool = False

    @property
    def address(self) -> str:
        """Where this browser is reached on the account "web"."""
        return hashlib.sha256(self.token.encode()).hexdigest()

    def remember(self, response: web.StreamResponse, settings: Settings, *, lasting: bool = True) -> None:
        """Have the browser keep its token for a year from now, or only until it is closed."""
        _keep(response, settings, self.token, A_YEAR if lasting else None, in_frame=self.in_frame)


def forget(response: web.StreamResponse, settings: Settings, *, in_frame: bool) -> None:
    """Have the browser forget its token, and with it the talk."""
    _keep(response, settings, "", 0, in_frame=in_frame)


def visitor(request: web.Request, settings: Settings) -> Visitor:
    """The browser that asks; a new one gets a token of 128 random bits."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind == "Bearer" and _is_token(token):
        return Visitor(token, is_new=False, in_frame=True)
    token = request.cookies.get(_cookie(settings), "")
    return Visitor(token, is_new=False) if _is_token(token) else stranger()


def joining(request: web.Request, settings: Settings) -> Visitor:
    """The browser of a page in a frame that asks for its talk: the only request for which the frame's cookie counts."""
    somebody = visitor(request, settings)
    if somebody.in_frame:
        return somebody
    token = request.cookies.get(_cookie(settings, in_frame=True), "")
    # A cookie for frames goes along with everything, so that the browser must say that our own page asks.
    if _is_token(token) and ("Sec-Fetch-Site" in request.headers or "Origin" in request.headers):
        return Visitor(token, is_new=False, in_frame=True)
    return stranger(in_frame=True)


def stranger(*, in_frame: bool = False) -> Visitor:
    """A browser that is here for the first time."""
    return Visitor(secrets.token_hex(16), is_new=True, in_frame=in_frame)


def _is_token(given: str) -> bool:
    return bool(re.fullmatch("[0-9a-f]{32}", given, re.ASCII))


def _cookie(settings: Settings, *, in_frame: bool = False) -> str:
    # __Host- makes the browser refuse the cookie from a neighbouring domain; it is for https only.
    return ("__Host-blether" if settings.is_secure else "blether") + ("-framed" if in_frame else "")


def _keep(response: web.StreamResponse, settings: Settings, token: str, seconds: int | None, *, in_frame: bool) -> None:
    name = _cookie(settings, in_frame=in_frame)
    if not in_frame:
        response.set_cookie(
            name, token, max_age=seconds, path="/", secure=settings.is_secure, httponly=True, samesite="Lax"
        )
    elif settings.is_secure:  # browsers take a frame's cookie over https only
        # Written out, because Python knows the word Partitioned from 3.14 on.
        until = "" if seconds is None else f"Max-Age={seconds}; "
        kept = f"{name}={token}; {until}Path=/; Secure; HttpOnly; SameSite=None; Partitioned"
        response.headers.add("Set-Cookie", kept)


def is_from_our_page(request: web.Request, settings: Settings) -> bool:
    """Whether a POST comes from our own page. Browsers that tell nothing still keep SameSite cookies at home."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site in {"same-origin", "none"}
    if origin := request.headers.get("Origin"):
        return urlsplit(origin).netloc in {request.host, urlsplit(settings.address).netloc}
    return True


# ---------------------------------------------------------------- from where


def network(request: web.Request, settings: Settings) -> str:
    """Where the request comes from, to be counted and forgotten; "" for this machine itself."""
    found = _without_port(_hop(request, settings.trusted_proxies))
    try:
        address = ipaddress.ip_address(found)
    except ValueError:
        return "?"
    if address.is_loopback:
        return ""
    if address.version == 6:  # noqa: PLR2004 - one household is given a whole /64
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def _hop(request: web.Request, proxies: int) -> str:
    """Who spoke to the outermost proxy of ours. Each adds one address behind those that it was told, which may be lies."""
    told = ",".join(request.headers.getall("X-Forwarded-For", [])).split(",") if proxies else []
    hops = [each.strip() for each in told if each.strip()]
    return hops[-min(proxies, len(hops))] if hops else request.remote or ""


def _without_port(hop: str) -> str:
    """Some proxies write 192.0.2.1:4711 or [2001:db8::1]:4711."""
    if match := re.fullmatch(r"\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+", hop, re.ASCII):
        return match[1] or match[2]
    return hop
