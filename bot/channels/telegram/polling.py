"""The long poll: fetches updates, and confirms none to Telegram before it is durable here."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels.telegram.requests import SlowDown
from bot.channels.telegram.updates import Update, chat
from bot.observe import failure, log

FIRST_PAUSE = 0.5  # seconds; doubled at each failure in a row
LONGEST_PAUSE = 60.0
QUIET_PAUSE = 0.2  # seconds, before asking a server again that answers "nothing" without holding the poll
AT_ONCE = 1.0


class Polling:
    """One account's poll. ``fetch`` asks for updates from an offset, ``take`` returns when one update is durable."""

    def __init__(
        self,
        account: str,
        fetch: Callable[[int | None], Awaitable[list[Update]]],
        take: Callable[[Update], Awaitable[None]],
    ) -> None:
        self._account = account
        self._fetch = fetch
        self._take = take
        self._offset: int | None = None  # the first update that is not confirmed; None asks for the earliest there is
        self._done: set[int] = set()  # durable, but behind one that is not

    async def run(self) -> None:
        """Poll until cancelled. Raises InvalidToken when Telegram refuses the token."""
        failures = 0
        while True:
            try:
                await self._turn()
                failures = 0
            except InvalidToken:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it was, the updates are still there
                failures += 1
                self._report(error)
                await asyncio.sleep(_pause(failures, error))

    async def _turn(self) -> None:
        """Fetch once, hand on: the updates of one chat in order, the chats side by side."""
        asked = time.monotonic()
        updates = await self._fetch(self._offset)
        if not updates:
            # All before the offset is confirmed now. Ids start anew at random after a quiet week, maybe lower.
            self._offset = None
            if time.monotonic() - asked < AT_ONCE:
                await asyncio.sleep(QUIET_PAUSE)
            return
        lanes: dict[str, list[Update]] = {}
        for update in updates:
            if update["update_id"] not in self._done:
                lanes.setdefault(chat(update), []).append(update)
        errors = [error for error in await asyncio.gather(*map(self._lane, lanes.values())) if error]
        self._advance(updates)
        if errors:
            raise errors[0]

    async def _lane(self, updates: list[Update]) -> Exception | None:
        """One chat's updates in order, up to the first that fails."""
        for update in updates:
            try:
                await self._take(update)
            except Exception as error:  # noqa: BLE001 - it stops this chat, not the others
                return error
            self._done.add(update["update_id"])
        return None

    def _advance(self, updates: list[Update]) -> None:
        """Move the offset over every update that is durable, up to the first that is not."""
        for update in updates:
            number = update["update_id"]
            if number not in self._done:
                self._offset = number
                return
            self._done.discard(number)
            self._offset = number + 1

    def _report(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            reason = "another program polls with this token, or a webhook is set"
            log.error("telegram_conflict", account=self._account, reason=reason)
        elif isinstance(error, TelegramError):
            log.warning("telegram_poll_failed", account=self._account, error=type(error).__name__)
        else:
            log.error("telegram_update_not_kept", account=self._account, error=failure(error))


def _pause(failures: int, error: Exception) -> float:
    """Seconds to wait: longer each time, and never two programs in step."""
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(failures - 1, 10))
    pause = longest * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, not a secret
    return max(pause, error.seconds) if isinstance(error, SlowDown) else pause
