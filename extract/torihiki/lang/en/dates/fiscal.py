"""Quarters, halves and business years: third quarter of 2026, Q1 '26, 2H25, fiscal 2026, FY26, the year ended March 31."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import words, years
from torihiki.lang.en.dates.forms import Form
from torihiki.lang.en.dates.words import DAY, END, MONTH, YEAR
from torihiki.values.moment import When

__all__ = ["FISCAL_YEARS", "HALVES", "QUARTERS"]

_I = re.IGNORECASE
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "opening": 1, "closing": 4}
_HALF_ORDER = {"first": 1, "second": 2, "1st": 1, "2nd": 2, "latter": 2, "back": 2, "front": 1, "final": 2, "opening": 1}
_Q_WORD = rf"(?:{'|'.join(_ORDER)})"
_H_WORD = rf"(?:{'|'.join(_HALF_ORDER)})"
_BEFORE = (
    rf"(?:(?P<fb>(?:fiscal|financial)(?:[- ]year)?(?:[- ](?P<fy>{years.FISCAL_NUMBER}))?(?:'s)?|FY ?(?P<fy2>{years.FISCAL_NUMBER}))[- ]"
    rf"|calendar[- ](?:(?P<cy>{YEAR})(?:'s)?[- ])?|(?P<yb>{YEAR})(?:'s|:)?(?: the)?[- ]?)?"
)
_OF = rf"(?:(?:,? of |[- ,]{{1,2}}| in |/|(?='))(?P<tail>{years.tail('0')}))?"


def _fields(match: re.Match[str]) -> dict[str, Any] | None:
    """The year of a quarter or half, from before or after it; ``None`` if both are there."""
    got = match.groupdict()
    fields: dict[str, Any] = {}
    if got.get("fb"):
        fields["fiscal"] = True
        number = got.get("fy") or got.get("fy2")
        if number:
            fields["year"] = years.fiscal_number(number)
    if got.get("tail") and (got.get("yb") or got.get("fy")):
        return None  # 2026 and Q1 '26 are two dates
    for key in ("yb", "cy"):
        if got.get(key):
            fields["year"] = words.year(got[key])
    if got.get("tail"):
        fields |= years.read(match, "0")
    return fields


def _quarter(match: re.Match[str], scene: Scene) -> When | None:
    after = scene.after(match.end())
    if re.match(r" (?:final|pole|back|century|of a (?:century|point|per)|in a row|running)|s\b|-?back|-?final", after, _I):
        return None
    fields = _fields(match)
    return None if fields is None else When(quarter=_ORDER[match["q"].lower()], **fields)


def _short_quarter(match: re.Match[str], scene: Scene) -> When | None:
    left = scene.before(match.start(), 6)
    if re.search(r"(?:Audi|DJI|[A-Za-z0-9]-)[ ]?$", left):
        return None
    fields = _fields(match)
    return None if fields is None else When(quarter=int(match["q"]), **fields)


def _half(match: re.Match[str], scene: Scene) -> When | None:
    fields, after = _fields(match), scene.after(match.end())
    low = match["h"].lower()
    if fields is None:
        return None
    if not fields and (
        low in {"back", "front", "latter", "final", "opening"}
        or re.match(r"[- ](?:time|hour|century|dozen|of|hours|goal|marathon|lead|mile|season|day|point)\b", after)
    ):
        return None
    if not fields and not re.search(r"(?:\bthe|\bin|\bfor|\bits|\ba|[ -]|^)[ ]?$", scene.before(match.start(), 12), _I):
        return None
    return When(half=_HALF_ORDER[low], **fields)


def _short_half(match: re.Match[str], scene: Scene) -> When | None:
    fields = _fields(match)
    if fields is None or re.match(r"[- ]?(?:visas?|-?B\b|antihistamine|blocker|headings?)", scene.after(match.end())):
        return None
    if not fields and not re.search(
        r"\b(?:in|by|for|until|since|during|of|from|the|late|early|through|and|into)[ ]$", scene.before(match.start(), 12), _I
    ):
        return None
    return When(half=int(match["h"]), **fields)


def _glued(match: re.Match[str], scene: Scene) -> When:
    quarter, half = match["q"], match["h"]
    return When(
        year=years.fiscal_number(match["y"]),
        fiscal=bool(match["f"]),
        quarter=int(quarter) if quarter else None,
        half=int(half) if half else None,
    )


def _fiscal(match: re.Match[str], scene: Scene) -> When | None:
    if re.match(r" ?%", scene.after(match.end())):
        return None
    return When(year=years.fiscal_number(match["n"]), fiscal=True)


def _relative(match: re.Match[str], scene: Scene) -> When:
    return When(**years.shift(match["r"], fiscal=True))


def _ended(match: re.Match[str], scene: Scene) -> When | None:
    """The year to March 2026 is the business year that ends then: its label the year of its end, its first month the next one."""
    month = words.month(match["m"])
    year = words.year(match["y"]) if match["y"] else None
    if year is None:
        if scene.anchor is None:
            return When(fiscal=True)
        future = match["how"].lower() in {"ending", "to", "through"} and month >= scene.anchor.month
        year = scene.anchor.year - (month > scene.anchor.month and not future)
    first = (year, 1) if month == 12 else (year - 1, month + 1)
    if match["d"] and words.day(match["d"]) < 8:  # a year to Feb. 1 runs from February
        first = (year - 1, month)
    return When(year=year, fiscal=True, fiscal_start=first)


_ON_QUARTER = ("en.ordinal", "number", "en.fiscal", "en.calendar")
_ON_SHORT = ("en.q", "number", "en.fiscal")

QUARTERS: tuple[Form, ...] = (
    Form(
        "en.dates.quarter",
        _ON_QUARTER,
        sieve(rf"{_BEFORE}(?:the )?(?P<q>{_Q_WORD})[- ](?:fiscal[- ]|calendar[- ])?(?:quarters?|qtr|qtr\.|Q){END}(?:'s)?{_OF}", _I),
        _quarter,
        None,
    ),
    Form(
        "en.dates.quarter-list",
        ("en.ordinal", "number"),
        sieve(rf"(?P<q>{_Q_WORD})(?=(?:, {_Q_WORD})?,? (?:and|or) (?:the )?{_Q_WORD}[- ]quarters?{END}{_OF})", _I),
        _quarter,
        frozenset("stnr"),
    ),
    Form(
        "en.dates.month-quarter",
        ("en.month",),
        sieve(rf"(?P<m>March|June|September|December|Mar|Jun|Sept?|Dec)\.?[- ]quarter{END}{_OF}", _I),
        lambda m, s: None if (f := _fields(m)) is None else When(quarter=words.month(m["m"]) // 3, **f),
    ),
    Form("en.dates.q", _ON_SHORT, sieve(rf"{_BEFORE}(?:Q(?P<q>[1-4]){END}){_OF}", _I), _short_quarter),
    Form(
        "en.dates.quarter-glued",
        ("number", "en.q", "en.fiscal-glued"),
        sieve(rf"(?:(?:(?P<q>[1-4])Q|(?P<h>[12])H) ?(?P<f>FY)? ?(?P<y>'?[0-9]{{2}}|20[0-9]{{2}})){END}(?![.,][0-9])", _I),
        _glued,
        frozenset("qh"),
    ),
    Form(
        "en.dates.year-quarter-glued",
        ("number",),
        sieve(rf"(?P<y>20[0-9]{{2}})-?(?:Q(?P<q>[1-4])|H(?P<h>[12])){END}(?P<f>(?!))?", _I),
        _glued,
        frozenset("qh-"),
    ),
)

HALVES: tuple[Form, ...] = (
    Form(
        "en.dates.half",
        _ON_QUARTER,
        sieve(rf"{_BEFORE}(?:the )?(?P<h>{_H_WORD})[- ](?:fiscal[- ]|calendar[- ])?half{END}(?:'s)?{_OF}", _I),
        _half,
    ),
    Form("en.dates.h", _ON_SHORT, sieve(rf"{_BEFORE}(?:H(?P<h>[12]){END}){_OF}", _I), _short_half),
)

_GLUED = rf"(?:(?:Q(?P<q>[1-4])|H(?P<h>[12])) ?)?(?P<f>FY)(?P<y>20[0-9]{{2}}[-/][0-9]{{2}}|20[0-9]{{2}}|[0-9]{{2}}){END}(?![.,][0-9])"
_REL = r"(?:this|last|next|current|coming|previous|prior|following|that|same)"

FISCAL_YEARS: tuple[Form, ...] = (
    Form("en.dates.fiscal-glued", ("en.fiscal-glued",), sieve(_GLUED, _I), _glued),
    Form(
        "en.dates.fiscal",
        ("en.fiscal",),
        sieve(rf"{years.FISCAL}[- ](?P<n>{years.FISCAL_NUMBER})(?! ?(?:percent|million|billion))", _I),
        _fiscal,
    ),
    Form(
        "en.dates.fiscal-number",
        ("number",),
        sieve(rf"(?P<n>20[0-9]{{2}}(?:[/-][0-9]{{2}})?)[- ](?:fiscal|financial)[- ]year{END}", _I),
        _fiscal,
        frozenset("f-/"),
    ),
    Form(
        "en.dates.fiscal-relative",
        ("en.relative",),
        sieve(rf"(?P<r>{_REL}) (?:fiscal|financial|business) year{END}(?!-)", _I),
        _relative,
    ),
    Form(
        "en.dates.year-ended",
        ("en.fiscal", "en.year"),
        sieve(
            rf"(?:the |a )?(?:(?:fiscal|financial|business|full|whole)[- ])?year[- ](?P<how>ended|ending|ends|to"
            rf"|through)(?: on)? (?:(?P<d0>{DAY}) )?(?P<m>{MONTH})"
            rf"(?: (?P<d>{DAY}))?(?:,? (?P<y>{YEAR}))?",
            _I,
        ),
        _ended,
    ),
)
