"""Brings a database to the version that this program needs.

Alembic is loaded only where there is something to migrate: a bot that starts has no other use for it, and it is large.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from storage.database import Database
from storage.errors import NotMigrated

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"

_VERSION = sa.select(sa.table("alembic_version", sa.column("version_num")).c.version_num)


@cache
def revisions() -> tuple[str, ...]:
    """Every revision in order, as the names of their files begin: 0001, 0002 …"""
    return tuple(sorted(path.name.partition("_")[0] for path in FOLDER.glob("versions/*.py")))


def newest() -> str:
    """The revision that this program needs."""
    return revisions()[-1]


def current(connection: sa.Connection) -> str | None:
    """The revision that the database is at; none when it is empty."""
    return connection.scalar(_VERSION) if sa.inspect(connection).has_table("alembic_version") else None


def upgrade(database: Database, revision: str = "head") -> None:
    """Bring the tables up to ``revision``, in one transaction: all of it or nothing. Raises `NotMigrated`."""
    with database.transaction() as connection:
        found = current(connection)
        if found == (newest() if revision == "head" else revision):
            return
        _refuse_a_newer_one(found)
        from alembic import command  # noqa: PLC0415 - large, and only needed here

        command.upgrade(_config(connection), revision)


def require(database: Database) -> None:
    """Refuse a database of another version. Raises `NotMigrated`."""
    with database.transaction() as connection:
        found = current(connection)
    _refuse_a_newer_one(found)
    if found != newest():
        message = f"the database is at version {found or 'nothing'}, this program needs {newest()}; run: python -m bot migrate"
        raise NotMigrated(message)


def _refuse_a_newer_one(found: str | None) -> None:
    if found is not None and found not in revisions():
        message = (
            f"the database is at version {found}, which this program is too old to know; install the newer program"
        )
        raise NotMigrated(message)


def autogenerate(database: Database, message: str) -> None:
    """Write a new revision: from the earlier ones, run on an empty ``database``, to what the tables say now."""
    from alembic import command  # noqa: PLC0415 - as above

    upgrade(database)
    with database.transaction() as connection:
        command.revision(_config(connection), message, autogenerate=True, rev_id=f"{len(revisions()) + 1:04}")


def _config(connection: sa.Connection | None = None) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    return config
