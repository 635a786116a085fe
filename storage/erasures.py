"""A file outside of the database that remembers who was deleted, so that a backup which is put back does not bring them back.

One line for each address of somebody who was deleted: a keyed hash of account and address, and the moment. The line is on the
disk before the deletion is committed: if the program dies in between, the person is deleted at the next start, which is what
they asked for. The key is the file's first line, so that the file names nobody by itself.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from storage import participants
from storage.errors import StorageError
from storage.tables import Address, Inbox, Outbox, Participant

ADDRESS, PARTICIPANT = Address.__table__, Participant.__table__
HEADER = "blether-erasures-1"
AT_ONCE = 1000  # people erased in one go
Place = tuple[str, str]  # an account and an address on it


class BadLedger(StorageError):
    """The file that ERASURE_LEDGER names cannot be used."""


class Ledger:
    """One such file. It is made when the first line is written; only its owner can read it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def remember(self, places: Iterable[Place], now: datetime) -> None:
        """Note that whoever is at these places is deleted now; on the disk when this returns. Raises `OSError`."""
        key = self._key() or self._begin()
        lines = "".join(f"{_hashed(key, place)} {now.astimezone(UTC).isoformat()}\n" for place in places)
        # One write at the file's end: lines of several processes do not mix.
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND)
        try:
            os.write(file, lines.encode())
            os.fsync(file)
        finally:
            os.close(file)

    def erased(self) -> Erased | None:
        """Who was deleted, as far as the file knows; none when nobody ever was."""
        key = self._key()
        return Erased(key, self._read()) if key else None

    def _begin(self) -> bytes:
        key = secrets.token_hex(32)
        try:
            file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:  # another process was first
            return self._key() or b""
        try:
            os.write(file, f"{HEADER} {key}\n".encode())
            os.fsync(file)
        finally:
            os.close(file)
        _sync_folder(self.path.parent)
        return key.encode()

    def _key(self) -> bytes:
        if not self.path.exists():
            return b""
        with self.path.open(encoding="ascii", errors="replace") as file:
            name, _, key = file.readline().strip().partition(" ")
        if name != HEADER or not key:
            raise BadLedger(f"ERASURE_LEDGER: {self.path} is not a list of deletions; put the right file back")
        return key.encode()

    def _read(self) -> dict[str, datetime]:
        found: dict[str, datetime] = {}
        for line in self.path.read_text(encoding="ascii", errors="replace").splitlines()[1:]:
            digest, _, moment = line.partition(" ")
            try:
                at = datetime.fromisoformat(moment)
            except ValueError:
                continue  # the last line of a power cut: its deletion was never committed
            found[digest] = max(at, found.get(digest, at))
        return found


class Erased:
    """The deletions that a ledger knows: whether somebody at a place was deleted after a moment."""

    def __init__(self, key: bytes, moments: Mapping[str, datetime]) -> None:
        self._key = key
        self._moments = moments

    def since(self, place: Place, moment: datetime) -> bool:
        """Whether whoever was there at that moment has been deleted since. Who came back later stays."""
        at = self._moments.get(_hashed(self._key, place))
        return at is not None and moment <= at


def erase_again(connection: sa.Connection, erased: Erased) -> int:
    """Delete everybody who was deleted before and is here again, with a backup; returns how many people."""
    people = sorted({who for who, place, moment in _people(connection) if erased.since(place, moment)})
    for start in range(0, len(people), AT_ONCE):
        participants.erase(connection, *people[start : start + AT_ONCE])
    for table, moment in ((Inbox.__table__, "received_at"), (Outbox.__table__, "created_at")):
        _erase_strays(connection, erased, table, table.c[moment])
    return len(people)


def _people(connection: sa.Connection) -> Iterator[tuple[int, Place, datetime]]:
    columns = (ADDRESS.c.account, ADDRESS.c.address, ADDRESS.c.participant_id, PARTICIPANT.c.created_at)
    query = sa.select(*columns).join(PARTICIPANT, PARTICIPANT.c.id == ADDRESS.c.participant_id)
    for account, address, who, moment in connection.execute(query.execution_options(yield_per=5000)):
        yield who, (account, address), moment


def _erase_strays(connection: sa.Connection, erased: Erased, table: sa.Table, moment: sa.Column[datetime]) -> None:
    """Messages that name nobody, said at one of their addresses."""
    query = sa.select(table.c.id, table.c.account, table.c.address, moment.label("at"))
    nobodys = connection.execute(query.where(table.c.participant_id.is_(None), table.c.address != "")).all()
    strays = [row.id for row in nobodys if erased.since((row.account, row.address), row.at)]
    for start in range(0, len(strays), AT_ONCE):
        connection.execute(sa.delete(table).where(table.c.id.in_(strays[start : start + AT_ONCE])))


def _hashed(key: bytes, place: Place) -> str:
    return hmac.new(key, "\n".join(place).encode(), hashlib.sha256).hexdigest()


def _sync_folder(folder: Path) -> None:
    """Have the file's name on the disk too, where folders can be synchronised."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
