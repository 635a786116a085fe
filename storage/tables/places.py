"""Postcodes and postcode sectors: where a place is, so that what is near it can be found."""

from __future__ import annotations

from sqlmodel import Field

from storage.tables.base import Row


class Postcode(Row, table=True):
    """A unit postcode of Great Britain, live or terminated. Never kept beside a person."""

    postcode: str = Field(primary_key=True, max_length=8)
    lat: float
    lon: float
    lad_code: str = Field(default="", max_length=9)
    live: bool = True


class Sector(Row, table=True):
    """A postcode sector ("G40 1") or outcode ("G40"): its middle, and the radius that holds 95 % of its postcodes."""

    code: str = Field(primary_key=True, max_length=6)
    lat: float
    lon: float
    radius95_km: float
    lad_code: str = Field(default="", max_length=9)
    postcodes: int = 0
