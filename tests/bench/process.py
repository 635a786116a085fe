"""A program under measurement in a process of its own: started, watched through /proc, stopped or killed."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.answerable import NAMED

START_SECONDS = 60
STOP_SECONDS = 30
TICK = os.sysconf("SC_CLK_TCK")
SECRET = "not-a-real-secret"
TOKEN = "123456789:AAfake-fake-fake-fake-fake-fake-fake"


class Process:
    """One running program: a module with its arguments, or a script (.py). Its output goes to ``log``."""

    def __init__(self, log: Path, *words: str, python: str = sys.executable, **environment: str) -> None:
        # Nothing of the caller's own settings may leak into the run.
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
        self.log = log
        with log.open("a") as output:
            self._process = subprocess.Popen(
                [python, *(words if words[0].endswith(".py") else ("-m", *words))],
                env=kept | environment,
                stdout=output,
                stderr=output,
            )
        self.pid = self._process.pid

    def wait_for(self, url: str) -> None:
        """Wait until this address answers with 200. Ends the run with the program's own words when it does not."""
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until and self._process.poll() is None:
            with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=1):  # noqa: S310 - our own address
                return
            time.sleep(0.05)
        self.kill()
        sys.exit(f"{url} did not answer:\n{self.log.read_text()[-2000:]}")

    @property
    def cpu_seconds(self) -> float:
        """The processor time that it and its children have used so far, all threads, user and system."""
        return sum(_cpu_seconds(Path(f"/proc/{pid}"), children=True) for pid in self._family())

    @property
    def main_thread_seconds(self) -> float:
        """The part of `cpu_seconds` that its first thread used: the one with the event loop."""
        return _cpu_seconds(Path(f"/proc/{self.pid}/task/{self.pid}"), children=False)

    @property
    def rss_mb(self) -> float:
        """The memory that it and its children hold now."""
        return sum(_megabytes(pid, "VmRSS") for pid in self._family())

    @property
    def peak_rss_mb(self) -> float:
        """The most that it and those of its children that still run have ever held."""
        return sum(_megabytes(pid, "VmHWM") for pid in self._family())

    def _family(self) -> list[int]:
        """It and its children, and theirs."""
        found = [self.pid]
        for pid in found:  # grows on the way
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                found += [int(child) for child in children.read_text().split()]
        return found

    @property
    def open_files(self) -> int:
        """How many files and sockets it has open."""
        return len(list(Path(f"/proc/{self.pid}/fd").iterdir()))

    def kill(self) -> None:
        """End it as a power cut would: kill -9."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        """Ask it to stop; a program that does not stop by itself is killed."""
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()

    @contextlib.contextmanager
    def running(self) -> Iterator[Process]:
        """Stopped at the end of the block, whatever happens in it."""
        try:
            yield self
        finally:
            if self._process.poll() is None:
                self.stop()


def _cpu_seconds(folder: Path, *, children: bool) -> float:
    """User and system time of a process or thread, with that of the children that have ended."""
    fields = (folder / "stat").read_text().rpartition(")")[2].split()
    return sum(int(field) for field in fields[11 : 15 if children else 13]) / TICK


def _megabytes(pid: int, name: str) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) / 1024


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def telegram_settings(database_url: str, port: int, api_url: str) -> dict[str, str]:
    """The environment of a bot that gets its updates by webhook."""
    return NAMED | {
        "DATABASE_URL": database_url,
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "ORGANISATION": "Bench",
        "LOG_FORMAT": "json",
        "LOG_LEVEL": "warning",
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_MODE": "webhook",
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "TELEGRAM_API_URL": api_url,
        # Paced as Telegram wants it, a run would measure the waiting for the next second.
        "TELEGRAM_MESSAGES_A_SECOND": "1000000",
    }
