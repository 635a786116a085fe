"""Puts the bot together: the only module that names concrete parts."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from aiohttp import web

from bot import web as pages
from bot.channels.contract import Channel, Reception, WebhookChannel
from bot.channels.telegram import COMMANDS, TelegramChannel
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
async def working(blether: Blether, *, listening: bool) -> AsyncIterator[None]:
    """Have the sender, the clock and (where ``listening``) the polling at work; stop them in order afterwards."""
    migrate.require(blether.database)
    for channel in blether.channels.values():
        await channel.open()
    timetable = schedule(blether.database, blether.speech, blether.sender.wake)
    timetable.start()
    tasks = [asyncio.create_task(blether.sender.run(), name="sender")]
    if listening:
        polled = (each for each in blether.telegram if each.mode == "polling")
        tasks += [asyncio.create_task(each.poll(blether.reception), name=each.account) for each in polled]
    for task in tasks:
        task.add_done_callback(_end_with)
    try:
        yield
    finally:
        timetable.shutdown(wait=False)
        # What comes in stops first, so that nothing new is taken on while the rest goes out.
        for task in reversed(tasks):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await task
        for channel in blether.channels.values():
            await channel.close()


def _end_with(task: asyncio.Task[None]) -> None:
    """A part that ends by itself takes the process with it: half a bot would lose people's trust unseen."""
    if not task.cancelled() and (error := task.exception()):
        log.error(
            "part ended", kind=task.get_name(), error=failure(error), reason=str(error) if _is_ours(error) else ""
        )
        signal.raise_signal(signal.SIGTERM)


def _is_ours(error: BaseException) -> bool:
    """Whether an error's message is a sentence of our own, which no one else's words can be in."""
    return type(error).__module__.startswith(("bot.", "storage."))


async def serve(settings: Settings, *, ready: asyncio.Event | None = None) -> None:
    """Run the whole bot in this process until it is told to stop."""
    blether = build(settings)
    stop = _stop_signal()
    runner = web.AppRunner(blether.pages(), access_log=None, shutdown_timeout=STOP_SECONDS)
    try:
        # The pages answer before the channels are opened: a webhook may bring its first update at once.
        await runner.setup()
        await web.TCPSite(runner, settings.host, settings.port).start()
        async with working(blether, listening=True):
            log.info("serving", host=settings.host, port=settings.port)
            if ready is not None:
                ready.set()
            await stop.wait()
            log.info("stopping")
            await blether.webchat.close()  # pages that wait for news are let go, so that the server can stop
            await runner.cleanup()
    finally:
        await runner.cleanup()
        blether.database.close()


async def work(settings: Settings) -> None:
    """Send and keep the clock, without pages: more hands beside `serve`, on PostgreSQL."""
    blether = build(settings)
    stop = _stop_signal()
    try:
        async with working(blether, listening=False):
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
