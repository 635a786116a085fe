"""The audit log of staff: added to, never changed, and chained so that a change shows.

Each line's hash is the SHA-256 of the hash before it and of the line's own fields as canonical JSON. The database refuses to
change or remove a line (triggers of migration 0009). Whoever owns the database can take those away and write the whole chain
anew, so the head (count and last hash) is also told to the log of the program, where a copy outside the database is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import orjson
import sqlalchemy as sa

from storage.errors import StorageError
from storage.tables import AuditEntry, AuditHead, StaffMember

ENTRY, HEAD, MEMBER = AuditEntry.__table__, AuditHead.__table__, StaffMember.__table__

BEGINNING = "0" * 64  # the hash before the first line
AT_ONCE = 1000  # lines in memory while the chain is checked
LAST = sa.select(HEAD.c.count.label("number"), HEAD.c.hash)
NEXT = sa.select(ENTRY).where(ENTRY.c.id > sa.bindparam("last")).order_by(ENTRY.c.id).limit(AT_ONCE)

# What details may tell: ids, roles, counts, states and codes. A sentence has no key here, and no value has a space.
KEYS = frozenset({
    "account", "area", "case", "changed", "channel", "count", "format", "from", "language", "made", "method", "period",
    "profile", "reason", "role", "route", "second", "staff", "state", "tier", "to", "topic", "until", "way",
})  # fmt: skip
CODE = re.compile(r"[\w.:/{}+-]{0,80}", re.ASCII)
NAME = re.compile(r"(?=.{0,60}$)[\w.-]+( [\w.-]+){0,3}", re.ASCII)
SUBJECT = re.compile(
    r"(?=.{0,120}$)([\w.:/{}+-]+( [\w.:/{}+-]+){0,2})?", re.ASCII
)  # "case 12", "csv": never a sentence

Value = str | int | bool | None


class NotForTheLog(StorageError):
    """The audit log keeps no words: only what `KEYS` names, as numbers or codes."""


class NoHead(StorageError):
    """The audit log has lost its head row, so nothing can be added; somebody has changed the database by hand."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the log, with the name of whoever it was (empty: the command line, or a name that is gone)."""

    id: int
    at: datetime
    staff_id: int | None
    name: str
    action: str
    subject: str
    details: Mapping[str, Any]
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """How many lines the log has, and the last one's hash."""

    count: int
    hash: str

    def __str__(self) -> str:
        """As it is written down elsewhere: 1234:ab12…"""
        return f"{self.count}:{self.hash}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking the chain found: how many lines are right, and the first thing that is wrong (empty: nothing)."""

    checked: int
    wrong: str = ""


# ---------------------------------------------------------------- adding


def record(
    connection: sa.Connection,
    staff_id: int | None,
    action: str,
    subject: str = "",
    details: Mapping[str, Value] | None = None,
    now: datetime | None = None,
) -> None:
    """Add a line, in the caller's transaction. Raises `NotForTheLog` for what might be somebody's words."""
    found = dict(details or {})
    _check(action, subject, found)
    # Locked until the transaction ends, so that two processes cannot add the same number.
    last = connection.execute(LAST.with_for_update()).one_or_none()
    if last is None:
        raise NoHead(NoHead.__doc__)
    row = {"id": last.number + 1, "at": now or datetime.now(UTC), "staff_id": staff_id}
    row |= {"action": action, "subject": subject, "details": found}
    row["hash"] = _chained(last.hash, row)
    connection.execute(ENTRY.insert().values(row))
    connection.execute(HEAD.update().values(count=row["id"], hash=row["hash"]))


def _check(action: str, subject: str, details: Mapping[str, Value]) -> None:
    if unknown := details.keys() - KEYS:
        raise NotForTheLog(f"the audit log has no place for {', '.join(sorted(unknown))}")
    if not NAME.fullmatch(action) or not SUBJECT.fullmatch(subject):
        raise NotForTheLog("an action or a subject of the audit log is made of codes and ids")
    for name, value in details.items():
        if isinstance(value, str) and not CODE.fullmatch(value):
            raise NotForTheLog(f"{name} of the audit log must be a code")


def _chained(before: str, row: Mapping[str, Any]) -> str:
    fields = {name: row[name] for name in ("id", "staff_id", "action", "subject", "details")}
    fields["at"] = row["at"].astimezone(UTC).isoformat(timespec="microseconds")
    return sha256(before.encode() + orjson.dumps(fields, option=orjson.OPT_SORT_KEYS)).hexdigest()


# ---------------------------------------------------------------- reading


def head(connection: sa.Connection) -> Head:
    """How many lines there are and the last hash, for a copy outside the database. Raises `NoHead`."""
    row = connection.execute(LAST).one_or_none()
    if row is None:
        raise NoHead(NoHead.__doc__)
    return Head(row.number, row.hash)


def lines(
    connection: sa.Connection, most: int, *, before: int | None = None, since: datetime | None = None
) -> list[Line]:
    """The newest lines first, ``most`` at most."""
    query = (
        sa.select(ENTRY, sa.func.coalesce(MEMBER.c.name, "").label("name"))
        .join_from(ENTRY, MEMBER, MEMBER.c.id == ENTRY.c.staff_id, isouter=True)
        .order_by(ENTRY.c.id.desc())
        .limit(most)
    )
    if before is not None:
        query = query.where(ENTRY.c.id < before)
    if since is not None:
        query = query.where(ENTRY.c.at >= since)
    return [Line(**row) for row in connection.execute(query).mappings()]


def verify(connection: sa.Connection, outside: Head | None = None) -> Verdict:
    """Check every line against the one before it, the end against the head, and both against an ``outside`` copy of it.

    Must be the first that its transaction does, so that lines which are added meanwhile do not count.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
    count, last = 0, BEGINNING
    for row in _all(connection):
        if row["id"] != count + 1:
            return Verdict(count, f"line {count + 1} is missing")
        if _chained(last, row) != row["hash"]:
            return Verdict(count, f"line {row['id']} was changed")
        count, last = row["id"], row["hash"]
        if outside and outside.count == count and outside.hash != last:
            return Verdict(count - 1, f"line {count} is not the one that was noted outside")
    return Verdict(count, _about_the_end(connection, Head(count, last), outside))


def _about_the_end(connection: sa.Connection, end: Head, outside: Head | None) -> str:
    """What is wrong with the end of the chain; nothing when it is where it should be."""
    try:
        kept = head(connection)
    except NoHead:
        return "the head row is missing"
    if kept.count != end.count:
        return f"the head knows {kept.count:,} lines, and there are {end.count:,}"
    if kept.hash != end.hash:
        return f"line {end.count} is not the one that the head knows"
    if outside and outside.count > end.count:
        return f"{outside.count:,} lines were noted outside, and there are {end.count:,}"
    return ""


def _all(connection: sa.Connection) -> Iterator[Mapping[str, Any]]:
    """Every line in order, a thousand at a time: the driver would take in the whole log otherwise."""
    last = 0
    while found := connection.execute(NEXT, {"last": last}).mappings().all():
        yield from map(dict[str, Any], found)
        last = found[-1]["id"]
