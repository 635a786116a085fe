"""The tables come up from empty and from every earlier version, and are then just what the code says they are."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage import migrate
from storage.database import Database
from storage.errors import NotMigrated
from storage.tables import metadata

REVISIONS = [revision.revision for revision in ScriptDirectory.from_config(migrate._config()).walk_revisions()]


def drop_everything(database: Database) -> None:
    with database.transaction() as connection:
        found = sa.MetaData()
        found.reflect(connection)
        found.drop_all(connection)


@pytest.mark.parametrize("earlier", REVISIONS)
def test_from_empty_and_from_every_earlier_version(database: Database, earlier: str) -> None:
    drop_everything(database)
    migrate.upgrade(database, earlier)
    migrate.upgrade(database)
    with database.transaction() as connection:
        assert migrate.current(connection) == migrate.newest()


def test_the_migrations_make_just_the_tables_of_the_code(database: Database) -> None:
    with database.transaction() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, metadata) == []


def test_an_empty_database_is_refused_with_what_to_do(database: Database) -> None:
    drop_everything(database)
    with pytest.raises(NotMigrated, match="python -m bot migrate"):
        migrate.require(database)
