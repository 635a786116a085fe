"""The first staff page: what to do next, and the numbers at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from aiohttp import web

from bot.web.access import LEADS, SESSION, render
from bot.web.keys import DATABASE, SETTINGS
from conversations.announcements import FEW, State
from storage import announcements, case_alerts, overview
from storage.announcements import TIMEZONE, Announced
from storage.case_alerts import Standing
from storage.overview import Glance
from storage.staff import Role

LATEST = 5


@dataclass(frozen=True, slots=True)
class Step:
    """Something worth doing now: what, why, and where. ``route`` is the page's, as in the table of who may do what."""

    label: str
    why: str
    url: str
    route: str = ""


async def page(request: web.Request) -> web.StreamResponse:
    """GET /staff."""
    month = datetime.now(ZoneInfo(TIMEZONE)).replace(day=1, hour=0, minute=0, second=0, microsecond=0)

    def read(connection: sa.Connection) -> tuple[Glance, list[Announced], dict[int, dict[str, int]], Standing]:
        latest = announcements.recent(connection, LATEST)
        progress = announcements.progress(connection, [one.id for one in latest])
        standing = case_alerts.standing(connection, datetime.now(UTC))
        return overview.glance(connection, month.astimezone(UTC)), latest, progress, standing

    glance, latest, progress, standing = await request.app[DATABASE].read(read)
    role = request[SESSION].role
    chat = f"{request.app[SETTINGS].address}/chat"
    context = {
        "figures": figures(glance),
        "steps": [*(case_steps(standing) if role in LEADS else ()), *steps(glance, latest, chat)],
        # An admin reads no case, and is the one who can mend the mail.
        "alerts_failed": standing.failed if role in LEADS | {Role.ADMIN} else 0,
        "announcements": [(one, sum(progress.get(one.id, {}).values())) for one in latest],
        "chat": chat,
    }
    return render(request, "staff/overview.html", context)


def figures(glance: Glance) -> list[tuple[str, str]]:
    """The numbers as they are shown; a small number of people stays vague."""
    return [
        (_people(glance.people), "people have chatted so far"),
        (_people(glance.heard), "people answered this month"),
        (f"{glance.answers:,}" if glance.heard >= FEW else _people(glance.heard), "answers this month"),
        (_people(glance.subscribed), "people asked for news of events"),
    ]


def _people(count: int) -> str:
    return f"{count:,}" if count >= FEW or not count else f"under {FEW}"


def case_steps(standing: Standing) -> list[Step]:
    """What a safeguarding lead does before anything else."""
    if not standing.waiting and not standing.concerns:
        return []
    waiting = standing.waiting + standing.concerns
    label = "Read the case that waits" if waiting == 1 else f"Read the {waiting:,} cases that wait"
    return [Step(label, "Somebody may be in danger. Nobody has acknowledged it yet.", "/staff/cases", "/staff/cases")]


def steps(glance: Glance, latest: list[Announced], chat: str) -> list[Step]:
    """What to do next, the most useful first; never nothing."""
    found = []
    drafts = [one for one in latest if one.state is State.DRAFT]
    if not glance.areas:
        found.append(
            Step("Add an area", "Families cannot choose where they live yet. Whoever runs the bot adds areas.", "")
        )
    if not glance.people:
        found.append(Step("Try the chat yourself", "It takes three minutes, and shows what families see.", chat))
    if drafts:
        title = drafts[0].draft.version(drafts[0].draft.language).title
        url = f"/staff/announcements/{drafts[0].id}"
        found.append(Step(f"Finish “{title}”", "It is a draft. Nobody has it yet.", url, "/staff/announcements/{id}"))
    if glance.answers:
        found.append(
            Step("Read what families said", "The themes, in words and bars.", "/staff/summary", "/staff/summary")
        )
    if glance.areas and not drafts:
        url = "/staff/announcements/new"
        found.append(Step("Write an announcement", "Tell families about something near them.", url, url))
    return found
