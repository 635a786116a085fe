"""Staff, how they sign in, and their sessions. Tokens and backup codes are kept as hashes only."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import BigId, Row, UtcDateTime


class StaffMember(Row, table=True):
    """Someone who works here: staff or coordinator. Never deleted, because logs name them; ``state``: active, disabled.

    ``email`` is in small letters. ``subject`` is who they are at the organisation's own sign-in: "ISSUER SUBJECT".
    ``totp`` is the secret that their authenticator app shares with us, ``totp_step`` the last half minute whose code was used.
    """

    __tablename__ = "staff_member"

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str
    role: str = Field(default="coordinator", max_length=20)
    created_at: datetime = Field(sa_type=UtcDateTime)
    email: str | None = Field(default=None, max_length=254, index=True, unique=True)
    state: str = Field(default="active", max_length=10)
    invited_by: int | None = Field(default=None, sa_type=BigId)
    subject: str | None = Field(default=None, max_length=512, index=True, unique=True)
    totp: str = Field(default="", max_length=64)
    totp_step: int | None = Field(default=None, sa_type=BigId)


class StaffPasskey(Row, table=True):
    """A passkey (WebAuthn) of somebody: ``id`` is its credential id, base64url; ``used`` how often it says it was used."""

    __tablename__ = "staff_passkey"

    id: str = Field(primary_key=True, max_length=1400)
    staff_id: int = Field(foreign_key="staff_member.id", index=True, sa_type=BigId)
    public_key: bytes
    used: int = Field(default=0, sa_type=BigId)
    created_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class StaffBackupCode(Row, table=True):
    """A code that stands in once for a lost phone. A used one is deleted."""

    __tablename__ = "staff_backup_code"

    code_hash: str = Field(primary_key=True, max_length=64)
    staff_id: int = Field(foreign_key="staff_member.id", index=True, sa_type=BigId)


class SignInLink(Row, table=True):
    """A one-time link to sign in with. With ``browser_hash`` it works only in the browser that asked for it.

    ``factor``: the second step that whoever printed it answers for (demo, emergency); mostly none.
    """

    __tablename__ = "sign_in_link"

    token_hash: str = Field(primary_key=True, max_length=64)
    staff_id: int = Field(foreign_key="staff_member.id", sa_type=BigId)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    browser_hash: str | None = Field(default=None, max_length=64)
    factor: str = Field(default="", max_length=16)


class SignInQuestion(Row, table=True):
    """What a browser was asked and may answer once: a passkey's challenge, a trip to the organisation's own sign-in."""

    __tablename__ = "sign_in_question"

    browser_hash: str = Field(primary_key=True, max_length=64)
    kind: str = Field(primary_key=True, max_length=16)
    secret: str = Field(max_length=400)
    expires_at: datetime = Field(sa_type=UtcDateTime)


class StaffSession(Row, table=True):
    """A signed-in browser. Without a ``factor`` it may only go on to the second step; ``tries`` counts wrong codes."""

    __tablename__ = "staff_session"

    token_hash: str = Field(primary_key=True, max_length=64)
    staff_id: int = Field(foreign_key="staff_member.id", sa_type=BigId)
    csrf: str = Field(max_length=64)
    created_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    factor: str = Field(default="", max_length=16)
    strong_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    tries: int = 0
