"""The staff pages over real HTTP: who gets in, and an announcement's way from the form to the outbox."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest
import sqlalchemy as sa
import time_machine
from aiohttp import web

from bot.web import ROUTES, access
from bot.web.access import MAY
from storage import announcements
from storage.database import Database
from storage.staff import Role
from tests import staffing
from tests.staffing import OUTBOX, Site, settle, words

pytestmark = pytest.mark.usefixtures("noon")

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
FORM = [
    ("title_en", "Family fun day"),
    ("words_en", "Games and lunch."),
    ("place", "Calton Hall"),
    ("starts", "2026-05-30T10:00"),
]


async def draft(office: Site, *fields: tuple[str, str]) -> str:
    """Write an announcement; returns its path."""
    await office.post("/staff/announcements/new", *FORM, *fields)
    assert office.status == 200
    return office.path


def change(rows: sa.Update, connection: sa.Connection) -> None:
    connection.execute(rows)


# ---------------------------------------------------------------- getting in


async def test_a_scanner_that_opens_the_link_does_not_use_it_up(office: Site) -> None:
    link = await office.link()
    for _ in range(3):
        assert "Press the button" in await office.get(link)
    await office.post(link, csrf=False)
    assert (office.status, office.path) == (200, "/staff")


async def test_a_link_lets_in_once_only(office: Site) -> None:
    link = await office.link()
    await office.post(link, csrf=False)
    office.session.cookie_jar.clear()
    assert "no longer works" in await office.post(link, csrf=False)
    assert office.status == 410
    assert "no longer works" in await office.get(link)
    await office.get("/staff")
    assert office.status == 401


async def test_an_old_or_made_up_link_says_so(office: Site) -> None:
    for link in (await office.link(minutes=-1), "/staff/sign-in/made-up", "/staff/sign-in/%00"):
        assert "no longer works" in await office.get(link)
        assert "no longer works" in await office.post(link, csrf=False)


@pytest.mark.parametrize(
    ("public_url", "name", "secure"), [(None, "staff", False), ("https://chat.example.org", "__Host-staff", True)]
)
async def test_the_cookie_is_kept_from_scripts_and_other_sites(
    sqlite: Database, public_url: str | None, name: str, secure: bool
) -> None:
    async with staffing.site(sqlite, public_url=public_url) as office:
        link = await office.link()
        async with office.session.post(office.url + link, allow_redirects=False) as answer:
            cookie = answer.cookies[name]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"], bool(cookie["secure"])) == (
        True,
        "Lax",
        "/",
        secure,
    )


async def test_nobody_gets_in_without_signing_in(office: Site) -> None:
    for method, route in MAY:
        path = route.replace("{id}", "1").replace("{format}", "csv").replace("{language}", "pl")
        async with office.session.request(method, office.url + path, allow_redirects=False) as answer:
            assert answer.status == 401, (method, route)


async def test_signing_out_ends_it(signed_in: Site) -> None:
    assert "Sign in to the staff pages" in await signed_in.post("/staff/sign-out")
    await signed_in.get("/staff/announcements")
    assert signed_in.status == 401


async def test_half_an_hour_without_use_ends_it(signed_in: Site) -> None:
    with time_machine.travel(NOON.replace(minute=29)):
        await signed_in.get("/staff")
        assert signed_in.status == 200
    with time_machine.travel(NOON.replace(minute=58)):
        await signed_in.get("/staff")
        assert signed_in.status == 200
    with time_machine.travel(NOON.replace(hour=13, minute=29)):
        await signed_in.get("/staff")
        assert signed_in.status == 401


@pytest.mark.parametrize("word", ["", "made-up", "é"])
async def test_a_form_without_our_word_changes_nothing(signed_in: Site, word: str) -> None:
    page = await signed_in.post("/staff/announcements/new", ("csrf", word), *FORM, csrf=False)
    assert signed_in.status == 403
    assert "nothing was changed" in page
    assert "There are none yet" in await signed_in.get("/staff/announcements")


async def test_a_form_on_another_website_changes_nothing(signed_in: Site) -> None:
    await signed_in.post("/staff/announcements/new", *FORM, headers={"Sec-Fetch-Site": "cross-office"})
    assert signed_in.status == 403
    await signed_in.post(await signed_in.link(), csrf=False, headers={"Origin": "https://elsewhere.example"})
    assert signed_in.status == 403


async def test_every_staff_route_has_its_roles() -> None:
    routes = {(each.method, each.path) for each in ROUTES if isinstance(each, web.RouteDef)}
    staff = {(method, path) for method, path in routes if access.is_staff_route(path) and path not in access.OPEN}
    assert staff == set(MAY)


@pytest.mark.parametrize("role", Role)
async def test_a_role_may_do_what_the_table_says_and_no_more(office: Site, role: Role) -> None:
    await office.sign_in(role)
    path = "/staff/announcements/1/send"
    await office.post(path)
    assert office.status == (404 if role in MAY["POST", "/staff/announcements/{id}/send"] else 403)
    await office.get("/staff/announcements/new")
    assert office.status == (200 if role in MAY["GET", "/staff/announcements/new"] else 403)


async def test_staff_pages_stay_out_of_caches(signed_in: Site) -> None:
    for path in ("/staff", "/staff/announcements", "/staff/sign-in/x"):
        await signed_in.get(path)
        assert signed_in.headers["Cache-Control"] == "no-store"


# ---------------------------------------------------------------- writing


async def test_an_empty_place_says_what_to_do_next(signed_in: Site) -> None:
    overview = words(await signed_in.get("/staff"))
    assert "Try the chat yourself" in overview
    assert "Write an announcement" in overview
    assert "There are none yet" in await signed_in.get("/staff/announcements")


async def test_errors_stand_beside_their_fields_and_what_was_typed_stays(signed_in: Site) -> None:
    page = await signed_in.post(
        "/staff/announcements/new",
        ("title_en", "<b>Fun</b> " + "x" * 100),
        ("words_pl", "Tylko słowa"),
        ("link", "javascript:alert(1)"),
        ("starts", "yesterday"),
        ("area", "leith"),
    )
    assert signed_in.status == 422
    for sentence in (
        "111 characters of at most 100",
        "Write the message.",
        "Write a title.",
        "not a web address",
        "not a date and time",
    ):
        assert sentence in page
    assert "&lt;b&gt;Fun&lt;/b&gt;" in page
    assert "Tylko słowa" in page
    assert 'value="leith" checked' in page
    assert 'aria-describedby="link-hint link-wrong" aria-invalid="true"' in page


async def test_a_message_too_large_for_any_form_gets_a_page(signed_in: Site) -> None:
    page = await signed_in.post("/staff/announcements/new", ("title_en", "x" * 200_000))
    assert signed_in.status == 413
    assert "did not work" in page


async def test_characters_that_no_database_keeps_are_left_out(signed_in: Site) -> None:
    page = await signed_in.post("/staff/announcements/new", ("title_en", "Fun\x00 day"), ("words_en", "Games"))
    assert signed_in.status == 200
    assert "Fun day" in page


async def test_the_draft_is_shown_as_families_get_it(signed_in: Site) -> None:
    path = await draft(signed_in, ("title_pl", "Dzień rodzinny"), ("words_pl", "Gry i obiad."))
    page = words(await signed_in.get(path))
    for part in (
        "Games and lunch.",
        "Calton Hall",
        "Saturday, 30 May 2026, 10:00",
        "reply STOP",
        "Gry i obiad.",
        "sobota, 30 maja 2026",
    ):
        assert part in page


async def test_a_draft_can_be_changed_until_it_is_sent(signed_in: Site) -> None:
    path = await draft(signed_in)
    assert 'value="Family fun day"' in await signed_in.get(f"{path}/edit")
    await signed_in.post(f"{path}/edit", ("title_en", "Summer fair"), ("words_en", "All day"))
    assert "Summer fair" in await signed_in.get(path)
    await signed_in.post(f"{path}/send", ("when", "now"))
    await signed_in.get(f"{path}/edit")
    assert signed_in.path == path
    await signed_in.post(f"{path}/edit", ("title_en", "Too late"), ("words_en", "x"))
    assert "Too late" not in await signed_in.get(path)


@pytest.mark.parametrize(
    "path", ["/staff/announcements/77", "/staff/announcements/x", "/staff/announcements/" + "9" * 40]
)
async def test_an_announcement_that_is_not_there(signed_in: Site, path: str) -> None:
    await signed_in.get(path)
    assert signed_in.status == 404
    await signed_in.post(f"{path}/send")
    assert signed_in.status == 404


# ---------------------------------------------------------------- counting and sending


async def test_the_count_follows_areas_and_languages_and_is_vague_below_ten(signed_in: Site) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 25))
    await signed_in.database.write(lambda connection: settle(connection, 9, 100, area="leith", language="pl"))
    for fields, expected in (
        ([], "34 people"),
        ([("area", "leith")], "fewer than 10 people"),
        ([("language", "en")], "25 people"),
    ):
        page = await signed_in.post("/staff/announcements/count", *FORM, *fields)
        assert f"It would reach {expected} now" in words(page)
        assert 'value="Family fun day"' in page


async def test_from_the_form_to_the_outbox_only_for_those_who_asked(signed_in: Site) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 20))
    await signed_in.database.write(lambda connection: settle(connection, 5, 100, language="pl"))
    await signed_in.database.write(lambda connection: settle(connection, 30, 200, subscribed=False))
    path = await draft(signed_in, ("title_pl", "Dzień rodzinny"), ("words_pl", "Gry i obiad."))
    assert "25 people" in words(await signed_in.get(path))
    page = words(await signed_in.post(f"{path}/send", ("when", "now")))
    assert signed_in.path == path
    assert "25 people in all" in page
    rows = await signed_in.outbox()
    assert [row["participant_id"] for row in rows] == [*range(1, 21), *range(100, 105)]
    assert rows[0]["body"]["text"].startswith("Family fun day\n\nGames and lunch.\n\n")
    assert rows[-1]["body"]["text"].startswith("Dzień rodzinny\n\nGry i obiad.\n\n")
    assert {row["not_before"] for row in rows} == {rows[0]["created_at"]}


async def test_sending_twice_sends_nothing_twice(signed_in: Site) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 20))
    path = await draft(signed_in)
    for _ in range(3):
        await signed_in.post(f"{path}/send", ("when", "now"))
    assert len(await signed_in.outbox()) == 20


@pytest.mark.parametrize(
    ("at", "sentence"),
    [
        ("", "Choose a date and a time"),
        ("tomorrow", "not a date and time"),
        ("2026-03-14T11:59", "This time has passed"),
        ("2026-03-29T01:30", "skip 01:30 on 29 March 2026"),
        ("0001-01-01T00:00", "This time has passed"),
        ("9999-12-31T23:59", None),
        ("2026-03-14T12:30", None),
    ],
)
async def test_a_time_that_cannot_be_is_refused_with_a_sentence(signed_in: Site, at: str, sentence: str | None) -> None:
    path = await draft(signed_in)
    page = await signed_in.post(f"{path}/send", ("when", "later"), ("at", at))
    assert signed_in.status == (422 if sentence else 200)
    assert (sentence or "It goes out on") in page
    assert f'value="{at}"' in page or not sentence
    assert await signed_in.outbox() == []


async def test_a_time_in_summer_is_the_area_s_own(signed_in: Site) -> None:
    path = await draft(signed_in)
    page = await signed_in.post(f"{path}/send", ("when", "later"), ("at", "2026-04-01T09:00"))
    assert "Wednesday, 1 April 2026, 09:00" in page
    found = await signed_in.database.read(lambda connection: announcements.find(connection, 1))
    assert found is not None
    assert found.send_at == datetime(2026, 4, 1, 8, tzinfo=UTC)


async def test_sent_in_the_evening_it_waits_for_the_morning_and_says_so(signed_in: Site) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 12))
    path = await draft(signed_in)
    with time_machine.travel(NOON.replace(minute=20)):
        await signed_in.get("/staff")
    await signed_in.database.write(lambda connection: announcements.schedule(connection, 1, NOON))
    evening = NOON.replace(hour=21)
    await signed_in.database.write(
        lambda connection: announcements.freeze(
            connection, 1, evening, lambda *_: {"text": "x", "buttons": [], "step": ""}
        )
    )
    assert "The next message goes out on Sunday, 15 March 2026, 08:00" in words(await signed_in.get(path))


async def test_what_became_of_it_is_told_in_words_with_reasons(signed_in: Site) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 30))
    path = await draft(signed_in)
    await signed_in.post(f"{path}/send", ("when", "now"))
    for people, state, reason in ((range(1, 11), "sent", ""), (range(11, 13), "failed", "the message is too long"), (range(13, 14), "unknown", "no answer"), (range(14, 15), "stopped", "the person said stop")):  # fmt: skip
        rows = OUTBOX.update().where(OUTBOX.c.participant_id.in_(people)).values(state=state, reason=reason)
        await signed_in.database.write(partial(change, rows))
    page = words(await signed_in.get(path))
    for part in (
        "30 people in all",
        "Waiting not sent yet 16",
        "2: the message is too long",
        "1: no answer",
        "1: the person said stop",
    ):
        assert part in page
    assert "10 sent" in words(await signed_in.get("/staff/announcements"))


async def test_paused_gone_on_and_cancelled_half_way(signed_in: Site) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 40))
    path = await draft(signed_in)
    await signed_in.post(f"{path}/send", ("when", "now"))
    assert "It is paused" in await signed_in.post(f"{path}/pause")
    assert "It is going out now" in await signed_in.post(f"{path}/resume")
    sent = OUTBOX.update().where(OUTBOX.c.participant_id <= 15).values(state="sent")
    await signed_in.database.write(partial(change, sent))
    page = words(await signed_in.post(f"{path}/cancel"))
    assert "It was cancelled" in page
    assert [row["state"] for row in await signed_in.outbox()] == ["sent"] * 15 + ["cancelled"] * 25


async def test_many_announcements_come_page_by_page(signed_in: Site) -> None:
    for number in range(23):
        await signed_in.post("/staff/announcements/new", ("title_en", f"News {number}"), ("words_en", "x"))
    page = await signed_in.get("/staff/announcements")
    assert "News 22" in page
    assert "News 2<" not in page
    older = page.split('href="/staff/announcements?before=')[1].split('"')[0]
    assert "News 2<" in await signed_in.get(f"/staff/announcements?before={older}")


async def test_what_staff_write_cannot_become_markup(signed_in: Site) -> None:
    await signed_in.post(
        "/staff/announcements/new",
        ("title_en", "<script>alert(1)</script>"),
        ("words_en", "{{ 7*7 }} {x} https://a.example/?<i>"),
    )
    page = await signed_in.get(signed_in.path)
    assert "<script>alert" not in page
    assert "{{ 7*7 }} {x}" in page
    assert "<i>" not in page
