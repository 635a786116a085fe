"""How long it takes to read one message: to screen it for danger, to make sense of it as a reply, to give it themes."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.speech import Speech
from bot.understand import Reader
from conversations.safety.detector import screen
from conversations.themes.coding import Coder
from conversations.themes.place_standard import CODEBOOK
from tests.civic_answers import ENGLISH, POLISH

TESTS = Path(__file__).parents[1]
REPLIES = TESTS / "replies"
GRAVE = TESTS / "safety"


def reading(runs: int) -> dict[str, Any]:
    """The processor time of one message in µs: median, and what 99 of 100 stay below; each line is read once before."""
    replies = [line for path in sorted(REPLIES.glob("*.jsonl")) for line in path.read_bytes().splitlines()]
    said = [json.loads(line) for path in sorted(GRAVE.glob("**/*.jsonl")) for line in path.read_bytes().splitlines()]
    answers = [("en", words) for _, words in ENGLISH] + [("pl", words) for _, words in POLISH]
    reader, coder = Reader(Speech()), Coder(CODEBOOK)
    return {
        "screening": _timed(lambda each: screen(each["text"], each["lang"]), said, runs),
        "understanding": _timed(reader.read, replies, runs),
        "coding": _timed(lambda each: coder.code(each[1], each[0]), answers, runs),
    }


def _timed(read: Callable[[Any], object], messages: list[Any], runs: int) -> dict[str, float]:
    for message in messages:
        read(message)
    taken = [_once(read, message) for _ in range(runs) for message in messages]
    return {
        "messages": len(messages),
        "median_us": round(statistics.median(taken), 1),
        "p99_us": round(statistics.quantiles(taken, n=100)[98], 1),
    }


def _once(read: Callable[[Any], object], message: Any) -> float:
    began = time.process_time_ns()
    read(message)
    return (time.process_time_ns() - began) / 1000
