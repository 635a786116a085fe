"""Who is at the other end of a request: a browser known by a random cookie, and nothing else about it."""

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
    """A browser. Its address is the token's SHA-256, so that nobody who reads the database can pass for it."""

    token: str
    is_new: bool

    @property
    def address(self) -> str:
        """Where this browser is reached on the account "web"."""
        return hashlib.sha256(self.token.encode()).hexdigest()

    def remember(self, response: web.StreamResponse, settings: Settings) -> None:
        """Have the browser keep its token for a year from now."""
        response.set_cookie(
            _cookie(settings),
            self.token,
            max_age=A_YEAR,
            path="/",
            secure=settings.is_secure,
            httponly=True,
            samesite="Lax",
        )


def visitor(request: web.Request, settings: Settings) -> Visitor:
    """The browser that asks; a new one gets a token of 128 random bits."""
    token = request.cookies.get(_cookie(settings), "")
    if re.fullmatch("[0-9a-f]{32}", token, re.ASCII):
        return Visitor(token, is_new=False)
    return Visitor(secrets.token_hex(16), is_new=True)


def _cookie(settings: Settings) -> str:
    # __Host- makes the browser refuse the cookie from a neighbouring domain; it is for https only.
    return "__Host-blether" if settings.is_secure else "blether"


def is_from_our_page(request: web.Request, settings: Settings) -> bool:
    """Whether a POST comes from our own page. Browsers that tell nothing still keep SameSite cookies at home."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site in {"same-origin", "none"}
    if origin := request.headers.get("Origin"):
        return urlsplit(origin).netloc in {request.host, urlsplit(settings.address).netloc}
    return True


def network(request: web.Request) -> str:
    """Where the request comes from, to be counted and forgotten; "" for this machine itself.

    Behind a proxy that is the last address in X-Forwarded-For, the only one that the proxy itself vouches for.
    """
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    try:
        address = ipaddress.ip_address(forwarded or request.remote or "")
    except ValueError:
        return "?"
    if address.version == 6 and not address.is_loopback:  # noqa: PLR2004 - one household is given a whole /64
        return str(ipaddress.ip_network((address, 64), strict=False))
    return "" if address.is_loopback and not forwarded else str(address)
