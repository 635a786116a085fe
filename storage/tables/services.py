"""The directory: services, their organisations and locations. Names follow Open Referral UK (HSDS 3)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.base import BigId, Json, Row, UtcDateTime


class ImportRun(Row, table=True):
    """One import of a directory or of postcodes: what came, what changed, which rows were refused and why."""

    __tablename__ = "import_run"

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    source: str = Field(max_length=40)
    file_name: str = ""
    at: datetime = Field(sa_type=UtcDateTime)
    seconds: float = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    not_seen: int = 0
    refused: int = 0
    refusals: list[Any] = Field(sa_type=Json, default_factory=list)


class Organisation(Row, table=True):
    """Who runs a service."""

    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    source: str = Field(max_length=40)
    source_id: str = Field(max_length=120)
    name: str


class Service(Row, table=True):
    """Something that a family can go to, ring or open.

    ``countries`` says where a service by phone or online may be used (empty: everywhere). ``missed`` counts the
    complete imports in a row that did not list it; ``hidden`` takes it out of every answer.
    """

    __table_args__ = (
        sa.UniqueConstraint("source", "source_id"),
        sa.Index("ix_service_remote", "access_mode", "category"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    source: str = Field(max_length=40)
    source_id: str = Field(max_length=120)
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id", sa_type=BigId)
    name: str
    description: str = ""
    category: str = Field(max_length=60)
    cost: str = Field(default="unknown", max_length=12)
    access_mode: str = Field(default="in_person", max_length=12)
    countries: list[str] = Field(sa_type=Json, default_factory=list)
    min_age: int | None = None
    max_age: int | None = None
    phone: str = ""
    email: str = ""
    url: str = ""
    opening_hours: str = ""
    needs_referral: bool | None = None
    demo: bool = False
    licence: str = ""
    attribution: str = ""
    fetched_at: datetime = Field(sa_type=UtcDateTime)
    last_verified_at: date | None = None
    last_verified_by: str = ""
    last_verified_method: str = ""
    missed: int = 0
    not_seen_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    hidden: bool = False


class Location(Row, table=True):
    """Where a service happens."""

    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    source: str = Field(max_length=40)
    source_id: str = Field(max_length=120)
    address: str = ""
    postcode: str = Field(default="", max_length=8)
    lat: float
    lon: float
    geo_quality: str = Field(default="", max_length=20)
    lad_code: str = Field(default="", max_length=9)


class ServiceAtLocation(Row, table=True):
    """A service at a place, once for each kind of service it is (a nursery may run an after-school club too).

    Category, coordinates and ages stand here again, because the nearest query runs on this index.
    """

    __tablename__ = "service_at_location"
    __table_args__ = (sa.Index("ix_service_at_location_near", "category", "lat", "lon"),)

    service_id: int = Field(
        sa_column=sa.Column(sa.ForeignKey("service.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    location_id: int = Field(
        sa_column=sa.Column(sa.ForeignKey("location.id", ondelete="CASCADE"), primary_key=True, nullable=False)
    )
    category: str = Field(primary_key=True, max_length=60)
    lat: float
    lon: float
    min_age: int | None = None
    max_age: int | None = None
