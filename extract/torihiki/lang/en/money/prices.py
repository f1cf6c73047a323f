"""Small sums: prices per unit, quoted shares, earnings and dividends per share."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.values.money import Role

__all__ = ["PERIODS", "small", "unit_price"]

PERIODS = frozenset({"year", "quarter", "month", "week", "day"})
_PRICE = sieve(
    r"\b(?:cents?|price[sd]?|prices|costs?|costing|sells? for|retail\w*|fetch\w*|quoted|charg(?:e|es|ed|ing)|fee|fees|rate|rates|tariff"
    r"|tickets?|subscription|starting|starts|royalt(?:y|ies)|wage|rent)\b",
    re.IGNORECASE,
)
_EARN = sieve(
    r"\b(?:earn(?:s|ed|ings)?|net income|net profit|profits?|loss(?:es)?|shr|eps|income|net|gains? of|charges? of)\b", re.IGNORECASE
)
_EXPECTED = r"\b(?:analysts?|street|consensus|polled|estimat(?:e|es|ed|ing)|forecasts?|guidance|expect(?:s|ed|ing|ations?)?)\b"
_OFFERS = sieve(r"\b(?:offer\w*|bids?|price[sd]?|pricing|pay|pays|paid|tender\w*|takeover|buy\w*|acquir\w+|trad\w+|ipo)\b", re.IGNORECASE)
_EARN_OR_EXPECT = sieve(_EARN.pattern + "|" + _EXPECTED, re.IGNORECASE)
_MOST_EARNED = 10**4  # no share earns more, in any currency but the smallest
_DIVIDEND = sieve(r"\b(?:dividends?|div|divs|payout|distribution)\b", re.IGNORECASE)
_MARKETS = sieve(
    r"\b(?:brent|crude|oil|gold|silver|copper|wti|bitcoin|ether|gas|wheat|corn|nickel|aluminium|aluminum|lithium|power"
    r"|electricity)\b",
    re.IGNORECASE,
)
_UNIT_OF = {"brent": "barrel", "crude": "barrel", "wti": "barrel", "oil": "barrel", "gold": "ounce", "silver": "ounce"}
_QUOTED_MOVE = sieve(r"\b(?:shares?|stock|stocks|adrs?)\b", re.IGNORECASE)
_TICKER = sieve(r"(?:[+-]|up |down )[0-9.]+ ?% (?:higher |lower )?(?:to|at)\s$|\([A-Z.]{1,6}\)[^.]{0,24}(?:to|at)\s$")
_FEE = sieve(
    r"\b(?:rent|fees?|pays?|paid|lease|wage|salary|subscription|licen[cs]e|prices?|priced|costs?|start(?:s|ing)?|plans?)\b[^.;$€£¥0-9]{0,30}$",
    re.IGNORECASE,
)
_EARNING = sieve(r"\s(?:in|of) (?:annual |new |recurring )?(?:revenues?|sales|turnover|profits?|earnings|income)\b", re.IGNORECASE)
_HOLDERS = sieve(r"\b(?:share|stock)?holders\b[^.;,]{0,24}\b(?:get|receive|gets|receives|be paid)\s(?:about\s|up to\s)?$", re.IGNORECASE)
_WAGES = sieve(r"\b(?:earns?|salary|salaries|wages?|paid)\b[^.;,]{0,24}$", re.IGNORECASE)
_CHARGES = sieve(r"\b(?:fees?|fares?|tickets?|rents?|tuition|tolls?|subscriptions?)\b", re.IGNORECASE)
_EXTREME = sieve(r"\b(?:highs?|lows?|peaks?) (?:of|near|above|around|below) $")
_RANGE_BEFORE = sieve(r"\brange of (?:about )?$")
_EPS = sieve(r"\b(?:eps|(?:earnings|profit|income) per (?:diluted |common |ordinary )?share)\b", re.IGNORECASE)
_TOTALS = sieve(r"\b(?:revenues?|sales|turnover|net income|net profit)\b", re.IGNORECASE)
_SHARE_PRICE = sieve(
    r"\b(?:(?:closing|opening|share|stock|offer|issue|tender|exercise|strike|conversion|subscription|placing|ipo|bid|trading|market)[ -]"
    r"price|price per (?:common |ordinary )?share|clos(?:e|ing)|(?:record|session|intraday|all-time|52-week) (?:high|low))(?: (?:of|at|was|is|to|for|in|the|its|their|then"
    r"|[A-Z][\w'.]+|shares?|stock|about|around)){1,5} $"
)
_TRADES_AT = sieve(r"\b(?:trad(?:e|es|ed|ing)|changing hands|changed hands) (?:at|near|around|above|below) (?:about )?$", re.IGNORECASE)
_COINS = sieve(r"\b(?:sterling|pound|euro|dollar|yen|franc|yuan|rupee|bitcoin|ether|rouble|lira|peso|tokens?|coins?)\b", re.IGNORECASE)
# by how many cents a profit per share lies beside what was hoped for
_BEATEN_BY = sieve(
    r"\b(?:expectations?|estimates?|consensus|forecasts?|views?|street|guidance|projections?) by (?:about |just )?$", re.IGNORECASE
)
_ABOVE_HOPES = sieve(
    r" (?:above|below|ahead of|short of|shy of|better than|worse than|more than|less than) [^.;$]{0,40}\b(?:analysts|estimates?|consensus"
    r"|expect\w*|forecasts?|street)\b",
    re.IGNORECASE,
)
_IN_PERCENT = sieve(r"(?:%|percent|per cent|pct),? ?(?:\(|or )$", re.IGNORECASE)
_FOR_SHARES = sieve(r"(?: in cash)? for (?:all|each|every|the)\b[^.;$]{0,40}\bshares?\b")
_PRICE_OF_SHARE = sieve(
    r" (?:ipo|offer(?:ing)?|issue|listing|closing|share|stock|tender|subscription)(?: share)? price\b", re.IGNORECASE
)  # the $3.15 IPO price
_RANGE_OF = sieve(r" (?:[a-z-]+ ){0,2}range\b")
_PRICING = sieve(r"\b(?:pric(?:e|ed|ing)|ipo|offering|shares|debut|listing)\b", re.IGNORECASE)
_HAS_SCALE = sieve(r"(?i)[0-9.] ?-?(?:[a-z]{0,2}illion|mln|bln|[mb]n|[mbkt]|lakh|crore|trln)(?![a-z])|illion")


def small(scene: Scene, found: Found[Any]) -> bool:
    """Whether an amount is written without a scale word and is no fortune."""
    return bool(found.value.bounds.high < 10**7) and _HAS_SCALE.search(scene.text, found.start, found.end) is None


_QUOTING = sieve(
    r"\b(?:offer\w*|bid|price[sd]?|paid|pay|tender|trad\w+|close[sd]?|(?<!per )(?<!a )shares? (?:rose|fell|at|to|were|closed))\b[^.;]*$",
    re.IGNORECASE,
)
_OF_EARNINGS = sieve(r"[^.;]{0,30}\b(?:earnings|profit|loss)", re.IGNORECASE)
_MARKET_MOVE = sieve(
    r"\b(?:at|to|above|below|near|around|rose|fell|slipped|gained|lost|up|down|climbed|dropped|eased|back|reached|hit|past|highs?"
    r"|lows?)\b",
    re.IGNORECASE,
)
_MOVE = sieve(
    r"\b(?:at|to|by|(?:high|low) as|up|down|of|rose|fell|gained|lost|added|climbed|shed|jumped|sank|surged|slid|soared|dropped|tumbled"
    r"|slipped|advanced|plunged|leapt|spiked|declined|rallied|eased|dipped)(?: (?:its|a|the))?\W{0,3}"
    r"(?:[0-9.]+ (?:per cent|percent|pct|%)\W{0,3}at\s)?$",
    re.IGNORECASE,
)
_NEAR = 60  # characters in which the word stands that a small sum belongs to


def unit_price(scene: Scene, found: Found[Any], left: str, right: str) -> tuple[Role, str | None] | None:
    """Prices, earnings and dividends per share, and other small sums."""
    per, near = found.value.per, left[-_NEAR:]
    if _DIVIDEND.search(near) or re.match(r"[^.,;]{0,24}\bdividend", right):
        return "other", per or "share"
    if per is not None:
        return _per_unit(scene, found, left, right)
    if _HOLDERS.search(near) and small(scene, found):
        return "cost", "share"
    if _TICKER.search(left):
        return "cost", "share"
    if _earned(found, left, right):
        return "profit", "share"
    if _CHARGES.search(near):
        return "cost", None
    reach = left[-110:] if _EXTREME.search(left) else near
    market = list(_MARKETS.finditer(reach))
    if market and _MARKET_MOVE.search(reach, market[-1].end() if reach is near else 0):
        return "cost", _UNIT_OF.get(market[-1].group().lower())
    if _quoted(left, right):
        return "cost", "share"
    return ("cost", None) if _PRICE.search(near) else None


def _per_unit(scene: Scene, found: Found[Any], left: str, right: str) -> tuple[Role, str | None] | None:
    """A sum whose unit is stated: what is earned or paid per share, a wage, a fee, an exchange rate, a price."""
    per, near = found.value.per, left[-_NEAR:]
    if per in {"dollar", "euro", "pound"}:
        return ("cost", per) if per == "pound" and not re.search(r"(?i)\b(?:sterling|pound)\b|£1", near) else ("other", per)
    if per == "share":
        earned = list((_EARN if _OFFERS.search(left) else _EARN_OR_EXPECT).finditer(left))
        quoted = _QUOTING.search(left[-50:])
        if (earned and (not quoted or earned[-1].start() > len(left) - 50 + quoted.start())) or _OF_EARNINGS.match(right):
            return "profit", per
        return "cost", per
    if per not in PERIODS:
        return "cost", per
    if _WAGES.search(near):
        return "other", per
    if _EARNING.match(right):
        return None
    return ("cost", per) if _FEE.search(left) or (small(scene, found) and not _EARN.search(near)) else None


def _earned(found: Found[Any], left: str, right: str) -> bool:
    """Whether a small sum is what a share earned, or by how much that beat or missed what was hoped for."""
    named = list(_EPS.finditer(left))
    if named and not _TOTALS.search(left, named[-1].end()) and found.value.bounds.high < _MOST_EARNED:
        return True
    return found.value.bounds.high < 1 and (_BEATEN_BY.search(left) is not None or _ABOVE_HOPES.match(right) is not None)


def _quoted(left: str, right: str) -> bool:
    """Whether a small sum is the price of a share, or a move of it."""
    if _SHARE_PRICE.search(left) or _FOR_SHARES.match(right) or _PRICE_OF_SHARE.match(right):
        return True
    if (_RANGE_OF.match(right) or _RANGE_BEFORE.search(left)) and _PRICING.search(left):
        return True
    if _TRADES_AT.search(left) and not _COINS.search(left):
        return True
    near, moves = left[-_NEAR:], _QUOTED_MOVE.search(left) is not None
    return (moves and _IN_PERCENT.search(near) is not None) or ((moves or _ticks(left)) and _MOVE.search(near) is not None)


_BUSINESS = sieve(
    r"\b(?:investments?|revenues?|sales|funding|spending|output|exports?|imports?|orders?|costs?|turnover|profits?)\b", re.IGNORECASE
)


def _ticks(left: str) -> bool:
    return not _BUSINESS.search(left) and (
        re.search(
            r"\b(?:higher|lower|up|down|fell|rose|gained|lost|jumped|sank|climbed|ended|closed|slipped)\b(?:[^.;]|\.[0-9]){0,40}\b(?:at"
            r"|to|(?:high|low) as)\s$",
            left,
        )
        is not None
    )
