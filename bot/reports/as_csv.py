"""A summary as CSV (RFC 4180, UTF-8): one number a line, and on each line what is needed to read it rightly.

Columns: table, row, column · value (empty when hidden) · share (of the people in its column, as a percentage of rounded numbers or, below
twenty people, a word) · hidden ("[c]" or empty) · note (why a table has no numbers) · people, answers (the base) · organisation, areas,
period, from, to (inclusive; empty for all time) · made_on, made_for (a partner organisation, or empty), codebook, profile, rule,
legend. Dates are ISO 8601.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import timedelta

from bot.reports.cells import safe
from conversations.disclosure import HIDDEN, LEGEND
from conversations.themes.periods import ALL_TIME
from conversations.themes.summary import Summary

COLUMNS = ("table", "row", "column", "value", "share", "hidden", "note")


def write(summary: Summary) -> bytes:
    """The bytes of the file."""
    about = _about(summary)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow((*COLUMNS, *about))
    for line in _lines(summary):
        writer.writerow(safe(cell) for cell in (*line, *about.values()))
    return text.getvalue().encode()


def _lines(summary: Summary) -> Iterator[tuple[str, ...]]:
    for table in summary.tables:
        if table.instead:
            yield table.title, "", "", "", "", HIDDEN, table.instead
        for row in table.rows:
            for column, cell in zip(table.columns, row.cells, strict=True):
                hidden = cell.value is None
                value, mark = ("", HIDDEN) if hidden else (cell.text, "")
                yield table.title, row.label, column, value, cell.share, mark, ""


def _about(summary: Summary) -> dict[str, str]:
    period = summary.period
    bounded = period != ALL_TIME
    return {
        "people": summary.people.text,
        "answers": summary.answers.text,
        "organisation": summary.organisation,
        "areas": "; ".join(summary.areas),
        "period": period.name,
        "from": period.start.date().isoformat() if bounded else "",
        "to": (period.end.date() - timedelta(days=1)).isoformat() if bounded else "",
        "made_on": summary.made_at.date().isoformat(),
        "made_for": summary.made_for,
        "codebook": summary.codebook,
        "profile": summary.profile,
        "rule": summary.rule,
        "legend": LEGEND,
    }
