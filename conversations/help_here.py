"""Where help is, for a person in the place where they live and at the hour that it is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.events import Area
from conversations.people import Person
from conversations.risks import Hit
from conversations.safety import signpost
from conversations.words import T, Text

ANYWHERE = "uk"  # what is there in each of its countries
UK_TIME = "Europe/London"
WEEKDAYS = range(5)
BY_DAY = range(9, 17)  # hours in which social work teams answer their day's number; outside them the other one is right


def where_help_is(hit: Hit, person: Person, areas: Sequence[Area], at: datetime, *, lead: bool) -> tuple[Text, ...]:
    """What is said next to somebody who may be in danger.

    ``areas`` are those that the team serves; ``lead``: somebody is named who reads what is flagged.
    """
    area = home(person, areas)
    moment = at.astimezone(ZoneInfo(area.timezone if area else UK_TIME))
    return signpost.lines(hit, person.age_band, country(area, areas), moment, own_numbers=_own(area, moment), lead=lead)


def _own(area: Area | None, moment: datetime) -> tuple[Text, ...]:
    """The number of the area's social work team: by day on weekdays, else the one for out of hours."""
    if area is None:
        return ()
    is_day = moment.weekday() in WEEKDAYS and moment.hour in BY_DAY
    number = (area.social_work_day if is_day else area.social_work_night) or area.social_work_night
    return (T("Social workers here: {number}.", number=number),) if number else ()


def home(person: Person, areas: Sequence[Area]) -> Area | None:
    """The person's area; while it is not known, the only one that there is."""
    known = next((area for area in areas if area.slug == person.area), None)
    return known or (areas[0] if len(areas) == 1 else None)


def country(area: Area | None, areas: Sequence[Area]) -> str:
    """The country of an area; without one, that of all areas, if they lie in the same."""
    if area:
        return area.country
    countries = {each.country for each in areas}
    return countries.pop() if len(countries) == 1 else ANYWHERE
