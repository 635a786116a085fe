"""The fourteen themes of the Place Standard, Scotland's tool for talking about a place."""

from __future__ import annotations

from conversations.themes.codebook import Codebook, Theme
from conversations.themes.seeds_en import ENGLISH
from conversations.themes.seeds_pl import POLISH
from conversations.words import T, Text

# What may shame a family, or is close to what the law protects most: money, a roof, loneliness, belief and origin, crime.
SENSITIVE = frozenset({
    "work_and_local_economy", "housing_and_community", "social_contact", "identity_and_belonging", "feeling_safe",
})  # fmt: skip


def _theme(key: str, name: Text, label: Text, description: str, *not_this: str) -> Theme:
    return Theme(key, name, label, description, {"en": ENGLISH[key], "pl": POLISH[key]}, not_this, key in SENSITIVE)


CODEBOOK = Codebook(
    "place_standard",
    1,
    (
        _theme(
            "moving_around",
            T("Moving around"),
            T("Walking and cycling"),
            "Walking, wheeling and cycling: pavements, paths, crossings, ramps.",
            "a walk-in clinic",
            "dog walkers leave their mess",
        ),
        _theme(
            "public_transport",
            T("Public transport"),
            T("Buses and trains"),
            "Buses, trains, trams, ferries and taxis: routes, times, fares, stops.",
            "job training courses",
            "people who train for work",
        ),
        _theme(
            "traffic_and_parking",
            T("Traffic and parking"),
            T("Traffic and parking"),
            "Cars, lorries, speeding, congestion, junctions, roads and parking.",
            "a play park for the children",
            "driving the council to decide",
        ),
        _theme(
            "streets_and_spaces",
            T("Streets and spaces"),
            T("Streets and buildings"),
            "Buildings, squares, the town centre and how they look and work.",
        ),
        _theme(
            "natural_space",
            T("Natural space"),
            T("Parks and nature"),
            "Parks, woods, water, wildlife, gardens, air and climate.",
            "park the car",
            "car park",
        ),
        _theme(
            "play_and_recreation",
            T("Play and recreation"),
            T("Play and things to do"),
            "Play, sport, clubs, arts, music and things to do at any age.",
            "park the car",
            "car park",
        ),
        _theme(
            "facilities_and_amenities",
            T("Facilities and amenities"),
            T("Schools, health, shops"),
            "Schools, childcare, health care, shops, libraries, toilets, internet and help for families.",
            "parking outside the school gate",
            "empty shops on the high street",
        ),
        _theme(
            "work_and_local_economy",
            T("Work and local economy"),
            T("Jobs and money"),
            "Jobs, pay, training, local business, prices and what a family can afford.",
            "the council should work together",
            "the lights do not work",
        ),
        _theme(
            "housing_and_community",
            T("Housing and community"),
            T("Homes and housing"),
            "Homes to rent and buy: cost, choice, condition, homelessness, new building.",
            "nursing home",
            "the way home",
        ),
        _theme(
            "social_contact",
            T("Social contact"),
            T("Meeting people"),
            "Meeting people, friends, neighbours, groups, events, and being lonely.",
            "neighbours having parties all night",
        ),
        _theme(
            "identity_and_belonging",
            T("Identity and belonging"),
            T("Feeling we belong"),
            "Pride, history, culture, faith, being welcome and being treated fairly.",
        ),
        _theme(
            "feeling_safe",
            T("Feeling safe"),
            T("Feeling safe"),
            "Crime, drugs, police, anti-social behaviour, being out after dark.",
            "safe crossing",
            "safe place to cycle",
        ),
        _theme(
            "care_and_maintenance",
            T("Care and maintenance"),
            T("Litter and repairs"),
            "Litter, dog mess, bins, potholes, broken things, upkeep and cleaning.",
            "health and social care",
            "child care",
        ),
        _theme(
            "influence_and_control",
            T("Influence and sense of control"),
            T("Having a say"),
            "Being heard, decisions, the council, leaders, votes and public money.",
            "council houses",
            "say hello",
        ),
    ),
)
