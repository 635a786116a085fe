"""What people may ask of us: to see it all, to have a copy, to have it deleted with a receipt, and to complain."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
import sqlalchemy as sa
from aiohttp.test_utils import TestServer

from bot.channels.contract import Reception
from bot.channels.webchat import WebChat
from bot.inbox import Inbox
from bot.settings import Settings
from bot.speech import Speech
from bot.web import application
from conversations import flows
from storage import participants, rights
from storage.database import Database
from storage.directories import starter
from storage.staff import Role
from storage.tables import Participant, Receipt, Report, WellbeingScore, metadata
from tests.staffing import Site, settle, words
from tests.transcripts import Person, hold

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
HERE = "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> 35\n< …\n> yes\n< …"
CODE = r"[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"


# ---------------------------------------------------------------- seeing it


async def test_my_data_is_told_and_offers_what_to_do_with_it(person: Person) -> None:
    await hold(person, HERE)
    told, question = await person.say("my data")
    assert told["text"].startswith("This is what I keep about you.")
    labels = [label for _, label in question["buttons"]]
    assert labels == ["Get a copy of it all", "Delete it all", "Who reads it", "Complain", "Leave it as it is", "Skip"]


async def test_each_right_is_two_steps_away_from_any_question(person: Person) -> None:
    await hold(person, HERE)
    for label, answer in (("Get a copy of it all", "file"), ("Delete it all", "Shall I delete"), ("Complain", "sorry")):
        await person.say("my data")
        assert answer in (await person.press(label))[0]["text"]
    await person.say("stop")


async def test_on_the_web_a_copy_is_a_file(person: Person) -> None:
    await hold(person, HERE)
    await person.say("my data")
    (body,) = await person.press("Get a copy of it all")
    assert "https://chat.test/chat/my-data.json" in body["text"]


async def test_elsewhere_a_copy_is_sent_as_a_message(person: Person) -> None:
    telegram = Person(person.inbox, "telegram", "7")
    await hold(telegram, HERE)
    await telegram.say("skip")
    await telegram.say("Swings")
    await telegram.say("my data")
    copy, _ = await telegram.press("Get a copy of it all")
    held = json.loads(copy["text"])
    assert held["address"][0]["address"] == "7"
    assert [row["words"] for row in held["answer"]] == ["Swings"]
    assert [row["given"] for row in held["consent"]] == [True]
    await telegram.say("my data")
    again, _ = await telegram.press("Get a copy of it all")
    assert not any("copy" in row["body"] for row in json.loads(again["text"])["outbox"])


def test_a_copy_has_every_table_that_names_a_person(database: Database) -> None:
    naming = {table.name for table in metadata.sorted_tables if "participant_id" in table.c}
    assert {
        "address",
        "answer",
        "consent",
        "inbox",
        "outbox",
        "progress",
        "subscription",
        "follow_up",
        "report",
    } <= naming
    with database.transaction() as connection:
        settle(connection, 2, area=None)
        held = rights.everything(connection, 2)
    assert held["participant"][0]["pseudonym"] == "p2"
    assert [row["topic"] for row in held["subscription"]] == ["events"]
    assert json.loads(json.dumps(held)) == held


def test_every_table_that_names_a_person_lets_go_of_them(database: Database) -> None:
    for table in metadata.sorted_tables:
        if "participant_id" in table.c:
            (key,) = table.c.participant_id.foreign_keys
            # A case stays, and leads back to nobody.
            assert key.ondelete == ("SET NULL" if table.name == "safeguarding_case" else "CASCADE"), table.name


@pytest.fixture
async def chat(inbox: Inbox) -> Any:
    """The chat page on a real port, and a browser's session."""

    async def nothing(*_arguments: Any) -> None: ...

    settings = Settings.model_validate({"organisation": "the team"})
    reception = Reception(inbox.receive, nothing, nothing)
    app = application(settings, inbox.database, inbox.speech, reception, WebChat().listening, {})
    server = TestServer(app)
    await server.start_server()
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield session, str(server.make_url("")).rstrip("/")
    await server.close()


async def test_the_file_opens_in_the_browser_that_chats_and_nowhere_else(chat: Any) -> None:
    session, url = chat
    async with session.get(f"{url}/chat/my-data.json") as nobody:
        assert nobody.status == 404
    async with session.get(f"{url}/chat") as page:
        assert page.status == 200
    async with session.get(f"{url}/chat/my-data.json") as file:
        held = await file.json()
        assert file.headers["Content-Disposition"] == 'attachment; filename="my-data.json"'
        assert file.headers["Cache-Control"] == "no-store"
    assert held["participant"][0]["language"] == "en"
    async with aiohttp.ClientSession() as other, other.get(f"{url}/chat/my-data.json") as stranger:
        assert stranger.status == 404


# ---------------------------------------------------------------- deleting it


async def test_deleting_gives_a_receipt_that_leads_to_nobody(person: Person) -> None:
    await hold(person, HERE)
    await person.say("delete")
    *_, body = await person.press("Yes, delete it all")
    code = re.search(CODE, body["text"])
    assert code is not None
    assert f"{datetime.now(UTC):%Y}" in body["text"]

    def left(connection: sa.Connection) -> tuple[list[str], int]:
        kept = list(connection.scalars(sa.select(Receipt.__table__.c.code)))
        return kept, len(participants.known(connection, "web", ["alice"]))

    assert await person.inbox.database.read(left) == ([code[0]], 0)
    assert set(Receipt.__table__.c.keys()) == {"code", "day"}


def test_no_letter_of_a_code_is_taken_for_another() -> None:
    codes = {rights.code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(CODE, code) for code in codes)


# ---------------------------------------------------------------- complaining


async def test_a_complaint_gets_a_number_and_waits_for_somebody(person: Person) -> None:
    await hold(person, HERE + "\n> menu\n< …\n> more to do\n< …")
    await person.press("Complain")
    number, menu = await person.say("Nobody ever wrote back to me")
    code = re.search(CODE, number["text"])
    assert code is not None
    assert menu["step"] == "menu.what"
    (report,) = await person.inbox.database.read(lambda connection: rights.reports(connection, "open", 10))
    assert (report.number, report.kind, report.words) == (code[0], "complaint", "Nobody ever wrote back to me")


async def test_whoever_did_not_agree_may_complain_too(person: Person) -> None:
    await hold(person, "> (arrives)\n< …\n> 1\n< …\n> 35\n< …\n> no\n< …")
    await person.say("my data")
    await person.press("Complain")
    (number, *_) = await person.say("I was asked too much")
    assert re.search(CODE, number["text"])


async def test_a_complaint_goes_with_the_person(person: Person) -> None:
    await hold(person, HERE)
    await person.say("my data")
    await person.press("Complain")
    await person.say("Too many questions")
    await person.say("delete")
    await person.press("Yes, delete it all")
    count = sa.select(sa.func.count()).select_from(Report.__table__)
    assert await person.inbox.database.read(lambda connection: connection.scalar(count)) == 0


def complained(connection: sa.Connection) -> None:
    row: dict[str, Any] = {
        "kind": "complaint",
        "participant_id": None,
        "area": "calton",
        "language": "en",
        "services": [],
        "at": NOW,
    }
    rows = [
        {"number": f"AAAA-AAA{n}", "words": f"Complaint {n} <b>", "state": "open", "outcome": "", **row} for n in (2, 3)
    ]
    connection.execute(sa.insert(Report.__table__), rows)


async def test_staff_see_what_waits_the_oldest_first_and_close_it(signed_in: Site) -> None:
    assert "Nothing is waiting." in await signed_in.get("/staff/complaints")
    await signed_in.database.write(complained)
    page = await signed_in.get("/staff/complaints")
    assert page.index("AAAA-AAA2") < page.index("AAAA-AAA3")
    assert "Complaint 2 &lt;b&gt;" in page
    assert "Write in a few words" in await signed_in.post("/staff/complaints/1/close", ("outcome", " "))
    assert signed_in.status == 422
    page = await signed_in.post("/staff/complaints/1/close", ("outcome", "Rang them back"))
    assert "AAAA-AAA2" not in page
    assert "Rang them back" in words(await signed_in.get("/staff/complaints?state=closed"))


@pytest.mark.parametrize("role", [Role.VIEWER, Role.EDITOR])
async def test_not_everybody_reads_complaints(office: Site, role: Role) -> None:
    await office.sign_in(role)
    await office.get("/staff/complaints")
    assert office.status == 403


# ---------------------------------------------------------------- on both databases


async def test_all_of_it_works_on_both_databases(database: Database) -> None:
    starter.load(database, demo=True)
    speech = Speech()
    held = flows.conversation(organisation="us", web="https://x.test", spoken=speech.names(), wellbeing=True)
    people = [Person(Inbox(database, held, speech), "telegram", str(number)) for number in range(3)]
    for person in people:
        await hold(person, HERE)
    await asyncio.gather(*(person.say("my data") for person in people))
    copies = await asyncio.gather(*(person.press("Get a copy of it all") for person in people))
    assert [json.loads(copy["text"])["address"][0]["address"] for copy, _ in copies] == ["0", "1", "2"]
    for reply in ("my data", "complain", "Nobody wrote back", "menu", "more to do", "how i feel", "3"):
        await asyncio.gather(*(person.say(reply) for person in people))
    await asyncio.gather(*(person.say("delete") for person in people))
    await asyncio.gather(*(person.say("yes") for person in people))

    def left(connection: sa.Connection) -> dict[str, int]:
        tables = (WellbeingScore, Receipt, Report, Participant)
        count = sa.func.count()
        return {one.__name__: connection.scalar(sa.select(count).select_from(one.__table__)) or 0 for one in tables}

    assert await database.read(left) == {"WellbeingScore": 3, "Receipt": 3, "Report": 0, "Participant": 0}
