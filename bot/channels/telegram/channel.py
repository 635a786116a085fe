"""The Telegram channel: python-telegram-bot as a library, with our own delivery around it."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
from collections.abc import AsyncIterator, Mapping
from typing import Any, Literal

from telegram import Bot, BotCommand
from telegram.error import InvalidToken, TelegramError

from bot.channels.contract import Message, Reception, SendFailed, Unreadable
from bot.channels.telegram import updates
from bot.channels.telegram.messages import keyboard, pieces
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.requests import READ_SECONDS, AiohttpRequest, failed
from bot.channels.telegram.updates import Reachable, Update
from bot.observe import log
from conversations.events import Inbound
from conversations.words import T, Text

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
WEBHOOK_CONNECTIONS = 40
POLL_SECONDS = 30
ANSWER_SECONDS = 5.0
ANSWERS_AT_ONCE = 32
NO_PREVIEW = {"is_disabled": True}

# The list behind Telegram's menu button. The engine understands each word in every language.
COMMANDS: tuple[tuple[str, Text], ...] = (
    ("menu", T("See what I can do")),
    ("help", T("Get help")),
    ("language", T("Change language")),
    ("my_data", T("See what I keep about you")),
    ("stop", T("Stop messages")),
)


class TokenRefused(Exception):
    """Telegram does not know the bot token, or no longer. Somebody must put it right."""


class TelegramUnavailable(Exception):
    """Telegram could not be reached, or would not take what this bot needs. Trying later may help."""


class TelegramChannel:
    """One bot account on Telegram.

    ``mode`` is "polling" or "webhook"; a webhook needs ``public_url`` and ``secret``. ``commands`` holds the
    descriptions of the commands by language code ("" for all others): {"": {"menu": "See what I can do"}}.
    """

    def __init__(
        self,
        account: str,
        token: str,
        api_url: str,
        *,
        mode: Literal["polling", "webhook"] = "polling",
        public_url: str | None = None,
        secret: str | None = None,
        commands: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        self.account = account
        self.mode = mode
        self._webhook = f"{public_url}/telegram/{account}"
        self._secret = secret or ""
        self._commands = commands or {"": {command: text.msgid for command, text in COMMANDS}}
        self._requests = AiohttpRequest()
        self._bot = Bot(token, f"{api_url}/bot", request=self._requests, get_updates_request=self._requests)
        self._answers: set[asyncio.Task[None]] = set()

    # ------------------------------------------------------------ opening and closing

    async def open(self) -> None:
        """Check the token, and say how updates shall come. Raises `TokenRefused` or `TelegramUnavailable`."""
        async with self._explained():
            await self._bot.initialize()
            await self._choose_mode()
        await self._offer_commands()
        log.info("telegram_open", account=self.account, kind=self.mode)

    async def name(self) -> str:
        """The bot's user name at Telegram; nothing there is changed. Raises as `open` does."""
        async with self._explained():
            await self._bot.initialize()
        return self._bot.username

    @contextlib.asynccontextmanager
    async def _explained(self) -> AsyncIterator[None]:
        """Close, and say in words what stopped us: the library's own message would show the token."""
        try:
            yield
        except InvalidToken:
            await self.close()
            raise TokenRefused(self._token_sentence) from None
        except TelegramError as error:
            await self.close()
            raise TelegramUnavailable(f"Telegram cannot be used yet: {failed(error).reason}") from None

    async def close(self) -> None:
        """Give the answers under way a moment, then let go of every connection."""
        if self._answers:
            _, late = await asyncio.wait(self._answers, timeout=1.0)
            for task in late:
                task.cancel()
        await self._bot.shutdown()

    async def _choose_mode(self) -> None:
        # Updates that wait at Telegram are never dropped: they are what people wrote while we were away.
        if self.mode == "polling":
            await self._bot.delete_webhook()
            return
        await self._bot.set_webhook(
            self._webhook,
            max_connections=WEBHOOK_CONNECTIONS,
            allowed_updates=list(updates.READERS),
            secret_token=self._secret,
        )

    async def _offer_commands(self) -> None:
        """Fill Telegram's menu button. The bot works without it, so a failure is only noted."""
        try:
            for language, commands in self._commands.items():
                listed = [BotCommand(command, description) for command, description in commands.items()]
                await self._bot.set_my_commands(listed, language_code=language or None)
        except TelegramError as error:
            log.warning("telegram_commands_not_set", account=self.account, error=type(error).__name__)

    @property
    def _token_sentence(self) -> str:
        return (
            f"Telegram refused the bot token of the account {self.account}. "
            "Copy it again from BotFather into TELEGRAM_BOT_TOKEN."
        )

    # ------------------------------------------------------------ coming in

    def trusts(self, headers: Mapping[str, str]) -> bool:
        """Whether the request carries the secret that only Telegram was told."""
        given = headers.get(SECRET_HEADER, "")
        return bool(self._secret) and hmac.compare_digest(given.encode(), self._secret.encode())

    def read(self, update: Update) -> Inbound | None:
        """The message in an update; None where there is none. Raises `Unreadable`."""
        found = updates.read(self.account, update)
        return found if isinstance(found, Inbound) else None

    async def handle(self, update: Update, reception: Reception) -> None:
        """Hand one update on; returns when it is durable."""
        try:
            found = updates.read(self.account, update)
        except Unreadable:
            log.warning("telegram_unreadable", account=self.account)
            await reception.keep(self.account, updates.identity(update), updates.storable(update))
            return
        if isinstance(found, Inbound):
            await reception.receive(found)
        elif isinstance(found, Reachable):
            await reception.reachable(self.account, found.address, found.now)
        if "callback_query" in update:
            self._answer(update["callback_query"].get("id"))

    def _answer(self, query: str | None) -> None:
        """Stop the button's spinner. Nothing waits for it, and when many are under way it is left out."""
        if query and len(self._answers) < ANSWERS_AT_ONCE:
            task = asyncio.create_task(self._answer_query(query))
            self._answers.add(task)
            task.add_done_callback(self._answers.discard)

    async def _answer_query(self, query: str) -> None:
        with contextlib.suppress(TelegramError):
            await self._call("answerCallbackQuery", ANSWER_SECONDS, callback_query_id=query)

    async def poll(self, reception: Reception) -> None:
        """Fetch updates and hand them on until cancelled. Raises `TokenRefused`."""
        try:
            await Polling(self.account, self._fetch, lambda update: self.handle(update, reception)).run()
        except InvalidToken:
            log.error("telegram_token_refused", account=self.account)
            raise TokenRefused(self._token_sentence) from None

    async def _fetch(self, offset: int | None) -> list[Update]:
        # As plain dicts, past the library's own classes: one odd update must not spoil the ninety-nine beside it.
        wanted: dict[str, Any] = {"timeout": POLL_SECONDS, "allowed_updates": list(updates.READERS)}
        if offset is not None:
            wanted["offset"] = offset
        return list(await self._call("getUpdates", POLL_SECONDS + READ_SECONDS, **wanted))

    async def _call(self, method: str, seconds: float | None = None, **parameters: Any) -> Any:
        return await self._requests.call(f"{self._bot.base_url}/{method}", seconds, **parameters)

    # ------------------------------------------------------------ going out

    async def send(self, address: str, message: Message) -> str:
        """Send one message, in several when it is long; returns the id of the last. Raises `SendFailed`."""
        if not address.removeprefix("-").isdecimal():
            raise SendFailed("the address is no Telegram chat", permanent=True)
        try:
            buttons = keyboard(message)
        except ValueError as error:
            raise SendFailed(str(error), permanent=True) from None
        chat = int(address)
        *first, last = pieces(message.text)
        for number, piece in enumerate(first):
            await self._send_piece(chat, piece, begun=number > 0)
        more = {"reply_markup": buttons} if buttons else {}
        return await self._send_piece(chat, last, begun=bool(first), **more)

    async def _send_piece(self, chat: int, text: str, *, begun: bool, **more: Any) -> str:
        try:
            sent = await self._call("sendMessage", chat_id=chat, text=text, link_preview_options=NO_PREVIEW, **more)
            return str(sent["message_id"])
        except TelegramError as error:
            problem = failed(error)
        except (KeyError, TypeError):
            problem = SendFailed("no message in the answer", ambiguous=True)
        # What was sent before it has arrived, so the message as a whole may have.
        problem.ambiguous = problem.ambiguous or (begun and not problem.permanent)
        raise problem from None
