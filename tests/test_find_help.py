"""Finding help: where, for whom, what fits and why, what is wrong with it; and some days later, how it went."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
import time_machine

from bot.channels.telegram import updates
from bot.timetable import Clock
from conversations.events import Inbound, Kind, PinWanted, PlaceFound
from conversations.themes.coding import Coder
from conversations.themes.place_standard import CODEBOOK
from storage import followups, lookups, participants, rights
from storage.database import Database
from storage.directories import starter
from storage.tables import Answer, FollowUp, Participant
from storage.tables import Inbox as InboxTable
from tests.staffing import settle
from tests.transcripts import Person, hold

FOLLOW_UP = FollowUp.__table__
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
HERE = (
    "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> {age}\n< …\n> yes\n< …\n> menu\n< …\n> find help near me\n< …"
)


async def look(person: Person, age: str = "35", need: str = "food and money") -> list[dict[str, Any]]:
    """Go as far as the services that are shown."""
    await hold(person, HERE.format(age=age))
    await person.say(need)
    return await person.say("it's for me or all of us")


async def due(person: Person) -> list[datetime]:
    query = sa.select(FOLLOW_UP.c.due_at)
    return list(await person.inbox.database.read(lambda connection: connection.scalars(query).all()))


# ---------------------------------------------------------------- what is shown


async def test_where_comes_before_for_whom(person: Person) -> None:
    await hold(person, "> (arrives)\n< …\n> 1\n< …\n> 35\n< …\n> yes\n< …\n> skip\n< …\n> menu\n< …\n> find\n< …")
    await hold(
        person,
        """> food
< 2 of 4
< Where shall I look? Choose an area, or type a postcode. I keep only its first part.
[Bridgeton and Dalmarnock] [Skip]
> G40 1AA
< 3 of 4
< Who is it for? If it is for a child, how old?
[Under 3] [3 or 4] [5 to 11] [12 to 17] [It's for me or all of us] [Skip]""",
    )


async def test_each_service_says_cost_first_why_it_fits_how_far_and_how_to_get_there(person: Person) -> None:
    shown, question = await look(person)
    first = shown["text"].split("\n\n")[0].splitlines()
    assert first[0].startswith("1. ")
    assert first[1] in {"Free", "Costs money", "Part of it is free", "Ask what it costs"}
    assert first[2].startswith("Why it may fit: ")
    assert any(line.startswith("How to get there: https://www.openstreetmap.org/search?query=") for line in first)
    assert [label for _, label in question["buttons"]] == [
        "Yes, thank you",
        "None of these",
        "Talk to a person",
        "This is wrong",
        "Skip",
    ]


async def test_a_young_person_who_looks_for_themselves_is_shown_what_is_for_their_age(person: Person) -> None:
    shown, _ = await look(person, "14", "feeling low")
    assert "Breathing Space" not in shown["text"]


async def test_none_of_these_shows_others(person: Person) -> None:
    shown, _ = await look(person)
    others = (await person.press("None of these"))[0]
    assert others["text"].splitlines()[1] != shown["text"].splitlines()[1]


# ---------------------------------------------------------------- a place on the map


async def test_an_adult_may_send_a_pin_of_which_only_the_sector_is_kept(person: Person) -> None:
    telegram = Person(person.inbox, "telegram", "7")
    await hold(telegram, "> (arrives)\n< …\n> 1\n< …\n> 35\n< …\n> yes\n< …\n> skip\n< …\n> menu\n< …\n> find\n< …")
    (asked,) = await telegram.say("food")
    assert "You may also send me a place on the map." in asked["text"]
    (body,) = await telegram.send(Kind.PLACE, "55.85,-4.22")
    assert "Who is it for?" in body["text"]

    def kept(connection: sa.Connection) -> tuple[str | None, list[str]]:
        inbox = InboxTable.__table__
        words = connection.scalars(sa.select(inbox.c.words).where(inbox.c.kind == "place"))
        return participants.known(connection, "telegram", ["7"])["7"].person.sector, list(words)

    sector, words = await person.inbox.database.read(kept)
    assert sector == words[0]
    assert sector is not None
    assert sector.startswith("G40 ")


async def test_nobody_under_18_is_asked_for_a_pin_and_none_is_used(person: Person) -> None:
    telegram = Person(person.inbox, "telegram", "7")
    await hold(telegram, "> (arrives)\n< …\n> 1\n< …\n> 16\n< …\n> yes\n< …\n> skip\n< …\n> menu\n< …\n> find\n< …")
    (asked,) = await telegram.say("food")
    assert "map" not in asked["text"]
    (body,) = await telegram.send(Kind.PLACE, "55.85,-4.22")
    assert "I don't use the place of your phone." in body["text"]


async def test_a_pin_where_nobody_asked_for_one_is_declined_kindly(person: Person) -> None:
    await hold(person, "> (arrives)\n< …\n> 1\n< …")
    (body,) = await person.send(Kind.PLACE, "55.85,-4.22")
    assert "Please write it in words." in body["text"]


def test_telegram_hands_on_a_place_only_roughly() -> None:
    message = {"chat": {"id": 7, "type": "private"}, "location": {"latitude": 55.848761, "longitude": -4.222103}}
    found = updates.read("telegram", {"update_id": 1, "message": message})
    assert isinstance(found, Inbound)
    assert (found.kind, found.words) == (Kind.PLACE, "55.85,-4.22")


def test_the_nearest_sector_to_a_place_and_none_out_at_sea(database: Database) -> None:
    starter.load(database, demo=True)
    with database.transaction() as connection:
        found = lookups.answer(connection, PinWanted(55.85, -4.22), NOON.date())
        assert lookups.answer(connection, PinWanted(50.0, -20.0), NOON.date()) is None
    assert isinstance(found, PlaceFound)
    assert found.country == "scotland"


# ---------------------------------------------------------------- this is wrong


async def test_what_is_wrong_reaches_the_team_with_what_was_shown(person: Person) -> None:
    shown, _ = await look(person)
    await person.press("This is wrong")
    (body,) = await person.say("The first one is shut since May")
    assert "Someone in our team will check it." in body["text"]
    (report,) = await person.inbox.database.read(lambda connection: rights.reports(connection, "open", 10))
    assert (report.kind, report.words) == ("wrong", "The first one is shut since May")
    assert shown["text"].splitlines()[0] == f"1. {report.services[0]}"


# ---------------------------------------------------------------- how it went


async def later(person: Person) -> None:
    await look(person)
    await person.press("Yes, thank you")
    await person.press("Yes, ask me")


async def test_an_adult_may_ask_to_be_asked_later(person: Person, noon: datetime) -> None:
    await later(person)
    (at,) = await due(person)
    assert timedelta(days=4.9) < at - noon < timedelta(days=5.1)


async def test_nobody_under_18_is_offered_it(person: Person) -> None:
    await look(person, "15")
    (body,) = await person.press("Yes, thank you")
    assert "how it went" not in body["text"]


async def test_five_days_later_they_are_asked_how_it_went(person: Person) -> None:
    with time_machine.travel(NOON) as clock:
        await later(person)
        clock.shift(timedelta(days=5, minutes=1))
        assert await person.inbox.follow_up() == 1
        (asked,) = await person.hear()
        assert asked["text"].startswith("Hello again. You asked me to come back to you")
        await hold(
            person,
            """> yes
< 2 of 3
< Was it open, or did they answer?
[Yes, it was] [No, it was not] [Skip]
> yes
< 3 of 3
< Was what I told you right?
[Yes, all of it] [Something was wrong] [Skip]
> something was wrong
< Thank you for telling us. Which one, and what is wrong?
< Please do not write names or addresses.
[Skip]
> The phone number
< Thank you. Someone in our team will check it.
< …""",
        )
    table = Answer.__table__
    query = sa.select(table.c.question, table.c.value).where(table.c.flow == "how_it_went", table.c.value.is_not(None))
    told = await person.inbox.database.read(
        lambda connection: {row.question: row.value for row in connection.execute(query)}
    )
    assert told == {"went": "yes", "open": "yes", "right": "no"}


async def test_who_has_not_gone_is_asked_what_stopped_them(person: Person) -> None:
    with time_machine.travel(NOON) as clock:
        await later(person)
        clock.shift(timedelta(days=6))
        await person.inbox.follow_up()
        await person.hear()
        (body,) = await person.say("not yet")
        assert "Was there anything that stopped you?" in body["text"]
        (body,) = await person.say("no bus")
        assert "That helps us, and other families too." in body["text"]


async def test_each_is_asked_once(person: Person) -> None:
    with time_machine.travel(NOON) as clock:
        await later(person)
        clock.shift(timedelta(days=5, minutes=1))
        assert [await person.inbox.follow_up() for _ in range(3)] == [1, 0, 0]


async def test_nobody_is_asked_at_night(person: Person) -> None:
    with time_machine.travel(NOON) as clock:
        await later(person)
        clock.shift(timedelta(days=5, hours=9))
        assert await person.inbox.follow_up() == 0
        clock.shift(timedelta(hours=12))
        assert await person.inbox.follow_up() == 1


async def test_nobody_is_asked_in_the_middle_of_a_talk(person: Person) -> None:
    with time_machine.travel(NOON) as clock:
        await later(person)
        clock.shift(timedelta(days=5, minutes=1))
        await person.say("menu")
        assert await person.inbox.follow_up() == 0


async def test_stop_means_this_too(person: Person) -> None:
    await later(person)
    await person.say("stop")
    assert await due(person) == []


async def test_whoever_is_forgotten_is_not_asked(person: Person) -> None:
    await later(person)
    await person.say("delete")
    await person.press("Yes, delete it all")
    assert await due(person) == []


async def test_after_a_month_it_is_let_be(person: Person) -> None:
    with time_machine.travel(NOON) as clock:
        await later(person)
        clock.shift(timedelta(days=50))
        assert await person.inbox.follow_up() == 0
        assert await due(person) == []


async def test_the_clock_asks(person: Person) -> None:
    with time_machine.travel(NOON) as clock:
        await later(person)
        clock.shift(timedelta(days=5, minutes=1))
        inbox = person.inbox
        ticks = Clock(inbox.database, inbox.speech, lambda: None, Coder(CODEBOOK), inbox.follow_up)
        await ticks.ask_how_it_went()
        assert len(await person.hear()) == 1


@pytest.mark.parametrize(("changes", "count"), [({}, 3), ({"age_band": "16_17"}, 0), ({"consented": False}, 0)])
def test_only_adults_who_agreed_are_taken_and_each_by_one(
    database: Database, changes: dict[str, Any], count: int
) -> None:
    with database.transaction() as connection:
        settle(connection, 3, subscribed=False, area=None)
        for number in (1, 2, 3):
            followups.want(connection, number, NOON - timedelta(days=1))
            followups.want(connection, number, NOON - timedelta(hours=1))
        if changes:
            connection.execute(Participant.__table__.update().values(**changes))
    with database.transaction() as connection:
        taken = followups.claim(connection, NOON)
        assert len(taken) == count
        assert len({each.message_id for each in taken}) == count
        assert followups.claim(connection, NOON) == []
