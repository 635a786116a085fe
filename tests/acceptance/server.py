"""A bot of its own for an acceptance run: a fresh database, its commands, and the running server."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.answerable import NAMED

START_SECONDS = 60


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Bot:
    """One deployment in a folder of its own."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("blether.db*"):
            old.unlink()
        ours = {"DATABASE_URL": f"sqlite:///{folder}/blether.db", "PORT": str(self.port), "LOG_FORMAT": "json"}
        # Nothing of the caller's own settings may leak into the run.
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "TMPDIR"}}
        self.environment = {**kept, **NAMED, **ours, **settings}

    def command(self, *words: str) -> str:
        """Run one command; returns what it printed. Ends the run with its own words when it fails."""
        done = subprocess.run(
            [sys.executable, "-m", "bot", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            sys.exit(f"python -m bot {' '.join(words)}\n{done.stdout}{done.stderr}")
        return done.stdout

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """The server, until the end of the block; it must stop by itself when it is told to."""
        with (self.folder / "server.log").open("w") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"], env=self.environment, stderr=log, stdout=log
            )
            try:
                self._wait(process)
                yield
            finally:
                process.terminate()
                process.wait(timeout=30)
            assert process.returncode == 0, f"the server ended with {process.returncode}"

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until and process.poll() is None:
            with contextlib.suppress(OSError), urllib.request.urlopen(f"{self.url}/readyz", timeout=1):  # noqa: S310 - our own address
                return
            time.sleep(0.1)
        sys.exit(f"the server did not start:\n{(self.folder / 'server.log').read_text()}")
