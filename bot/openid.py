"""The organisation's own sign-in by OpenID Connect: the code flow with PKCE, and its signed word about who it was.

OpenID Connect Core 1.0 (3.1), RFC 7636 for PKCE. The signature is checked by joserfc, with the keys that the provider
publishes; when it signs with one that we have not seen, they are fetched again, so that it can change them any day.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import aiohttp
import orjson
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from bot.settings import Settings

ALGORITHMS = ("RS256", "PS256", "ES256")  # never HS256 or none: whoever knows our secret could sign
LEEWAY = 60  # seconds that two clocks may differ
OLDEST = 30 * 60  # seconds since somebody signed in over there; after that they are asked again (max_age)
KEYS_AT_MOST_EVERY = 60.0  # seconds; made-up key names must not make us ask for ever
PATIENCE = aiohttp.ClientTimeout(total=10)
LARGEST = 256 * 1024  # bytes of an answer
ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")

# What says that two things were asked for: RFC 8176's "mfa", and the usual names of such a level.
TWO_THINGS_AMR = frozenset({"mfa"})
TWO_THINGS_ACR = frozenset({
    "https://refeds.org/profile/mfa", "http://schemas.openid.net/pape/policies/2007/06/multi-factor", "phr", "phrh",
})  # fmt: skip


class SignOnFailed(Exception):
    """The organisation's own sign-in did not work. The message is the reason in our words and names nobody."""


@dataclass(frozen=True, slots=True)
class Vouched:
    """Whom the provider vouches for: its own lasting name for them, their address if it has verified it, two factors or not."""

    subject: str
    email: str
    two_factors: bool


@dataclass(frozen=True, slots=True)
class Trip:
    """One trip to the provider: three secrets of one browser. Written down as one word, to be kept meanwhile."""

    state: str
    nonce: str
    verifier: str

    def __str__(self) -> str:
        return f"{self.state} {self.nonce} {self.verifier}"


class Provider:
    """One provider; what it says about itself and its keys are kept."""

    def __init__(self, issuer: str, client_id: str, client_secret: str, back: str) -> None:
        self._issuer, self._client_id, self._client_secret, self._back = issuer, client_id, client_secret, back
        self._about: dict[str, Any] = {}
        self._keys = KeySet([])
        self._keys_at = -KEYS_AT_MOST_EVERY
        self._lock = asyncio.Lock()

    async def check(self) -> None:
        """Ask the provider about itself; raises `SignOnFailed`."""
        await self._described()

    async def address(self, trip: Trip) -> str:
        """Where a browser goes to sign in. Raises `SignOnFailed`."""
        about = await self._described()
        hashed = urlsafe_b64encode(hashlib.sha256(trip.verifier.encode()).digest()).rstrip(b"=").decode()
        asked = {"response_type": "code", "client_id": self._client_id, "redirect_uri": self._back}
        asked |= {"scope": "openid email profile", "state": trip.state, "nonce": trip.nonce}
        asked |= {"code_challenge": hashed, "code_challenge_method": "S256", "max_age": str(OLDEST)}
        where = str(about["authorization_endpoint"])
        return f"{where}{'&' if urlsplit(where).query else '?'}{urlencode(asked)}"

    async def vouched(self, code: str, trip: Trip) -> Vouched:
        """Whom the provider vouches for, in exchange for the code that the browser came back with. Raises `SignOnFailed`."""
        about = await self._described()
        given = {"grant_type": "authorization_code", "code": code, "redirect_uri": self._back}
        given |= {"code_verifier": trip.verifier}
        login = {"Authorization": _basic(self._client_id, self._client_secret)}
        answer = await _asked("POST", str(about["token_endpoint"]), data=given, headers=login)
        claims = await self._claims(str(answer.get("id_token", "")), trip.nonce)
        # Microsoft Entra ID says xms_edov where others say email_verified.
        is_checked = claims.get("email_verified") is True or claims.get("xms_edov") in (True, "1")
        email = claims.get("email") if is_checked else ""
        methods = claims.get("amr")
        strong = isinstance(methods, list) and not TWO_THINGS_AMR.isdisjoint(map(str, methods))
        return Vouched(
            f"{self._issuer} {claims['sub']}", str(email or ""), strong or str(claims.get("acr")) in TWO_THINGS_ACR
        )

    async def _claims(self, token: str, nonce: str) -> dict[str, Any]:
        """What the provider says in its signed token, if it is for us and for this very trip."""
        found = _opened(token, await self._signing_keys()) or _opened(token, await self._newer_keys())
        if found is None:
            raise SignOnFailed("what your organisation's sign-in says is not signed by it")
        self._check(found, nonce)
        return found

    def _check(self, claims: dict[str, Any], nonce: str) -> None:
        """The claims of OpenID Connect Core 3.1.3.7; a token for another application, trip or time is refused."""
        registry = jwt.JWTClaimsRegistry(
            leeway=LEEWAY,
            iss={"essential": True, "value": self._issuer_as_it_says},
            aud={"essential": True, "value": self._client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        try:
            registry.validate(claims)
        except JoseError:
            raise SignOnFailed("what your organisation's sign-in says is not for us, or too old") from None
        signed_in_at = claims.get("auth_time", time.time())  # who leaves it out has nothing that could be too old
        if not isinstance(signed_in_at, int | float) or time.time() - signed_in_at > OLDEST + LEEWAY:
            raise SignOnFailed("you signed in there too long ago")
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if claims.get("azp", None if several else self._client_id) != self._client_id or len(claims["sub"]) > 255:  # noqa: PLR2004 - Core 2
            raise SignOnFailed("what your organisation's sign-in says is not for us, or too old")

    @property
    def _issuer_as_it_says(self) -> str:
        """The issuer letter for letter: the setting lost a slash at its end."""
        return str(self._about["issuer"])

    async def _described(self) -> dict[str, Any]:
        """What the provider says about itself; asked once."""
        async with self._lock:
            if not self._about:
                about = await _asked("GET", f"{self._issuer}/.well-known/openid-configuration")
                _check_description(about, self._issuer)
                self._about = about
        return self._about

    async def _signing_keys(self) -> KeySet:
        return self._keys or await self._newer_keys()

    async def _newer_keys(self) -> KeySet:
        """The provider's keys, fetched again unless that was a moment ago."""
        async with self._lock:
            if time.monotonic() - self._keys_at >= KEYS_AT_MOST_EVERY:
                found = await _asked("GET", str(self._about["jwks_uri"]))
                try:
                    self._keys = KeySet.import_key_set(found)  # type: ignore[arg-type]
                except (JoseError, ValueError, KeyError, TypeError):
                    raise SignOnFailed("your organisation's sign-in has no keys that we can read") from None
                self._keys_at = time.monotonic()
            return self._keys


def provider(settings: Settings) -> Provider | None:
    """The organisation's own sign-in by these settings; none where none is set."""
    if settings.oidc_issuer is None or settings.oidc_client_secret is None:
        return None
    back = f"{settings.address}/staff/sign-in-with/organisation/back"
    return Provider(settings.oidc_issuer, settings.oidc_client_id, settings.oidc_client_secret.get_secret_value(), back)


async def _asked(method: str, url: str, **given: Any) -> dict[str, Any]:
    """The provider's answer. What it says beside is neither shown nor logged."""
    try:
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as session,
            session.request(method, url, allow_redirects=False, **given) as answer,
        ):
            if answer.status != 200:  # noqa: PLR2004 - OK
                raise SignOnFailed(f"your organisation's sign-in answered {answer.status}")
            body = b""
            async for part in answer.content.iter_chunked(LARGEST):
                if len(body := body + part) > LARGEST:
                    raise SignOnFailed("your organisation's sign-in said too much")
    except (aiohttp.ClientError, TimeoutError, OSError):
        raise SignOnFailed("your organisation's sign-in does not answer") from None
    return _read(body)


def _opened(token: str, keys: KeySet) -> dict[str, Any] | None:
    """What a token says, if one of these keys signed it."""
    try:
        return jwt.decode(token, keys, algorithms=ALGORITHMS).claims
    except (JoseError, ValueError, KeyError, TypeError):
        return None


def _read(body: bytes) -> dict[str, Any]:
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        raise SignOnFailed("your organisation's sign-in said something that is not JSON")
    return found


def _basic(name: str, secret: str) -> str:
    """Name and secret as a provider wants them: both quoted first (RFC 6749, 2.3.1)."""
    return aiohttp.encode_basic_auth(quote(name, safe=""), quote(secret, safe=""))


def _check_description(about: dict[str, Any], issuer: str) -> None:
    """The description must be the issuer's own, and lead nowhere unsafe (OpenID Connect Discovery 4.3)."""
    if str(about.get("issuer", "")).rstrip("/") != issuer:
        raise SignOnFailed("your organisation's sign-in is not the one of OIDC_ISSUER")
    for name in ENDPOINTS:
        parts = urlsplit(str(about.get(name, "")))
        if parts.scheme != "https" and parts.hostname not in {"localhost", "127.0.0.1"}:
            raise SignOnFailed("your organisation's sign-in names no safe address")
