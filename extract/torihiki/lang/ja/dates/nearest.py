"""Which year, month or week a date means that does not say it: the nearest that fits the tense."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from torihiki.lang.ja.dates.tense import View
from torihiki.values.change import replace
from torihiki.values.moment import Moment, Toward, When, resolve

__all__ = ["nearest", "toward_of"]

_NEVER = 10_000
_NEAR = 300  # days


def nearest(when: When, anchor: date, seen: View, *, closes: bool = False) -> Moment:
    """Resolve a date without a year (or month) against the anchor.

    Newspapers leave the year out when it is that of the article or when the tense leaves no doubt, so distance decides, and a
    candidate on the wrong side of the tense counts as much farther. A bare day is never in the future unless the sentence is.
    """
    if when.weekday is not None and when.day is None and when.nth is None:
        return resolve(replace(when, toward=toward_of(seen)), anchor)
    if when.weekend:
        return resolve(replace(when, shift=("weekend", _weekend(anchor, seen))), anchor)
    if when.day is not None and when.nth is None and not when.so_far and not when.rest:
        return _nearest_day(when, anchor, seen, closes=closes)
    candidates = [m for w in _candidates(when, anchor) if (m := resolve(w, anchor)).start is not None]
    if not candidates:
        return resolve(when, anchor)
    return min(candidates, key=lambda m: (_cost(m.start or anchor, m.end or anchor, m.timex, anchor, seen, closes), m.timex))


def _nearest_day(when: When, anchor: date, seen: View, *, closes: bool) -> Moment:
    """A day of a month, or of no month: of the years (months) around, its nearest."""
    if when.month is not None:
        months = [(anchor.year + step, when.month) for step in (-1, 0, 1)]
    else:
        months = [divmod(anchor.year * 12 + anchor.month - 1 + step, 12) for step in (-1, 0, 1)]
        months = [(year, month + 1) for year, month in months]
    days = [day for year, month in months if (day := _day(year, month, when.day or 1)) is not None]
    if when.weekday is not None:  # near enough for the year to be left out: a misprint does not lead farther
        days = [d for d in days if d.isoweekday() == when.weekday and abs((d - anchor).days) < _NEAR] or days
    if not days:
        return resolve(when, anchor)
    if when.month is None and when.weekday is None:
        best = min(days, key=lambda d: (_day_cost(d, anchor, seen, closes), d))
    else:
        best = min(days, key=lambda d: (_cost(d, d, "", anchor, seen, closes), d))
    return resolve(replace(when, year=best.year, month=best.month), anchor)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # no such day, or beyond what the calendar knows
        return None


def toward_of(seen: View) -> Toward:
    """The direction that a view gives to a weekday."""
    return "future" if seen.toward == "future" else "past"


def _candidates(when: When, anchor: date) -> Iterator[When]:
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        yield replace(when, year=year)


def _cost(start: date, end: date, timex: str, anchor: date, seen: View, closes: bool) -> int:
    if start <= anchor <= end:
        return 0
    if start > anchor:
        days = (start - anchor).days
        if closes:
            return days
        if seen.toward == "future":
            return days + 20
        if seen.toward == "past":
            return days + 400 if seen.sure else days * 6 + 30
        if "-Q" in timex or "-H" in timex:
            return days * 3 + 190  # results are told of periods past
        return days * 2 + 30
    days = (anchor - end).days
    if seen.toward == "future":
        return days * 3 + 60 if seen.sure else days * 2 + 30
    return days


def _day_cost(day: date, anchor: date, seen: View, closes: bool) -> int:
    if day > anchor:
        days = (day - anchor).days
        return days if seen.toward == "future" or closes else days + _NEVER
    days = (anchor - day).days
    return days * 3 if seen.toward == "future" or closes else days


def _weekend(anchor: date, seen: View) -> int:
    """0 for this weekend, -1 for the last one."""
    if seen.toward == "future" or anchor.isoweekday() >= 6:
        return 0
    return -1
