"""The amount that stands for a deal: the price before its conversion, the exact sum before the round one of the headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from torihiki.core.rule import Found
from torihiki.deals.shape import Amount, Deal

__all__ = ["headline"]

_ROUND = Decimal("0.06")  # how far a round figure in a headline may be from what it rounds


def headline(deal: Deal, offered: Iterable[tuple[int, Amount]]) -> None:
    """The headline amount: the best role, a total before its parts, the price before its conversion, the first before later ones."""
    ranked = sorted(offered, key=lambda c: (c[0], c[1].found.start))
    deal.amounts = [a for _, a in sorted(ranked, key=lambda c: c[1].found.start)]
    if ranked:
        top = _original(ranked[0][1].found, ranked)
        deal.amount = _exact(_stated(ranked[0][0], top, ranked), ranked)


def _original(top: Found[Any], ranked: Sequence[tuple[int, Amount]]) -> Found[Any]:
    """The sum that the headline's round figure converts: 約1兆円 over 65億ドル(約9730億円) is 65億ドル."""
    for _, amount in ranked:
        gloss = amount.found.value
        if gloss.equivalent_of is None or gloss.currency != top.value.currency or top.value.equivalent_of is not None:
            continue
        near = abs(gloss.bounds.low - top.value.bounds.low) <= _ROUND * top.value.bounds.low
        stated = next((a.found for _, a in ranked if (a.found.start, a.found.end) == gloss.equivalent_of), None)
        if near and stated is not None and stated.value.role == top.value.role:
            return stated
    return top


_VAGUER = 4  # how far a figure may rank behind a vague one that it puts exactly


def _stated(rank: int, top: Found[Any], ranked: Sequence[tuple[int, Amount]]) -> Found[Any]:
    """The figure that a vague sum stands for: a multibillion-dollar deal, told below to be one of $14 billion."""
    if top.value.bounds.modifier != "vague":
        return top
    for other, amount in ranked:
        value = amount.found.value
        same = (value.currency, value.per, value.role) == (top.value.currency, top.value.per, top.value.role)
        if same and value.bounds.modifier != "vague" and other <= rank + _VAGUER and value.bounds.low >= top.value.bounds.low:
            return amount.found
    return top


def _exact(top: Found[Any], ranked: Sequence[tuple[int, Amount]]) -> Found[Any]:
    """The sum that a round figure of the same thing rounds: $1.3 billion in a headline over $1.315 billion."""
    low = top.value.bounds.low
    if low != top.value.bounds.high or not low:
        return top
    step = Decimal(1).scaleb(int(low.normalize().as_tuple().exponent))
    for _, amount in ranked:
        other = amount.found.value
        fine = other.bounds.low
        same = (other.currency, other.per) == (top.value.currency, top.value.per) and fine == other.bounds.high
        if same and fine != low and abs(fine - low) <= _ROUND * low and fine.quantize(step) == low:
            return amount.found
    return top
