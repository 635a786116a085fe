"""A person's way through the shipped conversation, as the updates that Telegram would deliver."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

BASE = 10_000_000  # chat ids of the people who come during a run begin here
START = ("", "/start")

# (the question whose button is pressed, its value), or ("", words). It ends where nothing more is asked, which the
# bench checks in the database: a changed conversation must not turn this into a measure of "I did not understand".
FAMILY: Sequence[tuple[str, str]] = (
    START,
    ("languages.language", "en"),
    ("welcome.age", "adult"),
    ("welcome.privacy", "yes"),
    ("", "G40 1AA"),
    ("what_matters.theme", "own"),
    ("", "The pavements are broken and the lights are out, so we do not walk after dark."),
    ("", "The people here, and the park by the river."),
    ("", "Mend the lights first. Then a bench or two where a grandmother can sit."),
    ("what_matters.weight", "a_great_deal"),
    ("what_matters.quote", "yes"),
    ("what_matters.hear", "yes"),
    ("find_help.need", "childcare"),
    ("find_help.age", "4"),
    ("find_help.fit", "yes"),
    ("find_help.later", "yes"),
    ("news.events", "yes"),
    ("about_you.may_i", "no"),
)


@dataclass(frozen=True, slots=True)
class Chat:
    """Somebody's chat: its id, and the updates in the order in which they come."""

    id: int
    updates: tuple[bytes, ...]


def chats(numbers: Sequence[int], steps: Sequence[tuple[str, str]], first_update: int) -> list[Chat]:
    """Every chat with all its updates, ready to be sent."""
    return [
        Chat(
            number,
            tuple(_update(first_update + place * len(steps) + at, number, *step) for at, step in enumerate(steps)),
        )
        for place, number in enumerate(numbers)
    ]


def _update(number: int, chat: int, step: str, value: str) -> bytes:
    user = {"id": chat, "is_bot": False, "first_name": "Ben", "language_code": "en"}
    message = {"message_id": number, "date": 1_790_000_000, "chat": {"id": chat, "type": "private"}}
    if step:
        press = {"id": str(number), "from": user, "chat_instance": "1", "data": f"{step}={value}"}
        return json.dumps({"update_id": number, "callback_query": press | {"message": message}}).encode()
    entities = {"entities": [{"type": "bot_command", "offset": 0, "length": 6}]} if value == "/start" else {}
    said = message | {"from": user, "text": value} | entities
    return json.dumps({"update_id": number, "message": said}).encode()
