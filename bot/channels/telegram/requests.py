"""Requests to the Bot API over aiohttp, and what each way of failing means for the message that was sent.

TelegramError
├── SlowDown            429: the whole account must wait
└── NetworkError
    ├── NeverSent       no connection: the request did not leave, and may be made again
    └── NoAnswer        it left and no answer came back: it may have been carried out
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, cast

import aiohttp
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.channels.contract import SendFailed

CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0
CONNECTIONS = 100
UNKNOWN_WAIT = 5.0  # seconds, when a 429 does not say how long
REASON_LENGTH = 120


class SlowDown(TelegramError):
    """Telegram wants silence from this account for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds:g} seconds")
        self.seconds = seconds


class NeverSent(NetworkError):
    """The request did not leave this machine."""


class NoAnswer(NetworkError):
    """The request left, and no whole answer came back."""


@dataclass(frozen=True, slots=True)
class Parameters:
    """What `AiohttpRequest.do_request` reads of the library's RequestData, which only the library may make."""

    parameters: dict[str, Any]


class AiohttpRequest(BaseRequest):
    """The library's way out to the network, on one aiohttp session (a fifth of the CPU of its own httpx)."""

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
            connector = aiohttp.TCPConnector(limit=CONNECTIONS)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def call(self, url: str, seconds: float | None = None, **parameters: Any) -> Any:
        """The result of one method, as plain JSON: a third of the CPU of the library's own objects.

        ``seconds`` is how long to wait for an answer. Raises TelegramError.
        """
        wait = self._read if seconds is None else seconds
        try:
            return await self.post(url, cast("RequestData", Parameters(parameters)), read_timeout=wait)
        except KeyError:
            raise NoAnswer("the answer has no result") from None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - likewise
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - likewise
    ) -> tuple[int, bytes]:
        """One request; returns status and body. Raises `NeverSent`, `NoAnswer` or `SlowDown`."""
        if self._session is None:
            raise NeverSent("the channel is not open")
        body = request_data.parameters if request_data else None
        timeout = self._timeout(connect_timeout, read_timeout)
        # The errors of aiohttp name the address, and the address holds the token: none is passed on.
        try:
            async with self._session.request(method, url, json=body, timeout=timeout) as response:
                status, payload = response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NeverSent(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NoAnswer(type(error).__name__) from None
        # The library's own error for this warns of a deprecation whenever it is made.
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise SlowDown(_seconds_to_wait(payload))
        return status, payload

    def _timeout(self, connect: Any, read: Any) -> aiohttp.ClientTimeout:
        connect = self._connect if connect is self.DEFAULT_NONE else connect
        read = self._read if read is self.DEFAULT_NONE else read
        total = None if connect is None or read is None else connect + read + CONNECT_SECONDS
        return aiohttp.ClientTimeout(total=total, connect=connect, sock_read=read)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a dict. Unlike the library's, it logs nothing: people's words are in there."""
        try:
            answer = json.loads(payload)
        except ValueError:
            raise NoAnswer("the answer is not JSON") from None
        if not isinstance(answer, dict):
            raise NoAnswer("the answer is not an object")
        return answer


def _seconds_to_wait(payload: bytes) -> float:
    try:
        return float(json.loads(payload)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return UNKNOWN_WAIT


def failed(error: TelegramError) -> SendFailed:  # noqa: PLR0911 - one for each way of failing
    """What an error means for the message that was being sent."""
    match error:
        case SlowDown(seconds=seconds):
            return SendFailed("Telegram asked us to slow down", retry_after=seconds)
        case Forbidden():
            return SendFailed(f"403 {_reason(error)}", unreachable=True)
        case ChatMigrated():
            return SendFailed("400 the chat became a group that lives elsewhere", permanent=True)
        case BadRequest():
            return SendFailed(
                f"400 {_reason(error)}", permanent=True, unreachable="chat not found" in str(error).lower()
            )
        case InvalidToken():
            # Not the message's fault: it waits until somebody has put the token right.
            return SendFailed("Telegram refused the bot token")
        case NoAnswer():
            return SendFailed(f"no answer ({error})", ambiguous=True)
        case NeverSent():
            return SendFailed(f"Telegram cannot be reached ({error})")
    return SendFailed(f"Telegram is in trouble ({_reason(error)})")


def _reason(error: TelegramError) -> str:
    """Telegram's description, without whatever it quotes: that may be the person's or our own words."""
    described = str(error).partition(". Parsing the server response")[0]
    return re.sub(r"[\"'].*[\"']", "…", described, flags=re.DOTALL)[:REASON_LENGTH]
