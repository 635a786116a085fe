"""Imports take every good row, say which are bad and why, and change all or nothing."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.directories import areas, postcodes, sectors, services, starter
from storage.errors import BadFile
from storage.tables import Area, ImportRun, Location, Postcode, Sector, Service, ServiceAtLocation
from tests.directory import COLUMNS, kept, load, service, write

Importer = Callable[[sa.Connection, Path], ImportRun]
IMPORTERS: tuple[Importer, ...] = (services.run, postcodes.run, sectors.run, areas.run)


def count(connection: sa.Connection, table: sa.Table) -> int:
    return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


# ---------------------------------------------------------------- services


def test_the_same_file_twice_changes_nothing(database: Database, tmp_path: Path) -> None:
    rows = [service(organisation="Council", also="creche", countries="scotland|england"), service(name="Other")]
    with database.transaction() as connection:
        first = load(connection, tmp_path, rows)
        before = kept(connection)
        again = load(connection, tmp_path, rows)
        assert (first.added, again.added, again.changed, again.unchanged) == (2, 0, 0, 2)
        assert kept(connection) == before


def test_a_changed_row_is_changed_wherever_it_is_kept(database: Database, tmp_path: Path) -> None:
    row = service(max_age=5)
    with database.transaction() as connection:
        load(connection, tmp_path, [row])
        done = load(connection, tmp_path, [row | {"lat": "55.85", "category": "playgroup", "max_age": "4"}])
        near = connection.execute(sa.select(ServiceAtLocation.__table__)).one()
        assert done.changed == 1
        assert (near.category, near.lat, near.max_age) == ("playgroup", 55.85, 4)
        assert count(connection, Location.__table__) == 1


def test_a_service_of_several_kinds_is_listed_under_each(database: Database, tmp_path: Path) -> None:
    with database.transaction() as connection:
        load(connection, tmp_path, [service(also="out of school care|holiday playscheme", min_age=0)])
        near = connection.execute(sa.select(ServiceAtLocation.__table__)).all()
        assert {(row.category, row.min_age) for row in near} == {
            ("nursery", 0),
            ("out of school care", None),
            ("holiday playscheme", None),
        }


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ({"name": " "}, "has no name"),
        ({"lat": "100"}, "not in Great Britain"),
        ({"lat": "nan"}, "not in Great Britain"),
        ({"lon": ""}, "are not numbers"),
        ({"min_age": "12", "max_age": "5"}, "lowest age"),
        ({"min_age": "-1"}, "whole number"),
        ({"max_age": "999"}, "whole number"),
        ({"cost": "cheap"}, "cost must be one of"),
        ({"url": "javascript:alert(1)"}, "web address"),
        ({"url": "http://[broken"}, "web address"),
        ({"postcode": "BT1 1AA"}, "postcode"),
        ({"last_verified_at": "last week"}, "date"),
        ({"countries": "narnia"}, "country"),
        ({"source": "another"}, "another source"),
        ({"source_id": "same"}, "source_id of a row above"),
        ({"access_mode": "remote", "phone": ""}, "neither visited, rung nor opened"),
        ({"description": "a\x00b"}, "cannot be shown"),
    ],
)
def test_a_broken_row_is_named_and_the_rest_is_taken(
    sqlite: Database, tmp_path: Path, broken: dict[str, str], reason: str
) -> None:
    with sqlite.transaction() as connection:
        done = load(connection, tmp_path, [service(source_id="same"), service(**broken), service()])
        assert (done.added, done.refused) == (2, 1)
        assert done.refusals[0]["line"] == 3
        assert reason in done.refusals[0]["reason"]


def test_rows_that_are_no_rows_are_named_by_their_lines(sqlite: Database, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", [service()])
    with path.open("a", encoding="utf-8") as file:
        file.write('test,too,short\n\n"quoted"oddly,x\n')
    with sqlite.transaction() as connection:
        done = services.run(connection, path)
    assert done.added == 1
    assert [(bad["line"], str(bad["reason"])[:13]) for bad in done.refusals] == [
        (3, "has 3 columns"),
        (5, "a quotation m"),
    ]


def test_a_service_is_hidden_when_two_complete_lists_miss_it(database: Database, tmp_path: Path) -> None:
    gone, stays = service(), service()
    with database.transaction() as connection:
        load(connection, tmp_path, [gone, stays])
        once = load(connection, tmp_path, [stays])
        assert (once.not_seen, kept(connection)[gone["source_id"]].hidden) == (1, False)
        twice = load(connection, tmp_path, [stays])
        hidden = kept(connection)[gone["source_id"]]
        assert (twice.not_seen, hidden.hidden, hidden.missed) == (1, True, 2)
        assert hidden.not_seen_since is not None
        assert load(connection, tmp_path, [stays]).not_seen == 0


def test_a_service_that_comes_back_is_shown_again(database: Database, tmp_path: Path) -> None:
    gone, stays = service(), service()
    with database.transaction() as connection:
        for rows in ([gone, stays], [stays], [stays], [gone, stays]):
            load(connection, tmp_path, rows)
        back = kept(connection)[gone["source_id"]]
        assert (back.hidden, back.missed, back.not_seen_since) == (False, 0, None)


def test_what_people_hid_stays_hidden(sqlite: Database, tmp_path: Path) -> None:
    row = service()
    with sqlite.transaction() as connection:
        load(connection, tmp_path, [row])
        connection.execute(sa.update(Service.__table__).values(hidden=True))
        load(connection, tmp_path, [row | {"name": "New name"}])
        assert kept(connection)[row["source_id"]].hidden


def test_a_listed_service_whose_row_is_bad_stays_as_it_was(sqlite: Database, tmp_path: Path) -> None:
    bad, good = service(name="As it was"), service()
    with sqlite.transaction() as connection:
        load(connection, tmp_path, [bad, good])
        done = load(connection, tmp_path, [bad | {"lat": "x"}, good])
        assert (done.refused, done.not_seen) == (1, 0)
        assert kept(connection)[bad["source_id"]].name == "As it was"


def test_other_sources_are_left_alone(sqlite: Database, tmp_path: Path) -> None:
    mine, other = service(), service(source="other")
    with sqlite.transaction() as connection:
        load(connection, tmp_path, [other])
        load(connection, tmp_path, [mine])
        assert kept(connection)[other["source_id"]].missed == 0


def test_a_refuge_is_kept_without_its_place(database: Database, tmp_path: Path) -> None:
    row = service(name="Safe Haven")
    with database.transaction() as connection:
        load(connection, tmp_path, [row])
        load(connection, tmp_path, [row | {"description": "A women’s refuge", "address": "1 Secret Street"}])
        assert kept(connection)[row["source_id"]].access_mode == "remote"
        assert count(connection, Location.__table__) == count(connection, ServiceAtLocation.__table__) == 0


def test_the_care_inspectorates_columns_are_known(sqlite: Database, tmp_path: Path) -> None:
    columns = [*COLUMNS[:8], *COLUMNS[9:], "subtype", "status", "last_checked"]
    care = service(source="care_inspectorate") | {"status": "active", "last_checked": "2026-05-31"}
    rows = [
        {**care, "subtype": "Nursery; School Age Child Care"},
        {**care, "source_id": "x", "subtype": "", "status": "closed"},
    ]
    path = write(tmp_path / "care.csv", [{name: row[name] for name in columns} for row in rows], columns)
    with sqlite.transaction() as connection:
        done = services.run(connection, path)
        found = kept(connection)[care["source_id"]]
        assert (done.added, done.refusals) == (1, [{"line": 3, "reason": "is not active any more"}])
        assert "Care Inspectorate" in found.attribution
        assert str(found.last_verified_at) == "2026-05-31"
        assert count(connection, ServiceAtLocation.__table__) == 2


def test_progress_is_told_after_every_thousand(sqlite: Database, tmp_path: Path) -> None:
    told: list[int] = []
    path = write(tmp_path / "many.csv", [service() for _ in range(2_100)])
    with sqlite.transaction() as connection:
        services.run(connection, path, told.append)
    assert told == [1_000, 2_000, 2_100]


# ---------------------------------------------------------------- all or nothing


@pytest.mark.parametrize("importer", IMPORTERS)
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"just words\nand more words\n", "no commas"),
        (b"a,b,c\n1,2,3\n", "is not a list of"),
        (b"PK\x03\x04rest of a spreadsheet", "spreadsheet"),
        (b"name,lat\n\xff\xfe\xfa,1\n", "not UTF-8"),
        (b"\x1f\x8b\x08\x00broken", "gzip"),
    ],
)
def test_a_file_that_is_something_else_is_refused_in_a_sentence(
    sqlite: Database, tmp_path: Path, importer: Importer, content: bytes, sentence: str
) -> None:
    (tmp_path / "file.csv").write_bytes(content)
    with sqlite.transaction() as connection, pytest.raises(BadFile, match=sentence):
        importer(connection, tmp_path / "file.csv")


@pytest.mark.parametrize("importer", IMPORTERS)
def test_a_file_that_is_not_there_is_refused(sqlite: Database, tmp_path: Path, importer: Importer) -> None:
    with sqlite.transaction() as connection, pytest.raises(BadFile, match="no such file"):
        importer(connection, tmp_path / "nowhere.csv")


def test_a_file_cut_short_leaves_what_was(database: Database, tmp_path: Path) -> None:
    whole = write(tmp_path / "whole.csv", [service() for _ in range(3_000)])
    cut = tmp_path / "cut.csv.gz"
    cut.write_bytes(gzip.compress(whole.read_bytes())[:-2_000])
    with database.transaction() as connection:
        before = service(name="Here before")
        load(connection, tmp_path, [before])
        with pytest.raises(BadFile, match="cut short"):
            services.run(connection, cut)
        assert [row.name for row in kept(connection).values()] == ["Here before"]
        assert kept(connection)[before["source_id"]].missed == 0
        assert count(connection, ImportRun.__table__) == 1


def test_a_quotation_mark_that_is_never_closed_leaves_what_was(sqlite: Database, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", [service() for _ in range(1_500)])
    with path.open("a", encoding="utf-8") as file:
        file.write('test,"open')
    with sqlite.transaction() as connection:
        with pytest.raises(BadFile, match="never closed"):
            services.run(connection, path)
        assert kept(connection) == {}


def test_a_list_without_a_single_good_row_hides_nothing(sqlite: Database, tmp_path: Path) -> None:
    row = service()
    with sqlite.transaction() as connection:
        load(connection, tmp_path, [row])
        with pytest.raises(BadFile, match="line 2"):
            load(connection, tmp_path, [service(lat="x")])
        assert kept(connection)[row["source_id"]].missed == 0


# ---------------------------------------------------------------- postcodes, sectors, areas


def test_postcodes_come_in_once(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "postcodes.csv"
    path.write_text(
        "\ufeffpostcode,lat,lon,lad_code,live\nG40 1AA,55.85,-4.22,S12000049,1\ng401ab,55.86,-4.21,S12000049,0\n",
        "utf-8",
    )
    with database.transaction() as connection:
        first, again = postcodes.run(connection, path), postcodes.run(connection, path)
        assert (first.added, again.added, again.changed, again.unchanged) == (2, 0, 0, 2)
        path.write_text("postcode,lat,lon\nG40 1AA,55.9,-4.22\nG40 1AD,55.9,-4.22\n")
        third = postcodes.run(connection, path)
        assert (third.added, third.changed, third.unchanged) == (1, 1, 0)
        found = connection.execute(sa.select(Postcode.__table__).order_by("postcode")).all()
        assert [(row.postcode, row.live) for row in found] == [("G40 1AA", True), ("G40 1AB", False), ("G40 1AD", True)]


def test_the_official_columns_are_known_and_northern_ireland_is_left_out(sqlite: Database, tmp_path: Path) -> None:
    path = tmp_path / "onspd.csv"
    path.write_text(
        "pcd7,pcds,doterm,lat,long,lad25cd\n"
        "G40 1AA,G40 1AA,,55.85,-4.22,S12000049\n"
        "AB1 0AA,AB1 0AA,199606,57.1,-2.24,S12000033\n"
        "BT1 1AA,BT1 1AA,,54.6,-5.92,N09000003\n"
        "G40 9ZZ,G40 9ZZ,,99.999999,0.000000,S12000049\n"
    )
    with sqlite.transaction() as connection:
        done = postcodes.run(connection, path)
        found = connection.execute(sa.select(Postcode.__table__).order_by("postcode")).all()
    assert [(row.postcode, row.lad_code, row.live) for row in found] == [
        ("AB1 0AA", "S12000033", False),
        ("G40 1AA", "S12000049", True),
    ]
    assert [bad["line"] for bad in done.refusals] == [4, 5]


def test_sectors_bring_their_outcodes(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "sectors.csv"
    path.write_text(
        "code,lat,lon,live_postcodes,radius95_km,main_lad_code\n"
        "G40 1,55.84,-4.2,100,0.5,S12000049\nG40 2,55.86,-4.2,300,0.5,S12000049\nG40,55.8,-4.2,1,1,S12000049\n"
    )
    with database.transaction() as connection:
        done = sectors.run(connection, path)
        outcode = connection.execute(sa.select(Sector.__table__).where(Sector.__table__.c.code == "G40")).one()
        assert (done.added, done.refused) == (3, 1)
        assert (outcode.lat, outcode.postcodes) == (55.855, 400)
        assert outcode.radius95_km == pytest.approx(1.67 + 0.5, abs=0.01)


def test_areas_are_checked_and_kept(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "areas.csv"
    path.write_text(
        "slug,name,country,timezone,postcodes,contact\n"
        "east,East End,scotland,Europe/London,g40|G31 2,Ring us\n"
        "East!,Bad,scotland,,G40,\nmoon,Moon,scotland,Moon/Base,G40,\nunit,Unit,scotland,,G40 1AA,\n"
    )
    with database.transaction() as connection:
        first, again = areas.run(connection, path), areas.run(connection, path)
        row = connection.execute(sa.select(Area.__table__)).one()
        assert (first.added, first.refused, again.unchanged) == (1, 3, 1)
        assert row.postcodes == ["G40", "G31 2"]


# ---------------------------------------------------------------- what ships


def test_the_starter_data_loads_once_and_whole(database: Database) -> None:
    starter.load(database, demo=True)
    starter.load(database, demo=True)
    with database.transaction() as connection:
        runs = connection.execute(sa.select(ImportRun.__table__)).all()
        assert [run.refused for run in runs] == [0, 0, 0, 0]
        assert sum(row.demo for row in kept(connection).values()) >= 25
        assert count(connection, Sector.__table__) == 10_849 + 2_865


def test_nothing_made_up_is_loaded_outside_a_demo(sqlite: Database) -> None:
    starter.load(sqlite, demo=False)
    with sqlite.transaction() as connection:
        assert {row.source for row in kept(connection).values()} == {"national"}


def test_everything_made_up_says_so(sqlite: Database) -> None:
    starter.load(sqlite, demo=True)
    with sqlite.transaction() as connection:
        demo = [row for row in kept(connection).values() if row.demo]
    assert all("(demo)" in row.name and row.description.startswith("Made up") for row in demo)
    assert all(row.phone.startswith("0141 496 0") for row in demo)


def test_an_area_that_staff_changed_is_not_written_over(sqlite: Database) -> None:
    starter.load(sqlite, demo=True)
    with sqlite.transaction() as connection:
        connection.execute(sa.update(Area.__table__).values(contact="Come in"))
        connection.execute(sa.update(ImportRun.__table__).values(file_name="an older version"))
    starter.load(sqlite, demo=True)
    with sqlite.transaction() as connection:
        assert connection.execute(sa.select(Area.__table__.c.contact)).scalar_one() == "Come in"
