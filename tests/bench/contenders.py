"""Who takes part, and one run of one of them."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from tests.bench import people
from tests.bench.databases import Databases
from tests.bench.measure import Figures, run
from tests.bench.process import SECRET, TOKEN, Process, telegram_settings
from tests.bench.script import BASE, FAMILY, START, chats

PEERS = Path("build/peers/bin/python")
AIOGRAM = Path(__file__).with_name("aiogram_bot.py")
DELAY = 0.05  # seconds that the slow Bot API takes
HERE_BEFORE = 10_000  # people in the database when a run begins
WARM_UP = 20  # people
PILOT = 900  # updates
FEW_STEPS = (START, ("answer", "yes"), ("answer", "no"))
WARM_UPDATE, FIRST_UPDATE = 1_000_000, 2_000_000
A_RUN = 100_000_000  # update and chat ids of two runs on one database are so far apart

Start = Callable[[str, Path, int, str], Process]  # URL of the database, log, port, address of the Bot API


class NotDone(Exception):
    """A run whose figures would be those of work that was left undone."""


@dataclass(frozen=True, slots=True)
class Contender:
    """One row of a table. ``database`` makes a fresh one for a run; ``acknowledges`` as in `measure.run`.

    ``updates`` in a run are given where no more can be waited for; ``quick`` are those of a quick run.
    """

    name: str
    start: Start
    database: Callable[[], str]
    steps: Sequence[tuple[str, str]] = FAMILY
    delay: float = 0.0
    acknowledges: bool = True
    updates: int = 0
    quick: int = 1_500


def blether(url: str, log: Path, port: int, api_url: str) -> Process:
    """The real bot."""
    return Process(log, "bot", "run", **telegram_settings(url, port, api_url))


def floor(_url: str, log: Path, port: int, api_url: str) -> Process:
    """Bare aiohttp, group commit, send."""
    for each in log.parent.glob("floor.db*"):
        each.unlink()
    return Process(log, "tests.bench.floor", str(port), api_url, str(log.parent / "floor.db"))


def library(_url: str, log: Path, port: int, api_url: str) -> Process:
    """The library's own conversations."""
    return Process(log, "tests.bench.library", str(port), api_url)


def aiogram(_url: str, log: Path, port: int, api_url: str) -> Process:
    """Another framework's, in its own environment."""
    return Process(log, str(AIOGRAM), str(port), api_url, TOKEN, SECRET, python=str(PEERS))


def everyone(databases: Databases) -> list[Contender]:
    """The rows, in the order in which they are measured and shown."""
    sqlite = partial(databases.sqlite, HERE_BEFORE)
    postgresql = partial(databases.postgresql, HERE_BEFORE)
    rows = [
        Contender("blether-sqlite", blether, sqlite),
        Contender("blether-postgresql", blether, postgresql),
        Contender("python-telegram-bot", library, str, FEW_STEPS, acknowledges=False, quick=450),
        Contender("aiogram", aiogram, str, FEW_STEPS, acknowledges=False, quick=450),
        Contender("floor-sqlite", floor, str),
    ]
    return [each for row in rows for each in (row, _slowed(row))]


def _slowed(row: Contender) -> Contender:
    """The same with a Bot API that takes its time. The library waits for each answer before it takes the next update."""
    slow = replace(row, name=f"{row.name}-50ms", delay=DELAY)
    return replace(slow, updates=150, quick=60) if row.start is library else slow


def held(contender: Contender, folder: Path, updates: int, *, back: Sequence[int] = (), number: int = 0) -> Figures:
    """One run of about so many updates by new people, the one with this number on its database.

    ``back`` are participants who were there before, and write too.
    """
    arriving = math.ceil(updates / len(contender.steps))
    url = contender.database()
    through_before = people.finished(url) if url else 0
    base, first = BASE + number * A_RUN, FIRST_UPDATE + number * A_RUN
    new = chats(range(base, base + arriving), contender.steps, first)
    returning = chats([people.SEEDED + each for each in back], contender.steps[1:], first + A_RUN // 2)
    warm = chats(range(base - WARM_UP, base), contender.steps, first - WARM_UPDATE)
    start = partial(contender.start, url)
    figures = run(start, folder, new + returning, warm, contender.delay, acknowledges=contender.acknowledges)
    try:
        _check(contender, url, through_before + len(new) + len(returning) + len(warm), figures)
    except NotDone as error:
        said = (folder / "server.log").read_text().splitlines()[-3:]
        raise NotDone("\n    ".join([str(error), *said])) from None
    return figures


def _check(contender: Contender, url: str, expected: int, figures: Figures) -> None:
    """Raise `NotDone` for a figure that was reached by not doing the work. What the others leave undone is shown beside theirs."""
    if contender.acknowledges and (figures.messages_per_update < 1 or figures.refused):
        raise NotDone(f"{figures.refused} updates were refused, {figures.messages_per_update:.2f} replies for each")
    if not url:
        return
    if (through := people.finished(url)) != expected:
        raise NotDone(f"{through} of {expected} conversations came to their end")
    if left := people.unsent(url):
        raise NotDone(f"{left} messages have not been sent")


def enough(contender: Contender, folder: Path, seconds: float) -> int:
    """How many updates a run needs to last so long, found by a short one that counts for nothing else."""
    if contender.updates:
        return contender.updates
    pilot = held(contender, folder, PILOT)
    return max(PILOT, math.ceil(pilot.updates_per_s * seconds))


def median(found: Sequence[Figures]) -> dict[str, float]:
    """Of each figure the median of the runs."""
    rows = [asdict(each) for each in found]
    return {name: round(statistics.median(row[name] for row in rows), 2) for name in rows[0]}
