"""The tables come up from empty and from every earlier version, and are then just what the code says they are."""

from __future__ import annotations

import subprocess
import sys

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


def test_the_names_of_the_files_say_what_alembic_says() -> None:
    assert sorted(REVISIONS) == list(migrate.revisions())
    assert ScriptDirectory.from_config(migrate._config()).get_current_head() == migrate.newest()


def test_a_database_that_a_newer_program_has_changed_is_refused(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    for refuse in (migrate.require, migrate.upgrade):
        with pytest.raises(NotMigrated, match="too old to know"):
            refuse(database)


def test_what_needs_no_migration_does_not_load_alembic(sqlite_url: str) -> None:
    script = (
        "import sys; from storage import migrate; from storage.database import Database;"
        f"database = Database({sqlite_url!r}); migrate.upgrade(database); migrate.require(database);"
        "print('alembic' in sys.modules)"
    )
    printed = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert printed == "False\n"
