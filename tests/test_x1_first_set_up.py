"""X1: links are printed in the terminal for the demo and the first set-up, and afterwards only in an emergency."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import sqlalchemy as sa
from click.testing import CliRunner, Result

from bot.__main__ import main
from storage import staff
from storage.database import Database
from storage.staff import Role
from tests import staffing
from tests.acceptance.office import Office
from tests.signing_in import SECRET, hire, written


@pytest.fixture
def here(sqlite_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.observe.configure", lambda _settings: None)  # the logs here are pytest's
    monkeypatch.setenv("DATABASE_URL", sqlite_url)


def sign_in(*options: str) -> Result:
    return CliRunner().invoke(main, ["sign-in", *options])


async def opened(database: Database, printed: str, **settings: Any) -> str:
    """Where a printed link leads to."""
    async with staffing.site(database, **settings) as site:
        await site.post(urlsplit(printed.strip()).path, csrf=False)
        return site.path


async def test_x1_the_first_link_leads_to_setting_up_a_second_step(here: None, sqlite: Database) -> None:
    assert await opened(sqlite, sign_in().output) == "/staff/account"
    assert await written(sqlite) == ["link_printed"]


async def test_x1_no_link_is_printed_once_an_admin_has_a_second_step(here: None, sqlite: Database) -> None:
    await hire(sqlite, role=Role.ADMIN, totp=SECRET)
    refused = sign_in()
    assert refused.exit_code == 1
    assert "/staff/sign-in/" not in refused.output
    assert "--emergency" in refused.output
    assert await written(sqlite) == []


async def test_x1_an_emergency_is_written_down_and_lets_in(here: None, sqlite: Database) -> None:
    await hire(sqlite, role=Role.ADMIN, totp=SECRET)
    assert await opened(sqlite, sign_in("--emergency").output) == "/staff"
    assert await written(sqlite) == ["link_printed", "sign_in"]


@pytest.mark.parametrize(
    "about", [{"role": Role.EDITOR, "totp": SECRET}, {"role": Role.ADMIN, "state": "disabled", "totp": SECRET}]
)
async def test_x1_others_second_steps_do_not_lock_the_first_admin_out(
    here: None, sqlite: Database, about: dict[str, str]
) -> None:
    await hire(sqlite, **about)  # type: ignore[arg-type]
    assert "/staff/sign-in/" in sign_in().output


async def test_x1_the_demo_prints_a_link_that_is_enough(
    here: None, sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO", "1")
    await hire(sqlite, role=Role.ADMIN, totp=SECRET)
    assert await opened(sqlite, sign_in().output, demo=True) == "/staff"


async def test_x1_whoever_set_it_up_gives_an_address_for_the_next_time(sqlite: Database) -> None:
    async with staffing.site(sqlite) as site:
        await site.post(await site.link(), csrf=False)
        page = await site.post("/staff/account/email", ("email", "ada"))
        assert "Type a whole e-mail address" in page
        page = await site.post("/staff/account/email", ("email", "Ada@Council.example"))
        assert "ada@council.example" in page
        await site.post("/staff/account/email", ("email", "eve@council.example"))
    email = await sqlite.read(lambda connection: connection.scalar(sa.select(staff.MEMBER.c.email)))
    assert email == "ada@council.example"


async def test_x1_a_whole_run_signs_in_as_the_first_admin_does(sqlite: Database) -> None:
    """As the acceptance run does it: by a printed link, with an app set up on the way."""
    async with staffing.site(sqlite) as site:
        office = Office(site.url)
        try:
            await office.sign_in(site.url + await site.link(factor=""))
            assert "What to do next" in await office.read("/staff")
        finally:
            await office.close()
