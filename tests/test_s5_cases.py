"""S5: the log of a case says what was said, who looked, what was decided and shared and why, and is only added to."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from conversations.people import Person
from conversations.risks import Tier
from storage import case_alerts, cases, participants, rights
from storage.database import Database
from storage.tables import CaseEntry, SafeguardingCase
from tests.in_danger import HOUR, MINUTE, NOON, WORDS, alerts, answer, flag, kinds, lead, somebody, the_case

ENTRY, CASE = CaseEntry.__table__, SafeguardingCase.__table__


# ---------------------------------------------------------------- opened by a turn


def test_s5_a_hit_opens_a_case_with_what_is_known(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        flagged = flag(connection, Tier.IMMINENT)
        case = the_case(connection, flagged.id)
    assert (flagged.is_new, flagged.is_graver, case.number) == (True, False, flagged.number)
    assert (case.state, case.tier, case.kind, case.rule, case.version) == (
        "open",
        "imminent",
        "self_harm",
        "hurts-self",
        "3",
    )
    assert (case.area, case.age_band, case.language, case.account, case.hits) == (
        "calton",
        "13_15",
        "pl",
        "telegram",
        1,
    )


def test_s5_the_words_are_kept_whole_with_time_and_rule(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        (line,) = cases.log(connection, flag(connection).id)
    assert (line.kind, line.words, line.at, line.name) == ("flagged", WORDS, NOON, "")
    assert line.details == {"tier": "serious", "kind": "self_harm", "rule": "hurts-self", "version": "3"}


def test_s5_further_hits_go_into_the_open_case_which_keeps_the_gravest(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        tiers = (Tier.CONCERN, Tier.IMMINENT, Tier.SERIOUS)
        found = [flag(connection, tier, NOON + number * MINUTE) for number, tier in enumerate(tiers)]
        case = the_case(connection)
    assert [each.id for each in found] == [1, 1, 1]
    assert [(each.is_new, each.is_graver) for each in found] == [(True, False), (False, True), (False, False)]
    assert (case.tier, case.hits, case.last_at) == ("imminent", 3, NOON + 2 * MINUTE)


def test_s5_what_is_learned_of_the_person_later_is_in_the_case(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        flag(connection, person=Person())
        flag(connection)
        flag(connection, person=Person())
        case = the_case(connection)
    assert (case.area, case.age_band) == ("calton", "13_15")


def test_s5_a_closed_case_is_left_closed(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        first = flag(connection)
        cases.act(connection, first.id, "closed", staff_id=lead(connection), now=NOON)
        assert flag(connection).id != first.id


def test_s5_two_people_are_two_cases(database: Database) -> None:
    with database.transaction() as connection:
        for number in (1, 2):
            somebody(connection, number)
        assert flag(connection, whose=1).id != flag(connection, whose=2).id
        assert flag(connection, whose=None).id != flag(connection, whose=None).id


def test_s5_alerts_are_queued_in_the_same_transaction(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        flag(connection, Tier.IMMINENT)
        queued = [(each["recipient"], each["channel"], each["round"], each["state"]) for each in alerts(connection)]
    assert queued == [
        (who, by, "new", "queued") for who in ("lead", "deputy") for by in ("email", "telegram")
    ]  # fmt: skip


# ---------------------------------------------------------------- only added to


@pytest.mark.parametrize("change", [ENTRY.update().values(words="changed"), ENTRY.delete()], ids=["update", "delete"])
def test_s5_the_database_refuses_to_change_or_take_away_a_line(
    database: Database, change: sa.Update | sa.Delete
) -> None:
    with database.transaction() as connection:
        somebody(connection)
        flag(connection)
    with pytest.raises(sa.exc.DatabaseError, match="only added to"), database.transaction() as connection:
        connection.execute(change)
    with database.transaction() as connection:
        assert cases.log(connection, 1)[0].words == WORDS


def test_s5_not_even_all_lines_at_once(postgres_url: str) -> None:
    database = Database(postgres_url)
    with pytest.raises(sa.exc.DatabaseError, match="only added to"), database.transaction() as connection:
        connection.execute(sa.text("TRUNCATE case_entry"))
    database.close()


@pytest.mark.parametrize("change", [ENTRY.update().values(words=""), CASE.delete()], ids=["a line", "the case alone"])
def test_s5_a_closed_cases_lines_are_not_changed_either(database: Database, change: sa.Update | sa.Delete) -> None:
    with database.transaction() as connection:
        somebody(connection)
        cases.act(connection, flag(connection).id, "closed", staff_id=lead(connection), now=NOON)
    with pytest.raises(sa.exc.DatabaseError), database.transaction() as connection:
        connection.execute(change)


def test_s5_an_old_closed_case_goes_whole_and_its_held_words_with_it(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        first = flag(connection, Tier.IMMINENT)
        answer(connection, first.id)
        cases.act(connection, first.id, "closed", staff_id=lead(connection), now=NOON)
        second = flag(connection, now=NOON + HOUR)
        assert cases.forget_closed(connection, NOON) == 0
        assert cases.forget_closed(connection, NOON + HOUR) == 1
        left = [connection.scalar(sa.select(sa.func.count()).select_from(table)) for table in (CASE, ENTRY)]
        assert left == [1, 1]
        assert {each["case_id"] for each in alerts(connection)} == {second.id}
        assert not connection.execute(sa.text("SELECT id FROM answer")).all()


def test_s5_the_case_stays_when_the_person_is_erased_with_no_way_back_to_them(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        which = flag(connection).id
        participants.erase(connection, 1)
        assert the_case(connection, which).participant_id is None
        assert cases.log(connection, which)[0].words == WORDS
        assert cases.link(connection, which, staff_id=lead(connection), reason="x" * 20, now=NOON) is None


def test_s5_whoever_asks_for_a_copy_is_not_told_that_somebody_watches(database: Database) -> None:
    """The one who asks may be the one who does the harm, with the child's phone in hand."""
    with database.transaction() as connection:
        somebody(connection)
        answer(connection, flag(connection).id)
        copy = rights.everything(connection, 1)
    assert "safeguarding_case" not in copy
    assert "held_for" not in copy["answer"][0]


# ---------------------------------------------------------------- acting


@pytest.mark.parametrize("kind", ["decided", "shared", "not_shared", "linked", "closed"])
def test_s5_whoever_acts_has_acknowledged(database: Database, kind: str) -> None:
    with database.transaction() as connection:
        somebody(connection)
        which = flag(connection).id
        cases.act(connection, which, kind, staff_id=lead(connection), now=NOON + MINUTE)
        assert the_case(connection, which).acknowledged_at == NOON + MINUTE


@pytest.mark.parametrize("kind", ["viewed", "note", "exported"])
def test_s5_whoever_only_looks_has_not(database: Database, kind: str) -> None:
    with database.transaction() as connection:
        somebody(connection)
        which = flag(connection).id
        cases.act(connection, which, kind, staff_id=lead(connection), now=NOON + MINUTE)
        assert the_case(connection, which).state == "open"


def test_s5_nothing_is_noted_twice(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        which, who = flag(connection).id, lead(connection)
        for kind, expected in (("acknowledged", True), ("acknowledged", False), ("closed", True), ("closed", False)):
            assert cases.act(connection, which, kind, staff_id=who, now=NOON) is expected
        assert cases.act(connection, which, "reopened", staff_id=who, now=NOON)
        log = kinds(cases.log(connection, which))
    assert log == ["flagged", "acknowledged", "closed", "reopened"]


def test_s5_open_cases_come_by_tier_then_age(database: Database) -> None:
    with database.transaction() as connection:
        for number, tier in enumerate((Tier.CONCERN, Tier.SERIOUS, Tier.IMMINENT, Tier.SERIOUS), start=1):
            somebody(connection, number)
            flag(connection, tier, NOON - number * HOUR, whose=number)
        assert [case.id for case in cases.listing(connection, closed=False, most=9)] == [3, 4, 2, 1]
        assert [case.id for case in cases.listing(connection, closed=False, most=2, skip=1)] == [4, 2]


def test_s5_overdue_follows_the_tier(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        flag(connection, Tier.IMMINENT)
        case = the_case(connection)
    late = case_alerts.PERIODS["imminent"]
    assert (case.is_overdue(NOON + late - timedelta(seconds=1)), case.is_overdue(NOON + late)) == (False, True)
