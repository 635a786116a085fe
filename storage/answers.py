"""Keeps what people answered."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from conversations.events import Answered
from conversations.people import Person
from storage.tables import Answer
from storage.upsert import insert

answer = Answer.__table__


def record(
    connection: sa.Connection, participant_id: int, session: int, answered: Answered, person: Person, now: datetime
) -> None:
    """Keep an answer. One to the same question in the same session takes its place, and is coded anew."""
    row = {
        "participant_id": participant_id,
        "session": session,
        "flow": answered.flow,
        "question": answered.question,
        "value": answered.value,
        "words": answered.words,
        "language": person.language,
        "area": person.area,
        "age_band": person.age_band.value,
        "at": now,
    }
    statement = insert(connection, answer)
    changed = {name: statement.excluded[name] for name in ("value", "words", "language", "area", "age_band", "at")}
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["participant_id", "session", "flow", "question"], set_={**changed, "coded_with": None}
        ),
        row,
    )
