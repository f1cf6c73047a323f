"""A sum of money."""

from __future__ import annotations

from typing import Literal, NamedTuple

from torihiki.values.number import Bounds

__all__ = ["Money", "Role"]

Role = Literal[
    "deal_value", "investment", "valuation", "market_cap", "revenue", "profit", "spending", "cost", "debt",
    "market_size", "subsidy", "other",
]  # fmt: skip


class Money(NamedTuple):
    """``bounds`` in units of ``currency`` (ISO 4217; yen, not thousand yen); ``None`` if the text names no currency."""

    currency: str | None
    bounds: Bounds
    per: str | None = None  # singular English: share, year, gigawatt
    role: Role = "other"
    equivalent_of: tuple[int, int] | None = None  # span of the amount that this one merely converts
