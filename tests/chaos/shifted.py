"""python -m bot with a clock that can be put wrong: the file CHAOS_CLOCK says how many seconds it is ahead."""

from __future__ import annotations

import os
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import time_machine

from bot.__main__ import main

LOOK = 0.02  # seconds


def follow(file: Path, clock: time_machine.Traveller, ahead: float) -> None:
    """Put the clock right, or wrong, whenever the file says so."""
    while True:
        time.sleep(LOOK)
        wanted = read(file)
        if wanted != ahead:
            clock.shift(wanted - ahead)
            ahead = wanted


def read(file: Path) -> float:
    """Seconds; the file is replaced as a whole."""
    return float(file.read_text())


if __name__ == "__main__":
    file = Path(os.environ["CHAOS_CLOCK"])
    ahead = read(file)
    # Only the time of day is moved: what measures how long something takes goes on as on a real machine.
    with time_machine.travel(datetime.now(UTC) + timedelta(seconds=ahead), tick=True) as clock:
        threading.Thread(target=follow, args=(file, clock, ahead), daemon=True).start()
        main(prog_name="python -m tests.chaos.shifted")
