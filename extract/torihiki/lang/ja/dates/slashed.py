"""Dates in digits and signs: 2025/11/03, 2025-11-03, 2025.5.13, 2016/11, 11/3."""

from __future__ import annotations

import re
from datetime import date
from math import gcd

from torihiki.core.sieve import sieve
from torihiki.lang.ja.dates.figures import two
from torihiki.lang.ja.dates.parts import Point, day_tail
from torihiki.values.moment import When

__all__ = ["slashed", "slashed_day"]

_EDGE = r"(?<![A-Za-z0-9_/.\-=&?#%@$+,])"
_YMD = sieve(
    _EDGE + r"(?P<y>(?:1[5-9]|20|21)[0-9]{2})(?P<s>[/.\-])\s?(?P<m>[0-9]{1,2})(?P=s)\s?(?P<d>[0-9]{1,2})"
    r"(?:(?=T[0-9]{2}:)|(?![0-9A-Za-z_%])(?!(?P=s)[0-9A-Za-z])(?![.\-_][A-Za-z]))"
)
_YM = sieve(_EDGE + r"(?P<y>(?:19|20)[0-9]{2})(?P<s>[/\-])(?P<m>0[1-9]|1[0-2]|[1-9](?=月|~|から|まで|\)|\s|$))(?![0-9A-Za-z_%/.\-年度円])")
_DMY = sieve(_EDGE + r"(?P<d>[0-3]?[0-9])(?P<s>[/.\-])(?P<m>[01]?[0-9])(?P=s)(?P<y>(?:19|20)[0-9]{2})(?![0-9A-Za-z_%/.\-])")
_YYMD = sieve(_EDGE + r"(?P<y>[0-9]{2})/(?P<m>[01][0-9])/(?P<d>[0-3][0-9])(?![0-9A-Za-z_%/.\-])")
_MD = sieve(_EDGE + r"(?P<m>0?[1-9]|1[0-2])/(?P<d>0?[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z_%/.])(?!-[A-Za-z])")
_DM = sieve(_EDGE + r"(?P<d>1[3-9]|2[0-9]|3[01])/(?P<m>0[1-9]|1[0-2])(?![0-9A-Za-z_%/.\-])")
_WEEKDAY = sieve(r"\s?(?:\([月火水木金土日]|~\s?[0-9]{1,2}/[0-9]|-[0-9]{1,2}/[0-9])")
_EVENT = sieve(r"\s?(?:付|開催|発売|発表|公開|配信|放送|締|開始|予定|時点|現在|当日|夜|朝|更新|号|日)")
_PARTICLE = sieve(r"\s?(?:に|は|から|まで|より|の|、|以降|\)|:|~|$|\n|発)|\s")
_LINE_START = sieve(r"(?:^|[\n(「【\[~]|[-・•*◆■●▼]\s?|\s)$")


def slashed(text: str, pos: int, anchor: date | None) -> Point | None:
    """A date in digits and signs at ``pos``, or ``None``: a fraction, a version, part of an address or a file name."""
    for pattern in (_YMD, _DMY, _YYMD):
        m = pattern.match(text, pos)
        if m:
            year = int(m["y"]) if len(m["y"]) == 4 else two(int(m["y"]), anchor)
            when = _valid(year, int(m["m"]), int(m["d"]))
            if when is None or _versioned(text, pos, m["s"] if pattern is not _YYMD else "/"):
                return None
            return day_tail(text, m.end(), when)._replace(start=pos)
    m = _YM.match(text, pos)
    if m and 1 <= int(m["m"]) <= 12:
        return Point(When(year=int(m["y"]), month=int(m["m"])), pos, m.end(), "month")
    return _month_day(text, pos)


def slashed_day(text: str, pos: int) -> int | None:
    """The end of a bare two-digit day at ``pos``, the elided second part of 2025/11/02-03."""
    m = sieve(r"(0[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z_%/.\-])").match(text, pos)
    return m.end() if m else None


def _month_day(text: str, pos: int) -> Point | None:
    m = _MD.match(text, pos)
    if not m:
        m = _DM.match(text, pos)
        if m and _PARTICLE.match(text, m.end()) and not _EVENT.match(text, pos - 1):
            return Point(When(month=int(m["m"]), day=int(m["d"])), pos, m.end(), "day")
        return None
    month, day = int(m["m"]), int(m["d"])
    sure = _WEEKDAY.match(text, m.end()) or _EVENT.match(text, m.end())
    padded = m["m"].startswith("0") or m["d"].startswith("0")
    fraction = month < day <= 10 and gcd(month, day) == 1 and not padded  # nobody writes 3/9 for a third
    left = text[max(pos - 3, 0) : pos]
    if not sure:
        if fraction:
            return None
        follows = _PARTICLE.match(text, m.end())
        if not (padded and (follows or _LINE_START.search(left))) and not follows:
            return None
    if _valid(2024, month, day) is None:
        return None
    return day_tail(text, m.end(), When(month=month, day=day))._replace(start=pos)


def _valid(year: int, month: int, day: int) -> When | None:
    try:
        date(year, month, day)
    except ValueError:
        return None
    return When(year=year, month=month, day=day)


def _versioned(text: str, pos: int, sign: str) -> bool:
    """バージョン2024.1.3, v2024.1.3: a release, not a day."""
    return sign == "." and re.search(r"(?:バージョン|[Vv]er\.?|版)\s?$", text[max(pos - 8, 0) : pos]) is not None
