"""Staff, how they sign in, and their sessions. Of every token only its SHA-256 hash is kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

import sqlalchemy as sa

from storage import audit
from storage.tables import SignInLink, StaffMember, StaffSession

MEMBER, LINK, SESSION = StaffMember.__table__, SignInLink.__table__, StaffSession.__table__

ACTIVE, DISABLED = "active", "disabled"
IS_ACTIVE = MEMBER.c.state == ACTIVE

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


class Factor(StrEnum):
    """What somebody showed beside the link, in this session. Nothing else counts, a Telegram account least of all."""

    TOTP = "totp"
    BACKUP_CODE = "backup_code"
    PASSKEY = "passkey"
    OWN_SIGN_IN = "own_sign_in"  # the organisation's own, which asked for two things itself
    DEMO = "demo"  # none: the families are made up
    EMERGENCY = "emergency"  # none: whoever runs the server opened the door, and the log says so


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in member of staff. ``csrf`` is the word that each of their forms must carry.

    ``factor`` is the second step that was taken at ``strong_at``; until then it is "", and the session opens nothing else.
    """

    staff_id: int
    name: str
    role: Role
    csrf: str
    seen_at: datetime
    factor: str = ""
    strong_at: datetime | None = None


def ensure_first(connection: sa.Connection, now: datetime, role: Role = Role.ADMIN) -> int:
    """The first member of staff with a role, made if there is nobody yet; returns their id."""
    those = sa.select(MEMBER.c.id).where(MEMBER.c.role == role, IS_ACTIVE)
    first = connection.scalar(those.order_by(MEMBER.c.id).limit(1))
    return int(first) if first is not None else add(connection, role.replace("_", " ").capitalize(), role, now)


def nobody_yet(connection: sa.Connection) -> bool:
    """Whether no one works here yet: the very first start."""
    return connection.scalar(sa.select(sa.func.count()).select_from(StaffMember.__table__)) == 0


def add(connection: sa.Connection, name: str, role: Role, now: datetime, **about: str | int | None) -> int:
    """A new member of staff, with ``email`` and ``invited_by`` where there are; returns their id."""
    row = {"name": name, "role": role, "created_at": now, "state": ACTIVE, "totp": "", **about}
    return int(connection.execute(MEMBER.insert().values(row).returning(MEMBER.c.id)).scalar_one())


# ---------------------------------------------------------------- links


def issue_link(
    connection: sa.Connection, staff_id: int, now: datetime, minutes: int = 15, *, browser: str = "", factor: str = ""
) -> str:
    """A new token to sign in with once, within so many minutes; with ``browser``, only in the one that has this token.

    ``factor`` is for whoever runs the server: the session needs no second step then.
    """
    token = secrets.token_urlsafe(32)
    row = {"token_hash": _hash(token), "staff_id": staff_id, "expires_at": now + timedelta(minutes=minutes)}
    row |= {"browser_hash": _hash(browser) if browser else None, "factor": factor}
    connection.execute(LINK.insert().values(row))
    return token


def is_open(connection: sa.Connection, token: str, now: datetime) -> bool:
    """Whether a sign-in link would still work. Looking does not use it up."""
    return connection.scalar(sa.select(LINK.c.staff_id).where(_usable(token, now))) is not None


def is_for_browser(connection: sa.Connection, token: str, browser: str) -> bool:
    """Whether a sign-in link is for this browser: the one that asked, or any when it was printed."""
    return connection.scalar(sa.select(LINK.c.staff_id).where(_usable_here(token, browser))) is not None


def redeem(
    connection: sa.Connection, token: str, now: datetime, *, browser: str = "", before: str = ""
) -> tuple[Session, str] | None:
    """Use a sign-in link up: a session and its token; none when the link is unknown, used, expired or another browser's.

    ``before`` is the token of the session that the browser had; it ends.
    """
    here = sa.and_(_usable(token, now), _usable_here(token, browser))
    used = LINK.update().where(here).values(used_at=now).returning(LINK.c.staff_id, LINK.c.factor)
    row = connection.execute(used).one_or_none()
    if row is None:
        return None
    _forget_old(connection, now)
    return begin(connection, row.staff_id, row.factor, now, before=before)


# ---------------------------------------------------------------- sessions


def begin(
    connection: sa.Connection, staff_id: int, factor: str, now: datetime, *, before: str = ""
) -> tuple[Session, str] | None:
    """A new session with a new token in place of the one ``before``; none for somebody disabled.

    Without a ``factor`` it is for the second step only, and does not last.
    """
    sign_out(connection, before)
    token = secrets.token_urlsafe(32)
    row = {"token_hash": _hash(token), "staff_id": staff_id, "csrf": secrets.token_urlsafe(32), "tries": 0}
    row |= {"created_at": now, "seen_at": now, "expires_at": now + (ABSOLUTE if factor else IDLE)}
    connection.execute(SESSION.insert().values(row | {"factor": factor, "strong_at": now if factor else None}))
    begun = session(connection, token, now)
    if begun and factor:
        audit.record(connection, staff_id, "sign_in", f"staff {staff_id}", {"method": factor}, now)
    return (begun, token) if begun else None


def session(connection: sa.Connection, token: str, now: datetime) -> Session | None:
    """Who is signed in with this token; none after half an hour of silence or twelve hours in all."""
    row = connection.execute(
        sa.select(SESSION, MEMBER.c.name, MEMBER.c.role)
        .join_from(SESSION, MEMBER, MEMBER.c.id == SESSION.c.staff_id)
        .where(SESSION.c.token_hash == _hash(token), _lives(now), IS_ACTIVE)
    ).one_or_none()
    if row is None:
        return None
    return Session(row.staff_id, row.name, Role(row.role), row.csrf, row.seen_at, row.factor, row.strong_at)


def of(connection: sa.Connection, staff_id: int, now: datetime) -> list[sa.RowMapping]:
    """Somebody's sessions that still live, the latest first: when begun, when last used, by what; ``token_hash`` too."""
    mine = sa.select(SESSION).where(SESSION.c.staff_id == staff_id, _lives(now))
    return list(connection.execute(mine.order_by(SESSION.c.seen_at.desc())).mappings())


def seen(connection: sa.Connection, token: str, now: datetime) -> None:
    """Note that a session is in use, so that it does not go idle."""
    alive = sa.and_(SESSION.c.token_hash == _hash(token), SESSION.c.seen_at <= now - SEEN_EVERY)
    connection.execute(SESSION.update().where(alive).values(seen_at=now))


def sign_out(connection: sa.Connection, token: str) -> None:
    """End a session."""
    connection.execute(SESSION.delete().where(SESSION.c.token_hash == _hash(token)))


def sign_out_everywhere(connection: sa.Connection, staff_id: int) -> int:
    """End all of somebody's sessions at once, and make the links on their way to them void; returns how many ended."""
    connection.execute(LINK.delete().where(LINK.c.staff_id == staff_id, LINK.c.used_at.is_(None)))
    return connection.execute(SESSION.delete().where(SESSION.c.staff_id == staff_id)).rowcount


def fingerprint(token: str) -> str:
    """What is kept of a token, to tell one session from another."""
    return _hash(token)


def _lives(now: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(SESSION.c.expires_at > now, SESSION.c.seen_at > now - IDLE)


def _usable(token: str, now: datetime) -> sa.ColumnElement[bool]:
    works_here = LINK.c.staff_id.in_(sa.select(MEMBER.c.id).where(IS_ACTIVE))
    unused = sa.and_(LINK.c.used_at.is_(None), LINK.c.expires_at > now)
    return sa.and_(LINK.c.token_hash == _hash(token), unused, works_here)


def _usable_here(token: str, browser: str) -> sa.ColumnElement[bool]:
    here = sa.or_(LINK.c.browser_hash.is_(None), LINK.c.browser_hash == _hash(browser))
    return sa.and_(LINK.c.token_hash == _hash(token), here)


def _forget_old(connection: sa.Connection, now: datetime) -> None:
    connection.execute(SESSION.delete().where(SESSION.c.expires_at <= now))
    connection.execute(LINK.delete().where(LINK.c.expires_at <= now - ABSOLUTE))


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
