"""The themes of answers: what is still to be coded, and what was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from conversations.model import INVITED
from conversations.themes.coding import METHOD, Coded, Coder
from storage.tables import Answer, Coding

ANSWER, CODING = Answer.__table__, Coding.__table__
FLOW = "what_matters"  # the conversation that themes are counted from
SETS = "set_"  # what the names of question sets' conversations begin with
CHOICE = "theme"  # its question whose value is a theme's id


@dataclass(frozen=True, slots=True)
class Uncoded:
    """Own words that have no theme yet."""

    answer_id: int
    words: str
    language: str


# Several workers may take from the same list: on PostgreSQL each passes over what another holds, and the words that
# it read cannot change before it saves their themes. SQLite has one writer anyway.
_UNCODED = (
    sa.select(ANSWER.c.id, ANSWER.c.words, ANSWER.c.language)
    .where(
        ANSWER.c.coded_with.is_(None),
        ANSWER.c.words.is_not(None),
        ANSWER.c.words != sa.literal_column("''"),
        ANSWER.c.held_for.is_(None),
    )
    .order_by(ANSWER.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(skip_locked=True)
)
_FORGET = sa.delete(CODING).where(CODING.c.answer_id == sa.bindparam("answer"))
_NOTE = (
    sa.update(ANSWER)
    .where(ANSWER.c.id == sa.bindparam("answer"))
    .values(coded_with=sa.bindparam("codebook", type_=ANSWER.c.coded_with.type))
)


def uncoded(connection: sa.Connection, limit: int) -> list[Uncoded]:
    """The oldest answers whose words wait to be coded. What a safeguarding case holds back waits until it is cleared."""
    return [Uncoded(*row) for row in connection.execute(_UNCODED, {"most": limit})]


def save(connection: sa.Connection, codebook: str, coded: Iterable[tuple[int, tuple[Coded, ...]]]) -> None:
    """Keep the themes of answers, in place of those that they had."""
    found = dict(coded)
    if not found:
        return
    connection.execute(_FORGET, [{"answer": answer_id} for answer_id in found])
    connection.execute(
        sa.insert(CODING),
        [
            {
                "answer_id": answer_id,
                "theme": each.theme,
                "codebook": codebook,
                "method": METHOD,
                "score": each.score,
                "why": each.why,
            }
            for answer_id, themes in found.items()
            for each in themes
        ],
    )
    connection.execute(_NOTE, [{"answer": answer_id, "codebook": codebook} for answer_id in found])


def code_pending(connection: sa.Connection, coder: Coder, limit: int = 100) -> int:
    """Code the oldest answers that wait, and say how many; fewer than ``limit`` means that none is left.

    A hundred take about 50 ms of the writer's time.
    """
    waiting = uncoded(connection, limit)
    alike = {(each.words, each.language) for each in waiting}
    themes = {said: coder.code(*said) for said in alike}
    save(connection, coder.codebook.key, ((each.answer_id, themes[each.words, each.language]) for each in waiting))
    return len(waiting)


def said(theme_ids: Iterable[str]) -> sa.ColumnElement[bool]:
    """Whether an answer says what matters: own words, one of these themes chosen, or any answer to a question set.

    What a safeguarding case holds back is not among them.
    """
    chosen = sa.and_(ANSWER.c.question == CHOICE, ANSWER.c.value.in_(list(theme_ids)))
    about = sa.or_(sa.and_(ANSWER.c.flow == FLOW, sa.or_(ANSWER.c.words.is_not(None), chosen)), to_a_set(ANSWER))
    return sa.and_(ANSWER.c.held_for.is_(None), about)


def to_a_set(table: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether an answer is one to a question set that staff made, and not just a yes or no to its invitation."""
    return sa.and_(table.c.flow.startswith(SETS, autoescape=True), table.c.question != INVITED)


def themed(theme_ids: Iterable[str]) -> sa.CompoundSelect[int, str, str]:
    """Every (answer_id, theme, method): a choice is its theme, by method "chosen"; words have what they were coded to.

    Themes of words that were changed since, and are not coded anew yet, are left out.
    """
    chosen = sa.select(
        ANSWER.c.id.label("answer_id"), ANSWER.c.value.label("theme"), sa.literal("chosen").label("method")
    )
    coded = sa.select(CODING.c.answer_id, CODING.c.theme, CODING.c.method).join(
        ANSWER, sa.and_(ANSWER.c.id == CODING.c.answer_id, ANSWER.c.coded_with == CODING.c.codebook)
    )
    return sa.union_all(
        chosen.where(ANSWER.c.flow == FLOW, ANSWER.c.question == CHOICE, ANSWER.c.value.in_(list(theme_ids))),
        coded.where(ANSWER.c.words.is_not(None)),
    )
