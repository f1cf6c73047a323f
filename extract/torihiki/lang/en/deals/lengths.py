"""Which lengths of time are how long a deal runs: not those by which it may be extended, nor in which something came about."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["lasts"]

_AROUND = 90  # code points left of a length of time that say of what it is
_PASSING = sieve(
    r"(?:\b(?:extend\w*(?: it| the \w+)?(?: once| twice| again)? (?:by|for)|extensions? of|renewals? (?:option )?(?:of|for)|renewable for)\b[^.;,]{0,30}|"
    r"\b(?:over|in|for|during|within|through) the (?:past|last|previous|early)\s|\b(?:biggest|largest|first|highest|busiest|most|worst|best)\b(?:[^.;,]|(?<=[A-Z])\.){0,70}\sin\s(?:more than |over |nearly |at least )?|"
    r"\boptions?\b[^.;,]{0,40}\s|\b(?:within|many)\s|"
    r"\b(?:revenues?|sales|savings|growth|earnings|profits?|income|jobs)\b[^.;]{0,30}\s)$",
    re.IGNORECASE,
)


# what is sold along with the goods runs that long: as well as a 20-year service agreement
_WITH_IT = sieve(
    r"\b(?:includ\w+|as well as|coupled with|together with|along with|alongside|plus|and|comes with|backed by)\s(?:an?|the)\s$",
    re.IGNORECASE,
)
_SERVICE = sieve(r"(?:\s[\w()/-]+){0,8}?\s(?:service|maintenance|warranty|support|O&M)\b", re.IGNORECASE)


_OPENING = sieve(r"\b(?:first|last|final|next|coming|following)\s$", re.IGNORECASE)  # the first two weeks of a year
_FIRST_YEAR = sieve(r"\b(?:first|last|final)\syear$", re.IGNORECASE)
_SHORT = sieve(r"\b(?:days?|weeks?|months?)$", re.IGNORECASE)
# how long the goods themselves are good for
_ENDURES = sieve(
    r"\b(?:last|work|operate|stay in (?:service|orbit)|remain in (?:service|orbit))\s(?:for\s)?(?:at least\s|about\s|up to\s)?$|\b(?:life|lifetime|life ?span|service life)\sof\s(?:at least\s|about\s|up to\s)?$",
    re.IGNORECASE,
)
_RUNS = sieve(
    r"\b(?:contract|agreement|deal|lease|term|partnership|arrangement|pact|tenure|alliance|cooperation|licen[cs]e)\b", re.IGNORECASE
)
_NOTICE = sieve(r"['’]?[ -]?(?:advance |written |prior )?notice\b", re.IGNORECASE)
# how long it took to come about: months of talks, a two-year study; and what is given first: five years' grace
_CAME = sieve(
    r"['’]?(?: |-)(?:of )?(?:[a-z]+ ){0,2}?(?:negotiations?|negotiating|talks|discussions|wrangling|haggling|bargaining|speculation|delays?|uncertainty|dispute|litigation|preparations?|studies|stud(?:y|ying)|search|due diligence|grace|moratorium)\b",
    re.IGNORECASE,
)
# what one may add: two one-year extension options; and when something came of it: two years after it began
_ADDED = sieve(r"[- ](?:extensions\b|renewals\b|(?:extension|renewal) (?:options?|rights?|periods?|terms?)\b|options?\b)", re.IGNORECASE)
_AFTER = sieve(r" (?:after|before|later|earlier)\b", re.IGNORECASE)
_FOR = sieve(r"\b(?:for|of|over)\s(?:at least\s|about\s|up to\s)?$", re.IGNORECASE)
# borrowed for several lengths at once
_TENORS = sieve(r"-(?:year|month)\s(?:[\w-]+\s){0,3}?(?:notes|bonds|debentures|bills|loans?|tranches?)\b", re.IGNORECASE)


def lasts(scene: Scene, start: int, end: int, *, timed: bool) -> bool:
    """Whether a length may be that of a deal; ``timed``: whether deals of its type run for a time."""
    left = max(start - _AROUND, 0)
    if not timed or _PASSING.search(scene.text, left, start):
        return False
    if _ENDURES.search(scene.text, left, start) and not _RUNS.search(scene.text, max(left, scene.sentence(start).start), start):
        return False
    if _FIRST_YEAR.search(scene.text, left, end) or _CAME.match(scene.text, end, end + _AROUND):
        return False
    if _ADDED.match(scene.text, end, end + _AROUND) or (
        _AFTER.match(scene.text, end, end + _AROUND) and not _FOR.search(scene.text, left, start)
    ):
        return False
    if _NOTICE.match(scene.text, end, end + _AROUND) or (
        _SHORT.search(scene.text, start, end) and _OPENING.search(scene.text, left, start)
    ):
        return False
    sentence = scene.sentence(start)
    if _TENORS.match(scene.text, end - len("-year"), sentence.end) and len(_TENORS.findall(scene.text[sentence.start : sentence.end])) > 1:
        return False
    return not (_WITH_IT.search(scene.text, left, start) and _SERVICE.match(scene.text, end, end + _AROUND))
