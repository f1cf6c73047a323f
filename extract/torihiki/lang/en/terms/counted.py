"""Lengths with a number: seven-year, 18 months, two to three years, 1 year 1 month, two and four-year, three more."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en import numbers
from torihiki.lang.en.terms.length import END, LEADS, UNIT, UNITS, measured, parse, reading
from torihiki.values.term import Length, Term

__all__ = ["RULES"]

_I = re.IGNORECASE
_NUMBER = rf"(?:{numbers.VAGUE}|{numbers.PATTERN})"
_WHOLE = (
    "straight|consecutive|full|whole|more|additional|further|extra|business|working|trading|calendar|fiscal|long|solid|successive|other|"
    "entire|short|difficult|tough|turbulent|separate|banking|school"
)

# what makes a length an age, a point in time or a rate


_QUARTERS = sieve(r"\b(?:in|for|over|past|last|next|consecutive|straight|first)\b[^.]{0,12}$", _I)
_JOINED = sieve(r"(?:[$€£¥#]|[0-9][.,/:]|\bNo\.? |\b[Ee]very |[A-Za-z]-)$")
_MAY_JOIN = sieve(r"\b(?:mid|pre|post|non|low|high|first)-$", _I)


def _is_other(match: re.Match[str], scene: Scene) -> bool:
    """Whether the words are no length: a part of a larger number, a fraction (three quarters of), one day, a title (60 Minutes)."""
    start, end = match.span()
    left, unit, number = scene.before(start, 24), match["u"], match["n"].lower()
    low, digits = unit.lower(), match["n"][0].isdigit()
    if _JOINED.search(left) and not _MAY_JOIN.search(left):
        return True
    if low in {"second", "min", "sec", "mo", "hr"} and not digits:
        return True
    if low == "quarters":
        return bool(re.match(r" of\b", scene.after(end))) or (number in {"three", "four", "3"} and not _QUARTERS.search(left))
    if low == "century":
        return number != "one" and not digits
    if number == "one" and low in {"day", "second", "minute"} and "-" not in match["gap"] and not LEADS.search(left):
        return True
    return unit[0].isupper() and not unit.isupper() and digits and bool(left.strip()) and not left.rstrip().endswith((".", ":"))


def _count(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """A number and a unit, or two numbers and a unit."""
    if _is_other(match, scene):
        return None
    start, end = match.span()
    unit, text, low = match["u"], match["n"], match["u"].lower()
    first = parse(text)
    if first is None:
        return None
    last = parse(match["n2"]) if match["n2"] else None
    term = measured(first, unit)
    if match["n2"]:
        if last is None or first.modifier == "vague" or (last.low <= first.low and last.low >= 10):
            return None
        if last.low <= first.low:
            return None
        term = Term(term.low, measured(last, unit).high)
    if match["half"]:
        half = Length.of(Decimal(6), "month") if UNITS.get(low) == "year" else Length.of(Decimal("0.5"), UNITS.get(low, low))
        term = Term(term.low.plus(half), term.high.plus(half), term.modifier)
    term = _years_and_months(term)
    return reading(term, scene, start, end, adjective="-" in match["gap"])


def _years_and_months(term: Term) -> Term:
    """Two and a half years are two years and six months."""

    def whole(length: Length) -> Length:
        rest = length.years % 1
        months = rest * 12
        if rest and months == int(months):
            return Length(
                length.years - rest, length.months + int(months), length.weeks, length.days, length.hours, length.minutes, length.seconds
            )
        return length

    return Term(whole(term.low), whole(term.high), term.modifier)


def _chain(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """1 year 1 month 21 days."""
    total: Length | None = None
    units: list[str] = []
    for piece in re.finditer(rf"(?P<n>{numbers.PATTERN})[- ]?(?P<u>{UNIT})", match.group(), _I):
        bounds = parse(piece["n"])
        if bounds is None or bounds.low != int(bounds.low):
            return None
        unit = UNITS.get(piece["u"].lower(), "hour")
        if unit in units:
            return None  # two-year and four-year notes are two lengths
        units.append(unit)
        length = measured(bounds, piece["u"]).low
        total = length if total is None else total.plus(length)
    return None if total is None else reading(Term(total, total), scene, *match.span())


_SAME_UNIT = sieve(
    r"(?<!last )(?<!this )(?<!next )(?<!past )(?<!each )(?<!every )(?:years?|months?|weeks?|days?|hours?|decades?)(?![A-Za-z])", _I
)


def _more(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """Another three, three more: the unit is that of the length just before in the sentence."""
    sentence = scene.sentence(match.start())
    before = list(_SAME_UNIT.finditer(scene.text, max(sentence.start, match.start() - 100), match.start()))
    if not before or not re.match(r"[.,;:)]|$| (?:if|at|after|or|and|on|unless|when|should|with)\b", scene.after(match.end())):
        return None
    bounds = parse(match["n"] or match["n2"])
    unit = before[-1].group()
    if bounds is None or re.search(
        rf"{unit} (?:old|ago|earlier|later|before|after|from)\b", scene.text[before[-1].start() : match.start()], _I
    ):
        return None
    return Reading(match.start(), match.end(), measured(bounds, unit.lower()), (), 0.7)


def _list(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """The first numbers of two, four and seven-year notes: each is a length, the unit stands with the last."""
    bounds = parse(match["n"])
    return (
        None
        if bounds is None or re.search(r"[$€£¥]$", scene.before(match.start(), 1))
        else Reading(match.start(), match.end("n") + len(match["dash"]), measured(bounds, match["u"]), (), 0.8)
    )


_ON = ("number", "en.term.count")
_UNIT_START = frozenset("abcdefghijklmnopqrstuvwxyz-–~,/½¼¾")
_PLAIN = rf"(?:[0-9]{{1,3}}|{any_of(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'fifteen', 'twenty', 'thirty'])})"

RULES: tuple[Rule[Any], ...] = (
    Rule(
        "en.terms.count",
        "duration",
        _ON,
        sieve(
            rf"(?P<n>{_NUMBER})(?: of)?(?:(?:-? ?(?:to|or) ?|-(?:to|or)-| ?- ?| and (?=[0-9a-z-]{{1,12}} (?:years|months|weeks"
            rf"|days)))(?P<n2>{numbers.PATTERN}))?"
            rf"(?P<gap>[- ]?-?)(?:(?:{_WHOLE})[- ])?(?P<u>{UNIT})(?P<half> and a half{END})?",
            _I,
        ),
        _count,
        _UNIT_START,
    ),
    Rule(
        "en.terms.chain",
        "duration",
        _ON,
        sieve(rf"(?:{numbers.PATTERN}) ?(?:{UNIT})(?:,? (?:and )?(?:{numbers.PATTERN}) ?(?:{UNIT})){{1,4}}", _I),
        _chain,
        _UNIT_START,
    ),
    Rule(
        "en.terms.more",
        "duration",
        ("en.term.more", "en.term.count", "number"),
        sieve(rf"(?:another (?P<n>{_PLAIN})|(?P<n2>{_PLAIN}) more){END}", _I),
        _more,
        frozenset("m"),
    ),
    Rule(
        "en.terms.list",
        "duration",
        _ON,
        sieve(
            rf"(?P<n>{_PLAIN})(?P<dash>-?)(?=(?:,? (?:{_PLAIN})-?){{0,3}}(?:,)?(?: and| or| to|,) (?:{_PLAIN})-(?P<u>year|month|week"
            rf"|day)s?{END}(?![- ](?:old|ago)))",
            _I,
        ),
        _list,
        frozenset(",-aot"),
    ),
)
