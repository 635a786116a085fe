"""What somebody does who signs in: asks for a link, opens it, types a code."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pyotp
import sqlalchemy as sa

from storage import staff
from storage.database import Database
from storage.staff import Role
from storage.tables import AuditEntry, StaffMember
from tests import staffing
from tests.staffing import Site
from tests.standins.post_office import PostOffice, post_office

ADA = "ada@council.example"
SENDER = "Blether <blether@council.example>"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@asynccontextmanager
async def posted(database: Database, **settings: Any) -> AsyncIterator[tuple[Site, PostOffice]]:
    """The staff pages, and the mail server that they send by."""
    async with (
        post_office() as office,
        staffing.site(database, smtp_url=f"smtp://127.0.0.1:{office.port}", mail_from=SENDER, **settings) as site,
    ):
        yield site, office


async def hire(database: Database, email: str | None = ADA, role: Role = Role.EDITOR, **about: Any) -> int:
    """Somebody who works here; with ``totp=SECRET``, who has an app."""
    now = datetime.now(UTC)
    return await database.write(lambda connection: staff.add(connection, "Ada", role, now, email=email, **about))


def code(secret: str = SECRET, *, late: int = 0) -> str:
    """What an authenticator app shows now, or so many half minutes later."""
    return pyotp.TOTP(secret).at(datetime.now(UTC), counter_offset=late)


def link_in(text: str) -> str:
    """The path of the sign-in link in a mail."""
    found = re.search(r"https?://\S+?(/staff/sign-in/\S+)", text)
    assert found is not None, text
    return found[1]


async def ask(site: Site, office: PostOffice, email: str = ADA) -> str:
    """Ask for a link, and get its path from the mail."""
    await site.post("/staff/sign-in", ("email", email), csrf=False)
    return link_in((await office.next_mail(len(office.arrived) + 1)).get_content())


async def word(site: Site, path: str) -> tuple[str, str]:
    """The word that a form on this page carries."""
    found = re.search(r'name="csrf" value="([^"]+)"', await site.get(path))
    assert found is not None
    return "csrf", found[1]


async def sign_in(site: Site, office: PostOffice, email: str = ADA, *, late: int = 0) -> str:
    """Sign in by a mailed link and a code of SECRET's app; returns the page that it led to."""
    await site.post(await ask(site, office, email), csrf=False)
    assert site.path == "/staff/second-step", site.path
    given = await word(site, "/staff/second-step")
    return await site.post("/staff/second-step", given, ("code", code(late=late)), csrf=False)


async def written(database: Database) -> list[str]:
    """The audit log's actions, in order."""
    entry = AuditEntry.__table__
    query = sa.select(entry.c.action).order_by(entry.c.id)
    return await database.read(lambda connection: list(connection.scalars(query)))


async def member(database: Database, staff_id: int) -> sa.RowMapping:
    table = StaffMember.__table__
    query = sa.select(table).where(table.c.id == staff_id)
    return await database.read(lambda connection: connection.execute(query).mappings().one())
