"""Events: what is on, as staff wrote it, and what each of them looks like to a family and to a calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from conversations.announcements import Draft, Version
from conversations.calendar import Entry
from conversations.event_draft import EventDraft, at, local
from conversations.occasions import Occasion, reminder_at
from storage import announcements
from storage.announcements import TIMEZONE
from storage.tables import Area, Attendance, Event

EVENT, ATTENDANCE, AREA = Event.__table__, Attendance.__table__, Area.__table__

OPEN, CANCELLED = "open", "cancelled"
LONGEST_EVENT = timedelta(hours=3)  # how long one lasts of which nobody said when it ends


@dataclass(frozen=True, slots=True)
class Planned:
    """An event as staff see it: what they wrote, when it is (UTC) and in which time zone, and how many answered what."""

    id: int
    draft: EventDraft
    area_name: str
    timezone: str
    starts_at: datetime
    ends_at: datetime | None
    state: str
    reason: str
    created_at: datetime
    changed_at: datetime
    sequence: int
    answers: Mapping[str, int]

    def is_over(self, now: datetime) -> bool:
        """Whether it has ended."""
        return (self.ends_at or self.starts_at + LONGEST_EVENT) <= now

    def occasion(self, language: str, now: datetime, **about: Any) -> Occasion:
        """The same as a family sees it."""
        version = self.draft.version(language)
        return Occasion(
            id=self.id,
            title=version.title,
            words=version.words,
            starts=local(self.starts_at, self.timezone),
            ends=local(self.ends_at, self.timezone) if self.ends_at else None,
            place=self.draft.place,
            area=self.area_name,
            cost=self.draft.cost,
            link=self.draft.link,
            cancelled=self.state == CANCELLED,
            reason=self.reason,
            is_over=self.is_over(now),
            can_remind=reminder_at(self.starts_at, self.timezone, now) is not None,
            **about,
        )

    def entry(self, language: str) -> Entry:
        """The same as a calendar keeps it."""
        version = self.draft.version(language)
        return Entry(
            id=self.id,
            title=version.title,
            words=version.words,
            place=", ".join(part for part in (self.draft.place, self.area_name) if part),
            link=self.draft.link,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            created_at=self.created_at,
            changed_at=self.changed_at,
            sequence=self.sequence,
            cancelled=self.state == CANCELLED,
        )


# ---------------------------------------------------------------- what is on

EACH = sa.select(EVENT, AREA.c.name.label("area_name"), AREA.c.timezone).outerjoin(AREA, AREA.c.slug == EVENT.c.area)
ENDS_AT = EVENT.c.ends_at


def is_to_come(now: datetime) -> sa.ColumnElement[bool]:
    """Whether an event is not over yet. Where nobody said when it ends, it lasts a few hours."""
    return sa.or_(now < ENDS_AT, sa.and_(ENDS_AT.is_(None), EVENT.c.starts_at > now - LONGEST_EVENT))


def find(connection: sa.Connection, event_id: int) -> Planned | None:
    """One event; none when there is no such."""
    return next(iter(_planned(connection, EACH.where(EVENT.c.id == event_id))), None)


def to_come(connection: sa.Connection, now: datetime) -> list[Planned]:
    """The events that are not over, the next first, those that were cancelled among them."""
    return _planned(connection, EACH.where(is_to_come(now)).order_by(EVENT.c.starts_at, EVENT.c.id))


def open_(connection: sa.Connection, now: datetime) -> list[Planned]:
    """The events to come that were not cancelled, the next first."""
    return [planned for planned in to_come(connection, now) if planned.state == OPEN]


def past(connection: sa.Connection, now: datetime, limit: int) -> list[Planned]:
    """The events that are over, the last first."""
    query = EACH.where(~is_to_come(now)).order_by(EVENT.c.starts_at.desc(), EVENT.c.id.desc())
    return _planned(connection, query.limit(limit))


def of_area(connection: sa.Connection, area: str, since: datetime) -> list[Planned]:
    """The events of an area, and those of all areas, that were on since a moment or are to come."""
    here = sa.or_(EVENT.c.area == area, EVENT.c.area.is_(None))
    return _planned(connection, EACH.where(here, EVENT.c.starts_at > since).order_by(EVENT.c.starts_at, EVENT.c.id))


def _planned(connection: sa.Connection, query: sa.Select[Any]) -> list[Planned]:
    rows = connection.execute(query).all()
    counted = _answers(connection, [row.id for row in rows])
    return [told(row, counted.get(row.id, {})) for row in rows]


def _answers(connection: sa.Connection, ids: Sequence[int]) -> dict[int, dict[str, int]]:
    query = sa.select(ATTENDANCE.c.event_id, ATTENDANCE.c.answer, sa.func.count()).where(ATTENDANCE.c.event_id.in_(ids))
    found: dict[int, dict[str, int]] = {}
    for event_id, answer, count in connection.execute(query.group_by(ATTENDANCE.c.event_id, ATTENDANCE.c.answer)):
        found.setdefault(event_id, {})[answer] = count
    return found


def told(row: sa.Row[Any], answers: Mapping[str, int]) -> Planned:
    """A row of `EACH` as a value."""
    timezone = row.timezone or TIMEZONE
    draft = EventDraft(
        versions={name: Version(one["title"], one["words"]) for name, one in row.versions.items()},
        language=row.language,
        area=row.area,
        place=row.place,
        starts=_written(row.starts_at, timezone),
        ends=_written(row.ends_at, timezone),
        cost=row.cost,
        link=row.link,
    )
    return Planned(
        id=row.id,
        draft=draft,
        area_name=row.area_name or "",
        timezone=timezone,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        state=row.state,
        reason=row.reason,
        created_at=row.created_at,
        changed_at=row.changed_at,
        sequence=row.sequence,
        answers=answers,
    )


def _written(moment: datetime | None, timezone: str) -> str:
    return local(moment, timezone).isoformat(timespec="minutes") if moment else ""


# ---------------------------------------------------------------- writing it


def create(connection: sa.Connection, draft: EventDraft, *, staff_id: int | None, now: datetime) -> int:
    """Keep a new event, for everybody to see; returns its id."""
    values = columns(connection, draft) | {"state": OPEN, "reason": "", "sequence": 0}
    values |= {"created_by": staff_id, "created_at": now, "changed_at": now}
    return int(connection.execute(sa.insert(EVENT).values(values).returning(EVENT.c.id)).scalar_one())


def save(connection: sa.Connection, event_id: int, values: Mapping[str, Any], now: datetime) -> bool:
    """Change an event; false when it is cancelled."""
    rows = sa.update(EVENT).where(EVENT.c.id == event_id, EVENT.c.state == OPEN)
    saved = connection.execute(rows.values(**values, changed_at=now, sequence=EVENT.c.sequence + 1))
    return saved.rowcount == 1


def timezone(connection: sa.Connection, area: str | None) -> str:
    """The time zone that an event's times are written in: its area's."""
    return announcements.time_zones(connection).get(area or "", TIMEZONE)


def columns(connection: sa.Connection, draft: EventDraft) -> dict[str, Any]:
    """What was written, as the table keeps it."""
    zone = timezone(connection, draft.area)
    return {
        "area": draft.area,
        "language": draft.language,
        "versions": {name: {"title": one.title, "words": one.words} for name, one in draft.versions.items()},
        "place": draft.place,
        "starts_at": at(draft.starts, zone),
        "ends_at": at(draft.ends, zone) if draft.ends else None,
        "cost": draft.cost,
        "link": draft.link,
    }


def pretended(draft: EventDraft, timezone: str, area_name: str, now: datetime) -> Planned:
    """A draft without problems, as if it had been saved."""
    starts_at, ends_at = at(draft.starts, timezone), at(draft.ends, timezone) if draft.ends else None
    return Planned(0, draft, area_name, timezone, starts_at, ends_at, OPEN, "", now, now, 0, {})


def announced(planned: Planned, draft: Draft) -> Draft:
    """An announcement about an event; what staff have not written themselves is taken from it."""
    said = planned.draft
    audience = draft.audience if draft.audience.areas or not said.area else replace(draft.audience, areas=(said.area,))
    return replace(
        draft,
        versions={**said.versions, **draft.versions},
        language=draft.language if draft.versions else said.language,
        place=draft.place or said.place,
        starts=draft.starts or said.starts,
        link=draft.link or said.link,
        event=planned.id,
        audience=audience,
    )
