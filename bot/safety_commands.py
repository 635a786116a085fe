"""The commands for the safeguarding detector: try lines on it, and see how well it does on the project's own lines."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import orjson

from conversations.risks import Hit, Tier
from conversations.safety.detector import VERSION, screen
from conversations.safety.languages import is_reviewed

CORPORA = Path(__file__).parent.parent / "tests" / "safety"
LONGEST = 100_000  # characters of one line
LEAST_RECALL, MOST_FALSE = 0.95, 0.05  # S9
LISTED = 20  # lines that went wrong


class BadLine(Exception):
    """A line that is no message; the sentence says what is wrong with it."""


# ---------------------------------------------------------------- one line at a time


def screened(line: bytes) -> dict[str, object]:
    """What the detector says of one line of JSON. Raises `BadLine`."""
    if len(line) > LONGEST:
        raise BadLine(f"a line may have {LONGEST:,} letters at most")
    try:
        asked = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise BadLine(f"this line is not JSON: {error}") from None
    if not isinstance(asked, dict):
        raise BadLine('a line must be an object such as {"text": "hello", "lang": "en"}')
    words, language = asked.get("text"), asked.get("lang", "en")
    if not isinstance(words, str):
        raise BadLine('"text" must be text')
    if not isinstance(language, str):
        raise BadLine('"lang" must be a language code, such as "pl"')
    hit = screen(words, _short(language))
    return {"fired": hit is not None, "tier": hit.tier if hit else None, "kind": hit.kind if hit else None}


def _short(code: str) -> str:
    return code.replace("_", "-").partition("-")[0].lower() or "en"


def answers(lines: Iterable[bytes]) -> Iterable[bytes]:
    """One line of JSON for each line; an error for one that cannot be read."""
    for line in lines:
        if not line.strip():
            continue
        try:
            yield orjson.dumps(screened(line))
        except BadLine as error:
            yield orjson.dumps({"error": str(error)})


@click.command(name="screen")
def screen_command() -> None:
    """Read messages, one JSON object a line, and print what the safeguarding detector finds in each."""
    for answer in answers(sys.stdin.buffer):
        click.echo(answer)
        sys.stdout.flush()


# ---------------------------------------------------------------- the report


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a corpus with what the detector found. ``kind`` is the risk, or the trap of a harmless line."""

    text: str
    language: str
    kind: str
    tier: str | None
    hit: Hit | None

    @property
    def is_grave(self) -> bool:
        """Whether it is a line that must be answered at once."""
        return self.tier in {Tier.IMMINENT, Tier.SERIOUS}


def read(file: Path, spoken: str = "") -> list[Line]:
    """A corpus, screened, each line in a chat that is held in ``spoken``, else in its own language.

    Raises `click.ClickException` for a file that is not there.
    """
    try:
        rows: list[dict[str, Any]] = [orjson.loads(line) for line in file.read_bytes().splitlines() if line.strip()]
    except FileNotFoundError:
        message = f"{file} is not there. The lines for this report lie in the project's tests, which an installed bot may be without."
        raise click.ClickException(message) from None
    return [
        Line(
            row["text"],
            row["lang"],
            row.get("kind") or row["trap"],
            row.get("tier"),
            screen(row["text"], spoken or row["lang"]),
        )
        for row in rows
    ]


def share(lines: Sequence[Line], *, grave: bool = False) -> float:
    """How many of the lines fire: at any tier, or ``grave``, at one that is answered at once."""
    fired = sum(line.hit is not None and (line.hit.is_serious or not grave) for line in lines)
    return fired / len(lines) if lines else 0.0


@click.command(name="safety-report")
@click.option("--bot-speaks", "spoken", default="", help="As if all chats were held in this language, such as en.")
def report_command(spoken: str) -> None:
    """Print how many risks the detector sees, and how often it fires for nothing, on the project's own lines."""
    risks, harmless = read(CORPORA / "risk.jsonl", spoken), read(CORPORA / "benign.jsonl", spoken)
    grave = [line for line in risks if line.is_grave]
    recall, false_fires = share(grave, grave=True), share(harmless)
    click.echo(f"Rules {VERSION}. These are figures of the project's own lines, not of life.")
    click.echo(f"{len(risks):,} lines with a risk, {len(harmless):,} without")
    _table("Seen, by kind", risks, "kind")
    _table("Seen, by tier", risks, "tier")
    _table("Seen, by language", risks, "language")
    _table("Fired for nothing, by trap", harmless, "kind")
    _table("Fired for nothing, by language", harmless, "language")
    _wrong("Missed", [line for line in grave if not (line.hit and line.hit.is_serious)])
    _wrong("Fired for nothing", [line for line in harmless if line.hit])
    _held(spoken)
    click.echo(f"\nSeen as imminent or serious: {recall:.1%} of {len(grave):,} (at least {LEAST_RECALL:.0%})")
    click.echo(f"Fired for nothing: {false_fires:.1%} of {len(harmless):,} (at most {MOST_FALSE:.0%})")
    if recall < LEAST_RECALL or false_fires > MOST_FALSE:
        sys.exit(1)


def _held(spoken: str) -> None:
    """The lines that nothing was learned from and no rule was made for: the nearest to lines that nobody has seen."""
    folder = CORPORA / "held"
    risks = [line for file in sorted(folder.glob("risk*.jsonl")) for line in read(file, spoken) if line.is_grave]
    harmless = [line for file in sorted(folder.glob("benign*.jsonl")) for line in read(file, spoken)]
    click.echo("\nLines that nothing was learned from; the English ones set how much is enough:")
    _table("Seen, by language", risks, "language")
    _table("Fired for nothing, by language", harmless, "language")


def _table(heading: str, lines: Sequence[Line], by: str) -> None:
    click.echo(f"\n{heading:<32} lines  any tier  imminent or serious")
    for value in sorted({str(getattr(line, by)) for line in lines}):
        chosen = [line for line in lines if str(getattr(line, by)) == value]
        note = "" if by != "language" or is_reviewed(value) else "  (not checked by native speakers)"
        click.echo(f"  {value:<30} {len(chosen):>5}  {share(chosen):>8.1%}  {share(chosen, grave=True):>19.1%}{note}")


def _wrong(heading: str, lines: Sequence[Line]) -> None:
    if lines:
        click.echo(f"\n{heading}:")
    for line in lines[:LISTED]:
        click.echo(f"  {line.language}  {line.kind}: {line.text}")
    if len(lines) > LISTED:
        click.echo(f"  … and {len(lines) - LISTED:,} more")


COMMANDS = (screen_command, report_command)
