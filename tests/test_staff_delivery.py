"""The staff page of delivery over real HTTP: what it shows, what it keeps to itself, and its buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.staff import Role
from storage.tables import Account, Address
from tests import staffing
from tests.letters import WORDS, announce, fail, put
from tests.staffing import Site, settle, words

pytestmark = pytest.mark.usefixtures("noon")

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
PAGE = "/staff/delivery"
MINUTE = timedelta(minutes=1)


async def some(office: Site, count: int = 1, at: datetime = NOON, **about: Any) -> None:
    await office.database.write(lambda connection: put(connection, at, count, **about))


async def dead(office: Site, count: int = 1, reason: str = "the message is too long", **about: Any) -> None:
    await some(office, count, state="failed", reason=reason, tries=8, **about)


async def done(office: Site, work: Callable[[sa.Connection], object]) -> None:
    await office.database.write(work)


async def states(office: Site) -> list[str]:
    return [row["state"] for row in sorted(await office.outbox(), key=lambda row: int(row["id"]))]


async def test_where_nothing_is_wrong_it_says_so(signed_in: Site) -> None:
    page = words(await signed_in.get(PAGE))
    for sentence in (
        "Nothing waits. Every message has gone out.",
        "No message was written in the last hour.",
        "There are none. A message that cannot be sent is kept here",
        "There are none. What somebody writes is kept here",
    ):
        assert sentence in page
    assert "data-live" not in await signed_in.get(PAGE)


async def test_what_waits_is_told_in_words_and_looked_at_again_by_itself(signed_in: Site) -> None:
    await some(signed_in, 3, NOON - 2 * MINUTE)
    await some(signed_in, 1200, urgency=1, not_before=NOON + MINUTE)
    page = await signed_in.get(PAGE)
    assert "The oldest has waited for 2 minutes" in words(page)
    assert "Replies telegram 3 2 minutes 0 0" in words(page)
    assert "Announcements telegram 0 – 0 1,200" in words(page)
    assert 'id="now" data-live="5"' in page


async def test_what_is_only_held_for_later_is_no_cause_for_care(signed_in: Site) -> None:
    await some(signed_in, 2, urgency=1, not_before=NOON + MINUTE)
    page = await signed_in.get(PAGE)
    assert "Nothing waits that should go out now." in words(page)
    assert "data-live" not in page


async def test_the_last_hour_says_what_became_of_its_messages(signed_in: Site) -> None:
    await some(signed_in, 9, NOON - 61 * MINUTE, state="sent")
    await some(signed_in, 5, state="sent")
    await some(signed_in, 2, state="unknown")
    assert "Replies 5 0 2 0 0" in words(await signed_in.get(PAGE))


async def test_an_account_that_is_silent_says_until_when_and_why(signed_in: Site) -> None:
    row = {
        "name": "telegram-leith",
        "next_at": NOON,
        "paused_at": NOON,
        "paused_until": NOON + MINUTE,
        "reason": "Too Many Requests",
    }
    await done(signed_in, lambda connection: connection.execute(Account.__table__.insert(), row))
    page = words(await signed_in.get(PAGE))
    assert "telegram-leith sends nothing until 14 Mar 2026, 12:01: Too Many Requests" in page


async def test_an_announcement_on_its_way_links_to_its_own_page(signed_in: Site) -> None:
    await done(signed_in, lambda connection: announce(connection, NOON))
    await done(signed_in, lambda connection: settle(connection, 2))
    for person, state in ((1, "sent"), (2, "queued")):
        await some(signed_in, urgency=1, announcement_id=1, participant_id=person, state=state)
    page = await signed_in.get(PAGE)
    assert 'href="/staff/announcements/1"' in page
    assert "Family fun day Sending 1 of 2 done" in words(page)


# ---------------------------------------------------------------- dead letters


async def test_a_dead_letter_shows_its_reason_and_never_its_words_or_address(signed_in: Site) -> None:
    await dead(signed_in, address="4711471147")
    page = await signed_in.get(PAGE)
    assert "The message is too long Reply of 14 Mar 2026, 12:00 · telegram · 8 tries · number 1" in words(page)
    assert WORDS not in page
    assert "4711471147" not in page


async def test_one_is_tried_again(signed_in: Site) -> None:
    await dead(signed_in, 3)
    page = words(await signed_in.post(f"{PAGE}/retry", ("id", "2")))
    assert "1 message will be tried again. 2 messages were left" not in page
    assert "1 message will be tried again." in page
    assert (signed_in.path, await states(signed_in)) == (PAGE, ["failed", "queued", "failed"])


async def test_all_with_one_reason_are_tried_again(signed_in: Site) -> None:
    await dead(signed_in, 2)
    await dead(signed_in, 1, "")
    page = words(await signed_in.get(PAGE))
    assert "2 messages : the message is too long" in page
    assert "1 message : no reason was given" in page
    assert "2 messages will be tried again." in words(
        await signed_in.post(f"{PAGE}/retry", ("reason", "the message is too long"))
    )
    await signed_in.post(f"{PAGE}/retry", ("reason", ""))
    assert await states(signed_in) == ["queued"] * 3


async def test_all_are_tried_again_but_those_whose_person_cannot_be_reached(signed_in: Site) -> None:
    await done(signed_in, lambda connection: settle(connection, 2))
    await dead(signed_in, address="1")
    await dead(signed_in, address="2")
    closed = Address.__table__.update().where(Address.__table__.c.address == "2").values(reachable=False)
    await done(signed_in, lambda connection: connection.execute(closed))
    page = words(await signed_in.post(f"{PAGE}/retry", ("all", "yes")))
    assert "1 message will be tried again. 1 message was left here: the person cannot be reached" in page
    assert await states(signed_in) == ["queued", "failed"]


async def test_set_aside_they_are_gone_from_the_list(signed_in: Site) -> None:
    await dead(signed_in, 4)
    assert "1 message was set aside." in words(await signed_in.post(f"{PAGE}/set-aside", ("id", "1")))
    assert "3 messages were set aside." in words(await signed_in.post(f"{PAGE}/set-aside", ("all", "yes")))
    assert await states(signed_in) == ["cancelled"] * 4
    assert "There are none." in words(await signed_in.get(PAGE))


@pytest.mark.parametrize("field", [("id", "x"), ("id", "9" * 40), ("id", "-1"), ("all", "no"), ("other", "1")])
async def test_a_form_that_chooses_nothing_changes_nothing(signed_in: Site, field: tuple[str, str]) -> None:
    await dead(signed_in)
    for what in ("retry", "set-aside"):
        await signed_in.post(f"{PAGE}/{what}", field)
        assert signed_in.status == 400
    assert await states(signed_in) == ["failed"]


async def test_many_come_a_page_at_a_time(signed_in: Site) -> None:
    await dead(signed_in, 30)
    page = await signed_in.get(PAGE)
    assert [f"number {each}</span>" in page for each in (30, 21, 20)] == [True, True, False]
    older = page.split('href="/staff/delivery?before=')[1].split('"')[0]
    assert "number 20</span>" in await signed_in.get(f"{PAGE}?before={older}")
    assert "There are no older ones." in await signed_in.get(f"{PAGE}?before=1")


@pytest.mark.parametrize("role", Role)
async def test_everyone_may_look_and_only_coordinators_and_admins_may_try_again(office: Site, role: Role) -> None:
    await office.sign_in(role)
    await dead(office)
    page = await office.get(PAGE)
    allowed = role in {Role.COORDINATOR, Role.ADMIN}
    assert (office.status, "Try again" in page) == (200, allowed)
    await office.post(f"{PAGE}/retry", ("all", "yes"))
    assert (office.status, await states(office)) == ((200, ["queued"]) if allowed else (403, ["failed"]))


async def test_a_reason_cannot_become_markup(signed_in: Site) -> None:
    await dead(signed_in, reason='"><script>alert(1)</script>')
    await dead(signed_in)
    assert "<script>alert" not in await signed_in.get(PAGE)


@pytest.mark.parametrize("query", ["?before=x", "?retried=<b>", "?left=" + "9" * 40, "?aside=-1", "?handled="])
async def test_an_address_that_somebody_changed_is_still_a_page(signed_in: Site, query: str) -> None:
    page = await signed_in.get(PAGE + query)
    assert (signed_in.status, 'role="status"' in page) == (200, False)


# ---------------------------------------------------------------- what people wrote


async def test_what_could_not_be_handled_is_counted_without_its_words(signed_in: Site) -> None:
    await done(signed_in, lambda connection: fail(connection, NOON, 3))
    await done(signed_in, lambda connection: fail(connection, NOON, 1, "unreadable", "web"))
    page = await signed_in.get(PAGE)
    assert "3 messages to telegram failed the first came 14 Mar 2026, 12:00" in words(page)
    assert "1 message to web could not be read" in words(page)
    assert (WORDS in page, "Handle again" in page) == (False, False)
    await signed_in.post(f"{PAGE}/again")
    assert signed_in.status == 404


async def test_it_is_handled_again_at_the_press_of_a_button(sqlite: Database) -> None:
    asked: list[int] = []

    async def again(most: int) -> int:
        asked.append(most)
        return 2

    async with staffing.site(sqlite, again=again) as office:
        await office.sign_in()
        await done(office, lambda connection: fail(connection, NOON, 2))
        assert "Handle again" in await office.get(PAGE)
        assert "2 messages were handled again." in words(await office.post(f"{PAGE}/again"))
    assert asked == [200]
