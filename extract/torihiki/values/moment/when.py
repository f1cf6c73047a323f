"""What the words say of a date (``When``, ``Range``) and what it is once an anchor is known (``Moment``)."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

__all__ = ["Bound", "Mod", "Moment", "Range", "Toward", "Unit", "When"]

Mod = Literal["START", "MID", "END"]
Bound = Literal["by", "from", "before", "after"]
Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year", "fiscal_year", "decade", "century"]
Toward = Literal["past", "future", "near"]


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
