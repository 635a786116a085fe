"""What the Telegram channel reads in an update, and what it leaves."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.contract import Unreadable
from bot.channels.telegram import TelegramChannel
from conversations.events import Inbound, Kind, Media
from tests.messaging import Desk, press, reader, update
from tests.standins.fake_bot_api import TOKEN


@pytest.fixture
def desk() -> Desk:
    return Desk()


def read(given: dict[str, Any], area: str = "") -> Inbound:
    """The message in an update."""
    found = TelegramChannel("telegram", TOKEN, "http://127.0.0.1:9", area=area).read(given)
    assert isinstance(found, Inbound)
    return found


def test_words_are_read_without_anybodys_name() -> None:
    inbound = read(update(text="More buses, please"))
    assert inbound == Inbound(
        account="telegram",
        address="5",
        message_id="u7",
        at=datetime.fromtimestamp(1_790_000_000, UTC),
        words="More buses, please",
        language_hint="pl",
    )
    assert "ilsa" not in repr(inbound)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("/start", Kind.START, ""),
        ("/start poster7", Kind.START, "poster7"),
        ("/start@BletherBot poster7", Kind.START, "poster7"),
        ("/stop", Kind.WORDS, "stop"),
        ("/Help@BletherBot", Kind.WORDS, "help"),
        ("/my_data", Kind.WORDS, "my data"),
        ("/stop please", Kind.WORDS, "stop please"),
        ("/ 5", Kind.WORDS, "/ 5"),
        ("and/or", Kind.WORDS, "and/or"),
        ("😀", Kind.WORDS, "😀"),
        ("half \ud83d and nul\0l", Kind.WORDS, "half ? and null"),
    ],
)
def test_what_was_typed_is_understood(text: str, kind: Kind, words: str) -> None:
    inbound = read(update(text=text))
    assert (inbound.kind, inbound.words) == (kind, words)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("/start", Kind.START, "govan"),
        (" /start@BletherBot ", Kind.START, "govan"),
        ("/start poster7", Kind.START, "poster7"),
        ("/help", Kind.WORDS, "help"),
        ("hello", Kind.WORDS, "hello"),
    ],
)
def test_whoever_starts_without_a_code_belongs_to_the_accounts_area(text: str, kind: Kind, words: str) -> None:
    inbound = read(update(text=text), area="govan")
    assert (inbound.kind, inbound.words) == (kind, words)


@pytest.mark.parametrize("media", ["photo", "sticker", "voice", "document", "contact", "video_note"])
def test_what_is_not_words_is_media(media: str) -> None:
    content: dict[str, Any] = (
        {"phone_number": "0131 496 0000", "first_name": "Ailsa"} if media == "contact" else {"id": 1}
    )
    inbound = read(update(7, **{media: content}))
    assert (inbound.kind, inbound.words) == (Kind.MEDIA, "")
    assert "496" not in repr(inbound)


def test_a_caption_is_what_somebody_said() -> None:
    inbound = read(update(photo=[{"file_id": "x"}], caption="Our park"))
    assert (inbound.kind, inbound.words) == (Kind.MEDIA, "Our park")


@pytest.mark.parametrize(
    ("data", "step", "value"),
    [("age=parent", "age", "parent"), ("age=a=b", "age", "a=b"), ("age=", "age", ""), ("old", "", "old")],
)
def test_a_press_is_a_choice(data: str, step: str, value: str) -> None:
    inbound = read(press(data))
    assert (inbound.kind, inbound.step, inbound.words, inbound.address) == (Kind.CHOICE, step, value, "5")
    assert abs((datetime.now(UTC) - inbound.at).total_seconds()) < 5


def test_a_press_on_a_message_that_is_gone_still_counts() -> None:
    assert read(press(message=None)).address == "5"


@pytest.mark.parametrize(
    "ignored",
    [
        update(text="hi", chat={"id": -4, "type": "group"}),
        update(text="hi", chat={"id": -4, "type": "supergroup"}),
        press(message={"message_id": 3, "chat": {"id": -4, "type": "group"}}),
        update(pinned_message={"message_id": 1}),
        {"update_id": 7, "edited_message": update(text="hi")["message"]},
        {"update_id": 7, "channel_post": {"text": "hi"}},
        {"update_id": 7, "my_chat_member": {"chat": {"id": -4, "type": "group"}}},
    ],
)
async def test_what_is_not_a_private_message_is_acknowledged_and_left(ignored: dict[str, Any], desk: Desk) -> None:
    assert reader().read(ignored) is None
    await reader().handle(ignored, desk.reception)
    assert (desk.received, desk.kept, desk.reach) == ([], [], [])


@pytest.mark.parametrize(
    "odd",
    [
        {"update_id": 7},
        {"update_id": 7, "message": None},
        {"update_id": 7, "message": {"chat": "five"}},
        {"update_id": 7, "something_new": {}},
        {"update_id": 7, "message": {"chat": {"id": float("inf"), "type": "private"}, "text": "hi"}},
        update(text=["not", "a", "string"]),
        update(something_new={}),
        press(data=None),
        press(data={"a": 1}),
        {"update_id": 7, "my_chat_member": {"chat": {"id": 5, "type": "private"}}},
    ],
)
async def test_what_cannot_be_read_is_kept_raw(odd: dict[str, Any], desk: Desk) -> None:
    with pytest.raises(Unreadable):
        reader().read(odd)
    await reader().handle(odd, desk.reception)
    assert desk.kept == [("telegram", f"u{odd['update_id']}", odd)]


async def test_an_update_without_an_id_is_kept_once_under_its_content(desk: Desk) -> None:
    for _ in range(2):
        await reader().handle({"message": "?\0"}, desk.reception)
    first, second = desk.kept
    assert first == second
    assert first[1].startswith("x")
    assert first[2] == {"message": "?"}


def test_a_clock_that_makes_no_sense_loses_no_words() -> None:
    assert read(update(text="hi", date=1_790_000_000_000_000)).at.year < 3000


def test_a_press_for_help_is_as_if_it_had_been_typed() -> None:
    inbound = read(press("/help"))
    assert (inbound.kind, inbound.words, inbound.step) == (Kind.WORDS, "help", "")


@pytest.mark.parametrize(
    ("key", "media"), [("voice", Media.VOICE), ("photo", Media.PICTURE), ("sticker", Media.STICKER)]
)
def test_what_was_sent_is_told_by_its_sort(key: str, media: Media) -> None:
    assert read(update(7, **{key: {"id": 1}})).media is media
