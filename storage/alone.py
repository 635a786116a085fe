"""One process at a time on a SQLite file: a second one would send what the first is sending."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa

from storage.database import standard_url
from storage.errors import StorageError

try:
    import fcntl
except ImportError:  # Windows has none, and nothing as simple in its place
    fcntl = None  # type: ignore[assignment]


class InUse(StorageError):
    """Another process works on this SQLite file."""


@contextlib.contextmanager
def alone(url: str) -> Iterator[None]:
    """Keep every other process that asks away from the SQLite file in ``url``. Raises `InUse`.

    A file beside it is locked, and the system lets go of it however this process ends. A database in memory, or one
    that a server keeps, needs no lock.
    """
    file = _file(url)
    if file is None or fcntl is None:
        yield
        return
    # Left behind afterwards: were it removed, two could lock two files of the same name.
    lock = os.open(f"{file}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        raise InUse(
            f"another bot is at work on {file}, and SQLite can serve only one; "
            "stop the other one, or use PostgreSQL for more than one process"
        ) from None
    try:
        yield
    finally:
        os.close(lock)


def _file(url: str) -> Path | None:
    """The file that a SQLite URL means, whatever way leads to it; none where there is no file."""
    parts = sa.make_url(standard_url(url))
    if parts.get_backend_name() != "sqlite" or parts.database in {None, "", ":memory:"}:
        return None
    return Path(str(parts.database)).resolve()
