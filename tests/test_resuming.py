"""Coming back after hours, days or a month, and the one message to those who left a question open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
import time_machine

from bot.inbox import Inbox
from bot.speech import Speech
from bot.timetable import schedule
from conversations.events import Kind, Media
from storage import announcements, outbox, participants
from storage.database import Database
from storage.directories import starter
from storage.tables import Answer, Area, Outbox, Participant, Progress
from tests.transcripts import Person, hold

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
TO_THE_QUESTION = ("(follows bridgeton-dalmarnock)", "English", "35", "yes")
Clock = time_machine.Traveller


@pytest.fixture
def clock() -> Iterator[Clock]:
    """Noon, to be moved on."""
    with time_machine.travel(NOON, tick=True) as traveller:
        yield traveller


async def live(person: Person, *acts: str) -> list[dict[str, Any]]:
    bodies: list[dict[str, Any]] = []
    for act in acts:
        bodies = await person.do(act)
    return bodies


# ---------------------------------------------------------------- hours and days


async def test_after_days_the_same_question_comes_with_what_it_was_about(clock: Clock, person: Person) -> None:
    await live(person, *TO_THE_QUESTION, "play")
    clock.shift(timedelta(days=3))
    (body,) = await person.do("hello")
    assert body["text"].startswith("Welcome back. We were talking about what matters to your family.\n\n2 of 5\n")


async def test_an_answer_after_days_is_an_answer(clock: Clock, person: Person, demo: Database) -> None:
    await live(person, *TO_THE_QUESTION, "play")
    clock.shift(timedelta(days=3))
    (body,) = await person.do("The people are kind")
    assert body["text"].startswith("Welcome back. We were talking about what matters to your family.\n\n3 of 5\n")
    kept = await demo.read(lambda connection: connection.scalars(sa.select(Answer.__table__.c.words)).all())
    assert "The people are kind" in kept


async def test_a_press_after_days_is_an_answer_without_ado(clock: Clock, person: Person) -> None:
    await live(person, *TO_THE_QUESTION)
    clock.shift(timedelta(days=20))
    (body,) = await person.do("(presses Skip)")
    assert body["text"].startswith("2 of 5")


async def test_within_the_hour_nobody_is_welcomed_back(clock: Clock, person: Person) -> None:
    await live(person, *TO_THE_QUESTION, "play")
    clock.shift(timedelta(hours=1))
    (body,) = await person.do("The people are kind")
    assert body["text"].startswith("3 of 5")


async def test_a_message_that_comes_late_was_written_in_time(clock: Clock, inbox: Inbox) -> None:
    person = Person(inbox)
    await live(person, *TO_THE_QUESTION, "play")
    inbox.now = lambda: NOON + timedelta(days=40)  # it was on its way for so long
    (body,) = await person.do("The people are kind")
    assert body["text"].startswith("3 of 5")


async def test_whoever_comes_back_with_a_command_is_obeyed_at_once(clock: Clock, person: Person) -> None:
    await live(person, *TO_THE_QUESTION, "play")
    clock.shift(timedelta(days=3))
    (body,) = await person.do("help")
    assert body["text"].startswith("If someone is in danger now, call 999.")


# ---------------------------------------------------------------- a month


async def test_after_a_month_the_part_begins_again_and_the_answers_stay(
    clock: Clock, person: Person, demo: Database
) -> None:
    await live(person, *TO_THE_QUESTION, "play", "The people")
    clock.shift(timedelta(days=31, minutes=1))
    (body,) = await person.do("hello")
    again = "Welcome back. It has been a while, so we start this part again. What you told us is safe."
    assert body["text"].startswith(f"{again}\n\n1 of 5\n")
    await live(person, "2")
    kept = await demo.read(lambda connection: connection.execute(sa.select(Answer.__table__)).all())
    assert {(row.question, row.session) for row in kept} == {("theme", 1), ("good", 1), ("theme", 2)}


async def test_after_a_month_stop_still_stops(clock: Clock, person: Person) -> None:
    await live(person, *TO_THE_QUESTION, "play")
    clock.shift(timedelta(days=40))
    (body,) = await person.do("stop")
    assert body["text"].startswith("Done. I will not send you any more news.")


async def test_after_a_month_a_menu_is_a_menu_again(clock: Clock, person: Person) -> None:
    await live(person, *TO_THE_QUESTION, "menu")
    clock.shift(timedelta(days=40))
    (body,) = await person.do("(arrives)")
    assert "1 of 5" in body["text"]  # of what the menu had interrupted


async def test_after_a_month_an_unanswered_delete_is_off_the_table(clock: Clock, person: Person) -> None:
    await live(person, "(arrives)", "English", "35", "no", "delete")
    clock.shift(timedelta(days=40))
    (body,) = await person.do("yes")
    assert body["text"].startswith("Welcome back.")
    assert "deleted" not in body["text"]


async def test_whoever_never_agreed_is_told_anew_what_this_is(clock: Clock, person: Person) -> None:
    await live(person, "(arrives)", "English")
    clock.shift(timedelta(days=40))
    (body,) = await person.do("hello")
    assert "Which language" in body["text"]


async def test_a_link_after_a_month_begins_again_once(clock: Clock, person: Person) -> None:
    await live(person, *TO_THE_QUESTION, "play")
    clock.shift(timedelta(days=40))
    (body,) = await person.do("(arrives)")
    assert body["text"].count("Welcome back") == 1


# ---------------------------------------------------------------- buttons pressed twice, and none of ours


async def test_delete_it_all_pressed_twice_greets_nobody(person: Person, demo: Database) -> None:
    asked = (await live(person, *TO_THE_QUESTION, "delete"))[-1]
    first = await person.send(Kind.CHOICE, "yes", asked["step"])
    (second,) = await person.send(Kind.CHOICE, "yes", asked["step"])
    assert "deleted" in first[0]["text"]
    assert "old chat" in second["text"]
    rows = await demo.read(lambda connection: connection.execute(sa.select(Participant.__table__)).all())
    assert rows == []
    assert "Which language" in (await live(person, "hello"))[-1]["text"]


async def test_an_answer_pressed_twice_is_there_already(person: Person) -> None:
    asked = (await live(person, *TO_THE_QUESTION[:-1]))[-1]
    await person.send(Kind.CHOICE, "yes", asked["step"])
    (second,) = await person.send(Kind.CHOICE, "yes", asked["step"])
    assert second["text"].startswith("I have your answer to that one. To change it, say BACK.\n\n1 of 5")


async def test_an_old_button_after_the_end_is_said_to_be_old_and_opens_the_menu(person: Person) -> None:
    asked = (await live(person, "(arrives)", "English", "35", "no", "menu"))[-1]
    await live(person, "finish")
    (body,) = await person.send(Kind.CHOICE, "done", asked["step"])
    assert body["text"].startswith("That button is from an earlier question.")
    assert body["buttons"]


@pytest.mark.parametrize(
    ("media", "says"),
    [
        (Media.VOICE, "I can't listen to voice notes."),
        (Media.PICTURE, "I can't look at pictures."),
        (Media.STICKER, "I can't read stickers."),
        (Media.CONTACT, "Please don't send names or numbers of people."),
        (None, "I can't open pictures, voice notes or stickers."),
    ],
)
async def test_what_is_not_words_is_declined_with_what_to_do_instead(
    person: Person, media: Media | None, says: str
) -> None:
    await live(person, *TO_THE_QUESTION)
    (body,) = await person.send(Kind.MEDIA, "", media=media)
    assert body["text"].startswith(says)
    assert "1 of 5" in body["text"]
    assert body["buttons"]


async def test_what_is_written_beside_a_picture_is_an_answer(person: Person, demo: Database) -> None:
    await live(person, *TO_THE_QUESTION, "play")
    (body,) = await person.send(Kind.MEDIA, "Our park, look", media=Media.PICTURE)
    assert body["text"].startswith("I can't open what you sent, but I read your words.\n\n3 of 5")
    kept = await demo.read(lambda connection: connection.scalars(sa.select(Answer.__table__.c.words)).all())
    assert "Our park, look" in kept


# ---------------------------------------------------------------- the nudge


@pytest.fixture
async def away(clock: Clock, database: Database, inbox: Inbox) -> Person:
    """An adult on Telegram who agreed and left a question open a day ago, on each kind of database."""
    starter.load(database, demo=True)
    inbox.database = database
    alice = Person(inbox, "telegram", "5")
    await live(alice, *TO_THE_QUESTION, "play")
    clock.shift(timedelta(hours=24, minutes=1))
    return alice


async def test_whoever_left_a_question_open_is_written_to_once(clock: Clock, away: Person) -> None:
    assert await away.inbox.nudge() == 1
    (body,) = await away.hear()
    assert body["text"].startswith("Hello again. We were talking about what matters to your family.\nShall we go on?")
    assert "2 of 5" in body["text"]
    assert [value for value, _ in body["buttons"]] == ["skip"]
    clock.shift(timedelta(days=1))
    assert await away.inbox.nudge() == 0


async def test_a_nudge_goes_behind_everything_and_is_dropped_when_late(away: Person) -> None:
    await away.inbox.nudge()

    def last(connection: sa.Connection) -> Any:
        return connection.execute(sa.select(Outbox.__table__).order_by(Outbox.__table__.c.id.desc())).first()

    row = await away.inbox.database.read(last)
    assert (row.urgency, row.state) == (outbox.DROPPABLE, "queued")
    late = datetime.now(UTC) + timedelta(hours=2)
    assert await away.inbox.database.write(lambda connection: outbox.drop(connection, late)) == 1


async def test_the_button_of_a_nudge_answers_the_question(away: Person) -> None:
    await away.inbox.nudge()
    await away.hear()
    (body,) = await away.do("(presses Skip)")
    assert body["text"].startswith("3 of 5")


async def test_nobody_is_written_to_before_a_day_is_over(clock: Clock, away: Person) -> None:
    clock.shift(-timedelta(minutes=2))
    assert await away.inbox.nudge() == 0


async def test_nobody_is_written_to_about_what_is_long_past(clock: Clock, away: Person) -> None:
    clock.shift(timedelta(days=5))
    assert await away.inbox.nudge() == 0


@pytest.mark.parametrize(("hours", "told"), [(6, 1), (7.5, 0), (12, 0), (19, 0), (20.1, 1)])
async def test_nobody_is_woken(clock: Clock, away: Person, hours: float, told: int) -> None:
    clock.shift(timedelta(hours=hours))  # after noon; a nudge may be an hour on its way
    assert await away.inbox.nudge() == told


async def test_the_night_is_the_one_where_the_person_lives(away: Person) -> None:
    area = Area.__table__
    await away.inbox.database.write(
        lambda connection: connection.execute(sa.update(area).values(timezone="Asia/Tokyo"))
    )
    assert await away.inbox.nudge() == 0


@pytest.mark.parametrize("band", ["13_15", "16_17", "unknown"])
async def test_children_are_never_written_to(away: Person, band: str) -> None:
    table = Participant.__table__
    await away.inbox.database.write(lambda connection: connection.execute(sa.update(table).values(age_band=band)))
    assert await away.inbox.nudge() == 0


async def test_whoever_does_not_agree_is_not_written_to(away: Person) -> None:
    table = Participant.__table__
    await away.inbox.database.write(lambda connection: connection.execute(sa.update(table).values(consented=False)))
    assert await away.inbox.nudge() == 0


async def test_whoever_cannot_be_reached_is_not_written_to(away: Person) -> None:
    await away.inbox.reachable("telegram", "5", False)
    assert await away.inbox.nudge() == 0


@pytest.mark.parametrize("acts", [("stop",), ("stop", "nothing"), ("stop", "go on")])
async def test_whoever_said_stop_is_not_written_to(clock: Clock, away: Person, acts: tuple[str, ...]) -> None:
    await live(away, *acts)
    clock.shift(timedelta(hours=25))
    assert await away.inbox.nudge() == 0


async def test_a_nudge_on_its_way_is_stopped_by_a_stop(away: Person) -> None:
    await away.inbox.nudge()
    database = away.inbox.database
    await database.write(lambda connection: announcements.stop(connection, 1))
    states = await database.read(lambda connection: connection.scalars(sa.select(Outbox.__table__.c.state)).all())
    assert states.count("stopped") == 1


async def test_an_open_menu_is_nothing_to_write_about(clock: Clock, away: Person) -> None:
    await live(away, "menu")
    clock.shift(timedelta(hours=25))
    assert await away.inbox.nudge() == 0


async def test_whoever_came_to_the_end_may_be_asked_another_time(clock: Clock, away: Person) -> None:
    database = away.inbox.database
    assert await away.inbox.nudge() == 1
    state = Progress.__table__
    at_the_end = {"frames": "", "answers": {}, "trail": [], "tries": 0, "page": 0, "paused": False}
    await database.write(lambda connection: connection.execute(sa.update(state).values(state=at_the_end)))
    assert await away.inbox.nudge() == 0
    left = await database.read(lambda connection: connection.scalars(sa.select(state.c.nudged_at)).all())
    assert left == [None]


async def test_on_the_web_nobody_is_written_to(clock: Clock, inbox: Inbox) -> None:
    await live(Person(inbox), *TO_THE_QUESTION, "play")
    clock.shift(timedelta(hours=25))
    assert await inbox.nudge() == 0


async def test_with_the_person_goes_the_nudge(away: Person) -> None:
    await away.inbox.nudge()
    database = away.inbox.database
    await database.write(lambda connection: participants.erase(connection, 1))
    queries = [sa.select(table) for table in (Progress.__table__, Outbox.__table__)]
    left = await database.read(lambda connection: [connection.execute(query).all() for query in queries])
    assert left == [[], []]


async def test_the_clock_looks_every_minute(sqlite: Database) -> None:
    told: list[str] = []

    async def nudge() -> int:
        told.append("nudged")
        return 1

    timetable = schedule(sqlite, Speech(), lambda: told.append("woken"), nudge=nudge)
    job = timetable.get_job("ask_to_go_on")
    await job.func()
    assert told == ["nudged", "woken"]
    assert job.trigger.interval == timedelta(minutes=1)


async def test_two_people_are_written_to_at_once_each_in_their_language(clock: Clock, away: Person) -> None:
    clock.shift(-timedelta(hours=24, minutes=1))
    piotr = Person(away.inbox, "telegram", "6", hint="pl")
    await hold(piotr, "> (follows bridgeton-dalmarnock)\n< …\n> 2\n< …\n> 35\n< …\n> tak\n< …\n> 1\n< …")
    clock.shift(timedelta(hours=24, minutes=2))
    assert await away.inbox.nudge() == 2
    assert [(await each.hear())[0]["language"] for each in (away, piotr)] == ["en", "pl"]
