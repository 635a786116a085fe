"""What the documents say is so: every setting is described, every command and file that they name is there."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import click
import pytest

from bot.__main__ import main
from bot.settings import Settings, load

ROOT = Path(__file__).parent.parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", ".env.example", "Makefile", "Procfile")
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in DOCUMENTS}
TARGETS = set(re.findall(r"^([.\w/-]+):", TEXTS["Makefile"], re.MULTILINE))
HELP = re.compile(r"^([a-z-]+):.*## ", re.MULTILINE)


def example() -> dict[str, str]:
    """The settings of .env.example, each with its value."""
    lines = [line for line in TEXTS[".env.example"].splitlines() if line and not line.startswith("#")]
    return {name: value for name, _, value in (line.partition("=") for line in lines)}


def test_every_setting_is_in_the_example_file() -> None:
    assert set(example()) == {name.upper() for name in Settings.model_fields}


def test_the_example_file_has_the_defaults() -> None:
    assert load(example()) == load({})


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_says_what_it_is_for(name: str) -> None:
    said = Settings.model_fields[name].description or ""
    before = TEXTS[".env.example"].split(f"\n{name.upper()}=")[0].splitlines()[-1]
    assert said.split(".")[0].split(":")[0] in before


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_make_target_that_is_named_is_there(document: str) -> None:
    named = set(re.findall(r"`(?:[A-Z_]+=\S+ )?make ([.\w/-]+)", TEXTS[document]))
    named |= set(re.findall(r"^(?:[A-Z_]+=\S+ )?make ([.\w/-]+)", TEXTS[document], re.MULTILINE))
    assert named - TARGETS == set()


def commands(document: str) -> list[list[str]]:
    return [shlex.split(found, comments=True) for found in re.findall(r"python -m bot ([^`\n]*)", TEXTS[document])]


@pytest.mark.parametrize("document", ["README.md", "CHANGELOG.md", "Procfile", "CONTRIBUTING.md"])
def test_every_command_that_is_named_is_there(document: str) -> None:
    for words in commands(document):
        command: click.Command = main
        for word in words:
            if not isinstance(command, click.Group):
                break
            assert word in command.commands, f"python -m bot {' '.join(words)}"
            command = command.commands[word]


def test_the_readme_names_every_command() -> None:
    named = {words[0] for words in commands("README.md") if words}
    assert set(main.commands) - named - {"demo", "talk", "worker"} == set()


def test_make_help_lists_every_target_for_people() -> None:
    printed = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    listed = {line.split()[0] for line in printed.splitlines() if line.strip()}
    assert listed == set(HELP.findall(TEXTS["Makefile"]))
    assert {"demo", "test", "acceptance"} <= listed


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_file_that_is_named_is_there(document: str) -> None:
    text = TEXTS[document]
    named = set(re.findall(r"\]\(([^)#:]+)\)", text)) | set(re.findall(r'src="([^":]+)"', text))
    named |= {path for path in re.findall(r"`([\w./-]+\.(?:py|po|html|csv|toml|txt))`", text) if "/" in path}
    patterns = {path for path in named if "CODE" in path}
    assert [path for path in sorted(named - patterns) if not (ROOT / path).exists()] == []


def test_no_module_is_longer_than_it_may_be() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for folder in ("bot", "conversations", "storage", "tests")
        for path in (ROOT / folder).rglob("*.py")
        if not {"migrations", "weights", "glossaries"} & {*path.parts}
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}
