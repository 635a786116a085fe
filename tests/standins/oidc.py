"""A council's own sign-in on this machine: discovery, keys that change, the code flow with PKCE, and faults to order."""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from aiohttp import web
from aiohttp.test_utils import TestServer
from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "blether", "s3cret/with+signs"


@dataclass
class Council:
    """The provider. ``person`` is who sits at the browser; ``claims`` are laid over what its token says (None: left out)."""

    issuer: str = ""
    person: dict[str, Any] = field(
        default_factory=lambda: {"sub": "u-1", "email": "ada@council.example", "email_verified": True}
    )
    claims: dict[str, Any] = field(default_factory=dict)
    refuses: bool = False
    signs_with: RSAKey | None = None  # a key that it does not publish
    keys: list[RSAKey] = field(default_factory=list)
    keys_asked: int = 0
    broken: str = ""  # the path that answers 500
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def new_key(self) -> None:
        """Sign with a new key from now on; the one before is still published."""
        self.keys.append(RSAKey.generate_key(2048, {"kid": secrets.token_hex(4), "use": "sig"}, auto_kid=False))

    async def describe(self, _request: web.Request) -> web.Response:
        about = {"issuer": self.issuer, "authorization_endpoint": f"{self.issuer}/authorise"}
        about |= {"token_endpoint": f"{self.issuer}/token", "jwks_uri": f"{self.issuer}/keys"}
        return web.json_response(about)

    async def publish(self, _request: web.Request) -> web.Response:
        self.keys_asked += 1
        return web.json_response({"keys": [key.as_dict(private=False) for key in self.keys]})

    async def authorise(self, request: web.Request) -> web.Response:
        asked = dict(request.query)
        assert (asked["client_id"], asked["response_type"], asked["code_challenge_method"]) == (CLIENT, "code", "S256")
        assert (asked["max_age"], "openid" in asked["scope"].split()) == ("1800", True)
        if self.refuses:
            raise web.HTTPFound(f"{asked['redirect_uri']}?error=access_denied&state={asked['state']}")
        code = secrets.token_hex(8)
        self._codes[code] = asked
        raise web.HTTPFound(f"{asked['redirect_uri']}?code={code}&state={asked['state']}")

    async def token(self, request: web.Request) -> web.Response:
        form = await request.post()
        kind, _, login = request.headers.get("Authorization", "").partition(" ")
        name, _, secret = base64.b64decode(login).decode().partition(":")
        asked = self._codes.pop(str(form.get("code")), None)
        verifier = hashlib.sha256(str(form.get("code_verifier")).encode()).digest()
        is_right = (kind, unquote(name), unquote(secret)) == ("Basic", CLIENT, SECRET)
        if asked is None or not is_right or asked["redirect_uri"] != form.get("redirect_uri"):
            return web.json_response({"error": "invalid_grant"}, status=400)
        if base64.urlsafe_b64encode(verifier).rstrip(b"=").decode() != asked["code_challenge"]:
            return web.json_response({"error": "invalid_grant"}, status=400)
        return web.json_response(
            {"token_type": "Bearer", "access_token": "x", "id_token": self._signed(asked["nonce"])}
        )

    def _signed(self, nonce: str) -> str:
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
            **self.person,
            **self.claims,
        }
        key = self.signs_with or self.keys[-1]
        return jwt.encode({"alg": "RS256", "kid": key.kid}, {k: v for k, v in claims.items() if v is not None}, key)

    @web.middleware
    async def breaks(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if request.path == self.broken:
            return web.Response(status=500)
        answer: web.StreamResponse = await handler(request)
        return answer


@asynccontextmanager
async def council() -> AsyncIterator[Council]:
    """A provider on a port of this machine."""
    provider = Council()
    provider.new_key()
    app = web.Application(middlewares=[provider.breaks])
    app.add_routes([
        web.get("/.well-known/openid-configuration", provider.describe),
        web.get("/keys", provider.publish),
        web.get("/authorise", provider.authorise),
        web.post("/token", provider.token),
    ])  # fmt: skip
    server = TestServer(app)
    await server.start_server()
    provider.issuer = str(server.make_url("")).rstrip("/")
    try:
        yield provider
    finally:
        await server.close()
