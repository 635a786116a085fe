"""What people hear of an event that they may come to: that it was changed or cancelled, and once that it is tomorrow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from conversations.announcements import State, not_before
from conversations.event_draft import EventDraft
from conversations.occasions import SPARE, Occasion, reminding
from storage import announcements, events
from storage.attendance import COMING
from storage.events import ATTENDANCE, CANCELLED, EACH, EVENT, OPEN, Planned, told
from storage.tables import Announcement, Outbox, Participant
from storage.upsert import insert

ANNOUNCEMENT, OUTBOX, PARTICIPANT = Announcement.__table__, Outbox.__table__, Participant.__table__

A_WAY_OFF = timedelta(days=2)  # no evening before is earlier
# Says an event in a language, as an outbox body. The shell hands it in, because it has the translations.
Render = Callable[[Occasion, str], dict[str, Any]]


def change(connection: sa.Connection, event_id: int, draft: EventDraft, now: datetime, render: Render) -> int | None:
    """Change an event that is to come. Those who may come hear of another day, time or place; returns how many.

    None when it is cancelled or over: then nothing is changed.
    """
    before = events.find(connection, event_id)
    values = events.columns(connection, draft)
    if before is None or before.is_over(now) or not events.save(connection, event_id, values, now):
        return None
    if (before.starts_at, before.ends_at) != (values["starts_at"], values["ends_at"]):
        connection.execute(sa.update(ATTENDANCE).where(ATTENDANCE.c.event_id == event_id).values(reminded_at=None))
    elif before.draft.place == draft.place:
        return 0
    _carry_along(connection, before, draft)
    return _tell(connection, event_id, now, render, "there is news of this event")


def cancel(connection: sa.Connection, event_id: int, reason: str, now: datetime, render: Render) -> int | None:
    """Call an event off, and all that is still to be said of it; those who may come hear so. Returns how many.

    None when it is cancelled already.
    """
    if not events.save(connection, event_id, {"state": CANCELLED, "reason": reason}, now):
        return None
    active = {State.DRAFT, State.SCHEDULED, State.SENDING, State.PAUSED}
    news = sa.select(ANNOUNCEMENT.c.id).where(ANNOUNCEMENT.c.event_id == event_id, ANNOUNCEMENT.c.state.in_(active))
    for announcement_id in connection.scalars(news).all():
        announcements.cancel(connection, announcement_id)
    return _tell(connection, event_id, now, render, "the event was cancelled")


def _carry_along(connection: sa.Connection, before: Planned, draft: EventDraft) -> None:
    """News of the event that has not gone out yet says the new time and place, where it said the old ones."""
    waiting = sa.update(ANNOUNCEMENT).where(ANNOUNCEMENT.c.event_id == before.id, ANNOUNCEMENT.c.frozen_at.is_(None))
    old = before.draft
    connection.execute(waiting.where(ANNOUNCEMENT.c.starts == old.starts).values(starts=draft.starts))
    connection.execute(waiting.where(ANNOUNCEMENT.c.place == old.place).values(place=draft.place))


# ---------------------------------------------------------------- telling people


def _tell(connection: sa.Connection, event_id: int, now: datetime, render: Render, instead: str) -> int:
    """Tell those who may come how an event is now, in place of what was still to be said of it."""
    _call_off(connection, OUTBOX.c.event_id == event_id, instead)
    who = sa.and_(ATTENDANCE.c.answer.in_(COMING), ~ATTENDANCE.c.silent)
    planned = events.find(connection, event_id)
    return _post(connection, planned, who, now, render) if planned else 0


def remind(connection: sa.Connection, now: datetime, render: Render) -> int:
    """Remind people of the events of tomorrow, each once and not at night; returns how many messages that makes."""
    soon = EACH.where(EVENT.c.state == OPEN, EVENT.c.starts_at > now, EVENT.c.starts_at < now + A_WAY_OFF)
    return sum(_remind(connection, told(row, {}), now, render) for row in connection.execute(soon).all())


def _remind(connection: sa.Connection, planned: Planned, now: datetime, render: Render) -> int:
    if reminding(planned.starts_at, planned.timezone) > now or not_before(now, planned.timezone) > now:
        return 0
    taken = sa.update(ATTENDANCE).where(
        ATTENDANCE.c.event_id == planned.id,
        ATTENDANCE.c.remind,
        ~ATTENDANCE.c.silent,
        ATTENDANCE.c.reminded_at.is_(None),
        ATTENDANCE.c.at <= now - SPARE,
    )
    # The update takes them, so that nobody is reminded twice, whoever else keeps the clock.
    if not connection.execute(taken.values(reminded_at=now)).rowcount:
        return 0
    return _post(connection, planned, ATTENDANCE.c.reminded_at == now, now, render)


def _post(
    connection: sa.Connection, planned: Planned, who: sa.ColumnElement[bool], now: datetime, render: Render
) -> int:
    """One message for each of them who can be reached."""
    mine = sa.and_(ATTENDANCE.c.participant_id == PARTICIPANT.c.id, ATTENDANCE.c.event_id == planned.id, who)

    def people(*columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
        return sa.select(*columns).join_from(PARTICIPANT, ATTENDANCE, mine)

    languages = {planned.draft.language, *connection.scalars(people(PARTICIPANT.c.language).distinct())}
    bodies = {language: render(planned.occasion(language, now), language) for language in languages}
    wake = announcements.wake(connection, now)
    rows = announcements.rows(people, bodies, bodies[planned.draft.language], now, wake, event_id=planned.id)
    posted = insert(connection, OUTBOX).from_select(rows.selected_columns.keys(), rows, include_defaults=False)
    return connection.execute(posted.execution_options(preserve_rowcount=True)).rowcount


def let_go(connection: sa.Connection, now: datetime) -> int:
    """Call off what is still to be said of an event that has begun; returns how many messages."""
    begun = sa.select(EVENT.c.id).where(EVENT.c.starts_at <= now, EVENT.c.id == OUTBOX.c.event_id).correlate(OUTBOX)
    return _call_off(connection, sa.and_(OUTBOX.c.event_id.is_not(None), begun.exists()), "too late to be of use")


def recall(connection: sa.Connection, outbox_id: int) -> None:
    """A message came back unsent; it waits for another try only if the person did not say stop meanwhile."""
    silent = sa.exists().where(
        ATTENDANCE.c.event_id == OUTBOX.c.event_id,
        ATTENDANCE.c.participant_id == OUTBOX.c.participant_id,
        ATTENDANCE.c.silent,
    )
    _call_off(connection, sa.and_(OUTBOX.c.id == outbox_id, silent), "the person said stop", "stopped")


def _call_off(connection: sa.Connection, which: sa.ColumnElement[bool], reason: str, state: str = "cancelled") -> int:
    queued = OUTBOX.c.state == sa.literal_column("'queued'")  # as it is: see storage.outbox
    rows = sa.update(OUTBOX).where(which, OUTBOX.c.event_id.is_not(None), queued)
    return connection.execute(rows.values(state=state, reason=reason)).rowcount
