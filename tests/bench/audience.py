"""How long it takes to write down whom an announcement reaches."""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from conversations.announcements import Audience, Draft, Version
from storage import announcements
from storage.database import Database
from storage.tables import Area, Participant, Subscription, UtcDateTime

PEOPLE = 100_000
NOON = datetime(2026, 11, 10, 12, tzinfo=UTC)
NEWS = Draft(
    versions={"en": Version("Come and play", "A morning in the park, with soup."), "pl": Version("Zabawa", "W parku.")},
    language="en",
    topic="events",
    place="The park",
    starts="Saturday, 10 o'clock",
    link="https://example.org/park",
    audience=Audience((), ()),
)
PARTICIPANT = Participant.__table__


def freezing(url: str, runs: int) -> dict[str, Any]:
    """The seconds until the audience of a new announcement is durable, in a database with others before it."""
    database = Database(url)
    _everybody_wants_news(database)
    found = [_freeze(database, NOON + timedelta(days=number)) for number in range(runs)]
    database.close()
    return {"people": PEOPLE, "seconds": round(statistics.median(found), 2), "all_seconds": found}


def _everybody_wants_news(database: Database) -> None:
    """Subscribe everybody; half of them live in an area that we know, half read another language."""
    now, area = sa.literal(NOON, UtcDateTime()), sa.select(sa.func.min(Area.__table__.c.slug)).scalar_subquery()
    wanted = sa.select(PARTICIPANT.c.id, sa.literal(NEWS.topic, sa.String()), now)
    subscribe = sa.insert(Subscription.__table__).from_select(["participant_id", "topic", "since"], wanted)
    half = PARTICIPANT.c.id % 2 == 0
    with database.transaction() as connection:
        connection.execute(subscribe)
        connection.execute(PARTICIPANT.update().where(half).values(area=area))
        connection.execute(PARTICIPANT.update().where(~half).values(language="pl"))
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def _freeze(database: Database, now: datetime) -> float:
    with database.transaction() as connection:
        number = announcements.create(connection, NEWS, staff_id=None, now=now)
        announcements.schedule(connection, number, now)
    began = time.monotonic()
    with database.transaction() as connection:
        count = announcements.freeze(connection, number, now, _say)
    seconds = round(time.monotonic() - began, 3)
    if count < PEOPLE:
        raise SystemExit(f"only {count} of {PEOPLE} were written down")
    return seconds


def _say(draft: Draft, language: str) -> dict[str, Any]:
    version = draft.versions.get(language, draft.versions[draft.language])
    return {"text": f"{version.title}\n\n{version.words}", "buttons": [], "step": "", "language": language}
