"""Walk at random, and say how far: python -m tests.walk --turns 100000."""

from __future__ import annotations

import argparse
import asyncio
import logging
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import structlog

from bot.speech import Speech
from conversations import flows
from conversations.flows.under_13 import FACILITATOR, PARENT_PRESENT
from storage import migrate
from storage.database import Database
from storage.directories import starter
from tests.walk.walker import Walker

MODES = ("", PARENT_PRESENT, FACILITATOR)
A_WALK = 2_000  # turns before a new database and another seed: people and answers pile up


async def main() -> None:
    """Walks one after another, each with a seed of its own, until so many turns are done."""
    options = argparse.ArgumentParser()
    options.add_argument("--turns", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    asked: set[str] = set()
    speech, done, began = Speech(), 0, time.monotonic()
    shipped = flows.conversation(
        organisation="the team", web="https://chat.test", spoken=speech.names(), wellbeing=True
    )
    for seed in range(given.seed, given.seed + -(-given.turns // A_WALK)):
        with tempfile.TemporaryDirectory() as folder:
            database = Database(f"sqlite:///{Path(folder) / 'walk.db'}")
            migrate.upgrade(database)
            starter.load(database, demo=True)
            # The rules for children differ from deployment to deployment.
            held = replace(shipped, under_13=MODES[seed % len(MODES)], hears_children=seed % 4 != 0)
            walker = Walker(database, speech, held, seed)
            await walker.walk(min(A_WALK, given.turns - done))
            database.close()
        done += walker.turns
        told = ", ".join(f"{what} {count}" for what, count in sorted(walker.counts.items()))
        asked |= walker.asked
        print(f"seed {seed}: {done:,} turns, {done / (time.monotonic() - began):.0f} a second ({told})", flush=True)
    print(f"{len(asked)} different questions were answered by a button")


asyncio.run(main())
