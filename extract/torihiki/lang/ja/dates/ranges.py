"""Two ends in one mention: 8月20日~9月3日, 2025/11/02-03, 来週の水曜日から金曜日まで."""

from __future__ import annotations

import re
from datetime import date

from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.figures import SMALL
from torihiki.lang.ja.dates.parts import DASH, Point, bare_day, day_tail
from torihiki.lang.ja.dates.points import Points
from torihiki.lang.ja.dates.slashed import slashed_day
from torihiki.lang.ja.dates.tables import WEEKDAYS
from torihiki.values.change import replace
from torihiki.values.moment import Range, When

__all__ = ["joined"]

_NOTE = r"(?:\s?\([^()\n]{1,6}\))?"
_DASH = sieve(_NOTE + DASH)
_FROM = sieve(_NOTE + r"から、?")
_UNTIL = sieve(_NOTE + r"(?:まで|迄|にかけて|の間|間(?!隔)|の期間)")
_LOOSE = sieve(r"は|で(?!に)")
_WEEKDAY = sieve(r"(?P<wd>[月火水木金土日])曜日?")
_YEARLESS = sieve(rf"{SMALL}月(?!\s?{SMALL}日)")


def joined(points: Points, text: str, first: Point, anchor: date | None) -> Point:
    """``first``, or the range that it begins."""
    if isinstance(first.when, Range):
        return first
    m = _DASH.match(text, first.end)
    if m:
        return _dashed(points, text, first, first.when, m.end(), anchor) or first
    m = _FROM.match(text, first.end)
    if m:
        return _from(points, text, first, first.when, m.end(), anchor) or first
    return first


def _dashed(points: Points, text: str, first: Point, when: When, pos: int, anchor: date | None) -> Point | None:
    if first.grain == "day" and "/" in text[first.start : first.end]:
        end = slashed_day(text, pos)
        if end is not None and "/" not in text[pos:end]:
            return Point(Range(when, When(day=int(text[pos:end]))), first.start, end, "day")
    if first.grain == "day":
        day = bare_day(text, pos)
        if day and 1 <= day[0] <= 31:
            second = day_tail(text, day[1], When(day=day[0]))
            return Point(Range(_plain(when), second.when if isinstance(second.when, When) else when), first.start, second.end, "day")
    weekday = _WEEKDAY.match(text, pos)
    if weekday and when.weekday:
        return _weekdays(first, when, weekday)
    if text.startswith("翌年", pos) and when.year is not None:
        second_point = points.at(text, pos, anchor, second=True)
        if second_point and isinstance(second_point.when, When):
            last = replace(second_point.when, shift=None, chained=False, year=when.year + 1)
            return Point(Range(when, last), first.start, second_point.end, second_point.grain)
    other = points.at(text, pos, anchor, second=True)
    if other is None or isinstance(other.when, Range):
        return None
    if first.grain == "month" and other.grain == "fiscal" and other.when.month and text.startswith("月期", other.end - 2):
        return Point(Range(when, replace(other.when, fiscal=False)), first.start, other.end, "month")  # 11月~21年1月期
    return Point(Range(_plain(when), other.when), first.start, other.end, other.grain)


def _from(points: Points, text: str, first: Point, when: When, pos: int, anchor: date | None) -> Point | None:
    """…から…まで is one mention where the second end leaves out what the first says."""
    weekday = _WEEKDAY.match(text, pos)
    if weekday and when.weekday and (_UNTIL.match(text, weekday.end()) or _LOOSE.match(text, weekday.end())):
        return _weekdays(first, when, weekday)
    if first.grain == "day" and when.day is not None:
        day = bare_day(text, pos)
        if day and 1 <= day[0] <= 31 and (_UNTIL.match(text, day[1]) or _LOOSE.match(text, day[1])):
            return Point(Range(_plain(when), When(day=day[0])), first.start, day[1], "day")
    if when.year is not None and when.month is not None and _YEARLESS.match(text, pos):
        other = points.at(text, pos, anchor, second=True)
        if other and isinstance(other.when, When) and other.grain == "month" and _UNTIL.match(text, other.end):
            return Point(Range(when, other.when), first.start, other.end, "month")
    return None


def _weekdays(first: Point, when: When, weekday: re.Match[str]) -> Point:
    last = replace(when, weekday=WEEKDAYS[weekday["wd"]]) if when.shift else When(weekday=WEEKDAYS[weekday["wd"]])
    return Point(Range(when, last), first.start, weekday.end(), "day")


def _plain(when: When) -> When:
    return when
