"""P7: the program speaks to the channels and addresses of its settings, and to nobody else."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from tests.acceptance.family import Family, Life
from tests.processes import environment, started
from tests.standins.fake_bot_api import TOKEN, FakeBotApi

# Python loads this before the program. It notes each address that is asked for, and lets nothing out of this machine.
# libuv opens its sockets past Python, so the program is made to do without it.
GUARD = """
import os, sys
sys.modules["uvloop"] = None
SEEN = os.environ["SEEN"]
OURS = {"127.0.0.1", "::1", "localhost"}

def look(event, arguments):
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        if not isinstance(address, tuple):
            return
        host = f"{address[0]}:{address[1]}" if event == "socket.connect" else address[0]
    elif event in ("socket.gethostbyname", "socket.gethostbyaddr"):
        host = arguments[0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else str(host)
    with open(SEEN, "a") as file:
        file.write(f"{event} {host}\\n")
    if host.rpartition(":")[0] not in OURS and host not in OURS | {"None", ""}:
        raise OSError("the test lets nothing out")

sys.addaudithook(look)
"""
LIFE = Life(
    number=1, language="en", age="adult", postcode="G40 1AA", statement="More buses on Sundays", theme=None,
    need="childcare", child="any", wants_news=True,
)  # fmt: skip


@pytest.fixture
def guarded(tmp_path: Path, demo_template: Path) -> dict[str, str]:
    """The settings of a program that is watched."""
    shutil.copy(demo_template, tmp_path / "blether.db")
    folder = tmp_path / "guard"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    return environment(tmp_path, PYTHONPATH=folder, SEEN=tmp_path / "seen.txt", LOG_LEVEL="debug")


def spoken_to(settings: dict[str, str]) -> set[str]:
    """Every address that the program opened a connection to, or asked a name server for."""
    seen = Path(settings["SEEN"])
    lines = seen.read_text(encoding="utf-8").splitlines() if seen.exists() else []
    return {line.partition(" ")[2] for line in lines} - {"None", "127.0.0.1"}


@pytest.mark.timeout(120)
async def test_p7_whole_conversations_reach_nobody_but_the_channel(guarded: dict[str, str]) -> None:
    async with FakeBotApi() as api:
        with started("run", **guarded, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=api.url) as server:
            family, ben = Family(server.url, LIFE), api.person()
            await family.talk()
            await family.say("I want to kill myself")
            await family.close()
            await ben.start()
            await ben.heard(20)
            for path in ("/", "/staff", "/staff/sign-in", "/metrics", "/embed.js"):
                await asyncio.to_thread(server.get, path)
        assert spoken_to(guarded) == {api.url.removeprefix("http://")}


@pytest.mark.timeout(120)
async def test_p7_without_a_channel_nobody_is_spoken_to(guarded: dict[str, str]) -> None:
    with started("run", **guarded) as server:
        family = Family(server.url, LIFE)
        await family.talk()
        await family.close()
    assert spoken_to(guarded) == set()


@pytest.mark.timeout(120)
async def test_p7_the_watch_sees_what_it_is_there_for(guarded: dict[str, str]) -> None:
    with started("run", **guarded, TELEGRAM_BOT_TOKEN=TOKEN):
        await asyncio.sleep(1)
    assert spoken_to(guarded) == {"api.telegram.org"}
