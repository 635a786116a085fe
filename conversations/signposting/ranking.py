"""Which of the services found to offer, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from conversations.signposting.model import ServiceNearby, ServicesWanted
from conversations.signposting.needs import NEEDS

FEWEST, MOST = 2, 4  # offers at a time: a choice, but not a list to work through
FRESH = timedelta(days=365)
AS_NEAR_KM = 0.5  # a few minutes on foot: within it, an entry checked lately goes before one that was not


def best(found: Sequence[ServiceNearby], shown: int) -> tuple[ServiceNearby, ...]:
    """The next offers after those that were ``shown``: up to four of what was found, in its order."""
    return tuple(found[shown : shown + MOST])


def ranked(found: Sequence[ServiceNearby], wanted: ServicesWanted, today: date) -> list[ServiceNearby]:
    """Best fit first, then nearest, then those that were checked within a year."""
    return sorted(found, key=_rank(wanted, today))


def _rank(wanted: ServicesWanted, today: date) -> Callable[[ServiceNearby], tuple[object, ...]]:
    need = NEEDS[wanted.need]
    order = {category: place for place, category in enumerate(need.remote)}

    def rank(service: ServiceNearby) -> tuple[object, ...]:
        distance = service.distance_km or 0.0
        return (
            not _fits(service, wanted.child_age),
            int(distance / AS_NEAR_KM),
            not _is_fresh(service, today),
            distance,
            # Without a distance (by phone, online) the need says which kind helps most.
            order.get(service.category, 0) if service.distance_km is None else 0,
            service.name,
            service.service_id,
        )

    return rank


def _fits(service: ServiceNearby, age: int | None) -> bool:
    """Whether the entry itself says that it is for this age. Those known not to be were never found."""
    return age is None or service.min_age is not None or service.max_age is not None


def _is_fresh(service: ServiceNearby, today: date) -> bool:
    return service.last_verified_at is not None and today - service.last_verified_at <= FRESH
