"""P9: whatever goes right or wrong, no word, name, address or token that anybody gave is in a log, a metric or an error page."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from tests.acceptance.family import Family, Life
from tests.processes import Running, environment, started
from tests.standins.fake_bot_api import TOKEN, FakeBotApi

MARK = "zqxmark"  # in everything that anybody gives
STATEMENT = f"The {MARK} park is dark, call me on 0141 496 0{MARK}, {MARK}@example.org"
GRAVE = f"I want to kill myself, {MARK}"
METRICS = "a-word-for-the-metrics"
LIFE = Life(
    number=1, language="en", age="adult", postcode="G40 1AA", statement=STATEMENT, theme=None, need="childcare",
    child="any", wants_news=True,
)  # fmt: skip


@contextlib.contextmanager
def broken(folder: Path, statement: str, mend: str = "") -> Iterator[None]:
    """The database, with something wrong with it for a while."""
    connection = sqlite3.connect(folder / "blether.db", isolation_level=None, timeout=10)
    connection.execute(statement)
    yield
    if mend:
        connection.execute(mend)
    connection.close()


@contextlib.contextmanager
def running(folder: Path, template: Path, api: FakeBotApi, **settings: str) -> Iterator[Running]:
    """The program as it runs for real, logging all that it can."""
    shutil.copy(template, folder / "blether.db")
    ours = environment(folder, LOG_LEVEL="debug", LOG_FORMAT="json", METRICS_TOKEN=METRICS, PYTHONASYNCIODEBUG="1")
    telegram = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url}
    with started("run", **ours, **telegram, **settings) as server:
        yield server


async def odd_requests(url: str) -> str:
    """Ask for what is not there, and say what cannot be read; returns all the answers that may hold nothing of it."""
    answers = []
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        await (await session.get(f"{url}/chat")).read()
        for method, path, more in (
            ("GET", f"/{MARK}", {}),
            ("GET", f"/chat/{MARK}!?lang={MARK}", {}),
            ("GET", f"/chat/messages?after={MARK}&wait={MARK}", {}),
            ("GET", f"/staff/sign-in/{MARK}", {}),
            ("POST", f"/staff/sign-in/{MARK}", {"data": {"email": f"{MARK}@example.org"}}),
            ("GET", f"/staff/announcements/{MARK}", {"headers": {"User-Agent": MARK, "Referer": f"http://{MARK}/"}}),
            ("POST", "/staff/delivery/retry", {"data": {"csrf": MARK}, "cookies": {"staff": MARK}}),
            ("POST", "/chat/say", {"data": b"{" + MARK.encode(), "headers": {"Content-Type": "application/json"}}),
            ("POST", "/chat/say", {"json": {"words": MARK * 1000}}),
            ("POST", "/chat/say", {"json": {"words": MARK}, "headers": {"Origin": f"https://{MARK}.example"}}),
            ("POST", "/chat/say", {"data": MARK * 20_000}),
            ("POST", "/telegram/telegram", {"json": {"message": MARK}}),
            ("GET", "/metrics", {"headers": {"Authorization": f"Bearer {MARK}"}}),
        ):
            async with session.request(method, url + path, **more) as response:
                answers.append(await response.text())
    return "\n".join(answers)


async def talk(url: str, folder: Path, api: FakeBotApi) -> None:
    """Whole conversations by two ways, and each failure that a message can meet."""
    family, ben = Family(url, LIFE), api.person(name=MARK)
    await family.talk()
    await family.say(GRAVE)
    await ben.start(MARK)
    await ben.heard(20)
    for words in (STATEMENT, GRAVE):
        await ben.say(words)
        await ben.heard(20)
    await ben.share(contact={"phone_number": f"0141{MARK}", "first_name": MARK})
    await ben.share(photo=[{"file_id": MARK, "file_unique_id": MARK, "width": 1, "height": 1}], caption=GRAVE)
    await api.put(ben.id, MARK, {"text": MARK})  # a kind of update that nobody knows
    await ben.heard(20)
    with broken(folder, "ALTER TABLE progress RENAME TO elsewhere", "ALTER TABLE elsewhere RENAME TO progress"):
        await family.session.post(f"{url}/chat/say", json={"words": STATEMENT, "message_id": "zero"})
    refusal = f"BEGIN SELECT RAISE(ABORT, '{MARK}'); END"
    with (
        broken(folder, f"CREATE TRIGGER one BEFORE UPDATE ON progress {refusal}", "DROP TRIGGER one"),
        broken(folder, f"CREATE TRIGGER two BEFORE INSERT ON progress {refusal}", "DROP TRIGGER two"),
    ):
        await ben.say(STATEMENT)
        await family.session.post(f"{url}/chat/say", json={"words": STATEMENT, "message_id": "one"})
        await asyncio.sleep(0.5)
    with broken(folder, "BEGIN EXCLUSIVE", "ROLLBACK"):
        await family.session.post(f"{url}/chat/say", json={"words": STATEMENT, "message_id": "two"})
    await family.close()


async def metrics(url: str) -> str:
    async with (
        aiohttp.ClientSession(headers={"Authorization": f"Bearer {METRICS}"}) as session,
        session.get(f"{url}/metrics") as response,
    ):
        assert response.status == 200
        return await response.text()


@pytest.mark.timeout(180)
async def test_p9_no_word_of_anybody_is_in_a_log_a_metric_or_an_error(demo_template: Path, tmp_path: Path) -> None:
    async with FakeBotApi() as api:
        with running(tmp_path, demo_template, api) as server:
            await talk(server.url, tmp_path, api)
            odd = await odd_requests(server.url)
            counted = await metrics(server.url)
        printed = server.printed
    assert "turn failed" in printed  # the failures did happen
    assert "chat_not_saved" in printed
    for told in (printed, counted, odd):
        assert MARK not in told.lower()
        assert "kill myself" not in told
        assert "496 0" not in told
    assert TOKEN not in printed
    assert "G40 1AA" not in printed
