"""Numbers as the text states them: bounds, and how exactly they are meant."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Context, Decimal
from typing import Literal, NamedTuple

from torihiki.values.change import replace

__all__ = ["EXACT", "Bounds", "Modifier", "compose", "plain"]

Modifier = Literal["approx", "at_least", "more_than", "at_most", "less_than", "vague", "band"]

EXACT = Context(prec=60)  # enough for any figure in an article; the default of 28 digits would round long ones


class Bounds(NamedTuple):
    """``low`` to ``high``, both inclusive; equal unless the text gives a range, a band or a vague number."""

    low: Decimal
    high: Decimal
    modifier: Modifier | None = None

    @classmethod
    def exactly(cls, number: Decimal | int | str) -> Bounds:
        """One stated value."""
        value = Decimal(number)
        return cls(value, value)

    def times(self, factor: Decimal | int) -> Bounds:
        """Both bounds multiplied: ``Bounds.exactly(3).times(10**8)`` is 300 million."""
        by = Decimal(factor)
        return replace(self, low=EXACT.multiply(self.low, by), high=EXACT.multiply(self.high, by))

    def hedged(self, modifier: Modifier | None) -> Bounds:
        """The same bounds under a modifier; a vague number stays vague."""
        return self if modifier is None or self.modifier in {"vague", "band"} else replace(self, modifier=modifier)


def compose(parts: Iterable[tuple[str, int]]) -> Decimal:
    """Sum of digits × 10^exponent.

    >>> compose([("1", 12), ("2000", 8)])
    Decimal('1200000000000')
    """
    total = Decimal(0)
    for digits, exponent in parts:
        total = EXACT.add(total, EXACT.scaleb(Decimal(digits), exponent))
    return total


def plain(number: Decimal) -> str:
    """A decimal string without exponent or trailing zeros.

    >>> plain(Decimal("1.40E+12")), plain(Decimal("54.20")), plain(Decimal("-0"))
    ('1400000000000', '54.2', '0')
    """
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text
