"""The program as a person starts it: commands with what they print, and servers that run beside a test.

A command is a process of its own, forked from one where the program is loaded already: a start from cold takes two
seconds, and there are many commands. Servers, and whatever reads a pipe, start from cold.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import time
import traceback
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.acceptance.server import free_port
from tests.answerable import NAMED

PATIENCE = 30  # seconds


def environment(folder: Path, **settings: object) -> dict[str, str]:
    """Settings for a bot that keeps its data in a folder of the test, and nothing of the caller's own."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "TMPDIR"}}
    ours = {"DATABASE_URL": f"sqlite:///{folder}/blether.db", "PORT": free_port()}
    ours["ERASURE_LEDGER"] = f"{folder}/blether.erasures"  # also where the database is on a server
    return kept | {name: str(value) for name, value in (NAMED | ours | settings).items()}


# ---------------------------------------------------------------- commands


@dataclass(frozen=True)
class Done:
    """A command that has ended. ``said`` is all that it printed."""

    code: int
    said: str

    @property
    def lines(self) -> list[str]:
        return self.said.splitlines()

    @property
    def sentence(self) -> str:
        """The one line that a command which failed has to print, and nothing else."""
        assert self.code == 1, self
        assert len(self.lines) == 1, self.said
        return self.lines[0].removeprefix("Error: ")


class Commands:
    """A process where the program is loaded, which forks for each command. No settings but those given reach it."""

    def __init__(self, folder: Path) -> None:
        self.output = folder / "output"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.processes"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, words: tuple[str, ...], settings: dict[str, str]) -> Done:
        """Run one command to its end."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps([words, settings, str(self.output)]), file=self.process.stdin, flush=True)
        return Done(int(self.process.stdout.readline()), self.output.read_text(encoding="utf-8"))

    def close(self) -> None:
        self.process.communicate(timeout=PATIENCE)


def _fork_for_each_line() -> None:
    from bot.__main__ import main  # noqa: PLC0415 - only the loaded process needs it

    for line in sys.stdin:
        words, settings, output = json.loads(line)
        if (child := os.fork()) == 0:
            os._exit(_carry_out(main, words, settings, output))
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def _carry_out(main: Any, words: list[str], settings: dict[str, str], output: str) -> int:
    os.environ.clear()
    os.environ.update(settings)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(file, 1)
    os.dup2(file, 2)
    code: Any = 70
    try:
        main(words, prog_name="python -m bot")
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # noqa: BLE001 - what Python itself would do with it
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    return int(code or 0)


# ---------------------------------------------------------------- servers


class Running:
    """A server that a test started. ``seconds`` is how long it took to answer."""

    def __init__(self, process: subprocess.Popen[bytes], output: Path, url: str) -> None:
        self.process = process
        self.output = output
        self.url = url
        self.seconds = 0.0

    @property
    def printed(self) -> str:
        """All that it has printed and logged so far."""
        return self.output.read_text(encoding="utf-8")

    def prints(self, pattern: str) -> list[str]:
        """Wait until it has printed this, for it answers a moment before it says where it is; returns what it matched."""
        until = time.monotonic() + PATIENCE
        while not (found := re.findall(pattern, self.printed)) and time.monotonic() < until:
            time.sleep(0.02)
        return found

    def get(self, path: str) -> tuple[int, str]:
        """A page: its status and its words."""
        try:
            with urllib.request.urlopen(self.url + path, timeout=PATIENCE) as answer:  # noqa: S310 - our own address
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Tell it to stop; returns the exit code."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


def start(*words: str, **settings: str) -> tuple[subprocess.Popen[bytes], Path]:
    """Start the program from cold; returns it, and the file that all it prints goes to."""
    output = Path(settings["DATABASE_URL"].removeprefix("sqlite:///")).with_name("printed.txt")
    with output.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *words], env=settings, stdin=subprocess.DEVNULL, stdout=file, stderr=file
        )
    return process, output


@contextlib.contextmanager
def started(*words: str, **settings: str) -> Iterator[Running]:
    """A server, from when it answers; it is told to stop at the end, if the test did not do so."""
    begun = time.monotonic()
    running = Running(*start(*words, **settings), f"http://127.0.0.1:{settings['PORT']}")
    try:
        _wait(running)
        running.seconds = time.monotonic() - begun
        yield running
    finally:
        if running.process.poll() is None:
            running.process.terminate()
            running.process.wait(PATIENCE)


def _wait(running: Running) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and running.process.poll() is None:
        with contextlib.suppress(OSError):
            if running.get("/readyz")[0] == 200:
                return
        time.sleep(0.02)
    raise AssertionError(f"the server did not start:\n{running.printed}")


if __name__ == "__main__":
    _fork_for_each_line()
