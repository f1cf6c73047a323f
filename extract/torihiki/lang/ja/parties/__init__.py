"""Parties in Japanese: known names, unknown ones by form and position, their short forms, and words that stand for them."""

from __future__ import annotations

from functools import partial

from torihiki.core.fold import fold
from torihiki.core.language import Room
from torihiki.core.lexicon import Lexicon
from torihiki.lang.ja.parties.back import BACK, find_back
from torihiki.lang.ja.parties.known import rule, shortened
from torihiki.lang.ja.parties.lists import find_listed
from torihiki.lang.ja.parties.media import deal_in_media
from torihiki.lang.ja.parties.named import ALIAS, NAMED, find_named, settle_known
from torihiki.lang.ja.parties.short import find_short
from torihiki.lang.ja.parties.states import STATE, find_states
from torihiki.lang.naming import Names, whole

__all__ = ["room"]


def room(lexicon: Lexicon) -> Room:
    """Rules, words and steps of this room."""
    names = Names(lexicon, "ja", shortened)
    chips = frozenset(fold(word) for row in lexicon.rows("chip") for word in row.words("ja"))
    steps = (settle_known, partial(find_named, chips=chips), find_listed, find_short, find_states, deal_in_media, find_back)
    return Room((rule(names), *map(whole, (NAMED, ALIAS, STATE, BACK))), names.words, steps)
