"""Days whose weekday is stated too, and spans of months that have a name: Friday the 22nd, Tuesday, March 24, January to March."""

from __future__ import annotations

import re
from datetime import date

from torihiki.core.sieve import sieve
from torihiki.lang.en.dates.words import WEEKDAY, weekday
from torihiki.values.change import replace
from torihiki.values.moment import Moment, When, resolve

__all__ = ["agreeing", "beside", "named_span", "weekday_day", "year_by_weekday"]

_SPAN = sieve(r"(?P<y>[0-9X]{4})-(?P<a>0[147]|10)/(?P=y)-(?P<b>0[369]|12)")
_SPANS = {
    ("01", "03"): "Q1",
    ("04", "06"): "Q2",
    ("07", "09"): "Q3",
    ("10", "12"): "Q4",
    ("01", "06"): "H1",
    ("07", "12"): "H2",
    ("01", "12"): "",
}


def named_span(moment: Moment) -> Moment:
    """January to March is a quarter, July to December a half."""
    match = _SPAN.fullmatch(moment.timex)
    name = _SPANS.get((match["a"], match["b"])) if match else None
    return moment if match is None or name is None else replace(moment, timex=match["y"] + ("-" + name if name else ""))


def weekday_day(when: When, anchor: date) -> Moment:
    """Friday the 22nd: the nearest month in which the two agree."""
    for k in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        index = anchor.year * 12 + anchor.month - 1 + k
        try:
            day = date(index // 12, index % 12 + 1, when.day or 1)
        except ValueError:
            continue
        if day.isoweekday() == when.weekday:
            return Moment(day.isoformat(), None, day, day)
    return resolve(replace(when, weekday=None), anchor)


_BEHIND = sieve(rf",? ?\((?P<w>{WEEKDAY})\)", re.IGNORECASE)
_AHEAD = sieve(rf"(?<![A-Za-z])(?P<w>{WEEKDAY}),? \(?$", re.IGNORECASE)


def beside(text: str, start: int, end: int) -> tuple[int | None, int, int]:
    """The weekday that stands in brackets behind a date, or right before it, and the span of both: Nov. 4 (Tue), Tuesday (Nov. 4)."""
    match = _BEHIND.match(text, end)
    if match:
        return weekday(match["w"]), start, match.end()
    match = _AHEAD.search(text[max(start - 12, 0) : start])
    if match:
        return weekday(match["w"]), max(start - 12, 0) + match.start(), end
    return None, start, end


def agreeing(when: When, anchor: date) -> When:
    """Friday the 11th, as a day of the calendar."""
    if not when.weekday or when.day is None or when.month is not None:
        return when
    moment = weekday_day(when, anchor)
    return When(year=moment.start.year, month=moment.start.month, day=moment.start.day) if moment.start else when


def year_by_weekday(when: When, anchor: date) -> When:
    """Tuesday, March 24: the year in which it is one, this year first."""
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        try:
            day = date(year, when.month or 1, when.day or 1)
        except ValueError:
            continue
        if day.isoweekday() == when.weekday and abs((day - anchor).days) < 300:
            return replace(when, year=year)
    return when
