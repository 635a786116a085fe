"""What families ask for, in their words, and the kinds of service that answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from conversations.words import T, Text, verbatim

YOUNGEST, OLDEST = 0, 120


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of service, under the name that directories use for it.

    ``ages`` are whom such a service is for when it does not say so itself: a nursery's entry names no highest age.
    """

    label: Text
    ages: tuple[int, int] = (YOUNGEST, OLDEST)

    def suits(self, age: int | None) -> bool:
        """Whether it can be for somebody of this age (years; none: not known)."""
        return age is None or self.ages[0] <= age <= self.ages[1]


@dataclass(frozen=True, slots=True)
class Need:
    """Something that a family looks for. ``also`` lists other words for it, separated by commas.

    ``categories`` answer it, ``related`` come close, and ``remote`` is help by phone and online, best first.
    """

    label: Text
    also: Text
    categories: tuple[str, ...]
    related: tuple[str, ...]
    remote: tuple[str, ...]


# Children start school at about five; the register calls clubs for pupils "over 3s".
BEFORE_SCHOOL = (0, 5)
AT_SCHOOL = (4, 17)

KINDS: Mapping[str, Kind] = MappingProxyType({
    # the Care Inspectorate's register
    "nursery": Kind(T("Nursery"), BEFORE_SCHOOL),
    "playgroup": Kind(T("Playgroup"), BEFORE_SCHOOL),
    "creche": Kind(T("Creche"), (0, 8)),
    "family centre": Kind(T("Family centre")),
    "out of school care": Kind(T("Before and after-school care"), AT_SCHOOL),
    "holiday playscheme": Kind(T("Holiday club"), AT_SCHOOL),
    "childcare agency": Kind(T("Childcare at home")),
    # other directories
    "parent group": Kind(T("Group for parents")),
    "food": Kind(T("Help with food")),
    "money advice": Kind(T("Money advice")),
    "play": Kind(T("Play and sport"), (0, 17)),
    "youth club": Kind(T("Youth club"), (8, 25)),
    "community place": Kind(T("Community place")),
    "wellbeing": Kind(T("Support when you feel low")),
    "extra support": Kind(T("Extra support for a child"), (0, 25)),
    "listening line": Kind(T("Someone to talk to")),
    "children's helpline": Kind(T("Someone for children to talk to"), (5, 18)),
    "family helpline": Kind(T("Helpline for families")),
    "health helpline": Kind(T("Health helpline")),
    "safety helpline": Kind(T("Helpline to keep you safe")),
})  # fmt: skip

# Help by phone that fits anybody: somebody who listens.
ANYBODY = ("listening line", "children's helpline")

NEEDS: Mapping[str, Need] = MappingProxyType({
    "childcare": Need(
        label=T("Childcare"),
        also=T("nursery, childminder, playgroup, creche, day care, babysitter, toddler group"),
        categories=("nursery", "playgroup", "creche", "childcare agency"),
        related=("family centre", "out of school care"),
        remote=ANYBODY,
    ),
    "after_school": Need(
        label=T("After-school clubs"),
        also=T("after school, afterschool, breakfast club, out of school"),
        categories=("out of school care", "youth club"),
        related=("holiday playscheme", "play"),
        remote=ANYBODY,
    ),
    "holidays": Need(
        label=T("Holiday clubs"),
        also=T("school holidays, summer, easter, holiday club, playscheme"),
        categories=("holiday playscheme",),
        related=("out of school care", "play", "youth club"),
        remote=ANYBODY,
    ),
    "family_support": Need(
        label=T("Help for my family"),
        also=T("family support, parenting, parents, family centre, support, baby group"),
        categories=("family centre", "parent group"),
        related=("community place", "playgroup", "wellbeing"),
        remote=("family helpline", *ANYBODY, "safety helpline"),
    ),
    "food_money": Need(
        label=T("Food and money"),
        also=T("food, food bank, money, bills, debt, benefits, hungry, pantry"),
        categories=("food", "money advice"),
        related=("community place", "family centre"),
        remote=ANYBODY,
    ),
    "things_to_do": Need(
        label=T("Things to do"),
        also=T("play, sport, fun, clubs, groups, bored, youth club, activities"),
        categories=("play", "youth club", "community place"),
        related=("parent group", "playgroup", "holiday playscheme", "family centre"),
        remote=ANYBODY,
    ),
    "feeling_low": Need(
        label=T("Feeling low"),
        also=T("low, sad, worried, anxious, stressed, depressed, lonely, mental health"),
        categories=("wellbeing",),
        related=("parent group", "family centre", "community place"),
        remote=(*ANYBODY, "health helpline", "safety helpline"),
    ),
    "special_needs": Need(
        label=T("Extra support"),
        also=T("special needs, additional support, autism, adhd, disability, disabled, asn"),
        categories=("extra support",),
        related=("family centre", "parent group"),
        remote=ANYBODY,
    ),
})  # fmt: skip


def suited(categories: tuple[str, ...], age: int | None) -> tuple[str, ...]:
    """The categories that can be for somebody of this age."""
    return tuple(category for category in categories if category not in KINDS or KINDS[category].suits(age))


def label(category: str) -> Text:
    """A category as families read it; one that is not ours is said as its directory says it."""
    return KINDS[category].label if category in KINDS else verbatim("{category}", category=category)
