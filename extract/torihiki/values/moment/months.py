"""Arithmetic on months of the calendar."""

from __future__ import annotations

import calendar
from datetime import date

__all__ = ["SEASON_MONTHS", "is_valid", "month_end", "month_start", "season_end", "years_later"]

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # meteorological seasons; winter runs into the next year


def month_start(year: int, month: int) -> date:
    """The first day of a month counted on from ``year``: month 13 is January of the next year."""
    index = year * 12 + month - 1
    return date(index // 12, index % 12 + 1, 1)


def month_end(day: date) -> date:
    """The last day of the month that a day lies in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def season_end(year: int, season: str) -> date:
    """The last day of the season (SP, SU, FA, WI) that begins in ``year``."""
    return month_end(month_start(year, SEASON_MONTHS[season] + 2))


def is_valid(year: int, month: int, day: int | None) -> bool:
    """Whether a month has such a day; ``None`` is any."""
    return day is None or day <= calendar.monthrange(year, month)[1]


def years_later(day: date, years: int) -> date:
    """The same day so many years later (earlier, if negative); of the last day of a month, the last day of that month."""
    last = calendar.monthrange(day.year + years, day.month)[1]
    end_of_month = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(day.year + years, day.month, last if end_of_month else min(day.day, last))
