"""The Telegram channel: python-telegram-bot as a library, with our own delivery around it."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Literal

from telegram import Bot, BotCommand
from telegram.error import InvalidToken, TelegramError

from bot.channels.contract import Limits, Message, Reception, SendFailed, Unreadable
from bot.channels.telegram import updates
from bot.channels.telegram.messages import keyboard, pieces
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.requests import READ_SECONDS, AiohttpRequest, failed
from bot.channels.telegram.updates import Joined, Reachable, Update
from bot.observe import log
from conversations.events import Inbound, Kind
from conversations.words import T, Text

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
WEBHOOK_CONNECTIONS = 40
POLL_SECONDS = 30
A_SECOND = 28.0  # messages; Telegram allows an account 30, and clocks differ
CHAT_BURST, CHAT_SECONDS = 20, 1.0  # Telegram wants about one a second in a chat, and minds no short burst
ANSWER_SECONDS = 5.0
ANSWERS_AT_ONCE = 32
NO_PREVIEW = {"is_disabled": True}

# The list behind Telegram's menu button. The engine understands each word in every language.
COMMANDS: tuple[tuple[str, Text], ...] = (
    ("menu", T("See what I can do")),
    ("help", T("Get help")),
    ("language", T("Change language")),
    ("my_data", T("See what I keep about you")),
    ("privacy", T("Who reads what you write")),
    ("stop", T("Stop messages")),
)


I_NEED_HELP = T("I need help")
ONLY_PRIVATE = T("I only talk with one person at a time. Please write to me in a chat of your own.")
# For staff, so in English only.
CHAT_NUMBER = (
    "The number of this chat is {number}.\n\n"
    "Are you the safeguarding lead or the deputy? Give this number to whoever runs this bot, to be alerted here. "
    "They put it into SAFEGUARDING_LEAD_TELEGRAM or SAFEGUARDING_DEPUTY_TELEGRAM. It is of no use to anybody else."
)


class TokenRefused(Exception):
    """Telegram does not know the bot token, or no longer. Somebody must put it right."""


class TelegramUnavailable(Exception):
    """Telegram could not be reached, or would not take what this bot needs. Trying later may help."""


class TelegramChannel:
    """One bot account on Telegram.

    ``mode`` is "polling" or "webhook"; a webhook needs ``public_url`` and ``secret``. ``commands`` holds the
    descriptions of the commands by language code ("" for all others): {"": {"menu": "See what I can do"}}.
    ``need_help`` is the label, by language, of the button for help that is under every question.
    ``only_private`` says, likewise, that the bot is not for groups. ``a_second`` is how many messages Telegram lets it send. Whoever starts without a code belongs to ``area``.
    ``setting`` is where the token came from.
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
        need_help: Mapping[str, str] = MappingProxyType({}),
        only_private: Mapping[str, str] = MappingProxyType({}),
        a_second: float = A_SECOND,
        area: str = "",
        setting: str = "TELEGRAM_BOT_TOKEN",
    ) -> None:
        self.account = account
        self.limits = Limits(a_second, CHAT_BURST, CHAT_SECONDS)
        self.mode = mode
        self._area = area
        self._setting = setting
        self._webhook = f"{public_url}/telegram/{account}"
        self._secret = (secret or "").encode()
        self._commands = commands or {"": {command: text.msgid for command, text in COMMANDS}}
        self._need_help = need_help
        self._only_private = only_private
        self._requests = AiohttpRequest()
        self._bot = Bot(token, f"{api_url}/bot", request=self._requests, get_updates_request=self._requests)
        self._send_url = f"{self._bot.base_url}/sendMessage"
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
            secret_token=self._secret.decode(),
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
            f"Copy it again from BotFather into {self._setting}."
        )

    # ------------------------------------------------------------ coming in

    def trusts(self, headers: Mapping[str, str]) -> bool:
        """Whether the request carries the secret that only Telegram was told."""
        given = headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        return bool(self._secret) and hmac.compare_digest(given, self._secret)

    def read(self, update: Update) -> Inbound | Reachable | None:
        """What an update says; None where that is nothing to us. Raises `Unreadable`."""
        found = updates.read(self.account, update)
        if self._area and isinstance(found, Inbound) and found.kind is Kind.START and not found.words:
            return replace(found, words=self._area)
        return found

    async def handle(self, update: Update, reception: Reception) -> dict[str, Any] | None:
        """Hand one update on; returns, when it is durable, the call that is to follow: a press is answered."""
        if number := updates.number_wanted(update):  # nothing of that is kept
            return {"method": "sendMessage", "chat_id": number, "text": CHAT_NUMBER.format(number=number)}
        try:
            found = self.read(update)
        except Unreadable:
            log.warning("telegram_unreadable", account=self.account)
            await reception.keep(self.account, updates.identity(update), updates.storable(update))
        else:
            if isinstance(found, Inbound):
                await reception.receive(found)
            elif found is not None:
                await reception.reachable(self.account, found.address, found.now)
            elif joined := updates.joined(update):
                self._leave(joined)
        query = updates.query(update)
        return {"method": "answerCallbackQuery", "callback_query_id": query} if query else None

    async def _take(self, update: Update, reception: Reception) -> None:
        """Handle one update of a poll, which has no answer in which to make the call that follows."""
        if call := await self.handle(update, reception):
            self._follow(call)

    def _leave(self, joined: Joined) -> None:
        """Say once that this is for private chats, and go: in a group others would read what a family says."""
        said = self._only_private.get(joined.language.partition("-")[0]) or ONLY_PRIVATE.msgid
        say = {"method": "sendMessage", "chat_id": int(joined.chat), "text": said}
        self._follow(*([say] if joined.is_group else []), {"method": "leaveChat", "chat_id": int(joined.chat)})

    def _follow(self, *calls: dict[str, Any]) -> None:
        """Stop a button's spinner, say. Nothing waits for it, and when many are under way it is left out."""
        if len(self._answers) < ANSWERS_AT_ONCE:
            task = asyncio.create_task(self._answer_all(calls))
            self._answers.add(task)
            task.add_done_callback(self._answers.discard)

    async def _answer_all(self, calls: Sequence[dict[str, Any]]) -> None:
        for call in calls:
            await self._answer(**call)

    async def _answer(self, method: str, **parameters: Any) -> None:
        with contextlib.suppress(TelegramError):
            await self._call(method, ANSWER_SECONDS, **parameters)

    async def poll(self, reception: Reception) -> None:
        """Fetch updates and hand them on until cancelled. Raises `TokenRefused`."""
        try:
            await Polling(self.account, self._fetch, lambda update: self._take(update, reception)).run()
        except InvalidToken:
            log.error("telegram_token_refused", account=self.account)
            raise TokenRefused(self._token_sentence) from None

    async def _fetch(self, offset: int | None) -> list[Update]:
        # As plain dicts, past the library's own classes: one odd update must not spoil the ninety-nine beside it.
        wanted: dict[str, Any] = {"timeout": POLL_SECONDS, "allowed_updates": list(updates.READERS)}
        if offset is not None:
            wanted["offset"] = offset
        return list(await self._call("getUpdates", POLL_SECONDS + READ_SECONDS, **wanted))

    async def _call(self, method: str, seconds: float, **parameters: Any) -> Any:
        return await self._requests.call(f"{self._bot.base_url}/{method}", seconds, **parameters)

    # ------------------------------------------------------------ going out

    async def send(self, address: str, message: Message) -> str:
        """Send one message, in several when it is long; returns the id of the last. Raises `SendFailed`."""
        if not address.removeprefix("-").isdecimal():
            raise SendFailed("the address is no Telegram chat", permanent=True)
        try:
            buttons = keyboard(message, self._need_help.get(message.language, ""))
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
            sent = await self._requests.call(
                self._send_url, chat_id=chat, text=text, link_preview_options=NO_PREVIEW, **more
            )
            return str(sent["message_id"])
        except TelegramError as error:
            problem = failed(error)
        except (KeyError, TypeError):
            problem = SendFailed("no message in the answer", ambiguous=True)
        # What was sent before it has arrived, so the message as a whole may have.
        problem.ambiguous = problem.ambiguous or (begun and not problem.permanent)
        raise problem from None
