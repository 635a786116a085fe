"""The commands for what is kept: let go of what is due, delete again after a restore, print the data map and the DPIA."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import click
import sqlalchemy as sa

from bot import dpia
from bot.settings import Settings
from storage import data_map, erasures, retention
from storage.database import Database
from storage.erasures import BadLedger, Erased, Ledger

Opened = Callable[[Settings], AbstractContextManager[Database]]
OPENED, SETTINGS = "blether.opened", "blether.settings"  # what the command line hands us


def _settings(context: click.Context) -> Settings:
    found: Settings = context.meta[SETTINGS]()
    return found


def _opened(context: click.Context, settings: Settings) -> AbstractContextManager[Database]:
    opened: Opened = context.meta[OPENED]
    return opened(settings)


@click.command(name="retention")
@click.option("--dry-run", is_flag=True, help="Only list what would go.")
@click.pass_context
def retention_command(context: click.Context, dry_run: bool) -> None:
    """Let go of what was kept for long enough. A running bot does it by itself, each day."""
    settings, now = _settings(context), datetime.now(UTC)
    with _opened(context, settings) as database:
        if dry_run:
            with database.transaction() as connection:
                lines = _due(connection, settings, now)
        else:
            gone = asyncio.run(retention.let_go(database, settings.keeping, now))
            lines = [_line(rule, gone[rule.name]) for rule in retention.RULES if rule.name in gone]
    for line in lines or ["Nothing is due."]:
        click.echo(line)


def _due(connection: sa.Connection, settings: Settings, now: datetime) -> list[str]:
    before = retention.moments(settings.keeping, now)
    counts = ((rule, rule.count(connection, before)) for rule in retention.RULES)
    return [_line(rule, count) for rule, count in counts if count]


def _line(rule: retention.Rule, count: int) -> str:
    what = f"{', '.join(rule.empties)} emptied" if rule.empties else "deleted"
    return f"{rule.table.name}: {count:,} rows, {what} ({rule.name}: {rule.why})"


@click.command(name="after-restore")
@click.argument("ledgers", nargs=-1, type=click.Path(path_type=Path, dir_okay=False))
@click.pass_context
def after_restore(context: click.Context, ledgers: Sequence[Path]) -> None:
    """Delete again whom a backup brought back: by the list at ERASURE_LEDGER, and by those of other machines."""
    settings = _settings(context)
    found = [_erased(path) for path in (settings.ledger, *ledgers) if path in ledgers or path.exists()]
    if not found:
        raise click.ClickException(f"there is no list of deletions at {settings.ledger}; name the file of each machine")
    with _opened(context, settings) as database, database.transaction() as connection:
        count = sum(erasures.erase_again(connection, each) for each in found)
    click.echo(f"{count:,} people were in the backup and had been deleted; they are deleted again.")


def _erased(path: Path) -> Erased:
    if (erased := Ledger(path).erased()) is None:
        raise BadLedger(f"{path}: there is no such list of deletions")
    return erased


@click.command(name="data-map")
def data_map_command() -> None:
    """Print what every column is for, by which right it is kept, and when it goes."""
    click.echo(data_map.markdown(), nl=False)


@click.command(name="dpia")
@click.pass_context
def dpia_command(context: click.Context) -> None:
    """Print a draft of the data protection impact assessment, from the settings."""
    click.echo(dpia.text(_settings(context)), nl=False)


COMMANDS = (retention_command, after_restore, data_map_command, dpia_command)
