"""Puts the bot together: the only module that names concrete parts."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import os
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any

from aiohttp import web

from bot import metrics, timetable
from bot import web as pages
from bot.alerting import Alerting, reviewed
from bot.channels.contract import Channel, Reception, WebhookChannel
from bot.channels.telegram import (
    COMMANDS,
    I_NEED_HELP,
    ONLY_PRIVATE,
    TelegramChannel,
    TelegramUnavailable,
    TokenRefused,
)
from bot.channels.webchat import WebChat
from bot.inbox import Inbox
from bot.mail import mailer
from bot.observe import failure, log
from bot.outbox import Sender
from bot.settings import Settings, TelegramAccount
from bot.speech import Speech
from conversations import flows
from conversations.safety.languages import is_trusted
from storage import adults_only, erasures, migrate, participants, privacy_texts, wakeup
from storage.clock import Lease
from storage.database import Database
from storage.erasures import Ledger
from storage.wakeup import Wakeups

STOP_SECONDS = 10.0
FIRST_PAUSE = 1.0  # seconds before a channel that cannot be reached is tried again; doubled each time
LONGEST_PAUSE = 60.0
CLOCK_LEASE = 12.0  # seconds without a renewal after which another process keeps the clock
YOUNG_OBJECTS = 10_000  # that the collector waits for; a turn makes some hundreds, and nearly all go by themselves
POLL_LEASE = 12.0  # seconds without a renewal after which another process may poll an account


class CannotListen(Exception):
    """The host and port of the settings cannot be listened on."""


class PartEnded(Exception):
    """A part of the bot stopped working by itself, so the rest was stopped too."""


@dataclass(slots=True)
class Blether:
    """The running parts of one process."""

    settings: Settings
    database: Database
    speech: Speech
    inbox: Inbox
    sender: Sender
    webchat: WebChat
    channels: dict[str, Channel]
    alerting: Alerting
    telegram: list[TelegramChannel] = field(default_factory=list)
    name: str = field(default_factory=lambda: f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(3)}")

    @property
    def reception(self) -> Reception:
        """What the channels hand their updates to."""
        return Reception(self.inbox.receive, self.inbox.keep_unreadable, self.inbox.reachable)

    def pages(self) -> web.Application:
        """The web application."""
        webhooks: dict[str, WebhookChannel] = {each.account: each for each in self.telegram if each.mode == "webhook"}
        return pages.application(
            self.settings,
            self.database,
            self.speech,
            self.reception,
            self.webchat.listening,
            webhooks,
            self.inbox.again,
            self.inbox.conversing.changed,
        )

    def woken(self, payload: str) -> None:
        """Another process posted something: for a web page that may be open here, or for anybody."""
        if payload == wakeup.SETS:
            self.inbox.conversing.changed()
        elif payload:
            self.webchat.wake(payload)
        self.sender.wake()


def build(settings: Settings, extra: tuple[Channel, ...] = ()) -> Blether:
    """Put together what the settings ask for. ``extra`` channels come with a command (the terminal, say)."""
    database = Database(settings.database_url, committed=metrics.committed)
    speech = Speech(offered=settings.languages, wording=settings.wording)
    if speech.incomplete:
        left = ", ".join(f"{code}: {count:,}" for code, count in speech.incomplete.items())
        log.info("languages not offered: not every message is translated", missing=left)
    conversation = flows.conversation(
        organisation=settings.organisation,
        web=settings.address,
        spoken=speech.names(),
        unchecked=speech.unchecked,
        wellbeing=settings.wellbeing,
        follow_up_days=settings.follow_up_days,
        hear_back_weeks=settings.hear_back_weeks,
        hears_children=bool(settings.safeguarding_lead),
        adults_only=not settings.is_for_children,
        keeping=settings.keeping,
        unscreened=frozenset(code for code in speech.languages if not is_trusted(code)),
        under_13="" if settings.under_13 == "off" else settings.under_13,
    )
    webchat = WebChat()
    telegram = _telegram(settings, speech)
    every: tuple[Channel, ...] = (webchat, *telegram, *extra)
    channels = {each.account: each for each in every}
    sender = Sender(database, channels)
    inbox = Inbox(
        database,
        conversation,
        speech,
        outgoing=sender,
        fetched=frozenset({webchat.account}),
        ledger=Ledger(settings.ledger),
        is_limited=True,
    )
    alerting = Alerting(database, settings, mailer(settings), sender.wake, reviewed(speech.languages))
    return Blether(settings, database, speech, inbox, sender, webchat, channels, alerting, telegram)


def _telegram(settings: Settings, speech: Speech) -> list[TelegramChannel]:
    """A channel for each Telegram account."""
    commands = {
        "" if code == "en" else code: {name: speech.say(text, code) for name, text in COMMANDS}
        for code in speech.languages
    }
    only_private = {code: speech.say(ONLY_PRIVATE, code) for code in speech.languages}
    need_help = {code: speech.say(I_NEED_HELP, code) for code in speech.languages}
    secret = settings.telegram_webhook_secret

    def channel(account: TelegramAccount) -> TelegramChannel:
        return TelegramChannel(
            account.name,
            account.token.get_secret_value(),
            settings.telegram_api_url,
            mode=settings.telegram_mode,
            public_url=settings.public_url,
            secret=secret.get_secret_value() if secret else None,
            commands=commands,
            need_help=need_help,
            only_private=only_private,
            area=account.area,
            a_second=settings.telegram_messages_a_second,
            setting=account.setting,
        )

    return [channel(account) for account in settings.telegram_accounts]


@contextlib.asynccontextmanager
async def working(blether: Blether, stop: asyncio.Event, *, listening: bool) -> AsyncIterator[None]:
    """Have the channels, the sender and the clock at work; stop them in order afterwards.

    A part that ends by itself sets ``stop``, and its error is raised at the end: half a bot would lose people's trust
    unseen. Only where ``listening`` are updates fetched.
    """
    await blether.webchat.open()
    # What comes in stops first, so that nothing new is taken on while the rest goes out.
    tasks = [asyncio.create_task(_attend(blether, each, listening), name=each.account) for each in blether.telegram]
    tasks.append(asyncio.create_task(Wakeups(blether.database, blether.woken, _not_woken).run(), name="wakeups"))
    tasks.append(asyncio.create_task(_keep_time(blether), name="clock"))
    tasks.append(asyncio.create_task(blether.sender.run(), name="sender"))
    for task in tasks:
        task.add_done_callback(partial(_ended, stop))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
            await asyncio.wait([task])
        for channel in blether.channels.values():
            await channel.close()
    for task in tasks:
        if error := _error(task):
            raise error if _is_ours(error) else PartEnded(f"{task.get_name()} stopped working: {failure(error)}")


async def _put_right(blether: Blether) -> None:
    """Before anything is read or answered: delete again whom a backup has brought back, and keep today's privacy words.

    Whom the bot is not for any more gets nothing from now on.
    """
    migrate.require(blether.database)
    now = datetime.now(UTC)
    told = [privacy_texts.Told(*each, now) for each in blether.inbox.notices.everything()]
    await blether.database.write(partial(privacy_texts.keep, told=told))
    await blether.database.write(partial(participants.agreed_before, terms=blether.inbox.conversation.terms))
    if not blether.settings.is_for_children:
        await blether.database.write(adults_only.call_off)
    ledger = blether.inbox.ledger
    erased = ledger.erased() if ledger else None
    if erased and (again := await blether.database.write(partial(erasures.erase_again, erased=erased))):
        log.warning("deleted again, after a backup was put back", count=again)


async def _keep_time(blether: Blether) -> None:
    """Keep the clock in one process at a time; another one takes over when this one ends."""
    clock = partial(
        timetable.keep,
        blether.database,
        blether.speech,
        blether.sender.wake,
        blether.inbox.follow_up,
        blether.inbox.nudge,
        blether.alerting,
        blether.settings.keeping,
    )
    if blether.database.is_sqlite:
        await clock()
    else:
        await Lease(blether.database, "clock", blether.name, CLOCK_LEASE).work(clock)


async def _attend(blether: Blether, channel: TelegramChannel, listening: bool) -> None:
    """Open one Telegram account, however long that takes, and then poll it, if that is how its updates come."""
    blether.sender.hold(channel.account)  # what it is to send waits meanwhile, and no try is counted
    try:
        await _open(channel)
        blether.sender.release(channel.account)
        if listening and channel.mode == "polling":
            await _poll(blether, channel)
    except TokenRefused as error:
        if len(blether.telegram) == 1:
            raise
        # The other areas' people must not lose their bots because one area's token is wrong.
        blether.sender.hold(channel.account)
        log.error("account left out", account=channel.account, reason=str(error))


async def _poll(blether: Blether, channel: TelegramChannel) -> None:
    """Poll one account in one process at a time, for Telegram refuses two; another one takes over when this one ends."""
    poll = partial(channel.poll, blether.reception)
    if blether.database.is_sqlite:  # it has one process anyway, which would wait here for a dead one
        await poll()
    else:
        await Lease(blether.database, f"poll {channel.account}", blether.name, POLL_LEASE).work(poll)


async def _open(channel: TelegramChannel) -> None:
    """Open an account, trying again while Telegram is away: the web chat goes on without it. Raises `TokenRefused`."""
    pause = FIRST_PAUSE
    while True:
        try:
            return await channel.open()
        except TelegramUnavailable as error:
            log.warning("channel not open", account=channel.account, retry_after=pause, reason=str(error))
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)


def _not_woken(error: Exception) -> None:
    log.warning("wake-ups not heard", error=failure(error))  # until they are, the sender looks by itself


def _ended(stop: asyncio.Event, task: asyncio.Task[None]) -> None:
    if error := _error(task):
        log.error("part ended", kind=task.get_name(), error=failure(error))
        stop.set()


def _error(task: asyncio.Task[None]) -> BaseException | None:
    return None if task.cancelled() else task.exception()


def _is_ours(error: BaseException) -> bool:
    """Whether an error's message is a sentence of our own, which no one else's words can be in."""
    return type(error).__module__.startswith(("bot.", "storage."))


def run(main: Coroutine[Any, Any, None]) -> None:
    """Run the program's main task, on uvloop where there is one: it takes less time for the same work."""
    try:
        from uvloop import new_event_loop  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        new_event_loop = None  # type: ignore[assignment]
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        runner.run(main)


async def serve(settings: Settings, *, ready: Callable[[], None] = lambda: None) -> None:
    """Run the whole bot in this process until it is told to stop; ``ready`` is called when it answers."""
    blether = build(settings)
    stop = _stop_signal()
    runner = web.AppRunner(blether.pages(), access_log=None, shutdown_timeout=STOP_SECONDS)
    try:
        await _put_right(blether)
        # The pages answer before the channels are opened: a webhook may bring its first update at once.
        await _listen(runner, settings.host, settings.port)
        async with working(blether, stop, listening=True):
            log.info("serving", host=settings.host, port=settings.port)
            ready()
            _keep_what_was_made()
            await stop.wait()
            log.info("stopping")
            await blether.webchat.close()  # pages that wait for news are let go, so that the server can stop
            await runner.cleanup()
    finally:
        await runner.cleanup()
        blether.database.close()


def _keep_what_was_made() -> None:
    """Have the collector leave alone what the start made: words, weights and flows, which stay until the end.

    To look through all of that again and again took a seventh of the processor's time, and held everybody up meanwhile.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, 20, 50)


async def _listen(runner: web.AppRunner, host: str, port: int, setting: str = "PORT") -> None:
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            message = (
                f"the port {port} is in use by another program; choose another one, for example {setting}={port + 1}"
            )
        else:
            message = f"cannot listen on HOST {host}, {setting} {port}: {error.strerror}"
        raise CannotListen(message) from None


async def work(settings: Settings) -> None:
    """Send and keep the clock, without pages: more hands beside `serve`, on PostgreSQL."""
    blether = build(settings)
    stop = _stop_signal()
    runner = web.AppRunner(pages.worker_application(settings, blether.database), access_log=None)
    try:
        await _put_right(blether)
        if settings.metrics_port is not None:
            await _listen(runner, settings.host, settings.metrics_port, "METRICS_PORT")
        async with working(blether, stop, listening=False):
            log.info("working")
            _keep_what_was_made()
            await stop.wait()
            log.info("stopping")
    finally:
        await runner.cleanup()
        blether.database.close()


def _stop_signal() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop
