"""Requests to the Bot API over aiohttp, and what each way of failing means for the message that was sent.

TelegramError
├── SlowDown            429: the whole account must wait
└── NetworkError
    ├── NeverSent       no connection: the request did not leave, and may be made again
    └── NoAnswer        it left and no answer came back: it may have been carried out
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import aiohttp
import orjson
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.channels.contract import SendFailed

CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0
CONNECTIONS = 200
UNKNOWN_WAIT = 5.0  # seconds, when a 429 does not say how long
REASON_LENGTH = 120
HEADERS = {
    "Content-Type": "application/json",
    "Accept": "application/json",
    "Accept-Encoding": "identity",  # an answer is shorter than the work of packing it
    "User-Agent": "Blether",
}

OK = 200
TOO_MANY_REQUESTS = 429
REFUSALS: Mapping[int, type[TelegramError]] = {
    400: BadRequest,
    401: InvalidToken,
    403: Forbidden,
    404: InvalidToken,  # of a token that has not even the form of one
    409: Conflict,
}


class SlowDown(TelegramError):
    """Telegram wants silence from this account for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds:g} seconds")
        self.seconds = seconds


class NeverSent(NetworkError):
    """The request did not leave this machine."""


class NoAnswer(NetworkError):
    """The request left, and no whole answer came back."""


class AiohttpRequest(BaseRequest):
    """The library's way out to the network, on one aiohttp session (a fifth of the CPU of its own httpx).

    No request is ever made a second time in here: whether that is right, only the sender can know.
    """

    def __init__(self, connect_seconds: float = CONNECT_SECONDS, read_seconds: float = READ_SECONDS) -> None:
        self._connect = connect_seconds
        self._read = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer."""
        return self._read

    async def initialize(self) -> None:
        """Open the session, once."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers=HEADERS,
            )

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def call(self, url: str, seconds: float | None = None, **parameters: Any) -> Any:
        """The result of one method, as plain JSON: a third of the CPU of the library's own objects.

        ``seconds`` is how long it may take in all. Raises TelegramError.
        """
        wait = self._read if seconds is None else seconds
        answer = await self._exchange("POST", url, parameters, _waits(self._connect, wait))
        try:
            return self.parse_json_payload(answer)["result"]
        except KeyError:
            raise NoAnswer("the answer has no result") from None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - part of the library's interface
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - likewise
    ) -> tuple[int, bytes]:
        """One request for the library; returns status and body. Raises TelegramError unless the status is 200."""
        connect = self._connect if connect_timeout is self.DEFAULT_NONE else connect_timeout
        read = self._read if read_timeout is self.DEFAULT_NONE else read_timeout
        parameters = request_data.parameters if request_data else {}
        return OK, await self._exchange(method, url, parameters, _waits(connect, read))

    async def _exchange(
        self, method: str, url: str, parameters: Mapping[str, Any], waits: aiohttp.ClientTimeout
    ) -> bytes:
        """One request; returns the body of a 200. Raises `NeverSent`, `NoAnswer`, or what the Bot API's refusal means."""
        if self._session is None:
            raise NeverSent("the channel is not open")
        body = orjson.dumps(parameters)
        # The errors of aiohttp name the address, and the address holds the token: none is passed on.
        try:
            async with self._session.request(method, url, data=body, timeout=waits, allow_redirects=False) as response:
                status, answer = response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NeverSent(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NoAnswer(type(error).__name__) from None
        if status != OK:
            raise _refusal(status, answer)
        return answer

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a dict. Unlike the library's, it logs nothing: people's words are in there."""
        try:
            answer = orjson.loads(payload)
        except ValueError:
            raise NoAnswer("the answer is not JSON") from None
        if not isinstance(answer, dict):
            raise NoAnswer("the answer is not an object")
        return answer


@cache
def _waits(connect: float | None, total: float | None) -> aiohttp.ClientTimeout:
    """How long a connection may take, and how long everything: one clock for that is half the work of aiohttp's two."""
    # A request that is still connecting must fail by that, first: what never left may be made again.
    if connect is not None and total is not None:
        connect = min(connect, total / 2)
    return aiohttp.ClientTimeout(total=total, connect=connect)


def _refusal(status: int, answer: bytes) -> TelegramError:
    """The library's error for an answer other than 200, as `BaseRequest` would choose it."""
    try:
        described = orjson.loads(answer)
        description, parameters = described.get("description"), described.get("parameters") or {}
        if moved_to := parameters.get("migrate_to_chat_id"):
            return ChatMigrated(int(moved_to))
        seconds = float(parameters.get("retry_after", UNKNOWN_WAIT))
    except (ValueError, TypeError, AttributeError):
        description, seconds = None, UNKNOWN_WAIT
    # The library's own error for this warns of a deprecation whenever it is made.
    if status == TOO_MANY_REQUESTS:
        return SlowDown(seconds)
    return REFUSALS.get(status, NetworkError)(str(description or f"HTTP status {status}"))


def failed(error: TelegramError) -> SendFailed:  # noqa: PLR0911 - one for each way of failing
    """What an error means for the message that was being sent."""
    match error:
        case SlowDown(seconds=seconds):
            return SendFailed("Telegram asked us to slow down", retry_after=seconds)
        case Forbidden():
            return SendFailed(f"403 {_reason(error)}", unreachable=True)
        case ChatMigrated(new_chat_id=moved_to):
            return SendFailed("400 the chat became a group that lives elsewhere", moved_to=str(moved_to))
        case BadRequest():
            return SendFailed(
                f"400 {_reason(error)}", permanent=True, unreachable="chat not found" in str(error).lower()
            )
        case InvalidToken():
            # Not the message's fault: it waits until somebody has put the token right.
            return SendFailed("Telegram refused the bot token", away=True)
        case NoAnswer():
            return SendFailed(f"no answer ({error})", ambiguous=True)
        case NeverSent():
            return SendFailed(f"Telegram cannot be reached ({error})", away=True)
    return SendFailed(f"Telegram is in trouble ({_reason(error)})")


def _reason(error: TelegramError) -> str:
    """Telegram's description, without whatever it quotes: that may be the person's or our own words."""
    return re.sub(r"[\"'].*[\"']", "…", str(error), flags=re.DOTALL)[:REASON_LENGTH]
