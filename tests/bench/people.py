"""Databases that already hold many people, written by a few statements."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot import app, observe
from bot.settings import load
from conversations.events import Inbound, Kind
from storage import migrate
from storage.database import Database
from storage.directories import starter
from storage.tables import Address, Answer, Outbox, Participant, Progress, UtcDateTime
from storage.tables import Inbox as InboxRow
from storage.tables.base import Json
from tests.bench.process import telegram_settings

SEEDED = 20_000_000  # chat ids of people who were there before: this and their participant id
MESSAGES = 8  # that each of them wrote and got
MANY, MESSAGES_OF_MANY = 500_000, 2  # sixteen million rows of each of a million would take minutes and five gigabytes
ANSWERS = 4
LONG_AGO = timedelta(days=30)  # what somebody was told just now counts when they are told more
FIRST = f"{SEEDED - 1}"  # whose state is what all others get

PARTICIPANT, OUTBOX = Participant.__table__, Outbox.__table__
STATE = sa.select(Progress.__table__.c.state)


def prepare(url: str, people: int) -> None:
    """Create the tables, load what is shipped with the demo area, and fill in so many people.

    Each of them stands at the first question, having said hello; their old messages and answers are there too.
    """
    database = Database(url)
    migrate.upgrade(database)
    starter.load(database, demo=True)
    state = asyncio.run(_state_after_hello(url))
    with database.transaction() as connection:
        connection.execute(OUTBOX.update().values(state="sent"))
        for table, rows in _rows(people, state).items():
            connection.execute(sa.insert(table).from_select(list(rows.selected_columns.keys()), rows, False))
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    database.close()


async def _state_after_hello(url: str) -> dict[str, Any]:
    """What the bot itself keeps of somebody who said hello."""
    settings = load(telegram_settings(url, 8080, "http://127.0.0.1"))
    observe.configure(settings)  # quiet about Telegram, which is not there
    blether = app.build(settings)
    await blether.inbox.receive(Inbound("telegram", FIRST, "first", datetime.now(UTC), Kind.START, language_hint="en"))
    state = dict(await blether.database.read(lambda connection: connection.execute(STATE).scalar_one()))
    blether.database.close()
    return state


def _rows(people: int, state: dict[str, Any]) -> dict[sa.Table, sa.Select[Any]]:
    """What is filled in, table by table, each a select that the database carries out by itself."""
    now = sa.literal(datetime.now(UTC) - LONG_AGO, UtcDateTime())
    count, old = _numbers("people", people), _numbers("old", MESSAGES if people < MANY else MESSAGES_OF_MANY)
    them = PARTICIPANT.c.id.label("participant_id")
    here = PARTICIPANT.c.pseudonym.like("bench%")
    address = sa.cast(PARTICIPANT.c.id + SEEDED, sa.String)
    message = sa.literal("m") + sa.cast(PARTICIPANT.c.id, sa.String) + "-" + sa.cast(old.c.i, sa.String)
    body = {"text": "What matters most to your family where you live?", "buttons": [], "step": "", "language": "en"}

    def text(value: str) -> sa.ColumnElement[str]:
        return sa.literal(value, sa.String())

    return {
        PARTICIPANT: _select(
            sa.true(), count,
            pseudonym=sa.literal("bench") + sa.cast(count.c.i, sa.String), created_at=now,
            language=text("en"), age_band=text("unknown"), consented=sa.false(), quote=sa.false(),
        ),
        Address.__table__: _select(
            here, None, account=text("telegram"), address=address, participant_id=them, reachable=sa.true()
        ),
        Progress.__table__: _select(
            here, None, participant_id=them, revision=sa.literal(1), state=sa.literal(state, Json), updated_at=now
        ),
        InboxRow.__table__: _select(
            here, old, account=text("telegram"), message_id=message, address=address, participant_id=them,
            kind=text("words"), words=text("It is quiet here"), step=text(""), state=text("handled"), at=now,
            received_at=now,
        ),
        Outbox.__table__: _select(
            here, old, account=text("telegram"), address=address, participant_id=them, urgency=sa.literal(0),
            body=sa.literal(body, Json), state=text("sent"), tries=sa.literal(1), reason=text(""),
            external_id=text("1"), created_at=now, not_before=now, sent_at=now,
        ),
        Answer.__table__: _select(
            sa.and_(here, old.c.i <= ANSWERS), old, participant_id=them, session=sa.literal(1),
            flow=text("what_matters"), question=text("q") + sa.cast(old.c.i, sa.String), value=text("a_little"),
            words=text("More buses"), language=text("en"), age_band=text("unknown"), at=now,
            coded_with=text("bench"),
        ),
    }  # fmt: skip


def _select(where: sa.ColumnElement[bool], other: sa.CTE | None, **columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    query = sa.select(*(column.label(name) for name, column in columns.items())).where(where)
    return query if other is None else query.select_from(*_sources(query, other))


def _sources(query: sa.Select[Any], other: sa.CTE) -> list[sa.FromClause]:
    """The participants once for each of the numbers; or the numbers alone."""
    return [other] if PARTICIPANT not in query.get_final_froms() else [PARTICIPANT.join(other, sa.true())]


def _numbers(name: str, last: int) -> sa.CTE:
    """1, 2, … last, in both databases' words."""
    first = sa.select(sa.literal(1).label("i")).cte(name, recursive=True)
    return first.union_all(sa.select(first.c.i + 1).where(first.c.i < last))


def finished(url: str) -> int:
    """How many people have come to the end of a conversation."""
    states = STATE.where(Progress.__table__.c.revision > 1)
    database = Database(url)
    with database.transaction() as connection:
        count = sum(1 for state in connection.scalars(states) if not state["frames"])
    database.close()
    return count


def unsent(url: str) -> int:
    """How many messages have not been sent."""
    database = Database(url)
    with database.transaction() as connection:
        count = connection.scalar(sa.select(sa.func.count()).where(OUTBOX.c.state.in_(("queued", "sending", "failed"))))
    database.close()
    return int(count or 0)
