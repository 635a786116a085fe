"""The second step of signing in: codes of an authenticator app, backup codes and passkeys; and what a browser was asked."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

import pyotp
import sqlalchemy as sa

from storage import audit, staff, upsert
from storage.staff import Factor, Session
from storage.tables import SignInQuestion, StaffBackupCode, StaffMember, StaffPasskey, StaffSession

MEMBER, SESSION, QUESTION = StaffMember.__table__, StaffSession.__table__, SignInQuestion.__table__
PASSKEY, BACKUP = StaffPasskey.__table__, StaffBackupCode.__table__

STEP = 30  # seconds that a code of an app is for (RFC 6238)
DIGITS = 6
MOST_TRIES = 5  # wrong codes, then the session ends and a new link is needed
BACKUP_CODES = 10
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
QUESTION_FOR = timedelta(minutes=10)
MOST_PASSKEYS = 10


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey: its credential id (base64url), whose it is, its public key (COSE) and how often it says it was used."""

    id: str
    staff_id: int
    public_key: bytes
    used: int
    created_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Factors:
    """What somebody can take the second step with."""

    app: bool
    passkeys: Sequence[Passkey]
    backup_codes: int

    @property
    def any(self) -> bool:
        """Whether there is a second step at all. Backup codes alone are none."""
        return self.app or bool(self.passkeys)


def of(connection: sa.Connection, staff_id: int) -> Factors:
    """What somebody has set up."""
    secret = connection.scalar(sa.select(MEMBER.c.totp).where(MEMBER.c.id == staff_id))
    rows = connection.execute(sa.select(PASSKEY).where(PASSKEY.c.staff_id == staff_id).order_by(PASSKEY.c.created_at))
    left = sa.select(sa.func.count()).select_from(BACKUP).where(BACKUP.c.staff_id == staff_id)
    return Factors(bool(secret), [Passkey(**row) for row in rows.mappings()], connection.scalar(left) or 0)


def an_admin_has_one(connection: sa.Connection) -> bool:
    """Whether some admin who works here can take a second step: from then on nobody signs in by a printed link."""
    has_passkey = MEMBER.c.id.in_(sa.select(PASSKEY.c.staff_id))
    admins = sa.select(MEMBER.c.id).where(MEMBER.c.role == staff.Role.ADMIN, staff.IS_ACTIVE)
    return connection.scalar(admins.where(sa.or_(MEMBER.c.totp != "", has_passkey)).limit(1)) is not None


# ---------------------------------------------------------------- codes


def step_up(
    connection: sa.Connection, token: str, session: Session, code: str, now: datetime
) -> tuple[Session, str] | None:
    """A new, strong session for a right code; none for a wrong one, and after the fifth the session has ended."""
    typed = "".join(code.split()).replace("-", "").lower()
    is_of_app = len(typed) == DIGITS and typed.isascii() and typed.isdigit()
    if is_of_app and _take_code(connection, session.staff_id, typed, now):
        return staff.begin(connection, session.staff_id, Factor.TOTP, now, before=token)
    if _take_backup_code(connection, session.staff_id, typed):
        return staff.begin(connection, session.staff_id, Factor.BACKUP_CODE, now, before=token)
    _count_wrong(connection, token, session.staff_id, now)
    return None


def _take_code(connection: sa.Connection, staff_id: int, code: str, now: datetime) -> bool:
    """Whether an app's code is right, also half a minute early or late. Each is taken once, so an onlooker's is too late."""
    secret = connection.scalar(sa.select(MEMBER.c.totp).where(MEMBER.c.id == staff_id))
    step = _matching_step(secret, code, now) if secret else None
    if step is None:
        return False
    fresh = sa.or_(MEMBER.c.totp_step.is_(None), MEMBER.c.totp_step < step)
    taken = MEMBER.update().where(MEMBER.c.id == staff_id, fresh).values(totp_step=step)
    return connection.execute(taken).rowcount == 1


def _matching_step(secret: str, code: str, now: datetime) -> int | None:
    current, app = int(now.timestamp()) // STEP, pyotp.TOTP(secret)
    steps = (step for step in (current, current - 1, current + 1))
    return next((step for step in steps if secrets.compare_digest(app.at(step * STEP), code)), None)


def _take_backup_code(connection: sa.Connection, staff_id: int, code: str) -> bool:
    found = BACKUP.delete().where(BACKUP.c.code_hash == _kept(staff_id, code), BACKUP.c.staff_id == staff_id)
    return connection.execute(found).rowcount == 1


def _count_wrong(connection: sa.Connection, token: str, staff_id: int, now: datetime) -> None:
    here = SESSION.c.token_hash == staff.fingerprint(token)
    counted = SESSION.update().where(here).values(tries=SESSION.c.tries + 1).returning(SESSION.c.tries)
    if (connection.scalar(counted) or 0) >= MOST_TRIES:
        connection.execute(SESSION.delete().where(here))
        audit.record(connection, staff_id, "wrong_codes", f"staff {staff_id}", {"count": MOST_TRIES}, now)


def new_secret() -> str:
    """A secret for an authenticator app: 160 random bits, base32."""
    return pyotp.random_base32()


def address_for_app(secret: str, name: str, organisation: str) -> str:
    """What an authenticator app reads from the square: otpauth://totp/…"""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=organisation)


def set_app(connection: sa.Connection, staff_id: int, secret: str, code: str, now: datetime) -> bool:
    """Keep an app's secret when the code shows that the app has it; the app before is no longer asked."""
    typed = "".join(code.split())
    step = _matching_step(secret, typed, now) if typed.isascii() else None
    if step is None:
        return False
    connection.execute(MEMBER.update().where(MEMBER.c.id == staff_id).values(totp=secret, totp_step=step))
    audit.record(connection, staff_id, "factor_set", f"staff {staff_id}", {"method": Factor.TOTP}, now)
    return True


def new_backup_codes(connection: sa.Connection, staff_id: int, now: datetime) -> list[str]:
    """Ten codes, "abcd-efgh-jkmn-pqrs", each good once; the earlier ones are void. This is the only time they can be read."""
    codes = ["".join(secrets.choice(LETTERS) for _ in range(16)) for _ in range(BACKUP_CODES)]
    connection.execute(BACKUP.delete().where(BACKUP.c.staff_id == staff_id))
    connection.execute(BACKUP.insert(), [{"code_hash": _kept(staff_id, each), "staff_id": staff_id} for each in codes])
    audit.record(connection, staff_id, "backup_codes_made", f"staff {staff_id}", {"count": len(codes)}, now)
    return ["-".join(each[at : at + 4] for at in range(0, 16, 4)) for each in codes]


def _kept(staff_id: int, code: str) -> str:
    # 79 random bits need no slow hash; the id keeps one person's code from being another's.
    return sha256(f"{staff_id}:{code}".encode()).hexdigest()


# ---------------------------------------------------------------- passkeys


def passkey(connection: sa.Connection, credential_id: str) -> Passkey | None:
    """A passkey by its credential id."""
    row = connection.execute(sa.select(PASSKEY).where(PASSKEY.c.id == credential_id)).mappings().one_or_none()
    return Passkey(**row) if row else None


def add_passkey(connection: sa.Connection, added: Passkey) -> bool:
    """Keep a new passkey. False for one that is known already."""
    row = {"id": added.id, "staff_id": added.staff_id, "public_key": added.public_key, "used": added.used}
    insert = upsert.insert(connection, PASSKEY).values(row | {"created_at": added.created_at}).on_conflict_do_nothing()
    is_new = connection.execute(insert).rowcount == 1
    if is_new:
        about, now = {"method": Factor.PASSKEY}, added.created_at
        audit.record(connection, added.staff_id, "factor_set", f"staff {added.staff_id}", about, now)
    return is_new


def passkey_used(connection: sa.Connection, credential_id: str, used: int, now: datetime) -> None:
    """Note a passkey's own count, by which a copy of it would show."""
    connection.execute(PASSKEY.update().where(PASSKEY.c.id == credential_id).values(used=used, used_at=now))


def remove_passkey(connection: sa.Connection, staff_id: int, credential_id: str, now: datetime) -> bool:
    """Take away one of somebody's passkeys; false when there is none, or when it is the only second step."""
    found = of(connection, staff_id)
    if not found.app and len(found.passkeys) < 2:  # noqa: PLR2004 - the other one
        return False
    mine = sa.and_(PASSKEY.c.id == credential_id, PASSKEY.c.staff_id == staff_id)
    is_gone = connection.execute(PASSKEY.delete().where(mine)).rowcount == 1
    if is_gone:
        audit.record(connection, staff_id, "factor_removed", f"staff {staff_id}", {"method": Factor.PASSKEY}, now)
    return is_gone


def forget_all(connection: sa.Connection, staff_id: int) -> None:
    """Take away everything that somebody takes the second step with."""
    connection.execute(MEMBER.update().where(MEMBER.c.id == staff_id).values(totp="", totp_step=None))
    for table in (PASSKEY, BACKUP):
        connection.execute(table.delete().where(table.c.staff_id == staff_id))


# ---------------------------------------------------------------- what a browser was asked


def ask(connection: sa.Connection, browser: str, kind: str, secret: str, now: datetime) -> None:
    """Keep what a browser (known by a token of its) was asked, to be answered once within ten minutes."""
    connection.execute(QUESTION.delete().where(QUESTION.c.expires_at <= now))
    row = {"browser_hash": staff.fingerprint(browser), "kind": kind, "secret": secret, "expires_at": now + QUESTION_FOR}
    again = {"secret": secret, "expires_at": row["expires_at"]}
    insert = upsert.insert(connection, QUESTION).values(row)
    connection.execute(insert.on_conflict_do_update(index_elements=["browser_hash", "kind"], set_=again))


def asked(connection: sa.Connection, browser: str, kind: str, now: datetime) -> str | None:
    """What a browser was asked and has not answered yet."""
    return connection.scalar(sa.select(QUESTION.c.secret).where(_open_question(browser, kind, now)))


def answered(connection: sa.Connection, browser: str, kind: str, now: datetime) -> str | None:
    """What a browser was asked, which it answers now: there is no second answer."""
    return connection.scalar(QUESTION.delete().where(_open_question(browser, kind, now)).returning(QUESTION.c.secret))


def _open_question(browser: str, kind: str, now: datetime) -> sa.ColumnElement[bool]:
    here = sa.and_(QUESTION.c.browser_hash == staff.fingerprint(browser), QUESTION.c.kind == kind)
    return sa.and_(here, QUESTION.c.expires_at > now)
