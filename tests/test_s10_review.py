"""S10: what is written in languages that nobody has checked the detector in is read by a person."""

from __future__ import annotations

from functools import partial

import pytest
import sqlalchemy as sa

from bot import alerting
from conversations.risks import Hit, Risk, Tier
from conversations.safety import languages
from storage import case_review, cases, staff
from storage.database import Database
from storage.staff import Role
from storage.tables import Answer
from tests.in_danger import HOUR, NOON, WORDS, alerts, answer, flag, somebody
from tests.staffing import Site, words

ANSWER = Answer.__table__
KNOWN = ["en"]
FOUND = Hit(Tier.IMMINENT, Risk.MISSING, case_review.BY_PERSON, "")


def unread(connection: sa.Connection) -> list[str]:
    return [each.words for each in case_review.unread(connection, KNOWN, NOON, 10)]


def lead(connection: sa.Connection) -> int:
    return staff.add(connection, "Morag", Role.SAFEGUARDING_LEAD, NOON)


@pytest.mark.parametrize(("language", "found"), [("pl", [WORDS]), ("en", [])])
def test_s10_only_other_languages_are_to_be_read(database: Database, language: str, found: list[str]) -> None:
    with database.transaction() as connection:
        somebody(connection)
        answer(connection, language=language)
        assert unread(connection) == found


def test_s10_what_is_held_or_old_is_not_to_be_read_here(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        answer(connection, flag(connection).id, language="pl")
        assert unread(connection) == []
        connection.execute(ANSWER.update().values(held_for=None, at=NOON - case_review.DAYS - HOUR))
        assert unread(connection) == []


def test_s10_what_was_read_is_read_until_it_is_said_anew(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        answer(connection, language="pl")
        for _ in range(2):
            case_review.mark_read(connection, [1, 99], staff_id=lead(connection), now=NOON)
        assert (unread(connection), case_review.count_unread(connection, KNOWN, NOON)) == ([], 0)
        connection.execute(ANSWER.update().values(at=NOON + HOUR))
        assert unread(connection) == [WORDS]


def test_s10_a_reader_opens_a_case_as_the_detector_would(database: Database) -> None:
    with database.transaction() as connection:
        somebody(connection)
        answer(connection, language="pl")
        flagged = case_review.open_case(connection, 1, FOUND, staff_id=lead(connection), now=NOON)
        assert flagged is not None
        assert cases.held(connection, flagged.id) == 1
        assert cases.log(connection, flagged.id)[0].words == WORDS
        assert len(alerts(connection)) == 4
        assert case_review.open_case(connection, 1, FOUND, staff_id=lead(connection), now=NOON) is None


def test_s10_a_language_without_a_lexicon_is_not_reviewed() -> None:
    assert alerting.reviewed(["xx", "bn"]) == []


async def test_s10_the_lead_reads_and_marks_as_read(
    office: Site, noon: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "is_reviewed", lambda code: code == "en")
    await office.database.write(somebody)
    await office.database.write(partial(answer, language="pl"))
    await office.sign_in(Role.SAFEGUARDING_LEAD)
    assert "Words to read: 1" in words(await office.get("/staff/cases"))
    page = words(await office.get("/staff/cases/review"))
    assert "One text waits." in page
    assert f"Polish {WORDS}" in page
    assert "Nothing waits to be read." in await office.post("/staff/cases/review", ("answer", "1"), ("answer", "x"))


async def test_s10_the_lead_opens_a_case(office: Site, noon: object) -> None:
    await office.database.write(somebody)
    await office.database.write(partial(answer, language="pl"))
    await office.sign_in(Role.SAFEGUARDING_LEAD)
    fields = [("open", "1"), ("tier", "serious"), ("kind", "neglect")]
    page = words(await office.post("/staff/cases/review", *fields))
    assert office.path == "/staff/cases/1"
    assert "Seen by: read by a person" in page
    await office.post("/staff/cases/review", ("open", "1"), ("tier", "huge"), ("kind", "neglect"))
    assert office.status == 400
