"""Behind a proxy that ends TLS, everything is as safe as it should be; and `make front-door` sees when it is not."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from tests import front_door, staffing
from tests.acceptance.server import free_port

openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl for a certificate")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for this machine, with its key in the same file."""
    path = tmp_path_factory.mktemp("certificate") / "both.pem"
    words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
    subprocess.run(
        ["openssl", *words.split(), "-keyout", path, "-out", path.with_suffix(".crt")], check=True, capture_output=True
    )
    path.write_text(path.read_text() + path.with_suffix(".crt").read_text())
    return path


async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    with contextlib.suppress(RuntimeError, ConnectionError):
        writer.close()


@contextlib.asynccontextmanager
async def proxy(port: int, to: int, certificate: Path) -> AsyncIterator[str]:
    """Ends TLS and hands everything on, as any proxy does."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", to)
        await asyncio.gather(carry(reader, inner_writer), carry(inner_reader, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", port, ssl=context)
    async with server:
        yield f"https://127.0.0.1:{port}"


async def faults(url: str, certificate: Path | None = None) -> list[str]:
    context = ssl.create_default_context(cafile=certificate.with_suffix(".crt") if certificate else None)
    return await asyncio.to_thread(lambda: list(front_door.faults(url, context)))


@openssl
async def test_behind_a_proxy_nothing_is_wrong(sqlite: Database, certificate: Path) -> None:
    port = free_port()
    async with (
        staffing.site(sqlite, public_url=f"https://127.0.0.1:{port}", trusted_proxies=1) as site,
        proxy(port, site.server.port or 0, certificate) as url,
    ):
        assert await faults(url, certificate) == []


@openssl
async def test_a_forgotten_public_url_is_seen(sqlite: Database, certificate: Path) -> None:
    port = free_port()
    async with staffing.site(sqlite) as site, proxy(port, site.server.port or 0, certificate) as url:
        found = await faults(url, certificate)
    assert any("is PUBLIC_URL set" in each for each in found)
    assert "/chat: a cookie is not kept safe: blether" in found


async def test_plain_http_is_seen(office: staffing.Site) -> None:
    assert (await faults(office.url))[0].startswith("the address is not https")
