"""One mention that joins two ends: 2014 through 2018, between 2026 and 2028, from January to March, late 2025 to mid-2026."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates.forms import Choice, Form
from torihiki.values.change import replace
from torihiki.values.moment import Range, When

__all__ = ["ranges"]

_JOIN = sieve(
    r"-(?P<tied>to|through)-|(?P<dash> ?[-~—] ?(?=[A-Z'0-9])(?<! - ))|(?P<spaced> - )"
    r"|,? (?:up )?(?P<word>to|through|thru|until|till|and)[ ](?:the )?",
    re.IGNORECASE,
)
_BETWEEN = sieve(r"\bbetween (?:the )?$", re.IGNORECASE)
_FROM = sieve(r"\b(?:from|starting|beginning|running|starting in|starting on|starting from) (?:the )?$", re.IGNORECASE)


def ranges(ends: Sequence[Form], on: tuple[str, ...]) -> tuple[Form, ...]:
    """The forms that join two of ``ends``."""

    choice = Choice(ends)

    def build(match: re.Match[str], scene: Scene) -> tuple[Range, int, int] | None:
        if not choice.meets(scene, match.start(), _JOIN):
            return None  # nearly always
        first = choice.longest(scene, match.start())
        if first is None or isinstance(first[0], Range):
            return None
        join = _JOIN.match(scene.text, first[2])
        if join is None:
            return None
        left = scene.before(match.start(), 24)
        if join.group().startswith(",") and not (first[0].day and first[0].year):
            return None
        between = bool(_BETWEEN.search(left))
        word = (join["word"] or join["tied"] or "").lower()
        if (word == "and") != between:
            return None
        last = choice.longest(scene, join.end())
        if last is None or isinstance(last[0], Range):
            return None
        a, b = first[0], last[0]
        if b.like or (between and a.mod and b.mod):
            return None  # between this quarter and the same one last year; between late 2022 and late 2023
        if join["spaced"] and (_grain(a) != _grain(b) or re.search(r"[A-Z]{2,}, $", left)):
            return None  # a dateline's dash
        if word and _FROM.search(left) and a.day and b.day and a.month and b.month:
            return None  # two full dates are two mentions, with bounds
        if word in {"until", "till"} and not _FROM.search(left) and _grain(a) != _grain(b):
            return None
        if (
            word == "to"
            and a.year
            and b.year
            and not _FROM.search(left)
            and not (b.year > a.year or (b.year == a.year and b.month != a.month))
        ):
            return None
        if word in {"to", "through"} and _grain(a) == "month" and a.year is None and _grain(b) == "year" and not _FROM.search(left):
            return None  # extended in March through 2028
        if _grain(a) == "year" and word == "to" and b.year is None and b.shift is None:
            return None
        if _grain(a) == "month" and _grain(b) == "quarter":
            b = replace(b, quarter=None, month=3 * (b.quarter or 1))  # the April-June quarter
        return Range(_share(a, b), b), match.start(), last[2]

    return (Form("en.dates.range", on, sieve(r"(?=[A-Za-z0-9'])"), build, frozenset("-~—jfmasondtq'sxyzhbu0123456789,/.")),)


def _grain(when: When) -> str:
    for name in ("day", "weekday", "week", "month", "quarter", "half", "season", "decade", "year"):
        if getattr(when, name) is not None:
            return name
    return when.shift[0] if when.shift else "none"


def _share(first: When, last: When) -> When:
    """From March to June 2019: the first end has the year of the last."""
    if (
        first.year is None
        and first.shift is None
        and first.weekday is None
        and first.decade is None
        and (first.month or first.quarter or first.half or first.season)
    ):
        if last.year is not None:
            later = first.month is not None and last.month is not None and first.month > last.month
            return replace(first, year=last.year - later, fiscal=first.fiscal or last.fiscal)
        if last.shift and last.shift[0] == "year":
            return replace(first, shift=last.shift, chained=last.chained)
    return first
