"""What was to be reached, and whether it was: absolutely, and as a share of what the floor does on the same machine.

The goals were set on another machine, where the floor made 2,250 updates a second at 271 µs each (and 1,902 with the
slow Bot API). What a machine cannot do for the floor it cannot do for us, so each has a second form relative to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

FLOOR = "floor-sqlite"
SLOW = "-50ms"
FLOOR_THERE = {FLOOR: 2_250.0, FLOOR + SLOW: 1_902.0}
FLOOR_CPU_THERE = 271.0
FLAT = 1.25  # a turn among the most people may cost so much more than one among the fewest

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure with its bound. ``reached`` by its own number; ``relatively``: measured against the floor's here."""

    what: str
    figure: float
    bound: str
    reached: bool
    relatively: bool | None = None


def floor_of(row: Row, rows: Mapping[str, Row]) -> Row | None:
    """The floor with the same Bot API."""
    return rows.get(FLOOR + (SLOW if str(row["name"]).endswith(SLOW) else ""))


def judged(
    delivery: list[dict[str, Any]],
    turns: list[dict[str, Any]],
    audience: Mapping[str, Row],
    reading: Mapping[str, Row],
) -> list[Goal]:
    """Every goal that these tables can tell of."""
    rows = {row["name"]: row for row in delivery}
    return [*_delivery(rows), *_others(rows), *_turns(turns), *_audience(audience), *_reading(reading)]


def _delivery(rows: Mapping[str, Row]) -> Iterable[Goal]:
    for name, bound in (("blether-sqlite", 2_000), ("blether-sqlite-50ms", 1_500), ("blether-postgresql", 1_500)):
        if row := rows.get(name):
            floor = floor_of(row, rows)
            there = FLOOR_THERE[FLOOR + (SLOW if name.endswith(SLOW) else "")]
            relatively = row["updates_per_s"] / floor["updates_per_s"] >= bound / there if floor else None
            rate = row["updates_per_s"]
            yield Goal(f"{name}: updates a second", rate, f">= {bound:,}", rate >= bound, relatively)
    if row := rows.get("blether-sqlite"):
        floor = floor_of(row, rows)
        cpu, p99, memory = row["cpu_us_per_update"], row["p99_ms"], row["peak_rss_mb"]
        share = cpu / floor["cpu_us_per_update"] <= 400 / FLOOR_CPU_THERE if floor else None
        yield Goal("blether-sqlite: CPU µs an update", cpu, "<= 400", cpu <= 400, share)
        yield Goal("blether-sqlite: p99 ms at 50 chats", p99, "< 60", p99 < 60)
        yield Goal("blether-sqlite: most memory in MB", memory, "< 120", memory < 120)


def _others(rows: Mapping[str, Row]) -> Iterable[Goal]:
    for ours in ("blether-sqlite", "blether-postgresql", "blether-sqlite-50ms", "blether-postgresql-50ms"):
        for other in ("python-telegram-bot", "aiogram"):
            theirs = rows.get(other + (SLOW if ours.endswith(SLOW) else ""))
            if ours in rows and theirs:
                times = rows[ours]["replied_per_s"] / theirs["replied_per_s"]
                yield Goal(f"{ours}: replies, times {theirs['name']}", round(times, 2), "> 1", times > 1)


def _turns(turns: list[dict[str, Any]]) -> Iterable[Goal]:
    for database in dict.fromkeys(row["database"] for row in turns):
        here = sorted((row for row in turns if row["database"] == database), key=lambda row: int(row["participants"]))
        growth = here[-1]["cpu_us_per_update"] / here[0]["cpu_us_per_update"]
        span = f"{here[0]['participants']:,} to {here[-1]['participants']:,}"
        yield Goal(
            f"{database}: a turn's CPU from {span} people, times", round(growth, 2), f"<= {FLAT}", growth <= FLAT
        )


def _reading(reading: Mapping[str, Row]) -> Iterable[Goal]:
    for what, one in reading.items():
        median = one["median_us"]
        yield Goal(f"{what}: µs a message at the median", median, "< 1,000", median < 1_000)


def _audience(audience: Mapping[str, Row]) -> Iterable[Goal]:
    for database, found in audience.items():
        seconds = found["seconds"]
        yield Goal(f"{database}: seconds to freeze {found['people']:,} people", seconds, "< 3", seconds < 3)
