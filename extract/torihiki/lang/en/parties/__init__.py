"""Parties in English: known names, unknown ones by form and position, their short forms, and words that stand for them."""

from __future__ import annotations

from functools import partial

from torihiki.core.fold import fold
from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.en.parties.back import BACK, find_back
from torihiki.lang.en.parties.known import rule
from torihiki.lang.en.parties.named import NAMED, find_named, settle_known
from torihiki.lang.en.parties.shortened import ALIAS
from torihiki.lang.en.parties.states import STATE, find_states
from torihiki.lang.naming import Names, whole

__all__ = ["room"]


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    names = Names(lexicon, "en", _and)
    chips = frozenset(fold(word) for row in lexicon.rows("chip") for word in row.words("en"))
    steps = (settle_known, partial(find_named, chips=chips), find_states, find_back)
    return Room((rule(names), *map(whole, (NAMED, ALIAS, STATE, BACK))), names.words, steps)


def _and(word: str) -> tuple[str, ...]:
    """The same name with the sign written out: Procter and Gamble."""
    return (word.replace(" & ", " and "),) if " & " in word else ()
