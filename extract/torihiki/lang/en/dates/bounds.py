"""The marker at a date that makes it an edge: by, until, through; from, since, starting; before; after."""

from __future__ import annotations

import re
from datetime import date

from torihiki.core.rule import Cue
from torihiki.core.scene import Scene
from torihiki.core.sieve import Ends, sieve
from torihiki.values.moment import Bound, Moment

__all__ = ["bound"]

_FILL = (
    r"(?:(?:as early as|as late as|at least|at the latest|about|around|roughly|late on|early on|some time in|sometime in|on|in|at|the|its"
    r"|their|this|calendar|fiscal|then|perhaps|possibly) ){0,3}"
)
_TABLE: tuple[tuple[str, Bound], ...] = (
    (
        r"no later than|not later than|by|until|till|up until|up to|up till|through to|through|thru|before the end of|on or before"
        r"|expir(?:es?|ing)|latest by",
        "by",
    ),
    (
        r"no earlier than|not before|on or after|since|ever since|starting|beginning|commencing|effective|starting from"
        r"|from the start of|dating (?:back )?to|dates (?:back )?to|"
        r"dates from|dated from|dating from|onwards from",
        "from",
    ),
    (r"prior to|ahead of|before", "before"),
    (r"later than|beyond|after|past|following", "after"),
)
_BEFORE = tuple((sieve(rf"(?<![A-Za-z-])(?:{words}) {_FILL}$", re.IGNORECASE), gives) for words, gives in _TABLE)
# any of them, or from: before most dates there is only an in or an on
_ANY_EDGE = sieve(rf"(?<![A-Za-z-])(?:{'|'.join(words for words, _ in _TABLE)}|from) {_FILL}$", re.IGNORECASE)
_PASSED_BY = sieve(
    r"(?:day|week|month|quarter|year|soon|shortly|days|weeks|months|years|before|long|times?|look(?:ed|s|ing)?|half|quarter to|minutes"
    r"|hours) (?:after|before|past) $",
    re.IGNORECASE,
)
_FROM = sieve(rf"(?<![A-Za-z-])from {_FILL}$", re.IGNORECASE)
_FROM_AFTER = sieve(
    r"\b(?:dat(?:es|ed|ing)|runs?|ran|running|effective|period|covering|served|works?|worked|contract|agreement|deliver(?:y|ies|ed|s"
    r"|ing)|available|"
    r"starting|begins?|beginning|live|open|lasted|lasting|extending|stretching|years|months|weeks) (?:back )?$",
    re.IGNORECASE,
)
_TO = sieve(
    r"\b(?:(?:year|month|week|day|quarter)s?|runs?|ran|running|extend(?:s|ed|ing)?|out|on|go(?:es|ing)?|lasts?|up|term|dates?|forecasts?"
    r"|span|spans) to (?:the )?$",
    re.IGNORECASE,
)
_TWO_ENDS = sieve(r"\bfrom [^.;()]{3,40} (?P<to>to|until|till|through) (?:the )?$", re.IGNORECASE)
_ANY_BEFORE = Ends((pattern, None) for pattern in (*(pattern for pattern, _ in _BEFORE), _FROM, _TO, _TWO_ENDS))
_OTHER_END = sieve(r"(?:,? \d{4})? (?:to|until|till|through) (?:the )?(?:[0-9]|'|[A-Z][a-z]|end|mid|late|early|next|this|today|now)")
_LATER = sieve(r" (?:or later|or after|and beyond|and after|and onwards?|onwards?|forward|and later)\b", re.IGNORECASE)
_EARLIER = sieve(r" (?:or earlier|or before|or sooner|at the latest)\b", re.IGNORECASE)


def bound(scene: Scene, start: int, end: int, moment: Moment) -> tuple[Bound | None, tuple[Cue, ...]]:
    """The bound that the words at ``[start, end)`` give, and the words."""
    right = scene.after(end, 28)
    match = _LATER.match(right)
    if match:
        return "from", (Cue("bound", end, end + match.end(), "from"),)
    match = _EARLIER.match(right)
    if match:
        return "by", (Cue("bound", end, end + match.end(), "by"),)
    left = scene.before(start, 64)
    if not _ANY_BEFORE.choices(left):
        return None, ()
    at = start - len(left)
    edged = _ANY_EDGE.search(left) is not None
    for pattern, gives in _BEFORE if edged else ():
        match = pattern.search(left)
        if match and not (gives in {"before", "after"} and _PASSED_BY.search(left)):
            if gives == "before" and moment.mod == "END":  # before the end of 2027 is by its end
                return "by", (Cue("bound", at + match.start(), start, "by"),)
            if gives == "after" and re.search(r"\bfollowing $", left) and not re.match(r"$|[,.;]", right):
                return None, ()
            return gives, (Cue("bound", at + match.start(), start, gives),)
    match = _FROM.search(left) if edged else None
    if match and _starts(left[: match.start()], right, moment, scene.anchor):
        return "from", (Cue("bound", at + match.start(), start, "from"),)
    match = _TO.search(left) or _TWO_ENDS.search(left)
    if match:
        return "by", (Cue("bound", at + match.start(), start, "by"),)
    return None, ()


def _starts(left: str, right: str, moment: Moment, anchor: date | None) -> bool:
    """Whether ``from`` opens a stretch of time; elsewhere it compares (up from January) or names a source."""
    if _FROM_AFTER.search(left) or _OTHER_END.match(right):
        return True
    if right.startswith(("'s", "-")) or re.match(r" (?:to|level)", right):
        return False
    if re.search(
        r"(?:\b(?:up|down|unchanged|different|away|moved?|pushed|postponed|delayed|far|data|results?|twice|and)|[%0-9])[ ,]*$",
        left,
        re.IGNORECASE,
    ):
        return bool(moment.start and anchor and moment.start > anchor)
    return bool(moment.end and anchor and moment.end >= anchor)
