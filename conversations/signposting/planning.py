"""The order in which wishes are given up until something is found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from conversations.signposting.model import PlaceFound, Relaxed, Search, ServicesWanted
from conversations.signposting.needs import NEEDS, suited

RADII_KM = (1.5, 3.0, 8.0, 25.0)
LOOKED_AT = 24  # of each search: enough to rank well, and to ask for others a few times


def plan(wanted: ServicesWanted, place: PlaceFound | None) -> Iterator[Search]:
    """The searches to make, one after the other, until enough is found: farther, then other kinds, then by phone.

    The age is never given up. Another wish to relax is another loop here, at its place in the order.
    """
    need = NEEDS.get(wanted.need)
    if need is None:
        return
    age = wanted.child_age
    first = _first(place, suited(need.categories, age), age)
    if place is not None:
        yield first
        for radius in RADII_KM[1:]:
            yield replace(first, radius_km=radius, relaxed=(Relaxed.RADIUS,))
        for radius in RADII_KM:
            kinds = suited(need.related, age)
            yield replace(first, categories=kinds, radius_km=radius, relaxed=(Relaxed.RADIUS, Relaxed.CATEGORY))
    given_up = (Relaxed.RADIUS, Relaxed.CATEGORY) if place else ()
    yield replace(first, categories=suited(need.remote, age), remote=True, relaxed=(*given_up, Relaxed.REMOTE))


def _first(place: PlaceFound | None, categories: tuple[str, ...], age: int | None) -> Search:
    """The search as it was wished for. Without a place, only what is by phone and online can be searched."""
    return Search(
        categories=categories,
        lat=place.lat if place else 0.0,
        lon=place.lon if place else 0.0,
        radius_km=RADII_KM[0],
        country=place.country if place else "",
        age=age,
        limit=LOOKED_AT,
    )
