"""Phrases that open a statement and say when or why, no comma behind them: In return X will lend; during the quarter X sold."""

from __future__ import annotations

from torihiki.lang.en.deals.frames.state import State, ahead
from torihiki.lang.en.deals.words import ACTS, GETS
from torihiki.lang.en.parties.places import PLACES

__all__ = ["opens"]

# what such a phrase ends with, where a name may follow; any other noun says what the name is (with chipmaker X)
_ENDS = frozenset((
    "time", "times", "meantime", "meanwhile", "return", "addition", "result", "consequence", "exchange", "turn", "response", "contrast", "comparison", "particular", "total", "all",
    "part", "effect", "fact", "theory", "practice", "principle", "future", "past", "interim", "process", "event", "end", "day", "week", "weekend", "month", "year", "years",
    "months", "weeks", "days", "quarter", "quarters", "half", "decade", "period", "season", "summer", "winter", "spring", "autumn", "morning", "evening", "night", "moment",
    "point", "stage", "phase", "beginning", "start", "outset", "instance", "example", "reality", "case", "sector", "region", "country", "front", "side", "hand", "move", "step",
    "then", "now", "parallel", "short", "tandem", "least", "last", "first", "present", "once", "terms", "date", "downturn", "crisis", "pandemic", "recession", "boom", "war",
))  # fmt: skip
_WORDS = frozenset(("word", "det", "own", "figure", "hyphen"))
_FRONT = frozenset(("mark", "break", "sub"))
_LONGEST = 6  # items of such a phrase
_NOMINAL = frozenset(("'s", "’s", "-"))


def opens(s: State) -> bool:
    """Whether the preposition that waits for a name has its object already, at the head of the statement that the name begins."""
    if s.prep is None or s.by is not None or s.open is not None:
        return False
    first = next((at for at in range(s.at - 1, max(s.at - _LONGEST - 2, -1), -1) if s.whole[at] is s.prep), None)
    if first is None or any(item.kind not in _FRONT for item in s.whole[max(first - 2, 0) : first]):
        return False
    phrase = s.whole[first + 1 : s.at]
    if not phrase or any(item.kind not in _WORDS for item in phrase):
        return False
    if phrase[-1].word not in _ENDS and s.scene.text[phrase[0].start : phrase[-1].end] not in PLACES:
        return False
    following = ahead(s)
    if following is None or following.word in _NOMINAL:
        return False
    return (
        following.kind in {"aux", "say", "cue"} or following.word in ACTS or following.word in GETS or following.word.endswith(("s", "ed"))
    )
