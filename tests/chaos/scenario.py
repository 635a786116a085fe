"""What a scenario is given: databases of its kind, and how large it is to be."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from tests.chaos.cluster import Cluster
from tests.chaos.run import Run
from tests.chaos.templates import Templates


@dataclass(frozen=True, slots=True)
class Stage:
    """Where all runs take place. ``scale`` makes them smaller while one develops."""

    templates: Templates
    scale: float = 1.0

    async def database(self, run: Run, folder: Path | None = None) -> str:
        """An empty database of the run's kind; a file is put into the run's folder, or this one."""
        return await self.templates.copy(run.database, folder or run.folder)

    async def own_cluster(self) -> tuple[Cluster, str]:
        """A server that the run may crash, and a database in it."""
        return await self.templates.own_cluster()

    def several(self, run: Run, processes: int) -> int:
        """So many processes on PostgreSQL, one on SQLite."""
        return 1 if run.database == "sqlite" else processes

    def size(self, count: int) -> int:
        """So many, in this scale."""
        return max(20, round(count * self.scale))


Tell = Callable[[Run, Stage], Awaitable[None]]
BOTH = ("sqlite", "postgresql")


@dataclass(frozen=True, slots=True)
class Scenario:
    """A story and the databases it is told on. So many of its runs go ``together``, where they mostly wait."""

    name: str
    tell: Tell
    databases: tuple[str, ...] = BOTH
    together: int = 5
