"""Announcements: drafts, whom they reach, and how their sending goes. One outbox row per person is a delivery."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from typing import Any

import sqlalchemy as sa

from conversations.announcements import Audience, Draft, State, Version, not_before
from storage import outbox, tallies
from storage.tables import Address, Announcement, Area, Outbox, Participant, QuestionSet, Subscription, UtcDateTime
from storage.tables.base import Json
from storage.together import Writing
from storage.upsert import insert

ANNOUNCEMENT, OUTBOX = Announcement.__table__, Outbox.__table__
PARTICIPANT, SUBSCRIPTION, ADDRESS = Participant.__table__, Subscription.__table__, Address.__table__
AREA = Area.__table__
QUESTION_SET = QuestionSet.__table__

# An announcement, with the question set that it invites to.
EACH = sa.select(ANNOUNCEMENT, QUESTION_SET.c.id.label("question_set")).outerjoin(
    QUESTION_SET, QUESTION_SET.c.announcement_id == ANNOUNCEMENT.c.id
)
UNSUBSCRIBE = SUBSCRIPTION.delete().where(SUBSCRIPTION.c.participant_id == sa.bindparam("whose"))
STOP = (
    OUTBOX.update()
    .where(
        OUTBOX.c.participant_id == sa.bindparam("whose"),
        sa.or_(OUTBOX.c.announcement_id.is_not(None), OUTBOX.c.urgency == outbox.DROPPABLE),
        outbox.is_in(OUTBOX, "queued"),
    )
    .values(state="stopped", reason="the person said stop")
)
UNSUBSCRIBE_TOPIC = UNSUBSCRIBE.where(SUBSCRIPTION.c.topic == sa.bindparam("of"))
STOP_TOPIC = STOP.where(
    OUTBOX.c.announcement_id.in_(
        sa.select(ANNOUNCEMENT.c.id).where(ANNOUNCEMENT.c.topic == sa.bindparam("of")).scalar_subquery()
    )
)

TIMEZONE = "Europe/London"  # for people who named no area
# Says a draft in a language, as an outbox body. The shell hands it in, because it has the translations.
Render = Callable[[Draft, str], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Announced:
    """A draft with how far it is. ``frozen_at`` is when its audience was written down; none before that."""

    id: int
    draft: Draft
    state: State
    created_at: datetime
    send_at: datetime | None
    frozen_at: datetime | None


# ---------------------------------------------------------------- drafts


def create(connection: sa.Connection, draft: Draft, *, staff_id: int | None, now: datetime) -> int:
    """Keep a new draft; returns its id."""
    values = _columns(draft) | {"state": State.DRAFT, "created_by": staff_id, "created_at": now}
    return int(connection.execute(ANNOUNCEMENT.insert().values(values).returning(ANNOUNCEMENT.c.id)).scalar_one())


def update(connection: sa.Connection, announcement_id: int, draft: Draft) -> bool:
    """Change a draft; false when it is no longer one."""
    return _change(connection, announcement_id, {State.DRAFT}, _columns(draft))


def find(connection: sa.Connection, announcement_id: int) -> Announced | None:
    """One announcement; none when there is no such."""
    row = connection.execute(EACH.where(ANNOUNCEMENT.c.id == announcement_id)).one_or_none()
    return _announced(row) if row else None


def recent(connection: sa.Connection, limit: int, before: int | None = None) -> list[Announced]:
    """The newest announcements first, those older than the one with id ``before``."""
    query = EACH.order_by(ANNOUNCEMENT.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(ANNOUNCEMENT.c.id < before)
    return [_announced(row) for row in connection.execute(query)]


def _columns(draft: Draft) -> dict[str, Any]:
    return {
        "language": draft.language,
        "versions": {name: {"title": one.title, "words": one.words} for name, one in draft.versions.items()},
        "topic": draft.topic,
        "place": draft.place,
        "starts": draft.starts,
        "link": draft.link,
        "event_id": draft.event,
        "audience": {name: list(among) for name, among in asdict(draft.audience).items()},
    }


def _announced(row: sa.Row[Any]) -> Announced:
    draft = Draft(
        versions={name: Version(one["title"], one["words"]) for name, one in row.versions.items()},
        language=row.language,
        topic=row.topic,
        place=row.place,
        starts=row.starts,
        link=row.link,
        event=row.event_id,
        audience=Audience(**{name: tuple(among) for name, among in row.audience.items()}),
        question_set=row.question_set,
    )
    return Announced(row.id, draft, State(row.state), row.created_at, row.send_at, row.frozen_at)


# ---------------------------------------------------------------- whom it reaches


def count_audience(connection: sa.Connection, audience: Audience, topic: str) -> int:
    """How many people would get it now: opted in, reachable, and in the audience."""
    people = _people(audience, topic, PARTICIPANT.c.id).where(
        sa.exists().where(ADDRESS.c.participant_id == PARTICIPANT.c.id, ADDRESS.c.reachable)
    )
    return int(connection.execute(sa.select(sa.func.count()).select_from(people.subquery())).scalar_one())


def _people(audience: Audience, topic: str, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """The participants of an audience who asked to hear about the topic."""
    query = sa.select(*columns).join_from(
        PARTICIPANT,
        SUBSCRIPTION,
        sa.and_(SUBSCRIPTION.c.participant_id == PARTICIPANT.c.id, SUBSCRIPTION.c.topic == topic),
    )
    if audience.areas:
        query = query.where(PARTICIPANT.c.area.in_(audience.areas))
    if audience.languages:
        query = query.where(PARTICIPANT.c.language.in_(audience.languages))
    if audience.ages:
        query = query.where(PARTICIPANT.c.age_band.in_(audience.ages), PARTICIPANT.c.consented)
    return query


# ---------------------------------------------------------------- sending


def schedule(connection: sa.Connection, announcement_id: int, send_at: datetime) -> bool:
    """Send a draft at a moment; false when it is no longer a draft."""
    return _change(connection, announcement_id, {State.DRAFT}, {"state": State.SCHEDULED, "send_at": send_at})


def due(connection: sa.Connection, now: datetime) -> list[int]:
    """The scheduled announcements whose moment has come, the earliest first."""
    waiting = sa.and_(ANNOUNCEMENT.c.state == State.SCHEDULED, ANNOUNCEMENT.c.send_at <= now)
    return list(connection.scalars(sa.select(ANNOUNCEMENT.c.id).where(waiting).order_by(ANNOUNCEMENT.c.send_at)))


def freeze(connection: sa.Connection, announcement_id: int, now: datetime, render: Render) -> int:
    """Write down the audience, one outbox row per person, and start sending; returns how many rows are new.

    Nothing happens unless it is scheduled. A person who already has a row for it gets no second one.
    """
    if not _change(connection, announcement_id, {State.SCHEDULED}, {"state": State.SENDING, "frozen_at": now}):
        return 0
    announced = find(connection, announcement_id)
    if announced is None:
        return 0
    draft = announced.draft
    _hold_subscriptions(connection)
    languages = connection.scalars(_people(draft.audience, draft.topic, PARTICIPANT.c.language).distinct()).all()
    bodies = {language: render(draft, language) for language in {*languages, draft.language}}
    deliveries = _deliveries(draft, announcement_id, now, bodies, wake(connection, now))
    frozen = connection.execute(
        insert(connection, OUTBOX)
        .from_select(deliveries.selected_columns.keys(), deliveries, include_defaults=False)
        .on_conflict_do_nothing()
        .execution_options(preserve_rowcount=True)
    )
    return frozen.rowcount


def _hold_subscriptions(connection: sa.Connection) -> None:
    """Have whoever says stop wait until the audience is written down, so that it finds the row to stop.

    SQLite has one writer anyway. On PostgreSQL one lock on the table costs a second less than one on each of 100,000 rows.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("LOCK TABLE subscription IN SHARE MODE")


def _deliveries(
    draft: Draft, announcement_id: int, now: datetime, bodies: Mapping[str, Any], wake: Mapping[str, datetime]
) -> sa.Select[Any]:
    """One outbox row for each person of the audience who can be reached."""
    audience = partial(_people, draft.audience, draft.topic)
    return rows(audience, bodies, bodies[draft.language], now, wake, announcement_id=announcement_id)


def rows(
    people: Callable[..., sa.Select[Any]],
    bodies: Mapping[str, Any],
    otherwise: Any,
    now: datetime,
    wake: Mapping[str, datetime],
    **about: int,
) -> sa.Select[Any]:
    """One outbox row for each of these people who can be reached, in their language and not in their quiet hours.

    ``people`` selects the given columns of participants; ``about`` names the announcement or the event.
    """
    # Somebody who uses a messaging account reads it sooner than a web page that must be opened again.
    rank = sa.func.row_number().over(
        partition_by=ADDRESS.c.participant_id,
        order_by=(sa.case((ADDRESS.c.account == "web", 1), else_=0), ADDRESS.c.account, ADDRESS.c.address),
    )
    best = sa.select(ADDRESS, rank.label("rank")).where(ADDRESS.c.reachable).subquery("best")
    body = sa.case(
        *((PARTICIPANT.c.language == language, sa.literal(one, Json)) for language, one in bodies.items()),
        else_=sa.literal(otherwise, Json),
    )
    moment = sa.case(
        *((AREA.c.timezone == zone, sa.literal(at, UtcDateTime())) for zone, at in wake.items()),
        else_=sa.literal(wake[TIMEZONE], UtcDateTime()),
    )
    columns = {
        "account": best.c.account,
        "address": best.c.address,
        "participant_id": PARTICIPANT.c.id,
        **{name: sa.literal(number, sa.Integer()) for name, number in about.items()},
        "urgency": sa.literal(outbox.ANNOUNCEMENT, sa.Integer()),
        "body": body,
        "state": sa.literal("queued", sa.String()),
        "tries": sa.literal(0, sa.Integer()),
        "reason": sa.literal("", sa.String()),
        "external_id": sa.literal("", sa.String()),
        "created_at": sa.literal(now, UtcDateTime()),
        "not_before": moment,
    }
    query = people(*(column.label(name) for name, column in columns.items()))
    query = query.join(best, sa.and_(best.c.participant_id == PARTICIPANT.c.id, best.c.rank == 1))
    return query.outerjoin(AREA, AREA.c.slug == PARTICIPANT.c.area)


def time_zones(connection: sa.Connection) -> dict[str, str]:
    """Each area's time zone."""
    rows = connection.execute(sa.select(AREA.c.slug, AREA.c.timezone))
    return {row.slug: row.timezone for row in rows}


def wake(connection: sa.Connection, now: datetime) -> dict[str, datetime]:
    """For each time zone in use, the first moment from now on when people may be disturbed."""
    return {zone: not_before(now, zone) for zone in {*time_zones(connection).values(), TIMEZONE}}


def hold_for_the_night(connection: sa.Connection, now: datetime) -> int:
    """Where quiet hours have begun, hold what has not gone out until the morning; returns how many rows."""
    held = 0
    for zone, morning in wake(connection, now).items():
        if morning <= now:
            continue
        here = (
            sa.select(PARTICIPANT.c.id)
            .outerjoin(AREA, AREA.c.slug == PARTICIPANT.c.area)
            .where(PARTICIPANT.c.id == OUTBOX.c.participant_id, sa.func.coalesce(AREA.c.timezone, TIMEZONE) == zone)
            .correlate(OUTBOX)
        )
        waiting = sa.and_(
            outbox.is_in(OUTBOX, "queued"),
            OUTBOX.c.urgency == outbox.ANNOUNCEMENT,
            sa.or_(OUTBOX.c.announcement_id.is_not(None), OUTBOX.c.event_id.is_not(None)),
            OUTBOX.c.not_before < morning,
            here.exists(),  # asked of the few rows that wait, not of everybody
        )
        held += connection.execute(OUTBOX.update().where(waiting).values(not_before=morning)).rowcount
    return held


def finish(connection: sa.Connection) -> int:
    """Mark as done each announcement that has nothing left to send; returns how many."""
    open_rows = sa.exists().where(
        OUTBOX.c.announcement_id == ANNOUNCEMENT.c.id, OUTBOX.c.state.in_(("queued", "sending"))
    )
    finished = ANNOUNCEMENT.update().where(ANNOUNCEMENT.c.state == State.SENDING, ~open_rows)
    return connection.execute(finished.values(state=State.DONE)).rowcount


# ---------------------------------------------------------------- pause, resume, cancel, stop


def pause(connection: sa.Connection, announcement_id: int) -> bool:
    """Hold it back where it is (the outbox passes over what is paused); false when there is nothing to hold."""
    return _change(connection, announcement_id, {State.SCHEDULED, State.SENDING}, {"state": State.PAUSED})


def resume(connection: sa.Connection, announcement_id: int, now: datetime) -> bool:
    """Go on after a pause; false when it was not paused."""
    state = sa.case((ANNOUNCEMENT.c.frozen_at.is_(None), State.SCHEDULED), else_=State.SENDING)
    changed = _change(connection, announcement_id, {State.PAUSED}, {"state": state})
    if changed:
        hold_for_the_night(connection, now)
    return changed


def cancel(connection: sa.Connection, announcement_id: int) -> bool:
    """Send no more of it; false when it was over already. What went out stays counted."""
    active = {State.DRAFT, State.SCHEDULED, State.SENDING, State.PAUSED}
    changed = _change(connection, announcement_id, active, {"state": State.CANCELLED})
    if changed:
        _call_off(connection, OUTBOX.c.announcement_id == announcement_id, "cancelled", "cancelled by staff")
    return changed


def stop_topic(connection: Writing, participant_id: int, topic: str) -> None:
    """Somebody wants no more of one topic: unsubscribe them, and stop what is on its way of it."""
    connection.execute(UNSUBSCRIBE_TOPIC, {"whose": participant_id, "of": topic})
    connection.execute(STOP_TOPIC, {"whose": participant_id, "of": topic})


def stop(connection: Writing, participant_id: int) -> None:
    """Somebody said stop: unsubscribe them from everything, and stop what is on its way."""
    connection.execute(UNSUBSCRIBE, {"whose": participant_id})
    connection.execute(STOP, {"whose": participant_id})


def recall(connection: sa.Connection, outbox_id: int) -> None:
    """A message came back unsent; it waits for another try only if nobody said stop or cancel meanwhile."""
    mine = sa.and_(ANNOUNCEMENT.c.id == OUTBOX.c.announcement_id, OUTBOX.c.id == outbox_id)
    cancelled = sa.exists().where(mine, ANNOUNCEMENT.c.state == State.CANCELLED)
    wanted = sa.exists().where(
        mine, SUBSCRIPTION.c.participant_id == OUTBOX.c.participant_id, SUBSCRIPTION.c.topic == ANNOUNCEMENT.c.topic
    )
    ours = sa.and_(OUTBOX.c.id == outbox_id, OUTBOX.c.announcement_id.is_not(None))
    _call_off(connection, sa.and_(ours, ~wanted), "stopped", "the person said stop")
    _call_off(connection, sa.and_(ours, cancelled), "cancelled", "cancelled by staff")


def _call_off(connection: sa.Connection, which: sa.ColumnElement[bool], state: str, reason: str) -> int:
    """Send no more of these messages; those that are being sent this moment are `recall`'s when they come back."""
    rows = OUTBOX.update().where(which, OUTBOX.c.state == "queued")
    return connection.execute(rows.values(state=state, reason=reason)).rowcount


def _change(
    connection: sa.Connection, announcement_id: int, allowed: Iterable[State], values: Mapping[str, Any]
) -> bool:
    """Change an announcement that is in one of the allowed states; false when it is not."""
    ours = sa.and_(ANNOUNCEMENT.c.id == announcement_id, ANNOUNCEMENT.c.state.in_(sorted(allowed)))
    return connection.execute(ANNOUNCEMENT.update().where(ours).values(**values)).rowcount == 1


# ---------------------------------------------------------------- how it goes


def progress(connection: sa.Connection, announcement_ids: Iterable[int]) -> dict[int, dict[str, int]]:
    """For each announcement, how many people are in each outbox state; one query for a whole page."""
    found: dict[int, dict[str, int]] = {}
    for each in tallies.outcomes(connection, announcement_ids):
        states = found.setdefault(each.announcement_id, {})
        states[each.state] = states.get(each.state, 0) + each.people
    return found


def waits_until(connection: sa.Connection, announcement_id: int) -> datetime | None:
    """When its next message may go out; none when none is waiting."""
    waiting = sa.and_(OUTBOX.c.announcement_id == announcement_id, OUTBOX.c.state == "queued")
    first: datetime | None = connection.scalar(sa.select(sa.func.min(OUTBOX.c.not_before)).where(waiting))
    return first


def reasons(connection: sa.Connection, announcement_id: int) -> dict[str, list[tuple[str, int]]]:
    """For the states that have them, the reasons with how many people each, the most frequent first."""
    found: dict[str, dict[str, int]] = {}
    for each in tallies.outcomes(connection, [announcement_id]):
        if each.reason:
            reasons_of = found.setdefault(each.state, {})
            reasons_of[each.reason] = reasons_of.get(each.reason, 0) + each.people
    return {state: sorted(each.items(), key=lambda pair: (-pair[1], pair[0])) for state, each in found.items()}
