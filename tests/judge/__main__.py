"""make judge FOLDER=FOLDER: a family's way on a Telegram stand-in that we did not write, into build/judge.json.

The folder holds the stand-in: front.js, started with a port, and package.json, from which npm fetches what it needs.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import click

from tests.acceptance.__main__ import NEWS, Run, daytime
from tests.acceptance.office import Office
from tests.acceptance.server import Bot
from tests.judge import front
from tests.judge.client import Judge
from tests.judge.front import Passage
from tests.judge.way import Guest

BUILD = Path("build")
PLACE = BUILD / "judge"
TOKEN = "123456789:AAjudge-judge-judge-judge-judge-judge"
SECRET = "judged-by-others"
AREA = "bridgeton-dalmarnock"
ENGLISH = "The swings in the park are broken and nobody mends them"
POLISH = "Na placu zabaw jest za ciemno"


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), required=True, help="The folder of the stand-in.")
def main(folder: Path) -> None:
    """Run it in both modes, and end with 1 when anything is not as it should be."""
    run = Run()
    front.installed(folder, PLACE)
    people = [asyncio.run(judged(run, mode)) for mode in ("polling", "webhook")]
    table = [row for rows in people for row in rows]
    show(table)
    result = {"passed": not run.faults, "faults": run.faults, **run.figures, "people": table}
    (BUILD / "judge.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    if run.faults:
        sys.exit(f"{len(run.faults)} things are wrong")
    print("accepted")


async def judged(run: Run, mode: str) -> list[dict[str, Any]]:
    """Three people's ways, and an announcement, in one mode; returns a row of the table for each."""
    print(mode)
    async with front.listening(PLACE) as url, Passage(url).open() as passage:
        bot = deployed(mode, passage.url)
        judge = Judge(url, TOKEN)
        guests = [
            Guest(judge, "Ailsa", "en", ENGLISH),
            Guest(judge, "Benedykt", "pl", POLISH),
            Guest(judge, "Cara", "en", ENGLISH, types=True),
        ]
        try:
            async with running(bot):
                # The stand-in does not bring to a webhook what was written before it was set.
                await passage.heard("deleteWebhook" if mode == "polling" else "setWebhook")
                # With a webhook it gives two updates that come at once the same number.
                await walked(guests, at_once=mode == "polling")
                await announced(run, bot, mode, guests)
        except (AssertionError, TimeoutError) as error:
            run.expect(f"{mode}: all went as it should to the end ({error!r})", False)
        finally:
            await judge.close()
    weighed(run, mode, bot, guests, passage)
    return [row(mode, guest) for guest in guests]


def deployed(mode: str, api: str) -> Bot:
    """A new deployment with the demo's data, in an area where it is daytime now: at night announcements wait."""
    bot = Bot(PLACE / mode, DEMO="true", TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=api, TELEGRAM_MODE=mode)
    if mode == "webhook":
        bot.environment |= {"PUBLIC_URL": bot.url, "TELEGRAM_WEBHOOK_SECRET": SECRET}
    bot.command("migrate")
    areas = bot.folder / "areas.csv"
    columns = "slug,name,country,timezone,postcodes,contact"
    areas.write_text(f"{columns}\n{AREA},Bridgeton and Dalmarnock,scotland,{daytime()},G40,\n", encoding="utf-8")
    bot.command("import", "areas", str(areas))
    return bot


@contextlib.asynccontextmanager
async def running(bot: Bot) -> AsyncIterator[None]:
    """The server, beside the event loop that passes its calls on."""
    with contextlib.ExitStack() as server:
        await asyncio.to_thread(server.enter_context, bot.running())
        try:
            yield
        finally:
            await asyncio.to_thread(server.close)


async def walked(guests: list[Guest], *, at_once: bool) -> None:
    """Everybody's way. What goes wrong on it is the guest's to tell, and stops nobody else."""
    room = asyncio.Semaphore(len(guests) if at_once else 1)

    async def walk(guest: Guest) -> None:
        async with room:
            try:
                await guest.walk()
            except AssertionError as error:
                guest.faults.append(f"{guest.name}: {error}")

    await asyncio.gather(*map(walk, guests))


async def announced(run: Run, bot: Bot, mode: str, guests: list[Guest]) -> None:
    """Announce in English from the staff pages, after one of those who asked for news has said stop."""
    ailsa, benedykt, cara = guests
    await cara.stop()
    office = Office(bot.url)
    try:
        await office.sign_in((await asyncio.to_thread(bot.command, "sign-in")).strip())
        page, reach = await office.announce(NEWS, [AREA], ["en"])
        run.expect(f"{mode}: staff were told how many it would reach: {reach}", reach == "fewer than 10 people")
        await ailsa.hear_of(NEWS["title_en"])
        await office.until_done(page)
    finally:
        await office.close()
    reached = [guest.name for guest in guests if await guest.has_news(NEWS["title_en"])]
    run.expect(f"{mode}: it reached the one who wants news in English: {', '.join(reached)}", reached == [ailsa.name])
    await ailsa.stop()
    await benedykt.stop()


def weighed(run: Run, mode: str, bot: Bot, guests: list[Guest], passage: Passage) -> None:
    """What everybody met on the way, whether presses were answered, and whether the bot is content itself."""
    for guest in guests:
        run.expect(f"{mode}: {guest.name}'s way, {guest.turns} turns in {guest.seconds:.1f} s", not guest.faults)
        for fault in guest.faults:
            print(f"    {fault}")
    pressed = sum(guest.presses for guest in guests)
    if mode == "polling":  # at a webhook they are answered in the answer to the delivery, which does not pass here
        answered = {call.given.get("callback_query_id") for call in passage.called("answerCallbackQuery")}
        run.expect(f"{mode}: each of {pressed} presses was answered", len(answered) == pressed)
    sent = passage.called("sendMessage")
    run.expect(f"{mode}: all of {len(sent)} messages were taken", all(call.status == 200 for call in sent))
    log = (bot.folder / "server.log").read_text(encoding="utf-8")
    errors = [line for line in log.splitlines() if '"level": "error"' in line or "Traceback" in line]
    run.expect(f"{mode}: the bot logged no error", not errors)
    run.note(**{f"{mode}_presses": pressed, f"{mode}_messages": len(sent)})


def row(mode: str, guest: Guest) -> dict[str, Any]:
    """One line of the table."""
    return {
        "mode": mode,
        "person": guest.name,
        "language": guest.language,
        "replies": "typed" if guest.types else "pressed",
        "turns": guest.turns,
        "questions": len(guest.stations),
        "services": guest.services,
        "seconds": round(guest.seconds, 1),
        "faults": guest.faults,
    }


def show(table: list[dict[str, Any]]) -> None:
    """Print the table."""
    shown = [{**each, "faults": len(each["faults"])} for each in table]
    for each in ({name: name for name in shown[0]}, *shown):
        print("  " + "".join(f"{value!s:<10}" for value in each.values()))


if __name__ == "__main__":
    main()
