"""The commands for wording: bring catalogues up to date, begin and sign languages, score the English, draw the maps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from bot import wording_check
from bot.catalogues import extraction, files, review
from bot.catalogues.extraction import Report
from bot.catalogues.files import PLURALS
from bot.catalogues.groups import Group
from bot.catalogues.review import Review
from bot.speech import autonym
from conversations import drawing, flows, maps
from conversations.conversation import Conversation
from conversations.model import Flow
from conversations.plain_language import HARDEST_GRADE, LONGEST_SENTENCE

LANGUAGE = click.argument("language", metavar="CODE")


# ---------------------------------------------------------------- catalogues


@click.command()
def messages() -> None:
    """Bring the catalogues up to date with the wording in the code, and tell how far each language has come."""
    for each in extraction.update():
        click.echo(_progress(each))
        for group, (count, left) in extraction.by_group(each.language).items():
            state = each.reviewed.groups[group].state
            click.echo(f"      {left:>4} of {count:>4} left in {group.heading}: {state}")


def _progress(report: Report) -> str:
    parts = [f"{report.language}  {report.translated:,} of {report.total:,} messages translated"]
    if report.missing:
        parts.append(f"{report.missing:,} missing, so it is not spoken")
    if report.changed:
        parts.append(f"{report.changed:,} to be looked at again, because their English changed")
    return "; ".join(parts)


@click.command()
def languages() -> None:
    """Tell for each language how much is translated, and who has checked it."""
    for each in extraction.reports():
        click.echo(f"{_progress(each)}  ({autonym(each.language)})")
        for group in Group:
            click.echo(f"      {group:<24} {said_of(each.reviewed.groups[group])}")


def said_of(found: Review) -> str:
    """A review in a line."""
    who = f" by {found.by} ({found.role}) on {found.on}" if found.on else ""
    return f"{found.state}{who}"


@click.command(name="begin-language")
@LANGUAGE
def begin_language(language: str) -> None:
    """Begin a new language: its catalogue with the right plural rule, and every message to translate."""
    click.echo(f"{extraction.begin(language)} is there. Now: python -m bot messages")


@click.command()
@LANGUAGE
@click.argument("group", type=click.Choice([str(group) for group in Group]))
@click.option("--by", required=True, help="The name of whoever read every message of the group.")
@click.option("--role", required=True, help="Why they can judge it: speaks it at home, works with children, …")
def sign(language: str, group: str, by: str, role: str) -> None:
    """Write down that somebody has read a group of a language's messages and stands for them."""
    if language not in files.languages():
        raise click.ClickException(f"there is no language {language}; there are {', '.join(files.languages())}")
    if not by.strip() or not role.strip():
        raise click.ClickException("--by and --role must say who it is, and why they can judge it")
    review.sign(language, Group(group), by.strip(), role.strip(), datetime.now(UTC).date())
    click.echo(f"{review.path(language)}: {group} is signed by {by.strip()}.")


# ---------------------------------------------------------------- plain language


@click.command()
def wording() -> None:
    """Score each English message for families, the hardest first: school grade, longest sentence, place."""
    found = wording_check.scores()
    for each in found:
        click.echo(f"{each.grade:>5.1f} {each.longest:>3}  {each.place}: {' '.join(each.words.split())}")
        for fault in each.faults:
            click.echo(f"           ^ {fault}")
    click.echo("Each conversation, read in one go:")
    for name, grade in wording_check.grades(shipped()).items():
        click.echo(f"{grade:>5.1f}      {name}")
    wrong = sum(bool(each.faults) for each in found)
    click.echo(
        f"{len(found):,} messages, {wrong:,} too hard (grade above {HARDEST_GRADE:g}, more than {LONGEST_SENTENCE} words "
        "a sentence, or jargon)."
    )


# ---------------------------------------------------------------- maps


def shipped() -> Conversation:
    """The conversations as they are drawn: with every language that we count in, and what is off by default."""
    return flows.conversation(
        organisation="", web="", spoken=[(code, autonym(code)) for code in PLURALS], wellbeing=True
    )


@click.command(name="map")
@click.argument("name", required=False)
@click.option("--svg", type=click.Path(path_type=Path, dir_okay=False), help="Draw it into this file instead.")
@click.option(
    "--all", "folder", type=click.Path(path_type=Path, file_okay=False), help="All, both ways, into a folder."
)
def draw_map(name: str | None, svg: Path | None, folder: Path | None) -> None:
    """Draw a conversation: as Mermaid, as an SVG picture, or all of them into a folder."""
    every = shipped().flows
    if folder is not None:
        draw_all(folder)
        click.echo(f"{len(every)} maps in {folder}")
        return
    if name is None or name not in every:
        raise click.ClickException(f"name one of the conversations: {_listed(tuple(every))}")
    if svg is None:
        click.echo(maps.mermaid(every[name]), nl=False)
    else:
        svg.write_text(drawing.svg(every[name]), encoding="utf-8")


def draw_all(folder: Path) -> None:
    """Write the maps of all conversations, and take away those of conversations that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {f"{name}{end}": each for name, flow in shipped().flows.items() for end, each in _both(flow).items()}
    for old in (*folder.glob("*.mmd"), *folder.glob("*.svg")):
        if old.name not in drawn:
            old.unlink()
    for file, content in drawn.items():
        (folder / file).write_text(content, encoding="utf-8")


def _both(flow: Flow) -> dict[str, str]:
    return {".mmd": maps.mermaid(flow), ".svg": drawing.svg(flow)}


def _listed(names: Sequence[str]) -> str:
    return ", ".join(sorted(names))


COMMANDS = (messages, languages, begin_language, sign, wording, draw_map)
