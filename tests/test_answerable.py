"""A bot that is opened for real has people who answer for it; one for which nobody answers does not start."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.settings import BadSetting, load, require_answerable
from storage.database import Database
from storage.erasures import Ledger
from tests import filling
from tests.answerable import NAMED
from tests.filling import ALICE, BOB, address, word
from tests.processes import Commands, Done, environment, started

Blether = Callable[..., Done]
LEAD = {"SAFEGUARDING_LEAD", "SAFEGUARDING_LEAD_EMAIL", "SAFEGUARDING_DEPUTY", "SAFEGUARDING_DEPUTY_EMAIL"}


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Commands]:
    commands = Commands(tmp_path_factory.mktemp("commands"))
    yield commands
    commands.close()


@pytest.fixture
def home(demo_template: Path, tmp_path: Path) -> dict[str, str]:
    shutil.copy(demo_template, tmp_path / "blether.db")
    return environment(tmp_path)


@pytest.fixture
def blether(commands: Commands, home: dict[str, str]) -> Blether:
    return lambda *words, **settings: commands.run(tuple(map(str, words)), home | settings)


@pytest.mark.parametrize("name", sorted(NAMED))
def test_p6_each_missing_setting_is_refused_by_its_name(name: str) -> None:
    with pytest.raises(BadSetting, match=f"^{name} is not set"):
        require_answerable(load(NAMED | {name: ""}))


def test_p6_all_that_is_missing_is_said_at_once() -> None:
    with pytest.raises(BadSetting) as refused:
        require_answerable(load({}))
    assert {line.split()[0] for line in str(refused.value).splitlines()[:-1]} == set(NAMED)


def test_p6_a_chat_on_telegram_will_do_in_place_of_an_address() -> None:
    chats = {"SAFEGUARDING_LEAD_EMAIL": "", "SAFEGUARDING_LEAD_TELEGRAM": "77"}
    require_answerable(load(NAMED | chats))
    assert load(NAMED | chats).safeguarding_lead_telegram == 77


def test_p6_a_bot_for_adults_needs_no_lead_but_somebody_who_answers() -> None:
    require_answerable(
        load({"AUDIENCE": "adults"} | {name: value for name, value in NAMED.items() if name not in LEAD})
    )
    with pytest.raises(BadSetting) as refused:
        require_answerable(load({"AUDIENCE": "adults"}))
    assert {line.split()[0] for line in str(refused.value).splitlines()[:-1]} == {"CONTROLLER", "PRIVACY_CONTACT"}


@pytest.mark.parametrize("command", ["run", "worker"])
def test_p6_a_real_start_is_refused(blether: Blether, command: str) -> None:
    done = blether(command, SAFEGUARDING_DEPUTY="")
    assert (done.code, "SAFEGUARDING_DEPUTY is not set" in done.said) == (1, True)


def test_p6_a_demo_starts_without_them(home: dict[str, str]) -> None:
    with started("run", **{name: value for name, value in home.items() if name not in NAMED}, DEMO="true") as server:
        assert server.get("/healthz")[0] == 200


def test_p6_check_tells_the_same(blether: Blether) -> None:
    lacking = blether("check", DPIA_REFERENCE="", CONTROLLER="")
    assert lacking.code == 1
    assert "MISSING  DPIA_REFERENCE is not set" in lacking.said
    assert "MISSING  CONTROLLER is not set" in lacking.said
    assert "and the council answers for it." in blether("check").said
    assert "note     CONTROLLER is not set" in blether("check", CONTROLLER="", DEMO="true").said


# ---------------------------------------------------------------- the commands for what is kept


def test_p4_a_dry_run_lists_and_changes_nothing(blether: Blether) -> None:
    assert "Nothing is due." in blether("retention", "--dry-run").said
    assert blether("retention").lines == ["Nothing is due."]


@pytest.fixture
def filled(home: dict[str, str]) -> dict[str, str]:
    """A bot with old rows of two people in every table."""
    database = Database(home["DATABASE_URL"])
    with database.transaction() as connection:
        filling.fill(connection, datetime(2020, 3, 14, 12, tzinfo=UTC))
    database.close()
    return home


def held(settings: dict[str, str], what: str | int) -> set[str]:
    """The tables that have something of somebody."""
    database = Database(settings["DATABASE_URL"])
    try:
        with database.transaction() as connection:
            return set(filling.holding(connection, what))
    finally:
        database.close()


def test_p4_a_dry_run_lists_table_by_table_and_then_it_goes(filled: dict[str, str], blether: Blether) -> None:
    before = held(filled, word(ALICE))
    listed = blether("retention", "--dry-run").lines
    assert (
        "answer: 2 rows, words emptied (words: older than KEEP_WORDS_DAYS; a safeguarding case keeps its own)" in listed
    )
    assert "inbox: 2 rows, deleted (messages: older than KEEP_WORDS_DAYS)" in listed
    assert held(filled, word(ALICE)) == before
    assert "inbox: 2 rows, deleted (messages: older than KEEP_WORDS_DAYS)" in blether("retention").lines
    assert held(filled, word(ALICE)).isdisjoint({"inbox", "outbox", "answer", "report", "attendance"})


def test_p4_a_start_deletes_again_whom_a_backup_brought_back(filled: dict[str, str]) -> None:
    Ledger(load(filled).ledger).remember([("web", address(ALICE))], datetime(2020, 3, 15, tzinfo=UTC))
    with started("run", **filled) as server:
        assert server.stop() == 0
    assert held(filled, ALICE) == held(filled, word(ALICE)) == set()
    assert "participant" in held(filled, BOB)
    assert "deleted again, after a backup was put back" in server.printed


def test_p4_after_a_restore_the_lists_of_all_machines_are_gone_by(
    filled: dict[str, str], blether: Blether, tmp_path: Path
) -> None:
    for name, whose in (("here", ALICE), ("there", BOB)):
        Ledger(tmp_path / name).remember([("web", address(whose))], datetime(2020, 3, 15, tzinfo=UTC))
    done = blether("after-restore", tmp_path / "there", ERASURE_LEDGER=str(tmp_path / "here"))
    assert done.lines == ["2 people were in the backup and had been deleted; they are deleted again."]
    assert held(filled, ALICE) == held(filled, BOB) == set()


def test_p2_a_start_keeps_the_words_that_are_told(home: dict[str, str]) -> None:
    with started("run", **home) as server:
        (version,) = set(re.findall(r"/privacy/([0-9a-f]{16})", server.get("/privacy?lang=en")[1])[:1])
        status, page = server.get(f"/privacy/{version}")
        assert (status, "the council" in page) == (200, True)


def test_p4_after_a_restore_there_must_be_a_list(blether: Blether, tmp_path: Path) -> None:
    assert "there is no list of deletions at" in blether("after-restore").sentence
    (tmp_path / "other").write_text("Dear diary")
    assert "is not a list of deletions" in blether("after-restore", tmp_path / "other").sentence


def test_p5_the_draft_and_the_map_are_printed(blether: Blether) -> None:
    assert "- Controller: the council" in blether("dpia").said
    assert blether("data-map").said.startswith("# Data map\n")
