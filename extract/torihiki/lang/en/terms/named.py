"""Lengths without a number: a year, another month, half a decade, over the next year, multi-year, for decades, months-long."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.terms.length import BARE, END, LEADS, UNITS, measured, reading
from torihiki.values.number import Bounds
from torihiki.values.term import Length, Term

__all__ = ["PARTS", "RULES"]

_I = re.IGNORECASE
_RATE_LEFT = sieve(
    r"(?:[0-9%]|\b(?:once|twice|times|times over|each|per|million|billion|trillion|dollars|cents|percent|euros|yen|dlrs|mln|bln|pct"
    r"|tonnes|tons|units|wafers|people|hours|days|barrels))\)? $",
    _I,
)


def _single(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """A year, an hour, a decade; not a rate (3 million a year)."""
    start, end = match.span()
    left, right = scene.before(start, 24), scene.after(end, 24)
    unit, word = match["u"], match["a"].lower()
    low = unit.lower()
    if word in {"a", "an"} and not match["half"]:
        if re.match(r"-|s\b| (?:earlier|ago|later|before|after|when|in which|that|of )", right):
            return None
        if re.match(r"'s ", right):
            pass
        elif (
            _RATE_LEFT.search(left) or not LEADS.search(left) or re.search(r"\b(?:day|year|week|month|time|night)s? (?:in|of) $", left, _I)
        ) or (
            re.search(r"\b(?:of|by) $", left, _I)
            and not re.search(r"\b(?:period|delay|minimum|maximum|term|total|excess|best part|part) of $", left, _I)
        ):
            return None
    if word in {"full", "whole", "entire", "all"}:
        if re.match(
            r"[- ](?:old|results?|earnings|profits?|revenues?|sales|guidance|forecasts?|outlook|net|loss|losses|figures?|targets?|income"
            r"|dividend|operating|adjusted|core|growth|ended|ending|to|20|19)",
            right,
            _I,
        ):
            return None
        if re.search(r"\bthe $", left, _I) and low == "year" and word != "whole":
            return None
    if word == "half a" and re.match(r"-", right):
        return None
    amount = Decimal("0.5") if word.startswith("half") else Decimal(1)
    unit_name = UNITS.get(low, low)
    length = Length.of(6, "month") if amount != 1 and unit_name == "year" else Length.of(amount, unit_name)
    if match["half"]:
        length = length.plus(Length.of(6, "month") if unit_name == "year" else Length())
        if unit_name != "year":
            length = Length.of(Decimal("1.5"), unit_name)
    return reading(Term(length, length), scene, start, end)


_PERIOD_LEFT = sieve(r"\b(?:over|in|for|during|within|throughout|through|across|spanning)(?: about| roughly| just)?(?: at least)? $", _I)


def _spell(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """Over the next year, in the past decade: the length alone."""
    left = scene.before(match.start(), 32)
    the = re.search(r"\b(?:the|its|their) (?:very )?$", left, _I)
    if the is None:
        return None
    left = left[: the.start()]
    unit = match["u"].lower()
    if unit in {"quarter", "day"} or (not _PERIOD_LEFT.search(left) and unit not in {"decade", "century"}):
        return None
    if re.match(r" (?:of|in)\b|-|'s\b", scene.after(match.end())):
        return None
    length = Length.of(1, unit)
    return Reading(match.start("u"), match.end(), Term(length, length))


def _vague(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """Multi-year, years of talks, for decades, months-long: two to nine of the unit."""
    start, end = match.span()
    if match["multi"]:
        return reading(measured(Bounds(Decimal(2), Decimal(9), "vague"), match["multi"]), scene, start, end)
    unit = match["u"]
    left, right = scene.before(start, 24), scene.after(end, 24)
    if match["long"] and unit.lower().endswith("s"):
        return reading(measured(Bounds(Decimal(2), Decimal(9), "vague"), unit), scene, start, end)
    if match["long"]:
        return reading(measured(Bounds.exactly(1), unit), scene, start, end)
    if not unit.lower().endswith("s") or (unit.lower() == "hours" and re.match(r" of (?:operation|business|work)", right)):
        return None
    if unit.lower() == "hours" and re.search(r"\bafter $", left, _I) and not re.match(r" of\b", right):
        return None  # traded after hours
    if re.match(r"[- ](?:ago|earlier|later|before|old|after)\b|['’-]| (?:ended|ending|when|in which|where)\b", right, _I):
        return None
    ahead = re.search(
        r"\b(?:for|after|within|over|takes?|took|taking|last(?:s|ed|ing)?|spen[dt]|spent|spending|many|for many|in|despite|following|of"
        r"|by|through)(?: (?:the )?(?:coming|past|many))? $",
        left,
        _I,
    )
    of = re.match(
        r" of (?!the (?:year|month|week)|(?:january|february|march|april|may|june|july|august|september|october|november|december|20|19))",
        right,
        _I,
    )
    if re.search(
        r"\b(?:business|opening|trading|early|recent|other|final|first|last|these|those|previous|working|most|all|both|two|some|fiscal"
        r"|financial|half) $",
        left,
        _I,
    ):
        return None
    if not ahead and not of:
        return None
    if ahead and ahead.group().lower().split()[0] in {"of", "by", "through", "despite", "following"} and not of:
        return None
    if re.search(r"\bin $", left, _I) and re.match(r" (?:to come|of|,|\.|$)|$|[,.;)]", right) is None:
        return None
    return reading(measured(Bounds(Decimal(2), Decimal(9), "vague"), unit), scene, start, end)


PARTS = {
    "half-century": Length.of(50, "year"),
    "half century": Length.of(50, "year"),
    "half a century": Length.of(50, "year"),
    "quarter-century": Length.of(25, "year"),
    "quarter century": Length.of(25, "year"),
    "quarter of a century": Length.of(25, "year"),
    "half-decade": Length.of(5, "year"),
    "half a decade": Length.of(5, "year"),
    "half-hour": Length.of(30, "minute"),
}


def _part(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    length = PARTS[match["p"].lower()]
    return reading(Term(length, length), scene, match.start(), match.end())


RULES: tuple[Rule[Any], ...] = (
    Rule(
        "en.terms.single",
        "duration",
        ("en.term.a",),
        sieve(
            rf"(?P<a>an?|another|a further|half an?|a full|full|a whole|whole|entire|an entire|all|one full)[ -](?P<u>year|month|week"
            rf"|day|hour|minute|decade|century|fortnight){END}(?P<half> and (?:a )?half{END})?",
            _I,
        ),
        _single,
    ),
    Rule(
        "en.terms.spell",
        "duration",
        ("en.term.spell",),
        sieve(
            rf"(?P<r>next|past|last|coming|previous|preceding|following|first|final) (?:full |whole )?(?P<u>year|month|week|decade"
            rf"|century|quarter|day){END}",
            _I,
        ),
        _spell,
    ),
    Rule(
        "en.terms.vague",
        "duration",
        ("en.term.vague",),
        sieve(
            rf"(?:(?:an?|the) (?=[a-z]{{3,8}}-?long))?(?:multi-?(?P<multi>year|month|week|day|decade)s?{END}"
            rf"|(?P<u>{any_of([*BARE, 'year', 'month', 'week', 'day', 'hour', 'decade', 'century'])})(?P<long>-?long{END})?"
            r"(?![A-Za-z0-9]))",
            _I,
        ),
        _vague,
    ),
    Rule(
        "en.terms.part",
        "duration",
        ("en.term.part", "en.term.a"),
        sieve(rf"(?:(?:an?|the) )?(?P<p>{any_of(PARTS)}){END}", _I),
        _part,
    ),
)
