"""Dates that name themselves: Dec. 8, 2025; Monday, Dec. 9; 8 December; 2025-11-03; 11/3/2025; March 2026; 2027; the 1990s."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.scene import Scene
from torihiki.lang.en.dates import evidence, words, years
from torihiki.lang.en.dates.forms import Built, Form
from torihiki.lang.en.dates.words import DAY, END, MONTH, WEEKDAY, YEAR
from torihiki.values.moment import Range, When

__all__ = ["DAYS", "ERAS", "MONTHS", "YEARS"]

_I = re.IGNORECASE
_LETTERS = frozenset("jfmasondw'0123456789-./,t ")
# the second day of Nov. 4-6; not a percentage or a count after "to"
_DAY2 = rf"(?:(?P<dash>-)|(?P<to> (?:to|through|thru|until|till) (?:the )?))(?P<d2>{DAY})(?![-./][0-9])(?(to)(?= ?(?:[,.;:)!?\n]|$| (?:in|at|for|on|and|with|of|hahaha)\b)))(?! ?%| (?:percent|pct|million|billion|mln|bln))"
_DAY2_MONTH = rf"(?P<j> ?- ?| to | through | until | and | till )(?:the )?(?P<d2>{DAY})"
_NOT_MORE = r"(?![0-9A-Za-z])"


def _month_day(match: re.Match[str], scene: Scene) -> When | Range | None:
    got = match.groupdict()
    if not evidence.is_month("", match.start("m"), match.end("m"), scene):
        return None
    fields: dict[str, Any] = {"month": words.month(got["m"])} | years.read(match, "0")
    if got.get("w"):
        fields["weekday"] = words.weekday(got["w"])
    first = When(day=words.day(got["d"]), **fields)
    if got.get("d2"):
        return Range(first, When(day=words.day(got["d2"]), **(fields | {"weekday": None})))
    return first


def _day_month(match: re.Match[str], scene: Scene) -> When | Range | None:
    if re.search(r"[$€£¥][0-9,.]*$|[0-9][.,/-]$", scene.before(match.start(), 4)):
        return None
    word = match["m"]
    if word.lower() in {"may", "march", "mar", "sun"} and not word[0].isupper() and not match["d"][-1].isalpha():
        return None
    fields: dict[str, Any] = {"month": words.month(word)} | years.read(match, "0")
    if match.groupdict().get("w"):
        fields["weekday"] = words.weekday(match["w"])
    first = When(day=words.day(match["d"]), **fields)
    if match.groupdict().get("d2"):
        if match["j"].strip() == "and" and not re.search(r"\bbetween (?:the )?$", scene.before(match.start(), 16), _I):
            return None
        return Range(first, When(day=words.day(match["d2"]), **(fields | {"weekday": None})))
    return first


def _days_of_month(match: re.Match[str], scene: Scene) -> Range | None:
    """From 4 to 22 this month."""
    if match["j"].strip() == "and" and not re.search(r"\bbetween (?:the )?$", scene.before(match.start(), 16), _I):
        return None
    n = {"last": -1, "next": 1}.get(match["r"].lower(), 0)
    return Range(When(shift=("month", n), day=words.day(match["d"])), When(shift=("month", n), day=words.day(match["d2"])))


def _day_to_month_day(match: re.Match[str], scene: Scene) -> Range | None:
    """From 4 to January 22, 1995."""
    if not re.search(r"\b(?:from|between) (?:the )?$", scene.before(match.start(), 16), _I):
        return None
    fields: dict[str, Any] = {"month": words.month(match["m"])} | years.read(match, "0")
    return Range(When(day=words.day(match["d"]), **fields), When(day=words.day(match["d3"]), **fields))


def _month(match: re.Match[str], scene: Scene) -> When | None:
    got = match.groupdict()
    fields = years.read(match, "0") if got.get("tail") else {}
    if got.get("yy"):
        fields = {"year": 1900 + int(got["yy"])}
    if not fields and not evidence.is_month("", match.start("m"), match.end("m"), scene):
        return None
    if fields and got["m"].lower() in {"may", "march", "mar"} and not got["m"][0].isupper():
        return None
    return When(month=words.month(got["m"]), **fields)


def _bare_month(match: re.Match[str], scene: Scene) -> Built | None:
    if not evidence.is_month("", match.start(), match.end(), scene):
        return None
    return When(month=words.month(match["m"])), match.start(), match.end()


def _weekday(match: re.Match[str], scene: Scene) -> When | None:
    if not evidence.is_weekday(match.start(), match.end("w"), scene):
        return None
    day = match.groupdict().get("d")
    return When(weekday=words.weekday(match["w"]), day=words.day(day) if day else None)


_TAIL = rf"(?:(?:,? |, ?| of |/|-)(?P<tail>{years.tail('0')}))"
_BARE_YY = r"(?: (?P<yy>[4-9][0-9])(?![0-9A-Za-z]|[.,:][0-9]| ?(?:%|percent|pct|mln|million|billion|cents|people)))"
_ON_MONTH, _ON_WEEKDAY = ("en.month",), ("en.weekday",)

DAYS: tuple[Form, ...] = (
    Form(
        "en.dates.month-day", ("en.month",),
        re.compile(rf"(?P<m>{MONTH})(?: ?[ -](?:the )?|(?<=\.)(?=[0-9]))(?P<d>{DAY})(?! ?%| (?:percent|pct|million|billion|mln|bln|degrees)\b)(?:{_DAY2})?{_TAIL}?", _I),
        _month_day,
    ),
    Form(
        "en.dates.weekday-month-day", ("en.weekday",),
        re.compile(rf"(?P<w>{WEEKDAY}),? (?:the )?(?P<m>{MONTH})[ -](?P<d>{DAY})(?:{_DAY2})?{_TAIL}?", _I),
        _month_day,
    ),
    Form(
        "en.dates.weekday-day-month", ("en.weekday",),
        re.compile(rf"(?P<w>{WEEKDAY}),? (?:the )?(?P<d>{DAY})(?: of)? (?P<m>{MONTH}){_TAIL}?", _I),
        _day_month,
    ),
    Form(
        "en.dates.day-month", ("number", "en.ordinal"),
        re.compile(rf"(?P<d>{DAY})\.?(?:{_DAY2_MONTH})?(?: of | |-)(?P<m>{MONTH}){_TAIL}?", _I),
        _day_month, _LETTERS,
    ),
    Form(
        "en.dates.days-of-month", ("number", "en.ordinal"),
        re.compile(rf"(?P<d>{DAY})(?P<j> ?- ?| to | through | until | and )(?:the )?(?P<d2>{DAY})(?: of)? (?:in )?(?P<r>this|last|next|the) month{END}", _I),
        _days_of_month, frozenset("-tuasnr"),
    ),
    Form(
        "en.dates.day-to-month-day", ("number", "en.ordinal"),
        re.compile(rf"(?P<d>{DAY}) (?:to|through|until|and) (?P<m>{MONTH}) (?P<d3>{DAY}){_TAIL}?", _I),
        _day_to_month_day, frozenset("tuasnr"),
    ),
    Form("en.dates.weekday", ("en.weekday",), re.compile(rf"(?P<w>{WEEKDAY})(?!s)", _I), _weekday),
    Form(
        "en.dates.weekday-the-day", ("en.weekday",),
        re.compile(rf"(?P<w>{WEEKDAY}),? the (?P<d>{DAY}|{words.CARDINAL})", _I),
        lambda m, s: When(weekday=words.weekday(m["w"]), day=words.day(m["d"])),
    ),
)  # fmt: skip

MONTHS: tuple[Form, ...] = (
    Form("en.dates.month-year", ("en.month",), re.compile(rf"(?P<m>{MONTH})(?: ?{_TAIL}|{_BARE_YY})", _I), _month),
    Form("en.dates.year-then-month", ("number",), re.compile(rf"(?P<y>(?:19|20)[0-9]{{2}}),? (?P<m>{MONTH}){END}(?! [0-9])", _I),
         lambda m, s: When(year=int(m["y"]), month=words.month(m["m"])) if m["m"][0].isupper() and not re.search(r"[A-Za-z0-9],? $", s.before(m.start(), 12).removesuffix("between ").removesuffix("in ").removesuffix("from ").removesuffix("since ") or "") else None,
         frozenset("jfmasond,")),
    Form("en.dates.month", ("en.month",), re.compile(rf"(?P<m>{MONTH})", _I), _bare_month),
)


def _iso(match: re.Match[str], scene: Scene) -> When | None:
    month = match["m"]
    number = int(month) if month.isdigit() else words.month(month)
    day = int(match["d"])
    return When(year=int(match["y"]), month=number, day=day) if 1 <= number <= 12 and 1 <= day <= 31 else None


_DAY_FIRST = re.compile(r"(?<![0-9./-])(?:1[3-9]|2[0-9]|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:20)?[0-9]{2}(?![0-9])")
_MONTH_FIRST = re.compile(r"(?<![0-9./-])(?:0?[1-9]|1[0-2])([./-])(?:1[3-9]|2[0-9]|3[01])\1(?:20)?[0-9]{2}(?![0-9])")


def _numeric(match: re.Match[str], scene: Scene) -> When | None:
    a, b, year = int(match["a"]), int(match["b"]), match["y"]
    full = int(year) if len(year) == 4 else words.year("'" + year)
    if re.search(r"[0-9./-]$", scene.before(match.start(), 1)):
        return None
    if a > 12 >= b:
        month, day = b, a
    elif b > 12 >= a:
        month, day = a, b
    elif match["s"] == "." or (_DAY_FIRST.search(scene.text) and not _MONTH_FIRST.search(scene.text)):
        month, day = b, a  # dots are the continent's; else the article's other dates decide
    else:
        month, day = a, b
    return When(year=full, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


_NUMERIC_LEFT = re.compile(r"\b(?:on|by|from|until|till|since|dated|before|after|back|to|between|and|through)[ ]{1,8}$", _I)


def _month_slash_day(match: re.Match[str], scene: Scene) -> When | None:
    a, b = int(match["a"]), int(match["b"])
    left = scene.before(match.start(), 16)
    if (a, b) in {(24, 7), (50, 50), (9, 11)} or not _NUMERIC_LEFT.search(left) or re.match(r" ?%| [a-z]+s\b", scene.after(match.end())):
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
        "en.dates.iso", ("number",),
        re.compile(rf"(?P<y>[12][0-9]{{3}})(?P<s>[-/.])(?P<m>[01]?[0-9]|{MONTH})(?P=s)(?P<d>[0-3]?[0-9]){_NOT_MORE}", _I),
        _iso, frozenset("-/."),
    ),
    Form(
        "en.dates.numeric", ("number",),
        re.compile(rf"(?P<a>[0-3]?[0-9])(?P<s>[-/.])(?P<b>[0-3]?[0-9])(?:(?P=s)|(?<=[0-9]),)(?P<y>(?:19|20)?[0-9]{{2}}){_NOT_MORE}(?![./][0-9])"),
        _numeric, frozenset("-/."),
    ),
    Form(
        "en.dates.month-slash-day", ("number",),
        re.compile(rf"(?P<a>[0-3]?[0-9])(?P<s>[-/.])(?P<b>[0-3]?[0-9]){_NOT_MORE}(?![./-][0-9])"),
        _month_slash_day,
    ),
    Form(
        "en.dates.year-month", ("number",),
        re.compile(rf"(?P<y>[12][0-9]{{3}})(?P<s> ?[-/] ?)(?P<m>[0-9]{{1,2}}){_NOT_MORE}(?![./,-][0-9])(?! ?%)"),
        _year_month, frozenset("-/"),
    ),
    Form(
        "en.dates.month-of-year", ("number",),
        re.compile(rf"(?P<m>0?[1-9]|1[0-2]) ?[-/] ?(?P<y>(?:19|20)[0-9]{{2}}){_NOT_MORE}(?![./,-][0-9])"),
        _month_of_year, frozenset("-/"),
    ),
    Form("en.dates.years", ("number",), re.compile(rf"(?P<a>[12][0-9]{{3}}) ?[-~] ?(?P<b>[12][0-9]{{3}}){_NOT_MORE}(?![.,-][0-9])"), _year_range, frozenset("-~")),
    Form("en.dates.year", ("number",), re.compile(rf"(?P<y>[12][0-9]{{3}}){END}(?![.,][0-9])"), _year),
    Form("en.dates.short-year", ("number",), re.compile(rf"(?P<y>(?<=')[0-9]{{2}}){END}(?!')"), _short_year),
    Form("en.dates.spelled-year", ("en.year-word",), re.compile(rf"(?P<y>{YEAR})", _I), _spelled_year),
)  # fmt: skip


def _decade(match: re.Match[str], scene: Scene) -> Built | None:
    digits = match["n"]
    left = scene.before(match.start(), 16)
    if len(digits) == 4:
        return (When(decade=int(digits)), match.start(), match.end())
    if re.search(r"\b(?:his|her|their|my|your|our|[a-z]+'s) (?:(?:early|mid|late)[ -])?'?$", left, _I):
        return None
    if not re.search(r"(?:\b(?:the|in|of|since|from|late|early|mid)[ -](?:the )?'?|')$", left, _I):
        return None
    start = match.start() - left.endswith("'")
    return When(decade=_full_decade(int(digits), scene)), start, match.end()


def _full_decade(number: int, scene: Scene) -> int:
    """The decade of a short one: not past the anchor's."""
    current = scene.anchor.year if scene.anchor else 2029
    return 2000 + number if 2000 + number <= current else 1900 + number


def _spelled_decade(match: re.Match[str], scene: Scene) -> When | None:
    if not re.search(r"\b(?:the|late|early|mid)[ -]$", scene.before(match.start(), 8), _I):
        return None
    number = words.DECADES[match["n"].lower()]
    return When(decade=number if number >= 1900 else _full_decade(number, scene))


def _century(match: re.Match[str], scene: Scene) -> When | None:
    if match["c"][0].isupper() and not match["c"].isupper():
        return None  # 20th Century Studios
    return When(century=words.ordinal(match["n"]) - 1)


ERAS: tuple[Form, ...] = (
    Form("en.dates.decade", ("number",), re.compile(rf"(?P<n>[12][0-9][0-9]0|[2-9]0)'?s{END}", _I), _decade, frozenset("s'")),
    Form("en.dates.spelled-decade", ("en.decade",), re.compile(rf"(?P<n>{'|'.join(words.DECADES)}){END}", _I), _spelled_decade),
    Form("en.dates.century", ("number", "en.ordinal"), re.compile(rf"(?P<n>{words.ORDINAL})[ -](?P<c>century){END}", _I), _century, frozenset("snrt")),
)  # fmt: skip
