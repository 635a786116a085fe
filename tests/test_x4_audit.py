"""X4: what staff do is in a log that is only added to, chained line to line, and without a word of anybody."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.speech import Speech
from bot.timetable import Clock
from bot.web import access, recording
from conversations.themes.coding import Coder
from conversations.themes.place_standard import CODEBOOK
from storage import audit
from storage.audit import Head, Line, NoHead, NotForTheLog
from storage.database import Database, along
from storage.staff import Role
from storage.tables import AuditEntry, AuditHead
from tests import staffing
from tests.processes import Commands, environment
from tests.staffing import Site, words

ENTRY, HEAD = AuditEntry.__table__, AuditHead.__table__
NOW = datetime(2026, 3, 14, 10, tzinfo=UTC)
CHANGES = {"sqlite": ("audit_entry_no_update", "audit_entry_no_delete"), "postgresql": ("audit_entry_no_change",)}


def fill(database: Database, count: int = 5) -> Head:
    with database.transaction() as connection:
        for number in range(count):
            audit.record(connection, 77, "events cancel", str(number), {"changed": True}, NOW + timedelta(hours=number))
        return audit.head(connection)


def verify(database: Database, outside: Head | None = None) -> tuple[int, str]:
    with database.transaction() as connection:
        verdict = audit.verify(connection, outside)
    return verdict.checked, verdict.wrong


def tamper(database: Database, *statements: str | sa.Update) -> None:
    """What somebody does who owns the database."""
    with database.transaction() as connection:
        table = " ON audit_entry" if connection.dialect.name == "postgresql" else ""
        for name in CHANGES[connection.dialect.name]:
            connection.exec_driver_sql(f"DROP TRIGGER {name}{table}")
        for statement in statements:
            connection.execute(sa.text(statement) if isinstance(statement, str) else statement)


async def lines(database: Database) -> list[Line]:
    return await database.read(lambda connection: audit.lines(connection, 100))


# ---------------------------------------------------------------- the chain


def test_x4_each_line_is_chained_to_the_one_before(database: Database) -> None:
    head = fill(database)
    assert head.count == 5
    assert verify(database) == (5, "")
    with database.transaction() as connection:
        assert [line.id for line in audit.lines(connection, 10)] == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("statement", ["UPDATE audit_entry SET action = 'nothing'", "DELETE FROM audit_entry"])
def test_x4_the_database_refuses_to_change_the_log(database: Database, statement: str) -> None:
    fill(database)
    with pytest.raises(sa.exc.DBAPIError, match="only added to"), database.transaction() as connection:
        connection.exec_driver_sql(statement)
    assert verify(database) == (5, "")


def test_x4_postgresql_refuses_to_empty_the_log(postgres_url: str) -> None:
    database = Database(postgres_url)
    fill(database)
    with pytest.raises(sa.exc.DBAPIError, match="only added to"), database.transaction() as connection:
        connection.exec_driver_sql("TRUNCATE audit_entry")
    database.close()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE audit_entry SET action = 'nothing' WHERE id = 3", (2, "line 3 was changed")),
        ("UPDATE audit_entry SET staff_id = 2 WHERE id = 1", (0, "line 1 was changed")),
        ("UPDATE audit_entry SET details = '{}' WHERE id = 2", (1, "line 2 was changed")),
        ("DELETE FROM audit_entry WHERE id = 2", (1, "line 2 is missing")),
        ("DELETE FROM audit_entry WHERE id = 5", (4, "the head knows 5 lines, and there are 4")),
        ("DELETE FROM audit_head", (5, "the head row is missing")),
    ],
)
def test_x4_whatever_was_changed_is_found(database: Database, statement: str, found: tuple[int, str]) -> None:
    fill(database)
    tamper(database, statement)
    assert verify(database) == found


def test_x4_an_end_cut_off_with_its_head_is_found_by_the_copy_outside(database: Database) -> None:
    noted = fill(database)
    with database.transaction() as connection:
        earlier = connection.scalar(sa.select(ENTRY.c.hash).where(ENTRY.c.id == 3))
    tamper(database, "DELETE FROM audit_entry WHERE id > 3", HEAD.update().values(count=3, hash=earlier))
    assert verify(database) == (3, "")
    assert verify(database, noted) == (3, "5 lines were noted outside, and there are 3")


def test_x4_a_chain_written_anew_is_found_by_the_copy_outside(database: Database) -> None:
    noted = fill(database)
    tamper(database, "DELETE FROM audit_entry", HEAD.update().values(count=0, hash=audit.BEGINNING))
    with database.transaction() as connection:
        for number in range(6):
            audit.record(connection, 2, "events cancel", str(number))
    assert verify(database) == (6, "")
    assert verify(database, noted) == (4, "line 5 is not the one that was noted outside")


def test_x4_without_its_head_nothing_is_added(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(HEAD.delete())
    with pytest.raises(NoHead), database.transaction() as connection:
        audit.record(connection, 1, "events cancel")


async def test_x4_several_processes_add_without_a_gap(postgres_url: str) -> None:
    databases = [Database(postgres_url) for _ in range(3)]

    async def add(database: Database, number: int) -> None:
        await database.write(lambda connection: audit.record(connection, number, "events cancel", str(number)))

    await asyncio.gather(*(add(database, number) for number in range(20) for database in databases))
    assert verify(databases[0]) == (60, "")
    for database in databases:
        database.close()


# ---------------------------------------------------------------- no words


@pytest.mark.parametrize(
    ("action", "subject", "details"),
    [
        ("note", "", {"words": "hello"}),
        ("note", "", {"reason": "my neighbour told me"}),
        ("note", "", {"state": "zażółć"}),
        ("note", "Mrs O'Neil, 3rd floor", {}),
        ("note", "she said that he hit her", {}),
        ("she said: no", "", {}),
    ],
)
def test_x4_nothing_that_may_be_words_is_taken(
    sqlite: Database, action: str, subject: str, details: dict[str, audit.Value]
) -> None:
    with pytest.raises(NotForTheLog), sqlite.transaction() as connection:
        audit.record(connection, 1, action, subject, details)
    assert verify(sqlite) == (0, "")


CODES = st.text("abcxyz019._:-", max_size=20)
VALUES = st.one_of(st.integers(-(2**53), 2**53), st.booleans(), st.none(), CODES)


@given(
    details=st.dictionaries(st.sampled_from(sorted(audit.KEYS)), VALUES, max_size=5),
    staff=st.none() | st.integers(1, 99),
)
def test_x4_what_is_read_back_hashes_as_what_was_written(details: dict[str, Any], staff: int | None) -> None:
    row = {"id": 1, "at": NOW, "staff_id": staff, "action": "a", "subject": "b", "details": details}
    stored = {**row, "details": json.loads(json.dumps(dict(reversed(details.items()))))}
    assert audit._chained(audit.BEGINNING, row) == audit._chained(audit.BEGINNING, stored)


# ---------------------------------------------------------------- what the pages write


async def test_x4_a_change_and_its_line_are_kept_together_or_not_at_all(database: Database) -> None:
    def note(connection: sa.Connection, result: object) -> None:
        audit.record(connection, 1, "events cancel", details=recording.outcome("events cancel", result))

    def fails(connection: sa.Connection) -> None:
        raise LookupError

    with along(note):
        with pytest.raises(LookupError):
            await database.write(fails)
        assert await lines(database) == []
        await database.write(lambda _connection: True)
        await database.write(lambda _connection: False)
    await database.write(lambda _connection: None)
    assert [line.details for line in await lines(database)] == [{"changed": True}]


async def test_x4_what_staff_change_is_noted_with_who_and_what(signed_in: Site) -> None:
    fields = [("title_en", "Fair"), ("words_en", "Come along"), ("language_of", "en")]
    await signed_in.post("/staff/announcements/new", *fields)
    made = signed_in.path.rpartition("/")[2]
    await signed_in.post(f"/staff/announcements/{made}/pause")
    found = await lines(signed_in.database)
    told = [(line.name, line.action, line.subject, dict(line.details)) for line in found if line.action != "sign-in"]
    assert told[:2] == [
        ("Morag", "announcements pause", made, {"changed": False}),
        ("Morag", "announcements new", "", {"made": int(made)}),
    ]
    assert "Fair" not in str(found)
    assert verify(signed_in.database)[1] == ""


async def test_x4_looking_and_counting_are_not_noted(signed_in: Site) -> None:
    before = len(await lines(signed_in.database))
    await signed_in.get("/staff/announcements")
    await signed_in.post("/staff/announcements/count", ("title_en", "Fair"))
    assert len(await lines(signed_in.database)) == before


async def test_x4_a_file_that_leaves_is_noted(signed_in: Site) -> None:
    await signed_in.get("/staff/summary.csv?area=calton&period=all")
    assert signed_in.status == 200
    line = (await lines(signed_in.database))[0]
    assert (line.action, line.subject, dict(line.details)) == (
        "summary download", "csv", {"area": "calton", "period": "all"},
    )  # fmt: skip


async def test_x4_what_a_role_may_not_is_noted(office: Site) -> None:
    await office.sign_in(Role.VIEWER)
    await office.get("/staff/audit")
    assert office.status == 403
    line = (await lines(office.database))[0]
    assert (line.action, line.details["role"], line.details["route"]) == ("refused", "viewer", "/staff/audit")


async def test_x4_signing_out_is_noted(signed_in: Site) -> None:
    await signed_in.post("/staff/sign-out")
    assert "sign-out" in {line.action for line in await lines(signed_in.database)}


@pytest.mark.parametrize("route", sorted(route for method, route in access.MAY if method == "POST"))
def test_x4_every_change_has_a_name_that_the_log_takes(route: str) -> None:
    name = recording.action(route)
    assert name
    audit._check(name, "12 pl", {"changed": True})


# ---------------------------------------------------------------- reading it


async def test_x4_admins_read_it_page_by_page(sqlite: Database) -> None:
    fill(sqlite, 60)
    async with staffing.site(sqlite) as site:
        await site.sign_in()
        first = words(await site.get("/staff/audit"))
        older = words(await site.get("/staff/audit?before=5"))
    assert "events cancel 59 changed: yes" in first
    assert "somebody who has left" in older
    assert "events cancel 3" in older
    assert "events cancel 59" not in older


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Commands]:
    commands = Commands(tmp_path_factory.mktemp("commands"))
    yield commands
    commands.close()


Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(commands: Commands, sqlite: Database, tmp_path: Path) -> Run:
    """Runs a command of the audit log: run("verify")."""

    def command(*words: str) -> tuple[int, str]:
        done = commands.run(("audit", *words), environment(tmp_path, DATABASE_URL=sqlite.url, LOG_LEVEL="error"))
        return done.code, done.said

    return command


def test_x4_the_command_checks_the_chain(sqlite: Database, run: Run) -> None:
    head = fill(sqlite)
    assert run("verify") == (0, f"All 5 lines are right. The end: {head}\n")
    assert run("verify", "--against", str(head))[0] == 0
    tamper(sqlite, "UPDATE audit_entry SET subject = '9' WHERE id = 4")
    assert run("verify") == (1, "NOT RIGHT: line 4 was changed. The 3 lines before it are right.\n")


def test_x4_the_command_lists_what_was_done(sqlite: Database, run: Run) -> None:
    fill(sqlite)
    code, printed = run("list", "--since", "2026-03-14T13:00:00")
    assert (code, len(printed.splitlines())) == (0, 2)
    assert printed.splitlines()[0].endswith("(77)  events cancel  4  changed=True")
    assert run("list", "--since", "2027-01-01") == (0, "There is nothing.\n")


async def test_x4_the_end_of_the_log_is_told_to_the_programs_own_log(sqlite: Database) -> None:
    head = fill(sqlite)
    with capture_logs() as logs:
        await Clock(sqlite, Speech(), lambda: None, Coder(CODEBOOK)).note_audit()
    assert [(each["count"], each["head"]) for each in logs] == [(5, str(head))]
