"""What comes before anything else: the bot is for adults only now, or the privacy words promise less than they did."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from bot import app
from bot.inbox import Inbox
from bot.settings import load
from bot.speech import Speech
from conversations import engine, flows, privacy
from conversations.events import Inbound, Kind
from conversations.people import AgeBand
from conversations.people import Person as Somebody
from conversations.privacy import Keeping, is_more, terms
from conversations.progress import Frame, Progress
from conversations.understanding import Understanding
from storage import adults_only, participants
from storage.database import Database
from storage.tables import Answer, Consent, FollowUp, Outbox, Participant, Subscription
from tests.staffing import add_areas
from tests.staffing import settle as add_people
from tests.test_question_set_talks import open_set
from tests.transcripts import Person, hold

SPEECH = Speech(offered="en")
BEFORE = Keeping("Glasgow City Council", "privacy@council.test", words_days=30)
LONGER = Keeping("Glasgow City Council", "privacy@council.test", words_days=60)
MOMENT = datetime(2026, 3, 14, 12, tzinfo=UTC)
AGREES = "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> {age}\n< …\n> yes\n< …"
CHANGED = "The words about your privacy have changed since you said yes."
FOR_ADULTS = "This chat is for people of 18 and over now. I ask you nothing more, and I send you no news."
PARTICIPANT, CONSENT, ANSWER = Participant.__table__, Consent.__table__, Answer.__table__


def inbox(database: Database, keeping: Keeping = BEFORE, **more: Any) -> Inbox:
    shipped = flows.conversation(
        organisation="us", web="https://x.test", spoken=SPEECH.names(), keeping=keeping, **more
    )
    return Inbox(database, shipped, SPEECH)


async def agreed(database: Database, age: str = "35") -> Person:
    """Somebody who said yes, and is asked what matters to them."""
    person = Person(inbox(database))
    await hold(person, AGREES.format(age=age))
    assert person.last["step"] == "what_matters.theme"
    return person


async def rows(database: Database, query: sa.Select[Any]) -> list[Any]:
    return [tuple(row) for row in await database.read(lambda connection: connection.execute(query).all())]


# ---------------------------------------------------------------- for adults only from now on


@pytest.mark.parametrize("age", ["14", "17", "I'd rather not say"])
async def test_p6_who_came_before_it_was_for_adults_is_turned_away_at_the_next_message(
    demo: Database, age: str
) -> None:
    person = await agreed(demo, age)
    person.inbox = inbox(demo, adults_only=True)
    await hold(
        person,
        f"""
        > 1
        < {FOR_ADULTS}
        < If you are worried about anything, call Childline on 0800 1111. It is free, day and night.
        < Tell a grown-up you trust too. If someone is in danger now, call 999.
        < To see what I keep, say MY DATA. To have it all gone, say DELETE. A grown-up can help you.
        [Delete all about me] [I am 18 or over]
        """,
    )
    assert await rows(demo, sa.select(ANSWER.c.id)) == []


@pytest.mark.parametrize("said", ["hello", "buses", "menu", "back", "skip", "find help", "my street is dark at night"])
async def test_p6_nothing_new_is_asked_of_them_whatever_they_say(demo: Database, said: str) -> None:
    person = await agreed(demo, "14")
    person.inbox = inbox(demo, adults_only=True)
    for _ in range(4):
        await person.say(said)
        assert (person.last["step"], FOR_ADULTS in person.last["text"]) == ("for_adults.who", True)
    assert await rows(demo, sa.select(ANSWER.c.id)) == []


@pytest.mark.parametrize(
    ("said", "step", "told"),
    [
        ("help", "for_adults.who", "0800 1111"),
        ("stop", "stop.then", "no more news|not send you any more news"),
        ("my data", "my_data.then", "you"),
        ("privacy", "for_adults.who", "ico.org.uk"),
        ("delete", "delete.sure", "Shall I delete"),
    ],
)
async def test_p6_help_and_rights_stay_open_to_them(demo: Database, said: str, step: str, told: str) -> None:
    person = await agreed(demo, "14")
    person.inbox = inbox(demo, adults_only=True)
    text = " ".join(body["text"] for body in await person.say(said))
    assert person.last["step"] == step
    assert any(each in text for each in told.split("|"))


async def test_p6_they_can_have_it_all_deleted_with_two_presses(demo: Database) -> None:
    person = await agreed(demo, "14")
    person.inbox = inbox(demo, adults_only=True)
    await person.say("hello")
    await person.press("Delete all about me")
    await person.press("Yes, delete it all")
    assert await rows(demo, sa.select(PARTICIPANT.c.id)) == []


async def test_p6_who_does_not_delete_after_all_is_asked_nothing_either(demo: Database) -> None:
    person = await agreed(demo, "14")
    person.inbox = inbox(demo, adults_only=True)
    await person.say("delete")
    await person.press("No, keep it")
    assert person.last["step"] == "for_adults.who"


async def test_p6_who_is_18_goes_on_where_they_were(demo: Database) -> None:
    person = await agreed(demo, "I'd rather not say")
    person.inbox = inbox(demo, adults_only=True)
    await person.say("hello")
    await person.press("I am 18 or over")
    assert person.last["step"] == "what_matters.theme"
    assert await rows(demo, sa.select(PARTICIPANT.c.age_band)) == [("adult",)]


async def test_p6_when_it_is_for_everyone_again_they_go_on(demo: Database) -> None:
    person = await agreed(demo, "14")
    person.inbox = inbox(demo, adults_only=True)
    await person.say("hello")
    person.inbox = inbox(demo)
    await person.say("hello")
    assert person.last["step"] == "what_matters.theme"


async def test_p6_adults_notice_nothing(demo: Database) -> None:
    person = await agreed(demo)
    person.inbox = inbox(demo, adults_only=True)
    await person.say("1")
    assert len(await rows(demo, sa.select(ANSWER.c.id))) == 1


async def test_p6_danger_comes_first_for_them_too(demo: Database) -> None:
    person = await agreed(demo, "14")
    person.inbox = inbox(demo, adults_only=True)
    (body,) = await person.say("i want to kill myself")
    assert ("0800 1111" in body["text"], FOR_ADULTS in body["text"]) == (True, False)
    await person.say("ok")
    assert FOR_ADULTS in person.last["text"]


async def test_p6_no_news_no_reminder_and_no_nudge_reaches_them(database: Database) -> None:
    def settle(connection: sa.Connection) -> None:
        add_areas(connection)
        add_people(connection, 1)
        add_people(connection, 2, first=2, age_band="13_15")
        connection.execute(PARTICIPANT.update().where(PARTICIPANT.c.id == 3).values(age_band="unknown"))
        row = {"account": "telegram", "body": {}, "state": "queued", "tries": 0, "reason": "", "external_id": ""}
        row |= {"created_at": MOMENT, "not_before": MOMENT}
        waiting = [row | {"participant_id": who, "address": str(who), "urgency": 2} for who in (1, 2, 3)]
        connection.execute(
            sa.insert(Outbox.__table__), [*waiting, row | {"participant_id": 2, "address": "2", "urgency": 0}]
        )
        for who in (1, 2):
            connection.execute(sa.insert(FollowUp.__table__), {"participant_id": who, "due_at": MOMENT})

    await database.write(settle)
    await database.write(adults_only.call_off)
    await database.write(adults_only.call_off)
    box = Outbox.__table__.c
    left = await rows(database, sa.select(box.participant_id, box.urgency).where(box.state == "queued"))
    assert sorted(left) == [(1, 2), (2, 0)]
    for table in (Subscription, FollowUp):
        assert await rows(database, sa.select(table.__table__.c.participant_id)) == [(1,)]


@pytest.mark.parametrize(("audience", "left"), [("adults", [(1,)]), ("everyone", [(1,), (2,)])])
async def test_p6_the_start_calls_off_what_was_to_come_and_keeps_what_was_agreed_to(
    sqlite: Database, sqlite_url: str, audience: str, left: list[tuple[int]]
) -> None:
    def settle(connection: sa.Connection) -> None:
        add_areas(connection)
        add_people(connection, 1)
        add_people(connection, 1, first=2, age_band="16_17")

    await sqlite.write(settle)
    blether = app.build(load({"DATABASE_URL": sqlite_url, "AUDIENCE": audience}))
    await app._put_right(blether)
    blether.database.close()
    assert await rows(sqlite, sa.select(Subscription.__table__.c.participant_id)) == left
    agreed_to = blether.inbox.conversation.terms
    assert await rows(sqlite, sa.select(PARTICIPANT.c.terms)) == [(agreed_to,)] * 2


# ---------------------------------------------------------------- the words promise less than they did


async def test_p1_who_agreed_to_other_words_is_asked_again_once_before_anything_else(demo: Database) -> None:
    person = await agreed(demo)
    person.inbox = inbox(demo, LONGER)
    await hold(
        person,
        f"""
        > 1
        < {CHANGED}
        < Is it still OK with you that I keep what you write?
        [Yes, that's OK] [Tell me more] [No, thanks]
        > (presses Yes, that's OK)
        < …
        """,
    )
    assert person.last["step"] == "what_matters.theme"
    assert await rows(demo, sa.select(CONSENT.c.given)) == [(True,), (True,)]
    assert await rows(demo, sa.select(PARTICIPANT.c.terms)) == [(terms(LONGER, "us"),)]
    await person.say("1")
    assert CHANGED not in person.last["text"]


async def test_p1_the_answer_that_was_given_before_one_was_asked_is_not_taken(demo: Database) -> None:
    person = await agreed(demo)
    person.inbox = inbox(demo, LONGER)
    await person.say("yes")
    assert person.last["step"] == "changed_words.still"
    assert await rows(demo, sa.select(ANSWER.c.id)) == []
    assert await rows(demo, sa.select(CONSENT.c.given)) == [(True,)]


async def test_p1_the_new_words_can_be_read_first(demo: Database) -> None:
    person = await agreed(demo)
    person.inbox = inbox(demo, LONGER)
    await person.say("hello")
    await person.press("Tell me more")
    assert "goes after 60 days" in person.last["text"]
    await person.press("Yes, that's OK")
    assert person.last["step"] == "what_matters.theme"


async def test_p1_who_says_no_is_asked_nothing_more_and_gets_no_news(demo: Database) -> None:
    person = await agreed(demo)
    await demo.write(lambda connection: participants.subscribe(connection, 1, "events", MOMENT))
    person.inbox = inbox(demo, LONGER)
    await person.say("hello")
    await person.press("No, thanks")
    assert (person.last["buttons"], "DELETE" in person.last["text"]) == ([], True)
    assert await rows(demo, sa.select(PARTICIPANT.c.consented, PARTICIPANT.c.terms)) == [(False, "")]
    assert await rows(demo, sa.select(Subscription.__table__.c.topic)) == []
    for said in ("back", "back"):
        await person.say(said)
        assert person.last["step"] not in {"what_matters.theme", "find_help.need"}


@pytest.mark.parametrize(
    ("said", "step"),
    [
        ("help", "changed_words.still"),
        ("menu", "changed_words.still"),
        ("my data", "my_data.then"),
        ("stop", "stop.then"),
        ("delete", "delete.sure"),
    ],
)
async def test_p1_until_they_answer_only_help_and_rights_work(demo: Database, said: str, step: str) -> None:
    person = await agreed(demo)
    person.inbox = inbox(demo, LONGER)
    await person.say(said)
    assert person.last["step"] == step


async def test_p1_who_had_finished_comes_to_the_menu_afterwards(demo: Database) -> None:
    person = await agreed(demo)
    await person.say("stop")
    await demo.write(_finish)
    person.inbox = inbox(demo, LONGER)
    await person.say("hello")
    assert person.last["step"] == "changed_words.still"
    await person.press("Yes, that's OK")
    assert person.last["step"] == "menu.what"


def _finish(connection: sa.Connection) -> int:
    change = sa.text("UPDATE progress SET state = :state")
    return connection.execute(change.bindparams(sa.bindparam("state", Progress().to_json(), type_=sa.JSON))).rowcount


@pytest.mark.parametrize(("reply", "comes"), [("yes", True), ("no", False)])
async def test_p1_who_came_by_a_question_sets_link_gets_its_questions_after_the_answer(
    demo: Database, reply: str, comes: bool
) -> None:
    person = await agreed(demo)
    person.inbox = inbox(demo, LONGER)
    code = await open_set(person.inbox)
    await person.do(f"(follows {code})")
    assert CHANGED in person.last["text"]
    await person.say(reply)
    assert ("We plan the new park." in person.last["text"]) is comes
    if comes:  # and what was going on before goes on after them
        await person.say("no thanks")
        assert person.last["step"] == "what_matters.theme"


async def test_p1_nobody_is_nudged_past_the_question(demo: Database) -> None:
    shipped = inbox(demo, LONGER)
    somebody = Somebody(age_band=AgeBand.ADULT, consented=True, terms=terms(BEFORE, "us"))
    understanding = Understanding(SPEECH.say, SPEECH.languages)
    progress = Progress((Frame("what_matters", "theme"),))
    thought = engine.remind(shipped.conversation, understanding, progress, somebody, MOMENT)
    with pytest.raises(StopIteration) as ended:
        next(thought)
    assert ended.value.value is None


@pytest.mark.parametrize(
    ("changed", "asked"),
    [
        (Keeping("Glasgow City Council", "privacy@council.test", words_days=7), False),
        (Keeping("Leith Schools", "privacy@council.test", words_days=30), True),
        (Keeping("Glasgow City Council", "other@council.test", words_days=30), True),
        (LONGER, True),
    ],
)
def test_p1_only_what_matters_is_asked_about_again(changed: Keeping, asked: bool) -> None:
    assert is_more(terms(changed, "us"), terms(BEFORE, "us")) is asked
    assert not is_more(terms(changed, "us"), "")


def test_p1_a_new_promise_is_asked_about_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before = terms(BEFORE, "us")
    monkeypatch.setattr(privacy, "PROMISE", privacy.PROMISE + 1)
    assert is_more(terms(BEFORE, "us"), before)


async def test_p1_another_wording_or_language_asks_nobody_again(demo: Database) -> None:
    person = await agreed(demo)
    everything = Speech()
    shipped = flows.conversation(
        organisation="us", web="https://else.test", spoken=everything.names(), keeping=BEFORE, wellbeing=True
    )
    person.inbox = Inbox(demo, shipped, everything)
    await person.say("1")
    assert CHANGED not in person.last["text"]


async def test_p1_who_agreed_before_it_was_kept_to_what_agreed_to_what_is_told_now(database: Database) -> None:
    def settle(connection: sa.Connection) -> None:
        add_areas(connection)
        add_people(connection, 1)
        add_people(connection, 1, first=2, terms="other")
        add_people(connection, 1, first=3, consented=False)

    await database.write(settle)
    await database.write(lambda connection: participants.agreed_before(connection, "now"))
    found = await rows(database, sa.select(PARTICIPANT.c.terms).order_by(PARTICIPANT.c.id))
    assert found == [("now",), ("other",), ("",)]


def test_p6_a_press_under_old_news_is_not_noted_for_them(demo: Database) -> None:
    """The buttons about an event work at any time, but not before what comes first."""
    shipped = inbox(demo, adults_only=True)
    somebody = Somebody(age_band=AgeBand.FROM_13_TO_15, consented=True)
    pressed = Inbound("web", "alice", "m1", MOMENT, Kind.CHOICE, "going", "event.1")
    understanding = Understanding(SPEECH.say, SPEECH.languages)
    with pytest.raises(StopIteration) as ended:
        next(engine.advance(shipped.conversation, understanding, Progress(), pressed, somebody))
    assert ended.value.value.progress.frames[-1] == Frame("for_adults", "who")
