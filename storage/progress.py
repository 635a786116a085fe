"""Saves how far a participant is, refusing what is out of date."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from storage.errors import StaleProgress
from storage.tables import Progress

progress = Progress.__table__

ADD = sa.insert(progress)
SAVE = (
    sa.update(progress)
    .where(progress.c.participant_id == bindparam("of"), progress.c.revision == bindparam("was"))
    .values(revision=bindparam("revision"), state=bindparam("state"), updated_at=bindparam("updated_at"))
)


def save(connection: sa.Connection, participant_id: int, state: dict[str, Any], revision: int, now: datetime) -> None:
    """Save ``state`` over the one of ``revision`` (0: there was none). Raises `StaleProgress`."""
    if revision == 0:
        row = {"participant_id": participant_id, "revision": 1, "state": state, "updated_at": now}
        connection.execute(ADD, row)
        return
    values = {"of": participant_id, "was": revision, "revision": revision + 1, "state": state, "updated_at": now}
    if connection.execute(SAVE, values).rowcount != 1:
        raise StaleProgress
