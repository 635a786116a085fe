"""The time of a turn by the number of people in the database, some of those who write having been there before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.bench.contenders import Contender, NotDone, blether, held, median
from tests.bench.databases import Databases
from tests.bench.measure import Figures

NEW, BACK = 3_000, 100  # in a run: updates of people who are new, and people who were there before


def curve(
    databases: Databases, folder: Path, sizes: dict[str, list[int]], runs: int
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """For each database and size its name, how many people, and the medians of the figures; and why some are missing."""
    rows: list[dict[str, Any]] = []
    failed: dict[str, str] = {}
    for name, size in ((name, size) for name, every in sizes.items() for size in every):
        try:
            figures = _turns(getattr(databases, name)(size), folder, size, runs)
            rows.append({"database": name, "participants": size, **figures})
        except NotDone as error:
            failed[f"{size:,} people in {name}"] = str(error)
    return rows, failed


def _turns(url: str, folder: Path, size: int, runs: int) -> dict[str, float]:
    """All runs on one copy: to copy the largest for each would take longer than to measure it."""
    contender = Contender(f"{size:,} people", blether, lambda: url)
    found: list[Figures] = []
    for number in range(runs):
        # Others each time, spread over the whole table: nobody's rows are near anybody else's.
        back = range(2 + number, size + 2, size // BACK)[:BACK]
        found.append(held(contender, folder, NEW, back=back, number=number))
        print(f"  run {number + 1}: {size:>9,} people {found[-1].cpu_us_per_update:8.0f} µs/turn", flush=True)
    return median(found)
