"""Quotes: chosen from answers, put into words that tell nothing, approved by two people, and then in summaries.

A quote goes with its answer when that is erased. Each time a summary is shown it is looked at again: the person may have taken
their leave back, the answer may be held for a safeguarding case, the theme may be hidden.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from conversations.disclosure import Publication
from conversations.people import AgeBand
from conversations.quoting import LONGEST_WORDS, SHARED_BY, SHORTEST_WORDS, SPEAKERS, Kind, may_be_verbatim, problem
from conversations.redaction import redact
from conversations.themes.periods import Period
from conversations.themes.place_standard import CODEBOOK
from conversations.themes.summary import Quoted
from storage.counting import AGE, AREA, THEME
from storage.tables import Answer, Coding, Participant
from storage.tables import Quote as Table

QUOTE, ANSWER, CODING, PERSON = Table.__table__, Answer.__table__, Coding.__table__, Participant.__table__

LOOKED_AT = 200  # the nearest answers of a theme, of which some have the right length
SAME_PERSON = "You approved this one yourself. A second person must approve it too."
NOT_ALLOWED = "These may not be used any more: their owner has not agreed to it, or the answer is held back."


@dataclass(frozen=True, slots=True)
class Candidate:
    """An answer that could be quoted: its words, redacted, and whether they may be used as they are."""

    answer_id: int
    words: str
    language: str
    verbatim: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A quote and how far it is. ``original`` is the answer, redacted; ``allowed``: it may still be used at all."""

    id: int
    answer_id: int
    theme: str
    kind: Kind
    words: str
    attributed: bool
    age_band: str
    language: str
    original: str
    allowed: bool
    first_by: int | None
    second_by: int | None

    @property
    def state(self) -> str:
        """Draft, first (one person has approved it) or approved."""
        if self.second_by is not None:
            return "approved"
        return "draft" if self.first_by is None else "first"


_FREE = ANSWER.c.held_for.is_(None)
_SAID = sa.and_(_FREE, ANSWER.c.words != "")  # retention empties old words; a quote that two people approved stays
_KEPT = (
    sa.select(
        QUOTE, ANSWER.c.age_band, ANSWER.c.language, ANSWER.c.words.label("said"), PERSON.c.quote, _FREE.label("free")
    )
    .join_from(QUOTE, ANSWER, ANSWER.c.id == QUOTE.c.answer_id)
    .join(PERSON, PERSON.c.id == QUOTE.c.participant_id)
    .order_by(QUOTE.c.id.desc())
)


def candidates(connection: sa.Connection, theme: str, limit: int) -> list[Candidate]:
    """Answers that say a theme best and are of a good length, none of which is a quote or held for a case."""
    query = (
        sa.select(ANSWER.c.id, ANSWER.c.words, ANSWER.c.language, ANSWER.c.age_band, PERSON.c.quote)
        .join_from(CODING, ANSWER, sa.and_(ANSWER.c.id == CODING.c.answer_id, ANSWER.c.coded_with == CODING.c.codebook))
        .join(PERSON, PERSON.c.id == ANSWER.c.participant_id)
        .where(CODING.c.theme == theme, _SAID, ANSWER.c.id.not_in(sa.select(QUOTE.c.answer_id)))
        .order_by(PERSON.c.quote.desc(), CODING.c.score.desc(), ANSWER.c.id)
        .limit(LOOKED_AT)
    )
    found = (row for row in connection.execute(query) if SHORTEST_WORDS <= len(row.words.split()) <= LONGEST_WORDS)
    return [
        Candidate(row.id, redact(row.words, row.language).text, row.language, may_be_verbatim(row.age_band, row.quote))
        for row, _ in zip(found, range(limit), strict=False)
    ]


def everyone(connection: sa.Connection, limit: int) -> list[Kept]:
    """The latest quotes, whatever their state."""
    return [_kept(row) for row in connection.execute(_KEPT.limit(limit))]


def find(connection: sa.Connection, which: int) -> Kept | None:
    """One of them; none when there is no such, or not any more."""
    row = connection.execute(_KEPT.where(QUOTE.c.id == which)).one_or_none()
    return _kept(row) if row else None


def create(
    connection: sa.Connection, answer_id: int, theme: str, kind: Kind, *, staff_id: int | None, now: datetime
) -> int | None:
    """A draft from an answer: its words, redacted, or nothing yet for a paraphrase. None when it may not be used so."""
    query = (
        sa.select(ANSWER.c.participant_id, ANSWER.c.words, ANSWER.c.language, ANSWER.c.age_band, PERSON.c.quote)
        .join_from(ANSWER, PERSON, PERSON.c.id == ANSWER.c.participant_id)
        .where(ANSWER.c.id == answer_id, _SAID)
    )
    row = connection.execute(query).one_or_none()
    if row is None or (kind is Kind.VERBATIM and not may_be_verbatim(row.age_band, row.quote)):
        return None
    words = redact(row.words, row.language).text if kind is Kind.VERBATIM else ""
    values = {
        "answer_id": answer_id,
        "participant_id": row.participant_id,
        "theme": theme,
        "kind": kind,
        "words": words,
    }
    values |= {"attributed": False, "written_by": staff_id, "created_at": now, "changed_at": now}
    return int(connection.execute(QUOTE.insert().values(values).returning(QUOTE.c.id)).scalar_one())


def save(
    connection: sa.Connection, which: int, words: str, *, attributed: bool, staff_id: int | None, now: datetime
) -> str:
    """Keep the words, which both people must then approve anew. Returns what is wrong with them, and keeps nothing then."""
    kept = find(connection, which)
    if wrong := _objection(connection, kept, words):
        return wrong
    nobody = {"first_by": None, "first_at": None, "second_by": None, "second_at": None}
    values = {"words": words, "attributed": attributed, "written_by": staff_id, "changed_at": now, **nobody}
    connection.execute(QUOTE.update().where(QUOTE.c.id == which).values(values))
    return ""


def approve(connection: sa.Connection, which: int, *, words: str, staff_id: int, now: datetime) -> str:
    """Approve the words that were read, first or second. Returns why not, when not."""
    kept = find(connection, which)
    if wrong := _objection(connection, kept, kept.words if kept else ""):
        return wrong
    if kept is None or kept.words != words:
        return "Somebody has changed the words since you read them. Please read them again."
    if kept.first_by == staff_id:
        return SAME_PERSON
    turn = "second" if kept.first_by is not None else "first"
    still = sa.and_(QUOTE.c.id == which, QUOTE.c.words == words, QUOTE.c[f"{turn}_by"].is_(None))
    connection.execute(QUOTE.update().where(still).values({f"{turn}_by": staff_id, f"{turn}_at": now}))
    return ""


def remove(connection: sa.Connection, which: int) -> bool:
    """Take a quote away; it is in no summary from now on."""
    return connection.execute(QUOTE.delete().where(QUOTE.c.id == which)).rowcount == 1


def _objection(connection: sa.Connection, kept: Kept | None, words: str) -> str:
    if kept is None or not kept.allowed:
        return NOT_ALLOWED
    original = connection.scalar(sa.select(ANSWER.c.words).where(ANSWER.c.id == kept.answer_id)) or ""
    return problem(words, original, kept.kind, kept.language)


def _kept(row: sa.Row[Any]) -> Kept:
    kind = Kind(row.kind)
    allowed = bool(row.free) and (kind is Kind.PARAPHRASE or may_be_verbatim(row.age_band, row.quote))
    return Kept(
        row.id,
        row.answer_id,
        row.theme,
        kind,
        row.words,
        row.attributed,
        row.age_band,
        row.language,
        redact(row.said, row.language).text if row.free and row.said else "",
        allowed,
        row.first_by,
        row.second_by,
    )


# ---------------------------------------------------------------- in a summary


def of(connection: sa.Connection, publication: Publication, period: Period, about: str) -> tuple[Quoted, ...]:
    """The quotes that may stand in a summary of these tables: one from each person, none for a theme that is hidden."""
    shown, shared = _shown_themes(publication), _shared_bands(publication)
    if not shown:
        return ()
    query = _KEPT.add_columns(QUOTE.c.participant_id).where(
        QUOTE.c.second_by.is_not(None), ANSWER.c.at >= period.start, ANSWER.c.at < period.end
    )
    if about:
        query = query.where(ANSWER.c.area == about.removeprefix(AREA))
    rows = connection.execute(query.order_by(None).order_by(QUOTE.c.id)).all()
    return tuple(_one_each(rows, shown, shared))


def _one_each(rows: Iterable[Any], shown: dict[str, str], shared: set[str]) -> Iterator[Quoted]:
    heard: set[int] = set()
    for row in rows:
        kept = _kept(row)
        if kept.allowed and kept.theme in shown and row.participant_id not in heard:
            heard.add(row.participant_id)
            speaker = SPEAKERS.get(kept.age_band, "") if kept.attributed and kept.age_band in shared else ""
            yield Quoted(shown[kept.theme], kept.words, speaker, kept.kind is Kind.VERBATIM)


def _shown_themes(publication: Publication) -> dict[str, str]:
    """The names of the themes, by id, of which the summary shows that somebody raised them."""
    names = {THEME + key: key for key in CODEBOOK.names}
    return {
        names[row.key]: row.label
        for table in publication.tables
        for row in table.rows
        if row.key in names and row.cells[0].value
    }


def _shared_bands(publication: Publication) -> set[str]:
    """The age bands with enough people for a quote to say that it is from one of them."""
    bands = {AGE + band: str(band) for band in AgeBand}
    return {
        bands[row.key]
        for table in publication.tables
        for row in table.rows
        if row.key in bands and (row.cells[0].value or 0) >= SHARED_BY
    }
