"""Draws the map of a flow as an SVG picture, without any program but this one.

The steps stand below each other in their order. Whatever does not simply go on to the next one leaves its box at the
right, in a row of its own beside the answers that lead there, and runs in a lane to its target: so no two labels and no
two lanes can lie upon each other.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from conversations.maps import ENDINGS, Box, Sort, Way, boxes
from conversations.model import Flow

WIDE = 470  # of a box, in pixels
LETTERS = 62  # that fit into a line of it
LINE = 19  # pixels from line to line
FOR_END = 15  # letters kept free beside an answer that ends the conversation
PAD = 10
GAP = 30  # between two boxes, for the arrow
LANE = 16
MARGIN = 20
STYLE = """\
text{font:13px system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#1d2733}
.name{font-weight:700}.quiet{fill:#55606d;font-style:italic}.end{fill:#55606d;font-weight:700;text-anchor:end}.exit{font-weight:600}
rect{stroke:#55606d;fill:#fff}rect.ground{fill:#f4f5f7;stroke:none}
.asks{fill:#e3f0fb}.says{fill:#fff}.does{fill:#fdeee0}.holds{fill:#e8f4e8}.shows{fill:#f1e9f8}
path{fill:none;stroke:#55606d;stroke-width:1.6}marker path{fill:#55606d;stroke:none}.l0{stroke:#1763a6}.l1{stroke:#a3480b}
.l2{stroke:#2a7a3b}.l3{stroke:#7a3d9c}
@media(prefers-color-scheme:dark){text{fill:#e8eaed}.quiet,.end{fill:#b4bcc6}rect{fill:#262b31;stroke:#98a2ad}
rect.ground{fill:#16191d}.asks{fill:#1c3447}.says{fill:#262b31}.does{fill:#47331c}.holds{fill:#1f3a24}.shows{fill:#38284a}
path{stroke:#98a2ad}marker path{fill:#98a2ad}.l0{stroke:#7cb8f0}.l1{stroke:#f0a46c}.l2{stroke:#7fce8f}.l3{stroke:#cfa0ee}}
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of text in a box; one with a ``way`` leaves the box there."""

    words: str
    style: str = ""
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A box on the paper, from ``top`` to ``bottom``, with its rows. ``goes_on`` to the one below by an arrow."""

    box: Box
    rows: tuple[Row, ...]
    top: int
    goes_on: bool

    @property
    def bottom(self) -> int:
        """Where it ends."""
        return self.top + 2 * PAD + LINE * len(self.rows)

    def row(self, number: int) -> int:
        """The base line of a row's text."""
        return self.top + PAD + LINE * number + 14


@dataclass(frozen=True, slots=True)
class Jump:
    """A line at the right from some rows (their heights) to the head of a box."""

    starts: tuple[int, ...]
    to: int

    @property
    def span(self) -> tuple[int, int]:
        """The highest and the lowest point."""
        return min(*self.starts, self.to), max(*self.starts, self.to)


def svg(flow: Flow) -> str:
    """A flow as an SVG picture, for light and dark surroundings."""
    placed = _placed(boxes(flow))
    lanes = _lanes(_jumps(placed))
    width = MARGIN * 2 + WIDE + LANE * (max(lanes.values(), default=-1) + 2)
    height = placed[-1].bottom + MARGIN
    title = escape(f"Map of the conversation {flow.name}")
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
        f"<title>{title}</title><style>{STYLE}</style>",
        (
            '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse"'
            ' orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>'
        ),
        f'<rect class="ground" width="{width}" height="{height}"/>',
        *(_lane(jump, number) for jump, number in lanes.items()),
        *(part for each in placed for part in _drawn(each)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


# ---------------------------------------------------------------- where everything is


def _placed(found: Sequence[Box]) -> list[Placed]:
    placed: list[Placed] = []
    top = MARGIN
    for number, box in enumerate(found):
        below = found[number + 1].id if number + 1 < len(found) else ""
        to_next = any(way.to == below for way in box.ways) or bool(box.condition and box.after == below)
        placed.append(Placed(box, tuple(_rows(box, below)), top, to_next))
        top = placed[-1].bottom + GAP
    return placed


def _rows(box: Box, below: str) -> list[Row]:
    """The text of a box: its name, when it comes, what it says, and the answers that lead on from it."""
    rows = [Row(f"{box.id} · {box.sort}", "name")]
    if box.condition:
        rows += [Row(line, "quiet") for line in textwrap.wrap(f"only if {box.condition}", LETTERS)]
    for line in box.lines:
        rows += [Row(part, "quiet" if line.startswith("(") else "") for part in textwrap.wrap(line, LETTERS)]
    for way in box.ways:
        listed = textwrap.wrap(" · ".join(way.answers), LETTERS - FOR_END)
        away = way if way.to != below else None
        if listed:
            *first, last = [("• " if number == 0 else "   ") + part for number, part in enumerate(listed)]
            rows += [*(Row(part, "exit") for part in first), Row(last, "exit", away)]
        elif away:
            rows.append(Row("then", "quiet", away))
    return rows


def _jumps(placed: Sequence[Placed]) -> list[Jump]:
    """One jump for each target, from every row that leads there."""
    starts: dict[str, list[int]] = {}
    for each in placed:
        for number, row in enumerate(each.rows):
            if row.way and row.way.to not in ENDINGS:
                starts.setdefault(row.way.to, []).append(each.row(number) - 4)
    heads = {each.box.id: each.row(0) - 4 for each in placed}
    return [Jump(tuple(rows), heads[target]) for target, rows in starts.items()]


def _lanes(jumps: Sequence[Jump]) -> dict[Jump, int]:
    """A lane for each jump, the nearest in which nothing else runs beside it; short jumps first."""
    taken: list[list[tuple[int, int]]] = []
    found: dict[Jump, int] = {}
    for jump in sorted(jumps, key=lambda each: each.span[1] - each.span[0]):
        high, low = jump.span
        number = next(
            (n for n, lane in enumerate(taken) if all(low < top or high > end for top, end in lane)), len(taken)
        )
        taken += [[]] if number == len(taken) else []
        taken[number].append(jump.span)
        found[jump] = number
    return found


# ---------------------------------------------------------------- ink


def _drawn(each: Placed) -> list[str]:
    parts = [
        (
            f'<rect class="{each.box.sort}" x="{MARGIN}" y="{each.top}" width="{WIDE}" height="{each.bottom - each.top}" '
            f'rx="{14 if each.box.sort is Sort.ASKS else 4}"/>'
        )
    ]
    for number, row in enumerate(each.rows):
        parts.append(_text(MARGIN + PAD + 2, each.row(number), row.words, row.style))
        if row.way and row.way.to in ENDINGS:
            parts.append(_text(MARGIN + WIDE - PAD, each.row(number), f"→ {ENDINGS[row.way.to]}", "end"))
    if each.goes_on:
        middle = MARGIN + WIDE // 2
        parts.append(f'<path d="M{middle} {each.bottom}v{GAP - 2}" marker-end="url(#tip)"/>')
    return parts


def _text(x: int, y: int, words: str, style: str) -> str:
    name = f' class="{style}"' if style else ""
    return f'<text{name} x="{x}" y="{y}" xml:space="preserve">{escape(words)}</text>'


def _lane(jump: Jump, number: int) -> str:
    right, lane = MARGIN + WIDE, MARGIN + WIDE + LANE * (number + 1)
    lines = [f"M{right} {start}H{lane}V{jump.to}" for start in jump.starts]
    return f'<path class="l{number % 4}" d="{"".join(lines)}H{right + 2}" marker-end="url(#tip)"/>'
