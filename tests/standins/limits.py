"""What the Bot API takes: the methods that this bot uses, their fields, types and lengths (Bot API 10.1)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

CALLBACK_BYTES = 64
BUTTONS = 100
BUTTONS_IN_A_ROW = 8

Check = Callable[[Any], None]


class Refused(Exception):
    """The Bot API's way of saying no: a status, a description and, for some, parameters."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


@dataclass(frozen=True)
class Field:
    """One field. ``least`` and ``most`` bound an integer's value, a string's UTF-16 length or a list's."""

    kind: type
    required: bool = False
    least: int = 0
    most: int = 2**53
    check: Check | None = None


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


# ---------------------------------------------------------------- objects inside fields


def only(given: Any, **fields: type) -> None:
    """An object with no other fields than these, each of its type."""
    if not isinstance(given, dict):
        raise bad("object expected")
    for name, value in given.items():
        if name not in fields:
            raise bad(f'unknown field "{name}"')
        if type(value) is not fields[name]:
            raise bad(f'field "{name}" must be of type {fields[name].__name__}')


def inline_keyboard(markup: Any) -> None:
    only(markup, inline_keyboard=list)
    rows = markup.get("inline_keyboard", [])
    if not all(isinstance(row, list) and 1 <= len(row) <= BUTTONS_IN_A_ROW for row in rows):
        raise bad("inline keyboard rows must hold 1 to 8 buttons")
    buttons = [button for row in rows for button in row]
    if not 1 <= len(buttons) <= BUTTONS:
        raise bad("reply markup is too long or empty")
    for button in buttons:
        inline_button(button)


def inline_button(button: Any) -> None:
    only(button, text=str, callback_data=str, url=str)
    if not button.get("text", "").strip():
        raise bad("inline keyboard button text is empty")
    if ("callback_data" in button) == ("url" in button):
        raise bad("text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= CALLBACK_BYTES:
        raise bad("BUTTON_DATA_INVALID")


def link_preview(options: Any) -> None:
    only(options, is_disabled=bool)


def commands(listed: Any) -> None:
    for command in listed:
        only(command, command=str, description=str)
        if not re.fullmatch("[a-z0-9_]{1,32}", command.get("command", "")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def secret(token: Any) -> None:
    if not re.fullmatch("[A-Za-z0-9_-]{1,256}", token):
        raise bad("secret token contains unallowed characters")


def names(listed: Any) -> None:
    if not all(isinstance(name, str) for name in listed):
        raise bad("strings expected")


# ---------------------------------------------------------------- methods

METHODS: Mapping[str, Mapping[str, Field]] = {
    "getMe": {},
    "getWebhookInfo": {},
    "getUpdates": {
        "offset": Field(int, least=-(2**53)),
        "limit": Field(int, least=1, most=100),
        "timeout": Field(int, most=50),
        "allowed_updates": Field(list, check=names),
    },
    "setWebhook": {
        "url": Field(str, required=True),
        "max_connections": Field(int, least=1, most=100),
        "allowed_updates": Field(list, check=names),
        "secret_token": Field(str, check=secret),
        "drop_pending_updates": Field(bool),
    },
    "deleteWebhook": {"drop_pending_updates": Field(bool)},
    "setMyCommands": {
        "commands": Field(list, required=True, least=1, most=100, check=commands),
        "language_code": Field(str, most=2),
    },
    "sendMessage": {
        "chat_id": Field(int, required=True, least=-(2**53)),
        "text": Field(str, required=True, most=4096),
        "reply_markup": Field(dict, check=inline_keyboard),
        "link_preview_options": Field(dict, check=link_preview),
        "disable_notification": Field(bool),
        "protect_content": Field(bool),
    },
    "answerCallbackQuery": {
        "callback_query_id": Field(str, required=True),
        "text": Field(str, most=200),
        "show_alert": Field(bool),
    },
}


def checked(method: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters in their own types. Raises `Refused` as the Bot API would, and for unknown fields too."""
    if method not in METHODS:
        raise Refused(404, "Not Found")
    fields = METHODS[method]
    for name in given:
        if name not in fields:
            raise bad(f'method {method} has no parameter "{name}"')
    for name, field in fields.items():
        if field.required and name not in given:
            raise bad("message text is empty" if name == "text" else f'parameter "{name}" is required')
    return {name: _value(name, fields[name], value) for name, value in given.items()}


def _value(name: str, field: Field, value: Any) -> Any:
    """One parameter; a form or a query brings everything as a string, JSON inside it."""
    if isinstance(value, str) and field.kind is not str:
        try:
            value = json.loads(value)
        except ValueError:
            raise bad(f'can\'t parse "{name}"') from None
    if type(value) is not field.kind:
        raise bad(f'parameter "{name}" must be of type {field.kind.__name__}')
    _measure(name, field, value)
    if field.check:
        field.check(value)
    return value


def _measure(name: str, field: Field, value: Any) -> None:
    size = length(value) if isinstance(value, str) else len(value) if isinstance(value, list) else None
    size = value if isinstance(value, int) else size
    if name == "text" and not value.strip():
        raise bad("message text is empty")
    if size is not None and not field.least <= size <= field.most:
        raise bad("message is too long" if name == "text" else f'parameter "{name}" is out of bounds')


def length(text: str) -> int:
    """Characters as Telegram counts them: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
