"""The description of the routes is whole, and says what the code says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot.openapi import described
from bot.settings import Settings
from bot.web import ROUTES, access
from tests.processes import Commands, environment

FOUND: dict[str, Any] = described(Settings())
OPERATIONS = [
    (path, method, operation) for path, methods in FOUND["paths"].items() for method, operation in methods.items()
]


def test_every_route_is_described_and_nothing_else() -> None:
    assert {(method.upper(), path) for path, method, _ in OPERATIONS} == {(each.method, each.path) for each in ROUTES}


def test_every_operation_has_a_name_of_its_own_and_says_what_it_is() -> None:
    names = [operation["operationId"] for _, _, operation in OPERATIONS]
    assert len(names) == len(set(names))
    assert [path for path, _, operation in OPERATIONS if not operation["summary"]] == []


@pytest.mark.parametrize(("path", "operation"), [(path, operation) for path, _, operation in OPERATIONS])
def test_the_places_in_a_path_are_its_parameters(path: str, operation: dict[str, Any]) -> None:
    placed = [each["name"] for each in operation["parameters"] if each["in"] == "path"]
    assert placed == re.findall(r"\{(\w+)\}", path)


def test_every_staff_page_asks_for_a_session_and_every_form_there_for_its_word() -> None:
    for path, method, operation in OPERATIONS:
        if access.is_staff_route(path) and path not in access.OPEN:
            assert operation["security"] == [{"staff": []}]
            if method == "post":
                [content] = operation["requestBody"]["content"].values()
                assert "csrf" in content["schema"]["properties"]


def test_forms_have_the_fields_that_the_code_reads() -> None:
    def fields(path: str) -> set[str]:
        content = FOUND["paths"][path]["post"]["requestBody"]["content"]
        return set(content["application/x-www-form-urlencoded"]["schema"]["properties"])

    assert {"words", "value", "step", "message_id"} <= fields("/chat/say")
    assert {"title_en", "words_en", "place", "area"} <= fields("/staff/announcements/new")
    assert {"outcome"} <= fields("/staff/complaints/{id}/close")
    assert {"q1", "q1_choices"} <= fields("/staff/question-sets/new")


def test_the_command_prints_it(tmp_path: Path) -> None:
    commands = Commands(tmp_path)
    done = commands.run(("openapi",), environment(tmp_path, PUBLIC_URL="https://chat.example"))
    commands.close()
    printed = json.loads(done.said)
    assert printed["servers"] == [{"url": "https://chat.example"}]
    assert printed["components"]["securitySchemes"]["staff"]["name"] == "__Host-staff"
