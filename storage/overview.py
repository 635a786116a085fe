"""The numbers that staff see first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import Answer, Area, Participant, Subscription

PARTICIPANT, ANSWER, SUBSCRIPTION = Participant.__table__, Answer.__table__, Subscription.__table__


@dataclass(frozen=True, slots=True)
class Glance:
    """How much there is: people, those who asked for news, people and answers since a moment, areas."""

    people: int
    subscribed: int
    heard: int
    answers: int
    areas: int


def glance(connection: sa.Connection, since: datetime) -> Glance:
    """The numbers, in one query. ``heard`` and ``answers`` count from ``since`` on."""
    count, distinct = sa.func.count(), sa.distinct
    lately = ANSWER.c.at >= since
    numbers = (
        sa.select(count).select_from(PARTICIPANT),
        sa.select(sa.func.count(distinct(SUBSCRIPTION.c.participant_id))),
        sa.select(sa.func.count(distinct(ANSWER.c.participant_id))).where(lately),
        sa.select(count).select_from(ANSWER).where(lately),
        sa.select(count).select_from(Area.__table__),
    )
    return Glance(*connection.execute(sa.select(*(number.scalar_subquery() for number in numbers))).one())
