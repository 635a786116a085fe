"""Question sets: drafts, the ones that are open, and what became of them. Their answers are rows of ``answer``."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from conversations import announcements as words
from conversations.announcements import Audience
from conversations.flows.question_sets import Offered, faults_of, flow_name
from conversations.model import INVITED, SET_CODE
from conversations.question_sets import QuestionSet, State, from_json, languages, problems, to_json
from storage import announcements, participants, wakeup
from storage.tables import Answer
from storage.tables import QuestionSet as Table

SET, ANSWER = Table.__table__, Answer.__table__

# Who stands in a set that closed hears so for this long; after that they begin anew anyway.
REMEMBERED = timedelta(days=60)
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # without those that are taken for others on a poster
CODE_LETTERS = 5
ALL_MEANT: dict[str, list[str]] = {"areas": [], "languages": [], "ages": []}

_NOT_DRAFT = (
    sa.select(SET)
    .where(
        SET.c.state != sa.bindparam("draft"),
        sa.or_(SET.c.closes_at.is_(None), SET.c.closes_at > sa.bindparam("since", type_=SET.c.closes_at.type)),
    )
    .order_by(SET.c.id)
)
_SIGNS = sa.select(SET.c.id, SET.c.state, SET.c.opens_at, SET.c.closes_at).where(
    SET.c.state != sa.bindparam("draft"),
    sa.or_(SET.c.closes_at.is_(None), SET.c.closes_at > sa.bindparam("since", type_=SET.c.closes_at.type)),
)


class NotReady(ValueError):
    """The set cannot be opened: something in it must be put right first, or it is no longer a draft."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A set with how far it is. ``opens_at`` and ``closes_at`` are none until it is opened; it may have no end."""

    id: int
    code: str
    preview: str
    asked: QuestionSet
    state: State
    created_at: datetime
    opens_at: datetime | None
    closes_at: datetime | None
    announcement_id: int | None

    def is_open(self, now: datetime) -> bool:
        """Whether people may answer at this moment."""
        return self.is_under_way(now) and self.opens_at is not None and self.opens_at <= now

    def is_under_way(self, now: datetime) -> bool:
        """Whether it is open, or will be."""
        return self.state is State.OPEN and (self.closes_at is None or now < self.closes_at)


# ---------------------------------------------------------------- drafts


def create(connection: sa.Connection, asked: QuestionSet, *, staff_id: int | None, now: datetime) -> int:
    """Keep a new draft; returns its id."""
    values = _columns(asked) | {
        "code": SET_CODE + "".join(secrets.choice(LETTERS) for _ in range(CODE_LETTERS)),
        "preview": secrets.token_urlsafe(18),
        "state": State.DRAFT,
        "created_by": staff_id,
        "created_at": now,
    }
    return int(connection.execute(SET.insert().values(values).returning(SET.c.id)).scalar_one())


def update(connection: sa.Connection, set_id: int, asked: QuestionSet) -> bool:
    """Change a draft; false when it is no longer one."""
    draft = sa.and_(SET.c.id == set_id, SET.c.state == State.DRAFT)
    return connection.execute(SET.update().where(draft).values(_columns(asked))).rowcount == 1


def delete(connection: sa.Connection, set_id: int) -> bool:
    """Throw a draft away; false when it is no longer one."""
    draft = sa.and_(SET.c.id == set_id, SET.c.state == State.DRAFT)
    return connection.execute(SET.delete().where(draft)).rowcount == 1


def copy(connection: sa.Connection, set_id: int, *, staff_id: int | None, now: datetime) -> int | None:
    """A new draft with the same words and audience; returns its id, none when there is nothing to copy."""
    kept = find(connection, set_id)
    return create(connection, kept.asked, staff_id=staff_id, now=now) if kept else None


def find(connection: sa.Connection, set_id: int) -> Kept | None:
    """One set; none when there is no such."""
    row = connection.execute(sa.select(SET).where(SET.c.id == set_id)).one_or_none()
    return _kept(row) if row else None


def previewed(connection: sa.Connection, preview: str) -> Kept | None:
    """The set that a preview link means; none when there is no such."""
    row = connection.execute(sa.select(SET).where(SET.c.preview == preview)).one_or_none()
    return _kept(row) if row else None


def recent(connection: sa.Connection, limit: int, before: int | None = None) -> list[Kept]:
    """The newest sets first, those older than the one with id ``before``."""
    query = sa.select(SET).order_by(SET.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(SET.c.id < before)
    return [_kept(row) for row in connection.execute(query)]


def _columns(asked: QuestionSet) -> dict[str, Any]:
    audience = {name: list(among) for name, among in asdict(asked.audience).items()}
    return {"language": asked.language, "words": to_json(asked), "audience": audience}


def _kept(row: sa.Row[Any]) -> Kept:
    audience = Audience(**{name: tuple(among) for name, among in {**ALL_MEANT, **row.audience}.items()})
    return Kept(
        row.id,
        row.code,
        row.preview,
        from_json(row.words, row.language, audience),
        State(row.state),
        row.created_at,
        row.opens_at,
        row.closes_at,
        row.announcement_id,
    )


# ---------------------------------------------------------------- opening and closing


def open_(
    connection: sa.Connection,
    set_id: int,
    *,
    opens_at: datetime,
    closes_at: datetime | None,
    invite: bool,
    now: datetime,
) -> None:
    """Let people answer a draft from a moment on, and ``invite`` its audience then. Raises `NotReady`."""
    kept = find(connection, set_id)
    if kept is None or kept.state is not State.DRAFT or problems(kept.asked) or faults_of(kept.asked):
        raise NotReady
    values = {"state": State.OPEN, "opens_at": opens_at, "closes_at": closes_at}
    draft = sa.and_(SET.c.id == set_id, SET.c.state == State.DRAFT)
    if connection.execute(SET.update().where(draft).values(values)).rowcount != 1:
        raise NotReady
    if invite:
        announcement = announcements.create(connection, invitation(kept.asked), staff_id=None, now=now)
        announcements.schedule(connection, announcement, opens_at)
        connection.execute(SET.update().where(SET.c.id == set_id).values(announcement_id=announcement))
    wakeup.notify(connection, [wakeup.SETS])


def invitation(asked: QuestionSet) -> words.Draft:
    """The announcement that invites people to answer: in the languages that the set is complete in."""
    versions = {
        language: words.Version(asked.said(asked.title, language), asked.said(asked.invitation, language))
        for language in languages(asked)
    }
    return words.Draft(versions, language=asked.language, topic=participants.EVENTS, audience=asked.audience)


def close(connection: sa.Connection, set_id: int, now: datetime) -> bool:
    """Take no more answers, and send no more invitations; false when it was not open. What was said is kept."""
    ours = sa.and_(SET.c.id == set_id, SET.c.state == State.OPEN)
    closed = SET.update().where(ours).values(state=State.CLOSED, closes_at=now).returning(SET.c.announcement_id)
    row = connection.execute(closed).one_or_none()
    if row is not None and row.announcement_id is not None:
        announcements.cancel(connection, row.announcement_id)
    wakeup.notify(connection, [wakeup.SETS])
    return row is not None


def close_due(connection: sa.Connection, now: datetime) -> list[int]:
    """Close the sets whose last day is over; returns their ids."""
    over = sa.and_(SET.c.state == State.OPEN, SET.c.closes_at <= now)
    closing = list(connection.scalars(sa.select(SET.c.id).where(over)))
    return [set_id for set_id in closing if close(connection, set_id, now)]


# ---------------------------------------------------------------- what conversations hold


Signs = tuple[tuple[int, bool], ...]  # which sets people may meet, and whether each is open


def signs(connection: sa.Connection, now: datetime) -> Signs:
    """What the conversations depend on, in one small query: as long as it stays the same, so do they."""
    rows = connection.execute(_SIGNS, {"draft": State.DRAFT, "since": now - REMEMBERED})
    return tuple(sorted((row.id, _is_open(row, now)) for row in rows if row.opens_at <= now))


def offered(connection: sa.Connection, now: datetime) -> tuple[Offered, ...]:
    """The sets that people may meet: open ones, and those that closed lately."""
    rows = connection.execute(_NOT_DRAFT, {"draft": State.DRAFT, "since": now - REMEMBERED})
    known = (_kept(row) for row in rows if row.opens_at <= now)
    return tuple(Offered(each.id, each.code, each.asked, each.is_open(now)) for each in known)


def _is_open(row: Any, now: datetime) -> bool:
    return row.state == State.OPEN and (row.closes_at is None or now < row.closes_at)


# ---------------------------------------------------------------- how they go


def answered(connection: sa.Connection, set_ids: Iterable[int]) -> dict[int, int]:
    """For each set, how many people have answered a question of it. True counts: say "fewer than ten" of a small one."""
    names = {flow_name(set_id): set_id for set_id in set_ids}
    query = (
        sa.select(ANSWER.c.flow, sa.func.count(ANSWER.c.participant_id.distinct()))
        .where(ANSWER.c.flow.in_(list(names)), ANSWER.c.question != INVITED)
        .group_by(ANSWER.c.flow)
    )
    return {names[flow]: people for flow, people in connection.execute(query)}


def asked_in(connection: sa.Connection, flows: Iterable[str]) -> Mapping[str, Kept]:
    """The sets that these answers' flows belong to, by the flow's name."""
    numbers = [int(flow.removeprefix("set_")) for flow in flows]
    rows = connection.execute(sa.select(SET).where(SET.c.id.in_(numbers)).order_by(SET.c.id))
    return {flow_name(row.id): _kept(row) for row in rows}
