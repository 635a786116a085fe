"""make bench: updates a second, processor time and waiting, side by side in one run, into build/bench.json."""

from __future__ import annotations

import json
import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click

from tests import postgres
from tests.bench import people
from tests.bench.measure import Figures, run
from tests.bench.process import Process, telegram_settings
from tests.bench.script import BASE, FAMILY, START, chats

BUILD = Path("build")
FOLDER = BUILD / "bench"
DELAY = 0.05  # seconds that the slow Bot API takes
HERE_BEFORE = 10_000  # people in the database when a run begins
WARM_UP = 20  # people
FEW_STEPS = (START, ("answer", "yes"), ("answer", "no"))
WARM_UPDATE, FIRST_UPDATE = 1_000_000, 2_000_000
COLUMNS = ("updates_per_s", "cpu_us_per_update", "p50_ms", "p99_ms", "rss_mb")
SHOWN = (*COLUMNS, "replied_per_s", "messages_per_update")


@dataclass(frozen=True, slots=True)
class Contender:
    """One row of the table. ``database`` makes a fresh one for a run; ``arriving`` people come, ``steps`` each."""

    name: str
    start: Callable[..., Process]
    database: Callable[[], Any]
    arriving: int
    steps: tuple[tuple[str, str], ...] = tuple(FAMILY)
    delay: float = 0.0
    acknowledges: bool = True


class Databases:
    """Templates with people in them, copied for each run."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._made: dict[str, str] = {}

    def sqlite(self, count: int) -> str:
        """The URL of a fresh SQLite database with so many people."""
        template, copy = FOLDER / f"template-{count}.db", FOLDER / "run.db"
        if str(template) not in self._made:
            _remove(template)
            people.prepare(f"sqlite:///{template}", count)
            self._made[str(template)] = ""
        _remove(copy)
        shutil.copy(template, copy)
        return f"sqlite:///{copy}"

    def postgresql(self, count: int) -> str:
        """The URL of a fresh PostgreSQL database with so many people."""
        template = f"bench_{count}"
        if template not in self._made:
            postgres.drop(self._server, template)
            self._made[template] = postgres.create(self._server, template)
            people.prepare(self._made[template], count)
        postgres.drop(self._server, "bench_run")
        return postgres.create(self._server, "bench_run", template)


def _remove(file: Path) -> None:
    for each in file.parent.glob(f"{file.name}*"):
        each.unlink()


# ---------------------------------------------------------------- who takes part


def blether(url: str, log: Path, port: int, api_url: str) -> Process:
    """The real bot."""
    return Process(log, "tests.bench.unpaced", "run", **telegram_settings(url, port, api_url))


def floor(_url: str, log: Path, port: int, api_url: str) -> Process:
    """Bare aiohttp, group commit, send."""
    file = FOLDER / "floor.db"
    _remove(file)
    return Process(log, "tests.bench.floor", str(port), api_url, str(file))


def library(_url: str, log: Path, port: int, api_url: str) -> Process:
    """The library's own conversations."""
    return Process(log, "tests.bench.library", str(port), api_url)


def contenders(databases: Databases, arriving: int) -> list[Contender]:
    """The rows, in the order in which they are measured and shown."""
    sqlite = partial(databases.sqlite, HERE_BEFORE)
    postgresql = partial(databases.postgresql, HERE_BEFORE)
    none: Callable[[], str] = str
    return [
        Contender("blether-sqlite", blether, sqlite, arriving),
        Contender("blether-sqlite-50ms", blether, sqlite, arriving, delay=DELAY),
        Contender("blether-postgresql", blether, postgresql, arriving),
        Contender("floor-sqlite", floor, none, arriving),
        Contender("floor-sqlite-50ms", floor, none, arriving, delay=DELAY),
        Contender("python-telegram-bot", library, none, arriving, FEW_STEPS, acknowledges=False),
        Contender("python-telegram-bot-50ms", library, none, 50, FEW_STEPS, delay=DELAY, acknowledges=False),
    ]


def held(contender: Contender, returning: range = range(0)) -> Figures:
    """One run of one row. ``returning`` are the participant ids of people who were there before."""
    url = contender.database()
    new = chats(range(BASE, BASE + contender.arriving), contender.steps, FIRST_UPDATE)
    back = chats([people.SEEDED + each for each in returning], contender.steps[1:], 2 * FIRST_UPDATE)
    warm = chats(range(BASE - WARM_UP, BASE), contender.steps, WARM_UPDATE)
    figures = run(
        partial(contender.start, url), FOLDER, new + back, warm, contender.delay, acknowledges=contender.acknowledges
    )
    if url:
        through = people.finished(url)
        expected = len(new) + len(back) + len(warm)
        if through != expected:
            raise SystemExit(f"{contender.name}: {through} of {expected} conversations came to their end")
    return figures


def median(found: list[Figures]) -> dict[str, float]:
    """Of each figure the median of the runs."""
    rows = [asdict(each) for each in found]
    return {name: round(statistics.median(row[name] for row in rows), 2) for name in rows[0]}


# ---------------------------------------------------------------- the command


@click.command()
@click.option("--runs", default=3, show_default=True, help="Runs of each row; the medians are shown.")
@click.option("--arriving", default=100, show_default=True, help="New people in a run.")
@click.option("--only", default="", help="Only the rows whose name begins so.")
@click.option("--people", "sizes", default="1000,100000", show_default=True, help="Sizes of the database.")
def main(runs: int, arriving: int, only: str, sizes: str) -> None:
    """Measure, print the tables, write build/bench.json."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    began = time.monotonic()
    with durable_postgresql() as server:
        databases = Databases(server)
        taking_part = [each for each in contenders(databases, arriving) if each.name.startswith(only)]
        rows = delivery(taking_part, runs)
        turns = curve(databases, [int(size) for size in sizes.split(",") if size], runs)
    seconds = round(time.monotonic() - began, 1)
    kept = [{"name": row["name"], **{name: row[name] for name in COLUMNS}} for row in rows]
    result = {"delivery": kept, "turns": turns, "all_figures": rows, "runs": runs, "seconds": seconds}
    (BUILD / "bench.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    for file in FOLDER.glob("*.db*"):  # half a gigabyte that tells nobody anything
        file.unlink()
    print(f"{seconds} s; written to {BUILD / 'bench.json'}")


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


def delivery(taking_part: list[Contender], runs: int) -> list[dict[str, Any]]:
    """Every row, in turn and again, so that whatever else this machine does meets all alike."""
    found: dict[str, list[Figures]] = {each.name: [] for each in taking_part}
    for number in range(runs):
        for each in taking_part:
            figures = held(each)
            found[each.name].append(figures)
            print(f"  run {number + 1}: {each.name:<26} {figures.updates_per_s:8.0f}/s", flush=True)
    rows = [{"name": name, **median(figures)} for name, figures in found.items()]
    print(f"\n{'':<26}" + "".join(f"{name:>20}" for name in SHOWN))
    for row in rows:
        print(f"{row['name']:<26}" + "".join(f"{row[name]:>20,.1f}" for name in SHOWN))
    return rows


def curve(databases: Databases, sizes: list[int], runs: int) -> list[dict[str, Any]]:
    """The time of a turn by the number of people in the database, half of those who write having been there before."""
    rows: list[dict[str, Any]] = []
    for size in sizes:
        contender = Contender(f"{size:,} people", blether, partial(databases.sqlite, size), 50)
        back = range(2, size + 2, max(1, size // 50))[:50]
        figures = median([held(contender, back) for _ in range(runs)])
        rows.append({"participants": size, **figures})
    print(f"\n{'participants':>14}{'CPU us/turn':>14}{'p50 ms':>10}{'p99 ms':>10}{'turns/s':>10}")
    for row in rows:
        print(
            f"{row['participants']:>14,}{row['cpu_us_per_update']:>14,.0f}{row['p50_ms']:>10.1f}"
            f"{row['p99_ms']:>10.1f}{row['updates_per_s']:>10,.0f}"
        )
    return rows


if __name__ == "__main__":
    main()
