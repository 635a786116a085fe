"""Ages are separate constants, never one number (A1, A2, A4, A5; A3 and A6 have files of their own)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa
import time_machine

from bot.inbox import Inbox
from conversations import wording
from conversations.events import Kind
from conversations.model import Ask
from conversations.people import AgeBand
from conversations.people import Person as Known
from storage.database import Database
from storage.tables import Consent, Participant
from tests.test_inbox import live, rows
from tests.transcripts import Person

BANDS = ["Under 13", "13 to 15", "16 or 17", "18 or over", "I'd rather not say"]
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


async def test_a1_the_age_is_asked_as_a_band_before_anything_else_about_a_person(person: Person) -> None:
    welcome = person.inbox.conversation.flows["welcome"]
    assert next(step for step in welcome.steps if isinstance(step, Ask)).id == "age"
    await live(person, "(arrives)", "English")
    assert [label for _, label in person.last["buttons"]] == BANDS


def test_a1_who_does_not_say_their_age_counts_as_a_child() -> None:
    assert Known(age_band=AgeBand.UNKNOWN).is_child
    assert not Known(age_band=AgeBand.ADULT).is_child


@pytest.mark.parametrize(
    ("account", "young"),
    [("telegram", {"under_13", "13_15"}), ("whatsapp", {"under_13"}), ("web", {"under_13"})],
)
def test_a2_each_channel_has_its_own_least_age(account: str, young: set[str]) -> None:
    assert {band for band in AgeBand if Known(age_band=band, account=account).is_too_young} == young


async def test_a2_who_is_too_young_for_telegram_hears_of_help_and_of_the_web_chat(inbox: Inbox, demo: Database) -> None:
    child = Person(inbox, "telegram", "5")
    await live(child, "(arrives)", "English", "(presses 13 to 15)")
    assert "0800 1111" in child.last["text"]
    assert "https://chat.test/chat" in child.last["text"]
    assert await rows(demo, Participant) == []


async def test_a4_somebody_of_13_agrees_and_uses_their_rights_without_a_parent(person: Person, demo: Database) -> None:
    await live(person, "(arrives)", "English", "13", "yes")
    assert [row.given for row in await rows(demo, Consent)] == [True]
    (told, *_) = await person.say("my data")
    assert "This is what I keep about you." in told["text"]
    await live(person, "delete", "yes")
    assert await rows(demo, Participant) == []


def test_a4_a_child_is_anybody_under_18() -> None:
    children = {band for band in AgeBand if Known(age_band=band).is_child}
    assert children == {*AgeBand} - {AgeBand.ADULT}


async def test_a5_the_place_of_a_childs_phone_is_not_taken(inbox: Inbox, demo: Database) -> None:
    child = Person(inbox, "telegram", "5")
    await live(child, "(arrives)", "English", "16", "yes")
    (body,) = await child.send(Kind.PLACE, "55.85,-4.22")
    assert body["text"].startswith(wording.NO_PIN.msgid)
    assert [(row.area, row.sector) for row in await rows(demo, Participant)] == [(None, None)]


async def test_a5_no_child_is_nudged(inbox: Inbox, demo: Database) -> None:
    with time_machine.travel(NOON) as clock:
        for age, address in (("16", "5"), ("35", "6")):
            await live(Person(inbox, "telegram", address), "(arrives)", "English", age, "yes", "G40 1AA")
        clock.shift(timedelta(hours=25))
        assert await inbox.nudge() == 1
    written_to = sa.select(Participant.__table__.c.age_band)
    assert "16_17" in await demo.read(lambda connection: list(connection.scalars(written_to)))


async def test_a5_a_child_is_asked_again_once_and_saying_no_is_as_easy_as_yes(person: Person) -> None:
    await live(person, "(arrives)", "English", "16", "yes")
    assert person.last["step"] == "welcome.area"
    assert "Skip" in [label for _, label in person.last["buttons"]]
    await live(person, "hm?")
    assert person.last["step"] == "welcome.area"
    await live(person, "hm?")
    assert person.last["step"] != "welcome.area"
