"""You said, we did: what staff answer to families, and what families can read of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from conversations.heard_back import LATEST, Decision, HeardBack, Version
from storage.tables import HeardBack as Table

HEARD_BACK = Table.__table__

# An area's own news and that for every area, the newest first.
TOLD = (
    sa.select(HEARD_BACK)
    .where(
        HEARD_BACK.c.told_at.is_not(None),
        sa.or_(HEARD_BACK.c.area.is_(None), HEARD_BACK.c.area == sa.bindparam("here")),
    )
    .order_by(HEARD_BACK.c.told_at.desc(), HEARD_BACK.c.id.desc())
    .limit(LATEST)
)


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer with how far it is. ``told_at``: since when families can read it; ``is_new``: changed after that."""

    id: int
    written: HeardBack
    changed_at: datetime
    told_at: datetime | None
    announcement_id: int | None

    @property
    def is_new(self) -> bool:
        """Whether families have not been told what it says now."""
        return self.told_at is None or self.changed_at > self.told_at


def told(connection: sa.Connection, area: str | None) -> tuple[HeardBack, ...]:
    """The latest that people of an area can read (none: people of no area)."""
    return tuple(_written(row) for row in connection.execute(TOLD, {"here": area}))


def recent(connection: sa.Connection, limit: int, before: int | None = None) -> list[Kept]:
    """What staff wrote, the newest first, older than the one with id ``before``."""
    query = sa.select(HEARD_BACK).order_by(HEARD_BACK.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(HEARD_BACK.c.id < before)
    return [_kept(row) for row in connection.execute(query)]


def find(connection: sa.Connection, which: int) -> Kept | None:
    """One of them; none when there is no such."""
    row = connection.execute(sa.select(HEARD_BACK).where(HEARD_BACK.c.id == which)).one_or_none()
    return _kept(row) if row else None


def create(connection: sa.Connection, written: HeardBack, *, staff_id: int | None, now: datetime) -> int:
    """Keep a new one, which nobody is told of yet; returns its id."""
    values = _columns(written) | {"created_by": staff_id, "created_at": now, "changed_at": now}
    return int(connection.execute(HEARD_BACK.insert().values(values).returning(HEARD_BACK.c.id)).scalar_one())


def update(connection: sa.Connection, which: int, written: HeardBack, now: datetime) -> None:
    """Change one. Families read the change at once if they could read it before; telling them is another step."""
    values = _columns(written) | {"changed_at": now}
    connection.execute(HEARD_BACK.update().where(HEARD_BACK.c.id == which).values(values))


def tell(connection: sa.Connection, which: int, now: datetime) -> bool:
    """Let families read one from now on; false when they were told it already as it stands now."""
    untold = sa.or_(HEARD_BACK.c.told_at.is_(None), HEARD_BACK.c.changed_at > HEARD_BACK.c.told_at)
    change = HEARD_BACK.update().where(HEARD_BACK.c.id == which, untold).values(told_at=now)
    return connection.execute(change).rowcount == 1


def announced(connection: sa.Connection, which: int, announcement_id: int) -> None:
    """Note the announcement that tells it to those who asked to hear."""
    connection.execute(HEARD_BACK.update().where(HEARD_BACK.c.id == which).values(announcement_id=announcement_id))


def _columns(written: HeardBack) -> dict[str, Any]:
    return {
        "area": written.area,
        "language": written.language,
        "versions": {name: {"heard": one.heard, "reason": one.reason} for name, one in written.versions.items()},
        "decision": written.decision,
        "owner": written.owner,
        "due": written.due,
        "done": written.done,
    }


def _written(row: sa.Row[Any]) -> HeardBack:
    versions: Mapping[str, Any] = row.versions
    return HeardBack(
        versions={name: Version(one["heard"], one["reason"]) for name, one in versions.items()},
        decision=Decision(row.decision),
        language=row.language,
        area=row.area,
        owner=row.owner,
        due=row.due,
        done=row.done,
    )


def _kept(row: sa.Row[Any]) -> Kept:
    return Kept(row.id, _written(row), row.changed_at, row.told_at, row.announcement_id)
