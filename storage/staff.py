"""Staff, how they sign in, and their sessions. Of every token only its SHA-256 hash is kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

import sqlalchemy as sa

from storage.tables import SignInLink, StaffMember, StaffSession

MEMBER, LINK, SESSION = StaffMember.__table__, SignInLink.__table__, StaffSession.__table__

IDLE = timedelta(minutes=30)
ABSOLUTE = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=1)  # a write for every page would make the session the busiest row there is


class Role(StrEnum):
    """What somebody is here; what each role may do stands beside the pages."""

    VIEWER = "viewer"
    EDITOR = "editor"
    COORDINATOR = "coordinator"
    SAFEGUARDING_LEAD = "safeguarding_lead"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in member of staff. ``csrf`` is the word that each of their forms must carry."""

    staff_id: int
    name: str
    role: Role
    csrf: str
    seen_at: datetime


def ensure_first(connection: sa.Connection, now: datetime) -> int:
    """The first member of staff, an admin, made if there is nobody yet; returns their id."""
    first = connection.scalar(sa.select(MEMBER.c.id).where(MEMBER.c.role == Role.ADMIN).order_by(MEMBER.c.id).limit(1))
    return int(first) if first is not None else add(connection, "Admin", Role.ADMIN, now)


def nobody_yet(connection: sa.Connection) -> bool:
    """Whether no one works here yet: the very first start."""
    return connection.scalar(sa.select(sa.func.count()).select_from(StaffMember.__table__)) == 0


def add(connection: sa.Connection, name: str, role: Role, now: datetime) -> int:
    """A new member of staff; returns their id."""
    member = MEMBER.insert().values(name=name, role=role, created_at=now).returning(MEMBER.c.id)
    return int(connection.execute(member).scalar_one())


def issue_link(connection: sa.Connection, staff_id: int, now: datetime, minutes: int = 15) -> str:
    """A new token to sign in with once, within so many minutes."""
    token = secrets.token_urlsafe(32)
    expires = now + timedelta(minutes=minutes)
    connection.execute(LINK.insert().values(token_hash=_hash(token), staff_id=staff_id, expires_at=expires))
    return token


def is_open(connection: sa.Connection, token: str, now: datetime) -> bool:
    """Whether a sign-in link would still work. Looking does not use it up."""
    return connection.scalar(sa.select(LINK.c.staff_id).where(_usable(token, now))) is not None


def redeem(connection: sa.Connection, token: str, now: datetime) -> tuple[Session, str] | None:
    """Use a sign-in link up: a session and its token; none when the link is unknown, used or expired."""
    used = LINK.update().where(_usable(token, now)).values(used_at=now).returning(LINK.c.staff_id)
    staff_id = connection.execute(used).scalar_one_or_none()
    if staff_id is None:
        return None
    _forget_old(connection, now)
    session_token = secrets.token_urlsafe(32)
    connection.execute(
        SESSION.insert().values(
            token_hash=_hash(session_token),
            staff_id=staff_id,
            csrf=secrets.token_urlsafe(32),
            created_at=now,
            seen_at=now,
            expires_at=now + ABSOLUTE,
        )
    )
    begun = session(connection, session_token, now)
    return (begun, session_token) if begun else None


def session(connection: sa.Connection, token: str, now: datetime) -> Session | None:
    """Who is signed in with this token; none after half an hour of silence or twelve hours in all."""
    row = connection.execute(
        sa.select(SESSION.c.staff_id, MEMBER.c.name, MEMBER.c.role, SESSION.c.csrf, SESSION.c.seen_at)
        .join_from(SESSION, MEMBER, MEMBER.c.id == SESSION.c.staff_id)
        .where(SESSION.c.token_hash == _hash(token), SESSION.c.expires_at > now, SESSION.c.seen_at > now - IDLE)
    ).one_or_none()
    return Session(row.staff_id, row.name, Role(row.role), row.csrf, row.seen_at) if row else None


def seen(connection: sa.Connection, token: str, now: datetime) -> None:
    """Note that a session is in use, so that it does not go idle."""
    alive = sa.and_(SESSION.c.token_hash == _hash(token), SESSION.c.seen_at <= now - SEEN_EVERY)
    connection.execute(SESSION.update().where(alive).values(seen_at=now))


def sign_out(connection: sa.Connection, token: str) -> None:
    """End a session."""
    connection.execute(SESSION.delete().where(SESSION.c.token_hash == _hash(token)))


def _usable(token: str, now: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(LINK.c.token_hash == _hash(token), LINK.c.used_at.is_(None), LINK.c.expires_at > now)


def _forget_old(connection: sa.Connection, now: datetime) -> None:
    connection.execute(SESSION.delete().where(SESSION.c.expires_at <= now))
    connection.execute(LINK.delete().where(LINK.c.expires_at <= now - ABSOLUTE))


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
