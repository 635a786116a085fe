"""A message as Telegram takes it: text in pieces, buttons in rows, and the answer that each button gives back."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from bot.channels.contract import Message

TEXT_LENGTH = 4096  # counted as UTF-16 code units, the stricter of the two ways to read "characters"
CALLBACK_BYTES = 64
HELP = "/help"  # what a press of the button that asks for help sends back: as if it had been typed
SHORT_LABEL = 16  # two such labels fit side by side on a narrow phone


def callback_data(step: str, value: str) -> str:
    """What a press of this button sends back. Raises ValueError when Telegram would refuse it."""
    data = f"{step}={value}"
    if "=" in step:
        raise ValueError(f"the step {step} has = in its name, which parts the step from the value")
    if len(data.encode()) > CALLBACK_BYTES:
        raise ValueError(f"a button of the step {step} needs more than {CALLBACK_BYTES} bytes for its step and value")
    return data


def step_and_value(data: str) -> tuple[str, str]:
    """The other way round. Data without a step, from an older bot, is all value."""
    step, parted, value = data.partition("=")
    return (step, value) if parted else ("", data)


def keyboard(message: Message, need_help: str = "") -> dict[str, Any] | None:
    """The buttons under a message: two columns where all labels are short, else one; not to be changed.

    Under every question comes one that asks for help, if it has a label here.
    """
    help_label = need_help if message.step else ""
    return _keyboard(message.step, message.buttons, help_label) if message.buttons or help_label else None


@lru_cache(maxsize=1024)  # the buttons of a question are the same for everybody
def _keyboard(step: str, labelled: tuple[tuple[str, str], ...], help_label: str) -> dict[str, Any]:
    buttons = [{"text": label, "callback_data": callback_data(step, value)} for value, label in labelled]
    columns = 2 if all(len(label) <= SHORT_LABEL for _, label in labelled) else 1
    rows = [buttons[start : start + columns] for start in range(0, len(buttons), columns)]
    return {"inline_keyboard": [*rows, *([[{"text": help_label, "callback_data": HELP}]] if help_label else [])]}


def pieces(text: str, most: int = TEXT_LENGTH) -> list[str]:
    """The text in pieces that Telegram takes, cut at the end of a line, else of a word, else anywhere."""
    found = []
    while _length(text) > most:
        end = _cut(text, most)
        found.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [piece for piece in [*found, text] if piece.strip()] or [text]


def _cut(text: str, most: int) -> int:
    end = most
    while _length(text[:end]) > most:
        end -= (_length(text[:end]) - most + 1) // 2
    for mark in ("\n", " "):
        if (found := text.rfind(mark, end // 2, end + 1)) > 0:
            return found
    return end


def _length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
