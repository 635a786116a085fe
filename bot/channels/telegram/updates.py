"""What an update says. No name, user name or phone number is taken from it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.channels.contract import Unreadable
from bot.channels.telegram.messages import HELP, step_and_value
from conversations.events import Inbound, Kind, Media

Update = dict[str, Any]

# Messages that are not words; each is declined kindly.
MEDIA = frozenset({
    "animation", "audio", "checklist", "contact", "dice", "document", "game", "gift", "giveaway", "invoice",
    "live_photo", "location", "paid_media", "photo", "poll", "rich_message", "sticker", "story", "unique_gift",
    "venue", "video", "video_note", "voice",
})  # fmt: skip

# What to do instead depends on what it was.
SORTS: dict[str, Media] = {
    **dict.fromkeys(("voice", "audio", "video_note"), Media.VOICE),
    **dict.fromkeys(("photo", "video", "animation", "live_photo"), Media.PICTURE),
    **dict.fromkeys(("sticker", "dice", "gift", "unique_gift"), Media.STICKER),
    **dict.fromkeys(("location", "venue"), Media.PLACE),
    "contact": Media.CONTACT,
}

# Notes that Telegram itself puts into a private chat; nobody said anything.
NOTES = frozenset({
    "chat_background_set", "connected_website", "message_auto_delete_timer_changed", "pinned_message",
    "write_access_allowed",
})  # fmt: skip

# Updates that are none of a private chat's business, or say again what was said before.
IGNORED = frozenset({
    "business_connection", "business_message", "channel_post", "chat_boost", "chat_join_request", "chat_member",
    "chosen_inline_result", "deleted_business_messages", "edited_business_message", "edited_channel_post",
    "edited_message", "inline_query", "message_reaction", "message_reaction_count", "poll", "poll_answer",
    "removed_chat_boost",
})  # fmt: skip

INSIDE = frozenset({"member", "administrator", "restricted"})  # what the bot can be in a group that it is in

COMMAND = re.compile(r"/([a-z][a-z0-9_]{0,31})(?:@\w+)?(?:\s+(.*))?", re.IGNORECASE | re.DOTALL)

NUMBER = "/chat_number"  # in no list: for safeguarding leads, who are alerted by the number of their chat
NUMBER_WANTED = re.compile(rf"{NUMBER}(@\w+)?")


@dataclass(frozen=True, slots=True)
class Reachable:
    """A person blocked (False) or unblocked (True) the bot."""

    address: str
    now: bool


def read(account: str, update: Update) -> Inbound | Reachable | None:
    """What the update says; None for what is rightly ignored. Raises `Unreadable`."""
    try:
        for kind, reader in READERS.items():
            if kind in update:
                return reader(account, update["update_id"], update[kind])
        if not IGNORED.isdisjoint(update):
            return None
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        raise Unreadable("an update of a known kind in an unknown form") from None
    raise Unreadable("an update of an unknown kind")


def identity(update: Update) -> str:
    """The update's id within its account; made from its content when it has none."""
    number = update.get("update_id")
    if isinstance(number, int):
        return f"u{number}"
    return f"x{hashlib.sha256(json.dumps(update, sort_keys=True).encode()).hexdigest()[:32]}"


def chat(update: Update) -> str:
    """The chat that the update belongs to, whatever kind it is; empty where there is none."""
    for content in update.values():
        if isinstance(content, dict):
            message = content.get("message", content)
            place = message.get("chat") if isinstance(message, dict) else None
            return str(place.get("id")) if isinstance(place, dict) else ""
    return ""


def number_wanted(update: Update) -> int | None:
    """The chat's own number, where somebody asks for it in a private chat; none for every other update."""
    match update:
        case {"message": {"text": str(text), "chat": {"type": "private", "id": int(number)}}}:
            return number if text.startswith(NUMBER) and NUMBER_WANTED.fullmatch(text.strip()) else None
    return None


def query(update: Update) -> str:
    """The id of the press that waits for an answer; empty where none does."""
    press = update.get("callback_query")
    found = press.get("id") if isinstance(press, dict) else None
    return found if isinstance(found, str) else ""


def storable(value: Any) -> Any:
    """The same JSON without what PostgreSQL cannot keep in text: NUL, and halves of a character."""
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, dict):
        return {storable(name): storable(each) for name, each in value.items()}
    return [storable(each) for each in value] if isinstance(value, list) else value


def _clean(text: str) -> str:
    if "\0" in text:
        text = text.replace("\0", "")
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _message(account: str, update_id: int, message: Update) -> Inbound | None:
    place = message["chat"]
    if place["type"] != "private" or not NOTES.isdisjoint(message):
        return None
    if "text" in message:
        kind, words = _command(_string(message["text"]))
    elif "location" in message:
        kind, words = Kind.PLACE, _roughly(message["location"])
    elif not MEDIA.isdisjoint(message):
        kind, words = Kind.MEDIA, _string(message.get("caption", ""))  # a caption is the person's words too
    else:
        raise ValueError("neither words nor a known kind of media")
    return Inbound(
        account=account,
        address=_chat_id(place),
        message_id=f"u{int(update_id)}",
        at=_moment(message.get("date")),
        kind=kind,
        words=words,
        language_hint=_language(message),
        media=next((sort for name, sort in SORTS.items() if name in message), None),
    )


def _press(account: str, update_id: int, query: Update) -> Inbound | None:
    place = query["message"]["chat"] if query.get("message") else {"id": query["from"]["id"], "type": "private"}
    if place["type"] != "private":
        return None
    data = _string(query["data"])
    step, value = ("", data.removeprefix("/")) if data == HELP else step_and_value(data)
    return Inbound(
        account=account,
        address=_chat_id(place),
        message_id=f"u{int(update_id)}",
        at=datetime.now(UTC),  # a press carries no time of its own
        kind=Kind.WORDS if data == HELP else Kind.CHOICE,
        words=value,
        step=step,
        language_hint=_language(query),
    )


def _membership(_account: str, _update_id: int, change: Update) -> Reachable | None:
    if change["chat"]["type"] != "private":
        return None
    return Reachable(_chat_id(change["chat"]), change["new_chat_member"]["status"] not in {"kicked", "left"})


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody who writes ``language`` put the bot into a chat of many. To a channel (not ``is_group``) nothing is said."""

    chat: str
    is_group: bool
    language: str


def joined(update: Update) -> Joined | None:
    """Whether this update puts the bot into a group or a channel, where it has nothing to say and nothing to hear."""
    try:
        change = update["my_chat_member"]
        kind, was, now = (
            change["chat"]["type"],
            *(change[name]["status"] for name in ("old_chat_member", "new_chat_member")),
        )
        if kind == "private" or now not in INSIDE or was in INSIDE:
            return None
        return Joined(_chat_id(change["chat"]), kind != "channel", _language(change))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None


READERS: dict[str, Callable[[str, int, Update], Inbound | Reachable | None]] = {
    "message": _message,
    "callback_query": _press,
    "my_chat_member": _membership,
}


def _command(text: str) -> tuple[Kind, str]:
    """What was typed after a slash: /start CODE is a start, /my_data the words "my data", all else what it is."""
    found = COMMAND.fullmatch(text.strip()) if "/" in text else None
    if found is None:
        return Kind.WORDS, text
    word, rest = found[1].lower().replace("_", " "), (found[2] or "").strip()
    return (Kind.START, rest) if word == "start" else (Kind.WORDS, f"{word} {rest}".strip())


def _roughly(place: Update) -> str:
    """Latitude and longitude to a hundredth of a degree, about a kilometre: the exact place is let go of here."""
    return f"{float(place['latitude']):.2f},{float(place['longitude']):.2f}"


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a string")
    return _clean(value)


def _chat_id(place: Update) -> str:
    return str(int(place["id"]))


def _language(said: Update) -> str:
    sender = said.get("from")
    hint = sender.get("language_code") if isinstance(sender, dict) else None
    return hint if isinstance(hint, str) else ""


def _moment(seconds: Any) -> datetime:
    """When it was said. A clock that makes no sense is no reason to lose the words."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return datetime.now(UTC)
