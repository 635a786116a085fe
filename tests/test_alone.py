"""One process at a time works on a SQLite file; on PostgreSQL there may be many."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage.alone import InUse, alone

HOLD = (
    "import sys; from storage.alone import alone\nwith alone(sys.argv[1]): print('held', flush=True); sys.stdin.read()"
)


@contextmanager
def held_elsewhere(url: str) -> Iterator[subprocess.Popen[str]]:
    """Another process holds it, until the end of the block or until it is killed."""
    command = [sys.executable, "-c", HOLD, url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_is_refused_with_the_file_and_what_to_do(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/blether.db"
    with held_elsewhere(url), pytest.raises(InUse) as refused, alone(url):
        pass
    assert str(refused.value) == (
        f"another bot is at work on {tmp_path}/blether.db, and SQLite can serve only one; "
        "stop the other one, or use PostgreSQL for more than one process"
    )


def test_it_is_free_again_when_the_process_was_killed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/blether.db"
    with held_elsewhere(url) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        with alone(url), pytest.raises(InUse), alone(url):
            pass
    with alone(url):
        assert (tmp_path / "blether.db.lock").exists()


def test_the_same_file_by_another_way_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "other.db").symlink_to(tmp_path / "blether.db")
    monkeypatch.chdir(tmp_path)
    for other in ("sqlite:///blether.db", f"sqlite:///{tmp_path}/other.db", "sqlite:///./blether.db?timeout=5"):
        with alone(f"sqlite:///{tmp_path}/blether.db"), pytest.raises(InUse), alone(other):
            pass


@pytest.mark.parametrize("url", ["sqlite:///:memory:", "sqlite://", "postgres://ada@127.0.0.1:9/blether"])
def test_what_others_cannot_reach_or_may_share_is_not_locked(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with alone(url), alone(url):
        assert list(tmp_path.iterdir()) == []
