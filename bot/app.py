"""Puts the bot together: the only module that names concrete parts."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import math
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from functools import partial

from aiohttp import web

from bot import web as pages
from bot.channels.contract import Channel, Reception, WebhookChannel
from bot.channels.telegram import COMMANDS, TelegramChannel, TelegramUnavailable
from bot.channels.webchat import WebChat
from bot.inbox import Inbox
from bot.observe import failure, log
from bot.outbox import Sender
from bot.settings import Settings
from bot.speech import Speech
from bot.timetable import schedule
from conversations import flows
from storage import migrate
from storage.database import Database

STOP_SECONDS = 10.0
FIRST_PAUSE = 1.0  # seconds before a channel that cannot be reached is tried again; doubled each time
LONGEST_PAUSE = 60.0


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
    telegram: list[TelegramChannel] = field(default_factory=list)

    @property
    def reception(self) -> Reception:
        """What the channels hand their updates to."""
        return Reception(self.inbox.receive, self.inbox.keep_unreadable, self.inbox.reachable)

    def pages(self) -> web.Application:
        """The web application."""
        webhooks: dict[str, WebhookChannel] = {each.account: each for each in self.telegram if each.mode == "webhook"}
        return pages.application(
            self.settings, self.database, self.speech, self.reception, self.webchat.listening, webhooks
        )


def build(settings: Settings, extra: tuple[Channel, ...] = ()) -> Blether:
    """Put together what the settings ask for. ``extra`` channels come with a command (the terminal, say)."""
    database = Database(settings.database_url)
    speech = Speech()
    conversation = flows.conversation(organisation=settings.organisation, web=settings.address, spoken=speech.names())
    webchat = WebChat()
    telegram = _telegram(settings, speech)
    every: tuple[Channel, ...] = (webchat, *telegram, *extra)
    channels = {each.account: each for each in every}
    sender = Sender(database, channels)
    inbox = Inbox(database, conversation, speech, wake=sender.wake, fetched=frozenset({webchat.account}))
    return Blether(settings, database, speech, inbox, sender, webchat, channels, telegram)


def _telegram(settings: Settings, speech: Speech) -> list[TelegramChannel]:
    """The Telegram accounts. One so far; each further one is another entry here."""
    if settings.telegram_bot_token is None:
        return []
    commands = {
        "" if code == "en" else code: {name: speech.say(text, code) for name, text in COMMANDS}
        for code in speech.languages
    }
    secret = settings.telegram_webhook_secret
    return [
        TelegramChannel(
            "telegram",
            settings.telegram_bot_token.get_secret_value(),
            settings.telegram_api_url,
            mode=settings.telegram_mode,
            public_url=settings.public_url,
            secret=secret.get_secret_value() if secret else None,
            commands=commands,
        )
    ]


@contextlib.asynccontextmanager
async def working(blether: Blether, stop: asyncio.Event, *, listening: bool) -> AsyncIterator[None]:
    """Have the channels, the sender and the clock at work; stop them in order afterwards.

    A part that ends by itself sets ``stop``, and its error is raised at the end: half a bot would lose people's trust
    unseen. Only where ``listening`` are updates fetched.
    """
    migrate.require(blether.database)
    await blether.webchat.open()
    timetable = schedule(blether.database, blether.speech, blether.sender.wake)
    timetable.start()
    # What comes in stops first, so that nothing new is taken on while the rest goes out.
    tasks = [asyncio.create_task(_attend(blether, each, listening), name=each.account) for each in blether.telegram]
    tasks.append(asyncio.create_task(blether.sender.run(), name="sender"))
    for task in tasks:
        task.add_done_callback(partial(_ended, stop))
    try:
        yield
    finally:
        timetable.shutdown(wait=False)
        for task in tasks:
            task.cancel()
            await asyncio.wait([task])
        for channel in blether.channels.values():
            await channel.close()
    for task in tasks:
        if error := _error(task):
            raise error if _is_ours(error) else PartEnded(f"{task.get_name()} stopped working: {failure(error)}")


async def _attend(blether: Blether, channel: TelegramChannel, listening: bool) -> None:
    """Open one Telegram account, however long that takes, and then poll it, if that is how its updates come."""
    pace = blether.sender.paces[channel.account]
    pace.hold(math.inf)  # what it is to send waits meanwhile, and no try is counted
    await _open(channel)
    pace.held_until = 0.0
    blether.sender.wake()
    if listening and channel.mode == "polling":
        await channel.poll(blether.reception)


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


def _ended(stop: asyncio.Event, task: asyncio.Task[None]) -> None:
    if error := _error(task):
        log.error("part ended", kind=task.get_name(), error=failure(error))
        stop.set()


def _error(task: asyncio.Task[None]) -> BaseException | None:
    return None if task.cancelled() else task.exception()


def _is_ours(error: BaseException) -> bool:
    """Whether an error's message is a sentence of our own, which no one else's words can be in."""
    return type(error).__module__.startswith(("bot.", "storage."))


async def serve(settings: Settings, *, ready: Callable[[], None] = lambda: None) -> None:
    """Run the whole bot in this process until it is told to stop; ``ready`` is called when it answers."""
    blether = build(settings)
    stop = _stop_signal()
    runner = web.AppRunner(blether.pages(), access_log=None, shutdown_timeout=STOP_SECONDS)
    try:
        # The pages answer before the channels are opened: a webhook may bring its first update at once.
        await _listen(runner, settings)
        async with working(blether, stop, listening=True):
            log.info("serving", host=settings.host, port=settings.port)
            ready()
            await stop.wait()
            log.info("stopping")
            await blether.webchat.close()  # pages that wait for news are let go, so that the server can stop
            await runner.cleanup()
    finally:
        await runner.cleanup()
        blether.database.close()


async def _listen(runner: web.AppRunner, settings: Settings) -> None:
    host, port = settings.host, settings.port
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            message = f"the port {port} is in use by another program; choose another one, for example PORT={port + 1}"
        else:
            message = f"cannot listen on HOST {host}, PORT {port}: {error.strerror}"
        raise CannotListen(message) from None


async def work(settings: Settings) -> None:
    """Send and keep the clock, without pages: more hands beside `serve`, on PostgreSQL."""
    blether = build(settings)
    stop = _stop_signal()
    try:
        async with working(blether, stop, listening=False):
            log.info("working")
            await stop.wait()
            log.info("stopping")
    finally:
        blether.database.close()


def _stop_signal() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop
