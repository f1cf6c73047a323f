"""How sure a mention is: how often its rule was right on gold articles, times the doubt that the rule itself had about the reading.

The table ``lexicon/confidence.toml`` counts for each rule how often it fired and was right (``benchmarks/quality.py --calibrate``
writes it). A rule's share is drawn towards a prior where it seldom fired: ``(right + WEIGHT * PRIOR) / (fired + WEIGHT)``, so that a rule
that was right three times out of three is not called certain.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from torihiki.core.lexicon import Lexicon
from torihiki.core.rule import Found
from torihiki.values.change import replace

__all__ = ["PRIOR", "USUAL", "WEIGHT", "rate", "shares", "weigh"]

PRIOR = 0.85  # the share of right readings of a rule about which nothing is known
WEIGHT = 6  # how many readings that prior is worth
USUAL = 0.9  # what a rule gives a reading that it has no particular doubt about


def shares(lexicon: Lexicon) -> dict[str, float]:
    """Rule name → how often it is right, between 0 and 1."""
    return {row.id: rate(row.fields["fired"], row.fields["right"]) for row in lexicon.rows("confidence")}


def rate(fired: int, right: int) -> float:
    """The share of right readings, drawn towards the prior.

    >>> round(rate(0, 0), 2), round(rate(3, 3), 2), round(rate(100, 99), 2)
    (0.85, 0.9, 0.98)
    """
    return (right + WEIGHT * PRIOR) / (fired + WEIGHT)


def weigh(found: Iterable[Found[Any]], known: Mapping[str, float]) -> list[Found[Any]]:
    """The findings with their confidence, two decimals; at most 0.99, as no reading is certain."""
    return [replace(f, confidence=_sure(known.get(f.rule, PRIOR), f.confidence)) for f in found]


@lru_cache(4096)
def _sure(share: float, doubt: float) -> float:
    return round(min(share * doubt / USUAL, 0.99), 2)
