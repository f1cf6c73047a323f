"""Days and months that name themselves: Dec. 8, 2025; Monday, Dec. 9; 8 December; Nov. 4-6; the 22nd; March 2026; June."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import evidence, words, years
from torihiki.lang.en.dates.forms import Built, Form
from torihiki.lang.en.dates.words import DAY, END, MONTH, WEEKDAY
from torihiki.values.moment import Range, When

__all__ = ["DAYS", "MONTHS"]

_I = re.IGNORECASE
_LETTERS = frozenset("jfmasondw'0123456789-./,t ")
# the second day of Nov. 4-6; not a percentage or a count after "to"
_DAY2 = (
    rf"(?:(?P<dash>-)|(?P<to> (?:to|through|thru|until|till) (?:the )?))(?P<d2>{DAY})(?![-./][0-9])"
    r"(?(to)(?= ?(?:[,.;:)!?\n]|$| (?:in|at|for|on|and|with|of)\b)))(?! ?%| (?:percent|pct|million|billion|mln|bln))"
)
_DAY2_MONTH = rf"(?P<j> ?- ?| to | through | until | and | till )(?:the )?(?P<d2>{DAY})"


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


_LISTED = sieve(rf"(?P<m>{MONTH}) ?{DAY}(?P<more>(?:, {DAY}){{0,4}})(?P<j>,? and |, )$", _I)


def _listed_day(match: re.Match[str], scene: Scene) -> When | None:
    """The 29 of Oct. 28 and 29; of a list with commas only if it ends in another day."""
    left = _LISTED.search(scene.before(match.start(), 40))
    right = scene.after(match.end())
    if left is None or re.match(r" ?%| (?:percent|people|million|billion)|[.,][0-9]| [a-z]+s\b", right):
        return None
    if "and" not in left["j"] and not re.match(r"(?:, [0-9]{1,2})*,? and [0-9]{1,2}(?![0-9])", right):
        return None
    return When(month=words.month(left["m"]), day=words.day(match["d"]), **(years.read(match, "0") if match["tail"] else {}))


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


def _year_then_month(match: re.Match[str], scene: Scene) -> When | None:
    """2015 May; not the year at the end of a date before another month."""
    if not match["m"][0].isupper() or re.search(rf"(?:[0-9]|{MONTH}),? $", scene.before(match.start(), 12), _I):
        return None
    if match["m"].lower() in {"may", "march"} and not re.search(r"\b(?:between|from|to|and) $", scene.before(match.start(), 12), _I):
        return None
    return When(year=int(match["y"]), month=words.month(match["m"]))


def _the_day(match: re.Match[str], scene: Scene) -> When | None:
    """On the 22nd: the nearest such day."""
    text = match["d"].lower()
    if not text[0].isdigit() and words.day(text) < 11:
        return None
    if not re.search(r"\b(?:on|by|until|till|since|from|for|before|after) the $", scene.before(match.start(), 16), _I):
        return None
    return When(day=words.day(text)) if re.match(r"[.,;:!?)]|$| (?:at|but|when|as|to|in)\b", scene.after(match.end())) else None


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

DAYS: tuple[Form, ...] = (
    Form(
        "en.dates.month-day",
        ("en.month",),
        sieve(
            rf"(?P<m>{MONTH})(?: ?[ -](?:the )?|(?<=\.)(?=[0-9]))(?P<d>{DAY})(?! ?%| (?:percent|pct|million|billion|mln|bln|degrees|qtr"
            rf"|quarter|half)\b)(?:{_DAY2})?{_TAIL}?",
            _I,
        ),
        _month_day,
    ),
    Form(
        "en.dates.weekday-month-day",
        ("en.weekday",),
        sieve(rf"(?P<w>{WEEKDAY}),? (?:the )?(?P<m>{MONTH})[ -](?P<d>{DAY})(?:{_DAY2})?{_TAIL}?", _I),
        _month_day,
    ),
    Form(
        "en.dates.weekday-day-month",
        ("en.weekday",),
        sieve(rf"(?P<w>{WEEKDAY}),? (?:the )?(?P<d>{DAY})(?: of)? (?P<m>{MONTH}){_TAIL}?", _I),
        _day_month,
    ),
    Form(
        "en.dates.day-month",
        ("number", "en.ordinal"),
        sieve(rf"(?P<d>{DAY})\.?(?:{_DAY2_MONTH})?(?: of | |-)(?P<m>{MONTH}){_TAIL}?", _I),
        _day_month,
        _LETTERS,
    ),
    Form("en.dates.listed-day", ("number",), sieve(rf"(?P<d>{DAY})(?:,? (?P<tail>{years.tail('0')}))?", _I), _listed_day),
    Form(
        "en.dates.days-of-month",
        ("number", "en.ordinal"),
        sieve(
            rf"(?P<d>{DAY})(?P<j> ?- ?| to | through | until | and )(?:the )?(?P<d2>{DAY})(?: of)? (?:in )?(?P<r>this|last|next"
            rf"|the) month{END}",
            _I,
        ),
        _days_of_month,
        frozenset("-tuasnr"),
    ),
    Form(
        "en.dates.day-to-month-day",
        ("number", "en.ordinal"),
        sieve(rf"(?P<d>{DAY}) (?:to|through|until|and) (?P<m>{MONTH}) (?P<d3>{DAY}){_TAIL}?", _I),
        _day_to_month_day,
        frozenset("tuasnr"),
    ),
    Form("en.dates.the-day", ("number", "en.ordinal"), sieve(rf"(?P<d>{words.ORDINAL})", _I), _the_day, frozenset("snrt")),
    Form("en.dates.weekday", ("en.weekday",), sieve(rf"(?P<w>{WEEKDAY})(?!s)", _I), _weekday),
    Form(
        "en.dates.weekday-the-day",
        ("en.weekday",),
        sieve(rf"(?P<w>{WEEKDAY}),? the (?P<d>{DAY}|{words.CARDINAL})", _I),
        lambda m, s: When(weekday=words.weekday(m["w"]), day=words.day(m["d"])),
    ),
)

MONTHS: tuple[Form, ...] = (
    Form("en.dates.month-year", ("en.month",), sieve(rf"(?P<m>{MONTH})(?: ?{_TAIL}|{_BARE_YY})", _I), _month),
    Form(
        "en.dates.year-then-month",
        ("number",),
        sieve(rf"(?P<y>(?:19|20)[0-9]{{2}}),? (?P<m>{MONTH})(?![ ]?[0-9])", _I),
        _year_then_month,
        frozenset("jfmasond,"),
    ),
    Form("en.dates.month", ("en.month",), sieve(rf"(?P<m>{MONTH})", _I), _bare_month),
)
