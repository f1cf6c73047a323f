"""Durations in English texts: seven-year, 18 months, two to three years, a year and a half, another month, multi-year, decades."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from torihiki.core.lexicon import Lexicon, any_of
from torihiki.core.language import Room
from torihiki.core.rule import Cue, Reading, Rule
from torihiki.core.scene import Scene
from torihiki.lang.en import numbers
from torihiki.lang.en.hedges import hedge
from torihiki.values.number import Bounds, Modifier
from torihiki.values.term import Length, Term

__all__ = ["room"]

_I = re.IGNORECASE
_END = r"(?![A-Za-z0-9])"
_UNITS = {
    "year": "year", "years": "year", "yr": "year", "yrs": "year", "month": "month", "months": "month", "mo": "month", "mos": "month", "mths": "month",
    "mth": "month", "week": "week", "weeks": "week", "wk": "week", "wks": "week", "fortnight": "fortnight", "fortnights": "fortnight", "day": "day",
    "days": "day", "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "minute": "minute", "minutes": "minute", "min": "minute",
    "mins": "minute", "second": "second", "seconds": "second", "sec": "second", "secs": "second", "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century", "quarters": "quarter",
}  # fmt: skip
_UNIT = rf"(?:{any_of(_UNITS)}|(?<=[0-9] )h|(?<=[0-9])h){_END}"
_BARE = ("years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "centuries")
_NUMBER = rf"(?:{numbers.VAGUE}|{numbers.PATTERN})"
_JOIN = r"(?: ?(?:-|~|to|or|and) ?|-to-|-or-)"
_WHOLE = (
    "straight|consecutive|full|whole|more|additional|further|extra|business|working|trading|calendar|fiscal|long|solid|successive|other|"
    "entire|short|difficult|tough|turbulent|separate|banking|school"
)

# what makes a length an age, a point in time or a rate
_AFTER = re.compile(
    r"[- ](?:old|olds|ago|earlier|previously|hence|young)\b|-(?:old|olds)\b|[- ]of age\b| (?:later|before)(?= *(?:[,.;:)]|$))| from (?:now|today|tomorrow|yesterday)\b"
    r"|[- ]veterans?\b| later\b|'s? time\b| after (?:today|tomorrow)| in the future\b",
    _I,
)
_ADJECTIVE_LEFT = re.compile(r"(?:some|over|under|past|above|below|beyond|near|top)\b", _I)
_FIRM_OVER = re.compile(r"\b(?:just|well|a little|slightly|little|far|for|in|lasted|took|take|takes|lasting|lasts|spent|spend|with|has|had|and|of|by|after|that|is|was|at|slightly) (?:just |well )?over $", _I)
_LEADS = re.compile(
    r"\b(?:for|in|within|over|after|about|around|almost|nearly|than|by|under|takes?|took|last(?:s|ed|ing)?|spen[dt]s?|spent|roughly|approximately|every|plus|"
    r"wait(?:ed|ing)?|least|once in|up to|only|just|throughout|during|another|some|through|least|needs?|beyond|delay(?:ed|s)? of|period of|of)(?: just| about| roughly| almost| nearly| over| only| at least)? $",
    _I,
)
_RATE_LEFT = re.compile(r"(?:[0-9%]|\b(?:once|twice|times|times over|each|per|million|billion|trillion|dollars|cents|percent|euros|yen|dlrs|mln|bln|pct|tonnes|tons|units|wafers|people|hours|days|barrels))\)? $", _I)


def _term(bounds: Bounds, unit: str) -> Term:
    return Term.of(bounds, _UNITS.get(unit.lower(), "hour" if unit.lower() == "h" else unit.lower()))


def _hedged(term: Term, scene: Scene, start: int, end: int, *, adjective: bool = False) -> tuple[Term, tuple[Cue, ...]]:
    """The term under the modifier around it; before a length "over" and "under" mostly mean during and by."""
    modifier, cues = hedge(scene, start, end)
    if modifier is None or term.modifier is not None:
        return term, ()
    for cue in cues:
        word = scene.text[cue.start : cue.end].strip().lower()
        plain = word in {"over", "past", "near", "under", "above", "below", "beyond"}
        if adjective and (plain or word in {"some"}):
            return term, ()
        if plain and word != "under" and not _FIRM_OVER.search(scene.before(start, 32)):
            return term, ()
    return Term(term.low, term.high, modifier), cues


def _reading(term: Term, scene: Scene, start: int, end: int, *, adjective: bool = False) -> Reading[Term] | None:
    right = scene.after(end, 24)
    if _AFTER.match(right):
        return None
    term, cues = _hedged(term, scene, start, end, adjective=adjective)
    return Reading(start, end, term, cues)


def _parse(text: str) -> Bounds | None:
    return numbers.parse(re.sub(r"\s+of$", "", text.strip(), flags=_I))


def _count(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """A number and a unit, or two numbers and a unit."""
    start, end = match.span()
    left = scene.before(start, 24)
    unit, text = match["u"], match["n"]
    hyphen = "-" in match["gap"]
    if re.search(r"(?:[$€£¥#]|[0-9][.,/:]|\bNo\.? |[A-Za-z]-)$", left) and not re.search(r"\b(?:mid|pre|post|non|low|high|low-|first)-$", left, _I):
        return None
    low = unit.lower()
    if low in {"second", "min", "sec", "mo", "hr", "quarters"} and not text[0].isdigit() and low != "quarters":
        return None
    if low == "quarters" and (re.match(r" of\b", scene.after(end)) or text.lower() in {"three", "four", "3"} and not re.search(r"\b(?:in|for|over|past|last|next|consecutive|straight|first)\b[^.]{0,12}$", left, _I)):
        return None
    if low == "century" or (text.lower() == "one" and low in {"day", "quarter", "second", "minute"} and not hyphen and not _LEADS.search(left)):
        if low != "century" or text.lower() not in {"one", "half", "half a", "a half"} and not text[0].isdigit():
            return None
    if unit[0].isupper() and not unit.isupper() and text[0].isdigit() and left.strip() and not left.rstrip().endswith((".", ":")):
        return None  # 60 Minutes
    first = _parse(text)
    if first is None:
        return None
    last = _parse(match["n2"]) if match["n2"] else None
    term = _term(first, unit)
    if match["n2"]:
        if last is None or first.modifier == "vague" or (last.low <= first.low and last.low >= 10):
            return None
        if last.low <= first.low:
            return None
        term = Term(term.low, _term(last, unit).high)
    if match["half"]:
        half = Length.of(Decimal(6), "month") if _UNITS.get(low) == "year" else Length.of(Decimal("0.5"), _UNITS.get(low, low))
        term = Term(term.low.plus(half), term.high.plus(half), term.modifier)
    term = _years_and_months(term)
    return _reading(term, scene, start, end, adjective=hyphen)


def _years_and_months(term: Term) -> Term:
    """Two and a half years are two years and six months."""

    def whole(length: Length) -> Length:
        rest = length.years % 1
        months = rest * 12
        if rest and months == int(months):
            return Length(length.years - rest, length.months + int(months), length.weeks, length.days, length.hours, length.minutes, length.seconds)
        return length

    return Term(whole(term.low), whole(term.high), term.modifier)


def _chain(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """1 year 1 month 21 days."""
    total: Length | None = None
    units: list[str] = []
    for piece in re.finditer(rf"(?P<n>{numbers.PATTERN})[- ]?(?P<u>{_UNIT})", match.group(), _I):
        bounds = _parse(piece["n"])
        if bounds is None:
            return None
        unit = _UNITS.get(piece["u"].lower(), "hour")
        if unit in units:
            return None  # two-year and four-year notes are two lengths
        units.append(unit)
        length = _term(bounds, piece["u"]).low
        total = length if total is None else total.plus(length)
    return None if total is None else _reading(Term(total, total), scene, *match.span())


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
        elif _RATE_LEFT.search(left) or not _LEADS.search(left) or re.search(r"\b(?:day|year|week|month|time|night)s? (?:in|of) $", left, _I):
            return None
        elif re.search(r"\b(?:of|by) $", left, _I) and not re.search(r"\b(?:period|delay|minimum|maximum|term|total|excess|best part|part) of $", left, _I):
            return None
    if word in {"full", "whole", "entire", "all"}:
        if re.match(r"[- ](?:old|results?|earnings|profits?|revenues?|sales|guidance|forecasts?|outlook|net|loss|losses|figures?|targets?|income|dividend|operating|adjusted|core|growth|ended|ending|to|20|19)", right, _I):
            return None
        if re.search(r"\bthe $", left, _I) and low == "year" and word != "whole":
            return None
    if word == "half a" and re.match(r"-", right):
        return None
    amount = Decimal("0.5") if word.startswith("half") else Decimal(1)
    unit_name = _UNITS.get(low, low)
    length = Length.of(6, "month") if amount != 1 and unit_name == "year" else Length.of(amount, unit_name)
    if match["half"]:
        length = length.plus(Length.of(6, "month") if unit_name == "year" else Length())
        if unit_name != "year":
            length = Length.of(Decimal("1.5"), unit_name)
    return _reading(Term(length, length), scene, start, end)


_PERIOD_LEFT = re.compile(r"\b(?:over|in|for|during|within|throughout|through|across|spanning)(?: about| roughly| just)?(?: at least)? $", _I)


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
        return _reading(_term(Bounds(Decimal(2), Decimal(9), "vague"), match["multi"]), scene, start, end)
    unit = match["u"]
    left, right = scene.before(start, 24), scene.after(end, 24)
    if match["long"] and unit.lower().endswith("s"):
        return _reading(_term(Bounds(Decimal(2), Decimal(9), "vague"), unit), scene, start, end)
    if match["long"]:
        return _reading(_term(Bounds.exactly(1), unit), scene, start, end)
    if not unit.lower().endswith("s") or unit.lower() == "hours" and re.match(r" of (?:operation|business|work)", right):
        return None
    if re.match(r"[- ](?:ago|earlier|later|before|old|after)\b|['’-]| (?:ended|ending|when|in which|where)\b", right, _I):
        return None
    ahead = re.search(r"\b(?:for|after|within|over|takes?|took|taking|last(?:s|ed|ing)?|spen[dt]|spent|spending|many|for many|in|despite|following|of|by|through)(?: (?:the )?(?:coming|past|many))? $", left, _I)
    of = re.match(r" of (?!the (?:year|month|week)|(?:january|february|march|april|may|june|july|august|september|october|november|december|20|19))", right, _I)
    if re.search(r"\b(?:business|opening|trading|early|recent|other|final|first|last|these|those|previous|working|most|all|both|two|some|fiscal|financial|half) $", left, _I):
        return None
    if not ahead and not of:
        return None
    if ahead and ahead.group().lower().split()[0] in {"of", "by", "through", "despite", "following"} and not of:
        return None
    if re.search(r"\bin $", left, _I) and re.match(r" (?:to come|of|,|\.|$)|$|[,.;)]", right) is None:
        return None
    return _reading(_term(Bounds(Decimal(2), Decimal(9), "vague"), unit), scene, start, end)


_SAME_UNIT = re.compile(rf"(?:years?|months?|weeks?|days?|hours?|decades?)(?![A-Za-z])", _I)


def _more(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """Another three, three more: the unit is that of the length just before in the sentence."""
    sentence = scene.sentence(match.start())
    before = list(_SAME_UNIT.finditer(scene.text, max(sentence.start, match.start() - 100), match.start()))
    if not before or not re.match(r"[.,;:)]|$| (?:if|at|after|or|and|on|unless|when|should|with)\b", scene.after(match.end())):
        return None
    bounds = _parse(match["n"] or match["n2"])
    unit = before[-1].group()
    if bounds is None or re.search(rf"{unit} (?:old|ago)", scene.text[before[-1].start() : match.start()], _I):
        return None
    return Reading(match.start(), match.end(), _term(bounds, unit.lower()), (), 0.7)


def _list(match: re.Match[str], scene: Scene) -> Reading[Term] | None:
    """The first numbers of two, four and seven-year notes: each is a length, the unit stands with the last."""
    bounds = _parse(match["n"])
    return None if bounds is None or re.search(r"[$€£¥]$", scene.before(match.start(), 1)) else Reading(match.start(), match.end("n") + len(match["dash"]), _term(bounds, match["u"]), (), 0.8)


_ON = ("number", "en.term.count")
_AND = r"(?:,? (?:and|or) |, | ?/ ?|- ?to |-? and )"
_UNIT_START = frozenset("abcdefghijklmnopqrstuvwxyz-–~,/½¼¾")
_PLAIN = rf"(?:[0-9]{{1,3}}|{any_of('one two three four five six seven eight nine ten twelve fifteen twenty thirty'.split())})"

_RULES: tuple[Rule[Any], ...] = (
    Rule(
        "en.terms.count", "duration", _ON,
        re.compile(
            rf"(?P<n>{_NUMBER})(?: of)?(?:(?:-? ?(?:to|or) ?|-(?:to|or)-| ?- ?| and (?=[0-9a-z-]{{1,12}} (?:years|months|weeks|days)))(?P<n2>{numbers.PATTERN}))?"
            rf"(?P<gap>[- ]?-?)(?:(?:{_WHOLE})[- ])?(?P<u>{_UNIT})(?P<half> and a half{_END})?", _I),
        _count, _UNIT_START,
    ),
    Rule(
        "en.terms.chain", "duration", _ON,
        re.compile(rf"(?:{numbers.PATTERN})[- ]?(?:{_UNIT})(?:,? (?:and )?(?:{numbers.PATTERN})[- ]?(?:{_UNIT})){{1,4}}", _I),
        _chain, _UNIT_START,
    ),
    Rule(
        "en.terms.single", "duration", ("en.term.a",),
        re.compile(rf"(?P<a>an?|another|a further|half an?|a full|full|a whole|whole|entire|an entire|all|one full)[ -](?P<u>year|month|week|day|hour|minute|decade|century|fortnight){_END}(?P<half> and (?:a )?half{_END})?", _I),
        _single,
    ),
    Rule(
        "en.terms.spell", "duration", ("en.term.spell",),
        re.compile(rf"(?P<r>next|past|last|coming|previous|preceding|following|first|final) (?:full |whole )?(?P<u>year|month|week|decade|century|quarter|day){_END}", _I),
        _spell,
    ),
    Rule(
        "en.terms.vague", "duration", ("en.term.vague",),
        re.compile(rf"(?:multi-?(?P<multi>year|month|week|day|decade)s?{_END}|(?P<u>{any_of([*_BARE, 'year', 'month', 'week', 'day', 'hour', 'decade', 'century'])})(?P<long>-?long{_END})?(?![A-Za-z0-9]))", _I),
        _vague,
    ),
    Rule(
        "en.terms.more", "duration", ("en.term.more", "en.term.count", "number"),
        re.compile(rf"(?:another (?P<n>{_PLAIN})|(?P<n2>{_PLAIN}) more){_END}", _I),
        _more, frozenset("m"),
    ),
    Rule(
        "en.terms.list", "duration", _ON,
        re.compile(rf"(?P<n>{_PLAIN})(?P<dash>-?)(?=(?:,? (?:{_PLAIN})-?){{0,3}}(?:,)?(?: and| or| to|,) (?:{_PLAIN})-(?P<u>year|month|week|day)s?{_END})", _I),
        _list, frozenset(",-aot"),
    ),
)  # fmt: skip


def _vocabulary() -> list[tuple[str, str]]:
    found = [(word, "en.term.count") for word in (*numbers.WORDS, "a few", "few", "a couple", "a couple of", "couple", "several", "multiple")]
    units = ("year", "month", "week", "day", "hour", "minute", "decade", "century", "fortnight")
    for lead in ("a", "an", "another", "a further", "half a", "half an", "a full", "full", "a whole", "whole", "entire", "an entire", "all", "one full"):
        found += [(f"{lead}{gap}{unit}", "en.term.a") for unit in units for gap in " -"]
    for lead in ("next", "past", "last", "coming", "previous", "preceding", "following", "first", "final"):
        found.append((lead, "en.term.spell"))
    found += [(word + tail, "en.term.vague") for word in (*_BARE, "year", "month", "week", "day", "hour", "decade", "century") for tail in ("-long", "long")]
    found += [(word, "en.term.vague") for word in _BARE]
    found += [(f"multi{gap}{unit}{s}", "en.term.vague") for unit in ("year", "month", "week", "day", "decade") for gap in ("", "-") for s in ("", "s")]
    found.append(("another", "en.term.more"))
    return found


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    return Room(rules=_RULES, words=tuple((word, label, None, False) for word, label in _vocabulary()))
