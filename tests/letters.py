"""Messages in every state of their delivery, for tests of what becomes of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.tables import Announcement, Inbox, Outbox

WORDS = "quagmirish"  # what a message says, and what no page, metric or command may show


def put(connection: sa.Connection, now: datetime, count: int = 1, **about: Any) -> None:
    """So many messages in the outbox, to person 1 unless told otherwise."""
    row: dict[str, Any] = {
        "account": "telegram",
        "address": "1",
        "participant_id": None,
        "announcement_id": None,
        "urgency": 0,
    }
    row |= {"body": {"text": WORDS}, "state": "queued", "tries": 0, "reason": "", "external_id": ""}
    row |= {"created_at": now, "not_before": now, "lease_until": None, "sent_at": None}
    connection.execute(Outbox.__table__.insert(), [row | about] * count)


def announce(connection: sa.Connection, now: datetime, number: int = 1, state: str = "sending", **about: Any) -> None:
    """An announcement, with no message of it yet."""
    versions = {"en": {"title": "Family fun day", "words": WORDS}}
    row = {
        "id": number,
        "language": "en",
        "versions": versions,
        "topic": "events",
        "place": "",
        "starts": "",
        "link": "",
    }
    row |= {"audience": {"areas": [], "languages": []}, "state": state, "created_at": now, "frozen_at": now}
    connection.execute(Announcement.__table__.insert(), row | about)


def fail(
    connection: sa.Connection, now: datetime, count: int = 1, state: str = "failed", account: str = "telegram"
) -> None:
    """So many messages of people that could not be handled."""
    row = {"account": account, "address": "1", "kind": "words", "words": WORDS, "step": "", "state": state}
    numbers = [{"message_id": f"{account} {state} {number}", "at": now, "received_at": now} for number in range(count)]
    connection.execute(Inbox.__table__.insert(), [row | number for number in numbers])
