"""S3, with the real program: somebody writes of danger in the web chat, and the lead and the deputy have mail."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path

import aiohttp

from storage import migrate
from storage.database import Database
from tests.processes import environment, started
from tests.standins.post_office import post_office

GRAVE = "I want to kill myself tonight, zzunmistakable"


async def test_s3_within_a_minute_of_the_words_both_have_mail(tmp_path: Path) -> None:
    async with post_office() as office:
        mail = {"SMTP_URL": f"smtp://127.0.0.1:{office.port}", "MAIL_FROM": "blether@council.test"}
        settings = environment(tmp_path, **mail)
        migrate.upgrade(database := Database(settings["DATABASE_URL"]))
        database.close()
        with started("run", **settings) as server:
            before = time.monotonic()
            async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as family:
                await family.get(f"{server.url}/chat")
                async with family.post(f"{server.url}/chat/say", json={"words": GRAVE, "message_id": "one"}) as said:
                    assert "116 123" in await said.text()  # the person is helped first
            await office.next_mail(2)
            took = time.monotonic() - before
            await asyncio.sleep(0.1)
            assert server.stop() == 0
        with sqlite3.connect(tmp_path / "blether.db") as kept:
            words, tier = kept.execute(
                "SELECT words, tier FROM case_entry JOIN safeguarding_case ON safeguarding_case.id = case_id"
                " WHERE case_entry.kind = 'flagged'"
            ).fetchone()
    print(f"\nfrom the words to the second mail: {took:.1f} s")
    assert took < 60
    assert {str(each["To"]) for each in office.arrived} == {"lead@council.test", "deputy@council.test"}
    assert (words, tier) == (GRAVE, "imminent")
    assert [each for each in office.arrived if "zzunmistakable" in each.as_string()] == []
    assert "zzunmistakable" not in server.printed
