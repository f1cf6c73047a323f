"""Dates in Japanese texts: absolute, relative, fiscal, eras and ranges.

Rules state what the words say (``When``, ``Range``); the room's step resolves them in order, with the tense and the dates before.
"""

from __future__ import annotations

from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.ja.dates.points import Points
from torihiki.lang.ja.dates.rules import rules
from torihiki.lang.ja.dates.settle import Settler
from torihiki.lang.ja.dates.vocabulary import words

__all__ = ["room"]


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    points = Points(lexicon)
    return Room(rules(points), tuple(words(points)), (Settler(lexicon),))
