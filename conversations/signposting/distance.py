"""Distances: along the ground, on foot, and as the box that the directory is searched by."""

from __future__ import annotations

import math
from dataclasses import dataclass

EARTH_KM = 6371.0088  # the mean radius of the Earth (IUGG)

# 4.8 km/h, that is 80 m a minute, is the pace that Transport for London plans with (PTAL). Streets make a way longer
# than the straight line; a fifth is a cautious guess for towns. Families are told that it is a guess.
WALKING_KM_PER_MINUTE = 0.08
DETOUR = 1.2


@dataclass(frozen=True, slots=True)
class Box:
    """A box on the map, in degrees."""

    south: float
    north: float
    west: float
    east: float


def km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres between two points given in degrees, along a great circle (the haversine formula)."""
    north, other_north = math.radians(lat), math.radians(other_lat)
    half_lat, half_lon = (other_north - north) / 2, math.radians(other_lon - lon) / 2
    chord = math.sin(half_lat) ** 2 + math.cos(north) * math.cos(other_north) * math.sin(half_lon) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(chord)))


def box(lat: float, lon: float, radius_km: float) -> Box:
    """The smallest box that holds every point within ``radius_km``. For Great Britain: not for poles or the date line."""
    angle = radius_km / EARTH_KM
    tall = math.degrees(angle)
    across = math.sin(angle) / max(math.cos(math.radians(lat)), math.sin(angle))  # a pin may be put at a pole
    wide = math.degrees(math.asin(across))
    return Box(lat - tall, lat + tall, lon - wide, lon + wide)


def lon_scale(lat: float) -> float:
    """How long a degree of longitude is here, measured in degrees of latitude.

    Squared degrees scaled by it sort as distances do, so that a database can sort without trigonometry.
    """
    return math.cos(math.radians(lat))


def walking_minutes(distance_km: float) -> int:
    """Minutes on foot for a straight-line distance: an estimate, never less than one."""
    return max(1, round(distance_km * DETOUR / WALKING_KM_PER_MINUTE))
