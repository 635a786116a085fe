"""Reads CSV files row by row, plain or gzipped, and says in a sentence what is wrong with one."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeVar, cast

from storage.errors import BadFile

T = TypeVar("T")
Refuse = Callable[[int, str], None]

GZIP = b"\x1f\x8b"
OTHER_FILES = {b"PK\x03\x04": "a spreadsheet or ZIP file", b"%PDF": "a PDF", b"\xd0\xcf\x11\xe0": "an old spreadsheet"}


class BadRow(ValueError):
    """A row that cannot be taken. The message says why, in words that fit behind "line 12: "."""


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file: its column names in small letters, and its rows with their line numbers, read as they are asked for."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[int, list[str]]]


@contextmanager
def table(path: Path, refuse: Refuse) -> Iterator[Table]:
    """Open a CSV file. Rows that are no rows are refused by line and reason. Raises `BadFile` with a sentence."""
    with ExitStack() as stack:
        try:
            lines = _text(path, stack)
            yield _table(path, csv.reader(lines, strict=True), refuse)
        except FileNotFoundError:
            raise BadFile(f"{path.name}: there is no such file") from None
        except UnicodeDecodeError:
            raise BadFile(f"{path.name} is not UTF-8 text; save it as CSV UTF-8 and try again") from None
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise BadFile(f"{path.name}: the gzip file is damaged or cut short") from None
        except OSError as error:
            raise BadFile(f"{path.name} cannot be read: {error.strerror}") from None


def batches(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """The rows, so many at a time; only one batch is in memory."""
    iterator = iter(rows)
    while batch := list(islice(iterator, size)):
        yield batch


def _text(path: Path, stack: ExitStack) -> io.TextIOWrapper:
    file = cast("BinaryIO", stack.enter_context(path.open("rb")))
    start = file.read(4)
    file.seek(0)
    if start in OTHER_FILES:
        raise BadFile(f"{path.name} is {OTHER_FILES[start]}, not a CSV file")
    if start.startswith(GZIP):
        file = cast("BinaryIO", stack.enter_context(gzip.GzipFile(fileobj=file)))
    return stack.enter_context(io.TextIOWrapper(file, encoding="utf-8-sig", newline=""))


def _table(path: Path, reader: Iterator[list[str]], refuse: Refuse) -> Table:
    try:
        header = next(reader, [])
    except csv.Error:
        raise BadFile(f"{path.name} is not a CSV file") from None
    columns = tuple(name.strip().lower() for name in header)
    if not any(columns):
        raise BadFile(f"{path.name} is empty")
    if len(columns) == 1:
        raise BadFile(f"{path.name} is not a CSV file: its first line has no commas")
    return Table(columns, _rows(path, reader, len(columns), refuse))


def _rows(path: Path, reader: Iterator[list[str]], width: int, refuse: Refuse) -> Iterator[tuple[int, list[str]]]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            line: int = reader.line_num  # type: ignore[attr-defined]
            # These two swallow every row that follows, so that nothing after them can be trusted.
            if "end of data" in str(error) or "field larger" in str(error):
                raise BadFile(f'{path.name}: a quotation mark (") before line {line} is never closed') from None
            refuse(line, 'a quotation mark (") is out of place')
            continue
        if len(cells) == width:
            yield reader.line_num, cells  # type: ignore[attr-defined]
        elif cells:
            refuse(reader.line_num, f"has {len(cells)} columns, not {width}")  # type: ignore[attr-defined]
