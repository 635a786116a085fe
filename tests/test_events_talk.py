"""Conversations about events: what is on, coming or not, and buttons of news pressed in the middle of something else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa
import time_machine

from bot.announcing import reminding, renderer, telling_of_changes
from bot.inbox import Inbox
from bot.speech import Speech
from conversations.announcements import Draft, Version
from conversations.event_draft import EventDraft
from conversations.events import Kind
from conversations.progress import Progress
from storage import announcements, event_news, events
from storage.tables import Address, Answer, Attendance, Outbox, Participant, Subscription
from storage.tables import Progress as Kept
from tests.transcripts import Person, hold

pytestmark = pytest.mark.usefixtures("noon")

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
ATTENDANCE, OUTBOX = Attendance.__table__, Outbox.__table__
HERE = "bridgeton-dalmarnock"
FUN_DAY = EventDraft(
    {"en": Version("Family fun day", "Games and lunch."), "pl": Version("Dzień rodzinny", "Gry i obiad.")},
    area=HERE,
    place="Calton Hall",
    starts="2026-03-28T10:00",
    ends="2026-03-28T12:00",
    cost="Free",
)
MORE = (
    EventDraft({"en": Version("Toddler songs", "")}, area=HERE, place="Library", starts="2026-03-20T09:30", cost="£1"),
    EventDraft({"en": Version("Big spring clean of the park", "")}, starts="2026-04-04T14:00"),
    EventDraft({"en": Version("Swimming for all", "")}, area=HERE, starts="2026-04-11T14:00", link="https://swim.test"),
)


@pytest.fixture
async def person(inbox: Inbox) -> Person:
    """Somebody of the demo area who has agreed to be asked, and is not in the middle of anything."""
    await inbox.database.write(settle)
    return Person(inbox)


def settle(connection: sa.Connection) -> None:
    row = {"id": 1, "pseudonym": "p1", "language": "en", "age_band": "adult", "consented": True, "quote": False}
    connection.execute(sa.insert(Participant.__table__).values(**row, area=HERE, created_at=NOON))
    place = {"account": "web", "address": "alice", "participant_id": 1, "reachable": True}
    connection.execute(sa.insert(Address.__table__).values(**place))
    state = {"participant_id": 1, "revision": 1, "state": Progress().to_json(), "updated_at": NOON}
    connection.execute(sa.insert(Kept.__table__).values(**state))


async def plan(inbox: Inbox, *drafts: EventDraft) -> list[int]:
    def work(connection: sa.Connection) -> list[int]:
        return [events.create(connection, draft, staff_id=None, now=NOON) for draft in drafts]

    return await inbox.database.write(work)


async def attendance(inbox: Inbox) -> list[tuple[Any, ...]]:
    columns = (ATTENDANCE.c.event_id, ATTENDANCE.c.answer, ATTENDANCE.c.remind, ATTENDANCE.c.silent)
    query = sa.select(*columns).order_by(ATTENDANCE.c.event_id)
    return await inbox.database.read(lambda connection: [tuple(row) for row in connection.execute(query)])


async def test_browse_and_go(person: Person, inbox: Inbox) -> None:
    """
    > menu
    < …
    > what's on
    < This is what is on near you. Which one do you like?
    < 1. Toddler songs
    < Cost: £1
    < When: Friday, 20 March 2026, 09:30
    < Where: Library, Bridgeton and Dalmarnock
    < 2. Family fun day
    < Cost: Free
    < When: Saturday, 28 March 2026, 10:00 to 12:00
    < Where: Calton Hall, Bridgeton and Dalmarnock
    < 3. Big spring clean of the park
    < When: Saturday, 4 April 2026, 14:00
    [Toddler songs] [Family fun day] [Big spring clean of…] [More choices] [Skip]
    > the second one
    < Family fun day
    < Games and lunch.
    < Cost: Free
    < When: Saturday, 28 March 2026, 10:00 to 12:00
    < Where: Calton Hall, Bridgeton and Dalmarnock
    < Will you be there?
    [I'm going] [Maybe] [Can't make it] [Remind me] [Add to calendar] [Other events] [Skip]
    > I'm going
    < Good, you are going to Family fun day. I will remind you before it starts.
    < Bye for now. Write to me any time, or say MENU to see what I can do.
    """
    number, *_ = await plan(inbox, FUN_DAY, *MORE)
    await hold(person, test_browse_and_go.__doc__ or "")
    assert await attendance(inbox) == [(number, "going", True, False)]


async def test_a_change_of_mind_my_events_and_the_calendar(person: Person, inbox: Inbox) -> None:
    """
    > menu
    < …
    > (presses What's on)
    < …
    > family fun
    < …
    > going
    < …
    > menu
    < …
    > events
    < This is what is on near you. Which one do you like?
    < 1. Family fun day
    < Cost: Free
    < When: Saturday, 28 March 2026, 10:00 to 12:00
    < Where: Calton Hall, Bridgeton and Dalmarnock
    < You said: I'm going.
    [Family fun day] [My events] [Skip]
    > my events
    < These are the events that you may come to.
    < 1. Family fun day
    < …
    [Family fun day] [All events] [Skip]
    > 1
    < …
    [I'm going] [Maybe] [Can't make it] [Remind me] [Add to calendar] [Other events] [Skip]
    > nah
    < OK, you can't make it to Family fun day. You can change it any time.
    < Bye for now. Write to me any time, or say MENU to see what I can do.
    """
    (number,) = await plan(inbox, FUN_DAY)
    await hold(person, test_a_change_of_mind_my_events_and_the_calendar.__doc__ or "")
    assert await attendance(inbox) == [(number, "cant", False, False)]
    await hold(person, "> menu\n< …\n> events\n< …\n> 1\n< …\n> add to calendar\n< …")
    assert f"https://chat.test/events/{number}.ics" in (await person_said(inbox))[-1]


async def person_said(inbox: Inbox) -> list[str]:
    query = sa.select(OUTBOX.c.body).order_by(OUTBOX.c.id)
    return await inbox.database.read(lambda connection: [body["text"] for body in connection.scalars(query)])


async def test_a_reminder_is_a_maybe_until_something_else_is_said(person: Person, inbox: Inbox) -> None:
    (number,) = await plan(inbox, FUN_DAY)
    for value, answer, remind in (
        ("remind", "maybe", True),
        ("going", "going", True),
        ("remind", "going", True),
        ("maybe", "maybe", True),
        ("cant", "cant", False),
        ("maybe", "maybe", False),
        ("cant", "cant", False),
        ("remind", "maybe", True),
    ):
        await person.send(Kind.CHOICE, value, f"event.{number}")
        assert await attendance(inbox) == [(number, answer, remind, False)]


async def test_more_of_them_and_round_again(person: Person, inbox: Inbox) -> None:
    """
    > menu
    < …
    > what's on
    < …
    [Toddler songs] [Family fun day] [Big spring clean of…] [More choices] [Skip]
    > (presses More choices)
    < This is what is on near you. Which one do you like?
    < 1. Swimming for all
    < When: Saturday, 11 April 2026, 14:00
    < Where: Bridgeton and Dalmarnock
    [Swimming for all] [More choices] [Skip]
    > more choices
    < …
    [Toddler songs] [Family fun day] [Big spring clean of…] [More choices] [Skip]
    > Big spring clean of…
    < Big spring clean of the park
    < …
    > (presses Other events)
    < …
    [Toddler songs] [Family fun day] [Big spring clean of…] [More choices] [Skip]
    > something quite different
    < Sorry, I did not understand that.
    < Which one shall I tell you more about?
    [Toddler songs] [Family fun day] [Big spring clean of…] [More choices] [Skip]
    > swimming
    < …
    """
    await plan(inbox, FUN_DAY, *MORE)
    await hold(person, test_more_of_them_and_round_again.__doc__ or "")


async def test_nothing_is_on_so_news_is_offered(person: Person, inbox: Inbox) -> None:
    """
    > menu
    < …
    > what's on
    < Nothing is on near you just now.
    < Shall I tell you about events for families near you?
    < …
    [Yes, please] [No, thanks] [Skip]
    """
    await hold(person, test_nothing_is_on_so_news_is_offered.__doc__ or "")


async def test_what_is_never_understood_as_an_event_is_none(person: Person, inbox: Inbox) -> None:
    await plan(inbox, FUN_DAY, MORE[0])
    await hold(person, "> menu\n< …\n> what's on\n< …")
    for words in ("purple monkeys", "purple monkeys", "purple monkeys"):
        said = await person.say(words)
    assert "Never mind." in said[0]["text"]
    assert "can't find that event" not in said[-1]["text"]
    assert await person.say("hello")


async def test_an_event_of_a_list_can_be_pressed_later_on(person: Person, inbox: Inbox) -> None:
    first, second = await plan(inbox, FUN_DAY, MORE[0])
    await hold(person, "> menu\n< …\n> what's on\n< …\n> toddler songs\n< …")
    told = await person.send(Kind.CHOICE, str(first), "whats_on.which")
    assert "Games and lunch." in told[0]["text"]
    assert told[0]["step"] == f"coming.{first}"
    told = await person.send(Kind.CHOICE, "going", f"coming.{second}")
    assert told[0]["text"].startswith("Good, you are going to Toddler songs.")
    told = await person.send(Kind.CHOICE, "maybe", f"coming.{first}")
    assert "OK, maybe you will come to Family fun day" in told[0]["text"]
    assert await attendance(inbox) == [(first, "maybe", False, False), (second, "going", True, False)]


async def test_cancelled_and_past_events_take_no_answers(person: Person, inbox: Inbox) -> None:
    first, second = await plan(inbox, FUN_DAY, MORE[0])
    await hold(person, "> menu\n< …\n> what's on\n< …\n> fun day\n< …")
    say = telling_of_changes(inbox.speech)
    await inbox.database.write(
        lambda connection: event_news.cancel(connection, first, "The hall is flooded.", NOON, say)
    )
    told = await person.press("I'm going")
    assert "Family fun day is cancelled. Nobody needs to come." in told[0]["text"]
    inbox.now = lambda: datetime(2026, 3, 20, 13, tzinfo=UTC)
    told = await person.send(Kind.CHOICE, "going", f"event.{second}")
    assert told[0]["text"].startswith("Toddler songs is over.")
    told = await person.send(Kind.CHOICE, "going", "event.999")
    assert told[0]["text"].startswith("I can't find that event any more.")
    assert await attendance(inbox) == []


async def test_of_an_event_that_is_over_something_is_said_each_time(person: Person, inbox: Inbox) -> None:
    await plan(inbox, FUN_DAY)
    await hold(person, "> menu\n< …\n> what's on\n< …\n> fun day\n< …")
    inbox.now = lambda: NOON + timedelta(days=20)
    for words in ("purple monkeys", "hello", "?"):
        (told,) = await person.say(words)
        assert "Family fun day\nThis is over.\n" in told["text"]
        assert [label for _, label in told["buttons"]] == ["Other events", "Skip"]


async def test_an_announcement_s_buttons_are_pressed_in_the_middle_of_something_else(
    person: Person, inbox: Inbox
) -> None:
    (number,) = await plan(inbox, FUN_DAY)
    await inbox.database.write(partial(announce, inbox.speech, number))
    await hold(person, "> menu\n< …\n> find help\n< …")
    asked = person.last
    news = {
        "step": f"event.{number}",
        "buttons": [["going", "I'm going"], ["maybe", "Maybe"], ["cant", "Can't make it"]],
    }
    query = sa.select(OUTBOX.c.body).where(OUTBOX.c.announcement_id.is_not(None))
    body = await inbox.database.read(lambda connection: connection.execute(query).scalar_one())
    assert {name: body[name] for name in news} == news
    before = await state(inbox)
    (told,) = await person.send(Kind.CHOICE, "going", f"event.{number}")
    assert told["text"].startswith("Good, you are going to Family fun day. I will remind you before it starts.\n\n")
    assert (told["step"], told["buttons"]) == (asked["step"], asked["buttons"])
    assert await state(inbox) == before
    await person.send(Kind.CHOICE, "cant", f"event.{number}")
    await person.say("nothing just now")
    assert await state(inbox) != before, asked["step"]
    assert await attendance(inbox) == [(number, "cant", False, False)]


async def test_a_press_while_nothing_is_going_on_begins_nothing(person: Person, inbox: Inbox) -> None:
    (number,) = await plan(inbox, FUN_DAY)
    (told,) = await person.send(Kind.CHOICE, "maybe", f"event.{number}")
    assert told["text"].splitlines() == [
        "OK, maybe you will come to Family fun day. You can change it any time.",
        "",
        "Bye for now. Write to me any time, or say MENU to see what I can do.",
    ]
    assert (told["step"], told["buttons"]) == ("", [])


async def test_whoever_presses_an_older_event_button_still_sees_the_open_question(person: Person, inbox: Inbox) -> None:
    (number,) = await plan(inbox, FUN_DAY)
    await hold(person, "> menu\n< …\n> what's on\n< …\n> 1\n< …\n> menu\n< …")
    menu = person.last
    (told,) = await person.send(Kind.CHOICE, "cant", f"coming.{number}")
    noted = "OK, you can't make it to Family fun day. You can change it any time."
    assert told == menu | {"text": f"{noted}\n\n{menu['text']}"}


async def test_the_open_question_of_some_days_ago_comes_with_what_it_was_about(person: Person, inbox: Inbox) -> None:
    (number,) = await plan(inbox, FUN_DAY)
    await hold(person, "> menu\n< …\n> find help\n< …")
    with time_machine.travel(NOON + timedelta(days=3)):
        (told,) = await person.send(Kind.CHOICE, "going", f"event.{number}")
    first, second, third, *_ = told["text"].split("\n\n")
    assert first == "Good, you are going to Family fun day. I will remind you before it starts."
    assert (second, third[:6]) == ("Welcome back. We were talking about help and things to do near you.", "1 of 3")


async def test_whoever_wants_nothing_more_hears_one_line_and_no_question(person: Person, inbox: Inbox) -> None:
    (number,) = await plan(inbox, FUN_DAY)
    await hold(person, "> menu\n< …\n> find help\n< …\n> stop\n< …\n> nothing more\n< …")
    before = await state(inbox)
    (told,) = await person.send(Kind.CHOICE, "cant", f"event.{number}")
    assert told["text"] == "OK, you can't make it to Family fun day. You can change it any time."
    assert (told["buttons"], await state(inbox)) == ([], before)


async def test_nothing_is_kept_of_somebody_who_has_not_agreed(person: Person, inbox: Inbox) -> None:
    (number,) = await plan(inbox, FUN_DAY)
    refused = sa.update(Participant.__table__).values(consented=False)
    await inbox.database.write(lambda connection: connection.execute(refused).rowcount)
    await person.send(Kind.CHOICE, "going", f"event.{number}")
    assert await attendance(inbox) == []


async def test_stop_ends_reminders_until_they_ask_again(person: Person, inbox: Inbox) -> None:
    (number,) = await plan(inbox, FUN_DAY)
    await person.send(Kind.CHOICE, "going", f"event.{number}")
    await person.say("stop")
    assert await attendance(inbox) == [(number, "going", True, True)]
    eve = datetime(2026, 3, 27, 18, 1, tzinfo=UTC)
    remind = partial(event_news.remind, now=eve, render=reminding(inbox.speech))
    assert await inbox.database.write(remind) == 0
    await person.send(Kind.CHOICE, "remind", f"event.{number}")
    assert await attendance(inbox) == [(number, "going", True, False)]
    assert await inbox.database.write(remind) == 1
    (body,) = (each for each in await person.hear() if each["step"])
    assert body["text"].splitlines() == [
        "This is to remind you of Family fun day.",
        "Cost: Free",
        "When: Saturday, 28 March 2026, 10:00 to 12:00",
        "Where: Calton Hall, Bridgeton and Dalmarnock",
        "If you can't come, just press the button.",
        "To stop these messages, reply STOP.",
    ]


async def test_in_polish_it_is_the_polish_wording(person: Person, inbox: Inbox) -> None:
    await plan(inbox, FUN_DAY)
    polish = sa.update(Participant.__table__).values(language="pl")
    await inbox.database.write(lambda connection: connection.execute(polish).rowcount)
    await person.say("menu")
    (body,) = await person.send(Kind.CHOICE, "on", "menu.what")
    assert "1. Dzień rodzinny" in body["text"]
    assert "sobota, 28 marca 2026, 10:00" in body["text"]


async def test_what_the_engine_holds_names_no_event_that_can_be_somebody_else_s(person: Person, inbox: Inbox) -> None:
    """Numbers of events are public; no answer row is written for them, so only attendance says who comes."""
    await plan(inbox, FUN_DAY)
    await hold(person, "> menu\n< …\n> what's on\n< …\n> 1\n< …\n> maybe\n< …")
    count = sa.select(sa.func.count()).select_from(Answer.__table__)
    assert await inbox.database.read(lambda connection: connection.scalar(count)) == 0


def announce(speech: Speech, number: int, connection: sa.Connection) -> None:
    now = datetime.now(UTC)
    connection.execute(
        sa.insert(Subscription.__table__).values(participant_id=1, topic="events", since=now - timedelta(days=1))
    )
    draft = Draft({"en": Version("Family fun day", "Come along!")}, event=number)
    made = announcements.create(connection, draft, staff_id=None, now=now)
    announcements.schedule(connection, made, now)
    announcements.freeze(connection, made, now, renderer(speech))


async def state(inbox: Inbox) -> Any:
    """How far the person is, whenever that was."""
    found = await inbox.database.read(
        lambda connection: connection.execute(sa.select(Kept.__table__.c.state)).scalar_one()
    )
    return {name: found[name] for name in ("frames", "answers", "trail", "tries", "page", "returned", "paused")}
