"""English money: amounts, series with an elided currency, which dollar or franc it is, conversions, roles."""

from __future__ import annotations

from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.en.money import amounts, conversions, elided, others, roles, settle, words
from torihiki.lang.en.numbers import WORDS

__all__ = ["room"]


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    table = words.read(lexicon)
    vocabulary = (
        *((w, "number-word", None, False) for w in WORDS),
        *((surface, "en.money-prefix", None, exact) for surface, exact in table.triggers),
        *((word, label, None, False) for word, label in others.VOCABULARY),
    )
    return Room(
        rules=(*amounts.rules(table), *elided.rules(table), *others.rules()),
        words=vocabulary,
        steps=(settle.step(table), elided.step(), conversions.step, roles.step()),
    )
