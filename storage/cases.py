"""Safeguarding cases: opened by what somebody wrote, then read and acted on by the safeguarding lead.

Everything that happens in a case is a line of its log, and the database refuses to change or take away a line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from conversations.people import AgeBand, Person
from conversations.risks import Hit, Tier
from storage import audit, case_alerts
from storage.rights import code
from storage.tables import Address, Answer, CaseAlert, CaseEntry, Participant, Report, SafeguardingCase, StaffMember
from storage.together import Together

CASE, ENTRY, ALERT = SafeguardingCase.__table__, CaseEntry.__table__, CaseAlert.__table__
ADDRESS, ANSWER, REPORT = Address.__table__, Answer.__table__, Report.__table__
MEMBER, PARTICIPANT = StaffMember.__table__, Participant.__table__

OPEN, ACKNOWLEDGED, CLOSED = "open", "acknowledged", "closed"
GRAVITY = {Tier.CONCERN.value: 0, Tier.SERIOUS.value: 1, Tier.IMMINENT.value: 2}
AGAIN = timedelta(days=1)  # after which one more hit is no longer the same moment of danger
SHORTEST_REASON = 20  # characters, to see whose account it is
ACTED = frozenset({"decided", "shared", "not_shared", "linked", "closed"})  # whoever does this has seen the case

OF_PERSON = (
    sa.select(CASE)
    .where(CASE.c.participant_id == sa.bindparam("whose"), CASE.c.state != CLOSED)
    .order_by(CASE.c.id.desc())
    .limit(1)
)
ADD = sa.insert(ENTRY)


# ---------------------------------------------------------------- what a turn flags


@dataclass(frozen=True, slots=True)
class Flagged:
    """The case that holds back what was said: a new one, or an open one, which may have become graver."""

    id: int
    number: str
    is_new: bool
    is_graver: bool


def flag(
    writing: Together | sa.Connection,
    *,
    participant_id: int | None,
    account: str,
    hit: Hit,
    words: str,
    person: Person,
    now: datetime,
) -> Flagged:
    """Open a case, or add to the person's open one, which keeps its gravest tier and kind.

    The lead is to be alerted of a new case and of a graver hit in it. What is no graver alerts again only after a day:
    somebody who writes of danger next week is in danger next week.
    """
    connection = writing.connection() if isinstance(writing, Together) else writing
    case = connection.execute(OF_PERSON, {"whose": participant_id}).one_or_none()
    if case is None:
        flagged = _begin(connection, participant_id, account, hit, person, now)
    else:
        flagged = _goes_on(connection, case, hit, person, now)
    told = {"tier": hit.tier.value, "kind": hit.kind.value, "rule": hit.rule, "version": hit.version}
    note(connection, flagged.id, "flagged", now=now, words=words, details=told)
    if hit.is_serious and (around := _round(case, flagged, now)):
        case_alerts.raise_alarm(connection, flagged.id, hit.tier, around, now)
    return flagged


def _begin(
    connection: sa.Connection, participant_id: int | None, account: str, hit: Hit, person: Person, now: datetime
) -> Flagged:
    number = code()
    values = {
        "number": number,
        "participant_id": participant_id,
        "account": account,
        "area": person.area,
        "age_band": person.age_band.value,
        "language": person.language,
        "opened_at": now,
        "state": OPEN,
        "escalations": 0,
        **_gravest(hit),
    }
    made = connection.execute(CASE.insert().values(values).returning(CASE.c.id)).scalar_one()
    return Flagged(int(made), number, is_new=True, is_graver=False)


def _goes_on(connection: sa.Connection, case: sa.Row[Any], hit: Hit, person: Person, now: datetime) -> Flagged:  # noqa: ARG001 - as the other way
    is_graver = GRAVITY[hit.tier.value] > GRAVITY[case.tier]
    known = {"area": person.area, "age_band": None if person.age_band is AgeBand.UNKNOWN else person.age_band.value}
    values = {name: value for name, value in known.items() if value} | (_gravest(hit) if is_graver else {})
    if values:
        connection.execute(CASE.update().where(CASE.c.id == case.id).values(values))
    return Flagged(case.id, case.number, is_new=False, is_graver=is_graver)


def _gravest(hit: Hit) -> dict[str, str]:
    return {"tier": hit.tier.value, "kind": hit.kind.value, "rule": hit.rule, "version": hit.version}


def _round(case: sa.Row[Any] | None, flagged: Flagged, now: datetime) -> str:
    """Why the lead is to be alerted; empty when they know already."""
    if case is None:
        return "new"
    if flagged.is_graver:
        return "graver"
    return "again" if case.alerted_at is not None and now - case.alerted_at >= AGAIN else ""


def note(
    connection: sa.Connection,
    case_id: int,
    kind: str,
    *,
    now: datetime,
    staff_id: int | None = None,
    words: str = "",
    details: Mapping[str, Any] | None = None,
) -> None:
    """Add a line to a case's log. ``words`` are what the person said, and nobody else's."""
    values = {"case_id": case_id, "at": now, "staff_id": staff_id, "kind": kind, "words": words}
    connection.execute(ADD, values | {"details": dict(details or {})})


# ---------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class Case:
    """A case as the list shows it. ``hits``: how many messages were flagged; ``last_at``: the latest of them."""

    id: int
    number: str
    participant_id: int | None
    account: str
    tier: str
    kind: str
    rule: str
    version: str
    area: str | None
    age_band: str
    language: str
    opened_at: datetime
    state: str
    alerted_at: datetime | None
    escalations: int
    acknowledged_at: datetime | None
    closed_at: datetime | None
    hits: int
    last_at: datetime | None

    def is_overdue(self, now: datetime) -> bool:
        """Whether somebody should have acknowledged it by now."""
        period = case_alerts.PERIODS.get(self.tier)
        return self.state == OPEN and period is not None and now - (self.alerted_at or self.opened_at) >= period


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a case's log, with the name of whoever did it (empty: the program)."""

    id: int
    at: datetime
    kind: str
    name: str
    words: str
    details: Mapping[str, Any]


_FLAGGED = sa.and_(ENTRY.c.case_id == CASE.c.id, ENTRY.c.kind == "flagged")
_CASES = sa.select(
    CASE,
    sa.select(sa.func.count()).where(_FLAGGED).scalar_subquery().label("hits"),
    sa.select(sa.func.max(ENTRY.c.at)).where(_FLAGGED).scalar_subquery().label("last_at"),
)
_GRAVEST_FIRST = sa.case(GRAVITY, value=CASE.c.tier, else_=-1).desc()


def listing(connection: sa.Connection, *, closed: bool, most: int, skip: int = 0) -> list[Case]:
    """The open cases, the gravest first and of those the oldest; or the closed ones, the latest first."""
    query = _CASES.where(CASE.c.state == CLOSED if closed else CASE.c.state != CLOSED).limit(most).offset(skip)
    order = (CASE.c.closed_at.desc(), CASE.c.id.desc()) if closed else (_GRAVEST_FIRST, CASE.c.opened_at, CASE.c.id)
    return [Case(**row) for row in connection.execute(query.order_by(*order)).mappings()]


def counts(connection: sa.Connection) -> dict[str, int]:
    """How many cases there are in each state."""
    found = connection.execute(sa.select(CASE.c.state, sa.func.count()).group_by(CASE.c.state))
    return {OPEN: 0, ACKNOWLEDGED: 0, CLOSED: 0} | {str(state): int(count) for state, count in found}


def count_open(connection: sa.Connection) -> int:
    """How many cases are not closed."""
    return int(connection.scalar(sa.select(sa.func.count()).select_from(CASE).where(CASE.c.state != CLOSED)) or 0)


def find(connection: sa.Connection, which: int) -> Case | None:
    """One case; none when there is no such."""
    row = connection.execute(_CASES.where(CASE.c.id == which)).mappings().one_or_none()
    return Case(**row) if row else None


def log(connection: sa.Connection, which: int) -> list[Entry]:
    """The whole log of a case, in the order in which it was written."""
    query = (
        sa.select(
            ENTRY.c.id,
            ENTRY.c.at,
            ENTRY.c.kind,
            sa.func.coalesce(MEMBER.c.name, "").label("name"),
            ENTRY.c.words,
            ENTRY.c.details,
        )
        .join_from(ENTRY, MEMBER, MEMBER.c.id == ENTRY.c.staff_id, isouter=True)
        .where(ENTRY.c.case_id == which)
        .order_by(ENTRY.c.id)
    )
    return [Entry(**row) for row in connection.execute(query).mappings()]


def held(connection: sa.Connection, which: int) -> int:
    """How many answers and reports a case holds back."""
    query = sa.select(*(_held(table, which).scalar_subquery() for table in (ANSWER, REPORT)))
    return sum(connection.execute(query).one())


def _held(table: sa.Table, which: int) -> sa.Select[int]:
    return sa.select(sa.func.count()).select_from(table).where(table.c.held_for == which)


# ---------------------------------------------------------------- acting


@dataclass(frozen=True, slots=True)
class Account:
    """Whose case it is, as far as we know: their pseudonym, and where they write from. Nothing is left of who was erased."""

    pseudonym: str
    addresses: Sequence[tuple[str, str]]


def act(
    connection: sa.Connection,
    which: int,
    kind: str,
    *,
    staff_id: int,
    now: datetime,
    details: Mapping[str, Any] | None = None,
) -> bool:
    """Do something with a case, and note it in its log and in the audit log; false where there was nothing to do.

    Whoever decides, shares or closes has seen the case, so that acknowledges it. ``details`` are the staff's own words.
    """
    change = _CHANGES.get(kind)
    if change is not None and not change(connection, which, now):
        return False
    if kind in ACTED:
        _acknowledge(connection, which, now)
    note(connection, which, kind, now=now, staff_id=staff_id, details=details)
    audit.record(connection, staff_id, f"case.{kind}", f"case {which}", now=now)
    return True


def _acknowledge(connection: sa.Connection, which: int, now: datetime) -> bool:
    fresh = CASE.update().where(CASE.c.id == which, CASE.c.state == OPEN)
    return connection.execute(fresh.values(state=ACKNOWLEDGED, acknowledged_at=now)).rowcount == 1


def _clear(connection: sa.Connection, which: int, _now: datetime) -> bool:
    """Let the words that a case holds back be coded, quoted and counted from now on."""
    freed = (table.update().where(table.c.held_for == which).values(held_for=None) for table in (ANSWER, REPORT))
    return sum(connection.execute(each).rowcount for each in freed) > 0


def _close(connection: sa.Connection, which: int, now: datetime) -> bool:
    still = CASE.update().where(CASE.c.id == which, CASE.c.state != CLOSED)
    ended = {"state": CLOSED, "closed_at": now, "acknowledged_at": sa.func.coalesce(CASE.c.acknowledged_at, now)}
    return connection.execute(still.values(ended)).rowcount == 1


def _reopen(connection: sa.Connection, which: int, now: datetime) -> bool:
    """Somebody is at it, so it need not be acknowledged anew."""
    ended = CASE.update().where(CASE.c.id == which, CASE.c.state == CLOSED)
    back = {"state": ACKNOWLEDGED, "closed_at": None, "acknowledged_at": now}
    return connection.execute(ended.values(back)).rowcount == 1


_CHANGES = {"acknowledged": _acknowledge, "cleared": _clear, "closed": _close, "reopened": _reopen}


def link(connection: sa.Connection, which: int, *, staff_id: int, reason: str, now: datetime) -> Account | None:
    """Break the glass: whose case it is. Both named people are told, and so the second one is, whoever asked.

    The reason must have been checked (`SHORTEST_REASON`). None when there is no such case, or the person was erased.
    """
    act(connection, which, "linked", staff_id=staff_id, now=now, details={"reason": reason})
    case_alerts.queue(connection, which, case_alerts.EVERYBODY, "break_glass", now)
    person = (
        sa.select(PARTICIPANT.c.id, PARTICIPANT.c.pseudonym)
        .join(CASE, CASE.c.participant_id == PARTICIPANT.c.id)
        .where(CASE.c.id == which)
    )
    row = connection.execute(person).one_or_none()
    if row is None:
        return None
    places = sa.select(ADDRESS.c.account, ADDRESS.c.address).where(ADDRESS.c.participant_id == row.id)
    return Account(row.pseudonym, [(each.account, each.address) for each in connection.execute(places)])


# ---------------------------------------------------------------- retention


def forget_closed(connection: sa.Connection, before: datetime) -> int:
    """Delete the cases that were closed before a moment, from their lines up; returns how many.

    This is the one way in which lines of a log go. What such a case still holds back was never cleared, so its words go
    too: they must not come free because nobody is left to hold them.
    """
    old = sa.select(CASE.c.id).where(CASE.c.state == CLOSED, CASE.c.closed_at < before)
    connection.execute(ANSWER.delete().where(ANSWER.c.held_for.in_(old)))
    connection.execute(REPORT.delete().where(REPORT.c.held_for.in_(old)))
    for table in (ALERT, ENTRY):
        connection.execute(table.delete().where(table.c.case_id.in_(old)))
    return connection.execute(CASE.delete().where(CASE.c.id.in_(old))).rowcount
