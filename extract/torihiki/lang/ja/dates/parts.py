"""What may follow a year, a month or a week and refine it: 4月, 8日, 上旬, 末, 後半, 第3四半期, 第2月曜日, 春."""

from __future__ import annotations

import re
from typing import NamedTuple

from torihiki.core.letters import Opening
from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.figures import SMALL, small
from torihiki.lang.ja.dates.sense import is_friend_of_none
from torihiki.lang.ja.dates.tables import MODS, SEASONS, WEEKDAYS
from torihiki.values.change import replace
from torihiki.values.moment import Mod, Range, When

__all__ = [
    "DASH", "LIST", "Point", "bare_day", "bare_days", "closing", "day_tail", "fiscal_tail",
    "month_part", "month_tail", "week_tail", "year_tail",
]  # fmt: skip

LIST = r"[、,・]\s?"
"""9、10日: two neighbours that share their unit make one span."""
DASH = r"\s?(?:~|-|―|—|ー|→)\s?"

Grain = str
"""day, week, month, quarter, half, season, year, fiscal, decade or century."""


class Point(NamedTuple):
    """A stated date: what it says, its half-open span, and how fine it is."""

    when: When | Range
    start: int
    end: int
    grain: Grain


_MOD = any_of(MODS)
_MONTHS = sieve(rf"(?P<a>{SMALL})(?:月?{DASH}|(?P<list>{LIST})(?={SMALL}月(?!間|ぶり)))(?P<b>{SMALL})月(?!\s?{SMALL}日)(?P<term>期)?")
_MONTH = sieve(rf"(?P<m>{SMALL})\s?月(?![間刊曜極見号])(?!ぶり|例|期(?!限|日|間|待|首|末))")
_CLOSING = sieve(rf"(?P<m>{SMALL})月(?P<interim>中間)?期")
_DAYS = sieve(rf"(?P<a>{SMALL})(?:日?{DASH}|日から(?={SMALL}日(?:まで|にかけて|の間|は))|(?P<list>{LIST}))(?P<b>{SMALL})(?:日|の両日)")
_DAY = sieve(rf"(?P<d>{SMALL})\s?日(?!間|目(?!標)|ぶり|連続)")
_NTH = sieve(rf"(?:第(?P<n>{SMALL})|(?P<first>最初の?)|(?P<last>最終|最後の?))の?(?:(?P<wd>[月火水木金土日])曜日?|(?P<week>週)(?![間末]))")
_QUARTER = sieve(r"第?(?P<q>[1-4一二三四])・?\s?四半期|(?P<q1>[1-4])Q(?![A-Za-z0-9])|Q(?P<q2>[1-4])(?![A-Za-z0-9])")
_HALF = sieve(
    r"(?P<one>上半期|上期|前半|1H(?![A-Za-z0-9])|H1(?![A-Za-z0-9]))|(?P<two>下半期|下期|後半|2H(?![A-Za-z0-9])|H2(?![A-Za-z0-9]))"
)
_SEASON = sieve(r"(?P<s>[春夏秋冬])(?![季期至眠服休葉闘])")
_PART = sieve(rf"(?P<mod>{_MOD})|(?P<end>末)(?P<last>日)?(?=(?P<as_of>時点|現在)?)")
_NOUN = sieve(r"[一-龥ァ-ヶ]")
_OF = sieve(r"\s?の?\s?")
_OF_LETTERS = frozenset(" \nの")
_WEEKDAY = sieve(r"\s?の?(?P<wd>[月火水木金土日])曜日?")
_WEEKDAY_NOTE = sieve(r"\s?\((?P<wd>[月火水木金土日])(?:曜日?)?(?:[・、,/ ]?(?:祝日?|休日?|振替?休?日?|大安|夜|朝))?\)")


_IN_YEAR = Opening(_CLOSING, _MONTHS, _MONTH, _QUARTER, _HALF, _SEASON, _NTH, _PART)
_IN_MONTH = Opening(_DAYS, _DAY, _NTH, _HALF, _PART)
_IN_DAY = Opening(_WEEKDAY, _WEEKDAY_NOTE)


def year_tail(text: str, pos: int, when: When) -> Point:
    """Refine a year that ends at ``pos``; the returned start is ``pos`` and has no meaning."""
    if text.startswith("度", pos) and not text.startswith(("度目", "度合"), pos):
        fiscal = replace(when, fiscal=True, shift=("fiscal_year", when.shift[1]) if when.shift else None)
        return fiscal_tail(text, pos + 1, fiscal)
    for at in _starts(text, pos):
        if not _IN_YEAR.fits(text[at : at + 1]):
            continue
        closing_at = closing(text, at, when)
        if closing_at:
            return closing_at
        month = month_part(text, at, when)
        if month:
            return month
        m = _QUARTER.match(text, at)
        if m:
            return Point(replace(when, quarter=_number(m["q"] or m["q1"] or m["q2"])), pos, m.end(), "quarter")
        m = _HALF.match(text, at)
        if m and not text.startswith("戦", m.end()):
            return Point(replace(when, half=1 if m["one"] else 2), pos, m.end(), "half")
        m = _SEASON.match(text, at)
        if m:
            return _mod(text, m.end(), replace(when, season=SEASONS[m["s"]]), "season") or Point(
                replace(when, season=SEASONS[m["s"]]), pos, m.end(), "season"
            )
        m = _NTH.match(text, at)
        if m and m["week"]:
            return Point(replace(when, nth=_nth(m)), pos, m.end(), "week")
        part = _mod(text, at, when, "year")
        if part:
            return part
    return Point(when, pos, pos, "year")


def closing(text: str, pos: int, when: When) -> Point | None:
    """3月期: the fiscal year that ends in that month of the year ``when``; 9月中間期: the half that ends then."""
    m = _CLOSING.match(text, pos)
    if not m or not 1 <= small(m["m"]) <= 12:
        return None
    if m["interim"]:
        month, later = (small(m["m"]) + 5) % 12 + 1, int(small(m["m"]) > 6)  # the year that this half opens closes six months on
        year = when.year + later if when.year is not None else None
        shift = (when.shift[0], when.shift[1] + later) if when.shift else None
        return Point(replace(when, fiscal=True, year=year, shift=shift, month=month, half=1), pos, m.end(), "half")
    return fiscal_tail(text, m.end(), replace(when, fiscal=True, month=small(m["m"])))


def fiscal_tail(text: str, pos: int, when: When) -> Point:
    """Refine a fiscal year: 上期, 第3四半期, 末, 前半."""
    for at in _starts(text, pos):
        m = _QUARTER.match(text, at)
        if m:
            return Point(replace(when, quarter=_number(m["q"] or m["q1"] or m["q2"])), pos, m.end(), "quarter")
        m = _HALF.match(text, at)
        if m and not text.startswith("戦", m.end()):
            return Point(replace(when, half=1 if m["one"] else 2), pos, m.end(), "half")
        part = _mod(text, at, when, "fiscal")
        if part:
            return part
    return Point(when, pos, pos, "fiscal")


def month_part(text: str, pos: int, base: When) -> Point | None:
    """A month, a span of months or a day of a month, in the year of ``base`` (which may be empty)."""
    m = _MONTHS.match(text, pos)
    if m:
        a, b = small(m["a"]), small(m["b"])
        if 1 <= a <= 12 and 1 <= b <= 12 and a != b and (not m["list"] or b == a + 1):
            return Point(_months(a, b, base), pos, m.end(), "quarter")
    interim = _CLOSING.match(text, pos)
    if interim and interim["interim"] and base == When():
        return closing(text, pos, base)
    m = _MONTH.match(text, pos)
    if not m or not 1 <= small(m["m"]) <= 12 or is_friend_of_none(text, pos):
        return None
    return month_tail(text, m.end(), replace(base, month=small(m["m"])))._replace(start=pos)


def _months(a: int, b: int, base: When) -> When | Range:
    """Months that are a quarter or a half are that: 4~6月, 1~6月."""
    if b - a == 2 and a % 3 == 1:
        return replace(base, quarter=(a + 2) // 3)
    if b - a == 5 and a in {1, 7}:
        return replace(base, half=1 if a == 1 else 2)
    last = replace(base, month=b)
    return Range(replace(base, month=a), last if b > a else replace(last, year=base.year + 1 if base.year else None))


def month_tail(text: str, pos: int, when: When) -> Point:
    """Refine a month that ends at ``pos``."""
    for at in _starts(text, pos):
        if not _IN_MONTH.fits(text[at : at + 1]):
            continue
        m = _DAYS.match(text, at)
        if m and 1 <= small(m["a"]) <= 31 and 1 <= small(m["b"]) <= 31 and (not m["list"] or small(m["b"]) == small(m["a"]) + 1):
            return Point(Range(replace(when, day=small(m["a"])), replace(when, day=small(m["b"]))), pos, m.end(), "day")
        m = _DAY.match(text, at)
        if m and 1 <= small(m["d"]) <= 31:
            return day_tail(text, m.end(), replace(when, day=small(m["d"])))
        m = _NTH.match(text, at)
        if m:
            wd = WEEKDAYS[m["wd"]] if m["wd"] else None
            return Point(replace(when, nth=_nth(m), weekday=wd), pos, m.end(), "day" if wd else "week")
        m = _HALF.match(text, at)
        if m and m.group() in {"前半", "後半"} and not text.startswith("戦", m.end()):
            return Point(replace(when, mod="START" if m["one"] else "END"), pos, m.end(), "month")
        part = _mod(text, at, when, "month")
        if part:
            return part
    return Point(when, pos, pos, "month")


def bare_day(text: str, pos: int) -> tuple[int, int] | None:
    """(day, end) of a day without month, or ``None``; whether it is a day at all is for ``sense.is_day``."""
    m = _DAY.match(text, pos)
    return (small(m["d"]), m.end()) if m else None


def bare_days(text: str, pos: int) -> tuple[int, int, int] | None:
    """(first, last, end) of 10~11日."""
    m = _DAYS.match(text, pos)
    if not m or (m["list"] and small(m["b"]) != small(m["a"]) + 1):
        return None
    return small(m["a"]), small(m["b"]), m.end()


def day_tail(text: str, pos: int, when: When) -> Point:
    """A day with its weekday: inside the span if it is said out, beside it in brackets."""
    if not _IN_DAY.fits(text[pos : pos + 1]):
        return Point(when, pos, pos, "day")
    m = _WEEKDAY.match(text, pos)
    if m:
        return Point(replace(when, weekday=WEEKDAYS[m["wd"]]), pos, m.end(), "day")
    m = _WEEKDAY_NOTE.match(text, pos)
    if m:
        return Point(replace(when, weekday=WEEKDAYS[m["wd"]]), pos, pos, "day")
    return Point(when, pos, pos, "day")


def week_tail(text: str, pos: int, when: When) -> Point:
    """Refine a week: weekday, 末, 初め, 前半."""
    for at in _starts(text, pos):
        m = _WEEKDAY.match(text, at)
        if m:
            return Point(replace(when, weekday=WEEKDAYS[m["wd"]]), pos, m.end(), "day")
        if text.startswith(("末", "週末"), at):
            weekend = replace(when, shift=("weekend", when.shift[1]), weekend=True) if when.shift else replace(when, weekend=True)
            return Point(weekend, pos, text.index("末", at) + 1, "week")
        m = _HALF.match(text, at)
        if m and m.group() in {"前半", "後半"}:
            return Point(replace(when, mod="START" if m["one"] else "END"), pos, m.end(), "week")
        part = _mod(text, at, when, "week")
        if part:
            return part
    return Point(when, pos, pos, "week")


def _starts(text: str, pos: int) -> tuple[int, ...]:
    """Where a refinement may begin: at once, or after の or a space."""
    letter = text[pos : pos + 1]
    if letter not in _OF_LETTERS and not letter.isspace():
        return (pos,)
    m = _OF.match(text, pos)
    return (pos, m.end()) if m and m.end() > pos else (pos,)


def _mod(text: str, pos: int, when: When, grain: Grain) -> Point | None:
    m = _PART.match(text, pos)
    if not m:
        return None
    if m["mod"]:
        if m["mod"] in {"初め", "はじめ", "始め"} and text.startswith(("て", "た", "よう"), m.end()):
            return None  # 4月はじめて
        if m["mod"] == "当初" and (text[pos - 1 : pos] == "の" or _NOUN.match(text, m.end())):
            return None  # 4月の当初計画: what was planned at first
        return Point(replace(when, mod=_as_mod(m["mod"])), pos, m.end(), grain)
    last = bool(m["last"] or m["as_of"])
    return Point(replace(when, mod="END", close=True, last_day=last), pos, m.end(), grain)


def _as_mod(word: str) -> Mod:
    found = MODS[word]
    return "START" if found == "START" else "MID" if found == "MID" else "END"


def _nth(m: re.Match[str]) -> int:
    return -1 if m["last"] else 1 if m["first"] else small(m["n"])


def _number(digit: str) -> int:
    return small(digit)
