"""The one portable query finds what comparing every service would find, on both databases."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from conversations.signposting import distance
from conversations.signposting.model import Search
from storage import services
from storage.database import Database
from storage.tables import Location, Service, ServiceAtLocation

CATEGORIES = ("nursery", "playgroup", "food")
NOW = datetime(2026, 11, 21, tzinfo=UTC)
Row = dict[str, object]


def scatter(connection: sa.Connection, count: int, rnd: random.Random) -> list[Row]:
    """Services at random places around Glasgow, some hidden, some of two kinds, some for certain ages only."""
    rows: list[Row] = []
    for key in range(1, count + 1):
        low, high = rnd.choice([None, 0, 3, 5]), rnd.choice([None, 5, 12, 17])
        kinds = rnd.sample(CATEGORIES, rnd.choice([1, 1, 2]))
        point = {"lat": rnd.gauss(55.85, 0.15), "lon": rnd.gauss(-4.22, 0.25)}
        rows += [
            {"id": key, "category": kind, "min_age": low, "max_age": high, "hidden": key % 17 == 0, **point}
            for kind in kinds
        ]
    firsts = {row["id"]: row for row in rows}.values()
    own = ("id", "category", "min_age", "max_age", "hidden")
    common = {"source": "t", "name": "A service", "fetched_at": NOW, "countries": []}
    connection.execute(
        sa.insert(Service.__table__),
        [{**common, "source_id": str(row["id"]), **{name: row[name] for name in own}} for row in firsts],
    )
    connection.execute(
        sa.insert(Location.__table__),
        [
            {"id": row["id"], "source": "t", "source_id": str(row["id"]), "lat": row["lat"], "lon": row["lon"]}
            for row in firsts
        ],
    )
    near = ("category", "lat", "lon", "min_age", "max_age")
    connection.execute(
        sa.insert(ServiceAtLocation.__table__),
        [{"service_id": row["id"], "location_id": row["id"], **{name: row[name] for name in near}} for row in rows],
    )
    return rows


def brute_force(rows: list[Row], search: Search) -> list[tuple[float, object]]:
    def fits(row: Row) -> bool:
        low, high = row["min_age"], row["max_age"]
        return (
            row["category"] in search.categories
            and not row["hidden"]
            and (search.age is None or low is None or int(str(low)) <= search.age)
            and (search.age is None or high is None or int(str(high)) >= search.age)
        )

    def km(row: Row) -> float:
        return distance.km(search.lat, search.lon, float(str(row["lat"])), float(str(row["lon"])))

    found = sorted({(round(km(row), 9), row["id"]) for row in rows if fits(row) and km(row) <= search.radius_km})
    return list(found)[: search.limit]


def test_nearest_finds_what_brute_force_finds(database: Database) -> None:
    rnd = random.Random(2)
    with database.transaction() as connection:
        rows = scatter(connection, 1_000, rnd)
        for _ in range(80):
            search = Search(
                categories=tuple(rnd.sample(CATEGORIES, rnd.choice([1, 2, 3]))),
                lat=rnd.gauss(55.85, 0.1),
                lon=rnd.gauss(-4.22, 0.2),
                radius_km=rnd.choice([1.5, 3, 8, 25]),
                country="scotland",
                age=rnd.choice([None, 1, 4, 8, 14]),
            )
            found = services.nearest(connection, search)
            assert [(round(one.distance_km or 0, 9), one.service_id) for one in found] == brute_force(rows, search)


def test_the_query_reads_the_index_and_not_the_table(sqlite: Database) -> None:
    with sqlite.transaction() as connection:
        scatter(connection, 200, random.Random(3))
        # The plan of the statement itself, with values put in as SQLite prints them.
        statement = services._NEAREST.params(
            categories=["food"], south=55, north=56, west=-5, east=-4, lat=55.5, lon=-4.5, scale=0.5, most=9,
            as_young_as=999, as_old_as=0,
        ).compile(connection, compile_kwargs={"literal_binds": True})  # fmt: skip
        plan = " ".join(str(row) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}"))
    assert "USING INDEX ix_service_at_location_near (category=? AND lat>? AND lat<?)" in plan
    assert "SCAN service_at_location" not in plan


@pytest.fixture
def remote() -> Callable[[sa.Connection, str, int | None], list[str]]:
    def names(connection: sa.Connection, country: str, age: int | None) -> list[str]:
        search = Search(categories=("line",), lat=0, lon=0, radius_km=0, country=country, age=age, remote=True)
        return [service.name for service in services.nearest(connection, search)]

    return names


def test_help_by_phone_is_found_by_country_and_age(
    database: Database, remote: Callable[[sa.Connection, str, int | None], list[str]]
) -> None:
    common = {"source": "t", "category": "line", "access_mode": "remote", "fetched_at": NOW}
    rows = [
        {**common, "source_id": "1", "name": "Everywhere", "countries": [], "min_age": 0, "max_age": None},
        {**common, "source_id": "2", "name": "Scotland", "countries": ["scotland"], "min_age": 16, "max_age": None},
        {
            **common,
            "source_id": "3",
            "name": "Elsewhere",
            "countries": ["england", "wales"],
            "min_age": None,
            "max_age": 18,
        },
    ]
    with database.transaction() as connection:
        connection.execute(sa.insert(Service.__table__), rows)
        assert remote(connection, "scotland", 20) == ["Everywhere", "Scotland"]
        assert remote(connection, "scotland", 8) == ["Everywhere"]
        assert remote(connection, "wales", 8) == ["Everywhere", "Elsewhere"]
        assert remote(connection, "", None) == ["Everywhere"]


def test_a_search_for_no_kind_finds_nothing(sqlite: Database) -> None:
    with sqlite.transaction() as connection:
        search = Search(categories=(), lat=55, lon=-4, radius_km=1, country="scotland")
        assert services.nearest(connection, search) == []
