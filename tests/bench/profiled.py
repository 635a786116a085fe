"""python -m bot, every thread under a profiler of its own: python -m tests.bench.profiled FOLDER COMMAND.

Into FOLDER goes one file of statistics for each thread's name, the event loop's from SIGUSR1 on. They count processor time, not waiting; the profiler
makes everything slower, small functions most, so that only shares are to be believed.
"""

from __future__ import annotations

import cProfile
import signal
import sys
import threading
import time
from pathlib import Path

from bot.__main__ import main

FOLDER = Path(sys.argv.pop(1))
run = threading.Thread.run


def profiled_run(thread: threading.Thread) -> None:
    """In place of a thread's own run."""
    profile = cProfile.Profile(time.thread_time)
    try:
        profile.runcall(run, thread)
    finally:
        profile.dump_stats(FOLDER / f"{thread.name}.profile")


if __name__ == "__main__":
    threading.Thread.run = profiled_run  # type: ignore[method-assign,assignment]
    event_loop = cProfile.Profile(time.thread_time)
    signal.signal(signal.SIGUSR1, lambda *_: event_loop.enable())  # when it has started; a handler runs in this thread
    try:
        main()
    finally:
        event_loop.disable()
        event_loop.dump_stats(FOLDER / "event-loop.profile")
