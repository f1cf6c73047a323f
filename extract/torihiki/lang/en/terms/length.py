"""What all rules of durations share: units, how a length is hedged, and what makes it an age, a point in time or a rate."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Cue, Reading
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en import numbers
from torihiki.lang.en.hedges import hedge
from torihiki.values.number import Bounds
from torihiki.values.term import Term

__all__ = ["BARE", "END", "LEADS", "UNIT", "UNITS", "measured", "parse", "reading"]

_I = re.IGNORECASE
END = r"(?![A-Za-z0-9])"
UNITS = {
    "year": "year",
    "years": "year",
    "yr": "year",
    "yrs": "year",
    "month": "month",
    "months": "month",
    "mo": "month",
    "mos": "month",
    "mths": "month",
    "mth": "month",
    "week": "week",
    "weeks": "week",
    "wk": "week",
    "wks": "week",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "day": "day",
    "days": "day",
    "hour": "hour",
    "hours": "hour",
    "hr": "hour",
    "hrs": "hour",
    "minute": "minute",
    "minutes": "minute",
    "min": "minute",
    "mins": "minute",
    "second": "second",
    "seconds": "second",
    "sec": "second",
    "secs": "second",
    "decade": "decade",
    "decades": "decade",
    "century": "century",
    "centuries": "century",
    "quarters": "quarter",
}
UNIT = rf"(?:{any_of(UNITS)}|(?<=[0-9] )h|(?<=[0-9])h){END}"
BARE = ("years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "centuries")

_AFTER = sieve(
    r"[- ](?:old|olds|ago|earlier|previously|hence|young)\b|-(?:old|olds)\b|[- ]of age\b| (?:later|before)(?= *(?:[,.;:)]|$))"
    r"| from (?:now|today|tomorrow|yesterday)\b"
    r"|[- ]veterans?\b| later\b|'s? time\b| after (?:today|tomorrow)| in the future\b",
    _I,
)
_FIRM_OVER = sieve(
    r"\b(?:just|well|a little|slightly|little|far|for|in|lasted|took|take|takes|lasting|lasts|spent|spend|with|has|had|and|of|by|after"
    r"|that|is|was|at|slightly) (?:just |well )?over $",
    _I,
)
LEADS = sieve(
    r"\b(?:for|in|within|over|after|about|around|almost|nearly|than|by|under|takes?|took|last(?:s|ed|ing)?|spen[dt]s?|spent|roughly"
    r"|approximately|plus|"
    r"wait(?:ed|ing)?|least|once in|up to|only|just|throughout|during|another|some|through|least|needs?|beyond|delay(?:ed|s)? of"
    r"|period of|of)(?: just| about| roughly| almost| nearly| over| only| at least)? $",
    _I,
)


def measured(bounds: Bounds, unit: str) -> Term:
    return Term.of(bounds, UNITS.get(unit.lower(), "hour" if unit.lower() == "h" else unit.lower()))


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


def reading(term: Term, scene: Scene, start: int, end: int, *, adjective: bool = False) -> Reading[Term] | None:
    right = scene.after(end, 24)
    if _AFTER.match(right):
        return None
    term, cues = _hedged(term, scene, start, end, adjective=adjective)
    return Reading(start, end, term, cues)


def parse(text: str) -> Bounds | None:
    return numbers.parse(re.sub(r"\s+of$", "", text.strip(), flags=_I))
