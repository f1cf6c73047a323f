"""Numbers inside dates: days and months in either kind of digits, years of four and two digits, years of an era."""

from __future__ import annotations

from datetime import date

from torihiki.lang.ja.numbers import parse

__all__ = ["SMALL", "YEAR4", "decade_of", "four", "small", "two"]

_K = "一二三四五六七八九"
SMALL = rf"(?:[0-9]{{1,2}}(?![0-9])|[{_K}]?十[{_K}]?|[廿卅][{_K}]?|〇[{_K}]|[{_K}]〇|[{_K}]{{2}}|[{_K}])"
"""One or two digits: 8, 08, 八, 十二, 廿三, 二五."""

YEAR4 = rf"(?:[12][0-9]{{3}}(?![0-9])|[一二][〇零{_K}]{{3}}|(?:二千|千[{_K}]百)(?:[{_K}]?十)?[{_K}]?)"
"""A year in full: 2025, 二〇二五, 二千二十五, 千九百九十."""

_FAR_AHEAD = 40  # 二桁の年: '65 seen from 2025 is past, '60 still ahead (2050年 and 2060年 are written in full)
_TENS = {"廿": 20, "卅": 30}


def small(text: str) -> int:
    """The value of a ``SMALL``.

    >>> small("08"), small("十二"), small("廿日"[0]), small("二五")
    (8, 12, 20, 25)
    """
    if text[0] in _TENS:
        return _TENS[text[0]] + (small(text[1:]) if len(text) > 1 else 0)
    bounds = parse(text)
    return int(bounds.low) if bounds is not None else 0


def four(text: str) -> int:
    """The value of a ``YEAR4``.

    >>> four("二〇二五"), four("二千二十五"), four("千九百九十")
    (2025, 2025, 1990)
    """
    return small(text)


def two(yy: int, anchor: date | None) -> int:
    """The year that two digits mean: of this century unless that lies far ahead.

    >>> two(28, date(2025, 12, 9)), two(72, date(2025, 7, 22)), two(98, None)
    (2028, 1972, 1998)
    """
    here = anchor.year if anchor else 2010
    century = here // 100 * 100
    year = century + yy
    return year - 100 if year > here + _FAR_AHEAD - 10 else year


def decade_of(yy: int, anchor: date | None) -> int:
    """The decade that two digits mean: 90年代 is the 1990s.

    >>> decade_of(90, date(2025, 1, 1)), decade_of(30, date(2025, 1, 1)), decade_of(70, None)
    (1990, 2030, 1970)
    """
    here = anchor.year if anchor else 2010
    year = here // 100 * 100 + yy
    return year if year <= here + 15 else year - 100
