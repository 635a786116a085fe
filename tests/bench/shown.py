"""The tables as they are printed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from tests.bench.goals import Goal, floor_of
from tests.bench.script import FAMILY

COLUMNS = {
    "updates_per_s": "updates/s",
    "replied_per_s": "replied/s",
    "cpu_us_per_update": "CPU µs",
    "loop_us_per_update": "loop µs",
    "p50_ms": "p50 ms",
    "p99_ms": "p99 ms",
    "rss_mb": "MB",
    "peak_rss_mb": "peak MB",
    "messages_per_update": "replies",
    "requests_per_update": "requests",
    "updates": "updates",
}
FOOT = f"""
updates/s      acknowledged by a 200 that means "durable"; for python-telegram-bot and aiogram, which say 200 before they
               have done anything, until the reply reached the Bot API. replied/s is that for every row.
CPU µs         user and system time of the bot alone (its children with it, the database server not), per update; loop µs
               is its event loop's thread. p50 and p99 are the webhook's answers with 50 chats at once: an early 200 is quick and safe for nobody.
× floor        against floor-sqlite with the same Bot API: bare aiohttp, group commit, send; no conversation at all.
replies        messages for each update; requests counts the answers to button presses too. Replies
               below 1 mean that somebody got no answer, because an update was judged by the state of before.
updates        in one run. So many that it lasts some seconds, found for each row by a short run before.
event loops    uvloop for the floor, python-telegram-bot, aiogram, the load and the Bot API; Blether as `python -m bot` starts.
work           Blether: the shipped conversation of {len(FAMILY)} steps, 10,000 people in the database. The two libraries: three
               questions in a circle, state in memory, nothing durable.
"""


def delivery(rows: Sequence[Mapping[str, Any]]) -> None:
    """How fast each is, beside the floor."""
    by_name = {row["name"]: row for row in rows}
    titles = [*COLUMNS.values(), "× floor", "its CPU"]
    print(f"\n{'':<26}" + "".join(f"{title:>11}" for title in titles) + "   least–most updates/s, CPU µs")
    for row in rows:
        floor = floor_of(row, by_name)
        times = [row[name] / floor[name] if floor else math.nan for name in ("updates_per_s", "cpu_us_per_update")]
        cells = [f"{row[name]:,.{_places(row[name])}f}" for name in COLUMNS] + [f"{each:.2f}" for each in times]
        spread = ", ".join(f"{least:,.0f}–{most:,.0f}" for least, most in row["spread"].values())
        print(f"{row['name']:<26}" + "".join(f"{cell:>11}" for cell in cells) + f"   {spread}")
    print(FOOT)


def _places(value: float) -> int:
    return 1 if value < 100 else 0


def turns(rows: Sequence[Mapping[str, Any]]) -> None:
    """The time of a turn by the number of people in the database."""
    if not rows:
        return
    print(f"{'people in the database':<36}{'CPU µs/turn':>12}{'p50 ms':>9}{'p99 ms':>9}{'turns/s':>9}{'MB':>7}")
    for row in rows:
        print(
            f"{row['database']:<12}{row['participants']:>24,}{row['cpu_us_per_update']:>12,.0f}{row['p50_ms']:>9.1f}"
            f"{row['p99_ms']:>9.1f}{row['updates_per_s']:>9,.0f}{row['rss_mb']:>7,.0f}"
        )
    print()


def audience(found: Mapping[str, Mapping[str, Any]]) -> None:
    """How long it takes to write down whom an announcement reaches."""
    for database, one in found.items():
        every = ", ".join(f"{seconds:.2f}" for seconds in one["all_seconds"])
        print(f"{database}: audience of {one['people']:,} frozen in {one['seconds']:.2f} s ({every})")


def reading(found: Mapping[str, Mapping[str, Any]]) -> None:
    """How long one message takes to be read."""
    for what, one in found.items():
        print(
            f"{what}: {one['median_us']:,.0f} µs of processor time a message at the median, {one['p99_us']:,.0f} at most "
            f"for 99 of 100 ({one['messages']:,.0f} messages)"
        )


def footprint(found: Mapping[str, Mapping[str, Any]]) -> None:
    """What one conversation leaves."""
    for database, one in found.items():
        rows = ", ".join(f"{count:g} {table}" for table, count in one["rows"].items())
        print(f"{database}: a conversation leaves {one['bytes']:,} bytes in {rows}")


def goals(found: Sequence[Goal]) -> None:
    """Which goals are reached."""
    words = {True: "reached", False: "MISSED", None: ""}
    print(f"\n{'goal':<66}{'bound':>10}{'here':>11}  {'':<9}{'relative to the floor':<9}")
    for goal in found:
        print(
            f"{goal.what:<66}{goal.bound:>10}{goal.figure:>11,.{_places(goal.figure) + 1}f}  "
            f"{words[goal.reached]:<9}{words[goal.relatively]}"
        )
