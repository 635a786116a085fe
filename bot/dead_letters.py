"""The commands for messages that could not be sent: list them, try them again, set them aside."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import click

from storage import audit, delivery
from storage.database import Database
from storage.delivery import Chosen, DeadLetter

Opened = Callable[[], AbstractContextManager[Database]]  # the command line hands it to us
HIGHEST = 2**63 - 1  # what the column holds


@click.group(name="dead-letters", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="As JSON, for another program.")
@click.option("--limit", default=100, show_default=True, type=click.IntRange(1, HIGHEST), help="At most so many.")
@click.pass_context
def group(context: click.Context, as_json: bool, limit: int) -> None:
    """List the messages that could not be sent, the newest first."""
    if context.invoked_subcommand:
        return
    with context.obj() as database, database.transaction() as connection:
        letters, every = delivery.dead_letters(connection, limit=limit), delivery.count(connection)
    if as_json:
        rows = [asdict(each) | {"at": each.at.isoformat()} for each in letters]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for each in letters:
        click.echo(_line(each))
    if not letters:
        click.echo("There are none.")
    elif every > len(letters):
        click.echo(f"… and {every - len(letters):,} more; --limit {every} shows them too")


def _line(letter: DeadLetter) -> str:
    tries = "1 try" if letter.tries == 1 else f"{letter.tries} tries"
    reason = letter.reason or "no reason was given"
    return f"{letter.id:>8}  {letter.at:%Y-%m-%d %H:%M} UTC  {letter.account}  {letter.kind}  {tries}  {reason}"


def choosing(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the ways to say which dead letters are meant; one of them must be used."""
    for parameter in (
        click.argument("numbers", nargs=-1, type=click.IntRange(1, HIGHEST), metavar="[ID]..."),
        click.option("--reason", help="All with exactly this reason."),
        click.option("--all", "every", is_flag=True, help="All of them."),
    ):
        command = parameter(command)
    return command


def _chosen(numbers: tuple[int, ...], reason: str | None, every: bool) -> Chosen:
    if sum((bool(numbers), reason is not None, every)) != 1:
        raise click.UsageError("Say which: their numbers, or --reason TEXT, or --all.")
    return Chosen(ids=numbers or None, reason=reason)


@group.command()
@choosing
@click.pass_obj
def retry(opened: Opened, /, **which: Any) -> None:
    """Try to send them again."""
    chosen = _chosen(**which)
    with opened() as database, database.transaction() as connection:
        queued = delivery.retry(connection, chosen, datetime.now(UTC))
        left = delivery.count(connection, chosen)
        audit.record(connection, None, "delivery retry", details={"count": queued})
    if left:
        why = "the person cannot be reached, or the news was cancelled or is no longer wanted"
        click.echo(f"{_messages(left)} left as before: {why}.", err=True)
    _tell(queued, left, chosen, "will be tried again")


@group.command(name="set-aside")
@choosing
@click.pass_obj
def set_aside(opened: Opened, /, **which: Any) -> None:
    """Give up those that nobody will mend."""
    chosen = _chosen(**which)
    with opened() as database, database.transaction() as connection:
        count = delivery.set_aside(connection, chosen)
        audit.record(connection, None, "delivery set-aside", details={"count": count})
    _tell(count, 0, chosen, "set aside")


def _tell(count: int, left: int, chosen: Chosen, what: str) -> None:
    """Say how many; numbers or a reason that no dead letter has are a mistake."""
    if not count and not left and chosen != delivery.EVERY:
        raise click.ClickException("there is no such dead letter; `python -m bot dead-letters` lists them")
    click.echo(f"{_messages(count)} {what}.")


def _messages(count: int) -> str:
    return f"{count:,} message{'' if count == 1 else 's'}"
