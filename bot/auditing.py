"""The commands for the audit log: check that nobody has changed it, and list it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

import click

from storage import audit
from storage.audit import Head, Line
from storage.database import Database

Opened = Callable[[], AbstractContextManager[Database]]  # the command line hands it to us


@click.group(name="audit")
def group() -> None:
    """The log of what staff did: `list` it, or `verify` that nobody has changed it."""


@group.command()
@click.option(
    "--against", metavar="COUNT:HASH", help="What was noted outside the database, from a log or the staff page."
)
@click.pass_obj
def verify(opened: Opened, against: str | None) -> None:
    """Check each line against the one before it; exit code 1 and which line when something is wrong."""
    outside = _outside(against) if against else None
    with opened() as database, database.transaction() as connection:
        verdict = audit.verify(connection, outside)
        end = "" if verdict.wrong else f" The end: {audit.head(connection)}"
    if verdict.wrong:
        click.echo(f"NOT RIGHT: {verdict.wrong}. The {verdict.checked:,} lines before it are right.")
        sys.exit(1)
    click.echo(f"All {verdict.checked:,} lines are right.{end}")


def _outside(given: str) -> Head:
    count, _, digest = given.partition(":")
    if not (count.isascii() and count.isdigit() and len(digest) == len(audit.BEGINNING)):
        raise click.BadParameter("must look like 1234:ab12…, as the log and the staff page show it")
    return Head(int(count), digest)


@group.command(name="list")
@click.option("--since", type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]), help="A day or a moment in UTC.")
@click.option("--limit", default=100, show_default=True, type=click.IntRange(1, 1_000_000), help="At most so many.")
@click.pass_obj
def list_(opened: Opened, since: datetime | None, limit: int) -> None:
    """List who did what, the newest first."""
    moment = since.replace(tzinfo=UTC) if since else None
    with opened() as database, database.transaction() as connection:
        found = audit.lines(connection, limit, since=moment)
    for line in found:
        click.echo(_line(line))
    if not found:
        click.echo("There is nothing.")


def _line(line: Line) -> str:
    who = "command line" if line.staff_id is None else f"{line.name} ({line.staff_id})"
    told = " ".join(f"{name}={value}" for name, value in line.details.items())
    return f"{line.id:>8}  {line.at:%Y-%m-%d %H:%M:%S} UTC  {who}  {line.action}  {line.subject}  {told}".rstrip()
