"""Who does what one process at a time does: a row says who holds it, and until when.

A process that dies holds nothing for longer than its last renewal said, so another one takes over.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import sqlalchemy as sa

from storage.database import Database, Work
from storage.errors import StorageError
from storage.tables.delivery import Clock
from storage.upsert import prepared

T = TypeVar("T")

_clock = Clock.__table__
_name: sa.BindParameter[str] = sa.bindparam("what")
_holder: sa.BindParameter[str] = sa.bindparam("who")
_now: sa.BindParameter[datetime] = sa.bindparam("now", type_=_clock.c.until.type)
# Not one statement with ON CONFLICT DO UPDATE: that would lock the row for those, too, who do not get it.
_RENEW_OR_TAKE_OVER = (
    sa.update(_clock)
    .where(_clock.c.name == _name, (_clock.c.holder == _holder) | (_clock.c.until < _now))
    .values(holder=_holder, until=sa.bindparam("end"))
)
_BEGIN = {
    dialect: insert.returning(_clock.c.name)
    for dialect, insert in prepared(_clock, lambda insert: insert.on_conflict_do_nothing()).items()
}
_RELEASE = sa.delete(_clock).where(_clock.c.name == _name, _clock.c.holder == _holder)


def hold(connection: sa.Connection, name: str, holder: str, now: datetime, seconds: float) -> bool:
    """Whether ``name`` belongs to ``holder`` for so many seconds from ``now`` on."""
    end = now + timedelta(seconds=seconds)
    if connection.execute(_RENEW_OR_TAKE_OVER, {"what": name, "who": holder, "now": now, "end": end}).rowcount:
        return True
    begun = _BEGIN[connection.dialect.name]
    return connection.scalar(begun, {"name": name, "holder": holder, "until": end}) is not None


def release(connection: sa.Connection, name: str, holder: str) -> None:
    """Give ``name`` back, so that nobody has to wait until it lapses."""
    connection.execute(_RELEASE, {"what": name, "who": holder})


@dataclass(frozen=True, slots=True)
class Lease:
    """A name that one process at a time holds. Taken for ``seconds``, renewed four times in them."""

    database: Database
    name: str
    holder: str
    seconds: float

    async def work(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run ``work`` while the name is ours, and again whenever it becomes ours; ends when ``work`` does.

        Work is cancelled as soon as a renewal fails: at the latest when three quarters of the time are over, so that
        it has ended before anybody else begins.
        """
        while True:
            if await self._hold() and await self._work_while_held(work):
                return
            await asyncio.sleep(self._pause)

    @property
    def _pause(self) -> float:
        return self.seconds / 4

    async def _work_while_held(self, work: Callable[[], Coroutine[Any, Any, None]]) -> bool:
        """True when the work ended by itself, False when the name was lost. Raises what the work raises."""
        task = asyncio.create_task(work())
        try:
            while not task.done():
                await asyncio.wait([task], timeout=self._pause)
                if not task.done() and not await self._hold():
                    return False
            return True
        finally:
            task.cancel()
            await asyncio.wait([task])
            await self._release()
            if not task.cancelled():
                task.result()

    async def _hold(self) -> bool:
        now = datetime.now(UTC)
        return await self._soon(lambda connection: hold(connection, self.name, self.holder, now, self.seconds)) is True

    async def _release(self) -> None:
        await self._soon(lambda connection: release(connection, self.name, self.holder))

    async def _soon(self, work: Work[T]) -> T | None:
        """The result of ``work``; none if it came too late: the name may have lapsed meanwhile."""
        with contextlib.suppress(StorageError, TimeoutError):
            async with asyncio.timeout(self._pause):
                return await self.database.write(work)
        return None
