"""The directory's two searches: what is nearest, and what is there by phone and online."""

from __future__ import annotations

from itertools import islice
from typing import Any

import sqlalchemy as sa

from conversations.signposting import distance
from conversations.signposting.model import AccessMode, Cost, Search, ServiceNearby
from storage.tables.services import Location, Organisation, Service, ServiceAtLocation

NO_LIMIT = 999  # years; older than anybody
# Scaled degrees sort all but exactly as distances do; a few rows more leave the exact order to be settled here.
SPARE = 8

_service, _organisation = Service.__table__, Organisation.__table__
_location, _near = Location.__table__, ServiceAtLocation.__table__

_LISTED = (
    _service.c.id,
    _service.c.name,
    _service.c.description,
    _service.c.phone,
    _service.c.email,
    _service.c.url,
    _service.c.opening_hours,
    _service.c.cost,
    _service.c.access_mode,
    _service.c.last_verified_at,
    _service.c.attribution,
    sa.func.coalesce(_organisation.c.name, "").label("organisation"),
)


def _kind(source: sa.FromClause) -> tuple[sa.ColumnElement[Any], ...]:
    """What a service is and for whom: of the service itself, or of the kind by which it was found at a place."""
    return source.c.category, source.c.min_age, source.c.max_age


def _for_age(table: sa.Table) -> sa.ColumnElement[bool]:
    """For this age, as far as the entry says whom it is for. Without an age both limits let everything through."""
    return sa.and_(
        sa.func.coalesce(table.c.min_age, 0) <= sa.bindparam("as_young_as", type_=sa.Integer),
        sa.func.coalesce(table.c.max_age, NO_LIMIT) >= sa.bindparam("as_old_as", type_=sa.Integer),
    )


def _degree(name: str) -> sa.BindParameter[float]:
    return sa.bindparam(name, type_=sa.Float(53))


_CATEGORIES: sa.BindParameter[Any] = sa.bindparam("categories", expanding=True)
_NORTH = _near.c.lat - _degree("lat")
_EAST = (_near.c.lon - _degree("lon")) * _degree("scale")

# The index on (category, lat, lon) finds the box; names and addresses are read of the nearest only. A service that is
# several of the kinds asked for is found once.
_IN_BOX = (
    sa.select(
        _near.c.service_id,
        _near.c.location_id,
        _near.c.lat,
        _near.c.lon,
        sa.func.min(_near.c.category).label("category"),
        sa.func.min(_near.c.min_age).label("min_age"),
        sa.func.max(_near.c.max_age).label("max_age"),
    )
    .join(_service, _service.c.id == _near.c.service_id)
    .where(_near.c.category.in_(_CATEGORIES))
    .where(_near.c.lat.between(_degree("south"), _degree("north")))
    .where(_near.c.lon.between(_degree("west"), _degree("east")))
    .where(_for_age(_near), _service.c.hidden.is_(False))
    .group_by(_near.c.service_id, _near.c.location_id, _near.c.lat, _near.c.lon)
    .order_by(_NORTH * _NORTH + _EAST * _EAST, _near.c.service_id)
    .limit(sa.bindparam("most", type_=sa.Integer))
    .subquery("in_box")
)
_NEAREST = (
    sa.select(*_LISTED, *_kind(_IN_BOX), _location.c.address, _location.c.postcode, _IN_BOX.c.lat, _IN_BOX.c.lon)
    .select_from(_IN_BOX)
    .join(_service, _service.c.id == _IN_BOX.c.service_id)
    .join(_location, _location.c.id == _IN_BOX.c.location_id)
    .outerjoin(_organisation, _organisation.c.id == _service.c.organisation_id)
)

_COUNTRIES = sa.cast(_service.c.countries, sa.Text)
_REMOTE = (
    sa.select(*_LISTED, *_kind(_service))
    .outerjoin(_organisation, _organisation.c.id == _service.c.organisation_id)
    .where(_service.c.access_mode.in_((AccessMode.REMOTE, AccessMode.HYBRID)))
    .where(_service.c.category.in_(_CATEGORIES))
    .where(sa.or_(_COUNTRIES == "[]", _COUNTRIES.like(sa.bindparam("country"))))
    .where(_for_age(_service), _service.c.hidden.is_(False))
    .order_by(_service.c.id)
    .limit(sa.bindparam("most", type_=sa.Integer))
)


def nearest(connection: sa.Connection, search: Search) -> list[ServiceNearby]:
    """The services that a search finds: nearest first, or, by phone and online, those for its country."""
    if not search.categories:
        return []
    return _remote(connection, search) if search.remote else _in_reach(connection, search)


def _in_reach(connection: sa.Connection, search: Search) -> list[ServiceNearby]:
    box = distance.box(search.lat, search.lon, search.radius_km)
    rows = connection.execute(
        _NEAREST,
        _common(search)
        | {"south": box.south, "north": box.north, "west": box.west, "east": box.east}
        | {"lat": search.lat, "lon": search.lon, "scale": distance.lon_scale(search.lat)},
    )
    found = [
        _told(row, distance.km(search.lat, search.lon, row.lat, row.lon), row.address, row.postcode) for row in rows
    ]
    found.sort(key=lambda service: (service.distance_km, service.service_id))
    nearest_place = {service.service_id: service for service in reversed(found)}
    reached = (
        one for one in found if one is nearest_place[one.service_id] and (one.distance_km or 0) <= search.radius_km
    )
    return list(islice(reached, search.limit))


def _remote(connection: sa.Connection, search: Search) -> list[ServiceNearby]:
    # A country that is not known matches none, so that only what serves everywhere is left.
    country = f'%"{search.country}"%' if search.country else ""
    rows = connection.execute(_REMOTE, _common(search) | {"country": country})
    return [_told(row, None, "", "") for row in rows][: search.limit]


def _common(search: Search) -> dict[str, Any]:
    return {
        "categories": search.categories,
        "as_young_as": NO_LIMIT if search.age is None else search.age,
        "as_old_as": 0 if search.age is None else search.age,
        "most": search.limit + SPARE,
    }


def _told(row: Any, distance_km: float | None, address: str, postcode: str) -> ServiceNearby:
    return ServiceNearby(
        service_id=row.id,
        name=row.name,
        organisation=row.organisation,
        category=row.category,
        description=row.description,
        address=address,
        postcode=postcode,
        phone=row.phone,
        email=row.email,
        url=row.url,
        opening_hours=row.opening_hours,
        cost=Cost(row.cost),
        access_mode=AccessMode(row.access_mode),
        min_age=row.min_age,
        max_age=row.max_age,
        distance_km=distance_km,
        last_verified_at=row.last_verified_at,
        attribution=row.attribution,
    )
