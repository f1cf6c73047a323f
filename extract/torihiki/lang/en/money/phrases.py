"""Turns of phrase that say at once what a sum is: sold for, wiped off its value, X is worth, in cash and equivalents."""

from __future__ import annotations

import re

from torihiki.core.sieve import Hints, sieve
from torihiki.values.money import Role

__all__ = ["FOR", "ROUND", "appraised", "phrase"]

_HEDGE = (
    r"(?:about |around |some |roughly |nearly |almost |up to |more than |over |just over |just under |less than |a total of |an estimated "
    r"|as much as |at least |just |only |a mere |a reported |a combined |a record |another |a further |an additional |a )?$"
)
FOR = sieve(rf" for {_HEDGE}", re.IGNORECASE)
_SOLD_FOR = sieve(
    r"\b(?:sell(?:s|ing)?|sold|sale|buy(?:s|ing)?|bought|purchas\w+|acquir\w+|acquisition|take over|took over|snapped up|divest\w*"
    rf"|offload\w*|dispos\w+|transfer(?:s|red|ring)?|t(?:ook|akes?|aken|aking) [\w.&'’ -]{{1,40}} private|rights (?:to|on|in))\b[^;]*\bfor {_HEDGE}",
    re.IGNORECASE,
)
_TRADES = sieve(
    r"\b(?:sold|sells?|selling|sale of|buys?|bought|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing))\b[^.;,]{0,30}$", re.IGNORECASE
)
# so much money's worth of its goods, sold to nobody in particular
_SELLS = sieve(rf"\b(?:sold|sells?|selling) {_HEDGE}", re.IGNORECASE)
_WORTH_OF_GOODS = sieve(
    r" worth of (?![^.;]{0,60}\b(?:to|from|in) (?:the |its |rival )?(?:[a-z-]+ ){0,3}[A-Z])(?!(?:[\w-]+ ){0,3}?(?:shares?|stock|stakes?|assets?|debt|bonds?|notes|loans?|property|properties|real|securities|land|businesses|bitcoin|warrants)\b)[a-zA-Z]"
)
_BUYS_BACK = sieve(r"[^.;,]{0,40}\b(?:buying back|buy back|buybacks?|share repurchas\w+|repurchas\w+)\b", re.IGNORECASE)
# $50m at a $680m valuation
_AT_VALUATION = sieve(
    r" at (?:an?|the) (?:(?:post-money|pre-money|reported|roughly|about) )?[A-Z]{0,3}[$€£¥₹]\s?[0-9][0-9.,]*\s?(?:million|billion|bn|mn|[mMbB])?(?: (?:post-money|pre-money))? (?:post-money )?valuation\b"
)
# what a lease brings in while it runs
_CONTRACTED = sieve(
    r" (?:in|of) (?:(?:total|aggregate|additional|expected|estimated|base) )?(?:contracted (?:lease )?revenues?\b|(?:lease |rental |contract )?revenues? (?:over|during|across) the (?:initial |full |entire )?(?:[0-9]+-year )?(?:lease |contract )?(?:term|life)\b)"
)
_PIECES = sieve(r"\bdenominations of $")  # what one bond costs
_STOLEN = sieve(r"\sto (?:scams?|fraud\w*|hackers|theft|thieves|crime|swindlers|scammers)\b", re.IGNORECASE)
_BUYS = sieve(r"\s(?:bought|buys|fetched|fetches|equals|equalled|was worth|(?:was|is|were) (?:equivalent|equal) to)\b|\s?=")
_RATE = sieve(r"\$1 (?:was|is|were) (?:equivalent|equal) to $")
_MANAGED = sieve(r" (?:of |in )?(?:[a-z]+ ){0,3}under management\b")
_PROCEEDS = sieve(r"\bproceeds\b(?![^.;]*\b(?:pay|fund|used?|help|repay|go|goes|finance|invest)\b)[^.;]{0,60}$", re.IGNORECASE)
_ISSUE = sieve(r"\b(?:ipo|offering|placement|placing|listing|share sale|rights issue)\b", re.IGNORECASE)
_BONDS = sieve(r"\b(?:bonds?|notes|loan)\b", re.IGNORECASE)
_GOOD_CAUSE = sieve(
    r" for (?:[a-z]+ ){0,2}(?:charit(?:y|ies)|hospices?|hospitals?|victims|refugees|good causes|relief|scholarships)\b", re.IGNORECASE
)
_WIPES = sieve(r"\b(?:wip|eras|shav|slic|knock|lopp|slash)[a-z]{1,4}\b[^.;,$]{0,20}$", re.IGNORECASE)
_OFF_VALUE = sieve(r" (?:off|from) (?:of )?(?:its|their|the|[A-Z])[^.;,]{0,30}\b(?:value|capitali[sz]ation|cap|worth|shares|stock)\b")
_GAINS = sieve(rf"\b(?:add|gain|los|shed|surrender|pil)[a-z]{{0,4}} (?:on )?{_HEDGE}", re.IGNORECASE)
_IN_A_DAY = sieve(r" in (?:a|one) (?:single )?(?:session|day|trading day)\b| in (?:market |stock market |shareholder )?value\b")
_IN_HAND = sieve(
    r" (?:in|of) (?:its |net |available |unrestricted )?cash(?: (?:and|&) (?:cash |equivalents|short-term|marketable|investments|securities)| on hand| at hand| at bank| reserves?\b"
    r"| in the bank|,? cash equiv)"
)
_IN_CASH = sieve(r" (?:in|of) cash(?=[.,;]? (?!and |or |plus |for )|[.;]?$)")  # the company has $47 million in cash
_HAS = sieve(
    rf"\b(?:company|firm|it|group|start-?up|which|maker) (?:still |now |also )?(?:has|had|holds|held|sits on|sat on) {_HEDGE}",
    re.IGNORECASE,
)
# a company, not a deal, is worth so much
_IS_WORTH = sieve(
    r"(?:\b[A-Z][A-Za-z0-9.&-]+|\b(?:company|firm|group|business|startup|start-up|unit|bank|division))(?: itself)? (?:is|was|are) "
    rf"(?:now |currently |already |today )?(?:estimated to be |thought to be |said to be )?worth {_HEDGE}"
    rf"|\b(?:is|are|was|were) (?:now|currently|today) worth {_HEDGE}"
)
_ARE_WORTH = sieve(
    r"\b(?:companies|startups|start-ups|firms|unicorns|decacorns|banks|businesses)\b[^.;]{0,60}\b(?:are|were) (?:each |together |now )?worth "
    + _HEDGE
)
_ROUND = sieve(r"\b(?:series [a-h]|round|raised?|funding)\b", re.IGNORECASE)
_DEAL_VALUE = sieve(
    r"\b(?:deal|transaction|consideration|contract|order|purchase|total) value\b(?! of the (?:company|group))[^.;]{0,30}$", re.IGNORECASE
)
# what it is done at: a merger with X valued at so much
_VALUED = sieve(
    rf"\b(?:mergers?|deals?|acquisition|takeover|transaction|combination|purchase|buyout|sale|contracts?|orders?|tie-up|(?:stock|share) swap|(?:exchange|swap) of (?:stock|shares))\b(?! that| which)(?:(?![0-9.]+ ?(?:million|billion))[^.;,$€£¥]){{0,60}} valued (?:by [a-z ]{{3,20}} )?at {_HEDGE}",
    re.IGNORECASE,
)
_VALUES_AT = sieve(rf"\b(?:valu(?:es|ed|ing)|(?:to|could|would|may|might|will) value) (?!at\b)[^.;,$€£¥0-9]{{2,60}} at {_HEDGE}")
# what a round puts on a firm, no sum of it: valued at $3 billion in a 2021 round
ROUND = r"(?:round|raise|financing|fundrais\w+|series [a-h])\b"
_VALUED_AT = sieve(rf"(?<!deal )(?<!stake )(?<!shares )(?<!transaction )\bvalued at {_HEDGE}")
_AT_ROUND = sieve(
    rf" (?:in|after|at|by|during|following|as of) (?:an?|its|the|their|that)\b(?: [\w'’$€£.-]+){{0,5}}? {ROUND}", re.IGNORECASE
)
# the same turned round: at $3 billion is the unit valued
_AT = sieve(rf"\b[Aa]t {_HEDGE}")
_IS_VALUED = sieve(r"[^.;,]{0,12} (?:is|are|was|were) (?:[\w.&'’-]+ ){1,6}?valued\b")
# what was bought or taken over, and what that cost
_COST = sieve(
    r"\b(?:acquisition|takeover|buyout|purchase|merger|deal|transaction|stake|contract|order)s?\b[^;$€£¥0-9]{0,90}?,? (?:that|which|and|it)(?: had| has| would| will)? cost(?: it| them)? "
    + _HEDGE,
    re.IGNORECASE,
)
# the price of a firm: spent $2 billion on rival Norvane in 2019
_SPENT = sieve(rf"\bspen(?:ds?|t|ding) (?:[^;]{{5,90}} and )?{_HEDGE}", re.IGNORECASE)
_ON_FIRM = sieve(
    r" on (?:the |its |rival )?(?:[a-z-]+ ){0,4}[A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,3}(?: in (?:19|20)[0-9]{2}| last year| the year before|,? and [$€£¥]| and (?:later|then)\b)"
    r"| on [A-Z][\w.&-]*['’]s (?:parent|owner|maker|operator|publisher|developer)\b"
    r"|,?(?: on| in| to)? (?:buy(?:ing)?|acquir(?:e|ing)|purchas(?:e|ing)|tak(?:e|ing) over|swallow(?:ing)?|(?:snap|scoop|pick|hoover|gobbl|mopp?|swallow)(?:p?ing)? up) (?:out )?(?:the |its |rival |smaller )?(?:[a-z-]+ ){0,4}[A-Z]"
    r"| on (?:the |its |an? )?(?:[a-z-]+ ){0,2}(?:acquisition|takeover|purchase|buy-?out) of (?:the |its |rival )?(?:[a-z-]+ ){0,4}[A-Z]"
)
_THING = sieve(
    r"\b(?:deals?|contracts?|orders?|agreements?|pacts?|bids?|offers?|packages?|stakes?|holdings?|shares|awards?|leases?|licen[cs]es?"
    r"|markets?|programmes?|programs?|projects?|tenders?|purchases?|sales?|transactions?|partnerships?|order ?books?|portfolio|grants?)\b",
    re.IGNORECASE,
)
_NEAR = Hints(
    _PIECES, _RATE, _PROCEEDS, _SOLD_FOR, _TRADES, _SELLS, _WIPES, _GAINS, _COST, _SPENT, _AT, _DEAL_VALUE, _VALUED, _VALUED_AT, _VALUES_AT, _ARE_WORTH, _ROUND, _IS_WORTH
)  # fmt: skip


def appraised(left: str, right: str) -> bool:
    """Whether an amount between these words is what a round of its own time made a firm worth."""
    return _VALUED_AT.search(left) is not None and _AT_ROUND.match(right) is not None


def phrase(left: str, right: str) -> Role | None:
    """The role that the words right around an amount give, or ``None``: then the nearest cue decides."""
    near = _NEAR.within(left)
    if _PIECES in near and _PIECES.search(left):
        return "cost"
    if _BUYS.match(right) or (_RATE in near and _RATE.search(left)) or _STOLEN.match(right) or _BUYS_BACK.match(right):
        return "other"
    if _GOOD_CAUSE.match(right) or _IN_HAND.match(right) or (_IN_CASH.match(right) and _HAS.search(left)) or _MANAGED.match(right):
        return "other"
    if _AT_VALUATION.match(right):
        return "investment"
    if _CONTRACTED.match(right):
        return "deal_value"
    if not near:
        return None
    if _PROCEEDS in near and _PROCEEDS.search(left):
        return "investment" if _ISSUE.search(left) else "debt" if _BONDS.search(left) else "deal_value"
    if (_SOLD_FOR in near and _SOLD_FOR.search(left)) or (_TRADES in near and right.startswith(" stake") and _TRADES.search(left)):
        return "deal_value"
    if _SELLS in near and _WORTH_OF_GOODS.match(right) and _SELLS.search(left):
        return "revenue"
    if _SPENT in near and _SPENT.search(left) and _ON_FIRM.match(right):
        return "deal_value"
    if _WIPES in near and _WIPES.search(left) and _OFF_VALUE.match(right):
        return "market_cap"
    if _GAINS in near and _GAINS.search(left) and _IN_A_DAY.match(right):
        return "market_cap"
    if _COST in near and _COST.search(left):
        return "deal_value"
    if _AT in near and _AT.search(left) and _IS_VALUED.match(right):
        return "valuation"
    if (_DEAL_VALUE in near and _DEAL_VALUE.search(left)) or (_VALUED in near and _VALUED.search(left)):
        return "deal_value"
    if _VALUED_AT in near and appraised(left, right):
        return "valuation"
    if (_VALUES_AT in near and _VALUES_AT.search(left)) or (_ARE_WORTH in near and _ARE_WORTH.search(left)):
        return "valuation"
    if _ROUND in near and right.startswith(" price tag") and _ROUND.search(left):
        return "valuation"
    if _IS_WORTH in near and _IS_WORTH.search(left) and not _THING.search(left[-90:]):
        return "valuation"
    return None
