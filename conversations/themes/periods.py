"""The periods that summaries are made for. They are a fixed grid, so that no two of them differ by a few people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
REPORTING_YEAR_STARTS = 4  # April, as councils report
LONDON = ZoneInfo("Europe/London")
_KEY = re.compile(r"(?P<year>20\d\d)-(?:(?P<month>0[1-9]|1[0-2])|[Qq](?P<quarter>[1-4])|(?P<next>\d\d))")


class UnknownPeriod(ValueError):
    """There is no such period; use a month (2026-03), a quarter (2026-Q1), a year from April (2026-27) or all."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` up to, and without, ``end``. ``key`` stands in addresses and file names, ``name`` in text."""

    key: str
    name: str
    start: datetime
    end: datetime


ALL_TIME = Period("all", "All time", datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC))


def month(year: int, number: int, zone: tzinfo) -> Period:
    """A calendar month, such as March 2026."""
    return Period(f"{year}-{number:02}", _month_name(year, number), *_months(year, number, 1, zone))


def quarter(year: int, number: int, zone: tzinfo) -> Period:
    """A quarter of a calendar year, named by its months, as quarters are numbered differently in each office."""
    first = 3 * number - 2
    name = f"{MONTHS[first - 1]} to {_month_name(year, first + 2)}"
    return Period(f"{year}-Q{number}", name, *_months(year, first, 3, zone))


def reporting_year(year: int, zone: tzinfo) -> Period:
    """The year from April to March that begins in ``year``."""
    name = f"{_month_name(year, REPORTING_YEAR_STARTS)} to {_month_name(year + 1, REPORTING_YEAR_STARTS - 1)}"
    return Period(f"{year}-{(year + 1) % 100:02}", name, *_months(year, REPORTING_YEAR_STARTS, 12, zone))


def presets(now: datetime, zone: tzinfo = LONDON) -> tuple[Period, ...]:
    """The periods to offer: this month and the last one, the same for quarters and reporting years, and all time."""
    today = now.astimezone(zone)
    months, quarters = 12 * today.year + today.month - 1, 4 * today.year + (today.month - 1) // 3
    reporting = today.year - (today.month < REPORTING_YEAR_STARTS)
    return (
        *(month(each // 12, each % 12 + 1, zone) for each in (months, months - 1)),
        *(quarter(each // 4, each % 4 + 1, zone) for each in (quarters, quarters - 1)),
        *(reporting_year(each, zone) for each in (reporting, reporting - 1)),
        ALL_TIME,
    )


def find(key: str, now: datetime, zone: tzinfo = LONDON) -> Period:
    """The period of a key. Raises `UnknownPeriod`, also for one that has not begun."""
    found = ALL_TIME if key == ALL_TIME.key else _keyed(key, zone)
    if found is None or found.start > now:
        raise UnknownPeriod
    return found


def _keyed(key: str, zone: tzinfo) -> Period | None:
    if (found := _KEY.fullmatch(key)) is None:
        return None
    year = int(found["year"])
    if found["month"]:
        return month(year, int(found["month"]), zone)
    if found["quarter"]:
        return quarter(year, int(found["quarter"]), zone)
    return reporting_year(year, zone) if int(found["next"]) == (year + 1) % 100 else None


def _month_name(year: int, number: int) -> str:
    return f"{MONTHS[number - 1]} {year}"


def _months(year: int, first: int, count: int, zone: tzinfo) -> tuple[datetime, datetime]:
    years, after = divmod(first - 1 + count, 12)
    return datetime(year, first, 1, tzinfo=zone), datetime(year + years, after + 1, 1, tzinfo=zone)
