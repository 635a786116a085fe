"""X1: passkeys, in a real Chromium with an authenticator of its own (WebAuthn over the DevTools protocol)."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from aiohttp.test_utils import unused_port
from playwright.async_api import Browser, BrowserContext, CDPSession, Page, expect

from bot.settings import Settings
from bot.web import ceremonies
from storage import staff
from storage.database import Database
from storage.staff import MEMBER, Role
from storage.tables import StaffPasskey
from tests import phones, staffing
from tests.signing_in import SECRET, code, hire, word
from tests.staffing import Site

SHOTS = Path(__file__).parent.parent / "build" / "screenshots"
PASSKEY = StaffPasskey.__table__


class Desk:
    """Somebody's browser with its authenticator, at a site that it knows as http://localhost:PORT."""

    def __init__(self, site: Site, context: BrowserContext, page: Page, tools: CDPSession) -> None:
        self.site, self.context, self.page, self.tools = site, context, page, tools
        self.authenticator = ""

    async def plug_in(self, *, verified: bool = True) -> None:
        options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
        options |= {"isUserVerified": verified, "automaticPresenceSimulation": True}
        added = await self.tools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        self.authenticator = added["authenticatorId"]

    async def go(self, path: str) -> None:
        await self.page.goto(path)

    async def press(self, name: str) -> None:
        await self.page.get_by_role("button", name=name, exact=True).click()


@asynccontextmanager
async def desk(database: Database, **settings: Any) -> AsyncIterator[Desk]:
    port = unused_port()
    address = f"http://localhost:{port}"
    async with (
        staffing.site(database, port=port, public_url=address, **settings) as site,
        phones.chromium() as launched,
        phones.untroubled(launched),
    ):
        yield await sat_down(launched, site, address)


async def sat_down(launched: Browser, site: Site, address: str) -> Desk:
    context = await launched.new_context(base_url=address, viewport=phones.PHONE, locale="en-GB")
    page = await phones.opened(context, "/staff/sign-in")
    tools = await context.new_cdp_session(page)
    await tools.send("WebAuthn.enable")
    return Desk(site, context, page, tools)


async def made(here: Desk) -> None:
    """A passkey, made at the first sign-in."""
    await here.plug_in()
    await here.go(await here.site.link(factor=""))
    await here.press("Sign in")
    await here.press("Make a passkey")
    await expect(here.page.get_by_text("Another passkey")).to_be_visible()


@pytest.mark.browser
async def test_x1_a_passkey_is_made_at_the_first_sign_in_and_signs_in_alone_afterwards(sqlite: Database) -> None:
    async with desk(sqlite) as here:
        await made(here)
        await here.press("Sign out")
        await expect(here.page.get_by_role("heading", name="Sign in to the staff pages")).to_be_visible()
        await here.press("Sign in with a passkey")
        await expect(here.page.get_by_role("heading", name="What to do next")).to_be_visible()
    used = await sqlite.read(lambda connection: connection.scalar(sa.select(PASSKEY.c.used_at)))
    assert used is not None


@pytest.mark.browser
async def test_x1_an_authenticator_that_asks_for_no_finger_or_pin_is_not_enough(sqlite: Database) -> None:
    async with desk(sqlite) as here:
        await made(here)
        await here.press("Sign out")
        given = {"authenticatorId": here.authenticator, "isUserVerified": False}
        await here.tools.send("WebAuthn.setUserVerified", given)
        await here.press("Sign in with a passkey")
        await expect(here.page.get_by_role("alert")).to_be_visible()
        await here.go("/staff")
        await expect(here.page.get_by_role("heading", name="You are not signed in")).to_be_visible()


@pytest.mark.browser
async def test_x1_a_copy_of_a_passkey_that_counts_behind_is_refused(sqlite: Database) -> None:
    async with desk(sqlite) as here:
        await made(here)
        await here.press("Sign out")
        ahead = PASSKEY.update().values(used=1000)
        await sqlite.write(lambda connection: connection.execute(ahead).rowcount)
        await here.press("Sign in with a passkey")
        await expect(here.page.get_by_role("alert")).to_contain_text("This passkey was not accepted.")


@pytest.mark.browser
async def test_x1_a_passkey_of_somebody_disabled_opens_nothing(sqlite: Database) -> None:
    async with desk(sqlite) as here:
        await made(here)
        gone = MEMBER.update().values(state="disabled")
        await sqlite.write(lambda connection: connection.execute(gone).rowcount)
        await here.go("/staff/sign-in")
        await here.press("Sign in with a passkey")
        await expect(here.page.get_by_role("alert")).to_contain_text("was not accepted")


@pytest.mark.browser
async def test_x1_a_passkey_is_the_second_step_too(sqlite: Database) -> None:
    async with desk(sqlite) as here:
        await made(here)
        await here.go("/staff/second-step?next=/staff/announcements")
        await here.press("Use your passkey")
        await expect(here.page).to_have_url(re.compile("/staff/announcements$"))


@pytest.mark.browser
async def test_x1_without_script_the_app_does_as_well(sqlite: Database) -> None:
    port = unused_port()
    async with (
        staffing.site(sqlite, port=port, public_url=f"http://localhost:{port}") as site,
        phones.chromium() as launched,
    ):
        context = await launched.new_context(base_url=f"http://localhost:{port}", java_script_enabled=False)
        page = await context.new_page()
        await page.goto(await site.link(factor=""))
        await page.get_by_role("button", name="Sign in").click()
        await expect(page.get_by_role("button", name="Make a passkey")).to_be_hidden()
        await page.get_by_role("link", name="Set up an app").click()
        secret = (await page.locator("#key").inner_text()).replace(" ", "")
        await page.get_by_label("Code that the app shows").fill(code(secret))
        await page.get_by_role("button", name="Go on").click()
        await expect(page.get_by_role("heading", name="Your sign-in")).to_be_visible()


LOOKED_AT = ["/staff/sign-in", "/staff/second-step", "/staff/account", "/staff/account/app", "/staff/people"]


@pytest.mark.browser
@pytest.mark.parametrize("size", [phones.PHONE, phones.DESK], ids=["phone", "desk"])
async def test_x1_axe_finds_nothing_on_the_pages_of_signing_in(sqlite: Database, size: Any) -> None:
    await hire(sqlite, role=Role.VIEWER, totp=SECRET)
    await hire(
        sqlite, email="ben.macdonald-ferguson@east-renfrewshire.council.example", role=Role.ADMIN, state="disabled"
    )
    mail = {"smtp_url": "smtp://127.0.0.1:9", "mail_from": "b@council.example"}
    async with desk(sqlite, **mail) as here:
        await made(here)
        await here.page.set_viewport_size(size)
        for path in LOOKED_AT:
            await here.go(path)
            await looked_at(here, path.removeprefix("/staff/").replace("/", " "))
        await here.go("/staff/account")
        await here.press("Make backup codes")
        await expect(here.page.get_by_role("heading", name="Your backup codes")).to_be_visible()
        await looked_at(here, "codes")


async def opened_link(database: Database, staff_id: int) -> str:
    """The path of a link for somebody who works here already."""
    now = datetime.now(UTC)
    token = await database.write(lambda connection: staff.issue_link(connection, staff_id, now))
    return f"/staff/sign-in/{token}"


@pytest.mark.browser
async def test_x1_axe_finds_nothing_where_something_is_wrong(sqlite: Database) -> None:
    ada = await hire(sqlite, totp=SECRET)
    own = {"oidc_issuer": "http://127.0.0.1:9", "oidc_client_id": "x", "oidc_client_secret": "y"}
    mail = {"smtp_url": "smtp://127.0.0.1:9", "mail_from": "b@council.example"}
    async with desk(sqlite, **mail, **own) as here:
        states = {
            "nobody": "/staff",
            "an old link": "/staff/sign-in/x",
            "no provider": "/staff/sign-in-with/organisation",
        }
        for state, path in states.items():
            await here.go(path)
            await looked_at(here, state)
        await here.go("/staff/sign-in")
        await here.press("Send me a link")
        await expect(here.page.get_by_text("Type a whole e-mail address")).to_be_visible()
        await looked_at(here, "no address")
        await here.page.get_by_label("Your e-mail address at work").fill("eve@council.example")
        await here.press("Send me a link")
        await expect(here.page.get_by_role("heading", name="Look into your mail")).to_be_visible()
        await looked_at(here, "link sent")
        await here.go(await opened_link(sqlite, ada))
        await here.press("Sign in")
        await here.page.get_by_label("Code from your authenticator app").fill("000000")
        await here.page.keyboard.press("Enter")
        await expect(here.page.get_by_label("Code from your authenticator app")).to_be_focused()
        await looked_at(here, "wrong code")


async def looked_at(here: Desk, state: str) -> None:
    """Nothing that axe finds wrong, nothing wider than a phone, and a picture to look at."""
    assert await phones.barriers(here.page, state) == []
    assert await here.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    SHOTS.mkdir(parents=True, exist_ok=True)
    width = here.page.viewport_size["width"] if here.page.viewport_size else 0
    await here.page.screenshot(path=SHOTS / f"signing-in-{state.replace(' ', '-')}-{width}.png", full_page=True)


# ---------------------------------------------------------------- without a browser


@pytest.mark.parametrize(
    "credential", ["", "x", "[]", "{}", '{"id": 7}', '{"id": "\\u0000"}', '{"id": "abc", "response": 5}']
)
async def test_x1_what_is_no_passkey_is_refused_kindly(office: Site, credential: str) -> None:
    await office.session.post(office.url + "/staff/sign-in-with/passkey/question")
    page = await office.post("/staff/sign-in-with/passkey", ("credential", credential), csrf=False)
    assert office.status == 400
    assert "This passkey was not accepted" in page


@pytest.mark.parametrize(
    "credential", ["", "{}", '{"id": "abc", "rawId": "abc", "type": "public-key", "response": {}}']
)
async def test_x1_what_is_no_new_passkey_is_refused_kindly(signed_in: Site, credential: str) -> None:
    given = await word(signed_in, "/staff/account")
    await signed_in.post("/staff/account/passkey/question", given, csrf=False)
    assert signed_in.status == 200
    page = await signed_in.post("/staff/account/passkey", given, ("credential", credential), csrf=False)
    assert (signed_in.status, "not accepted" in page) == (400, True)


@pytest.mark.parametrize(
    ("address", "possible"),
    [
        ("https://chat.example.org", True),
        ("http://localhost:8080", True),
        ("http://127.0.0.1:8080", False),
        ("https://192.0.2.1", False),
        ("http://chat.example.org", False),
    ],
)
def test_x1_passkeys_are_offered_where_browsers_have_them(address: str, possible: bool) -> None:
    assert ceremonies.are_possible(Settings.model_validate({"public_url": address})) is possible
