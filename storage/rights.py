"""What people may ask of us: a copy of all that we hold, a receipt when it is deleted, and an answer to a complaint."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.events import Reported
from conversations.people import Person
from storage.tables import (
    Address,
    Answer,
    Coding,
    Consent,
    Participant,
    PrivacyText,
    Receipt,
    Report,
    Service,
    TurnedAway,
    metadata,
)
from storage.together import Writing
from storage.upsert import insert

REPORT, PARTICIPANT, ADDRESS, SERVICE = Report.__table__, Participant.__table__, Address.__table__, Service.__table__
CONSENT, TEXT = Consent.__table__, PrivacyText.__table__
ADD_REPORT = sa.insert(REPORT)
ADD_RECEIPT = sa.insert(Receipt.__table__)
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # none that is taken for another when it is read out
MONTH = "%Y-%m"
NOT_LINKED = "Numbers about how you feel are kept without a name or an account, so they cannot be listed here."
COPY = "copy"  # marks a message that is itself such a copy
# Whoever holds a child's phone may ask for the copy: that somebody watches over them is not in it (DPA 2018, Schedule 3).
NOT_IN_A_COPY = frozenset({"safeguarding_case", "held_for"})


def code() -> str:
    """A number to quote, such as K7QM-2XWP: 40 bits by chance."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


# ---------------------------------------------------------------- a copy


def whose(connection: sa.Connection, account: str, address: str) -> int | None:
    """The participant who writes from an address; none when there is nobody yet."""
    query = sa.select(ADDRESS.c.participant_id).where(ADDRESS.c.account == account, ADDRESS.c.address == address)
    found: int | None = connection.scalar(query)
    return found


def everything(connection: sa.Connection, participant_id: int) -> dict[str, Any]:
    """All rows that name a participant, by table, and themes given to their answers; plain values for JSON.

    Which tables those are is asked of the tables themselves, so that none is forgotten.
    """
    held = {"participant": _rows(connection, sa.select(PARTICIPANT).where(PARTICIPANT.c.id == participant_id))}
    for table in metadata.sorted_tables:
        if "participant_id" in table.c and table.name not in NOT_IN_A_COPY:
            query = sa.select(table).where(table.c.participant_id == participant_id)
            held[str(table.name)] = _rows(connection, query.order_by(*table.primary_key))
    answer, coding = Answer.__table__, Coding.__table__
    themes = sa.select(coding).join(answer, answer.c.id == coding.c.answer_id)
    held["coding"] = _rows(connection, themes.where(answer.c.participant_id == participant_id))
    # What was sent as a copy would be in each later copy twice.
    held["outbox"] = [row for row in held["outbox"] if not row["body"].get(COPY)]
    agreed = sa.select(CONSENT.c.text_version).where(CONSENT.c.participant_id == participant_id)
    held["privacy_text"] = _rows(connection, sa.select(TEXT).where(TEXT.c.version.in_(agreed)).order_by(TEXT.c.since))
    return {**{name: rows for name, rows in held.items() if rows}, "not_linked_to_you": NOT_LINKED}


def _rows(connection: sa.Connection, query: sa.Select[Any]) -> list[dict[str, Any]]:
    return [
        {str(name): _plain(value) for name, value in row.items() if name not in NOT_IN_A_COPY}
        for row in connection.execute(query).mappings()
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, date):  # a moment is one, too
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


# ---------------------------------------------------------------- deleted, turned away


def receipt(connection: Writing, now: datetime) -> str:
    """Note that somebody's data was deleted today; returns the code that they are told."""
    number = code()
    connection.execute(ADD_RECEIPT, {"code": number, "day": now.date()})
    return number


def turn_away(connection: sa.Connection, account: str, now: datetime) -> None:
    """Count somebody who is too young for an account. Nothing else is kept of them."""
    table = TurnedAway.__table__
    counted = insert(connection, table).values(account=account, month=now.strftime(MONTH), people=1)
    connection.execute(
        counted.on_conflict_do_update(index_elements=["account", "month"], set_={"people": table.c.people + 1})
    )


# ---------------------------------------------------------------- complaints, and what is wrong


@dataclass(frozen=True, slots=True)
class Received:
    """A complaint or a correction as staff see it: ``services`` are the names of what had just been shown."""

    id: int
    number: str
    kind: str
    area: str | None
    language: str
    words: str
    services: tuple[str, ...]
    at: datetime
    state: str
    outcome: str
    closed_at: datetime | None


def report(
    connection: Writing,
    participant_id: int | None,
    reported: Reported,
    person: Person,
    now: datetime,
    *,
    held_for: int | None = None,
) -> str:
    """Keep a complaint or a correction, held back by a safeguarding case if there is one; returns the number to tell."""
    number = code()
    row = {
        "number": number,
        "kind": reported.kind,
        "participant_id": participant_id,
        "area": person.area,
        "language": person.language,
        "words": reported.words,
        "services": list(reported.services),
        "at": now,
        "held_for": held_for,
        "state": "open",
        "outcome": "",
    }
    connection.execute(ADD_REPORT, row)
    return number


def reports(connection: sa.Connection, state: str, limit: int, before: int | None = None) -> list[Received]:
    """Those in a state, open or closed: the oldest open ones first, the latest closed ones first.

    What a safeguarding case holds back is not among them until it is cleared.
    """
    order = REPORT.c.id.asc() if state == "open" else REPORT.c.id.desc()
    free = sa.and_(REPORT.c.state == bindparam("is"), REPORT.c.held_for.is_(None))
    query = sa.select(REPORT).where(free).order_by(order).limit(limit)
    if before is not None:
        query = query.where(REPORT.c.id > before if state == "open" else REPORT.c.id < before)
    rows = connection.execute(query, {"is": state}).all()
    names = _names(connection, {service for row in rows for service in row.services})
    return [_received(row, names) for row in rows]


def close(connection: sa.Connection, which: int, outcome: str, *, staff_id: int | None, now: datetime) -> bool:
    """Note what was done about it; false when it is closed already."""
    values = {"state": "closed", "outcome": outcome, "closed_by": staff_id, "closed_at": now}
    return (
        connection.execute(
            REPORT.update().where(REPORT.c.id == which, REPORT.c.state == "open").values(values)
        ).rowcount
        == 1
    )


def count_open(connection: sa.Connection) -> int:
    """How many wait for somebody."""
    free = sa.and_(REPORT.c.state == "open", REPORT.c.held_for.is_(None))
    query = sa.select(sa.func.count()).select_from(REPORT).where(free)
    return int(connection.scalar(query) or 0)


def _names(connection: sa.Connection, services: Iterable[int]) -> Mapping[int, str]:
    query = sa.select(SERVICE.c.id, SERVICE.c.name).where(SERVICE.c.id.in_(list(services)))
    return {row.id: row.name for row in connection.execute(query)}


def _received(row: sa.Row[Any], names: Mapping[int, str]) -> Received:
    return Received(
        id=row.id,
        number=row.number,
        kind=row.kind,
        area=row.area,
        language=row.language,
        words=row.words,
        services=tuple(names[service] for service in row.services if service in names),
        at=row.at,
        state=row.state,
        outcome=row.outcome,
        closed_at=row.closed_at,
    )
