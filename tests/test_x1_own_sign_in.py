"""X1: the organisation's own sign-in (OpenID Connect), at a stand-in on this machine that can be wrong in many ways."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp.test_utils import unused_port
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from bot import checks, openid
from bot.openid import SignOnFailed, Trip
from bot.settings import Settings
from storage.database import Database
from tests import staffing
from tests.signing_in import ADA, SECRET, hire, member, written
from tests.staffing import Site, words
from tests.standins import oidc
from tests.standins.oidc import CLIENT, Council, council

LEAVE = "/staff/sign-in-with/organisation"
MFA = {"amr": ["pwd", "mfa"]}


@asynccontextmanager
async def town(database: Database, **settings: Any) -> AsyncIterator[tuple[Site, Council]]:
    """The staff pages at an address that the council's sign-in can send a browser back to."""
    async with council() as provider:
        port = unused_port()
        own: dict[str, Any] = {
            "oidc_issuer": provider.issuer,
            "oidc_client_id": CLIENT,
            "oidc_client_secret": oidc.SECRET,
        }
        async with staffing.site(database, port=port, public_url=f"http://127.0.0.1:{port}", **own, **settings) as site:
            yield site, provider


async def test_x1_somebody_invited_signs_in_with_the_organisation(sqlite: Database) -> None:
    mine = await hire(sqlite, email=ADA)
    async with town(sqlite) as (site, provider):
        provider.person |= MFA | {"email": "Ada@Council.example"}
        assert "Sign in with your organisation" in await site.get("/staff/sign-in")
        await site.get(LEAVE)
    assert (site.status, site.path) == (200, "/staff")
    assert (await member(sqlite, mine))["subject"] == f"{provider.issuer} u-1"
    assert await written(sqlite) == ["own_sign_in_linked", "sign_in"]


async def test_x1_where_the_organisation_asked_for_one_thing_only_our_second_step_comes(sqlite: Database) -> None:
    await hire(sqlite, email=ADA, totp=SECRET)
    async with town(sqlite) as (site, provider):
        for claims in ({}, {"amr": ["pwd"]}, {"amr": "mfa"}, {"acr": "1"}):
            provider.claims = claims
            await site.get(LEAVE)
            assert site.path == "/staff/second-step", claims
        provider.claims = {"acr": "https://refeds.org/profile/mfa"}
        await site.get(LEAVE)
        assert site.path == "/staff"


@pytest.mark.parametrize(
    "person", [{"email": "eve@council.example"}, {"email_verified": False}, {"email_verified": "true"}, {"email": None}]
)
async def test_x1_only_who_was_invited_by_a_checked_address_gets_in(sqlite: Database, person: dict[str, Any]) -> None:
    await hire(sqlite, email=ADA)
    async with town(sqlite) as (site, provider):
        provider.person |= MFA | person
        assert "nobody has invited you here" in await site.get(LEAVE)
        assert site.status == 403
        await site.get("/staff")
        assert site.status == 401


async def test_x1_after_the_first_time_the_subject_counts_and_not_the_address(sqlite: Database) -> None:
    await hire(sqlite, email=ADA)
    async with town(sqlite) as (site, provider):
        provider.person |= MFA
        await site.get(LEAVE)
        provider.person |= {"email": "ada.new@council.example"}
        await site.get(LEAVE)
        assert site.path == "/staff"
        provider.person |= {"sub": "u-2", "email": ADA}  # the address was given to somebody else
        assert "nobody has invited you here" in await site.get(LEAVE)


async def test_x1_somebody_disabled_is_not_let_in_by_the_organisation(sqlite: Database) -> None:
    await hire(sqlite, email=ADA, state="disabled")
    async with town(sqlite) as (site, provider):
        provider.person |= MFA
        await site.get(LEAVE)
        assert site.status == 403


WRONG = {
    "another nonce": {"nonce": "made-up"},
    "no nonce": {"nonce": None},
    "another issuer": {"iss": "https://evil.example"},
    "another audience": {"aud": "another"},
    "several audiences": {"aud": [CLIENT, "another"]},
    "for another one": {"azp": "another"},
    "too old": {"exp": int(time.time()) - 120},
    "without an end": {"exp": None},
    "nobody": {"sub": None},
}


@pytest.mark.parametrize("claims", WRONG.values(), ids=list(WRONG))
async def test_x1_a_token_that_is_not_for_this_trip_is_refused(sqlite: Database, claims: dict[str, Any]) -> None:
    await hire(sqlite, email=ADA)
    async with town(sqlite) as (site, provider):
        provider.claims = MFA | claims
        assert "is not for us, or too old" in words(await site.get(LEAVE)).replace("&#39;", "'")
        assert site.status == 502


async def test_x1_the_organisation_may_change_its_keys_any_day(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await hire(sqlite, email=ADA)
    monkeypatch.setattr(openid, "KEYS_AT_MOST_EVERY", 0.0)
    async with town(sqlite) as (site, provider):
        provider.person |= MFA
        await site.get(LEAVE)
        provider.keys.clear()
        provider.new_key()
        await site.get(LEAVE)
        assert (site.path, provider.keys_asked) == ("/staff", 2)


async def test_x1_a_strangers_signature_is_refused_and_does_not_make_us_ask_for_ever(sqlite: Database) -> None:
    await hire(sqlite, email=ADA)
    async with town(sqlite) as (site, provider):
        provider.person |= MFA
        for kid in (provider.keys[0].kid, "another"):
            provider.signs_with = RSAKey.generate_key(2048, {"kid": str(kid)}, auto_kid=False)
            assert "is not signed by it" in await site.get(LEAVE)
        assert provider.keys_asked == 1


HS256 = jwt.encode({"alg": "HS256"}, {"sub": "x"}, OctKey.import_key(oidc.SECRET * 3))
NONE = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."  # {"alg":"none"}, {"sub":"x"} and no signature


@pytest.mark.parametrize("token", [HS256, NONE, "", "a.b.c", "é"])
async def test_x1_a_signature_by_our_own_secret_or_by_nobody_is_refused(token: str) -> None:
    async with council() as provider:
        ours = openid.Provider(provider.issuer, CLIENT, oidc.SECRET, "http://127.0.0.1/back")
        await ours.address(Trip("s", "n", "v"))
        with pytest.raises(SignOnFailed, match="not signed by it"):
            await ours._claims(token, "n")


@pytest.mark.parametrize(("minutes", "works"), [(29, True), (32, False)])
async def test_x1_who_signed_in_over_there_long_ago_is_not_let_in(sqlite: Database, minutes: int, works: bool) -> None:
    await hire(sqlite, email=ADA)
    async with town(sqlite) as (site, provider):
        provider.claims = MFA | {"auth_time": int(time.time()) - 60 * minutes}
        page = await site.get(LEAVE)
        assert (site.path == "/staff") is works
        assert ("you signed in there too long ago" in page) is not works


async def test_x1_who_has_only_that_sign_in_takes_the_step_afresh_there(sqlite: Database) -> None:
    await hire(sqlite, email=ADA)
    async with town(sqlite) as (site, provider):
        provider.person |= MFA
        await site.get(LEAVE)
        page = await site.get("/staff/second-step?next=/staff/announcements")
        assert (site.path, f'href="{LEAVE}"' in page) == ("/staff/second-step", True)


@pytest.mark.parametrize("query", ["", "?state=made-up&code=x", "?code=x", "?state=%C3%A9&code=x"])
async def test_x1_coming_back_without_having_left_is_refused(sqlite: Database, query: str) -> None:
    async with town(sqlite) as (site, _):
        assert "did not come from the sign-in that this browser began" in await site.get(f"{LEAVE}/back{query}")
        assert site.status == 403


async def test_x1_a_refusal_over_there_is_told(sqlite: Database) -> None:
    async with town(sqlite) as (site, provider):
        provider.refuses = True
        assert "did not let you in" in await site.get(LEAVE)


@pytest.mark.parametrize("path", ["/.well-known/openid-configuration", "/keys", "/token"])
async def test_x1_a_sign_in_that_is_broken_over_there_is_told(sqlite: Database, path: str) -> None:
    await hire(sqlite, email=ADA)
    async with town(sqlite) as (site, provider):
        provider.person |= MFA
        provider.broken = path
        assert "answered 500" in await site.get(LEAVE)
        provider.broken = ""
        await site.get(LEAVE)
        assert site.path == "/staff"


async def test_x1_another_issuers_description_is_refused() -> None:
    async with council() as provider:
        ours = openid.Provider(provider.issuer, CLIENT, oidc.SECRET, "http://127.0.0.1/back")
        provider.issuer = "https://evil.example"
        with pytest.raises(SignOnFailed, match="is not the one of OIDC_ISSUER"):
            await ours.address(Trip("s", "n", "v"))


async def test_x1_without_settings_there_is_no_such_page(office: Site) -> None:
    await office.get(LEAVE)
    assert office.status == 404
    await office.get(f"{LEAVE}/back?code=x&state=y")
    assert office.status == 404


async def test_x1_check_tells_whether_the_organisations_sign_in_answers(sqlite: Database) -> None:
    async with council() as provider:
        own = {"oidc_issuer": provider.issuer, "oidc_client_id": CLIENT, "oidc_client_secret": oidc.SECRET}
        settings = Settings.model_validate(own)
        working = [each.sentence for each in await checks.everything(settings, sqlite) if each.fine]
        provider.broken = "/.well-known/openid-configuration"
        failing = [each.sentence for each in await checks.everything(settings, sqlite) if not each.fine]
    assert "Your organisation's own sign-in answers." in working
    assert "OIDC_ISSUER: your organisation's sign-in answered 500." in failing
