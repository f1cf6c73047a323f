"""Dates in figures, and years: 2025-11-03, 11/3/2025, 4/22, 2026-11, 2010-14, 2027, '26, nineteen twenty eight."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import evidence, words
from torihiki.lang.en.dates.forms import Built, Form
from torihiki.lang.en.dates.words import END, MONTH, YEAR
from torihiki.values.moment import Range, When

__all__ = ["YEARS"]

_I = re.IGNORECASE
_NOT_MORE = r"(?![0-9A-Za-z])"


def _iso(match: re.Match[str], scene: Scene) -> When | None:
    if re.search(r"[0-9./_-]$", scene.before(match.start(), 1)):
        return None  # a part of an address or a number
    month = match["m"]
    number = int(month) if month.isdigit() else words.month(month)
    day = int(match["d"])
    return When(year=int(match["y"]), month=number, day=day) if 1 <= number <= 12 and 1 <= day <= 31 else None


_DAY_FIRST = sieve(r"(?<![0-9./-])(?:1[3-9]|2[0-9]|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:20)?[0-9]{2}(?![0-9])")
_MONTH_FIRST = sieve(r"(?<![0-9./-])(?:0?[1-9]|1[0-2])([./-])(?:1[3-9]|2[0-9]|3[01])\1(?:20)?[0-9]{2}(?![0-9])")


def _day_first(start: int, scene: Scene) -> bool:
    """Whether the numeric dates around put the day first."""
    low, high = max(start - 4000, 0), start + 4000
    return bool(_DAY_FIRST.search(scene.text, low, high)) and not _MONTH_FIRST.search(scene.text, low, high)


def _numeric(match: re.Match[str], scene: Scene) -> When | None:
    a, b, year = int(match["a"]), int(match["b"]), match["y"]
    full = int(year) if len(year) == 4 else words.year("'" + year)
    if re.search(r"[0-9./-]$", scene.before(match.start(), 1)):
        return None
    if a > 12 >= b:
        month, day = b, a
    elif b > 12 >= a:
        month, day = a, b
    elif match["s"] == "." or _day_first(match.start(), scene):
        month, day = b, a  # dots are the continent's; else the article's other dates decide
    else:
        month, day = a, b
    return When(year=full, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


_NUMERIC_LEFT = sieve(r"\b(?:on|by|from|until|till|since|dated|between|(?P<weak>before|after|back|to|and|through))[ ]{1,8}$", _I)


def _month_slash_day(match: re.Match[str], scene: Scene) -> When | None:
    a, b = int(match["a"]), int(match["b"])
    left = scene.before(match.start(), 16)
    led = _NUMERIC_LEFT.search(left)
    if (
        (a, b) in {(24, 7), (50, 50), (9, 11)}
        or led is None
        or (led["weak"] and max(a, b) <= 12 and not re.search(r"from [0-9/]+ to +$", left))
        or re.match(r" ?%| [a-z]+s\b", scene.after(match.end()))
    ):
        return None
    if match["s"] != "/" and not re.search(r"\bon[ ]{1,8}$", left):
        return None
    month, day = (b, a) if a > 12 else (a, b)
    return When(month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _year_month(match: re.Match[str], scene: Scene) -> When | Range | None:
    year, rest = int(match["y"]), int(match["m"])
    if not 1900 <= year <= 2069 or re.search(r"[$€£¥0-9.,/-]$", scene.before(match.start(), 1)):
        return None
    tight = match["s"].strip() == match["s"]
    if not tight and not re.match(r"\s*(?:$|[.)\n])", scene.after(match.end())):
        return None
    if len(match["m"]) == 2 and match["s"].strip() in "-/" and tight and (rest > 12 or rest == (year + 1) % 100) and rest > year % 100:
        return Range(When(year=year), When(year=year - year % 100 + rest))  # 2010-14, 1979/80
    return When(year=year, month=rest) if 1 <= rest <= 12 else None


def _month_of_year(match: re.Match[str], scene: Scene) -> When | None:
    if re.search(r"[$€£¥0-9.,/-]$", scene.before(match.start(), 1)):
        return None
    return When(month=int(match["m"]), year=int(match["y"]))


def _year(match: re.Match[str], scene: Scene) -> When | None:
    number = int(match["y"])
    return When(year=number) if evidence.is_year(match.start(), match.end(), scene, number) else None


def _short_year(match: re.Match[str], scene: Scene) -> Built | None:
    if not re.search(r"\b(?:in|since|by|of|until|late|early|mid|to|from|through|for|and)[ -]'$", scene.before(match.start(), 12), _I):
        return None
    return When(year=words.year("'" + match["y"])), match.start() - 1, match.end()


def _spelled_year(match: re.Match[str], scene: Scene) -> When | None:
    if not re.search(r"\b(?:in|since|by|until|from|year|between|of)[ ]$", scene.before(match.start(), 12), _I):
        return None
    if re.match(r" [a-z]+s\b| dollars| hundred", scene.after(match.end())):
        return None
    return When(year=words.year(match["y"]))


def _year_range(match: re.Match[str], scene: Scene) -> Range | None:
    first, last = int(match["a"]), int(match["b"])
    ok = 1800 <= first < last <= 2199 and not re.search(r"[$€£¥0-9.,/-]$", scene.before(match.start(), 1))
    return Range(When(year=first), When(year=last)) if ok else None


YEARS: tuple[Form, ...] = (
    Form(
        "en.dates.iso",
        ("number",),
        sieve(rf"(?P<y>[12][0-9]{{3}})(?P<s>[-/.])(?P<m>[01]?[0-9]|{MONTH})(?P=s)(?P<d>[0-3]?[0-9]){_NOT_MORE}", _I),
        _iso,
        frozenset("-/."),
    ),
    Form(
        "en.dates.numeric",
        ("number",),
        sieve(
            rf"(?P<a>[0-3]?[0-9])(?P<s>[-/.])(?P<b>[0-3]?[0-9])(?:(?P=s)|(?<=[0-9]),)(?P<y>(?:19|20)?[0-9]{{2}}){_NOT_MORE}(?![./][0-9])"
        ),
        _numeric,
        frozenset("-/."),
    ),
    Form(
        "en.dates.month-slash-day",
        ("number",),
        sieve(rf"(?P<a>[0-3]?[0-9])(?P<s>[-/.])(?P<b>[0-3]?[0-9]){_NOT_MORE}(?![./-][0-9])"),
        _month_slash_day,
    ),
    Form(
        "en.dates.year-month",
        ("number",),
        sieve(rf"(?P<y>[12][0-9]{{3}})(?P<s> ?[-/] ?)(?P<m>[0-9]{{1,2}}){_NOT_MORE}(?![./,-][0-9])(?! ?%)"),
        _year_month,
        frozenset("-/"),
    ),
    Form(
        "en.dates.month-of-year",
        ("number",),
        sieve(rf"(?P<m>0?[1-9]|1[0-2]) ?[-/] ?(?P<y>(?:19|20)[0-9]{{2}}){_NOT_MORE}(?![./,-][0-9])"),
        _month_of_year,
        frozenset("-/"),
    ),
    Form(
        "en.dates.years",
        ("number",),
        sieve(rf"(?P<a>[12][0-9]{{3}}) ?[-~] ?(?P<b>[12][0-9]{{3}}){_NOT_MORE}(?![.,-][0-9])"),
        _year_range,
        frozenset("-~"),
    ),
    Form("en.dates.year", ("number",), sieve(rf"(?P<y>[12][0-9]{{3}}){END}(?![.,][0-9])"), _year),
    Form("en.dates.short-year", ("number",), sieve(rf"(?P<y>(?<=')[0-9]{{2}}){END}(?!')"), _short_year),
    Form("en.dates.spelled-year", ("en.year-word",), sieve(rf"(?P<y>{YEAR})", _I), _spelled_year),
)
