"""Which helplines to name: for this age, in this country, at this hour, about this; and which of them to make sure of again.

A number that nobody looked at for half a year is noted; with one that nobody looked at for a year nothing is released.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from conversations.people import AgeBand
from conversations.risks import Risk, Tier
from conversations.safety.helpline import ANYWHERE as ANYWHERE  # noqa: PLC0414 - offered from here
from conversations.safety.helpline import CHILDREN, Helpline
from conversations.safety.helpline import COUNTRIES as COUNTRIES  # noqa: PLC0414 - offered from here
from conversations.safety.helpline_table import (
    CHILDLINE,
    CHILDLINE_IF_A_CHILD,
    EMERGENCY,
    SAMARITANS,
    SHOUT,
    TABLE,
)
from conversations.words import T

WARN_AFTER = timedelta(days=180)
TOO_OLD_AFTER = timedelta(days=365)
MOST = 3  # more than three numbers are none, for somebody who is afraid
TRUSTED = T("Tell a grown-up you trust.")
GENERAL = (CHILDLINE, CHILDLINE_IF_A_CHILD, SAMARITANS, SHOUT)  # for whatever it is about
KNOWN_CHILDREN = CHILDREN - {AgeBand.UNKNOWN}


def pick(kind: Risk, tier: Tier, age: AgeBand, country: str, moment: datetime) -> tuple[Helpline, ...]:
    """Up to three services that answer now, best first: at least one is free and there day and night. 999 comes besides.

    A child hears of Childline first, and an adult of whoever is for just this. When it is imminent, only those that are always there are named.
    ``country`` is one of `COUNTRIES` or `ANYWHERE`; ``moment`` is local.
    """
    there = [
        each
        for each in TABLE
        if kind in each.categories and each.serves(age, country, moment) and each is not EMERGENCY
    ]
    if tier is Tier.IMMINENT:
        there = [each for each in there if each.is_always_there]
    own = [each for each in there if each not in GENERAL]
    general = [each for each in there if each in GENERAL and not (each is SAMARITANS and age in KNOWN_CHILDREN)]
    if age in CHILDREN:
        return (general[0], *own[:1], *general[1:])[:MOST]
    return (*own[: MOST - 1], *general)[:MOST]


# ---------------------------------------------------------------- keeping it true


def stale(today: date, table: Iterable[Helpline] = TABLE) -> Iterator[str]:
    """A sentence for each service that nobody made sure of for 180 days."""
    for each in table:
        if today - each.verified_on > WARN_AFTER:
            yield f"{each.name} ({each.number}) was last made sure of on {each.verified_on:%d.%m.%Y}: look at {each.source}"


def too_old(today: date, table: Iterable[Helpline] = TABLE) -> list[str]:
    """The services that nobody made sure of for a year. Nothing is released with one."""
    return [each.name for each in table if today - each.verified_on > TOO_OLD_AFTER]


def numbers() -> frozenset[str]:
    """The digits of every number in the table: they are nobody's own, so nothing hides them."""
    return frozenset("".join(filter(str.isdigit, each.number)) for each in TABLE) - {""}
