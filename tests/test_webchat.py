"""The web chat over real HTTP: what is said, shown, refused and waited for."""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import make_mocked_request
from babel import Locale
from yarl import URL

from bot.channels.contract import Message
from bot.channels.webchat import WebChat
from bot.pace import Pace
from bot.settings import BadSetting, Settings, load
from bot.web.lines import moment
from bot.web.visitor import network
from conversations.events import Kind
from storage.database import Database
from tests import chatting
from tests.chatting import MATTERS, THANKS, WELCOME, Browser, Site, texts


@pytest.fixture
async def site(sqlite: Database) -> AsyncIterator[Site]:
    async with chatting.site(sqlite) as running:
        yield running


# ---------------------------------------------------------------- the page


async def test_the_bot_speaks_first_and_only_once(site: Site) -> None:
    async with Browser(site) as alice:
        assert texts(await alice.open()) == [WELCOME]
        assert texts(await alice.open()) == [WELCOME]
    assert [inbound.kind for inbound in site.talk.heard] == [Kind.START]


async def test_a_link_with_an_area_is_told_on_the_first_visit(site: Site) -> None:
    async with Browser(site, **{"Accept-Language": "pl-PL,pl;q=0.9"}) as alice:
        await alice.open("/chat/calton")
        await alice.open("/chat/govan")
    [start] = site.talk.heard
    assert (start.words, start.language_hint) == ("calton", "pl-PL,pl;q=0.9")


async def test_looking_without_opening_starts_no_talk(site: Site) -> None:
    async with ClientSession(site.url) as link_preview, link_preview.head("/chat") as response:
        assert response.status == 200
    assert site.talk.heard == []


async def test_two_browsers_never_see_each_other(site: Site) -> None:
    async with Browser(site) as alice, Browser(site) as bob:
        await alice.open()
        await alice.say("Alice wants a swing park")
        assert texts(await bob.open()) == [WELCOME]


async def test_the_cookie_is_the_key_and_stays_off_the_page(sqlite: Database) -> None:
    async with (
        chatting.site(sqlite, public_url="https://chat.example.org") as site,
        ClientSession(site.url) as session,
        session.get("/chat") as response,
    ):
        cookie = response.cookies["__Host-blether"]
        html = await response.text()
    assert {"secure": True, "httponly": True, "samesite": "Lax", "path": "/"}.items() <= cookie.items()
    assert cookie.value not in html
    assert site.talk.heard[0].address not in html


async def test_the_talk_is_kept_out_of_every_cache(site: Site) -> None:
    async with ClientSession(site.url) as session, session.get("/chat") as response:
        assert response.headers["Cache-Control"] == "no-store"


async def test_files_are_small_on_the_wire_and_kept_for_a_year(site: Site) -> None:
    async with ClientSession(site.url, auto_decompress=False) as session:
        async with session.get("/static/chat.js?v=1") as response:
            packed = await response.read()
        async with session.get("/static/chat.js", headers={"Accept-Encoding": "identity"}) as plain:
            whole = await plain.read()
    assert gzip.decompress(packed) == whole
    assert len(packed) < len(whole) / 2
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert plain.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("name", ["nothing.js", "..%2fchat.py", "%2e%2e%2frendering.py", "..%5c", "."])
async def test_nothing_but_those_files_is_served(site: Site, name: str) -> None:
    async with ClientSession(site.url) as session, session.get(URL(f"/static/{name}", encoded=True)) as response:
        assert response.status == 404


async def test_a_posters_link_starts_in_its_area_and_language(site: Site) -> None:
    async with Browser(site, **{"Accept-Language": "en-GB"}) as alice:
        await alice.open("/chat?area=leith&lang=ur")
    [start] = site.talk.heard
    assert (start.words, start.language_hint) == ("leith", "ur,en-GB")


async def test_a_shared_phone_is_another_person_afterwards(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        await alice.say("Nobody else should read this")
        async with alice.session.post("/chat/forget", headers={"Sec-Fetch-Site": "cross-site"}) as response:
            assert response.status == 403
        assert len(texts(await alice.open())) == 3
        async with alice.session.post("/chat/forget") as response:
            assert response.status == 200
        assert texts(await alice.open()) == [WELCOME]
    assert len({inbound.address for inbound in site.talk.heard}) == 2


# ---------------------------------------------------------------- from where, and when


@pytest.mark.parametrize(
    ("proxies", "told", "expected"),
    [
        (0, "203.0.113.9", ""),  # nobody is in front, so whoever says so made it up
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.1, 203.0.113.9", "203.0.113.9"),
        (2, "6.6.6.6, 203.0.113.9, 10.0.0.1", "203.0.113.9"),
        (2, "203.0.113.9", "203.0.113.9"),
        (1, "203.0.113.9:4711", "203.0.113.9"),
        (1, "[2001:db8:1:2:3::4]:4711", "2001:db8:1:2::/64"),
        (1, "nonsense", "?"),
        (1, "", ""),
    ],
)
def test_only_our_own_proxies_are_believed(proxies: int, told: str, expected: str) -> None:
    headers = {"X-Forwarded-For": told} if told else {}
    request = make_mocked_request("GET", "/chat", headers=headers).clone(remote="127.0.0.1")
    assert network(request, Settings(trusted_proxies=proxies)) == expected


@pytest.mark.parametrize(
    "origins", ["*", "school.example", "http://school.example", "https://a.example/page", "https://a;b"]
)
def test_an_origin_is_an_address_without_a_path(origins: str) -> None:
    with pytest.raises(BadSetting, match="EMBED_ORIGINS"):
        load({"EMBED_ORIGINS": origins})


def test_a_time_says_its_day_unless_that_is_today() -> None:
    noon = datetime(2026, 7, 14, 11, 5, tzinfo=UTC)
    assert moment(noon, Locale("en", "GB"), noon) == "12:05"
    assert moment(noon, Locale("en", "GB"), noon + timedelta(days=1)) == "14 Jul, 12:05"


# ---------------------------------------------------------------- saying something


async def test_the_reply_comes_back_in_the_same_round_trip(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        cursor = (await alice.messages())["cursor"]
        status, answer = await alice.say(step="welcome.language", value="pl", after=cursor)
    assert status == 200
    assert [line["text"] for line in answer["messages"]] == ["Polski", MATTERS["pl"]]
    assert answer["language"] == "pl"
    assert answer["messages"][1]["buttons"][0] == {"value": "play", "label": "Parki i zabawa", "language": ""}


async def test_a_form_says_it_too_and_comes_back_to_the_page(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        status, html = await alice.form(message_id="one", step="welcome.language", value="en")
    assert status == 200
    assert texts(html) == [WELCOME, "English", MATTERS["en"]]
    assert html.count('class="choices"') == 1


async def test_the_same_message_twice_is_heard_once(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        for _ in range(2):
            await alice.say("More bins please", message_id="the-same")
        assert texts(await alice.open()) == [
            WELCOME,
            "More bins please",
            THANKS.replace("&", "&amp;").replace("https://", ""),
        ]


async def test_the_same_id_from_two_browsers_is_two_messages(site: Site) -> None:
    async with Browser(site) as alice, Browser(site) as bob:
        for browser in (alice, bob):
            await browser.open()
            await browser.say("Hello", message_id="1")
            assert "Hello" in texts(await browser.open())


async def test_help_is_shown_as_the_words_that_were_pressed(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        _, html = await alice.form(words="help")
    assert texts(html)[1] == "I need help"
    assert site.talk.heard[-1].words == "help"


@pytest.mark.parametrize("words", ["", "   \n "])
async def test_nothing_is_nothing_said(site: Site, words: str) -> None:
    async with Browser(site) as alice:
        await alice.open()
        assert (await alice.say(words))[0] == 200
    assert len(site.talk.heard) == 1


async def test_markup_is_shown_as_it_was_typed(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        _, answer = await alice.say("<script>alert(1)</script> & 'so' on")
    assert "&lt;script&gt;" in answer["messages"][1]["html"]


# ---------------------------------------------------------------- what is refused, and keeps the words


async def test_too_long_is_said_and_nothing_is_lost(site: Site) -> None:
    words = "a" * 4001
    async with Browser(site) as alice:
        await alice.open()
        status, answer = await alice.say(words)
        assert (status, answer["problem"]) == (413, "long")
        assert "too long" in answer["error"]
        status, html = await alice.form(words=words)
        assert status == 413
        assert f">{words}</textarea>" in html
        assert (await alice.say("a" * 4000))[0] == 200


async def test_even_a_whole_book_gets_a_sentence(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        assert (await alice.say("a" * 900_000))[0] == 413


async def test_when_it_cannot_be_saved_the_words_stay(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        site.talk.is_broken = True
        status, answer = await alice.say("Our street is dark")
        assert (status, answer["problem"]) == (503, "not_saved")
        status, html = await alice.form(words="Our street is dark")
        assert status == 503
        assert ">Our street is dark</textarea>" in html


async def test_a_first_visit_without_a_database_turn_is_a_page_with_a_sentence(site: Site) -> None:
    site.talk.is_broken = True
    async with ClientSession(site.url) as session, session.get("/chat") as response:
        assert response.status == 503
        assert "We could not save that just now" in await response.text()


async def test_a_browser_that_keeps_no_cookie_is_told(site: Site) -> None:
    async with Browser(site) as alice:
        status, answer = await alice.say("Hello")
        assert (status, answer["problem"]) == (401, "cookie")
        assert "cookies" in answer["error"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
    ],
)
async def test_another_website_cannot_speak_for_somebody(site: Site, headers: dict[str, str]) -> None:
    async with Browser(site) as alice:
        await alice.open()
        assert (await alice.say("Hello", headers=headers))[0] == 403
    assert len(site.talk.heard) == 1


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}])
async def test_our_own_page_can(site: Site, headers: dict[str, str]) -> None:
    async with Browser(site) as alice:
        await alice.open()
        assert (await alice.say("Hello", headers=headers | {"Origin": site.url}))[0] == 200


@pytest.mark.parametrize(
    "fields",
    [{"message_id": "x" * 41}, {"message_id": "a b"}, {"step": "s" * 81, "value": "v"}, {"value": 7}, {"words": ["a"]}],
)
async def test_what_makes_no_sense_is_a_sentence(site: Site, fields: dict[str, Any]) -> None:
    async with Browser(site) as alice:
        await alice.open()
        status, answer = await alice.say(**{"words": "hello"} | fields)
    assert (status, answer["error"]) == (400, "We could not read that. Please try again.")


@pytest.mark.parametrize("body", ["", "{", "[1]", '"a"', "null"])
async def test_a_body_that_is_no_object_is_a_sentence(site: Site, body: str) -> None:
    async with Browser(site) as alice:
        await alice.open()
        headers = {"Content-Type": "application/json"}
        async with alice.session.post("/chat/say", data=body, headers=headers) as response:
            assert response.status == 400


async def test_characters_that_no_database_keeps_are_left_out(database: Database) -> None:
    async with chatting.site(database) as site, Browser(site) as alice:
        await alice.open()
        assert (await alice.say("a\x00b\ud800c😀"))[0] == 200
        assert "abc😀" in texts(await alice.open())


async def test_thirty_at_once_are_fine_and_more_must_wait(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        assert {(await alice.say(f"{number}"))[0] for number in range(30)} == {200}
        for _ in range(60):  # a slow machine gives the bucket time to fill a little
            async with alice.session.post("/chat/say", json={"words": "more"}) as response:
                answer = await response.json()
            if response.status == 429:
                break
    assert 1 <= int(response.headers["Retry-After"]) <= 3
    assert "999" in answer["error"]


def test_a_bucket_fills_again() -> None:
    pace = Pace(per_minute=60, burst=2)
    assert [pace.wait("a", 0.0), pace.wait("a", 0.0), pace.wait("b", 0.0)] == [0, 0, 0]
    assert pace.wait("a", 0.5) == pytest.approx(0.5)
    assert pace.wait("a", 1.0) == 0


# ---------------------------------------------------------------- waiting


async def test_a_waiting_page_is_told_at_once(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        cursor = (await alice.messages())["cursor"]
        waiting = asyncio.create_task(alice.messages(cursor, wait=20))
        await asyncio.sleep(0.1)
        began = time.monotonic()
        await site.send_news(alice.address, "A fair in the park on Saturday")
        answer = await waiting
    assert time.monotonic() - began < 15  # and not after the twenty seconds
    assert [line["text"] for line in answer["messages"]] == ["A fair in the park on Saturday"]


async def test_nothing_new_is_an_empty_answer_after_the_wait(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        cursor = (await alice.messages())["cursor"]
        began = time.monotonic()
        assert (await alice.messages(cursor, wait=0.3))["messages"] == []
    assert 0.25 < time.monotonic() - began < 15


async def test_a_server_that_stops_keeps_nobody_waiting(site: Site) -> None:
    async with Browser(site) as alice:
        await alice.open()
        waiting = asyncio.create_task(alice.messages((await alice.messages())["cursor"], wait=20))
        await asyncio.sleep(0.1)
        await site.channel.close()
        assert (await asyncio.wait_for(waiting, 15))["messages"] == []


async def test_a_channel_forgets_the_pages_that_left() -> None:
    channel = WebChat()
    with channel.listening("alice") as first, channel.listening("alice"):
        await channel.send("alice", Message("Hello"))
        assert first.is_set()
    assert channel._waiting == {}


async def test_more_pages_than_anyone_has_are_answered_at_once() -> None:
    channel = WebChat()
    pages = [channel.listening("alice") for _ in range(9)]
    events = [each.__enter__() for each in pages]
    assert [event.is_set() for event in events] == [False] * 8 + [True]
