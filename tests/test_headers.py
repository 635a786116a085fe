"""Every answer, whatever page or error it is, carries the headers that keep browsers safe."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping

import pytest
from aiohttp import ClientSession, CookieJar
from aiohttp.test_utils import TestServer

from bot.settings import Settings
from bot.web import ROUTES, worker_application
from bot.web.rendering import FOLDER
from storage.database import Database
from tests import staffing
from tests.staffing import Site

PAGES = sorted({route.path for route in ROUTES if route.method == "GET"})
EXACT = {
    "X-Content-Type-Options": "nosniff",
    "Server": "Blether",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
}


def address(path: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: {"format": "csv", "name": "base.css"}.get(found[1], "9"), path)


def faults(path: str, headers: Mapping[str, str]) -> list[str]:
    """What is wrong with the headers of an answer."""
    policy = headers.get("Content-Security-Policy", "")
    wrong = [f"{path}: {name} is {headers.get(name)}" for name, value in EXACT.items() if headers.get(name) != value]
    if "default-src 'none'" not in policy or "unsafe" in policy or "*" in policy:
        wrong.append(f"{path}: policy {policy}")
    if "frame-ancestors 'none'" in policy and headers.get("X-Frame-Options") != "DENY":
        wrong.append(f"{path}: may be framed")
    if "Cross-Origin-Resource-Policy" not in headers or "camera=()" not in headers.get("Permissions-Policy", ""):
        wrong.append(f"{path}: {dict(headers)}")
    return wrong


async def seen(site: Site, paths: list[str]) -> list[str]:
    wrong = []
    for path in paths:
        async with site.session.get(site.url + address(path), allow_redirects=False) as response:
            wrong += faults(path, response.headers)
            if path.startswith("/staff") and "no-store" not in response.headers.get("Cache-Control", ""):
                wrong.append(f"{path}: may be cached")
    return wrong


QUICK = [path for path in PAGES if path != "/chat/messages" and not path.endswith("/messages")]


async def test_every_page_and_error_has_them_for_nobody(office: Site) -> None:
    assert await seen(office, [*QUICK, "/nowhere", "/static/nothing", "/chat/messages"]) == []


async def test_every_page_and_error_has_them_for_staff(signed_in: Site) -> None:
    assert await seen(signed_in, QUICK) == []


@pytest.mark.parametrize(
    ("path", "allowed"), [("/", "GET,HEAD"), ("/staff/delivery/retry", "POST"), ("/healthz", "GET,HEAD")]
)
async def test_a_method_that_a_page_does_not_know_is_told_which_it_knows(office: Site, path: str, allowed: str) -> None:
    """Found by the scan: the page of the error had lost the header."""
    async with office.session.request("TRACE", office.url + path) as response:
        assert (response.status, response.headers["Allow"]) == (405, allowed)


async def test_a_worker_has_them_too(sqlite: Database) -> None:
    async with TestServer(worker_application(Settings(), sqlite)) as server, ClientSession() as session:
        for path in ("/healthz", "/metrics", "/nowhere"):
            async with session.get(server.make_url(path)) as response:
                assert faults(path, response.headers) == []


async def test_what_is_no_http_at_all_is_not_told_what_we_run_on(office: Site) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", office.server.port)
    writer.write(b"\x16\x03\x01 not http\r\n\r\n")
    answer = (await asyncio.wait_for(reader.read(), 5)).decode("latin-1")
    writer.close()
    assert answer.startswith("HTTP/1.")
    assert "aiohttp" not in answer
    assert "Python" not in answer


@pytest.mark.parametrize(("public_url", "is_told"), [("https://chat.example", True), (None, False)])
async def test_browsers_are_told_to_keep_to_https_where_there_is_https(
    sqlite: Database, public_url: str | None, is_told: bool
) -> None:
    async with staffing.site(sqlite, public_url=public_url) as site:
        await site.get("/chat")
        told = site.headers.get("Strict-Transport-Security", "")
    assert ("max-age=31536000" in told) is is_told


async def test_a_page_for_schools_may_be_shown_there_and_nowhere_else(sqlite: Database) -> None:
    async with staffing.site(sqlite, embed_origins="https://school.example") as site:
        await site.get("/chat?frame=1")
        assert "frame-ancestors https://school.example;" in site.headers["Content-Security-Policy"] + ";"
        assert "X-Frame-Options" not in site.headers
        await site.get("/chat")
        assert site.headers["X-Frame-Options"] == "DENY"


async def test_every_cookie_is_for_this_host_only_and_for_no_script(sqlite: Database) -> None:
    async with (
        staffing.site(sqlite, public_url="https://chat.example") as site,
        ClientSession(cookie_jar=CookieJar(unsafe=True)) as session,
    ):
        kept = []
        for path in QUICK:
            async with session.get(site.url + address(path), allow_redirects=False) as response:
                kept += response.headers.getall("Set-Cookie", [])
    assert kept
    assert [each for each in kept if "HttpOnly" not in each or "Secure" not in each or "SameSite=" not in each] == []
    assert [each for each in kept if "Path=/;" in each + ";" and not each.startswith("__Host-")] == []


def test_no_template_has_a_script_or_a_style_in_it() -> None:
    inline = re.compile(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:", re.IGNORECASE)
    found = [path.name for path in (FOLDER / "templates").rglob("*.html") if inline.search(path.read_text("utf-8"))]
    assert found == []


# ---------------------------------------------------------------- behind a proxy


@pytest.mark.parametrize("name", ["X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "Forwarded"])
async def test_no_header_of_a_proxy_changes_an_address(sqlite: Database, name: str) -> None:
    """Links, cookies and redirects are made from PUBLIC_URL: no header can send a family or a sign-in link elsewhere."""
    async with staffing.site(sqlite, public_url="https://chat.example", trusted_proxies=1) as site:
        lies = {
            name: "for=1.2.3.4;host=evil.example;proto=http" if name == "Forwarded" else "evil.example",
            "Host": "evil.example",
        }
        for path in ("/", "/chat", "/staff", "/staff/sign-in"):
            async with site.session.get(site.url + path, headers=lies, allow_redirects=False) as response:
                assert "evil.example" not in await response.text()
                assert "evil.example" not in response.headers.get("Location", "")
