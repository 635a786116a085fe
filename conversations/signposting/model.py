"""A service near a person, and a search for one. Names follow Open Referral UK (HSDS 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Cost(StrEnum):
    """What a service costs. Nothing said about cost means unknown, never free."""

    FREE = "free"
    PAID = "paid"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class AccessMode(StrEnum):
    """How a service is reached."""

    IN_PERSON = "in_person"
    REMOTE = "remote"
    HYBRID = "hybrid"


class Relaxed(StrEnum):
    """A wish given up to find something; the person is told which."""

    RADIUS = "radius"
    CATEGORY = "category"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Search:
    """One question to the directory. Distances in kilometres; ``age`` in whole years.

    With ``remote`` the search is for services by phone and online in ``country``, and the place does not matter.
    ``age`` is a limit that is never relaxed: a service whose ages are known and do not include it does not match.
    """

    categories: tuple[str, ...]
    lat: float
    lon: float
    radius_km: float
    country: str
    age: int | None = None
    remote: bool = False
    relaxed: tuple[Relaxed, ...] = ()
    limit: int = 12


@dataclass(frozen=True, slots=True)
class ServiceNearby:
    """A service as the directory lists it, with its distance in kilometres (none for phone and online)."""

    service_id: int
    name: str
    organisation: str
    category: str
    description: str
    address: str
    postcode: str
    phone: str
    email: str
    url: str
    opening_hours: str
    cost: Cost
    access_mode: AccessMode
    min_age: int | None
    max_age: int | None
    distance_km: float | None
    last_verified_at: date | None
    attribution: str


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place on the map. ``sector`` may be kept; ``radius_km`` says how vague the place is (0 = exact)."""

    sector: str
    lat: float
    lon: float
    radius_km: float
    country: str
    area: str | None


@dataclass(frozen=True, slots=True)
class ServicesWanted:
    """Which services fit this need near here? ``need`` is a key of `signposting.needs`."""

    need: str
    child_age: int | None
    sector: str | None
    area: str | None
    shown: int = 0


@dataclass(frozen=True, slots=True)
class ServicesFound:
    """The services to offer, best first. ``relaxed`` names each wish that was given up to find them."""

    offers: tuple[ServiceNearby, ...]
    relaxed: tuple[Relaxed, ...] = ()
    place: PlaceFound | None = None
