"""Tells what is set up and what is missing, in sentences."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, date, datetime

import sqlalchemy as sa

from bot import openid
from bot.channels.telegram import TelegramChannel, TelegramUnavailable, TokenRefused
from bot.mail import MailFailed, mailer
from bot.openid import SignOnFailed
from bot.settings import Settings, TelegramAccount
from conversations import flows
from conversations.model import BadConversation
from conversations.safety import helplines
from storage import areas, case_alerts, migrate
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
        *_answerable(settings),
        *_addresses(settings),
        *await _telegram(settings),
        await _mail(settings),
        *await _own_sign_in(settings),
        *_areas_of_accounts(settings, database),
        *_cases(database),
        *_helplines(datetime.now(UTC).date()),
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


def _answerable(settings: Settings) -> list[Check]:
    """Who answers for it: without them a real bot does not start."""
    missing = [Check(False, f"{each}.", needed=not settings.demo) for each in settings.unnamed()]
    audience = "everyone, children among them" if settings.is_for_children else "adults only"
    return missing or [Check(True, f"It is for {audience}, and {settings.responsible} answers for it.")]


def _helplines(today: date) -> list[Check]:
    """A note for each helpline that nobody made sure of for half a year."""
    stale = [Check(False, f"Helpline: {sentence}.", needed=False) for sentence in helplines.stale(today)]
    return stale or [Check(True, "Helplines: somebody made sure of each within half a year.", needed=False)]


def _count(connection: sa.Connection, table: sa.Table) -> int:
    return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0


def _loaded(count: int, what: str, command: str, *, needed: bool = True) -> Check:
    return Check(count > 0, f"{what.capitalize()}: {count:,}." if count else f"No {what} yet: {command}", needed)


def _addresses(settings: Settings) -> list[Check]:
    if settings.public_url is None:
        return [Check(False, f"PUBLIC_URL is not set; links say {settings.address}.", needed=False)]
    proxied = settings.trusted_proxies > 0
    return [
        Check(
            proxied or not settings.is_secure,
            f"Proxies of your own before the bot: {settings.trusted_proxies}."
            if proxied or not settings.is_secure
            else "TRUSTED_PROXIES is 0, but https must come through one: all visitors count as one network.",
            needed=False,
        ),
        Check(
            settings.is_secure,
            f"People come to {settings.address}."
            if settings.is_secure
            else "PUBLIC_URL should begin with https:// so that nobody can listen in.",
            needed=False,
        ),
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


async def _mail(settings: Settings) -> Check:
    sender = mailer(settings)
    if sender is None:
        return Check(False, "No SMTP_URL: there is no mail, so staff get no sign-in links and no alerts.", needed=False)
    try:
        await sender.check()
    except MailFailed as error:
        return Check(False, f"Mail: {error}.")
    return Check(True, "The mail server lets us in. To see whether mail arrives: python -m bot mail-test ADDRESS")


async def _own_sign_in(settings: Settings) -> list[Check]:
    provider = openid.provider(settings)
    if provider is None:
        return []
    try:
        await provider.check()
    except SignOnFailed as error:
        return [Check(False, f"OIDC_ISSUER: {error}.")]
    return [Check(True, "Your organisation's own sign-in answers.")]


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


def _cases(database: Database) -> list[Check]:
    """How many safeguarding cases wait, and whether anybody could be alerted of them. Numbers only."""
    try:
        with database.transaction() as connection:
            found = case_alerts.standing(connection, datetime.now(UTC))
            reasons = case_alerts.reasons(connection, datetime.now(UTC))
    except (StorageError, sa.exc.SQLAlchemyError):  # what is wrong with the database is said already
        return []
    told = f"Safeguarding cases: {found.open:,} open, {found.waiting:,} not acknowledged."
    failed = [Check(False, f"Safeguarding alerts not sent: {count:,} ({why}).") for why, count in reasons]
    return [Check(True, told), *failed]
