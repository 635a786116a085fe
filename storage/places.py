"""Where a postcode is, as exactly as the tables allow."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

import sqlalchemy as sa

from conversations.events import PlaceFound
from conversations.signposting.distance import box, km
from conversations.signposting.postcodes import Postcode as Code
from conversations.signposting.postcodes import parse
from storage import areas
from storage.tables.places import Postcode, Sector

# The first letter of an official code for a council says which country it is in.
COUNTRIES = {"S": "scotland", "E": "england", "W": "wales"}

_postcode = Postcode.__table__
_sector = Sector.__table__
_UNIT = sa.select(_postcode.c.lat, _postcode.c.lon, _postcode.c.lad_code).where(
    _postcode.c.postcode == sa.bindparam("code")
)
# The range is for the index; LIKE is for databases that sort letters by a language's rules.
_NEIGHBOUR = (
    sa.select(sa.literal(1))
    .where(_postcode.c.postcode.between(sa.bindparam("first"), sa.bindparam("last")))
    .where(_postcode.c.postcode.like(sa.bindparam("alike")))
    .limit(1)
)
_MIDDLE = sa.select(_sector.c.lat, _sector.c.lon, _sector.c.radius95_km, _sector.c.lad_code).where(
    _sector.c.code == sa.bindparam("code")
)

_AROUND = sa.select(_sector).where(
    _sector.c.code.like("% %"),  # an outcode has no space in it
    _sector.c.lat.between(sa.bindparam("south"), sa.bindparam("north")),
    _sector.c.lon.between(sa.bindparam("west"), sa.bindparam("east")),
)
FARTHEST_KM = 8.0  # in the Highlands a sector is wide, and a pin far out at sea is a slip


def find(connection: sa.Connection, code: str) -> PlaceFound | None:
    """A unit postcode, sector or outcode on the map; none if there is no such postcode.

    A unit postcode that is not in the table is placed in the middle of its sector, unless the table knows others of
    that sector: then it does not exist.
    """
    wanted = parse(code)
    if wanted is None:
        return None
    if wanted.unit:
        if exact := connection.execute(_UNIT, {"code": wanted.unit}).first():
            return _place(connection, wanted, exact, radius_km=0.0)
        if _has_others(connection, wanted):
            return None
    middle = connection.execute(_MIDDLE, {"code": wanted.sector or wanted.outcode}).first()
    return _place(connection, wanted, middle, radius_km=middle.radius95_km) if middle else None


def nearest(connection: sa.Connection, lat: float, lon: float) -> PlaceFound | None:
    """The postcode sector whose middle is nearest to a point; none when it is farther than any sector is wide."""
    here = box(lat, lon, FARTHEST_KM)
    near = {"south": here.south, "north": here.north, "west": here.west, "east": here.east}
    rows = connection.execute(_AROUND, near).all()
    if not rows:
        return None
    first = min(rows, key=lambda row: km(lat, lon, row.lat, row.lon))
    sector = parse(first.code)
    return _place(connection, sector, first, radius_km=first.radius95_km) if sector else None


def middles(connection: sa.Connection, codes: Collection[str]) -> dict[str, tuple[float, float]]:
    """Where the middles of these sectors and outcodes are, as (lat, lon); nothing of those that there are not."""
    found = sa.select(_sector.c.code, _sector.c.lat, _sector.c.lon).where(_sector.c.code.in_(codes))
    return {row.code: (row.lat, row.lon) for row in connection.execute(found)}


def _has_others(connection: sa.Connection, wanted: Code) -> bool:
    span = {"first": f"{wanted.sector}AA", "last": f"{wanted.sector}ZZ", "alike": f"{wanted.sector}%"}
    return connection.execute(_NEIGHBOUR, span).first() is not None


def _place(connection: sa.Connection, wanted: Code, row: Any, radius_km: float) -> PlaceFound:
    return PlaceFound(
        sector=wanted.sector or wanted.outcode,
        lat=row.lat,
        lon=row.lon,
        radius_km=radius_km,
        country=COUNTRIES.get(row.lad_code[:1], ""),
        area=_area(areas.codes(connection), wanted),
    )


def _area(codes: dict[str, str], wanted: Code) -> str | None:
    """The area that names the sector, else the outcode, else the letters that it begins with."""
    letters = re.match(r"[A-Z]+", wanted.outcode)
    for code in (wanted.sector, wanted.outcode, letters[0] if letters else None):
        if code in codes:
            return codes[code]
    return None
