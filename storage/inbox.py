"""Keeps every message that comes in, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from conversations.events import Inbound
from storage.tables import Inbox
from storage.upsert import prepared

inbox = Inbox.__table__

# Without being asked to, the library counts the rows of an insert on SQLite only.
ADD = prepared(
    inbox,
    lambda statement: statement.on_conflict_do_nothing(index_elements=["account", "message_id"]).execution_options(
        preserve_rowcount=True
    ),
)
KEEP_ONLY = (
    sa.update(inbox)
    .where(inbox.c.account == bindparam("at_account"), inbox.c.message_id == bindparam("of"))
    .values(words=bindparam("keep"))
)


def record(connection: sa.Connection, inbound: Inbound, participant_id: int, now: datetime) -> bool:
    """Keep a message; False when it is here already."""
    return _add(connection, inbound, now, participant_id=participant_id, words=inbound.words)


def keep_only(connection: sa.Connection, inbound: Inbound, words: str) -> None:
    """Put what may be kept of a message in place of its words (of a postcode, the sector)."""
    connection.execute(KEEP_ONLY, {"at_account": inbound.account, "of": inbound.message_id, "keep": words})


def record_number(connection: sa.Connection, inbound: Inbound, now: datetime) -> None:
    """Keep nothing of a message but its number: its person is erased, and a repeat of it must not begin anew."""
    _add(connection, replace(inbound, address="", step=""), now, kind="erased")


def record_failed(connection: sa.Connection, inbound: Inbound, now: datetime) -> bool:
    """Keep a message whose turn failed, to be handled again; False when it is here already."""
    return _add(connection, inbound, now, words=inbound.words, state="failed")


def record_unreadable(
    connection: sa.Connection, account: str, message_id: str, raw: dict[str, Any], now: datetime
) -> bool:
    """Keep an update that no one can read, whole; False when it is here already."""
    inbound = Inbound(account=account, address="", message_id=message_id, at=now)
    return _add(connection, inbound, now, kind="unreadable", raw=raw, state="unreadable")


def _add(connection: sa.Connection, inbound: Inbound, now: datetime, **more: Any) -> bool:
    row = {
        "account": inbound.account,
        "message_id": inbound.message_id,
        "address": inbound.address,
        "kind": inbound.kind.value,
        "step": inbound.step,
        "words": "",
        "state": "handled",
        "at": inbound.at,
        "received_at": now,
        **more,
    }
    return connection.execute(ADD[connection.dialect.name], row).rowcount == 1
