"""Alerts about safeguarding cases: queued with the turn that flagged somebody, claimed, sent, and sent on until acknowledged."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from conversations.risks import Tier
from storage.tables import Area, CaseAlert, CaseEntry, Outbox, SafeguardingCase

ALERT, CASE, ENTRY = CaseAlert.__table__, SafeguardingCase.__table__, CaseEntry.__table__
OUTBOX, AREA = Outbox.__table__, Area.__table__

LEAD, DEPUTY = "lead", "deputy"
EVERYBODY = (LEAD, DEPUTY)
CHANNELS = ("email", "telegram")  # all at once: one that does not work must not hold up the other
FIRST = {Tier.IMMINENT: EVERYBODY, Tier.SERIOUS: (LEAD,)}
PERIODS = {Tier.IMMINENT.value: timedelta(minutes=15), Tier.SERIOUS.value: timedelta(hours=4)}
MOST_ESCALATIONS = 12  # after that the case stands on the pages, in the metrics and in each day's mail
LEASE = timedelta(seconds=90)  # longer than an e-mail takes to be sent or given up
LOOK_AGAIN = timedelta(seconds=10)  # before what is in the outbox is looked at once more
LONG_ON_ITS_WAY = timedelta(minutes=5)
TRIES = 10
LONGEST_PAUSE = timedelta(minutes=30)
ABOUT_DANGER = ("new", "graver", "again", "escalation")  # the rounds that end when the case is acknowledged
AT_ONCE = 50
SHORTLY = timedelta(days=1)  # how long an alert that failed is told of, once its case is acknowledged


# ---------------------------------------------------------------- queued


def raise_alarm(connection: sa.Connection, case_id: int, tier: Tier, around: str, now: datetime) -> None:
    """Alert whom a hit of this tier concerns first. The case waits to be acknowledged, from now on."""
    waits = {"state": "open", "acknowledged_at": None, "alerted_at": now, "escalations": 0}
    connection.execute(CASE.update().where(CASE.c.id == case_id).values(waits))
    queue(connection, case_id, FIRST[tier], around, now)


def queue(
    connection: sa.Connection, case_id: int | None, recipients: Sequence[str], around: str, now: datetime
) -> None:
    """Put one alert for each of these people and each channel into the queue."""
    row: dict[str, Any] = {"case_id": case_id, "round": around, "state": "queued", "tries": 0, "reason": ""}
    row |= {"created_at": now, "not_before": now}
    channels = CHANNELS[:1] if around == "digest" else CHANNELS
    connection.execute(
        sa.insert(ALERT), [row | {"recipient": who, "channel": by} for who in recipients for by in channels]
    )


def escalate(connection: sa.Connection, now: datetime) -> int:
    """Alert everybody of the cases that nobody acknowledged in time, once more for each period; returns how many."""
    late = connection.execute(CASE.update().where(_late(now)).values(_LATER | {"alerted_at": now}).returning(CASE.c.id))
    found = [int(each) for each in late.scalars()]
    for case_id in found:
        queue(connection, case_id, EVERYBODY, "escalation", now)
        line = {"case_id": case_id, "at": now, "kind": "escalated", "words": "", "details": {}}
        connection.execute(ENTRY.insert().values(line))
    return len(found)


_LATER = {"escalations": CASE.c.escalations + 1}


def _late(now: datetime) -> sa.ColumnElement[bool]:
    overdue = (sa.and_(CASE.c.tier == tier, CASE.c.alerted_at <= now - period) for tier, period in PERIODS.items())
    return sa.and_(CASE.c.state == "open", CASE.c.escalations < MOST_ESCALATIONS, sa.or_(*overdue))


def is_due(connection: sa.Connection, now: datetime) -> bool:
    """Whether there is anything to do: a look that costs the writer nothing."""
    waiting = sa.and_(ALERT.c.state.in_(("queued", "posted")), ALERT.c.not_before <= now)
    query = sa.select(sa.or_(sa.exists().where(waiting), sa.exists().where(_late(now))))
    return bool(connection.scalar(query))


# ---------------------------------------------------------------- claimed and settled


@dataclass(frozen=True, slots=True)
class Alert:
    """An alert that is this process's to send, with all that it may say of its case (a digest: of none)."""

    id: int
    case_id: int | None
    round: str
    channel: str
    recipient: str
    tries: int
    number: str | None
    tier: str | None
    area: str | None
    age_band: str | None
    language: str | None
    at: datetime
    escalations: int | None


def claim(connection: sa.Connection, now: datetime) -> list[Alert]:
    """Take the alerts that are due. One whose process dies comes back when its lease is over."""
    connection.execute(_no_longer_needed())
    due = (
        sa.select(ALERT.c.id)
        .where(ALERT.c.state == "queued", ALERT.c.not_before <= now)
        .order_by(ALERT.c.not_before, ALERT.c.id)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    taken = ALERT.update().where(ALERT.c.id.in_(sa.select(due.c.id)))
    mine = connection.execute(
        taken.values(not_before=now + LEASE, tries=ALERT.c.tries + 1).returning(ALERT.c.id)
    ).scalars()
    return _read(connection, list(mine))


def _no_longer_needed() -> sa.UpdateBase:
    """What waits to be tried again about a case that somebody acknowledged meanwhile."""
    seen = sa.select(CASE.c.id).where(CASE.c.state != "open")
    retried = sa.and_(ALERT.c.state == "queued", ALERT.c.tries > 0, ALERT.c.round.in_(ABOUT_DANGER))
    done = ALERT.update().where(retried, ALERT.c.case_id.in_(seen))
    return done.values(state="skipped", reason="acknowledged meanwhile")


def _read(connection: sa.Connection, ids: Collection[int]) -> list[Alert]:
    query = (
        sa.select(
            ALERT.c.id,
            ALERT.c.case_id,
            ALERT.c.round,
            ALERT.c.channel,
            ALERT.c.recipient,
            ALERT.c.tries,
            CASE.c.number,
            CASE.c.tier,
            sa.func.coalesce(AREA.c.name, CASE.c.area).label("area"),
            CASE.c.age_band,
            CASE.c.language,
            ALERT.c.created_at.label("at"),
            CASE.c.escalations,
        )
        .select_from(ALERT.outerjoin(CASE, CASE.c.id == ALERT.c.case_id).outerjoin(AREA, AREA.c.slug == CASE.c.area))
        .where(ALERT.c.id.in_(ids))
        .order_by(ALERT.c.id)
    )
    return [Alert(**row) for row in connection.execute(query).mappings()]


def sent(connection: sa.Connection, alert: Alert, now: datetime) -> None:
    """Note that an alert went out, in the case's log too."""
    done = ALERT.update().where(ALERT.c.id == alert.id).values(state="sent", reason="", sent_at=now)
    connection.execute(done)
    _note(connection, alert, now)


def failed(connection: sa.Connection, alert: Alert, reason: str, now: datetime) -> None:
    """Note that an alert could not be sent; it is tried again after a pause that grows, until it was tried enough."""
    pause = min(timedelta(minutes=2 ** (alert.tries - 1)), LONGEST_PAUSE)
    is_over = alert.tries >= TRIES
    values = {"state": "failed" if is_over else "queued", "reason": reason[:120], "not_before": now + pause}
    connection.execute(ALERT.update().where(ALERT.c.id == alert.id).values(values))


def set_aside(connection: sa.Connection, alert: Alert, state: str, reason: str) -> None:
    """Note that there is no way to send an alert: failed, or skipped where there is another way."""
    connection.execute(ALERT.update().where(ALERT.c.id == alert.id).values(state=state, reason=reason))


def posted(connection: sa.Connection, alert: Alert, outbox_id: int, now: datetime) -> None:
    """Note that an alert is in the outbox, under this number."""
    values = {"state": "posted", "outbox_id": outbox_id, "not_before": now + LOOK_AGAIN}
    connection.execute(ALERT.update().where(ALERT.c.id == alert.id).values(values))


def follow(connection: sa.Connection, now: datetime) -> None:
    """See what became of the alerts that are in the outbox."""
    query = (
        sa.select(ALERT.c.id, OUTBOX.c.state, OUTBOX.c.sent_at)
        .select_from(ALERT.outerjoin(OUTBOX, OUTBOX.c.id == ALERT.c.outbox_id))
        .where(ALERT.c.state == "posted", ALERT.c.not_before <= now)
    )
    became = {row.id: row for row in connection.execute(query)}
    for alert in _read(connection, list(became)):
        match became[alert.id].state:
            case "sent" | "delivered":
                sent(connection, alert, became[alert.id].sent_at or now)
            case "queued" | "sending":
                later = ALERT.update().where(ALERT.c.id == alert.id).values(not_before=now + LOOK_AGAIN)
                connection.execute(later)
            case state:  # given up, or taken out of the outbox
                failed(connection, alert, f"not sent by the messaging service ({state or 'gone'})", now)


def _note(connection: sa.Connection, alert: Alert, now: datetime) -> None:
    if alert.case_id is not None:
        told = {"who": alert.recipient, "channel": alert.channel, "round": alert.round}
        line = {"case_id": alert.case_id, "at": now, "kind": "alerted", "words": "", "details": told}
        connection.execute(ENTRY.insert().values(line))


# ---------------------------------------------------------------- how things stand


@dataclass(frozen=True, slots=True)
class Standing:
    """Numbers only: cases not closed, those that nobody has acknowledged, the age of the oldest of these in seconds.

    ``concerns``: open cases that alerted nobody. ``failed``: alerts that could not be sent, or not yet.
    """

    open: int
    waiting: int
    oldest_seconds: float
    concerns: int
    failed: int


def standing(connection: sa.Connection, now: datetime) -> Standing:
    """How things stand, in one query."""
    count, concern = sa.func.count(), CASE.c.tier == Tier.CONCERN.value
    waits = sa.and_(CASE.c.state == "open", sa.not_(concern))
    numbers = (
        sa.select(count).select_from(CASE).where(CASE.c.state != "closed"),
        sa.select(count).select_from(CASE).where(waits),
        sa.select(count).select_from(CASE).where(CASE.c.state == "open", concern),
        sa.select(count).select_from(ALERT).where(_trouble(now)),
        sa.select(sa.func.min(CASE.c.opened_at)).where(waits),
    )
    row = connection.execute(sa.select(*(number.scalar_subquery() for number in numbers))).one()
    oldest = (now - row[4]).total_seconds() if row[4] else 0.0
    return Standing(row[0], row[1], oldest, row[2], row[3])


def reasons(connection: sa.Connection, now: datetime) -> list[tuple[str, int]]:
    """Why alerts could not be sent, and how many for each reason."""
    why = sa.func.coalesce(sa.func.nullif(ALERT.c.reason, ""), "still on the way")
    found = sa.select(why, sa.func.count()).where(_trouble(now)).group_by(why).order_by(why)
    return [(str(reason), int(count)) for reason, count in connection.execute(found)]


def _trouble(now: datetime) -> sa.ColumnElement[bool]:
    """An alert that failed or fails, of a case that nobody has acknowledged, or of the last day."""
    unseen = sa.select(CASE.c.id).where(CASE.c.state == "open")
    fails = sa.or_(
        ALERT.c.state == "failed",
        sa.and_(ALERT.c.state == "queued", ALERT.c.reason != ""),
        sa.and_(ALERT.c.state == "posted", ALERT.c.created_at <= now - LONG_ON_ITS_WAY),
    )
    return sa.and_(fails, sa.or_(ALERT.c.case_id.in_(unseen), ALERT.c.created_at > now - SHORTLY))


def has_digest(connection: sa.Connection, since: datetime) -> bool:
    """Whether the day's mail was made already."""
    made = sa.select(ALERT.c.id).where(ALERT.c.round == "digest", ALERT.c.created_at >= since).limit(1)
    return connection.execute(made).first() is not None


def digest(connection: sa.Connection, since: datetime, now: datetime) -> None:
    """Queue the day's mail, if there is none since ``since``."""
    if not has_digest(connection, since):
        queue(connection, None, (LEAD,), "digest", now)
