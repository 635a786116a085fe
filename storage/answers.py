"""Keeps what people answered."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.events import Answered, Withdrawn
from conversations.people import Person
from storage.tables import Answer
from storage.together import Writing
from storage.upsert import prepared

answer = Answer.__table__

REPLACED = ("value", "words", "language", "area", "age_band", "at", "held_for")
RECORD = prepared(
    answer,
    lambda statement: statement.on_conflict_do_update(
        index_elements=["participant_id", "session", "flow", "question"],
        set_={**{name: statement.excluded[name] for name in REPLACED}, "coded_with": None},
    ),
)
WITHDRAW = sa.delete(answer).where(
    answer.c.participant_id == bindparam("whose"),
    answer.c.session == bindparam("of_session"),
    answer.c.flow == bindparam("of_flow"),
    answer.c.question == bindparam("of_question"),
)


def record(
    connection: Writing,
    participant_id: int,
    answered: Answered,
    person: Person,
    now: datetime,
    *,
    held_for: int | None = None,
) -> None:
    """Keep an answer, held back by a safeguarding case if there is one in this turn.

    One to the same question in the same session takes its place, and is coded anew.
    """
    row = {
        "participant_id": participant_id,
        "session": answered.session,
        "flow": answered.flow,
        "question": answered.question,
        "value": answered.value,
        "words": answered.words,
        "language": person.language,
        "area": person.area,
        "age_band": person.age_band.value,
        "at": now,
        "held_for": held_for,
    }
    connection.execute(RECORD[connection.dialect.name], row)


def withdraw(connection: Writing, participant_id: int, withdrawn: Withdrawn) -> None:
    """Take back an answer, if there is one."""
    values = {"of_session": withdrawn.session, "of_flow": withdrawn.flow, "of_question": withdrawn.question}
    connection.execute(WITHDRAW, {"whose": participant_id, **values})
