"""D4: words in a summary are paraphrased, or a person's own with their leave; redacted, and approved by two people."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from conversations.quoting import Kind, may_be_verbatim, problem
from storage import quotes
from storage.staff import Role
from storage.tables import Answer, Coding, Participant, Publication, Quote, SafeguardingCase
from tests.staffing import Site, answer, settle, words

pytestmark = pytest.mark.usefixtures("noon")

SAID = "My son Callum cannot get home because the last bus leaves before his club is over"
OURS = "The evening bus goes too early for clubs."
THEME = "public_transport"


@pytest.fixture
async def heard(signed_in: Site) -> Site:
    """Thirty adults of Calton: all chose public transport, and the first two said why and may be quoted."""

    def work(connection: sa.Connection) -> None:
        settle(connection, 30, subscribed=False, quote=True)
        answer(connection, range(1, 31), THEME)
        write(connection, 1)
        write(connection, 2)

    await signed_in.database.write(work)
    return signed_in


def write(connection: sa.Connection, person: int, **about: Any) -> None:
    """Somebody says why, and it has been coded."""
    answer(connection, [person], None, question="better", words=SAID, coded_with="place_standard@1", **about)  # type: ignore[arg-type]
    last = connection.scalar(sa.select(sa.func.max(Answer.__table__.c.id)))
    row = {
        "answer_id": last,
        "theme": THEME,
        "codebook": "place_standard@1",
        "method": "lexical",
        "score": 0.5,
        "why": "",
    }
    connection.execute(Coding.__table__.insert().values(row))


async def change(site: Site, table: Any, **values: Any) -> None:
    await site.database.write(lambda connection: connection.execute(table.__table__.update().values(**values)))


async def begin(site: Site, kind: Kind) -> str:
    """Choose the first answer; returns the address of the quote."""
    page = await site.get(f"/staff/quotes?theme={THEME}")
    found = re.search(r'name="answer" value="(\d+)"', page)
    assert found
    await site.post("/staff/quotes/new", ("answer", found[1]), ("theme", THEME), ("kind", kind))
    return site.path


async def approve(site: Site, quote: str, text: str = OURS) -> str:
    return words(await site.post(f"{quote}/approve", ("read", text)))


async def approved(site: Site, kind: Kind = Kind.PARAPHRASE, text: str = OURS, **fields: str) -> str:
    """A quote that two people have approved, the second of them signed in still."""
    quote = await begin(site, kind)
    await site.post(f"{quote}/edit", ("words", text), *fields.items())
    await approve(site, quote, text)
    await site.sign_in(Role.EDITOR)
    await approve(site, quote, text)
    return quote


async def test_d4_a_quote_is_in_the_summary_after_two_people_approved_it(heard: Site) -> None:
    quote = await begin(heard, Kind.PARAPHRASE)
    await heard.post(f"{quote}/edit", ("words", OURS))
    assert "One person has approved it. A second one must." in await approve(heard, quote)
    assert "A second person must approve it too" in await approve(heard, quote)
    assert OURS not in await heard.get("/staff/summary")
    await heard.sign_in(Role.EDITOR)
    assert "Two people have approved it." in await approve(heard, quote)
    page = words(await heard.get("/staff/summary"))
    assert f"{OURS} Public transport · in the team's words" in page.replace("&#39;", "'")


async def test_d4_a_change_takes_both_approvals_back(heard: Site) -> None:
    quote = await approved(heard)
    await heard.post(f"{quote}/edit", ("words", "Buses stop too early."))
    assert "Nobody has approved it yet." in words(await heard.get(quote))
    assert "Somebody has changed the words" in await approve(heard, quote, OURS)


async def test_d4_own_words_are_redacted_and_stay_so(heard: Site) -> None:
    quote = await begin(heard, Kind.VERBATIM)
    page = await heard.get(quote)
    assert "Callum" not in page
    assert "the last bus leaves" in page
    assert "is still in it" in words(await heard.post(f"{quote}/edit", ("words", SAID)))
    assert heard.status == 422


@pytest.mark.parametrize(("band", "opted_in", "may"), [
    ("adult", True, True), ("13_15", True, True), ("adult", False, False), ("under_13", True, False), ("unknown", True, False),
])  # fmt: skip
def test_d4_own_words_need_leave_and_an_age_of_thirteen(band: str, opted_in: bool, may: bool) -> None:
    assert may_be_verbatim(band, opted_in) is may


async def test_d4_who_takes_their_leave_back_is_quoted_no_more(heard: Site) -> None:
    quote = await approved(heard, Kind.VERBATIM, "The last bus leaves before the club is over.")
    assert "in their own words, with their leave" in words(await heard.get("/staff/summary"))
    await change(heard, Participant, quote=False)
    assert "The last bus leaves" not in await heard.get("/staff/summary")
    assert "may not be used any more" in words(await heard.get(quote))
    assert "Use their words" not in await heard.get(f"/staff/quotes?theme={THEME}")


async def test_d4_what_a_safeguarding_case_holds_is_neither_offered_nor_shown(heard: Site) -> None:
    await approved(heard)
    row = {
        "number": "S1",
        "account": "web",
        "tier": "serious",
        "kind": "k",
        "rule": "r",
        "version": "1",
        "state": "open",
    }
    row |= {"age_band": "adult", "language": "en"}

    def hold(connection: sa.Connection) -> None:
        now = connection.scalar(sa.select(Answer.__table__.c.at).limit(1))
        held = connection.scalar(
            SafeguardingCase.__table__.insert().values(**row, opened_at=now).returning(SafeguardingCase.__table__.c.id)
        )
        connection.execute(Answer.__table__.update().where(Answer.__table__.c.words.is_not(None)).values(held_for=held))

    await heard.database.write(hold)
    assert OURS not in await heard.get("/staff/summary")
    assert "No answer about this theme" in words(await heard.get(f"/staff/quotes?theme={THEME}"))


async def test_d4_an_approved_quote_outlives_the_words_that_it_came_from(heard: Site) -> None:
    await approved(heard)
    said = Answer.__table__.c.words
    await heard.database.write(
        lambda connection: connection.execute(Answer.__table__.update().where(said.is_not(None)).values(words=""))
    )
    assert OURS in await heard.get("/staff/summary")
    assert "No answer about this theme" in words(await heard.get(f"/staff/quotes?theme={THEME}"))


async def test_d4_one_quote_for_each_person(heard: Site) -> None:
    await approved(heard)
    await heard.database.write(lambda connection: write(connection, 1, session=2))
    second = "Buses should run until the clubs are over."
    await quote_again(heard, second)
    assert second not in await heard.get("/staff/summary")


async def quote_again(site: Site, text: str) -> None:
    """A second approved quote, of the first person's other answer."""

    def work(connection: sa.Connection) -> None:
        now = datetime.now(UTC)
        last = connection.scalar(sa.select(sa.func.max(Answer.__table__.c.id)))
        made = quotes.create(connection, last, THEME, Kind.PARAPHRASE, staff_id=1, now=now)
        values = {"words": text, "first_by": 1, "second_by": 2}
        connection.execute(Quote.__table__.update().where(Quote.__table__.c.id == made).values(values))

    await site.database.write(work)


async def test_d4_none_for_a_theme_that_is_hidden(heard: Site) -> None:
    await approved(heard)
    await change(heard, Quote, theme="feeling_safe")
    assert OURS not in await heard.get("/staff/summary")


async def test_d4_who_said_it_is_told_only_where_ten_people_share_it(heard: Site) -> None:
    await approved(heard, attributed="yes")
    assert "Public transport · a parent or carer ·" in words(await heard.get("/staff/summary"))
    await change(heard, Answer, age_band="16_17")
    await heard.database.write(lambda connection: connection.execute(Publication.__table__.delete()))

    def few(connection: sa.Connection) -> None:
        table = Answer.__table__
        connection.execute(table.update().where(table.c.participant_id > 9).values(age_band="adult"))

    await heard.database.write(few)
    assert "Public transport · in the team" in words(await heard.get("/staff/summary"))


def test_d4_a_paraphrase_must_not_repeat_the_person() -> None:
    assert "in a row" in problem("The last bus leaves before his club is over.", SAID, Kind.PARAPHRASE)
    assert problem(OURS, SAID, Kind.PARAPHRASE) == ""
    assert "Write the words" in problem("", SAID, Kind.PARAPHRASE)
    assert "too long" in problem("a " * 200, SAID, Kind.PARAPHRASE)


async def test_d4_a_quote_goes_with_the_person(heard: Site) -> None:
    quote = await approved(heard)
    await heard.database.write(lambda connection: connection.execute(Participant.__table__.delete()))
    await heard.get(quote)
    assert heard.status == 404


@pytest.mark.parametrize("fields", [[("answer", "x"), ("theme", THEME), ("kind", "verbatim")], [("answer", "1")]])
async def test_a_form_that_nobody_could_have_sent_is_refused(heard: Site, fields: list[tuple[str, str]]) -> None:
    await heard.post("/staff/quotes/new", *fields)
    assert heard.status == 400


async def test_a_viewer_reads_no_answers(heard: Site) -> None:
    await heard.sign_in(Role.VIEWER)
    await heard.get(f"/staff/quotes?theme={THEME}")
    assert heard.status == 403
