"""Agreements with partner organisations, which the profile `partner` needs: none in force, no exact numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from storage.tables import Agreement as Table

AGREEMENT = Table.__table__


@dataclass(frozen=True, slots=True)
class Agreement:
    """With whom, where the paper is kept, since when, and until when (none: it is in force)."""

    id: int
    partner: str
    reference: str
    signed_on: date
    ended_at: datetime | None = None


_COLUMNS = [AGREEMENT.c[name] for name in ("id", "partner", "reference", "signed_on", "ended_at")]


def everyone(connection: sa.Connection) -> list[Agreement]:
    """All of them: those in force by the partner's name, then those that ended."""
    order = (AGREEMENT.c.ended_at.is_not(None), AGREEMENT.c.partner, AGREEMENT.c.id)
    return [Agreement(*row) for row in connection.execute(sa.select(*_COLUMNS).order_by(*order))]


def in_force(connection: sa.Connection, which: int, today: date) -> Agreement | None:
    """An agreement that has begun and has not ended; none when there is no such."""
    found = sa.and_(AGREEMENT.c.id == which, AGREEMENT.c.ended_at.is_(None), AGREEMENT.c.signed_on <= today)
    row = connection.execute(sa.select(*_COLUMNS).where(found)).one_or_none()
    return Agreement(*row) if row else None


def record(
    connection: sa.Connection, partner: str, reference: str, signed_on: date, *, staff_id: int | None, now: datetime
) -> int:
    """Put an agreement on record; returns its id."""
    row = {
        "partner": partner,
        "reference": reference,
        "signed_on": signed_on,
        "recorded_by": staff_id,
        "recorded_at": now,
    }
    return int(connection.execute(AGREEMENT.insert().values(row).returning(AGREEMENT.c.id)).scalar_one())


def end(connection: sa.Connection, which: int, now: datetime) -> bool:
    """End an agreement: from now on no numbers are made for the partner. False when it had ended already."""
    change = AGREEMENT.update().where(AGREEMENT.c.id == which, AGREEMENT.c.ended_at.is_(None)).values(ended_at=now)
    return connection.execute(change).rowcount == 1
