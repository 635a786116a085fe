"""Brings a database to the version that this program needs."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.database import Database
from storage.errors import NotMigrated


def _config(connection: sa.Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def newest() -> str | None:
    """The revision that this program needs."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def current(connection: sa.Connection) -> str | None:
    """The revision that the database is at; none when it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(database: Database, revision: str = "head") -> None:
    """Bring the tables up to ``revision``, in one transaction: all of it or nothing."""
    with database.transaction() as connection:
        command.upgrade(_config(connection), revision)


def require(database: Database) -> None:
    """Refuse a database of another version. Raises `NotMigrated`."""
    with database.transaction() as connection:
        found = current(connection)
    if found != newest():
        message = f"the database is at version {found or 'nothing'}, this program needs {newest()}; run: python -m bot migrate"
        raise NotMigrated(message)


def autogenerate(database: Database, message: str) -> None:
    """Write a new revision: from the earlier ones, run on an empty ``database``, to what the tables say now."""
    upgrade(database)
    with database.transaction() as connection:
        command.revision(_config(connection), message, autogenerate=True, rev_id=f"{len(_scripts()) + 1:04}")


def _scripts() -> list[str]:
    return [each.revision for each in ScriptDirectory.from_config(_config()).walk_revisions()]
