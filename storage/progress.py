"""Saves how far a participant is, refusing what is out of date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from storage.errors import StaleProgress
from storage.many import execute_many
from storage.tables import Progress

progress = Progress.__table__

ADD = sa.insert(progress)
SAVE = (
    sa.update(progress)
    .where(progress.c.participant_id == bindparam("of"), progress.c.revision == bindparam("was"))
    .values(revision=bindparam("revision"), state=bindparam("state"), updated_at=bindparam("updated_at"))
)


class Saved(NamedTuple):
    """A participant's new ``state``, over the one of ``revision`` (0: there was none)."""

    participant_id: int
    revision: int
    state: dict[str, Any]


def save(connection: sa.Connection, saved: Sequence[Saved], now: datetime) -> None:
    """Save how far several participants are. Raises `StaleProgress` when one was saved by somebody else meanwhile."""
    new = [
        {"participant_id": each.participant_id, "revision": 1, "state": each.state, "updated_at": now}
        for each in saved
        if each.revision == 0
    ]
    changed = [
        {
            "of": each.participant_id,
            "was": each.revision,
            "revision": each.revision + 1,
            "state": each.state,
            "updated_at": now,
        }
        for each in saved
        if each.revision
    ]
    if new:
        execute_many(connection, ADD, new, distinct=True)
    if changed and execute_many(connection, SAVE, changed, distinct=True) != len(changed):
        raise StaleProgress
