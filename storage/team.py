"""The people who work here, as an admin sees them: invited, given a role, disabled. Every change is in the audit log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import audit, factors, staff
from storage.staff import ACTIVE, DISABLED, IS_ACTIVE, Role
from storage.tables import StaffMember, StaffPasskey, StaffSession

MEMBER, SESSION, PASSKEY = StaffMember.__table__, StaffSession.__table__, StaffPasskey.__table__


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works here. ``factor``: whether a second step is set up; ``seen_at``: when a session of theirs was last used."""

    id: int
    name: str
    email: str | None
    role: Role
    state: str
    factor: bool
    seen_at: datetime | None


class LastAdmin(Exception):
    """There must always be somebody who is an admin. Make somebody else an admin first."""


def everyone(connection: sa.Connection) -> Sequence[Colleague]:
    """All who work here or did, those who do first."""
    has_passkey = sa.exists().where(PASSKEY.c.staff_id == MEMBER.c.id)
    seen = sa.select(sa.func.max(SESSION.c.seen_at)).where(SESSION.c.staff_id == MEMBER.c.id).scalar_subquery()
    query = sa.select(MEMBER, sa.or_(MEMBER.c.totp != "", has_passkey).label("factor"), seen.label("last"))
    rows = connection.execute(query.order_by(MEMBER.c.state, MEMBER.c.name, MEMBER.c.id))
    return [
        Colleague(row.id, row.name, row.email, Role(row.role), row.state, bool(row.factor), row.last) for row in rows
    ]


def find(connection: sa.Connection, email: str) -> int | None:
    """Who works here and has this address."""
    return connection.scalar(sa.select(MEMBER.c.id).where(MEMBER.c.email == email.lower(), IS_ACTIVE))


def email_of(connection: sa.Connection, staff_id: int) -> str | None:
    """Somebody's address."""
    return connection.scalar(sa.select(MEMBER.c.email).where(MEMBER.c.id == staff_id))


def invite(connection: sa.Connection, *, name: str, email: str, role: Role, by: int, now: datetime) -> int | None:
    """A new colleague; returns their id, or none when the address is somebody's already."""
    if connection.scalar(sa.select(MEMBER.c.id).where(MEMBER.c.email == email.lower())) is not None:
        return None
    new = staff.add(connection, name, role, now, email=email.lower(), invited_by=by)
    audit.record(connection, by, "invited", f"staff {new}", {"role": role}, now)
    return new


def set_email(connection: sa.Connection, staff_id: int, email: str, now: datetime) -> bool:
    """Give somebody who has none an address; false when it is somebody's already, or they have one."""
    if connection.scalar(sa.select(MEMBER.c.id).where(MEMBER.c.email == email.lower())) is not None:
        return False
    without = sa.and_(MEMBER.c.id == staff_id, MEMBER.c.email.is_(None))
    is_set = connection.execute(MEMBER.update().where(without).values(email=email.lower())).rowcount == 1
    if is_set:
        audit.record(connection, staff_id, "email_set", f"staff {staff_id}", {}, now)
    return is_set


def change_role(connection: sa.Connection, staff_id: int, role: Role, *, by: int, now: datetime) -> bool:
    """Give somebody another role; their sessions end, so that no page of the old one stays open. Raises `LastAdmin`."""
    before = _one(connection, staff_id)
    if before is None or before.role == role:
        return False
    if role is not Role.ADMIN:
        _keep_an_admin(connection, staff_id)
    connection.execute(MEMBER.update().where(MEMBER.c.id == staff_id).values(role=role))
    staff.sign_out_everywhere(connection, staff_id)
    audit.record(connection, by, "role_changed", f"staff {staff_id}", {"from": before.role, "to": role}, now)
    return True


def disable(connection: sa.Connection, staff_id: int, *, by: int, now: datetime) -> bool:
    """Let somebody in no more: their sessions and links end at once. Raises `LastAdmin`."""
    before = _one(connection, staff_id)
    if before is None or before.state == DISABLED:
        return False
    _keep_an_admin(connection, staff_id)
    connection.execute(MEMBER.update().where(MEMBER.c.id == staff_id).values(state=DISABLED))
    ended = staff.sign_out_everywhere(connection, staff_id)
    audit.record(connection, by, "disabled", f"staff {staff_id}", {"count": ended}, now)
    return True


def enable(connection: sa.Connection, staff_id: int, *, by: int, now: datetime) -> bool:
    """Let somebody in again, who then sets up a second step anew."""
    back = MEMBER.update().where(MEMBER.c.id == staff_id, MEMBER.c.state == DISABLED).values(state=ACTIVE)
    if connection.execute(back).rowcount == 0:
        return False
    factors.forget_all(connection, staff_id)
    audit.record(connection, by, "enabled", f"staff {staff_id}", {}, now)
    return True


def reset_factor(connection: sa.Connection, staff_id: int, *, by: int, now: datetime) -> bool:
    """Somebody lost the phone: the second step is set up anew at the next sign-in. Sessions end."""
    if _one(connection, staff_id) is None:
        return False
    factors.forget_all(connection, staff_id)
    ended = staff.sign_out_everywhere(connection, staff_id)
    audit.record(connection, by, "factor_reset", f"staff {staff_id}", {"count": ended}, now)
    return True


def by_own_sign_in(connection: sa.Connection, subject: str, email: str, now: datetime) -> int | None:
    """Who this is, of those invited: by the subject known since the first time, else by an address that it vouches for.

    ``email`` is empty where it does not vouch. An address that has another subject already is not taken over.
    """
    known: int | None = connection.scalar(sa.select(MEMBER.c.id).where(MEMBER.c.subject == subject, IS_ACTIVE))
    if known is not None or not email:
        return known
    first = sa.and_(MEMBER.c.email == email.lower(), MEMBER.c.subject.is_(None), IS_ACTIVE)
    found: int | None = connection.scalar(MEMBER.update().where(first).values(subject=subject).returning(MEMBER.c.id))
    if found is not None:
        audit.record(connection, found, "own_sign_in_linked", f"staff {found}", {}, now)
    return found


def _one(connection: sa.Connection, staff_id: int) -> sa.Row[Any, Any] | None:
    return connection.execute(sa.select(MEMBER.c.role, MEMBER.c.state).where(MEMBER.c.id == staff_id)).one_or_none()


def _keep_an_admin(connection: sa.Connection, without: int) -> None:
    # Locked, so that two admins cannot take each other's role away in two processes at once.
    admins = sa.select(MEMBER.c.id).where(MEMBER.c.role == Role.ADMIN, IS_ACTIVE).order_by(MEMBER.c.id)
    left = set(connection.scalars(admins.with_for_update()))
    if left == {without}:
        raise LastAdmin(LastAdmin.__doc__)
