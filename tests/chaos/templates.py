"""Databases as `python -m bot migrate` makes them, made once and copied for each run."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path

from tests import postgres
from tests.acceptance.__main__ import daytime
from tests.chaos.cluster import Cluster

AREAS = "slug,name,country,timezone,postcodes,contact\nawake,Awake,scotland,{zone},,\nlondon,London,england,Europe/London,,\n"
NUMBERS = itertools.count(1)


class Templates:
    """An empty database of each kind, with two areas: one where it is about noon now, and London."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._clusters: list[Cluster] = []
        self._order = asyncio.Lock()

    async def copy(self, database: str, folder: Path) -> str:
        """A database of this kind; returns its URL."""
        if database == "sqlite":
            async with self._order:
                template = await asyncio.to_thread(lambda: self._sqlite)
            shutil.copy(template, folder / "blether.db")
            return f"sqlite:///{folder}/blether.db"
        async with self._order:  # nobody may be connected to what is copied
            return await asyncio.to_thread(self._copy_in, self._cluster)

    async def own_cluster(self) -> tuple[Cluster, str]:
        """A PostgreSQL of a run's own, and the URL of a database in it."""
        cluster = await asyncio.to_thread(self._new_cluster)
        return cluster, await asyncio.to_thread(self._copy_in, cluster)

    def remove(self) -> None:
        """Stop the servers."""
        for cluster in self._clusters:
            cluster.remove()

    @cached_property
    def _sqlite(self) -> Path:
        path = self._folder / "template.db"
        self._fill(f"sqlite:///{path}")
        return path

    @cached_property
    def _cluster(self) -> Cluster:
        return self._new_cluster()

    def _new_cluster(self) -> Cluster:
        cluster = Cluster()
        self._clusters.append(cluster)
        self._fill(postgres.create(cluster.url, "template"))
        return cluster

    def _copy_in(self, cluster: Cluster) -> str:
        return postgres.create(cluster.url, f"run_{next(NUMBERS)}", "template")

    def _fill(self, url: str) -> None:
        areas = self._folder / f"areas-{next(NUMBERS)}.csv"
        areas.write_text(AREAS.format(zone=daytime()), encoding="utf-8")
        for words in (("migrate",), ("import", "areas", str(areas))):
            command(url, *words)


def command(url: str, *words: str) -> str:
    """Run a command of the bot; returns what it printed."""
    settings = {"PATH": os.environ["PATH"], "DATABASE_URL": url}
    done = subprocess.run(
        [sys.executable, "-m", "bot", *words], env=settings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"python -m bot {' '.join(words)}\n{done.stdout}{done.stderr}"
    return done.stdout
