"""A safeguarding case as a record to print or keep: the prompts of Appendix H of the National Guidance, with facts only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import sqlalchemy as sa
from aiohttp import web

from bot.alerting import moment
from bot.web import case_words
from bot.web.access import SESSION, render
from bot.web.case_words import Line
from bot.web.keys import DATABASE, SETTINGS
from conversations.events import Area
from storage import areas, cases
from storage.cases import Case, Entry

TITLE = "Record of a concern"
BY_HAND = ""  # what the program does not know is left to be filled in with a pen
SIGNATURES = ("Written by (name, role, contact)", "Signature", "Date and time", "Received by (name, role, agency)")
ACTIONS = ("acknowledged", "decided", "shared", "not_shared", "note", "cleared", "closed", "reopened")


@dataclass(frozen=True, slots=True)
class Record:
    """A record: parts, each with its prompts and what is known (empty: to be filled in), what was said, and what was done."""

    number: str
    made: str
    parts: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    said: Sequence[Line]
    done: Sequence[Line]
    log: Sequence[Line] = field(default_factory=tuple)


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff/cases/{id}/export: a page to print; ?as=text for a file. Each one is a line of the log."""
    which = case_words.number(request.match_info["id"])
    if which is None:
        raise web.HTTPNotFound
    staff_id, now = request[SESSION].staff_id, datetime.now(UTC)
    as_text = request.query.get("as") == "text"
    way = {"way": "a text file" if as_text else "a page to print"}

    def read(connection: sa.Connection) -> tuple[Case, list[Entry], tuple[Area, ...]] | None:
        case = cases.find(connection, which)
        if case is None:
            return None
        cases.act(connection, which, "exported", staff_id=staff_id, now=now, details=way)
        return case, cases.log(connection, which), areas.everyone(connection)

    found = await request.app[DATABASE].write(read)
    if found is None:
        raise web.HTTPNotFound
    made = record(*found, organisation=request.app[SETTINGS].organisation, now=now)
    if not as_text:
        return render(request, "staff/cases/record.html", {"record": made, "title": TITLE, "signatures": SIGNATURES})
    name = f'attachment; filename="case-{made.number}.txt"'
    return web.Response(text=text(made), headers={"Content-Disposition": name})


def record(case: Case, entries: Sequence[Entry], known: Sequence[Area], *, organisation: str, now: datetime) -> Record:
    """The record of a case, from what is known."""
    area = next((each.name for each in known if each.slug == case.area), case.area or "not said")
    about = dict(case_words.about(case, {case.area or "": area}))
    lines = case_words.lines(entries)
    parts = (
        (
            "Who reports it",
            (
                ("Case number", case.number),
                ("Reported by", organisation),
                ("Name, role and contact of whoever reports it", BY_HAND),
                ("How it came to light", "Words that were written in a chat, and flagged by a program or by a reader"),
            ),
        ),
        (
            "Whom it is about",
            (
                ("Name", BY_HAND),
                ("Age group", about["Age"]),
                ("Date of birth and home address, if known", BY_HAND),
                ("Area", about["Area"]),
                ("Parents, carers or guardians", BY_HAND),
                ("Language, and anything to think of when talking with them", about["Language"]),
                ("School, nursery or childcare", BY_HAND),
                ("On the Child Protection Register?", BY_HAND),
            ),
        ),
        (
            "The concern",
            (
                (
                    "Nature of the concern, as it was flagged",
                    f"{case_words.risk(case.kind)} ({case_words.tier(case.tier).lower()})",
                ),
                ("When it first came to light", moment(case.opened_at)),
                ("Observed by", f"{case_words.seen_by({'rule': case.rule, 'version': case.version})}"),
                ("Where the person is now, and whether they are safe", BY_HAND),
                ("Injuries or health needs that are known", BY_HAND),
                ("Who is believed to be responsible, if that is known", BY_HAND),
            ),
        ),
    )
    said = [line for line in lines if line.kind == "flagged"]
    done = [line for line in lines if line.kind in ACTIONS]
    return Record(case.number, moment(now), parts, said, done, lines)


def text(made: Record) -> str:
    """The record as plain text."""
    found = [f"{TITLE}: case {made.number}", f"Made on {made.made}. Facts only; what is not known is left open.", ""]
    for heading, prompts in made.parts:
        found += [heading.upper(), *(f"{prompt}: {known or '…'}" for prompt, known in prompts), ""]
    found.append("WHAT WAS SAID, IN THEIR OWN WORDS")
    for line in made.said:
        found += [f"{line.at}", *(f"    {each}" for each in line.words.splitlines()), ""]
    found += ["WHAT WAS DECIDED, SHARED AND DONE", *(_told(line) for line in made.done), ""]
    found += ["THE WHOLE LOG", *(f"{line.at}  {line.heading}{_by(line)}" for line in made.log), ""]
    return "\n".join([*found, *(f"{each}: …" for each in SIGNATURES), ""])


def _told(line: Line) -> str:
    facts = "; ".join(f"{label}: {value}" if label else value for label, value in line.facts)
    return f"{line.at}  {line.heading}{_by(line)}{'. ' if facts else ''}{facts}"


def _by(line: Line) -> str:
    return f" ({line.name})" if line.name else ""
