"""make bench: updates a second, processor time and waiting, side by side in one run, into build/bench.json."""

from __future__ import annotations

import json
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

from tests.bench import audience, footprint, goals, growth, hottest, reading, shown
from tests.bench.contenders import PEERS, Contender, NotDone, enough, everyone, held, median
from tests.bench.databases import Databases
from tests.bench.measure import Figures

BUILD = Path("build")
KEPT = ("updates_per_s", "cpu_us_per_update", "p50_ms", "p99_ms", "rss_mb")
SECONDS = 4.0  # that a run lasts about
PROFILED = 3_000  # updates in a run under the profiler
SIZES = {"sqlite": [1_000, 10_000, 100_000, 1_000_000], "postgresql": [1_000, 100_000]}


@dataclass(frozen=True, slots=True)
class Bench:
    """What is common to all tables: the databases, a folder for this bench alone, and how much is measured."""

    databases: Databases
    folder: Path
    runs: int
    quick: bool
    updates: int

    def length(self, row: Contender) -> int:
        """How many updates a run of this row has."""
        if self.updates:
            return min(self.updates, row.updates or self.updates)
        return row.quick if self.quick else enough(row, self.folder, SECONDS)


@click.command()
@click.option("--runs", default=5, show_default=True, help="Runs of each row; the medians are shown.")
@click.option("--updates", default=0, help="Updates in a run; 0: as many as it takes to last some seconds.")
@click.option("--only", default="", help="Only the row of this name, or those whose names begin so, and no curve.")
@click.option("--quick", is_flag=True, help="One short run of each row, and no curve.")
@click.option("--profile", default="", help="Instead: the hottest functions of the row of this name.")
@click.option(
    "--people", "sizes", default=None, help="Sizes of the curve's SQLite database, with commas; '': no curve."
)
def main(runs: int, updates: int, only: str, quick: bool, profile: str, sizes: str | None) -> None:
    """Measure, print the tables, write build/bench.json (when something was left out, build/bench-part.json)."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # and what was started is stopped with it
    part = bool(only or quick or updates or sizes is not None)
    with ExitStack() as resources:
        BUILD.mkdir(exist_ok=True)
        folder = Path(resources.enter_context(tempfile.TemporaryDirectory(prefix="bench-", dir=BUILD)))
        bench = Bench(Databases(folder, resources), folder, 1 if quick else runs, quick, updates)
        rows = _chosen(everyone(bench.databases), profile or only)
        if profile:
            hottest.profile(rows[0], folder, updates or PROFILED)
            return
        began = time.monotonic()
        result = _measured(bench, rows, _sizes(sizes, bool(only or quick)))
        result["seconds"] = round(time.monotonic() - began, 1)
    written = BUILD / ("bench-part.json" if part else "bench.json")
    written.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(f"\n{result['seconds']} s; written to {written}")
    if result["failed"]:
        raise SystemExit("\n".join(f"{name}: {reason}" for name, reason in result["failed"].items()))


def _chosen(rows: list[Contender], only: str) -> list[Contender]:
    chosen = [row for row in rows if row.name == only] or [row for row in rows if row.name.startswith(only)]
    if not chosen:
        raise click.ClickException(f"there is no row {only}; there are {', '.join(row.name for row in rows)}")
    if any(row.name.startswith("aiogram") for row in chosen) and not PEERS.exists():
        raise click.ClickException("aiogram is not in build/peers; make build/peers/installed puts it there")
    return chosen


def _sizes(asked: str | None, none: bool) -> dict[str, list[int]]:
    """Which databases the curve is for: those that were asked for, and without a word all or none."""
    if asked is None:
        return {} if none else SIZES
    return {"sqlite": [int(size) for size in asked.split(",")]} if asked else {}


def _measured(bench: Bench, contenders: Sequence[Contender], sizes: dict[str, list[int]]) -> dict[str, Any]:
    """All tables, printed as they come."""
    databases, folder, runs = bench.databases, bench.folder, bench.runs
    rows, failed = delivery(bench, contenders)
    shown.delivery(rows)
    turns, not_grown = growth.curve(databases, folder, sizes, runs)
    shown.turns(turns)
    frozen = {name: audience.freezing(getattr(databases, name)(audience.PEOPLE), runs) for name in sizes}
    shown.audience(frozen)
    left = {name: footprint.footprint(getattr(databases, name)(min(every))) for name, every in sizes.items()}
    shown.footprint(left)
    read = reading.reading(runs)
    shown.reading(read)
    reached = goals.judged(rows, turns, frozen, read)
    shown.goals(reached)
    return {
        "delivery": [{"name": row["name"], **{name: row[name] for name in KEPT}} for row in rows],
        "all_figures": rows,
        "turns": turns,
        "audience": frozen,
        "footprint": left,
        "reading": read,
        "goals": [asdict(goal) for goal in reached],
        "failed": failed | not_grown,
        "runs": runs,
    }


def delivery(bench: Bench, contenders: Sequence[Contender]) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Every row, in turn and again, so that whatever else this machine does meets all alike; and why some are missing."""
    found: dict[str, list[Figures]] = {row.name: [] for row in contenders}
    failed: dict[str, str] = {}
    lengths: dict[str, int] = {}
    for number in range(bench.runs):
        for row in contenders:
            if row.name in failed:
                continue
            try:
                length = lengths[row.name] = lengths.get(row.name) or bench.length(row)
                found[row.name].append(held(row, bench.folder, length))
            except NotDone as error:
                failed[row.name] = str(error)
            rate = failed.get(row.name) or f"{found[row.name][-1].updates_per_s:8.0f}/s"
            print(f"  run {number + 1}: {row.name:<26} {rate}", flush=True)
    whole = {name: figures for name, figures in found.items() if name not in failed}
    return [{"name": name, **median(figures), "spread": _spread(figures)} for name, figures in whole.items()], failed


def _spread(figures: Sequence[Figures]) -> dict[str, tuple[float, float]]:
    """The least and the most of all runs: how far to trust a median."""
    rates, costs = [each.updates_per_s for each in figures], [each.cpu_us_per_update for each in figures]
    return {"updates_per_s": (min(rates), max(rates)), "cpu_us_per_update": (min(costs), max(costs))}


if __name__ == "__main__":
    main()
