"""Calendar dates and periods: what the words say (``When``), and what that is once an anchor is known (``Moment``).

TIMEX3 values with the extensions of the record contract: ``2026-H2``, ``2025-Q4``, ``FY2026-Q3``, ``2025-SU``, ``199X``, ``19XX``,
ranges ``2010/2014``; unresolved parts are ``X``. Weeks are ISO 8601 weeks (Monday first). Nothing here reads a clock.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Literal, NamedTuple

from torihiki.values.change import replace

__all__ = ["Bound", "Mod", "Moment", "Range", "When", "resolve"]

Mod = Literal["START", "MID", "END"]
Bound = Literal["by", "from", "before", "after"]
Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year", "fiscal_year", "decade", "century"]
Toward = Literal["past", "future", "near"]

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # meteorological seasons; winter runs into the next year


class When(NamedTuple):
    """A date or period as stated. Fields that the words do not give stay ``None``.

    ``shift`` moves away from the base: ``("year", -1)`` is 昨年, ``("week", 0)`` this week, ``("day", 1)`` tomorrow. Finer fields
    refine it: 昨年12月 is ``shift=("year", -1), month=12``. The base is the anchor (publication date) or, with ``chained``, the
    last date that the text resolved (翌日, 同月, the next day). ``like`` takes the granularity of that last date: 前年同期.
    ``fiscal`` makes ``year``, ``quarter`` and ``half`` those of a fiscal year named ``year``; ``fiscal_start`` is its first
    (year, month) where known.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # 1 Monday … 7 Sunday
    week: int | None = None  # ISO week of the year
    quarter: int | None = None
    half: int | None = None
    season: str | None = None  # SP SU FA WI
    decade: int | None = None  # 1990
    century: int | None = None  # 19 for the 20th century
    weekend: bool = False
    fiscal: bool = False
    fiscal_start: tuple[int, int] | None = None
    shift: tuple[Unit, int] | None = None
    chained: bool = False
    like: bool = False
    toward: Toward | None = None  # where a missing year or month is looked for; None: the past, as news does
    mod: Mod | None = None
    close: bool = False  # with END: 年末, "the end of 2026", the last stretch rather than the last third
    last_day: bool = False  # 末時点, "as of year-end": the last day itself
    nth: int | None = None  # of month or year: the nth such weekday, or (no weekday) week; -1 is the last; 0 the week of the day
    so_far: bool = False  # "earlier this month": to the day before the anchor
    rest: bool = False  # "the rest of the year": from the anchor on


class Range(NamedTuple):
    """One mention that joins two ends: 2010〜14年, ``Nov. 4-6``."""

    first: When
    last: When


class Moment(NamedTuple):
    """A resolved date: TIMEX3 value, modifier, and the interval, both days inclusive (``None`` where unresolved)."""

    timex: str
    mod: Mod | None = None
    start: date | None = None
    end: date | None = None
    bound: Bound | None = None


def resolve(
    when: When | Range, anchor: date | None, previous: Moment | None = None, toward: Toward | None = None
) -> Moment:
    """Resolve against the publication date.

    Args:
        when: what the words say.
        anchor: the publication date, or ``None``: then what depends on it stays ``X``.
        previous: the date that the text resolved last, for chained ones.
        toward: where the sentence looks (tense), used if ``when`` does not say itself.

    >>> resolve(When(month=12, day=8), date(2025, 12, 9)).timex
    '2025-12-08'
    >>> resolve(When(shift=("week", -1)), date(2025, 11, 4)).timex
    '2025-W44'
    >>> resolve(When(day=8), None).timex
    'XXXX-XX-08'
    """
    try:
        return _resolve(when, anchor, previous, toward)
    except (ValueError, OverflowError):  # the calendar knows the years 1 to 9999 only
        return Moment("XXXX", when.mod if isinstance(when, When) else None)


def _resolve(when: When | Range, anchor: date | None, previous: Moment | None, toward: Toward | None) -> Moment:
    if isinstance(when, Range):
        return _resolve_range(when, anchor, previous, toward)
    base = anchor
    if when.chained and previous is not None and previous.start is not None:
        base = previous.start
    if when.like and previous is not None:
        return _shifted_like(when, previous)
    direction = when.toward or toward
    if when.so_far or when.rest:
        return _cut(when, anchor, previous, toward)
    if when.century is not None or when.decade is not None:
        return _era(when)
    if when.fiscal:
        return _fiscal(when, base)
    filled = _apply_shift(when, base)
    if filled.decade is not None:
        return _era(filled)
    filled = _fill(filled, base, direction)
    return _moment(filled)


def _resolve_range(when: Range, anchor: date | None, previous: Moment | None, toward: Toward | None) -> Moment:
    first, last = resolve(when.first, anchor, previous, toward), resolve(when.last, anchor, previous, toward)
    if first.start and when.last.year is None and when.last.shift is None:
        last = resolve(replace(when.last, toward="future"), first.start, first)  # 11月〜2月: the end lies after the start
    return Moment(f"{first.timex}/{last.timex}", None, first.start, last.end)


def _cut(when: When, anchor: date | None, previous: Moment | None, toward: Toward | None) -> Moment:
    """The part of a period before or after the anchor; the whole keeps its name."""
    whole = resolve(replace(when, so_far=False, rest=False), anchor, previous, toward)
    if anchor is None or whole.start is None or whole.end is None or not whole.start <= anchor <= whole.end:
        return whole
    if when.rest:
        return replace(whole, start=anchor)
    return replace(whole, end=max(anchor - timedelta(days=1), whole.start))


def _shifted_like(when: When, previous: Moment) -> Moment:
    """The period that the last date named, some years away: 前年同期, the same quarter of 2022."""
    timex = previous.timex
    if previous.start is None or previous.end is None:
        years = when.shift[1] if when.shift and when.shift[0] == "year" else 0
        head = timex[2:6] if timex.startswith("FY") else timex[:4]
        if head.isdigit():
            new = str(when.year or int(head) + years).zfill(4)
            return Moment(timex.replace(head, new))
        return Moment(timex)
    if when.year is not None:
        head = timex[2:6] if timex.startswith("FY") else timex[:4]
        years = when.year - int(head) if head.isdigit() else 0
    else:
        years = when.shift[1] if when.shift and when.shift[0] == "year" else 0
    parts = [_move_years(p, years) for p in timex.split("/")]
    return Moment(
        "/".join(parts), previous.mod, _years_later(previous.start, years), _years_later(previous.end, years)
    )


def _move_years(timex: str, years: int) -> str:
    lead = "FY" if timex.startswith("FY") else ""
    head, rest = timex[len(lead) : len(lead) + 4], timex[len(lead) + 4 :]
    return f"{lead}{int(head) + years:04d}{rest}" if head.isdigit() else timex


def _years_later(day: date, years: int) -> date:
    last = calendar.monthrange(day.year + years, day.month)[1]
    end_of_month = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(day.year + years, day.month, last if end_of_month else min(day.day, last))


def _era(when: When) -> Moment:
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


def _fiscal(when: When, base: date | None) -> Moment:
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
    first = _month(start[0], start[1] + offset)
    last = _month(first.year, first.month + months - 1)
    span = _third(first, _month_end(last), when)
    return Moment(label, when.mod, *span)


def _apply_shift(when: When, base: date | None) -> When:
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
        first = _month(base.year, base.month + n)
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


def _fill(when: When, base: date | None, toward: Toward | None) -> When:
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
        elif future and _season_end(year, when.season) < base:
            year += 1
        return replace(when, year=year)
    if when.week is not None:
        return replace(when, year=base.year)
    return when


def _fill_month(when: When, base: date, *, future: bool) -> When:
    day = when.day or 1
    step = 1 if future else -1
    for k in range(3):
        first = _month(base.year, base.month + k * step)
        if day > calendar.monthrange(first.year, first.month)[1]:
            continue
        candidate = first.replace(day=day)
        if (candidate >= base) if future else (candidate <= base):
            return replace(when, year=candidate.year, month=candidate.month)
    return when


def _nearest_year(when: When, base: date, toward: Toward | None) -> int:
    """The year of a month (and day) without one."""
    month = when.month or 1
    probe = [y for y in (base.year - 1, base.year, base.year + 1) if _valid(y, month, when.day)]
    starts = {y: date(y, month, when.day or 1) for y in probe}
    ends = {y: date(y, month, when.day) if when.day else _month_end(date(y, month, 1)) for y in probe}
    if toward == "future":
        return min((y for y in probe if ends[y] >= base), default=base.year)
    if toward == "near":
        return min(probe, key=lambda y: abs((starts[y] - base).days), default=base.year)
    return max((y for y in probe if starts[y] <= base), default=base.year)


def _valid(year: int, month: int, day: int | None) -> bool:
    return day is None or day <= calendar.monthrange(year, month)[1]


def _moment(when: When) -> Moment:
    year = f"{when.year:04d}" if when.year is not None else "XXXX"
    if when.shift is not None:  # no anchor
        return Moment(_unanchored(when), when.mod)
    if when.nth is not None and when.year is not None:
        return _moment(_nth(when))
    if when.weekday and when.year is None and when.day is None:
        return Moment(f"XXXX-WXX-{when.weekday}", when.mod)
    if when.day is not None:
        month = f"{when.month:02d}" if when.month else "XX"
        timex = f"{year}-{month}-{when.day:02d}"
        if when.year is None or when.month is None or not _valid(when.year, when.month, when.day):
            return Moment(timex, when.mod)
        day = date(when.year, when.month, when.day)
        return Moment(timex, when.mod, day, day)
    if when.month is not None:
        timex = f"{year}-{when.month:02d}"
        if when.year is None:
            return Moment(timex, when.mod)
        first = date(when.year, when.month, 1)
        return Moment(timex, when.mod, *_third(first, _month_end(first), when))
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
        last = _month_end(first)
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
    return _moment(replace(when, shift=None, year=None)).timex


def _part(when: When, timex: str, month: int, months: int) -> Moment:
    if when.year is None:
        return Moment(timex, when.mod)
    first = date(when.year, month, 1)
    return Moment(timex, when.mod, *_third(first, _month_end(_month(when.year, month + months - 1)), when))


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
        return first, _month_end(first if when.close else _month(first.year, first.month + third - 1))
    if when.mod == "MID":
        return _month(first.year, first.month + third), _month_end(_month(first.year, first.month + 2 * third - 1))
    return (last.replace(day=1) if when.close else _month(last.year, last.month - third + 1)), last


def _month(year: int, month: int) -> date:
    """The first day of a month counted on from ``year``: month 13 is January of the next year."""
    index = year * 12 + month - 1
    return date(index // 12, index % 12 + 1, 1)


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _season_end(year: int, season: str) -> date:
    return _month_end(_month(year, SEASON_MONTHS[season] + 2))
