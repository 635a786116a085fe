"""Keeps every message that comes in, once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.events import Inbound, Kind
from storage.tables import Inbox
from storage.together import Writing
from storage.upsert import prepared

inbox = Inbox.__table__

ADD = sa.insert(inbox)
ADD_ONCE = prepared(
    inbox,
    # Without being asked to, the library counts the rows of an insert on SQLite only.
    lambda statement: statement.on_conflict_do_nothing(index_elements=["account", "message_id"]).execution_options(
        preserve_rowcount=True
    ),
)
SEEN = sa.select(inbox.c.message_id).where(
    inbox.c.account == bindparam("at_account"), inbox.c.message_id.in_(bindparam("messages", expanding=True))
)
FAILED = sa.select(
    inbox.c.account, inbox.c.message_id, inbox.c.address, inbox.c.kind, inbox.c.words, inbox.c.step, inbox.c.at
).where(inbox.c.state != sa.literal_column("'handled'"), inbox.c.state == "failed")  # as its partial index says it
FORGET = sa.delete(inbox).where(inbox.c.account == bindparam("at_account"), inbox.c.message_id == bindparam("of"))


def seen(connection: sa.Connection, account: str, message_ids: Collection[str]) -> set[str]:
    """Which of these messages of an account are here already."""
    return set(connection.scalars(SEEN, {"at_account": account, "messages": list(message_ids)}))


def record(connection: Writing, inbound: Inbound, participant_id: int, keep: str, now: datetime) -> None:
    """Keep a message that is not here yet; ``keep`` is what may be kept of its words (of a postcode, the sector)."""
    connection.execute(ADD, _row(inbound, now, participant_id=participant_id, words=keep))


def record_number(connection: Writing, inbound: Inbound, now: datetime) -> None:
    """Keep nothing of a message but its number: its person is erased, and a repeat of it must not begin anew."""
    connection.execute(ADD, _row(replace(inbound, address="", step=""), now, kind="erased"))


def record_failed(connection: sa.Connection, inbound: Inbound, now: datetime) -> bool:
    """Keep a message whose turn failed, to be handled again; False when it is here already."""
    return _add_once(connection, _row(inbound, now, words=inbound.words, state="failed"))


def record_unreadable(
    connection: sa.Connection, account: str, message_id: str, raw: dict[str, Any], now: datetime
) -> bool:
    """Keep an update that no one can read, whole; False when it is here already."""
    inbound = Inbound(account=account, address="", message_id=message_id, at=now)
    return _add_once(connection, _row(inbound, now, kind="unreadable", raw=raw, state="unreadable"))


def failed(connection: sa.Connection, most: int) -> list[Inbound]:
    """Messages whose turns failed, the earliest first."""
    rows = connection.execute(FAILED.order_by(inbox.c.id).limit(most))
    return [
        Inbound(row.account, row.address, row.message_id, row.at, Kind(row.kind), row.words, row.step) for row in rows
    ]


def forget(connection: sa.Connection, inbound: Inbound) -> None:
    """Let go of a message, to take it in anew."""
    connection.execute(FORGET, {"at_account": inbound.account, "of": inbound.message_id})


def _add_once(connection: sa.Connection, row: dict[str, Any]) -> bool:
    return connection.execute(ADD_ONCE[connection.dialect.name], row).rowcount == 1


def _row(inbound: Inbound, now: datetime, **more: Any) -> dict[str, Any]:
    return {
        "account": inbound.account,
        "message_id": inbound.message_id,
        "address": inbound.address,
        "participant_id": None,
        "kind": inbound.kind.value,
        "step": inbound.step,
        "words": "",
        "state": "handled",
        "at": inbound.at,
        "received_at": now,
        **more,
    }
