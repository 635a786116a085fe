"""From a need and a place to a few services: what is given up, in which order, and how it is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.speech import Speech
from conversations.events import AreasFound, AreasWanted, PlaceFound, PlaceWanted, ServicesFound, ServicesWanted
from conversations.signposting import ranking, telling
from conversations.signposting.model import AccessMode, Cost, Relaxed, ServiceNearby
from conversations.signposting.needs import KINDS, NEEDS, suited
from conversations.signposting.planning import plan
from conversations.signposting.private import is_private
from conversations.words import Text
from storage import lookups
from storage.database import Database
from storage.directories import starter
from tests.directory import load, service

TODAY = date(2026, 11, 21)
SPEECH = Speech()
HERE = PlaceFound(sector="G40 1", lat=55.848, lon=-4.222, radius_km=0, country="scotland", area="east")
CHILDCARE = ServicesWanted("childcare", 4, "G40 1", None)

NEARBY = ServiceNearby(
    service_id=1,
    name="Wee {Ones}",
    organisation="",
    category="nursery",
    description="",
    address="1 Sample Street",
    postcode="G40 1AA",
    phone="0141 496 0001",
    email="",
    url="",
    opening_hours="",
    cost=Cost.UNKNOWN,
    access_mode=AccessMode.IN_PERSON,
    min_age=None,
    max_age=None,
    distance_km=0.8,
    last_verified_at=date(2026, 11, 1),
    attribution="Test list",
)


def said(text: Text) -> str:
    return SPEECH.say(text, "en")


def told(*offers: ServiceNearby, relaxed: tuple[Relaxed, ...] = (), place: PlaceFound | None = HERE) -> list[str]:
    return [said(text) for text in telling.lines(ServicesFound(offers, relaxed, place))]


# ---------------------------------------------------------------- needs


def test_every_category_of_a_need_is_a_kind_with_words_for_it() -> None:
    for need in NEEDS.values():
        assert {*need.categories, *need.related, *need.remote} <= set(KINDS)


def test_no_two_needs_have_the_same_words() -> None:
    words = [
        word.strip() for need in NEEDS.values() for word in (need.label.msgid.lower(), *need.also.msgid.split(","))
    ]
    assert len(words) == len(set(words))


def test_every_label_fits_a_button() -> None:
    assert all(len(need.label.msgid) <= 20 for need in NEEDS.values())


def test_a_nursery_is_not_for_a_teenager() -> None:
    assert suited(("nursery", "family centre", "unheard of"), 14) == ("family centre", "unheard of")
    assert suited(("nursery",), None) == ("nursery",)


# ---------------------------------------------------------------- the plan


def test_wishes_are_given_up_in_order() -> None:
    steps = [(search.radius_km, search.relaxed) for search in plan(CHILDCARE, HERE) if not search.remote]
    far, other = (Relaxed.RADIUS,), (Relaxed.RADIUS, Relaxed.CATEGORY)
    assert steps == [(1.5, ()), (3, far), (8, far), (25, far), (1.5, other), (3, other), (8, other), (25, other)]
    *_, last = plan(CHILDCARE, HERE)
    assert last.remote
    assert last.relaxed == (Relaxed.RADIUS, Relaxed.CATEGORY, Relaxed.REMOTE)


@pytest.mark.parametrize("need", NEEDS)
@pytest.mark.parametrize("age", [None, 0, 8, 17])
def test_the_age_is_never_given_up(need: str, age: int | None) -> None:
    assert {search.age for search in plan(ServicesWanted(need, age, None, None), HERE)} == {age}


def test_without_a_place_there_is_only_help_by_phone() -> None:
    assert [search.remote for search in plan(CHILDCARE, None)] == [True]


def test_a_need_that_is_not_known_is_not_searched() -> None:
    assert list(plan(ServicesWanted("rockets", None, None, None), HERE)) == []


# ---------------------------------------------------------------- the order


def ranked(*found: ServiceNearby) -> list[int]:
    return [one.service_id for one in ranking.ranked(found, CHILDCARE, TODAY)]


def test_a_known_age_goes_before_a_nearer_place_that_does_not_say() -> None:
    assert ranked(NEARBY, replace(NEARBY, service_id=2, min_age=3, distance_km=1.4)) == [2, 1]


def test_nearer_goes_first() -> None:
    assert ranked(NEARBY, replace(NEARBY, service_id=2, distance_km=0.2)) == [2, 1]


@pytest.mark.parametrize("checked", [None, date(2025, 11, 20)])
def test_of_two_about_as_near_the_one_checked_lately_goes_first(checked: date | None) -> None:
    stale = replace(NEARBY, service_id=2, distance_km=0.7, last_verified_at=checked)
    assert ranked(NEARBY, stale) == [1, 2]
    assert ranked(NEARBY, replace(stale, last_verified_at=date(2025, 11, 21))) == [2, 1]


# ---------------------------------------------------------------- looking up


def look(connection: sa.Connection, need: str, age: int | None, sector: str | None, shown: int = 0) -> ServicesFound:
    found = lookups.answer(connection, ServicesWanted(need, age, sector, None, shown), TODAY)
    assert isinstance(found, ServicesFound)
    return found


@pytest.fixture
def demo(sqlite: Database) -> Database:
    starter.load(sqlite, demo=True)
    return sqlite


def test_every_need_finds_two_to_four_services_near_the_demo_area(database: Database) -> None:
    starter.load(database, demo=True)
    with database.transaction() as connection:
        for need in NEEDS:
            found = look(connection, need, None, "G40 1")
            assert ranking.FEWEST <= len(found.offers) <= ranking.MOST
            assert all((offer.distance_km or 99) < 3 for offer in found.offers[:1])


def test_others_are_shown_without_repeating_any(demo: Database) -> None:
    seen: list[int] = []
    with demo.transaction() as connection:
        while offers := look(connection, "things_to_do", 12, "G40", len(seen)).offers:
            seen += [offer.service_id for offer in offers]
    assert len(seen) == len(set(seen)) > ranking.MOST


def test_far_from_any_directory_there_is_help_by_phone_for_that_country(demo: Database) -> None:
    with demo.transaction() as connection:
        found = look(connection, "feeling_low", 20, "OL6 6")
    assert found.place is not None
    assert found.place.country == "england"
    assert "Samaritans" in {offer.name for offer in found.offers}
    assert not {offer.name for offer in found.offers} & {"Breathing Space", "NHS 24 Mental Health Hub"}


def test_a_child_is_not_sent_to_a_line_for_adults(demo: Database) -> None:
    with demo.transaction() as connection:
        names = {offer.name for offer in look(connection, "feeling_low", 8, "ZE1 0").offers}
    assert "Childline" in names
    assert "Breathing Space" not in names


def test_an_area_stands_for_a_place(demo: Database) -> None:
    with demo.transaction() as connection:
        wanted = ServicesWanted("childcare", 4, None, "bridgeton-dalmarnock")
        found = lookups.answer(connection, wanted, TODAY)
    assert isinstance(found, ServicesFound)
    assert found.place is not None
    assert found.place.sector == "G40"


def test_what_is_given_up_is_said_only_when_it_was(sqlite: Database, tmp_path: Path) -> None:
    starter.load(sqlite, demo=False)
    with sqlite.transaction() as connection:
        load(connection, tmp_path, [service(name="Near"), service(name="Far", lat=55.9)])
        found = look(connection, "childcare", 4, "G40 1")
    assert [offer.name for offer in found.offers] == ["Near", "Far"]
    assert found.relaxed == (Relaxed.RADIUS,)


def test_the_other_questions_are_answered_too(demo: Database) -> None:
    with demo.transaction() as connection:
        place = lookups.answer(connection, PlaceWanted("G40 1AA"), TODAY)
        areas = lookups.answer(connection, AreasWanted(), TODAY)
        assert lookups.answer(connection, PlaceWanted("ZZ1"), TODAY) is None
    assert isinstance(place, PlaceFound)
    assert place.area == "bridgeton-dalmarnock"
    assert isinstance(areas, AreasFound)
    assert [area.slug for area in areas.areas] == ["bridgeton-dalmarnock"]


# ---------------------------------------------------------------- telling


def test_an_offer_is_told_cost_first() -> None:
    offer = replace(NEARBY, cost=Cost.FREE, min_age=3, max_age=5, opening_hours="Mon 9am", description="Songs.")
    assert told(offer) == [
        "1. Wee {Ones}",
        "Free",
        "Why it may fit: Nursery · age 3 to 5",
        "Songs.",
        "When: Mon 9am",
        "About 0.8 km, 12 minutes' walk (our guess)",
        "1 Sample Street, G40 1AA",
        "How to get there: https://www.openstreetmap.org/search?query=1+Sample+Street%2C+G40+1AA",
        "Phone: 0141 496 0001",
        "",
        "About this list: Test list. Checked on 1 November 2026.",
    ]


@pytest.mark.parametrize(
    ("km", "words"),
    [
        (0.02, "Very close by"),
        (3.4, "About 3.4 km away"),
        (12.3, "About 12 km away"),
        (0.1, "About 0.1 km, 2 minutes' walk (our guess)"),
    ],
)
def test_how_far_is_told_as_well_as_it_is_known(km: float, words: str) -> None:
    assert words in told(replace(NEARBY, distance_km=km))


def test_a_vague_place_is_said_to_be_vague() -> None:
    lines = told(NEARBY, place=replace(HERE, radius_km=0.7))
    assert "We measured from the middle of G40 1. It may be a bit nearer or further." in lines
    assert "About 0.8 km away" in told(NEARBY, place=replace(HERE, radius_km=9))


def test_what_was_given_up_is_told_first() -> None:
    far, other = replace(NEARBY, distance_km=5.0), replace(NEARBY, category="family centre")
    assert told(far, other, relaxed=(Relaxed.RADIUS, Relaxed.CATEGORY))[:2] == [
        "There is not much close by, so we looked further away.",
        "Some of these are a bit different from what you asked for.",
    ]


def test_that_nothing_is_near_is_said_honestly() -> None:
    line = replace(
        NEARBY, category="listening line", access_mode=AccessMode.REMOTE, distance_km=None, address="", postcode=""
    )
    lines = told(line, relaxed=(Relaxed.RADIUS, Relaxed.CATEGORY, Relaxed.REMOTE))
    assert lines[0] == "We have no list of places near you yet. Here is help by phone and online."
    assert "They cannot book a place for you." in lines[1]
    assert told(line, relaxed=(Relaxed.REMOTE,))[0] == "Here is help by phone and online."


def test_the_end_of_the_list_is_said() -> None:
    assert told() == ["That is all we know of for now."]


@pytest.mark.parametrize("words", ["Women's refuge", "A children’s home", "residential unit", "Safe house"])
def test_the_address_of_a_refuge_or_home_is_never_told(words: str) -> None:
    lines = "\n".join(told(replace(NEARBY, description=words)))
    assert "Sample" not in lines
    assert "openstreetmap" not in lines


@pytest.mark.parametrize("name", ["Home from Home Nursery", "Montessori Children's House", "Homework Hoose"])
def test_a_nursery_with_home_in_its_name_is_no_home(name: str) -> None:
    assert not is_private(name)


def test_a_long_description_is_cut_between_words() -> None:
    (line,) = [line for line in told(replace(NEARBY, description="word " * 100)) if line.startswith("word")]
    assert line.endswith("word…")
    assert len(line) <= telling.LONGEST_DESCRIPTION + 1
