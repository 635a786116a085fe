"""Staff, their sign-in links and sessions. Tokens are kept as hashes only."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import BigId, Row, UtcDateTime


class StaffMember(Row, table=True):
    """Someone who works here: staff or coordinator."""

    __tablename__ = "staff_member"

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str
    role: str = Field(default="coordinator", max_length=20)
    created_at: datetime = Field(sa_type=UtcDateTime)


class SignInLink(Row, table=True):
    """A one-time link to sign in with."""

    __tablename__ = "sign_in_link"

    token_hash: str = Field(primary_key=True, max_length=64)
    staff_id: int = Field(foreign_key="staff_member.id", sa_type=BigId)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class StaffSession(Row, table=True):
    """A signed-in browser."""

    __tablename__ = "staff_session"

    token_hash: str = Field(primary_key=True, max_length=64)
    staff_id: int = Field(foreign_key="staff_member.id", sa_type=BigId)
    csrf: str = Field(max_length=64)
    created_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
