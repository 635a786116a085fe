"""Whether the services that families were shown are the right ones, worked out anew by brute force."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from conversations.signposting.needs import NEEDS, suited
from tests.acceptance.family import Family, Life
from tests.acceptance.material import Listed, Material

EARTH_KM = 6371.0088
FARTHEST_KM = 25.0
AS_NEAR_KM = 0.5  # services within so much of each other may change places: one was checked more lately
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """One service as it was shown; ``km`` is none when no distance was told."""

    name: str
    km: float | None


def shown(text: str) -> list[Shown]:
    """The services in a message."""
    blocks = re.split(r"(?m)^\d+\. ", text)[1:]
    found = []
    for block in blocks:
        distance = re.search(r"(\d+(?:[.,]\d+)?) km", block)
        found.append(Shown(block.splitlines()[0], float(distance[1].replace(",", ".")) if distance else None))
    return found


def away(place: tuple[float, float], service: Listed) -> float:
    """Great-circle distance in kilometres (haversine)."""
    (a, b), (c, d) = (map(math.radians, place), map(math.radians, (service.lat, service.lon)))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(h))


def fitting(services: Sequence[Listed], life: Life, kinds: Sequence[str]) -> list[Listed]:
    """Every service of these kinds for this child."""
    age = int(life.child) if life.child.isdecimal() else None
    suitable = set(suited(tuple(kinds), age))
    return [
        each
        for each in services
        if each.categories & suitable and (age is None or each.min_age is None or each.min_age <= age)
    ]


def faults(family: Family, material: Material) -> list[str]:
    """What is wrong with the services that somebody in Scotland was shown; nothing when all is right."""
    life = family.life
    place = material.sectors[life.postcode[:-2]]
    offers = [each for each in shown(family.heard.services) if each.name in {one.name for one in material.services}]
    if not offers:
        return ["no real service was shown"]
    need = NEEDS[life.need]
    candidates = fitting(material.services, life, need.categories)
    if len([each for each in candidates if away(place, each) <= FARTHEST_KM]) < FEWEST:
        candidates = fitting(material.services, life, (*need.categories, *need.related))
    wrong = [
        f"{offer.km} km was told of {offer.name}, which is not right"
        for offer in offers
        if not any(_tells(offer.km, away(place, each)) for each in candidates if each.name == offer.name)
    ]
    # Whoever says that it is for this age goes before whoever does not say, and the nearest first among each.
    for known in (True, False):
        alike = [each for each in candidates if says_its_age(each, life, need.categories) is known]
        nearest = sorted(away(place, each) for each in alike)
        told = [offer for offer in offers if offer.name in {each.name for each in alike}]
        wrong += [
            f"{offer.name} at {offer.km} km is not among the nearest {len(told)}"
            for offer in told
            if (offer.km or 0.0) > nearest[len(told) - 1] + AS_NEAR_KM
        ]
    return wrong


def says_its_age(service: Listed, life: Life, kinds: Sequence[str]) -> bool:
    """Whether the register says for which ages a service is what was asked for (or no age was asked for)."""
    return not life.child.isdecimal() or (service.category in kinds and service.min_age is not None)


def _tells(told: float | None, true: float) -> bool:
    """Whether what was told is what is true, rounded as it is told."""
    if told is None:
        return true < 0.1
    return abs(told - true) <= (0.5 if told >= 10 else 0.05) + 1e-6


def is_honest_about_nothing_near(family: Family, material: Material) -> bool:
    """Whether somebody in England was told that nothing near is known, and what there is by phone and online."""
    text = family.heard.services
    honest = {"en": "We have no list of places near you yet"}.get(family.life.language)
    offers = shown(text)
    real = {each.name for each in material.services}
    return (
        (honest is None or honest in text)
        and bool(offers)
        and all(each.km is None and each.name not in real for each in offers)
        and bool(re.search(r"116 123|0800|85258", text))
    )
