"""A bot in processes of its own, that can be killed, beside strict Bot APIs that remember what reached whom."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

import sqlalchemy as sa

from storage.database import standard_url
from tests.answerable import NAMED
from tests.bench.process import Process, free_port
from tests.chaos.audience import News, Office
from tests.chaos.network import Network
from tests.chaos.run import Run
from tests.chaos.templates import command
from tests.standins.fake_bot_api import TOKEN, FakeBotApi, FakePerson

SECRET = "not-a-real-secret"
FAST = 10_000  # messages a second: where a scenario is not about the pace
TELEGRAMS_PACE = 28
PAUSES = (0.0, 0.2, 0.5, 1.0)  # between tries at a webhook
PATIENCE = 420.0  # seconds until all must be settled; what a dead process had claimed is the longest part
LOOK = 0.25


class Deployment:
    """Processes of one bot on one database: ``runs`` with pages and webhooks, and ``workers``."""

    def __init__(
        self,
        run: Run,
        url: str,
        *,
        runs: int = 1,
        workers: int = 0,
        accounts: int = 1,
        pace: int = FAST,
        program: str = "bot",
        pause: Callable[[], float] | None = None,
        **settings: str,
    ) -> None:
        self.run = run
        self.url = url
        self.accounts = [FakeBotApi(_token(number), pauses=PAUSES) for number in range(accounts)]
        self.api = self.accounts[0]
        self.network = Network(self.accounts, *([pause] if pause else []))
        self.doors = [free_port() for _ in range(runs)]
        self.processes: list[Program] = []
        self._workers = workers
        self._program = program
        self._settings = {"TELEGRAM_MESSAGES_A_SECOND": str(pace), "LOG_LEVEL": "info"} | settings
        self._engine = sa.create_engine(standard_url(url), poolclass=sa.NullPool)

    # ------------------------------------------------------------ running it

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Everything is up until the end of the block."""
        async with self.network:
            self.network.lead_to(*self.doors)
            try:
                await self.start()
                yield
                self.run.expect("no process ended by itself", all(each.is_running for each in self.processes))
            finally:
                await asyncio.gather(*(asyncio.to_thread(each.stop) for each in self.processes))

    async def start(self) -> None:
        """Start all processes; returns when each of them has found Telegram, and those with pages answer."""
        before = self._openings()
        self.processes = [self._process("run", door) for door in self.doors]
        self.processes += [self._process("worker", free_port()) for _ in range(self._workers)]
        doors = zip(self.processes, self.doors, strict=False)
        await asyncio.gather(
            *(asyncio.to_thread(each.wait_for, f"http://127.0.0.1:{door}/readyz") for each, door in doors)
        )
        await until(lambda: self._openings() - before >= len(self.processes) * len(self.accounts), 60)

    async def kill(self) -> None:
        """kill -9 for every process; what was claimed at that moment is in flight."""
        for process in self.processes:
            process.kill()
        self.note_in_flight()
        self.run.expect("something was in flight", self.run.in_flight > 0)

    def note_in_flight(self, port: int | None = None) -> None:
        """Count what is claimed this moment; ``port`` is where the database is, if not where it belongs."""
        engine = sa.create_engine(self._engine.url.set(port=port), poolclass=sa.NullPool) if port else self._engine
        with engine.connect() as connection:
            claimed = connection.scalar(sa.text("SELECT count(*) FROM outbox WHERE state = 'sending'"))
        self.run.in_flight = int(claimed or 0)

    def _openings(self) -> int:
        return sum(len(account.called("getMe")) for account in self.accounts)

    def _process(self, kind: str, port: int) -> Program:
        telegram = {
            "TELEGRAM_MODE": "webhook",
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            "TELEGRAM_API_URL": self.network.url,
            **_tokens(self.accounts),
        }
        pages = {"PORT": str(port), "PUBLIC_URL": self.network.url, "ORGANISATION": "Chaos", "LOG_FORMAT": "json"}
        log = self.run.folder / f"{kind}-{port}.log"
        ledger = {"ERASURE_LEDGER": str(self.run.folder / "blether.erasures")}
        settings = {**NAMED, **ledger, "DATABASE_URL": self.url, **pages, **telegram, **self._settings}
        return Program(log, self._program, kind, **settings)

    # ------------------------------------------------------------ what happens in it

    def people(self, count: int, account: int = 0) -> list[FakePerson]:
        """So many people who have not written yet."""
        return [self.accounts[account].person() for _ in range(count)]

    async def announce(self, *audiences: Sequence[FakePerson], area: str = "awake") -> None:
        """These people (of one account each list) asked for news long ago; a piece of news goes out to all of them now."""
        News(self._engine, area).is_wanted_by({_name(number): people for number, people in enumerate(audiences)})
        for account, people in zip(self.accounts, audiences, strict=False):
            account._known.update(person.id for person in people)
        async with Office(f"http://127.0.0.1:{self.doors[0]}") as office:
            link = await asyncio.to_thread(command, self.url, "sign-in")
            await office.send_news(link)

    async def acknowledged(self, count: int) -> None:
        """Wait until so many updates have got their 200."""
        await until(lambda: sum(each.taken for each in self.api.deliveries) >= count)

    async def settled(self, within: float = PATIENCE) -> None:
        """Wait until every update was taken, and nothing waits to be sent any more."""

        async def is_settled() -> bool:
            if any(account.pending for account in self.accounts):
                return False
            states = await asyncio.to_thread(self.states)
            return not states.get("queued", 0) and not states.get("sending", 0)

        try:
            async with asyncio.timeout(within):
                while not await is_settled():
                    await asyncio.sleep(LOOK)
        except TimeoutError:
            left = sum(len(account.pending) for account in self.accounts)
            self.run.expect(f"all is settled after {within:g} s (updates left: {left}, states: {self.states()})", False)

    # ------------------------------------------------------------ what came of it

    def ask(self, query: str) -> list[Any]:
        """The rows of a query, as anybody may ask the database from outside."""
        with self._engine.connect() as connection:
            return list(connection.execute(sa.text(query)))

    def states(self) -> dict[str, int]:
        """How many messages are in which state."""
        return {
            str(state): int(count) for state, count in self.ask("SELECT state, count(*) FROM outbox GROUP BY state")
        }

    def reckon(self, people: Sequence[FakePerson], each: int = 1) -> None:
        """Count who heard nothing or too much. ``each`` is how many messages are meant for everyone."""
        heard = {str(person.id): len(person._api.said[person.id]) for person in people}
        unknown = {row.address for row in self.ask("SELECT address FROM outbox WHERE state = 'unknown'")}
        unhandled = self.ask("SELECT count(*) FROM inbox WHERE state <> 'handled'")[0][0]
        self.run.lost = sum(count < each and address not in unknown for address, count in heard.items()) + unhandled
        self.run.duplicates = sum(max(0, count - each) for count in heard.values())
        self.run.unknown = len(unknown)
        self.run.expect("nobody is lost", self.run.lost == 0)
        dead = self.ask("SELECT reason, count(*) FROM outbox WHERE state = 'failed' GROUP BY reason")
        self.run.expect(f"there are no dead letters: {[tuple(row) for row in dead]}", not dead)


class Program(Process):
    """One process of the bot."""

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None


async def until(is_so: Callable[[], bool], within: float = 120.0, look: float = 0.01) -> None:
    """Wait until something is so. Raises TimeoutError."""
    async with asyncio.timeout(within):
        while not is_so():
            await asyncio.sleep(look)


def _token(number: int) -> str:
    return TOKEN if number == 0 else f"{123456789 + number}:AAfake-fake-fake-fake-fake-fake-fake"


def _name(number: int) -> str:
    return "telegram" if number == 0 else f"telegram-{number}"


def _tokens(accounts: Sequence[FakeBotApi]) -> dict[str, str]:
    first, *further = accounts
    more = {f"TELEGRAM_BOT_TOKEN_{number}": account.token for number, account in enumerate(further, 1)}
    return {"TELEGRAM_BOT_TOKEN": first.token, **more}
