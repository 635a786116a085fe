"""make chaos: kill the bot in the middle of its work, again and again, and count; into build/chaos.json."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
import time
from dataclasses import asdict
from pathlib import Path

import click

from tests.chaos.scenarios import Result, announcement, replies

BUILD = Path("build")
FOLDER = BUILD / "chaos"
SCENARIOS = (replies, announcement)
COLUMNS = ("lost", "duplicates", "in_flight", "unknown")


async def everything(runs: int) -> list[Result]:
    """All scenarios so many times, side by side: most of their time is spent waiting."""
    return await asyncio.gather(
        *(scenario(FOLDER / f"{scenario.__name__}-{number}") for scenario in SCENARIOS for number in range(runs))
    )


@click.command()
@click.option("--runs", default=3, show_default=True, help="How often each is done.")
def main(runs: int) -> None:
    """Run it; ends with 1 when anything was lost, or said twice that should not have been."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    began = time.monotonic()
    results = asyncio.run(everything(runs))
    print(f"{'killed in the middle of':<26}" + "".join(f"{name:>12}" for name in COLUMNS))
    for result in results:
        row = asdict(result)
        wrong = "" if result.is_right else "   WRONG"
        print(f"{result.name:<26}" + "".join(f"{row[name]:>12}" for name in COLUMNS) + wrong)
    found = {"runs": [asdict(result) for result in results]}
    (BUILD / "chaos.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    print(f"{time.monotonic() - began:.1f} s; written to {BUILD / 'chaos.json'}")
    if not all(result.is_right for result in results):
        sys.exit(1)


if __name__ == "__main__":
    main()
