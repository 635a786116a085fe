"""What people are told about their words, what they agree to, and that it is always true: settings, words and records agree."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from bot.inbox import Inbox
from bot.notices import Notices
from bot.speech import Speech
from conversations import flows, privacy
from conversations.conversation import Conversation
from conversations.events import Kind
from conversations.flows import welcome
from conversations.model import AskChoice
from conversations.people import AgeBand
from conversations.privacy import Keeping, Reader
from storage import privacy_texts
from storage.database import Database
from storage.tables import Consent, Participant, Subscription, TurnedAway
from tests.staffing import site, words
from tests.test_everywhere import at, last_said, questions, says, turn
from tests.transcripts import Person, hold

SPEECH = Speech(offered="en")
KEEPING = Keeping("Glasgow City Council", "privacy@council.test")
CONSENT = Consent.__table__
MOMENT = datetime(2026, 3, 14, 12, tzinfo=UTC)
HERE = "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> {age}\n< …\n"


def shipped(keeping: Keeping = KEEPING, **more: Any) -> Conversation:
    return flows.conversation(
        organisation="Calton Families Together", web="https://chat.test", spoken=SPEECH.names(), keeping=keeping, **more
    )


def told(keeping: Keeping, whom: Reader = Reader.ADULT) -> str:
    return SPEECH.lines(privacy.notice(shipped(keeping), whom), "en")


async def rows(person: Person, query: sa.Select[Any]) -> list[Any]:
    return [tuple(row) for row in await person.inbox.database.read(lambda connection: connection.execute(query).all())]


# ---------------------------------------------------------------- P2: the words


@pytest.mark.parametrize("whom", list(Reader))
def test_p2_everyone_is_told_who_how_long_and_whom_to_ask(whom: Reader) -> None:
    text = told(KEEPING, whom)
    for part in (
        "Glasgow City Council",
        "90 days",
        "24 months",
        "30 days",
        "privacy@council.test",
        "ico.org.uk",
        "MY DATA",
        "DELETE",
    ):
        assert part in text


@pytest.mark.parametrize("whom", list(Reader))
def test_p2_the_words_are_three_short_parts(whom: Reader) -> None:
    steps = [
        step
        for step in shipped().flows["privacy"].steps
        if all(c.holds({"person.age_band": privacy.BANDS[whom]}) for c in step.only_if)
    ]
    parts = [sum(len(line.msgid) for lines in step.wordings() for line in lines) for step in steps]
    assert len(parts) == 3
    assert max(parts) <= 350


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (Keeping(words_days=7), "own words goes after 7 days"),
        (Keeping(words_days=1), "own words goes after 1 day."),
        (Keeping(answers_months=6), "Your answers go after 6 months"),
        (Keeping(deliveries_days=3), "What I send you goes after 3 days"),
        (Keeping(controller="Leith Schools"), "Leith Schools looks after"),
    ],
)
def test_p2_a_change_of_the_settings_changes_the_words_and_their_version(changed: Keeping, said: str) -> None:
    assert said in told(changed)
    before, after = Notices(shipped(Keeping()), SPEECH), Notices(shipped(changed), SPEECH)
    assert before.version("en", AgeBand.ADULT) != after.version("en", AgeBand.ADULT)


def test_p2_each_reader_has_a_version_of_their_own() -> None:
    notices = Notices(shipped(), SPEECH)
    versions = {notices.version("en", band) for band in AgeBand}
    assert len(versions) == 3
    assert notices.version("en", AgeBand.UNKNOWN) == notices.version("en", AgeBand.UNDER_13)
    assert notices.version("xx", AgeBand.ADULT) == notices.version("en", AgeBand.ADULT)


async def test_p2_the_words_come_in_the_middle_of_anything(person: Person) -> None:
    await hold(person, HERE.format(age=35) + "> yes\n< …")
    for said in ("privacy", "/privacy", "who reads this?"):
        (body,) = await person.say(said)
        assert "ico.org.uk" in body["text"]
        assert body["step"] == "what_matters.theme"


@pytest.mark.parametrize("said", ["privacy", "/privacy"])
def test_p2_the_words_come_at_each_question(said: str) -> None:
    for flow, step, somebody in questions("en"):
        given = turn(says(said), at(flow, step), somebody)
        text = " ".join(SPEECH.lines(event.lines, "en") for event in given.events if hasattr(event, "lines"))
        assert "ico.org.uk" in text or (flow, step) == ("menu", "what"), (flow, step)


def test_p3_every_right_is_two_taps_from_any_question() -> None:
    for flow, step, somebody in questions("en"):
        if flow in {"my_data", "delete", "complain"}:
            continue
        given = turn(says("my data"), at(flow, step), somebody)
        offered = {button.value for button in last_said(given).buttons}
        assert {"copy", "delete", "privacy", "complain"} <= offered, (flow, step)


async def test_p2_the_page_is_for_everybody_and_names_every_version(sqlite: Database) -> None:
    async with site(sqlite, controller="Glasgow City Council", privacy_contact="privacy@council.test") as office:
        page = words(await office.get("/privacy"))
        assert office.status == 200
        for part in ("For adults", "For people of 13 to 17", "For children", "Glasgow City Council", "ico.org.uk"):
            assert part in page
        assert "/privacy?lang=en" in await office.get("/chat")
        assert "/privacy?lang=en" in await office.get("/")


async def test_p2_an_earlier_text_can_still_be_read(sqlite: Database) -> None:
    old = Notices(shipped(Keeping(words_days=7)), SPEECH)
    kept = [privacy_texts.Told(*each, since=MOMENT) for each in old.everything()]
    await sqlite.write(lambda connection: privacy_texts.keep(connection, kept))
    await sqlite.write(lambda connection: privacy_texts.keep(connection, kept))
    async with site(sqlite) as office:
        page = words(await office.get(f"/privacy/{old.version('en', AgeBand.ADULT)}"))
        assert "goes after 7 days" in page
        assert "2026-03-14" in page
        await office.get("/privacy/0000000000000000")
        assert office.status == 404


# ---------------------------------------------------------------- P1: what people agree to


async def test_p1_a_consent_names_who_which_text_which_language_when_and_how(person: Person) -> None:
    await hold(person, HERE.format(age=35) + "> yes\n< …")
    query = sa.select(
        CONSENT.c.participant_id, CONSENT.c.subject, CONSENT.c.given, CONSENT.c.language, CONSENT.c.account
    )
    assert await rows(person, query) == [(1, "conversation", True, "en", "web")]
    version = person.inbox.notices.version("en", AgeBand.ADULT)
    assert await rows(person, sa.select(CONSENT.c.text_version)) == [(version,)]
    assert await rows(person, sa.select(CONSENT.c.at).where(CONSENT.c.at.is_(None))) == []


async def test_p1_a_teenager_agrees_to_the_words_for_teenagers(person: Person) -> None:
    await hold(person, HERE.format(age=16) + "> yes\n< …")
    assert await rows(person, sa.select(CONSENT.c.text_version)) == [
        (person.inbox.notices.version("en", AgeBand.FROM_16_TO_17),)
    ]


@pytest.mark.parametrize("age", ["35", "15", "I'd rather not say"])
async def test_p1_one_can_read_it_first_and_say_no(person: Person, age: str) -> None:
    await hold(person, HERE.format(age=age))
    (body,) = await person.press("Tell me more")
    assert "ico.org.uk" in body["text"]
    assert [label for _, label in body["buttons"]] == ["Yes, that's OK", "No, thanks"]
    (body,) = await person.press("No, thanks")
    assert body["buttons"] == []
    assert await rows(person, sa.select(CONSENT.c.subject, CONSENT.c.given)) == [("conversation", False)]
    assert await rows(person, sa.select(Participant.__table__.c.consented)) == [(False,)]


async def test_p1_nothing_else_is_agreed_to_by_the_way(person: Person) -> None:
    """News and being quoted are off until somebody is asked and says yes."""
    await hold(person, HERE.format(age=35) + "> yes\n< …")
    assert await rows(person, sa.select(Subscription.__table__.c.topic)) == []
    assert await rows(person, sa.select(Participant.__table__.c.quote)) == [(False,)]
    steps = [each for flow in shipped().flows.values() for each in flow.steps if isinstance(each, AskChoice)]
    asked = {each.learns for each in steps if each.learns in {"quote", "announcements", "heard_back"}}
    assert asked == {"quote", "announcements", "heard_back"}
    (quote,) = (each for each in steps if each.learns == "quote")
    bands = set(AgeBand) - {AgeBand.UNDER_13, AgeBand.UNKNOWN}
    assert {band for band in AgeBand if all(c.holds({"person.age_band": band}) for c in quote.only_if)} == bands


def test_p1_yes_weighs_no_more_than_no() -> None:
    for step in (each for each in welcome.PRIVACY if isinstance(each, AskChoice)):
        assert {"yes", "no"} <= {choice.value for choice in step.choices}


# ---------------------------------------------------------------- P6: adults only


@pytest.fixture
def adults(demo: Database) -> Inbox:
    return Inbox(demo, shipped(adults_only=True), SPEECH)


@pytest.mark.parametrize("age", ["9", "14", "17", "I'd rather not say"])
async def test_p6_where_it_is_for_adults_others_are_told_where_help_is_and_leave_nothing(
    adults: Inbox, age: str
) -> None:
    person = Person(adults)
    await hold(person, HERE.format(age=age).rsplit("\n< …\n", 1)[0] + "\n< …")
    text = person.last["text"]
    assert "This chat is for people of 18 and over. I keep nothing about you." in text
    assert re.search("0800 1111.*999", text, re.DOTALL)
    assert await rows(person, sa.select(Participant.__table__.c.id)) == []
    assert await rows(person, sa.select(TurnedAway.__table__.c.people)) == [(1,)]


async def test_p6_where_it_is_for_adults_an_adult_goes_on(adults: Inbox) -> None:
    person = Person(adults)
    await person.send(Kind.START, "bridgeton-dalmarnock")
    await person.say("1")
    assert "Is that OK with you?" in (await person.say("35"))[-1]["text"]
