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
    candidates = [m for w in _candidates(when, anchor) if (m := resolve(w, anchor)).start is not None]
    if when.weekday is not None and when.day is not None:
        candidates = [m for m in candidates if _is_weekday(m, when.weekday, anchor)] or candidates
    if not candidates:
        return resolve(when, anchor)
    bare_day = when.month is None and when.day is not None and when.weekday is None
    cost = _day_cost if bare_day else _cost
    return min(candidates, key=lambda m: (cost(m, anchor, seen, closes), m.timex))


def _is_weekday(moment: Moment, weekday: int, anchor: date) -> bool:
    """Whether a candidate is the stated weekday and near enough for the year to be left out; a misprint does not lead farther."""
    day = moment.start
    return day is not None and day.isoweekday() == weekday and abs((day - anchor).days) < _NEAR


def toward_of(seen: View) -> Toward:
    """The direction that a view gives to a weekday."""
    return "future" if seen.toward == "future" else "past"


def _candidates(when: When, anchor: date) -> Iterator[When]:
    if when.month is None and when.day is not None:
        for step in (-1, 0, 1):
            index = anchor.year * 12 + anchor.month - 1 + step
            yield replace(when, year=index // 12, month=index % 12 + 1)
        return
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        yield replace(when, year=year)


def _cost(moment: Moment, anchor: date, seen: View, closes: bool) -> int:
    start, end = moment.start or anchor, moment.end or anchor
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
        if "-Q" in moment.timex or "-H" in moment.timex:
            return days * 3 + 190  # results are told of periods past
        return days * 2 + 30
    days = (anchor - end).days
    if seen.toward == "future":
        return days * 3 + 60 if seen.sure else days * 2 + 30
    return days


def _day_cost(moment: Moment, anchor: date, seen: View, closes: bool) -> int:
    day = moment.start or anchor
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
