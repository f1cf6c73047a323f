"""Whether two sums can be the same money: each currency's price of a US dollar has moved in a band since 1985.

Tolerant on purpose: a conversion is doubted only where no exchange rate of those decades makes it right.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from torihiki.values.money import Money
from torihiki.values.number import EXACT

__all__ = ["Band", "bands", "plausible"]

_SLACK = Decimal("1.15")  # rounding of both sums, and "about"


class Band(NamedTuple):
    """Lowest and highest price of one US dollar in a currency."""

    low: Decimal
    high: Decimal


def bands(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, Band]:
    """Currency → its band, from the rows of the currency table: ids and fields (``per_usd``: lowest and highest price)."""
    return {name: Band(*map(Decimal, fields["per_usd"])) for name, fields in rows if "per_usd" in fields}


def plausible(original: Money, converted: Money, bands: Mapping[str, Band]) -> bool:
    """Whether ``converted`` can be what ``original`` was worth. True where a band is unknown or a sum is zero.

    >>> from torihiki.values.number import Bounds
    >>> bands = {"USD": Band(Decimal(1), Decimal(1)), "JPY": Band(Decimal(70), Decimal(365))}
    >>> yen = Money("JPY", Bounds.exactly(47 * 10**9))
    >>> plausible(yen, Money("USD", Bounds.exactly(310 * 10**6)), bands)
    True
    >>> plausible(yen, Money("USD", Bounds.exactly(310 * 10**7)), bands)
    False
    """
    first, second = bands.get(original.currency or ""), bands.get(converted.currency or "")
    if first is None or second is None or original.bounds.low <= 0 or converted.bounds.low <= 0:
        return True
    lowest = EXACT.divide(original.bounds.low, converted.bounds.high)  # units of the original for one converted unit
    highest = EXACT.divide(original.bounds.high, converted.bounds.low)
    return lowest <= first.high / second.low * _SLACK and highest >= first.low / second.high / _SLACK
