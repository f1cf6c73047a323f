"""Money in Japanese texts: sums, what they are per, what they convert, what they are."""

from __future__ import annotations

from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.ja.money.amounts import rules
from torihiki.lang.ja.money.conversions import link
from torihiki.lang.ja.money.roles import give_roles
from torihiki.lang.ja.money.words import Currencies

__all__ = ["room"]


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    return Room(rules=rules(Currencies(lexicon)), steps=(link, give_roles))
