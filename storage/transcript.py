"""What a person and the bot said to each other in one place, as a page shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

import sqlalchemy as sa

from conversations.people import AgeBand
from storage.tables import Address, Inbox, Outbox, Participant

ADDRESS, PARTICIPANT = Address.__table__, Participant.__table__
INBOX, OUTBOX = Inbox.__table__, Outbox.__table__

LIMIT = 200  # lines; a family's talk is far shorter
HELD = 50  # messages remembered as not yet shown, in one cursor

NEWS = "event."  # what the step of news of an event begins with
NEVER = ("cancelled", "stopped")
WENT_OUT = ("sending", "sent", "delivered", "unknown")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the talk. ``key`` names it for ever; only a question that is still open has buttons.

    ``language`` is that of the bot's words, as far as it is known; what a person wrote may be in any.
    """

    key: str
    who: Literal["bot", "you"]
    text: str
    at: datetime
    buttons: tuple[tuple[str, str], ...] = ()
    step: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Transcript:
    """The lines after a cursor in their order, the cursor after them, and the person's language once it is known.

    Not ``lasting`` is a talk with somebody under 13: nothing that leads back to it may outlive the page.
    """

    lines: tuple[Line, ...] = ()
    cursor: str = ""
    language: str | None = None
    lasting: bool = True


def since(
    connection: sa.Connection, account: str, address: str, after: str = "", now: datetime | None = None
) -> Transcript:
    """What was said at ``address`` after the cursor ``after`` ("" for all), the last 200 lines at most."""
    place = _Place.read(after)
    here = {"account": account, "address": address}
    person = connection.execute(_PERSON, here).one_or_none()
    whose = {"person": person.id if person else None, "after": place.heard}
    heard = connection.execute(_HEARD, here | whose).all()
    told = connection.execute(_TOLD, here | {"after": place.told, "held": place.held}).all()
    shown = [row for row in told if _is_shown(row, now or datetime.now(UTC))]
    labels = _labels(connection, here, heard, shown)
    lines = [_heard(row, labels) for row in heard] + [_told(row) for row in shown]
    lines.sort(key=lambda line: (line.at, line.who == "bot", int(line.key[1:])))
    cursor = place.moved(heard, told, shown)
    question = _open_question(lines[-LIMIT:])
    if person is None:
        return Transcript(question, str(cursor))
    return Transcript(question, str(cursor), person.language, lasting=person.age_band != AgeBand.UNDER_13)


# ---------------------------------------------------------------- statements

_PERSON: sa.Select[Any] = (
    sa.select(PARTICIPANT.c.id, PARTICIPANT.c.language, PARTICIPANT.c.age_band)
    .join(ADDRESS, ADDRESS.c.participant_id == PARTICIPANT.c.id)
    .where(ADDRESS.c.account == sa.bindparam("account"), ADDRESS.c.address == sa.bindparam("address"))
)
_HEARD: sa.Select[Any] = (
    sa.select(INBOX.c.id, INBOX.c.kind, INBOX.c.words, INBOX.c.step, INBOX.c.at)
    .where(
        # By the person, because that is indexed; a message whose turn failed belongs to nobody yet, but was said here.
        sa.or_(INBOX.c.participant_id == sa.bindparam("person"), INBOX.c.participant_id.is_(None)),
        INBOX.c.account == sa.bindparam("account"),
        INBOX.c.address == sa.bindparam("address"),
        INBOX.c.kind.in_(("words", "choice")),
        INBOX.c.id > sa.bindparam("after"),
    )
    .order_by(INBOX.c.id.desc())
    .limit(LIMIT)
)
_TOLD: sa.Select[Any] = (
    sa.select(
        OUTBOX.c.id,
        OUTBOX.c.body,
        OUTBOX.c.state,
        OUTBOX.c.announcement_id,
        OUTBOX.c.event_id,
        OUTBOX.c.not_before,
        OUTBOX.c.sent_at,
    )
    .where(
        OUTBOX.c.account == sa.bindparam("account"),
        OUTBOX.c.address == sa.bindparam("address"),
        OUTBOX.c.state.not_in(NEVER),
        sa.or_(OUTBOX.c.id > sa.bindparam("after"), OUTBOX.c.id.in_(sa.bindparam("held", expanding=True))),
    )
    .order_by(OUTBOX.c.id.desc())
    .limit(LIMIT)
)
_QUESTIONS = (
    sa.select(OUTBOX.c.body)
    .where(
        OUTBOX.c.account == sa.bindparam("account"),
        OUTBOX.c.address == sa.bindparam("address"),
        OUTBOX.c.body["step"].as_string().in_(sa.bindparam("steps", expanding=True)),
    )
    .order_by(OUTBOX.c.id.desc())
    .limit(LIMIT)
)


# ---------------------------------------------------------------- cursors


@dataclass(frozen=True, slots=True)
class _Place:
    """How far a page has read: the last ids, and the earlier messages that are still held back.

    A message of the bot can become visible after a later one: news waits for the morning, a reply does not.
    """

    heard: int = 0
    told: int = 0
    held: tuple[int, ...] = ()

    @classmethod
    def read(cls, cursor: str) -> _Place:
        """The place that a cursor means; anything that is no cursor means the beginning."""
        if not (match := re.fullmatch(r"(\d{1,18})-(\d{1,18})((?:\.\d{1,18}){0,%d})" % HELD, cursor, re.ASCII)):  # noqa: UP031 - braces
            return cls()
        return cls(int(match[1]), int(match[2]), tuple(int(one) for one in match[3].split(".")[1:]))

    def moved(self, heard: Sequence[sa.Row[Any]], told: Sequence[sa.Row[Any]], shown: Sequence[sa.Row[Any]]) -> _Place:
        """The place after these rows."""
        held = sorted({row.id for row in told} - {row.id for row in shown})
        return _Place(
            max((self.heard, *(row.id for row in heard))),
            max((self.told, *(row.id for row in told))),
            tuple(held[-HELD:]),
        )

    def __str__(self) -> str:
        return ".".join((f"{self.heard}-{self.told}", *map(str, self.held)))


# ---------------------------------------------------------------- lines


def _is_shown(row: sa.Row[Any], now: datetime) -> bool:
    """A reply is on the page once its moment has come, news once it was really sent: until then staff may hold it."""
    if row.announcement_id is not None or row.event_id is not None:
        return row.state in WENT_OUT
    return bool(row.not_before <= now)


def _heard(row: sa.Row[Any], labels: dict[tuple[str, str], str]) -> Line:
    text = labels.get((row.step, row.words), row.words) if row.kind == "choice" else row.words
    return Line(f"y{row.id}", "you", text, row.at, step=row.step if row.kind == "choice" else "")


def _told(row: sa.Row[Any]) -> Line:
    body = row.body
    is_news = row.announcement_id is not None or row.event_id is not None
    at = (row.sent_at or row.not_before) if is_news else row.not_before
    buttons = tuple((str(value), str(label)) for value, label in body.get("buttons") or ())
    return Line(
        f"b{row.id}", "bot", body.get("text", ""), at, buttons, body.get("step") or "", body.get("language") or ""
    )


def _labels(
    connection: sa.Connection, here: dict[str, str], heard: Iterable[sa.Row[Any]], shown: Iterable[sa.Row[Any]]
) -> dict[tuple[str, str], str]:
    """The label of each button that was pressed, by (step, value); a question put again has the last word."""
    pressed = {(row.step, row.words) for row in heard if row.kind == "choice"}
    labels = _labels_in(row.body for row in shown)
    if steps := sorted({step for step, value in pressed if (step, value) not in labels}):
        # The question was on an earlier page than its answer, so it is not among the rows just read.
        labels = _labels_in(connection.scalars(_QUESTIONS, here | {"steps": steps})) | labels
    return labels


def _labels_in(newest_first: Iterable[dict[str, Any]]) -> dict[tuple[str, str], str]:
    labels: dict[tuple[str, str], str] = {}
    for body in newest_first:
        for value, label in body.get("buttons") or ():
            labels.setdefault((body.get("step") or "", str(value)), str(label))
    return labels


def _open_question(lines: list[Line]) -> tuple[Line, ...]:
    """Only the last question keeps its buttons, and only while nobody has answered it.

    News of an event keeps them for good, and pressing one answers no other question.
    """
    asked = (line for line in reversed(lines) if not line.step.startswith(NEWS) and (line.step or line.who == "you"))
    last = next(asked, None)
    return tuple(line if line is last or line.step.startswith(NEWS) else replace(line, buttons=()) for line in lines)
