"""Months as people count them."""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime


def earlier(moment: datetime, months: int) -> datetime:
    """The same day of the month so many months ago; the last one of a shorter month."""
    years, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    return moment.replace(year=years, month=month + 1, day=min(moment.day, monthrange(years, month + 1)[1]))
