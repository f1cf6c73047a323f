"""Dates in English texts: what the words say, then what they are against the publication date and the text's own dates."""

from __future__ import annotations

from collections.abc import Iterable

from torihiki.core.engine import Vocabulary
from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.en import numbers
from torihiki.lang.en.dates import absolute, away, compared, eras, fiscal, nth, numeric, parts, ranges, relative, resolve, words
from torihiki.lang.en.dates.forms import Form, rule

__all__ = ["room"]

_PERIODS: tuple[Form, ...] = (
    *nth.NTH, *absolute.MONTHS, *numeric.YEARS, *eras.ERAS, *fiscal.QUARTERS, *fiscal.HALVES, *fiscal.FISCAL_YEARS, *relative.PERIODS,
    *relative.SEASONS,
)  # fmt: skip
_PARTS = parts.parts(_PERIODS)
_SINGLE = (*absolute.DAYS, *_PERIODS, *_PARTS, *relative.DAY_WORDS)
_FORMS = (
    *_SINGLE,
    *away.AGO,
    *compared.COMPARED,
    *ranges.ranges(
        _SINGLE,
        (
    "number", "en.month", "en.weekday", "en.ordinal", "en.q", "en.fiscal", "en.fiscal-glued", "en.part", "en.day-word", "en.relative",
    "en.season", "en.year-word", "en.year-end", "en.week",
),
    ),
)  # fmt: skip

_A_UNIT = tuple(
    f"{a} {unit}"
    for a in ("a", "an", "half a", "a couple of")
    for unit in ("day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years", "decade", "decades", "century")
)
_COMPARED = (
    "year-earlier", "year-ago", "year earlier", "year ago", "prior-year", "previous-year", "last-year", "preceding-year", "year-before",
    "corresponding", "comparable", "equivalent", "year-on-year",
)  # fmt: skip
_PART = (
    "early", "late", "later", "earlier", "mid", "start", "beginning", "end", "close", "middle", "outset", "midpoint", "latter part",
    "early part", "first part", "second part", "ending", "back end", "tail end", "early months", "final months", "first days", "last days",
    "final days", "first months", "rest", "remainder", "balance",
)  # fmt: skip


def _vocabulary() -> Iterable[tuple[str, str]]:
    for label, table in (
        ("en.month", words.MONTHS),
        ("en.weekday", words.WEEKDAYS),
        ("en.season", words.SEASONS),
        ("en.decade", words.DECADES),
    ):
        for word in table:
            yield word, label
    for word in (*words.ORDINALS, "final", "latter", "back", "front", "opening", "closing"):
        yield word, "en.ordinal"
    for q in ("q1", "q2", "q3", "q4", "h1", "h2"):
        yield q, "en.q"
    for half in ("h1", "h2"):  # with what follows: H2 alone is also a chip
        for tail in ("of", "fy", "fiscal", *(str(n) for n in range(1990, 2061))):
            yield f"{half} {tail}", "en.q"
    for word in ("fiscal", "financial", "fy", "fye", "business year"):
        yield word, "en.fiscal"
    for year in (*(f"{n:02d}" for n in range(100)), *(str(n) for n in range(1980, 2061))):
        for lead in ("fy", *(f"q{k}fy" for k in range(1, 5)), "h1fy", "h2fy"):
            yield lead + year, "en.fiscal-glued"
    yield "calendar", "en.calendar"
    for word in _PART:
        yield word, "en.part"
    for word in (
        "last",
        "next",
        "this",
        "current",
        "coming",
        "upcoming",
        "previous",
        "prior",
        "preceding",
        "following",
        "same",
        "ensuing",
        "subsequent",
        "this past",
        "this coming",
    ):
        yield word, "en.relative"
    for unit in ("day", "week", "month", "quarter", "year", "decade", "weekend"):
        yield f"that {unit}", "en.that"
        yield f"the {unit}", "en.the-unit"
    for word in words.MONTHS:
        yield f"that {word}", "en.relative"
    for word in _COMPARED:
        for lead in ("", "the ", "a ") if word not in {"year earlier", "year ago"} else ("", "the "):
            yield lead + word, "en.compared"
    for word in (
        "today",
        "tonight",
        "yesterday",
        "tomorrow",
        "tmrw",
        "tmr",
        "day after tomorrow",
        "day after tmrw",
        "day before yesterday",
        "the day after tomorrow",
        "the day after tmrw",
        "the day before yesterday",
    ):
        yield word, "en.day-word"
    for word in (
        "year-end",
        "year end",
        "month-end",
        "month end",
        "quarter-end",
        "quarter end",
        "year's end",
        "month's end",
        "quarter's end",
        "year's close",
    ):
        for lead in ("", "the ", "a "):
            yield lead + word, "en.year-end"
    for word in _A_UNIT:
        yield word, "en.a-unit"
    for word in numbers.WORDS:
        yield word, "en.count"
    for word in ("one thousand", "two thousand", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"):
        yield word, "en.year-word"
    for word in ("year to", "year ended", "year ending", "full-year ended"):
        for lead in ("", "the ", "a "):
            yield lead + word, "en.year"
    for word in ("week of", "week commencing", "week beginning", "w/c", "week"):
        for lead in ("", "the "):
            yield lead + word, "en.week"


def _words() -> Vocabulary:
    return tuple((word, label, None, False) for word, label in _vocabulary())


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    return Room(rules=tuple(rule(form) for form in _FORMS), words=_words(), steps=(resolve.step(lexicon),))
