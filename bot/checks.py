"""Tells what is set up and what is missing, in sentences."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import sqlalchemy as sa

from bot.channels.telegram import TelegramChannel, TelegramUnavailable, TokenRefused
from bot.settings import Settings, TelegramAccount
from conversations import flows
from conversations.model import BadConversation
from storage import areas, migrate
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
    return [
        *_database(database),
        *_conversation(settings),
        _organisation(settings),
        *_addresses(settings),
        *await _telegram(settings),
        *_areas_of_accounts(settings, database),
    ]


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


def _conversation(settings: Settings) -> list[Check]:
    """Every fault that would leave a family stuck, one line each."""
    try:
        shipped = flows.conversation(
            organisation=settings.organisation, web=settings.address, spoken=(("en", "English"),), wellbeing=True
        )
    except BadConversation as error:
        return [Check(False, f"Conversation: {fault}.") for fault in error.args]
    return [Check(True, f"Conversations: {len(shipped.flows)}, and nobody can get stuck in one.")]


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


async def _telegram(settings: Settings) -> list[Check]:
    if not settings.telegram_accounts:
        return [Check(False, "No TELEGRAM_BOT_TOKEN: there is no Telegram, only the web chat.", needed=False)]
    return await asyncio.gather(*(_account(settings, each) for each in settings.telegram_accounts))


async def _account(settings: Settings, account: TelegramAccount) -> Check:
    token = account.token.get_secret_value()
    channel = TelegramChannel(account.name, token, settings.telegram_api_url, setting=account.setting)
    try:
        name = await channel.name()
    except TokenRefused as error:
        return Check(False, str(error))
    except TelegramUnavailable as error:
        return Check(False, f"The account {account.name}: {error}")
    finally:
        await channel.close()
    return Check(True, f"Telegram knows the account {account.name} as @{name}.")


def _areas_of_accounts(settings: Settings, database: Database) -> list[Check]:
    """A note for each account whose name is no area's code. It may be meant so: a partnership has no area."""
    accounts = [each for each in settings.telegram_accounts if each.area]
    try:
        with database.transaction() as connection:
            known = {area.slug for area in areas.everyone(connection)}
    except (StorageError, sa.exc.SQLAlchemyError):  # what is wrong with the database is said already
        return []
    return [
        Check(
            False,
            f"{each.setting}: no area has the code {each.area}, so people who start there are asked for theirs.",
            needed=False,
        )
        for each in accounts
        if each.area not in known
    ]
