"""Which functions of the bot cost the most processor time, thread by thread."""

from __future__ import annotations

import os
import pstats
import signal
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench.contenders import WARM_UP, Contender, held
from tests.bench.process import Process, telegram_settings

SHOWN = 45  # functions of each thread
LEAST = 0.02  # share of the whole below which a thread is left out


class Profiled(Process):
    """The bot under the profiler, which starts to count when the bot is ready."""

    def wait_for(self, url: str) -> None:
        super().wait_for(url)
        os.kill(self.pid, signal.SIGUSR1)


def profile(contender: Contender, folder: Path, updates: int) -> None:
    """Run a contender once under the profiler and print the hottest functions of its threads."""
    profiles = folder / "profiles"
    profiles.mkdir()
    figures = held(replace(contender, start=partial(_start, profiles)), folder, updates)
    updates = int(figures.updates) + WARM_UP * len(contender.steps)
    print(f"{contender.name}: {figures.updates_per_s:,.0f} updates/s while profiled; µs are per update")
    for file in sorted(profiles.glob("*.profile")):
        _show(file, updates)


def _start(profiles: Path, url: str, log: Path, port: int, api_url: str) -> Process:
    settings = telegram_settings(url, port, api_url)
    return Profiled(log, "tests.bench.profiled", str(profiles.absolute()), "run", **settings)


def _show(file: Path, updates: int) -> None:
    found: dict[Any, Any] = vars(pstats.Stats(str(file)))["stats"]
    total = sum(own for _, _, own, _, _ in found.values())
    if total * 1e6 / updates < LEAST * 1000:
        return
    print(f"\n{file.stem}: {total * 1e6 / updates:,.0f} µs\n{'own µs':>10}{'with callees':>14}{'calls':>9}  function")
    hottest = sorted(found.items(), key=lambda entry: -entry[1][2])
    for (path, line, name), (_, calls, own, whole, _) in hottest[:SHOWN]:
        place = f"{Path(path).parent.name}/{Path(path).name}:{line} " if line else ""
        print(f"{own * 1e6 / updates:>10.1f}{whole * 1e6 / updates:>14.1f}{calls / updates:>9.2f}  {place}{name}")
