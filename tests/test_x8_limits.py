"""X8: whoever asks too often waits a little, by person and by network; whoever is in danger is heard at any pace."""

from __future__ import annotations

import time
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.flood import Flood
from bot.inbox import Inbox
from bot.pace import Pace
from bot.web import ROUTES, limits
from bot.web.limits import DOWNLOAD, PREVIEW, SIGN_IN, TALK
from conversations import wording
from conversations.events import Inbound, Kind
from storage.database import Database
from storage.tables import Inbox as Kept
from tests import chatting, staffing
from tests.chatting import Browser
from tests.transcripts import Person

KEPT = Kept.__table__
GRAVE = "I want to kill myself"
FROM = {"X-Forwarded-For": "203.0.113.7"}


@pytest.fixture
async def site(sqlite: Database) -> AsyncIterator[chatting.Site]:
    """The chat behind one proxy of ours."""
    async with chatting.site(sqlite, trusted_proxies=1) as running:
        yield running


# ---------------------------------------------------------------- the buckets


def test_x8_memory_is_bounded_and_forgets_who_has_been_away_longest() -> None:
    pace = Pace(per_minute=1, burst=1, kept=3)
    for key in "abcd":
        assert pace.wait(key, 0.0) == 0
    assert len(pace._full_at) == 3
    assert pace.wait("d", 0.0) == pytest.approx(60)
    assert pace.wait("a", 0.0) == 0


def test_x8_a_flood_of_strangers_costs_no_time() -> None:
    pace = Pace(per_minute=1, burst=1)
    began = time.perf_counter()
    for number in range(50_000):
        pace.wait(str(number), 0.0)
    assert time.perf_counter() - began < 5


# ---------------------------------------------------------------- the pages


def test_x8_every_limited_route_is_a_route() -> None:
    assert limits.LIMITS.keys() <= {(route.method, route.path) for route in ROUTES}


@pytest.mark.parametrize(
    ("method", "path", "limit"),
    [
        ("GET", "/staff/sign-in", SIGN_IN),
        ("POST", "/staff/sign-in/{token}", SIGN_IN),
        ("POST", "/staff/second-step", SIGN_IN),
        ("HEAD", "/chat/my-data.json", DOWNLOAD),
        ("POST", "/chat/preview/{key}/say", PREVIEW),
        ("GET", "/staff", None),
        ("POST", "/telegram/{account}", None),
    ],
)
def test_x8_each_route_has_its_limit(method: str, path: str, limit: limits.Limit | None) -> None:
    assert limits.limit_of(method, path) is limit


async def test_x8_whoever_guesses_at_the_door_waits(sqlite: Database) -> None:
    async with staffing.site(sqlite, trusted_proxies=1) as site:
        seen = []
        for number in range(SIGN_IN.network + 5):
            async with site.session.get(f"{site.url}/staff/sign-in/guess{number}", headers=FROM) as response:
                seen.append(response.status)
                page = await response.text()
        assert 1 <= int(response.headers["Retry-After"]) <= 2
        elsewhere = {"X-Forwarded-For": "198.51.100.9"}
        async with site.session.get(f"{site.url}/staff/sign-in/guess", headers=elsewhere) as other:
            assert other.status != 429
    assert seen[-1] == 429
    assert 429 not in seen[: SIGN_IN.network]
    assert "Please wait a minute" in page


async def test_x8_a_household_of_ipv6_is_one_network(sqlite: Database) -> None:
    async with staffing.site(sqlite, trusted_proxies=1) as site:
        for number in range(SIGN_IN.network + 5):
            told = {"X-Forwarded-For": f"2001:db8:1:2::{number:x}"}
            async with site.session.get(f"{site.url}/staff/sign-in/guess", headers=told) as response:
                last = response.status
    assert last == 429


async def test_x8_what_a_stranger_claims_to_be_is_not_believed(sqlite: Database) -> None:
    """One proxy is ours: only the last line that it added counts."""
    async with staffing.site(sqlite, trusted_proxies=1) as site:
        for number in range(SIGN_IN.network + 5):
            told = {"X-Forwarded-For": f"192.0.2.{number}, 203.0.113.7"}
            async with site.session.get(f"{site.url}/staff/sign-in/guess", headers=told) as response:
                last = response.status
    assert last == 429


async def test_x8_downloads_have_a_pace_of_their_own(site: chatting.Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        seen = []
        for _ in range(DOWNLOAD.person + 3):
            async with alice.session.get("/chat/my-data.json") as response:
                seen.append(response.status)
        assert set(seen[: DOWNLOAD.person]) == {200}
        assert seen[-1] == 429
        assert (await alice.say("hello"))[0] == 200


# ---------------------------------------------------------------- danger is heard


async def test_s1_who_is_in_danger_is_heard_at_any_pace_on_the_web(site: chatting.Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        site.server.app[limits.PACES][TALK] = (Pace(per_minute=0.1, burst=1), Pace(per_minute=600, burst=600))
        assert (await alice.say("hello"))[0] == 200
        assert (await alice.say("more buses"))[0] == 429
        assert (await alice.say(GRAVE))[0] == 200
    assert site.talk.heard[-1].words == GRAVE


@pytest.fixture
def hurried(inbox: Inbox) -> Person:
    """Somebody on Telegram whose turns are counted: two at once, one a minute."""
    inbox.flood = Flood(inbox.understanding, per_minute=1, burst=2)
    return Person(inbox, "telegram", "5")


def texts(bodies: list[dict[str, str]]) -> list[str]:
    return [body["text"] for body in bodies]


PATIENCE = wording.slow_down().msgid


async def test_x8_who_writes_faster_than_anybody_talks_is_asked_for_patience_once(hurried: Person) -> None:
    await hurried.do("(arrives)")
    await hurried.say("English")
    assert texts(await hurried.say("hello")) == [PATIENCE]
    assert texts(await hurried.say("hello")) == []


async def test_x8_what_came_too_fast_is_kept_without_figures(hurried: Person) -> None:
    await hurried.do("(arrives)")
    await hurried.say("English")
    await hurried.say("call 0141 496 0123, I live at G40 1AB")
    query = sa.select(KEPT.c.words, KEPT.c.state).order_by(KEPT.c.id.desc()).limit(1)
    row = await hurried.inbox.database.read(lambda connection: connection.execute(query).one())
    assert row.state == "handled"
    assert row.words.startswith("call • • •, I live at G")
    assert not any(each.isdigit() for each in row.words)


async def test_s1_who_is_in_danger_is_heard_at_any_pace_on_telegram(hurried: Person) -> None:
    await hurried.do("(arrives)")
    await hurried.say("English")
    await hurried.say("hello")
    said = "\n".join(texts(await hurried.say(GRAVE)))
    assert PATIENCE not in said
    assert "116 123" in said or "999" in said


@pytest.mark.parametrize("command", ["stop", "help", "delete", "my data"])
async def test_x8_commands_are_heard_at_any_pace(hurried: Person, command: str) -> None:
    await hurried.do("(arrives)")
    await hurried.say("English")
    await hurried.say("hello")
    said = texts(await hurried.say(command))
    assert said
    assert PATIENCE not in said


def written(at: datetime, words: str = "hello") -> Inbound:
    return Inbound("telegram", "5", uuid.uuid4().hex, at, Kind.WORDS, words)


def test_x8_what_waited_out_an_outage_is_no_flood(inbox: Inbox) -> None:
    flood, now = Flood(inbox.understanding, per_minute=1, burst=1), datetime.now(UTC)
    long_ago = now - timedelta(hours=3)
    assert not any(flood.stops(written(long_ago), "en", now) for _ in range(100))


def test_x8_one_persons_flood_is_nobody_elses(inbox: Inbox) -> None:
    flood, now = Flood(inbox.understanding, per_minute=1, burst=1), datetime.now(UTC)
    assert [flood.stops(written(now), "en", now) for _ in range(2)] == [False, True]
    other = Inbound("telegram", "6", "1", now, Kind.WORDS, "hello")
    assert not flood.stops(other, "en", now)
