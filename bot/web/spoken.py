"""What a browser sends when somebody says something, read with care."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from aiohttp import web

LONGEST = 4000  # characters in one message, as on Telegram (4,096)
LONGEST_NAME = 80  # of a button's value and of a step: the columns' length


class Refused(Exception):
    """Something that the chat does not take. ``problem`` names the sentence in chat_problem.html."""

    def __init__(self, status: int, problem: str, *, retry_after: float = 0.0, words: str = "") -> None:
        super().__init__(problem)
        self.status = status
        self.problem = problem
        self.retry_after = retry_after
        self.words = words


@dataclass(frozen=True, slots=True)
class Spoken:
    """What came in one POST: words that were typed, or the ``value`` of a button under the question ``step``."""

    message_id: str
    words: str
    value: str
    step: str
    after: str


def is_json(request: web.Request) -> bool:
    """Whether the browser's script asks, rather than a form."""
    return request.content_type == "application/json"


async def read(request: web.Request) -> Spoken:
    """What was said. Raises `Refused`, with the words in it where they could be read."""
    try:
        fields = await (request.json() if is_json(request) else request.post())
    except web.HTTPRequestEntityTooLarge:
        raise Refused(413, "long") from None
    except (ValueError, RecursionError):
        raise Refused(400, "unreadable") from None
    return _checked(fields)


def _checked(fields: Any) -> Spoken:
    """The fields of a form or of a JSON object, without the characters that no database can keep."""
    found = {name: _text(fields, name) for name in ("message_id", "words", "value", "step", "after")}
    spoken = Spoken(**found)
    names = (spoken.value, spoken.step)
    if not re.fullmatch(r"[A-Za-z0-9-]{0,40}", spoken.message_id) or max(map(len, names)) > LONGEST_NAME:
        raise Refused(400, "unreadable", words=spoken.words)
    if len(spoken.words) > LONGEST:
        raise Refused(413, "long", words=spoken.words)
    return spoken


def _text(fields: Any, name: str) -> str:
    try:
        value = fields.get(name) or ""
    except AttributeError:
        raise Refused(400, "unreadable") from None
    if not isinstance(value, str):
        raise Refused(400, "unreadable")
    return re.sub("[\x00\ud800-\udfff]", "", value).replace("\r\n", "\n").strip()
