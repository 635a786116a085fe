"""The command line: python -m bot COMMAND."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import click
import orjson
import sqlalchemy as sa
from dotenv import dotenv_values

from bot import (
    app,
    auditing,
    checks,
    data_commands,
    dead_letters,
    language_commands,
    observe,
    openapi,
    redaction_command,
    safety_commands,
    understand,
)
from bot.app import CannotListen, PartEnded
from bot.catalogues.files import BadWording
from bot.channels.console import Console
from bot.channels.telegram import TokenRefused
from bot.mail import MailFailed, mailer
from bot.reports import REPORTS
from bot.settings import BadSetting, Settings, load, require_answerable
from conversations.events import Inbound
from conversations.model import BadConversation
from conversations.themes import periods
from conversations.themes.periods import UnknownPeriod
from storage import audit, factors, migrate, staff, summaries
from storage.alone import alone
from storage.database import Database
from storage.directories import areas, postcodes, sectors, services, starter
from storage.errors import DatabaseUnavailable, StorageError
from storage.staff import Factor, Role
from storage.tables import ImportRun

T = TypeVar("T")
SHOWN_REFUSALS = 20
FILE = click.argument("file", type=click.Path(path_type=Path))
OURS = (BadSetting, BadWording, BadConversation, StorageError, TokenRefused, CannotListen, PartEnded, UnknownPeriod)


class Sentences(click.Group):
    """Turns every failure that we know of into one clear sentence and exit code 1."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except DatabaseUnavailable as error:
            message = f"the database that DATABASE_URL names does not answer: {error}"
            raise click.ClickException(message) from None
        except OURS as error:
            raise click.ClickException(str(error)) from None
        except BrokenPipeError:
            raise  # whoever read our output has heard enough; click ends quietly
        except OSError as error:
            raise click.ClickException(_about(error)) from None


def _about(error: OSError) -> str:
    return f"{error.filename or ''}: {error.strerror or error}".removeprefix(": ")


@click.group(cls=Sentences)
@click.version_option("0.1.0", prog_name="blether")
@click.pass_context
def main(context: click.Context) -> None:
    """Blether hears families in a short chat, shows them help nearby, and tells the team what matters."""
    context.obj = lambda: opened(settings_of())  # for the commands that have a module of their own
    context.meta.update({data_commands.SETTINGS: settings_of, data_commands.OPENED: opened})


def settings_of(**changed: object) -> Settings:
    """The settings, with what a command itself decides, and logs set up by them."""
    from_file = {name: value for name, value in dotenv_values(".env").items() if value is not None}
    settings = load({**from_file, **os.environ}).model_copy(update=changed)
    observe.configure(settings)
    return settings


@contextlib.contextmanager
def opened(settings: Settings) -> Iterator[Database]:
    """The database, with its folder made, at the right version."""
    database = _database(settings)
    try:
        migrate.require(database)
        yield database
    finally:
        database.close()


def _database(settings: Settings) -> Database:
    _make_folder(settings)
    return Database(settings.database_url)


@contextlib.contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Be the only process that works on a SQLite file; on PostgreSQL there may be many."""
    _make_folder(settings)
    with alone(settings.database_url):
        yield


def _make_folder(settings: Settings) -> None:
    if settings.database_url.startswith("sqlite:///"):
        folder = Path(settings.database_url.removeprefix("sqlite:///")).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"the folder {folder} of DATABASE_URL cannot be made: {error.strerror}"
            raise click.ClickException(message) from None


# ---------------------------------------------------------------- running


@main.command()
def demo() -> None:
    """Start everything with a demo area: the web chat, the staff pages and, with a token, Telegram."""
    settings = settings_of(demo=True)
    with _alone(settings):
        _prepare(settings, demo=True)
        link, lead = _sign_in_link(settings), _sign_in_link(settings, role=Role.SAFEGUARDING_LEAD)
        kept = sa.make_url(settings.database_url).render_as_string()  # with *** for a password
        greeting = f"\n  Chat:   {settings.address}/chat\n  Staff:  {link}\n  Cases:  {lead}\n\n  Ctrl+C stops it. What was said is kept in {kept}.\n"
        app.run(app.serve(settings, ready=partial(click.echo, greeting)))


@main.command()
def run() -> None:
    """Serve the web chat, the staff pages and the channels; send; keep the clock."""
    settings = settings_of()
    require_answerable(settings)
    with _alone(settings):
        with opened(settings) as database, database.transaction() as connection:
            first = staff.nobody_yet(connection)
        greeting = f"First start. To set up, open within 15 minutes: {_sign_in_link(settings)}" if first else ""
        app.run(app.serve(settings, ready=partial(click.echo, greeting, nl=first, err=True)))


@main.command()
def worker() -> None:
    """Send and keep the clock, beside a `run` on PostgreSQL."""
    settings = settings_of()
    require_answerable(settings)
    if settings.database_url.startswith("sqlite"):
        raise click.ClickException("a worker of its own needs PostgreSQL; with SQLite, `python -m bot run` does it all")
    app.run(app.work(settings))


@main.command()
def talk() -> None:
    """Hold a conversation in this terminal."""
    settings = settings_of(log_level="error")
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # letters that this terminal does not have
    # Ctrl+C ends it at once, also while it waits for a line. What was said is safe by then.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with _alone(settings):
        _prepare(settings, demo=settings.demo)
        asyncio.run(_talk(settings))


async def _talk(settings: Settings) -> None:
    console = Console(address=f"{datetime.now(UTC):%Y%m%d%H%M%S%f}")
    blether = app.build(
        settings.model_copy(update={"telegram_bot_token": None, "telegram_bot_token_name": {}}), extra=(console,)
    )
    try:
        inbound: Inbound | None = console.arrival()
        while inbound is not None:
            await blether.inbox.receive(inbound)
            await blether.sender.drain()
            # An announcement would wait for ever for somebody who has left the terminal.
            await blether.inbox.reachable(console.account, console.address, can_be_reached=False)
            inbound = console.hear()
    finally:
        blether.database.close()


@main.command(name="migrate")
def migrate_command() -> None:
    """Create the tables, or bring them up to this version."""
    settings = settings_of()
    _prepare(settings, demo=settings.demo)
    click.echo(f"The database is at version {migrate.newest()}.")


def _prepare(settings: Settings, *, demo: bool) -> None:
    database = _database(settings)
    try:
        migrate.upgrade(database)
        starter.load(database, demo=demo)
    finally:
        database.close()


@main.command()
def check() -> None:
    """Tell what is set up and what is missing."""
    settings = settings_of()
    database = _database(settings)
    try:
        found = asyncio.run(checks.everything(settings, database))
    finally:
        database.close()
    for each in found:
        click.echo(f"  {'ok     ' if each.fine else 'MISSING' if each.needed else 'note   '}  {each.sentence}")
    if any(each.needed and not each.fine for each in found):
        sys.exit(1)


@main.command(name="openapi")
def openapi_command() -> None:
    """Print the HTTP routes as OpenAPI 3.1 (JSON), for a scanner or a gateway."""
    click.echo(orjson.dumps(openapi.described(settings_of()), option=orjson.OPT_INDENT_2).decode())


@main.command(name="sign-in")
@click.option("--emergency", is_flag=True, help="Also when an admin has a second step. It is written to the audit log.")
def sign_in(emergency: bool) -> None:
    """Print a one-time link to the staff pages: for the demo and the first set-up."""
    settings = settings_of()
    with opened(settings) as database, database.transaction() as connection:
        if not (settings.demo or emergency) and factors.an_admin_has_one(connection):
            raise click.ClickException(
                f"an admin has a second step, so links are no longer printed here: sign in at {settings.address}/staff/sign-in. "
                "If no admin can get in, add --emergency; it is written to the audit log"
            )
    click.echo(_sign_in_link(settings, emergency=emergency and not settings.demo))


@main.command(name="mail-test")
@click.argument("address")
def mail_test(address: str) -> None:
    """Send one mail to an address, to see whether mail arrives."""
    settings = settings_of()
    sender = mailer(settings)
    if sender is None:
        raise click.ClickException("SMTP_URL and MAIL_FROM are not set, so there is no mail")
    text = f"Mail from {settings.organisation} arrives. Nothing is to be done.\n\n{settings.address}\n"
    try:
        asyncio.run(sender.send(address, "Blether: mail arrives", text))
    except MailFailed as error:
        raise click.ClickException(f"no mail was sent: {error}") from None
    click.echo("The mail server took it. It should arrive within minutes; look among spam too.")


def _sign_in_link(settings: Settings, *, emergency: bool = False, role: Role = Role.ADMIN) -> str:
    now = datetime.now(UTC)
    factor = Factor.DEMO if settings.demo else Factor.EMERGENCY if emergency else ""
    with opened(settings) as database, database.transaction() as connection:
        first = staff.ensure_first(connection, now, role)
        token = staff.issue_link(connection, first, now, factor=factor)
        audit.record(connection, None, "link_printed", f"staff {first}", {"way": factor or "set_up"}, now)
    return f"{settings.address}/staff/sign-in/{token}"


# ---------------------------------------------------------------- files in


@main.group(name="import")
def import_group() -> None:
    """Load directories and postcodes from files (CSV, or CSV packed with gzip)."""


def _import(run: Callable[[sa.Connection, Path, Callable[[int], None]], ImportRun], file: Path) -> None:
    with opened(settings_of()) as database, database.transaction() as connection:
        result = run(connection, file, _progress)
    if sys.stderr.isatty():
        click.echo("", err=True)  # below the line that was counting
    click.echo(
        f"{result.added:,} added, {result.changed:,} changed, {result.unchanged:,} unchanged, "
        f"{result.not_seen:,} not seen this time, {result.refused:,} refused, in {result.seconds:.1f} s"
    )
    for refusal in result.refusals[:SHOWN_REFUSALS]:
        click.echo(f"  line {refusal['line']}: {refusal['reason']}")
    if result.refused > SHOWN_REFUSALS:
        click.echo(f"  … and {result.refused - SHOWN_REFUSALS:,} more")


def _progress(rows: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{rows:,} rows", nl=False, err=True)


@import_group.command(name="services")
@FILE
def import_services(file: Path) -> None:
    """A directory of services."""
    _import(services.run, file)


@import_group.command(name="postcodes")
@FILE
def import_postcodes(file: Path) -> None:
    """Postcodes with their places (ONSPD or Code-Point Open)."""
    _import(postcodes.run, file)


@import_group.command(name="sectors")
@FILE
def import_sectors(file: Path) -> None:
    """Postcode sectors with their middles."""
    _import(sectors.run, file)


@import_group.command(name="areas")
@FILE
def import_areas(file: Path) -> None:
    """The areas that you serve."""
    _import(areas.run, file)


# ---------------------------------------------------------------- files out


@main.group(name="export")
def export_group() -> None:
    """Write what may leave into files."""


@export_group.command(name="summary")
@FILE
@click.option("--area", default="", help="Only the area with this code; else all together.")
@click.option("--period", default="all", help="all, or a key such as 2026-11, 2026-Q4, 2026-27.")
def export_summary(file: Path, area: str, period: str) -> None:
    """The theme summary, as CSV or XLSX by the file's ending."""
    report = REPORTS.get(file.suffix.lower().removeprefix("."))
    if report is None:
        raise click.ClickException(f"{file}: the name must end in {' or '.join('.' + each for each in REPORTS)}")
    if not file.parent.is_dir():
        raise click.ClickException(f"{file}: there is no folder {file.parent}; make it first")
    settings = settings_of()
    now = datetime.now(UTC)
    with opened(settings) as database, database.transaction() as connection:
        summary = summaries.build(
            connection, organisation=settings.organisation, area=area, period=periods.find(period, now), now=now
        )
        audit.record(
            connection, None, "summary download", file.suffix[1:].lower(), {"area": area, "period": period}, now
        )
    written = report.write(summary)
    _replace(file, written)
    click.echo(f"{file}: {len(written):,} bytes, people: {summary.people.text}")


def _replace(file: Path, content: bytes) -> None:
    """Write a file whole: an earlier one stays as it is until the new one is complete."""
    part = file.with_name(f"{file.name}.part")
    try:
        part.write_bytes(content)
        part.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise click.ClickException(f"{file} could not be written: {error.strerror}") from None


main.add_command(auditing.group)
main.add_command(dead_letters.group)
main.add_command(understand.command)
for command in (
    *language_commands.COMMANDS,
    *data_commands.COMMANDS,
    *redaction_command.COMMANDS,
    *safety_commands.COMMANDS,
):
    main.add_command(command)

if __name__ == "__main__":
    main(prog_name="python -m bot")
