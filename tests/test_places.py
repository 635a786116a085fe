"""A postcode is placed as exactly as the tables allow, and never more exactly than that is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from conversations.events import Area
from storage import areas, places
from storage.database import Database
from storage.tables import Postcode, Sector


@pytest.fixture
def connection(database: Database) -> Iterator[sa.Connection]:
    """Glasgow's G40 with one postcode, Tameside's OL6 with sectors only, and two areas."""
    with database.transaction() as connection:
        unit = {"lat": 55.85, "lon": -4.22, "lad_code": "S12000049"}
        connection.execute(sa.insert(Postcode.__table__), [{"postcode": "G40 1AA", "live": False, **unit}])
        middle = {"lon": -4.2, "radius95_km": 0.7, "postcodes": 100}
        connection.execute(
            sa.insert(Sector.__table__),
            [
                {"code": "G40 1", "lat": 55.84, "lad_code": "S12000049", **middle},
                {"code": "G40", "lat": 55.845, "lad_code": "S12000049", **middle},
                {"code": "OL6 6", "lat": 53.49, "lad_code": "E08000008", **middle},
                {"code": "CF10 1", "lat": 51.48, "lad_code": "W06000015", **middle},
            ],
        )
        area = {"country": "scotland", "timezone": "Europe/London", "contact": "Ring us", "demo": False}
        areas.upsert(
            connection,
            [
                {"slug": "east", "name": "East End", "postcodes": ["G40"], **area},
                {"slug": "ashton", "name": "Ashton", "postcodes": ["OL6 6"], **area},
            ],
        )
        yield connection


def test_a_known_postcode_is_exact_and_only_its_sector_is_to_be_kept(connection: sa.Connection) -> None:
    found = places.find(connection, "G40 1AA")
    assert found is not None
    assert (found.sector, found.lat, found.radius_km, found.country, found.area) == (
        "G40 1",
        55.85,
        0,
        "scotland",
        "east",
    )


def test_a_postcode_that_the_table_should_have_does_not_exist(connection: sa.Connection) -> None:
    assert places.find(connection, "G40 1ZZ") is None


def test_without_a_table_of_its_postcodes_the_sector_has_to_do(connection: sa.Connection) -> None:
    found = places.find(connection, "OL6 6AA")
    assert found is not None
    assert (found.sector, found.radius_km, found.country, found.area) == ("OL6 6", 0.7, "england", "ashton")


@pytest.mark.parametrize(("code", "country", "area"), [("G40", "scotland", "east"), ("CF10 1", "wales", None)])
def test_sectors_and_outcodes_are_vague_places(
    connection: sa.Connection, code: str, country: str, area: str | None
) -> None:
    found = places.find(connection, code)
    assert found is not None
    assert (found.sector, found.country, found.area) == (code, country, area)


@pytest.mark.parametrize("code", ["G40 7", "G40 7AA", "ZE1", "nonsense", ""])
def test_what_does_not_exist_is_not_found(connection: sa.Connection, code: str) -> None:
    assert places.find(connection, code) is None


def test_areas_are_listed_by_name(connection: sa.Connection) -> None:
    assert [area.name for area in areas.everyone(connection)] == ["Ashton", "East End"]
    assert areas.find(connection, "east") == Area("east", "East End", "Ring us", "G40")
    assert areas.find(connection, "west") is None
