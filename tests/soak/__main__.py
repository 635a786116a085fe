"""make soak MINUTES=2: families talk at a steady rate through the web chat; memory, files, waiting and errors stay put."""

from __future__ import annotations

import asyncio
import itertools
import json
import shutil
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import click

from conversations.themes.place_standard import CODEBOOK
from storage import migrate
from storage.database import Database
from storage.directories import starter
from tests.acceptance.family import Family, Life, lives
from tests.answerable import NAMED
from tests.bench.process import Process, free_port

BUILD = Path("build")
FOLDER = BUILD / "soak"
A_SECOND = 2.0  # conversations that begin
LOOK = 10.0  # seconds between two lines of the table
WARM_UP = 40.0  # seconds until caches are full, or a third of a shorter run
FEWEST_TURNS = 10  # that a whole conversation takes
GROWTH_MB = 12.0  # that memory may grow from then on, and so many more for each hour
STATEMENTS = (
    "The pavements are broken and the lights are out.",
    "We need a bus on Sundays.",
    "My children love the park by the river.",
)


@dataclass(slots=True)
class Look:
    """One line of the table."""

    seconds: float
    rss_mb: float
    open_files: int
    turns: int
    p99_ms: float
    errors: int


@dataclass(slots=True)
class Visit:
    """What all families met since the last look."""

    seconds: list[float] = field(default_factory=list)
    errors: int = 0


class Timed(Family):
    """A family whose waiting is measured."""

    def __init__(self, url: str, life: Life, visit: Visit) -> None:
        super().__init__(url, life)
        self.visit = visit

    async def _post(self, fields: dict[str, str]) -> dict[str, Any]:
        began = time.perf_counter()
        found = await super()._post(fields)
        self.visit.seconds.append(time.perf_counter() - began)
        return found


async def soak(url: str, server: Process, seconds: float) -> list[Look]:
    """Let families come, and look every ten seconds."""
    visit, looks, began = Visit(), list[Look](), time.monotonic()
    coming = asyncio.create_task(_come(url, visit))
    try:
        while (passed := time.monotonic() - began) < seconds:
            await asyncio.sleep(min(LOOK, seconds - passed))
            if coming.done():
                coming.result()
            looks.append(_look(server, visit, time.monotonic() - began))
            visit.seconds, visit.errors = [], 0
    finally:
        coming.cancel()
        await asyncio.gather(coming, return_exceptions=True)
    return looks


async def _come(url: str, visit: Visit) -> None:
    """A new family every half second, each at its own pace, until cancelled."""
    async with asyncio.TaskGroup() as families:
        for life in _everyone():
            families.create_task(_talk(Timed(url, life, visit), visit))
            await asyncio.sleep(1 / A_SECOND)


async def _talk(family: Timed, visit: Visit) -> None:
    try:
        await family.talk()
        # "Sorry, that went wrong" asks nothing more, so a family would leave content.
        assert family.turns >= FEWEST_TURNS, f"the conversation was over after {family.turns} turns"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this run is looking for
        visit.errors += 1
        print(f"  {type(error).__name__}: {str(error)[:200]}")
    finally:
        await family.close()


def _everyone() -> itertools.chain[Life]:
    themes, count = [theme.id for theme in CODEBOOK.themes], 300
    words = [STATEMENTS[number % len(STATEMENTS)] for number in range(count)]
    hundreds = (lives(["G40 1AA"] * count, words, themes, in_town=count, seed=seed) for seed in itertools.count())
    return itertools.chain.from_iterable(hundreds)


def _look(server: Process, visit: Visit, passed: float) -> Look:
    ordered = sorted(visit.seconds) or [0.0]
    p99 = 1000 * ordered[int(0.99 * (len(ordered) - 1))]
    look = Look(
        round(passed), round(server.rss_mb, 1), server.open_files, len(visit.seconds), round(p99, 1), visit.errors
    )
    print("".join(f"{value:>12}" for value in asdict(look).values()), flush=True)
    return look


def grown(looks: list[Look]) -> tuple[float, float]:
    """By how many MB memory has grown since the warm-up, and by how many it might."""
    end = looks[-1].seconds
    warm = next(look for look in looks if look.seconds >= min(WARM_UP, end / 3))
    return looks[-1].rss_mb - warm.rss_mb, GROWTH_MB * (1 + (end - warm.seconds) / 3600)


@click.command()
@click.option("--minutes", default=2.0, show_default=True, help="How long.")
def main(minutes: float) -> None:
    """Run it; ends with 1 when memory grew too much, or anything went wrong."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    url, port = f"sqlite:///{FOLDER}/blether.db", free_port()
    database = Database(url)
    migrate.upgrade(database)
    starter.load(database, demo=True)
    database.close()
    settings = NAMED | {"DATABASE_URL": url, "PORT": str(port), "LOG_FORMAT": "json", "LOG_LEVEL": "warning"}
    print("".join(f"{name:>12}" for name in Look.__dataclass_fields__))
    with Process(FOLDER / "server.log", "bot", "run", **settings).running() as server:
        server.wait_for(f"http://127.0.0.1:{port}/readyz")
        looks = asyncio.run(soak(f"http://127.0.0.1:{port}", server, 60 * minutes))
    more, most = grown(looks)
    errors = sum(look.errors for look in looks)
    result = {"looks": [asdict(look) for look in looks], "grown_mb": round(more, 1), "may_grow_mb": round(most, 1)}
    (BUILD / "soak.json").write_text(json.dumps(result | {"errors": errors}, indent=2) + "\n", encoding="utf-8")
    print(f"memory grew by {more:.1f} MB after the warm-up (at most {most:.1f}); {errors} errors")
    if errors or more > most:
        sys.exit(1)


if __name__ == "__main__":
    main()
