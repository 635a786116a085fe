"""You said, we did: written by staff, told to those who asked to hear, and there to read for every family."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest
import sqlalchemy as sa
import time_machine

from bot.speech import Speech
from bot.web.heard_back import announcement, typed
from conversations.heard_back import NOTHING_YET, TOPIC, Decision, HeardBack, Version, lines, problems
from storage import announcements, heard_back
from storage.database import Database
from storage.staff import Role
from storage.tables import Announcement, Consent, Outbox, Subscription
from tests.staffing import Site, settle, words
from tests.transcripts import Person, hold

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
SUBSCRIPTION = Subscription.__table__
SWINGS = HeardBack(
    {"en": Version("The swings are broken.", "New ones come in May."), "pl": Version("Huśtawki.", "Nowe w maju.")},
    decision=Decision.YES,
    area="calton",
    owner="the parks team",
)
FORM = [
    ("heard_en", "The swings are broken."),
    ("reason_en", "New ones come in May."),
    ("decision", "yes"),
    ("owner", "the parks team"),
    ("due", "2026-05-30"),
    ("area", "calton"),
]
TALKED = "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> 35\n< …\n> yes\n< …\n> 1\n< …\n> a\n< …\n> b\n< …\n> 1\n< …\n> no\n< …"


async def topics(person: Person) -> set[str]:
    rows = await person.inbox.database.read(
        lambda connection: connection.scalars(sa.select(SUBSCRIPTION.c.topic)).all()
    )
    return set(rows)


def ask_to_hear(connection: sa.Connection, *people: int) -> None:
    rows = [{"participant_id": one, "topic": TOPIC, "since": NOW} for one in people]
    connection.execute(SUBSCRIPTION.insert(), rows)


async def write(office: Site, *fields: tuple[str, str]) -> str:
    changed = {name for name, _ in fields}
    await office.post("/staff/heard-back/new", *(one for one in FORM if one[0] not in changed), *fields)
    return office.path


# ---------------------------------------------------------------- asking to hear


async def test_at_the_end_one_is_asked_whether_to_hear(person: Person) -> None:
    await hold(person, TALKED)
    assert person.last["step"] == "what_matters.hear"
    await person.press("Yes, tell me")
    assert await topics(person) == {TOPIC}
    table = Consent.__table__
    query = sa.select(table.c.subject, table.c.given).where(table.c.subject == TOPIC)
    assert await person.inbox.database.read(lambda connection: connection.execute(query).all()) == [(TOPIC, True)]


@pytest.mark.parametrize("reply", ["No, thanks", "Skip"])
async def test_without_a_yes_nothing_is_sent(person: Person, reply: str) -> None:
    await hold(person, TALKED)
    await person.press(reply)
    assert await topics(person) == set()


async def test_no_to_news_of_events_leaves_this_as_it_is(person: Person) -> None:
    await hold(person, TALKED)
    await person.press("Yes, tell me")
    for reply in ("menu", "more to do", "news of events", "yes"):
        await person.say(reply)
    assert await topics(person) == {TOPIC, "events"}
    for reply in ("menu", "more to do", "news of events", "no"):
        await person.say(reply)
    assert await topics(person) == {TOPIC}


async def test_stop_stops_both_at_once(person: Person) -> None:
    await hold(person, TALKED)
    await person.press("Yes, tell me")
    await person.say("stop")
    assert await topics(person) == set()


def test_no_to_one_topic_stops_only_what_is_on_its_way_of_it(database: Database) -> None:
    with database.transaction() as connection:
        settle(connection, 1, area=None)
        ask_to_hear(connection, 1)
        for topic in ("events", TOPIC):
            row = {"versions": {}, "audience": {}, "state": "sending", "created_at": NOW, "language": "en"}
            texts = {"place": "", "starts": "", "link": ""}
            added = sa.insert(Announcement.__table__).values(topic=topic, **row, **texts)
            made = connection.execute(added.returning(Announcement.__table__.c.id)).scalar_one()
            connection.execute(
                sa.insert(Outbox.__table__).values(
                    account="telegram", address="1", participant_id=1, announcement_id=made, urgency=1, body={},
                    state="queued", tries=0, reason="", external_id="", created_at=NOW, not_before=NOW,
                )
            )  # fmt: skip
        announcements.stop_topic(connection, 1, "events")
        states = connection.scalars(sa.select(Outbox.__table__.c.state).order_by(Outbox.__table__.c.id)).all()
        left = connection.scalars(sa.select(SUBSCRIPTION.c.topic)).all()
    assert (states, left) == (["stopped", "queued"], [TOPIC])


# ---------------------------------------------------------------- reading it


async def test_no_reply_yet_is_said_plainly(person: Person) -> None:
    await hold(
        person, "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> 35\n< …\n> yes\n< …\n> menu\n< …\n> more to do\n< …"
    )
    told, menu = await person.press("What was done")
    assert told["text"] == NOTHING_YET.msgid
    assert menu["step"] == "menu.what"


async def test_the_latest_is_read_in_ones_own_language(person: Person) -> None:
    def tell(connection: sa.Connection) -> None:
        for area in ("bridgeton-dalmarnock", None):
            answer = HeardBack(SWINGS.versions, area=area, done=area is None)
            heard_back.tell(connection, heard_back.create(connection, answer, staff_id=None, now=NOW), NOW)

    await person.inbox.database.write(tell)
    await hold(
        person, "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> 35\n< …\n> yes\n< …\n> menu\n< …\n> more to do\n< …"
    )
    told, _ = await person.press("What was done")
    assert told["text"].splitlines()[:4] == [
        "You said: The swings are broken.",
        "Our answer: yes.",
        "New ones come in May.",
        "It is done.",
    ]
    await person.inbox.database.write(
        lambda connection: connection.execute(sa.text("UPDATE participant SET language = 'pl'")).rowcount
    )
    await person.say("menu")
    await person.say("more to do")
    labels = dict(person.last["buttons"])
    told, _ = await person.press(labels["heard"])
    assert "Huśtawki." in told["text"]


def test_a_draft_and_another_areas_news_are_not_read(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(
            sa.text(
                "INSERT INTO area (slug, name, country, timezone, contact, postcodes, demo)"
                " VALUES ('calton', 'Calton', 'scotland', 'Europe/London', '', '[]', false)"
            )
        )
        made = heard_back.create(connection, SWINGS, staff_id=None, now=NOW)
        assert heard_back.told(connection, "calton") == ()
        assert heard_back.tell(connection, made, NOW)
        assert not heard_back.tell(connection, made, NOW)
        assert heard_back.told(connection, "calton") == (SWINGS,)
        assert heard_back.told(connection, "leith") == ()
        assert heard_back.told(connection, None) == ()


def test_what_is_missing_or_too_long_is_said() -> None:
    assert set(problems(HeardBack({}))) == {"heard_en", "reason_en"}
    long = HeardBack({"en": Version("x" * 401, "y" * 801)}, owner="z" * 81)
    assert set(problems(long)) == {"heard_en", "reason_en", "owner"}


def test_braces_in_what_staff_write_are_just_braces() -> None:
    speech = Speech()
    said = speech.lines(lines([HeardBack({"en": Version("{x}", "{y} %s")})], "en"), "en")
    assert said == "You said: {x}\nOur answer: yes.\n{y} %s"


# ---------------------------------------------------------------- the staff pages


async def test_from_the_form_to_those_who_asked_to_hear(signed_in: Site, noon: datetime) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 4))
    await signed_in.database.write(lambda connection: ask_to_hear(connection, 1, 2))
    await signed_in.database.write(partial(settle, count=1, first=5, area="leith"))
    await signed_in.database.write(lambda connection: ask_to_hear(connection, 5))
    path = await write(signed_in)
    page = words(await signed_in.get(path))
    assert "You said: The swings are broken. Our answer: yes. New ones come in May." in page
    assert "We plan to do it by 30 May 2026." in page
    assert await signed_in.outbox() == []
    await signed_in.post(f"{path}/send")
    sent = await signed_in.outbox()
    assert [row["participant_id"] for row in sent] == [1, 2]
    assert sent[0]["body"]["text"].startswith("You told us. Here is our answer.\n\nYou said: The swings are broken.")
    assert "STOP" in sent[0]["body"]["text"]


async def test_pressing_twice_tells_once(signed_in: Site, noon: datetime) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 1))
    await signed_in.database.write(lambda connection: ask_to_hear(connection, 1))
    path = await write(signed_in)
    for _ in range(2):
        page = await signed_in.post(f"{path}/send")
    assert len(await signed_in.outbox()) == 1
    assert "Families have been told." in words(page)


async def test_a_change_can_be_told_again(signed_in: Site, noon: datetime) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 1))
    await signed_in.database.write(lambda connection: ask_to_hear(connection, 1))
    path = await write(signed_in)
    await signed_in.post(f"{path}/send")
    await signed_in.post(f"{path}/edit", *FORM, ("done", "yes"))
    assert "Tell them the change" in await signed_in.get(path)
    await signed_in.post(f"{path}/send")
    assert [row["body"]["text"].count("It is done.") for row in await signed_in.outbox()] == [0, 1]


async def test_at_night_it_waits_for_the_morning(signed_in: Site) -> None:
    with time_machine.travel(datetime(2026, 3, 14, 22, tzinfo=UTC), tick=True):
        await signed_in.sign_in()
        await signed_in.database.write(lambda connection: settle(connection, 1))
        await signed_in.database.write(lambda connection: ask_to_hear(connection, 1))
        await signed_in.post(f"{await write(signed_in)}/send")
        (row,) = await signed_in.outbox()
    assert row["not_before"].replace(tzinfo=UTC) >= datetime(2026, 3, 15, 8, tzinfo=UTC)


async def test_each_reader_gets_their_language_with_its_own_labels() -> None:
    draft = announcement(Speech(), SWINGS)
    assert "Huśtawki." in draft.version("pl").words
    assert "Who does it: the parks team" in draft.version("en").words
    assert (draft.topic, draft.audience.areas) == (TOPIC, ("calton",))


async def test_what_is_wrong_with_the_form_is_said_and_nothing_is_lost(signed_in: Site) -> None:
    page = await signed_in.post("/staff/heard-back/new", ("heard_en", "Swings"), ("due", "soon"), ("area", "mars"))
    assert signed_in.status == 422
    for sentence in ("Write why, and what happens now.", "This is not a day.", "Choose one of the areas"):
        assert sentence in page
    assert ">Swings</textarea>" in page


async def test_an_editor_writes_and_a_coordinator_tells(office: Site) -> None:
    await office.sign_in(Role.EDITOR)
    path = await write(office)
    assert "A coordinator or an admin can tell them." in await office.get(path)
    await office.post(f"{path}/send")
    assert office.status == 403


async def test_the_list_says_what_nobody_knows_yet(signed_in: Site) -> None:
    assert "There are none yet." in await signed_in.get("/staff/heard-back")
    path = await write(signed_in)
    assert "Nobody knows yet" in await signed_in.get("/staff/heard-back")
    await signed_in.post(f"{path}/send")
    assert "Nobody knows yet" not in await signed_in.get("/staff/heard-back")
    await signed_in.get("/staff/heard-back/999")
    assert signed_in.status == 404


def test_a_form_of_an_unknown_decision_is_read_as_yes() -> None:
    written, wrong = typed({"heard_en": "a", "reason_en": "b", "decision": "perhaps"}, ["en"], [])
    assert (written.decision, wrong) == (Decision.YES, {})
