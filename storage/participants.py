"""Participants: who writes, what is known of them, and how to forget them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.events import Inbound
from conversations.people import AgeBand, Person
from storage.tables import Address, Answer, Consent, Inbox, Outbox, Participant, Progress, Subscription
from storage.upsert import prepared

EVENTS = "events"  # the topic of announcements; more topics come with the pages that offer them

participant = Participant.__table__
address = Address.__table__
progress = Progress.__table__
subscription = Subscription.__table__
consent = Consent.__table__

KNOWN = (
    sa.select(
        participant.c.id,
        participant.c.language,
        participant.c.age_band,
        participant.c.area,
        participant.c.sector,
        participant.c.consented,
        address.c.reachable,
        subscription.c.topic,
        progress.c.revision,
        progress.c.state,
    )
    .select_from(
        address.join(participant, participant.c.id == address.c.participant_id)
        .outerjoin(progress, progress.c.participant_id == participant.c.id)
        .outerjoin(subscription, (subscription.c.participant_id == participant.c.id) & (subscription.c.topic == EVENTS))
    )
    .where(address.c.account == bindparam("account"), address.c.address == bindparam("address"))
    # Two processes may hold two messages of one person; the second waits here. SQLite has one writer anyway.
    .with_for_update(of=participant)
)
ADD_PARTICIPANT = sa.insert(participant).returning(participant.c.id)
ADD_ADDRESS = sa.insert(address)
SUBSCRIBE = prepared(subscription, lambda statement: statement.on_conflict_do_nothing())
REACHED = (
    sa.update(address)
    .where(address.c.account == bindparam("at_account"), address.c.address == bindparam("at_address"))
    .values(reachable=bindparam("is_reachable"))
)


@dataclass(frozen=True, slots=True)
class Known:
    """A participant as a turn begins: who, what is known, and how far they are (nothing yet: none, revision 0)."""

    id: int
    person: Person
    state: dict[str, Any] | None
    revision: int


def greet(connection: sa.Connection, inbound: Inbound, language: str, now: datetime) -> Known:
    """Find the participant who wrote, or make one who speaks ``language`` until they choose."""
    row = connection.execute(KNOWN, {"account": inbound.account, "address": inbound.address}).first()
    if row is None:
        return _welcome(connection, inbound, language, now)
    if not row.reachable:
        reach(connection, inbound.account, inbound.address, reachable=True)
    person = Person(
        language=row.language,
        age_band=AgeBand(row.age_band),
        area=row.area,
        sector=row.sector,
        consented=row.consented,
        announcements=row.topic is not None,
        account=inbound.account,
    )
    return Known(row.id, person, row.state, row.revision or 0)


def _welcome(connection: sa.Connection, inbound: Inbound, language: str, now: datetime) -> Known:
    added = connection.execute(
        ADD_PARTICIPANT,
        {
            "pseudonym": secrets.token_hex(8),
            "created_at": now,
            "seen_at": now,
            "language": language,
            "age_band": AgeBand.UNKNOWN.value,
            "consented": False,
            "quote": False,
        },
    ).scalar_one()
    connection.execute(
        ADD_ADDRESS,
        {"account": inbound.account, "address": inbound.address, "participant_id": added, "reachable": True},
    )
    return Known(added, Person(language=language, account=inbound.account), None, 0)


def reach(connection: sa.Connection, account: str, at: str, *, reachable: bool) -> None:
    """Note whether an address can be reached."""
    connection.execute(REACHED, {"at_account": account, "at_address": at, "is_reachable": reachable})


def learn(connection: sa.Connection, participant_id: int, fact: str, value: str | bool | None) -> None:
    """Keep a fact: language, age_band, area, sector, consented or quote."""
    connection.execute(sa.update(participant).where(participant.c.id == participant_id).values({fact: value}))


def agree(
    connection: sa.Connection,
    participant_id: int,
    subject: str,
    *,
    given: bool,
    text_version: str,
    language: str,
    account: str,
    now: datetime,
) -> None:
    """Keep a record of what a participant agreed to or refused."""
    values = {
        "participant_id": participant_id,
        "subject": subject,
        "given": given,
        "text_version": text_version,
        "language": language,
        "account": account,
        "at": now,
    }
    connection.execute(sa.insert(consent), values)


def subscribe(connection: sa.Connection, participant_id: int, topic: str, now: datetime) -> None:
    """Begin sending a topic. Asking twice is the same as once."""
    values = {"participant_id": participant_id, "topic": topic, "since": now}
    connection.execute(SUBSCRIBE[connection.dialect.name], values)


def erase(connection: sa.Connection, participant_id: int) -> None:
    """Forget a participant: every row that names them goes with them, by the tables' own rule."""
    # A message whose turn failed names nobody, but it was said at one of their addresses.
    for table in (Inbox.__table__, Outbox.__table__):
        theirs = sa.exists().where(
            address.c.participant_id == participant_id,
            address.c.account == table.c.account,
            address.c.address == table.c.address,
        )
        connection.execute(sa.delete(table).where(table.c.participant_id.is_(None), theirs))
    connection.execute(sa.delete(participant).where(participant.c.id == participant_id))


def held(connection: sa.Connection, participant_id: int) -> dict[str, Any]:
    """What is kept about a participant: the facts, and how many rows of each kind."""
    facts = connection.execute(sa.select(participant).where(participant.c.id == participant_id)).one()._mapping  # noqa: SLF001 - SQLAlchemy's public name
    counts = {
        name: sa.select(sa.func.count()).where(table.c.participant_id == participant_id).scalar_subquery().label(name)
        for name, table in (
            ("messages", Inbox.__table__),
            ("replies", Outbox.__table__),
            ("answers", Answer.__table__),
            ("topics", subscription),
        )
    }
    return {**facts, **connection.execute(sa.select(*counts.values())).one()._mapping}  # noqa: SLF001 - as above
