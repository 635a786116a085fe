"""Keeps numbers about how people feel, without anything that leads to who gave them."""

from __future__ import annotations

import secrets
from datetime import datetime

import sqlalchemy as sa

from conversations.events import Scored
from conversations.people import Person
from storage.tables import WellbeingScore
from storage.together import Writing

KEEP = sa.insert(WellbeingScore.__table__)


def keep(connection: Writing, scored: Scored, person: Person, now: datetime) -> None:
    """Keep a number with the area, the age group and the month, and a key by chance."""
    row = {
        "id": secrets.token_hex(16),
        "month": now.strftime("%Y-%m"),
        "area": person.area,
        "age_band": person.age_band.value,
        "instrument": scored.instrument,
        "item": scored.item,
        "score": scored.score,
    }
    connection.execute(KEEP, row)
