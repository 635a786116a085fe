"""What is known of a helpline: who answers, for whom, in which countries, at which hours of the week, and about what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from conversations.people import AgeBand
from conversations.risks import Risk
from conversations.words import Text

SCOTLAND, ENGLAND, WALES, NORTHERN_IRELAND = "scotland", "england", "wales", "northern_ireland"
COUNTRIES = (SCOTLAND, ENGLAND, WALES, NORTHERN_IRELAND)
ANYWHERE = "uk"  # the country is not known, or there are several: only what is there in each
EVERYBODY = frozenset(AgeBand)
ADULTS = frozenset({AgeBand.ADULT})
CHILDREN = EVERYBODY - ADULTS  # an age that is not known counts as a child's
FROM_16 = frozenset({AgeBand.FROM_16_TO_17, AgeBand.ADULT})

Day = tuple[tuple[time, time], ...]
MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


@dataclass(frozen=True, slots=True)
class Hours:
    """A week in local time: for each weekday (Monday is 0) from when to when somebody answers."""

    week: tuple[Day, ...]

    @property
    def always(self) -> bool:
        """Whether somebody answers day and night."""
        return all(day == ALL_DAY for day in self.week)

    def hold(self, moment: datetime) -> bool:
        """Whether somebody answers at this local moment."""
        return any(first <= moment.time() < last for first, last in self.week[moment.weekday()]) or self.always


def week(days: dict[int, Day]) -> Hours:
    """The hours of a week from those of its days; on a day that is not named nobody answers."""
    return Hours(tuple(days.get(day, ()) for day in range(7)))


def daily(first: int, last: int, days: range = range(7)) -> dict[int, Day]:
    """The same hours on several days, both as full hours of the day."""
    return dict.fromkeys(days, ((time(first), time(last)),))


WEEKDAYS, WEEKEND = range(MONDAY, SATURDAY), range(SATURDAY, SUNDAY + 1)
ALL_DAY: Day = ((time(0), time.max),)
ALWAYS = Hours((ALL_DAY,) * 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """A service that can be called, texted or written to. ``contact`` is how families are told of it.

    ``countries`` is empty where it serves all of the United Kingdom. ``unsure`` names what of the row nobody could make sure of.
    """

    name: str
    contact: Text
    number: str
    categories: frozenset[Risk]
    source: str
    verified_on: date
    ages: frozenset[AgeBand] = EVERYBODY
    countries: frozenset[str] = frozenset()
    hours: Hours = ALWAYS
    free: bool = True
    unsure: str = ""

    def serves(self, age: AgeBand, country: str, moment: datetime) -> bool:
        """Whether somebody of this age in this country is answered at this local moment."""
        return age in self.ages and (not self.countries or country in self.countries) and self.hours.hold(moment)

    @property
    def is_always_there(self) -> bool:
        """Whether it costs nothing and somebody answers day and night."""
        return self.free and self.hours.always
