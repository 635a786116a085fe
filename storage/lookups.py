"""Answers what a conversation asks of the directory: where a place is, which areas there are, what is near."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import sqlalchemy as sa

from conversations.events import (
    AreasFound,
    AreasWanted,
    EventsFound,
    EventsWanted,
    Found,
    HeardBackFound,
    HeardBackWanted,
    PinWanted,
    PlaceFound,
    PlaceWanted,
    ServicesFound,
    ServicesWanted,
    Wanted,
)
from conversations.signposting import ranking
from conversations.signposting.distance import km
from conversations.signposting.model import Relaxed, Search, ServiceNearby
from conversations.signposting.planning import plan
from storage import areas, attendance, heard_back, places, services

NEAR_KM = 8.0  # between the middles of two areas whose events may be worth a bus ride


def answer(
    connection: sa.Connection, wanted: Wanted, today: date, *, whose: int | None = None, now: datetime | None = None
) -> Found:
    """What a conversation asked for; none if there is no such place. Events are those of the participant who asks."""
    match wanted:
        case PlaceWanted(code):
            return places.find(connection, code)
        case PinWanted(lat, lon):
            return places.nearest(connection, lat, lon)
        case HeardBackWanted(area):
            return HeardBackFound(heard_back.told(connection, area))
        case AreasWanted():
            return AreasFound(areas.everyone(connection))
        case ServicesWanted():
            return _services(connection, wanted, today)
        case EventsWanted():
            return _events(connection, wanted, whose, now or datetime.combine(today, time(), UTC))


def _services(connection: sa.Connection, wanted: ServicesWanted, today: date) -> ServicesFound:
    """Search on along the plan until there are enough offers after those already shown.

    What each search adds is ranked by itself and goes behind what came before it, so that the order never changes
    between one answer and the next "show me others".
    """
    place = _place(connection, wanted)
    pool: list[ServiceNearby] = []
    relaxed: tuple[Relaxed, ...] = ()
    for search in plan(wanted, place):
        new = _new(connection, search, pool)
        if new:
            pool += ranking.ranked(new, wanted, today)
            relaxed = search.relaxed
        if len(pool) >= wanted.shown + ranking.FEWEST:
            break
    offers = ranking.best(pool, wanted.shown)
    if Relaxed.REMOTE in relaxed and _any_near(pool) and not _any_near(offers):
        relaxed = (Relaxed.REMOTE,)  # there were places near; they have been shown
    return ServicesFound(offers, relaxed, place)


def _new(connection: sa.Connection, search: Search, pool: list[ServiceNearby]) -> list[ServiceNearby]:
    known = {service.service_id for service in pool}
    return [service for service in services.nearest(connection, search) if service.service_id not in known]


def _any_near(found: list[ServiceNearby] | tuple[ServiceNearby, ...]) -> bool:
    return any(service.distance_km is not None for service in found)


def _events(connection: sa.Connection, wanted: EventsWanted, whose: int | None, now: datetime) -> EventsFound:
    """Events in the person's area and those near it; of somebody who lives nowhere that we know, events anywhere."""
    place = _place(connection, wanted)
    if place is None:
        near = [wanted.area] if wanted.area else None
    else:
        known = areas.everyone(connection)
        middles = places.middles(connection, {area.sector for area in known if area.sector})
        near = [
            area.slug
            for area in known
            if area.slug in {wanted.area, place.area}
            or (area.sector in middles and km(place.lat, place.lon, *middles[area.sector]) <= NEAR_KM)
        ]
    return attendance.asked_for(connection, wanted, near, whose, now)


def _place(connection: sa.Connection, wanted: ServicesWanted | EventsWanted) -> PlaceFound | None:
    """Where to search: the person's sector, else the first postcodes of their area."""
    code = wanted.sector
    if code is None and wanted.area is not None and (area := areas.find(connection, wanted.area)):
        code = area.sector
    return places.find(connection, code) if code else None
