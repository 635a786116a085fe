"""Databases with people in them: made once for a size, copied for each run."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg

from storage import migrate
from tests import postgres
from tests.bench import people

CACHE = Path("build/bench-cache")
ROOT = Path(__file__).parents[2]
# What decides what is in a template, beside the schema's revision: when one of these changes it is made anew.
SOURCES = (
    "storage/tables/*.py",
    "storage/migrations/versions/*.py",
    "conversations/flows/*.py",
    "tests/bench/people.py",
)


class Databases:
    """SQLite files and PostgreSQL databases, the files' templates kept between one bench and the next."""

    def __init__(self, folder: Path, resources: ExitStack) -> None:
        self._folder = folder
        self._resources = resources
        self._server = ""
        self._made: set[str] = set()

    def sqlite(self, count: int) -> str:
        """The URL of a fresh SQLite database with so many people."""
        copy = self._folder / "run.db"
        for each in self._folder.glob("run.db*"):
            each.unlink()
        shutil.copy(_template(count, self._folder), copy)
        return f"sqlite:///{copy}"

    def postgresql(self, count: int) -> str:
        """The URL of a fresh PostgreSQL database with so many people."""
        if not self._server:
            self._server = self._resources.enter_context(durable_postgresql())
        template = f"bench_{count}"
        if template not in self._made:
            people.prepare(postgres.create(self._server, template), count)
            self._made.add(template)
        postgres.drop(self._server, "bench_run")
        copy = postgres.create(self._server, "bench_run", template)
        with psycopg.connect(self._server, autocommit=True) as connection:
            connection.execute("CHECKPOINT")  # the copying is not to be paid for during the run
        return copy


def _template(count: int, folder: Path) -> Path:
    key = _key()
    for old in CACHE.glob("*"):
        if old.name != key:
            shutil.rmtree(old)
    template = CACHE / key / f"{count}.db"
    if not template.exists():
        template.parent.mkdir(parents=True, exist_ok=True)
        people.prepare(f"sqlite:///{folder}/template.db", count)
        os.replace(folder / "template.db", template)  # noqa: PTH105 - whole or not at all, also when two benches run
    return template


def _key() -> str:
    """What a template is kept under: the schema's revision, and a digest of what else decides what is in it."""
    digest = hashlib.sha256()
    for pattern in SOURCES:
        for file in sorted(ROOT.glob(pattern)):
            digest.update(file.read_bytes())
    return f"{migrate.newest()}-{digest.hexdigest()[:12]}"


@contextmanager
def durable_postgresql() -> Iterator[str]:
    """A server that keeps its promises: the tests' one forgets durability for speed."""
    fast = dict(postgres.FAST)
    postgres.FAST.update(fsync="on", synchronous_commit="on", full_page_writes="on")
    try:
        with postgres.cluster() as server:
            yield server
    finally:
        postgres.FAST.update(fast)
