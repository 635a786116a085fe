"""make chaos: everything that can go wrong goes wrong, again and again; counted, printed and kept in build/chaos.json."""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import sys
import time
import traceback
from pathlib import Path

import click

from tests.chaos import clocks, crashes, order, outages, rates
from tests.chaos.run import Run
from tests.chaos.scenario import Scenario, Stage
from tests.chaos.templates import Templates

BUILD = Path("build")
FOLDER = BUILD / "chaos"
COLUMNS = ("lost", "duplicates", "in flight", "unknown", "seconds")

SCENARIOS = (
    Scenario("rate", rates.rate, together=1),
    Scenario("accounts", rates.accounts, together=1),
    Scenario("replies", crashes.replies),
    Scenario("polling", crashes.polling),
    Scenario("announcement", crashes.announcement),
    Scenario("database-restart", outages.database, ("postgresql",), together=2),
    Scenario("network-cut", outages.cut, together=3),
    Scenario("network-silent", outages.silence, together=3),
    Scenario("disk-full", outages.disk, ("sqlite",), together=2),
    Scenario("clock-forward", clocks.forward, together=3),
    Scenario("clock-back", clocks.back, together=3),
    Scenario("clock-october", clocks.october, together=3),
    Scenario("order", order.order, together=1),
    Scenario("delivered-thrice", order.thrice, together=1),
)


async def everything(chosen: list[tuple[Scenario, str]], runs: int, scale: float) -> list[Run]:
    """One scenario after the other, each so many times."""
    templates = Templates(FOLDER)
    done = []
    try:
        for scenario, database in chosen:
            done += await _told(scenario, database, runs, Stage(templates, scale))
    finally:
        templates.remove()
    return done


async def _told(scenario: Scenario, database: str, runs: int, stage: Stage) -> list[Run]:
    """All runs of one scenario on one database, some of them side by side."""
    room = asyncio.Semaphore(scenario.together)
    name = f"{scenario.name}-{database}"

    async def tell(number: int) -> Run:
        async with room:
            run = Run(name, database, (FOLDER / f"{name}-{number}").resolve())
            try:
                await scenario.tell(run, stage)
            except (Exception, SystemExit) as error:  # noqa: BLE001 - a run that breaks off is a result too
                run.expect(f"it came to its end: {type(error).__name__} {error}", False)
                (run.folder / "error.txt").write_text(traceback.format_exc())
            run.end()
            print(run, flush=True)
            return run

    return await asyncio.gather(*map(tell, range(1, runs + 1)))


def _choose(only: tuple[str, ...]) -> list[tuple[Scenario, str]]:
    """Those scenarios whose name begins with one of these; all where none is named."""
    every = [(scenario, database) for scenario in SCENARIOS for database in scenario.databases]
    return [each for each in every if f"{each[0].name}-{each[1]}".startswith(only or ("",))]


@click.command()
@click.option("--runs", default=5, show_default=True, help="How often each is done.")
@click.option("--only", multiple=True, help="Only the scenarios whose name begins like this; may be given again.")
@click.option("--scale", default=1.0, show_default=True, help="Fewer people, while one develops.")
def main(runs: int, only: tuple[str, ...], scale: float) -> None:
    """Run it; ends with 1 when anything is not as it should be."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whatever ends it, it takes its processes along
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    began = time.monotonic()
    print(f"{'':<26}" + "".join(f"{name:>12}" for name in COLUMNS))
    done = asyncio.run(everything(_choose(only), runs, scale))
    found = {"runs": [run.to_json() for run in done]}
    (BUILD / "chaos.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    wrong = sum(bool(run.wrong) for run in done)
    print(f"{len(done)} runs, {wrong} wrong; {time.monotonic() - began:.0f} s; written to {BUILD / 'chaos.json'}")
    if wrong or not done:
        sys.exit(1)


if __name__ == "__main__":
    main()
