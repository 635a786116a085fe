"""Logs say what happened and where, and never what anyone said."""

from __future__ import annotations

import functools
import json
import subprocess
import sys

import pytest

from bot import observe

WORDS = "my-secret-worry"
SCRIPT = f"""
import logging, sys
from bot.observe import configure, failure, log
from bot.settings import load
configure(load({{"LOG_FORMAT": sys.argv[1], "LOG_LEVEL": "debug"}}))
log.info("turn", account="web", words="{WORDS}", count=3)
log.debug("detail", step="welcome.age")
try:
    raise ValueError("{WORDS}")
except ValueError as error:
    log.error("turn failed", error=failure(error))
    logging.getLogger("aiohttp.server").exception("while handling {WORDS}")
logging.getLogger("asyncio").warning("task {WORDS} was never awaited")
logging.getLogger("telegram").info("sendMessage {WORDS}")
"""


@functools.cache
def logged(form: str) -> str:
    """What a program of its own logs: this process keeps the logs that pytest set up."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, form], capture_output=True, text=True, check=True
    )
    assert not done.stdout
    return done.stderr


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_word_of_a_person_gets_into_a_log(form: str) -> None:
    lines = logged(form)
    assert "turn failed" in lines
    assert WORDS not in lines


def test_every_line_is_one_json_object() -> None:
    lines = [json.loads(line) for line in logged("json").splitlines()]
    assert [line["event"] for line in lines] == ["turn", "detail", "turn failed", "library", "library"]
    assert all(line["level"] and line["timestamp"].endswith("Z") for line in lines)


def test_known_fields_are_kept() -> None:
    turn = json.loads(logged("json").splitlines()[0])
    assert (turn["account"], turn["count"]) == ("web", 3)


def test_what_libraries_log_is_told_by_name_and_kind() -> None:
    failed, warned = (json.loads(line) for line in logged("json").splitlines()[-2:])
    assert failed["where"].startswith("aiohttp.server ")
    assert failed["error"].startswith("ValueError at ")
    assert (warned["level"], "error" in warned) == ("warning", False)


def test_unknown_fields_are_dropped() -> None:
    assert observe.only_known_fields(None, "info", {"event": "turn", "words": WORDS, "name": "Ben"}) == {
        "event": "turn"
    }


def test_a_failure_says_what_kind_and_where_but_not_its_message() -> None:
    try:
        int(WORDS)
    except ValueError as error:
        said = observe.failure(error)
    assert said.startswith("ValueError at test_observe.py:")
    assert WORDS not in said


def test_a_failure_that_was_never_raised_has_no_place() -> None:
    assert observe.failure(ValueError(WORDS)) == "ValueError at ?"
