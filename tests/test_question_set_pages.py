"""The staff pages of question sets over real HTTP: written, checked, translated, previewed, opened, answered, closed."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa

from conversations.themes.coding import Coder
from conversations.themes.place_standard import CODEBOOK
from storage import codings
from storage.tables import Answer, Inbox, Outbox, QuestionSet
from tests.staffing import Site, answer, settle, words

pytestmark = pytest.mark.usefixtures("noon")

HOME = "/staff/question-sets"
FORM = [
    ("language_of", "en"),
    ("title", "The new park"),
    ("invitation", "We plan the new park. Tell us what you need there."),
    ("q1", "What do you want most?"),
    ("q1_choices", "Swings\nTrees\nA cafe"),
    ("q1_own", "yes"),
    ("q2", "What else should we know?"),
    ("thanks", "Thank you. We read it all."),
    ("age", "adult"),
]


async def write(office: Site, *more: tuple[str, str]) -> str:
    """Write a question set; returns its path."""
    named = dict(more)
    await office.post(f"{HOME}/new", *[pair for pair in FORM if pair[0] not in named], *more)
    assert office.status == 200
    return office.path


async def test_a_set_is_written_and_shown(signed_in: Site) -> None:
    path = await write(signed_in)
    page = words(await signed_in.get(path))
    assert path == f"{HOME}/1"
    assert "What do you want most? Swings Trees A cafe or in their own words" in page
    assert "Open it" in page


async def rows(office: Site, *tables: type) -> int:
    counts = [sa.select(sa.func.count()).select_from(table.__table__) for table in tables]  # type: ignore[attr-defined]
    return await office.database.read(lambda connection: sum(connection.scalar(count) or 0 for count in counts))


# ---------------------------------------------------------------- writing


async def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(signed_in: Site) -> None:
    path = await write(signed_in, ("q2", "What is your name?"), ("q1_choices", "Swings\n" + "x" * 30), ("thanks", ""))
    page = await signed_in.get(path)
    assert path == f"{HOME}/1/edit"
    assert 'value="The new park"' in page
    assert "x" * 30 in page
    assert re.search(r'id="q2_en-wrong">This asks for a name', page)
    assert re.search(
        r'<textarea id="q2_en"[^>]* aria-describedby="q2_en-hint q2_en-wrong[^>]* aria-invalid="true"', page
    )
    for anchor in ("q2_en", "q1b_en", "thanks_en"):
        assert f'href="#{anchor}"' in page
        assert f'id="{anchor}"' in page


async def test_a_set_with_something_wrong_cannot_be_opened(signed_in: Site) -> None:
    await write(signed_in, ("q2", "What is your name?"))
    page = words(await signed_in.post(f"{HOME}/1/open", ("when", "now")))
    assert "It cannot be opened yet" in page
    assert "This asks for a name" in page


async def test_how_easily_each_text_reads_is_told(signed_in: Site) -> None:
    hard = "Which infrastructural interventions should be prioritised by stakeholders?"
    await write(signed_in, ("q2", hard))
    page = words(await signed_in.get(f"{HOME}/1/edit"))
    assert "Easy to read (grade" in page
    assert "Hard to read (grade" in page
    assert "Families may not know: intervention, stakeholder." in page


async def test_a_question_is_taken_out_without_script(signed_in: Site) -> None:
    await write(signed_in)
    page = await signed_in.post(f"{HOME}/1/edit", *FORM, ("remove", "1"))
    assert signed_in.path == f"{HOME}/1/edit"
    assert "What do you want most?" not in page
    assert re.search(r'name="q1"[^>]*>What else should we know\?', page)


async def test_the_count_follows_the_ages(signed_in: Site) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 30))
    await signed_in.database.write(lambda connection: settle(connection, 12, 100, age_band="16_17"))
    await signed_in.database.write(lambda connection: settle(connection, 40, 200, age_band="unknown"))
    assert "would reach 30 people" in words(await signed_in.post(f"{HOME}/count", *FORM))
    assert "would reach 42 people" in words(await signed_in.post(f"{HOME}/count", *FORM, ("age", "16_17")))


async def test_a_draft_is_thrown_away_and_any_set_is_copied(signed_in: Site) -> None:
    await write(signed_in)
    await signed_in.post(f"{HOME}/1/copy")
    assert signed_in.path == f"{HOME}/2"
    await signed_in.post(f"{HOME}/1/delete")
    await signed_in.get(f"{HOME}/1")
    assert signed_in.status == 404
    assert await rows(signed_in, QuestionSet) == 1


async def test_an_open_set_keeps_its_words_and_whoever_changed_it_meanwhile_keeps_theirs(signed_in: Site) -> None:
    await write(signed_in)
    await signed_in.post(f"{HOME}/1/open", ("when", "now"))
    page = await signed_in.post(f"{HOME}/1/edit", *FORM[2:], ("title", "Another title"))
    assert signed_in.status == 409
    assert 'value="Another title"' in page
    await signed_in.post(f"{HOME}/1/delete")
    assert "The new park" in await signed_in.get(f"{HOME}/1")


# ---------------------------------------------------------------- translating


async def test_a_translation_is_written_beside_the_original_and_told_how_far_it_is(signed_in: Site) -> None:
    await write(signed_in)
    page = words(await signed_in.post(f"{HOME}/1/translate/pl", ("title_pl", "Nowy park"), ("q1_pl", "Czego chcesz?")))
    assert signed_in.path == f"{HOME}/1/translate/pl"
    assert "6 of 8 texts are missing" in page
    assert "Question 1, choice B English Trees" in page
    assert "6 of 8 texts missing" in words(await signed_in.get(f"{HOME}/1"))


async def test_a_text_that_stays_keeps_its_translation_wherever_it_goes(signed_in: Site) -> None:
    await write(signed_in)
    await signed_in.post(f"{HOME}/1/translate/pl", ("q2_pl", "Co jeszcze?"), ("q1b_pl", "Drzewa"))
    await signed_in.post(f"{HOME}/1/edit", *FORM[:3], ("q1", "What else should we know?"), ("thanks", "Bye."))
    page = await signed_in.get(f"{HOME}/1/translate/pl")
    assert "Co jeszcze?" in page
    assert "Drzewa" not in page


async def test_a_label_that_is_too_long_in_a_translation_is_told_there(signed_in: Site) -> None:
    await write(signed_in)
    page = await signed_in.post(f"{HOME}/1/translate/pl", ("q1a_pl", "x" * 25))
    assert 'href="#q1a_pl"' in page
    assert "Too long for the choice" in page
    assert "cannot be opened yet" in await signed_in.get(f"{HOME}/1")


# ---------------------------------------------------------------- previewing


async def preview(office: Site) -> str:
    """The preview link's path."""
    found = re.search(r'href="[^"]*(/chat/preview/[^"?]+)"', await office.get(f"{HOME}/1"))
    assert found
    return found[1]


async def test_a_preview_is_the_real_chat_and_keeps_nothing(signed_in: Site) -> None:
    await write(signed_in)
    path = await preview(signed_in)
    signed_in.session.cookie_jar.clear()  # the link is enough
    page = await signed_in.get(f"{path}?lang=en&again=1")
    assert "Nothing you write here is kept." in page
    assert "I have 2 questions for you. Shall we start?" in page
    assert f'action="{path}/say"' in page
    for fields in ([("value", "yes"), ("step", "set_0.invited")], [("words", "the trees")], [("words", "A tap")]):
        page = await signed_in.post(f"{path}/say", *fields, csrf=False)
    assert "Thank you. We read it all." in page
    assert "Yes, please" in page
    assert await rows(signed_in, Inbox, Outbox, Answer) == 0


async def test_a_preview_answers_the_pages_script(signed_in: Site) -> None:
    await write(signed_in)
    path = await preview(signed_in)
    await signed_in.get(f"{path}?lang=en")
    said = {"message_id": "1", "words": "yes", "value": "", "step": "", "after": "1"}
    async with signed_in.session.post(f"{signed_in.url}{path}/say", json=said) as response:
        told = await response.json()
    assert [message["who"] for message in told["messages"]] == ["you", "bot"]
    assert (told["cursor"], told["language"]) == ("3", "en")
    assert [button["label"] for button in told["messages"][1]["buttons"]] == [
        "Swings",
        "Trees",
        "A cafe",
        "Something else",
        "Skip",
    ]


async def test_a_preview_speaks_each_language_and_says_what_is_not_translated(signed_in: Site) -> None:
    await write(signed_in)
    path = await preview(signed_in)
    page = await signed_in.get(f"{path}?lang=pl&again=1")
    assert 'lang="pl"' in page
    page = await signed_in.post(f"{path}/say", ("words", "tak"), csrf=False)
    assert "What do you want most?" in page
    await signed_in.get("/chat/preview/made-up")
    assert signed_in.status == 404


async def test_a_preview_whose_cookie_is_broken_begins_again(signed_in: Site) -> None:
    await write(signed_in)
    path = await preview(signed_in)
    for cookie in ("%%%", "W10=", "WyJlbiIsIFsieCIsICJ5IiwgInoiXV0=", "eyJhIjogMX0="):
        signed_in.session.cookie_jar.update_cookies({"preview": cookie})
        assert "Shall we start?" in await signed_in.get(path)
        assert signed_in.status == 200


async def test_a_preview_of_what_is_not_ready_says_what_is_missing(signed_in: Site) -> None:
    await write(signed_in, ("q1", ""), ("q2", ""), ("q1_choices", ""))
    key = await signed_in.database.read(
        lambda connection: connection.scalar(sa.select(QuestionSet.__table__.c.preview))
    )
    assert "Write at least one question." in await signed_in.get(f"/chat/preview/{key}")
    await signed_in.post(f"/chat/preview/{key}/say", ("words", "hello"), csrf=False)
    assert signed_in.status == 409


# ---------------------------------------------------------------- opening and closing


async def test_opening_invites_at_once_each_of_the_audience_once(signed_in: Site) -> None:
    await signed_in.database.write(lambda connection: settle(connection, 12))
    await signed_in.database.write(lambda connection: settle(connection, 5, 100, age_band="16_17"))
    await write(signed_in)
    page = words(await signed_in.post(f"{HOME}/1/open", ("when", "now"), ("invite", "yes")))
    assert "It has been open since" in page
    assert "/chat/q-" in page
    assert "How the invitation goes" in page
    assert "The new park" in await signed_in.get("/staff/announcements/1")


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        ([("when", "later"), ("at", "2026-01-01T10:00")], "at", "This time has passed."),
        ([("when", "later"), ("at", "")], "at", "Choose a date and a time"),
        ([("when", "now"), ("until", "2026-03-01T10:00")], "until", "It would close before it opens."),
        ([("when", "now"), ("until", "soon")], "until", "This is not a date and time."),
    ],
)
async def test_a_time_that_cannot_be_is_told_at_its_field(
    signed_in: Site, fields: list[tuple[str, str]], field: str, sentence: str
) -> None:
    await write(signed_in)
    page = await signed_in.post(f"{HOME}/1/open", *fields)
    assert signed_in.status == 422
    assert re.search(rf'id="{field}-wrong">{sentence}', page)
    assert "Draft" in page


async def test_a_set_that_opens_later_says_when_and_is_closed_before(signed_in: Site) -> None:
    await write(signed_in)
    later = [("when", "later"), ("at", "2026-03-20T10:00"), ("until", "2026-03-27T10:00"), ("invite", "yes")]
    page = words(await signed_in.post(f"{HOME}/1/open", *later))
    assert "It opens on Friday, 20 March 2026" in page
    page = words(await signed_in.post(f"{HOME}/1/close"))
    assert "It closed on" in page
    assert "cancelled" in (await signed_in.get("/staff/announcements/1")).lower()


async def test_its_poster_leads_to_it(signed_in: Site) -> None:
    await write(signed_in)
    page = await signed_in.post(f"{HOME}/1/open", ("when", "now"))
    found = re.search(r'href="(/staff/poster\?code=(q-\w+)&amp;language=en)"', page)
    assert found
    assert found[2] in await signed_in.get(found[1].replace("&amp;", "&"))


# ---------------------------------------------------------------- results


async def test_what_people_chose_is_counted_and_small_numbers_are_hidden(signed_in: Site) -> None:
    await write(signed_in)
    await signed_in.post(f"{HOME}/1/open", ("when", "now"))

    def answer_all(connection: sa.Connection) -> None:
        settle(connection, 60)
        for people, value in ((range(1, 31), "a"), (range(31, 47), "b"), (range(47, 50), "c")):
            answer(connection, people, value, flow="set_1", question="q1")
        answer(connection, range(1, 4), "b", flow="set_1", question="q1", session=2)
        answer(connection, range(50, 61), "no", flow="set_1", question="invited")

    await signed_in.database.write(answer_all)
    page = words(await signed_in.get(f"{HOME}/1"))
    assert "Answered by 49 people" in page
    assert "What do you want most? Answer People Swings 25 Trees [c] A cafe [c]" in page
    summary = words(await signed_in.get("/staff/summary"))
    assert "Questions 1: The new park – What do you want most?" in summary
    assert "50 people were heard" in summary


async def test_own_words_are_sorted_into_themes_with_all_others(signed_in: Site) -> None:
    await write(signed_in)

    def answer_all(connection: sa.Connection) -> None:
        settle(connection, 30)
        rows = {"flow": "set_1", "question": "q2", "value": None, "words": "The bus never comes on time"}
        answer(connection, range(1, 31), "", **rows)
        codings.code_pending(connection, Coder(CODEBOOK))

    await signed_in.database.write(answer_all)
    assert "Public transport about 30 people" in words(await signed_in.get("/staff/summary"))
