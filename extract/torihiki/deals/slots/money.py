"""Which amounts may be a deal's, and how far up they rank among those that it is offered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torihiki.core.rule import Found
from torihiki.deals.shape import DealType

__all__ = ["MONEY", "PRICED", "WORTH", "is_of_a_piece", "rank"]

# roles of money that a deal of a type may be about, best first
MONEY: Mapping[DealType, tuple[str, ...]] = {
    "acquisition": ("deal_value", "investment", "valuation", "other"),
    "divestiture": ("deal_value", "investment", "valuation", "other"),
    "merger": ("deal_value", "other"),
    "investment": ("investment", "deal_value", "spending", "other"),
    "ipo": ("investment", "valuation", "market_cap", "deal_value"),
    "cloud": ("deal_value", "spending", "investment", "other"),
    "supply": ("deal_value", "spending", "investment", "other"),
    "lease": ("deal_value", "cost", "other"),
    "licensing": ("deal_value", "cost", "other"),
    "other": ("deal_value", "investment", "spending"),
    "partnership": ("deal_value", "investment", "spending"),
    "joint_venture": ("investment", "spending", "deal_value"),
    "construction": ("spending", "investment", "deal_value", "other"),
    "financing": ("debt", "deal_value", "investment", "other"),
    "subsidy": ("subsidy", "deal_value", "investment", "spending", "other"),
}
PRICED: frozenset[DealType] = frozenset({"supply", "cloud", "licensing", "partnership"})  # what is spent besides is no price of it
WORTH = frozenset({"valuation", "market_cap"})  # of a firm, no price: of whom the sentence itself is about

_PERIODS = frozenset({"year", "quarter", "month"})  # what rents and fees are per
_PIECE = 1000  # in whole units of the currency: less than this is the price of no firm
# how many places an amount falls behind the others of its deal
_OF_A_ROLE = 4  # of the next role
_ELSEWHERE = 3  # in a sentence that does not tell the deal
_PER = 6  # for a year, a share or a piece
_CONVERTED = 8  # another's value in another currency


def is_of_a_piece(amount: Found[Any]) -> bool:
    """Whether an amount is the price of one piece or one share (51.7p, $44)."""
    value = amount.value
    return (value.role == "cost" and value.per not in _PERIODS) or (value.bounds.high < _PIECE and value.per is None)


def rank(kind: DealType, amount: Found[Any], standing: int, *, own: bool) -> int:
    """The place of an amount among those of a deal, the best lowest.

    Args:
        kind: the deal's type.
        standing: the place that the words beside the amount give it (see ``DealRoom.standing``).
        own: whether its sentence tells the deal.
    """
    value = amount.value
    behind = _ELSEWHERE * (not own) + _CONVERTED * (value.equivalent_of is not None) + _PER * (value.per is not None)
    return MONEY[kind].index(value.role) * _OF_A_ROLE + standing + behind
