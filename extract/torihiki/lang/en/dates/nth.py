"""A week or weekday counted within a period: the first Friday of July, the third week of 2027, the week of Sept. 16, Week 31."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import evidence, words, years
from torihiki.lang.en.dates.forms import Form
from torihiki.lang.en.dates.words import DAY, END, MONTH, ORDINAL, WEEKDAY
from torihiki.values.change import replace
from torihiki.values.moment import When

__all__ = ["NTH"]

_I = re.IGNORECASE
_WHOLE = (
    rf"(?:(?P<m>{MONTH})(?:(?:,? | of )(?P<tail>{years.tail('0')}))?|(?P<of>{years.tail('1')})"
    rf"|(?:(?P<r>this|last|next|the|that) month{END}))"
)


def _whole(match: re.Match[str]) -> When:
    if match["m"]:
        return When(month=words.month(match["m"]), **(years.read(match, "0") if match["tail"] else {}))
    if match["r"]:
        return When(shift=("month", {"last": -1, "next": 1}.get(match["r"].lower(), 0)), chained=match["r"].lower() == "that")
    return When(**years.read(match, "1"))


def _nth(match: re.Match[str], scene: Scene) -> When:
    whole = _whole(match)
    n = -1 if match["n"].lower() in {"last", "final"} else words.ordinal(match["n"])
    return replace(whole, nth=n, weekday=words.weekday(match["w"]) if match["w"] else None)


def _day_of_month(match: re.Match[str], scene: Scene) -> When:
    n = {"last": -1, "next": 1}.get(match["r"].lower(), 0)
    return When(shift=("month", n), day=words.day(match["d"]), chained=match["r"].lower() in {"that", "same"})


def _week_of(match: re.Match[str], scene: Scene) -> When | None:
    if not evidence.is_month("", match.start("m"), match.end("m"), scene):
        return None
    return When(month=words.month(match["m"]), day=words.day(match["d"]), **(years.read(match, "0") if match["tail"] else {}), nth=0)


def _week_number(match: re.Match[str], scene: Scene) -> When | None:
    year = match["y"]
    return When(week=int(match["w"]), year=int(year) if year else None) if 1 <= int(match["w"]) <= 53 else None


NTH: tuple[Form, ...] = (
    Form(
        "en.dates.nth",
        ("en.ordinal", "en.relative", "number"),
        sieve(rf"(?P<n>{ORDINAL}|last|final)[ ](?:full )?(?:week|(?P<w>{WEEKDAY}))[ ](?:of|in) {_WHOLE}", _I),
        _nth,
        frozenset("snrt"),
    ),
    Form(
        "en.dates.day-of-month",
        ("en.ordinal", "number"),
        sieve(rf"(?P<d>{DAY})[ ](?:of )?(?P<r>this|last|next|the|that|the same) month{END}", _I),
        _day_of_month,
        frozenset("snrtol"),
    ),
    Form(
        "en.dates.week-of",
        ("en.week",),
        sieve(
            rf"(?:(?:the )?week (?:of|commencing|beginning)(?: on)?"
            rf"|w/c)[ ](?P<m>{MONTH})[ ]?(?P<d>{DAY})(?:,? (?P<tail>{years.tail('0')}))?",
            _I,
        ),
        _week_of,
    ),
    Form(
        "en.dates.week-number",
        ("en.week",),
        sieve(rf"week (?P<w>[0-9]{{1,2}}){END}(?! ?(?:of|-|%))(?:,? (?P<y>20[0-9]{{2}}){END})?", _I),
        _week_number,
    ),
)
