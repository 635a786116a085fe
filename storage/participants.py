"""Participants: who writes, what is known of them, and how to forget them."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.people import AgeBand, Person
from storage.many import execute_many
from storage.tables import Address, Answer, Area, Consent, Inbox, Outbox, Participant, Progress, Subscription
from storage.together import Writing
from storage.upsert import prepared

EVENTS = "events"  # the topic of announcements; more topics come with the pages that offer them

participant = Participant.__table__
address = Address.__table__
progress = Progress.__table__
subscription = Subscription.__table__
consent = Consent.__table__
area = Area.__table__

KNOWN = (
    sa.select(
        address.c.address,
        participant.c.id,
        participant.c.language,
        participant.c.age_band,
        participant.c.area,
        participant.c.sector,
        participant.c.consented,
        participant.c.terms,
        address.c.reachable,
        subscription.c.topic,
        progress.c.revision,
        progress.c.state,
        progress.c.updated_at,
        area.c.country,
    )
    .select_from(
        address.join(participant, participant.c.id == address.c.participant_id)
        .outerjoin(area, area.c.slug == participant.c.area)
        .outerjoin(progress, progress.c.participant_id == participant.c.id)
        .outerjoin(subscription, (subscription.c.participant_id == participant.c.id) & (subscription.c.topic == EVENTS))
    )
    .where(address.c.account == bindparam("at_account"), address.c.address.in_(bindparam("places", expanding=True)))
    # Two processes may hold two messages of one person; the second waits here. SQLite has one writer anyway. Everyone
    # locks in the same order, so that nobody waits in a ring.
    .order_by(participant.c.id)
    .with_for_update(of=participant, key_share=True)
)
ADD_PARTICIPANT = sa.insert(participant).returning(participant.c.id, participant.c.pseudonym)
ADD_ADDRESS = sa.insert(address)
ADD_CONSENT = sa.insert(consent)
LEARN = {
    fact: sa.update(participant).where(participant.c.id == bindparam("of")).values({fact: bindparam("value")})
    for fact in ("language", "age_band", "area", "sector", "quote")
}
CONSENTED = (
    sa.update(participant)
    .where(participant.c.id == bindparam("of"))
    .values(consented=bindparam("value"), terms=bindparam("agreed_to"))
)
SUBSCRIBE = prepared(subscription, lambda statement: statement.on_conflict_do_nothing())
REACHED = (
    sa.update(address)
    .where(address.c.account == bindparam("at_account"), address.c.address == bindparam("at_address"))
    .values(reachable=bindparam("is_reachable"))
)
MOVED = (
    sa.update(address)
    .where(address.c.account == bindparam("at_account"), address.c.address == bindparam("at_address"))
    .values(address=bindparam("new_address"))
)
# A message whose turn failed names nobody, but it was said at one of their addresses.
ERASE = (
    *(
        sa.delete(table).where(
            table.c.participant_id.is_(None),
            sa.exists().where(
                address.c.participant_id.in_(bindparam("erased", expanding=True)),
                address.c.account == table.c.account,
                address.c.address == table.c.address,
            ),
        )
        for table in (Inbox.__table__, Outbox.__table__)
    ),
    sa.delete(participant).where(participant.c.id.in_(bindparam("erased", expanding=True))),
)
PLACES = sa.select(address.c.account, address.c.address).where(
    address.c.participant_id.in_(bindparam("erased", expanding=True))
)
UNREADABLE = sa.select(Inbox.__table__.c.id, Inbox.__table__.c.account, Inbox.__table__.c.raw).where(
    Inbox.__table__.c.state != sa.literal_column("'handled'"),  # as its partial index says it
    Inbox.__table__.c.state == "unreadable",
)

AGE_BANDS = {band.value: band for band in AgeBand}  # quicker than the enumeration's own way


class Known(NamedTuple):
    """A participant as a turn begins: who, what is known, and how far they are (nothing yet: none, revision 0)."""

    id: int
    person: Person
    state: dict[str, Any] | None
    revision: int
    reachable: bool = True
    wrote_at: datetime | None = None


def known(connection: sa.Connection, account: str, places: Collection[str]) -> dict[str, Known]:
    """The participants who write from these addresses of an account, as far as there are any yet."""
    rows = connection.execute(KNOWN, {"at_account": account, "places": list(places)})
    return {row.address: _known(account, tuple(row)) for row in rows}


def _known(account: str, row: tuple[Any, ...]) -> Known:
    _, number, language, age_band, lives_in, sector, consented, terms, reachable, topic, revision, state, *rest = row
    wrote, country = rest
    hears = topic is not None
    return Known(
        id=number,
        person=Person(language, AGE_BANDS[age_band], lives_in, sector, consented, hears, account, country, terms=terms),
        state=state,
        revision=revision or 0,
        reachable=reachable,
        wrote_at=wrote,
    )


def welcome(connection: sa.Connection, account: str, newcomers: Mapping[str, str], now: datetime) -> dict[str, Known]:
    """Make participants for new addresses, each with the language that is spoken there until they choose."""
    if not newcomers:
        return {}
    pseudonyms = {secrets.token_hex(8): at for at in newcomers}
    rows = [
        {
            "pseudonym": pseudonym,
            "created_at": now,
            "language": newcomers[at],
            "age_band": AgeBand.UNKNOWN.value,
            "consented": False,
            "terms": "",
            "quote": False,
        }
        for pseudonym, at in pseudonyms.items()
    ]
    added = {pseudonyms[row.pseudonym]: row.id for row in connection.execute(ADD_PARTICIPANT, rows)}
    addresses = [
        {"account": account, "address": at, "participant_id": new, "reachable": True} for at, new in added.items()
    ]
    execute_many(connection, ADD_ADDRESS, addresses, distinct=True)
    return {at: Known(new, Person(language=newcomers[at], account=account), None, 0) for at, new in added.items()}


def reach(connection: Writing, account: str, at: str, *, reachable: bool) -> None:
    """Note whether an address can be reached."""
    connection.execute(REACHED, {"at_account": account, "at_address": at, "is_reachable": reachable})


def move(connection: Writing, account: str, old: str, new: str) -> None:
    """A chat has another address from now on."""
    connection.execute(MOVED, {"at_account": account, "at_address": old, "new_address": new})


def learn(connection: Writing, participant_id: int, fact: str, value: str | bool | None) -> None:
    """Keep a fact: language, age_band, area, sector or quote."""
    connection.execute(LEARN[fact], {"of": participant_id, "value": value})


def consented(connection: Writing, participant_id: int, *, given: bool, terms: str) -> None:
    """Keep whether somebody said yes to the privacy words, and what these promised then."""
    connection.execute(CONSENTED, {"of": participant_id, "value": given, "agreed_to": terms if given else ""})


def agreed_before(connection: sa.Connection, terms: str) -> None:
    """Whoever said yes before it was kept to what, is taken to have said yes to what is told now."""
    unknown = sa.and_(participant.c.consented, participant.c.terms == "")
    connection.execute(participant.update().where(unknown).values(terms=terms))


def agree(
    connection: Writing,
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
    connection.execute(ADD_CONSENT, values)


def subscribe(connection: Writing, participant_id: int, topic: str, now: datetime) -> None:
    """Begin sending a topic. Asking twice is the same as once."""
    values = {"participant_id": participant_id, "topic": topic, "since": now}
    connection.execute(SUBSCRIBE[connection.dialect.name], values)


def places(connection: sa.Connection, *participant_ids: int) -> list[tuple[str, str]]:
    """Where these participants can be reached: accounts with their addresses on them."""
    rows = connection.execute(PLACES, {"erased": list(participant_ids)})
    return [(account, at) for account, at in rows]


def erase(connection: sa.Connection, *participant_ids: int) -> None:
    """Forget participants: every row that names them goes with them, by the tables' own rule.

    A safeguarding case stays, and leads back to nobody.
    """
    _erase_unreadable(connection, places(connection, *participant_ids))
    for statement in ERASE:
        connection.execute(statement, {"erased": list(participant_ids)})


def _erase_unreadable(connection: sa.Connection, at: Collection[tuple[str, str]]) -> None:
    """What nobody could read was kept whole, and may have an address of theirs anywhere in it."""
    named = {account: re.compile(rf"(?<![\w-])(?:{_any(at, account)})(?!\w)") for account in {each for each, _ in at}}
    rows = connection.execute(UNREADABLE).all() if named else []
    found = [row.id for row in rows if row.account in named and named[row.account].search(json.dumps(row.raw))]
    if found:
        connection.execute(sa.delete(Inbox.__table__).where(Inbox.__table__.c.id.in_(found)))


def _any(at: Collection[tuple[str, str]], account: str) -> str:
    return "|".join(re.escape(place) for of, place in at if of == account)


def at(account: str, place: str) -> sa.Select[Any]:
    """Who is reached at an address, for `unlink`."""
    return sa.select(address.c.participant_id).where(address.c.account == account, address.c.address == place)


def left_behind(age_band: AgeBand, since: datetime) -> sa.Select[Any]:
    """People of an age who wrote nothing more since a moment, and still have an address: for `unlink`."""
    wrote = sa.select(progress.c.participant_id).where(progress.c.updated_at < since)
    here = sa.exists().where(address.c.participant_id == participant.c.id)
    return sa.select(participant.c.id).where(participant.c.age_band == age_band, participant.c.id.in_(wrote), here)


def unlink(connection: sa.Connection, who: sa.Select[Any]) -> int:
    """Forget where people can be reached, everywhere: what they said stays, and leads to nobody. Returns how many."""
    whose = list(connection.scalars(who))
    for table in (Inbox.__table__, Outbox.__table__):
        of_them = sa.update(table).where(table.c.participant_id.in_(whose))
        connection.execute(of_them.values(address=""))
    # A number that a browser gave begins with its address.
    number = sa.literal("unlinked-") + sa.cast(Inbox.__table__.c.id, sa.String)
    connection.execute(
        sa.update(Inbox.__table__).where(Inbox.__table__.c.participant_id.in_(whose)).values(message_id=number)
    )
    connection.execute(sa.delete(address).where(address.c.participant_id.in_(whose)))
    return len(whose)


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
