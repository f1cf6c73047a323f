"""From filled fields to a TIMEX3 value and its interval."""

from __future__ import annotations

from datetime import date, timedelta

from torihiki.values.change import replace
from torihiki.values.moment.months import SEASON_MONTHS, is_valid, month_end, month_start
from torihiki.values.moment.when import Moment, When

__all__ = ["era", "fiscal_moment", "moment"]


def moment(when: When) -> Moment:
    """The value of a date of the calendar; of what its fields leave open, X in the value and no interval."""
    year = f"{when.year:04d}" if when.year is not None else "XXXX"
    if when.shift is not None:  # no anchor
        return Moment(_unanchored(when), when.mod)
    if when.nth is not None and when.year is not None:
        return moment(_nth(when))
    if when.weekday and when.year is None and when.day is None:
        return Moment(f"XXXX-WXX-{when.weekday}", when.mod)
    if when.day is not None:
        month = f"{when.month:02d}" if when.month else "XX"
        timex = f"{year}-{month}-{when.day:02d}"
        if when.year is None or when.month is None or not is_valid(when.year, when.month, when.day):
            return Moment(timex, when.mod)
        day = date(when.year, when.month, when.day)
        return Moment(timex, when.mod, day, day)
    if when.month is not None:
        timex = f"{year}-{when.month:02d}"
        if when.year is None:
            return Moment(timex, when.mod)
        first = date(when.year, when.month, 1)
        return Moment(timex, when.mod, *_third(first, month_end(first), when))
    if when.quarter is not None:
        return _part(when, f"{year}-Q{when.quarter}", 3 * when.quarter - 2, 3)
    if when.half is not None:
        return _part(when, f"{year}-H{when.half}", 6 * when.half - 5, 6)
    if when.season is not None:
        return _part(when, f"{year}-{when.season}", SEASON_MONTHS[when.season], 3)
    if when.week is not None:
        suffix = "-WE" if when.weekend else ""
        timex = f"{year}-W{when.week:02d}{suffix}"
        if when.year is None:
            return Moment(timex, when.mod)
        monday = date.fromisocalendar(when.year, when.week, 1)
        first, last = (monday + timedelta(days=5), monday + timedelta(days=6)) if when.weekend else (
            monday, monday + timedelta(days=6))  # fmt: skip
        return Moment(timex, when.mod, *_third(first, last, when))
    if when.year is not None:
        return _part(when, year, 1, 12)
    return Moment("XXXX", when.mod)


def era(when: When) -> Moment:
    """The value of a decade or a century, or of its beginning, middle or end: a third of it, in whole years."""
    if when.decade is not None:
        first = when.decade
        thirds = {None: (0, 9), "START": (0, 3), "MID": (4, 6), "END": (7, 9)}[when.mod]
        start, end = date(first + thirds[0], 1, 1), date(first + thirds[1], 12, 31)
        return Moment(f"{first // 10:03d}X", when.mod, start, end)
    century = when.century or 0
    thirds = {None: (0, 99), "START": (0, 33), "MID": (33, 66), "END": (67, 99)}[when.mod]
    return Moment(
        f"{century:02d}XX", when.mod, date(century * 100 + max(thirds[0], 1 if century == 0 else 0), 1, 1),
        date(century * 100 + thirds[1], 12, 31),
    )  # fmt: skip


def fiscal_moment(when: When, base: date | None) -> Moment:
    """The value of a fiscal year, half or quarter; its interval only where it is known with which month the year begins.

    ``base``: the day that a relative one (the current fiscal year) counts from.
    """
    year = when.year
    start = when.fiscal_start
    if year is None and base is not None and when.shift and when.shift[0] in {"fiscal_year", "year"}:
        first_month = start[1] if start else 4  # 年度 runs from April in Japan
        current = base.year if base.month >= first_month else base.year - 1
        year = current + when.shift[1]
        start = (year, first_month)
    label = f"FY{year:04d}" if year is not None else "FYXXXX"
    months, offset = 12, 0
    if when.quarter:
        label, months, offset = f"{label}-Q{when.quarter}", 3, 3 * (when.quarter - 1)
    elif when.half:
        label, months, offset = f"{label}-H{when.half}", 6, 6 * (when.half - 1)
    if start is None or year is None:
        return Moment(label, when.mod)
    first = month_start(start[0], start[1] + offset)
    last = month_start(first.year, first.month + months - 1)
    span = _third(first, month_end(last), when)
    return Moment(label, when.mod, *span)


def _nth(when: When) -> When:
    """The nth weekday of a month as a day; the nth week of a month (or year) as an ISO week: it belongs where its Thursday lies."""
    year, nth = when.year or 1, 1 if when.nth is None else when.nth
    plain = replace(when, nth=None, weekday=None)
    if nth == 0 and when.month is not None and when.day is not None:
        iso = date(year, when.month, when.day).isocalendar()
        return replace(plain, year=iso[0], month=None, day=None, week=iso[1])
    if when.month is None:
        weeks = date(year, 12, 28).isocalendar()[1]  # 28 December lies in the last week
        return replace(plain, week=weeks if nth < 0 else min(nth, weeks))
    first, weekday = date(year, when.month, 1), when.weekday or 4
    if nth > 0:
        day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    else:
        last = month_end(first)
        day = last - timedelta(days=(last.isoweekday() - weekday) % 7)
    if when.weekday is not None:
        return replace(plain, year=day.year, month=day.month, day=day.day)
    iso = day.isocalendar()
    return replace(plain, year=iso[0], month=None, week=iso[1])


def _unanchored(when: When) -> str:
    """A relative date whose anchor is unknown, its stated parts kept."""
    unit = when.shift[0] if when.shift else "year"
    if unit in {"week", "weekend"}:
        return f"XXXX-WXX-{when.weekday}" if when.weekday else "XXXX-WXX-WE" if unit == "weekend" else "XXXX-WXX"
    if unit == "day":
        return "XXXX-XX-XX"
    if unit == "month":
        return f"XXXX-XX-{when.day:02d}" if when.day else "XXXX-XX"
    if unit == "quarter":
        return "XXXX-QX"
    if unit == "half":
        return "XXXX-HX"
    if unit == "decade":
        return "XXXX"
    return moment(replace(when, shift=None, year=None)).timex


def _part(when: When, timex: str, month: int, months: int) -> Moment:
    """The value of a part of a year that begins with ``month`` and has so many months."""
    if when.year is None:
        return Moment(timex, when.mod)
    first = date(when.year, month, 1)
    return Moment(timex, when.mod, *_third(first, month_end(month_start(when.year, month + months - 1)), when))


def _third(first: date, last: date, when: When) -> tuple[date, date]:
    """The interval under START, MID or END: a third of the period; with ``close`` the outermost month or ten days."""
    if when.last_day:
        return last, last
    if when.mod is None:
        return first, last
    days = (last - first).days + 1
    if days <= 7:
        edges = {"START": (0, 2), "MID": (2, 4), "END": (3, days - 1)}[when.mod]
        return first + timedelta(days=edges[0]), first + timedelta(days=edges[1])
    if days <= 31:
        late = days - 10 if when.close else 20  # 月末 is the last ten days, 下旬 what lies after the 20th
        edges = {"START": (0, 9), "MID": (10, 19), "END": (late, days - 1)}[when.mod]
        return first + timedelta(days=edges[0]), first + timedelta(days=edges[1])
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    third = max(months // 3, 1)
    if when.mod == "START":
        return first, month_end(first if when.close else month_start(first.year, first.month + third - 1))
    if when.mod == "MID":
        return month_start(first.year, first.month + third), month_end(month_start(first.year, first.month + 2 * third - 1))
    return (last.replace(day=1) if when.close else month_start(last.year, last.month - third + 1)), last
