"""Metrics as a monitoring system reads them: over real HTTP, with its own parser."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import sqlalchemy as sa
from aiohttp.test_utils import TestServer
from prometheus_client.parser import text_string_to_metric_families

from bot import metrics
from bot.settings import BadSetting, Settings, load
from bot.web import worker_application
from storage.database import Database
from storage.tables import Account
from tests import staffing
from tests.acceptance.server import free_port
from tests.letters import WORDS, announce, fail, put
from tests.processes import PATIENCE, environment

TOKEN = "a-token-of-sixteen-or-more"
WITH_IT = {"Authorization": f"Bearer {TOKEN}"}
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
Samples = dict[tuple[str, ...], float]


def samples(text: str) -> Samples:
    """Every sample: its name and the values of its labels, and its number."""
    return {
        (sample.name, *(value for _, value in sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def standing(database: Database, *work: Callable[[sa.Connection], Any]) -> Samples:
    """What is told at noon, after some work."""
    with database.transaction() as connection:
        for each in work:
            each(connection)
        return samples(metrics.exposition(metrics.standing(connection, NOON)).decode())


# ---------------------------------------------------------------- who may read


async def scraped(database: Database, headers: dict[str, str], **settings: Any) -> tuple[int, str, str]:
    """The answer of /metrics: status, kind of content, text."""
    async with (
        staffing.site(database, **settings) as office,
        office.session.get(f"{office.url}/metrics", headers=headers) as answer,
    ):
        return answer.status, answer.headers["Content-Type"], await answer.text()


async def test_whoever_has_the_token_may_read(sqlite: Database) -> None:
    status, kind, text = await scraped(sqlite, WITH_IT, metrics_token=TOKEN)
    assert (status, kind) == (200, "text/plain; version=0.0.4; charset=utf-8")
    assert samples(text)["blether_database_up",] == 1


@pytest.mark.parametrize("header", ["", "Bearer", f"Bearer {TOKEN}x", "Bearer é", f"Basic {TOKEN}", TOKEN])
async def test_nobody_else_may(sqlite: Database, header: str) -> None:
    status, _, text = await scraped(sqlite, {"Authorization": header} if header else {}, metrics_token=TOKEN)
    assert (status, text) == (401, "This needs the token.\n")


async def test_without_a_token_there_is_no_such_page(sqlite: Database) -> None:
    assert (await scraped(sqlite, WITH_IT))[0] == 404


@pytest.mark.parametrize(("token", "status"), [(None, 404), (TOKEN, 200), ("another-one-that-is-long", 401)])
async def test_a_worker_keeps_the_same_rule(sqlite: Database, token: str | None, status: int) -> None:
    app = worker_application(Settings.model_validate({"metrics_token": token}), sqlite)
    async with TestServer(app) as server, aiohttp.ClientSession(headers=WITH_IT) as session:
        assert (await session.get(server.make_url("/metrics"))).status == status


async def test_a_token_in_broken_letters_is_refused(sqlite: Database) -> None:
    async with staffing.site(sqlite, metrics_token=TOKEN) as office:
        reader, writer = await asyncio.open_connection("127.0.0.1", office.server.port)
        writer.write(b"GET /metrics HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \xff\r\nConnection: close\r\n\r\n")
        assert (await reader.read()).startswith(b"HTTP/1.1 401")
        writer.close()


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"METRICS_TOKEN": "short"}, "METRICS_TOKEN: must be 16 to 256 letters, digits and signs, without spaces"),
        ({"METRICS_TOKEN": "with spaces in between"}, "METRICS_TOKEN: must be 16 to 256"),
        ({"METRICS_PORT": "9100"}, "METRICS_PORT is set, so METRICS_TOKEN must be set too"),
        ({"METRICS_PORT": "0", "METRICS_TOKEN": TOKEN}, "METRICS_PORT: must be greater than or equal to 1"),
    ],
)
def test_a_wrong_setting_is_named(settings: dict[str, str], sentence: str) -> None:
    with pytest.raises(BadSetting, match=sentence) as refused:
        load(settings)
    assert settings.get("METRICS_TOKEN", "?") not in str(refused.value)


def test_the_token_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    token = load({"METRICS_TOKEN_FILE": str(tmp_path / "token")}).metrics_token
    assert token is not None
    assert (token.get_secret_value(), TOKEN in repr(token)) == (TOKEN, False)


# ---------------------------------------------------------------- what is told


def test_what_waits_is_told_by_account_and_kind(database: Database) -> None:
    minute = timedelta(minutes=1)
    found = standing(
        database,
        lambda connection: announce(connection, NOON, state="paused"),
        lambda connection: put(connection, NOON - minute, 2),
        lambda connection: put(connection, NOON, 1, state="sending"),
        lambda connection: put(connection, NOON - minute, 3, urgency=1, announcement_id=1),
        lambda connection: put(connection, NOON - minute, 9, state="sent"),
    )
    assert found["blether_messages_waiting", "telegram", "reply"] == 2
    assert found["blether_oldest_message_seconds", "telegram", "reply"] == 60
    assert found["blether_messages_sending", "telegram", "reply"] == 1
    assert found["blether_messages_held", "telegram", "announcement"] == 3
    assert found["blether_oldest_message_seconds", "telegram", "announcement"] == 0


def test_what_is_stuck_is_told_by_account(database: Database) -> None:
    row = {
        "name": "telegram",
        "next_at": NOON,
        "paused_at": NOON,
        "paused_until": NOON + timedelta(seconds=30),
        "reason": "too fast",
    }
    found = standing(
        database,
        lambda connection: put(connection, NOON, 2, state="failed", reason="too long"),
        lambda connection: put(connection, NOON, 1, state="failed", reason="cut off"),
        lambda connection: fail(connection, NOON, 2),
        lambda connection: connection.execute(Account.__table__.insert(), row),
    )
    assert found["blether_dead_letters", "telegram"] == 3
    assert found["blether_messages_not_handled", "telegram", "failed"] == 2
    assert found["blether_account_paused_seconds", "telegram"] == 30


def test_no_word_address_or_reason_is_told(database: Database) -> None:
    with database.transaction() as connection:
        put(connection, NOON, 2, state="failed", reason="quite unusual", address="4711471147")
        put(connection, NOON, address="4711471147")
        fail(connection, NOON)
        text = metrics.exposition(metrics.standing(connection, NOON)).decode()
    assert [each for each in (WORDS, "4711471147", "quite unusual") if each in text] == []


def test_without_the_database_the_rest_is_still_told() -> None:
    found = samples(metrics.exposition(None).decode())
    assert found["blether_database_up",] == 0
    assert "blether_turn_seconds_count" in {name for name, *_ in found}


def change(before: Samples, after: Samples) -> Samples:
    return {
        key: after[key] - before.get(key, 0)
        for key in after
        if key[0].startswith("blether") and after[key] != before.get(key, 0)
    }


def test_what_this_process_does_is_counted() -> None:
    before = samples(metrics.exposition(None).decode())
    metrics.TURNS.observe(0.004)
    metrics.SENDS.labels("a-new-one", "sent").inc()
    metrics.SENDS.labels("a-new-one", "sent").inc()
    metrics.WAITS.labels("a-new-one").observe(0.4)
    metrics.DROPPED.labels("a-new-one").inc()
    metrics.committed(7, 0.02)
    grown = change(before, samples(metrics.exposition(None).decode()))
    assert grown["blether_turn_seconds_count",] == 1
    assert grown["blether_turn_seconds_bucket", "0.005"] == 1
    assert ("blether_turn_seconds_bucket", "0.0025") not in grown
    assert grown["blether_sends_total", "a-new-one", "sent"] == 2
    assert grown["blether_pace_wait_seconds_sum", "a-new-one"] == 0.4
    assert grown["blether_dropped_total", "a-new-one"] == 1
    assert grown["blether_commit_jobs_sum",] == 7
    assert grown["blether_commit_seconds_sum",] == pytest.approx(0.02)


# ---------------------------------------------------------------- a worker


async def test_a_worker_answers_on_a_port_of_its_own(postgres_url: str, tmp_path: Path) -> None:
    port = free_port()
    settings = environment(tmp_path, METRICS_PORT=port, METRICS_TOKEN=TOKEN) | {"DATABASE_URL": postgres_url}
    with (tmp_path / "printed.txt").open("wb") as output:
        worker = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "worker", env=settings, stdout=output, stderr=output
        )
    url = f"http://127.0.0.1:{port}"
    try:
        assert samples(await answered(f"{url}/metrics"))["blether_database_up",] == 1
        assert "ok" in await answered(f"{url}/readyz")
    finally:
        worker.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(worker.wait(), PATIENCE)
    assert (code, "Traceback" in (tmp_path / "printed.txt").read_text()) == (0, False)


async def answered(url: str) -> str:
    """What is there once it answers."""
    async with asyncio.timeout(PATIENCE), aiohttp.ClientSession(headers=WITH_IT, raise_for_status=True) as session:
        while True:
            try:
                return await (await session.get(url)).text()
            except aiohttp.ClientConnectorError:
                await asyncio.sleep(0.1)
