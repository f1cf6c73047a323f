"""The two ends of a range of dates, each as a date of its own."""

from __future__ import annotations

import re
from datetime import date, timedelta

from torihiki.values.moment.months import month_end, years_later
from torihiki.values.moment.when import Moment

__all__ = ["ends"]

_PART = re.compile(r"(?P<fiscal>FY)?[0-9]{4}(?P<month>-[0-9]{2}(?P<day>-[0-9]{2})?)?")


def ends(moment: Moment) -> tuple[Moment, Moment] | None:
    """The first and the last year, month or day of a range; ``None`` if it is no range, or one of which a part is unresolved.

    >>> [m.timex for m in ends(Moment("2026/2031", None, date(2026, 1, 1), date(2031, 12, 31)))]
    ['2026', '2031']
    """
    first, slash, last = moment.timex.partition("/")
    opens, closes = _PART.fullmatch(first), _PART.fullmatch(last)
    if not slash or opens is None or closes is None or moment.start is None or moment.end is None:
        return None
    return Moment(first, None, moment.start, _last_day(opens, moment.start)), Moment(last, None, _first_day(closes, moment.end), moment.end)


def _last_day(part: re.Match[str], start: date) -> date:
    if part["day"]:
        return start
    return month_end(start) if part["month"] else years_later(start, 1) - timedelta(days=1)


def _first_day(part: re.Match[str], end: date) -> date:
    if part["day"]:
        return end
    return end.replace(day=1) if part["month"] else years_later(end, -1) + timedelta(days=1)
