"""make acceptance DATA=FOLDER: the whole bot on real input, with counts and seconds, into build/acceptance.json."""

from __future__ import annotations

import asyncio
import contextlib
import json
import statistics
import sys
import time
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from conversations.themes.place_standard import CODEBOOK
from storage import cases
from storage.codings import uncoded
from storage.database import Database
from tests import postgres
from tests.acceptance import looking, material, publishing
from tests.acceptance.family import Family, Life, lives
from tests.acceptance.material import Material
from tests.acceptance.office import Office
from tests.acceptance.server import Bot

BUILD = Path("build")
FAMILIES = 300
AT_ONCE = 20
SEED = 20261121
MOST_HELD = 0.02  # of the real statements
STOPPERS = 10  # one in so many of those who asked for news says stop again
AREAS = {
    "bridgeton-dalmarnock": ("Bridgeton and Dalmarnock", "scotland", ("G40", "G31")),
    "west-dunbartonshire": ("West Dunbartonshire", "scotland", ("G81", "G82", "G83")),
    "wallsend": ("Wallsend", "england", ("NE28",)),
    "pembury": ("Pembury", "england", ("E5", "E8")),
    "smallshaw-hurst": ("Smallshaw-Hurst", "england", ("OL6",)),
}
AUDIENCE = (["west-dunbartonshire", "pembury"], ["en"])
NEWS = {"title_en": "Family fun day", "words_en": "Games and soup for all.", "place": "The park gate", "starts": ""}


class Run:
    """What was found so far: figures by name, and what was not as it should be."""

    def __init__(self) -> None:
        self.figures: dict[str, Any] = {}
        self.faults: list[str] = []

    def note(self, **figures: Any) -> None:
        """Keep figures, and print them."""
        self.figures.update(figures)
        for name, value in figures.items():
            print(f"  {name.replace('_', ' '):<46} {value}", flush=True)

    def expect(self, what: str, is_so: bool) -> None:
        """Print whether something is as it should be."""
        print(f"  {'ok    ' if is_so else 'WRONG '} {what}", flush=True)
        if not is_so:
            self.faults.append(what)


@click.command()
@click.option("--data", "folder", type=click.Path(path_type=Path), required=True, help="The folder of real data.")
@click.option("--database", type=click.Choice(["sqlite", "postgresql"]), default="sqlite", help="Which to run on.")
def main(folder: Path, database: str) -> None:
    """Run it, and end with 1 when anything is not as it should be."""
    run, started = Run(), time.monotonic()
    run.note(database=database)
    real = material.load(folder, SEED)
    with deployed(database) as bot:
        loaded(run, bot, real)
        with bot.running():
            asyncio.run(lived(run, bot, real))
    run.note(seconds_in_all=round(time.monotonic() - started, 1))
    BUILD.mkdir(exist_ok=True)
    result = {"passed": not run.faults, "faults": run.faults, **run.figures}
    (BUILD / "acceptance.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    if run.faults:
        sys.exit(f"{len(run.faults)} things are wrong")
    print("accepted")


@contextlib.contextmanager
def deployed(database: str) -> Iterator[Bot]:
    """A bot with an empty database of this kind."""
    settings = {"ORGANISATION": "Acceptance run"}
    with contextlib.ExitStack() as stack:
        if database == "postgresql":
            server = stack.enter_context(postgres.cluster())
            settings["DATABASE_URL"] = postgres.create(server, f"acceptance_{uuid.uuid4().hex[:8]}")
        yield Bot(BUILD / "acceptance", **settings)


# ---------------------------------------------------------------- real files


def loaded(run: Run, bot: Bot, real: Material) -> None:
    """Load the real services and postcodes by the documented commands."""
    print("loading")
    bot.command("migrate")
    areas = bot.folder / "areas.csv"
    lines = (
        f"{slug},{name},{country},{daytime()},{'|'.join(districts)},"
        for slug, (name, country, districts) in AREAS.items()
    )
    areas.write_text("\n".join(("slug,name,country,timezone,postcodes,contact", *lines)) + "\n", encoding="utf-8")
    bot.command("import", "areas", str(areas))
    for what, file, rows in (
        ("services", material.SERVICES, len(real.services)),
        ("postcodes", material.POSTCODES, len(material.rows(real.folder / material.POSTCODES))),
    ):
        started = time.monotonic()
        printed = bot.command("import", what, str(real.folder / file))
        run.note(**{what: rows, f"seconds_for_{what}": round(time.monotonic() - started, 1)})
        run.expect(
            f"all {rows:,} {what} were added, none refused", f"{rows:,} added" in printed and " 0 refused" in printed
        )
        again = bot.command("import", what, str(real.folder / file))
        run.expect(f"the same {what} once more change nothing", f"{rows:,} unchanged" in again)


def daytime() -> str:
    """A time zone where it is about noon now, so that quiet hours do not hold the announcement of this run."""
    ahead = (12 - datetime.now(UTC).hour) % 24
    ahead = ahead - 24 if ahead > 12 else ahead
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


# ---------------------------------------------------------------- real conversations


async def lived(run: Run, bot: Bot, real: Material) -> None:
    """Hold the conversations, announce, and read the summary."""
    families = [Family(bot.url, life) for life in people(real)]
    try:
        await conversations(run, families)
        shown_services(run, families, real)
        office = Office(bot.url)
        try:
            await office.sign_in(bot.command("sign-in").strip())
            await announced(run, families, office)
            await released(run, bot, families)
            await summarised(run, bot, families, office)
        finally:
            await office.close()
    finally:
        for family in families:
            await family.close()


def people(real: Material) -> list[Life]:
    """Half of them in Scotland, of these two thirds in the areas of this run; the others in England."""
    in_areas = [each for each in real.scottish if area_of(each)][: FAMILIES // 3]
    elsewhere = [each for each in real.scottish if not area_of(each)][: FAMILIES // 2 - len(in_areas)]
    english = [each for each in real.english if area_of(each)][: FAMILIES - FAMILIES // 2]
    themes = [theme.id for theme in CODEBOOK.themes]
    postcodes = [*in_areas, *elsewhere, *english]
    return lives(postcodes, real.statements[:FAMILIES], themes, in_town=len(in_areas), seed=SEED)


def area_of(postcode: str) -> str | None:
    """The area of this run that a postcode is in."""
    return next((slug for slug, (_, _, districts) in AREAS.items() if postcode.split(maxsplit=1)[0] in districts), None)


def is_scottish(family: Family) -> bool:
    """Whether the register covers where a family lives."""
    return family.life.number < FAMILIES // 2


async def conversations(run: Run, families: list[Family]) -> None:
    """Everybody's whole conversation, some at a time."""
    print("conversations")
    room, started = asyncio.Semaphore(AT_ONCE), time.monotonic()

    async def hold(family: Family) -> None:
        async with room:
            await family.talk()

    await asyncio.gather(*map(hold, families))
    seconds = time.monotonic() - started
    turns = sum(family.turns for family in families)
    run.note(conversations=len(families), turns=turns, seconds_for_conversations=round(seconds, 1))
    run.note(turns_a_second=round(turns / seconds))
    run.expect("every conversation came to its end", all(family.heard.finished for family in families))


def shown_services(run: Run, families: list[Family], real: Material) -> None:
    """What everybody was shown, against brute force."""
    print("services")
    scotland = [family for family in families if is_scottish(family)]
    england = [family for family in families if not is_scottish(family)]
    faults = {family.life: found for family in scotland if (found := looking.faults(family, real))}
    for life, found in faults.items():
        print(f"    {life.postcode}, {life.need} for {life.child}: {'; '.join(found)}")
    near = [each.km or 0.0 for family in scotland for each in looking.shown(family.heard.services)]
    run.note(families_in_scotland=len(scotland), services_shown_in_scotland=len(near))
    run.note(median_km=round(statistics.median(near), 2), farthest_km=max(near), families_shown_wrongly=len(faults))
    run.expect("in Scotland everyone was shown real services, at the right distances", not faults)
    honest = [family for family in england if looking.is_honest_about_nothing_near(family, real)]
    run.note(families_in_england=len(england), told_honestly=len(honest))
    run.expect("in England everyone was told that there is no list yet, and what is there by phone", honest == england)


# ---------------------------------------------------------------- staff


async def announced(run: Run, families: list[Family], office: Office) -> None:
    """Announce to some areas and one language; it must reach those who asked, and nobody else."""
    print("announcement")
    wanted = [family for family in families if family.life.wants_news]
    stopped = wanted[::STOPPERS]
    for family in stopped:
        await family.say("Stop please")
    areas, languages = AUDIENCE
    expected = {
        family.life.number
        for family in wanted
        if family not in stopped and family.life.language in languages and area_of(family.life.postcode) in areas
    }
    started = time.monotonic()
    page, said_to_reach = await office.announce(NEWS, areas, languages)
    await office.until_done(page)
    run.note(opted_in=len(wanted), said_stop=len(stopped), audience=len(expected))
    run.note(seconds_for_announcement=round(time.monotonic() - started, 1))
    run.expect(f"staff were told whom it would reach: {said_to_reach}", said_to_reach == f"{len(expected)} people")
    reached = {family.life.number for family in families if await family.has_news(NEWS["title_en"])}
    run.expect("it reached exactly those who had asked for it", reached == expected)


async def released(run: Run, bot: Bot, families: list[Family]) -> None:
    """What was held back for safeguarding counts once the lead has read it; public opinions are seldom held back."""
    print("safeguarding")
    database = Database(bot.environment["DATABASE_URL"])
    try:
        held = await database.read(lambda connection: cases.listing(connection, closed=False, most=len(families)))
        for case in held:
            print(f"    a {case.tier}: {case.kind}")
        await database.write(
            lambda connection: [
                cases.act(connection, case.id, "cleared", staff_id=1, now=datetime.now(UTC)) for case in held
            ]
        )
    finally:
        database.close()
    pointed = sum(family.heard.pointed_to_help for family in families)
    run.note(statements_held_back=len(held), families_pointed_to_help=pointed)
    run.expect("of public opinions at most 2 in 100 are taken for danger", len(held) <= MOST_HELD * len(families))


async def summarised(run: Run, bot: Bot, families: list[Family], office: Office) -> None:
    """Download the summary, and hold it against what was said."""
    print("summary")
    await coded(bot)
    await office.read("/staff/summary?period=all")
    file = await office.download("/staff/summary.csv?period=all")
    as_csv = publishing.of_csv(file)
    as_xlsx = publishing.of_xlsx(await office.download("/staff/summary.xlsx?period=all"))
    said = publishing.said(family.life for family in families)
    wrong = publishing.disagreements(as_csv, said, len(families))
    for each in wrong:
        print(f"    {each}")
    hidden, recovered = publishing.recoverable(bot.environment["DATABASE_URL"])
    run.note(numbers_published=len(as_csv), numbers_hidden=hidden, hidden_numbers_recovered=recovered)
    run.expect("the spreadsheet opens, and has the same numbers as the CSV", as_csv == as_xlsx)
    run.expect("the totals agree with what was said", not wrong)
    run.expect("some numbers are hidden, and none of them can be worked out", hidden > 0 and recovered == 0)
    run.expect("the shares are those of the rounded numbers", not publishing.wrong_shares(file))
    again = await office.download("/staff/summary.csv?period=all")
    run.expect("asked again, the same numbers come", again == file)
    month = await office.download(f"/staff/summary.csv?period={datetime.now(UTC):%Y-%m}")
    run.expect("all time and this month, which are the same people, agree", publishing.of_csv(month) == as_csv)


async def coded(bot: Bot) -> None:
    """Wait until every answer has its themes."""
    database = Database(bot.environment["DATABASE_URL"])
    try:
        async with asyncio.timeout(60):
            while await database.read(lambda connection: uncoded(connection, 1)):
                await asyncio.sleep(0.2)
    finally:
        database.close()


if __name__ == "__main__":
    main()
