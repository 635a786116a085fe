"""A PostgreSQL of our own that is as careful as a real one, and can be stopped as a power cut would."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from tests import postgres
from tests.bench.process import free_port

CONNECTIONS = 500


class Cluster:
    """One server on loopback. What it has acknowledged survives `crash`."""

    def __init__(self) -> None:
        self._port = free_port()
        self._programs = postgres._programs()
        self._user = postgres._user()
        self._folder = Path(tempfile.mkdtemp(prefix="blether-chaos-"))
        self.url = f"postgresql://blether@127.0.0.1:{self._port}/postgres"
        if self._user:
            shutil.chown(self._folder, self._user)
        self._run("initdb", "-U", "blether", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        self._start(self._port)

    async def crash(self) -> None:
        """Stop it in the middle of whatever it does."""
        await asyncio.to_thread(self._run, "pg_ctl", "-m", "immediate", "-w", "stop")

    async def start(self) -> None:
        """Start it again, on the same port."""
        await asyncio.to_thread(self._start, self._port)

    @contextlib.asynccontextmanager
    async def elsewhere(self) -> AsyncIterator[int]:
        """Start it on another port, which it yields, so that nobody but us finds it; it is stopped again at the end."""
        port = free_port()
        await asyncio.to_thread(self._start, port)
        yield port
        await asyncio.to_thread(self._run, "pg_ctl", "-m", "fast", "-w", "stop")

    def remove(self) -> None:
        """Stop it and forget everything."""
        self._run("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self, port: int) -> None:
        options = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections={CONNECTIONS}"
        )
        self._run("pg_ctl", "-w", "-l", str(self._folder / "log"), "-o", options, "start")

    def _run(self, program: str, *words: str) -> None:
        command = [str(self._programs / program), "-D", str(self._folder / "data"), *words]
        quiet = {"stdout": subprocess.DEVNULL, "cwd": self._folder, "env": {"PATH": os.environ["PATH"]}}
        subprocess.run(command, check=True, user=self._user, **quiet)  # type: ignore[call-overload]
