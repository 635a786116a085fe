"""What one conversation leaves in a database: rows by table, and bytes with their indexes."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from bot import app, observe
from bot.settings import load
from conversations.events import Inbound, Kind
from storage.database import Database
from storage.tables import Address, Answer, Consent, Inbox, Outbox, Participant, Progress, Subscription
from tests.bench.process import telegram_settings
from tests.bench.script import FAMILY

PEOPLE = 200
TABLES = [table.__table__ for table in (Participant, Address, Progress, Inbox, Outbox, Answer, Consent, Subscription)]
BYTES = {
    "postgresql": sa.text(
        "SELECT sum(pg_total_relation_size(name::regclass)) FROM unnest(CAST(:names AS text[])) name"
    ),
    "sqlite": sa.text(
        "SELECT sum(pgsize) FROM dbstat JOIN sqlite_master USING (name) "
        "WHERE tbl_name IN (SELECT value FROM json_each(:names))"
    ),
}


def footprint(url: str) -> dict[str, Any]:
    """Rows by table, and bytes, that each of some new people's whole conversations adds to a database."""
    database = Database(url)
    before, bytes_before = _rows(database), _bytes(database)
    asyncio.run(_talk(url))
    after, bytes_after = _rows(database), _bytes(database)
    database.close()
    rows = {name: round((count - before[name]) / PEOPLE, 1) for name, count in after.items()}
    return {"rows": rows, "bytes": round((bytes_after - bytes_before) / PEOPLE)}


async def _talk(url: str) -> None:
    settings = load(telegram_settings(url, 8080, "http://127.0.0.1"))
    observe.configure(settings)
    blether = app.build(settings)
    for place, (step, value) in enumerate(FAMILY):
        kind = Kind.CHOICE if step else Kind.START if value == "/start" else Kind.WORDS
        words = "" if kind is Kind.START else value
        now = datetime.now(UTC)
        said = [Inbound("telegram", f"f{each}", f"f{each}-{place}", now, kind, words, step) for each in range(PEOPLE)]
        await asyncio.gather(*map(blether.inbox.receive, said))
    blether.database.close()


def _rows(database: Database) -> dict[str, int]:
    with database.engine.connect() as connection:
        return {table.name: connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0 for table in TABLES}


def _bytes(database: Database) -> int:
    names = [table.name for table in TABLES]
    with database.engine.connect() as connection:
        dialect = connection.dialect.name
        given = names if dialect == "postgresql" else "[" + ",".join(f'"{name}"' for name in names) + "]"
        return int(connection.scalar(BYTES[dialect], {"names": given}) or 0)
