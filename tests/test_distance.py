"""Distances agree with the Earth, and boxes hold their circles."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.signposting import distance

LATS, LONS = st.floats(49.8, 60.9), st.floats(-8.7, 1.9)


def test_a_degree_of_latitude_is_111_km() -> None:
    assert distance.km(55, -4, 56, -4) == pytest.approx(math.pi * distance.EARTH_KM / 180)


def test_glasgow_to_edinburgh() -> None:
    assert distance.km(55.8609, -4.2514, 55.9521, -3.1893) == pytest.approx(67.1, abs=0.3)


def test_a_place_is_at_no_distance_from_itself() -> None:
    assert distance.km(55.85, -4.22, 55.85, -4.22) == 0


@given(LATS, LONS, st.floats(0.1, 25), st.floats(0, 2 * math.pi))
def test_the_box_holds_every_point_of_the_circle(lat: float, lon: float, radius: float, bearing: float) -> None:
    angle, north = radius / distance.EARTH_KM, math.radians(lat)
    there = math.asin(math.sin(north) * math.cos(angle) + math.cos(north) * math.sin(angle) * math.cos(bearing))
    east = math.atan2(
        math.sin(bearing) * math.sin(angle) * math.cos(north), math.cos(angle) - math.sin(north) * math.sin(there)
    )
    point_lat, point_lon = math.degrees(there), lon + math.degrees(east)
    box = distance.box(lat, lon, radius)
    assert distance.km(lat, lon, point_lat, point_lon) == pytest.approx(radius, rel=1e-6)
    assert box.south - 1e-9 <= point_lat <= box.north + 1e-9
    assert box.west - 1e-9 <= point_lon <= box.east + 1e-9


def test_walking_is_an_estimate_of_whole_minutes() -> None:
    assert distance.walking_minutes(0.8) == 12
    assert distance.walking_minutes(0.01) == 1
