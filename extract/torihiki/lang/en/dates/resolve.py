"""What the text's dates are once read in order: tense, the period that the text speaks of, business years, bounds, warnings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from torihiki.core.language import Draft, Step
from torihiki.core.lexicon import Lexicon, Row
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.dates import bounds, business, days, evidence, state, tense
from torihiki.lang.en.dates.state import State
from torihiki.values.change import replace
from torihiki.values.moment import Moment, Range, Toward, When, resolve
from torihiki.values.weekday import contradiction

__all__ = ["step"]

# Wednesday's close, April 4's closing price: what a day has brought
_SETTLED = sieve(r"(?:['’]s)? (?:clos(?:e|ing)|session|trading|finish|settlement price|filing|announcement|statement|report|news)\b")
# a target that was set for a quarter still to come
_TARGET = sieve(r"(?:-| )?(?:[a-z-]+ ){0,2}(?:target|guidance|outlook|forecast|projection|view)s?\b", re.IGNORECASE)
_SETS = sieve(
    r"\b(?:issu|giv|gave|set|offer|rais|cut|lower|lift|reaffirm|provid|maintain|trim|boost|slash|confirm)[a-z]{0,4} (?:its |an? |the )?$",
    re.IGNORECASE,
)
_GUIDED = sieve(r"(?:-| )?(?:[a-z-]+ ){0,4}(?:guidance|outlook)\b", re.IGNORECASE)
_MET = sieve(r"\b(?:beat|beats|beating|miss|exceed|top|surpass|met|meet|above|below|versus|vs|against|than|within)[a-z]{0,4}\b[^.;]{0,40}$")
# after Q4 revenue of so much: results are of a quarter that is over
_AFTER = sieve(r"\b(?:after|following|despite) (?:(?:its|the|strong|weak|record|upbeat|solid|better-than-expected) )*$", re.IGNORECASE)
_RESULTS = sieve(r" (?:[a-z]+ ){0,2}(?:revenues?|results|earnings|profits?|sales|losses|numbers)\b")
_SAID_IN = sieve(
    r"\b(?:according to|in|from|citing|per|via) (?:an?|the|its|his|her|their) (?:[A-Za-z'.-]+ ){0,3}(?:filing|statement|report|announcement"
    r"|release|memo|letter|e-?mail|post|interview|note|notice|document|prospectus|presentation|call)s? (?:(?:on|late|early|dated|published"
    r"|released|issued) )*$"
)
_AS_OF_THEN = sieve(r"\b(?:effective|of record)\b[^.;]{0,16}$", re.IGNORECASE)
_AS_OF = sieve(r"\bas (?:of|at)(?: the)?(?: (?:end|close) of)? $", re.IGNORECASE)
_FAR = 270  # days: a date without a year that lies so far ahead is rather the one just past
_BOUND_AHEAD = sieve(r"\b(?:by|until|till|through|before|due)(?: (?:the|end|of|on|early|late|mid))* $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a date stands: the finding, its article, what the dates before it tell, and the article's business year."""

    found: Found[Any]
    scene: Scene
    state: State
    frame: business.Frame
    row: Row | None  # the issuer whose business year is meant
    toward: Toward | None

    @property
    def anchor(self) -> date | None:
        return self.scene.anchor


def step(lexicon: Lexicon) -> Step:
    """The step that turns each date's words into a moment."""
    issuers = business.Issuers(lexicon)

    def run(draft: Draft) -> Draft:
        memory, scene = State(), draft.scene
        frame = business.frame(draft.found, scene)
        out: list[Found[Any]] = []
        only = issuers.only(scene)
        dates = [f for f in draft.found if f.kind == "date"]
        following = {id(a): b for a, b in pairwise(dates)}
        for found in draft.found:
            if found.kind != "date" or not isinstance(found.value, (When, Range)):
                out.append(found)
                continue
            when = _shared(found, following.get(id(found)), scene)
            row = issuers.near(scene, found, only) if _is_fiscal(when) else None
            place = _Place(found, scene, memory, frame, row, _toward(found, scene, memory))
            memory.last_toward = place.toward
            moment = _range(when, place) if isinstance(when, Range) else _single(when, place)
            if moment is None:
                continue
            if isinstance(when, When) and when.day is not None and moment.start and not when.nth:
                _check(when, moment.start, found, draft)
            bound, cues = bounds.bound(scene, found.start, found.end, moment)
            if isinstance(when, Range) and bound == "from":
                bound, cues = None, ()  # from January to March: "from" opens the range itself
            moment = replace(moment, bound=bound)
            state.note(memory, moment, found, scene)
            out.append(replace(found, value=moment, cues=(*found.cues, *cues)))
        draft.found = out
        return draft

    return run


def _is_fiscal(when: When | Range) -> bool:
    return when.fiscal if isinstance(when, When) else when.first.fiscal or when.last.fiscal


_AND = sieve(r" (?:and|or|&) (?:in )?$")


def _shared(found: Found[Any], following: Found[Any] | None, scene: Scene) -> When | Range:
    """March and June 2019: the year of the second is that of the first too."""
    when: When | Range = found.value
    if not isinstance(when, When) or following is None or not isinstance(following.value, When):
        return when
    other = following.value
    if when.year is not None or when.shift is not None or when.weekday or other.year is None:
        return when
    months = when.month and other.month and (when.day is None) == (other.day is None)
    months = months and (when.month or 0, when.day or 0) < (other.month or 0, other.day or 0)
    if (months or (when.quarter and other.quarter)) and _AND.fullmatch(scene.text[found.end : following.start]):
        return replace(when, year=other.year, fiscal=when.fiscal or other.fiscal)
    return when


def _check(when: When, day: date, found: Found[Any], draft: Draft) -> None:
    """Warn of a weekday, in the date or beside it, that is not that of its date."""
    said, start, end = when.weekday, found.start, found.end
    if said is None:
        said, start, end = days.beside(draft.scene.text, start, end)
    warning = contradiction(draft.scene.raw[start:end], said, day) if said else None
    if warning:
        draft.warnings.append(warning)


def _toward(found: Found[Any], scene: Scene, memory: State) -> Toward | None:
    """Where the clause looks; the second of two joined dates looks where the first does."""
    value = found.value
    if isinstance(value, When) and (value.year is not None or value.decade is not None or value.century is not None or value.like):
        return None  # it stands by itself
    left, right = tense.clause(scene, found.start, found.end)
    if isinstance(value, When) and value.month and value.day is None and evidence.heads_figure(right):
        right = ""  # April figures are due: the verb is not about April
    if _SETTLED.match(right) or _SAID_IN.search(left) or (_AS_OF.search(left) and not _AS_OF_THEN.search(left)):
        return "past"
    if isinstance(value, When) and value.quarter and _AFTER.search(left) and _RESULTS.match(right):
        return "past"
    if isinstance(value, When) and value.quarter and _set_for(left, right):
        return "future"
    if memory.last_toward and found.start - memory.last_at < 8 and re.search(r"\b(?:and|or|,) $", left):
        return memory.last_toward
    toward = tense.looks(left, right, weekday=isinstance(value, When) and value.weekday is not None)
    return "future" if toward is None and _BOUND_AHEAD.search(left) else toward


def _range(when: Range, place: _Place) -> Moment:
    if place.anchor is not None:
        when = Range(days.agreeing(when.first, place.anchor), days.agreeing(when.last, place.anchor))
    if place.row is not None:
        when = Range(business.with_issuer(when.first, place.row), business.with_issuer(when.last, place.row))
    return days.named_span(resolve(when, place.anchor, place.state.last, place.toward))


def _single(when: When, place: _Place) -> Moment | None:
    """One date: business years, periods compared, weekdays with days, then the plain ones."""
    memory, anchor = place.state, place.anchor
    if when.fiscal or (when.quarter and when.year is None and when.shift is None and place.frame.is_business(when)):
        return business.fiscal(replace(when, fiscal=True), anchor, memory, frame=place.frame, row=place.row, toward=place.toward)
    if when.like:
        return state.like(when, place.found, place.scene, memory)
    if when.weekday and when.day is not None:
        if when.month is None:
            return resolve(replace(when, weekday=None), None) if anchor is None else days.weekday_day(when, anchor)
        dated = days.year_by_weekday(when, anchor) if when.year is None and anchor is not None else when
        return resolve(replace(dated, weekday=None), anchor, memory.last, place.toward)
    if place.found.rule == "en.dates.away" and when.shift == ("year", -1):
        compared = state.year_ago(when, place.found, place.scene, memory)
        if compared is not None:
            return compared
    if when.shift and when.shift[0] in {"month", "quarter", "half"} and when.chained and memory.topics:
        base = state.topic(memory, when.shift[0], place.scene)
        return resolve(when, anchor, base or memory.last, place.toward)
    return _plain(when, place)


def _plain(when: When, place: _Place) -> Moment:
    """Dates that the anchor, the last date and the tense resolve."""
    memory, anchor, toward = place.state, place.anchor, place.toward
    rule = place.found.rule
    last = memory.last.start if memory.last and memory.last.start == memory.last.end else None
    near = place.found.start - memory.last_at < 120
    if when.weekday and when.shift is None and toward == "future" and anchor and last and last > anchor and near:
        anchor = last  # on Tuesday, March 24, followed on Wednesday
    if anchor is not None and when.shift and rule == "en.dates.weekend" and toward != "future" and anchor.isoweekday() < 6:
        when = replace(when, shift=("weekend", -1))
    if anchor is not None and when.shift and rule == "en.dates.year-end" and toward == "past" and _ended(when.shift[0], anchor):
        when = replace(when, shift=(when.shift[0], -1))
    if when.month and when.day and when.year is None and _dateline(place.found, place.scene):
        toward = "near"
    if when.chained and when.shift == ("day", 0):
        return memory.open_day or resolve(when, None, None)  # the same day: that of the last day named, of no year or month
    by_days = when.chained and when.shift is not None and when.shift[0] in {"day", "week"}
    moment = resolve(when, anchor, memory.last_day or memory.last if by_days else memory.last, toward)
    start = moment.start
    if anchor is None or start is None or start <= anchor:
        return moment
    if toward != "future" and when.shift == ("year", 0) and (when.quarter or when.half) and _told(place):
        return resolve(replace(when, shift=("year", -1)), anchor, memory.last, toward)
    if toward == "future" and when.month and when.day and when.year is None and (start - anchor).days > _FAR:
        return resolve(when, anchor, memory.last, "near")
    return moment


def _set_for(left: str, right: str) -> bool:
    """Whether a quarter is one that a target or guidance is for, and not one whose guidance was met."""
    return bool((_TARGET.match(right) and _SETS.search(left)) or (_GUIDED.match(right) and not _MET.search(left)))


def _told(place: _Place) -> bool:
    """Whether the year is the one that is told of: the last quarter of the year, not of this year."""
    return place.scene.lower.find("the year", place.found.start, place.found.end) >= 0


def _dateline(found: Found[Any], scene: Scene) -> bool:
    """Whether a day stands in a dateline: NEW YORK, Jan. 22 —."""
    dashed = re.match(r" ?(?:\([A-Za-z]+\) ?)?(?:-|—|--|/PRNewswire)", scene.after(found.end))
    return bool(dashed and re.search(r"(?:^|[A-Z]{3,}[A-Za-z., ]*, ?)$", scene.before(found.start, 40)))


def _ended(unit: str, anchor: date) -> bool:
    """Whether the end of the unit that a past tense speaks of is the last one: at year-end the bank held, written in February."""
    over = {"year": anchor.month < 12, "quarter": anchor.month % 3 != 0 or anchor.day < 20, "month": anchor.day < 25}
    return over.get(unit, False)
