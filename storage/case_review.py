"""Own words in languages that the detector does not know well: a person reads them instead."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from conversations.people import AgeBand, Person
from conversations.risks import Hit
from storage import audit, cases
from storage.cases import Flagged
from storage.tables import Answer, CaseReview
from storage.upsert import prepared

ANSWER, REVIEW = Answer.__table__, CaseReview.__table__
DAYS = timedelta(days=30)  # what is older was said too long ago to act on
BY_PERSON = "read by a person"
READ = prepared(
    REVIEW,
    lambda statement: statement.on_conflict_do_update(
        index_elements=["answer_id"], set_={"at": statement.excluded.at, "staff_id": statement.excluded.staff_id}
    ),
)


@dataclass(frozen=True, slots=True)
class Unread:
    """Own words that nobody has read yet."""

    id: int
    words: str
    language: str
    area: str | None
    age_band: str
    at: datetime


def _unread(reviewed: Collection[str], now: datetime) -> sa.ColumnElement[bool]:
    # An answer that was given anew since is to be read again.
    read = sa.exists().where(REVIEW.c.answer_id == ANSWER.c.id, REVIEW.c.at >= ANSWER.c.at)
    return sa.and_(
        ANSWER.c.at >= now - DAYS,
        ANSWER.c.words != "",
        ANSWER.c.held_for.is_(None),
        ANSWER.c.language.not_in(list(reviewed)),
        sa.not_(read),
    )


def unread(connection: sa.Connection, reviewed: Collection[str], now: datetime, most: int) -> list[Unread]:
    """The oldest words in other languages than the ``reviewed`` ones that nobody has read."""
    columns = (ANSWER.c.id, ANSWER.c.words, ANSWER.c.language, ANSWER.c.area, ANSWER.c.age_band, ANSWER.c.at)
    query = sa.select(*columns).where(_unread(reviewed, now)).order_by(ANSWER.c.at, ANSWER.c.id).limit(most)
    return [Unread(**row) for row in connection.execute(query).mappings()]


def count_unread(connection: sa.Connection, reviewed: Collection[str], now: datetime) -> int:
    """How many there are."""
    return int(connection.scalar(sa.select(sa.func.count()).select_from(ANSWER).where(_unread(reviewed, now))) or 0)


def mark_read(connection: sa.Connection, answers: Collection[int], *, staff_id: int, now: datetime) -> None:
    """Note that somebody read these."""
    known = connection.scalars(sa.select(ANSWER.c.id).where(ANSWER.c.id.in_(list(answers)))).all()
    if rows := [{"answer_id": each, "at": now, "staff_id": staff_id} for each in known]:
        connection.execute(READ[connection.dialect.name], rows)
        audit.record(connection, staff_id, "case_review.read", details={"count": len(rows)}, now=now)


def open_case(connection: sa.Connection, answer_id: int, hit: Hit, *, staff_id: int, now: datetime) -> Flagged | None:
    """Open a case for words that a person found grave, as if the detector had; none when they are gone or held already."""
    here = sa.select(ANSWER).where(ANSWER.c.id == answer_id, ANSWER.c.held_for.is_(None), ANSWER.c.words != "")
    row = connection.execute(here).one_or_none()
    if row is None:
        return None
    person = Person(language=row.language, age_band=AgeBand(row.age_band), area=row.area)
    flagged = cases.flag(
        connection, participant_id=row.participant_id, account="", hit=hit, words=row.words, person=person, now=now
    )
    connection.execute(ANSWER.update().where(ANSWER.c.id == answer_id).values(held_for=flagged.id, coded_with=None))
    mark_read(connection, [answer_id], staff_id=staff_id, now=now)
    audit.record(connection, staff_id, "case.opened", f"case {flagged.id}", now=now)
    return flagged
