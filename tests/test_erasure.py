"""Deleting somebody: in every table there is, on both databases, and again after a backup was put back."""

from __future__ import annotations

import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.inbox import Inbox
from bot.speech import Speech
from conversations import flows
from storage import erasures, participants, rights
from storage.database import Database
from storage.erasures import BadLedger, Ledger
from storage.tables import Inbox as InboxTable
from storage.tables import Participant, PrivacyText, SafeguardingCase
from tests import filling, postgres
from tests.filling import ALICE, BOB, address, word
from tests.transcripts import Person

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
ONE_DAY = timedelta(days=1)
SPEECH = Speech(offered="en")
CONVERSATION = flows.conversation(organisation="the team", web="https://chat.test", spoken=SPEECH.names())
INBOX, CASE = InboxTable.__table__, SafeguardingCase.__table__


@pytest.fixture
def filled(database: Database) -> Database:
    """Alice and Bob are in every table."""
    with database.transaction() as connection:
        filling.fill(connection, NOW)
    return database


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "blether.erasures")


async def delete(database: Database, whose: int, ledger: Ledger | None = None, now: datetime = NOW + ONE_DAY) -> str:
    """Somebody has everything deleted, in the chat; returns what they were told."""
    inbox = Inbox(database, CONVERSATION, SPEECH, ledger=ledger, now=lambda: now)
    person = Person(inbox, address=address(whose))
    await person.say("delete")
    return str((await person.press("Yes, delete it all"))[-1]["text"])


# ---------------------------------------------------------------- everything, and nobody else's


def test_p3_every_table_has_a_row_of_each_person(filled: Database) -> None:
    with filled.transaction() as connection:
        assert [name for name, rows in filling.rows(connection).items() if len(rows) < 1 + (name != "audit_head")] == []
        assert filling.holding(connection, word(ALICE)).keys() >= {"participant", "answer", "inbox", "outbox", "report"}


async def test_p3_after_delete_no_row_holds_the_person_and_the_others_are_all_there(filled: Database) -> None:
    with filled.transaction() as connection:
        bobs = filling.holding(connection, word(BOB)), filling.holding(connection, BOB)
    assert "Your receipt is" in await delete(filled, ALICE)
    with filled.transaction() as connection:
        left = filling.holding(connection, word(ALICE))
        assert filling.holding(connection, ALICE) == {}
        assert (filling.holding(connection, word(BOB)), filling.holding(connection, BOB)) == bobs
    assert left.keys() == {"outbox"}  # the goodbye, on its way
    assert [row.count(word(ALICE)) for row in left["outbox"]] == [1] * len(
        left["outbox"]
    )  # the address that it goes to


async def test_p3_a_case_stays_with_its_words_and_leads_to_nobody(filled: Database) -> None:
    with filled.transaction() as connection:
        before = filling.rows(connection)
    assert "If you told us that someone is not safe, the people who help keep that." in await delete(filled, ALICE)
    with filled.transaction() as connection:
        after = filling.rows(connection)
        whose = sorted(connection.scalars(sa.select(CASE.c.participant_id)), key=str)
    assert after["case_entry"] == before["case_entry"]
    assert whose == [BOB, None]


async def test_p3_what_could_not_be_read_goes_too_wherever_the_address_is_in_it(filled: Database) -> None:
    raw = [{"message": {"chat": {"id": address(ALICE)}}}, {"chat": {"id": f"{address(ALICE)}7"}}]
    with filled.transaction() as connection:
        for number, each in enumerate(raw):
            row = {"account": "web", "message_id": f"u{number}", "state": "unreadable", "raw": each}
            connection.execute(
                sa.insert(INBOX).values(**row, address="", kind="", words="", step="", at=NOW, received_at=NOW)
            )
    await delete(filled, ALICE)
    with filled.transaction() as connection:
        assert list(connection.scalars(sa.select(INBOX.c.message_id).where(INBOX.c.state == "unreadable"))) == ["u1"]


async def test_p3_a_copy_has_the_very_words_that_were_agreed_to(filled: Database) -> None:
    text = PrivacyText.__table__
    version = f"{word(ALICE)}-text_version"
    with filled.transaction() as connection:
        row = {"version": version, "language": "en", "audience": "adult", "text": "The words.", "since": NOW}
        connection.execute(sa.insert(text).values(**row))
        held = rights.everything(connection, ALICE)
    assert [each["text"] for each in held["privacy_text"]] == ["The words."]


# ---------------------------------------------------------------- the list of deletions


async def test_p4_the_list_names_nobody_and_only_its_owner_can_read_it(filled: Database, ledger: Ledger) -> None:
    await delete(filled, ALICE, ledger)
    written = ledger.path.read_text()
    assert word(ALICE) not in written
    assert len(written.splitlines()) == 2
    assert stat.S_IMODE(ledger.path.stat().st_mode) == 0o600


async def test_p4_a_deletion_is_in_the_list_before_it_is_made(filled: Database, ledger: Ledger) -> None:
    """The power goes at the commit: Alice is there still, and the next start deletes her."""

    def cut(connection: sa.Connection) -> None:
        ledger.remember(participants.places(connection, ALICE), NOW + ONE_DAY)
        participants.erase(connection, ALICE)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await filled.write(cut)
    with filled.transaction() as connection:
        assert filling.holding(connection, ALICE)
        assert erasures.erase_again(connection, known(ledger)) == 1
        assert filling.holding(connection, word(ALICE)) == {}
        assert filling.holding(connection, BOB)


async def test_p4_who_comes_back_after_a_deletion_stays(filled: Database, ledger: Ledger) -> None:
    await delete(filled, ALICE, ledger)
    later = Inbox(filled, CONVERSATION, SPEECH, now=lambda: NOW + 2 * ONE_DAY)
    await Person(later, address=address(ALICE)).say("hello")
    with filled.transaction() as connection:
        assert erasures.erase_again(connection, known(ledger)) == 0
        assert len(list(connection.scalars(sa.select(Participant.__table__.c.id)))) == 2


async def test_p4_a_full_disk_keeps_nobody_from_being_deleted(filled: Database, tmp_path: Path) -> None:
    await delete(filled, ALICE, Ledger(tmp_path / "no folder" / "erasures"))
    with filled.transaction() as connection:
        assert filling.holding(connection, ALICE) == {}


def test_p4_a_list_that_is_something_else_is_refused_and_half_a_line_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "erasures"
    path.write_text("Dear diary")
    with pytest.raises(BadLedger, match="is not a list of deletions"):
        Ledger(path).erased()
    path.unlink()
    Ledger(path).remember([("web", "ada")], NOW)
    path.write_text(path.read_text() + "half a li")
    assert known(Ledger(path)).since(("web", "ada"), NOW - ONE_DAY)
    assert not known(Ledger(path)).since(("web", "ada"), NOW + ONE_DAY)
    assert not known(Ledger(path)).since(("web", "eve"), NOW - ONE_DAY)


def known(ledger: Ledger) -> erasures.Erased:
    erased = ledger.erased()
    assert erased is not None
    return erased


# ---------------------------------------------------------------- a backup is put back


def restored_is_honoured(database: Database, ledger: Ledger) -> None:
    with database.transaction() as connection:
        assert filling.holding(connection, ALICE)
        assert erasures.erase_again(connection, known(ledger)) == 1
        assert filling.holding(connection, ALICE) == {}
        assert filling.holding(connection, word(ALICE)) == {}
        assert filling.holding(connection, BOB)


async def test_p4_deletions_are_honoured_after_a_sqlite_backup_is_put_back(
    sqlite_url: str, tmp_path: Path, ledger: Ledger
) -> None:
    file, backup = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    database = Database(sqlite_url)
    with database.transaction() as connection:
        filling.fill(connection, NOW)
    with closing(sqlite3.connect(file)) as there, closing(sqlite3.connect(backup)) as copy:
        there.backup(copy)  # what the README's .backup does
    await delete(database, ALICE, ledger)
    database.close()
    for each in file.parent.glob(f"{file.name}*"):
        each.unlink()
    shutil.copy(backup, file)
    database = Database(sqlite_url)
    restored_is_honoured(database, ledger)
    database.close()


@pytest.fixture
def backup_name(postgres_server: str, postgres_url: str) -> Iterator[str]:
    name = f"{postgres_url.rpartition('/')[2].partition('?')[0]}_backup"
    yield name
    postgres.drop(postgres_server, name)


async def test_p4_deletions_are_honoured_after_a_postgresql_backup_is_put_back(
    postgres_server: str, postgres_url: str, backup_name: str, ledger: Ledger
) -> None:
    database = Database(postgres_url)
    with database.transaction() as connection:
        filling.fill(connection, NOW)
    database.close()
    backup = postgres.create(postgres_server, backup_name, backup_name.removesuffix("_backup"))
    database = Database(postgres_url)
    await delete(database, ALICE, ledger)
    database.close()
    database = Database(backup)
    restored_is_honoured(database, ledger)
    database.close()
