"""Hides names and numbers in lines from standard input, and measures how well that is done on lines that people marked."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import orjson

from conversations.redaction import Kind, Redacted, redact

LINES = Path("tests/redaction/lines.jsonl")
LONGEST = 100_000  # bytes of one line
MARKED = '{"text": "ring 07700 900123", "lang": "en", "spans": [[5, 17, "phone"]]}'
SHOWN = 20  # lines that went wrong


class BadLine(Exception):
    """A line that cannot be redacted; the message says what is wrong with it."""


# ---------------------------------------------------------------- lines


def answers(lines: Iterable[bytes]) -> Iterator[bytes]:
    """One line of JSON for each line: the text that is left and the spans of the original; an error for a bad one."""
    for line in lines:
        if not line.strip():
            continue
        try:
            yield orjson.dumps(_told(_read(line)))
        except BadLine as error:
            yield orjson.dumps({"error": str(error)})


def _read(line: bytes) -> Redacted:
    if len(line) > LONGEST:
        raise BadLine(f"a line may have {LONGEST:,} letters at most")
    try:
        given = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise BadLine(f"this line is not JSON: {error}") from None
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise BadLine('a line must be an object such as {"text": "ring me on 07700 900123", "lang": "en"}')
    if not isinstance(given.get("lang", "en"), str):
        raise BadLine('"lang" must be a language code, such as "pl"')
    return redact(given["text"], given.get("lang", "en"))


def _told(found: Redacted) -> dict[str, Any]:
    return {"text": found.text, "spans": [[span.start, span.end] for span in found.spans]}


# ---------------------------------------------------------------- measuring


@dataclass(frozen=True, slots=True)
class Line:
    """A line in which somebody marked what must be hidden: (start, end, kind) of each."""

    text: str
    language: str
    marks: tuple[tuple[int, int, str], ...]


@dataclass(slots=True)
class Measured:
    """How many marks of each kind there are, how many are hidden whole, and what was hidden without need.

    ``harmless`` counts lines with nothing to hide, ``spoilt`` those of them in which something is hidden all the same.
    """

    marks: Counter[str]
    hidden: Counter[str]
    needless: Counter[str]
    harmless: int
    spoilt: int
    wrong: list[str]

    @property
    def recall(self) -> float:
        """The share of marks that are hidden whole."""
        return self.hidden.total() / max(1, self.marks.total())

    @property
    def spoiling(self) -> float:
        """The share of lines with nothing to hide in which something is hidden."""
        return self.spoilt / max(1, self.harmless)


def read(file: Path) -> list[Line]:
    """The marked lines of a file. A mark without a kind is of any kind."""
    found = []
    for place, line in enumerate(file.read_bytes().splitlines(), 1):
        try:
            given = orjson.loads(line)
            marks = tuple((int(start), int(end), (*kind, "any")[0]) for start, end, *kind in given["spans"])
            found.append(Line(given["text"], given.get("lang", "en"), marks))
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError) as error:
            raise click.ClickException(f"{file}, line {place}: a line must be {MARKED}") from error
    return found


def measure(lines: Sequence[Line]) -> Measured:
    """What `redact` makes of marked lines."""
    measured = Measured(Counter(), Counter(), Counter(), sum(not line.marks for line in lines), 0, [])
    for line in lines:
        _measure(line, redact(line.text, line.language), measured)
    return measured


def _measure(line: Line, found: Redacted, measured: Measured) -> None:
    covered = {place for span in found.spans for place in range(span.start, span.end)}
    missed = [mark for mark in line.marks if not _letters(line.text, mark) <= covered]
    needless = [span for span in found.spans if not any(_meets(span, mark) for mark in line.marks)]
    measured.marks.update(kind for *_, kind in line.marks)
    measured.hidden.update(kind for start, end, kind in line.marks if (start, end, kind) not in missed)
    measured.needless.update(str(span.kind) for span in needless)
    measured.spoilt += bool(needless and not line.marks)
    if missed or needless:
        measured.wrong.append(f"{line.language}  {line.text}  ->  {found.text}")


def _letters(text: str, mark: tuple[int, int, str]) -> set[int]:
    return {place for place in range(mark[0], mark[1]) if text[place].isalnum()}


def _meets(span: tuple[int, int, Kind], mark: tuple[int, int, str]) -> bool:
    return span[0] < mark[1] and mark[0] < span[1]


# ---------------------------------------------------------------- the commands


@click.command(name="redact")
def redact_command() -> None:
    """Hide names and numbers: one JSON object a line, {"text", "lang"} in, {"text", "spans"} out."""
    for answer in answers(sys.stdin.buffer):
        click.echo(answer)
        sys.stdout.flush()


@click.command(name="redaction-report")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=LINES)
def report(file: Path) -> None:
    """Print how much of what is marked in FILE is hidden, and how much is hidden without need, by kind."""
    measured = measure(read(file))
    click.echo(f"{'kind':<14} {'marked':>6} {'hidden':>6} {'recall':>7} {'needless':>8}")
    for kind in (*map(str, Kind), "any"):
        if measured.marks[kind] or measured.needless[kind]:
            share = f"{measured.hidden[kind] / measured.marks[kind]:.1%}" if measured.marks[kind] else "-"
            click.echo(
                f"{kind:<14} {measured.marks[kind]:>6} {measured.hidden[kind]:>6} {share:>7} {measured.needless[kind]:>8}"
            )
    click.echo(
        f"Recall {measured.recall:.1%} of {measured.marks.total()} marks. Of {measured.harmless} lines with nothing to hide, "
        f"{measured.spoilt} ({measured.spoiling:.1%}) lost something. These are figures of this set, not of all that people write."
    )
    for each in measured.wrong[:SHOWN]:
        click.echo(f"  {each}")


COMMANDS = (redact_command, report)
