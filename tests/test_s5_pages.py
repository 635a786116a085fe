"""S5, on the pages: the list, a case with its log and what can be done with it, and the record to print."""

from __future__ import annotations

from functools import partial

import pytest
import sqlalchemy as sa

from conversations.risks import Tier
from storage import audit, cases
from storage.cases import Entry
from storage.database import Database
from storage.staff import Role
from storage.tables import Address, CaseAlert
from tests import staffing
from tests.in_danger import MINUTE, NOON, WORDS, flag, kinds, somebody, the_case
from tests.staffing import Site, words

SHARED = [
    ("with", "Social work, duty team"),
    ("when", "2026-03-14T14:30"),
    ("why", "A child may be hurt at home."),
    ("consent", "They were not asked"),
    ("consent_why", "Asking could put the child at risk."),
]


@pytest.fixture
async def room(office: Site, noon: object) -> Site:
    """The lead is signed in, and one case is open: a girl of Calton."""
    await office.database.write(somebody)
    await office.database.write(partial(flag, tier=Tier.IMMINENT, now=NOON - 20 * MINUTE))
    await office.sign_in(Role.SAFEGUARDING_LEAD)
    return office


async def log_of(office: Site) -> list[Entry]:
    return await office.database.read(lambda connection: cases.log(connection, 1))


async def test_s5_the_list_shows_tier_state_and_how_long_nobody_acted(room: Site) -> None:
    page = words(await room.get("/staff/cases"))
    assert "One case waits for somebody to acknowledge it." in page
    assert "Imminent Not acknowledged Overdue Self-harm, once" in page
    assert "20 minutes ago" in page
    assert WORDS not in page


async def test_s5_when_nobody_waits_the_list_says_so(office: Site) -> None:
    await office.sign_in(Role.SAFEGUARDING_LEAD)
    page = words(await office.get("/staff/cases"))
    assert "Nobody waits: every grave case has been acknowledged." in page
    assert "No case is open." in page
    assert "No case has been closed yet." in words(await office.get("/staff/cases?state=closed"))


async def test_s5_every_opening_is_a_line_of_the_log_and_of_the_audit_log(room: Site) -> None:
    for _ in range(2):
        assert WORDS in await room.get("/staff/cases/1")
    assert kinds(await log_of(room)) == ["flagged", "viewed", "viewed"]
    audited = await room.database.read(lambda connection: audit.lines(connection, 10))
    assert [(line.action, line.subject, line.name) for line in audited if line.action == "case.viewed"] == [
        ("case.viewed", "case 1", "Morag")
    ] * 2


async def test_s5_acknowledging_takes_one_press(room: Site) -> None:
    page = words(await room.post("/staff/cases/1", ("act", "acknowledged")))
    assert (room.status, room.path) == (200, "/staff/cases/1")
    assert "I have seen it" not in page
    assert "Nobody waits" in await room.get("/staff/cases")


async def test_s5_what_was_shared_is_kept_with_whom_when_why_and_consent(room: Site) -> None:
    page = words(await room.post("/staff/cases/1", ("act", "shared"), *SHARED))
    for part in (
        "With whom Social work, duty team",
        "When 14 March 2026, 14:30",
        "They were not asked",
        "put the child at risk",
    ):
        assert part in page
    (line,) = [each for each in await log_of(room) if each.kind == "shared"]
    assert line.name == "Morag"


@pytest.mark.parametrize("missing", [name for name, _ in SHARED])
async def test_s5_what_must_be_recorded_must_be_typed(room: Site, missing: str) -> None:
    page = await room.post("/staff/cases/1", ("act", "shared"), *[each for each in SHARED if each[0] != missing])
    assert room.status == 422
    assert f'id="shared-{missing}-wrong"' in page
    assert "Asking could put the child at risk." in page or missing == "consent_why"
    assert kinds(await log_of(room)) == ["flagged"]


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ([("act", "decided"), ("decision", "Call the school."), ("reason", "She is there now.")], "A decision"),
        ([("act", "not_shared"), ("why", "It was a line of a song.")], "Not shared"),
        ([("act", "note"), ("text", "Spoke with Isla: she agrees.")], "A note"),
    ],
)
async def test_s5_decisions_reasons_and_notes_are_lines(room: Site, fields: list[tuple[str, str]], label: str) -> None:
    page = words(await room.post("/staff/cases/1", *fields))
    assert f"{label}, Morag" in page
    assert all(value in page for _, value in fields[1:])


async def test_s5_closing_needs_a_reason_and_opening_again_too(room: Site) -> None:
    assert "Write something here." in await room.post("/staff/cases/1", ("act", "closed"))
    await room.post("/staff/cases/1", ("act", "closed"), ("reason", "Social work have taken over."))
    assert "Social work have taken over." in await room.get("/staff/cases/1")
    assert "Closed: 1" in words(await room.get("/staff/cases?state=closed"))
    await room.post("/staff/cases/1", ("act", "reopened"), ("reason", "A new call from the school."))
    assert "Open: 1" in words(await room.get("/staff/cases"))


async def test_s5_what_staff_type_is_shown_and_not_run(room: Site) -> None:
    page = await room.post("/staff/cases/1", ("act", "note"), ("text", "<script>alert(1)</script>"))
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("fields", [[("act", "burned")], [], [("act", "viewed")]])
async def test_s5_nothing_else_can_be_done_with_a_case(room: Site, fields: list[tuple[str, str]]) -> None:
    await room.post("/staff/cases/1", *fields)
    assert (room.status, kinds(await log_of(room))) == (400, ["flagged"])


@pytest.mark.parametrize(
    "path", ["/staff/cases/2", "/staff/cases/x", "/staff/cases/99999999999", "/staff/cases/2/export"]
)
async def test_s5_a_case_that_is_not_there_is_not_found(room: Site, path: str) -> None:
    await room.get(path)
    assert room.status == 404


async def test_s5_no_page_of_a_case_is_kept_by_a_browser(room: Site) -> None:
    for path in ("/staff/cases", "/staff/cases/1", "/staff/cases/1/export", "/staff/cases/1/export?as=text"):
        await room.get(path)
        assert (room.status, room.headers["Cache-Control"]) == (200, "no-store")


# ---------------------------------------------------------------- the record


async def test_s5_the_record_has_the_prompts_of_appendix_h_and_facts_only(room: Site) -> None:
    await room.post(
        "/staff/cases/1", ("act", "decided"), ("decision", "Call social work."), ("reason", "Harm at home.")
    )
    page = words(await room.get("/staff/cases/1/export"))
    for part in (
        "Name, role and contact of whoever reports it",
        "Age group 13 to 15",
        "Area Calton",
        "Language, and anything to think of when talking with them Polish",
        "Nature of the concern, as it was flagged Self-harm (imminent)",
        "Observed by the program (rule “hurts-self”, version 3)",
        WORDS,
        "A decision, Morag",
        "Call social work.",
        "Signature",
    ):
        assert part in page
    assert kinds(await log_of(room))[-1] == "exported"


async def test_s5_the_record_as_text_is_a_file(room: Site) -> None:
    text = await room.get("/staff/cases/1/export?as=text")
    number = (await room.database.read(the_case)).number
    assert room.headers["Content-Disposition"] == f'attachment; filename="case-{number}.txt"'
    assert (f"case {number}" in text, WORDS in text, "Signature: …" in text) == (True, True, True)


async def test_s5_the_record_does_not_say_whose_account_it_is(room: Site) -> None:
    address = await room.database.read(lambda connection: connection.scalar(sa.select(Address.__table__.c.address)))
    await room.database.write(
        lambda connection: connection.execute(Address.__table__.update().values(address="4711471147")).rowcount
    )
    assert address == "1"
    pages = [
        await room.get(path) for path in ("/staff/cases/1", "/staff/cases/1/export", "/staff/cases/1/export?as=text")
    ]
    assert [page for page in pages if "4711471147" in page or ">p1<" in page] == []


# ---------------------------------------------------------------- seen by others


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.SAFEGUARDING_LEAD}))
async def test_s5_nobody_else_reads_a_case_an_admin_neither(sqlite: Database, role: Role) -> None:
    async with staffing.site(sqlite) as office:
        await office.database.write(somebody)
        await office.database.write(flag)
        await office.sign_in(role)
        for path in ("/staff/cases", "/staff/cases/1", "/staff/cases/1/export", "/staff/cases/review"):
            page = await office.get(path)
            assert (office.status, WORDS in page) == (403, False)
        assert "/staff/cases" not in await office.get("/staff")


async def test_s5_the_lead_sees_the_number_of_open_cases_on_every_page(room: Site) -> None:
    assert 'Cases <span class="waiting">1<' in await room.get("/staff/languages")


async def test_s5_the_overview_begins_with_the_case_that_waits(room: Site) -> None:
    page = words(await room.get("/staff"))
    assert page.index("Read the case that waits") < page.index("At a glance")


async def test_s5_an_alert_that_failed_is_seen_by_the_lead_and_the_admin_only(office: Site, noon: object) -> None:
    fails = CaseAlert.__table__.update().values(state="failed", reason="no way")
    await office.database.write(somebody)
    await office.database.write(flag)
    await office.database.write(lambda connection: connection.execute(fails).rowcount)
    seen = set()
    for role in Role:
        await office.sign_in(role)
        if "could not be sent" in await office.get("/staff"):
            seen.add(role)
    assert seen == {Role.SAFEGUARDING_LEAD, Role.ADMIN}
