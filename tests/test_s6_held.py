"""S6: flagged words are in no theme, count, quote, export or view until they are cleared; whose they are is behind glass."""

from __future__ import annotations

from functools import partial

import pytest
import sqlalchemy as sa

from bot.alerting import Alerting
from conversations.events import Reported
from conversations.people import Person
from conversations.risks import Tier
from conversations.themes.coding import Coder
from conversations.themes.place_standard import CODEBOOK
from storage import answers, audit, case_alerts, cases, codings, counting, rights, staff
from storage.database import Database
from storage.staff import Role
from storage.tables import Answer, StaffSession
from storage.together import Together
from tests.in_danger import HOUR, MINUTE, NOON, WORDS, Letters, answer, flag, settings, somebody
from tests.staffing import Site, words

ANSWER = Answer.__table__
REASON = "The school asked us to find her, and she may be in danger tonight."


def people(connection: sa.Connection) -> tuple[int, int]:
    """How many people and answers are counted."""
    counted = counting.tally(connection, CODEBOOK, (NOON - HOUR, NOON + HOUR))
    return counted.people[frozenset()], counted.answers[""]


def clear(connection: sa.Connection, which: int) -> bool:
    lead = staff.add(connection, "Morag", Role.SAFEGUARDING_LEAD, NOON)
    return cases.act(connection, which, "cleared", staff_id=lead, now=NOON, details={"reason": "a song"})


# ---------------------------------------------------------------- held back


def test_s6_a_held_answer_is_not_coded_until_it_is_cleared(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        which = flag(connection).id
        answer(connection, which)
        assert codings.code_pending(connection, Coder(CODEBOOK)) == 0
        assert clear(connection, which)
        assert codings.code_pending(connection, Coder(CODEBOOK)) == 1


def test_s6_a_held_answer_is_in_no_count(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        which = flag(connection).id
        answer(connection, which)
        assert people(connection) == (0, 0)
        clear(connection, which)
        assert people(connection) == (1, 1)


def test_s6_the_words_are_held_in_a_batch_of_turns_too(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        writing = Together(connection)
        writing.begin_turn()
        flagged = flag(writing)  # type: ignore[arg-type]
        answer(writing, flagged.id)  # type: ignore[arg-type]
        writing.carry_out()
        assert connection.scalars(sa.select(ANSWER.c.held_for)).all() == [flagged.id]
        assert cases.held(connection, flagged.id) == 1


def test_s6_other_words_in_place_of_those_are_not_held(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        answer(connection, flag(connection).id)
        answer(connection, words="More swings, please.")
        assert connection.scalars(sa.select(ANSWER.c.held_for)).all() == [None]


def test_s6_a_held_complaint_is_not_in_the_list_of_complaints(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        which = flag(connection).id
        rights.report(connection, 1, Reported("complaint", WORDS, ()), Person(), NOON, held_for=which)
        assert (rights.reports(connection, "open", 10), rights.count_open(connection)) == ([], 0)
        clear(connection, which)
        assert (len(rights.reports(connection, "open", 10)), rights.count_open(connection)) == (1, 1)


def test_s6_clearing_frees_one_case_and_only_once(database: Database) -> None:
    with database.transaction() as connection:
        for number in (1, 2):
            somebody(connection, number)
        first, second = flag(connection, whose=1).id, flag(connection, whose=2).id
        answer(connection, first)
        assert not clear(connection, second)
        assert clear(connection, first)
        assert not clear(connection, first)
        assert [line.kind for line in cases.log(connection, first)].count("cleared") == 1


def test_s6_words_after_a_clearing_are_held_again(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        which = flag(connection).id
        answer(connection, which)
        clear(connection, which)
        answer(connection, flag(connection).id)
        assert connection.scalars(sa.select(ANSWER.c.held_for)).all() == [which]


def test_s6_holding_costs_a_turn_nothing_when_nothing_was_flagged(database: Database) -> None:
    """The same one statement writes it; the index has only rows that are held."""
    with database.transaction() as connection:
        somebody(connection)
        answer(connection)
        statement = answers.RECORD[connection.dialect.name]
        assert str(statement.compile(dialect=connection.dialect)).count("INSERT INTO") == 1
        index = next(each for each in ANSWER.indexes if each.name == "ix_answer_held_for")
    assert str(index.dialect_options["postgresql"]["where"]) == "held_for IS NOT NULL"


# ---------------------------------------------------------------- behind glass


@pytest.fixture
async def room(office: Site, noon: object) -> Site:
    await office.database.write(somebody)
    which = (await office.database.write(partial(flag, tier=Tier.IMMINENT))).id
    await office.database.write(partial(answer, held_for=which))
    await office.database.write(lambda connection: case_alerts.claim(connection, NOON))  # those of the new case
    await office.sign_in(Role.SAFEGUARDING_LEAD)
    return office


async def link(office: Site, reason: str = REASON) -> str:
    return words(await office.post("/staff/cases/1", ("act", "linked"), ("reason", reason)))


async def test_s6_whose_account_it_is_is_shown_once_for_a_reason(room: Site) -> None:
    assert "Known to us as p1 telegram 1" in await link(room)
    page = words(await room.get("/staff/cases/1"))
    assert ("Known to us as" in page, f"Reason {REASON}" in page) == (False, True)


@pytest.mark.parametrize("reason", ["", "   ", "because I can", "nineteen characters"])
async def test_s6_without_a_real_reason_it_is_not_shown(room: Site, reason: str) -> None:
    page = await link(room, reason)
    assert (room.status, "Known to us as" in page) == (422, False)
    log = await room.database.read(lambda connection: cases.log(connection, 1))
    assert "linked" not in [line.kind for line in log]


async def test_s6_whoever_took_the_second_step_long_ago_takes_it_again(room: Site) -> None:
    long_ago = StaffSession.__table__.update().values(strong_at=NOON - HOUR)
    await room.database.write(lambda connection: connection.execute(long_ago).rowcount)
    page = await link(room)
    assert (room.path.startswith("/staff/cases"), "Known to us as" in page) == (False, False)
    log = await room.database.read(lambda connection: cases.log(connection, 1))
    assert "linked" not in [line.kind for line in log]


async def test_s6_breaking_the_glass_is_in_the_audit_log_without_the_reason(room: Site) -> None:
    await link(room)
    lines = await room.database.read(lambda connection: audit.lines(connection, 20))
    (line,) = [each for each in lines if each.action == "case.linked"]
    assert (line.subject, line.name) == ("case 1", "Morag")
    assert REASON not in str(lines)


async def test_s6_the_second_person_is_told(room: Site) -> None:
    letters = Letters()
    await link(room)
    await Alerting(room.database, settings(), letters, now=lambda: NOON + MINUTE).tick()
    told = {to for to, _, text in letters.taken if "asked whose account" in text}
    assert told == {"lead@council.test", "deputy@council.test"}
    assert REASON not in str(letters.taken)


async def test_s6_the_account_of_who_was_erased_is_gone(room: Site) -> None:
    await room.database.write(lambda connection: connection.execute(sa.text("DELETE FROM participant")).rowcount)
    assert "Nothing is left" in await link(room)


async def test_s6_the_lead_releases_the_words_with_a_reason(room: Site) -> None:
    assert "Release the words" in await room.get("/staff/cases/1")
    page = await room.post("/staff/cases/1", ("act", "cleared"), ("reason", "It is a line of a song."))
    assert "It is a line of a song." in page
    assert "Release the words" not in page
    assert await room.database.read(people) == (1, 1)
