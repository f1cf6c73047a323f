"""What the words leave out: the base that a relative date counts from, the nearest year of a month or weekday."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from torihiki.values.change import replace
from torihiki.values.moment.months import SEASON_MONTHS, is_valid, month_end, month_start, season_end
from torihiki.values.moment.when import Toward, When

__all__ = ["apply_shift", "fill"]


def apply_shift(when: When, base: date | None) -> When:
    """A relative date (last month) with the fields that counting from ``base`` gives; unchanged without one."""
    if when.shift is None or base is None:
        return when
    unit, n = when.shift
    out = replace(when, shift=None)
    if unit == "year":
        return replace(out, year=base.year + n)
    if unit == "decade":
        return replace(out, decade=base.year // 10 * 10 + 10 * n)
    if unit == "half":
        index = base.year * 2 + (base.month - 1) // 6 + n
        return replace(out, year=index // 2, half=index % 2 + 1)
    if unit == "quarter":
        index = base.year * 4 + (base.month - 1) // 3 + n
        return replace(out, year=index // 4, quarter=index % 4 + 1)
    if unit == "month":
        first = month_start(base.year, base.month + n)
        return replace(out, year=first.year, month=first.month)
    if unit in {"week", "weekend"}:
        monday = base - timedelta(days=base.isoweekday() - 1) + timedelta(weeks=n)
        if when.weekday:
            day = monday + timedelta(days=when.weekday - 1)
            return replace(out, year=day.year, month=day.month, day=day.day, weekday=None)
        year, week, _ = monday.isocalendar()
        return replace(out, year=year, week=week, weekend=when.weekend or unit == "weekend")
    if unit == "day":
        day = base + timedelta(days=n)
        return replace(out, year=day.year, month=day.month, day=day.day)
    return out


def fill(when: When, base: date | None, toward: Toward | None) -> When:
    """Give a date without a year (or month) the nearest one that fits; past first, as news does."""
    if base is None or when.shift is not None:
        return when
    future = toward == "future"
    if when.weekday and when.day is None and when.week is None and when.nth is None:
        back = (base.isoweekday() - when.weekday) % 7
        day = base + timedelta(days=-back if not future else (7 - back) % 7 or 7)
        return replace(when, year=day.year, month=day.month, day=day.day, weekday=None)
    if when.year is not None:
        return when
    if when.month is None and when.day is not None:
        return _fill_month(when, base, future=future)
    if when.month is not None:
        return replace(when, year=_nearest_year(when, base, toward))
    if when.quarter is not None:
        current = (base.month - 1) // 3 + 1
        year = base.year
        if future:
            year += when.quarter < current
        elif when.quarter >= current and toward != "near":
            year -= when.quarter > current or base.month < when.quarter * 3
        return replace(when, year=year)
    if when.half is not None:
        current = 1 if base.month <= 6 else 2
        year = base.year
        if future and when.half < current:
            year += 1
        elif toward == "past" and when.half > current:
            year -= 1
        return replace(when, year=year)
    if when.season is not None:
        year = base.year
        start = date(year, SEASON_MONTHS[when.season], 1)
        if not future and start > base:
            year -= 1
        elif future and season_end(year, when.season) < base:
            year += 1
        return replace(when, year=year)
    if when.week is not None:
        return replace(when, year=base.year)
    return when


def _fill_month(when: When, base: date, *, future: bool) -> When:
    day = when.day or 1
    step = 1 if future else -1
    for k in range(3):
        first = month_start(base.year, base.month + k * step)
        if day > calendar.monthrange(first.year, first.month)[1]:
            continue
        candidate = first.replace(day=day)
        if (candidate >= base) if future else (candidate <= base):
            return replace(when, year=candidate.year, month=candidate.month)
    return when


def _nearest_year(when: When, base: date, toward: Toward | None) -> int:
    """The year of a month (and day) without one."""
    month = when.month or 1
    probe = [y for y in (base.year - 1, base.year, base.year + 1) if is_valid(y, month, when.day)]
    starts = {y: date(y, month, when.day or 1) for y in probe}
    ends = {y: date(y, month, when.day) if when.day else month_end(date(y, month, 1)) for y in probe}
    if toward == "future":
        return min((y for y in probe if ends[y] >= base), default=base.year)
    if toward == "near":
        return min(probe, key=lambda y: abs((starts[y] - base).days), default=base.year)
    return max((y for y in probe if starts[y] <= base), default=base.year)
