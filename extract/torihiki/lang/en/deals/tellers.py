"""Makers that tell of what is ordered from them: Halden Aerospace said Norvane Air had ordered 20 jets."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import GOODS
from torihiki.lang.en.deals.judges import judges
from torihiki.lang.en.deals.trades import offices
from torihiki.lang.en.deals.words import GETS

__all__ = ["awarded_by_teller", "called_by_maker", "expected", "judged_by_others", "told_by_maker", "told_by_office"]

_SAYS = sieve(
    r"(?: ?\([^()]{1,30}\))? (?:has |have |had )?(?:said|says|announced|announces|confirmed|disclosed|revealed|reported)(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri)day| today)?,?(?: that)?(?: (?:the|its))?(?: [a-z-]+){0,4} "
)
_HAD = sieve(r"(?:['’]s)? (?:has|had|have|will|would|is to|was to) (?:also |now |already |since )?")
_ITS_GOODS = sieve(r"\s(?:more of |some of |all of )?its\s(?:[\w-]+\s){0,3}?" + GOODS.pattern)
_MADE = ("object", "from", "with", "through", "by", "to")  # where a maker would stand
_ELSE = frozenset(("media", "bank", "government", "centralbank", "fund", "exchange", "university"))  # who tells of what others do


# what a ministry does with a sale or a purchase that is others'
_REPORTS = frozenset((
    "announce", "announces", "announced", "report", "reports", "reported", "confirms", "confirmed", "demanded", "demands", "ordered", "orders", "required",
    "requires", "sought",
))  # fmt: skip
_JUDGES = frozenset((
    "approve", "approves", "approved", "approving", "clear", "clears", "cleared", "clearing", "block", "blocks", "blocked", "blocking", "veto", "vetoes", "vetoed",
    "oppose", "opposes", "opposed", "opposing", "review", "reviews", "reviewed", "reviewing", "halted", "halts", "stopped", "stops", "prevented", "rejected", "rejects",
    "welcomed", "welcomes", "backed", "backs", "supported", "supports", "investigating", "investigates", "scrutinising", "scrutinizing", "suspended", "criticised",
    "criticized", "authorised", "authorized", "waved", "permitted", "allowed", "allows", "delayed",
))  # fmt: skip


_APPROVES = sieve(
    r"\b(?:support(?:s|ed|ing)?|welcom(?:es?|ed|ing)|criticis(?:es?|ed|ing)|criticiz(?:es?|ed|ing)|endors(?:es?|ed|ing)|approv(?:e|es|ed|ing)|oppos(?:e|es|ed|ing)|clear(?:s|ed)?|block(?:s|ed)?|veto(?:es|ed)?|scrutini[sz]\w+|review(?:s|ed|ing)?|investigat\w+|probe[sd]?|vot(?:e|ed|ing) on)\s(?:the|any|that|this)\s(?:[\w$€£.-]+\s){0,3}$"
)
_HOLDERS = sieve(r"(?:['’]s?)? (?:own )?(?:share|stock|unit)?holders\b")
_HOLDERS_OF_BOTH = sieve(
    r"\b(?:[Ss]hareholders|[Ss]tockholders|[Ii]nvestors|[Bb]oards|[Mm]embers) (?:of|at|in) (?:both )?[A-Z][\w&.'’ -]{1,40} and [A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3} (?:[a-z]+ ){0,4}(?:the|their|a) (?:[\w$€£.-]+ ){0,3}$"
)
_HOLDERS_OF = sieve(
    r"\b(?:[Ss]hareholders|[Ss]tockholders|[Uu]nitholders|[Hh]olders|[Oo]wners|[Bb]oards?|[Dd]irectors|[Bb]oard of [Dd]irectors) (?:of|at|in) (?:the )?$"
)
_SIDES = ("of", "object", "with", "to", "in", "owned")  # who stands on the other side of a deal that somebody's owners vote on
_BUYS = frozenset(("acquisition", "purchase"))
_OWNED = frozenset(("acquisition", "merger", "divestiture", "joint_venture"))


def judged_by_others(scene: Scene, frame: Frame) -> None:
    """Take out who only has to approve a deal of others: X, an investor in Y, would have to approve the merger; but X's shareholders approved the Y purchase."""
    if frame.form == "noun" and frame.shape.type in _OWNED and _APPROVES.search(scene.before(frame.cue.start, 70)):
        if frame.shape.type == "merger" and _HOLDERS_OF_BOTH.search(scene.before(frame.cue.start, 140)):
            return  # shareholders of X and Y approved the merger
        if _of_owners(scene, frame):
            return
        own = frame.word in _BUYS and frame.places.get("before")
        frame.places["agent"] = [f for f in frame.places.get("agent", ()) if own and _HOLDERS.match(scene.text, f.end)]


def _of_owners(scene: Scene, frame: Frame) -> bool:
    """Whether the subject is a firm whose owners decide on a deal of its own with another: shareholders of X approved the purchase of Y."""
    doing, others = frame.places.get("agent", ()), any(frame.places.get(place) for place in _SIDES)
    if len(doing) != 1 or frame.places.get("owner") or bool(frame.places.get("by")) == others:
        return False
    if not others and frame.shape.name == "en.deals.acquire":
        frame.places = {**frame.places, "of": [*doing], "agent": []}  # shareholders of X approved the takeover by Y
        doing = frame.places["of"]
    return _HOLDERS_OF.search(scene.before(doing[0].start, 40)) is not None or _HOLDERS.match(scene.text, doing[0].end) is not None


_EXPECTS = sieve(
    r"\b(?:expect(?:s|ed)?|anticipate[sd]?|sees|foresees|forecasts?|believes|wants|hopes for) (?:the|this|that) (?:proposed |planned |pending )?$"
)
_TO_CLOSE = sieve(
    r" (?:of [^.;,]{2,60} )?(?:to|will|would|should) (?:be (?:completed|closed|finali[sz]ed|concluded|consummated|done)|close|conclude|go through|take place)\b"
)
_CHANGES = frozenset(("en.deals.acquire", "en.deals.sell", "en.deals.bid"))


def expected(scene: Scene, frame: Frame) -> None:
    """Take out who only says when a deal will close, on whichever side of it he is: Y expects the acquisition to be completed in May."""
    if (
        frame.form == "noun"
        and frame.shape.name in _CHANGES
        and not frame.places.get("owner")
        and _EXPECTS.search(scene.before(frame.cue.start, 50))
        and _TO_CLOSE.match(scene.text, frame.cue.end)
    ):
        frame.places.pop("agent", None)


def told_by_office(frame: Frame) -> None:
    """Take out the ministry that only reports what others have sold, or judges it: USDA announces the sale of corn to X; Paris blocked the takeover of Y."""
    told = frame.verb in _REPORTS and frame.shape.name == "en.deals.sell"
    if frame.form == "noun" and (told or frame.verb in _JUDGES):
        frame.places["agent"] = [f for f in frame.places.get("agent", ()) if f.value.kind != "government"]


_AWARDS = frozenset(("en.deals.contract", "en.deals.order", "en.deals.subsidise"))
_CUSTOMERS = ("from", "by", "with", "owner", "before", "of", "to", "for")
# …, the Navy said; The Pentagon said X had won
_SAYS_SO = sieve(
    r" (?:has |have )?(?:said|says|announced|announces)(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri)day| today| yesterday)?(?: in a statement)?(?:[.,]|$|\n)"
)
_SAYS_THAT = sieve(r" (?:said|says|announced)(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri)day| today| yesterday)?(?: that)? (?:the )?<?")
_TAIL = sieve(r"[,”\"] (?:the )?$")


def awarded_by_teller(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let the public body that tells of a contract which somebody has won be who gave it, where nobody else is named: X won an order, the Navy said."""
    doing = frame.places.get("agent", ())
    if frame.shape.name not in _AWARDS or frame.form != "noun" or frame.verb not in GETS or not doing:
        return
    if any(frame.places.get(place) for place in _CUSTOMERS):
        return
    for teller in parties:
        if (
            not (teller.value.kind == "government" or offices(teller.value.name))
            or judges(teller)
            or teller.value.name in {f.value.name for f in doing}
        ):
            continue
        behind = (
            teller.start > frame.cue.end
            and _TAIL.search(scene.before(teller.start, 6))
            and _SAYS_SO.match(scene.text, teller.end, sentence.end + 1)
        )
        if behind or _SAYS_THAT.fullmatch(scene.text, teller.end, doing[0].start):
            frame.put("from", [teller])
            return


_CALLS = sieve(r"\bwhat (?:the )?$")
_ITS_BEST = sieve(
    r"(?: [A-Z]\w+){0,2}(?: \([^()]{1,24}\))? (?:calls|called|says (?:is|will be)|said (?:is|was|would be)|describes as|described as|considers) (?:its|one of its) (?:[\w-]+ ){0,4}$"
)


def called_by_maker(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let who calls an order its biggest make what is ordered: X has placed what Y calls its biggest order."""
    if frame.shape.name != "en.deals.order" or frame.form != "noun":
        return
    for buyer, maker in pairwise(parties):
        if _CALLS.search(scene.text, buyer.end, maker.start) and _ITS_BEST.fullmatch(scene.text, maker.end, frame.cue.start):
            frame.places = {"agent": [buyer], "object": [maker]}
            return


def told_by_maker(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Put who tells of an order into its maker's place, where nobody else stands there."""
    own = frame.shape.name == "en.deals.acquire" and _ITS_GOODS.match(scene.text, frame.cue.end) is not None
    if not (frame.shape.name == "en.deals.order" or own) or frame.form != "verb" or any(frame.places.get(p) for p in _MADE):
        return
    for maker, buyer in pairwise(parties):
        if (
            any(f.start == buyer.start for f in frame.places.get("agent", ()))
            and maker.value.kind not in _ELSE
            and maker.value.name != buyer.value.name
            and _SAYS.fullmatch(scene.text, maker.end, buyer.start)
            and _HAD.fullmatch(scene.text, buyer.end, frame.cue.start)
        ):
            frame.put("from", [maker])
            return
