"""Quantities in Japanese texts: power and energy, shares in percent, multiples, counts."""

from __future__ import annotations

from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.ja.quantities import counts, measures
from torihiki.lang.ja.quantities.units import Units

__all__ = ["room"]


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    return Room(rules=(*measures.rules(Units(lexicon)), *counts.rules()), steps=(counts.drop_chip_counts,))
