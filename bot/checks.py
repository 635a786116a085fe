"""Tells what is set up and what is missing, in sentences."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from bot.channels.telegram import TelegramChannel, TelegramUnavailable, TokenRefused
from bot.settings import Settings
from storage import migrate
from storage.database import Database
from storage.errors import StorageError
from storage.tables import Area, Postcode, Sector, Service


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. What is ``needed`` and not ``fine`` keeps the bot from starting."""

    fine: bool
    sentence: str
    needed: bool = True


async def everything(settings: Settings, database: Database) -> list[Check]:
    """Look at the database, what is loaded, the addresses and the channels."""
    return [*_database(database), _organisation(settings), *_addresses(settings), await _telegram(settings)]


def _database(database: Database) -> list[Check]:
    kind = "SQLite" if database.is_sqlite else "PostgreSQL"
    try:
        migrate.require(database)
        with database.transaction() as connection:
            counts = {
                row.__table__.name: _count(connection, row.__table__) for row in (Area, Service, Sector, Postcode)
            }
    except StorageError as error:
        return [Check(False, f"Database ({kind}): {' '.join(str(error).split())}")]  # drivers write several lines
    return [
        Check(True, f"Database ({kind}) answers, version {migrate.newest()}."),
        _loaded(counts["area"], "areas", "python -m bot import areas FILE"),
        _loaded(counts["sector"], "postcode sectors", "python -m bot migrate"),
        _loaded(counts["service"], "services", "python -m bot import services FILE"),
        _loaded(
            counts["postcode"],
            "full postcodes",
            "python -m bot import postcodes FILE (until then, places are known by their sector)",
            needed=False,
        ),
    ]


def _organisation(settings: Settings) -> Check:
    is_named = settings.organisation != Settings.model_fields["organisation"].default
    told = f"Families are told that {settings.organisation} runs the bot."
    return Check(is_named, told if is_named else f"ORGANISATION is not set. {told}", needed=False)


def _count(connection: sa.Connection, table: sa.Table) -> int:
    return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0


def _loaded(count: int, what: str, command: str, *, needed: bool = True) -> Check:
    return Check(count > 0, f"{what.capitalize()}: {count:,}." if count else f"No {what} yet: {command}", needed)


def _addresses(settings: Settings) -> list[Check]:
    if settings.public_url is None:
        return [Check(False, f"PUBLIC_URL is not set; links say {settings.address}.", needed=False)]
    return [
        Check(
            settings.is_secure,
            f"People come to {settings.address}."
            if settings.is_secure
            else "PUBLIC_URL should begin with https:// so that nobody can listen in.",
            needed=False,
        )
    ]


async def _telegram(settings: Settings) -> Check:
    token = settings.telegram_bot_token
    if token is None:
        return Check(False, "No TELEGRAM_BOT_TOKEN: there is no Telegram, only the web chat.", needed=False)
    channel = TelegramChannel("telegram", token.get_secret_value(), settings.telegram_api_url)
    try:
        name = await channel.name()
    except (TokenRefused, TelegramUnavailable) as error:
        return Check(False, str(error))
    finally:
        await channel.close()
    return Check(True, f"Telegram knows this bot as @{name}.")
